use cloudwire_http_core::{Error, OutgoingRequest, Signer, SigningContext, ToParam as _};
use cloudwire_signing::aliyun::{acs3, rpc_v1};
use cloudwire_signing::hash::sha256_hex;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST, HeaderName, HeaderValue};

const API_VERSION: &str = "2017-03-21";

/// How requests to the service are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureVersion {
    /// `ACS3-HMAC-SHA256` in headers: what the provider's present SDKs use.
    #[default]
    Acs3,
    /// HMAC-SHA1 in the query, version 1.0: what the older SDKs use.
    RpcV1,
}

/// Puts name, version, time, nonce and signature on a call.
#[derive(Debug)]
pub(crate) struct VodSigner {
    version: SignatureVersion,
    api_version: &'static str,
}

impl VodSigner {
    pub(crate) fn new(version: SignatureVersion) -> Self {
        Self::of_api(version, API_VERSION)
    }

    /// A signer of calls to another service behind the same gateway.
    pub(crate) fn of_api(version: SignatureVersion, api_version: &'static str) -> Self {
        Self { version, api_version }
    }
}

impl Signer for VodSigner {
    fn sign(&self, request: &mut OutgoingRequest, context: &SigningContext<'_>) -> Result<(), Error> {
        // Set here and not left to the transport: the host that is signed must be the host that is sent.
        let host = request.endpoint.authority().to_owned();
        set(request, HOST, &host)?;
        match self.version {
            SignatureVersion::Acs3 => sign_acs3(request, context, self.api_version),
            SignatureVersion::RpcV1 => {
                sign_rpc_v1(request, context, self.api_version);
                Ok(())
            }
        }
    }
}

/// Signs `host`, `content-type` and `x-acs-*`, and no header that a proxy may rewrite.
///
/// The provider's page asks for these alone; its SDKs sign `user-agent` and `accept` as well.
fn sign_acs3(
    request: &mut OutgoingRequest,
    context: &SigningContext<'_>,
    api_version: &str,
) -> Result<(), Error> {
    let body = request.body.as_bytes();
    let body = body.ok_or_else(|| Error::invalid_input("body", "a streamed body cannot be signed"))?;
    let body_sha256 = sha256_hex(&body);
    let (access_key, secret) = (context.credentials.access_key(), context.credentials.secret());
    request.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    for (name, value) in [
        ("x-acs-action", context.meta.name),
        ("x-acs-version", api_version),
        ("x-acs-date", &context.now.to_param()),
        ("x-acs-signature-nonce", context.nonce),
        ("x-acs-content-sha256", &body_sha256),
    ] {
        set(request, HeaderName::from_static(name), value)?;
    }
    if let Some(token) = context.credentials.security_token() {
        set(request, HeaderName::from_static("x-acs-accesskey-id"), access_key)?;
        set(request, HeaderName::from_static("x-acs-security-token"), token.expose())?;
    }
    let is_signed =
        |name: &HeaderName| name == HOST || name == CONTENT_TYPE || name.as_str().starts_with("x-acs-");
    let headers: Vec<_> = request
        .headers
        .iter()
        .filter(|(name, _)| is_signed(name))
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
        .collect();
    let query: Vec<_> =
        request.query.iter().map(|(name, value)| (&**name, value.as_deref().unwrap_or_default())).collect();
    let signed = acs3::Request {
        method: request.method.as_str(),
        path: &request.full_path(),
        query: &query,
        headers: &headers,
        body_sha256: &body_sha256,
    };
    let authorization = acs3::authorization(access_key, secret, &signed);
    set(request, AUTHORIZATION, &authorization)
}

/// Adds the common parameters and the signature over all of them.
fn sign_rpc_v1(request: &mut OutgoingRequest, context: &SigningContext<'_>, api_version: &str) {
    let mut add = |name: &'static str, value: String| request.query.push((name.into(), Some(value)));
    add("Action", context.meta.name.to_owned());
    add("Version", api_version.to_owned());
    add("Format", "JSON".to_owned());
    add("AccessKeyId", context.credentials.access_key().to_owned());
    add("SignatureMethod", "HMAC-SHA1".to_owned());
    add("SignatureVersion", "1.0".to_owned());
    add("SignatureNonce", context.nonce.to_owned());
    add("Timestamp", context.now.to_param());
    if let Some(token) = context.credentials.security_token() {
        add("SecurityToken", token.expose().to_owned());
    }
    let query = request.query.iter().map(|(name, value)| (&**name, value.as_deref().unwrap_or_default()));
    let signed: Vec<_> =
        query.chain(request.form.iter().map(|(name, value)| (&**name, value.as_str()))).collect();
    let signature = rpc_v1::signature(context.credentials.secret(), request.method.as_str(), &signed);
    request.query.push(("Signature".into(), Some(signature)));
}

