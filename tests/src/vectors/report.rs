//! What was found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write as _};

use bytes::Bytes;

use super::Expressed;
use super::exceptions::{self, Exception};
use super::format::{Request, Signing};
use super::json::Json;

/// What checking one vector found.
#[derive(Debug)]
pub struct Check {
    /// The vector.
    pub id: String,
    /// Whether its call was made with this workspace, or why not.
    pub expressed: Expressed,
    /// What does not fit, a line each.
    pub failures: Vec<String>,
    /// The exceptions that were needed.
    pub exceptions: BTreeSet<&'static str>,
    /// The texts that were signed by the call itself, outside of any request.
    pub(crate) signed: Vec<Signing>,
    /// The bodies our client sent: a recorded one that is known by its digests alone may be among them.
    pub(crate) sent: Vec<Bytes>,
}

impl Check {
    pub(crate) fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            expressed: Ok(()),
            failures: Vec::new(),
            exceptions: BTreeSet::new(),
            signed: Vec::new(),
            sent: Vec::new(),
        }
    }

    pub(crate) fn fail(&mut self, what: &str, why: impl AsRef<str>) {
        // One line a failure, whatever the values hold.
        let why = why.as_ref().replace('\r', "\\r").replace('\n', "\\n");
        self.failures.push(format!("{what}: {why}"));
    }

    /// Fails unless both are the same.
    pub(crate) fn equal<T: PartialEq + Debug + ?Sized>(&mut self, what: &str, ours: &T, recorded: &T) {
        if ours != recorded {
            self.fail(what, format!("{ours:?} instead of {recorded:?}"));
        }
    }

    /// Uses an exception.
    pub(crate) fn except(&mut self, exception: &'static Exception) {
        self.exceptions.insert(exception.name);
    }

    /// Keeps the bodies of requests of ours; those in JSON also as Python would have written them.
    pub(crate) fn keep(&mut self, bodies: impl IntoIterator<Item = Bytes>) {
        for body in bodies {
            if let Ok(json) = serde_json::from_slice::<Json>(&body) {
                self.sent.extend(json.orders().iter().map(|json| json.dumped().into()));
            }
            self.sent.push(body);
        }
    }

    /// The body of a recorded request: as recorded, as a piece of `source`, or that of ours with the same digests.
    pub(crate) fn body_of(&self, request: &Request, source: &[u8]) -> Option<Bytes> {
        let same = |body: &&Bytes| request.body.digests_differ(body).is_none();
        request.bytes(source).or_else(|| self.sent.iter().find(same).cloned())
    }

    pub(crate) fn signed(&mut self, kind: &str, text: impl Into<String>) {
        self.signed.push(Signing { kind: kind.to_owned(), text: text.into() });
    }
}

/// The sum of many checks.
#[derive(Debug, Default)]
pub struct Report {
    checks: Vec<Check>,
}

impl Report {
    /// Adds a check.
    pub fn add(&mut self, check: Check) {
        self.checks.push(check);
    }

    /// How many vectors were checked.
    #[must_use]
    pub fn total(&self) -> usize {
        self.checks.len()
    }

    /// How many calls were made with this workspace.
    #[must_use]
    pub fn expressed(&self) -> usize {
        self.checks.iter().filter(|check| check.expressed.is_ok()).count()
    }

    /// How many vectors failed in at least one check.
    #[must_use]
    pub fn failed(&self) -> usize {
        self.checks.iter().filter(|check| !check.failures.is_empty()).count()
    }

    /// One line for each failure: the vector, what was compared, what was found.
    #[must_use]
    pub fn failures(&self) -> Vec<String> {
        let lines = |check: &Check| {
            check.failures.iter().map(|failure| format!("{}: {failure}", check.id)).collect::<Vec<_>>()
        };
        self.checks.iter().flat_map(lines).collect()
    }

    /// What is not expressed: the reason and the vectors, a line each reason.
    #[must_use]
    pub fn not_expressed(&self) -> String {
        let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for check in &self.checks {
            if let Err(reason) = &check.expressed {
                by_reason.entry(reason).or_default().push(&check.id);
            }
        }
        let mut text = String::new();
        for (reason, ids) in by_reason {
            let _ = writeln!(text, "{reason} ({}): {}", ids.len(), ids.join(", "));
        }
        text
    }

    /// The table of exceptions, each with the number of vectors that needed it.
    #[must_use]
    pub fn exceptions(&self) -> String {
        let mut text = String::new();
        for exception in exceptions::ALL {
            let uses = self.checks.iter().filter(|check| check.exceptions.contains(exception.name)).count();
            let Exception { name, reason, source } = exception;
            let _ = writeln!(text, "{name} ({uses}): {reason} [{source}]");
        }
        text
    }

    /// `expressed E of N, failed F`.
    #[must_use]
    pub fn summary(&self) -> String {
        format!("expressed {} of {}, failed {}", self.expressed(), self.total(), self.failed())
    }
}
