//! Verifying that a callback really comes from Qiniu.
//!
//! Follows "Upload callback" (<https://developer.qiniu.com/kodo/1653/callback>): the service signs its request as a
//! client would, with `QBox` or `Qiniu`, with the access key that made the upload token.

use std::fmt;

use super::target::Target;
use super::{AccessKey, Authorization, Scheme, mac_v2, qbox};

/// A request an application server received.
#[derive(Clone, Copy)]
pub struct Incoming<'a> {
    /// The HTTP method; callbacks are `POST`.
    pub method: &'a str,
    /// The path with its query as received, or the whole callback URL.
    pub url: &'a str,
    /// The `Host` header; `None` takes the host of an absolute `url`.
    pub host: Option<&'a str>,
    /// The `Content-Type` header.
    pub content_type: Option<&'a str>,
    /// The headers, of which `X-Qiniu-*` count.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body, byte for byte.
    pub body: &'a [u8],
    /// The `Authorization` header.
    pub authorization: &'a str,
}

/// Checks the signature in constant time and says which scheme it was. The age of `X-Qiniu-Date` is not checked.
///
/// # Errors
/// The header has another scheme or form, names another access key, or the signature does not fit.
pub fn verify(key: &AccessKey, incoming: &Incoming<'_>) -> Result<Scheme, CallbackError> {
    let Authorization { scheme, access_key, mac } =
        Authorization::parse(incoming.authorization).ok_or(CallbackError::UnknownScheme)?;
    if access_key != key.id() {
        return Err(CallbackError::ForeignKey);
    }
    let Incoming { method, url, host, content_type, headers, body, .. } = *incoming;
    let fits = match scheme {
        Scheme::QBox => qbox::verify(key, url, content_type, body, mac),
        Scheme::Qiniu => {
            let host = host.or(Target::parse(url).host).unwrap_or_default();
            mac_v2::verify(
                key,
                &mac_v2::Request { method, path_and_query: url, host, content_type, headers, body },
                mac,
            )
        }
    };
    if fits { Ok(scheme) } else { Err(CallbackError::BadSignature) }
}

impl fmt::Debug for Incoming<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("method", &self.method)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// Why a callback is not accepted. Answer it with 401.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackError {
    /// `Authorization` is neither `QBox <id>:<mac>` nor `Qiniu <id>:<mac>`.
    UnknownScheme,
    /// It names another access key.
    ForeignKey,
    /// The signature does not fit the request.
    BadSignature,
}

impl fmt::Display for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownScheme => "the callback is signed neither with QBox nor with Qiniu",
            Self::ForeignKey => "the callback is signed with another access key",
            Self::BadSignature => "the signature of the callback does not fit it",
        })
    }
}

impl std::error::Error for CallbackError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qiniu::FORM_CONTENT_TYPE;

    const BODY: &[u8] = b"filename=a.jpg&filesize=12";

    // Signed by the official Python SDK.
    const QINIU: Incoming<'_> = Incoming {
        method: "POST",
        url: "http://your.domain.com/callback.php",
        host: None,
        content_type: Some(FORM_CONTENT_TYPE),
        headers: &[("x-qiniu-date", "20231114T221320Z")],
        body: BODY,
        authorization: "Qiniu test-ak:R2DZPGNsfg4XSZyZsXD_NCGD7RE=",
    };
    const QBOX: Incoming<'_> =
        Incoming { headers: &[], authorization: "QBox test-ak:VW_Xy6mB62y7QYc8gh7ImitrtJ4=", ..QINIU };

    fn check(incoming: Incoming<'_>) -> Result<Scheme, CallbackError> {
        verify(&AccessKey::new("test-ak", "test-sk").unwrap(), &incoming)
    }

    #[test]
    fn both_schemes_are_accepted() {
        assert_eq!(check(QINIU), Ok(Scheme::Qiniu));
        assert_eq!(check(QBOX), Ok(Scheme::QBox));
        let received = Incoming { url: "/callback.php", host: Some("your.domain.com"), ..QINIU };
        assert_eq!(check(received), Ok(Scheme::Qiniu));
        let json = "QBox test-ak:TU7FzMqFBS3C_knXtZa6ZfCsAOI=";
        assert_eq!(
            check(Incoming { content_type: Some("application/json"), authorization: json, ..QBOX }),
            Ok(Scheme::QBox)
        );
    }

    #[test]
    fn every_signed_part_counts() {
        let bad = Err(CallbackError::BadSignature);
        assert_eq!(check(Incoming { body: b"filename=b.jpg&filesize=12", ..QINIU }), bad);
        assert_eq!(check(Incoming { method: "PUT", ..QINIU }), bad);
        assert_eq!(check(Incoming { host: Some("other"), ..QINIU }), bad);
        assert_eq!(check(Incoming { headers: &[], ..QINIU }), bad);
        assert_eq!(check(Incoming { content_type: None, ..QINIU }), bad);
        assert_eq!(check(Incoming { url: "/other", ..QBOX }), bad);
        assert_eq!(check(Incoming { body: b"", ..QBOX }), bad);
        assert_eq!(check(Incoming { authorization: "Qiniu test-ak:AAAA", ..QINIU }), bad);
    }

    #[test]
    fn other_schemes_and_keys_are_refused() {
        let token = "test-ak:VW_Xy6mB62y7QYc8gh7ImitrtJ4=";
        for scheme in ["", "Bearer ", "UpToken ", "qbox "] {
            let authorization = format!("{scheme}{token}");
            assert_eq!(
                check(Incoming { authorization: &authorization, ..QBOX }),
                Err(CallbackError::UnknownScheme)
            );
        }
        let foreign = "QBox other:VW_Xy6mB62y7QYc8gh7ImitrtJ4=";
        assert_eq!(check(Incoming { authorization: foreign, ..QBOX }), Err(CallbackError::ForeignKey));
    }
}
