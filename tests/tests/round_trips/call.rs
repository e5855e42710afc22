//! How an operation is called by its name, and a transport that keeps what was sent.

use bytes::Bytes;
use cloudwire_http_core::{
    Body, BoxFuture, Error, Field, RawResponse, Transport, TransportError, transport_fn,
};
use http::{HeaderMap, Method, Request, Response};
use http_body_util::Full;
use serde_json::{Map, Value};
use std::sync::{Arc, Mutex};

/// An operation in the generated tables.
pub(crate) struct Call<C> {
    pub(crate) name: &'static str,
    /// Reads an answer and writes it again.
    pub(crate) decode: fn(&Value) -> Result<Value, String>,
    /// Sends the request with the parameters that are given.
    pub(crate) send: fn(&C, &Given) -> BoxFuture<'static, Result<RawResponse, Error>>,
}

pub(crate) fn decode<T: Field>(value: &Value) -> Result<Value, String> {
    T::read(Some(value)).map(|read| read.write().unwrap_or_default()).map_err(|error| error.to_string())
}

/// Parameters by their names on the wire.
#[derive(Debug, Default)]
pub(crate) struct Given(pub(crate) Map<String, Value>);

impl Given {
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(crate) fn get<T: Field>(&self, name: &str) -> T {
        T::read(self.0.get(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

/// A request as it left.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The last request.
pub(crate) type Sent = Arc<Mutex<Option<Seen>>>;

/// A transport that keeps the last request and answers each with this body.
pub(crate) fn catching(answer: &'static str) -> (Arc<dyn Transport>, Sent) {
    let sent = Sent::default();
    let last = Arc::clone(&sent);
    let transport = transport_fn(move |request: Request<Body>| {
        let last = Arc::clone(&last);
        async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.unwrap();
            let (path, query) = (head.uri.path().to_owned(), head.uri.query().unwrap_or_default().to_owned());
            *last.lock().unwrap() =
                Some(Seen { method: head.method, path, query, headers: head.headers, body });
            let response = Response::builder().header("x-reqid", "r").header("x-acs-request-id", "r");
            Ok::<_, TransportError>(response.body(Full::new(Bytes::from(answer))).unwrap())
        }
    });
    (transport, sent)
}
