//! Uploads, signed here by hand in OSS V1 style.

use bytes::Bytes;
use cloudwire_signing::Secret;
use cloudwire_signing::encode::urlsafe_base64_decode;
use cloudwire_signing::hash::md5_base64;
use cloudwire_signing::oss::v1;
use http::Request;
use http_body_util::Full;
use serde_json::Value;
use time::Duration;
use time::format_description::well_known::Rfc2822;

use crate::support::{Answer, World, flip};

pub(crate) fn decoded(text: &Value) -> Value {
    let text = text.as_str().unwrap().replace('+', "-").replace('/', "_");
    let json = urlsafe_base64_decode(&text).unwrap();
    serde_json::from_slice(&json).unwrap()
}

/// What an upload call handed out.
#[derive(Clone)]
pub(crate) struct Uploader {
    endpoint: String,
    bucket: String,
    key: String,
    access_key: String,
    secret: String,
    token: String,
}

/// A signed request, still open to tampering.
#[derive(Clone)]
struct Signed {
    method: &'static str,
    uri: String,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Signed {
    fn request(&self) -> Request<Full<Bytes>> {
        let mut request = Request::builder().method(self.method).uri(&self.uri);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.body(Full::from(self.body.clone())).unwrap()
    }

    fn header(&mut self, name: &str) -> &mut String {
        &mut self.headers.iter_mut().find(|(key, _)| key == name).unwrap().1
    }
}

impl Uploader {
    pub(crate) fn of(created: &Value) -> Self {
        let (address, auth) = (decoded(&created["UploadAddress"]), decoded(&created["UploadAuth"]));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        Self {
            endpoint: text(&address["Endpoint"]),
            bucket: text(&address["Bucket"]),
            key: text(&address["FileName"]),
            access_key: text(&auth["AccessKeyId"]),
            secret: text(&auth["AccessKeySecret"]),
            token: text(&auth["SecurityToken"]),
        }
    }

    fn signed(
        &self,
        world: &World,
        method: &'static str,
        query: &[(&str, Option<&str>)],
        body: &[u8],
    ) -> Signed {
        let date = world.now().format(&Rfc2822).unwrap().replace("+0000", "GMT");
        let md5 = if body.is_empty() { String::new() } else { md5_base64(body) };
        let text: Vec<String> = query
            .iter()
            .map(|(name, value)| value.map_or((*name).to_owned(), |value| format!("{name}={value}")))
            .collect();
        let base = if self.endpoint.starts_with("https://") {
            self.endpoint.replace("https://", &format!("https://{}.", self.bucket))
        } else {
            format!("{}/{}", self.endpoint, self.bucket)
        };
        let uri = format!("{base}/{}?{}", self.key, text.join("&"));
        let mut headers = vec![
            ("date".to_owned(), date.clone()),
            ("content-type".to_owned(), "video/mp4".to_owned()),
            ("x-oss-security-token".to_owned(), self.token.clone()),
        ];
        if !md5.is_empty() {
            headers.push(("content-md5".to_owned(), md5.clone()));
        }
        let authorization = v1::authorization(
            &self.access_key,
            &Secret::new(self.secret.clone()),
            &v1::Request {
                method,
                bucket: Some(&self.bucket),
                key: &self.key,
                query,
                content_md5: &md5,
                content_type: "video/mp4",
                date: &date,
                headers: &[("x-oss-security-token", &self.token)],
            },
        );
        headers.push(("authorization".to_owned(), authorization));
        Signed {
            method,
            uri: uri.trim_end_matches('?').to_owned(),
            headers,
            body: Bytes::copy_from_slice(body),
        }
    }

    async fn ask(
        &self,
        world: &World,
        method: &'static str,
        query: &[(&str, Option<&str>)],
        body: &[u8],
    ) -> Answer {
        world.send(self.signed(world, method, query, body).request()).await
    }

    pub(crate) async fn put(&self, world: &World, content: &[u8]) -> Answer {
        self.ask(world, "PUT", &[], content).await
    }
}

async fn created(world: &World) -> (String, Uploader) {
    let created = world.call("CreateUploadVideo", &[("Title", "t"), ("FileName", "a.mp4")]).await.ok();
    (created["VideoId"].as_str().unwrap().to_owned(), Uploader::of(&created))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).unwrap().1.split_once(end).unwrap().0
}

