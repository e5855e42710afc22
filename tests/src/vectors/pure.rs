//! Calls without a request: tokens, URLs, encodings and hashes.

use bytes::Bytes;
use cloudwire_signing::Secret;
use cloudwire_signing::encode::{urlsafe_base64, urlsafe_base64_decode};
use cloudwire_signing::hash::crc32;
use cloudwire_signing::qiniu::{
    self, AccessKey, Etag, FORM_CONTENT_TYPE, PutPolicy, UploadToken, anti_leech, callback, download_url,
    entry, mac_v2, qbox,
};
use serde_json::{Value, json};

use super::format::{Vector, content};
use super::json::Json;
use super::{Check, Expressed, exceptions};

const MAC_INPUT: &str = "qiniu-hmac-sha1-input";

/// Makes the call and compares its result; `None` when it is not one of these.
pub(crate) fn call(vector: &Vector, check: &mut Check) -> Option<Expressed> {
    Some(match result(vector, check)? {
        Err(reason) => Err(reason),
        Ok(Err(refused)) if vector.raises.is_null() => Err(format!("refused here: {refused}")),
        Ok(Err(_)) => Ok(()),
        Ok(Ok(result)) => {
            match vector.raises.get("message").scalar() {
                Some(_) if vector.call.contains("decode") => check.except(&exceptions::LENIENT_DECODING),
                Some(message) => check.fail("result", format!("{result} where the SDK raises {message:?}")),
                None => check.equal("result", &result, &vector.result),
            }
            Ok(())
        }
    })
}

/// What our function makes of the arguments: a value, or a refusal.
type Answer = Result<Value, String>;

fn result(vector: &Vector, check: &mut Check) -> Option<Result<Answer, String>> {
    let args = &vector.args;
    let text = |name: &str| args.get(name).scalar().unwrap_or_default();
    let key = match AccessKey::new(&*vector.credentials.access_key, &*vector.credentials.secret_key) {
        Ok(key) => key,
        Err(error) => return Some(Ok(Err(error.to_string()))),
    };
    Some(Ok(match vector.call.as_str() {
        "Auth.token" => {
            let data = bytes(args, "data");
            check.signed(MAC_INPUT, String::from_utf8_lossy(&data));
            Ok(json!(qiniu::token(&key, &data)))
        }
        "Auth.token_with_data" => {
            let data = bytes(args, "data");
            check.signed(MAC_INPUT, urlsafe_base64(&data));
            Ok(json!(qiniu::token_with_data(&key, &data)))
        }
        "Auth.token_of_request" => {
            let (url, content_type, body) =
                (text("url"), args.get("content_type").str(), bytes(args, "body"));
            check
                .signed(MAC_INPUT, String::from_utf8_lossy(&qbox::string_to_sign(&url, content_type, &body)));
            Ok(json!(qbox::token(&key, &url, content_type, &body)))
        }
        "QiniuMacAuth.token_of_request" => Ok(mac_token(args, &key, check)),
        "QiniuMacAuth.qiniu_headers" => {
            let headers: Vec<_> = pairs(args.get("headers"));
            let headers: Vec<_> = headers.iter().map(|(k, v)| (&**k, &**v)).collect();
            Ok(json!(mac_v2::header_lines_as_written(&headers)))
        }
        "Auth.verify_callback" | "QiniuMacAuth.verify_callback" => Ok(json!(verify(args, &key, check))),
        "Auth.upload_token" => upload_token(args, vector.now, &key, check).map(|token| {
            check.signed(MAC_INPUT, urlsafe_base64(token.policy_json().as_bytes()));
            json!(token.expose())
        }),
        "Auth.private_download_url" => private_url(args, vector.now, &key, check).map(Value::String),
        "etag" => Ok(json!(Etag::of_bytes(&vector.source()).as_str())),
        "file_crc32" => Ok(json!(crc32(&vector.source()))),
        "urlsafe_base64_encode" => Ok(json!(urlsafe_base64(&bytes(args, "data")))),
        "urlsafe_base64_decode" => {
            urlsafe_base64_decode(&text("data")).map(decoded).map_err(|e| e.to_string())
        }
        "entry" => Ok(json!(entry::entry(&text("bucket"), args.get("key").str()))),
        "decode_entry" => match entry::decode_entry(&text("e")) {
            Ok((bucket, key)) => Ok(json!([bucket, colon_cut(key, check)])),
            Err(error) => Err(error.to_string()),
        },
        "canonical_mime_header_key" => Ok(json!(mac_v2::canonical_header_name(&text("field_name")))),
        "create_timestamp_anti_leech_url" => {
            let deadline = args.get("deadline").int().and_then(|seconds| u64::try_from(seconds).ok());
            let Some(deadline) = deadline else { return Some(Err("a deadline before 1970".to_owned())) };
            let key = Secret::new(text("encrypt_key"));
            Ok(json!(anti_leech::sign(
                &text("host"),
                &text("file_name"),
                &text("query_string"),
                &key,
                deadline
            )))
        }
        "rfc_from_timestamp" => {
            return Some(Err(
                "a helper of the SDK: no crate here formats HTTP dates for its users".to_owned()
            ));
        }
        call => super::commands::build(call, args)?,
    }))
}

