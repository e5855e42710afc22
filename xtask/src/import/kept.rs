//! `spec/keep.json`: where the spec is right and the provider's metadata is not, with the reason for each place.
//!
//! A place is a path such as `operations.stat_object.http.method` or `operations.query_bucket_v4`: what is there stays
//! as it is, also when the provider states something else or nothing at all.

use serde_json::Value;
use std::collections::BTreeMap;

pub(super) type Kept = BTreeMap<String, String>;

/// Puts the old value back into the new spec; false when the provider says the same by now.
pub(super) fn keep(old: &Value, new: &mut Value, path: &str) -> Result<bool, String> {
    let nothing = || format!("there is no {path:?} in the spec");
    let (step, deeper) = split(old, new, path).ok_or_else(nothing)?;
    let was = child(old, step);
    if let Some(deeper) = deeper {
        let was = was.ok_or_else(nothing)?;
        return match child_mut(new, step) {
            Some(new) => keep(was, new, deeper),
            None => Err(format!("the provider has no {step:?} any more; keep it as a whole or not at all")),
        };
    }
    if was == child(new, step) {
        return Ok(false);
    }
    match (new, was) {
        (Value::Object(new), Some(was)) => drop(new.insert(step.to_owned(), was.clone())),
        (Value::Object(new), None) => drop(new.remove(step)),
        (Value::Array(new), was) => {
            new.retain(|item| name(item) != Some(step));
            new.extend(was.cloned());
            put_in_order(old, new);
        }
        _ => return Err(nothing()),
    }
    Ok(true)
}

/// The first step of a path and the rest. Names hold dots, so the longest that is there is meant.
fn split<'p>(old: &Value, new: &Value, path: &'p str) -> Option<(&'p str, Option<&'p str>)> {
    let ends = path.match_indices('.').map(|(at, _)| at).chain([path.len()]);
    let mut steps = ends.filter_map(|end| Some((path.get(..end)?, path.get(end + 1..))));
    steps.rfind(|(step, _)| child(old, step).is_some() || child(new, step).is_some())
}

fn child<'v>(value: &'v Value, step: &str) -> Option<&'v Value> {
    match value {
        Value::Array(list) => list.iter().find(|item| name(item) == Some(step)),
        other => other.get(step),
    }
}

fn child_mut<'v>(value: &'v mut Value, step: &str) -> Option<&'v mut Value> {
    match value {
        Value::Array(list) => list.iter_mut().find(|item| name(item) == Some(step)),
        other => other.get_mut(step),
    }
}

/// Operations have a name; parameters and members may have one, but go by what they are on the wire.
fn name(item: &Value) -> Option<&str> {
    item.get("wire").or_else(|| item.get("name"))?.as_str()
}

fn put_in_order(old: &Value, new: &mut [Value]) {
    let order: Vec<_> = old.as_array().into_iter().flatten().map(name).collect();
    new.sort_by_key(|item| order.iter().position(|known| *known == name(item)).unwrap_or(order.len()));
}
