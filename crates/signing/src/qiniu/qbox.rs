//! The older request signature: `Authorization: QBox <id>:<mac>`.
//!
//! It covers the path, the query and, for forms alone, the body. The Fusion CDN host and `pfop` take it.
//! Follows "Management credentials, historical" (<https://developer.qiniu.com/kodo/6671/historical-document-management-certificate>).

use super::access_key::{AccessKey, token_of};
use super::target::Target;
use super::{FORM_CONTENT_TYPE, Scheme};

/// The bytes that are signed: path, `?` and query when there is one, a line feed, and the body when `content_type`
/// is exactly [`FORM_CONTENT_TYPE`].
///
/// `url` is an absolute URL or a path with its query, as sent. A fragment, an empty query and the `;parameters` of
/// the last path segment are not signed.
#[must_use]
pub fn string_to_sign(url: &str, content_type: Option<&str>, body: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(url.len() + 1 + body.len());
    write_to_sign(url, content_type, body, &mut |part| text.extend_from_slice(part));
    text
}

/// The value of the `Authorization` header.
#[must_use]
pub fn authorization(key: &AccessKey, url: &str, content_type: Option<&str>, body: &[u8]) -> String {
    format!("{} {}", Scheme::QBox.as_str(), token(key, url, content_type, body))
}

/// [`authorization`] without the scheme.
#[must_use]
pub fn token(key: &AccessKey, url: &str, content_type: Option<&str>, body: &[u8]) -> String {
    token_of(key, |write| write_to_sign(url, content_type, body, write))
}

/// Whether `mac`, the part of a received header after the colon, fits the request; in constant time.
#[must_use]
pub fn verify(key: &AccessKey, url: &str, content_type: Option<&str>, body: &[u8], mac: &str) -> bool {
    key.verify_of(|write| write_to_sign(url, content_type, body, write), mac)
}

fn write_to_sign(url: &str, content_type: Option<&str>, body: &[u8], write: &mut dyn FnMut(&[u8])) {
    Target::to_sign(url).write(write);
    write(b"\n");
    if content_type == Some(FORM_CONTENT_TYPE) {
        write(body);
    }
}
