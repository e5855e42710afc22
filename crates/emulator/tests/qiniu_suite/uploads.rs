//! Uploads. Tests are named after the documented cases they cover.

use std::time::Duration as Wait;

use cloudwire_signing::encode::urlsafe_base64;
use cloudwire_signing::hash::{crc32, md5_hex};
use cloudwire_signing::qiniu::{Etag, PutPolicy, callback};
use serde_json::{Value, json};
use time::Duration;
use time::macros::datetime;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::common::{
    Answer, BUCKET, Call, Cloud, DOMAIN, File, NOW, cloud, file, form, key, object, policy, policy_for, stat,
    token, up, upload,
};

const MIB: usize = 1 << 20;

async fn put(cloud: &Cloud, policy: PutPolicy, content: &[u8]) -> Answer {
    form(&[("token", &token(&policy))], Some(&file(content))).send(cloud).await
}

#[tokio::test]
async fn ku_001_to_004_names() {
    let cloud = cloud();
    let answer = upload(&cloud, &policy_for("k"), "k", b"hello").await;
    assert_eq!(answer.json(), json!({ "hash": "Fqr0xh3cxeii2r7eDztILNmuqUNN", "key": "k" }), "KU-001");
    assert_eq!(
        (answer.header("content-type"), answer.header("cache-control")),
        ("application/json", "no-store")
    );
    let answer = put(&cloud, policy(), b"hello bubby!").await.json();
    assert_eq!(answer["key"], answer["hash"], "KU-002");
    let mismatch = |answer: Answer| {
        assert_eq!((answer.status, answer.error().as_str()), (403, "key doesn't match with scope"));
    };
    mismatch(upload(&cloud, &policy_for("k1"), "k2", b"x").await);
    mismatch(put(&cloud, policy_for("nokey2"), b"x").await);
    let images = || PutPolicy::for_prefix(BUCKET, "img/").deadline(NOW as u64 + 60);
    assert_eq!(upload(&cloud, &images(), "img/a.jpg", b"x").await.status, 200, "KU-009");
    mismatch(upload(&cloud, &images(), "doc/a.txt", b"x").await);
    assert_eq!(upload(&cloud, &policy(), &"k".repeat(751), b"x").await.status, 400);
}

#[tokio::test]
async fn ku_005_to_008_existing_objects() {
    let cloud = cloud();
    assert_eq!(upload(&cloud, &policy(), "k", b"A").await.status, 200);
    let answer = upload(&cloud, &policy(), "k", b"B").await;
    assert_eq!((answer.status, answer.error().as_str()), (614, "file exists"), "KU-005");
    assert_eq!(upload(&cloud, &policy(), "k", b"A").await.json()["key"], "k", "KU-006");
    assert_eq!(upload(&cloud, &policy_for("k"), "k", b"B").await.status, 200, "KU-007");
    assert_eq!(upload(&cloud, &policy_for("k").insert_only(true), "k", b"C").await.status, 614, "KU-008");
    assert_eq!(Call::new("GET", DOMAIN, "/k").send(&cloud).await.body, "B");
}

