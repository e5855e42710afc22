//! Digests, MACs, checksums and their comparison.
//!
//! SHA-1, SHA-2 and MD5 come from `RustCrypto`, whose SHA-1 and SHA-256 use the CPU's SHA instructions where it has them.

use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::encode::hex;

/// HMAC-SHA1 (RFC 2104) with the hash state for the key computed once, for many messages.
#[derive(Clone)]
pub(crate) struct KeyedSha1(Hmac<Sha1>);

impl KeyedSha1 {
    pub(crate) fn new(key: &[u8]) -> Self {
        Self(keyed(key))
    }

    /// The MAC of what `write` hands to its argument, piece by piece.
    pub(crate) fn mac(&self, write: impl FnOnce(&mut dyn FnMut(&[u8]))) -> [u8; 20] {
        let mut mac = self.0.clone();
        write(&mut |part| mac.update(part));
        mac.finalize().into_bytes().into()
    }
}

#[expect(
    clippy::expect_used,
    reason = "HMAC takes a key of any length; the error type is shared with other MACs"
)]
fn keyed<M: Mac + KeyInit>(key: &[u8]) -> M {
    M::new_from_slice(key).expect("any length is a valid HMAC key")
}

/// HMAC-SHA1 of the concatenated `parts`.
#[must_use]
pub fn hmac_sha1(key: &[u8], parts: &[&[u8]]) -> [u8; 20] {
    KeyedSha1::new(key).mac(|write| parts.iter().for_each(|part| write(part)))
}

/// HMAC-SHA256 of the concatenated `parts`.
#[must_use]
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac: Hmac<Sha256> = keyed(key);
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}

/// SHA-256 as lower-case hex.
#[must_use]
pub fn sha256_hex(data: &[u8]) -> String {
    hex(&Sha256::digest(data))
}

/// MD5 as lower-case hex. For checksums and protocols that ask for it; not a safe hash.
#[must_use]
pub fn md5_hex(data: &[u8]) -> String {
    hex(&Md5::digest(data))
}

/// MD5 as standard base64, the form of a `Content-MD5` header.
#[must_use]
pub fn md5_base64(data: &[u8]) -> String {
    crate::encode::standard_base64(&Md5::digest(data))
}

/// Whether both are equal, in a time that depends on the lengths alone: for signatures from outside.
#[must_use]
pub fn constant_time_eq(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

/// A streamed CRC-32 (IEEE 802.3), as Qiniu's `crc32` fields carry it.
#[derive(Debug, Clone, Default)]
pub struct Crc32(crc32fast::Hasher);

impl Crc32 {
    /// The checksum of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds `data`.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The checksum of everything added.
    #[must_use]
    pub fn finish(self) -> u32 {
        self.0.finalize()
    }
}

/// CRC-32 (IEEE 802.3) of `data`.
#[must_use]
pub fn crc32(data: &[u8]) -> u32 {
    crc32fast::hash(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 2202, RFC 4231 and the check values of the CRC catalogue.
    #[test]
    fn published_test_vectors() {
        let (key, text) = (b"Jefe".as_slice(), b"what do ya want for nothing?".as_slice());
        assert_eq!(hex(&hmac_sha1(key, &[text])), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
        let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(hex(&hmac_sha256(key, &[text])), expected);
        assert_eq!(sha256_hex(b""), crate::aliyun::acs3::EMPTY_BODY_SHA256);
        assert_eq!(md5_hex(b"abc"), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(md5_base64(b"abc"), "kAFQmDzST7DWlj99KOF/cg==");
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn pieces_are_the_same_as_the_whole() {
        assert_eq!(hmac_sha1(b"k", &[b"a", b"", b"bc"]), hmac_sha1(b"k", &[b"abc"]));
        let mut crc = Crc32::new();
        crc.update(b"1234");
        crc.update(b"56789");
        assert_eq!(crc.finish(), crc32(b"123456789"));
    }

    #[test]
    fn comparison_sees_every_byte_and_the_length() {
        assert!(constant_time_eq(b"abc", b"abc"));
        assert!(!constant_time_eq(b"abc", b"abd"));
        assert!(!constant_time_eq(b"abc", b"ab"));
    }
}
