use crate::BoxFuture;
use std::fmt;
use std::future::poll_fn;
use std::task::Poll;

/// A few futures that run side by side in the task that awaits [`next`](Running::next). Dropping it cancels them.
///
/// Every wake-up polls them all, so it is meant for a handful, not for thousands.
pub struct Running<'a, T> {
    futures: Vec<BoxFuture<'a, T>>,
}

impl<'a, T> Running<'a, T> {
    /// Nothing is running.
    pub fn new() -> Self {
        Self { futures: Vec::new() }
    }

    /// Adds a future; it starts when `next` is awaited.
    pub fn push(&mut self, future: impl Future<Output = T> + Send + 'a) {
        self.futures.push(Box::pin(future));
    }

    /// How many have not ended yet.
    pub fn len(&self) -> usize {
        self.futures.len()
    }

    /// Whether all have ended.
    pub fn is_empty(&self) -> bool {
        self.futures.is_empty()
    }

    /// What the next future to end gives; `None` when none is left.
    pub async fn next(&mut self) -> Option<T> {
        if self.is_empty() {
            return None;
        }
        let (at, output) = poll_fn(|cx| {
            for (at, future) in self.futures.iter_mut().enumerate() {
                if let Poll::Ready(output) = future.as_mut().poll(cx) {
                    return Poll::Ready((at, output));
                }
            }
            Poll::Pending
        })
        .await;
        drop(self.futures.swap_remove(at));
        Some(output)
    }
}

impl<T> Default for Running<'_, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for Running<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").field("len", &self.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn they_run_side_by_side() {
        // The first can end only after the second has run.
        let (sender, receiver) = oneshot::channel();
        let mut running = Running::new();
        running.push(async { receiver.await.unwrap() });
        running.push(async {
            sender.send(1).unwrap();
            2
        });
        assert_eq!(
            (running.next().await, running.next().await, running.next().await),
            (Some(2), Some(1), None)
        );
    }
}
