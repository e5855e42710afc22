//! The entries of an overlay, and rules of waiting, that speak of what the spec does not have.

use super::settle::{exists, leads};
use crate::codegen::kind::Kind;
use crate::codegen::overlay::{Operation, Overlay, Type};
use crate::codegen::spec::{self, Api};
use crate::codegen::waiters::Waiters;

/// Places with reasons.
pub(super) fn dangling(api: &Api, overlay: &Overlay) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let known = |name: &str| api.operations.iter().find(|fact| fact.name == name);
    for (name, group) in &overlay.groups {
        for operation in group.operations.iter().filter(|operation| known(operation).is_none()) {
            found.push((format!("groups.{name}"), format!("no operation is called {operation:?}")));
        }
    }
    for (name, decided) in &overlay.operations {
        match known(name) {
            Some(fact) => in_operation(fact, decided, api, &mut found),
            None => found.push((format!("operations.{name}"), "the spec has no such operation".into())),
        }
    }
    for (name, decided) in &overlay.types {
        match api.types.get(name) {
            Some(fact) => in_type(name, fact, decided, (api, overlay), &mut found),
            None => found.push((format!("types.{name}"), "the spec has no such type".into())),
        }
    }
    for (name, decided) in &overlay.enums {
        let owners = decided.within.iter();
        for owner in owners.filter(|owner| known(owner).is_none() && !api.types.contains_key(*owner)) {
            found.push((format!("enums.{name}.in"), format!("the spec has no type or operation {owner:?}")));
        }
        for wire in decided.wire.iter().filter(|wire| !is_name(api, wire)) {
            let reason = format!("the spec has no member or parameter {wire:?}");
            found.push((format!("enums.{name}.wire"), reason));
        }
    }
    for word in overlay.glossary.keys().filter(|word| !is_name(api, word)) {
        found.push((format!("glossary.{word}"), "the spec has no such member or parameter".into()));
    }
    found
}

/// The same for the rules of waiting.
pub(super) fn dangling_waits(api: &Api, waiters: &Waiters) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let known = |name: &str| api.operations.iter().find(|fact| fact.name == name);
    for (method, waiter) in waiters {
        let mut wrong = |part: &str, reason: String| found.push((format!("{method}.{part}"), reason));
        let nothing = |way: &String, name: &str| format!("the answer of {name} has no {way:?}");
        for (name, way) in &waiter.after {
            match (known(name), way) {
                (None, _) => wrong("after", format!("no operation is called {name:?}")),
                (Some(fact), Some(way)) if !exists(&fact.output, way, &api.types) => {
                    wrong("after", nothing(way, name));
                }
                _ => {}
            }
        }
        let Some(fact) = known(&waiter.poll) else {
            wrong("poll", format!("no operation is called {:?}", waiter.poll));
            continue;
        };
        for arg in waiter.args.iter().chain(waiter.set.keys()) {
            if fact.params.iter().all(|param| param.wire != *arg) {
                wrong("args", format!("no parameter is called {arg:?}"));
            }
        }
        let ways = [Some(&waiter.state), waiter.unknown.as_ref(), waiter.total.as_ref()];
        for way in ways.into_iter().flatten().filter(|way| !exists(&fact.output, way, &api.types)) {
            wrong("state", nothing(way, &fact.name));
        }
    }
    found
}

fn is_name(api: &Api, wire: &str) -> bool {
    let mut params = api.operations.iter().flat_map(|operation| &operation.params);
    let mut fields = api.types.values().flat_map(|fact| &fact.fields);
    params.any(|param| param.wire == wire) || fields.any(|field| field.wire == wire)
}

fn in_operation(fact: &spec::Operation, decided: &Operation, api: &Api, found: &mut Vec<(String, String)>) {
    let place = format!("operations.{}", fact.name);
    let known = |wire: &str| fact.params.iter().any(|param| param.wire == wire);
    for wire in decided.params.keys().filter(|wire| !known(wire)) {
        found.push((format!("{place}.params.{wire}"), "the operation has no such parameter".into()));
    }
    let also =
        decided.also.iter().flat_map(|also| also.args.iter().map(move |arg| (also.method.as_str(), arg)));
    for (method, arg) in decided.args.iter().map(|arg| ("args", arg)).chain(also) {
        if !known(arg) {
            found.push((format!("{place}.{method}"), format!("no parameter is called {arg:?}")));
        }
    }
    if decided.pagination.as_ref().is_some_and(|rule| !leads(rule, fact, &api.types)) {
        found.push((format!("{place}.pagination"), "it names what the operation no longer has".into()));
    }
}

fn in_type(
    name: &str,
    fact: &spec::Type,
    decided: &Type,
    (api, overlay): (&Api, &Overlay),
    found: &mut Vec<(String, String)>,
) {
    let place = format!("types.{name}");
    for wire in decided.fields.keys().filter(|wire| fact.fields.iter().all(|field| field.wire != **wire)) {
        found.push((format!("{place}.fields.{wire}"), "the type has no such member".into()));
    }
    let differs = |same: &&String| api.types.get(*same).is_none_or(|same| !alike(overlay, same, fact));
    if let Some(same) = decided.same_as.as_ref().filter(differs) {
        found.push((format!("{place}.same_as"), format!("it is not the same as {same}")));
    }
}

/// Whether two objects have the same members, those that hold objects by way of what the overlay says is the same.
fn alike(overlay: &Overlay, one: &spec::Type, other: &spec::Type) -> bool {
    let core = |field: &spec::Field| {
        let kind = Kind::parse(&field.kind).ok()?;
        let Kind::Named(name) = kind.core() else { return Some(kind) };
        Some(kind.with_core(Kind::Named(original(overlay, name).to_owned())))
    };
    let same = |(one, other): (&spec::Field, &spec::Field)| {
        core(one) == core(other) && spec::Field { kind: other.kind.clone(), ..one.clone() } == *other
    };
    one.fields.len() == other.fields.len() && one.fields.iter().zip(&other.fields).all(same)
}

/// The type that stands for those that are the same.
fn original<'a>(overlay: &'a Overlay, name: &'a str) -> &'a str {
    let same = overlay.types.get(name).and_then(|decided| decided.same_as.as_deref());
    // Types that are said to be each other's same are for the generator to refuse.
    same.filter(|same| overlay.types.get(*same).is_none_or(|other| other.same_as.is_none())).unwrap_or(name)
}
