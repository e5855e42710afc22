//! Bad input and bad answers: a typed error, a line a person understands, nothing sent that should not be, and no secret
//! in anything that is shown.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use aliyun_vod::SignatureVersion;
use bytes::Bytes;
use common::script::{HOST, HUSH, SECRET, Script, at_once, credentials};
use common::{BUCKET, Cloud};
use http::Response;
use http_body_util::Full;
use qiniu_kodo::{
    Body, BoxFuture, Class, Credentials, CredentialsError, Environment, Error, ErrorKind, Fop,
    ProvideCredentials, Region,
};
use std::fmt::Debug;
use std::sync::Arc;

/// The line, which holds all of these, and no secret; neither does the `Debug` form.
#[track_caller]
fn line(error: &Error, parts: &[&str]) -> String {
    let line = error.to_string();
    assert!(!line.contains(['\n', '\r']), "more than a line: {line:?}");
    for part in parts {
        assert!(line.contains(part), "{part:?} is not in {line:?}");
    }
    keeps(error);
    line
}

#[track_caller]
fn keeps(shown: &(impl Debug + ?Sized)) {
    for shown in [format!("{shown:?}"), format!("{shown:#?}")] {
        assert!(!shown.contains(HUSH), "{shown}");
    }
}

/// An error about the input, before anything was sent.
#[track_caller]
fn refused(error: &Error, parts: &[&str]) {
    assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
    assert!(error.is_invalid_input() && !error.is_retryable() && error.attempts() == 0, "{error}");
    assert!(error.status().is_none() && error.code().is_none() && error.request_id().is_none(), "{error}");
    line(error, parts);
}

#[test]
fn malformed_credentials() {
    for (id, secret, what) in [
        ("", SECRET, "access key"),
        ("ak", "", "secret key"),
        ("ak\n", SECRET, "access key"),
        ("a k", SECRET, "access key"),
        ("a:k", SECRET, "access key"),
        ("密", SECRET, "access key"),
        ("ak", "hush hush", "secret key"),
        ("ak", "hush\r\n", "secret key"),
        ("ak", "hush\0", "secret key"),
        ("ak", "hush密", "secret key"),
    ] {
        let error = Error::from(Credentials::new(id, secret).unwrap_err());
        assert_eq!((error.kind(), error.is_unauthorized()), (ErrorKind::Credentials, true));
        line(&error, &[what]);
    }
    for token in ["", "hush\n", "hush密"] {
        let error = Error::from(credentials().with_security_token(token).unwrap_err());
        line(&error, &["security token"]);
    }
}

#[test]
fn credentials_missing_or_malformed_in_the_environment() {
    type Build = fn(Environment) -> Result<(), Error>;
    let builds: [(&str, &str, Build); 3] = [
        ("QINIU_ACCESS_KEY", "QINIU_SECRET_KEY", |environment| {
            qiniu_kodo::Client::builder().environment(environment).build().map(drop)
        }),
        ("QINIU_ACCESS_KEY", "QINIU_SECRET_KEY", |environment| {
            qiniu_cdn::Client::builder().environment(environment).build().map(drop)
        }),
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", |environment| {
            aliyun_vod::Client::builder().environment(environment).build().map(drop)
        }),
    ];
    for (id, secret, build) in builds {
        // With no key in the environment a VOD client looks further, when it is first used.
        let absent = if id.starts_with("QINIU") { vec![vec![("X", "")], vec![(id, "")]] } else { Vec::new() };
        let absent = absent.into_iter().map(|variables| (variables, id));
        for (variables, part) in absent.chain([
            (vec![(id, "ak")], secret),
            (vec![(id, "ak"), (secret, "")], secret),
            (vec![(id, "ak"), (secret, "hush ")], "secret key"),
            (vec![(id, "a k"), (secret, SECRET)], "access key"),
        ]) {
            let error = build(Environment::of(variables.clone())).unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0), "{variables:?}");
            assert!(error.is_unauthorized() && !error.is_retryable());
            line(&error, &[part]);
        }
        build(Environment::of([(id, "ak"), (secret, SECRET)])).unwrap();
    }
}

#[derive(Debug)]
struct NoVault;