#[tokio::test]
async fn one_changed_byte_is_noticed() {
    let world = World::new();
    let (_, uploader) = created(&world).await;
    let signed = uploader.signed(&world, "PUT", &[], b"content");
    for name in ["content-type", "content-md5", "date"] {
        let mut request = signed.clone();
        let value = request.header(name);
        *value = if name == "date" { value.replace(":20 ", ":21 ") } else { flip(value, 1) };
        world.send(request.request()).await.fails(403, "SignatureDoesNotMatch");
    }
    let mut request = signed.clone();
    *request.header("x-oss-security-token") = flip(&uploader.token, 7);
    world.send(request.request()).await.fails(403, "InvalidSecurityToken");
    let mut request = signed.clone();
    *request.header("authorization") = flip(&signed.headers.last().unwrap().1, 8);
    world.send(request.request()).await.fails(403, "InvalidAccessKeyId");
    let mut request = signed.clone();
    let last = signed.headers.last().unwrap().1.len() - 3;
    *request.header("authorization") = flip(&signed.headers.last().unwrap().1, last);
    let answer = world.send(request.request()).await;
    answer.fails(403, "SignatureDoesNotMatch");
    assert!(answer.text().contains("<StringToSign>PUT"), "{}", answer.text());
    let mut request = signed.clone();
    request.method = "POST";
    request.uri.push_str("?uploads");
    world.send(request.request()).await.fails(403, "SignatureDoesNotMatch");
    let mut request = signed.clone();
    request.uri = flip(&request.uri, request.uri.len() - 1);
    world.send(request.request()).await.fails(403, "SignatureDoesNotMatch");
    let mut request = signed.clone();
    request.uri.push_str("?partNumber=1&uploadId=x");
    world.send(request.request()).await.fails(403, "SignatureDoesNotMatch");
    let wrong = Uploader { secret: flip(&uploader.secret, 0), ..uploader.clone() };
    wrong.put(&world, b"x").await.fails(403, "SignatureDoesNotMatch");
    let mut request = signed.clone();
    request.body = Bytes::from_static(b"contenu");
    world.send(request.request()).await.fails(400, "BadDigest");
    world.send(signed.request()).await.fine();
}

#[tokio::test]
async fn a_credential_serves_one_file_for_a_while() {
    let world = World::new();
    let ((_, first), (_, second)) = (created(&world).await, created(&world).await);
    let crossed = Uploader { key: second.key.clone(), ..first.clone() };
    crossed.put(&world, b"x").await.fails(403, "AccessDenied");
    let old = first.signed(&world, "PUT", &[], b"x");
    world.advance(Duration::minutes(16));
    world.send(old.request()).await.fails(403, "RequestTimeTooSkewed");
    first.put(&world, b"x").await.fine();
    let mut anonymous = first.signed(&world, "GET", &[], b"");
    anonymous.headers.clear();
    world.send(anonymous.request()).await.fails(403, "AccessDenied");
    second.ask(&world, "GET", &[], b"").await.fails(404, "NoSuchKey");
}

#[tokio::test]
async fn objects_are_read_whole_and_in_ranges() {
    let world = World::new();
    let (_, uploader) = created(&world).await;
    let stored = uploader.put(&world, b"123456789").await.fine();
    // CRC-64/XZ of these digits, from the catalogue of CRC algorithms: 0x995dc9bbdf1939fa.
    assert_eq!(stored.header("x-oss-hash-crc64ecma"), "11051210869376104954");
    assert_eq!(stored.header("x-oss-request-id").len(), 24);
    let whole = uploader.ask(&world, "GET", &[], b"").await.fine();
    assert_eq!((whole.body.as_ref(), whole.header("content-type")), (&b"123456789"[..], "video/mp4"));
    let mut ranged = uploader.signed(&world, "GET", &[], b"");
    ranged.headers.push(("range".to_owned(), "bytes=2-4".to_owned()));
    let part = world.send(ranged.request()).await;
    assert_eq!((part.status.as_u16(), part.header("content-range")), (206, "bytes 2-4/9"));
    assert_eq!(part.body, "345");
    let head = uploader.ask(&world, "HEAD", &[], b"").await.fine();
    assert_eq!((head.header("content-length"), head.body.len()), ("9", 0));
}

