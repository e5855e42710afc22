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
