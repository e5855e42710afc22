//! One changed byte in anything a signature covers is answered with the provider's own error.
//!
//! The requests are those the clients make. Each reaches the emulator once as it is, and is accepted; then it is sent
//! again and again, every time with another byte changed.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use aliyun_vod::SignatureVersion;
use bytes::Bytes;
use cloudwire_emulator::Emulator;
use common::{BUCKET, Cloud, DOMAIN};
use http::Request;
use http_body_util::{BodyExt as _, Full};
use qiniu_kodo::{Body, Credentials, Transport, TransportError, transport_fn};
use serde_json::Value;
use std::sync::{Arc, Mutex};
use time::Duration;

const TOKEN: &str = "sts-token/+= ~";

/// A request as a client made it.
#[derive(Clone, Debug)]
struct Sent {
    method: String,
    host: String,
    path: String,
    query: Option<String>,
    /// All but `Host`.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// What a request was answered.
#[derive(Debug)]
struct Answer {
    status: u16,
    /// The provider's code, or for want of one its words.
    error: String,
}

impl Sent {
    fn header(&mut self, name: &str) -> &mut String {
        &mut self.headers.iter_mut().find(|(known, _)| known == name).unwrap().1
    }

    async fn send(&self, emulator: &Emulator) -> Answer {
        let target =
            self.query.as_ref().map_or_else(|| self.path.clone(), |query| format!("{}?{query}", self.path));
        let mut request =
            Request::builder().method(self.method.as_str()).uri(target).header("host", &self.host);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.body(Full::new(Bytes::from(self.body.clone()))).unwrap();
        let (head, body) = emulator.handle(request).await.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let json: Value = serde_json::from_slice(&body).unwrap_or_default();
        let text = String::from_utf8_lossy(&body);
        let xml = text.split_once("<Code>").and_then(|(_, rest)| rest.split('<').next());
        let error = match (&json["Code"], &json["error"], xml) {
            (Value::String(code), ..) => code,
            (_, Value::String(words), _) => words,
            (.., Some(code)) => code,
            _ => "",
        };
        Answer { status: head.status.as_u16(), error: error.to_owned() }
    }
}

/// A transport to the emulator that remembers what goes through.
#[derive(Clone)]
struct Tap {
    emulator: Emulator,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Tap {
    fn new(cloud: &Cloud) -> Self {
        Self { emulator: cloud.emulator.clone(), sent: Arc::default() }
    }

    fn transport(&self) -> Arc<dyn Transport> {
        let tap = self.clone();
        transport_fn(move |request: Request<Body>| {
            let tap = tap.clone();
            async move {
                let (head, body) = request.into_parts();
                let body = body.collect().await.map_err(TransportError::classify)?;
                let headers = head.headers.iter().map(|(name, value)| {
                    (name.to_string(), String::from_utf8(value.as_bytes().to_vec()).unwrap())
                });
                tap.sent.lock().unwrap().push(Sent {
                    method: head.method.to_string(),
                    host: head.uri.authority().unwrap().to_string(),
                    path: head.uri.path().to_owned(),
                    query: head.uri.query().map(str::to_owned),
                    headers: headers.filter(|(name, _)| name != "host").collect(),
                    body: body.to_vec(),
                });
                Ok(tap.emulator.handle(Request::from_parts(head, Full::new(body))).await)
            }
        })
    }

    /// The last request; all were accepted.
    fn last(&self) -> Sent {
        self.sent.lock().unwrap().last().unwrap().clone()
    }

    /// The request gets this answer and no other.
    async fn is_refused(&self, sent: &Sent, what: &str, status: u16, errors: &[&str]) {
        let answer = sent.send(&self.emulator).await;
        let expected = answer.status == status && errors.contains(&answer.error.as_str());
        assert!(expected, "{what}: {answer:?} instead of {status} {errors:?}: {sent:?}");
    }

    /// Every version of `place` with one byte changed is refused.
    async fn all_refused(
        &self,
        sent: &Sent,
        what: &str,
        place: impl Fn(&mut Sent) -> &mut String,
        status: u16,
        errors: &[&str],
    ) {
        let text = place(&mut sent.clone()).clone();
        assert!(!text.is_empty(), "there is no {what}");
        for at in 0..text.len() {
            let mut changed = sent.clone();
            *place(&mut changed) = flip(&text, at);
            self.is_refused(&changed, &format!("byte {at} of {what}"), status, errors).await;
        }
    }

    /// Every version of the body with one byte changed is refused.
    async fn all_bodies_refused(&self, sent: &Sent, status: u16, errors: &[&str]) {
        for at in 0..sent.body.len() {
            let mut changed = sent.clone();
            changed.body[at] ^= 1;
            self.is_refused(&changed, &format!("byte {at} of the body"), status, errors).await;
        }
    }

    /// Every change of the path behind its first slash is refused.
    async fn all_paths_refused(&self, sent: &Sent, status: u16, errors: &[&str]) {
        for at in 1..sent.path.len() {
            let mut changed = sent.clone();
            changed.path = flip(&sent.path, at);
            self.is_refused(&changed, &format!("byte {at} of the path"), status, errors).await;
        }
    }

    async fn methods_refused(&self, sent: &Sent, status: u16, errors: &[&str]) {
        for method in ["GET", "POST", "PUT"].into_iter().filter(|method| *method != sent.method) {
            let changed = Sent { method: method.to_owned(), ..sent.clone() };
            self.is_refused(&changed, method, status, errors).await;
        }
    }
}

/// The text with the byte at `at` replaced by one that is legal in URLs, headers, base64, and hex; never by the same
/// letter of the other case, which would be the same name of a header.
fn flip(text: &str, at: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes[at] = if bytes[at].eq_ignore_ascii_case(&b'A') { b'B' } else { b'A' };
    String::from_utf8(bytes).unwrap()
}

fn query(sent: &mut Sent) -> &mut String {
    sent.query.as_mut().unwrap()
}

fn authorization(sent: &mut Sent) -> &mut String {
    sent.header("authorization")
}

fn other_secret() -> Credentials {
    Credentials::new("test-ak", "test-sl").unwrap()
}

const BAD_TOKEN: &[&str] = &["bad token"];

#[tokio::test]
async fn qbox() {
    let cloud = Cloud::start().await;
    let tap = Tap::new(&cloud);
    let client = || cloud.kodo_builder().transport(tap.transport());
    let bucket = client().build().unwrap().bucket(BUCKET);
    bucket.upload("k", "x").send().await.unwrap();
    let job = bucket.pfop("k").fops(["avthumb/mp4"]).send().await.unwrap();
    let sent = tap.last();
    assert!(sent.clone().header("authorization").starts_with("QBox "));
    tap.all_refused(&sent, "authorization", authorization, 401, BAD_TOKEN).await;
    tap.all_paths_refused(&sent, 401, BAD_TOKEN).await;
    tap.all_bodies_refused(&sent, 401, BAD_TOKEN).await;
    tap.all_refused(&sent, "content type", |sent| sent.header("content-type"), 401, BAD_TOKEN).await;
    let wrong = client().credentials(other_secret()).build().unwrap();
    let error = wrong.bucket(BUCKET).pfop("k").fops(["avthumb/mp4"]).send().await.unwrap_err();
    assert_eq!((error.status(), error.message(), error.is_unauthorized()), (Some(401), "bad token", true));

    bucket.client().prefop(job.persistent_id).send().await.unwrap();
    let sent = tap.last();
    tap.all_refused(&sent, "query", query, 401, BAD_TOKEN).await;
}

#[tokio::test]
async fn qbox_of_the_cdn() {
    let cloud = Cloud::start().await;
    let tap = Tap::new(&cloud);
    let client = |credentials| {
        let builder = qiniu_cdn::Client::builder().clock(cloud.clock.clone()).credentials(credentials);
        builder.transport(tap.transport()).build().unwrap()
    };
    client(common::credentials()).refresh().urls([format!("http://{DOMAIN}/a")]).send().await.unwrap();
    // The body is JSON, which this scheme does not cover.
    let sent = tap.last();
    let errors = &["bad token", "bad authorization header"];
    tap.all_refused(&sent, "authorization", authorization, 401, errors).await;
    tap.all_paths_refused(&sent, 401, BAD_TOKEN).await;
    let with_query = Sent { query: Some("a".to_owned()), ..sent.clone() };
    tap.is_refused(&with_query, "an added query", 401, BAD_TOKEN).await;
    let error =
        client(other_secret()).refresh().urls([format!("http://{DOMAIN}/b")]).send().await.unwrap_err();
    assert_eq!((error.code(), error.message(), error.is_unauthorized()), (Some("401001"), "bad token", true));
}

#[tokio::test]
async fn qiniu_v2() {
    let cloud = Cloud::start().await;
    let tap = Tap::new(&cloud);
    let client = || cloud.kodo_builder().transport(tap.transport());
    let bucket = client().build().unwrap().bucket(BUCKET);
    bucket.upload("k", "x").send().await.unwrap();
    bucket.batch().stat(["k"]).send().await.unwrap();
    let with_body = tap.last();
    bucket.list().prefix("目").send().await.unwrap();
    let with_query = tap.last();
    for sent in [&with_body, &with_query] {
        assert!(sent.clone().header("authorization").starts_with("Qiniu "));
        tap.all_refused(sent, "authorization", authorization, 401, BAD_TOKEN).await;
        tap.all_refused(sent, "host", |sent| &mut sent.host, 401, BAD_TOKEN).await;
        tap.all_refused(sent, "content type", |sent| sent.header("content-type"), 401, BAD_TOKEN).await;
        tap.all_refused(sent, "date", |sent| sent.header("x-qiniu-date"), 401, BAD_TOKEN).await;
        tap.all_paths_refused(sent, 401, BAD_TOKEN).await;
        tap.methods_refused(sent, 401, BAD_TOKEN).await;
        for name in ["x-qiniu-date", "content-type"] {
            let at = sent.headers.iter().position(|(known, _)| known == name).unwrap();
            tap.all_refused(sent, name, |sent| &mut sent.headers[at].0, 401, BAD_TOKEN).await;
        }
    }
    tap.all_bodies_refused(&with_body, 401, BAD_TOKEN).await;
    tap.all_refused(&with_query, "query", query, 401, BAD_TOKEN).await;
    let wrong = client().credentials(other_secret()).build().unwrap();
    let error = wrong.bucket(BUCKET).stat("k").send().await.unwrap_err();
    assert_eq!((error.status(), error.message(), error.is_unauthorized()), (Some(401), "bad token", true));
}

#[tokio::test]
async fn upload_token_in_a_header() {
    let cloud = Cloud::start().await;
    let tap = Tap::new(&cloud);
    let bucket = cloud.kodo_builder().transport(tap.transport()).build().unwrap().bucket(BUCKET);
    bucket.upload("k", "x").multipart().send().await.unwrap();
    bucket.upload("k", "x").resumable_v1().send().await.unwrap();
    let all = tap.sent.lock().unwrap().clone();
    let carries = |sent: &&Sent| sent.headers.iter().any(|(_, value)| value.starts_with("UpToken "));
    let sent: Vec<_> = all.iter().filter(carries).collect();
    // Initiating, a part and completing; a block and the file.
    assert_eq!(sent.len(), 5);
    for sent in sent {
        tap.all_refused(sent, "upload token", authorization, 401, BAD_TOKEN).await;
    }
    let wrong = cloud.kodo_builder().credentials(other_secret()).transport(tap.transport()).build().unwrap();
    let error = wrong.bucket(BUCKET).upload("k", "x").multipart().send().await.unwrap_err();
    assert_eq!((error.status(), error.is_unauthorized()), (Some(401), true), "{error}");
}

#[tokio::test]
async fn upload_token_in_a_form() {
    let cloud = Cloud::start().await;
    let tap = Tap::new(&cloud);
    let bucket = cloud.kodo_builder().transport(tap.transport()).build().unwrap().bucket(BUCKET);
    let token = bucket.upload_token().key("k").sign().unwrap();
    bucket.upload("k", "x").token(token.clone()).form().send().await.unwrap();
    let (sent, token) = (tap.last(), token.expose().as_bytes());
    let start = sent.body.windows(token.len()).position(|window| window == token).unwrap();
    for at in start..start + token.len() {
        let mut changed = sent.clone();
        changed.body[at] = if changed.body[at] == b'A' { b'B' } else { b'A' };
        tap.is_refused(&changed, &format!("byte {at} of the form"), 401, BAD_TOKEN).await;
    }
    let wrong = cloud.kodo_builder().credentials(other_secret()).transport(tap.transport()).build().unwrap();
    let error = wrong.bucket(BUCKET).upload("k", "x").form().send().await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(401), "bad token"));
}

