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
    if vector.raises.get("type").str() == Some("TypeError") {
        return Err("a defect of the SDK: the call fails inside of it before anything is sent".to_owned());
    }
    let mut upload = prepare(vector, client)?;
    let hash = vector.result["ret"]["hash"].as_str();
    if hash.is_some_and(|hash| Etag::of_bytes(&vector.source()) != hash) {
        // Our client would rightly refuse an object that is not what was sent.
        check.except(&exceptions::CANNED_ANSWER);
        upload = upload.verify(false);
    }
    Ok(upload.send().await.map(|object| object.to_json()))
}

/// Whether a call is one of these.
pub(crate) fn is_upload(call: &str) -> bool {
    way(call, 0, &Json::Null).is_some()
}

fn way(call: &str, size: usize, args: &Json) -> Option<Way> {
    let versioned = || if args.get("version").str() == Some("v2") { Way::V2 } else { Way::V1 };
    Some(match call {
        "put_data" | "FormUploader.upload" => Way::Form,
        "put_file" | "put_file_v1" | "put_file_v2" if size <= FORM_LIMIT => Way::Form,
        "put_file" | "put_stream" => versioned(),
        "put_file_v2" | "put_stream_v2" | "ResumeUploaderV2.upload" => Way::V2,
        "put_file_v1" | "put_stream_v1" | "ResumeUploaderV1.upload" => Way::V1,
        _ => return None,
    })
}

fn prepare(vector: &Vector, client: &Client) -> Result<Upload, String> {
    let args = &vector.args;
    let source = vector.source();
    let token = vector.up_token.as_deref().ok_or("there is no upload token")?;
    let token = UploadToken::parse(token).map_err(|error| error.to_string())?;
    let body = match vector.call.starts_with("put_stream") {
        true => stream(&source),
        false => Body::from(source.clone()),
    };
    let key = args.get("key").str();
    let mut upload = client.bucket(token.bucket()).upload(key.unwrap_or_default(), body).token(token);
    if key.is_none() {
        upload = upload.key_none();
    }
    upload = match way(&vector.call, source.len(), args).ok_or("no such upload")? {
        Way::Form => upload.form(),
        Way::V1 => upload.resumable_v1(),
        // The SDK sends the MD5 of every part.
        Way::V2 => upload.multipart().content_md5(true),
    };
    if let Some(size) = args.get("part_size").int().and_then(|size| u64::try_from(size).ok()) {
        upload = upload.part_size(size);
    }
    let names = [args.get("file").get("name"), args.get("fname"), args.get("file_name")];
    if let Some(name) = names.into_iter().find_map(|name| name.str()) {
        upload = upload.file_name(name);
    } else if vector.call == "put_data" {
        upload = upload.file_name("file_name");
    }
    let named = ["put_file", "put_data"].iter().any(|function| vector.call.starts_with(function));
    if let Some(mime_type) = args.get("mime_type").str().or(named.then_some(DEFAULT_TYPE)) {
        upload = upload.mime_type(mime_type);
    }
    Ok(details(upload, args))
}

/// Variables and metadata. The SDK drops names without their prefix; ours would add it.
fn details(mut upload: Upload, args: &Json) -> Upload {
    let prefixed = |name: &str, prefix: &'static str| {
        let with_prefix = |pair: &&(String, Json)| pair.0.starts_with(prefix);
        let pairs = args.get(name).members().iter().filter(with_prefix);
        pairs.map(|(name, value)| (name.clone(), value.scalar().unwrap_or_default())).collect::<Vec<_>>()
    };
    for (name, value) in prefixed("params", "x:") {
        upload = upload.variable(name, value);
    }
    let metadata = [prefixed("metadata", "x-qn-meta-"), prefixed("metadatas", "x-qn-meta-")].concat();
    let dated = metadata.iter().any(|(name, _)| name == "x-qn-meta-!Last-Modified");
    for (name, value) in metadata {
        upload = upload.metadata(name, value);
    }
    if args.get("keep_last_modified").bool() == Some(true) && !dated {
        upload = upload.metadata("!Last-Modified", FILE_TIME);
    }
    upload
}

/// The modification time of every recorded file, 1600000000.
const FILE_TIME: &str = "Sun, 13 Sep 2020 12:26:40 GMT";

/// The content as it comes from a reader: in pieces, to be read once.
fn stream(source: &Bytes) -> Body {
    let pieces: Vec<Result<Bytes, BoxError>> =
        source.chunks(100_000).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    Body::stream(futures_util::stream::iter(pieces), u64::try_from(source.len()).ok())
}
