//! The RPC signature, version 1.0: HMAC-SHA1 over all parameters, sent as the parameter `Signature`.
//!
//! Follows "Request syntax and signature method V2 for RPC APIs"
//! (<https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism>).

use zeroize::Zeroizing;

use crate::encode::{form_encode, percent_encode, standard_base64};
use crate::{Secret, hash};

/// The text that is signed: `METHOD&%2F&` and the encoded, sorted parameters.
///
/// `params` are the decoded pairs of the query and, when there is one, of the form body. A pair named `Signature` is
/// left out, so what a server received can be passed as it is. The order of `params` does not matter: they are
/// sorted by name in byte order, equal names by value.
#[must_use]
pub fn string_to_sign<K: AsRef<str>, V: AsRef<str>>(method: &str, params: &[(K, V)]) -> String {
    let mut sorted: Vec<(&str, &str)> = params
        .iter()
        .map(|(name, value)| (name.as_ref(), value.as_ref()))
        .filter(|(name, _)| *name != "Signature")
        .collect();
    sorted.sort_unstable();
    format!("{method}&%2F&{}", percent_encode(&form_encode(&sorted)))
}

/// The value of `Signature`, in standard base64 and not yet percent-encoded.
#[must_use]
pub fn signature<K: AsRef<str>, V: AsRef<str>>(secret: &Secret, method: &str, params: &[(K, V)]) -> String {
    let secret = secret.expose();
    let mut key = Zeroizing::new(Vec::with_capacity(secret.len() + 1));
    key.extend_from_slice(secret.as_bytes());
    key.push(b'&');
    standard_base64(&hash::hmac_sha1(&key, &[string_to_sign(method, params).as_bytes()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The example of the provider's signature page.
    const PUBLISHED: [(&str, &str); 9] = [
        ("Timestamp", "2017-10-10T12:02:54Z"),
        ("Format", "JSON"),
        ("AccessKeyId", "testAccessKeyId"),
        ("Action", "GetVideoPlayAuth"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", "8f8a035d-6496-4268-afd4-67c22837e38d"),
        ("Version", "2017-03-21"),
        ("SignatureVersion", "1.0"),
        ("VideoId", "5aed81b74ba84920be578cdfe004af4b"),
    ];

    fn sign(method: &str, params: &[(&str, &str)]) -> String {
        signature(&Secret::new("testAccessKeySecret"), method, params)
    }

    #[test]
    fn published_example() {
        assert_eq!(sign("GET", &PUBLISHED), "Ibgh7y8Vp47LBuAsf5Xhi1SvDss=");
    }

    #[test]
    fn order_and_a_received_signature_do_not_matter() {
        let mut received = PUBLISHED.to_vec();
        received.reverse();
        received.push(("Signature", "Ibgh7y8Vp47LBuAsf5Xhi1SvDss="));
        assert_eq!(sign("GET", &received), sign("GET", &PUBLISHED));
    }

    // Made with the official SDK's own function.
    #[test]
    fn reserved_and_non_ascii_characters() {
        let params = [("A", "a b*c~d+e/é"), ("Action", "X")];
        assert_eq!(sign("POST", &params), "KPWw+tNNBjHrs/tON47nlhAdyAs=");
        let expected = "POST&%2F&A%3Da%2520b%252Ac~d%252Be%252F%25C3%25A9%26Action%3DX";
        assert_eq!(string_to_sign("POST", &params), expected);
    }

    #[test]
    fn names_sort_by_bytes_and_empty_values_are_signed() {
        let params = [("a", "1"), ("B", ""), ("Tag.10", "x"), ("Tag.1", "y")];
        assert_eq!(string_to_sign("GET", &params), "GET&%2F&B%3D%26Tag.1%3Dy%26Tag.10%3Dx%26a%3D1");
    }
}
