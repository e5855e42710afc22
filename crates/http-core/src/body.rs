use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use std::collections::VecDeque;
use std::fmt;
use std::fs::File;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::task::JoinHandle;

/// Any error, boxed.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// How much of a file is read at a time.
const CHUNK: usize = 256 * 1024;
/// Bodies up to this size are covered by the plain attempt timeout.
const SMALL: u64 = 64 * 1024;

/// What a request carries: bytes, ranges of files, a stream, or several of them in a row.
///
/// Bytes and files can be sent again after a failure; a stream cannot. A file is read while it is sent, never held
/// in memory whole; it is opened once, so what is sent is the file that was there when the body was made.
#[derive(Default)]
pub struct Body {
    segments: VecDeque<Segment>,
    on_sent: Option<Arc<dyn Fn(u64) + Send + Sync>>,
}

enum Segment {
    Bytes(Bytes),
    File { file: Arc<File>, offset: u64, len: u64, reading: Option<JoinHandle<io::Result<Bytes>>> },
    Stream { stream: ByteStream, len: Option<u64> },
}

type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

impl Body {
    /// No bytes at all.
    pub fn empty() -> Self {
        Self::default()
    }

    /// The whole of a file.
    ///
    /// # Errors
    ///
    /// What opening the file or reading its size gives, with the path; a directory is refused.
    pub async fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let open = move || {
            let open = || {
                let file = File::open(&path)?;
                let metadata = file.metadata()?;
                match metadata.is_file() {
                    true => Ok(Self::file_range(Arc::new(file), 0, metadata.len())),
                    false => Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file")),
                }
            };
            open().map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
        };
        tokio::task::spawn_blocking(open).await.map_err(io::Error::other)?
    }

    /// `len` bytes of an open file from `offset` on. Sending fails when the file is shorter.
    pub fn file_range(file: Arc<File>, offset: u64, len: u64) -> Self {
        Self::of(Segment::File { file, offset, len, reading: None })
    }

    /// A stream of bytes, of known or unknown length. It can be sent once only, so a call that carries it is not
    /// repeated after a byte was taken from it.
    pub fn stream<S>(stream: S, len: Option<u64>) -> Self
    where
        S: Stream<Item = Result<Bytes, BoxError>> + Send + 'static,
    {
        Self::of(Segment::Stream { stream: Box::pin(stream), len })
    }

    fn of(segment: Segment) -> Self {
        Self { segments: VecDeque::from([segment]), on_sent: None }
    }

    /// This body and then another.
    pub fn chain(mut self, next: Body) -> Self {
        self.segments.extend(next.segments);
        self
    }

    /// Calls back with the number of bytes of each piece that is handed to the connection. A body that is sent again
    /// counts again.
    pub fn on_sent(mut self, callback: impl Fn(u64) + Send + Sync + 'static) -> Self {
        self.on_sent = Some(Arc::new(callback));
        self
    }

    /// Adds a second callback beside the one that may be there.
    pub(crate) fn also_on_sent(mut self, callback: impl Fn(u64) + Send + Sync + 'static) -> Self {
        self.on_sent = Some(match self.on_sent.take() {
            Some(first) => Arc::new(move |bytes| {
                first(bytes);
                callback(bytes);
            }),
            None => Arc::new(callback),
        });
        self
    }

    /// The length in bytes; `None` when a stream does not tell.
    pub fn len(&self) -> Option<u64> {
        self.segments.iter().map(Segment::len).sum()
    }

    /// Whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// Whether the body can be sent more than once.
    pub fn is_replayable(&self) -> bool {
        !self.segments.iter().any(|segment| matches!(segment, Segment::Stream { .. }))
    }

    pub(crate) fn is_small(&self) -> bool {
        self.len().is_some_and(|len| len <= SMALL)
    }

    /// The same body from its start; `None` for a stream.
    pub fn replay(&self) -> Option<Self> {
        let segments = self.segments.iter().map(Segment::replay).collect::<Option<_>>()?;
        Some(Self { segments, on_sent: self.on_sent.clone() })
    }

    /// The open file of a body that is one whole file range, with offset and length.
    pub fn as_file(&self) -> Option<(&Arc<File>, u64, u64)> {
        match self.segments.front() {
            Some(Segment::File { file, offset, len, .. }) if self.segments.len() == 1 => {
                Some((file, *offset, *len))
            }
            _ => None,
        }
    }

    /// The bytes of a body that is wholly in memory.
    pub fn as_bytes(&self) -> Option<Bytes> {
        match (self.segments.front(), self.segments.len()) {
            (None, _) => Some(Bytes::new()),
            (Some(Segment::Bytes(bytes)), 1) => Some(bytes.clone()),
            _ => self
                .segments
                .iter()
                .map(|segment| match segment {
                    Segment::Bytes(bytes) => Some(&bytes[..]),
                    _ => None,
                })
                .collect::<Option<Vec<_>>>()
                .map(|pieces| Bytes::from(pieces.concat())),
        }
    }

    /// The range of a replayable body: bytes and file ranges are shared, not copied. `None` for a stream, or when the
    /// body is shorter.
    pub fn slice(&self, offset: u64, len: u64) -> Option<Self> {
        let (mut skip, mut want) = (offset, len);
        let mut segments = VecDeque::new();
        for segment in &self.segments {
            let here = segment.len()?;
            let start = skip.min(here);
            skip -= start;
            let take = want.min(here - start);
            if take > 0 {
                segments.push_back(segment.slice(start, take)?);
                want -= take;
            }
        }
        (want == 0 && skip == 0).then_some(Self { segments, on_sent: self.on_sent.clone() })
    }

    /// Reads the whole body into memory.
    ///
    /// # Errors
    ///
    /// What the file or the stream gives.
    pub async fn collect(self) -> Result<Bytes, BoxError> {
        use http_body_util::BodyExt;
        Ok(BodyExt::collect(self).await?.to_bytes())
    }
}

