//! Text encodings: percent-encoding, forms, URL-safe base64, hex.

mod base64;
mod percent;

pub use self::base64::{DecodeError, standard_base64, urlsafe_base64, urlsafe_base64_decode};
pub use self::percent::{form_decode, form_encode, percent_decode, percent_encode, percent_encode_path};

/// Lower-case hexadecimal, two digits a byte.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(DIGITS[usize::from(byte >> 4)]);
        text.push(DIGITS[usize::from(byte & 0xf)]);
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn percent_encodes_all_but_unreserved() {
        assert_eq!(percent_encode("a b*c~d+e/é-_."), "a%20b%2Ac~d%2Be%2F%C3%A9-_.");
        assert_eq!(percent_encode_path("中/a b!"), "%E4%B8%AD/a%20b%21");
        assert_eq!(percent_decode("a%20b+c%2F"), Some("a b+c/".to_owned()));
        assert_eq!(percent_decode("%FF"), None);
    }

    #[test]
    fn forms_read_plus_as_space_and_keep_bare_names() {
        let pairs =
            [("a", "x y"), ("b", ""), ("c", "="), ("é", "%")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(form_decode("a=x+y&b&&c==&%C3%A9=%25"), pairs);
        assert_eq!(form_encode(&[("op", "/stat/x"), ("op", "a b")]), "op=%2Fstat%2Fx&op=a%20b");
    }

    #[test]
    fn urlsafe_base64_matches_the_official_sdk() {
        for (plain, text) in [("", ""), ("a", "YQ=="), ("aa", "YWE="), ("ûÿ>>>???", "w7vDvz4-Pj8_Pw==")] {
            assert_eq!(urlsafe_base64(plain.as_bytes()), text);
            assert_eq!(urlsafe_base64_decode(text).unwrap(), plain.as_bytes());
            assert_eq!(urlsafe_base64_decode(text.trim_end_matches('=')).unwrap(), plain.as_bytes());
        }
        assert!(urlsafe_base64_decode("a+b/").is_err());
        assert!(urlsafe_base64_decode("a").is_err());
    }

    #[test]
    fn hex_has_two_digits_a_byte() {
        assert_eq!(hex(&[0, 0x0f, 0xa0, 0xff]), "000fa0ff");
    }

    proptest! {
        #[test]
        fn percent_round_trips(text in any::<String>()) {
            for encoded in [percent_encode(&text), percent_encode_path(&text)] {
                prop_assert!(encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~%/".contains(&b)));
                prop_assert_eq!(percent_decode(&encoded), Some(text.clone()));
            }
        }

        #[test]
        fn forms_round_trip(pairs in prop::collection::vec((".+", any::<String>()), 0..6)) {
            prop_assert_eq!(form_decode(&form_encode(&pairs)), pairs);
        }

        #[test]
        fn urlsafe_base64_round_trips(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let text = urlsafe_base64(&bytes);
            prop_assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_=".contains(&b)));
            prop_assert_eq!(text.len() % 4, 0);
            prop_assert_eq!(urlsafe_base64_decode(&text).unwrap(), bytes);
        }

        #[test]
        fn decoders_never_panic(text in any::<String>()) {
            let _ = (percent_decode(&text), form_decode(&text), urlsafe_base64_decode(&text));
        }
    }
}
