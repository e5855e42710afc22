use std::fmt;

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};

/// Writes padding, reads with and without it: hand-made entries often lack it.
const URLSAFE: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Base64 with the URL-safe alphabet of RFC 4648 section 5, padding kept, as Qiniu uses it everywhere.
#[must_use]
pub fn urlsafe_base64(bytes: &[u8]) -> String {
    URLSAFE.encode(bytes)
}

/// Decodes [`urlsafe_base64`]; the padding may be missing.
///
/// # Errors
/// A character outside the alphabet or an impossible length.
pub fn urlsafe_base64_decode(text: &str) -> Result<Vec<u8>, DecodeError> {
    URLSAFE.decode(text).map_err(DecodeError)
}

/// Base64 with the standard alphabet of RFC 4648 section 4, with padding, as Alibaba Cloud uses it.
#[must_use]
pub fn standard_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The text is not URL-safe base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(base64::DecodeError);

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not URL-safe base64")
    }
}

impl std::error::Error for DecodeError {}
