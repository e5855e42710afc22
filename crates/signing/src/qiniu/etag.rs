//! qetag, the content hash Kodo reports as `hash` or `etag`.
//!
//! Version 1 hashes blocks of 4 MiB. Version 2 is the hash of an upload in parts of other sizes, so it depends on
//! where the parts were cut. Follows <https://github.com/qiniu/qetag>.

mod blocks;
mod file;
#[cfg(test)]
mod tests;
mod v1;
mod v2;

use std::fmt;
use std::io::{self, Read};
use std::path::Path;
use std::str::FromStr;

pub use v1::EtagHasher;
pub use v2::EtagV2Hasher;

use crate::encode::{urlsafe_base64, urlsafe_base64_decode};

/// The block size of the hash: 4 MiB.
pub const BLOCK_SIZE: u64 = 4 << 20;

/// Large enough that reading costs little beside hashing.
const READ_SIZE: usize = 256 << 10;

/// A qetag: 28 characters of URL-safe base64, a version byte and a SHA-1.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Etag(String);

impl Etag {
    /// The hash of `data` (version 1).
    #[must_use]
    pub fn of_bytes(data: &[u8]) -> Self {
        let mut hasher = EtagHasher::new();
        hasher.update(data);
        hasher.finish()
    }

    /// The hash of all that `reader` yields (version 1), in constant memory.
    ///
    /// # Errors
    /// What the reader reports.
    pub fn of_reader(reader: impl Read) -> io::Result<Self> {
        let mut hasher = EtagHasher::new();
        read_all(reader, |data| hasher.update(data))?;
        Ok(hasher.finish())
    }

    /// The hash of a file (version 1), its blocks spread over up to `threads` threads (0 counts as 1).
    ///
    /// # Errors
    /// The file cannot be opened or read, or gets shorter meanwhile ([`io::ErrorKind::UnexpectedEof`]).
    pub fn of_file_parallel(path: impl AsRef<Path>, threads: usize) -> io::Result<Self> {
        file::hash(path.as_ref(), threads)
    }

    /// The hash of `data` uploaded in parts of the given sizes (version 2); what is left after them is one more part.
    #[must_use]
    pub fn of_parts(mut data: &[u8], part_sizes: impl IntoIterator<Item = u64>) -> Self {
        let mut hasher = EtagV2Hasher::new();
        for size in part_sizes {
            let (part, rest) =
                data.split_at(usize::try_from(size).map_or(data.len(), |size| size.min(data.len())));
            hasher.update(part);
            hasher.end_part();
            data = rest;
        }
        hasher.update(data);
        hasher.finish()
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn new(version: u8, sha1: [u8; 20]) -> Self {
        let mut bytes = [version; 21];
        bytes[1..].copy_from_slice(&sha1);
        Self(urlsafe_base64(&bytes))
    }
}

fn read_all(mut reader: impl Read, mut each: impl FnMut(&[u8])) -> io::Result<()> {
    let mut buffer = vec![0; READ_SIZE];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(n) => each(buffer.get(..n).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

impl fmt::Display for Etag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Etag {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Etag {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Etag {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl FromStr for Etag {
    type Err = InvalidEtag;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bytes = urlsafe_base64_decode(text).map_err(|_| InvalidEtag)?;
        match bytes.first() {
            Some(&(blocks::ONE_BLOCK | blocks::MANY_BLOCKS | blocks::PARTS)) if bytes.len() == 21 => {
                Ok(Self(text.to_owned()))
            }
            _ => Err(InvalidEtag),
        }
    }
}

/// The text is not a qetag of a known version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidEtag;

impl fmt::Display for InvalidEtag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a qetag: 28 characters of URL-safe base64 with a known first byte")
    }
}

impl std::error::Error for InvalidEtag {}
