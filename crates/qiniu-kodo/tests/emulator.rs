//! The life of objects, over real connections to an emulator on this machine.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use cloudwire_emulator::{Emulator, Server};
use futures_util::TryStreamExt as _;
use qiniu_kodo::{Body, Bucket, Client, Command, Credentials, Error, Etag};
use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A client that finds the emulator as it would find Qiniu: by asking for the hosts of the bucket.
async fn start() -> (Bucket, String) {
    let emulator = Emulator::builder().account("test-ak", "test-sk").private_bucket("media").build().unwrap();
    let server = Server::bind(emulator, "127.0.0.1:0").await.unwrap();
    let url = server.url();
    tokio::spawn(server.run());
    let client = Client::builder()
        .credentials(Credentials::new("test-ak", "test-sk").unwrap())
        .uc_hosts([url.trim_end_matches('/')])
        .https(false)
        .build()
        .unwrap();
    (client.bucket("media"), format!("{}/d/media", url.trim_end_matches('/')))
}

fn data(size: usize) -> Vec<u8> {
    (0..size).map(|i| (i * 31 + (i >> 9)) as u8).collect()
}

async fn stored(bucket: &Bucket, domain: &str, key: &str) -> Result<Vec<u8>, Error> {
    let url = bucket.private_url(domain, key).sign()?;
    Ok(bucket.client().download(url).bytes(64 << 20).await?.to_vec())
}

#[tokio::test]
async fn every_way_of_uploading_arrives_whole() {
    let (bucket, domain) = start().await;
    let bytes = data(9_000_001);
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&bytes).unwrap();
    let file = || Body::file(file.path());
    let small = || Body::from(data(1000));
    let pieces: Vec<_> = bytes.chunks(100_000).map(|piece| Ok(piece.to_vec().into())).collect();
    let stream = Body::stream(futures_util::stream::iter(pieces), None);
    let uploads = [
        ("form", 1000, bucket.upload("form", small())),
        ("空 key/?#%.png", 1000, bucket.upload("空 key/?#%.png", small())),
        ("file", 9_000_001, bucket.upload("file", file().await.unwrap())),
        ("large parts", 9_000_001, bucket.upload("large parts", file().await.unwrap()).part_size(5 << 20)),
        ("checked parts", 9_000_001, bucket.upload("checked parts", file().await.unwrap()).content_md5(true)),
        ("large form", 9_000_001, bucket.upload("large form", file().await.unwrap()).form()),
        ("blocks", 9_000_001, bucket.upload("blocks", file().await.unwrap()).resumable_v1()),
        ("stream", 9_000_001, bucket.upload("stream", stream)),
        ("small parts", 1000, bucket.upload("small parts", small()).multipart()),
        ("small blocks", 1000, bucket.upload("small blocks", small()).resumable_v1()),
        ("", 1000, bucket.upload("", small())),
        ("empty", 0, bucket.upload("empty", Body::empty())),
    ];
    for (key, size, upload) in uploads {
        let sent = Arc::new(AtomicU64::new(0));
        let last = Arc::clone(&sent);
        let upload = upload.on_progress(move |progress| last.store(progress.sent, Ordering::Relaxed));
        let object = upload.variable("a", "b").metadata("m", "ü").send().await.unwrap();
        assert_eq!(object.key.as_deref(), Some(key));
        assert_eq!(object.hash.as_deref(), object.etag.as_ref().map(Etag::as_str), "{key}");
        assert_eq!(sent.load(Ordering::Relaxed), size, "{key}");
        let arrived = stored(&bucket, &domain, key).await.unwrap();
        assert!(arrived == data(size as usize), "{key}: {} bytes differ", arrived.len());
        let facts = bucket.stat(key).send().await.unwrap();
        assert_eq!((Some(facts.hash), facts.size), (object.hash, Some(size as i64)), "{key}");
    }
}

