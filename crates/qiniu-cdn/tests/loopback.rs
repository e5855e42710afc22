//! The client over real connections, to the emulator on loopback.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use cloudwire_emulator::{Emulator, Server};
use qiniu_cdn::{Client, Credentials};

/// A client of an emulator that serves until the test ends and knows the key by this secret.
async fn client(secret: &str) -> Client {
    let emulator = Emulator::builder()
        .account("test-ak", secret)
        .bucket("media")
        .domain("cdn.example.com", "media")
        .build()
        .unwrap();
    let server = Server::bind(emulator, ("127.0.0.1", 0)).await.unwrap();
    let url = server.url();
    tokio::spawn(server.run());
    Client::builder()
        .credentials(Credentials::new("test-ak", "test-sk").unwrap())
        .endpoint(url)
        .build()
        .unwrap()
}

#[tokio::test]
async fn files_and_folders_are_refreshed_and_prefetched() {
    let cdn = client("test-sk").await;
    let refresh = cdn.refresh().urls(["http://cdn.example.com/中.jpg"]).dirs(["http://cdn.example.com/x/"]);
    let done = refresh.send().await.unwrap();
    let id = done.request_id.unwrap();
    let tasks = cdn.refresh_list().request_id(&id).send().await.unwrap();
    assert_eq!(tasks.items.len(), 2, "{tasks:?}");
    cdn.prefetch(["http://cdn.example.com/a.jpg"]).send().await.unwrap();
}

#[tokio::test]
async fn a_refusal_has_the_code_of_the_provider() {
    let cdn = client("test-sk").await;
    let error = cdn.refresh().urls(["no url"]).send().await.unwrap_err();
    assert_eq!(error.code(), Some("400031"), "{error}");
    assert!(error.request_id().is_some() && !error.is_retryable(), "{error}");
}

#[tokio::test]
async fn a_wrong_secret_is_refused() {
    let cdn = client("another").await;
    assert!(cdn.prefetch(["http://cdn.example.com/a"]).send().await.unwrap_err().is_unauthorized());
    assert!(cdn.domain_get("cdn.example.com").send().await.unwrap_err().is_unauthorized());
}
