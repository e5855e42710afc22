//! Uploads into the emulator, in process, with faults put in between.

use crate::{Body, Client, Credentials, Error, ErrorKind, Progress, RetryConfig, UploadVideo, transport_fn};
use bytes::Bytes;
use cloudwire_emulator::Emulator;
use cloudwire_http_core::BoxError;
use cloudwire_signing::hash::md5_hex;
use futures_core::Stream;
use http::{Method, Request, Response};
use http_body_util::{BodyExt as _, Full};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

const EXPIRED: &str =
    "<Error><Code>SecurityTokenExpired</Code><Message>The token has expired.</Message></Error>";
const DENIED: &str = "<Error><Code>AccessDenied</Code><Message>No.</Message></Error>";

type Fault = fn(&Request<()>, usize) -> Option<(u16, &'static str, &'static str)>;

/// A client of an emulator. `fault` sees each request to the storage and how many came before it, and may answer it
/// itself with status, ETag and body.
fn client(fault: Fault) -> (Client, Emulator) {
    client_at("https://vod.cn-shanghai.aliyuncs.com", fault)
}

fn client_at(endpoint: &str, fault: Fault) -> (Client, Emulator) {
    let emulator = Emulator::builder().build().unwrap();
    let (inner, count) = (emulator.clone(), Arc::new(AtomicUsize::new(0)));
    let transport = transport_fn(move |request: Request<Body>| {
        let (inner, count) = (inner.clone(), Arc::clone(&count));
        async move {
            let (head, body) = request.into_parts();
            let head = Request::from_parts(head, ());
            let to_storage = head.headers().contains_key("x-oss-security-token");
            let faulty = match to_storage {
                true => fault(&head, count.fetch_add(1, Ordering::Relaxed)),
                false => None,
            };
            let Some((status, etag, text)) = faulty else {
                let request = Request::from_parts(head.into_parts().0, body);
                return Ok(inner.handle(request).await);
            };
            body.collect().await.unwrap();
            let text = Full::new(Bytes::from_static(text.as_bytes())).map_err(|never| match never {});
            let answer = Response::builder().status(status).header("x-oss-request-id", "r");
            Ok(answer.header("etag", etag).body(text.boxed_unsync()).unwrap())
        }
    });
    let client = Client::builder()
        .credentials(Credentials::new("test-ak", "test-sk").unwrap())
        .endpoint(endpoint)
        .transport(transport)
        .retry(RetryConfig::none())
        .build();
    (client.unwrap(), emulator)
}

fn content(len: usize) -> Vec<u8> {
    (0..len).map(|i| (i * 7 + i / 256 * 13) as u8).collect()
}

const PARTED: usize = 17 * (100 << 10) + 1;

/// The upload of a file that needs 18 parts.
fn in_parts(client: &Client) -> UploadVideo {
    let upload = client.upload_video("Talk", "talk.mp4", content(PARTED).into());
    upload.part_size(100 << 10).concurrency(1)
}

/// What was asked of the storage, in order.
fn asked(emulator: &Emulator) -> Vec<String> {
    let entries = emulator.journal().entries();
    entries.into_iter().filter(|entry| entry.service == "oss").map(|entry| entry.operation).collect()
}

/// The size of the stored file, as the service tells it.
async fn stored_size(client: &Client, video_id: &str) -> Option<i64> {
    client.get_mezzanine_info(video_id).send().await.unwrap().mezzanine.unwrap().size
}

#[tokio::test]
async fn a_small_file_goes_over_whole_and_is_checked() {
    let (client, emulator) = client(|_, _| None);
    let content = content(100_000);
    let upload = client.upload_video("Talk", "talk.mp4", content.clone().into()).tags(["a", "b"]).cate_id(7);
    // In a task of its own, because callers do that.
    let video = tokio::spawn(upload.send()).await.unwrap().unwrap();
    assert!(video.etag.eq_ignore_ascii_case(&md5_hex(&content)), "{}", video.etag);
    assert!(video.key.ends_with(".mp4"), "{}", video.key);
    assert_eq!(asked(&emulator), ["PutObject"]);
    assert_eq!(stored_size(&client, &video.video_id).await, Some(100_000));
}

#[tokio::test]
async fn a_large_file_goes_over_in_parts() {
    let (client, emulator) = client(|_, _| None);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let report = move |progress: Progress| log.lock().unwrap().push((progress.sent, progress.total));
    let video = in_parts(&client).concurrency(4).on_progress(report).send().await.unwrap();
    assert!(video.etag.ends_with("-18"), "{}", video.etag);
    let asked = asked(&emulator);
    assert_eq!(asked.first().map(String::as_str), Some("InitiateMultipartUpload"));
    assert_eq!(asked.iter().filter(|operation| *operation == "UploadPart").count(), 18);
    assert_eq!(asked.last().map(String::as_str), Some("CompleteMultipartUpload"));
    assert_eq!(stored_size(&client, &video.video_id).await, Some(PARTED as i64));
    let seen = seen.lock().unwrap();
    let all = PARTED as u64;
    assert!(seen.is_sorted() && seen.last() == Some(&(all, Some(all))), "{seen:?}");
}

