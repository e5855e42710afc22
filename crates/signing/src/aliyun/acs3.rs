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
        f.debug_struct("Request").field("method", &self.method).field("path", &self.path).finish_non_exhaustive()
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
        f.debug_struct("CanonicalRequest").field("signed_headers", &self.signed_headers).finish_non_exhaustive()
    }
}

/// The query as it is signed: sorted by name in byte order, percent-encoded, an empty value as `name=`.
///
/// The provider's page encodes names and values; its SDK encodes values alone, which is the same for names without
/// reserved characters, as all of VOD's are.
#[must_use]
pub fn canonical_query<K: AsRef<str>, V: AsRef<str>>(params: &[(K, V)]) -> String {
    let mut sorted: Vec<(&str, &str)> = params.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
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
        let fields = text.strip_prefix(ALGORITHM).and_then(|rest| rest.strip_prefix(' ')).ok_or(InvalidAuthorization)?;
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
