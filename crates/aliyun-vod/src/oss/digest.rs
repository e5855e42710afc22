use bytes::Bytes;
use cloudwire_http_core::{Body, BoxError, Error};
use cloudwire_signing::encode;
use futures_core::Stream;
use http_body::Body as _;
use md5::{Digest as _, Md5};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

/// How much is hashed before other tasks get their turn; well below a millisecond of work.
const AT_ONCE: usize = 256 * 1024;

/// The MD5 of what is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Digest([u8; 16]);

impl Digest {
    /// As `Content-MD5` has it.
    pub(crate) fn base64(&self) -> String {
        encode::standard_base64(&self.0)
    }

    /// As an `ETag` has it.
    pub(crate) fn hex(&self) -> String {
        encode::hex(&self.0)
    }

    /// Whether an `ETag` is this MD5; one that is no MD5 at all says nothing against it.
    pub(crate) fn agrees_with(&self, etag: &str) -> bool {
        let is_md5 = etag.len() == 32 && etag.bytes().all(|byte| byte.is_ascii_hexdigit());
        !is_md5 || etag.eq_ignore_ascii_case(&self.hex())
    }
}

/// Reads a body once before it is sent. `None` for a stream, which can be read only once.
///
/// A file is read twice that way, the second time mostly from the page cache; in return the server refuses what was
/// damaged before it becomes an object.
pub(crate) async fn digest(body: &Body) -> Result<Option<Digest>, Error> {
    let Some(copy) = body.replay() else { return Ok(None) };
    // What is read here is not sent.
    let mut copy = copy.on_sent(|_| {});
    let mut md5 = Md5::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut copy).poll_frame(cx)).await {
        let unreadable = |error| Error::io("the body cannot be read", std::io::Error::other(error));
        let Ok(piece) = frame.map_err(unreadable)?.into_data() else { continue };
        for chunk in piece.chunks(AT_ONCE) {
            md5.update(chunk);
            tokio::task::yield_now().await;
        }
    }
    Ok(Some(Digest(md5.finalize().into())))
}

/// A stream that is hashed as it is sent, and its MD5 once it was sent whole.
pub(crate) fn digest_in_passing(body: Body) -> (Body, impl FnOnce() -> Digest) {
    let md5 = Arc::new(Mutex::new(Md5::new()));
    let len = body.len();
    let body = Body::stream(Passing { body, md5: Arc::clone(&md5) }, len);
    (body, move || Digest(lock(&md5).clone().finalize().into()))
}

struct Passing {
    body: Body,
    md5: Arc<Mutex<Md5>>,
}

impl Stream for Passing {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            let Some(frame) = ready!(Pin::new(&mut this.body).poll_frame(cx)) else {
                return Poll::Ready(None);
            };
            match frame.map(|frame| frame.into_data()) {
                Ok(Ok(piece)) => {
                    lock(&this.md5).update(&piece);
                    return Poll::Ready(Some(Ok(piece)));
                }
                Ok(Err(_)) => {}
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

fn lock(md5: &Mutex<Md5>) -> MutexGuard<'_, Md5> {
    md5.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_whole_body_is_hashed_and_can_still_be_sent() {
        let body = Body::from("a").chain(Body::from("bc"));
        let md5 = digest(&body).await.unwrap().unwrap();
        // RFC 1321, and its base64 as `Content-MD5` has it.
        assert_eq!(md5.hex(), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(md5.base64(), "kAFQmDzST7DWlj99KOF/cg==");
        let (passing, passed) = digest_in_passing(body.clone());
        assert_eq!(passing.collect().await.unwrap(), "abc");
        assert_eq!(passed(), md5);
        assert_eq!(body.collect().await.unwrap(), "abc");
        assert!(md5.agrees_with("900150983CD24FB0D6963F7D28E17F72") && md5.agrees_with("AB-2"));
        assert!(!md5.agrees_with("900150983cd24fb0d6963f7d28e17f73"));
    }
}
