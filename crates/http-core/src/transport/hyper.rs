use super::{ResponseBody, Transport, TransportError, TransportErrorKind};
use crate::{Body, BoxFuture, Timeouts};
use http::{Request, Response};
use http_body_util::BodyExt as _;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Connections that were unused for longer are not used again: servers close theirs after a minute or so.
const IDLE: Duration = Duration::from_secs(45);
const IDLE_PER_HOST: usize = 64;

/// HTTP/1.1 over TCP and TLS, with a pool of connections per host.
///
/// TLS is rustls with the ring provider and Mozilla's roots. Nothing is spawned but hyper's connection drivers.
pub struct HyperTransport {
    client: Client<HttpsConnector<HttpConnector>, Body>,
    connect_timeout: Duration,
}

impl HyperTransport {
    /// A transport with an empty pool.
    ///
    /// # Errors
    ///
    /// The TLS settings of this build do not fit together; never seen with the default features.
    pub fn new(timeouts: &Timeouts) -> Result<Self, TransportError> {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(timeouts.connect));
        let https = HttpsConnectorBuilder::new()
            .with_provider_and_webpki_roots(Arc::new(rustls::crypto::ring::default_provider()))
            .map_err(|error| TransportError::new(TransportErrorKind::Connect, error))?
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        let client = Client::builder(TokioExecutor::new())
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(IDLE_PER_HOST)
            .pool_timer(TokioTimer::new())
            .build(https);
        Ok(Self { client, connect_timeout: timeouts.connect })
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport")
            .field("connect_timeout", &self.connect_timeout)
            .finish_non_exhaustive()
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<ResponseBody>, TransportError>> {
        let answer = self.client.request(request);
        Box::pin(async move {
            let response = answer.await.map_err(TransportError::classify)?;
            Ok(response.map(|body| body.map_err(Into::into).boxed_unsync()))
        })
    }
}
