//! Whole objects.

use std::ops::Range;

use bytes::{Bytes, BytesMut};
use cloudwire_signing::encode::{hex, standard_base64};
use http::{HeaderValue, header};
use md5::{Digest as _, Md5};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::access::{Access, http_date};
use super::fault::Fault;
use super::target::Target;
use super::{Answer, container, crc64, traffic};
use crate::emulator::State;
use crate::reply;
use crate::request::{Incoming, IncomingBody};
use crate::store::{StoreError, Table};
use crate::vod::{self, Source};

const OBJECTS: Table<Object> = Table::new("oss_objects");

/// How much of an image is looked at for its size.
const IMAGE_HEAD: u64 = 64 * 1024;

/// A run of bytes in the content store.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Piece {
    pub(super) blob: String,
    pub(super) size: u64,
    /// Hex, lower-case.
    pub(super) md5: String,
    pub(super) crc64: u64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Object {
    pub(super) pieces: Vec<Piece>,
    /// Without quotes.
    pub(super) etag: String,
    pub(super) content_type: String,
    pub(super) crc64: u64,
    /// Milliseconds since 1970.
    pub(super) stored_at: i64,
}

impl Object {
    pub(super) fn size(&self) -> u64 {
        self.pieces.iter().map(|piece| piece.size).sum()
    }

    /// Where the bytes from `start` to `end` are.
    fn ranges(&self, start: u64, end: u64) -> Vec<(String, Range<u64>)> {
        let mut at = 0;
        self.pieces
            .iter()
            .map(|piece| {
                let (from, to) = (start.clamp(at, at + piece.size), end.clamp(at, at + piece.size));
                let range = from - at..to - at;
                at += piece.size;
                (piece.blob.clone(), range)
            })
            .collect()
    }

    /// A piece of the content, at once; shorter where the content ends.
    fn read(&self, state: &State, at: u64, len: u64) -> Option<Bytes> {
        let mut bytes = BytesMut::new();
        for (blob, range) in self.ranges(at, at.saturating_add(len)) {
            if range.start < range.end {
                bytes.extend_from_slice(&state.blobs.read(&blob, range).ok()?);
            }
        }
        Some(bytes.freeze())
    }
}

/// The ETag as headers and XML carry it.
pub(super) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

/// Stores a body, checking `Content-MD5` when it came with one. Nothing stays behind when it fails.
pub(super) async fn receive(
    state: &State,
    mut body: IncomingBody,
    content_md5: Option<&str>,
) -> Result<Piece, Fault> {
    let mut writer = state.blobs.writer()?;
    let (mut md5, mut crc64) = (Md5::new(), 0);
    while let Some(data) = body.next().await {
        let data = data?;
        md5.update(&data);
        crc64 = crc64::update(crc64, &data);
        writer.write(&data)?;
    }
    let (digest, size) = (md5.finalize(), writer.size());
    if let Some(given) = content_md5 {
        let computed = standard_base64(&digest);
        if given.len() != computed.len() {
            return Err(Fault::new(400, "InvalidDigest", "The Content-MD5 you specified was invalid."));
        }
        if given != computed {
            let message = "The Content-MD5 you specified did not match what we received.";
            return Err(Fault::new(400, "BadDigest", message)
                .with("ClientComputedContentMD5", given)
                .with("ServerComputedContentMD5", computed));
        }
    }
    let blob = state.ids.hex(32);
    writer.finish(&blob)?;
    Ok(Piece { blob, size, md5: hex(&digest), crc64 })
}

/// `PutObject`.
pub(super) async fn put(state: &State, incoming: Incoming, target: &Target, access: &Access) -> Answer {
    let content_type = content_type(&incoming, target);
    let content_md5 = incoming.header("content-md5").map(str::to_owned);
    let piece = receive(state, incoming.body, content_md5.as_deref()).await?;
    let mut reply = reply::empty(200);
    reply::set_header(&mut reply, "etag", &quoted(&piece.md5.to_ascii_uppercase()));
    reply::set_header(&mut reply, "x-oss-hash-crc64ecma", &piece.crc64.to_string());
    let object = Object {
        etag: piece.md5.to_ascii_uppercase(),
        crc64: piece.crc64,
        content_type,
        stored_at: milliseconds(state),
        pieces: vec![piece],
    };
    keep(state, target, access, &object)?;
    Ok(reply)
}

/// The content type sent, or the one of the extension.
pub(super) fn content_type(incoming: &Incoming, target: &Target) -> String {
    let guess = || mime_guess::from_path(&target.key).first_or_octet_stream().to_string();
    incoming.content_type().map_or_else(guess, str::to_owned)
}

