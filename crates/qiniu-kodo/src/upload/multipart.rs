use super::drive::{HashedPart, Settings, drive};
use super::session::Session;
use crate::uploads::CompletedPart;
use cloudwire_http_core::transfer::PartLimits;
use cloudwire_http_core::{Body, Class, Error, RawResponse};
use cloudwire_signing::qiniu::Etag;
use serde_json::{Map, Value};

/// Follows "Multipart upload v2" (<https://developer.qiniu.com/kodo/6364/multipartupload-interface>).
const LIMITS: PartLimits =
    PartLimits { min_size: 1 << 20, max_size: 1 << 30, max_parts: 10_000, step: 1 << 20 };

pub(super) async fn send(
    session: &Session,
    body: Body,
    settings: Settings,
) -> Result<(RawResponse, Option<Etag>), Error> {
    let initiate = session.client.initiate_multipart_upload(session.token().await?, &session.bucket);
    let upload = session.send(initiate).await?.upload_id;
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
    let token = session.token().await?;
    let complete = session.client.complete_multipart_upload(token, &session.bucket, upload, parts);
    let mut complete = session.call(complete);
    let details = &session.details;
    // The official SDK sends null for what is not set.
    let members = complete.params.json("fname", session.file_name());
    members.json("mimeType", details.mime_type.clone());
    members.json("customVars", object(&details.variables)).json("metadata", object(&details.metadata));
    // Joining the same parts a second time changes nothing: at worst the upload is gone by then.
    complete.options.idempotent = Some(true);
    let answer =
        complete.send_raw().await.map_err(|error| match error.attempts() > 1 && error.is_not_found() {
            true => error.with_context("an earlier attempt may have completed the upload"),
            false => error,
        })?;
    Ok((answer, etag))
}

async fn put(session: &Session, upload: &str, part: HashedPart) -> Result<CompletedPart, Error> {
    // At most 10,000.
    let number = part.index as i64 + 1;
    let token = session.token().await?;
    let mut put = session.client.upload_part(token, &session.bucket, upload, number, part.body);
    if let Some(md5) = part.md5 {
        put = put.md5(md5);
    }
    Ok(CompletedPart::new(number, session.send(put).await?.etag))
}

fn object(pairs: &[(String, String)]) -> Value {
    match pairs {
        [] => Value::Null,
        pairs => Value::Object(pairs.iter().cloned().map(|(k, v)| (k, v.into())).collect::<Map<_, _>>()),
    }
}

/// Throws away what was sent; when that fails as well, the error says what stays behind.
async fn abort(session: &Session, upload: &str, error: Error) -> Error {
    let aborted = match session.token().await {
        Ok(token) => {
            session.send(session.client.abort_multipart_upload(token, &session.bucket, upload)).await
        }
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
