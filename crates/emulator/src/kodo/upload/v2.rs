//! Upload in parts, version 2.
//!
//! Follows "Multipart upload v2" (<https://developer.qiniu.com/kodo/6364/multipartupload-interface>).

use std::collections::BTreeMap;

use cloudwire_signing::hash::constant_time_eq;
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use time::Duration;

use super::content::{self, Content};
use super::put::{self, Outcome, Upload};
use super::token::Grant;
use crate::emulator::State;
use crate::kodo::fault::{BAD_TOKEN, Fault, INVALID_ARGUMENT, METHOD_NOT_ALLOWED};
use crate::kodo::op::decode;
use crate::kodo::record::Piece;
use crate::kodo::{Answer, Call, objects};
use crate::reply::{self, Reply};
use crate::request::Incoming;
use crate::store::Table;

const SESSIONS: Table<Session> = Table::new("kodo_uploads");
/// By `upload id NUL part number`, the number in five digits.
const PARTS: Table<Part> = Table::new("kodo_parts");

/// How long an upload id is good.
const LIFETIME: Duration = Duration::days(7);
const MIN_PART: u64 = 1 << 20;
const MAX_PART: u64 = 1 << 30;
const MAX_PARTS: u32 = 10_000;
const MAX_LISTED: usize = 1000;
/// The longest list of parts, metadata and variables.
const MAX_COMPLETE: usize = 4 << 20;

const NO_SUCH_UPLOAD: Fault = Fault::new(612, "no such uploadId");
// Neither status nor text of these are documented.
const INVALID_PART: Fault = Fault::new(400, "invalid part");
const MD5_MISMATCH: Fault = Fault::new(406, "Content-MD5 does not match");

#[derive(Serialize, Deserialize)]
struct Session {
    bucket: String,
    /// `None`: not given, so `saveKey` or the etag decides.
    key: Option<String>,
    /// Unix seconds.
    expires: i64,
}

#[derive(Serialize, Deserialize)]
struct Part {
    number: u32,
    etag: String,
    md5: String,
    /// Unix seconds.
    put_time: i64,
    piece: Piece,
}

fn part_key(id: &str, number: u32) -> String {
    format!("{id}\0{number:05}")
}

/// `/buckets/<bucket>/objects/<object>/uploads[/<id>[/<number>]]`
pub(crate) async fn v2(
    call: &mut Call<'_>,
    mut incoming: Incoming,
    bucket: &str,
    object: &str,
    rest: &[&str],
) -> Answer {
    let operation = match (&incoming.method, rest) {
        (&Method::POST, []) => "initParts",
        (&Method::PUT, [_, _]) => "uploadPart",
        (&Method::POST, [_]) => "completeParts",
        (&Method::DELETE, [_]) => "abortParts",
        (&Method::GET, [_]) => "listParts",
        _ => return Err(METHOD_NOT_ALLOWED),
    };
    operation.clone_into(&mut call.operation);
    let grant = Grant::of_header(call, &incoming)?;
    let state = call.state;
    let key = if object == "~" { None } else { Some(decode(object)?) };
    if grant.policy().bucket() != bucket {
        return Err(BAD_TOKEN);
    }
    objects::bucket(state, bucket)?;
    let policy = grant.policy();
    if !policy.get_flag("forceSaveKey") && (key.is_some() || policy.get_str("saveKey").is_none()) {
        grant.check_key(key.as_deref())?;
    }
    let Some((id, rest)) = rest.split_first() else { return start(state, bucket, key) };
    let session = session(state, id)?;
    if session.bucket != bucket || session.key != key {
        return Err(NO_SUCH_UPLOAD);
    }
    match operation {
        "uploadPart" => {
            let number = rest.first().and_then(|number| number.parse().ok());
            let number = number.filter(|number| (1..=MAX_PARTS).contains(number)).ok_or(INVALID_ARGUMENT)?;
            upload_part(state, &mut incoming, id, number).await
        }
        "completeParts" => complete(state, &grant, &mut incoming, id, key).await,
        "abortParts" => {
            let blobs = close(state, id)?.into_iter().map(|part| part.piece.blob);
            objects::discard(state, blobs);
            Ok(reply::empty(200))
        }
        _ => list(state, &incoming, id, &session),
    }
}

fn session(state: &State, id: &str) -> Result<Session, Fault> {
    let session = state.store.get(SESSIONS, id)?;
    session.filter(|session| session.expires > state.clock.now().unix_timestamp()).ok_or(NO_SUCH_UPLOAD)
}

fn start(state: &State, bucket: &str, key: Option<String>) -> Result<Reply, Fault> {
    let id = state.ids.hex(24);
    let expires = (state.clock.now() + LIFETIME).unix_timestamp();
    state.store.put(SESSIONS, &id, &Session { bucket: bucket.to_owned(), key, expires })?;
    Ok(reply::json(200, &json!({ "uploadId": id, "expireAt": expires })))
}

