//! A transport that answers with the recorded responses and keeps what it was sent.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use cloudwire_http_core::{Body, Transport, TransportError, TransportErrorKind, transport_fn};
use http_body_util::Full;
use serde_json::json;

use super::format::{Exchange, Vector};

/// A request as one of our clients sent it.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) scheme: String,
    pub(crate) host: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Sent {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        super::format::header(&self.headers, name)
    }

    /// Path and query as sent.
    pub(crate) fn target(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }
}

/// What a client sent, in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Capture(Arc<Mutex<Vec<Sent>>>);

impl Capture {
    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The transport of a vector. Requests get the recorded answers in order; where blocks were sent at the same time,
/// each gets the answer of the recorded request of the same method and target.
pub(crate) fn transport(vector: &Vector) -> (Arc<dyn Transport>, Capture) {
    let capture = Capture::default();
    let (log, exchanges, source) = (capture.clone(), Arc::new(vector.exchanges.clone()), vector.source());
    let unordered = vector.unordered_parts;
    let result = returned(vector);
    let used = Arc::new(Mutex::new(vec![false; exchanges.len()]));
    let transport = transport_fn(move |request: http::Request<Body>| {
        let (log, exchanges, source, used) =
            (log.clone(), Arc::clone(&exchanges), source.clone(), Arc::clone(&used));
        let result = result.clone();
        async move {
            let sent = sent(request).await?;
            let answer = {
                let mut used = used.lock().unwrap_or_else(PoisonError::into_inner);
                let free = |at: &usize| !used[*at];
                let first = (0..exchanges.len()).find(free);
                let fits = |at: &usize| !used[*at] && is_answer_to(&exchanges[*at], &sent, &source);
                let at = if unordered { (0..exchanges.len()).find(fits).or(first) } else { first };
                at.map(|at| {
                    used[at] = true;
                    exchanges[at].response.clone()
                })
            };
            log.0.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
            let Some(answer) = answer else {
                return Err(broken("the SDK sent no further request"));
            };
            let mut response = http::Response::builder().status(answer.status);
            for (name, value) in &answer.headers {
                response = response.header(name, value.as_bytes());
            }
            let body = answer.body.bytes(&[]).unwrap_or_else(|| result.clone());
            response.body(Full::new(body)).map_err(|error| broken(&error.to_string()))
        }
    });
    (transport, capture)
}

/// The answer as the SDK returned it: of a long one the recorded body has the digests alone.
fn returned(vector: &Vector) -> Bytes {
    match vector.result["info"]["text_body"].as_str() {
        Some(text) => Bytes::copy_from_slice(text.as_bytes()),
        None if vector.raises.is_null() => vector.result.to_string().into(),
        None => {
            let raised = |name: &str| vector.raises.get(name).value();
            let (code, message, request_id) = (raised("code"), raised("message"), raised("request_id"));
            json!({ "Code": code, "Message": message, "RequestId": request_id }).to_string().into()
        }
    }
}

fn is_answer_to(exchange: &Exchange, sent: &Sent, source: &[u8]) -> bool {
    let request = &exchange.request;
    let same_body = || request.body.difference(&sent.body, source).is_none();
    // Two blocks of one size have the same target: the content tells them apart.
    request.method == sent.method
        && request.path() == sent.path
        && (!sent.path.starts_with("/mkblk/") || same_body())
}

async fn sent(request: http::Request<Body>) -> Result<Sent, TransportError> {
    let (parts, body) = request.into_parts();
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers: Vec<_> =
        parts.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    let authority = parts.uri.authority().map(|authority| authority.as_str().to_owned()).unwrap_or_default();
    Ok(Sent {
        method: parts.method.to_string(),
        scheme: parts.uri.scheme_str().unwrap_or_default().to_owned(),
        host: parts.headers.get("host").map_or(authority, text),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers,
        body: body.collect().await.map_err(|error| broken(&error.to_string()))?,
    })
}

fn broken(why: &str) -> TransportError {
    TransportError::new(TransportErrorKind::Body, why.to_owned())
}
