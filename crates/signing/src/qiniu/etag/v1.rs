use std::fmt;

use super::Etag;
use super::blocks::{Blocks, Rolled};

/// A streamed qetag, version 1, in constant memory.
#[derive(Clone, Default)]
pub struct EtagHasher {
    blocks: Blocks,
    rolled: Rolled,
}

impl EtagHasher {
    /// The hash of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds `data`; how a stream is cut into updates makes no difference.
    pub fn update(&mut self, data: &[u8]) {
        self.blocks.update(data, |digest| self.rolled.push(digest));
    }

    /// The hash of everything added.
    #[must_use]
    pub fn finish(mut self) -> Etag {
        // Empty input is one empty block.
        if self.blocks.is_open() || self.rolled.is_empty() {
            self.rolled.push(self.blocks.close());
        }
        self.rolled.into_etag()
    }
}

impl fmt::Debug for EtagHasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EtagHasher").finish_non_exhaustive()
    }
}
