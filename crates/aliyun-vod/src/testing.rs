//! A client whose requests are caught, for the tests of this crate.

use crate::{Body, Client, ClientBuilder, Credentials, Random, TransportError, transport_fn};
use bytes::Bytes;
use cloudwire_http_core::{CallOptions, Meta, Params};
use http::{Method, Request, Response};
use std::sync::{Arc, Mutex};
use time::OffsetDateTime;

/// What was sent, heads only.
pub(crate) type Caught = Arc<Mutex<Vec<Request<()>>>>;

#[derive(Debug)]
pub(crate) struct FixedNonce(pub(crate) &'static str);

impl Random for FixedNonce {
    fn nonce(&self) -> String {
        self.0.to_owned()
    }

    fn next_u128(&self) -> u128 {
        0
    }
}

pub(crate) fn answer(
    status: u16,
    body: &'static str,
) -> Result<Response<http_body_util::Full<Bytes>>, TransportError> {
    let body = http_body_util::Full::new(Bytes::from_static(body.as_bytes()));
    Ok(Response::builder().status(status).header("x-acs-request-id", "r").body(body).unwrap())
}

/// A builder whose client sends into the list and is answered `{}`.
pub(crate) fn catching(now: OffsetDateTime, nonce: &'static str) -> (ClientBuilder, Caught) {
    let caught = Caught::default();
    let list = Arc::clone(&caught);
    let transport = transport_fn(move |request: Request<Body>| {
        list.lock().unwrap().push(request.map(drop));
        async { answer(200, "{}") }
    });
    let builder = Client::builder()
        .credentials(Credentials::new("testAccessKeyId", "testAccessKeySecret").unwrap())
        .transport(transport)
        .clock(now)
        .random(FixedNonce(nonce));
    (builder, caught)
}

pub(crate) const fn meta(name: &'static str, method: Method) -> Meta {
    Meta { name, method, host: "vod", path: "/", auth: "acs", idempotent: true, sensitive: &[], region: None }
}

/// Calls an operation with these query parameters.
pub(crate) async fn call(client: &Client, meta: &'static Meta, query: &[(&'static str, &str)]) {
    let mut params = Params::new();
    for (name, value) in query {
        params.query(name, *value);
    }
    client.core().execute(meta, params, &CallOptions::default()).await.unwrap();
}
