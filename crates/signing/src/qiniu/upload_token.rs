//! Upload tokens: a put policy and its MAC, `<id>:<mac>:<base64 of the policy>`.
//!
//! Follows "Upload credentials" (<https://developer.qiniu.com/kodo/1208/upload-token>).

use std::fmt;

use super::access_key::{AccessKey, token_with_data};
use super::policy::{PolicyError, PutPolicy};
use crate::encode::urlsafe_base64_decode;

/// An upload token, signed here or received. Who holds it may upload, so `Debug` shows only what it is for.
#[derive(Clone)]
pub struct UploadToken {
    text: String,
    policy_json: String,
    policy: PutPolicy,
}

impl UploadToken {
    /// Signs a policy that passes [`PutPolicy::validate`].
    ///
    /// # Errors
    /// The rule the policy breaks.
    pub fn sign(key: &AccessKey, policy: &PutPolicy) -> Result<Self, PolicyError> {
        policy.validate()?;
        Ok(Self::sign_unchecked(key, policy))
    }

    /// Signs any policy, as the official SDKs do: the service may refuse the token or ignore a part of the policy.
    /// For a combination that this crate refuses and the service is known to take.
    #[must_use]
    pub fn sign_unchecked(key: &AccessKey, policy: &PutPolicy) -> Self {
        let policy_json = policy.to_json();
        Self { text: token_with_data(key, policy_json.as_bytes()), policy_json, policy: policy.clone() }
    }

    /// Takes a token apart; the MAC is not checked, see [`UploadToken::verify`].
    ///
    /// # Errors
    /// It is not three parts, its last is not the base64 of a JSON object, or the object names no bucket.
    pub fn parse(text: &str) -> Result<Self, TokenError> {
        let (_, _, data) = split(text).ok_or(TokenError::Malformed)?;
        let policy_json = urlsafe_base64_decode(data).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let policy_json = policy_json.ok_or(TokenError::Malformed)?;
        let policy = PutPolicy::from_json(&policy_json).map_err(|_| TokenError::BadPolicy)?;
        if policy.bucket().is_empty() {
            return Err(TokenError::BadPolicy);
        }
        Ok(Self { text: text.to_owned(), policy_json, policy })
    }

    /// The token itself, for the wire and nowhere else.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// The id of the access key that signed it.
    #[must_use]
    pub fn access_key(&self) -> &str {
        split(&self.text).map_or("", |(access_key, ..)| access_key)
    }

    /// The policy as it was signed, byte for byte.
    #[must_use]
    pub fn policy_json(&self) -> &str {
        &self.policy_json
    }

    /// The policy.
    pub fn policy(&self) -> &PutPolicy {
        &self.policy
    }

    /// The bucket it is for: the scope up to its first colon.
    #[must_use]
    pub fn bucket(&self) -> &str {
        self.policy.bucket()
    }

    /// Whether `key` signed it, in constant time. Its deadline is not checked.
    #[must_use]
    pub fn verify(&self, key: &AccessKey) -> bool {
        split(&self.text)
            .is_some_and(|(access_key, mac, data)| access_key == key.id() && key.verify(data.as_bytes(), mac))
    }
}

fn split(text: &str) -> Option<(&str, &str, &str)> {
    let (access_key, rest) = text.split_once(':')?;
    let (mac, data) = rest.split_once(':')?;
    let complete = ![access_key, mac, data].contains(&"") && !data.contains(':');
    complete.then_some((access_key, mac, data))
}

impl fmt::Debug for UploadToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadToken")
            .field("access_key", &self.access_key())
            .field("scope", &self.policy.scope())
            .finish_non_exhaustive()
    }
}

/// Why a text is no upload token. The message never repeats it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenError {
    /// Not `<id>:<mac>:<base64 text>`.
    Malformed,
    /// The policy in it is not a JSON object with a bucket in its `scope`.
    BadPolicy,
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "malformed upload token",
            Self::BadPolicy => "the upload token holds no valid put policy",
        })
    }
}

impl std::error::Error for TokenError {}
