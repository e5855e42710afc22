//! Every operation of the three services there and back: answers made from the specs are decoded and every value is
//! compared, requests with every parameter are compared with what an encoder of its own makes of the specs.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod answers;
mod call;
mod requests;
mod spec;

/// The tables of operations, written by `cargo xtask codegen`.
#[allow(unused_imports, reason = "a service needs some of the imports")]
mod generated {
    pub(crate) mod aliyun_vod;
    pub(crate) mod qiniu_cdn;
    pub(crate) mod qiniu_kodo;
}

use call::{Call, Sent, catching};
use generated::{aliyun_vod as vod, qiniu_cdn as cdn, qiniu_kodo as kodo};
use spec::Spec;

/// The table has every operation of the spec but those that are written by hand.
fn complete<C>(spec: &Spec, calls: &[Call<C>], count: usize) {
    let names: Vec<&str> = calls.iter().map(|call| call.name).collect();
    let missing: Vec<&str> = spec.operations().filter(|name| !names.contains(name)).collect();
    assert!(missing.iter().all(|name| spec.is_hand_written(name)), "{missing:?}");
    assert_eq!(names.len() + missing.len(), count);
}

async fn hold<C>(package: &str, count: usize, calls: Vec<Call<C>>, client: C, sent: Sent) {
    let spec = Spec::read(package);
    complete(&spec, &calls, count);
    for call in &calls {
        answers::hold(&spec, call.name, call.decode);
        requests::hold(&spec, call, &client, &sent).await;
    }
}

#[tokio::test]
async fn vod_there_and_back() {
    let (transport, sent) = catching("{}");
    let client = aliyun_vod::Client::builder()
        .credentials(aliyun_vod::Credentials::new("test-ak", "test-sk").unwrap())
        .transport(transport)
        .region("cn-shanghai")
        .build();
    hold("aliyun-vod", 188, vod::calls(), client.unwrap(), sent).await;
}

#[tokio::test]
async fn kodo_there_and_back() {
    let (transport, sent) = catching("{}");
    let client = qiniu_kodo::Client::builder()
        .credentials(qiniu_kodo::Credentials::new("test-ak", "test-sk").unwrap())
        .transport(transport)
        .region(qiniu_kodo::Region::known("z0").unwrap())
        .build();
    hold("qiniu-kodo", 68, kodo::calls(), client.unwrap(), sent).await;
}

#[tokio::test]
async fn cdn_there_and_back() {
    let (transport, sent) = catching(r#"{"code":200}"#);
    let client = qiniu_cdn::Client::builder()
        .credentials(qiniu_cdn::Credentials::new("test-ak", "test-sk").unwrap())
        .transport(transport)
        .build();
    hold("qiniu-cdn", 37, cdn::calls(), client.unwrap(), sent).await;
}