/// Bytes among the arguments; empty when absent.
fn bytes(args: &Json, name: &str) -> Bytes {
    content(args.get(name)).unwrap_or_default()
}

fn pairs(object: &Json) -> Vec<(String, String)> {
    object.members().iter().map(|(name, value)| (name.clone(), value.scalar().unwrap_or_default())).collect()
}

fn decoded(bytes: Vec<u8>) -> Value {
    match String::from_utf8(bytes) {
        Ok(text) => json!(text),
        Err(error) => json!({ "base64": cloudwire_signing::encode::standard_base64(error.as_bytes()) }),
    }
}

/// The SDK cuts at every colon and keeps the first two pieces.
fn colon_cut(key: Option<String>, check: &mut Check) -> Option<String> {
    match key {
        Some(key) if key.contains(':') => {
            check.except(&exceptions::DECODE_ENTRY_COLON);
            key.split(':').next().map(str::to_owned)
        }
        key => key,
    }
}

/// The host and port of an absolute URL.
fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

fn mac_token(args: &Json, key: &AccessKey, check: &mut Check) -> Value {
    let url = args.get("url").scalar().unwrap_or_default();
    let method = args.get("method").str().unwrap_or("GET");
    let lines = args.get("qheaders").scalar().unwrap_or_default();
    let headers: Vec<_> = lines.split('\n').filter_map(|line| line.split_once(": ")).collect();
    let body = bytes(args, "body");
    let request = mac_v2::Request {
        method,
        path_and_query: &url,
        host: args.get("host").str().unwrap_or_else(|| host_of(&url)),
        // An empty type is none to the SDK.
        content_type: args.get("content_type").str().filter(|kind| !kind.is_empty()),
        headers: &headers,
        body: &body,
    };
    check.signed(MAC_INPUT, String::from_utf8_lossy(&mac_v2::string_to_sign(&request)));
    json!(mac_v2::token(key, &request))
}

