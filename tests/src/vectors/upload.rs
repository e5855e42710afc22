//! Uploads: the functions and classes of the SDK as calls of ours.

use bytes::Bytes;
use cloudwire_http_core::{Body, BoxError, Error};
use cloudwire_signing::qiniu::{Etag, UploadToken};
use qiniu_kodo::{Client, Upload};
use serde_json::Value;

use super::format::Vector;
use super::json::Json;
use super::{Check, exceptions};

/// Above this size `put_file` sends parts, at or below a form.
const FORM_LIMIT: usize = 8 << 20;
/// The type the SDK's functions name when the caller names none. Its classes name none then.
const DEFAULT_TYPE: &str = "application/octet-stream";

enum Way {
    Form,
    V1,
    V2,
}

/// Makes the call; `Err` when it cannot be expressed.
pub(crate) async fn call(
    vector: &Vector,
    client: &Client,
    check: &mut Check,
) -> Result<Result<Value, Error>, String> {
    let mut upload = prepare(vector, client)?;
    let hash = vector.result["ret"]["hash"].as_str();
    if hash.is_some_and(|hash| Etag::of_bytes(&vector.source()) != hash) {
        // Our client would rightly refuse an object that is not what was sent.
        check.except(&exceptions::CANNED_ANSWER);
        upload = upload.verify(false);
    }
    Ok(upload.send().await.map(|object| object.to_json()))
}

/// Whether the content is sent in blocks or parts.
pub(crate) fn is_resumable(vector: &Vector) -> bool {
    let way = way(&vector.call, vector.source().len(), &vector.args);
    matches!(way, Some(Way::V1 | Way::V2))
}

/// Whether a call is one of these.
pub(crate) fn is_upload(call: &str) -> bool {
    way(call, 0, &Json::Null).is_some()
}

fn way(call: &str, size: usize, args: &Json) -> Option<Way> {
    let versioned = |default| match args.get("version").str() {
        Some("v1") => Way::V1,
        Some("v2") => Way::V2,
        _ => default,
    };
    Some(match call {
        "put_data" | "FormUploader.upload" => Way::Form,
        "put_file" | "put_file_v2" if size <= FORM_LIMIT => Way::Form,
        "put_file" | "put_stream" => versioned(Way::V1),
        "put_file_v2" | "put_stream_v2" => versioned(Way::V2),
        "ResumeUploaderV1.upload" => Way::V1,
        "ResumeUploaderV2.upload" => Way::V2,
        _ => return None,
    })
}

fn prepare(vector: &Vector, client: &Client) -> Result<Upload, String> {
    let args = &vector.args;
    let source = vector.source();
    let token = vector.up_token.as_deref().ok_or("there is no upload token")?;
    let token = UploadToken::parse(token).map_err(|error| error.to_string())?;
    if !args.get("crc32_int").is_null() {
        return Err("the checksum is computed here, not taken from the caller".to_owned());
    }
    let body = match vector.call.starts_with("put_stream") {
        true => stream(&source),
        false => Body::from(source.clone()),
    };
    let key = args.get("key").str();
    let mut upload = client.bucket(token.bucket()).upload(key.unwrap_or_default(), body).token(token);
    if key.is_none() {
        upload = upload.key_none();
    }
    let way = way(&vector.call, source.len(), args).ok_or("no such upload")?;
    upload = match way {
        Way::Form => upload.form(),
        Way::V1 => upload.resumable_v1(),
        // The SDK sends the MD5 of every part.
        Way::V2 => upload.multipart().content_md5(true),
    };
    let size = args.get("part_size").int().or(vector.ctor.get("part_size").int());
    // Blocks have one size, whatever the caller of the SDK asks for.
    if let Some(size) = size.and_then(|size| u64::try_from(size).ok()).filter(|_| matches!(way, Way::V2)) {
        upload = upload.part_size(size);
    }
    let names = [args.get("fname"), args.get("file_name"), args.get("file").get("name")];
    if let Some(name) = names.into_iter().find_map(|name| name.str()) {
        upload = upload.file_name(name);
    } else if matches!(way, Way::Form) {
        upload = upload.file_name("file_name");
    }
    // A type that is given as null is none.
    let given = args.members().iter().any(|(name, _)| name == "mime_type");
    let named = !given && ["put_file", "put_data"].iter().any(|function| vector.call.starts_with(function));
    if let Some(mime_type) = args.get("mime_type").str().or(named.then_some(DEFAULT_TYPE)) {
        upload = upload.mime_type(mime_type);
    }
    details(upload, args, &way)
}

/// Variables and metadata, which the SDK's classes and functions name differently.
fn details(mut upload: Upload, args: &Json, way: &Way) -> Result<Upload, String> {
    for (name, value) in named(args, &["params", "custom_vars"], "x:", matches!(way, Way::Form))? {
        upload = upload.variable(name, value);
    }
    let metadata = named(args, &["metadata"], "x-qn-meta-", !matches!(way, Way::V2))?;
    let dated = metadata.iter().any(|(name, _)| name == "x-qn-meta-!Last-Modified");
    for (name, value) in metadata {
        upload = upload.metadata(name, value);
    }
    // The SDK forgets the time of a file that it uploads in parts.
    let keeps = args.get("keep_last_modified").bool() == Some(true) && !matches!(way, Way::V2);
    if keeps && !dated {
        upload = upload.metadata("!Last-Modified", FILE_TIME);
    }
    Ok(upload)
}

/// Names with their prefix, and values as Python writes them. A name without its prefix is dropped or sent as it is by
/// the SDK, depending on the way; here it would get the prefix.
fn named(args: &Json, places: &[&str], prefix: &str, drops: bool) -> Result<Vec<(String, String)>, String> {
    let pairs = places.iter().flat_map(|place| args.get(place).members());
    let (with, without): (Vec<_>, Vec<_>) = pairs.partition(|(name, _)| name.starts_with(prefix));
    match without.first() {
        Some((name, _)) if !drops => Err(format!("{name:?} lacks the prefix {prefix}")),
        _ => Ok(with
            .into_iter()
            .map(|(name, value)| (name.clone(), value.python().unwrap_or_default()))
            .collect()),
    }
}

/// The modification time of every recorded file, 1600000000.
const FILE_TIME: &str = "Sun, 13 Sep 2020 12:26:40 GMT";

/// The content as it comes from a reader: in pieces, to be read once.
fn stream(source: &Bytes) -> Body {
    let pieces: Vec<Result<Bytes, BoxError>> =
        source.chunks(100_000).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    Body::stream(futures_util::stream::iter(pieces), u64::try_from(source.len()).ok())
}
