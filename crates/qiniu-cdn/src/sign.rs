use cloudwire_http_core::{Error, OutgoingRequest, Signer, SigningContext};
use cloudwire_signing::qiniu::{AccessKey, mac_v2, qbox};
use http::header::{AUTHORIZATION, HOST, HeaderName, HeaderValue};

/// Signs by the scheme an operation names: `qbox` or `qiniu`.
#[derive(Debug)]
pub(crate) struct QiniuSigner;

impl Signer for QiniuSigner {
    fn sign(&self, request: &mut OutgoingRequest, context: &SigningContext<'_>) -> Result<(), Error> {
        let refuse = |reason| Error::invalid_input("request", reason);
        let header =
            |text: &str| HeaderValue::from_str(text).map_err(|_| refuse("a header holds bad characters"));
        let credentials = context.credentials;
        let key = AccessKey::new(credentials.access_key(), credentials.secret().clone())
            .map_err(|error| Error::invalid_input("access key", error))?;
        // Set here and not left to the transport: the host that is signed must be the host that is sent.
        request.headers.insert(HOST, header(request.endpoint.authority())?);
        if context.meta.auth == "qiniu" {
            let date = header(&mac_v2::format_date(context.now))?;
            request.headers.insert(HeaderName::from_static("x-qiniu-date"), date);
        }
        let body =
            request.body.as_bytes().ok_or_else(|| refuse("a body that is not in memory cannot be signed"))?;
        let (method, path_and_query, content_type) =
            (request.method.as_str(), &*request.target(), request.header("content-type"));
        let text = |value| HeaderValue::to_str(value).unwrap_or_default();
        let headers: Vec<_> =
            request.headers.iter().map(|(name, value)| (name.as_str(), text(value))).collect();
        let host = request.endpoint.authority();
        let (headers, body) = (&*headers, &*body);
        let authorization = match context.meta.auth {
            "qbox" => qbox::authorization(&key, path_and_query, content_type, body),
            "qiniu" => mac_v2::authorization(
                &key,
                &mac_v2::Request { method, path_and_query, host, content_type, headers, body },
            ),
            _ => return Err(refuse("it names no scheme that this client signs")),
        };
        let mut authorization = header(&authorization)?;
        authorization.set_sensitive(true);
        request.headers.insert(AUTHORIZATION, authorization);
        Ok(())
    }
}
