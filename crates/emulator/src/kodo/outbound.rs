//! Requests the emulator sends itself: callbacks and fetches. They go to this machine only, because clients choose
//! where.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

use crate::BoxError;
use crate::route;

/// How long one exchange may take.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The longest answer that is read.
const MAX_ANSWER: usize = 64 << 20;

/// Sends a request to a loopback address over plain HTTP.
pub(super) async fn send(request: http::Request<Full<Bytes>>) -> Result<http::Response<Bytes>, BoxError> {
    let host = request.uri().authority().map(|authority| authority.as_str()).unwrap_or_default();
    if request.uri().scheme_str() != Some("http") || !route::is_loopback(host) {
        return Err("the emulator sends requests to http URLs of this machine only".into());
    }
    let exchange = async {
        let client = Client::builder(TokioExecutor::new()).build_http();
        let (head, body) = client.request(request).await?.into_parts();
        let body = Limited::new(body, MAX_ANSWER).collect().await?.to_bytes();
        Ok::<_, BoxError>(http::Response::from_parts(head, body))
    };
    tokio::time::timeout(TIMEOUT, exchange).await?
}
