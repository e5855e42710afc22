//! The header signature `ACS3-HMAC-SHA256`.
//!
//! Follows "Request structure and signature method V3"
//! (<https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature>).

use std::fmt;
use std::str::FromStr;

use crate::encode::{form_encode, hex};
use crate::{Secret, hash};

/// The name of the algorithm, first word of the `Authorization` header.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// `x-acs-content-sha256` of an empty body.
pub const EMPTY_BODY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// What is signed of a request. `Debug` leaves out query and headers, where an STS token may stand.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The HTTP method, upper-case.
    pub method: &'a str,
    /// The path as sent; `/` for RPC style.
    pub path: &'a str,
    /// The decoded query parameters, in any order.
    pub query: &'a [(&'a str, &'a str)],
    /// The headers to sign, in any order and case. All of them are signed: leave out those a proxy may change.
    pub headers: &'a [(&'a str, &'a str)],
    /// Lower-case hex SHA-256 of the body, the value of `x-acs-content-sha256`.
    pub body_sha256: &'a str,
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// The canonical form of a [`Request`]. `Debug` leaves out the text, where an STS token may stand.
#[derive(Clone, PartialEq, Eq)]
pub struct CanonicalRequest {
    /// The whole text.
    pub text: String,
    /// The signed header names, lower-case, sorted, joined by `;`.
    pub signed_headers: String,
}

impl fmt::Debug for CanonicalRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CanonicalRequest")
            .field("signed_headers", &self.signed_headers)
            .finish_non_exhaustive()
    }
}

/// The query as it is signed: sorted by name in byte order, percent-encoded, an empty value as `name=`.
///
/// The provider's page encodes names and values; its SDK encodes values alone, which is the same for names without
/// reserved characters, as all of VOD's are.
#[must_use]
pub fn canonical_query<K: AsRef<str>, V: AsRef<str>>(params: &[(K, V)]) -> String {
    let mut sorted: Vec<(&str, &str)> =
        params.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
    sorted.sort_unstable();
    form_encode(&sorted)
}

/// Method, path, query, headers, their names and the body hash, a line each. Header names become lower-case, values
/// are trimmed, the values of equal names are sorted and joined by commas.
#[must_use]
pub fn canonical_request(request: &Request<'_>) -> CanonicalRequest {
    let mut headers: Vec<(String, &str)> =
        request.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.trim())).collect();
    headers.sort_unstable();
    let (mut lines, mut signed_headers) = (String::new(), String::new());
    for group in headers.chunk_by(|a, b| a.0 == b.0) {
        for (i, (name, value)) in group.iter().enumerate() {
            if i == 0 {
                if !signed_headers.is_empty() {
                    signed_headers.push(';');
                }
                signed_headers.push_str(name);
                lines.push_str(name);
            }
            lines.push(if i == 0 { ':' } else { ',' });
            lines.push_str(value);
        }
        lines.push('\n');
    }
    let text = format!(
        "{}\n{}\n{}\n{lines}\n{signed_headers}\n{}",
        request.method,
        request.path,
        canonical_query(request.query),
        request.body_sha256
    );
    CanonicalRequest { text, signed_headers }
}

/// The text that is signed: the algorithm and the SHA-256 of the canonical request.
#[must_use]
pub fn string_to_sign(canonical: &str) -> String {
    format!("{ALGORITHM}\n{}", hash::sha256_hex(canonical.as_bytes()))
}

/// HMAC-SHA256 of [`string_to_sign`], lower-case hex.
#[must_use]
pub fn signature(secret: &Secret, string_to_sign: &str) -> String {
    hex(&hash::hmac_sha256(secret.expose().as_bytes(), &[string_to_sign.as_bytes()]))
}

/// The value of the `Authorization` header.
#[must_use]
pub fn authorization(access_key_id: &str, secret: &Secret, request: &Request<'_>) -> String {
    let CanonicalRequest { text, signed_headers } = canonical_request(request);
    let signature = signature(secret, &string_to_sign(&text));
    format!("{ALGORITHM} Credential={access_key_id},SignedHeaders={signed_headers},Signature={signature}")
}

/// A received `Authorization` header, taken apart: for servers.
#[derive(Clone, PartialEq, Eq)]
pub struct Authorization {
    /// The access key id.
    pub credential: String,
    /// The names of the signed headers, as received.
    pub signed_headers: Vec<String>,
    /// The signature in hex, to be compared with [`crate::hash::constant_time_eq`].
    pub signature: String,
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("credential", &self.credential)
            .field("signed_headers", &self.signed_headers)
            .finish_non_exhaustive()
    }
}

