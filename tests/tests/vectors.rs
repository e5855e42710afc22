//! Every recorded call of the official SDKs, and proof that the checks can fail.

#![expect(clippy::unwrap_used, reason = "the helpers of tests panic, too")]

use cloudwire_tests::vectors::format::{self, Vector};
use cloudwire_tests::vectors::{self, Check, Report};

const FILES: [&str; 3] = [
    include_str!("../vectors/aliyun_vod.json"),
    include_str!("../vectors/qiniu.json"),
    include_str!("../vectors/more.json"),
];

fn all() -> Vec<Vector> {
    FILES.iter().flat_map(|text| format::read(text).unwrap()).collect()
}

fn one(id: &str) -> Vector {
    all().into_iter().find(|vector| vector.id == id).unwrap()
}

async fn failures(vector: &Vector) -> Vec<String> {
    vectors::check(vector).await.failures
}

/// Fails unless the vector is good and, once changed, fails in a check whose name begins with `expected`.
async fn broken(id: &str, expected: &str, change: impl FnOnce(&mut Vector)) {
    let mut vector = one(id);
    assert_eq!(failures(&vector).await, Vec::<String>::new());
    change(&mut vector);
    let found = failures(&vector).await;
    assert!(found.iter().any(|line| line.starts_with(expected)), "{id}: no {expected:?} in {found:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn recorded_calls() {
    let checks: Vec<_> =
        all().into_iter().map(|vector| tokio::spawn(async move { vectors::check(&vector).await })).collect();
    let mut report = Report::default();
    for check in checks {
        report.add(check.await.unwrap());
    }
    println!(
        "{}\nnot expressed:\n{}\nexceptions:\n{}",
        report.summary(),
        report.not_expressed(),
        report.exceptions()
    );
    assert_eq!(report.total(), 380 + 50);
    assert!(report.expressed() * 100 >= report.total() * 95, "{}", report.not_expressed());
    assert_eq!(report.failures(), Vec::<String>::new());
}

/// Changes one character of a header.
fn flip_header(vector: &mut Vector, name: &str) {
    let headers = &mut vector.exchanges[0].request.headers;
    let (_, value) = headers.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)).unwrap();
    *value = flipped(value, value.len() - 2);
}

fn flipped(text: &str, at: usize) -> String {
    let other = if &text[at..=at] == "A" { "B" } else { "A" };
    format!("{}{other}{}", &text[..at], &text[at + 1..])
}

#[tokio::test]
async fn a_changed_signature_fails() {
    for id in ["vod-new/GetVideoInfo/seed", "vod-new/GetVideoInfos/seed-sts", "kodo/BucketManager.stat/seed"]
    {
        broken(id, "signature of request 1", |vector| flip_header(vector, "authorization")).await;
        broken(id, "replay of request 1", |vector| flip_header(vector, "authorization")).await;
    }
    let id = "kodo/ResumeUploaderV2.upload/seed-accelerated";
    broken(id, "replay of request 1", |vector| {
        let headers = &mut vector.exchanges[0].request.headers;
        let (_, value) = headers.iter_mut().find(|(name, _)| name == "Authorization").unwrap();
        *value = flipped(value, "UpToken test-ak:y".len());
    })
    .await;
    let change = |vector: &mut Vector| {
        let target = &mut vector.exchanges[0].request.target;
        let at = target.find("Signature=").unwrap() + "Signature=".len() + 1;
        *target = flipped(target, at);
    };
    broken("vod-old/GetVideoInfo/seed", "signature of request 1", change).await;
    broken("vod-old/GetVideoInfo/seed", "replay of request 1", change).await;
}

#[tokio::test]
async fn a_changed_account_fails() {
    let secret = |vector: &mut Vector| vector.credentials.secret_key = "other".to_owned();
    broken("vod-new/GetVideoInfo/seed", "signature of request 1", secret).await;
    broken("cdn/CdnManager.refresh_urls/seed", "replay of request 1", secret).await;
    broken("kodo/put_data/bytes", "upload token", secret).await;
    let token = |vector: &mut Vector| vector.credentials.security_token = Some("other".to_owned());
    broken("vod-new/GetVideoInfos/seed-sts", "replay of request 1", token).await;
}

