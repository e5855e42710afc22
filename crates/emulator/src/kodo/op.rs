//! The operations on one object, alone or in a batch: `/stat/<entry>`, `/move/<from>/<to>`, …
//!
//! Follows the pages under "Object management" (<https://developer.qiniu.com/kodo/1274/rs>).

use std::collections::BTreeMap;

use cloudwire_signing::encode::urlsafe_base64_decode;
use cloudwire_signing::qiniu::entry::{EntryError, decode_entry};
use http::Method;
use serde_json::{Map, Value, json};

use super::fault::{FILE_EXISTS, Fault, INVALID_ARGUMENT, KEY_NOT_UTF8, METHOD_NOT_ALLOWED};
use super::objects::{self, Entry};
use super::record::{Object, Restore, midnight_after};
use crate::emulator::State;

/// The names of the operations.
pub(super) const NAMES: [&str; 10] = [
    "stat",
    "move",
    "copy",
    "delete",
    "chgm",
    "chtype",
    "chstatus",
    "deleteAfterDays",
    "lifecycle",
    "restoreAr",
];

const CONTENT_CHANGED: Fault = Fault::new(608, "the condition does not hold");

/// Runs one operation given as its path. `None`: done, and there is nothing to tell.
pub(super) fn run(state: &State, method: &Method, path: &str) -> Result<Option<Value>, Fault> {
    let mut parts = path.trim_start_matches('/').split('/');
    let name = parts.next().unwrap_or_default();
    let target = parse_entry(parts.next().ok_or(INVALID_ARGUMENT)?)?;
    if name == "stat" {
        return stat(state, &target, parts).map(Some);
    }
    if method != Method::POST {
        return Err(METHOD_NOT_ALLOWED);
    }
    match name {
        "move" | "copy" => transfer(state, name == "move", &target, parts),
        "delete" => objects::change(state, |change| {
            change.existing(&target)?;
            change.remove(&target)
        }),
        _ => {
            let options = options(parts)?;
            objects::change(state, |change| {
                let mut object = change.existing(&target)?;
                check_condition(&object, options.get("cond"))?;
                match name {
                    "chgm" => change_meta(&mut object, &options),
                    "chtype" => change_class(&mut object, &options),
                    "chstatus" => change_status(&mut object, &options),
                    "deleteAfterDays" => expire(state, &mut object, number(&options, "days")?),
                    "lifecycle" => set_lifecycle(state, &mut object, &options),
                    "restoreAr" => restore(state, &mut object, &options),
                    _ => Err(INVALID_ARGUMENT),
                }?;
                change.update(&target, &object)
            })
        }
    }
    .map(|()| None)
}

/// An entry that names a key.
pub(super) fn parse_entry(text: &str) -> Result<Entry, Fault> {
    let (bucket, key) = decode_entry(text).map_err(|error| match error {
        EntryError::NotUtf8 => KEY_NOT_UTF8,
        _ => INVALID_ARGUMENT,
    })?;
    let key = key.ok_or(INVALID_ARGUMENT)?;
    Ok(Entry { bucket, key })
}

pub(super) fn decode(text: &str) -> Result<String, Fault> {
    let bytes = urlsafe_base64_decode(text).map_err(|_| INVALID_ARGUMENT)?;
    String::from_utf8(bytes).map_err(|_| KEY_NOT_UTF8)
}

/// The appended `/name/value` pairs; `deleteAfterDays` has a lone number.
fn options<'a>(parts: impl Iterator<Item = &'a str>) -> Result<BTreeMap<&'a str, &'a str>, Fault> {
    let parts: Vec<&str> = parts.collect();
    if let [days] = parts.as_slice() {
        return Ok(BTreeMap::from([("days", *days)]));
    }
    parts
        .chunks(2)
        .map(|pair| match pair {
            [name, value] => Ok((*name, *value)),
            _ => Err(INVALID_ARGUMENT),
        })
        .collect()
}

fn number(options: &BTreeMap<&str, &str>, name: &str) -> Result<i64, Fault> {
    options.get(name).and_then(|value| value.parse().ok()).ok_or(INVALID_ARGUMENT)
}

fn stat<'a>(state: &State, target: &Entry, parts: impl Iterator<Item = &'a str>) -> Result<Value, Fault> {
    let object = objects::find(state, target)?;
    let mut facts = describe(state, &object);
    if options(parts)?.get("needparts") == Some(&"true") {
        let sizes: Vec<u64> = object.pieces.iter().map(|piece| piece.size).collect();
        facts.insert("parts".to_owned(), json!(sizes));
    }
    Ok(facts.into())
}

/// The facts `stat` and `list` tell.
pub(super) fn describe(state: &State, object: &Object) -> Map<String, Value> {
    let mut facts = Map::new();
    let mut tell = |name: &str, value: Value| facts.insert(name.to_owned(), value);
    tell("fsize", object.size.into());
    tell("hash", object.hash.as_str().into());
    tell("mimeType", object.mime.as_str().into());
    tell("putTime", object.put_time.into());
    tell("type", object.class.into());
    if object.disabled {
        tell("status", 1.into());
    }
    if let Some(end_user) = &object.end_user {
        tell("endUser", end_user.as_str().into());
    }
    if let Some(md5) = &object.md5 {
        tell("md5", md5.as_str().into());
    }
    if let Some(status) = object.restore_status(state.clock.now()) {
        tell("restoreStatus", status.into());
    }
    if let Some(at) = object.expires {
        tell("expiration", at.into());
    }
    for (name, &at) in &object.transitions {
        tell(name, at.into());
    }
    if !object.meta.is_empty() {
        tell("x-qn-meta", json!(object.meta));
    }
    facts
}