impl FromStr for Authorization {
    type Err = InvalidAuthorization;

    /// Reads `ACS3-HMAC-SHA256 Credential=..,SignedHeaders=..,Signature=..`; spaces after the commas are allowed.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fields = text
            .strip_prefix(ALGORITHM)
            .and_then(|rest| rest.strip_prefix(' '))
            .ok_or(InvalidAuthorization)?;
        let field = |name: &str| {
            fields
                .split(',')
                .find_map(|field| field.trim().strip_prefix(name)?.strip_prefix('='))
                .filter(|value| !value.is_empty())
                .ok_or(InvalidAuthorization)
        };
        Ok(Self {
            credential: field("Credential")?.to_owned(),
            signed_headers: field("SignedHeaders")?.split(';').map(str::to_owned).collect(),
            signature: field("Signature")?.to_owned(),
        })
    }
}

/// The header is not an `ACS3-HMAC-SHA256` authorization with all three fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidAuthorization;

impl fmt::Display for InvalidAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an ACS3-HMAC-SHA256 authorization with Credential, SignedHeaders and Signature")
    }
}

impl std::error::Error for InvalidAuthorization {}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADERS: [(&str, &str); 6] = [
        ("host", "vod.cn-shanghai.aliyuncs.com"),
        ("x-acs-action", "GetVideoInfo"),
        ("x-acs-version", "2017-03-21"),
        ("x-acs-date", "2026-01-02T03:04:05Z"),
        ("x-acs-signature-nonce", "0123456789abcdef0123456789abcdef"),
        ("x-acs-content-sha256", EMPTY_BODY_SHA256),
    ];

    fn authorize(query: &[(&str, &str)], headers: &[(&str, &str)]) -> String {
        let request = Request { method: "POST", path: "/", query, headers, body_sha256: EMPTY_BODY_SHA256 };
        authorization("testAccessKeyId", &Secret::new("testAccessKeySecret"), &request)
    }

    // Both signatures were made with the official SDK's own function.
    #[test]
    fn official_sdk_signature() {
        assert_eq!(
            authorize(&[("VideoId", "vid-1")], &HEADERS),
            "ACS3-HMAC-SHA256 Credential=testAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;\
             x-acs-date;x-acs-signature-nonce;x-acs-version,\
             Signature=8edc9296fce94bc388a6ad8b8ea20e25d36b2cb7bd51dbafd2e8516a13bca611"
        );
    }

    #[test]
    fn official_sdk_signature_with_sts_and_reserved_characters() {
        let mut headers = HEADERS.to_vec();
        headers.push(("X-Acs-Security-Token", " tok/en+= "));
        headers.push(("x-acs-accesskey-id", "testAccessKeyId"));
        let parsed: Authorization = authorize(&[("VideoId", "a b*c~d+e/é")], &headers).parse().unwrap();
        assert_eq!(parsed.credential, "testAccessKeyId");
        assert_eq!(parsed.signed_headers.len(), 8);
        assert_eq!(parsed.signature, "887908a9342a2b0864bbc9c532f9ddcc3d15d04f53f8dcc1684af50f32ffa007");
    }

    #[test]
    fn equal_header_names_are_joined_in_order() {
        let headers = [("X-Acs-B", "2"), ("host", "h"), ("x-acs-b", "1")];
        let query = [("b", ""), ("a", "1")];
        let request =
            Request { method: "GET", path: "/p", query: &query, headers: &headers, body_sha256: "0" };
        assert_eq!(
            canonical_request(&request).text,
            "GET\n/p\na=1&b=\nhost:h\nx-acs-b:1,2\n\nhost;x-acs-b\n0"
        );
    }

    #[test]
    fn foreign_or_incomplete_headers_are_refused() {
        for text in [
            "",
            "ACS3-HMAC-SHA256",
            "ACS3-HMAC-SM3 Credential=a,SignedHeaders=b,Signature=c",
            "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=b",
            "ACS3-HMAC-SHA256 Credential=,SignedHeaders=b,Signature=c",
        ] {
            assert_eq!(text.parse::<Authorization>(), Err(InvalidAuthorization), "{text}");
        }
    }

    #[test]
    fn debug_hides_what_may_be_secret() {
        let headers = [("x-acs-security-token", "sts-token")];
        let request = Request { method: "GET", path: "/", query: &[], headers: &headers, body_sha256: "0" };
        let text = format!("{request:?}{:?}", canonical_request(&request));
        assert!(!text.contains("sts-token"), "{text}");
        let parsed: Authorization =
            "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=b,Signature=abad1dea".parse().unwrap();
        assert!(!format!("{parsed:?}").contains("abad1dea"));
    }
}