#[tokio::test]
async fn private_download_url() {
    // Every host that one changed byte makes of the first is bound as well, so that it is the token that refuses.
    let host = "p.example";
    let cloud = Cloud::of(|builder| {
        let builder = builder.private_bucket("private").domain(host, "private");
        (0..host.len()).fold(builder, |builder, at| builder.domain(flip(host, at), "private"))
    });
    let cloud = cloud.await;
    let tap = Tap::new(&cloud);
    let bucket = cloud.kodo_builder().transport(tap.transport()).build().unwrap().bucket("private");
    bucket.upload("目 k", "x").send().await.unwrap();
    let url = || bucket.private_url(format!("http://{host}"), "目 k").file_name("a b");
    bucket.client().download(url().sign().unwrap()).bytes(9).await.unwrap();
    let sent = tap.last();
    tap.all_refused(&sent, "host", |sent| &mut sent.host, 401, BAD_TOKEN).await;
    tap.all_paths_refused(&sent, 401, BAD_TOKEN).await;
    tap.all_refused(&sent, "query", query, 401, BAD_TOKEN).await;
    let wrong = cloud.kodo_builder().credentials(other_secret()).build().unwrap().bucket("private");
    let url = wrong.private_url(format!("http://{host}"), "目 k").sign().unwrap();
    let error = bucket.client().download(url).bytes(9).await.unwrap_err();
    assert_eq!((error.status(), error.message(), error.is_unauthorized()), (Some(401), "bad token", true));
}

