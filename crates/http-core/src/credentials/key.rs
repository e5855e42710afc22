use crate::CredentialsError;
use cloudwire_signing::Secret;
use std::fmt;
use std::fmt::Debug;
use std::sync::Arc;
use time::OffsetDateTime;

/// An access key: its public id, its secret, and for temporary keys the security token and the end of life.
#[derive(Clone)]
pub struct Credentials {
    access_key: Arc<str>,
    secret: Secret,
    security_token: Option<Secret>,
    expires_at: Option<OffsetDateTime>,
}

impl Credentials {
    /// A permanent key.
    ///
    /// # Errors
    ///
    /// Both parts must be non-empty printable ASCII without spaces or colons, as providers hand them out; a newline
    /// left over from a file is the usual mistake.
    pub fn new(access_key: impl Into<String>, secret: impl Into<String>) -> Result<Self, CredentialsError> {
        let (access_key, secret) = (access_key.into(), secret.into());
        check("access key", &access_key)?;
        check("secret key", &secret)?;
        Ok(Self {
            access_key: access_key.into(),
            secret: Secret::new(secret),
            security_token: None,
            expires_at: None,
        })
    }

    /// Makes the key a temporary one (STS).
    ///
    /// # Errors
    ///
    /// The token must be non-empty and fit into a header: no control characters, ASCII only.
    pub fn with_security_token(mut self, token: impl Into<String>) -> Result<Self, CredentialsError> {
        let token = token.into();
        if token.is_empty() || !token.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Err(CredentialsError::malformed("security token"));
        }
        self.security_token = Some(Secret::new(token));
        Ok(self)
    }

    /// Says until when a temporary key works.
    pub fn with_expiry(mut self, expires_at: OffsetDateTime) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// The public id of the key.
    pub fn access_key(&self) -> &str {
        &self.access_key
    }

    /// The secret half of the key.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The security token of a temporary key.
    pub fn security_token(&self) -> Option<&Secret> {
        self.security_token.as_ref()
    }

    /// When a temporary key stops working.
    pub fn expires_at(&self) -> Option<OffsetDateTime> {
        self.expires_at
    }
}

fn check(what: &'static str, value: &str) -> Result<(), CredentialsError> {
    match value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_graphic() && byte != b':') {
        true => Err(CredentialsError::malformed(what)),
        false => Ok(()),
    }
}

impl Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key", &self.access_key)
            .field("temporary", &self.security_token.is_some())
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_keys_are_refused_and_not_repeated() {
        for (id, secret) in
            [("", "s"), ("a", ""), ("a\n", "s"), ("a", "topsecret "), ("a:b", "s"), ("密", "s")]
        {
            let error = Credentials::new(id, secret).unwrap_err().to_string();
            assert!(!error.contains("topsecret"), "{error}");
        }
        assert!(Credentials::new("a", "s").unwrap().with_security_token("a\nb").is_err());
    }

    #[test]
    fn debug_keeps_secrets() {
        let credentials = Credentials::new("id", "hush").unwrap().with_security_token("sts-token").unwrap();
        let shown = format!("{credentials:?}");
        assert!(shown.contains("id") && !shown.contains("hush") && !shown.contains("sts-token"), "{shown}");
    }
}
