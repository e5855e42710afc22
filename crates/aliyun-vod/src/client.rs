use crate::classify::VodClassify;
use crate::credentials::{self, Sources};
use crate::region::{self, Region, RegionHost};
use crate::sign::{SignatureVersion, VodSigner};
use cloudwire_http_core::{Core, Credentials, Error, FixedCredentials, Settings};
use std::fmt;
use std::sync::Arc;

pub(crate) const USER_AGENT: &str = concat!("cloudwire-aliyun-vod/", env!("CARGO_PKG_VERSION"));

/// A client of ApsaraVideo VOD in one region.
///
/// # Pooling and cloning
///
/// A clone is a pointer: clones share connections, credentials and the retry budget. Make one client and clone it.
///
/// # Configuration
///
/// [`from_env`](Self::from_env) reads keys and region from the environment, [`new`](Self::new) takes them, and
/// [`builder`](Self::builder) sets everything else.
#[derive(Clone)]
pub struct Client {
    core: Core,
    region: Arc<Region>,
}

impl Client {
    /// A client with what the environment says: `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, for
    /// temporary keys `ALIBABA_CLOUD_SECURITY_TOKEN`, and the region in `ALIBABA_CLOUD_REGION_ID` or
    /// `ALIBABA_CLOUD_REGION` (default `cn-shanghai`).
    ///
    /// Without a key there, the first call looks for one in [further places](crate::credentials): an OIDC role, the
    /// profile of the `aliyun` command line, the credentials file, the RAM role of the ECS instance, a credentials URI.
    ///
    /// # Errors
    ///
    /// Half a key is set or it is malformed, or the region is not a region id. That no place has a key is the error of
    /// the first call, which lists what was tried.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with the given key for the given region, for example `cn-shanghai`.
    ///
    /// # Errors
    ///
    /// The region is not a region id.
    pub fn new(credentials: Credentials, region: impl Into<String>) -> Result<Self, Error> {
        Self::builder().credentials(credentials).region(region).build()
    }

    /// Starts a client whose settings are not the usual ones.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The region the client was made for.
    pub fn region(&self) -> &str {
        self.region.id()
    }

    /// A client of another region that shares key, connections and settings with this one, for example for the
    /// operations that only `cn-shanghai` serves.
    ///
    /// # Errors
    ///
    /// The region is not a region id.
    pub fn in_region(&self, region: impl AsRef<str>) -> Result<Self, Error> {
        let region = usable(region.as_ref())?;
        let host = RegionHost::new(region.host().parse()?, Some(region.clone()));
        Ok(Self { core: self.core.with_endpoints(Arc::new(host)), region: Arc::new(region) })
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("region", &self.region()).field("core", self.core()).finish()
    }
}

/// The settings of a [`Client`].
#[derive(Debug, Default)]
#[must_use = "call `build` to get the client"]
pub struct ClientBuilder {
    settings: Settings,
    region: Option<String>,
    endpoint: Option<String>,
    signature: SignatureVersion,
}

cloudwire_http_core::settings_methods!(ClientBuilder);

impl ClientBuilder {
    /// The region id. The default is the one in the environment, else `cn-shanghai`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The host to call instead of the region's, for example `http://127.0.0.1:8080` or `vod.example.com`. HTTPS is
    /// used unless the text says `http://`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// How requests are signed. The default is [`SignatureVersion::Acs3`].
    pub fn signature(mut self, version: SignatureVersion) -> Self {
        self.signature = version;
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// The key in the environment is malformed or half a key, or region or endpoint cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let mut settings = self.settings;
        let variable = |name: &str| settings.environment.get(name);
        let region = self
            .region
            .or_else(|| variable("ALIBABA_CLOUD_REGION_ID"))
            .or_else(|| variable("ALIBABA_CLOUD_REGION"))
            .unwrap_or_else(|| region::DEFAULT.to_owned());
        let region = usable(&region)?;
        let host = match &self.endpoint {
            Some(endpoint) => RegionHost::new(endpoint.parse()?, None),
            None => RegionHost::new(region.host().parse()?, Some(region.clone())),
        };
        if settings.credentials.is_none() {
            settings.credentials = Some(match credentials::KEY.read(&settings.environment) {
                Ok(key) => Arc::new(FixedCredentials(key)),
                Err(error) if error.is_missing() => Arc::new(Sources::with(settings.clone()).default_chain()),
                Err(error) => return Err(error.into()),
            });
        }
        let core = Core::builder(
            Arc::new(host),
            Arc::new(VodSigner::new(self.signature)),
            Arc::new(VodClassify),
            USER_AGENT,
        );
        Ok(Client { core: core.settings(settings).build()?, region: Arc::new(region) })
    }
}

