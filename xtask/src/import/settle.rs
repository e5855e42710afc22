//! What hangs on other parts of the spec stays only as long as those are there.

use super::types::used;
use crate::codegen::kind::Kind;
use crate::codegen::spec::{Api, Operation, Pagination, Requires, Type};
use std::collections::BTreeMap;

/// Brings back the types that are still used or never were, drops the others, and drops pages and conditions that
/// name what is gone. `unused` are the types no operation used before.
pub(super) fn settle(api: &mut Api, mut before: BTreeMap<String, Type>, unused: &[String]) {
    loop {
        let missing = used(api).into_iter().chain(unused.iter().cloned());
        let missing: Vec<_> = missing.filter(|name| !api.types.contains_key(name)).collect();
        let found = missing.into_iter().filter_map(|name| before.remove_entry(&name));
        let found: Vec<_> = found.collect();
        if found.is_empty() {
            break;
        }
        api.types.extend(found);
    }
    let used = used(api);
    api.types.retain(|name, _| used.contains(name) || unused.contains(name));
    let Api { operations, types, .. } = api;
    for operation in operations {
        let listed = operation.pagination.as_ref().is_some_and(|rule| leads(rule, operation, types));
        operation.pagination.take_if(|_| !listed);
        let params = &operation.params;
        let known = |name: &String| params.iter().any(|param| param.wire == *name);
        operation.requires.retain(|requires| match requires {
            Requires::AtLeastOne { at_least_one: names }
            | Requires::AtMostOne { at_most_one: names }
            | Requires::AllOrNone { both_or_neither: names } => names.iter().all(known),
            Requires::WhenSet { when_set_any, required } => when_set_any.iter().chain(required).all(known),
            Requires::WhenValue { when, required } => when.keys().chain(required).all(known),
        });
    }
}

/// Whether all the rule names is there.
pub(super) fn leads(rule: &Pagination, operation: &Operation, types: &BTreeMap<String, Type>) -> bool {
    let param = |name: &Option<String>| {
        name.as_ref().is_none_or(|name| operation.params.iter().any(|param| param.wire == *name))
    };
    let way = |way: &Option<String>| way.as_ref().is_none_or(|way| exists(&operation.output, way, types));
    [&rule.page, &rule.size, &rule.marker, &rule.token].into_iter().all(param)
        && [&rule.total, &rule.next, &rule.token].into_iter().all(way)
        && exists(&operation.output, &rule.items, types)
}

/// Whether members joined by dots lead somewhere.
pub(super) fn exists(output: &str, way: &str, types: &BTreeMap<String, Type>) -> bool {
    let mut at = output.to_owned();
    let mut steps = way.split('.').map(|step| step.trim_end_matches("[]"));
    while let Some(step) = steps.next() {
        let kind = Kind::parse(&at);
        let found = match kind.as_ref().map(Kind::core) {
            Ok(Kind::Named(name)) => types.get(name),
            _ => None,
        };
        let Some(field) = found.and_then(|found| found.fields.iter().find(|field| field.wire == step)) else {
            return false;
        };
        if field.wrapper.as_deref().is_some_and(|wrapper| steps.next() != Some(wrapper)) {
            return false;
        }
        at.clone_from(&field.kind);
    }
    true
}
