use std::fmt;

use crate::Secret;
use crate::encode::urlsafe_base64;
use crate::hash::{KeyedSha1, constant_time_eq};

/// An access key of Qiniu: its id and, keyed once for all signatures, its secret.
///
/// `Debug` shows the id alone. Clones are cheap.
#[derive(Clone)]
pub struct AccessKey {
    id: String,
    hmac: KeyedSha1,
}

impl AccessKey {
    /// Checks both halves and keys the HMAC; the secret itself is wiped.
    ///
    /// # Errors
    /// Either half is empty, or holds white space, a control or non-ASCII character, or (the id) a colon: the usual
    /// traces of a bad copy.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Result<Self, AccessKeyError> {
        let (id, secret) = (id.into(), secret.into());
        let malformed = |text: &str| !text.bytes().all(|byte| byte.is_ascii_graphic());
        if id.is_empty() {
            return Err(AccessKeyError::EmptyId);
        }
        if malformed(&id) || id.contains(':') {
            return Err(AccessKeyError::MalformedId);
        }
        if secret.expose().is_empty() {
            return Err(AccessKeyError::EmptySecret);
        }
        if malformed(secret.expose()) {
            return Err(AccessKeyError::MalformedSecret);
        }
        Ok(Self { id, hmac: KeyedSha1::new(secret.expose().as_bytes()) })
    }

    /// The public half.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// URL-safe base64 of the HMAC-SHA1 of `data`.
    #[must_use]
    pub fn mac(&self, data: &[u8]) -> String {
        self.mac_of(|write| write(data))
    }

    /// Whether `mac` is [`AccessKey::mac`] of `data`, in constant time.
    #[must_use]
    pub fn verify(&self, data: &[u8], mac: &str) -> bool {
        self.verify_of(|write| write(data), mac)
    }

    pub(crate) fn mac_of(&self, write: impl FnOnce(&mut dyn FnMut(&[u8]))) -> String {
        urlsafe_base64(&self.hmac.mac(write))
    }

    pub(crate) fn verify_of(&self, write: impl FnOnce(&mut dyn FnMut(&[u8])), mac: &str) -> bool {
        constant_time_eq(self.mac_of(write).as_bytes(), mac.as_bytes())
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey").field("id", &self.id).finish_non_exhaustive()
    }
}

/// `<id>:<mac>`, the common form of Qiniu's signatures.
#[must_use]
pub fn token(key: &AccessKey, data: &[u8]) -> String {
    token_of(key, |write| write(data))
}

/// `<id>:<mac>:<base64 of data>`, where the MAC covers the base64: the form of upload tokens.
#[must_use]
pub fn token_with_data(key: &AccessKey, data: &[u8]) -> String {
    let data = urlsafe_base64(data);
    let mut text = token(key, data.as_bytes());
    text.push(':');
    text.push_str(&data);
    text
}

pub(crate) fn token_of(key: &AccessKey, write: impl FnOnce(&mut dyn FnMut(&[u8]))) -> String {
    let mac = key.mac_of(write);
    let mut text = String::with_capacity(key.id.len() + 1 + mac.len());
    text.push_str(&key.id);
    text.push(':');
    text.push_str(&mac);
    text
}

/// Why a pair of texts is no access key. The message never repeats them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessKeyError {
    /// The access key id is empty.
    EmptyId,
    /// The access key id holds white space, a control or non-ASCII character, or a colon.
    MalformedId,
    /// The secret is empty.
    EmptySecret,
    /// The secret holds white space, a control or a non-ASCII character.
    MalformedSecret,
}

impl fmt::Display for AccessKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EmptyId => "the access key is empty",
            Self::MalformedId => "the access key has white space, a colon or an unprintable character in it",
            Self::EmptySecret => "the secret key is empty",
            Self::MalformedSecret => "the secret key has white space or an unprintable character in it",
        })
    }
}

impl std::error::Error for AccessKeyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_match_the_official_sdk() {
        let key = AccessKey::new("test-ak", "test-sk").unwrap();
        assert_eq!(token(&key, b"hello"), "test-ak:w1W3fOMwMCXBU62QQTKaGNClBB8=");
        assert_eq!(token(&key, "七牛云".as_bytes()), "test-ak:49AcAnsB4JB-DUCnOIjytNI5K7k=");
        assert_eq!(token_with_data(&key, b""), "test-ak:nyGaZ5OWJ54W3TcBX5TFHzbsa5g=:");
        assert_eq!(token_with_data(&key, b"a\nb"), "test-ak:fRq-_IUFUtoiNXabFqmYXvVUWC8=:YQpi");
        assert!(key.verify(b"hello", "w1W3fOMwMCXBU62QQTKaGNClBB8="));
        assert!(!key.verify(b"hellp", "w1W3fOMwMCXBU62QQTKaGNClBB8="));
    }

    #[test]
    fn bad_copies_are_refused() {
        let refused = |id: &str, secret: &str| AccessKey::new(id, secret).unwrap_err();
        assert_eq!(refused("", "sk"), AccessKeyError::EmptyId);
        assert_eq!(refused("a:k", "sk"), AccessKeyError::MalformedId);
        assert_eq!(refused("ak\n", "sk"), AccessKeyError::MalformedId);
        assert_eq!(refused("ak", ""), AccessKeyError::EmptySecret);
        assert_eq!(refused("ak", "s k"), AccessKeyError::MalformedSecret);
        assert_eq!(refused("ak", "密"), AccessKeyError::MalformedSecret);
    }

    #[test]
    fn debug_shows_the_id_alone() {
        let key = AccessKey::new("test-ak", "test-sk").unwrap();
        assert_eq!(format!("{key:?}"), "AccessKey { id: \"test-ak\", .. }");
    }
}