impl ProvideCredentials for NoVault {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async { Err(CredentialsError::new("the vault is sealed")) })
    }
}

#[tokio::test]
async fn a_provider_without_credentials() {
    let script = Script::unused();
    let transport = || Arc::clone(&script.transport);
    let kodo = qiniu_kodo::Client::builder().credentials_provider(Arc::new(NoVault)).endpoint("http://h");
    let bucket = kodo.transport(transport()).build().unwrap().bucket(BUCKET);
    let cdn =
        qiniu_cdn::Client::builder().credentials_provider(NoVault).transport(transport()).build().unwrap();
    let vod =
        aliyun_vod::Client::builder().credentials_provider(NoVault).transport(transport()).build().unwrap();
    for error in [
        bucket.stat("k").send().await.unwrap_err(),
        bucket.upload("k", "x").send().await.unwrap_err(),
        cdn.refresh().urls(["http://h/a"]).send().await.unwrap_err(),
        vod.get_video_info("v").send().await.unwrap_err(),
    ] {
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Credentials, false));
        line(&error, &["the vault is sealed"]);
    }
    // An offline signature cannot wait for a provider.
    let error = bucket.upload_token().sign().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(script.calls(), 0);
}

#[test]
fn malformed_regions() {
    let build = |region: &str| {
        aliyun_vod::Client::builder().credentials(credentials()).region(region).build().map(drop)
    };
    for (region, parts) in [
        ("oss-cn-beijing", ["region", "oss-cn-beijing", "write \"cn-beijing\""]),
        ("cn/shanghai", ["region", "cn/shanghai", "cn-shanghai"]),
        ("", ["region", "\"\"", "cn-shanghai"]),
        ("cn-shanghai.aliyuncs.com", ["region", "cn-shanghai.aliyuncs.com", "not a region id"]),
        ("cn-shanghai\n", ["region", "cn-shanghai", "not a region id"]),
        ("上海", ["region", "上海", "not a region id"]),
    ] {
        refused(&build(region).unwrap_err(), &parts);
    }
    let environment =
        Environment::of([("ALIBABA_CLOUD_REGION_ID", "cn/shanghai"), ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ak")]);
    let error = aliyun_vod::Client::builder().environment(environment).build().unwrap_err();
    refused(&error, &["region", "cn/shanghai"]);
    for region in ["", "z9", "cn/shanghai", "oss-cn-beijing"] {
        refused(&Region::known(region).unwrap_err(), &["region", region, "z0", "cn-east-2"]);
    }
}

#[tokio::test]
async fn malformed_bucket_names() {
    let script = Script::unused();
    let long = "b".repeat(64);
    for name in ["", "a/b", "a:b", "a b", "桶", "a\n", "a\0", "..%2f", long.as_str()] {
        let bucket = script.kodo().bucket(name);
        let good = script.bucket();
        for error in [
            bucket.stat("k").send().await.unwrap_err(),
            bucket.delete("k").send().await.unwrap_err(),
            bucket.list().send().await.unwrap_err(),
            bucket.domains().send().await.unwrap_err(),
            bucket.fetch("http://h/a", "k").send().await.unwrap_err(),
            bucket.pfop("k").fops([Fop::new("avthumb/mp4")]).send().await.unwrap_err(),
            bucket.upload("k", "x").form().send().await.unwrap_err(),
            bucket.upload("k", "x").multipart().send().await.unwrap_err(),
            bucket.upload("k", "x").resumable_v1().send().await.unwrap_err(),
            bucket.batch().stat(["k"]).send().await.unwrap_err(),
            bucket.upload_token().key("k").sign().unwrap_err(),
            good.batch().copy(name, [("k", "k")], true).send().await.unwrap_err(),
        ] {
            refused(&error, &["bucket"]);
        }
        // What the target of a copy or a move is called is checked as well.
        refused(&good.copy("k", name, "k").send().await.unwrap_err(), &["bucket"]);
        refused(&good.move_to("k", name, "k").send().await.unwrap_err(), &["bucket"]);
    }
    assert_eq!(script.calls(), 0);
}

#[tokio::test]
async fn malformed_keys() {
    let script = Script::unused();
    let bucket = script.bucket();
    for (key, reason) in [
        ("k".repeat(751), "751 bytes are more than the 750 allowed"),
        ("目".repeat(251), "753 bytes are more than the 750 allowed"),
        ("a\0b".to_owned(), "NUL"),
    ] {
        for error in [
            bucket.stat(&key).send().await.unwrap_err(),
            bucket.delete(&key).send().await.unwrap_err(),
            bucket.change_mime(&key, "a/b").send().await.unwrap_err(),
            bucket.change_type(&key, "1").send().await.unwrap_err(),
            bucket.delete_after_days(&key, 1).send().await.unwrap_err(),
            bucket.rename("k", &key).send().await.unwrap_err(),
            bucket.rename(&key, "k").send().await.unwrap_err(),
            bucket.copy("k", BUCKET, &key).send().await.unwrap_err(),
            bucket.fetch("http://h/a", &key).send().await.unwrap_err(),
            bucket.prefetch(&key).send().await.unwrap_err(),
            bucket.pfop(&key).fops(["avthumb/mp4"]).send().await.unwrap_err(),
            bucket.upload(&key, "x").form().send().await.unwrap_err(),
            bucket.upload(&key, "x").multipart().send().await.unwrap_err(),
            bucket.upload(&key, "x").resumable_v1().send().await.unwrap_err(),
            bucket.batch().stat(["good", &key]).send().await.unwrap_err(),
            bucket.batch().rename([("good", &key)], true).send().await.unwrap_err(),
            bucket.upload_token().key(&key).sign().unwrap_err(),
            bucket.private_url("h", &key).sign().unwrap_err(),
            bucket.public_url("h", &key).unwrap_err(),
        ] {
            refused(&error, &["key", reason]);
        }
    }
    assert_eq!(script.calls(), 0);
    // The longest keys there are go through.
    let cloud = Cloud::start().await;
    for key in ["k".repeat(750), "目".repeat(250)] {
        cloud.bucket().upload(&key, "x").send().await.unwrap();
        assert_eq!(cloud.bucket().stat(&key).send().await.unwrap().size, Some(1));
    }
}

#[test]
fn malformed_endpoints() {
    for endpoint in [
        "",
        "not a host",
        "http://",
        "ftp://h",
        "http:/h",
        "h:99999",
        "h:port",
        "http://h?query",
        "http://h/path?query",
        "http://h#fragment",
        "http://h\n",
        "点播",
        "http://user:hush@h",
    ] {
        let errors = [
            qiniu_kodo::Client::builder().credentials(credentials()).endpoint(endpoint).build().map(drop),
            qiniu_cdn::Client::builder().credentials(credentials()).endpoint(endpoint).build().map(drop),
            aliyun_vod::Client::builder().credentials(credentials()).endpoint(endpoint).build().map(drop),
        ];
        for error in errors {
            let Err(error) = error else { panic!("{endpoint:?} is taken") };
            refused(&error, &["endpoint"]);
        }
    }
}

/// The address of a port that nobody listens on.
fn closed_port() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

#[tokio::test]
async fn an_endpoint_that_refuses_connections() {
    let host = closed_port();
    let url = format!("http://{host}");
    let kodo = qiniu_kodo::Client::builder().credentials(credentials()).retry(at_once()).endpoint(&url);
    let kodo = kodo.build().unwrap();
    let cdn = qiniu_cdn::Client::builder().credentials(credentials()).retry(at_once()).endpoint(&url);
    let vod = aliyun_vod::Client::builder().credentials(credentials()).retry(at_once()).endpoint(&url);
    let vod = vod.build().unwrap();
    let bucket = kodo.bucket(BUCKET);
    for (operation, error) in [
        ("StatObject", bucket.stat("k").send().await.unwrap_err()),
        // Nothing was sent, so even this may be tried again.
        ("DeleteObject", bucket.delete("k").send().await.unwrap_err()),
        ("PostObject", bucket.upload("k", "x").form().send().await.unwrap_err()),
        ("Download", kodo.download(format!("{url}/d/{BUCKET}/k")).bytes(9).await.unwrap_err()),
        ("Refresh", cdn.build().unwrap().refresh().urls(["http://h/a"]).send().await.unwrap_err()),
        ("GetVideoInfo", vod.get_video_info("v").send().await.unwrap_err()),
        ("CreateUploadVideo", vod.upload_video("t", "t.mp4", Body::from("x")).send().await.unwrap_err()),
    ] {
        assert_eq!((error.kind(), error.is_connect()), (ErrorKind::Connect, true), "{error}");
        assert!(error.is_retryable() && error.status().is_none() && error.code().is_none());
        assert_eq!(
            (error.attempts(), error.host(), error.operation()),
            (3, Some(host.as_str()), operation),
            "{error}"
        );
        line(&error, &[operation, "no connection", "refused", &host, "3 attempts"]);
    }
}

#[tokio::test]
async fn a_connection_that_breaks_in_the_middle_of_an_answer() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = listener.local_addr().unwrap().to_string();
    let server = tokio::spawn(async move {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        while let Ok((mut stream, _)) = listener.accept().await {
            assert_ne!(stream.read(&mut [0; 4096]).await.unwrap(), 0);
            let half = b"HTTP/1.1 200 OK\r\nX-Reqid: r\r\nContent-Length: 99\r\n\r\n{\"hash\":";
            stream.write_all(half).await.unwrap();
        }
    });
    let builder = qiniu_kodo::Client::builder().credentials(credentials()).retry(at_once());
    let bucket = builder.endpoint(&format!("http://{host}")).build().unwrap().bucket(BUCKET);
    let error = bucket.stat("k").send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts(), error.is_retryable()),
        (ErrorKind::Transport, 3, true),
        "{error}"
    );
    line(&error, &["StatObject", "the connection broke", &host, "3 attempts"]);
    // It may have been deleted, so it is not tried again.
    let error = bucket.delete("k").send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
    server.abort();
}

