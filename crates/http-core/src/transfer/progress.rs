use crate::Body;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How far a transfer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The bytes moved so far. It never shrinks: what is sent again after a failure counts once.
    pub sent: u64,
    /// The bytes in all; `None` for a stream that does not tell.
    pub total: Option<u64>,
}

type Callback = Arc<dyn Fn(Progress) + Send + Sync>;

/// Adds up the progress of the parts of one transfer and tells it to a callback.
#[derive(Clone)]
pub struct Tally {
    callback: Callback,
    sent: Arc<AtomicU64>,
    total: Option<u64>,
}

impl Tally {
    /// Nothing is sent yet.
    pub fn new(callback: Arc<dyn Fn(Progress) + Send + Sync>, total: Option<u64>) -> Self {
        Self { callback, sent: Arc::default(), total }
    }

    /// Counts what is sent of a body, whose first `skip` bytes are not of the transfer and whose next `len` are.
    pub fn watch(&self, body: Body, skip: u64, len: u64) -> Body {
        let (tally, moved) = (self.clone(), AtomicU64::new(0));
        body.also_on_sent(move |bytes| {
            let before = moved.fetch_add(bytes, Ordering::Relaxed);
            let counted = |moved: u64| moved.saturating_sub(skip).min(len);
            tally.add(counted(before.saturating_add(bytes)) - counted(before));
        })
    }

    /// Counts bytes that moved.
    pub fn add(&self, bytes: u64) {
        if bytes > 0 {
            let sent = self.sent.fetch_add(bytes, Ordering::Relaxed) + bytes;
            (self.callback)(Progress { sent, total: self.total });
        }
    }
}

impl fmt::Debug for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tally").field("sent", &self.sent).field("total", &self.total).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[tokio::test]
    async fn the_payload_counts_once() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let tally = Tally::new(Arc::new(move |progress| log.lock().unwrap().push(progress.sent)), Some(4));
        let body = tally.watch(Body::from("head").chain(Body::from("data")).chain(Body::from("tail")), 4, 4);
        body.replay().unwrap().collect().await.unwrap();
        body.collect().await.unwrap();
        assert_eq!(*seen.lock().unwrap(), [4]);
    }
}