#[tokio::test]
async fn anti_leech() {
    let host = "leech.example.com";
    let cloud = Cloud::of(|builder| builder.domain(host, BUCKET).anti_leech_key(host, "domain-key")).await;
    let tap = Tap::new(&cloud);
    let kodo = cloud.kodo_builder().transport(tap.transport()).build().unwrap();
    kodo.bucket(BUCKET).upload("目/a b", "x").send().await.unwrap();
    let sign = |key: &str| {
        let deadline = cloud.now() + Duration::HOUR;
        qiniu_cdn::timestamp_anti_leech_url(&format!("http://{host}"), "目/a b", "", key, deadline).unwrap()
    };
    kodo.download(sign("domain-key")).bytes(9).await.unwrap();
    let sent = tap.last();
    // The provider documents the status alone; the words are the emulator's.
    use qiniu_kodo::signing::anti_leech::AntiLeechError::{BadSignature, Expired, NotSigned};
    let words = [BadSignature, Expired, NotSigned].map(|error| error.to_string());
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    tap.all_paths_refused(&sent, 403, &words).await;
    tap.all_refused(&sent, "query", query, 403, &words).await;
    let error = kodo.download(sign("domain-keY")).bytes(9).await.unwrap_err();
    assert_eq!((error.status(), error.is_forbidden()), (Some(403), true));
}

