//! Managing and reading objects. Tests are named after the documented cases they cover.

use crate::common::{
    BUCKET, Call, DOMAIN, NOW, RS, cloud, cloud_of, get, key, object, policy, policy_for, post, stat, upload,
};
use cloudwire_signing::encode::urlsafe_base64;
use cloudwire_signing::qiniu::entry::entry;
use cloudwire_signing::qiniu::{AccessKey, Etag, FORM_CONTENT_TYPE, PutPolicy, download_url};
use serde_json::json;
use time::Duration;

#[tokio::test]
async fn kc_001_and_002_identified_answers_and_json_errors() {
    let cloud = cloud();
    upload(&cloud, &policy(), "k", b"hello").await;
    let answer = stat(&cloud, "k").await;
    assert_eq!(answer.status, 200);
    assert!(!answer.header("x-reqid").is_empty() && !answer.header("x-log").is_empty());
    let missing = stat(&cloud, "missing").await;
    assert_eq!((missing.status, missing.header("content-type")), (612, "application/json"));
    assert_eq!(missing.json(), json!({ "error": "no such file or directory" }));
    assert!(!missing.header("x-reqid").is_empty());
}

#[tokio::test]
async fn ks_001_to_007_signatures() {
    let cloud = cloud();
    for name in ["a", "b"] {
        upload(&cloud, &policy(), name, b"hello").await;
    }
    let delete = |name: &str| Call::new("POST", RS, &format!("/delete/{}", object(name)));
    assert_eq!(delete("a").qbox(&key()).send(&cloud).await.status, 200, "KS-001");
    assert_eq!(delete("b").qiniu(&key()).send(&cloud).await.status, 200, "KS-002");

    upload(&cloud, &policy(), "k", b"hello").await;
    let target = format!("/stat/{}", object("k"));
    let call = || Call::new("GET", RS, &target);
    let wrong = AccessKey::new("test-ak", cloudwire_signing::Secret::new("other")).unwrap();
    let answer = call().qiniu(&wrong).send(&cloud).await;
    assert_eq!((answer.status, answer.error().as_str()), (401, "bad token"), "KS-003");
    assert_eq!(call().send(&cloud).await.status, 401, "KS-004");
    for (date, status) in [
        ("19700101T000000Z", 403),
        ("20231114T222820Z", 200),
        ("20231114T222821Z", 403),
        ("20231114T215820Z", 200),
        ("20231114T215819Z", 403),
    ] {
        let answer = call().header("x-qiniu-date", date).qiniu(&key()).send(&cloud).await;
        assert_eq!(answer.status, status, "KS-005 {date}");
        assert!(status == 200 || answer.error() == "request time too skewed");
    }
    cloud.clock.advance(Duration::days(9999));
    assert_eq!(call().qiniu(&key()).send(&cloud).await.status, 200, "KS-006");
}

#[tokio::test]
async fn km_001_to_005_stat() {
    let cloud = cloud();
    upload(&cloud, &policy(), "k", b"hello").await;
    let facts = stat(&cloud, "k").await.json();
    assert_eq!(facts["fsize"], 5);
    assert_eq!(facts["hash"], "Fqr0xh3cxeii2r7eDztILNmuqUNN");
    assert_eq!(facts["mimeType"], "text/plain");
    assert_eq!(facts["putTime"], NOW * 10_000_000);
    assert_eq!(facts["type"], 0);
    assert_eq!(post(&cloud, &format!("/stat/{}", object("k"))).await.json(), facts);
    let answer = get(&cloud, &format!("/stat/{}", entry("nobucket", Some("k")))).await;
    assert_eq!((answer.status, answer.error().as_str()), (631, "no such bucket"), "KM-003");
    let answer = get(&cloud, "/stat/!!!").await;
    assert_eq!((answer.status, answer.error().as_str()), (400, "invalid argument"), "KM-004");
    let answer = get(&cloud, &format!("/stat/{}", urlsafe_base64(b"bkt:\xff"))).await;
    assert_eq!((answer.status, answer.error().as_str()), (400, "key must be utf8 encoding"), "KM-005");
}

