use cloudwire_http_core::{Error, OutgoingRequest, Signer, SigningContext};
use cloudwire_signing::qiniu::{AccessKey, mac_v2, qbox};
use http::header::{AUTHORIZATION, HOST, HeaderValue};

/// Signs by the scheme an operation names: `qbox` or `qiniu`.
#[derive(Debug)]
pub(crate) struct QiniuSigner;

impl Signer for QiniuSigner {
    fn sign(&self, request: &mut OutgoingRequest, context: &SigningContext<'_>) -> Result<(), Error> {
        let refuse = |reason: &str| Error::invalid_input("request", reason);
        let header = |text| HeaderValue::try_from(text).map_err(|_| refuse("a header holds bad characters"));
        let key = AccessKey::new(context.credentials.access_key(), context.credentials.secret().clone())
            .map_err(|error| Error::invalid_input("access key", error))?;
        // Set here and not left to the transport: the host that is signed must be the host that is sent.
        let host = request.endpoint.authority().to_owned();
        request.headers.insert(HOST, header(host.clone())?);
        if context.meta.auth == "qiniu" {
            request.headers.insert("x-qiniu-date", header(mac_v2::format_date(context.now))?);
        }
        let body = request.body.as_bytes().ok_or_else(|| refuse("only bodies in memory can be signed"))?;
        let (target, content_type) = (request.target(), request.header("content-type"));
        let headers: Vec<_> =
            request.headers.iter().filter_map(|(k, v)| Some((k.as_str(), v.to_str().ok()?))).collect();
        let signed = mac_v2::Request {
            method: request.method.as_str(),
            path_and_query: &target,
            host: &host,
            content_type,
            headers: &headers,
            body: &body,
        };
        let mut authorization = header(match context.meta.auth {
            "qbox" => qbox::authorization(&key, &target, content_type, &body),
            "qiniu" => mac_v2::authorization(&key, &signed),
            _ => return Err(refuse("the operation names no scheme that this client signs")),
        })?;
        authorization.set_sensitive(true);
        request.headers.insert(AUTHORIZATION, authorization);
        Ok(())
    }
}
