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