impl Segment {
    fn len(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::File { len, .. } => Some(*len),
            Self::Stream { len, .. } => *len,
        }
    }

    fn replay(&self) -> Option<Self> {
        self.slice(0, self.len()?)
    }

    fn slice(&self, start: u64, len: u64) -> Option<Self> {
        match self {
            Self::Bytes(bytes) => {
                let (start, end) = (usize::try_from(start).ok()?, usize::try_from(start + len).ok()?);
                Some(Self::Bytes(bytes.slice(start..end)))
            }
            Self::File { file, offset, .. } => {
                Some(Self::File { file: Arc::clone(file), offset: offset + start, len, reading: None })
            }
            Self::Stream { .. } => None,
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        let piece = loop {
            let Some(segment) = this.segments.front_mut() else { return Poll::Ready(None) };
            let next = match segment {
                Segment::Bytes(bytes) => Some(Ok(std::mem::take(bytes))).filter(|piece| !is_empty(piece)),
                Segment::File { len: 0, .. } => None,
                Segment::File { file, offset, len, reading } => {
                    let read = reading.get_or_insert_with(|| read_chunk(Arc::clone(file), *offset, *len));
                    let piece =
                        ready!(Pin::new(read).poll(cx)).map_err(io::Error::other).and_then(|piece| piece);
                    *reading = None;
                    if let Ok(piece) = &piece {
                        *offset += piece.len() as u64;
                        *len -= piece.len() as u64;
                    }
                    Some(piece.map_err(BoxError::from))
                }
                Segment::Stream { stream, len } => match ready!(stream.as_mut().poll_next(cx)) {
                    Some(piece) => Some(piece.and_then(|piece| count_down(len, piece))),
                    None if len.is_some_and(|left| left > 0) => {
                        Some(Err("the stream is shorter than announced".into()))
                    }
                    None => None,
                },
            };
            match next {
                Some(piece) => break piece,
                None => drop(this.segments.pop_front()),
            }
        };
        if let (Ok(piece), Some(on_sent)) = (&piece, &this.on_sent) {
            on_sent(piece.len() as u64);
        }
        Poll::Ready(Some(piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.len().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

fn is_empty(piece: &Result<Bytes, BoxError>) -> bool {
    matches!(piece, Ok(bytes) if bytes.is_empty())
}

fn count_down(left: &mut Option<u64>, piece: Bytes) -> Result<Bytes, BoxError> {
    if let Some(left) = left {
        *left = left.checked_sub(piece.len() as u64).ok_or("the stream is longer than announced")?;
    }
    Ok(piece)
}

fn read_chunk(file: Arc<File>, offset: u64, len: u64) -> JoinHandle<io::Result<Bytes>> {
    tokio::task::spawn_blocking(move || {
        let mut buffer = vec![0; usize::try_from(len).map_or(CHUNK, |len| len.min(CHUNK))];
        match read_at(&file, &mut buffer, offset)? {
            0 => {
                Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the file became shorter while it was sent"))
            }
            read => {
                buffer.truncate(read);
                Ok(Bytes::from(buffer))
            }
        }
    })
}

#[cfg(unix)]
pub(crate) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

#[cfg(windows)]
pub(crate) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::of(Segment::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl Clone for Body {
    /// The same body from its start. A stream cannot be cloned: its clone fails when it is sent.
    fn clone(&self) -> Self {
        self.replay().unwrap_or_else(|| {
            let refuse =
                std::future::ready(Some(Err("a stream body was cloned; it can be sent only once".into())));
            Self::stream(Once(Some(refuse)), self.len())
        })
    }
}

struct Once(Option<std::future::Ready<Option<Result<Bytes, BoxError>>>>);

impl Stream for Once {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().and_then(std::future::Ready::into_inner))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("len", &self.len()).field("replayable", &self.is_replayable()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[tokio::test]
    async fn a_chain_is_sent_in_order_and_again() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"0123456789").unwrap();
        let body = Body::from("<").chain(Body::file_range(Arc::new(file), 2, 5)).chain(Body::from(">"));
        assert_eq!(body.len(), Some(7));
        assert_eq!(body.replay().unwrap().collect().await.unwrap(), "<23456>");
        assert_eq!(body.slice(3, 4).unwrap().collect().await.unwrap(), "456>");
        assert!(body.slice(3, 5).is_none());
        assert_eq!(body.collect().await.unwrap(), "<23456>");
    }

    #[tokio::test]
    async fn a_file_that_shrinks_fails() {
        let file = Arc::new(tempfile::tempfile().unwrap());
        assert!(Body::file_range(file, 0, 1).collect().await.unwrap_err().to_string().contains("shorter"));
    }

    #[tokio::test]
    async fn a_stream_is_sent_once_and_must_keep_its_word() {
        let of =
            |len| Body::stream(Once(Some(std::future::ready(Some(Ok(Bytes::from_static(b"abc")))))), len);
        assert_eq!(of(Some(3)).collect().await.unwrap(), "abc");
        assert!(of(Some(2)).collect().await.unwrap_err().to_string().contains("longer"));
        assert!(of(Some(4)).collect().await.unwrap_err().to_string().contains("shorter"));
        assert!(of(None).replay().is_none());
        assert!(of(None).clone().collect().await.is_err());
    }
}
