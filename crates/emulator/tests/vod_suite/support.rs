//! A world with a clock that stands still, and requests that can be tampered with.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use cloudwire_emulator::{Emulator, ManualClock};
use cloudwire_signing::Secret;
use cloudwire_signing::aliyun::{acs3, rpc_v1};
use cloudwire_signing::encode::form_encode;
use cloudwire_signing::hash::sha256_hex;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use serde_json::Value;
use time::{Duration, OffsetDateTime};

/// 2023-11-14T22:13:20Z.
pub(crate) const NOW: &str = "2023-11-14T22:13:20Z";
pub(crate) const HOST: &str = "vod.cn-shanghai.aliyuncs.com";

pub(crate) struct World {
    pub(crate) emulator: Emulator,
    clock: Arc<ManualClock>,
    nonces: AtomicU64,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    #[track_caller]
    pub(crate) fn ok(self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text());
        self.json()
    }

    #[track_caller]
    pub(crate) fn fails(&self, status: u16, code: &str) {
        assert_eq!((self.status.as_u16(), self.code().as_str()), (status, code), "{}", self.text());
    }

    /// Of an error in JSON or XML.
    pub(crate) fn code(&self) -> String {
        let text = self.text();
        match text.split_once("<Code>") {
            Some((_, rest)) => rest.split('<').next().unwrap().to_owned(),
            None => self.json()["Code"].as_str().unwrap_or_default().to_owned(),
        }
    }
}

impl World {
    pub(crate) fn new() -> Self {
        let clock = Arc::new(ManualClock::new(OffsetDateTime::from_unix_timestamp(1_700_000_000).unwrap()));
        let emulator = Emulator::builder()
            .account("test-ak", "test-sk")
            .account_with_token("STS.test-ak", "test-sk", "test-token+/==%2F ~*")
            .clock(Arc::clone(&clock))
            .seed(7)
            .build()
            .unwrap();
        Self { emulator, clock, nonces: AtomicU64::new(0) }
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    pub(crate) fn now(&self) -> OffsetDateTime {
        cloudwire_emulator::Clock::now(&*self.clock)
    }

    pub(crate) fn now_text(&self) -> String {
        let now = self.now();
        let (date, (hour, minute, second)) = (now.date(), now.time().as_hms());
        format!("{date}T{hour:02}:{minute:02}:{second:02}Z")
    }

    pub(crate) fn nonce(&self) -> String {
        format!("nonce-{}", self.nonces.fetch_add(1, Ordering::Relaxed))
    }

    pub(crate) async fn send(&self, request: Request<Full<Bytes>>) -> Answer {
        let (parts, body) = self.emulator.handle(request).await.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// An RPC request that is right in every respect.
    pub(crate) fn rpc(&self, action: &str, params: &[(&str, &str)]) -> Rpc {
        let mut rpc = Rpc {
            method: "POST",
            host: HOST.to_owned(),
            query: Vec::new(),
            form: Vec::new(),
            secret: "test-sk",
            signature: None,
        };
        for (name, value) in [
            ("Action", action),
            ("Version", "2017-03-21"),
            ("Format", "JSON"),
            ("AccessKeyId", "test-ak"),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureVersion", "1.0"),
            ("SignatureNonce", &self.nonce()),
            ("Timestamp", &self.now_text()),
        ]
        .iter()
        .chain(params)
        {
            rpc.query.push(((*name).to_owned(), (*value).to_owned()));
        }
        rpc
    }

    pub(crate) async fn call(&self, action: &str, params: &[(&str, &str)]) -> Answer {
        self.send(self.rpc(action, params).request()).await
    }

    /// Creates a video and uploads `content`; it is not `Normal` yet unless it is not transcoded.
    pub(crate) async fn video(&self, title: &str, more: &[(&str, &str)], content: &'static [u8]) -> String {
        let mut params = vec![("Title", title), ("FileName", "a.mp4")];
        params.extend(more);
        let created = self.call("CreateUploadVideo", &params).await.ok();
        crate::oss::Uploader::of(&created).put(self, content).await.fine();
        created["VideoId"].as_str().unwrap().to_owned()
    }

    /// A video that is `Normal`.
    pub(crate) async fn normal_video(&self, title: &str) -> String {
        let id = self.video(title, &[], b"content").await;
        self.advance(Duration::seconds(2));
        id
    }
}

impl Answer {
    #[track_caller]
    pub(crate) fn fine(self) -> Self {
        assert!(self.status.is_success(), "{} {}", self.status, self.text());
        self
    }
}

pub(crate) struct Rpc {
    pub(crate) method: &'static str,
    pub(crate) host: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) form: Vec<(String, String)>,
    pub(crate) secret: &'static str,
    /// Made when the request is, unless set before.
    pub(crate) signature: Option<String>,
}

impl Rpc {
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.query.retain(|(key, _)| key != name);
        self
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self = self.without(name);
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Fixes the signature: later changes spoil it.
    pub(crate) fn signed(mut self) -> Self {
        let all: Vec<_> = self.query.iter().chain(&self.form).cloned().collect();
        self.signature = Some(rpc_v1::signature(&Secret::from(self.secret), self.method, &all));
        self
    }

