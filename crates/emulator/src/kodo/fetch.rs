//! Fetching from a URL into a bucket.
//!
//! Follows "Fetch" (<https://developer.qiniu.com/kodo/1263/fetch>) and "Prefetch"
//! (<https://developer.qiniu.com/kodo/1264/prefetch>).

use bytes::Bytes;
use cloudwire_signing::qiniu::entry::decode_entry;
use http::{HeaderMap, Method, Request, Uri, header};
use http_body_util::{BodyExt as _, Empty, Full};
use serde_json::json;

use super::fault::{Fault, INVALID_ARGUMENT};
use super::objects::{self, Entry};
use super::upload::{Content, Intake};
use super::{Answer, download, is_bound, op, outbound};
use crate::emulator::State;
use crate::reply;
use crate::request::{Incoming, IncomingBody};

pub(super) async fn fetch(state: &State, url: &str, entry: &str) -> Answer {
    let url = op::decode(url)?;
    let (bucket, key) = decode_entry(entry).map_err(|_| INVALID_ARGUMENT)?;
    objects::bucket(state, &bucket)?;
    let uri: Uri = url.parse().map_err(|_| INVALID_ARGUMENT)?;
    let (headers, content) = read(state, uri).await?;
    let mime = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let mime = mime.map_or_else(|| "application/octet-stream".to_owned(), str::to_owned);
    let key = key.unwrap_or_else(|| content.hash.clone());
    let answer = json!({ "hash": content.hash, "key": key, "fsize": content.size, "mimeType": mime });
    let object = content.into_object(state, mime);
    objects::change(state, |change| change.insert(&Entry { bucket, key }, &object))?;
    Ok(reply::json(200, &answer))
}

/// A bound domain is read inside; this machine is asked; the rest of the world cannot be reached.
async fn read(state: &State, uri: Uri) -> Result<(HeaderMap, Content), Fault> {
    let host = uri.authority().map(|authority| authority.as_str()).unwrap_or_default();
    let (head, body) = if is_bound(state, host) {
        let request = Request::get(uri).body(Empty::new()).map_err(|_| INVALID_ARGUMENT)?;
        let reply = download::inside(state, &Incoming::new(request))?;
        let (head, body) = reply.into_parts();
        (head, body)
    } else {
        let request = Request::builder().method(Method::GET).uri(uri).body(Full::new(Bytes::new()));
        let answer = outbound::send(request.map_err(|_| INVALID_ARGUMENT)?).await;
        let answer = answer.map_err(|error| Fault::because(478, error.to_string()))?;
        let (head, body) = answer.into_parts();
        (head, Full::new(body).map_err(|never| match never {}).boxed_unsync())
    };
    match head.status.as_u16() {
        200 => {}
        404 => return Err(Fault::new(404, "the source does not exist")),
        status => return Err(Fault::because(478, format!("the source answered {status}"))),
    }
    let mut intake = Intake::new(state)?;
    let mut frames = IncomingBody::new(body);
    while let Some(data) = frames.next().await {
        intake.write(&data?)?;
    }
    Ok((head.headers, intake.finish(state)?))
}

/// Reads an object again from its mirror source, of which no emulated bucket has one.
pub(super) fn prefetch(state: &State, entry: &str) -> Answer {
    let entry = op::parse_entry(entry)?;
    objects::bucket(state, &entry.bucket)?;
    Err(Fault::new(478, "no mirror source is set for this bucket"))
}
