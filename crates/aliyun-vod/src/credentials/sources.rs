use super::role::{Proof, RoleBuilder};
use super::{chain, cli::CliProfile, ecs::EcsRole, file::CredentialsFile, uri::CredentialsUri};
use crate::sign::{SignatureVersion, VodSigner};
use crate::{CachedCredentials, client::USER_AGENT};
use crate::{Clock, Environment, Error, ProvideCredentials, Random, RetryConfig, Transport};
use cloudwire_http_core::{
    Classify, Core, Credentials, Endpoint, FixedCredentials, FixedEndpoints, Settings, Signer, Timeouts,
};
use std::sync::Arc;

/// Makes the providers of keys that need files, the network or STS.
///
/// ```no_run
/// # fn example(base: aliyun_vod::Credentials) -> Result<(), aliyun_vod::Error> {
/// use aliyun_vod::{Client, FixedCredentials, credentials::Sources};
///
/// let role = Sources::new()
///     .assume_role(FixedCredentials(base), "acs:ram::1234567890123456:role/media")
///     .session_name("nightly")
///     .build()?;
/// let vod = Client::builder().credentials_provider(role).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Sources {
    settings: Settings,
}

impl Sources {
    /// Sources on this machine: its environment, files, network, clock.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sources with the settings of a client.
    pub(crate) fn with(settings: Settings) -> Self {
        Self { settings }
    }

    /// Reads these variables instead of those of the process, `HOME` among them.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.settings.environment = environment;
        self
    }

    /// Sends through something other than the network.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.settings.transport = Some(transport);
        self
    }

    /// Takes the time from elsewhere, for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// Takes nonces and jitter from elsewhere, for tests.
    pub fn random(mut self, random: impl Random + 'static) -> Self {
        self.settings.random = Arc::new(random);
        self
    }

    /// The [whole chain](crate::credentials) of places, in order.
    pub fn default_chain(&self) -> CachedCredentials {
        self.cached(chain::default(self))
    }

    /// A role, assumed with the key that `base` gives: `AssumeRole` of STS. `role_arn` looks like
    /// `acs:ram::<account>:role/<name>`.
    pub fn assume_role(
        &self,
        base: impl ProvideCredentials + 'static,
        role_arn: impl Into<String>,
    ) -> RoleBuilder {
        RoleBuilder::new(self.clone(), Proof::Key(Arc::new(base)), role_arn.into())
    }

    /// A role, assumed with the token of an OIDC identity provider: `AssumeRoleWithOIDC` of STS, which is not signed.
    /// The token is read from its file anew each time.
    pub fn assume_role_with_oidc(
        &self,
        role_arn: impl Into<String>,
        provider_arn: impl Into<String>,
        token_file: impl Into<std::path::PathBuf>,
    ) -> RoleBuilder {
        let proof = Proof::Oidc { provider: provider_arn.into(), token_file: token_file.into() };
        RoleBuilder::new(self.clone(), proof, role_arn.into())
    }

    /// The RAM role of the ECS instance this runs on, by the metadata service.
    pub fn ecs_role(&self) -> CachedCredentials {
        self.cached(EcsRole::new(self, None))
    }

    /// A profile of the `aliyun` command line; `None` for the one in the environment, else the current one.
    pub fn cli_profile(&self, name: Option<&str>) -> CachedCredentials {
        self.cached(CliProfile::new(self, name))
    }

    /// A section of the credentials file; `None` for the one in the environment, else `default`.
    pub fn credentials_file(&self, section: Option<&str>) -> CachedCredentials {
        self.cached(CredentialsFile::new(self, section))
    }

    /// A local service that hands out keys. The URI may be secret and is never shown, but for its host.
    pub fn credentials_uri(&self, uri: impl Into<String>) -> CachedCredentials {
        self.cached(CredentialsUri::new(self, Some(uri.into())))
    }

    pub(super) fn cached(&self, provider: impl ProvideCredentials + 'static) -> CachedCredentials {
        let (clock, random) = (Arc::clone(&self.settings.clock), Arc::clone(&self.settings.random));
        CachedCredentials::new(provider, clock, random)
    }

    pub(super) fn variables(&self) -> &Environment {
        &self.settings.environment
    }

    /// Whether the variable is `true`, of whatever case.
    pub(super) fn is_true(&self, variable: &str) -> bool {
        self.variables().get(variable).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    pub(super) fn time(&self) -> &Arc<dyn Clock> {
        &self.settings.clock
    }

    /// A client of STS.
    pub(super) fn sts(&self, host: &str, credentials: Option<Credentials>) -> Result<Core, Error> {
        let signer = VodSigner::of_api(SignatureVersion::RpcV1, super::sts::API_VERSION);
        let mut settings = self.settings.clone();
        settings.credentials = credentials.map(|key| Arc::new(FixedCredentials(key)) as _);
        self.core(host.parse()?, Arc::new(signer), Arc::new(super::sts::StsClassify), settings)
    }

    /// A client of a service on this machine or beside it: unsigned, asked once, on the straight way.
    pub(super) fn local(&self, endpoint: Endpoint, timeouts: Timeouts) -> Result<Core, Error> {
        let mut settings = self.settings.clone();
        settings.retry = RetryConfig::none();
        settings.timeouts = timeouts;
        // No proxy of the environment stands between.
        settings.environment = Environment::of::<String, String>([]);
        let signer = VodSigner::new(SignatureVersion::RpcV1);
        self.core(endpoint, Arc::new(signer), Arc::new(super::ecs::AnyAnswer), settings)
    }

    fn core(
        &self,
        endpoint: Endpoint,
        signer: Arc<dyn Signer>,
        classify: Arc<dyn Classify>,
        settings: Settings,
    ) -> Result<Core, Error> {
        let endpoints = FixedEndpoints::new().with("credentials", endpoint);
        Core::builder(Arc::new(endpoints), signer, classify, USER_AGENT).settings(settings).build()
    }
}