const MISMATCH: &[&str] = &["SignatureDoesNotMatch"];

/// A cloud with a temporary account, and a call made with it.
async fn vod_call(version: SignatureVersion) -> (Cloud, Tap, Sent) {
    let cloud = Cloud::of(|builder| builder.account_with_token("STS.ak", "test-sk", TOKEN)).await;
    let tap = Tap::new(&cloud);
    let client = |credentials: Credentials| {
        let builder = cloud.vod_builder().credentials(credentials).signature(version);
        builder.transport(tap.transport()).build().unwrap()
    };
    let temporary =
        |secret: &str| Credentials::new("STS.ak", secret).unwrap().with_security_token(TOKEN).unwrap();
    let wrong = client(temporary("test-sl")).describe_vod_refresh_quota().send().await.unwrap_err();
    assert_eq!((wrong.code(), wrong.is_unauthorized()), (Some("SignatureDoesNotMatch"), true));
    let tasks = client(temporary("test-sk")).describe_vod_refresh_tasks();
    let tasks = tasks
        .object_type("preload")
        .domain_name("点.example.com")
        .object_path("http://点.example.com/a b+*~");
    tasks.send().await.unwrap();
    let sent = tap.last();
    // The request itself used up its nonce; nothing else is wrong with it.
    tap.is_refused(&sent, "the same again", 400, &["SignatureNonceUsed"]).await;
    assert!(sent.body.is_empty(), "all parameters are in the query");
    (cloud, tap, sent)
}

