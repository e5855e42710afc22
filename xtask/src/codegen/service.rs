//! A service as it will be written: facts and decisions put together, every name made and checked.

use super::kind::Kind;
use super::spec::{Http, Pagination, Place, Requires};

#[derive(Debug)]
pub(crate) struct Service {
    /// The folder of the crate, from the workspace's.
    pub(crate) folder: String,
    /// The service and the version of its API.
    pub(crate) title: String,
    pub(crate) groups: Vec<Group>,
}

/// A module.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) models: Vec<Model>,
    pub(crate) enums: Vec<Enum>,
    /// Types of other modules: module and name.
    pub(crate) imports: Vec<(String, String)>,
    /// Whether it is a feature of the crate; else it is always there.
    pub(crate) feature: bool,
}

impl Service {
    /// The features, and those that each enables because it has types of theirs.
    pub(crate) fn features(&self) -> Vec<(&str, Vec<&str>)> {
        let features = self.groups.iter().filter(|group| group.feature);
        let is_feature = |name: &str| self.groups.iter().any(|group| group.feature && group.name == name);
        features
            .map(|group| {
                let modules = group.imports.iter().map(|(module, _)| module.as_str());
                let mut enabled: Vec<&str> = modules.filter(|module| is_feature(module)).collect();
                enabled.dedup();
                (group.name.as_str(), enabled)
            })
            .collect()
    }
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: String,
    /// The name in the spec.
    pub(crate) fact: String,
    /// What it is called on the wire and in errors.
    pub(crate) wire: String,
    pub(crate) doc: Vec<String>,
    pub(crate) http: Http,
    pub(crate) idempotent: bool,
    /// The only region that serves it.
    pub(crate) region: Option<String>,
    pub(crate) output: Kind,
    pub(crate) constructors: Vec<Constructor>,
    pub(crate) params: Vec<Param>,
    pub(crate) requires: Vec<Requires>,
    pub(crate) paging: Option<Paging>,
    pub(crate) waits: Vec<Wait>,
}

/// A method that waits for a job by asking the operation.
#[derive(Debug)]
pub(crate) struct Wait {
    pub(crate) method: String,
    pub(crate) doc: String,
    /// The operations that start the job, and where their answers tell its id.
    pub(crate) starts: Vec<(String, Option<String>)>,
    /// Indices of the parameters that are arguments.
    pub(crate) args: Vec<usize>,
    /// Indices of the parameters that are always the same, and their values.
    pub(crate) set: Vec<(usize, String)>,
    /// The members that lead to the state.
    pub(crate) state: Vec<String>,
    pub(crate) ends: Ends,
    pub(crate) failed: Vec<String>,
    pub(crate) unknown: Vec<String>,
    pub(crate) total: Vec<String>,
    pub(crate) minutes: u64,
}

/// When a wait is over.
#[derive(Debug)]
pub(crate) enum Ends {
    /// In one of these states.
    In(Vec<String>),
    /// In any but these.
    NotIn(Vec<String>),
    /// In the state an argument names: its name and doc.
    Named(String, String),
}

/// A method of the client.
#[derive(Debug)]
pub(crate) struct Constructor {
    pub(crate) method: String,
    pub(crate) doc: String,
    /// Indices of the parameters it takes.
    pub(crate) args: Vec<usize>,
}

#[derive(Debug)]
pub(crate) struct Param {
    pub(crate) wire: String,
    pub(crate) name: String,
    /// The name of the key, where the parameter is an entry.
    pub(crate) key: String,
    pub(crate) key_optional: bool,
    pub(crate) doc: Vec<String>,
    pub(crate) place: Place,
    pub(crate) kind: Kind,
    pub(crate) encode: String,
    pub(crate) prefix: Option<String>,
    pub(crate) absent: Option<String>,
    pub(crate) sensitive: bool,
    pub(crate) scope: bool,
    pub(crate) limits: Limits,
}

#[derive(Debug, Default)]
pub(crate) struct Limits {
    pub(crate) bytes: Option<usize>,
    pub(crate) chars: Option<usize>,
    pub(crate) items: Option<usize>,
    pub(crate) item_bytes: Option<usize>,
    pub(crate) item_chars: Option<usize>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
}

#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) name: String,
    pub(crate) doc: Vec<String>,
    pub(crate) input: bool,
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) wrapper: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) optional: bool,
    pub(crate) codec: Option<&'static str>,
    pub(crate) secret: bool,
    pub(crate) doc: Vec<String>,
}

impl Field {
    /// The type in Rust.
    pub(crate) fn rust(&self) -> String {
        match self.optional {
            true => format!("Option<{}>", self.kind.rust()),
            false => self.kind.rust(),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) doc: Vec<String>,
    pub(crate) number: bool,
    /// Name, value and doc.
    pub(crate) values: Vec<(String, String, Vec<String>)>,
}

/// How pages follow each other, with the ways into the answer as expressions.
#[derive(Debug)]
pub(crate) struct Paging {
    pub(crate) rule: Pagination,
    pub(crate) in_json: bool,
    pub(crate) default_size: u64,
    pub(crate) item: Kind,
    pub(crate) items: String,
    pub(crate) count: String,
    pub(crate) total: Option<String>,
    pub(crate) next: Option<(String, Kind)>,
    pub(crate) token: Option<String>,
}
