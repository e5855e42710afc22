//! Upload in blocks of 4 MiB, version 1; and a whole object as one base64 body.
//!
//! Follows "mkblk" (<https://developer.qiniu.com/kodo/1286/mkblk>), "bput"
//! (<https://developer.qiniu.com/kodo/1251/bput>) and "mkfile" (<https://developer.qiniu.com/kodo/1287/mkfile>).

use std::collections::BTreeMap;

use cloudwire_signing::encode::{urlsafe_base64, urlsafe_base64_decode};
use cloudwire_signing::qiniu::etag::BLOCK_SIZE;
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::json;
use time::Duration;

use super::content::{self, Content, Intake};
use super::put::{self, Outcome, Upload};
use super::token::Grant;
use crate::emulator::State;
use crate::kodo::fault::{Fault, INVALID_ARGUMENT, METHOD_NOT_ALLOWED};
use crate::kodo::op::decode;
use crate::kodo::record::Piece;
use crate::kodo::{Answer, Call, objects};
use crate::reply::{self, Reply};
use crate::request::Incoming;
use crate::store::Table;

const CONTEXTS: Table<Context> = Table::new("kodo_contexts");
/// How long a block waits for the next request; no page gives the number.
const LIFETIME: Duration = Duration::DAY;
const STALE: Fault = Fault::new(701, "invalid or expired ctx");
const MAX_CONTEXTS: usize = 8 << 20;
/// The longest body of `put64`, in base64.
const MAX_PUT64: usize = 64 << 20;

/// A block under way. Each request that adds to it gives it a new name.
#[derive(Serialize, Deserialize)]
struct Context {
    block_size: u64,
    pieces: Vec<Piece>,
    /// Unix seconds.
    expires: i64,
}

impl Context {
    fn offset(&self) -> u64 {
        self.pieces.iter().map(|piece| piece.size).sum()
    }
}

/// `/mkblk/<size>`, `/bput/<ctx>/<offset>`, `/mkfile/<size>/…`, `/put64/<size>/…`
pub(crate) async fn v1(call: &mut Call<'_>, mut incoming: Incoming, name: &str, rest: &[&str]) -> Answer {
    if incoming.method != Method::POST {
        return Err(METHOD_NOT_ALLOWED);
    }
    let grant = Grant::of_header(call, &incoming)?;
    let state = call.state;
    objects::bucket(state, grant.policy().bucket())?;
    match (name, rest) {
        ("mkblk", [size]) => {
            let block_size = parse_size(size)?;
            if !(1..=BLOCK_SIZE).contains(&block_size) {
                return Err(INVALID_ARGUMENT);
            }
            let context = Context { block_size, pieces: Vec::new(), expires: 0 };
            add(state, &mut incoming, context).await
        }
        ("bput", [id, offset]) => {
            let context = load(state, id)?;
            if parse_size(offset)? != context.offset() {
                return Err(STALE);
            }
            let reply = add(state, &mut incoming, context).await?;
            state.store.delete(CONTEXTS, id)?;
            Ok(reply)
        }
        ("mkfile", [size, options @ ..]) => {
            make_file(state, &grant, &mut incoming, parse_size(size)?, options).await
        }
        ("put64", [size, options @ ..]) => put64(state, &grant, &mut incoming, size, options).await,
        _ => Err(INVALID_ARGUMENT),
    }
}

fn parse_size(text: &str) -> Result<u64, Fault> {
    text.parse().map_err(|_| INVALID_ARGUMENT)
}

fn load(state: &State, id: &str) -> Result<Context, Fault> {
    let context = state.store.get(CONTEXTS, id)?;
    context.filter(|context| context.expires > state.clock.now().unix_timestamp()).ok_or(STALE)
}

async fn add(state: &State, incoming: &mut Incoming, mut context: Context) -> Result<Reply, Fault> {
    let room = context.block_size - context.offset();
    let content = content::take(state, &mut incoming.body, room).await?;
    let crc32 = content.crc32;
    let sha1 = urlsafe_base64_decode(&content.hash).map_err(|_| INVALID_ARGUMENT)?;
    context.pieces.extend(content.pieces);
    context.expires = (state.clock.now() + LIFETIME).unix_timestamp();
    let id = state.ids.alphanumeric(40);
    state.store.put(CONTEXTS, &id, &context)?;
    let answer = json!({
        "ctx": id, "checksum": urlsafe_base64(sha1.get(1..).unwrap_or_default()), "crc32": crc32,
        "offset": context.offset(), "host": format!("http://{}", incoming.host), "expired_at": context.expires,
    });
    Ok(reply::json(200, &answer))
}

