use crate::{BoxFuture, Credentials, CredentialsError, ProvideCredentials};

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
