use super::drive::{HashedPart, Settings, drive};
use super::session::Session;
use cloudwire_http_core::transfer::PartLimits;
use cloudwire_http_core::{Body, Call, Class, Error, ErrorKind, Meta, RawResponse};
use cloudwire_signing::qiniu::Etag;
use http::Method;
use serde_json::{Map, Value, json};

/// Follows "Multipart upload v2" (<https://developer.qiniu.com/kodo/6364/multipartupload-interface>).
const LIMITS: PartLimits =
    PartLimits { min_size: 1 << 20, max_size: 1 << 30, max_parts: 10_000, step: 1 << 20 };

const fn meta(name: &'static str, method: Method, path: &'static str) -> Meta {
    Meta { name, method, host: "up", path, auth: "", idempotent: true, sensitive: &[] }
}

static INITIATE: Meta =
    meta("InitiateMultipartUpload", Method::POST, "/buckets/{bucket}/objects/{object}/uploads");
static PUT_PART: Meta =
    meta("UploadPart", Method::PUT, "/buckets/{bucket}/objects/{object}/uploads/{upload}/{part}");
static COMPLETE: Meta =
    meta("CompleteMultipartUpload", Method::POST, "/buckets/{bucket}/objects/{object}/uploads/{upload}");
static ABORT: Meta =
    meta("AbortMultipartUpload", Method::DELETE, "/buckets/{bucket}/objects/{object}/uploads/{upload}");

pub(super) async fn send(
    session: &Session,
    body: Body,
    settings: Settings,
) -> Result<(RawResponse, Option<Etag>), Error> {
    let initiated = call(session, &INITIATE, "").await?.send_raw().await?;
    let upload = text(&initiated, "uploadId")?;
    match parts_and_complete(session, &upload, body, settings).await {
        Ok((answer, etag)) => Ok((answer, Some(etag))),
        // The object is there, and the upload with it gone.
        Err(error) if error.class() == Some(Class::PartlyDone) => Err(error),
        Err(error) => Err(abort(session, &upload, error).await),
    }
}

async fn parts_and_complete(
    session: &Session,
    upload: &str,
    body: Body,
    settings: Settings,
) -> Result<(RawResponse, Etag), Error> {
    let put = |part| Box::pin(put(session, upload, part));
    let (parts, _, etag) = drive(body, &LIMITS, settings, put).await?;
    let mut complete = call(session, &COMPLETE, upload).await?;
    complete.params.json_body(completion(session, parts));
    let answer =
        complete.send_raw().await.map_err(|error| match error.attempts() > 1 && error.is_not_found() {
            true => error.with_context("an earlier attempt may have completed the upload"),
            false => error,
        })?;
    Ok((answer, etag))
}

async fn put(session: &Session, upload: &str, part: HashedPart) -> Result<Value, Error> {
    let number = part.index + 1;
    let mut call = call(session, &PUT_PART, upload).await?;
    call.params.path("part", number).header("content-type", "application/octet-stream").body(part.body);
    if let Some(md5) = part.md5 {
        call.params.header("content-md5", md5);
    }
    let etag = text(&call.send_raw().await?, "etag")?;
    Ok(json!({ "etag": etag, "partNumber": number }))
}

/// The body of the last request. The official SDK sends null for what is not set.
fn completion(session: &Session, parts: Vec<Value>) -> Value {
    let object = |pairs: &[(String, String)]| match pairs {
        [] => Value::Null,
        pairs => Value::Object(pairs.iter().cloned().map(|(k, v)| (k, v.into())).collect::<Map<_, _>>()),
    };
    let details = &session.details;
    json!({
        "parts": parts,
        "fname": session.file_name(),
        "mimeType": details.mime_type,
        "customVars": object(&details.variables),
        "metadata": object(&details.metadata),
    })
}

/// Throws away what was sent; when that fails as well, the error says what stays behind.
async fn abort(session: &Session, upload: &str, error: Error) -> Error {
    let aborted = match call(session, &ABORT, upload).await {
        Ok(call) => call.send_raw().await.map(drop),
        Err(error) => Err(error),
    };
    match aborted {
        Ok(()) => error,
        Err(gone) if gone.is_not_found() => error,
        Err(why) => {
            tracing::debug!(upload_id = upload, error = %why, "a multipart upload could not be aborted");
            let key = session.key.as_deref().unwrap_or_default();
            error.with_context(format_args!("the parts of upload {upload} of {key:?} are left behind"))
        }
    }
}

async fn call(session: &Session, meta: &'static Meta, upload: &str) -> Result<Call, Error> {
    let mut call = session.authorized(meta).await?;
    let params = call.params.path("bucket", &session.bucket).path_encoded("object", session.encoded_key());
    params.path("upload", upload);
    Ok(call)
}

/// A text of an answer that must be there.
fn text(answer: &RawResponse, name: &'static str) -> Result<String, Error> {
    let body: Value = answer.decode()?;
    let text = body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| {
        Error::new(ErrorKind::Decode, format!("the answer holds no {name}"))
            .with_request_id(answer.request_id.clone())
            .with_excerpt(&answer.body)
    })
}
