//! Uploads in parts.

use std::collections::BTreeMap;

use cloudwire_signing::hash;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::access::Access;
use super::fault::Fault;
use super::object::{self, Object, Piece, quoted};
use super::target::Target;
use super::{Answer, crc64};
use crate::emulator::State;
use crate::reply;
use crate::request::Incoming;
use crate::store::{StoreError, Table};
use crate::vod::xml;

const UPLOADS: Table<Upload> = Table::new("oss_uploads");
/// Parts by `upload id/number`, the number with five digits.
const PARTS: Table<Piece> = Table::new("oss_parts");

const MAX_PART_NUMBER: u32 = 10_000;
/// The smallest part but the last.
const MIN_PART: u64 = 100 * 1024;
/// A list of 10,000 parts stays below this.
const MAX_LIST: usize = 4 << 20;
const READ_AT_ONCE: u64 = 1 << 20;

#[derive(Debug, Serialize, Deserialize)]
struct Upload {
    bucket: String,
    key: String,
    content_type: String,
}

/// `InitiateMultipartUpload`.
pub(super) fn initiate(state: &State, incoming: &Incoming, target: &Target) -> Answer {
    let upload = Upload {
        bucket: target.bucket.clone(),
        key: target.key.clone(),
        content_type: object::content_type(incoming, target),
    };
    let id = state.ids.hex(32).to_ascii_uppercase();
    state.store.put(UPLOADS, &id, &upload)?;
    let answer = json!({ "Bucket": target.bucket, "Key": target.key, "UploadId": id });
    Ok(reply::xml(200, xml("InitiateMultipartUploadResult", &answer)))
}

/// `UploadPart`: the same number replaces.
pub(super) async fn upload_part(state: &State, incoming: Incoming, target: &Target) -> Answer {
    let (id, _) = find(state, target)?;
    let number = target.query("partNumber").and_then(|number| number.parse::<u32>().ok());
    let number = number.filter(|number| (1..=MAX_PART_NUMBER).contains(number)).ok_or_else(|| {
        let message = "Part number must be an integer between 1 and 10000, inclusive.";
        Fault::new(400, "InvalidArgument", message).with("ArgumentName", "partNumber")
    })?;
    let content_md5 = incoming.header("content-md5").map(str::to_owned);
    let piece = object::receive(state, incoming.body, content_md5.as_deref()).await?;
    let key = part_key(&id, number);
    // The upload may have been completed or aborted while the part came in.
    let before: Result<Option<Piece>, ()> = state.store.update(|records| {
        if records.get(UPLOADS, &id)?.is_none() {
            return Ok::<_, StoreError>(Err(()));
        }
        let before = records.get(PARTS, &key)?;
        records.put(PARTS, &key, &piece)?;
        Ok(Ok(before))
    })?;
    match before {
        Ok(Some(before)) => state.blobs.remove(&before.blob)?,
        Ok(None) => {}
        Err(()) => {
            state.blobs.remove(&piece.blob)?;
            return Err(no_upload(&id));
        }
    }
    let mut reply = reply::empty(200);
    reply::set_header(&mut reply, "etag", &quoted(&piece.md5.to_ascii_uppercase()));
    reply::set_header(&mut reply, "x-oss-hash-crc64ecma", &piece.crc64.to_string());
    Ok(reply)
}

/// `CompleteMultipartUpload`: the listed parts, ascending, become the object; the others are dropped.
pub(super) async fn complete(
    state: &State,
    mut incoming: Incoming,
    target: &Target,
    access: &Access,
) -> Answer {
    let (id, upload) = find(state, target)?;
    let listed = listed_parts(&incoming.body.bytes(MAX_LIST).await?)?;
    if !listed.windows(2).all(|pair| matches!(pair, [a, b] if a.0 < b.0)) {
        let message = "The list of parts was not in ascending order. Parts list must specified in order by part number.";
        return Err(Fault::new(400, "InvalidPartOrder", message));
    }
    let mut stored = parts(state, &id)?;
    let mut pieces = Vec::with_capacity(listed.len());
    for (number, etag) in &listed {
        let piece = stored.remove(number).filter(|piece| piece.md5.eq_ignore_ascii_case(etag)).ok_or_else(|| {
            let message = "One or more of the specified parts could not be found or the specified entity tag might \
                           not have matched the part's entity tag.";
            Fault::new(400, "InvalidPart", message).with("PartNumber", number.to_string())
        })?;
        pieces.push(piece);
    }
    if pieces.split_last().is_some_and(|(_, others)| others.iter().any(|piece| piece.size < MIN_PART)) {
        let message = "Your proposed upload smaller than the minimum allowed size.";
        return Err(Fault::new(400, "EntityTooSmall", message));
    }
    let object = Object {
        etag: combined_etag(&pieces),
        crc64: combined_crc64(state, &pieces)?,
        content_type: upload.content_type,
        stored_at: object::milliseconds(state),
        pieces,
    };
    object::keep(state, target, access, &object)?;
    forget(state, &id)?;
    for piece in stored.values() {
        state.blobs.remove(&piece.blob)?;
    }
    let answer = json!({
        "Bucket": target.bucket,
        "Key": target.key,
        "ETag": quoted(&object.etag),
        "Location": format!("http://{}.{}/{}", target.bucket, super::ENDPOINT, target.key),
    });
    let mut reply = reply::xml(200, xml("CompleteMultipartUploadResult", &answer));
    reply::set_header(&mut reply, "etag", &quoted(&object.etag));
    reply::set_header(&mut reply, "x-oss-hash-crc64ecma", &object.crc64.to_string());
    Ok(reply)
}

