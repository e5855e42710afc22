//! A request as it came in: raw target, headers, and a body that is read once.

use std::sync::{Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, header};
use http_body_util::BodyExt as _;
use http_body_util::combinators::UnsyncBoxBody;

use crate::{Body, BoxError};

/// A request before any decoding: signatures cover exactly these bytes.
pub(crate) struct Incoming {
    pub(crate) method: Method,
    /// Known for in-process requests and absolute-form targets only.
    pub(crate) scheme: Option<String>,
    /// `name[:port]` from the `Host` header, else from the target; empty when neither names one.
    pub(crate) host: String,
    /// The raw path, percent-encoding and all.
    pub(crate) path: String,
    /// The raw query without `?`.
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: IncomingBody,
}

impl Incoming {
    pub(crate) fn new<B>(request: http::Request<B>) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let (parts, body) = request.into_parts();
        let header_host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let host = header_host.or(parts.uri.authority().map(|authority| authority.as_str()));
        Self {
            method: parts.method,
            scheme: parts.uri.scheme_str().map(str::to_owned),
            host: host.unwrap_or_default().to_owned(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: parts.headers,
            body: IncomingBody::new(body.map_err(Into::into).boxed_unsync()),
        }
    }

    /// The value of a header; `None` when it is absent or not visible ASCII.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The content type as sent, parameters included.
    pub(crate) fn content_type(&self) -> Option<&str> {
        self.header("content-type")
    }

    /// Path and, when it is not empty, `?query`, as received.
    pub(crate) fn target(&self) -> String {
        match self.query.as_deref() {
            Some(query) if !query.is_empty() => format!("{}?{query}", self.path),
            _ => self.path.clone(),
        }
    }

    /// The query decoded into pairs, in order.
    pub(crate) fn query_pairs(&self) -> Vec<(String, String)> {
        self.query.as_deref().map(cloudwire_signing::encode::form_decode).unwrap_or_default()
    }

    /// The first query value of that name, decoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        self.query_pairs().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

/// Why a body could not be read.
#[derive(Debug)]
pub(crate) enum BodyError {
    /// More than this many bytes came.
    TooLarge(usize),
    /// The client went away, or broke the framing.
    Broken(BoxError),
}

impl std::fmt::Display for BodyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooLarge(limit) => write!(f, "the body is larger than {limit} bytes"),
            Self::Broken(error) => write!(f, "the body broke off: {error}"),
        }
    }
}

impl std::error::Error for BodyError {}

/// A body that can be shared between threads, though only its owner reads it.
pub(crate) struct IncomingBody(Mutex<Body>);

impl IncomingBody {
    pub(crate) fn new(body: UnsyncBoxBody<Bytes, BoxError>) -> Self {
        Self(Mutex::new(body))
    }

    /// The next piece of data, `None` at the end. Trailers are skipped.
    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, BodyError>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            match body.frame().await? {
                Ok(frame) => {
                    if let Ok(data) = frame.into_data() {
                        return Some(Ok(data));
                    }
                }
                Err(error) => return Some(Err(BodyError::Broken(error))),
            }
        }
    }

    /// The whole body, refused beyond `limit` bytes.
    pub(crate) async fn bytes(&mut self, limit: usize) -> Result<Bytes, BodyError> {
        let mut all = BytesMut::new();
        while let Some(data) = self.next().await {
            let data = data?;
            if all.len().saturating_add(data.len()) > limit {
                return Err(BodyError::TooLarge(limit));
            }
            all.extend_from_slice(&data);
        }
        Ok(all.freeze())
    }

    /// The body itself, for adapters that want a stream.
    pub(crate) fn into_inner(self) -> Body {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}
