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
}

impl VodSigner {
    pub(crate) fn new(version: SignatureVersion) -> Self {
        Self { version }
    }
}

impl Signer for VodSigner {
    fn sign(&self, request: &mut OutgoingRequest, context: &SigningContext<'_>) -> Result<(), Error> {
        // Set here and not left to the transport: the host that is signed must be the host that is sent.
        let host = request.endpoint.authority().to_owned();
        set(request, HOST, &host)?;
        match self.version {
            SignatureVersion::Acs3 => sign_acs3(request, context),
            SignatureVersion::RpcV1 => {
                sign_rpc_v1(request, context);
                Ok(())
            }
        }
    }
}

/// Signs `host`, `content-type` and `x-acs-*`, and no header that a proxy may rewrite.
///
/// The provider's page asks for these alone; its SDKs sign `user-agent` and `accept` as well.
fn sign_acs3(request: &mut OutgoingRequest, context: &SigningContext<'_>) -> Result<(), Error> {
    let body = request.body.as_bytes();
    let body = body.ok_or_else(|| Error::invalid_input("body", "a streamed body cannot be signed"))?;
    let body_sha256 = sha256_hex(&body);
    let (access_key, secret) = (context.credentials.access_key(), context.credentials.secret());
    request.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    for (name, value) in [
        ("x-acs-action", context.meta.name),
        ("x-acs-version", API_VERSION),
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
fn sign_rpc_v1(request: &mut OutgoingRequest, context: &SigningContext<'_>) {
    let mut add = |name: &'static str, value: String| request.query.push((name.into(), Some(value)));
    add("Action", context.meta.name.to_owned());
    add("Version", API_VERSION.to_owned());
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

fn set(request: &mut OutgoingRequest, name: HeaderName, value: &str) -> Result<(), Error> {
    let mut header =
        HeaderValue::from_str(value).map_err(|error| Error::invalid_input(name.as_str(), error))?;
    header.set_sensitive(name == AUTHORIZATION || name.as_str().ends_with("-security-token"));
    request.headers.insert(name, header);
    Ok(())
}
