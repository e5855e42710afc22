use super::plan::check;
use super::{PartLimits, Plan};
use crate::{Body, Error, ErrorKind};
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt as _;

/// One piece of a body, ready to be sent more than once.
#[derive(Debug)]
pub struct Part {
    /// Its place, counted from 0.
    pub index: u64,
    /// Its bytes.
    pub body: Body,
    /// How many bytes it has.
    pub len: u64,
}

/// The parts of a body, one after the other.
///
/// A body that can be read again is cut into ranges that share it; of a stream, one part at a time is read into
/// memory.
#[derive(Debug)]
pub struct Parts {
    source: Source,
    next: u64,
    part_size: u64,
    max_parts: u64,
}

#[derive(Debug)]
enum Source {
    Ranges { body: Body, plan: Plan },
    Stream { body: Body, rest: Bytes, ended: bool },
}

impl Parts {
    /// Cuts a body into parts of the preferred size, or of a larger one when they would be too many. The parts of a
    /// stream of unknown length have the preferred size.
    ///
    /// # Errors
    ///
    /// See [`Plan::new`].
    pub fn new(body: Body, preferred: u64, limits: &PartLimits) -> Result<Self, Error> {
        let plan = body.len().map(|total| Plan::new(total, preferred, limits)).transpose()?;
        check(preferred, limits)?;
        let part_size = plan.map_or(preferred, |plan| plan.part_size());
        let source = match plan {
            Some(plan) if body.is_replayable() => Source::Ranges { body, plan },
            _ => Source::Stream { body, rest: Bytes::new(), ended: false },
        };
        Ok(Self { source, next: 0, part_size, max_parts: limits.max_parts })
    }

    /// The size of every part but the last.
    pub fn part_size(&self) -> u64 {
        self.part_size
    }

    /// The next part; `None` after the last. There is always one, which may be empty.
    ///
    /// # Errors
    ///
    /// The stream fails, or is longer than the allowed number of parts.
    pub async fn next(&mut self) -> Result<Option<Part>, Error> {
        let index = self.next;
        let part = match &mut self.source {
            Source::Ranges { body, plan } => {
                let Some((offset, len)) = plan.range(index) else { return Ok(None) };
                let body = body.slice(offset, len);
                let body = body.ok_or_else(|| Error::invalid_input("body", "it is shorter than it said"))?;
                Part { index, body, len }
            }
            Source::Stream { body, rest, ended } => {
                let bytes = fill(body, rest, ended, self.part_size).await?;
                if bytes.is_empty() && index > 0 {
                    return Ok(None);
                }
                if index >= self.max_parts {
                    let reason = format!(
                        "the stream is longer than {} parts of {} bytes; set a larger part size",
                        self.max_parts, self.part_size
                    );
                    return Err(Error::invalid_input("body", reason));
                }
                Part { index, len: bytes.len() as u64, body: Body::from(bytes) }
            }
        };
        self.next += 1;
        Ok(Some(part))
    }
}

/// Reads up to `size` bytes; fewer only at the end.
async fn fill(body: &mut Body, rest: &mut Bytes, ended: &mut bool, size: u64) -> Result<Bytes, Error> {
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    let mut part = BytesMut::new();
    loop {
        let take = rest.len().min(size - part.len());
        part.extend_from_slice(&rest.split_to(take));
        if part.len() == size || *ended {
            return Ok(part.freeze());
        }
        match body.frame().await {
            Some(frame) => {
                let failed = |error| {
                    Error::new(ErrorKind::Io, format!("reading the stream: {error}")).with_source(error)
                };
                *rest = frame.map_err(failed)?.into_data().unwrap_or_default();
            }
            None => *ended = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_core::Stream;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    const LIMITS: PartLimits = PartLimits { min_size: 2, max_size: 8, max_parts: 3, step: 2 };

    struct Pieces(Vec<&'static str>);
    impl Stream for Pieces {
        type Item = Result<Bytes, crate::BoxError>;
        fn poll_next(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.pop().map(|piece| Ok(Bytes::from_static(piece.as_bytes()))))
        }
    }

    fn stream(pieces: &[&'static str]) -> Body {
        Body::stream(Pieces(pieces.iter().rev().copied().collect()), None)
    }

    async fn cut(body: Body, size: u64) -> Result<Vec<Bytes>, Error> {
        let mut parts = Parts::new(body, size, &LIMITS)?;
        let mut all = Vec::new();
        while let Some(part) = parts.next().await? {
            assert_eq!((part.index, Some(part.len)), (all.len() as u64, part.body.len()));
            all.push(part.body.collect().await.unwrap());
        }
        Ok(all)
    }

    #[tokio::test]
    async fn ranges_and_streams_are_cut_alike() {
        assert_eq!(cut(Body::from("abcdefg"), 3).await.unwrap(), ["abc", "def", "g"]);
        assert_eq!(cut(stream(&["ab", "cdefg"]), 3).await.unwrap(), ["abc", "def", "g"]);
        assert_eq!(cut(stream(&["abcdef"]), 3).await.unwrap(), ["abc", "def"]);
        assert_eq!(cut(stream(&[]), 3).await.unwrap(), [""]);
        assert_eq!(cut(Body::empty(), 3).await.unwrap(), [""]);
    }

    #[tokio::test]
    async fn a_long_body_gets_larger_parts_but_a_long_stream_fails() {
        assert_eq!(cut(Body::from("abcdefghij"), 2).await.unwrap(), ["abcd", "efgh", "ij"]);
        assert!(cut(stream(&["abcdefg"]), 2).await.unwrap_err().to_string().contains("larger part size"));
    }
}
