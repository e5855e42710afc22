use sha1::{Digest, Sha1};

use super::{BLOCK_SIZE, Etag};

pub(super) const ONE_BLOCK: u8 = 0x16;
pub(super) const MANY_BLOCKS: u8 = 0x96;
pub(super) const PARTS: u8 = 0x9e;

pub(super) type Digest20 = [u8; 20];

/// Cuts a stream into blocks and hands on the SHA-1 of each.
#[derive(Clone, Default)]
pub(super) struct Blocks {
    sha1: Sha1,
    /// Bytes in the open block; a full one is closed at once.
    filled: u64,
}

impl Blocks {
    pub(super) fn update(&mut self, mut data: &[u8], mut closed: impl FnMut(Digest20)) {
        while !data.is_empty() {
            let room = usize::try_from(BLOCK_SIZE - self.filled).unwrap_or(usize::MAX);
            let (now, later) = data.split_at(room.min(data.len()));
            self.sha1.update(now);
            self.filled += now.len() as u64;
            data = later;
            if self.filled == BLOCK_SIZE {
                closed(self.close());
            }
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.filled > 0
    }

    /// The SHA-1 of the open block, which may be empty.
    pub(super) fn close(&mut self) -> Digest20 {
        self.filled = 0;
        self.sha1.finalize_reset().into()
    }
}

/// The digests of a sequence of blocks, rolled into one.
#[derive(Clone, Default)]
pub(super) struct Rolled {
    first: Option<Digest20>,
    many: bool,
    sha1: Sha1,
}

impl Rolled {
    pub(super) fn push(&mut self, digest: Digest20) {
        self.many = self.first.is_some();
        self.first.get_or_insert(digest);
        self.sha1.update(digest);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// The digest of the one block, or of all their digests.
    pub(super) fn finish(self) -> (u8, Digest20) {
        match self.first {
            Some(first) if !self.many => (ONE_BLOCK, first),
            _ => (MANY_BLOCKS, self.sha1.finalize().into()),
        }
    }

    pub(super) fn into_etag(self) -> Etag {
        let (version, digest) = self.finish();
        Etag::new(version, digest)
    }
}