async fn upload_part(state: &State, incoming: &mut Incoming, id: &str, number: u32) -> Result<Reply, Fault> {
    let Content { mut pieces, hash, md5, .. } = content::take(state, &mut incoming.body, MAX_PART).await?;
    let (Some(piece), Some(md5)) = (pieces.pop(), md5) else { return Err(INVALID_PART) };
    let expected = incoming.header("content-md5").map(str::to_ascii_lowercase);
    if expected.is_some_and(|expected| !constant_time_eq(expected.as_bytes(), md5.as_bytes())) {
        objects::discard(state, [piece.blob]);
        return Err(MD5_MISMATCH);
    }
    let answer = json!({ "etag": hash, "md5": md5 });
    let part = Part { number, etag: hash, md5, put_time: state.clock.now().unix_timestamp(), piece };
    let replaced = state.store.update(|records| {
        // The session may have been closed while the part came in.
        records.get(SESSIONS, id)?.ok_or(NO_SUCH_UPLOAD)?;
        let key = part_key(id, number);
        let replaced = records.get(PARTS, &key)?;
        records.put(PARTS, &key, &part)?;
        Ok::<_, Fault>(replaced)
    });
    match replaced {
        Ok(replaced) => objects::discard(state, replaced.map(|part| part.piece.blob)),
        Err(fault) => {
            objects::discard(state, [part.piece.blob]);
            return Err(fault);
        }
    }
    Ok(reply::json(200, &answer))
}

/// What completes an upload.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Completion {
    parts: Vec<NamedPart>,
    #[serde(default)]
    fname: Option<String>,
    #[serde(default)]
    mime_type: Option<String>,
    #[serde(default)]
    metadata: Option<BTreeMap<String, String>>,
    #[serde(default)]
    custom_vars: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
struct NamedPart {
    #[serde(alias = "PartNumber", rename = "partNumber")]
    number: u32,
    #[serde(alias = "Etag")]
    etag: String,
}

async fn complete(
    state: &State,
    grant: &Grant,
    incoming: &mut Incoming,
    id: &str,
    key: Option<String>,
) -> Result<Reply, Fault> {
    let body = incoming.body.bytes(MAX_COMPLETE).await?;
    let asked: Completion = serde_json::from_slice(&body).map_err(|_| INVALID_ARGUMENT)?;
    let parts = chosen(state, id, &asked.parts)?;
    let content = Content::join(state, parts.into_iter().map(|part| part.piece).collect(), true).await?;
    let used: Vec<String> = content.pieces.iter().map(|piece| piece.blob.clone()).collect();
    let meta = asked.metadata.unwrap_or_default();
    let meta = meta
        .into_iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("x-qn-meta-")?.to_owned(), value)));
    let upload = Upload {
        key,
        file_name: asked.fname.filter(|name| !name.is_empty()),
        mime: asked.mime_type,
        custom: asked.custom_vars.unwrap_or_default(),
        meta: meta.collect(),
        crc32: None,
        content,
        resumable: true,
    };
    let Outcome { reply, stored } = put::finish(state, grant, upload).await?;
    let left = close(state, id)?.into_iter().map(|part| part.piece.blob);
    objects::discard(state, left.filter(|blob| !stored || !used.contains(blob)));
    Ok(reply)
}

/// The stored parts a completion names: ascending, unchanged, and none but the last under the minimum.
fn chosen(state: &State, id: &str, asked: &[NamedPart]) -> Result<Vec<Part>, Fault> {
    let mut parts: Vec<Part> = Vec::with_capacity(asked.len());
    for NamedPart { number, etag } in asked {
        let part: Part = state.store.get(PARTS, &part_key(id, *number))?.ok_or(INVALID_PART)?;
        let after_small = parts.last().is_some_and(|before| before.piece.size < MIN_PART);
        let unordered = parts.last().is_some_and(|before| before.number >= *number);
        if part.etag != *etag || unordered || after_small {
            return Err(INVALID_PART);
        }
        parts.push(part);
    }
    if parts.is_empty() { Err(INVALID_PART) } else { Ok(parts) }
}

/// Ends a session and returns its parts.
fn close(state: &State, id: &str) -> Result<Vec<Part>, Fault> {
    state.store.update(|records| {
        let parts = records.prefixed(PARTS, &format!("{id}\0"))?;
        for (key, _) in &parts {
            records.delete(PARTS, key)?;
        }
        records.delete(SESSIONS, id)?;
        Ok(parts.into_iter().map(|(_, part)| part).collect())
    })
}

fn list(state: &State, incoming: &Incoming, id: &str, session: &Session) -> Result<Reply, Fault> {
    let number = |name: &str| {
        let text = incoming.query_value(name).filter(|text| !text.is_empty());
        text.map(|text| text.parse::<usize>().map_err(|_| INVALID_ARGUMENT)).transpose()
    };
    let limit = number("max-parts")?.unwrap_or(MAX_LISTED).clamp(1, MAX_LISTED);
    // The page and the specification spell the marker differently.
    let after = number("part-number-marker")?.or(number("part-number_marker")?).unwrap_or(0);
    let parts = state.store.prefixed(PARTS, &format!("{id}\0"))?;
    let mut parts: Vec<Part> =
        parts.into_iter().map(|(_, part)| part).filter(|part| part.number as usize > after).collect();
    let more = parts.len() > limit;
    parts.truncate(limit);
    let marker = parts.last().filter(|_| more).map_or(0, |part| part.number);
    let parts: Vec<Value> = parts
        .into_iter()
        .map(|part| {
            json!({
                "partNumber": part.number, "etag": part.etag, "md5": part.md5, "size": part.piece.size,
                "putTime": part.put_time,
            })
        })
        .collect();
    let answer =
        json!({ "uploadId": id, "expireAt": session.expires, "partNumberMarker": marker, "parts": parts });
    Ok(reply::json(200, &answer))
}