/// The pairs after the size: `key`, `mimeType`, `fname`, `x:…`, `x-qn-meta-…`, each in base64.
fn upload(options: &[&str], content: Content, resumable: bool) -> Result<Upload, Fault> {
    let (custom, meta) = (BTreeMap::new(), BTreeMap::new());
    let mut upload =
        Upload { key: None, file_name: None, mime: None, custom, meta, crc32: None, content, resumable };
    for pair in options.chunks(2) {
        let [name, value] = pair else { return Err(INVALID_ARGUMENT) };
        let text = decode(value);
        match *name {
            "key" => upload.key = Some(text?),
            "mimeType" => upload.mime = Some(text?),
            "fname" => upload.file_name = Some(text?),
            "crc32" => upload.crc32 = Some(value.parse().map_err(|_| INVALID_ARGUMENT)?),
            name if name.starts_with("x:") => drop(upload.custom.insert(name.to_owned(), text?)),
            name => match name.strip_prefix("x-qn-meta-") {
                Some(name) => drop(upload.meta.insert(name.to_owned(), text?)),
                None => return Err(INVALID_ARGUMENT),
            },
        }
    }
    Ok(upload)
}

async fn make_file(
    state: &State,
    grant: &Grant,
    incoming: &mut Incoming,
    size: u64,
    options: &[&str],
) -> Result<Reply, Fault> {
    let body = incoming.body.bytes(MAX_CONTEXTS).await?;
    let ids = std::str::from_utf8(&body).map_err(|_| INVALID_ARGUMENT)?;
    let ids: Vec<&str> = ids.split(',').filter(|id| !id.is_empty()).collect();
    let contexts = ids.iter().map(|id| load(state, id)).collect::<Result<Vec<_>, _>>()?;
    let full = |context: &Context| context.offset() == context.block_size;
    let (last, before) =
        contexts.split_last().map_or((None, contexts.as_slice()), |(last, rest)| (Some(last), rest));
    let total: u64 = contexts.iter().map(Context::offset).sum();
    // No page says how a wrong size or a gap is answered.
    if total != size
        || !before.iter().all(|context| full(context) && context.block_size == BLOCK_SIZE)
        || !last.is_none_or(full)
    {
        return Err(Fault::new(400, "the blocks do not make up a file of this size"));
    }
    let pieces: Vec<Piece> = contexts.into_iter().flat_map(|context| context.pieces).collect();
    let blobs: Vec<String> = pieces.iter().map(|piece| piece.blob.clone()).collect();
    let content = Content::join(state, pieces, false).await?;
    let Outcome { reply, stored } = put::finish(state, grant, upload(options, content, true)?).await?;
    for id in ids {
        state.store.delete(CONTEXTS, id)?;
    }
    if !stored {
        objects::discard(state, blobs);
    }
    Ok(reply)
}

async fn put64(
    state: &State,
    grant: &Grant,
    incoming: &mut Incoming,
    size: &str,
    options: &[&str],
) -> Result<Reply, Fault> {
    let body = incoming.body.bytes(MAX_PUT64).await?;
    let text = std::str::from_utf8(&body).map_err(|_| INVALID_ARGUMENT)?;
    // The body is in either alphabet.
    let text = text.trim().replace('+', "-").replace('/', "_");
    let data = urlsafe_base64_decode(&text).map_err(|_| INVALID_ARGUMENT)?;
    if size != "-1" && parse_size(size)? != data.len() as u64 {
        return Err(INVALID_ARGUMENT);
    }
    let mut intake = Intake::new(state)?;
    intake.write(&data)?;
    let content = intake.finish(state)?;
    let blobs: Vec<String> = content.pieces.iter().map(|piece| piece.blob.clone()).collect();
    let answer = match upload(options, content, false) {
        Ok(upload) => put::finish(state, grant, upload).await,
        Err(fault) => Err(fault),
    };
    if !answer.as_ref().is_ok_and(|outcome| outcome.stored) {
        objects::discard(state, blobs);
    }
    answer.map(|outcome| outcome.reply)
}
