use crate::classify::QiniuClassify;
use crate::hosts::{Cache, Hosts};
use crate::region::Region;
use crate::sign::QiniuSigner;
use cloudwire_http_core::{Core, Credentials, Error, ErrorKind, FixedCredentials, KeyVariables, Settings};
use cloudwire_signing::qiniu::AccessKey;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use time::{Duration as TimeSpan, OffsetDateTime};

/// A client of Qiniu Kodo. Clones are cheap and share connections, caches and retry budget.
///
/// Operations are methods: on the client those of the account, on a [`Bucket`](crate::Bucket) those of its objects.
#[derive(Clone)]
pub struct Client {
    core: Core,
}

/// The hosts that tell where a bucket lives and manage buckets, in the order to try them.
const UC: [&str; 3] = ["uc.qiniuapi.com", "kodo-config.qiniuapi.com", "uc.qbox.me"];
/// How long tokens and URLs are good unless set otherwise.
const DEFAULT_LIFE: Duration = Duration::from_secs(3600);
const USER_AGENT: &str = concat!("cloudwire-qiniu-kodo/", env!("CARGO_PKG_VERSION"));
/// The variables of a key.
const KEY: KeyVariables = KeyVariables { id: "QINIU_ACCESS_KEY", secret: "QINIU_SECRET_KEY", token: None };

impl Client {
    /// A client with the access key of `QINIU_ACCESS_KEY` and `QINIU_SECRET_KEY`, and defaults for all else.
    ///
    /// # Errors
    ///
    /// A variable is missing or malformed.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with the given access key, and defaults for all else.
    ///
    /// # Errors
    ///
    /// The transport cannot be built.
    pub fn new(credentials: Credentials) -> Result<Self, Error> {
        Self::builder().credentials(credentials).build()
    }

    /// A client whose settings are chosen.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }

    /// When something that is good for `life` ends; one hour unless given.
    pub(crate) fn expiry(&self, life: Option<Duration>) -> Result<OffsetDateTime, Error> {
        let life = TimeSpan::try_from(life.unwrap_or(DEFAULT_LIFE)).ok();
        let end = life.and_then(|life| self.core.now().checked_add(life));
        end.ok_or_else(|| Error::invalid_input("expiry", "it is too far away"))
    }

    /// The access key for signing without waiting.
    pub(crate) fn access_key(&self) -> Result<AccessKey, Error> {
        let fixed = self.core.fixed_credentials().ok_or_else(|| {
            Error::new(
                ErrorKind::Credentials,
                "signing offline needs credentials given as such, not a provider of them",
            )
        })?;
        access_key(fixed)
    }
}

/// The signing key of credentials.
pub(crate) fn access_key(credentials: &Credentials) -> Result<AccessKey, Error> {
    AccessKey::new(credentials.access_key(), credentials.secret().clone())
        .map_err(|error| Error::new(ErrorKind::Credentials, error.to_string()))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("core", &self.core).finish_non_exhaustive()
    }
}

/// Chooses the settings of a [`Client`].
#[derive(Debug, Default)]
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder {
    settings: Settings,
    anonymous: bool,
    region: Option<Region>,
    uc: Option<Vec<String>>,
    http: bool,
    accelerate: bool,
    timestamps: Option<bool>,
}

cloudwire_http_core::settings_methods!(ClientBuilder);

impl ClientBuilder {
    /// No access key at all: enough for uploads with a token, and for downloads.
    pub fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// The hosts of the one region all buckets are in; nothing is looked up then.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Everything at one place, such as an emulator at `http://127.0.0.1:8080`.
    pub fn endpoint(mut self, endpoint: &str) -> Self {
        self.region = Some(Region::at(endpoint));
        self
    }

    /// The hosts that manage buckets and tell where they live. Default: `uc.qiniuapi.com`,
    /// `kodo-config.qiniuapi.com`, `uc.qbox.me`.
    pub fn uc_hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uc = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Whether to encrypt to hosts given or found without a scheme. Default: yes.
    pub fn https(mut self, https: bool) -> Self {
        self.http = !https;
        self
    }

