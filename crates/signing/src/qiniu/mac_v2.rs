//! The request signature: `Authorization: Qiniu <id>:<mac>`.
//!
//! It covers the method, the target, `Host`, `Content-Type`, the `X-Qiniu-*` headers and the body.
//! Follows "Management credentials" (<https://developer.qiniu.com/kodo/1201/access-token>).

use std::borrow::Cow;
use std::fmt;

use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime, UtcOffset};

use super::Scheme;
use super::access_key::{AccessKey, token_of};
use super::target::Target;

/// The header with the time of signing, in the form of [`format_date`]. The service refuses a time more than 15
/// minutes off; a request without it is accepted, too.
pub const DATE_HEADER: &str = "X-Qiniu-Date";

const PREFIX: &str = "X-Qiniu-";
const DATE: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day]T[hour][minute][second]Z");

/// What is signed of a request. `Debug` leaves out headers and body.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The HTTP method, upper-case.
    pub method: &'a str,
    /// The path and query as sent. An absolute URL is fine, too.
    pub path_and_query: &'a str,
    /// The `Host` header, with the port when it carries one.
    pub host: &'a str,
    /// The `Content-Type` header. The official clients send [`super::FORM_CONTENT_TYPE`] where the caller set none.
    pub content_type: Option<&'a str>,
    /// The headers, of which those named `X-Qiniu-…` (in any case) are signed.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body. It is signed unless `content_type` is `None` or `application/octet-stream`.
    ///
    /// Send forms, JSON and octet-streams only: the official clients disagree on other types.
    pub body: &'a [u8],
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path_and_query", &self.path_and_query)
            .field("host", &self.host)
            .finish_non_exhaustive()
    }
}

/// The bytes that are signed.
#[must_use]
pub fn string_to_sign(request: &Request<'_>) -> Vec<u8> {
    let mut text = Vec::with_capacity(128 + request.path_and_query.len() + request.body.len());
    write_to_sign(request, &mut |part| text.extend_from_slice(part));
    text
}

/// The value of the `Authorization` header.
#[must_use]
pub fn authorization(key: &AccessKey, request: &Request<'_>) -> String {
    format!("{} {}", Scheme::Qiniu.as_str(), token(key, request))
}

/// [`authorization`] without the scheme.
#[must_use]
pub fn token(key: &AccessKey, request: &Request<'_>) -> String {
    token_of(key, |write| write_to_sign(request, write))
}

/// Whether `mac`, the part of a received header after the colon, fits the request; in constant time.
#[must_use]
pub fn verify(key: &AccessKey, request: &Request<'_>, mac: &str) -> bool {
    key.verify_of(|write| write_to_sign(request, write), mac)
}

fn write_to_sign(request: &Request<'_>, write: &mut dyn FnMut(&[u8])) {
    write(request.method.as_bytes());
    write(b" ");
    Target::to_sign(request.path_and_query).write(write);
    write_line("\nHost", request.host, write);
    if let Some(content_type) = request.content_type {
        write_line("Content-Type", content_type, write);
    }
    for (name, value) in signed_headers(request.headers) {
        write_line(&name, value, write);
    }
    write(b"\n");
    if request.content_type.is_some_and(|content_type| content_type != "application/octet-stream") {
        write(request.body);
    }
}

fn write_line(name: &str, value: &str, write: &mut dyn FnMut(&[u8])) {
    for part in [name, ": ", value, "\n"] {
        write(part.as_bytes());
    }
}

/// The `X-Qiniu-*` headers with canonical names, sorted by them, as the service sees them: it does not know in which
/// case a name was sent.
fn signed_headers<'a>(headers: &[(&'a str, &'a str)]) -> Vec<(Cow<'a, str>, &'a str)> {
    let mut signed: Vec<_> = headers
        .iter()
        .filter(|(name, _)| {
            name.len() > PREFIX.len()
                && name.as_bytes()[..PREFIX.len()].eq_ignore_ascii_case(PREFIX.as_bytes())
        })
        .map(|(name, value)| (canonical_header_name(name), *value))
        .collect();
    signed.sort();
    signed
}

/// The header lines as the official Python SDK builds them from names **as written**: a name that does not start with
/// exactly `X-Qiniu-` is left out, and the order is that of the names before they are made canonical. For canonical
/// names it is what [`string_to_sign`] signs; for others the service would disagree, so it is only for comparing.
#[must_use]
pub fn header_lines_as_written(headers: &[(&str, &str)]) -> String {
    let mut signed: Vec<_> =
        headers.iter().filter(|(name, _)| name.len() > PREFIX.len() && name.starts_with(PREFIX)).collect();
    signed.sort();
    let lines: Vec<_> =
        signed.iter().map(|(name, value)| format!("{}: {value}", canonical_header_name(name))).collect();
    lines.join("\n")
}

/// The canonical MIME form of a header name: a capital at the start and after each `-`, small letters elsewhere.
/// A name with a character that no header name may hold is returned as it is.
#[must_use]
pub fn canonical_header_name(name: &str) -> Cow<'_, str> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if !name.bytes().all(is_token) {
        return Cow::Borrowed(name);
    }
    let canonical = |previous: Option<u8>, byte: u8| match previous {
        None | Some(b'-') => byte.to_ascii_uppercase(),
        _ => byte.to_ascii_lowercase(),
    };
    let previous = || std::iter::once(None).chain(name.bytes().map(Some));
    if previous().zip(name.bytes()).all(|(previous, byte)| canonical(previous, byte) == byte) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(
        previous().zip(name.bytes()).map(|(previous, byte)| char::from(canonical(previous, byte))).collect(),
    )
}

