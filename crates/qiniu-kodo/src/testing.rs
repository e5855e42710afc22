//! A service that answers from a function and remembers what it was asked.

use crate::{Client, Region};
use bytes::Bytes;
use cloudwire_http_core::{Body, Credentials, Environment, RetryConfig, TransportError, transport_fn};
use http::{Request, Response};
use http_body_util::Full;
use std::sync::{Arc, Mutex};
use time::OffsetDateTime;

#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Bytes,
}

impl Seen {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Method and URL.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.url)
    }
}

#[derive(Clone)]
pub(crate) struct Fake {
    seen: Arc<Mutex<Vec<Seen>>>,
    transport: Arc<dyn cloudwire_http_core::Transport>,
}

impl Fake {
    /// Answers every request with a status and a body; JSON answers carry an `X-Reqid`.
    pub(crate) fn new(answer: impl Fn(&Seen) -> (u16, String) + Send + Sync + 'static) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&seen), Arc::new(answer));
        let transport = transport_fn(move |request: Request<Body>| {
            let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
            async move {
                let (head, body) = request.into_parts();
                let body = body.collect().await.map_err(TransportError::classify)?;
                let seen = Seen {
                    method: head.method.to_string(),
                    url: head.uri.to_string(),
                    headers: head.headers,
                    body,
                };
                let (status, body) = answer(&seen);
                log.lock().unwrap().push(seen);
                let mut response = Response::builder().status(status);
                if body.starts_with(['{', '[']) {
                    response = response.header("x-reqid", "reqid-0001");
                }
                Ok(response.body(Full::new(Bytes::from(body))).unwrap())
            }
        });
        Self { seen, transport }
    }

    pub(crate) fn builder(&self) -> crate::ClientBuilder {
        self.with(Client::builder().credentials(Credentials::new("test-ak", "test-sk").unwrap()))
    }

    /// The same settings for a client of its own.
    pub(crate) fn with(&self, builder: crate::ClientBuilder) -> crate::ClientBuilder {
        let mut retry = RetryConfig::default();
        retry.base = std::time::Duration::ZERO;
        builder
            .transport(Arc::clone(&self.transport))
            .clock(OffsetDateTime::from_unix_timestamp(1_700_000_000).unwrap())
            .retry(retry)
            .environment(Environment::of([("NONE", "")]))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().region(Region::known("z0").unwrap()).build().unwrap()
    }

    pub(crate) fn requests(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}
