//! Requests as the official Python SDK sends them, from its recorded calls.

use super::*;
use crate::testing::{Fake, Seen};
use bytes::Bytes;
use serde_json::json;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

const TOKEN: &str = "test-ak:yfyPJ5XLJsmCS0YKhGbsuO-a734=:\
    eyJzY29wZSI6IkJ1Y2tldF9OYW1lOm15LXB5dGhvbi1sb2dvLnBuZyIsImRlYWRsaW5lIjoxNzAwMDAzNjAwfQ==";

/// The bytes of the recorded files.
fn pattern(size: usize) -> Vec<u8> {
    (0..size).map(|i| (7 * i + 13 * (i >> 8) + 17 * (i >> 16) + 3) as u8).collect()
}

async fn parts(request: &Seen) -> Vec<(String, Option<String>, Option<String>, Bytes)> {
    let boundary = request.header("content-type").strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = request.body.clone();
    let stream = Once(Some(body));
    let mut form = multer::Multipart::new(stream, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.unwrap() {
        let name = field.name().unwrap().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let mime_type = field.content_type().map(ToString::to_string);
        parts.push((name, file_name, mime_type, field.bytes().await.unwrap()));
    }
    parts
}

struct Once(Option<Bytes>);
impl futures_core::Stream for Once {
    type Item = Result<Bytes, std::convert::Infallible>;
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(Ok))
    }
}

/// Pieces of 1 MiB, without a length.
fn stream(data: Vec<u8>) -> Body {
    struct Pieces(Bytes);
    impl futures_core::Stream for Pieces {
        type Item = Result<Bytes, cloudwire_http_core::BoxError>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            let take = self.0.len().min(1 << 20);
            let piece = self.0.split_to(take);
            std::task::Poll::Ready((take > 0).then_some(Ok(piece)))
        }
    }
    Body::stream(Pieces(data.into()), None)
}

/// Answers as the service does; the etag of the whole is told at the end.
fn service(hash: &'static str) -> Fake {
    Fake::new(move |request| {
        let path = request.url.split_once(".com").unwrap().1;
        let answer = match (request.method.as_str(), path) {
            ("POST", path) if path.ends_with("/uploads") => {
                json!({"uploadId": "5f1f1f1fa2f3c4d5e6f70819", "expireAt": 1700604800})
            }
            ("PUT", _) => json!({"etag": Etag::of_bytes(&request.body).as_str(), "md5": ""}),
            ("POST", path) if path.starts_with("/mkblk/") => {
                let crc32 = cloudwire_signing::hash::crc32(&request.body);
                json!({"ctx": format!("ctx-{}", request.body.len()), "crc32": crc32, "checksum": "", "host": ""})
            }
            ("DELETE", _) => json!({}),
            _ => json!({"hash": hash, "key": "my-python-logo.png"}),
        };
        (200, answer.to_string())
    })
}

#[tokio::test]
async fn a_small_body_is_one_form() {
    let fake = service("FmguqdmscDNjJjCr03gt2WDsgU_i");
    let bucket = fake.client().bucket("Bucket_Name");
    let object =
        bucket.upload("my-python-logo.png", "a small file\n").file_name("bbb.jpg").send().await.unwrap();
    assert_eq!(object.hash.as_deref(), Some("FmguqdmscDNjJjCr03gt2WDsgU_i"));
    assert_eq!(object.etag.unwrap(), "FmguqdmscDNjJjCr03gt2WDsgU_i");
    let [request] = &fake.requests()[..] else { panic!() };
    assert_eq!(request.line(), "POST https://upload.qiniup.com/");
    assert!(request.headers.get("authorization").is_none());
    let field =
        |name: &str, value: &'static str| (name.to_owned(), None, None, Bytes::from_static(value.as_bytes()));
    let mut parts = parts(request).await;
    let (name, file_name, mime_type, body) = parts.pop().unwrap();
    assert_eq!((name.as_str(), file_name.as_deref()), ("file", Some("bbb.jpg")));
    assert_eq!((mime_type, &body[..]), (None, &b"a small file\n"[..]), "the service finds the type");
    assert_eq!(
        parts,
        [field("token", TOKEN), field("key", "my-python-logo.png"), field("crc32", "3922811131")]
    );
}