#[tokio::test]
async fn ku_011_to_016_tokens_and_forms() {
    let cloud = cloud();
    let late = policy().deadline(NOW as u64 - 1);
    let answer = upload(&cloud, &late, "k", b"x").await;
    assert_eq!((answer.status, answer.error().as_str()), (401, "expired token"), "KU-011");
    let no_scope = PutPolicy::from_json(r#"{"deadline":1893456000}"#).unwrap();
    let good = token(&policy());
    for (fields, with_file, status, error) in [
        (vec![("key", "k")], true, 401, "token not specified"),
        (vec![("token", good.as_str()), ("key", "k")], false, 400, "file is not specified in multipart"),
        (vec![("token", token(&no_scope).as_str())], true, 400, "scope not specified"),
        (vec![("token", "a:b")], true, 401, "bad token"),
    ] {
        let answer = form(&fields, with_file.then_some(&file(b"x"))).send(&cloud).await;
        assert_eq!((answer.status, answer.error().as_str()), (status, error));
    }
    let nowhere = PutPolicy::for_bucket("nobucket").deadline(NOW as u64 + 60);
    let answer = upload(&cloud, &nowhere, "k", b"x").await;
    assert_eq!((answer.status, answer.error().as_str()), (631, "no such bucket"), "KU-016");
    let broken =
        Call::new("POST", "up.qiniup.com", "/").body("multipart/form-data; boundary=XX", "--XX\r\nnonsense");
    assert_eq!(broken.send(&cloud).await.status, 400);
}

#[tokio::test]
async fn ku_018_to_024_sizes_and_types() {
    let cloud = cloud();
    let answer = upload(&cloud, &policy().fsize_limit(5), "k", b"hello world!").await;
    assert_eq!((answer.status, answer.error().as_str()), (413, "exceed FsizeLimit"), "KU-018");
    assert_eq!(upload(&cloud, &policy().fsize_min(100), "k", b"x").await.status, 403, "KU-019");
    let images = policy().mime_limit("image/*");
    let answer = upload(&cloud, &images, "k", b"plain text").await;
    assert_eq!(answer.status, 403, "KU-020");
    assert!(answer.error().starts_with("limited mimeType"));
    let png = png();
    let deny = policy().mime_limit("!application/json;text/plain");
    assert_eq!(upload(&cloud, &deny, "png", &png).await.status, 200, "KU-021");
    let lying = File { name: "a.png", mime: Some("image/png"), content: b"plain text" };
    let answer = form(&[("token", &token(&images)), ("key", "k")], Some(&lying)).send(&cloud).await;
    assert_eq!(answer.status, 403, "KU-022");
    let detect = policy().set("detectMime", 1);
    let typed = File { name: "a", mime: Some("text/plain"), content: &png };
    form(&[("token", &token(&detect)), ("key", "k.bin")], Some(&typed)).send(&cloud).await;
    assert_eq!(stat(&cloud, "k.bin").await.json()["mimeType"], "image/png", "KU-023");
    let named = File { name: "a.html", mime: None, content: b"x" };
    form(&[("token", &token(&policy())), ("key", "noext")], Some(&named)).send(&cloud).await;
    assert_eq!(stat(&cloud, "noext").await.json()["mimeType"], "text/html", "KU-024");
}

/// The first bytes of an image of 4 by 3.
fn png() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x04\0\0\0\x03\x08\x06\0\0\0".to_vec();
    png.extend_from_slice(&[0; 40]);
    png
}

#[tokio::test]
async fn ku_025_and_026_crc32() {
    let cloud = cloud();
    let send = |crc: String| {
        let call = form(
            &[("token", &token(&policy())), ("key", "k"), ("crc32", &crc)],
            Some(&file(b"hello bubby!")),
        );
        let cloud = &cloud;
        async move { call.send(cloud).await.status }
    };
    assert_eq!(send("wrong crc32".to_owned()).await, 400, "KU-025");
    assert_eq!(send("1".to_owned()).await, 406, "KU-026");
    assert_eq!(stat(&cloud, "k").await.status, 612);
    assert_eq!(send(crc32(b"hello bubby!").to_string()).await, 200);
}

