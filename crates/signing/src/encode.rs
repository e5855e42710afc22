//! Text encodings: percent-encoding, forms, URL-safe base64, hex.

mod base64;
mod percent;

pub use self::base64::{DecodeError, standard_base64, urlsafe_base64, urlsafe_base64_decode};
pub use self::percent::{form_decode, form_encode, percent_decode, percent_encode, percent_encode_path};

/// Lower-case hexadecimal, two digits a byte.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(DIGITS[usize::from(byte >> 4)]);
        text.push(DIGITS[usize::from(byte & 0xf)]);
    }
    text
}