/// `YYYYMMDDTHHMMSSZ` in UTC, the value of [`DATE_HEADER`].
#[must_use]
pub fn format_date(at: OffsetDateTime) -> String {
    let at = at.to_offset(UtcOffset::UTC);
    let (year, month, day) = (at.year(), u8::from(at.month()), at.day());
    let (hour, minute, second) = at.to_hms();
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// Reads [`format_date`]; `None` for anything else.
#[must_use]
pub fn parse_date(text: &str) -> Option<OffsetDateTime> {
    PrimitiveDateTime::parse(text, DATE).ok().map(PrimitiveDateTime::assume_utc)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::qiniu::FORM_CONTENT_TYPE;

    const GET: Request<'_> = Request {
        method: "GET",
        path_and_query: "/stat/QnVja2V0",
        host: "rs.qbox.me",
        content_type: None,
        headers: &[],
        body: b"",
    };

    fn signed(request: &Request<'_>) -> String {
        token(&AccessKey::new("test-ak", "test-sk").unwrap(), request)
    }

    // Results of the official Python SDK.
    #[test]
    fn official_sdk_tokens() {
        assert_eq!(signed(&GET), "test-ak:AtCKAFCYJMjvT1IPH1ZSuJt0hME=");
        let date = [("X-Qiniu-Date", "20231114T221320Z"), ("X-Qiniu-Bucket", "b")];
        assert_eq!(signed(&Request { headers: &date, ..GET }), "test-ak:9KnComwRS4cEgYLAhwClsU5iRZE=");
        let url = Request {
            path_and_query: "http://uc.qbox.me:8080/v2/domains?tbl=b",
            host: "uc.qbox.me:8080",
            ..GET
        };
        assert_eq!(signed(&url), "test-ak:PT3Tbglw94-l9Z1iiOUCq2vAuzY=");
        let key = AccessKey::new("AK", "SK").unwrap();
        let batch = Request {
            method: "POST",
            path_and_query: "/batch",
            host: "rs.qiniuapi.com",
            content_type: Some(FORM_CONTENT_TYPE),
            headers: &[("X-Qiniu-Date", "20260101T000000Z")],
            body: b"op=a",
        };
        assert_eq!(authorization(&key, &batch), "Qiniu AK:NTbIkLlOqlNKAr7q5ucqvnNRquQ=");
    }

    #[test]
    fn body_is_signed_by_type() {
        let post = Request { method: "POST", body: b"raw", ..GET };
        assert_eq!(signed(&post), "test-ak:KpNNOv_vQ9070ibH3QrZ2Lbx8-I=");
        let octets = Request { method: "PUT", content_type: Some("application/octet-stream"), ..post };
        assert_eq!(signed(&octets), "test-ak:e62oxaf-nn7vx6NJe9fPldkIMzA=");
        let json = Request {
            path_and_query: "/v2/tune/refresh?x=1",
            content_type: Some("application/json"),
            body: "{\"a\":\"中\"}".as_bytes(),
            ..post
        };
        assert_eq!(signed(&json), "test-ak:DQF8Ak3tLhjvAsLNjNHkaj9pIu0=");
    }

    #[test]
    fn headers_are_found_in_any_case_and_sorted_by_canonical_name() {
        let headers = [
            ("x-qiniu-date", "d"),
            ("content-type", "x"),
            ("X-Qiniu-", "short"),
            ("X-QINIU-AA", "1"),
            ("x-qiniu", ""),
        ];
        let text = string_to_sign(&Request { headers: &headers, ..GET });
        let expected = "GET /stat/QnVja2V0\nHost: rs.qbox.me\nX-Qiniu-Aa: 1\nX-Qiniu-Date: d\n\n";
        assert_eq!(String::from_utf8(text).unwrap(), expected);
    }

    // The case of the official Python SDK.
    #[test]
    fn header_lines_as_the_official_sdk_writes_them() {
        let headers = [
            ("X-Qiniu-bbb-AAA", "2"),
            ("X-Qiniu-Date", "20231114T221320Z"),
            ("x-qiniu-lower", "dropped"),
            ("X-Qiniu-", "dropped"),
            ("X-Qiniu-Aa", "1"),
            ("X-Qiniu-Vé", "not-token"),
            ("Content-Type", "x"),
        ];
        assert_eq!(
            header_lines_as_written(&headers),
            "X-Qiniu-Aa: 1\nX-Qiniu-Date: 20231114T221320Z\nX-Qiniu-Vé: not-token\nX-Qiniu-Bbb-Aaa: 2"
        );
        let odd = [("é-qiniu-long-enough", "")];
        assert_eq!(string_to_sign(&Request { headers: &odd, ..GET }), string_to_sign(&GET));
    }

    #[test]
    fn canonical_names() {
        for (name, canonical) in [
            ("x-qiniu-date", "X-Qiniu-Date"),
            ("X-Qiniu-AbC", "X-Qiniu-Abc"),
            ("content-TYPE", "Content-Type"),
            ("weird key", "weird key"),
            ("中", "中"),
            ("", ""),
        ] {
            assert_eq!(canonical_header_name(name), canonical);
        }
    }

    #[test]
    fn dates_are_utc_and_read_back() {
        let at = datetime!(2023-11-15 06:13:20.5 +08:00);
        assert_eq!(format_date(at), "20231114T221320Z");
        assert_eq!(parse_date("20231114T221320Z"), Some(datetime!(2023-11-14 22:13:20 UTC)));
        for text in ["", "20231114T221320", "2023-11-14T22:13:20Z", "20231314T221320Z"] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }
}
