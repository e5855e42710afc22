//! `spec/overlay.json`: what people decided about a service.

use super::spec::Pagination;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overlay {
    /// The modules, in the order their operations are told of.
    pub(crate) groups: BTreeMap<String, Group>,
    /// What members and parameters mean wherever they stand, by their names on the wire.
    #[serde(default)]
    pub(crate) glossary: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) enums: BTreeMap<String, Enum>,
    #[serde(default)]
    pub(crate) types: BTreeMap<String, Type>,
    pub(crate) operations: BTreeMap<String, Operation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Group {
    pub(crate) doc: String,
    pub(crate) operations: Vec<String>,
    /// Types and enumerations that live here although other groups have them too.
    #[serde(default)]
    pub(crate) types: Vec<String>,
    /// Why the group is no feature, but always there.
    pub(crate) always: Option<String>,
}

/// A type for the values of members that have one of these names, where the spec names no other value.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enum {
    pub(crate) doc: String,
    pub(crate) wire: Vec<String>,
    /// Operations or types it is limited to.
    #[serde(default, rename = "in")]
    pub(crate) within: Vec<String>,
    /// Other spellings the spec has.
    #[serde(default)]
    pub(crate) also: Vec<String>,
    /// Whether the values stand as numbers in JSON.
    #[serde(default)]
    pub(crate) number: bool,
    pub(crate) values: Vec<EnumValue>,
    #[serde(default)]
    pub(crate) reason: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnumValue {
    pub(crate) wire: String,
    pub(crate) name: Option<String>,
    pub(crate) doc: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Type {
    pub(crate) name: Option<String>,
    pub(crate) doc: Option<String>,
    /// The type it is, if the trees are equal.
    pub(crate) same_as: Option<String>,
    /// Whether no member can be relied on, whatever the spec says.
    #[serde(default)]
    pub(crate) optional: bool,
    /// Whether users make values of it, for requests.
    #[serde(default)]
    pub(crate) input: bool,
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, Decision>,
    pub(crate) reason: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    /// The name of the request type; the method is the same in snake case.
    pub(crate) name: Option<String>,
    pub(crate) doc: String,
    /// The provider's page about it.
    pub(crate) page: String,
    /// The parameters that are arguments of the method, in order.
    #[serde(default)]
    pub(crate) args: Vec<String>,
    /// More methods for the same operation, by other arguments.
    #[serde(default)]
    pub(crate) also: Vec<Constructor>,
    /// Whether no code is generated because hand-written code does it better; the reason names it.
    #[serde(default)]
    pub(crate) hand_written: bool,
    pub(crate) idempotent: Option<bool>,
    pub(crate) pagination: Option<Pagination>,
    #[serde(default)]
    pub(crate) params: BTreeMap<String, Decision>,
    pub(crate) reason: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Constructor {
    pub(crate) method: String,
    pub(crate) doc: String,
    pub(crate) args: Vec<String>,
}

/// What was decided about a parameter or a member.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Decision {
    pub(crate) doc: Option<String>,
    pub(crate) name: Option<String>,
    /// The names of the two arguments an entry takes.
    pub(crate) names: Option<(String, String)>,
    /// Whether the key of an entry may be left out.
    #[serde(default)]
    pub(crate) key_optional: bool,
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) encode: Option<String>,
    #[serde(default)]
    pub(crate) sensitive: bool,
    pub(crate) reason: Option<String>,
}

impl Decision {
    /// Whether it changes more than words.
    pub(crate) fn decides(&self) -> bool {
        self.name.is_some()
            || self.names.is_some()
            || self.kind.is_some()
            || self.encode.is_some()
            || self.key_optional
            || self.sensitive
    }
}