fn verify(args: &Json, key: &AccessKey, check: &mut Check) -> bool {
    let (url, body) = (args.get("url").scalar().unwrap_or_default(), bytes(args, "body"));
    let headers = pairs(args.get("headers"));
    // To the SDK the case counts; a server that hands on names in lower case has to mend them before.
    let seen = |(name, _): &&(String, String)| {
        name == "Host" || name.starts_with("X-Qiniu-") || !name.to_ascii_lowercase().starts_with("x-qiniu-")
    };
    let headers: Vec<_> = headers.iter().filter(seen).map(|(name, value)| (&**name, &**value)).collect();
    // The defaults of the SDK's arguments; a type that is given as null is none.
    let given = args.members().iter().any(|(name, _)| name == "content_type");
    let content_type = if given { args.get("content_type").str() } else { Some(FORM_CONTENT_TYPE) };
    let method = args.get("method").str().unwrap_or("GET");
    let host = headers.iter().find_map(|(name, value)| (*name == "Host").then_some(*value));
    let authorization = args.get("origin_authorization").scalar().unwrap_or_default();
    let incoming = callback::Incoming {
        method,
        url: &url,
        host,
        content_type,
        headers: &headers,
        body: &body,
        authorization: &authorization,
    };
    let text = match authorization.split(' ').next() {
        Some("Qiniu") => mac_v2::string_to_sign(&mac_v2::Request {
            method,
            path_and_query: &url,
            host: host.unwrap_or_else(|| host_of(&url)),
            content_type,
            headers: &headers,
            body: &body,
        }),
        _ => qbox::string_to_sign(&url, content_type, &body),
    };
    check.signed(MAC_INPUT, String::from_utf8_lossy(&text));
    callback::verify(key, &incoming).is_ok()
}

/// The fields that the SDK's strict mode lets through; the others it drops without a word.
const SDK_POLICY_FIELDS: [&str; 27] = [
    "callbackUrl",
    "callbackBody",
    "callbackHost",
    "callbackBodyType",
    "callbackFetchKey",
    "returnUrl",
    "returnBody",
    "endUser",
    "saveKey",
    "forceSaveKey",
    "insertOnly",
    "detectMime",
    "mimeLimit",
    "fsizeLimit",
    "fsizeMin",
    "keylimit",
    "persistentOps",
    "persistentNotifyUrl",
    "persistentPipeline",
    "persistentType",
    "persistentWorkflowTemplateID",
    "deleteAfterDays",
    "fileType",
    "isPrefixalScope",
    "transform",
    "transformFallbackKey",
    "transformFallbackMode",
];

/// The token of `Auth.upload_token(bucket, key, expires, policy, strict_policy)`.
pub(crate) fn upload_token(
    args: &Json,
    now: i64,
    key: &AccessKey,
    check: &mut Check,
) -> Result<UploadToken, String> {
    let bucket = args.get("bucket").scalar().unwrap_or_default();
    let expires = args.get("expires").int().unwrap_or(3600);
    let policy = match args.get("key").str() {
        Some(object) => PutPolicy::for_object(&bucket, object),
        None => PutPolicy::for_bucket(&bucket),
    };
    let mut policy = policy.set("deadline", now + expires);
    let strict = args.get("strict_policy").bool().unwrap_or(true);
    for (name, value) in args.get("policy").members() {
        if !strict || SDK_POLICY_FIELDS.contains(&&**name) {
            policy = policy.set(name.clone(), value.value());
        }
    }
    match UploadToken::sign(key, &policy) {
        Ok(token) => Ok(token),
        // What the SDK refuses must be refused here; what it signs can be signed, if asked for in so many words.
        Err(error) if bucket.is_empty() => Err(error.to_string()),
        Err(_) => {
            check.except(&exceptions::POLICY_RULES);
            Ok(UploadToken::sign_unchecked(key, &policy))
        }
    }
}

/// The URL of `Auth.private_download_url(url, expires)`.
pub(crate) fn private_url(
    args: &Json,
    now: i64,
    key: &AccessKey,
    check: &mut Check,
) -> Result<String, String> {
    let expires = args.get("expires").int().unwrap_or(3600);
    let deadline = u64::try_from(now + expires).map_err(|_| "an expiry before 1970")?;
    let url = args.get("url").scalar().unwrap_or_default();
    let signed = download_url::sign(key, &url, deadline).map_err(|error| error.to_string())?;
    if let Some((text, _)) = signed.rsplit_once("&token=") {
        check.signed(MAC_INPUT, text);
    }
    Ok(signed)
}