#[tokio::test]
async fn acs3() {
    let (_cloud, tap, sent) = vod_call(SignatureVersion::Acs3).await;
    tap.methods_refused(
        &Sent { method: "POST".to_owned(), ..sent.clone() },
        400,
        &["SignatureDoesNotMatch", "UnsupportedHTTPMethod"],
    )
    .await;
    tap.all_refused(&sent, "query", query, 400, MISMATCH).await;
    let added = Sent { body: b"a".to_vec(), ..sent.clone() };
    tap.is_refused(&added, "an added byte of body", 400, MISMATCH).await;
    let longer = Sent { path: "/a".to_owned(), ..sent.clone() };
    tap.is_refused(&longer, "path", 400, MISMATCH).await;
    let region = sent.host.find("shanghai").unwrap();
    for at in region..region + "shanghai".len() {
        let changed = Sent { host: flip(&sent.host, at), ..sent.clone() };
        tap.is_refused(&changed, "host", 400, MISMATCH).await;
    }
    let time: &[&str] = &["InvalidTimeStamp.Format", "InvalidTimeStamp.Expired", "SignatureDoesNotMatch"];
    for (name, status, errors, missing_status, missing) in [
        ("x-acs-action", 404, &["InvalidAction.NotFound"][..], 400, "MissingAction"),
        ("x-acs-version", 400, &["InvalidVersion"], 400, "MissingVersion"),
        ("x-acs-date", 400, time, 400, "MissingTimestamp"),
        ("x-acs-signature-nonce", 400, MISMATCH, 400, "MissingSignatureNonce"),
        ("x-acs-content-sha256", 400, MISMATCH, 400, "SignatureDoesNotMatch"),
        ("x-acs-accesskey-id", 400, MISMATCH, 400, "SignatureDoesNotMatch"),
        (
            "x-acs-security-token",
            400,
            &["InvalidSecurityToken.MismatchWithAccessKey"],
            400,
            "InvalidSecurityToken.Malformed",
        ),
    ] {
        tap.all_refused(&sent, name, |sent| sent.header(name), status, errors).await;
        let at = sent.headers.iter().position(|(known, _)| known == name).unwrap();
        tap.all_refused(
            &sent,
            &format!("{name} by name"),
            |sent| &mut sent.headers[at].0,
            missing_status,
            &[missing],
        )
        .await;
    }
    // `ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…`: what a byte is decides what is wrong with it.
    let header = sent.clone().header("authorization").clone();
    for at in 0..header.len() {
        let mut changed = sent.clone();
        *changed.header("authorization") = flip(&header, at);
        let answer = changed.send(&tap.emulator).await;
        let in_value_of = |name: &str| {
            let start = header.find(name).unwrap() + name.len();
            let end = header[start..].find(',').map_or(header.len(), |len| start + len);
            (start..end).contains(&at)
        };
        let expected: &[&str] = match () {
            // Without the scheme it is no ACS3 request, and one of the other kind lacks everything.
            () if at < "ACS3-".len() => &["MissingAction"],
            () if in_value_of("Credential=") => &["InvalidAccessKeyId.NotFound"],
            () if in_value_of("Signature=") => &["SignatureDoesNotMatch"],
            () if in_value_of("SignedHeaders=") => &["SignatureDoesNotMatch", "IncompleteSignature"],
            () => &["IncompleteSignature", "SignatureDoesNotMatch", "InvalidAccessKeyId.NotFound"],
        };
        assert!(
            expected.contains(&answer.error.as_str()),
            "byte {at} of {header}: {answer:?}, not {expected:?}"
        );
    }
}

