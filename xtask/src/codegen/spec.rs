//! `spec/api.json`: what the provider's service is, as facts.

use super::problem::{Problem, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;

/// A service with all its operations.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Api {
    /// The crate it becomes.
    pub(crate) service: String,
    /// The version of the API.
    pub(crate) version: Option<String>,
    pub(crate) protocol: Protocol,
    /// The objects of answers and bodies.
    pub(crate) types: BTreeMap<String, Type>,
    pub(crate) operations: Vec<Operation>,
}

impl Api {
    /// The service without the parameters that are the provider's own affair.
    pub(crate) fn public(mut self) -> Self {
        for operation in &mut self.operations {
            operation.params.retain(|param| !param.internal);
        }
        self
    }
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Protocol {
    /// One path; the name of the operation is on the wire.
    Rpc,
    /// The path is the operation.
    Rest,
}

/// An object in JSON.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Type {
    pub(crate) fields: Vec<Field>,
}

/// A member of an object.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    pub(crate) wire: String,
    /// The provider's name of it in code, where that differs.
    pub(crate) name: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) encode: Option<String>,
    /// The member inside that holds the list: `VideoList.Video`.
    pub(crate) wrapper: Option<String>,
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) unit: Option<String>,
    /// The values the provider names.
    #[serde(default)]
    pub(crate) values: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) http: Http,
    pub(crate) idempotent: bool,
    /// The only region that serves it.
    pub(crate) region_only: Option<String>,
    pub(crate) params: Vec<Param>,
    pub(crate) output: String,
    #[serde(default)]
    pub(crate) requires: Vec<Requires>,
    pub(crate) pagination: Option<Pagination>,
    #[serde(default)]
    pub(crate) errors: Vec<ErrorCode>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Http {
    pub(crate) method: String,
    pub(crate) host: String,
    pub(crate) path: String,
    pub(crate) auth: String,
    pub(crate) content_type: Option<String>,
    /// What the query always holds; null for a name without a value.
    #[serde(default)]
    pub(crate) query: BTreeMap<String, Option<String>>,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Form,
    Json,
    /// The whole JSON body.
    JsonBody,
    /// The body itself.
    Body,
    /// A part of a multipart form; for hand-written operations.
    Multipart,
    /// Not on the wire: it chooses the hosts.
    Scope,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Param {
    pub(crate) wire: String,
    pub(crate) name: Option<String>,
    #[serde(rename = "in")]
    pub(crate) place: Place,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) encode: Option<String>,
    /// What stands before the value.
    pub(crate) prefix: Option<String>,
    /// The path segment, or the value in the query or the form, when the parameter is not set.
    pub(crate) absent: Option<String>,
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) sensitive: bool,
    #[serde(default)]
    pub(crate) deprecated: bool,
    /// Whether it is the provider's own affair: it counts, but nothing is made of it.
    #[serde(default)]
    pub(crate) internal: bool,
    /// Whether the value chooses the hosts as well.
    #[serde(default)]
    pub(crate) scope: bool,
    pub(crate) unit: Option<String>,
    pub(crate) default: Option<String>,
    #[serde(default)]
    pub(crate) values: Vec<String>,
    pub(crate) max_bytes: Option<usize>,
    pub(crate) max_chars: Option<usize>,
    pub(crate) max_items: Option<usize>,
    pub(crate) item_max_bytes: Option<usize>,
    pub(crate) item_max_chars: Option<usize>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
}

/// What parameters ask of each other.
#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(crate) enum Requires {
    AtLeastOne { at_least_one: Vec<String> },
    AtMostOne { at_most_one: Vec<String> },
    AllOrNone { both_or_neither: Vec<String> },
    WhenSet { when_set_any: Vec<String>, required: Vec<String> },
    WhenValue { when: BTreeMap<String, String>, required: Vec<String> },
}

/// How one page leads to the next.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pagination {
    pub(crate) style: PageStyle,
    /// Where the items are: members joined by dots, `[]` behind a list to go into each item.
    pub(crate) items: String,
    pub(crate) page: Option<String>,
    pub(crate) size: Option<String>,
    /// The size of a page that asks for none, where the parameter does not say.
    pub(crate) default_size: Option<u64>,
    #[serde(default = "one")]
    pub(crate) first: u64,
    pub(crate) total: Option<String>,
    /// The most items the provider lists.
    #[serde(default)]
    pub(crate) limit: u64,
    /// The parameter and the member that take a listing further.
    pub(crate) marker: Option<String>,
    pub(crate) next: Option<String>,
    /// The marker that ends the listing, beside the empty one.
    pub(crate) end: Option<String>,
    /// A token that takes a listing past the limit, in the parameter and in the answer.
    pub(crate) token: Option<String>,
    #[serde(default, rename = "reason")]
    pub(crate) _reason: Option<String>,
}

fn one() -> u64 {
    1
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PageStyle {
    /// Pages have numbers.
    Page,
    /// An answer says what the next request sends.
    Marker,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorCode {
    pub(crate) code: String,
    pub(crate) status: Option<u16>,
    pub(crate) meaning: Option<String>,
    /// Whether trying again later helps.
    #[serde(default)]
    pub(crate) retry: bool,
}

/// Reads a file of JSON; an error names the line.
pub(crate) fn load<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let text = std::fs::read_to_string(file).map_err(|error| Problem::new(file, "", error.to_string()))?;
    parse(file, &text)
}

pub(crate) fn parse<T: DeserializeOwned>(file: &Path, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| {
        let place = format!("line {} column {}", error.line(), error.column());
        let reason = error.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
        Problem::new(file, place, reason)
    })
}
