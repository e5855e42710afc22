//! Replays what the official Qiniu SDK sent: every signature must be accepted, whatever is answered after it.

use std::path::Path;
use std::sync::Arc;

use crate::common::collect;
use bytes::Bytes;
use cloudwire_emulator::{Emulator, ManualClock, Verdict};
use cloudwire_signing::encode::urlsafe_base64_decode;
use http::Request;
use http_body_util::Full;
use serde_json::Value;
use time::OffsetDateTime;

fn body(request: &Value) -> Bytes {
    match &request["body"] {
        Value::Object(body) => match (body.get("utf8"), body.get("base64")) {
            (Some(text), _) => text.as_str().unwrap().to_owned().into(),
            (_, Some(text)) => {
                let text = text.as_str().unwrap().replace('+', "-").replace('/', "_");
                urlsafe_base64_decode(&text).unwrap().into()
            }
            // Longer ones are forms, or pieces of a file, which no signature covers.
            _ => form_without_file(request).into(),
        },
        _ => Bytes::new(),
    }
}

/// The recorded parts of a form, each part that was too long to record being empty.
fn form_without_file(request: &Value) -> String {
    const BOUNDARY: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    let Some(parts) = request["multipart"].as_array() else { return String::new() };
    let mut form = String::new();
    for part in parts {
        form.push_str(&format!("--{BOUNDARY}\r\n"));
        for header in part["headers"].as_array().unwrap() {
            form.push_str(&format!("{}: {}\r\n", header[0].as_str().unwrap(), header[1].as_str().unwrap()));
        }
        form.push_str(&format!("\r\n{}\r\n", part["body"]["utf8"].as_str().unwrap_or_default()));
    }
    form + &format!("--{BOUNDARY}--\r\n")
}

fn is_needed(operation: &str) -> bool {
    operation != "query"
}

#[tokio::test]
async fn every_recorded_signature_is_accepted() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/qiniu.json");
    let vectors: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let (mut replayed, mut signed, mut refused) = (0, 0, Vec::new());
    for vector in &vectors {
        let text = |name: &str| vector["credentials"][name].as_str().unwrap_or_default();
        let now = OffsetDateTime::from_unix_timestamp(vector["now"].as_i64().unwrap()).unwrap();
        for exchange in vector["exchanges"].as_array().into_iter().flatten() {
            let emulator = Emulator::builder()
                .account(text("access_key"), text("secret_key"))
                .private_bucket("Bucket_Name")
                .bucket("bkt")
                .domain("domain", "Bucket_Name")
                .clock(Arc::new(ManualClock::new(now)))
                .build()
                .unwrap();
            let recorded = &exchange["request"];
            let field = |name: &str| recorded[name].as_str().unwrap();
            let mut request = Request::builder().method(field("method")).uri(field("target"));
            for header in recorded["headers"].as_array().unwrap() {
                request = request.header(header[0].as_str().unwrap(), header[1].as_str().unwrap());
            }
            let request = request.body(Full::new(body(recorded))).unwrap();
            let answer = collect(emulator.handle(request).await).await;
            replayed += 1;
            let entry = emulator.journal().entries().pop().unwrap();
            assert!(!answer.header("x-reqid").is_empty());
            match entry.verdict {
                Verdict::Signed(_) => signed += 1,
                Verdict::Public if !is_needed(&entry.operation) => {}
                verdict => refused.push(format!(
                    "{}: {verdict:?}, {} {}",
                    vector["id"],
                    answer.status,
                    String::from_utf8_lossy(&answer.body)
                )),
            }
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
    assert!(replayed >= 176 && signed > 150, "only {replayed} replayed, {signed} signed");
}