#[tokio::test]
async fn rpc_v1() {
    let (_cloud, tap, sent) = vod_call(SignatureVersion::RpcV1).await;
    tap.is_refused(&Sent { method: "GET".to_owned(), ..sent.clone() }, "method", 400, MISMATCH).await;
    let form = ("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned());
    let mut added = Sent { body: b"a".to_vec(), ..sent.clone() };
    added.headers.retain(|(name, _)| name != "content-type");
    added.headers.push(form);
    tap.is_refused(&added, "an added parameter", 400, MISMATCH).await;

    let time: &[&str] = &["InvalidTimeStamp.Format", "InvalidTimeStamp.Expired", "SignatureDoesNotMatch"];
    let pairs: Vec<String> = sent.query.clone().unwrap().split('&').map(str::to_owned).collect();
    assert!(pairs.iter().any(|pair| pair.starts_with("SecurityToken=")));
    for (index, pair) in pairs.iter().enumerate() {
        let (name, value) = pair.split_once('=').unwrap();
        let by_name: &[&str] = match name {
            "Action" => &["MissingAction"],
            "Version" => &["MissingVersion"],
            "AccessKeyId" => &["MissingAccessKeyId"],
            "SignatureNonce" => &["MissingSignatureNonce"],
            "Timestamp" => &["MissingTimestamp"],
            "Signature" => &["MissingSignature"],
            "SecurityToken" => &["InvalidSecurityToken.Malformed"],
            _ => MISMATCH,
        };
        let by_value: &[&str] = match name {
            "Action" => &["InvalidAction.NotFound"],
            "Version" => &["InvalidVersion"],
            "AccessKeyId" => &["InvalidAccessKeyId.NotFound"],
            "Format" => &["InvalidParameter.Format"],
            "SignatureMethod" => &["InvalidSignatureMethod"],
            "Timestamp" => time,
            "SecurityToken" => &["InvalidSecurityToken.MismatchWithAccessKey"],
            _ => MISMATCH,
        };
        for at in 0..pair.len() {
            if at == name.len() {
                continue;
            }
            let mut changed = pairs.clone();
            changed[index] = flip(pair, at);
            let changed = Sent { query: Some(changed.join("&")), ..sent.clone() };
            let errors = if at < name.len() { by_name } else { by_value };
            let unknown = ["InvalidAction.NotFound", "InvalidAccessKeyId.NotFound"].contains(&errors[0]);
            let what = format!("byte {at} of {name}={value}");
            tap.is_refused(&changed, &what, if unknown { 404 } else { 400 }, errors).await;
        }
    }
}

#[tokio::test]
async fn oss_v1() {
    let cloud = Cloud::start().await;
    let tap = Tap::new(&cloud);
    let vod = cloud.vod_builder().transport(tap.transport()).build().unwrap();
    vod.upload_video("t", "t.mp4", Body::from("content")).send().await.unwrap();
    let sent = tap.last();
    assert!(sent.clone().header("authorization").starts_with("OSS ") && sent.method == "PUT");
    assert_eq!(sent.send(&tap.emulator).await.status, 200);

    tap.is_refused(&Sent { method: "GET".to_owned(), ..sent.clone() }, "method", 403, MISMATCH).await;
    tap.all_paths_refused(&sent, 403, MISMATCH).await;
    let added = Sent { query: Some("acl".to_owned()), ..sent.clone() };
    tap.is_refused(&added, "an added subresource", 403, MISMATCH).await;
    for at in 0..sent.host.find('.').unwrap() {
        let changed = Sent { host: flip(&sent.host, at), ..sent.clone() };
        tap.is_refused(&changed, "bucket", 403, MISMATCH).await;
    }
    for name in ["content-type", "content-md5"] {
        tap.all_refused(&sent, name, |sent| sent.header(name), 403, MISMATCH).await;
    }
    let date = &["AccessDenied", "RequestTimeTooSkewed", "SignatureDoesNotMatch"];
    tap.all_refused(&sent, "date", |sent| sent.header("date"), 403, date).await;
    let token = &["InvalidSecurityToken"];
    tap.all_refused(&sent, "security token", |sent| sent.header("x-oss-security-token"), 403, token).await;
    tap.all_bodies_refused(&sent, 400, &["BadDigest"]).await;
    let header = sent.clone().header("authorization").clone();
    let (id, signature) = (4, header.find(':').unwrap() + 1);
    for at in (id..signature - 1).chain(signature..header.len()) {
        let mut changed = sent.clone();
        *changed.header("authorization") = flip(&header, at);
        let error = if at < signature { &["InvalidAccessKeyId"][..] } else { MISMATCH };
        tap.is_refused(&changed, &format!("byte {at} of the authorization"), 403, error).await;
    }
    assert_eq!(sent.send(&tap.emulator).await.status, 200, "it is still good");
}
