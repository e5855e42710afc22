//! What the official Python SDKs sent, replayed: every signature must be accepted, whatever is answered after it.

use std::path::Path;

use bytes::Bytes;
use cloudwire_emulator::{Emulator, ManualClock, Verdict};
use http::Request;
use http_body_util::Full;
use serde_json::Value;
use time::OffsetDateTime;

#[tokio::test]
async fn every_recorded_signature_is_accepted() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/aliyun_vod.json");
    let vectors: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut replayed = 0;
    for vector in &vectors {
        let text = |name: &str| vector["credentials"][name].as_str();
        let now = OffsetDateTime::from_unix_timestamp(vector["now"].as_i64().unwrap()).unwrap();
        let (access_key, secret) = (text("access_key").unwrap(), text("secret_key").unwrap());
        // All share one nonce: each needs an emulator of its own.
        let builder = Emulator::builder().clock(ManualClock::new(now));
        let builder = match text("security_token") {
            Some(token) => builder.account_with_token(access_key, secret, token),
            None => builder.account(access_key, secret),
        };
        let emulator = builder.build().unwrap();
        for exchange in vector["exchanges"].as_array().unwrap() {
            let recorded = &exchange["request"];
            let field = |name: &str| recorded[name].as_str().unwrap();
            let mut request = Request::builder().method(field("method")).uri(field("target"));
            for header in recorded["headers"].as_array().unwrap() {
                request = request.header(header[0].as_str().unwrap(), header[1].as_str().unwrap());
            }
            let body = Bytes::from(recorded["body"]["utf8"].as_str().unwrap().to_owned());
            emulator.handle(request.body(Full::new(body)).unwrap()).await;
            let entry = emulator.journal().entries().pop().unwrap();
            assert_eq!(entry.verdict, Verdict::Signed(access_key.to_owned()), "{}", vector["id"]);
            assert_eq!((entry.service, entry.operation.as_str()), ("vod", vector["call"].as_str().unwrap()));
            replayed += 1;
        }
    }
    assert_eq!(replayed, 148);
}
