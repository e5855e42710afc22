use crate::classify::FusionClassify;
use crate::sign::QiniuSigner;
use cloudwire_http_core::{
    Core, Credentials, Endpoint, Error, FixedCredentials, FixedEndpoints, KeyVariables, Settings,
};
use std::fmt;
use std::sync::Arc;

const USER_AGENT: &str = concat!("cloudwire-qiniu-cdn/", env!("CARGO_PKG_VERSION"));
const FUSION_HOST: &str = "fusion.qiniuapi.com";
const DOMAIN_HOST: &str = "api.qiniu.com";
/// The variables of a key.
const KEY: KeyVariables = KeyVariables { id: "QINIU_ACCESS_KEY", secret: "QINIU_SECRET_KEY", token: None };

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
        f.debug_struct("Client").field("core", self.core()).finish()
    }
}

/// The settings of a [`Client`].
#[derive(Debug)]
#[must_use = "call `build` to get the client"]
pub struct ClientBuilder {
    settings: Settings,
    fusion: String,
    domain: String,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self { settings: Settings::default(), fusion: FUSION_HOST.to_owned(), domain: DOMAIN_HOST.to_owned() }
    }
}

cloudwire_http_core::settings_methods!(ClientBuilder);

impl ClientBuilder {
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

    /// The client.
    ///
    /// # Errors
    ///
    /// No key is set, a key is malformed, or an endpoint cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let (fusion, domain): (Endpoint, Endpoint) = (self.fusion.parse()?, self.domain.parse()?);
        let mut settings = self.settings;
        if settings.credentials.is_none() {
            settings.credentials = Some(Arc::new(FixedCredentials(KEY.read(&settings.environment)?)));
        }
        let core = Core::builder(
            Arc::new(FixedEndpoints::new().with("fusion", fusion).with("domain", domain)),
            Arc::new(QiniuSigner),
            Arc::new(FusionClassify),
            USER_AGENT,
        );
        Ok(Client { core: core.settings(settings).build()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Body, transport_fn};
    use bytes::Bytes;
    use cloudwire_http_core::{CallOptions, Environment, ErrorKind, Meta, Params};
    use http::{Method, Request, Response};
    use std::sync::Mutex;
    use time::macros::datetime;

    static REFRESH: Meta = meta("refresh", Method::POST, "fusion", "/v2/tune/refresh", "qbox");
    static DELETE: Meta = meta("domain_delete", Method::DELETE, "domain", "/domain/{name}", "qiniu");

    const fn meta(
        name: &'static str,
        method: Method,
        host: &'static str,
        path: &'static str,
        auth: &'static str,
    ) -> Meta {
        Meta { name, method, host, path, auth, idempotent: true, sensitive: &[], region: None }
    }

    /// The head of what a client sends.
    async fn sent(meta: &'static Meta, params: Params, host: Option<&str>) -> Request<()> {
        let caught = Arc::new(Mutex::new(None));
        let last = Arc::clone(&caught);
        let transport = transport_fn(move |request: Request<Body>| {
            *last.lock().unwrap() = Some(request.map(drop));
            let answer = Response::builder().header("x-reqid", "r").body(Body::from(Bytes::new()));
            async { Ok(answer.unwrap()) }
        });
        let builder = Client::builder()
            .credentials(Credentials::new("test-ak", "test-sk").unwrap())
            .transport(transport)
            .clock(datetime!(2023-11-14 22:13:20 UTC));
        let builder = host.into_iter().fold(builder, ClientBuilder::endpoint);
        let client = builder.build().unwrap();
        client.core().execute(meta, params, &CallOptions::default()).await.unwrap();
        caught.lock().unwrap().take().unwrap()
    }

    fn header<'a>(request: &'a Request<()>, name: &str) -> &'a str {
        request.headers().get(name).map_or("", |value| value.to_str().unwrap())
    }

    // Both signatures were sent by the official SDK.
    #[tokio::test]
    async fn the_fusion_host_takes_qbox_without_the_json_body() {
        let mut params = Params::new();
        params.json("urls", vec!["http://aaa.example.com/a.gif"]);
        let request = sent(&REFRESH, params, None).await;
        assert_eq!(request.uri(), "https://fusion.qiniuapi.com/v2/tune/refresh");
        assert_eq!(header(&request, "authorization"), "QBox test-ak:m4WupgZ9okXl2jQC6sBdekRBCsI=");
        assert_eq!(header(&request, "x-qiniu-date"), "");
    }

    #[tokio::test]
    async fn the_domain_host_takes_the_newer_scheme_with_the_date() {
        let mut params = Params::new();
        params.path("name", "a.example.com").header("content-type", "application/json");
        let request = sent(&DELETE, params, None).await;
        assert_eq!(request.uri(), "https://api.qiniu.com/domain/a.example.com");
        assert_eq!(header(&request, "x-qiniu-date"), "20231114T221320Z");
        assert_eq!(header(&request, "authorization"), "Qiniu test-ak:-q_EZjhpa0XqijTc8mU0jTiiAmc=");
    }

    #[tokio::test]
    async fn another_host_serves_both_roles() {
        let request = sent(&REFRESH, Params::new(), Some("http://127.0.0.1:8080")).await;
        assert_eq!(header(&request, "host"), "127.0.0.1:8080");
        assert_eq!(request.uri(), "http://127.0.0.1:8080/v2/tune/refresh");
        let mut params = Params::new();
        params.path("name", "a");
        let request = sent(&DELETE, params, Some("http://127.0.0.1:8080")).await;
        assert_eq!(request.uri(), "http://127.0.0.1:8080/domain/a");
    }

    #[test]
    fn the_environment_gives_the_key() {
        let from = |variables: &[(&str, &str)]| {
            Client::builder().environment(Environment::of(variables.iter().copied())).build()
        };
        let client = from(&[("QINIU_ACCESS_KEY", "ak"), ("QINIU_SECRET_KEY", "hush")]).unwrap();
        assert!(!format!("{client:?}").contains("hush"));
        let error = from(&[("QINIU_ACCESS_KEY", "ak")]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.to_string().contains("QINIU_SECRET_KEY"), "{error}");
        let error = from(&[("QINIU_ACCESS_KEY", "ak"), ("QINIU_SECRET_KEY", "hush ")]).unwrap_err();
        assert!(error.kind() == ErrorKind::Credentials && !error.to_string().contains("hush"), "{error}");
    }
}
