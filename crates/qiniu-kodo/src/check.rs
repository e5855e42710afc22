//! What names must look like before anything is sent.

use cloudwire_http_core::Error;
use cloudwire_signing::qiniu::MAX_KEY_BYTES;

/// A name that cannot be used.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) what: &'static str,
    pub(crate) reason: String,
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::invalid_input(problem.what, problem.reason)
    }
}

/// A bucket name: 1 to 63 letters, digits, `-`, `_` or `.`.
///
/// New buckets are stricter (3 to 63 of `a-z`, `0-9` and `-`), but older ones exist.
pub(crate) fn bucket(name: &str) -> Result<(), Problem> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    match (1..=63).contains(&name.len()) && name.bytes().all(fits) {
        true => Ok(()),
        false => Err(Problem { what: "bucket", reason: format!("{name:?} is no bucket name") }),
    }
}

/// A key: up to 750 bytes of UTF-8 without NUL. The empty key is a key.
pub(crate) fn key(key: &str) -> Result<(), Problem> {
    let refuse = |reason| Err(Problem { what: "key", reason });
    match key.len() {
        ..=MAX_KEY_BYTES if !key.contains('\0') => Ok(()),
        ..=MAX_KEY_BYTES => refuse("it holds a NUL character".to_owned()),
        len => refuse(format!("{len} bytes are more than the {MAX_KEY_BYTES} allowed")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_bounded_in_bytes() {
        assert!(key(&"x".repeat(750)).is_ok() && key("").is_ok() && key("目录/文 件").is_ok());
        assert!(key(&"x".repeat(751)).is_err() && key(&"目".repeat(251)).is_err() && key("a\0").is_err());
    }

    #[test]
    fn buckets_are_plain_names() {
        assert!(bucket("Bucket_Name").is_ok() && bucket("media-1").is_ok());
        for bad in ["", "a:b", "a/b", "a b", "目", &"x".repeat(64)] {
            assert!(bucket(bad).is_err(), "{bad}");
        }
    }
}