#[tokio::test]
async fn a_form_says_everything_in_order() {
    let fake = Fake::new(|_| (200, r#"{"hash":"FhH2rY7FKimEq6r9fDtRZQN4XCBy","key":null}"#.to_owned()));
    let upload =
        fake.client().bucket("Bucket_Name").upload("", "x").key_none().file_name("本地 \"文件\".png");
    let upload =
        upload.variable("x:foo", "bar 中").variable("n", "1").metadata("a", "v 1").mime_type("image/jpeg");
    upload.send().await.unwrap();
    let body = fake.requests()[0].text();
    let token = "test-ak:w78n5wqBBHcLxO_5yFUgq6mBeGI=:";
    assert!(body.contains(token) && !body.contains("name=\"key\""), "{body}");
    let tail = body.split_once("name=\"crc32\"\r\n\r\n").unwrap().1;
    let boundary = fake.requests()[0].header("content-type").rsplit_once('=').unwrap().1.to_owned();
    assert_eq!(
        tail.replace(&boundary, "B"),
        "2363233923\r\n--B\r\nContent-Disposition: form-data; name=\"x:foo\"\r\n\r\nbar 中\r\n\
         --B\r\nContent-Disposition: form-data; name=\"x:n\"\r\n\r\n1\r\n\
         --B\r\nContent-Disposition: form-data; name=\"x-qn-meta-a\"\r\n\r\nv 1\r\n\
         --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"本地 %22文件%22.png\"\r\n\
         Content-Type: image/jpeg\r\n\r\nx\r\n--B--\r\n"
    );
}

#[tokio::test]
async fn an_empty_body_has_no_checksum_and_an_empty_key_is_a_key() {
    let fake = Fake::new(|_| (200, r#"{"hash":"Fto5o-5ea0sNMlW_75VgGJCv2AcJ","key":""}"#.to_owned()));
    let object = fake.client().bucket("Bucket_Name").upload("", Body::empty()).send().await.unwrap();
    let names: Vec<_> = parts(&fake.requests()[0]).await.into_iter().map(|(name, ..)| name).collect();
    assert_eq!((names, object.key.as_deref()), (vec!["token".into(), "key".into(), "file".into()], Some("")));
}

#[tokio::test]
async fn a_large_body_goes_in_parts() {
    let fake = service("lsjQWnFWgkTdKj1zqZ1OmpHcHGmC");
    let bucket = fake.client().bucket("Bucket_Name");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let upload = bucket.upload("my-python-logo.png", pattern(9_437_184)).file_name("big.bin").concurrency(2);
    let upload = upload.mime_type("application/octet-stream").content_md5(true);
    upload.on_progress(move |progress| log.lock().unwrap().push(progress)).send().await.unwrap();
    let requests = fake.requests();
    let base = "https://upload.qiniup.com/buckets/Bucket_Name/objects/bXktcHl0aG9uLWxvZ28ucG5n/uploads";
    let id = "5f1f1f1fa2f3c4d5e6f70819";
    assert_eq!(requests[0].line(), format!("POST {base}"));
    let mut puts: Vec<_> = requests[1..4]
        .iter()
        .map(|put| (put.line(), put.header("content-md5").to_owned(), put.body.len()))
        .collect();
    puts.sort();
    let put = |number, md5: &str, len| (format!("PUT {base}/{id}/{number}"), md5.to_owned(), len);
    assert_eq!(
        puts,
        [
            put(1, "6497cffcf7c12a5968bb77af495e300d", 4_194_304),
            put(2, "7b21eabdc745c55fa14d790969610409", 4_194_304),
            put(3, "673f3722810cc8282a4f6ffe6273b64b", 1_048_576)
        ]
    );
    assert_eq!(requests[4].line(), format!("POST {base}/{id}"));
    for request in &requests {
        assert_eq!(request.header("authorization"), format!("UpToken {TOKEN}"));
    }
    let body: Value = serde_json::from_slice(&requests[4].body).unwrap();
    assert_eq!(
        body,
        json!({
            "parts": [
                {"etag": "Fk-qDSpZc4ehxa_Ny7Zl_KW6g_im", "partNumber": 1},
                {"etag": "FixeT36P0Nr2veC5meNKWw374Nsi", "partNumber": 2},
                {"etag": "FmhxCj_Eci9LX2uwK1--RET3EhsS", "partNumber": 3}
            ],
            "fname": "big.bin", "mimeType": "application/octet-stream", "customVars": null, "metadata": null
        })
    );
    let seen = seen.lock().unwrap();
    assert!(seen.is_sorted_by_key(|progress| progress.sent), "{seen:?}");
    assert_eq!(seen.last().map(|last| (last.sent, last.total)), Some((9_437_184, Some(9_437_184))));
}

#[tokio::test]
async fn a_stream_goes_in_parts_and_is_hashed() {
    let fake = service("ljVmjR31Ma6Zy4X8I3iXRpdyh4FX");
    let upload = fake.client().bucket("Bucket_Name").upload("目录/k", stream(pattern(4_194_305)));
    let object = upload.variable("foo", "bar 中").metadata("a", "b").send().await.unwrap();
    assert_eq!(object.etag.unwrap(), "ljVmjR31Ma6Zy4X8I3iXRpdyh4FX");
    let requests = fake.requests();
    assert!(requests[0].url.contains("/objects/55uu5b2VL2s=/uploads"), "{}", requests[0].url);
    let body: Value = serde_json::from_slice(&requests[3].body).unwrap();
    assert_eq!(
        (&body["customVars"], &body["metadata"]),
        (&json!({"x:foo": "bar 中"}), &json!({"x-qn-meta-a": "b"}))
    );
    assert_eq!((&body["fname"], &body["mimeType"]), (&json!("k"), &Value::Null));
}

#[tokio::test]
async fn no_key_is_a_tilde() {
    let fake = service("Fto5o-5ea0sNMlW_75VgGJCv2AcJ");
    fake.client()
        .bucket("Bucket_Name")
        .upload("", Body::empty())
        .key_none()
        .multipart()
        .send()
        .await
        .unwrap();
    assert!(fake.requests()[0].url.ends_with("/buckets/Bucket_Name/objects/~/uploads"));
}

#[tokio::test]
async fn blocks_are_made_into_a_file() {
    let fake = service("lsjQWnFWgkTdKj1zqZ1OmpHcHGmC");
    let upload = fake.client().bucket("Bucket_Name").upload("目录/k", pattern(9_437_184)).resumable_v1();
    let upload = upload.file_name("大 文件.bin").mime_type("video/mp4").variable("x:foo", "bar 中");
    upload.metadata("x-qn-meta-a", "b").send().await.unwrap();
    let requests = fake.requests();
    let mut blocks: Vec<_> = requests[..3].iter().map(Seen::line).collect();
    blocks.sort();
    let block = |size| format!("POST https://upload.qiniup.com/mkblk/{size}");
    assert_eq!(blocks, [block(1_048_576), block(4_194_304), block(4_194_304)]);
    assert_eq!(
        requests[3].line(),
        "POST https://upload.qiniup.com/mkfile/9437184/mimeType/dmlkZW8vbXA0/key/55uu5b2VL2s=\
         /fname/5aSnIOaWh-S7ti5iaW4=/x:foo/YmFyIOS4rQ==/x-qn-meta-a/Yg=="
    );
    assert_eq!(requests[3].text(), "ctx-4194304,ctx-4194304,ctx-1048576");
}

#[tokio::test]
async fn a_block_that_changed_on_its_way_is_noticed() {
    let fake = Fake::new(|_| (200, r#"{"ctx":"c","crc32":1,"checksum":"","host":""}"#.to_owned()));
    let upload = fake.client().bucket("b").upload("k", "x").resumable_v1();
    assert_eq!(upload.send().await.unwrap_err().kind(), ErrorKind::Integrity);
}

#[tokio::test]
async fn another_hash_than_that_of_the_data_is_an_error() {
    let fake = service("FmguqdmscDNjJjCr03gt2WDsgU_i");
    let bucket = fake.client().bucket("b");
    for upload in [bucket.upload("k", "other"), bucket.upload("k", "other").multipart()] {
        let error = upload.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Integrity);
        assert!(error.to_string().contains("FmguqdmscDNjJjCr03gt2WDsgU_i"), "{error}");
    }
    assert!(bucket.upload("k", "other").verify(false).send().await.is_ok());
}

#[tokio::test]
async fn a_failed_multipart_is_aborted_or_told() {
    for (abort, told) in [(200, false), (612, false), (403, true)] {
        let fake = Fake::new(move |request| match request.method.as_str() {
            "PUT" => (401, r#"{"error":"expired token"}"#.to_owned()),
            "DELETE" => (abort, "{}".to_owned()),
            _ => (200, r#"{"uploadId":"left-1"}"#.to_owned()),
        });
        let error = fake.client().bucket("b").upload("k", "x").multipart().send().await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(error.to_string().contains("left-1"), told, "{error}");
        assert_eq!(fake.requests().last().unwrap().method, "DELETE");
    }
}

#[tokio::test]
async fn an_object_whose_callback_failed_is_not_aborted() {
    let fake = Fake::new(|request| match (request.method.as_str(), request.url.ends_with("/uploads")) {
        ("POST", true) => (200, r#"{"uploadId":"u"}"#.to_owned()),
        ("PUT", _) => (200, r#"{"etag":"e","md5":""}"#.to_owned()),
        _ => (579, r#"{"error":"callback failed"}"#.to_owned()),
    });
    let error = fake.client().bucket("b").upload("k", "x").multipart().send().await.unwrap_err();
    assert_eq!(error.class(), Some(crate::Class::PartlyDone));
    assert_eq!(fake.requests().len(), 3);
}

#[tokio::test]
async fn a_busy_host_gives_way_to_the_next() {
    let calls = AtomicUsize::new(0);
    let fake = Fake::new(move |_| match calls.fetch_add(1, Ordering::Relaxed) {
        0 => (502, r#"{"error":"busy"}"#.to_owned()),
        _ => (200, r#"{"hash":"FmguqdmscDNjJjCr03gt2WDsgU_i"}"#.to_owned()),
    });
    fake.client().bucket("Bucket_Name").upload("k", "a small file\n").send().await.unwrap();
    let urls: Vec<_> = fake.requests().into_iter().map(|request| request.url).collect();
    assert_eq!(urls, ["https://upload.qiniup.com/", "https://up.qiniup.com/"]);
}

#[tokio::test]
async fn bad_uploads_are_not_sent() {
    let fake = service("");
    let bucket = fake.client().bucket("b");
    let other = fake.client().bucket("other").upload_token().sign().unwrap();
    for upload in [
        bucket.upload("x".repeat(751), "x"),
        bucket.upload("k", "x").metadata("a", "x".repeat(1024)),
        bucket.upload("k", "x").variable("", "x"),
        bucket.upload("k", "x").mime_type("a\r\nb"),
        bucket.upload("k", "x").token(other),
        bucket.upload("k", stream(vec![])).form(),
        fake.client().bucket("a b").upload("k", "x"),
    ] {
        let shown = format!("{upload:?}");
        assert!(upload.send().await.unwrap_err().is_invalid_input(), "{shown}");
    }
    let small = bucket.upload("k", "x").multipart().part_size(1);
    assert!(small.send().await.unwrap_err().to_string().contains("part size"));
}

#[tokio::test]
async fn an_answer_in_html_is_no_success() {
    let fake = Fake::new(|_| (200, "<html>login</html>".to_owned()));
    let error = fake.client().bucket("b").upload("k", "x").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("login") && error.to_string().contains("Upload"), "{error}");
}
