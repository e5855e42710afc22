//! `EncodedEntryURI`: a bucket and a key in one path segment.
//!
//! Follows "Data format" (<https://developer.qiniu.com/kodo/1276/data-format>).

use std::fmt;

use crate::encode::{DecodeError, urlsafe_base64, urlsafe_base64_decode};

/// URL-safe base64 of `bucket:key`, or of `bucket` alone. An empty key is a real key and keeps its colon.
#[must_use]
pub fn entry(bucket: &str, key: Option<&str>) -> String {
    match key {
        Some(key) => urlsafe_base64(format!("{bucket}:{key}").as_bytes()),
        None => urlsafe_base64(bucket.as_bytes()),
    }
}

/// Bucket and key of an entry. The bucket ends at the first colon: keys may contain more.
///
/// # Errors
/// The text is not URL-safe base64, or does not hold UTF-8.
pub fn decode_entry(entry: &str) -> Result<(String, Option<String>), EntryError> {
    let text = String::from_utf8(urlsafe_base64_decode(entry).map_err(EntryError::Base64)?)
        .map_err(|_| EntryError::NotUtf8)?;
    Ok(match text.split_once(':') {
        Some((bucket, key)) => (bucket.to_owned(), Some(key.to_owned())),
        None => (text, None),
    })
}

/// Why a text is no entry.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntryError {
    /// Not URL-safe base64.
    Base64(DecodeError),
    /// The decoded bytes are not UTF-8.
    NotUtf8,
}

impl fmt::Display for EntryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Base64(error) => write!(f, "malformed entry: {error}"),
            Self::NotUtf8 => f.write_str("malformed entry: not UTF-8"),
        }
    }
}

impl std::error::Error for EntryError {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn official_sdk_entries() {
        for (bucket, key, text) in [
            ("b", Some("k"), "Yjpr"),
            ("b", None, "Yg=="),
            ("b", Some(""), "Yjo="),
            ("b", Some("a:b/中.png"), "YjphOmIv5LitLnBuZw=="),
        ] {
            assert_eq!(entry(bucket, key), text);
            assert_eq!(decode_entry(text), Ok((bucket.to_owned(), key.map(str::to_owned))));
        }
    }

    #[test]
    fn malformed_entries_are_refused() {
        assert!(matches!(decode_entry("a+b/"), Err(EntryError::Base64(_))));
        assert_eq!(decode_entry("_w=="), Err(EntryError::NotUtf8));
    }

    proptest! {
        #[test]
        fn entries_round_trip(bucket in "[a-z0-9-]{1,20}", key in prop::option::of("[:a-z/中 ]{0,30}")) {
            prop_assert_eq!(decode_entry(&entry(&bucket, key.as_deref())), Ok((bucket, key)));
        }
    }
}
