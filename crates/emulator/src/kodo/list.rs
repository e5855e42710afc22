//! Listing the keys of a bucket.
//!
//! Follows "List" (<https://developer.qiniu.com/kodo/1284/list>).

use std::ops::{Bound, ControlFlow};

use cloudwire_signing::encode::{urlsafe_base64, urlsafe_base64_decode};
use serde_json::{Map, Value, json};

use super::fault::{Fault, INVALID_ARGUMENT};
use super::objects;
use super::op::describe;
use super::record::{OBJECTS, Object, object_key};
use crate::emulator::State;
use crate::reply::{self, Reply};
use crate::request::Incoming;

const MAX_LIMIT: usize = 1000;
const BAD_MARKER: Fault = Fault::new(640, "invalid list marker");

/// What is asked for.
struct Query {
    bucket: String,
    prefix: String,
    delimiter: String,
    /// The last key of the page before.
    after: Option<String>,
    limit: usize,
}

impl Query {
    fn of(state: &State, incoming: &Incoming, unlimited: bool) -> Result<Self, Fault> {
        let value = |name| incoming.query_value(name).unwrap_or_default();
        let bucket = value("bucket");
        objects::bucket(state, &bucket)?;
        let limit = match value("limit").as_str() {
            "" if unlimited => usize::MAX,
            "" => MAX_LIMIT,
            text => text.parse().ok().filter(|n| (1..=MAX_LIMIT).contains(n)).ok_or(INVALID_ARGUMENT)?,
        };
        let marker = value("marker");
        let after = if marker.is_empty() { None } else { Some(decode_marker(&marker)?) };
        Ok(Self { bucket, prefix: value("prefix"), delimiter: value("delimiter"), after, limit })
    }

    /// The common prefix the key falls under.
    fn group<'a>(&self, key: &'a str) -> Option<&'a str> {
        if self.delimiter.is_empty() {
            return None;
        }
        let rest = key.strip_prefix(self.prefix.as_str())?;
        let end = rest.find(&self.delimiter)? + self.delimiter.len();
        key.get(..self.prefix.len() + end)
    }
}

/// One unit of a page, and the last key scanned for it.
enum Found {
    Item { key: String, object: Box<Object> },
    Group { prefix: String, last: String },
}

impl Found {
    fn last(&self) -> &str {
        match self {
            Self::Item { key, .. } => key,
            Self::Group { last, .. } => last,
        }
    }
}

/// A page, and whether there is more.
fn scan(state: &State, query: &Query) -> Result<(Vec<Found>, bool), Fault> {
    let now = state.clock.now();
    let root = object_key(&query.bucket, "");
    let first = object_key(&query.bucket, &query.prefix);
    let after =
        query.after.as_ref().map(|key| object_key(&query.bucket, key)).filter(|after| *after >= first);
    let start = after.as_deref().map_or(Bound::Included(first.as_str()), Bound::Excluded);
    let (mut page, mut more) = (Vec::new(), false);
    state.store.walk(OBJECTS, start, |key, object| {
        if !key.starts_with(&first) {
            return ControlFlow::Break(());
        }
        if object.is_gone(now) {
            return ControlFlow::Continue(());
        }
        let key = key.strip_prefix(&root).unwrap_or_default();
        let group = query.group(key);
        if let (Some(group), Some(Found::Group { prefix, last })) = (group, page.last_mut())
            && group == prefix.as_str()
        {
            key.clone_into(last);
            return ControlFlow::Continue(());
        }
        if page.len() == query.limit {
            more = true;
            return ControlFlow::Break(());
        }
        let key = key.to_owned();
        page.push(match group {
            Some(group) => Found::Group { prefix: group.to_owned(), last: key },
            None => Found::Item { key, object: Box::new(object) },
        });
        ControlFlow::Continue(())
    })?;
    Ok((page, more))
}

/// `GET /list`.
pub(super) fn page(state: &State, incoming: &Incoming) -> Result<Reply, Fault> {
    let query = Query::of(state, incoming, false)?;
    let (page, more) = scan(state, &query)?;
    let marker = page.last().filter(|_| more).map(|found| encode_marker(found.last()));
    let mut answer = Map::new();
    let (mut items, mut prefixes) = (Vec::new(), Vec::new());
    for found in page {
        match found {
            Found::Item { key, object } => items.push(item(state, &key, &object)),
            Found::Group { prefix, .. } => prefixes.push(Value::from(prefix)),
        }
    }
    answer.insert("items".to_owned(), items.into());
    if !prefixes.is_empty() {
        answer.insert("commonPrefixes".to_owned(), prefixes.into());
    }
    if let Some(marker) = marker {
        answer.insert("marker".to_owned(), marker.into());
    }
    Ok(reply::json(200, &answer.into()))
}

/// `/v2/list`: one JSON object a line, each with the marker that continues after it.
pub(super) fn lines(state: &State, incoming: &Incoming) -> Result<Reply, Fault> {
    let query = Query::of(state, incoming, true)?;
    let (page, _) = scan(state, &query)?;
    let mut text = String::new();
    for found in &page {
        let marker = encode_marker(found.last());
        let line = match found {
            Found::Item { key, object } => {
                json!({ "item": item(state, key, object), "marker": marker, "dir": "" })
            }
            Found::Group { prefix, .. } => json!({ "item": null, "marker": marker, "dir": prefix }),
        };
        text.push_str(&line.to_string());
        text.push('\n');
    }
    Ok(reply::bytes(200, "application/json", text))
}

fn item(state: &State, key: &str, object: &Object) -> Value {
    let mut facts = describe(state, object);
    facts.insert("key".to_owned(), key.into());
    facts.into()
}

fn encode_marker(key: &str) -> String {
    let key = Value::from(key);
    urlsafe_base64(format!(r#"{{"c":0,"k":{key}}}"#).as_bytes())
}

fn decode_marker(marker: &str) -> Result<String, Fault> {
    let json = urlsafe_base64_decode(marker).map_err(|_| BAD_MARKER)?;
    let json: Value = serde_json::from_slice(&json).map_err(|_| BAD_MARKER)?;
    json.get("k").and_then(Value::as_str).map(str::to_owned).ok_or(BAD_MARKER)
}