#[tokio::test]
async fn km_006_to_009_copy_move_delete() {
    let cloud = cloud();
    upload(&cloud, &policy(), "a", b"A").await;
    upload(&cloud, &policy(), "b", b"B").await;
    let pair = |name: &str, from: &str, to: &str, force: &str| {
        format!("/{name}/{}/{}/force/{force}", object(from), object(to))
    };
    let answer = post(&cloud, &pair("copy", "a", "b", "false")).await;
    assert_eq!((answer.status, answer.error().as_str()), (614, "file exists"), "KM-006");
    let answer = post(&cloud, &pair("copy", "a", "b", "true")).await;
    assert_eq!((answer.status, answer.body.len()), (200, 0), "KM-007");
    assert_eq!(post(&cloud, &pair("move", "x", "y", "false")).await.status, 612, "KM-008");
    assert_eq!(post(&cloud, &pair("move", "a", "c", "false")).await.status, 200);
    assert_eq!(stat(&cloud, "a").await.status, 612);
    let delete = format!("/delete/{}", object("b"));
    assert_eq!(post(&cloud, &delete).await.status, 200);
    assert_eq!(post(&cloud, &delete).await.status, 612, "KM-009");
    // What copy and move share stays until its last user is gone.
    let read = Call::new("GET", DOMAIN, "/c").send(&cloud).await;
    assert_eq!(read.body, "A");
    assert_eq!(get(&cloud, &delete).await.status, 405, "KM-020");
}

#[tokio::test]
async fn km_010_to_016_changes() {
    let cloud = cloud();
    upload(&cloud, &policy(), "k", b"hello").await;
    let run = |path: String| {
        let cloud = &cloud;
        async move { post(cloud, &path).await }
    };
    let target = object("k");
    let b64 = |text: &str| urlsafe_base64(text.as_bytes());
    let chgm = format!("/chgm/{target}/mime/{}", b64("image/png"));
    assert_eq!(run(format!("{chgm}/cond/{}", b64("mime=application/json"))).await.status, 608, "KM-010");
    assert_eq!(run(format!("{chgm}/cond/{}", b64("mime=text/plain&fsize=5"))).await.status, 200);
    assert_eq!(stat(&cloud, "k").await.json()["mimeType"], "image/png");
    assert_eq!(run(format!("{chgm}/x-qn-meta-a/{}", b64("1"))).await.status, 200);
    assert_eq!(stat(&cloud, "k").await.json()["x-qn-meta"], json!({ "a": "1" }));

    let answer = run(format!("/chtype/{target}/type/0")).await;
    assert_eq!(answer.status, 400, "KM-011");
    assert!(answer.error().contains("already in normal stat"));

    assert_eq!(run(format!("/chstatus/{target}/status/1")).await.status, 200, "KM-012");
    assert_eq!(stat(&cloud, "k").await.json()["status"], 1);
    assert_eq!(Call::new("GET", DOMAIN, "/k").send(&cloud).await.status, 403);
    assert_eq!(run(format!("/chstatus/{target}/status/0")).await.status, 200);

    let restore = format!("/restoreAr/{target}/freezeAfterDays/7");
    assert_eq!(run(restore.clone()).await.status, 400, "KM-013");
    assert_eq!(run(format!("/chtype/{target}/type/2")).await.status, 200);
    assert_eq!(Call::new("GET", DOMAIN, "/k").send(&cloud).await.status, 403);
    assert_eq!(run(restore).await.status, 200, "KM-014");
    assert_eq!(stat(&cloud, "k").await.json()["restoreStatus"], 1);
    cloud.clock.advance(Duration::minutes(5));
    assert_eq!(stat(&cloud, "k").await.json()["restoreStatus"], 2);
    assert_eq!(Call::new("GET", DOMAIN, "/k").send(&cloud).await.status, 200);

    assert_eq!(run(format!("/deleteAfterDays/{target}/5")).await.status, 200);
    assert!(stat(&cloud, "k").await.json()["expiration"].is_i64());
    assert_eq!(run(format!("/deleteAfterDays/{target}/0")).await.status, 200, "KM-015");
    assert!(stat(&cloud, "k").await.json()["expiration"].is_null());
    assert_eq!(run(format!("/lifecycle/{target}")).await.status, 400, "KM-016");
    assert_eq!(run(format!("/lifecycle/{target}/toIAAfterDays/1/deleteAfterDays/2")).await.status, 200);
    assert!(stat(&cloud, "k").await.json()["transitionToIA"].is_i64());
    cloud.clock.advance(Duration::days(4));
    assert_eq!(stat(&cloud, "k").await.status, 612);
}