fn usable(region: &str) -> Result<Region, Error> {
    Region::new(region).map_err(|error| Error::invalid_input("region", &error).with_source(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RegionError;
    use crate::testing::{catching, meta};
    use cloudwire_http_core::{CallOptions, Environment, ErrorKind, Meta, Params};
    use http::Method;
    use std::error::Error as _;
    use time::OffsetDateTime;

    fn from(variables: &[(&str, &str)]) -> Result<Client, Error> {
        Client::builder().environment(Environment::of(variables.iter().copied())).build()
    }

    const KEY: [(&str, &str); 2] =
        [("ALIBABA_CLOUD_ACCESS_KEY_ID", "id"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hush")];

    #[test]
    fn the_environment_gives_key_and_region() {
        assert_eq!(from(&KEY).unwrap().region(), "cn-shanghai");
        let variables = [KEY[0], KEY[1], ("ALIBABA_CLOUD_REGION", "cn-beijing")];
        assert_eq!(from(&variables).unwrap().region(), "cn-beijing");
        let variables = [&variables[..], &[("ALIBABA_CLOUD_REGION_ID", "eu-central-1")]].concat();
        assert_eq!(from(&variables).unwrap().region(), "eu-central-1");
        let error = from(&KEY[..1]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.to_string().contains("ALIBABA_CLOUD_ACCESS_KEY_SECRET"), "{error}");
        let error = from(&[KEY[0], ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hush\n")]).unwrap_err();
        assert!(error.kind() == ErrorKind::Credentials && !error.to_string().contains("hush"), "{error}");
    }

    #[tokio::test]
    async fn what_one_region_serves_is_refused_elsewhere_before_it_is_sent() {
        static ONLY: Meta = {
            let mut only = meta("Only", Method::POST);
            only.region = Some("cn-shanghai");
            only
        };
        let (builder, caught) = catching(OffsetDateTime::UNIX_EPOCH, "n");
        let berlin = builder.region("eu-central-1").build().unwrap();
        let options = CallOptions::default;
        let error = berlin.core().execute(&ONLY, Params::new(), &options()).await.unwrap_err();
        let source = error.source().unwrap().downcast_ref::<RegionError>();
        let (region, served_in) = ("eu-central-1".to_owned(), "cn-shanghai");
        assert_eq!(source, Some(&RegionError::NotServed { region, served_in }));
        let text = error.to_string();
        assert!(error.is_invalid_input() && text.contains("in_region(\"cn-shanghai\")"), "{text}");
        assert!(caught.lock().unwrap().is_empty());
        berlin
            .in_region("cn-shanghai")
            .unwrap()
            .core()
            .execute(&ONLY, Params::new(), &options())
            .await
            .unwrap();
        assert_eq!(caught.lock().unwrap()[0].uri().host(), Some("vod.cn-shanghai.aliyuncs.com"));
        for (region, endpoint) in [("cn-hangzhou", None), ("eu-central-1", Some("http://127.0.0.1:1"))] {
            let (builder, _) = catching(OffsetDateTime::UNIX_EPOCH, "n");
            let builder = endpoint.into_iter().fold(builder.region(region), ClientBuilder::endpoint);
            builder.build().unwrap().core().execute(&ONLY, Params::new(), &options()).await.unwrap();
        }
    }

    #[test]
    fn unusable_settings_are_refused() {
        let built = |region: &str, endpoint: &str| {
            let (builder, _) = catching(OffsetDateTime::UNIX_EPOCH, "n");
            builder.region(region).endpoint(endpoint).build()
        };
        assert!(built("cn-shanghai", "127.0.0.1:1").is_ok());
        for (region, endpoint) in
            [("", "h"), ("oss-cn-beijing", "h"), ("a b", "h"), ("a", ""), ("a", "ftp://h")]
        {
            assert!(built(region, endpoint).unwrap_err().is_invalid_input(), "{region} {endpoint}");
        }
    }

    #[test]
    fn debug_keeps_the_secret() {
        let shown = format!("{:?}", from(&KEY).unwrap());
        assert!(shown.contains("cn-shanghai") && !shown.contains("hush"), "{shown}");
    }
}
