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

#[cfg(test)]
mod tests {
    use crate::testing::Fake;
    use cloudwire_http_core::Environment;

    // Requests of the official Python SDK.
    #[tokio::test]
    async fn management_calls_are_signed() {
        let fake = Fake::new(|_| (200, r#"{"hash":"h","mimeType":"m"}"#.to_owned()));
        let at = |builder: crate::ClientBuilder| builder.endpoint("http://127.0.0.1:9999").build().unwrap();
        at(fake.builder()).bucket("Bucket_Name").stat("python-logo.png").send().await.unwrap();
        let off = Environment::of([("DISABLE_QINIU_TIMESTAMP_SIGNATURE", "true")]);
        at(fake.builder().environment(off)).bucket("Bucket_Name").stat("k").send().await.unwrap();
        let requests = fake.requests();
        assert_eq!(
            requests[0].line(),
            "POST http://127.0.0.1:9999/stat/QnVja2V0X05hbWU6cHl0aG9uLWxvZ28ucG5n"
        );
        assert_eq!(requests[0].header("authorization"), "Qiniu test-ak:17sDzV0Umy3lT5PAR6jkSqN_Pi0=");
        assert_eq!(requests[0].header("content-type"), "application/x-www-form-urlencoded");
        assert_eq!(requests[0].header("x-qiniu-date"), "20231114T221320Z");
        assert!(requests[1].headers.get("x-qiniu-date").is_none());
    }

    #[tokio::test]
    async fn processing_calls_are_signed_the_older_way() {
        let answer = r#"{"persistentId":"z0.5476bedf7823de4068253bae"}"#;
        let fake = Fake::new(move |_| (200, answer.to_owned()));
        let client = fake.builder().region(crate::Region::new().api(["api.qiniuapi.com"])).build().unwrap();
        let fop = crate::Fop::new("avthumb").arg("mp4").pair("s", "640x360").pair("vb", "1.25m");
        let fop = fop.save_as("目标Bucket_Name", "自定义文件key");
        let call = client.bucket("Bucket_Name").pfop("1.mp4").pipeline("mpsdemo").fops([fop]).force(true);
        assert_eq!(call.send().await.unwrap().persistent_id, "z0.5476bedf7823de4068253bae");
        client.prefop("z0.5476bedf7823de4068253bae").send().await.unwrap();
        let requests = fake.requests();
        assert_eq!(requests[0].header("authorization"), "QBox test-ak:Bn5htRGQP52sce_XW6xmVIsnq2s=");
        assert_eq!(requests[1].header("authorization"), "QBox test-ak:yHZ5SVOC7FsOuj12GEup0FHRS_Q=");
        assert!(requests[1].headers.get("content-type").is_none());
    }
}
