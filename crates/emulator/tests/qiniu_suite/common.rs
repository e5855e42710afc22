//! An emulator with one bucket, and signed requests to it.

use std::sync::Arc;

use bytes::Bytes;
use cloudwire_emulator::{Builder, Emulator, ManualClock};
use cloudwire_signing::Secret;
use cloudwire_signing::qiniu::entry::entry;
use cloudwire_signing::qiniu::{AccessKey, FORM_CONTENT_TYPE, PutPolicy, UploadToken, mac_v2, qbox};
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use serde_json::Value;
use time::OffsetDateTime;

pub(crate) const NOW: i64 = 1_700_000_000;
pub(crate) const RS: &str = "rs-z0.qiniuapi.com";
pub(crate) const BUCKET: &str = "bkt";
pub(crate) const DOMAIN: &str = "d.example.com";

pub(crate) fn key() -> AccessKey {
    AccessKey::new("test-ak", Secret::new("test-sk")).unwrap()
}

pub(crate) struct Cloud {
    pub(crate) emulator: Emulator,
    pub(crate) clock: Arc<ManualClock>,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    pub(crate) fn error(&self) -> String {
        self.json()["error"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

pub(crate) fn cloud() -> Cloud {
    cloud_of(|builder| builder)
}

pub(crate) fn cloud_of(configure: impl FnOnce(Builder) -> Builder) -> Cloud {
    let clock = Arc::new(ManualClock::new(OffsetDateTime::from_unix_timestamp(NOW).unwrap()));
    let builder = Emulator::builder().clock(clock.clone()).seed(1).bucket(BUCKET).domain(DOMAIN, BUCKET);
    Cloud { emulator: configure(builder).build().unwrap(), clock }
}

/// A request that can be signed and changed before it is sent.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) method: String,
    pub(crate) host: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Call {
    pub(crate) fn new(method: &str, host: &str, target: &str) -> Self {
        Self {
            method: method.to_owned(),
            host: host.to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn body(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.header("content-type", content_type)
    }

    fn content_type(&self) -> Option<&str> {
        self.headers.iter().find(|(name, _)| name == "content-type").map(|(_, value)| value.as_str())
    }

    pub(crate) fn qiniu(self, key: &AccessKey) -> Self {
        let headers: Vec<_> =
            self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let authorization = mac_v2::authorization(
            key,
            &mac_v2::Request {
                method: &self.method,
                path_and_query: &self.target,
                host: &self.host,
                content_type: self.content_type(),
                headers: &headers,
                body: &self.body,
            },
        );
        self.header("authorization", &authorization)
    }

    pub(crate) fn qbox(self, key: &AccessKey) -> Self {
        let authorization = qbox::authorization(key, &self.target, self.content_type(), &self.body);
        self.header("authorization", &authorization)
    }

    pub(crate) async fn send(&self, cloud: &Cloud) -> Answer {
        let mut request = Request::builder().method(self.method.as_str()).uri(&self.target);
        request = request.header("host", &self.host);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let body = Full::new(Bytes::from(self.body.clone()));
        collect(cloud.emulator.handle(request.body(body).unwrap()).await).await
    }
}

pub(crate) async fn collect(response: Response<cloudwire_emulator::Body>) -> Answer {
    let (head, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Answer { status: head.status.as_u16(), headers: head.headers, body }
}

/// `POST` without a body, signed with Qiniu.
pub(crate) async fn post(cloud: &Cloud, target: &str) -> Answer {
    Call::new("POST", RS, target).body(FORM_CONTENT_TYPE, "").qiniu(&key()).send(cloud).await
}

pub(crate) async fn get(cloud: &Cloud, target: &str) -> Answer {
    Call::new("GET", RS, target).qiniu(&key()).send(cloud).await
}

pub(crate) fn object(name: &str) -> String {
    entry(BUCKET, Some(name))
}

pub(crate) async fn stat(cloud: &Cloud, name: &str) -> Answer {
    get(cloud, &format!("/stat/{}", object(name))).await
}

pub(crate) fn policy() -> PutPolicy {
    PutPolicy::for_bucket(BUCKET).deadline(NOW as u64 + 3600)
}

pub(crate) fn policy_for(name: &str) -> PutPolicy {
    PutPolicy::for_object(BUCKET, name).deadline(NOW as u64 + 3600)
}

pub(crate) fn token(policy: &PutPolicy) -> String {
    UploadToken::sign_unchecked(&key(), policy).expose().to_owned()
}

/// The file part of a form.
pub(crate) struct File<'a> {
    pub(crate) name: &'a str,
    pub(crate) mime: Option<&'a str>,
    pub(crate) content: &'a [u8],
}

pub(crate) fn file(content: &[u8]) -> File<'_> {
    File { name: "f", mime: None, content }
}

pub(crate) fn form(fields: &[(&str, &str)], file: Option<&File<'_>>) -> Call {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    if let Some(File { name, mime, content }) = file {
        let mime = mime.map(|mime| format!("\r\nContent-Type: {mime}")).unwrap_or_default();
        let head = format!(
            "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"{mime}\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--XX--\r\n");
    Call::new("POST", "upload.qiniup.com", "/").body("multipart/form-data; boundary=XX", body)
}

/// A form upload of `content` under `name`.
pub(crate) async fn upload(cloud: &Cloud, policy: &PutPolicy, name: &str, content: &[u8]) -> Answer {
    form(&[("token", &token(policy)), ("key", name)], Some(&file(content))).send(cloud).await
}

/// An upload with the token in a header.
pub(crate) fn up(method: &str, target: &str, policy: &PutPolicy, body: &[u8]) -> Call {
    let call = Call::new(method, "upload.qiniup.com", target).body("application/octet-stream", body);
    call.header("authorization", &format!("UpToken {}", token(policy)))
}
