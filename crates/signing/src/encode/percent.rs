use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

/// Percent-encodes the UTF-8 bytes of `text` as RFC 3986 says: `A-Za-z0-9-_.~` stay, all else becomes `%XX` with
/// upper-case digits (a space is `%20`).
#[must_use]
pub fn percent_encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// [`percent_encode`] that keeps `/`: for an object key or a file name used as a URL path.
#[must_use]
pub fn percent_encode_path(text: &str) -> String {
    utf8_percent_encode(text, RESERVED_IN_PATH).to_string()
}

/// Undoes [`percent_encode`]. A `%` without two hex digits stays as it is; `+` is not a space here.
/// `None` when the decoded bytes are not UTF-8.
#[must_use]
pub fn percent_decode(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)
}

/// The pairs of `a=b&c=d`, percent-decoded, with `+` read as a space. A name without `=` has an empty value; bytes
/// that are not UTF-8 become U+FFFD.
#[must_use]
pub fn form_decode(text: &str) -> Vec<(String, String)> {
    let decode = |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// `a=b&c=d` in the given order, both sides by [`percent_encode`] (a space is `%20`, which every form parser reads).
#[must_use]
pub fn form_encode<K: AsRef<str>, V: AsRef<str>>(pairs: &[(K, V)]) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        text.extend(utf8_percent_encode(name.as_ref(), RESERVED));
        text.push('=');
        text.extend(utf8_percent_encode(value.as_ref(), RESERVED));
    }
    text
}
