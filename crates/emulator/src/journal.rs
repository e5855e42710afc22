//! What was asked, in order.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use time::OffsetDateTime;

/// The journal keeps this many entries; older ones are forgotten, the count goes on.
const CAPACITY: usize = 10_000;

/// How a request proved who it was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// Nothing had to be proved.
    Public,
    /// The signature or token of this access key id was right.
    Signed(String),
    /// The request was refused, for this reason.
    Refused(String),
}

/// One request and how it was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// When it was answered, by the emulator's clock.
    pub at: OffsetDateTime,
    /// `kodo`, `cdn`, `vod`, `oss`; empty when no service claimed the request.
    pub service: &'static str,
    /// The operation, such as `stat` or `GetVideoInfo`; empty when it has no name.
    pub operation: String,
    /// The request method.
    pub method: String,
    /// The host as received.
    pub host: String,
    /// The path as received, without the query, which may hold signatures.
    pub path: String,
    /// The status of the answer.
    pub status: u16,
    /// The outcome of the signature check.
    pub verdict: Verdict,
}

#[derive(Default)]
struct Pages {
    entries: VecDeque<Entry>,
    total: u64,
}

/// A shared view of everything an emulator was asked. Clones show the same entries.
#[derive(Clone, Default)]
pub struct Journal(Arc<Mutex<Pages>>);

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").field("total", &self.total()).finish_non_exhaustive()
    }
}

impl Journal {
    /// The newest entries, at most 10,000, oldest first.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        self.pages().entries.iter().cloned().collect()
    }

    /// How many requests were answered since the start or the last [`clear`](Self::clear).
    #[must_use]
    pub fn total(&self) -> u64 {
        self.pages().total
    }

    /// How many of the kept entries are of that operation.
    #[must_use]
    pub fn count(&self, service: &str, operation: &str) -> usize {
        let wanted = |entry: &&Entry| entry.service == service && entry.operation == operation;
        self.pages().entries.iter().filter(wanted).count()
    }

    /// Forgets everything.
    pub fn clear(&self) {
        *self.pages() = Pages::default();
    }

    pub(crate) fn record(&self, entry: Entry) {
        let mut pages = self.pages();
        if pages.entries.len() >= CAPACITY {
            pages.entries.pop_front();
        }
        pages.entries.push_back(entry);
        pages.total += 1;
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
