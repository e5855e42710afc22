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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key() -> AccessKey {
        AccessKey::new("test-ak", "test-sk").unwrap()
    }

    // The official Python SDK's token of the same policy.
    const TOKEN: &str =
        "test-ak:WcjCmtkdzDNExhU-j5FSiUqUdnc=:eyJzY29wZSI6ImI6ayIsImRlYWRsaW5lIjoxNzAwMDA3MjAwfQ==";

    #[test]
    fn official_sdk_token() {
        let token =
            UploadToken::sign(&key(), &PutPolicy::for_object("b", "k").deadline(1_700_007_200)).unwrap();
        assert_eq!(token.expose(), TOKEN);
        let key = AccessKey::new("AK", "SK").unwrap();
        let token =
            UploadToken::sign(&key, &PutPolicy::for_object("b", "k").deadline(1_893_456_000)).unwrap();
        let expected = "AK:Wf8nI4deh8U3qwwABoFGCUz1RKU=:eyJzY29wZSI6ImI6ayIsImRlYWRsaW5lIjoxODkzNDU2MDAwfQ==";
        assert_eq!(token.expose(), expected);
    }

    #[test]
    fn parts_of_a_received_token() {
        let token = UploadToken::parse(TOKEN).unwrap();
        assert_eq!((token.access_key(), token.bucket(), token.policy().key()), ("test-ak", "b", Some("k")));
        assert_eq!(token.policy().deadline_unix(), Some(1_700_007_200));
        assert_eq!(token.policy_json(), r#"{"scope":"b:k","deadline":1700007200}"#);
        assert!(token.verify(&key()));
        assert!(!token.verify(&AccessKey::new("test-ak", "other").unwrap()));
        assert!(!token.verify(&AccessKey::new("other", "test-sk").unwrap()));
    }

    #[test]
    fn a_changed_policy_does_not_verify() {
        let forged = UploadToken::sign_unchecked(&key(), &PutPolicy::for_bucket("c").deadline(1_700_007_200));
        let (_, policy) = forged.expose().rsplit_once(':').unwrap();
        let (front, _) = TOKEN.rsplit_once(':').unwrap();
        assert!(!UploadToken::parse(&format!("{front}:{policy}")).unwrap().verify(&key()));
    }

    #[test]
    fn malformed_tokens_are_refused() {
        for text in ["", "a", "a:b", "a:b:c:d", ":b:e30=", "a::e30=", "a:b:", "a:b:***", "a:b:_w=="] {
            assert_eq!(UploadToken::parse(text).unwrap_err(), TokenError::Malformed, "{text}");
        }
        for json in ["[]", "{}", "x", r#"{"scope":""}"#, r#"{"scope":1}"#, r#"{"scope":":k"}"#] {
            let text = format!("a:b:{}", crate::encode::urlsafe_base64(json.as_bytes()));
            assert_eq!(UploadToken::parse(&text).unwrap_err(), TokenError::BadPolicy, "{json}");
        }
    }

    #[test]
    fn debug_hides_the_token() {
        let text = format!("{:?}", UploadToken::parse(TOKEN).unwrap());
        assert_eq!(text, "UploadToken { access_key: \"test-ak\", scope: \"b:k\", .. }");
    }

    proptest! {
        #[test]
        fn a_signed_token_reads_back(
            bucket in "[a-z0-9-]{1,20}",
            object in "[^\0]{0,100}",
            deadline in any::<u32>(),
            end_user in any::<String>(),
            limit in 0..i64::MAX as u64,
        ) {
            let policy = PutPolicy::for_object(&bucket, &object)
                .deadline(deadline.into())
                .fsize_limit(limit)
                .end_user(&end_user);
            let token = UploadToken::sign(&key(), &policy).unwrap();
            prop_assert!(token.expose().is_ascii() && token.policy_json().is_ascii());
            let parsed = UploadToken::parse(token.expose()).unwrap();
            prop_assert!(parsed.verify(&key()));
            prop_assert_eq!(parsed.policy(), &policy);
            prop_assert_eq!(parsed.policy().key(), Some(object.as_str()));
            prop_assert_eq!(parsed.policy_json(), token.policy_json());
        }
    }
}
