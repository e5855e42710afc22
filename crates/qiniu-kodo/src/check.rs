//! What names must look like before anything is sent.

use cloudwire_http_core::Error;
use cloudwire_signing::qiniu::MAX_KEY_BYTES;

/// A bucket name: 1 to 63 letters, digits, `-`, `_` or `.`.
///
/// New buckets are stricter (3 to 63 of `a-z`, `0-9` and `-`), but older ones exist.
pub(crate) fn bucket(name: &str) -> Result<(), Error> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    match (1..=63).contains(&name.len()) && name.bytes().all(fits) {
        true => Ok(()),
        false => Err(Error::invalid_input("bucket", format!("{name:?} is no bucket name"))),
    }
}

/// A key: up to 750 bytes of UTF-8 without NUL. The empty key is a key.
pub(crate) fn key(key: &str) -> Result<(), Error> {
    if key.len() > MAX_KEY_BYTES {
        let reason = format!("{} bytes are more than the {MAX_KEY_BYTES} allowed", key.len());
        return Err(Error::invalid_input("key", reason));
    }
    match key.contains('\0') {
        true => Err(Error::invalid_input("key", "it holds a NUL character")),
        false => Ok(()),
    }
}