#[tokio::test]
async fn every_piece_carries_its_md5() {
    let (client, _) = client(|request, _| {
        let bare = request.method() == Method::PUT && !request.headers().contains_key("content-md5");
        bare.then_some((403, "", DENIED))
    });
    client.upload_video("Talk", "talk.mp4", "abc".into()).send().await.unwrap();
    in_parts(&client).send().await.unwrap();
}

#[tokio::test]
async fn another_storage_takes_the_bucket_in_the_path() {
    let (client, emulator) = client_at("http://127.0.0.1:8080", |_, _| None);
    client.upload_video("Talk", "talk.mp4", "abc".into()).send().await.unwrap();
    in_parts(&client).send().await.unwrap();
    let entries = emulator.journal().entries();
    let storage = |entry: &&cloudwire_emulator::Entry| entry.service == "oss";
    assert!(entries.iter().filter(storage).all(|entry| entry.path.starts_with("/oss/outin-")), "{entries:?}");
}

#[tokio::test]
async fn a_key_that_expires_is_renewed_and_the_part_sent_again() {
    let (client, emulator) = client(|_, before| (before == 3).then_some((403, "", EXPIRED)));
    let video = in_parts(&client).send().await.unwrap();
    assert!(video.etag.ends_with("-18"));
    let renewed =
        emulator.journal().entries().iter().filter(|entry| entry.operation == "RefreshUploadVideo").count();
    assert_eq!(renewed, 1);
}

#[tokio::test]
async fn a_key_that_stays_expired_ends_the_upload() {
    let (client, _) = client(|_, _| Some((403, "", EXPIRED)));
    let error = client.upload_video("Talk", "talk.mp4", "abc".into()).send().await.unwrap_err();
    assert!(error.is_unauthorized() && error.code() == Some("SecurityTokenExpired"), "{error}");
    assert!(error.to_string().contains("was created and has no file"), "{error}");
}

#[tokio::test]
async fn a_refused_part_aborts_the_upload() {
    let (client, emulator) = client(|_, before| (before == 3).then_some((403, "", DENIED)));
    let error = in_parts(&client).send().await.unwrap_err();
    assert!(error.is_forbidden() && error.operation() == "UploadPart", "{error}");
    assert!(!error.to_string().contains("left behind"), "{error}");
    assert_eq!(asked(&emulator).last().map(String::as_str), Some("AbortMultipartUpload"));
}

#[tokio::test]
async fn parts_that_cannot_be_dropped_are_named() {
    let (client, _) = client(|_, before| (before >= 3).then_some((403, "", DENIED)));
    let error = in_parts(&client).send().await.unwrap_err().to_string();
    assert!(error.contains("2 parts of multipart upload "), "{error}");
    assert!(error.contains("left behind") && error.contains("video ") && error.contains("sv/"), "{error}");
}

#[tokio::test]
async fn what_arrives_damaged_is_an_error() {
    let (client, _) = client(|_, _| Some((200, "\"00000000000000000000000000000000\"", "")));
    for body in [Body::from("abc")] {
        let error = client.upload_video("Talk", "talk.mp4", body).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Integrity, "{error}");
        assert!(error.to_string().contains("900150983cd24fb0d6963f7d28e17f72"), "{error}");
    }
}

#[tokio::test]
async fn an_answer_without_etag_is_odd() {
    let (client, _) = client(|_, _| Some((200, "", "")));
    let error = client.upload_video("Talk", "talk.mp4", "abc".into()).send().await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Decode, "PutObject"));
}

struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

fn stream(text: &'static str) -> Body {
    Body::stream(Once(Some(Bytes::from_static(text.as_bytes()))), None)
}

#[tokio::test]
async fn a_stream_goes_over_in_parts() {
    let (client, emulator) = client(|_, _| None);
    let video = client.upload_video("Talk", "talk.mp4", stream("abc")).send().await.unwrap();
    assert!(video.etag.ends_with("-1"), "{}", video.etag);
    assert_eq!(asked(&emulator), ["InitiateMultipartUpload", "UploadPart", "CompleteMultipartUpload"]);
}

#[tokio::test]
async fn an_image_is_uploaded() {
    let (client, emulator) = client(|_, _| None);
    let upload = client.upload_image("cover.JPG", "abc".into()).title("Cover").image_type("cover");
    let image = upload.content_type("image/jpeg").send().await.unwrap();
    assert!(image.key.ends_with(".jpg") && image.image_url.is_some(), "{image:?}");
    assert_eq!(asked(&emulator), ["PutObject"]);
}

#[tokio::test]
async fn bad_input_is_refused_before_anything_is_created() {
    let (client, emulator) = client(|_, _| None);
    let error: Error =
        client.upload_video("Talk", "t.mp4", "abc".into()).tags(["a,b"]).send().await.unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
    let endless = Body::stream(Once(None), Some(1 << 60));
    let error = client.upload_video("Talk", "t.mp4", endless).send().await.unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
    assert!(emulator.journal().entries().is_empty());
}