fn transfer<'a>(
    state: &State,
    remove: bool,
    from: &Entry,
    mut parts: impl Iterator<Item = &'a str>,
) -> Result<(), Fault> {
    let to = parse_entry(parts.next().ok_or(INVALID_ARGUMENT)?)?;
    let force = options(parts)?.get("force") == Some(&"true");
    objects::change(state, |change| {
        let object = change.existing(from)?;
        change.bucket(&to.bucket)?;
        if change.get(&to)?.is_some() && !force {
            return Err(FILE_EXISTS);
        }
        if *from == to {
            return Ok(());
        }
        change.insert_shared(&to, &object)?;
        if remove { change.remove(from) } else { Ok(()) }
    })
}

fn check_condition(object: &Object, condition: Option<&&str>) -> Result<(), Fault> {
    let Some(condition) = condition else { return Ok(()) };
    for pair in decode(condition)?.split('&') {
        let (name, wanted) = pair.split_once('=').ok_or(INVALID_ARGUMENT)?;
        let actual = match name {
            "hash" => object.hash.clone(),
            "mime" => object.mime.clone(),
            "fsize" => object.size.to_string(),
            "putTime" => object.put_time.to_string(),
            _ => return Err(INVALID_ARGUMENT),
        };
        if actual != wanted {
            return Err(CONTENT_CHANGED);
        }
    }
    Ok(())
}

fn change_meta(object: &mut Object, options: &BTreeMap<&str, &str>) -> Result<(), Fault> {
    if let Some(mime) = options.get("mime") {
        let mime = decode(mime)?;
        if mime.len() > 200 || mime.contains('%') || !mime.contains('/') {
            return Err(INVALID_ARGUMENT);
        }
        object.mime = mime;
    }
    // The documented form replaces all metadata when any is given.
    let given = options.iter().filter_map(|(name, value)| Some((name.strip_prefix("x-qn-meta-")?, value)));
    let given = given.map(|(name, value)| Ok((name.to_owned(), decode(value)?)));
    let given: BTreeMap<String, String> = given.collect::<Result<_, Fault>>()?;
    if !given.is_empty() {
        object.meta = given;
    }
    Ok(())
}

fn change_class(object: &mut Object, options: &BTreeMap<&str, &str>) -> Result<(), Fault> {
    let class =
        u8::try_from(number(options, "type")?).ok().filter(|class| *class <= 4).ok_or(INVALID_ARGUMENT)?;
    if class == object.class {
        return Err(already(["normal", "line", "archive", "deep archive", "archive ir"], class));
    }
    object.class = class;
    object.restore = None;
    Ok(())
}

fn change_status(object: &mut Object, options: &BTreeMap<&str, &str>) -> Result<(), Fault> {
    let disabled = match number(options, "status")? {
        0 => false,
        1 => true,
        _ => return Err(INVALID_ARGUMENT),
    };
    if disabled == object.disabled {
        return Err(already(["normal", "disabled"], u8::from(disabled)));
    }
    object.disabled = disabled;
    Ok(())
}

/// Only `already in normal stat` is seen in the open; the other names are by analogy, and so is the status.
fn already<const N: usize>(names: [&str; N], index: u8) -> Fault {
    let name = names.get(usize::from(index)).copied().unwrap_or_default();
    Fault::because(400, format!("already in {name} stat"))
}

fn expire(state: &State, object: &mut Object, days: i64) -> Result<(), Fault> {
    match days {
        0 => object.expires = None,
        1..=36_500 => object.expires = Some(midnight_after(state.clock.now(), days)),
        _ => return Err(INVALID_ARGUMENT),
    }
    Ok(())
}

fn set_lifecycle(state: &State, object: &mut Object, options: &BTreeMap<&str, &str>) -> Result<(), Fault> {
    const RULES: [(&str, &str); 5] = [
        ("toIAAfterDays", "transitionToIA"),
        ("toArchiveIRAfterDays", "transitionToArchiveIR"),
        ("toArchiveAfterDays", "transitionToArchive"),
        ("toDeepArchiveAfterDays", "transitionToDeepArchive"),
        ("deleteAfterDays", "expiration"),
    ];
    if !RULES.iter().any(|(rule, _)| options.contains_key(rule)) {
        return Err(INVALID_ARGUMENT);
    }
    for (rule, fact) in RULES.iter().filter(|(rule, _)| options.contains_key(rule)) {
        // 0 leaves a rule as it is, -1 takes it away.
        let at = match number(options, rule)? {
            0 => continue,
            -1 => None,
            days @ 1..=36_500 => Some(midnight_after(state.clock.now(), days)),
            _ => return Err(INVALID_ARGUMENT),
        };
        match (*fact, at) {
            ("expiration", at) => object.expires = at,
            (fact, Some(at)) => drop(object.transitions.insert(fact.to_owned(), at)),
            (fact, None) => drop(object.transitions.remove(fact)),
        }
    }
    Ok(())
}

fn restore(state: &State, object: &mut Object, options: &BTreeMap<&str, &str>) -> Result<(), Fault> {
    let days = number(options, "freezeAfterDays")?;
    if !object.is_archived() {
        return Err(Fault::new(400, "the object is not archived"));
    }
    if !(1..=7).contains(&days) {
        return Err(INVALID_ARGUMENT);
    }
    object.restore = Some(Restore { asked: state.clock.now().unix_timestamp(), days });
    Ok(())
}
