use cloudwire_http_core::{Error, OutgoingRequest, Signer, SigningContext};
use cloudwire_signing::qiniu::{AccessKey, FORM_CONTENT_TYPE, mac_v2, qbox};
use http::HeaderValue;
use http::header::{AUTHORIZATION, CONTENT_TYPE};

/// Puts `Authorization: Qiniu …` or `Authorization: QBox …` on a request.
#[derive(Debug)]
pub(crate) struct QiniuSigner {
    /// Whether `X-Qiniu-Date` is sent and signed.
    pub(crate) timestamps: bool,
}

impl Signer for QiniuSigner {
    fn sign(&self, request: &mut OutgoingRequest, context: &SigningContext<'_>) -> Result<(), Error> {
        let refuse = |reason: &str| Error::invalid_input("signature", reason);
        let key = AccessKey::new(context.credentials.access_key(), context.credentials.secret().clone())
            .map_err(|error| Error::invalid_input("credentials", error))?;
        let body = request.body.as_bytes().ok_or_else(|| refuse("only bodies in memory can be signed"))?;
        let qbox = context.meta.auth == "qbox";
        if !qbox {
            // The official SDKs send this type on every management request that has no other, even without a body.
            request.headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(FORM_CONTENT_TYPE));
            if self.timestamps {
                let date = HeaderValue::from_str(&mac_v2::format_date(context.now));
                request.headers.insert("x-qiniu-date", date.map_err(|_| refuse("no valid date"))?);
            }
        }
        let (target, content_type) = (request.target(), request.header(CONTENT_TYPE.as_str()));
        let headers: Vec<_> =
            request.headers.iter().filter_map(|(k, v)| Some((k.as_str(), v.to_str().ok()?))).collect();
        let authorization = if qbox {
            qbox::authorization(&key, &target, content_type, &body)
        } else {
            let (method, host) = (request.method.as_str(), request.endpoint.authority());
            let path_and_query = &target;
            let to_sign = mac_v2::Request {
                method,
                path_and_query,
                host,
                content_type,
                headers: &headers,
                body: &body,
            };
            mac_v2::authorization(&key, &to_sign)
        };
        let mut value = HeaderValue::try_from(authorization).map_err(|_| refuse("not a header"))?;
        value.set_sensitive(true);
        request.headers.insert(AUTHORIZATION, value);
        Ok(())
    }
}
