//! Timestamp anti-leech URLs of the CDN: an MD5 of a domain's key, the path and the expiry.
//!
//! Follows "Timestamp anti-leech" (<https://developer.qiniu.com/fusion/3841/timestamp-hotlinking-prevention-fusion>).

use std::fmt;

use zeroize::Zeroizing;

use super::target::Target;
use crate::Secret;
use crate::encode::percent_encode_path;
use crate::hash::{constant_time_eq, md5_hex};

/// `<host>/<file>?<query>&sign=<md5>&t=<hex seconds>`.
///
/// `host` carries its scheme and no slash at the end. `file` is the plain key without a leading slash and is
/// percent-encoded here; `query` is taken as it is, may be empty, and is not signed. `key` is the domain's primary or
/// backup anti-leech key. `deadline_unix` is in seconds.
#[must_use]
pub fn sign(host: &str, file: &str, query: &str, key: &Secret, deadline_unix: u64) -> String {
    let path = format!("/{}", percent_encode_path(file));
    let t = format!("{deadline_unix:x}");
    let sign = signature(key, &path, &t);
    let (query, separator) = if query.is_empty() { ("", "") } else { (query, "&") };
    format!("{host}{path}?{query}{separator}sign={sign}&t={t}")
}

/// Checks `sign` and `t` of a URL (or of a path with its query), the path as it came over the wire, and the expiry
/// against `now_unix`.
///
/// # Errors
/// One of the two is missing or malformed, the signature does not fit, or the time has passed.
pub fn verify(url: &str, key: &Secret, now_unix: u64) -> Result<(), AntiLeechError> {
    let target = Target::parse(url);
    let parameter = |name: &str| {
        target
            .query
            .split('&')
            .rev()
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
            .ok_or(AntiLeechError::NotSigned)
    };
    let (sign, t) = (parameter("sign")?, parameter("t")?);
    let deadline = u64::from_str_radix(t, 16).map_err(|_| AntiLeechError::NotSigned)?;
    if !constant_time_eq(signature(key, target.path, t).as_bytes(), sign.as_bytes()) {
        return Err(AntiLeechError::BadSignature);
    }
    if deadline < now_unix { Err(AntiLeechError::Expired) } else { Ok(()) }
}

fn signature(key: &Secret, path: &str, t: &str) -> String {
    let text = Zeroizing::new([key.expose(), path, t].concat());
    md5_hex(text.as_bytes())
}

/// Why an anti-leech URL is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AntiLeechError {
    /// `sign` or `t` is missing, or `t` is not hexadecimal.
    NotSigned,
    /// The signature does not fit key, path and expiry.
    BadSignature,
    /// The expiry has passed.
    Expired,
}

impl fmt::Display for AntiLeechError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSigned => "the URL carries no well-formed sign and t",
            Self::BadSignature => "the sign of the URL does not fit it",
            Self::Expired => "the URL has expired",
        })
    }
}

impl std::error::Error for AntiLeechError {}

#[cfg(test)]
mod tests {
    use super::*;

    // Results of the official Python SDK.
    #[test]
    fn official_sdk_urls() {
        let host = "http://a.example.com";
        for (file, query, key, deadline, expected) in [
            (
                "a/b/c/example.jpeg",
                "",
                "",
                1_700_003_600,
                "/a/b/c/example.jpeg?sign=92fb44e0408b0c0439c592f9b633c820&t=6553ff10",
            ),
            (
                "a/b/c d.jpeg",
                "q=1",
                "key",
                1_893_456_000,
                "/a/b/c%20d.jpeg?q=1&sign=d2791d5980b98cb5c27d4de137f6bbf5&t=70dbd880",
            ),
            (
                "中文/a b+c~d*e!.jpg",
                "",
                "k",
                1_700_003_600,
                "/%E4%B8%AD%E6%96%87/a%20b%2Bc~d%2Ae%21.jpg?sign=1400aa16fab9fcda0625bcbb394bc71f&t=6553ff10",
            ),
            (
                "a/b/c/example.jpeg",
                "",
                "k",
                4_294_967_296,
                "/a/b/c/example.jpeg?sign=58247eb9813665fafd5b4099755caabc&t=100000000",
            ),
        ] {
            let key = Secret::new(key);
            let url = sign(host, file, query, &key, deadline);
            assert_eq!(url, format!("{host}{expected}"));
            assert_eq!(verify(&url, &key, deadline), Ok(()));
            assert_eq!(verify(expected, &key, deadline), Ok(()));
            assert_eq!(verify(&url, &key, deadline + 1), Err(AntiLeechError::Expired));
        }
    }

    #[test]
    fn path_key_and_expiry_are_covered_and_the_query_is_not() {
        let key = Secret::new("k");
        let url = sign("http://h", "a;b", "q=1", &key, 0x6553_ff10);
        assert_eq!(verify(&url.replace("q=1", "q=2"), &key, 0), Ok(()));
        for changed in [url.replace("/a", "/b"), url.replace("t=6553", "t=7553")] {
            assert_eq!(verify(&changed, &key, 0), Err(AntiLeechError::BadSignature), "{changed}");
        }
        assert_eq!(verify(&url, &Secret::new("l"), 0), Err(AntiLeechError::BadSignature));
        for text in ["http://h/a", "/a?sign=1", "/a?t=1", "/a?sign=1&t=xyz"] {
            assert_eq!(verify(text, &key, 0), Err(AntiLeechError::NotSigned), "{text}");
        }
    }
}