#[tokio::test]
async fn km_017_to_019_batch() {
    let cloud = cloud();
    upload(&cloud, &policy(), "k", b"hello").await;
    let batch = |body: String| {
        let call = Call::new("POST", RS, "/batch").body(FORM_CONTENT_TYPE, body).qiniu(&key());
        let cloud = &cloud;
        async move { call.send(cloud).await }
    };
    let (ok, missing) = (format!("op=/stat/{}", object("k")), format!("op=stat%2F{}", object("missing")));
    let answer = batch(format!("{ok}&{ok}")).await;
    assert_eq!((answer.status, &answer.json()[1]["data"]["fsize"]), (200, &json!(5)), "KM-017");
    let answer = batch(format!("{ok}&{}", missing.replace('=', "%3D").replacen("%3D", "=", 1))).await;
    assert_eq!(answer.status, 298, "KM-018");
    assert_eq!(answer.json()[0]["code"], 200);
    assert_eq!(answer.json()[1], json!({ "code": 612, "data": { "error": "no such file or directory" } }));
    assert_eq!(batch(vec![ok; 1001].join("&")).await.status, 400, "KM-019");
}

#[tokio::test]
async fn kl_001_to_006_lists() {
    let cloud = cloud();
    for name in ["c", "a", "b"] {
        upload(&cloud, &policy(), name, b"x").await;
    }
    let list = |query: String| {
        let cloud = &cloud;
        async move { get(cloud, &format!("/list?{query}")).await }
    };
    let keys = |answer: &crate::common::Answer| -> Vec<String> {
        let answer = answer.json();
        answer["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["key"].as_str().unwrap().to_owned())
            .collect()
    };
    let first = list(format!("bucket={BUCKET}&limit=2")).await;
    assert_eq!(keys(&first), ["a", "b"], "KL-001");
    let marker = urlsafe_base64(br#"{"c":0,"k":"b"}"#);
    assert_eq!(first.json()["marker"], marker);
    let last = list(format!("bucket={BUCKET}&marker={marker}")).await;
    assert_eq!(keys(&last), ["c"], "KL-002");
    assert!(last.json()["marker"].is_null());

    for name in ["001/1", "001/2", "002/1", "002/2", "003/1"] {
        upload(&cloud, &policy(), name, b"x").await;
    }
    let groups = list(format!("bucket={BUCKET}&delimiter=%2F&limit=2")).await;
    assert_eq!(keys(&groups), [""; 0], "KL-003");
    assert_eq!(groups.json()["commonPrefixes"], json!(["001/", "002/"]));
    assert_eq!(groups.json()["marker"], urlsafe_base64(br#"{"c":0,"k":"002/2"}"#));
    let rest =
        list(format!("bucket={BUCKET}&delimiter=%2F&marker={}", groups.json()["marker"].as_str().unwrap()))
            .await;
    assert_eq!(rest.json()["commonPrefixes"], json!(["003/"]));
    assert_eq!(keys(&rest), ["a", "b", "c"]);
    let prefixed = list(format!("bucket={BUCKET}&prefix=00")).await;
    assert_eq!(keys(&prefixed).len(), 5);

    assert_eq!(list(format!("bucket={BUCKET}&marker=%21")).await.status, 640, "KL-004");
    assert_eq!(list("bucket=nobucket".to_owned()).await.status, 631, "KL-005");
    for limit in ["0", "1001", "x"] {
        assert_eq!(list(format!("bucket={BUCKET}&limit={limit}")).await.status, 400, "KL-006");
    }
    let lines = get(&cloud, &format!("/v2/list?bucket={BUCKET}&limit=1")).await;
    let line: serde_json::Value = serde_json::from_slice(&lines.body).unwrap();
    assert_eq!(line["item"]["key"], "001/1");
}

#[tokio::test]
async fn kd_001_to_009_downloads() {
    let cloud = cloud_of(|builder| builder.private_bucket("private").domain("p.example.com", "private"));
    upload(&cloud, &policy(), "目 录/k", b"hello").await;
    let path = "/%E7%9B%AE%20%E5%BD%95/k";
    let call = || Call::new("GET", DOMAIN, path);
    let answer = call().send(&cloud).await;
    let etag = format!("\"{}\"", Etag::of_bytes(b"hello"));
    assert_eq!((answer.status, &answer.body[..]), (200, &b"hello"[..]), "KD-001");
    assert_eq!(answer.header("etag"), etag);
    assert_eq!(answer.header("content-type"), "text/plain");
    assert_eq!(answer.header("accept-ranges"), "bytes");
    assert_eq!(answer.header("last-modified"), "Tue, 14 Nov 2023 22:13:20 GMT");
    let answer = call().header("range", "bytes=0-1").send(&cloud).await;
    assert_eq!((answer.status, &answer.body[..]), (206, &b"he"[..]), "KD-002");
    assert_eq!(answer.header("content-range"), "bytes 0-1/5");
    let answer = call().header("range", "bytes=10-20").send(&cloud).await;
    assert_eq!((answer.status, answer.header("content-range")), (416, "bytes */5"), "KD-003");
    assert_eq!(call().header("if-none-match", &etag).send(&cloud).await.status, 304, "KD-004");
    let answer = Call::new("GET", DOMAIN, "/missing").send(&cloud).await;
    assert_eq!((answer.status, answer.error().as_str()), (404, "Document not found"), "KD-005");
    let answer = Call::new("GET", DOMAIN, &format!("{path}?attname=report.pdf")).send(&cloud).await;
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"report.pdf\"", "KD-009");
    let head = Call::new("HEAD", DOMAIN, path).send(&cloud).await;
    assert_eq!((head.status, head.body.len(), head.header("content-length")), (200, 0, "5"));
    let by_path = Call::new("GET", "127.0.0.1:1", &format!("/d/{BUCKET}{path}")).send(&cloud).await;
    assert_eq!(by_path.body, "hello");

    let put = PutPolicy::for_bucket("private").deadline(NOW as u64 + 60);
    upload(&cloud, &put, "k", b"secret").await;
    assert_eq!(Call::new("GET", "p.example.com", "/k").send(&cloud).await.status, 401, "KD-006");
    for scheme in ["http", "https"] {
        let url =
            download_url::sign(&key(), &format!("{scheme}://p.example.com/k"), NOW as u64 + 60).unwrap();
        let target = url.split_once("p.example.com").unwrap().1;
        let call = Call::new("GET", "p.example.com", target);
        assert_eq!(call.send(&cloud).await.body, "secret", "KD-007");
        cloud.clock.advance(Duration::seconds(61));
        assert_eq!(call.send(&cloud).await.status, 401, "KD-008");
        cloud.clock.advance(Duration::seconds(-61));
    }
}

#[tokio::test]
async fn kb_001_to_007_buckets() {
    let cloud = cloud();
    let query =
        |host: &str, bucket: &str| Call::new("GET", host, &format!("/v4/query?ak=test-ak&bucket={bucket}"));
    let hosts = query("uc.qiniuapi.com", BUCKET).send(&cloud).await.json();
    assert_eq!(hosts["hosts"][0]["up"]["domains"], json!(["upload.qiniup.com", "up.qiniup.com"]), "KB-001");
    assert_eq!(hosts["hosts"][0]["rs"]["domains"], json!(["rs-z0.qiniuapi.com"]));
    assert_eq!(hosts["hosts"][0]["region"], "z0");
    let hosts = query("127.0.0.1:7", BUCKET).send(&cloud).await.json();
    for service in ["up", "io", "rs", "rsf", "api", "uc", "s3"] {
        assert_eq!(hosts["hosts"][0][service]["domains"], json!(["127.0.0.1:7"]), "{service}");
    }
    let answer = query("uc.qiniuapi.com", "nobucket").send(&cloud).await;
    assert_eq!((answer.status, answer.error().as_str()), (631, "no such bucket"), "KB-002");

    assert_eq!(post(&cloud, "/mkbucketv3/new/region/z0").await.status, 200);
    let answer = post(&cloud, "/mkbucketv3/new/region/z0").await;
    assert_eq!(answer.status, 614, "KB-003");
    assert!(answer.error().contains("the bucket already exists"));
    let answer = post(&cloud, "/mkbucketv3/other/region/z10").await;
    assert_eq!(answer.status, 400, "KB-004");
    assert!(answer.error().contains("invalid region parameter"));
    assert_eq!(post(&cloud, "/mkbucketv3/Bad_Name/region/z0").await.status, 400, "KB-006");
    let info = post(&cloud, "/v2/bucketInfo?bucket=new").await.json();
    assert_eq!((&info["private"], &info["protected"]), (&json!(0), &json!(0)), "KB-007");
    assert_eq!(post(&cloud, "/private?bucket=new&private=1").await.status, 200);
    assert_eq!(post(&cloud, "/v2/bucketInfo?bucket=new").await.json()["private"], 1);
    assert_eq!(post(&cloud, "/buckets").await.json(), json!([BUCKET, "new"]));
    assert_eq!(post(&cloud, "/v3/buckets?region=z0").await.json()[1]["tbl"], "new");
    assert_eq!(post(&cloud, &format!("/v2/domains?tbl={BUCKET}")).await.json(), json!([DOMAIN]));
    assert_eq!(post(&cloud, "/drop/new").await.status, 200);
    assert_eq!(post(&cloud, "/drop/new").await.status, 631);
}

#[tokio::test]
async fn kf_001_002_005_fetch_and_prefetch() {
    let cloud = cloud();
    upload(&cloud, &policy_for("source"), "source", b"hello").await;
    let fetch = |url: &str| format!("/fetch/{}/to/{}", urlsafe_base64(url.as_bytes()), object("k"));
    let answer = post(&cloud, &fetch(&format!("http://{DOMAIN}/source"))).await;
    let expected = json!({ "hash": Etag::of_bytes(b"hello").as_str(), "key": "k", "fsize": 5, "mimeType": "text/plain" });
    assert_eq!((answer.status, answer.json()), (200, expected), "KF-001");
    assert_eq!(stat(&cloud, "k").await.json()["fsize"], 5);
    assert_eq!(post(&cloud, &fetch(&format!("http://{DOMAIN}/no"))).await.status, 404, "KF-002");
    assert_eq!(post(&cloud, &fetch("http://elsewhere.example.com/x")).await.status, 478);
    assert_eq!(post(&cloud, &format!("/prefetch/{}", object("k"))).await.status, 478, "KF-005");
}

#[tokio::test]
async fn kp_001_003_006_processing() {
    let cloud = cloud();
    upload(&cloud, &policy(), "a.mp4", b"x").await;
    let pfop = |body: String| {
        Call::new("POST", "api.qiniuapi.com", "/pfop/").body(FORM_CONTENT_TYPE, body).qbox(&key())
    };
    let id = pfop(format!("bucket={BUCKET}&key=a.mp4&fops=nosuch%2Fop")).send(&cloud).await.json();
    let id = id["persistentId"].as_str().unwrap();
    let status = Call::new("GET", "api.qiniuapi.com", &format!("/status/get/prefop?id={id}"))
        .send(&cloud)
        .await
        .json();
    assert_eq!(status["code"], 3);
    assert_eq!(status["items"][0]["cmd"], "nosuch/op");
    assert!(!status["items"][0]["error"].as_str().unwrap().is_empty());
    assert_eq!((&status["inputKey"], &status["pipeline"]), (&json!("a.mp4"), &json!("0.default")));
    let missing = pfop(format!("bucket={BUCKET}&key=missing&fops=avthumb%2Fmp4")).send(&cloud).await;
    assert_eq!(missing.status, 404);
    assert!(missing.error().contains("NotFound"));
}

#[tokio::test]
async fn unknown_operations_verify_the_signature_first() {
    let cloud = cloud();
    assert_eq!(post(&cloud, "/sisyphus/fetch").await.status, 501);
    assert_eq!(Call::new("POST", RS, "/sisyphus/fetch").send(&cloud).await.status, 401);
}
