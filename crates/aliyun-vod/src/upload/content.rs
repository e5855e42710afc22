use cloudwire_http_core::transfer::{PartLimits, Plan, Progress, Tally};
use cloudwire_http_core::{Body, Error};
use std::fmt;
use std::sync::Arc;

/// What the storage allows of parts. Follows "Multipart upload" of the OSS documentation.
pub(super) const LIMITS: PartLimits =
    PartLimits { min_size: 100 << 10, max_size: 5 << 30, max_parts: 10_000, step: 1 << 20 };

/// What has no more than this many parts goes over in one request.
const PARTS_OF_ONE_REQUEST: u64 = 16;

/// What is uploaded, how, and who is told about it.
pub(super) struct Content {
    pub(super) body: Body,
    pub(super) content_type: String,
    pub(super) part_size: u64,
    pub(super) concurrency: usize,
    pub(super) progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

impl Content {
    pub(super) fn new(body: Body) -> Self {
        Self {
            body,
            content_type: "application/octet-stream".to_owned(),
            part_size: 4 << 20,
            concurrency: 3,
            progress: None,
        }
    }

    /// Refuses what the storage does not take, before anything is created.
    pub(super) fn check(&self) -> Result<(), Error> {
        Plan::new(self.body.len().unwrap_or_default(), self.part_size, &LIMITS).map(drop)
    }

    /// Whether it goes over in one request. A stream does not: its parts can be sent again, the whole cannot.
    pub(super) fn is_whole(&self) -> bool {
        let most = self.part_size.saturating_mul(PARTS_OF_ONE_REQUEST).min(LIMITS.max_size);
        self.body.is_replayable() && self.body.len().is_some_and(|len| len <= most)
    }

    pub(super) fn tally(&self) -> Option<Tally> {
        Some(Tally::new(Arc::clone(self.progress.as_ref()?), self.body.len()))
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("body", &self.body)
            .field("content_type", &self.content_type)
            .field("part_size", &self.part_size)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;

    fn of(len: u64) -> Content {
        // Only its length counts here.
        let file = std::env::current_exe().and_then(std::fs::File::open).unwrap();
        Content::new(Body::file_range(Arc::new(file), 0, len))
    }

    #[test]
    fn small_files_go_over_whole_and_what_is_too_large_not_at_all() {
        assert!(of(0).is_whole() && of(64 << 20).is_whole() && !of((64 << 20) + 1).is_whole());
        assert!(of(10_000 * (5 << 30)).check().is_ok());
        assert!(of(10_000 * (5 << 30) + 1).check().unwrap_err().is_invalid_input());
        let mut content = Content::new(Bytes::from_static(b"abc").into());
        content.part_size = 1;
        assert!(content.check().unwrap_err().is_invalid_input());
    }
}
