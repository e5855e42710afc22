//! The emulator on a port.

use cloudwire_emulator::Server;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::common::{BUCKET, DOMAIN, cloud, policy, upload};

/// Sends one request and reads until the server closes.
async fn exchange(address: &str, request: String) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn serves_by_host_by_absolute_target_and_by_path() {
    let cloud = cloud();
    upload(&cloud, &policy(), "k", b"hello").await;
    let server = Server::bind(cloud.emulator.clone(), "127.0.0.1:0").await.unwrap();
    let address = server.url().strip_prefix("http://").unwrap().to_owned();
    let running = tokio::spawn(server.run());

    // Two clients that go away in the middle.
    TcpStream::connect(&address).await.unwrap().write_all(b"POST / HT").await.unwrap();
    let cut = format!("POST /mkblk/9 HTTP/1.1\r\nhost: {address}\r\ncontent-length: 9\r\n\r\nabc");
    TcpStream::connect(&address).await.unwrap().write_all(cut.as_bytes()).await.unwrap();

    for (target, host) in [
        ("/k".to_owned(), DOMAIN.to_owned()),
        (format!("http://{DOMAIN}/k"), DOMAIN.to_owned()),
        (format!("/d/{BUCKET}/k"), address.clone()),
    ] {
        let request = format!("GET {target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        let answer = exchange(&address, request).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\nhello"), "{answer}");
    }
    let missing = format!(
        "GET /v4/query?ak=test-ak&bucket=no HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    );
    let answer = exchange(&address, missing).await;
    assert!(answer.starts_with("HTTP/1.1 631 "), "{answer}");

    // Keep-alive: two requests on one connection.
    let one = format!("HEAD /k HTTP/1.1\r\nhost: {DOMAIN}\r\n");
    let answer = exchange(&address, format!("{one}\r\n{one}connection: close\r\n\r\n")).await;
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 2, "{answer}");
    assert_eq!(answer.to_lowercase().matches("content-length: 5\r\n").count(), 2, "{answer}");
    running.abort();
}

#[tokio::test]
async fn other_than_loopback_is_refused() {
    let error = Server::bind(cloud().emulator, "0.0.0.0:0").await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
}

#[tokio::test]
async fn a_data_folder_outlives_the_emulator() {
    let folder = tempfile::tempdir().unwrap();
    let open = || crate::common::cloud_of(|builder| builder.data_dir(folder.path()));
    let first = open();
    upload(&first, &policy(), "k", b"hello").await;
    drop(first);
    let second = open();
    let answer = crate::common::Call::new("GET", DOMAIN, "/k").send(&second).await;
    assert_eq!(answer.body, "hello");
}
