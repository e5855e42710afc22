use super::BLOCK;
use super::drive::{HashedPart, Settings, drive};
use super::session::Session;
use cloudwire_http_core::transfer::PartLimits;
use cloudwire_http_core::{Body, Error, ErrorKind, RawResponse};
use cloudwire_signing::qiniu::Etag;

/// Blocks have one size. No number of them is documented.
const LIMITS: PartLimits = PartLimits { min_size: BLOCK, max_size: BLOCK, max_parts: u64::MAX, step: BLOCK };

pub(super) async fn send(
    session: &Session,
    body: Body,
    settings: Settings,
) -> Result<(RawResponse, Option<Etag>), Error> {
    let settings = Settings { part_size: BLOCK, ..settings };
    let (contexts, total, etag) =
        drive(body, &LIMITS, settings, |block| Box::pin(make_block(session, block))).await?;
    let size = i64::try_from(total).unwrap_or(i64::MAX);
    let contexts = contexts.into_iter().flatten();
    let mut file = session.client.make_file(session.token().await?, size, contexts);
    file = file.file_name(session.file_name());
    let details = &session.details;
    if let Some(mime_type) = &details.mime_type {
        file = file.mime_type(mime_type);
    }
    for (name, value) in details.variables.iter().chain(&details.metadata) {
        file = file.custom(name, value);
    }
    let mut file = session.call(file);
    // Joining the same blocks a second time makes the same object.
    file.options.idempotent = Some(true);
    Ok((file.send_raw().await?, Some(etag)))
}

/// Sends a block and returns its context; an empty one is not sent.
async fn make_block(session: &Session, block: HashedPart) -> Result<Option<String>, Error> {
    if block.len == 0 {
        return Ok(None);
    }
    // At most 4 MiB.
    let (len, crc32) = (block.len as i64, i64::from(block.crc32));
    let made = session.send(session.client.make_block(session.token().await?, len, block.body)).await?;
    if made.crc32.is_some_and(|stored| stored != crc32) {
        let message = format!("block {} arrived with another checksum", block.index + 1);
        return Err(Error::new(ErrorKind::Integrity, message).with_operation("MakeBlock"));
    }
    Ok(Some(made.ctx))
}
