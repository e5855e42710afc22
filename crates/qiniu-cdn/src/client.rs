use crate::classify::FusionClassify;
use crate::sign::QiniuSigner;
use cloudwire_http_core::{
    Clock, Core, Credentials, CredentialsError, Endpoint, Environment, Error, FixedCredentials,
    FixedEndpoints, ProvideCredentials, Random, RetryConfig, SystemClock, SystemRandom, Timeouts, Transport,
};
use std::fmt;
use std::sync::Arc;

const USER_AGENT: &str = concat!("cloudwire-qiniu-cdn/", env!("CARGO_PKG_VERSION"));
const FUSION_HOST: &str = "fusion.qiniuapi.com";
const DOMAIN_HOST: &str = "api.qiniu.com";

/// A client of Fusion CDN.
///
/// # Pooling and cloning
///
/// A clone is a pointer: clones share connections, credentials and the retry budget. Make one client and clone it.
///
/// # Configuration
///
/// [`from_env`](Self::from_env) reads the key from the environment, [`new`](Self::new) takes it, and
/// [`builder`](Self::builder) sets everything else.
#[derive(Clone)]
pub struct Client {
    core: Core,
}

impl Client {
    /// A client with the key in the environment: `QINIU_ACCESS_KEY` and `QINIU_SECRET_KEY`.
    ///
    /// # Errors
    ///
    /// A half of the key is missing or malformed.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with the given key.
    ///
    /// # Errors
    ///
    /// The transport cannot be built; never seen with the default features.
    pub fn new(credentials: Credentials) -> Result<Self, Error> {
        Self::builder().credentials(credentials).build()
    }

    /// Starts a client whose settings are not the usual ones.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("core", &self.core).finish()
    }
}

/// The settings of a [`Client`].
#[derive(Debug)]
#[must_use = "call `build` to get the client"]
pub struct ClientBuilder {
    environment: Environment,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    fusion: String,
    domain: String,
    timeouts: Timeouts,
    retry: RetryConfig,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            environment: Environment::process(),
            credentials: None,
            fusion: FUSION_HOST.to_owned(),
            domain: DOMAIN_HOST.to_owned(),
            timeouts: Timeouts::default(),
            retry: RetryConfig::default(),
            transport: None,
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
        }
    }
}

impl ClientBuilder {
    /// Signs with this key. The default is the key in the environment.
    pub fn credentials(self, credentials: Credentials) -> Self {
        self.credentials_provider(FixedCredentials(credentials))
    }

    /// Asks for the key at every attempt, for keys that change.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(provider));
        self
    }

    /// The host of every call, for example `http://127.0.0.1:8080`. HTTPS is used unless the text says `http://`.
    pub fn endpoint(self, endpoint: impl Into<String>) -> Self {
        let endpoint = endpoint.into();
        self.fusion_endpoint(endpoint.clone()).domain_endpoint(endpoint)
    }

    /// The host of refresh, prefetch, traffic and logs. The default is `fusion.qiniuapi.com`.
    pub fn fusion_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.fusion = endpoint.into();
        self
    }

    /// The host of domain and certificate management. The default is `api.qiniu.com`.
    pub fn domain_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.domain = endpoint.into();
        self
    }

    /// How long things may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// How often failed attempts are repeated.
    pub fn retry(mut self, retry: RetryConfig) -> Self {
        self.retry = retry;
        self
    }

    /// Sends through something other than the network.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Takes the time from elsewhere.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Takes jitter from elsewhere.
    pub fn random(mut self, random: impl Random + 'static) -> Self {
        self.random = Arc::new(random);
        self
    }

    /// Reads what is not set here from these variables instead of those of the process.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// No key is set, a key is malformed, or an endpoint cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let (fusion, domain): (Endpoint, Endpoint) = (self.fusion.parse()?, self.domain.parse()?);
        let credentials = match self.credentials {
            Some(provider) => provider,
            None => Arc::new(FixedCredentials(from_environment(&self.environment)?)),
        };
        let core = Core::builder(
            Arc::new(FixedEndpoints::new().with("fusion", fusion).with("domain", domain)),
            Arc::new(QiniuSigner),
            Arc::new(FusionClassify),
            USER_AGENT,
        )
        .credentials_provider(credentials)
        .clock(self.clock)
        .random(self.random)
        .timeouts(self.timeouts)
        .retry(self.retry);
        let core = match self.transport {
            Some(transport) => core.transport(transport),
            None => core,
        };
        Ok(Client { core: core.build()? })
    }
}

fn from_environment(environment: &Environment) -> Result<Credentials, CredentialsError> {
    let need = |name: &str| {
        environment
            .get(name)
            .ok_or_else(|| CredentialsError::new(format!("no key: set {name}, or give one to the client")))
    };
    Credentials::new(need("QINIU_ACCESS_KEY")?, need("QINIU_SECRET_KEY")?)
}
