use crate::{BoxError, BoxFuture};
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

/// Why there are no usable credentials.
#[derive(Debug)]
pub struct CredentialsError {
    message: String,
    source: Option<BoxError>,
}

impl CredentialsError {
    /// A reason in words.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    /// Adds what went wrong below.
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(source.into());
        self
    }

    fn malformed(what: &str) -> Self {
        Self::new(format!("the {what} is empty or holds a character that no provider hands out"))
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CredentialsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Gives the credentials of one attempt.
pub trait ProvideCredentials: Debug + Send + Sync {
    /// The credentials to sign with now. Called for every attempt, so it should answer from memory when it can.
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// The credentials, if they never change: then they can sign without waiting.
    fn fixed(&self) -> Option<&Credentials> {
        None
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).provide()
    }

    fn fixed(&self) -> Option<&Credentials> {
        (**self).fixed()
    }
}

/// Always the same credentials.
#[derive(Clone, Debug)]
pub struct FixedCredentials(pub Credentials);

impl ProvideCredentials for FixedCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let credentials = self.0.clone();
        Box::pin(async move { Ok(credentials) })
    }

    fn fixed(&self) -> Option<&Credentials> {
        Some(&self.0)
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