/// Sets a header; what holds a secret is marked so, and then not shown.
pub(crate) fn set(request: &mut OutgoingRequest, name: HeaderName, value: &str) -> Result<(), Error> {
    let mut header =
        HeaderValue::from_str(value).map_err(|error| Error::invalid_input(name.as_str(), error))?;
    header.set_sensitive(name == AUTHORIZATION || name.as_str().ends_with("-security-token"));
    request.headers.insert(name, header);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{call, catching, meta};
    use crate::{Client, Credentials};
    use cloudwire_http_core::Meta;
    use cloudwire_signing::encode::form_decode;
    use http::{Method, Request};
    use time::macros::datetime;

    static GET_VIDEO_INFO: Meta = meta("GetVideoInfo", Method::POST);
    static GET_PLAY_AUTH: Meta = meta("GetVideoPlayAuth", Method::GET);
    static PRELOAD: Meta = meta("PreloadVodObjectCaches", Method::POST);
    const NONCE: &str = "0123456789abcdef0123456789abcdef";

    fn header<'a>(request: &'a Request<()>, name: &str) -> &'a str {
        request.headers().get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn parameter(request: &Request<()>, name: &str) -> Option<String> {
        let pairs = form_decode(request.uri().query().unwrap_or_default());
        pairs.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    // The signatures of both ACS3 tests were made with the official SDK's own function.
    #[tokio::test]
    async fn acs3_signs_host_and_own_headers() {
        let (builder, caught) = catching(datetime!(2026-01-02 03:04:05 UTC), NONCE);
        call(&builder.build().unwrap(), &GET_VIDEO_INFO, &[("VideoId", "vid-1")]).await;
        let request = caught.lock().unwrap().pop().unwrap();
        assert_eq!(request.uri(), "https://vod.cn-shanghai.aliyuncs.com/?VideoId=vid-1");
        assert_eq!(header(&request, "host"), "vod.cn-shanghai.aliyuncs.com");
        assert_eq!(
            header(&request, "authorization"),
            "ACS3-HMAC-SHA256 Credential=testAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;\
             x-acs-date;x-acs-signature-nonce;x-acs-version,\
             Signature=8edc9296fce94bc388a6ad8b8ea20e25d36b2cb7bd51dbafd2e8516a13bca611"
        );
    }

    #[tokio::test]
    async fn acs3_signs_the_security_token() {
        let (builder, caught) = catching(datetime!(2026-01-02 03:04:05 UTC), NONCE);
        let key = Credentials::new("testAccessKeyId", "testAccessKeySecret").unwrap();
        let client = builder.credentials(key.with_security_token("tok/en+=").unwrap()).build().unwrap();
        call(&client, &GET_VIDEO_INFO, &[("VideoId", "a b*c~d+e/é")]).await;
        let request = caught.lock().unwrap().pop().unwrap();
        assert_eq!(request.uri().query(), Some("VideoId=a%20b%2Ac~d%2Be%2F%C3%A9"));
        assert_eq!(header(&request, "x-acs-security-token"), "tok/en+=");
        let authorization = header(&request, "authorization");
        assert!(
            authorization.ends_with("=887908a9342a2b0864bbc9c532f9ddcc3d15d04f53f8dcc1684af50f32ffa007"),
            "{authorization}"
        );
    }

    fn rpc_v1(client: crate::ClientBuilder) -> Client {
        client.signature(SignatureVersion::RpcV1).build().unwrap()
    }

    // The example of the provider's signature page.
    #[tokio::test]
    async fn rpc_v1_puts_everything_into_the_query() {
        let nonce = "8f8a035d-6496-4268-afd4-67c22837e38d";
        let (builder, caught) = catching(datetime!(2017-10-10 12:02:54 UTC), nonce);
        call(&rpc_v1(builder), &GET_PLAY_AUTH, &[("VideoId", "5aed81b74ba84920be578cdfe004af4b")]).await;
        let request = caught.lock().unwrap().pop().unwrap();
        assert_eq!(request.method(), Method::GET);
        assert_eq!(parameter(&request, "Signature").as_deref(), Some("Ibgh7y8Vp47LBuAsf5Xhi1SvDss="));
        assert!(!request.headers().contains_key("authorization"));
    }

    // Sent by the official SDK, which adds two parameters of its own.
    #[tokio::test]
    async fn rpc_v1_signs_the_security_token() {
        let (builder, caught) = catching(datetime!(2023-11-14 22:13:20 UTC), NONCE);
        let key = Credentials::new("STS.test-ak", "test-sk").unwrap();
        let key = key.with_security_token("test-token+/==%2F ~*").unwrap();
        let path = "http://192.168.0.0/16/fd.mp4\nhttp://192.168.0.0/16/ld.mp4";
        let query = [("ObjectPath", path), ("RegionId", "cn-shanghai"), ("SignatureType", "")];
        call(&rpc_v1(builder.credentials(key)), &PRELOAD, &query).await;
        let request = caught.lock().unwrap().pop().unwrap();
        assert_eq!(parameter(&request, "SecurityToken").as_deref(), Some("test-token+/==%2F ~*"));
        assert_eq!(parameter(&request, "Signature").as_deref(), Some("3vMXhkd0fOEVBnlwFtdiSyDXrgM="));
    }

    #[tokio::test]
    async fn a_port_is_part_of_the_signed_host() {
        let (builder, caught) = catching(datetime!(2026-01-02 03:04:05 UTC), NONCE);
        let client = builder.endpoint("http://127.0.0.1:8080").build().unwrap();
        call(&client, &GET_VIDEO_INFO, &[]).await;
        let request = caught.lock().unwrap().pop().unwrap();
        assert_eq!(header(&request, "host"), "127.0.0.1:8080");
        assert_eq!(request.uri(), "http://127.0.0.1:8080/");
    }
}
