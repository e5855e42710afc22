use crate::{BoxFuture, Credentials, CredentialsError, Environment, ProvideCredentials};

/// The names of the environment variables a provider's key stands in.
#[derive(Clone, Copy, Debug)]
pub struct KeyVariables {
    /// The variable of the public id.
    pub id: &'static str,
    /// The variable of the secret.
    pub secret: &'static str,
    /// The variable of the security token, for providers with temporary keys.
    pub token: Option<&'static str>,
}

impl KeyVariables {
    /// The key in these variables.
    ///
    /// # Errors
    ///
    /// [Missing](CredentialsError::is_missing) when neither half is set; one half alone, or a malformed part, does not
    /// work.
    pub fn read(&self, environment: &Environment) -> Result<Credentials, CredentialsError> {
        let (id, secret) = match (environment.get(self.id), environment.get(self.secret)) {
            (Some(id), Some(secret)) => (id, secret),
            (None, None) => {
                let Self { id, secret, .. } = self;
                return Err(CredentialsError::missing(format!("{id} and {secret} are not set")));
            }
            (Some(_), None) => return Err(half(self.id, self.secret)),
            (None, Some(_)) => return Err(half(self.secret, self.id)),
        };
        let credentials = Credentials::new(id, secret)?;
        match self.token.and_then(|name| environment.get(name)) {
            Some(token) => credentials.with_security_token(token),
            None => Ok(credentials),
        }
    }
}

fn half(set: &str, unset: &str) -> CredentialsError {
    CredentialsError::new(format!("{unset} is not set, but {set} is"))
}

/// The key in the environment, read whenever it is asked for.
#[derive(Clone, Debug)]
pub struct EnvironmentCredentials {
    /// The names of the variables.
    pub variables: KeyVariables,
    /// Where they are looked up.
    pub environment: Environment,
}

impl ProvideCredentials for EnvironmentCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async { self.variables.read(&self.environment) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: KeyVariables = KeyVariables { id: "ID", secret: "SECRET", token: Some("TOKEN") };

    #[test]
    fn nothing_is_missing_and_half_a_key_is_broken() {
        let read = |variables: &[(&str, &str)]| KEY.read(&Environment::of(variables.iter().copied()));
        assert!(read(&[("TOKEN", "t"), ("ID", "")]).unwrap_err().is_missing());
        for (variables, unset) in [([("ID", "a")], "SECRET is not"), ([("SECRET", "hush")], "ID is not")] {
            let error = read(&variables).unwrap_err();
            assert!(!error.is_missing() && error.to_string().starts_with(unset), "{error}");
            assert!(!error.to_string().contains("hush"), "{error}");
        }
        assert!(!read(&[("ID", "a"), ("SECRET", "hush ")]).unwrap_err().is_missing());
        let whole = read(&[("ID", "a"), ("SECRET", "s"), ("TOKEN", "t")]).unwrap();
        assert_eq!(whole.security_token().unwrap().expose(), "t");
    }
}