/// Makes the object visible, drops the one it replaces, and tells the medium it belongs to.
pub(super) fn keep(state: &State, target: &Target, access: &Access, object: &Object) -> Result<(), Fault> {
    let key = record_key(&target.bucket, &target.key);
    let before: Option<Object> = state.store.update(|records| {
        let before = records.get(OBJECTS, &key)?;
        records.put(OBJECTS, &key, object)?;
        Ok::<_, StoreError>(before)
    })?;
    for piece in before.iter().flat_map(|object| &object.pieces) {
        state.blobs.remove(&piece.blob)?;
    }
    if let Some(owner) = &access.owner {
        let whole = matches!(object.pieces.as_slice(), [_]) && !object.etag.contains('-');
        let movie = container::movie(object.size(), |at, len| object.read(state, at, len));
        let source = Source {
            size: object.size(),
            md5: if whole { object.etag.to_ascii_lowercase() } else { String::new() },
            stored_at: object.stored_at,
            duration: movie.map(|movie| movie.duration),
            pixels: movie.map_or_else(|| pixels(state, object), |movie| movie.pixels),
        };
        vod::stored(state, owner, source)
            .map_err(|fault| Fault::new(500, "InternalError", fault.message.into_owned()))?;
    }
    Ok(())
}

fn pixels(state: &State, object: &Object) -> Option<(u64, u64)> {
    let size = imagesize::blob_size(&object.read(state, 0, IMAGE_HEAD)?).ok()?;
    Some((size.width as u64, size.height as u64))
}

/// `GetObject`, with one range.
pub(super) fn get(state: &State, incoming: &Incoming, target: &Target) -> Answer {
    let object = find(state, target)?;
    let size = object.size();
    let range = incoming.header("range").and_then(|range| byte_range(range, size));
    let (start, end) = range.unwrap_or((0, size));
    traffic::count(state, &incoming.host, end - start)?;
    let mut reply = reply::with_body(
        if range.is_some() { 206 } else { 200 },
        None,
        state.blobs.body(object.ranges(start, end)),
    );
    describe(&mut reply, &object, end - start);
    if range.is_some() {
        let last = end.saturating_sub(1);
        reply::set_header(&mut reply, "content-range", &format!("bytes {start}-{last}/{size}"));
    }
    Ok(reply)
}

/// `HeadObject`.
pub(super) fn head(state: &State, target: &Target) -> Answer {
    let object = find(state, target)?;
    let mut reply = reply::empty(200);
    describe(&mut reply, &object, object.size());
    Ok(reply)
}

fn describe(reply: &mut reply::Reply, object: &Object, length: u64) {
    reply.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    reply::set_header(reply, "accept-ranges", "bytes");
    reply::set_header(reply, "content-type", &object.content_type);
    reply::set_header(reply, "etag", &quoted(&object.etag));
    reply::set_header(reply, "x-oss-hash-crc64ecma", &object.crc64.to_string());
    let kind = if object.etag.contains('-') { "Multipart" } else { "Normal" };
    reply::set_header(reply, "x-oss-object-type", kind);
    if let Ok(stored) = OffsetDateTime::from_unix_timestamp(object.stored_at / 1000) {
        reply::set_header(reply, "last-modified", &http_date(stored));
    }
}

/// Start and end of `bytes=a-b`, `bytes=a-` or `bytes=-n`. OSS answers the whole object to anything else.
fn byte_range(text: &str, size: u64) -> Option<(u64, u64)> {
    let (first, last) = text.strip_prefix("bytes=")?.split_once('-')?;
    let (start, end) = match (first, last) {
        ("", last) => (size.saturating_sub(last.parse().ok()?), size),
        (first, "") => (first.parse().ok()?, size),
        (first, last) => (first.parse().ok()?, last.parse::<u64>().ok()?.saturating_add(1).min(size)),
    };
    (start < end).then_some((start, end))
}

/// Removes an object and its content; one that is not there is fine.
pub(crate) fn remove(state: &State, bucket: &str, key: &str) -> Result<(), StoreError> {
    let key = record_key(bucket, key);
    if let Some(object) = state.store.get(OBJECTS, &key)? {
        state.store.delete(OBJECTS, &key)?;
        for piece in &object.pieces {
            state.blobs.remove(&piece.blob)?;
        }
    }
    Ok(())
}

fn find(state: &State, target: &Target) -> Result<Object, Fault> {
    let found = state.store.get(OBJECTS, &record_key(&target.bucket, &target.key))?;
    found.ok_or_else(|| Fault::no_key(&target.key))
}

pub(super) fn milliseconds(state: &State) -> i64 {
    i64::try_from(state.clock.now().unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX)
}

/// Bucket names have no slash, so this is unambiguous.
fn record_key(bucket: &str, key: &str) -> String {
    format!("{bucket}/{key}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges() {
        assert_eq!(byte_range("bytes=0-3", 10), Some((0, 4)));
        assert_eq!(byte_range("bytes=8-99", 10), Some((8, 10)));
        assert_eq!(byte_range("bytes=8-", 10), Some((8, 10)));
        assert_eq!(byte_range("bytes=-3", 10), Some((7, 10)));
        for text in ["bytes=10-", "bytes=3-2", "bytes=x-", "lines=0-1", "bytes=0", "bytes=-", "bytes=0-1,3-4"]
        {
            assert_eq!(byte_range(text, 10), None, "{text}");
        }
    }
}
