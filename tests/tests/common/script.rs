//! A transport that answers from a script, and clients that use it.

use super::{ACCESS_KEY, BUCKET};
use bytes::Bytes;
use futures_util::stream;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Empty, Full, StreamBody};
use hyper::body::Frame;
use qiniu_kodo::{Body, BoxError, Bucket, Credentials, ResponseBody, RetryConfig, Transport, transport_fn};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Part of every secret here, and of nothing else.
pub(crate) const HUSH: &str = "hush";
pub(crate) const SECRET: &str = "hush-secret-key";
pub(crate) const HOST: &str = "127.0.0.1:9";

/// Answers every request the same, and counts the requests and the megabytes that were read.
#[derive(Clone)]
pub(crate) struct Script {
    pub(crate) transport: Arc<dyn Transport>,
    calls: Arc<AtomicUsize>,
    read: Arc<AtomicUsize>,
}

impl Script {
    pub(crate) fn of(
        answer: impl Fn(Arc<AtomicUsize>) -> Response<ResponseBody> + Send + Sync + 'static,
    ) -> Self {
        let (calls, read) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (counted, amount) = (Arc::clone(&calls), Arc::clone(&read));
        let transport = transport_fn(move |_: Request<Body>| {
            counted.fetch_add(1, Ordering::Relaxed);
            let answer = answer(Arc::clone(&amount)).map(|body| body.map_err(|error| error).boxed_unsync());
            async move { Ok(answer) }
        });
        Self { transport, calls, read }
    }

    /// A status, a provider's request id or none, and a body.
    pub(crate) fn answer(status: u16, id: Option<&'static str>, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        Self::of(move |_| {
            let mut answer = Response::builder().status(status);
            if let Some(id) = id {
                answer = answer.header("x-reqid", id).header("x-acs-request-id", id);
            }
            let body = Full::new(body.clone()).map_err(|never| match never {}).boxed_unsync();
            answer.body(body).unwrap()
        })
    }

    /// Nothing should reach it.
    pub(crate) fn unused() -> Self {
        Self::of(|_| Response::new(Empty::new().map_err(|never| match never {}).boxed_unsync()))
    }

    /// A body of so many megabytes.
    pub(crate) fn huge(status: u16, megabytes: usize) -> Self {
        let piece = Bytes::from(vec![b' '; 1 << 20]);
        Self::of(move |read| {
            let piece = piece.clone();
            let pieces = stream::iter((0..megabytes).map(move |_| {
                read.fetch_add(1, Ordering::Relaxed);
                Ok::<_, BoxError>(Frame::data(piece.clone()))
            }));
            let answer =
                Response::builder().status(status).header("x-reqid", "r").header("x-acs-request-id", "r");
            answer.body(StreamBody::new(pieces).boxed_unsync()).unwrap()
        })
    }

    pub(crate) fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }

    /// How many megabytes of huge answers were read.
    pub(crate) fn megabytes(&self) -> usize {
        self.read.load(Ordering::Relaxed)
    }

    pub(crate) fn kodo(&self) -> qiniu_kodo::Client {
        let builder = qiniu_kodo::Client::builder().credentials(credentials()).retry(at_once());
        builder.endpoint(&format!("http://{HOST}")).transport(Arc::clone(&self.transport)).build().unwrap()
    }

    pub(crate) fn bucket(&self) -> Bucket {
        self.kodo().bucket(BUCKET)
    }

    pub(crate) fn cdn(&self) -> qiniu_cdn::Client {
        let builder = qiniu_cdn::Client::builder().credentials(credentials()).retry(at_once());
        builder.endpoint(format!("http://{HOST}")).transport(Arc::clone(&self.transport)).build().unwrap()
    }

    pub(crate) fn vod(&self) -> aliyun_vod::Client {
        let builder = aliyun_vod::Client::builder().credentials(credentials()).retry(at_once());
        builder.endpoint(format!("http://{HOST}")).transport(Arc::clone(&self.transport)).build().unwrap()
    }
}

pub(crate) fn credentials() -> Credentials {
    Credentials::new(ACCESS_KEY, SECRET).unwrap()
}

/// As many attempts as usual, without waits between them.
pub(crate) fn at_once() -> RetryConfig {
    let mut retry = RetryConfig::default();
    retry.base = Duration::ZERO;
    retry
}
