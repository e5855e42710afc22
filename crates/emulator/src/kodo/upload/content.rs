//! Content on its way in: stored and hashed in one pass.

use std::collections::BTreeMap;

use bytes::Bytes;
use cloudwire_signing::encode::hex;
use cloudwire_signing::hash::Crc32;
use cloudwire_signing::qiniu::{EtagHasher, EtagV2Hasher};
use md5::{Digest as _, Md5};

use crate::emulator::State;
use crate::kodo::fault::Fault;
use crate::kodo::record::{Object, Piece, put_time};
use crate::request::IncomingBody;
use crate::store::blobs::Writer;

/// How much of the beginning is kept to find out the type.
const HEAD: usize = 8 << 10;
/// How much is read at once when parts are put together.
const STEP: u64 = 1 << 20;

/// Stored content and what is known of it.
#[derive(Clone)]
pub(crate) struct Content {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) size: u64,
    /// The etag.
    pub(crate) hash: String,
    /// Hexadecimal; unknown for content put together from parts.
    pub(crate) md5: Option<String>,
    pub(crate) crc32: Option<u32>,
    pub(crate) head: Bytes,
}

impl Content {
    /// An ordinary object with this content.
    pub(crate) fn into_object(self, state: &State, mime: String) -> Object {
        Object {
            size: self.size,
            hash: self.hash,
            mime,
            put_time: put_time(state.clock.now()),
            class: 0,
            disabled: false,
            end_user: None,
            md5: self.md5,
            meta: BTreeMap::new(),
            pieces: self.pieces,
            expires: None,
            transitions: BTreeMap::new(),
            restore: None,
        }
    }

    /// Stored parts as one content; `by_parts`: hashed as version 2 does.
    pub(crate) async fn join(state: &State, pieces: Vec<Piece>, by_parts: bool) -> Result<Self, Fault> {
        let (mut v1, mut v2) = (EtagHasher::new(), EtagV2Hasher::new());
        let (mut size, mut head) = (0, Vec::new());
        for piece in &pieces {
            let mut at = 0;
            while at < piece.size {
                let data = state.blobs.read(&piece.blob, at..(at + STEP).min(piece.size))?;
                if data.is_empty() {
                    return Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof).into());
                }
                keep_head(&mut head, &data);
                if by_parts {
                    v2.update(&data)
                } else {
                    v1.update(&data)
                }
                at += data.len() as u64;
                // Hashing is long work: let other requests in.
                tokio::task::yield_now().await;
            }
            if by_parts {
                v2.end_part();
            }
            size += piece.size;
        }
        let hash = if by_parts { v2.finish() } else { v1.finish() };
        Ok(Self { pieces, size, hash: hash.to_string(), md5: None, crc32: None, head: head.into() })
    }
}

fn keep_head(head: &mut Vec<u8>, data: &[u8]) {
    let missing = HEAD.saturating_sub(head.len()).min(data.len());
    head.extend_from_slice(data.get(..missing).unwrap_or_default());
}

/// Takes content in.
pub(crate) struct Intake {
    writer: Writer,
    etag: EtagHasher,
    crc32: Crc32,
    md5: Md5,
    head: Vec<u8>,
}

impl Intake {
    pub(crate) fn new(state: &State) -> Result<Self, Fault> {
        Ok(Self {
            writer: state.blobs.writer()?,
            etag: EtagHasher::new(),
            crc32: Crc32::new(),
            md5: Md5::new(),
            head: Vec::new(),
        })
    }

    pub(crate) fn write(&mut self, data: &[u8]) -> Result<(), Fault> {
        keep_head(&mut self.head, data);
        self.etag.update(data);
        self.crc32.update(data);
        self.md5.update(data);
        Ok(self.writer.write(data)?)
    }

    pub(crate) fn size(&self) -> u64 {
        self.writer.size()
    }

    pub(crate) fn finish(self, state: &State) -> Result<Content, Fault> {
        let (blob, size) = (state.ids.hex(32), self.writer.size());
        self.writer.finish(&blob)?;
        Ok(Content {
            pieces: vec![Piece { blob, size }],
            size,
            hash: self.etag.finish().to_string(),
            md5: Some(hex(&self.md5.finalize())),
            crc32: Some(self.crc32.finish()),
            head: self.head.into(),
        })
    }
}

/// Takes a whole body in, refused beyond `limit` bytes.
pub(super) async fn take(state: &State, body: &mut IncomingBody, limit: u64) -> Result<Content, Fault> {
    let mut intake = Intake::new(state)?;
    while let Some(data) = body.next().await {
        let data = data?;
        if intake.size() + data.len() as u64 > limit {
            return Err(Fault::new(413, "request entity too large"));
        }
        intake.write(&data)?;
    }
    intake.finish(state)
}
