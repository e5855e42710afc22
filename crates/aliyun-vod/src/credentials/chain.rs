use super::role::{Proof, Role, assume};
use super::{Sources, cli::CliProfile, ecs::EcsRole, file::CredentialsFile, uri::CredentialsUri};
use crate::{BoxFuture, Credentials, CredentialsError, ProvideCredentials};
use cloudwire_http_core::{CredentialsChain, EnvironmentCredentials, KeyVariables};

/// The variables of a key, permanent or temporary.
pub(crate) const KEY: KeyVariables = KeyVariables {
    id: "ALIBABA_CLOUD_ACCESS_KEY_ID",
    secret: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    token: Some("ALIBABA_CLOUD_SECURITY_TOKEN"),
};

/// All places, in the order of the provider's own libraries.
pub(super) fn default(sources: &Sources) -> CredentialsChain {
    let environment = sources.variables().clone();
    CredentialsChain::new()
        .with("environment", EnvironmentCredentials { variables: KEY, environment })
        .with("OIDC role", OidcInEnvironment(sources.clone()))
        .with("CLI profile", CliProfile::new(sources, None))
        .with("credentials file", CredentialsFile::new(sources, None))
        .with("ECS RAM role", EcsRole::new(sources, None))
        .with("credentials URI", CredentialsUri::new(sources, None))
}

/// The role that the environment of a pod names.
#[derive(Clone, Debug)]
struct OidcInEnvironment(Sources);

impl ProvideCredentials for OidcInEnvironment {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let need = |name: &str| {
                let missing = || CredentialsError::missing(format!("{name} is not set"));
                self.0.variables().get(name).ok_or_else(missing)
            };
            // The others may be set for other places; together the three mean this one.
            let arn = need("ALIBABA_CLOUD_ROLE_ARN")?;
            let proof = Proof::Oidc {
                provider: need("ALIBABA_CLOUD_OIDC_PROVIDER_ARN")?,
                token_file: need("ALIBABA_CLOUD_OIDC_TOKEN_FILE")?.into(),
            };
            assume(&self.0, proof, Role { arn, ..Role::default() }).await
        })
    }
}
