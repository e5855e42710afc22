//! The way from a signed request to an answer's head.

mod error;
mod hyper;

pub use self::error::{TransportError, TransportErrorKind};
pub use self::hyper::HyperTransport;

use crate::{Body, BoxError, BoxFuture};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::BodyExt as _;
use http_body_util::combinators::UnsyncBoxBody;
use std::fmt::{self, Debug};
use std::sync::Arc;

/// The body of an answer, read as it arrives.
pub type ResponseBody = UnsyncBoxBody<Bytes, BoxError>;

/// Sends requests. The default is [`HyperTransport`]; tests and the in-process emulator bring their own.
pub trait Transport: Debug + Send + Sync {
    /// Sends one request and returns the head of its answer. Dropping the future cancels the request.
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<ResponseBody>, TransportError>>;
}

/// A transport made of a function, for example a server that runs in the same process.
pub fn transport_fn<F, Fut, B>(function: F) -> Arc<dyn Transport>
where
    F: Fn(Request<Body>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Response<B>, TransportError>> + Send + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    Arc::new(FnTransport(function))
}

struct FnTransport<F>(F);

impl<F> Debug for FnTransport<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FnTransport")
    }
}

impl<F, Fut, B> Transport for FnTransport<F>
where
    F: Fn(Request<Body>) -> Fut + Send + Sync,
    Fut: Future<Output = Result<Response<B>, TransportError>> + Send + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<ResponseBody>, TransportError>> {
        let answer = (self.0)(request);
        Box::pin(async move { Ok(answer.await?.map(|body| body.map_err(Into::into).boxed_unsync())) })
    }
}