    pub(crate) fn request(mut self) -> Request<Full<Bytes>> {
        if self.signature.is_none() {
            self = self.signed();
        }
        if let Some(signature) = &self.signature
            && !self.query.iter().any(|(name, _)| name == "Signature")
        {
            self.query.push(("Signature".to_owned(), signature.clone()));
        }
        let mut request = Request::builder()
            .method(self.method)
            .uri(format!("/?{}", form_encode(&self.query)))
            .header("host", &self.host)
            // The older Python SDK sends these with every RPC request.
            .header("x-acs-action", "Whatever")
            .header("x-acs-version", "2000-01-01");
        if !self.form.is_empty() {
            request = request.header("content-type", "application/x-www-form-urlencoded");
        }
        request.body(Full::from(form_encode(&self.form))).unwrap()
    }
}

/// An ACS3 request whose parts can be changed after signing.
pub(crate) struct Acs3 {
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// All but `Authorization`.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    pub(crate) authorization: String,
}

impl Acs3 {
    pub(crate) fn new(world: &World, action: &str, params: &[(&str, &str)], body: &str) -> Self {
        let mut headers = vec![
            ("host".to_owned(), HOST.to_owned()),
            ("accept".to_owned(), "application/json".to_owned()),
            ("x-acs-action".to_owned(), action.to_owned()),
            ("x-acs-version".to_owned(), "2017-03-21".to_owned()),
            ("x-acs-date".to_owned(), world.now_text()),
            ("x-acs-signature-nonce".to_owned(), world.nonce()),
            ("x-acs-content-sha256".to_owned(), sha256_hex(body.as_bytes())),
        ];
        if !body.is_empty() {
            headers.push(("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned()));
        }
        let query = params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut this = Self {
            method: "POST",
            path: "/".to_owned(),
            query,
            headers,
            body: body.to_owned(),
            authorization: String::new(),
        };
        this.sign("test-ak", "test-sk");
        this
    }

    pub(crate) fn sign(&mut self, access_key: &str, secret: &str) {
        let pairs = |pairs: &'_ [(String, String)]| -> Vec<(String, String)> { pairs.to_vec() };
        let (query, headers) = (pairs(&self.query), pairs(&self.headers));
        let query: Vec<(&str, &str)> = query.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let headers: Vec<(&str, &str)> = headers.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        self.authorization = acs3::authorization(
            access_key,
            &Secret::from(secret),
            &acs3::Request {
                method: self.method,
                path: &self.path,
                query: &query,
                headers: &headers,
                body_sha256: &sha256_hex(self.body.as_bytes()),
            },
        );
    }

    pub(crate) fn request(&self) -> Request<Full<Bytes>> {
        let query = form_encode(&self.query);
        let target = if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) };
        let mut request = Request::builder().method(self.method).uri(target);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.header("authorization", &self.authorization).body(Full::from(self.body.clone())).unwrap()
    }
}

/// The text with one byte changed to another printable one.
pub(crate) fn flip(text: &str, at: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes[at] = if bytes[at] == b'a' { b'b' } else { b'a' };
    String::from_utf8(bytes).unwrap()
}