    /// Whether uploads go to the bucket's accelerated hosts first, where it has any. Default: no.
    pub fn accelerate_uploads(mut self, accelerate: bool) -> Self {
        self.accelerate = accelerate;
        self
    }

    /// Whether management requests carry and sign `X-Qiniu-Date`, which keeps them from being replayed after 15
    /// minutes. Default: yes, unless `DISABLE_QINIU_TIMESTAMP_SIGNATURE` is `true` in the environment.
    pub fn timestamps(mut self, timestamps: bool) -> Self {
        self.timestamps = Some(timestamps);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// There are no credentials, a host is malformed, or the transport cannot be built.
    pub fn build(self) -> Result<Client, Error> {
        let mut settings = self.settings;
        if settings.credentials.is_none() && !self.anonymous {
            settings.credentials = Some(Arc::new(FixedCredentials(KEY.read(&settings.environment)?)));
        }
        let timestamps = self.timestamps.unwrap_or_else(|| {
            let disabled = settings.environment.get("DISABLE_QINIU_TIMESTAMP_SIGNATURE");
            !disabled.is_some_and(|value| value.eq_ignore_ascii_case("true"))
        });
        let hosts = hosts(self.region.as_ref(), self.uc, !self.http, self.accelerate)?;
        let signer = Arc::new(QiniuSigner { timestamps });
        let core = Core::builder(Arc::new(hosts), signer, Arc::new(QiniuClassify), USER_AGENT);
        Ok(Client { core: core.settings(settings).build()? })
    }
}

fn hosts(
    region: Option<&Region>,
    uc: Option<Vec<String>>,
    https: bool,
    accelerate: bool,
) -> Result<Hosts, Error> {
    let general = Region::new()
        .uc(uc.unwrap_or_else(|| UC.map(str::to_owned).into()))
        .api(["api.qiniuapi.com"])
        .rs(["rs.qiniuapi.com", "rs.qiniu.com"])
        .rsf(["rsf.qbox.me"]);
    let mut fixed = general.endpoints(https)?;
    if let Some(region) = region {
        fixed.extend(region.endpoints(https)?);
    }
    if let Some(role) = fixed.iter().find_map(|(role, hosts)| hosts.is_empty().then_some(role)) {
        return Err(Error::invalid_input("region", format!("there is no host for {role:?}")));
    }
    Ok(Hosts { fixed, complete: region.is_some(), https, accelerate, cache: Cache::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use cloudwire_http_core::Environment;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        Environment::of(variables.iter().map(|(name, value)| (*name, *value)))
    }

    #[test]
    fn credentials_come_from_the_environment() {
        let keys = [("QINIU_ACCESS_KEY", "ak"), ("QINIU_SECRET_KEY", "hush")];
        let client = Client::builder().environment(environment(&keys)).build().unwrap();
        assert_eq!(client.access_key().unwrap().id(), "ak");
        assert!(!format!("{client:?}").contains("hush"));
        let error = Client::builder().environment(environment(&keys[..1])).build().unwrap_err();
        assert!(error.is_unauthorized() && error.to_string().contains("QINIU_SECRET_KEY"), "{error}");
        let bad = [keys[0], ("QINIU_SECRET_KEY", "hush\n")];
        let error = Client::builder().environment(environment(&bad)).build().unwrap_err().to_string();
        assert!(error.contains("secret key") && !error.contains("hush"), "{error}");
    }

    #[test]
    fn bad_settings_are_refused() {
        let builder = || Client::builder().anonymous();
        assert!(builder().endpoint("not a host").build().unwrap_err().is_invalid_input());
        assert!(builder().uc_hosts(["ftp://x"]).build().unwrap_err().is_invalid_input());
        assert!(builder().uc_hosts([""; 0]).build().unwrap_err().is_invalid_input());
        assert!(Region::known("z9").unwrap_err().to_string().contains("cn-east-2"));
    }

    #[test]
    fn signing_offline_needs_a_key() {
        let client = Client::builder().anonymous().build().unwrap();
        assert!(client.bucket("b").upload_token().sign().unwrap_err().is_unauthorized());
    }
}
