//! Upload by one form.
//!
//! Follows "Form upload" (<https://developer.qiniu.com/kodo/1312/upload>).

use std::collections::BTreeMap;

use http::Method;
use http_body_util::BodyDataStream;
use multer::{Field, Multipart};

use super::content::{Content, Intake};
use super::put::{self, Upload};
use super::token::Grant;
use crate::kodo::fault::{Fault, INVALID_ARGUMENT, KEY_NOT_UTF8, METHOD_NOT_ALLOWED, TOKEN_NOT_SPECIFIED};
use crate::kodo::{Answer, Call, objects};
use crate::request::Incoming;

/// The longest field that is not the file.
const MAX_FIELD: usize = 1 << 20;
const NO_FILE: Fault = Fault::new(400, "file is not specified in multipart");

/// The file part.
struct File {
    name: Option<String>,
    mime: Option<String>,
    content: Content,
}

/// `POST /`
pub(crate) async fn form(call: &mut Call<'_>, incoming: Incoming) -> Answer {
    if incoming.method != Method::POST {
        return Err(METHOD_NOT_ALLOWED);
    }
    let boundary = incoming.content_type().and_then(|value| multer::parse_boundary(value).ok());
    let boundary = boundary.ok_or(Fault::new(400, "the request is not multipart/form-data"))?;
    let mut parts = Multipart::new(BodyDataStream::new(incoming.body.into_inner()), boundary);
    let (mut fields, mut file) = (BTreeMap::new(), None);
    let outcome = read(call, &mut parts, &mut fields, &mut file).await;
    let pieces = file.iter().flat_map(|file| file.content.pieces.clone());
    let blobs: Vec<String> = pieces.map(|piece| piece.blob).collect();
    let answer = match outcome {
        Ok(()) => finish(call, fields, file).await,
        Err(fault) => Err(fault),
    };
    match answer {
        Ok(outcome) if outcome.stored => Ok(outcome.reply),
        other => {
            objects::discard(call.state, blobs);
            other.map(|outcome| outcome.reply)
        }
    }
}

async fn read(
    call: &Call<'_>,
    parts: &mut Multipart<'_>,
    fields: &mut BTreeMap<String, String>,
    file: &mut Option<File>,
) -> Result<(), Fault> {
    while let Some(mut part) = parts.next_field().await.map_err(malformed)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "file" && file.is_none() {
            let mut intake = Intake::new(call.state)?;
            while let Some(data) = part.chunk().await.map_err(malformed)? {
                intake.write(&data)?;
            }
            let (file_name, mime) = (part.file_name().map(str::to_owned), mime_of(&part));
            *file = Some(File { name: file_name, mime, content: intake.finish(call.state)? });
        } else {
            let mut value = Vec::new();
            while let Some(data) = part.chunk().await.map_err(malformed)? {
                if value.len() + data.len() > MAX_FIELD {
                    return Err(Fault::because(400, format!("the field {name} is too long")));
                }
                value.extend_from_slice(&data);
            }
            fields.insert(name, String::from_utf8(value).map_err(|_| KEY_NOT_UTF8)?);
        }
    }
    Ok(())
}

fn mime_of(part: &Field<'_>) -> Option<String> {
    part.headers().get("content-type").and_then(|value| value.to_str().ok()).map(str::to_owned)
}

fn malformed(error: multer::Error) -> Fault {
    Fault::because(400, format!("malformed multipart: {error}"))
}

async fn finish(
    call: &mut Call<'_>,
    mut fields: BTreeMap<String, String>,
    file: Option<File>,
) -> Result<put::Outcome, Fault> {
    let token = fields.remove("token").ok_or(TOKEN_NOT_SPECIFIED)?;
    let grant = Grant::parse(call, &token)?;
    grant.check_deadline(call.state)?;
    let File { name, mime, content } = file.ok_or(NO_FILE)?;
    let crc32 = fields.remove("crc32").filter(|text| !text.is_empty());
    let crc32 = crc32.map(|text| text.parse().map_err(|_| INVALID_ARGUMENT)).transpose()?;
    let key = fields.remove("key");
    let (custom, rest): (BTreeMap<_, _>, BTreeMap<_, _>) =
        fields.into_iter().partition(|(name, _)| name.starts_with("x:"));
    let meta = rest
        .into_iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("x-qn-meta-")?.to_owned(), value)));
    let meta = meta.collect();
    let upload = Upload { key, file_name: name, mime, custom, meta, crc32, content, resumable: false };
    put::finish(call.state, &grant, upload).await
}
