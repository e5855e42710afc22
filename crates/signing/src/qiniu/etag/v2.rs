use std::fmt;

use sha1::{Digest, Sha1};

use super::blocks::{Blocks, PARTS, Rolled};
use super::{BLOCK_SIZE, Etag};

/// A streamed qetag, version 2: the hash of an upload in parts, in constant memory and one pass.
///
/// When every part but the last is exactly 4 MiB it is the same as version 1 of the whole.
// Read in Qiniu's Rust SDK; not compared with the service's own answers.
#[derive(Clone, Default)]
pub struct EtagV2Hasher {
    blocks: Blocks,
    /// The open part.
    part: Rolled,
    part_size: u64,
    /// All blocks, as version 1 sees them; of use while all closed parts are one block.
    whole: Rolled,
    /// The digests of the closed parts.
    parts: Sha1,
    any_part: bool,
    /// A closed part was not one full block.
    odd_closed: bool,
    /// A part came after such a one.
    odd: bool,
}

impl EtagV2Hasher {
    /// The hash of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds `data` to the open part.
    pub fn update(&mut self, data: &[u8]) {
        self.part_size += data.len() as u64;
        self.blocks.update(data, |digest| {
            self.part.push(digest);
            self.whole.push(digest);
        });
    }

    /// Closes the open part; what follows belongs to the next.
    pub fn end_part(&mut self) {
        if self.blocks.is_open() || self.part.is_empty() {
            let digest = self.blocks.close();
            self.part.push(digest);
            self.whole.push(digest);
        }
        let (_, inner) = std::mem::take(&mut self.part).finish();
        self.parts.update(inner);
        self.any_part = true;
        self.odd |= self.odd_closed;
        self.odd_closed |= self.part_size != BLOCK_SIZE;
        self.part_size = 0;
    }

    /// The hash of everything added; a part left open is closed unless it is empty.
    #[must_use]
    pub fn finish(mut self) -> Etag {
        if self.part_size > 0 || !self.any_part {
            self.end_part();
        }
        if self.odd { Etag::new(PARTS, self.parts.finalize().into()) } else { self.whole.into_etag() }
    }
}

impl fmt::Debug for EtagV2Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EtagV2Hasher").finish_non_exhaustive()
    }
}
