//! `spec/waiters.json`: how to wait for the jobs that operations start. A file of its own: the rules are long, and
//! few crates have them.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The waiters of a service, by the name of the method.
pub(crate) type Waiters = BTreeMap<String, Waiter>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Waiter {
    pub(crate) doc: String,
    /// The operations that start the job, and where their answers tell its id; null where the caller knows it.
    pub(crate) after: BTreeMap<String, Option<String>>,
    /// The operation that is asked.
    pub(crate) poll: String,
    /// Its parameters that are arguments.
    pub(crate) args: Vec<String>,
    /// Its parameters that are always the same.
    #[serde(default)]
    pub(crate) set: BTreeMap<String, String>,
    /// Where its answer tells the state: members joined by dots.
    pub(crate) state: String,
    /// The states in which the job is done, or
    #[serde(default)]
    pub(crate) done: Vec<String>,
    /// those in which it is not yet, or
    #[serde(default)]
    pub(crate) pending: Vec<String>,
    /// the argument that names the state which ends it.
    pub(crate) named: Option<Named>,
    /// The states in which it has failed.
    #[serde(default)]
    pub(crate) failed: Vec<String>,
    /// Where the answer tells ids that are not known.
    pub(crate) unknown: Option<String>,
    /// Where the answer tells how many states there are in all.
    pub(crate) total: Option<String>,
    pub(crate) timeout_minutes: u64,
    pub(crate) reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) doc: String,
}
