use cloudwire_http_core::{Body, Error};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const MIB: u64 = 1 << 20;
/// Up to this size a file goes over in one request.
const WHOLE: u64 = 64 * MIB;
/// What the storage takes in one request, be it a whole object or a part.
const LARGEST_REQUEST: u64 = 5 << 30;
const SMALLEST_PART: u64 = 4 * MIB;
const MOST_PARTS: u64 = 10_000;

type Report = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// What is uploaded, and who is told about it.
pub(super) struct Content {
    pub(super) body: Body,
    pub(super) content_type: String,
    pub(super) progress: Option<Report>,
}

/// How content goes over.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Plan {
    /// In one request.
    Whole,
    /// In parts of this size, the last one smaller.
    Parts(u64),
}

impl Content {
    pub(super) fn new(body: Body) -> Self {
        Self { body, content_type: "application/octet-stream".to_owned(), progress: None }
    }

    /// How to send it. A stream cannot be cut into parts that are sent again, so it goes over whole.
    pub(super) fn plan(&self) -> Result<Plan, Error> {
        match self.body.len() {
            Some(len) if self.body.is_replayable() => plan(len),
            Some(len) if len > LARGEST_REQUEST => Err(too_large(format_args!(
                "a stream of {len} bytes; 5 GiB is the most, give a file instead"
            ))),
            _ => Ok(Plan::Whole),
        }
    }

    /// The content from `start` on, `len` bytes of it, which reports its progress.
    pub(super) fn part(&self, start: u64, len: u64) -> Option<Body> {
        self.body.slice(start, len).map(|part| self.watched(part, start))
    }

    /// The same body, which reports its progress.
    pub(super) fn watched(&self, body: Body, start: u64) -> Body {
        let Some(report) = self.progress.clone() else { return body };
        let (len, total, sent) = (body.len(), self.body.len(), AtomicU64::new(0));
        body.on_sent(move |bytes| {
            let sent = sent.fetch_add(bytes, Ordering::Relaxed) + bytes;
            // What is sent again after a failure does not count twice.
            report(start + len.map_or(sent, |len| sent.min(len)), total);
        })
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("body", &self.body)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

fn plan(len: u64) -> Result<Plan, Error> {
    if len <= WHOLE {
        return Ok(Plan::Whole);
    }
    let part = len.div_ceil(MOST_PARTS).next_multiple_of(MIB).max(SMALLEST_PART);
    match part > LARGEST_REQUEST {
        true => Err(too_large(format_args!("{len} bytes are more than 10,000 parts of 5 GiB"))),
        false => Ok(Plan::Parts(part)),
    }
}

fn too_large(reason: fmt::Arguments<'_>) -> Error {
    Error::invalid_input("body", reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn parts_are_as_small_as_their_number_allows() {
        assert_eq!(plan(0).unwrap(), Plan::Whole);
        assert_eq!(plan(64 * MIB).unwrap(), Plan::Whole);
        assert_eq!(plan(64 * MIB + 1).unwrap(), Plan::Parts(4 * MIB));
        assert_eq!(plan(40_000 * MIB).unwrap(), Plan::Parts(4 * MIB));
        assert_eq!(plan(40_000 * MIB + 1).unwrap(), Plan::Parts(5 * MIB));
        assert_eq!(plan(MOST_PARTS * LARGEST_REQUEST).unwrap(), Plan::Parts(LARGEST_REQUEST));
        assert!(plan(MOST_PARTS * LARGEST_REQUEST + 1).unwrap_err().is_invalid_input());
    }

    #[tokio::test]
    async fn progress_neither_goes_back_nor_past_the_end() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let mut content = Content::new(Body::from("0123456789"));
        content.progress = Some(Arc::new(move |sent, total| log.lock().unwrap().push((sent, total))));
        let part = content.part(4, 6).unwrap();
        part.replay().unwrap().collect().await.unwrap();
        part.collect().await.unwrap();
        assert_eq!(*seen.lock().unwrap(), [(10, Some(10)), (10, Some(10))]);
        assert!(content.part(4, 7).is_none());
    }
}