#[tokio::test]
async fn objects_live_and_die() {
    let (bucket, domain) = start().await;
    for key in ["a", "b/1", "b/2", "b/3"] {
        bucket.upload(key, data(10)).mime_type("image/png").send().await.unwrap();
    }
    let keys = |prefix: &str| {
        let items = bucket.list().prefix(prefix).limit(2).items();
        async { items.map_ok(|item| item.key).try_collect::<Vec<_>>().await.unwrap() }
    };
    assert_eq!(keys("b/").await, ["b/1", "b/2", "b/3"]);
    bucket.rename("b/1", "c").send().await.unwrap();
    bucket.copy("c", bucket.name(), "d").send().await.unwrap();
    assert!(bucket.copy("a", bucket.name(), "d").send().await.unwrap_err().is_conflict());
    bucket.copy("a", bucket.name(), "d").force(true).send().await.unwrap();
    bucket.change_mime("d", "text/plain").send().await.unwrap();
    assert_eq!(bucket.stat("d").send().await.unwrap().mime_type, "text/plain");
    bucket.delete("a").send().await.unwrap();
    let error = bucket.stat("a").send().await.unwrap_err();
    assert!(error.is_not_found() && error.request_id().is_some(), "{error}");
    let batch = bucket.batch().stat(["c", "a"]).command(Command::delete("media", "d"));
    let results = batch.send().await.unwrap();
    assert_eq!(results[0].result.as_ref().unwrap().as_ref().unwrap().size, Some(10));
    assert_eq!(results[1].result.as_ref().unwrap_err().code, 612);
    assert!(results[2].result.is_ok());
    assert_eq!(keys("").await, ["b/2", "b/3", "c"]);

    let folder = tempfile::tempdir().unwrap();
    let url = bucket.private_url(&domain, "c").file_name("ü.png").sign().unwrap();
    let done = bucket.client().download(url).to_file(folder.path().join("c")).await.unwrap();
    assert_eq!((done.len, done.content_type.as_deref()), (10, Some("image/png")));
    let part = bucket.private_url(&domain, "c").sign().unwrap();
    assert_eq!(bucket.client().download(part).range(2, Some(4)).bytes(9).await.unwrap(), &data(10)[2..5]);
    let url = bucket.public_url(&domain, "c").unwrap();
    assert!(bucket.client().download(url).bytes(99).await.unwrap_err().is_unauthorized());
}

#[tokio::test]
async fn a_wrong_key_is_refused_and_a_token_is_enough() {
    let (bucket, domain) = start().await;
    let base = domain.trim_end_matches("/d/media").to_owned();
    let wrong = Client::builder().credentials(Credentials::new("test-ak", "other").unwrap()).endpoint(&base);
    let wrong = wrong.build().unwrap().bucket("media");
    assert!(wrong.stat("k").send().await.unwrap_err().is_unauthorized());
    assert!(wrong.upload("k", "x").send().await.unwrap_err().is_unauthorized());
    assert!(wrong.upload("k", "x").multipart().send().await.unwrap_err().is_unauthorized());

    let token =
        bucket.upload_token().key("k").return_body(r#"{"name":"$(fname)","n":$(fsize)}"#).sign().unwrap();
    let guest = Client::builder().anonymous().uc_hosts([&base]).https(false).build().unwrap().bucket("media");
    let object = guest.upload("k", "x").token(token).file_name("f.txt").send().await.unwrap();
    assert_eq!(object.body, serde_json::json!({"name": "f.txt", "n": 1}));
    assert!(guest.stat("k").send().await.unwrap_err().is_unauthorized());
    let token = bucket.upload_token().save_key("saved/$(etag)").sign().unwrap();
    let object = guest.upload("", "x").key_none().token(token).send().await.unwrap();
    assert_eq!(object.key.as_deref(), Some("saved/FhH2rY7FKimEq6r9fDtRZQN4XCBy"));
}