#[tokio::test]
async fn malformed_urls_and_domains() {
    let script = Script::unused();
    let (kodo, bucket) = (script.kodo(), script.bucket());
    for url in ["", "h/k?token=hush", "ftp://h/k?token=hush", "http://?token=hush", "http://h /k?token=hush"]
    {
        let error = kodo.download(url).bytes(9).await.unwrap_err();
        refused(&error, &[]);
    }
    for domain in ["", "a b", "ftp://h", "http://h?x"] {
        refused(&bucket.private_url(domain, "k").sign().unwrap_err(), &[domain]);
        refused(&bucket.public_url(domain, "k").unwrap_err(), &[domain]);
        let signed = qiniu_cdn::timestamp_anti_leech_url(domain, "k", "", "hush", common::NOW);
        refused(&signed.unwrap_err(), &["host", domain]);
    }
    refused(&bucket.private_url("h", "k").process("a b").sign().unwrap_err(), &["command"]);
    assert_eq!(script.calls(), 0);
}

#[tokio::test]
async fn files_that_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.mp4");
    let error = Body::file(&missing).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    assert!(error.to_string().contains("missing.mp4"), "which file? {error}");
    let error = Body::file(folder.path()).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    let text = error.to_string();
    assert!(text.contains("not a regular file") && text.contains(folder.path().to_str().unwrap()), "{text}");
}

