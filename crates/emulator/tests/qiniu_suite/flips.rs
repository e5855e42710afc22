//! One changed byte in anything a signature covers is answered with the provider's own error.

use crate::common::{
    Answer, BUCKET, Call, Cloud, DOMAIN, NOW, RS, cloud_of, file, form, key, object, policy_for, token,
    upload,
};
use cloudwire_signing::Secret;
use cloudwire_signing::qiniu::{FORM_CONTENT_TYPE, anti_leech, download_url};

fn cloud() -> Cloud {
    cloud_of(|builder| {
        builder
            .private_bucket("private")
            .domain("p.example.com", "private")
            .domain("q.example.com", "private")
            .domain("l.example.com", BUCKET)
            .anti_leech_key("l.example.com", "leech")
    })
}

/// The text with its byte at `at` replaced by another that is as legal there.
fn flip(text: &str, at: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
    String::from_utf8(bytes).unwrap()
}

/// Each call, with the name of what was changed.
type Flipped = Vec<(&'static str, Call)>;

/// Changes of what both schemes cover, and of the signature itself.
fn common_flips(call: &Call) -> Flipped {
    let change = |name, change: &dyn Fn(&mut Call)| {
        let mut call = call.clone();
        change(&mut call);
        (name, call)
    };
    let authorization = |call: &mut Call, from: &str, to: &str| {
        let (_, value) = call.headers.iter_mut().find(|(name, _)| name == "authorization").unwrap();
        *value = value.replacen(from, to, 1);
    };
    let mac_at = |call: &Call| call.headers.last().unwrap().1.find(':').unwrap() + 1;
    vec![
        change("path", &|call| call.target = call.target.replacen("/batch", "/batcA", 1)),
        change("query", &|call| call.target = call.target.replacen("x=1", "x=2", 1)),
        change("body", &|call| call.body[3] ^= 1),
        change("access key", &|call| authorization(call, "test-ak", "test-aj")),
        change("mac", &|call| {
            let at = mac_at(call);
            let (_, value) = call.headers.last_mut().unwrap();
            *value = flip(value, at);
        }),
    ]
}

fn batch() -> Call {
    let target = "/batch?x=1";
    let body = format!("op=/stat/{}", object("k"));
    Call::new("POST", RS, target).header("x-qiniu-date", "20231114T221320Z").body(FORM_CONTENT_TYPE, body)
}

async fn all_refused(cloud: &Cloud, original: &Call, flipped: Flipped) {
    let answer = original.send(cloud).await;
    assert!(answer.status < 400, "{}", answer.error());
    for (name, call) in flipped {
        let answer = call.send(cloud).await;
        assert_eq!((answer.status, answer.error().as_str()), (401, "bad token"), "{name}");
    }
}

#[tokio::test]
async fn qbox() {
    let cloud = cloud();
    let call = batch().qbox(&key());
    // QBox covers the content type only in that it decides whether the body is covered.
    let mut flipped = common_flips(&call);
    let mut typed = call.clone();
    typed.headers[1].1 = flip(FORM_CONTENT_TYPE, 0);
    flipped.push(("content type", typed));
    all_refused(&cloud, &call, flipped).await;
}

#[tokio::test]
async fn qiniu_v2() {
    let cloud = cloud();
    let call = batch().header("x-qiniu-extra", "1").qiniu(&key());
    let mut flipped = common_flips(&call);
    let mut changed = |name, change: &dyn Fn(&mut Call)| {
        let mut call = call.clone();
        change(&mut call);
        flipped.push((name, call));
    };
    changed("method", &|call| call.method = "PUT".to_owned());
    changed("host", &|call| call.host = "rs-z1.qiniuapi.com".to_owned());
    changed("date", &|call| call.headers[0].1 = "20231114T221321Z".to_owned());
    changed("content type", &|call| call.headers[1].1 = flip(FORM_CONTENT_TYPE, 0));
    changed("header value", &|call| call.headers[2].1 = "2".to_owned());
    changed("header name", &|call| call.headers[2].0 = "x-qiniu-extrb".to_owned());
    changed("header left out", &|call| drop(call.headers.remove(2)));
    all_refused(&cloud, &call, flipped).await;
}

#[tokio::test]
async fn json_under_qiniu_v2() {
    let cloud = cloud();
    let call = Call::new("POST", "fusion.qiniuapi.com", "/v2/tune/refresh");
    let call = call.body("application/json", format!(r#"{{"urls":["http://{DOMAIN}/a"]}}"#)).qiniu(&key());
    assert_eq!(call.send(&cloud).await.status, 200);
    let mut changed = call.clone();
    changed.body[1] ^= 1;
    let answer = changed.send(&cloud).await;
    assert_eq!((answer.status, &answer.json()["code"]), (401, &401_001.into()));
}

#[tokio::test]
async fn upload_token_in_every_byte() {
    let cloud = cloud();
    let token = token(&policy_for("k"));
    let send = |token: String| {
        let call = form(&[("token", &token), ("key", "k")], Some(&file(b"hello")));
        let cloud = &cloud;
        async move { call.send(cloud).await }
    };
    assert_eq!(send(token.clone()).await.status, 200);
    for at in 0..token.len() {
        let answer = send(flip(&token, at)).await;
        assert_eq!((answer.status, answer.error().as_str()), (401, "bad token"), "byte {at} of {token}");
    }
}

/// Sends a `GET` to the host and target of a URL.
async fn read(cloud: &Cloud, url: &str) -> Answer {
    let rest = url.strip_prefix("http://").unwrap();
    let (host, target) = rest.split_at(rest.find('/').unwrap());
    Call::new("GET", host, target).send(cloud).await
}

#[tokio::test]
async fn private_download_url_in_every_byte() {
    let cloud = cloud();
    let put = cloudwire_signing::qiniu::PutPolicy::for_bucket("private").deadline(NOW as u64 + 60);
    assert_eq!(upload(&cloud, &put, "k", b"hello").await.status, 200);
    let url = download_url::sign(&key(), "http://p.example.com/k?attname=a", NOW as u64 + 60).unwrap();
    assert_eq!(read(&cloud, &url).await.body, "hello");
    let path = url.find("/k").unwrap() + 1;
    for at in path..url.len() {
        let answer = read(&cloud, &flip(&url, at)).await;
        assert_eq!((answer.status, answer.error().as_str()), (401, "bad token"), "byte {at} of {url}");
    }
    let other_host = read(&cloud, &url.replacen("p.example", "q.example", 1)).await;
    assert_eq!((other_host.status, other_host.error().as_str()), (401, "bad token"));
}

#[tokio::test]
async fn anti_leech_in_every_byte() {
    let cloud = cloud();
    assert_eq!(upload(&cloud, &policy_for("a b/k"), "a b/k", b"hello").await.status, 200);
    let sign = |key: &str| {
        anti_leech::sign("http://l.example.com", "a b/k", "", &Secret::new(key), NOW as u64 + 60)
            .replacen("?&", "?", 1)
    };
    let url = sign("leech");
    assert_eq!(read(&cloud, &url).await.body, "hello");
    let path = url.find("/a").unwrap() + 1;
    for at in (path..url.len()).filter(|&at| url.as_bytes()[at] != b'?') {
        let answer = read(&cloud, &flip(&url, at)).await;
        assert_eq!(answer.status, 403, "byte {at} of {url}");
    }
    assert_eq!(read(&cloud, &sign("leecH")).await.status, 403);
}