#[tokio::test]
async fn a_changed_request_fails() {
    let target = |from: &'static str, to: &'static str| {
        move |vector: &mut Vector| {
            let target = &mut vector.exchanges[0].request.target;
            assert!(target.contains(from), "{target}");
            *target = target.replace(from, to);
        }
    };
    broken("vod-old/GetVideoInfo/seed", "query of request 1", target("93ab", "93ac")).await;
    broken("vod-new/SearchMedia/scroll", "query of request 1", target("PageNo=3", "PageNo=4")).await;
    broken("kodo/BucketManager.list/seed", "query of request 1", target("limit=10", "limit=11")).await;
    broken("kodo/BucketManager.stat/seed", "path of request 1", target("/stat/", "/stats/")).await;
    broken("kodo/BucketManager.stat/seed", "host of request 1", |vector| {
        vector.exchanges[0].request.host = "rs.example.com".to_owned();
    })
    .await;
    broken("kodo/BucketManager.stat/seed", "method of request 1", |vector| {
        vector.exchanges[0].request.method = "GET".to_owned();
    })
    .await;
    broken("kodo/BucketManager.stat/seed", "number of requests", |vector| {
        vector.exchanges.push(vector.exchanges[0].clone());
    })
    .await;
    broken("kodo/BucketManager.stat/seed", "x-qiniu-date of request 1", |vector| {
        flip_header(vector, "x-qiniu-date")
    })
    .await;
    broken("vod-new/GetVideoInfo/seed", "x-acs-version of request 1", |vector| {
        flip_header(vector, "x-acs-version")
    })
    .await;
}

#[tokio::test]
async fn a_changed_body_fails() {
    let body = |from: &'static str, to: &'static str| {
        move |vector: &mut Vector| {
            let text = vector.exchanges[0].request.body.utf8.as_mut().unwrap();
            assert!(text.contains(from), "{text}");
            *text = text.replace(from, to);
        }
    };
    broken("kodo/BucketManager.batch/seed-stat", "body of request 1", body("stat", "stet")).await;
    broken("kodo/PersistentFop.execute/seed", "body of request 1", body("640x360", "640x361")).await;
    broken("cdn/CdnManager.refresh_urls/seed", "body of request 1", body("a.gif", "b.gif")).await;
    broken("vod-old/UpdateVideoInfo/common-request-body", "query of request 1", body("Title", "Titel")).await;
    let part = |vector: &mut Vector| {
        let part = vector.exchanges[0].request.multipart.last_mut().unwrap();
        part.body.utf8 = Some("b small file\n".to_owned());
        vector.exchanges[0].request.body.utf8 = Some("x".repeat(vector.exchanges[0].request.body.len));
    };
    broken("kodo/put_file/seed-form-v2", "part \"file\"", part).await;
    let piece = |vector: &mut Vector| {
        let body = &mut vector.exchanges[1].request.body;
        body.md5 = body.md5.take().map(|md5| flipped(&md5, 0));
    };
    broken("kodo/ResumeUploaderV2.upload/part-size-1MiB", "signature of request 2", piece).await;
    let offset = |vector: &mut Vector| vector.exchanges[2].request.body.source_offset = Some(7);
    broken("kodo/ResumeUploaderV2.upload/part-size-1MiB", "body of request 3", offset).await;
}

#[tokio::test]
async fn a_changed_outcome_fails() {
    for (id, pointer) in [
        ("vod-old/GetVideoInfo/seed", "/Video/Title"),
        ("kodo/BucketManager.stat/seed", "/ret/hash"),
        ("kodo/put_file/seed-form-v2", "/ret/key"),
        ("cdn/CdnManager.get_flux_data/seed", "/ret/time/0"),
    ] {
        let change = |vector: &mut Vector| *vector.result.pointer_mut(pointer).unwrap() = "other".into();
        broken(id, "result", change).await;
    }
    broken("kodo/BucketManager.stat/error-612", "status of the error", |vector| {
        vector.result["info"]["status_code"] = 613.into();
    })
    .await;
    let other = |vector: &mut Vector| {
        vector.raises = serde_json::from_str(r#"{"code": "Other", "http_status": 404}"#).unwrap();
    };
    broken("vod-new/GetVideoInfo/error-404", "code of the error", other).await;
    for id in
        ["kodo/etag/9MiB", "kodo/Auth.upload_token/seed-plain", "cdn/create_timestamp_anti_leech_url/key"]
    {
        broken(id, "result", |vector| vector.result = "other".into()).await;
    }
    let raised = |vector: &mut Vector| vector.args = serde_json::from_str(r#"{"bucket": "b"}"#).unwrap();
    broken("kodo/Auth.upload_token/invalid-bucket", "result", raised).await;
}

#[tokio::test]
async fn a_changed_signed_text_fails() {
    for id in [
        "vod-old/GetVideoInfo/seed",
        "vod-new/GetVideoInfo/seed",
        "kodo/Auth.token/ascii",
        "kodo/BucketManager.stat/seed",
    ] {
        broken(id, "signed text 1", |vector| vector.signing[0].text.push('x')).await;
    }
    broken("kodo/Auth.token/ascii", "signed text 2", |vector| vector.signing.push(vector.signing[0].clone()))
        .await;
}

#[tokio::test]
async fn an_unknown_call_is_not_expressed() {
    let mut vector = one("vod-new/GetVideoInfo/seed");
    vector.call = "DanceTango".to_owned();
    let Check { expressed, .. } = vectors::check(&vector).await;
    assert_eq!(expressed, Err("no operation DanceTango yet".to_owned()));
}