#[tokio::test]
async fn a_file_that_becomes_shorter_while_it_is_sent() {
    let cloud = Cloud::start().await;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    std::io::Write::write_all(&mut file, &[7; 6 << 20]).unwrap();
    for way in ["form", "multipart", "blocks"] {
        let whole = Body::file(file.path()).await.unwrap();
        file.as_file().set_len(5 << 20).unwrap();
        let upload = cloud.bucket().upload("k", whole);
        let upload = match way {
            "form" => upload.form(),
            "multipart" => upload.multipart(),
            _ => upload.resumable_v1(),
        };
        let error = upload.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Io, "{way}: {error}");
        assert!(
            cloud.bucket().stat("k").send().await.unwrap_err().is_not_found(),
            "{way}: half of it is there"
        );
        file.as_file().set_len(6 << 20).unwrap();
    }
}

#[tokio::test]
async fn what_a_failed_upload_leaves_behind_is_told() {
    let cloud = Cloud::start().await;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    std::io::Write::write_all(&mut file, &[7; 6 << 20]).unwrap();
    let whole = Body::file(file.path()).await.unwrap();
    file.as_file().set_len(5 << 20).unwrap();
    let error = cloud.vod().upload_video("t", "t.mp4", whole).send().await.unwrap_err();
    let videos = cloud.vod().get_video_list().send().await.unwrap().video_list;
    let id = videos[0].video_id.as_deref().unwrap();
    assert_eq!((videos.len(), error.kind()), (1, ErrorKind::Io), "{error}");
    line(&error, &[id, "was created and has no file"]);
}

