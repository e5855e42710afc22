//! A service without its words, for comparisons with other ways to write it.

use super::kind::Kind;
use super::problem::{Problem, Result};
use super::{package, service, services};
use crate::command::root;

pub(crate) struct Service {
    pub(crate) operations: Vec<Operation>,
    pub(crate) models: Vec<Model>,
    /// Name, and names and values of the variants.
    pub(crate) enums: Vec<(String, Vec<(String, String)>)>,
}

pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) method: String,
    pub(crate) output: String,
    pub(crate) params: Vec<Member>,
}

pub(crate) struct Model {
    pub(crate) name: String,
    pub(crate) fields: Vec<Member>,
}

/// A parameter or a member: its types are those that JSON has.
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) wrapper: Option<String>,
    pub(crate) kind: String,
}

impl Service {
    pub(crate) fn operation(&self, name: &str) -> Result<&Operation> {
        let found = self.operations.iter().find(|operation| operation.name == name);
        found.ok_or_else(|| Problem::new(root(), name, "there is no such operation"))
    }
}

/// The service of a crate.
pub(crate) fn of(name: &str) -> Result<Service> {
    let services = services(root())?;
    let found = services.into_iter().find(|(folder, _)| package(folder) == name);
    let (_, service) = found.ok_or_else(|| Problem::new(root(), name, "there is no such crate"))?;
    let mut outline = Service { operations: Vec::new(), models: Vec::new(), enums: Vec::new() };
    for group in service.groups {
        outline.operations.extend(group.operations.into_iter().map(operation));
        outline.models.extend(
            group.models.into_iter().map(|model| Model {
                name: model.name,
                fields: model.fields.into_iter().map(field).collect(),
            }),
        );
        outline.enums.extend(
            group
                .enums
                .into_iter()
                .map(|e| (e.name, e.values.into_iter().map(|(name, wire, _)| (name, wire)).collect())),
        );
    }
    Ok(outline)
}

fn operation(operation: service::Operation) -> Operation {
    Operation {
        method: operation.constructors.first().map(|first| first.method.clone()).unwrap_or_default(),
        name: operation.name,
        wire: operation.wire,
        output: operation.output.rust(),
        params: operation
            .params
            .into_iter()
            .map(|param| Member {
                kind: kind(&param.kind),
                name: param.name,
                wire: param.wire,
                wrapper: None,
            })
            .collect(),
    }
}

fn field(field: service::Field) -> Member {
    let kind = match field.codec {
        Some(_) => "String".to_owned(),
        None => kind(&field.kind),
    };
    Member { name: field.name, wire: field.wire, wrapper: field.wrapper, kind }
}

fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Time | Kind::Date | Kind::Bytes => "String".to_owned(),
        Kind::Json => "serde_json::Value".to_owned(),
        Kind::List(inner) => format!("Vec<{}>", self::kind(inner)),
        Kind::Map(inner) => format!("std::collections::BTreeMap<String, {}>", self::kind(inner)),
        other => other.rust(),
    }
}
