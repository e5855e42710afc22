//! The client over real connections, to the emulator on loopback.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use aliyun_vod::{Body, Client, Credentials, SignatureVersion};
use cloudwire_emulator::{Emulator, Server};
use std::sync::Arc;
use std::time::Duration;

/// A client of an emulator that serves until the test ends and knows the key by this secret.
async fn client(version: SignatureVersion, secret: &str) -> Client {
    let emulator = Emulator::builder().account("test-ak", secret).build().unwrap();
    let server = Server::bind(emulator, ("127.0.0.1", 0)).await.unwrap();
    let url = server.url();
    tokio::spawn(server.run());
    let key = Credentials::new("test-ak", "test-sk").unwrap();
    Client::builder().credentials(key).endpoint(url).signature(version).build().unwrap()
}

#[tokio::test]
async fn a_file_is_uploaded_in_parts_edited_and_deleted() {
    for version in [SignatureVersion::Acs3, SignatureVersion::RpcV1] {
        let vod = client(version, "test-sk").await;
        // The test itself serves as a file of some megabytes.
        let file = std::env::current_exe().and_then(std::fs::File::open).unwrap();
        let len = file.metadata().unwrap().len().min(3 << 20);
        let body = Body::file_range(Arc::new(file), 0, len);
        let upload = vod.upload_video("A talk", "talk.mp4", body).tags(["a", "b"]).part_size(100 << 10);
        let video = upload.send().await.unwrap();
        assert!(video.etag.contains('-'), "{}", video.etag);

        vod.update_video_info(&video.video_id).title("点播 & more").send().await.unwrap();
        let info = vod.get_video_info(&video.video_id).send().await.unwrap().video.unwrap();
        assert_eq!(info.title.as_deref(), Some("点播 & more"));
        assert_eq!(info.size, Some(len as i64));

        let wait = vod.wait_until_uploaded(&video.video_id).with_first_delay(Duration::from_millis(1));
        assert_eq!(wait.await.unwrap().video.unwrap().video_id, Some(video.video_id.clone()));

        vod.delete_video([&video.video_id]).send().await.unwrap();
        let error = vod.get_video_info(&video.video_id).send().await.unwrap_err();
        assert!(error.is_not_found() && error.code() == Some("InvalidVideo.NotFound"), "{error}");
        assert!(error.request_id().is_some() && error.attempts() == 1, "{error}");
    }
}

#[tokio::test]
async fn a_wrong_secret_is_explained() {
    for version in [SignatureVersion::Acs3, SignatureVersion::RpcV1] {
        let vod = client(version, "another").await;
        let error = vod.get_video_info("v").send().await.unwrap_err();
        assert!(
            error.is_unauthorized() && error.to_string().contains("secret is most likely wrong"),
            "{error}"
        );
    }
}
