use crate::{Body, Endpoint};
use cloudwire_signing::encode;
use http::{HeaderMap, Method};
use std::borrow::Cow;
use std::fmt;

/// A request on its way out: complete but for the signature.
pub struct OutgoingRequest {
    /// The HTTP method.
    pub method: Method,
    /// Where it goes.
    pub endpoint: Endpoint,
    /// The path as it goes on the wire, already encoded, without the endpoint's prefix.
    pub path: String,
    /// The decoded query parameters; a parameter without a value has no `=` on the wire.
    pub query: Vec<(Cow<'static, str>, Option<String>)>,
    /// The decoded fields of a form body, for signatures that cover them; `body` holds them encoded.
    pub form: Vec<(Cow<'static, str>, String)>,
    /// The headers; `Host` is not among them.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
}

impl OutgoingRequest {
    /// The endpoint's prefix and the path.
    pub fn full_path(&self) -> String {
        format!("{}{}", self.endpoint.prefix(), self.path)
    }

    /// The query as it goes on the wire, RFC 3986 encoded; empty without parameters.
    pub fn wire_query(&self) -> String {
        let mut text = String::new();
        for (name, value) in &self.query {
            if !text.is_empty() {
                text.push('&');
            }
            text.push_str(&encode::percent_encode(name));
            if let Some(value) = value {
                text.push('=');
                text.push_str(&encode::percent_encode(value));
            }
        }
        text
    }

    /// Path and query as they stand in the request line.
    pub fn target(&self) -> String {
        let (path, query) = (self.full_path(), self.wire_query());
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Debug for OutgoingRequest {
    /// Leaves out query, headers and body: they hold signatures and tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingRequest")
            .field("method", &self.method)
            .field("endpoint", &self.endpoint)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
