//! What holds between the two files as wholes.

use super::super::names::snake;
use super::super::problem::{Problem, Result};
use super::super::service::Group;
use super::super::spec::{self, Place};
use super::Resolver;
use std::collections::BTreeMap;

/// Everything the overlay speaks of is in the spec, and everything in the spec has a group.
pub(super) fn names_exist(resolver: &Resolver<'_>) -> Result<()> {
    let (api, overlay) = (resolver.api(), resolver.overlay());
    for (name, decided) in &overlay.operations {
        let place = format!("operations.{name}");
        let Some(fact) = api.operations.iter().find(|fact| fact.name == *name) else {
            return Err(resolver.in_overlay(place, "the spec has no such operation"));
        };
        for param in decided.params.keys() {
            if fact.params.iter().all(|fact| fact.wire != *param) {
                let place = format!("{place}.params.{param}");
                return Err(resolver.in_overlay(place, "the operation has no such parameter"));
            }
        }
    }
    for (name, decided) in &overlay.types {
        let place = format!("types.{name}");
        let Some(fact) = api.types.get(name) else {
            return Err(resolver.in_overlay(place, "the spec has no such type"));
        };
        for field in decided.fields.keys() {
            if fact.fields.iter().all(|fact| fact.wire != *field) {
                let place = format!("{place}.fields.{field}");
                return Err(resolver.in_overlay(place, "the type has no such member"));
            }
        }
        let differs = |same: &&String| !api.types.get(*same).is_some_and(|same| alike(resolver, same, fact));
        if let Some(same) = decided.same_as.as_ref().filter(differs) {
            return Err(resolver.in_overlay(place, format!("it is not the same as {same}")));
        }
    }
    for (name, decided) in &overlay.enums {
        for owner in &decided.within {
            if !api.types.contains_key(owner) && api.operations.iter().all(|fact| fact.name != *owner) {
                let reason = format!("the spec has no type or operation {owner:?}");
                return Err(resolver.in_overlay(format!("enums.{name}.in"), reason));
            }
        }
    }
    let params = api.operations.iter().flat_map(|operation| &operation.params).map(|param| &param.wire);
    let fields = api.types.values().flat_map(|fact| &fact.fields).map(|field| &field.wire);
    let known: Vec<&String> = params.chain(fields).collect();
    if let Some(word) = overlay.glossary.keys().find(|word| !known.contains(word)) {
        return Err(
            resolver.in_overlay(format!("glossary.{word}"), "the spec has no such member or parameter")
        );
    }
    for fact in &api.operations {
        let groups = overlay.groups.values().filter(|group| group.operations.contains(&fact.name));
        let reason = match groups.count() {
            0 => "the overlay puts the operation in no group",
            1 => continue,
            _ => "the overlay puts the operation in more than one group",
        };
        return Err(resolver.in_api(format!("operations.{}", fact.name), reason));
    }
    Ok(())
}

/// Whether two objects have the same members, those that hold objects called the same in Rust.
fn alike(resolver: &Resolver<'_>, one: &spec::Type, other: &spec::Type) -> bool {
    let kind = |field: &spec::Field| resolver.kind(&field.kind, "").ok();
    let same = |(one, other): (&spec::Field, &spec::Field)| {
        kind(one) == kind(other) && spec::Field { kind: other.kind.clone(), ..one.clone() } == *other
    };
    one.fields.len() == other.fields.len() && one.fields.iter().zip(&other.fields).all(same)
}

/// The spec agrees with itself: every place in a path has its parameter, every form of a value is known.
pub(super) fn spec_is_sound(resolver: &Resolver<'_>) -> Result<()> {
    for fact in &resolver.api().operations {
        let place = format!("operations.{}", fact.name);
        for name in places(&fact.http.path) {
            let filled = fact.params.iter().any(|param| param.place == Place::Path && param.wire == name);
            if !filled {
                let reason = format!("the path has a place for {name:?}, but no parameter fills it");
                return Err(resolver.in_api(format!("{place}.http.path"), reason));
            }
        }
        for param in &fact.params {
            let place = format!("{place}.params.{}", param.wire);
            let pairs = param.encode.as_deref() == Some("pairs");
            let sought = if pairs { "]*".to_owned() } else { format!("{{{}}}", param.wire) };
            if param.place == Place::Path && !fact.http.path.contains(&sought) {
                return Err(resolver.in_api(place, "the path has no place for the parameter"));
            }
            let hand_written =
                || resolver.overlay().operations.get(&fact.name).is_some_and(|o| o.hand_written);
            if param.place == Place::Multipart && !hand_written() {
                let reason = "parts of multipart forms are for hand-written operations";
                return Err(resolver.in_api(place, reason));
            }
            if let Some(encode) = param.encode.as_deref().filter(|encode| !ENCODINGS.contains(encode)) {
                return Err(resolver.in_api(place, format!("parameters are not encoded as {encode:?}")));
            }
        }
    }
    Ok(())
}

/// The forms a parameter can have.
const ENCODINGS: [&str; 11] = [
    "base64",
    "bool_int",
    "comma",
    "entry",
    "json",
    "newline",
    "pairs",
    "repeat",
    "repeat_same",
    "semicolon",
    "unix_seconds",
];

/// The names in a path template, those of free pairs left out.
fn places(path: &str) -> impl Iterator<Item = &str> {
    let fixed = path.split("[/{key}/{value}]*");
    fixed.flat_map(|part| part.split('{').skip(1)).filter_map(|rest| rest.split('}').next())
}