#[tokio::test]
async fn a_download_cut_off_leaves_no_file() {
    let script = Script::of(|_| {
        use http_body_util::BodyExt as _;
        let body = Full::new(Bytes::from_static(b"half")).map_err(|never| match never {}).boxed_unsync();
        Response::builder().header("content-length", "8").header("x-reqid", "r").body(body).unwrap()
    });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    std::fs::write(&path, "what was there").unwrap();
    let error =
        script.kodo().download(format!("http://{HOST}/k?token=hush")).to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Integrity, "{error}");
    line(&error, &["Download", "4", "8"]);
    assert_eq!(std::fs::read(&path).unwrap(), b"what was there");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "a part of it is left beside");
}

#[tokio::test]
async fn downloads_to_where_no_file_can_be() {
    let cloud = Cloud::start().await;
    cloud.bucket().upload("k", "x").send().await.unwrap();
    let url = format!("{}/k", cloud.download_base(BUCKET));
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().join("missing/file"), folder.path().to_owned()] {
        let error = cloud.kodo().download(&url).to_file(&path).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Io | ErrorKind::InvalidInput), "{error}");
        line(&error, &[path.to_str().unwrap()]);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing half-written is left behind");
}

/// The same question to all three services.
async fn ask(script: &Script) -> [(&'static str, Error); 3] {
    let kodo = script.bucket().stat("k").send().await.unwrap_err();
    let cdn = script.cdn().refresh().urls(["http://h/a"]).send().await.unwrap_err();
    let vod = script.vod().get_video_info("v").send().await.unwrap_err();
    [("StatObject", kodo), ("Refresh", cdn), ("GetVideoInfo", vod)]
}

const HTML: &str = "<html>\r\n<head><title>Log in to the hotel network</title></head></html>";

#[tokio::test]
async fn html_instead_of_an_answer() {
    for (status, shown) in [(200, "200"), (403, "403"), (404, "404"), (502, "502")] {
        let script = Script::answer(status, None, HTML);
        for (operation, error) in ask(&script).await {
            assert_eq!(error.status(), Some(status), "{error}");
            assert!(error.code().is_none() && error.request_id().is_none(), "{error}");
            let shown = line(&error, &[operation, shown, HOST, "Log in to the hotel network"]);
            assert!(error.excerpt().is_some_and(|text| text.starts_with("<html>")), "{shown}");
        }
    }
    // With success as status it cannot be the provider's, so it is as if nobody had answered.
    let script = Script::answer(200, None, HTML);
    for (_, error) in ask(&script).await {
        assert_eq!(
            (error.class(), error.is_retryable(), error.attempts()),
            (Some(Class::Foreign), true, 3),
            "{error}"
        );
    }
    assert_eq!(script.calls(), 9);
}

#[tokio::test]
async fn an_answer_cut_off() {
    let script = Script::answer(200, Some("reqid-1"), r#"{"hash":"Fh","code":200,"Video":{"Title":"t"#);
    let (bucket, vod) = (script.bucket(), script.vod());
    for (operation, error) in [
        ("StatObject", bucket.stat("k").send().await.unwrap_err()),
        ("GetObjects", bucket.list().send().await.unwrap_err()),
        ("BatchOps", bucket.batch().stat(["k"]).send().await.unwrap_err()),
        ("Refresh", script.cdn().refresh().urls(["http://h/a"]).send().await.unwrap_err()),
        ("GetVideoInfo", vod.get_video_info("v").send().await.unwrap_err()),
        ("SearchMedia", vod.search_media().send().await.unwrap_err()),
    ] {
        assert_eq!(
            (error.kind(), error.attempts(), error.is_retryable()),
            (ErrorKind::Decode, 1, false),
            "{error}"
        );
        assert_eq!((error.status(), error.request_id()), (Some(200), Some("reqid-1")));
        line(&error, &[operation, "200", "cannot be understood", "Title", "reqid-1", HOST]);
    }
    assert_eq!(script.calls(), 6, "what may have been done is not done again");
}

#[tokio::test]
async fn a_refusal_cut_off() {
    for (operation, error) in ask(&Script::answer(400, Some("reqid-1"), r#"{"error":"inva"#)).await {
        assert_eq!((error.status(), error.request_id()), (Some(400), Some("reqid-1")), "{error}");
        assert_eq!(error.class(), Some(Class::Invalid));
        line(&error, &[operation, "400", "inva", "reqid-1", HOST]);
    }
}

#[tokio::test]
async fn an_empty_answer() {
    let script = Script::answer(200, Some("reqid-1"), "");
    for (operation, error) in ask(&script).await {
        assert!(matches!(error.kind(), ErrorKind::Decode | ErrorKind::Service(Class::Foreign)), "{error}");
        assert_eq!(error.status(), Some(200));
        line(&error, &[operation, "200", "reqid-1", HOST]);
    }
    let script = Script::answer(503, None, "");
    for (operation, error) in ask(&script).await {
        assert!(matches!(error.class(), Some(Class::Server | Class::Foreign)), "{error}");
        assert!(error.is_retryable() && error.attempts() == 3);
        line(&error, &[operation, "503", HOST, "3 attempts"]);
    }
}

#[tokio::test]
async fn an_answer_that_is_not_qinius() {
    let body = r#"{"hash":"Fh","mimeType":"a/b","fsize":1,"code":200,"items":[]}"#;
    let script = Script::answer(200, None, body);
    for (operation, error) in [
        ("StatObject", script.bucket().stat("k").send().await.unwrap_err()),
        ("GetObjects", script.bucket().list().send().await.unwrap_err()),
        ("Refresh", script.cdn().refresh().urls(["http://h/a"]).send().await.unwrap_err()),
    ] {
        assert_eq!((error.class(), error.attempts(), error.is_retryable()), (Some(Class::Foreign), 3, true));
        assert!(!error.is_not_found() && !error.is_unauthorized() && !error.is_throttled());
        line(&error, &[operation, "200", "X-Reqid", HOST, "3 attempts"]);
    }
    // What must not happen twice is asked for once, even of a stranger.
    let calls = script.calls();
    let error = script.bucket().delete("k").send().await.unwrap_err();
    assert_eq!((error.class(), error.attempts(), script.calls()), (Some(Class::Foreign), 1, calls + 1));
}

#[tokio::test]
async fn an_answer_that_is_not_alibabas() {
    for body in ["[]", "ok", "null", "\"{}\""] {
        let script = Script::answer(200, None, body);
        let error = script.vod().get_video_info("v").send().await.unwrap_err();
        assert_eq!((error.class(), script.calls()), (Some(Class::Foreign), 3), "{error}");
        line(&error, &["GetVideoInfo", "200", "not the service's", HOST]);
    }
}

#[tokio::test]
async fn a_huge_answer() {
    let script = Script::huge(200, 200);
    for (operation, error) in ask(&script).await {
        assert!(matches!(error.kind(), ErrorKind::Decode | ErrorKind::InvalidInput), "{operation}: {error}");
        line(&error, &[operation, "larger than", HOST]);
    }
    // 64 MiB of each, and each once.
    let read = script.megabytes();
    assert!(script.calls() == 3 && read <= 3 * 65, "{read} MB were read");
    let script = Script::huge(500, 200);
    for (operation, error) in ask(&script).await {
        assert_eq!((error.status(), error.class()), (Some(500), Some(Class::Server)), "{error}");
        line(&error, &[operation, "500", HOST]);
    }
    let read = script.megabytes();
    assert!(read <= script.calls(), "{read} MB of failures were read");
}

#[tokio::test]
async fn limits_of_the_provider_are_known_before_sending() {
    let script = Script::unused();
    let (vod, bucket) = (script.vod(), script.bucket());
    let many: Vec<String> = (0..501).map(|i| i.to_string()).collect();
    let now = common::NOW;
    for (error, parts) in [
        (vod.get_video_info("").send().await.unwrap_err(), ["GetVideoInfo", "VideoId"]),
        (vod.delete_video(&many).send().await.unwrap_err(), ["DeleteVideo", "VideoIds"]),
        (vod.delete_video(["a,b"]).send().await.unwrap_err(), ["DeleteVideo", "VideoIds"]),
        (
            vod.update_video_info("v").title("t".repeat(129)).send().await.unwrap_err(),
            ["UpdateVideoInfo", "Title"],
        ),
        (
            vod.describe_vod_domain_traffic_data().start_time(now).send().await.unwrap_err(),
            ["DescribeVodDomainTrafficData", "EndTime"],
        ),
        (bucket.list().limit(1001).send().await.unwrap_err(), ["GetObjects", "limit"]),
        (bucket.batch().send().await.unwrap_err(), ["batch", "no command"]),
    ] {
        refused(&error, &parts);
    }
    assert_eq!(script.calls(), 0);
}

#[tokio::test]
async fn nothing_that_is_shown_holds_a_secret() {
    let temporary = credentials().with_security_token("hush-security-token").unwrap();
    keeps(&temporary);
    let kodo = || qiniu_kodo::Client::builder().credentials(temporary.clone());
    let cdn = || qiniu_cdn::Client::builder().credentials(temporary.clone());
    let vod =
        || aliyun_vod::Client::builder().credentials(temporary.clone()).signature(SignatureVersion::RpcV1);
    keeps(&(kodo(), cdn(), vod()));
    let (kodo, cdn, vod) = (kodo().build().unwrap(), cdn().build().unwrap(), vod().build().unwrap());
    keeps(&(&kodo, &cdn, &vod));
    keeps(&Environment::of([("QINIU_SECRET_KEY", SECRET)]));

    let bucket = kodo.bucket(BUCKET);
    let token = bucket.upload_token().key("k").sign().unwrap();
    let shown = format!(
        "{token:?} {:?} {:?} {:?} {:?}",
        bucket,
        bucket.upload_token(),
        bucket.upload("k", "x").token(token.clone()),
        kodo.make_block(token.expose(), 1, "x"),
    );
    let (mac, policy) = token.expose().split_once(':').unwrap().1.split_once(':').unwrap();
    assert!(!shown.contains(mac) && !shown.contains(policy) && !shown.contains(HUSH), "{shown}");

    let url = bucket.private_url("h", "k").sign().unwrap();
    let shown = format!("{:?} {:?}", bucket.private_url("h", "k"), kodo.download(&url));
    assert!(!shown.contains(url.rsplit_once(':').unwrap().1) && !shown.contains(HUSH), "{shown}");

    keeps(&(bucket.stat("k"), cdn.refresh(), vod.get_video_info("v")));
    keeps(&vod.upload_video("t", "t.mp4", Body::from("x")));
    keeps(&cdn.sslcert_create("name", "cn", "hush-private-key", "certificate"));

    let cloud = Cloud::start().await;
    let created = cloud.vod().create_upload_video("t", "t.mp4").send().await.unwrap();
    let auth = created.upload_auth.clone().unwrap();
    assert!(!format!("{created:?}").contains(&auth), "{created:?}");
}

#[tokio::test]
async fn a_refusal_that_repeats_what_was_signed_keeps_the_token() {
    let body = r#"{"Code":"SignatureDoesNotMatch","RequestId":"R","Message":"Specified signature is not matched with our
        calculation. server string to sign is:POST&%2F&SecurityToken%3Dhush-security-token"}"#;
    let script = Script::answer(400, Some("R"), body.replace('\n', " "));
    let error = script.vod().get_video_info("v").send().await.unwrap_err();
    assert!(error.is_unauthorized() && error.code() == Some("SignatureDoesNotMatch"));
    line(&error, &["GetVideoInfo", "SignatureDoesNotMatch", "400", "access key secret", HOST]);
    // An answer with the token in something that cannot be read is not quoted either.
    let script = Script::answer(200, Some("R"), "");
    keeps(&script.vod().get_video_info("v").send().await.unwrap_err());
}
