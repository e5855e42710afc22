//! Content: named runs of bytes, in memory or as files of one folder.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt as _;
use tempfile::NamedTempFile;

use crate::{Body, BoxError};

/// How much of a file is read for one frame of a body.
const CHUNK: u64 = 256 * 1024;

/// The content store. Clones share it. A blob never changes once it is finished.
#[derive(Clone)]
pub(crate) enum Blobs {
    Memory(Arc<Mutex<HashMap<String, Bytes>>>),
    Folder(PathBuf),
}

impl Blobs {
    pub(crate) fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    pub(crate) fn folder(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        Ok(Self::Folder(folder.to_owned()))
    }

    /// Starts a blob; nothing is visible before [`Writer::finish`], and a dropped writer leaves nothing.
    pub(crate) fn writer(&self) -> io::Result<Writer> {
        let sink = match self {
            Self::Memory(_) => Sink::Memory(Vec::new()),
            Self::Folder(folder) => Sink::File(NamedTempFile::new_in(folder)?),
        };
        Ok(Writer { blobs: self.clone(), sink, size: 0 })
    }

    /// The bytes of a range, read at once. A range beyond the end is cut.
    pub(crate) fn read(&self, id: &str, range: Range<u64>) -> io::Result<Bytes> {
        match self {
            Self::Memory(all) => {
                let content = lock(all).get(id).cloned().ok_or(io::ErrorKind::NotFound)?;
                let position = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(content.len());
                let (start, end) = (position(range.start), position(range.end));
                Ok(content.slice(start.min(end)..end))
            }
            Self::Folder(folder) => {
                let mut file = File::open(folder.join(id))?;
                file.seek(SeekFrom::Start(range.start))?;
                let mut content = Vec::new();
                file.take(range.end.saturating_sub(range.start)).read_to_end(&mut content)?;
                Ok(content.into())
            }
        }
    }

    /// A body that streams these ranges one after the other.
    pub(crate) fn body(&self, ranges: Vec<(String, Range<u64>)>) -> Body {
        let ranges = ranges.into_iter().rev().filter(|(_, range)| range.start < range.end).collect();
        Stored { blobs: self.clone(), ranges }.boxed_unsync()
    }

    /// Removes a blob; one that is already gone is fine.
    pub(crate) fn remove(&self, id: &str) -> io::Result<()> {
        match self {
            Self::Memory(all) => {
                lock(all).remove(id);
                Ok(())
            }
            Self::Folder(folder) => match fs::remove_file(folder.join(id)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
        }
    }
}

fn lock(all: &Mutex<HashMap<String, Bytes>>) -> MutexGuard<'_, HashMap<String, Bytes>> {
    all.lock().unwrap_or_else(PoisonError::into_inner)
}

enum Sink {
    Memory(Vec<u8>),
    File(NamedTempFile),
}

/// A blob on its way in.
pub(crate) struct Writer {
    blobs: Blobs,
    sink: Sink,
    size: u64,
}

impl Writer {
    pub(crate) fn write(&mut self, data: &[u8]) -> io::Result<()> {
        match &mut self.sink {
            Sink::Memory(content) => content.extend_from_slice(data),
            Sink::File(file) => file.write_all(data)?,
        }
        self.size += data.len() as u64;
        Ok(())
    }

    /// Bytes written so far.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Makes the blob visible under `id`, which must be a plain file name, such as `ids.hex(32)`.
    pub(crate) fn finish(self, id: &str) -> io::Result<()> {
        match (self.sink, &self.blobs) {
            (Sink::Memory(content), Blobs::Memory(all)) => {
                lock(all).insert(id.to_owned(), content.into());
                Ok(())
            }
            (Sink::File(file), Blobs::Folder(folder)) => {
                file.persist(folder.join(id)).map(drop).map_err(|error| error.error)
            }
            _ => Err(io::ErrorKind::InvalidInput.into()),
        }
    }
}

/// Ranges of blobs as one body; the ranges still to send stand in reverse order.
struct Stored {
    blobs: Blobs,
    ranges: Vec<(String, Range<u64>)>,
}

impl http_body::Body for Stored {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let Some((id, range)) = self.ranges.pop() else { return Poll::Ready(None) };
        let end = range.end.min(range.start + CHUNK);
        let chunk = match self.blobs.read(&id, range.start..end) {
            Ok(chunk) if chunk.is_empty() => Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
            Ok(chunk) => Ok(Frame::data(chunk)),
            Err(error) => Err(error.into()),
        };
        if end < range.end {
            self.ranges.push((id, end..range.end));
        }
        Poll::Ready(Some(chunk))
    }

    fn is_end_stream(&self) -> bool {
        self.ranges.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.ranges.iter().map(|(_, range)| range.end - range.start).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn round_trip(blobs: Blobs) {
        let mut writer = blobs.writer().unwrap();
        writer.write(b"hello ").unwrap();
        writer.write(b"world").unwrap();
        assert_eq!(writer.size(), 11);
        writer.finish("a").unwrap();
        assert_eq!(blobs.read("a", 4..7).unwrap(), "o w");
        let body = blobs.body(vec![("a".into(), 6..11), ("a".into(), 0..0), ("a".into(), 0..5)]);
        assert_eq!(http_body::Body::size_hint(&body).exact(), Some(10));
        assert_eq!(body.collect().await.unwrap().to_bytes(), "worldhello");
        blobs.remove("a").unwrap();
        blobs.remove("a").unwrap();
        assert!(blobs.read("a", 0..1).is_err());
    }

    #[tokio::test]
    async fn memory_and_folder_behave_alike() {
        round_trip(Blobs::memory()).await;
        let folder = tempfile::tempdir().unwrap();
        round_trip(Blobs::folder(folder.path()).unwrap()).await;
    }
}