/// Where something is explained, there are words.
pub(super) fn docs_are_written(resolver: &Resolver<'_>) -> Result<()> {
    let overlay = resolver.overlay();
    let mut docs: Vec<(String, Option<&String>)> = Vec::new();
    docs.extend(overlay.groups.iter().map(|(name, group)| (format!("groups.{name}"), Some(&group.doc))));
    docs.extend(overlay.glossary.iter().map(|(word, doc)| (format!("glossary.{word}"), Some(doc))));
    for (name, e) in &overlay.enums {
        docs.push((format!("enums.{name}"), Some(&e.doc)));
        docs.extend(e.values.iter().map(|value| (format!("enums.{name}.{}", value.wire), Some(&value.doc))));
    }
    for (name, decided) in &overlay.types {
        docs.push((format!("types.{name}"), decided.doc.as_ref()));
        let fields = decided.fields.iter();
        docs.extend(fields.map(|(field, d)| (format!("types.{name}.fields.{field}"), d.doc.as_ref())));
    }
    for (name, decided) in &overlay.operations {
        docs.push((format!("operations.{name}"), Some(&decided.doc)));
        docs.push((format!("operations.{name}.page"), Some(&decided.page)));
        docs.extend(decided.also.iter().map(|also| (format!("operations.{name}.also"), Some(&also.doc))));
        let params = decided.params.iter();
        docs.extend(params.map(|(param, d)| (format!("operations.{name}.params.{param}"), d.doc.as_ref())));
    }
    match docs.into_iter().find(|(_, doc)| doc.is_some_and(|doc| doc.trim().is_empty())) {
        Some((place, _)) => Err(resolver.in_overlay(place, "the doc is empty")),
        None => Ok(()),
    }
}

/// Everything described is used by some operation.
pub(super) fn all_used(resolver: &Resolver<'_>, groups: &[Group]) -> Result<()> {
    let models: Vec<&str> = groups.iter().flat_map(|g| &g.models).map(|model| model.name.as_str()).collect();
    let enums: Vec<&str> = groups.iter().flat_map(|g| &g.enums).map(|e| e.name.as_str()).collect();
    if let Some(spec) = resolver.api().types.keys().find(|spec| !models.contains(&&*resolver.type_name(spec)))
    {
        return Err(resolver.in_api(format!("types.{spec}"), "no operation uses the type"));
    }
    if let Some(name) = resolver.overlay().enums.keys().find(|name| !enums.contains(&name.as_str())) {
        let reason = "no parameter or member has its values";
        return Err(resolver.in_overlay(format!("enums.{name}"), reason));
    }
    Ok(())
}

/// Whatever changes more than words says why.
pub(super) fn reasons_given(resolver: &Resolver<'_>) -> Result<()> {
    let missing = |place: String| Err(resolver.in_overlay(place, "the decision has no `reason`"));
    for (name, decided) in &resolver.overlay().operations {
        let decides = decided.name.is_some() || decided.idempotent.is_some() || decided.pagination.is_some();
        if (decides || decided.hand_written || !decided.args.is_empty() || !decided.also.is_empty())
            && decided.reason.is_none()
        {
            return missing(format!("operations.{name}"));
        }
        for (param, decided) in &decided.params {
            if decided.decides() && decided.reason.is_none() {
                return missing(format!("operations.{name}.params.{param}"));
            }
        }
    }
    for (name, decided) in &resolver.overlay().types {
        let decides =
            decided.name.is_some() || decided.same_as.is_some() || decided.optional || decided.input;
        if decides && decided.reason.is_none() {
            return missing(format!("types.{name}"));
        }
        for (field, decided) in &decided.fields {
            if decided.decides() && decided.reason.is_none() {
                return missing(format!("types.{name}.fields.{field}"));
            }
        }
    }
    for (name, decided) in &resolver.overlay().enums {
        if (decided.number || !decided.within.is_empty() || !decided.also.is_empty())
            && decided.reason.is_none()
        {
            return missing(format!("enums.{name}"));
        }
    }
    Ok(())
}

/// No two things are called the same in one place.
pub(super) fn names_differ(resolver: &Resolver<'_>, groups: &[Group]) -> Result<()> {
    let mut types: BTreeMap<&str, &str> = BTreeMap::new();
    let mut methods: BTreeMap<&str, &str> = BTreeMap::new();
    for group in groups {
        let operations = group.operations.iter().map(|operation| (operation.name.as_str(), "an operation"));
        let models = group.models.iter().map(|model| (model.name.as_str(), "a type"));
        let enums = group.enums.iter().map(|e| (e.name.as_str(), "an enumeration"));
        for (name, what) in operations.chain(models).chain(enums) {
            if let Some(other) = types.insert(name, what) {
                let reason = format!("{other} and {what} are both called {name}; rename one in the overlay");
                return Err(resolver.in_overlay(name, reason));
            }
        }
        for operation in &group.operations {
            for wait in &operation.waits {
                if let Some(other) = methods.insert(&wait.method, &operation.name) {
                    let reason = format!("{other} and {} are both called by it", operation.name);
                    return Err(Problem::new(&resolver.source.waiters_file, wait.method.as_str(), reason));
                }
            }
            for constructor in &operation.constructors {
                if let Some(other) = methods.insert(&constructor.method, &operation.name) {
                    let method = &constructor.method;
                    let reason = format!("{other} and {} are both called by `{method}`", operation.name);
                    return Err(resolver.in_overlay(method.as_str(), reason));
                }
                let expected = snake(&constructor.method);
                if expected != constructor.method {
                    let reason = format!("a method is in snake case: `{expected}`");
                    return Err(resolver.in_overlay(constructor.method.as_str(), reason));
                }
            }
        }
    }
    Ok(())
}
