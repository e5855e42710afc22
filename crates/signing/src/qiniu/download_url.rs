//! Private download URLs: an expiry and a token in the query.
//!
//! Follows "Download credentials" (<https://developer.qiniu.com/kodo/1202/download-token>).

use std::fmt;

use super::access_key::{AccessKey, token};
use crate::encode::{percent_decode, percent_encode_path};

/// An object key as the path of a URL: percent-encoded, `/` kept. Put it after `https://<domain>/`.
#[must_use]
pub fn encode_key(key: &str) -> String {
    percent_encode_path(key)
}

/// Appends `e=<expiry>` and `token=<id>:<mac>` to `url`, which is signed byte for byte: encode the key (see
/// [`encode_key`]) and put every other query parameter in before signing. A URL that already has a `?` gets `&e=`.
///
/// # Errors
/// `url` is not absolute, or has a fragment or line break: those never reach the server, so the token would not fit.
pub fn sign(key: &AccessKey, url: &str, expires_at_unix: u64) -> Result<String, DownloadUrlError> {
    if !url.split_once("://").is_some_and(|(scheme, rest)| !scheme.is_empty() && !rest.is_empty()) {
        return Err(DownloadUrlError::NotAbsolute);
    }
    if url.contains(['#', '\r', '\n']) {
        return Err(DownloadUrlError::NotSendable);
    }
    let separator = if url.contains('?') { '&' } else { '?' };
    let mut signed = format!("{url}{separator}e={expires_at_unix}");
    let token = token(key, signed.as_bytes());
    signed.push_str(TOKEN);
    signed.push_str(&token);
    Ok(signed)
}

/// Checks the token of a URL in constant time and returns its expiry in unix seconds, which the caller compares with
/// the time.
///
/// # Errors
/// The URL carries no token or expiry, another access key signed it, or the MAC does not fit.
pub fn verify(key: &AccessKey, url: &str) -> Result<u64, DownloadUrlError> {
    let parts = SignedUrl::parse(url)?;
    if parts.access_key != key.id() {
        return Err(DownloadUrlError::ForeignKey);
    }
    if !key.verify(parts.signed.as_bytes(), &parts.mac) {
        return Err(DownloadUrlError::BadSignature);
    }
    Ok(parts.expires_at_unix)
}

const TOKEN: &str = "&token=";

/// A signed URL taken apart, nothing checked: for servers with several access keys.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedUrl<'a> {
    /// What the MAC covers: all before `&token=`.
    pub signed: &'a str,
    /// The access key id.
    pub access_key: String,
    /// The MAC, unchecked.
    pub mac: String,
    /// The expiry in unix seconds.
    pub expires_at_unix: u64,
}

impl<'a> SignedUrl<'a> {
    /// Cuts at the last `&token=`.
    ///
    /// # Errors
    /// No token, no `<id>:<mac>` in it, or no `e=<number>` as the last parameter before it.
    pub fn parse(url: &'a str) -> Result<Self, DownloadUrlError> {
        let (signed, token) = url.rsplit_once(TOKEN).ok_or(DownloadUrlError::NotSigned)?;
        // Some HTTP stacks encode the colon and the padding on their way.
        let token = percent_decode(token).ok_or(DownloadUrlError::NotSigned)?;
        let (access_key, mac) = token.split_once(':').ok_or(DownloadUrlError::NotSigned)?;
        let (_, expiry) = signed.rsplit_once(['?', '&']).ok_or(DownloadUrlError::NotSigned)?;
        let expires_at_unix = expiry
            .strip_prefix("e=")
            .and_then(|seconds| seconds.parse().ok())
            .ok_or(DownloadUrlError::NotSigned)?;
        Ok(Self { signed, access_key: access_key.to_owned(), mac: mac.to_owned(), expires_at_unix })
    }
}

impl fmt::Debug for SignedUrl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedUrl")
            .field("signed", &self.signed)
            .field("access_key", &self.access_key)
            .field("expires_at_unix", &self.expires_at_unix)
            .finish_non_exhaustive()
    }
}

/// Why a download URL cannot be signed or is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadUrlError {
    /// Not of the form `scheme://host/…`.
    NotAbsolute,
    /// It holds a `#` or a line break: encode the key first.
    NotSendable,
    /// It carries no well-formed `e` and `token`.
    NotSigned,
    /// Another access key signed it.
    ForeignKey,
    /// The MAC does not fit.
    BadSignature,
}

impl fmt::Display for DownloadUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAbsolute => "the download URL is not of the form scheme://host/key",
            Self::NotSendable => "the download URL holds a '#' or a line break: percent-encode the key first",
            Self::NotSigned => "the download URL carries no expiry and token",
            Self::ForeignKey => "the download URL was signed with another access key",
            Self::BadSignature => "the token of the download URL does not fit it",
        })
    }
}

impl std::error::Error for DownloadUrlError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> AccessKey {
        AccessKey::new("test-ak", "test-sk").unwrap()
    }

    // Results of the official Python SDK.
    #[test]
    fn official_sdk_urls() {
        for (url, expires, tail) in [
            ("http://domain/key", 1_700_003_600, "?e=1700003600&token=test-ak:JzhcxDRhwYxGZ93TuJHBr2TqOjY="),
            (
                "http://domain/key?imageView2/1/w/200",
                1_700_000_060,
                "&e=1700000060&token=test-ak:ALAtUyTcCgH9TuHdOds2_RY5o8g=",
            ),
            (
                "http://domain/文件 名.png",
                1_700_003_600,
                "?e=1700003600&token=test-ak:BdOLQhNrpbfkm4FOtRy-r6tEfWs=",
            ),
            ("http://domain/key?", 1_700_003_600, "&e=1700003600&token=test-ak:O0YSGu_RDJihXlKbnwTmM0WRiuY="),
        ] {
            let signed = sign(&key(), url, expires).unwrap();
            assert_eq!(signed, format!("{url}{tail}"));
            assert_eq!(verify(&key(), &signed), Ok(expires));
        }
    }

    #[test]
    fn any_change_is_noticed() {
        let signed = sign(&key(), "http://domain/key?attname=a", 1_700_003_600).unwrap();
        assert_eq!(
            verify(&key(), &signed.replace("attname=a", "attname=b")),
            Err(DownloadUrlError::BadSignature)
        );
        assert_eq!(verify(&key(), &signed.replace("e=17", "e=18")), Err(DownloadUrlError::BadSignature));
        assert_eq!(verify(&key(), &signed.replace("test-ak", "other")), Err(DownloadUrlError::ForeignKey));
        assert_eq!(verify(&key(), &signed.replace(':', "%3A").replacen("%3A", ":", 1)), Ok(1_700_003_600));
        for url in [
            "http://domain/key",
            "http://d/k?e=1",
            "http://d/k&token=test-ak:x",
            "http://d/k?e=x&token=test-ak:x",
        ] {
            assert_eq!(verify(&key(), url), Err(DownloadUrlError::NotSigned), "{url}");
        }
    }

    #[test]
    fn urls_that_cannot_be_sent_are_refused() {
        assert_eq!(sign(&key(), "domain/key", 1), Err(DownloadUrlError::NotAbsolute));
        assert_eq!(sign(&key(), "http://", 1), Err(DownloadUrlError::NotAbsolute));
        assert_eq!(sign(&key(), "http://d/a#b", 1), Err(DownloadUrlError::NotSendable));
        assert_eq!(sign(&key(), "http://d/a\nb", 1), Err(DownloadUrlError::NotSendable));
        assert_eq!(encode_key("a/b c#?.png"), "a/b%20c%23%3F.png");
    }
}