#[tokio::test]
async fn parts_become_one_object() {
    const PART: usize = 100 * 1024;
    let world = World::new();
    let (id, uploader) = created(&world).await;
    let started = uploader.ask(&world, "POST", &[("uploads", None)], b"").await.fine();
    let upload = between(started.text(), "<UploadId>", "</UploadId>");
    let part = |number: &'static str, content: Vec<u8>| {
        let (world, uploader) = (&world, &uploader);
        async move {
            let query = [("partNumber", Some(number)), ("uploadId", Some(upload))];
            let answer = uploader.ask(world, "PUT", &query, &content).await.fine();
            answer.header("etag").to_owned()
        }
    };
    // Out of order, and the second one twice.
    let second = part("2", b"tail".to_vec()).await;
    part("1", vec![b'x'; 10]).await;
    let first = part("1", vec![b'a'; PART]).await;
    let spare = part("9", vec![b'z'; 3]).await;
    let listed = uploader
        .ask(&world, "GET", &[("uploadId", Some(upload)), ("max-parts", Some("2"))], b"")
        .await
        .fine();
    assert!(listed.text().contains("<IsTruncated>true</IsTruncated>"), "{}", listed.text());
    assert_eq!(listed.text().matches("<Part>").count(), 2);

    let complete = |parts: Vec<(u32, String)>| {
        let (world, uploader) = (&world, &uploader);
        async move {
            let list: String = parts
                .iter()
                .map(|(n, etag)| {
                    format!(
                        "<Part><PartNumber>{n}</PartNumber><ETag>{}</ETag></Part>",
                        etag.replace('"', "&quot;")
                    )
                })
                .collect();
            let body = format!("<CompleteMultipartUpload>{list}</CompleteMultipartUpload>");
            uploader.ask(world, "POST", &[("uploadId", Some(upload))], body.as_bytes()).await
        }
    };
    complete(vec![]).await.fails(400, "MalformedXML");
    complete(vec![(2, second.clone()), (1, first.clone())]).await.fails(400, "InvalidPartOrder");
    complete(vec![(1, second.clone()), (2, second.clone())]).await.fails(400, "InvalidPart");
    complete(vec![(2, second.clone()), (9, spare)]).await.fails(400, "EntityTooSmall");
    let done = complete(vec![(1, first), (2, second.clone())]).await.fine();
    let etag = between(done.text(), "<ETag>", "</ETag>");
    assert!(etag.contains("-2"), "{etag}");
    let info = world.call("GetVideoInfo", &[("VideoId", &id)]).await.ok();
    assert_eq!(
        (&info["Video"]["Status"], &info["Video"]["Size"]),
        (&"UploadSucc".into(), &(PART + 4).into())
    );
    let whole = uploader.ask(&world, "GET", &[], b"").await.fine();
    assert_eq!((whole.body.len(), &whole.body[PART - 1..]), (PART + 4, &b"atail"[..]));
    assert_eq!(whole.header("x-oss-hash-crc64ecma"), done.header("x-oss-hash-crc64ecma"));
    let mut crossing = uploader.signed(&world, "GET", &[], b"");
    crossing.headers.push(("range".to_owned(), format!("bytes={}-{}", PART - 1, PART + 1)));
    assert_eq!(world.send(crossing.request()).await.fine().body, "ata");
    complete(vec![(2, second)]).await.fails(404, "NoSuchUpload");
}

#[tokio::test]
async fn an_aborted_upload_is_gone() {
    let world = World::new();
    let (_, uploader) = created(&world).await;
    let started = uploader.ask(&world, "POST", &[("uploads", None)], b"").await.fine();
    let upload = between(started.text(), "<UploadId>", "</UploadId>");
    let part = [("partNumber", Some("1")), ("uploadId", Some(upload))];
    uploader.ask(&world, "PUT", &part, b"x").await.fine();
    let bad = [("partNumber", Some("10001")), ("uploadId", Some(upload))];
    uploader.ask(&world, "PUT", &bad, b"x").await.fails(400, "InvalidArgument");
    let aborted = uploader.ask(&world, "DELETE", &[("uploadId", Some(upload))], b"").await;
    assert_eq!(aborted.status, 204);
    uploader.ask(&world, "PUT", &part, b"x").await.fails(404, "NoSuchUpload");
}