#[tokio::test]
async fn ku_027_to_033_templates() {
    let cloud = cloud();
    let named = File { name: "a.txt", mime: None, content: b"x" };
    let saved = policy().save_key("$(year)/$(mon)/$(fname)");
    let answer = form(&[("token", &token(&saved))], Some(&named)).send(&cloud).await;
    assert_eq!(answer.json()["key"], "2023/11/a.txt", "KU-027");
    let saved = || policy().save_key("s");
    assert_eq!(upload(&cloud, &saved(), "k", b"x").await.json()["key"], "k", "KU-028");
    assert_eq!(upload(&cloud, &saved().force_save_key(true), "k2", b"x").await.json()["key"], "s", "KU-029");

    let template = r#"{"k":$(key),"h":$(etag),"n":$(fname),"s":$(fsize),"m":$(mimeType),"b":$(bucket),"c":$(x:loc),"u":$(endUser),"no":$(nosuch)}"#;
    let body = policy().return_body(template).end_user("u1");
    let named = File { name: "f.txt", mime: None, content: b"hello" };
    let fields =
        [("token", &*token(&body)), ("key", "body"), ("x:loc", "Shanghai"), ("x-qn-meta-name", "qiniu")];
    let answer = form(&fields, Some(&named)).send(&cloud).await;
    let hash = Etag::of_bytes(b"hello");
    let expected = json!({ "k": "body", "h": hash.as_str(), "n": "f.txt", "s": 5, "m": "text/plain", "b": BUCKET,
        "c": "Shanghai", "u": "u1", "no": null });
    assert_eq!(answer.json(), expected, "KU-030, KU-031");
    let facts = stat(&cloud, "body").await.json();
    assert_eq!((&facts["endUser"], &facts["x-qn-meta"]["name"]), (&json!("u1"), &json!("qiniu")), "KU-043");

    let info =
        policy().return_body(r#"{"w":$(imageInfo.width),"h":$(imageInfo.height),"f":$(imageInfo.format)}"#);
    let answer = upload(&cloud, &info, "a.png", &png()).await;
    assert_eq!(answer.json(), json!({ "w": 4, "h": 3, "f": "png" }), "KU-032");

    let redirect = policy().return_url("http://h/p").return_body(r#"{"k":$(key)}"#);
    let answer = upload(&cloud, &redirect, "r", b"x").await;
    let location = format!("http://h/p?upload_ret={}", urlsafe_base64(br#"{"k":"r"}"#));
    assert_eq!((answer.status, answer.header("location")), (303, location.as_str()), "KU-033");
}

/// Answers one request and returns it: head and body.
async fn receiver(answer: &'static str) -> (String, tokio::task::JoinHandle<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/cb?a=1", listener.local_addr().unwrap());
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut received = Vec::new();
        let (head, length) = loop {
            let mut chunk = [0; 4096];
            let read = stream.read(&mut chunk).await.unwrap();
            received.extend_from_slice(&chunk[..read]);
            let text = String::from_utf8_lossy(&received).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head.lines().find_map(|line| {
                    let (name, value) = line.split_once(": ")?;
                    name.eq_ignore_ascii_case("content-length").then(|| value.parse::<usize>().unwrap())
                });
                if body.len() >= length.unwrap_or(0) {
                    break (head.to_owned(), body.to_owned());
                }
            }
        };
        let reply = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{answer}", answer.len());
        stream.write_all(reply.as_bytes()).await.unwrap();
        (head, length)
    });
    (url, task)
}

#[tokio::test]
async fn ku_034_to_038_callbacks() {
    let cloud = cloud();
    let (url, request) = receiver(r#"{"from":"app"}"#).await;
    let callback_policy = policy()
        .callback_url(&format!("http://127.0.0.1:1/a;{url}"))
        .callback_host("app.example.com")
        .callback_body("key=$(key)&hash=$(etag)");
    let answer = upload(&cloud, &callback_policy, "a b", b"x").await;
    assert_eq!((answer.status, answer.json()), (200, json!({ "from": "app" })), "KU-034, KU-037");
    let (head, body) = tokio::time::timeout(Wait::from_secs(5), request).await.unwrap().unwrap();
    assert_eq!(body, format!("key=a%20b&hash={}", Etag::of_bytes(b"x")));
    let header = |name: &str| {
        let line = head.lines().find(|line| line.to_lowercase().starts_with(&format!("{name}: ")));
        line.and_then(|line| line.split_once(": ")).map(|(_, value)| value.to_owned()).unwrap()
    };
    assert_eq!(header("host"), "app.example.com", "KU-038");
    let incoming = callback::Incoming {
        method: "POST",
        url: "/cb?a=1",
        host: None,
        content_type: Some(&header("content-type")),
        headers: &[],
        body: body.as_bytes(),
        authorization: &header("authorization"),
    };
    assert!(callback::verify(&key(), &incoming).is_ok());
}

#[tokio::test]
async fn ku_036_unreachable_callback() {
    let cloud = cloud();
    for url in ["http://127.0.0.1:1/cb", "http://elsewhere.example.com/cb"] {
        let callback_policy = policy_for("k").callback_url(url).callback_body("k=$(key)");
        let answer = upload(&cloud, &callback_policy, "k", b"x").await;
        assert_eq!(answer.status, 579);
        let report: Value = serde_json::from_str(&answer.error()).unwrap();
        assert_eq!((&report["callback_url"], &report["callback_body"]), (&json!(url), &json!("k=k")));
        assert_eq!((&report["key"], &report["hash"]), (&json!("k"), &json!(Etag::of_bytes(b"x").as_str())));
        for name in ["callback_bodyType", "token", "err_code", "error"] {
            assert!(!report[name].is_null(), "{name}");
        }
        assert_eq!(stat(&cloud, "k").await.status, 200);
    }
}

#[tokio::test]
async fn ku_040_to_044_what_the_policy_sets() {
    let cloud = cloud();
    let ops = policy().persistent_ops("avthumb/mp4").persistent_notify_url("http://h/n");
    let answer = upload(&cloud, &ops, "a.avi", b"x").await.json();
    assert!(answer["persistentId"].is_string(), "KU-040");
    assert_eq!(upload(&cloud, &policy().key_limit(["other"]), "k", b"x").await.status, 403, "KU-041");
    upload(&cloud, &policy().set("fileType", 1), "k", b"x").await;
    assert_eq!(stat(&cloud, "k").await.json()["type"], 1, "KU-042");
    cloud.clock.set(datetime!(2015-01-01 10:00 +08:00));
    upload(&cloud, &policy().delete_after_days(3), "gone", b"x").await;
    let at = stat(&cloud, "gone").await.json()["expiration"].as_i64().unwrap();
    assert_eq!(at, datetime!(2015-01-05 00:00 +08:00).unix_timestamp(), "KU-044");
}

fn pattern(size: usize) -> Vec<u8> {
    (0..size).map(|i| ((7 * i + 13 * (i >> 8) + 17 * (i >> 16)) % 256) as u8).collect()
}

#[tokio::test]
async fn kr1_001_to_007_blocks() {
    let cloud = cloud();
    let content = pattern(5 * MIB);
    let (first, last) = content.split_at(4 * MIB);
    let block =
        up("POST", &format!("/mkblk/{}", 4 * MIB), &policy(), &first[..MIB]).send(&cloud).await.json();
    assert_eq!((&block["offset"], &block["crc32"]), (&json!(MIB), &json!(crc32(&first[..MIB]))), "KR1-001");
    let ctx = |answer: &Value| answer["ctx"].as_str().unwrap().to_owned();
    let stale = ctx(&block);
    let grown =
        up("POST", &format!("/bput/{stale}/{MIB}"), &policy(), &first[MIB..]).send(&cloud).await.json();
    assert_eq!(grown["offset"], 4 * MIB, "KR1-002");
    for target in
        [format!("/bput/{stale}/{MIB}"), format!("/bput/{}/0", ctx(&grown)), "/bput/nope/0".to_owned()]
    {
        assert_eq!(up("POST", &target, &policy(), b"x").send(&cloud).await.status, 701, "KR1-003 {target}");
    }
    let second = up("POST", &format!("/mkblk/{MIB}"), &policy(), last).send(&cloud).await.json();
    let list = format!("{},{}", ctx(&grown), ctx(&second));
    let b64 = |text: &str| urlsafe_base64(text.as_bytes());
    let target = |size: usize, name: &str| {
        format!(
            "/mkfile/{size}/key/{}/mimeType/{}/fname/{}/x:a/{}",
            b64(name),
            b64("a/b"),
            b64("f"),
            b64("1")
        )
    };
    let size = content.len();
    let send = |target: String, policy: PutPolicy, list: &str| {
        let call = up("POST", &target, &policy, list.as_bytes());
        let cloud = &cloud;
        async move { call.send(cloud).await }
    };
    assert_eq!(send(target(size + 1, "k"), policy(), &list).await.status, 400, "KR1-006");
    let other = send(target(size, "other"), policy_for("k"), &list).await;
    assert_eq!((other.status, other.error().as_str()), (403, "key doesn't match with scope"), "KR1-007");
    let body = policy().return_body(r#"{"h":$(etag),"k":$(key),"a":$(x:a),"n":$(fname)}"#);
    let answer = send(target(size, "k"), body, &list).await.json();
    let hash = Etag::of_bytes(&content);
    assert_eq!(answer, json!({ "h": hash.as_str(), "k": "k", "a": "1", "n": "f" }), "KR1-004");
    let read = Call::new("GET", DOMAIN, "/k").header("range", "bytes=4194300-4194310").send(&cloud).await;
    assert_eq!(read.body, &content[4_194_300..=4_194_310]);

    let block = up("POST", "/mkblk/1", &policy(), b"x").send(&cloud).await.json();
    cloud.clock.advance(Duration::days(2));
    let later = policy().deadline(NOW as u64 + 999_999);
    assert_eq!(send("/mkfile/1".to_owned(), later, &ctx(&block)).await.status, 701, "KR1-005");
}

#[tokio::test]
async fn kr2_001_to_013_parts() {
    let cloud = cloud();
    let root = format!("/buckets/{BUCKET}/objects/{}/uploads", urlsafe_base64(b"k"));
    let start = || {
        let (root, cloud) = (root.clone(), &cloud);
        async move {
            let answer = up("POST", &root, &policy(), b"").send(cloud).await.json();
            assert_eq!(answer["expireAt"], NOW + 7 * 86_400, "KR2-001");
            format!("{root}/{}", answer["uploadId"].as_str().unwrap())
        }
    };
    let session = start().await;
    let part = |number: u32, content: &[u8]| up("PUT", &format!("{session}/{number}"), &policy(), content);
    let content = pattern(2 * MIB + 10);
    let mut etags = Vec::new();
    for (number, piece) in content.chunks(MIB).enumerate() {
        let call = part(number as u32 + 1, piece).header("content-md5", &md5_hex(piece));
        let answer = call.send(&cloud).await.json();
        assert_eq!(answer["md5"], md5_hex(piece));
        etags.push(json!({ "partNumber": number + 1, "etag": answer["etag"] }));
    }
    let wrong = part(9, b"x").header("content-md5", &md5_hex(b"y")).send(&cloud).await;
    assert_eq!(wrong.status, 406, "KR2-004");
    for number in [0, 10_001] {
        assert_eq!(part(number, b"x").send(&cloud).await.status, 400, "KR2-005");
    }
    let unknown = up("PUT", &format!("{root}/nope/1"), &policy(), b"x").send(&cloud).await;
    assert_eq!((unknown.status, unknown.error().as_str()), (612, "no such uploadId"), "KR2-007");
    // The same number replaces.
    part(4, b"A").send(&cloud).await;
    part(4, b"B").send(&cloud).await;
    let listed = up("GET", &session, &policy(), b"").send(&cloud).await.json();
    assert_eq!(listed["parts"].as_array().unwrap().len(), 4);
    assert_eq!(listed["parts"][3]["etag"], Etag::of_bytes(b"B").as_str(), "KR2-006");
    let page = up("GET", &format!("{session}?max-parts=1"), &policy(), b"").send(&cloud).await.json();
    assert_eq!((&page["partNumberMarker"], &page["parts"][0]["size"]), (&json!(1), &json!(MIB)), "KR2-012");
    let page =
        up("GET", &format!("{session}?part-number-marker=3"), &policy(), b"").send(&cloud).await.json();
    assert_eq!((&page["partNumberMarker"], &page["parts"][0]["partNumber"]), (&json!(0), &json!(4)));

    let complete = |parts: Value| {
        let body = json!({ "parts": parts, "fname": "f", "mimeType": "text/x", "metadata": { "x-qn-meta-a": "1" },
            "customVars": { "x:a": "b" } });
        let put = policy().return_body(r#"{"h":$(etag),"k":$(key),"a":$(x:a)}"#);
        let call = up("POST", &session, &put, body.to_string().as_bytes());
        let cloud = &cloud;
        async move { call.send(cloud).await }
    };
    let bad = json!([{ "partNumber": 1, "etag": "bad" }]);
    assert_eq!(complete(bad).await.status, 400, "KR2-009");
    let swapped = json!([etags[1], etags[0]]);
    assert_eq!(complete(swapped).await.status, 400, "KR2-010");
    let small = json!([etags[2], { "partNumber": 4, "etag": Etag::of_bytes(b"B").as_str() }]);
    assert_eq!(complete(small).await.status, 400, "KR2-011");
    let answer = complete(json!(etags)).await.json();
    let hash = Etag::of_parts(&content, [MIB as u64, MIB as u64, 10]);
    assert_eq!(answer, json!({ "h": hash.as_str(), "k": "k", "a": "b" }), "KR2-008");
    let facts = stat(&cloud, "k").await.json();
    assert_eq!((&facts["mimeType"], &facts["x-qn-meta"]["a"]), (&json!("text/x"), &json!("1")));
    assert_eq!(Call::new("GET", DOMAIN, "/k").send(&cloud).await.body, content);
    assert_eq!(part(1, b"x").send(&cloud).await.status, 612);

    let session = start().await;
    let other = up("PUT", &format!("{session}/1"), &policy(), b"x");
    assert_eq!(other.send(&cloud).await.status, 200);
    assert_eq!(up("DELETE", &session, &policy(), b"").send(&cloud).await.status, 200);
    assert_eq!(other.send(&cloud).await.status, 612, "KR2-013");

    let session = start().await;
    cloud.clock.advance(Duration::days(7));
    let late = policy().deadline(NOW as u64 + 9_999_999);
    assert_eq!(up("PUT", &format!("{session}/1"), &late, b"x").send(&cloud).await.status, 612);
    let unnamed = format!("/buckets/{BUCKET}/objects/~/uploads");
    assert_eq!(up("POST", &unnamed, &late, b"").send(&cloud).await.status, 200, "KR2-002");
    assert_eq!(object("k"), urlsafe_base64(b"bkt:k"));
}