/// MD5 over the parts' MD5s, and their number: how the value is made is not documented, only its form is.
fn combined_etag(pieces: &[Piece]) -> String {
    let list: String = pieces.iter().map(|piece| piece.md5.to_ascii_uppercase()).collect();
    format!("{}-{}", hash::md5_hex(list.as_bytes()).to_ascii_uppercase(), pieces.len())
}

fn combined_crc64(state: &State, pieces: &[Piece]) -> std::io::Result<u64> {
    let mut crc = 0;
    for piece in pieces {
        let mut at = 0;
        while at < piece.size {
            let end = piece.size.min(at + READ_AT_ONCE);
            crc = crc64::update(crc, &state.blobs.read(&piece.blob, at..end)?);
            at = end;
        }
    }
    Ok(crc)
}

/// `AbortMultipartUpload`.
pub(super) fn abort(state: &State, target: &Target) -> Answer {
    let (id, _) = find(state, target)?;
    let stored = parts(state, &id)?;
    forget(state, &id)?;
    for piece in stored.values() {
        state.blobs.remove(&piece.blob)?;
    }
    Ok(reply::empty(204))
}

/// `ListParts`: ascending, up to `max-parts` after `part-number-marker`.
pub(super) fn list_parts(state: &State, target: &Target) -> Answer {
    let (id, _) = find(state, target)?;
    let number = |name: &str, default: usize| {
        target.query(name).filter(|value| !value.is_empty()).map_or(Ok(default), |value| {
            value.parse().map_err(|_| {
                Fault::new(400, "InvalidArgument", "The value must be a number.").with("ArgumentName", name)
            })
        })
    };
    let (max, after) = (number("max-parts", 1000)?.clamp(1, 1000), number("part-number-marker", 0)?);
    let all = parts(state, &id)?;
    let rest: Vec<(&u32, &Piece)> = all.iter().filter(|(number, _)| **number as usize > after).collect();
    let page = rest.get(..max.min(rest.len())).unwrap_or_default();
    let rows: Vec<Value> = page
        .iter()
        .map(|(number, piece)| {
            let etag = quoted(&piece.md5.to_ascii_uppercase());
            json!({ "PartNumber": number, "ETag": etag, "Size": piece.size })
        })
        .collect();
    let answer = json!({
        "Bucket": target.bucket,
        "Key": target.key,
        "UploadId": id,
        "PartNumberMarker": after,
        "NextPartNumberMarker": page.last().map_or(0, |(number, _)| **number),
        "MaxParts": max,
        "IsTruncated": page.len() < rest.len(),
        "Part": rows,
    });
    Ok(reply::xml(200, xml("ListPartsResult", &answer)))
}

/// Number and ETag, unquoted, of each `<Part>`.
fn listed_parts(body: &[u8]) -> Result<Vec<(u32, String)>, Fault> {
    let malformed = || Fault::new(400, "MalformedXML", "The XML you provided was not well-formed.");
    let mut reader = Reader::from_reader(body);
    let (mut listed, mut text) = (Vec::new(), String::new());
    let (mut number, mut etag) = (None, None);
    loop {
        match reader.read_event().map_err(|_| malformed())? {
            Event::Start(_) => text.clear(),
            Event::Text(piece) => text.push_str(&piece.decode().map_err(|_| malformed())?),
            Event::GeneralRef(name) if &*name == b"quot" => text.push('"'),
            Event::End(end) => match end.name().as_ref() {
                b"PartNumber" => number = text.trim().parse().ok(),
                b"ETag" => etag = Some(text.trim().trim_matches('"').to_owned()),
                b"Part" => {
                    let (Some(number), Some(etag)) = (number.take(), etag.take()) else {
                        return Err(malformed());
                    };
                    listed.push((number, etag));
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    if listed.is_empty() { Err(malformed()) } else { Ok(listed) }
}

fn find(state: &State, target: &Target) -> Result<(String, Upload), Fault> {
    let id = target.query("uploadId").unwrap_or_default();
    let upload = state.store.get(UPLOADS, id)?;
    upload
        .filter(|upload| upload.bucket == target.bucket && upload.key == target.key)
        .map(|upload| (id.to_owned(), upload))
        .ok_or_else(|| no_upload(id))
}

fn no_upload(id: &str) -> Fault {
    let message = "The specified upload does not exist. The upload ID may be invalid, or the upload may have been \
                   aborted or completed.";
    Fault::new(404, "NoSuchUpload", message).with("UploadId", id)
}

fn parts(state: &State, id: &str) -> Result<BTreeMap<u32, Piece>, StoreError> {
    let found = state.store.prefixed(PARTS, &format!("{id}/"))?;
    let part = |(key, piece): (String, Piece)| Some((key.rsplit('/').next()?.parse().ok()?, piece));
    Ok(found.into_iter().filter_map(part).collect())
}

/// Drops the records of an upload, not the content of its parts.
fn forget(state: &State, id: &str) -> Result<(), StoreError> {
    state.store.update(|records| {
        records.delete(UPLOADS, id)?;
        for (key, _) in records.prefixed(PARTS, &format!("{id}/"))? {
            records.delete(PARTS, &key)?;
        }
        Ok(())
    })
}

fn part_key(id: &str, number: u32) -> String {
    format!("{id}/{number:05}")
}
