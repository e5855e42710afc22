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

#[cfg(test)]
mod tests {
    use super::*;

    // Results of the official Python SDK.
    #[test]
    fn official_sdk_tokens() {
        let form = Some(FORM_CONTENT_TYPE);
        let key = AccessKey::new("AK", "SK").unwrap();
        let url = "http://rs.qiniu.com/move/a/b?x=1";
        assert_eq!(authorization(&key, url, None, b""), "QBox AK:eMenbL4iPotUkMhRrT_sdlelRo4=");
        assert_eq!(token(&key, "/batch", form, b"op=a&op=b"), "AK:vdNdAAxipXxXywM9RlghIGaOyOo=");
        let key = AccessKey::new("test-ak", "test-sk").unwrap();
        for (url, content_type, body, expected) in [
            ("http://rs.qiniu.com", None, "", "test-ak:LIzsSfhpns5tuA_FlTlXi8UiK-A="),
            ("http://rs.qiniu.com/x?a=b#frag", None, "", "test-ak:0P-1BI0VfRhHbxspxClmNbb_DUc="),
            ("http://rs.qiniu.com/x;p=1?a=b", None, "", "test-ak:0P-1BI0VfRhHbxspxClmNbb_DUc="),
            ("http://rs.qiniu.com/batch", None, "op=1", "test-ak:X9TbiJ1y7NP8sXqdtXYp2acKG3g="),
            (
                "/x?",
                Some("application/x-www-form-urlencoded; charset=utf-8"),
                "a=1",
                "test-ak:5iKshRaWsD2edQE8P1KnJON2Xhs=",
            ),
            ("/v2/tune/refresh", Some("application/json"), "{}", "test-ak:m4WupgZ9okXl2jQC6sBdekRBCsI="),
        ] {
            assert_eq!(token(&key, url, content_type, body.as_bytes()), expected, "{url}");
        }
    }

    #[test]
    fn the_form_body_counts_and_no_other() {
        let key = AccessKey::new("AK", "SK").unwrap();
        let mac = "vdNdAAxipXxXywM9RlghIGaOyOo=";
        assert!(verify(&key, "/batch", Some(FORM_CONTENT_TYPE), b"op=a&op=b", mac));
        assert!(!verify(&key, "/batch", Some(FORM_CONTENT_TYPE), b"op=a&op=c", mac));
        assert_eq!(string_to_sign("/x?y", Some("text/plain"), b"z"), b"/x?y\n");
    }
}
