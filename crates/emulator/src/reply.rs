//! Building answers.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Empty, Full};
use serde_json::Value;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, UtcOffset};

use crate::Body;
use crate::journal::Verdict;

/// An answer of any service.
pub(crate) type Reply = Response<Body>;

/// What a handler tells the journal: attached to the reply as an extension and taken off before it leaves.
#[derive(Debug, Clone)]
pub(crate) struct Note {
    pub(crate) service: &'static str,
    pub(crate) operation: String,
    pub(crate) verdict: Verdict,
}

/// Attaches a note for the journal.
pub(crate) fn noted(mut reply: Reply, service: &'static str, operation: &str, verdict: Verdict) -> Reply {
    reply.extensions_mut().insert(Note { service, operation: operation.to_owned(), verdict });
    reply
}

/// The status of that number. Qiniu uses numbers up to 701, which HTTP libraries allow.
pub(crate) fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// An answer without a body.
pub(crate) fn empty(code: u16) -> Reply {
    with_body(code, None, Empty::new().map_err(|never| match never {}).boxed_unsync())
}

/// JSON, compact.
pub(crate) fn json(code: u16, value: &Value) -> Reply {
    bytes(code, "application/json", value.to_string())
}

/// XML, already serialized.
pub(crate) fn xml(code: u16, document: impl Into<String>) -> Reply {
    bytes(code, "application/xml", document.into())
}

/// Any content of a fixed type.
pub(crate) fn bytes(code: u16, content_type: &'static str, content: impl Into<Bytes>) -> Reply {
    let body = Full::new(content.into()).map_err(|never| match never {}).boxed_unsync();
    with_body(code, Some(content_type), body)
}

/// A streamed body.
pub(crate) fn with_body(code: u16, content_type: Option<&'static str>, body: Body) -> Reply {
    let mut reply = Response::new(body);
    *reply.status_mut() = status(code);
    if let Some(content_type) = content_type {
        reply.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    reply
}

/// Sets a header; a value that is not a legal header value is left out.
pub(crate) fn set_header(reply: &mut Reply, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        reply.headers_mut().insert(name, value);
    }
}

/// A time as HTTP writes it, such as `Tue, 14 Nov 2023 22:13:20 GMT`.
pub(crate) fn http_date(at: OffsetDateTime) -> String {
    const FORM: &[BorrowedFormatItem<'_>] = format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
    );
    at.to_offset(UtcOffset::UTC).format(FORM).unwrap_or_default()
}
