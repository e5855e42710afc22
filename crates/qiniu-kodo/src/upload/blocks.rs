use super::BLOCK;
use super::drive::{HashedPart, Settings, drive};
use super::session::Session;
use cloudwire_http_core::transfer::PartLimits;
use cloudwire_http_core::{Body, Error, ErrorKind, Meta, RawResponse};
use cloudwire_signing::encode::{percent_encode, urlsafe_base64};
use cloudwire_signing::qiniu::Etag;
use http::Method;
use serde_json::Value;

/// Blocks have one size. No number of them is documented.
const LIMITS: PartLimits = PartLimits { min_size: BLOCK, max_size: BLOCK, max_parts: u64::MAX, step: BLOCK };

/// Follows "Make block" (<https://developer.qiniu.com/kodo/1286/mkblk>).
static MAKE_BLOCK: Meta = Meta {
    name: "MakeBlock",
    method: Method::POST,
    host: "up",
    path: "/mkblk/{size}",
    auth: "",
    idempotent: true,
    sensitive: &[],
};

/// Follows "Make file" (<https://developer.qiniu.com/kodo/1287/mkfile>).
static MAKE_FILE: Meta = Meta {
    name: "MakeFile",
    method: Method::POST,
    host: "up",
    path: "/mkfile/{size}{details}",
    auth: "",
    idempotent: true,
    sensitive: &[],
};

pub(super) async fn send(
    session: &Session,
    body: Body,
    settings: Settings,
) -> Result<(RawResponse, Option<Etag>), Error> {
    let settings = Settings { part_size: BLOCK, ..settings };
    let (contexts, total, etag) =
        drive(body, &LIMITS, settings, |block| Box::pin(make_block(session, block))).await?;
    let mut call = session.authorized(&MAKE_FILE).await?;
    let contexts: Vec<_> = contexts.into_iter().flatten().collect();
    call.params.path("size", total).path_encoded("details", details(session)).body(contexts.join(",").into());
    Ok((call.send_raw().await?, Some(etag)))
}

/// Sends a block and returns its context; an empty one is not sent.
async fn make_block(session: &Session, block: HashedPart) -> Result<Option<String>, Error> {
    if block.len == 0 {
        return Ok(None);
    }
    let mut call = session.authorized(&MAKE_BLOCK).await?;
    call.params.path("size", block.len).body(block.body);
    let answer = call.send_raw().await?;
    let fail = |kind, message| {
        Error::new(kind, message).with_operation(MAKE_BLOCK.name).with_request_id(answer.request_id.clone())
    };
    let made: Value = answer.decode()?;
    let context = made.get("ctx").and_then(Value::as_str).filter(|context| !context.is_empty());
    let context = context.ok_or_else(|| fail(ErrorKind::Decode, "the answer holds no ctx".to_owned()))?;
    match made.get("crc32").and_then(Value::as_u64) {
        Some(stored) if stored != u64::from(block.crc32) => {
            let message = format!("block {} arrived with another checksum", block.index + 1);
            Err(fail(ErrorKind::Integrity, message))
        }
        _ => Ok(Some(context.to_owned())),
    }
}

/// The segments of `mkfile` after the size, in the official SDK's order.
fn details(session: &Session) -> String {
    let (mut path, details) = (String::new(), &session.details);
    let mut pair = |name: &str, value: &str| path += &format!("/{name}/{}", urlsafe_base64(value.as_bytes()));
    if let Some(mime_type) = &details.mime_type {
        pair("mimeType", mime_type);
    }
    if let Some(key) = &session.key {
        pair("key", key);
    }
    pair("fname", session.file_name());
    for (name, value) in details.variables.iter().chain(&details.metadata) {
        // The service looks for `x:` and `x-qn-meta-!…` as they are.
        pair(&percent_encode(name).replace("%3A", ":").replace("%21", "!"), value);
    }
    path
}
