//! The file that is sent.

use super::report::Outcome;
use indicatif::HumanBytes;
use qiniu_kodo::{Body, Etag};
use std::fmt;
use std::path::PathBuf;

/// A file, its size and its etag.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    pub(crate) name: String,
    pub(crate) size: u64,
    pub(crate) etag: Etag,
}

impl Source {
    /// The file given, or the one that comes with the repository.
    pub(crate) async fn open(path: Option<PathBuf>) -> Outcome<Self> {
        let path =
            path.unwrap_or_else(|| [env!("CARGO_MANIFEST_DIR"), "media", "sample.mp4"].iter().collect());
        let size = Body::file(&path).await?.len().unwrap_or_default();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let hashed = path.clone();
        let etag = tokio::task::spawn_blocking(move || Etag::of_file_parallel(&hashed, 2)).await??;
        Ok(Self { name, size, etag, path })
    }

    /// The content, to be sent.
    pub(crate) async fn body(&self) -> Outcome<Body> {
        Ok(Body::file(&self.path).await?)
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}, etag {}", self.name, HumanBytes(self.size), self.etag)
    }
}
