//! The storage calls of the Qiniu samples, made over real connections and checked against the state they leave.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{ACCESS_KEY, Application, BUCKET, Cloud, SECRET_KEY, credentials, data};
use futures_util::TryStreamExt as _;
use qiniu_kodo::fops::{PfopState, PfopType};
use qiniu_kodo::objects::FileType;
use qiniu_kodo::signing::callback::{self, Incoming};
use qiniu_kodo::signing::{AccessKey, Secret, anti_leech, policy::PersistentType};
use qiniu_kodo::{Body, Bucket, Class, Client, Command, Credentials, Etag, Fop, Region};
use std::io::Write as _;
use std::time::Duration as Life;
use tempfile::NamedTempFile;
use time::Duration;

const OTHER: &str = "archive";
const HOUR: Life = Life::from_secs(3600);

/// What someone with nothing but a token has.
fn guest(cloud: &Cloud) -> Bucket {
    Client::builder().anonymous().endpoint(&cloud.url).build().unwrap().bucket(BUCKET)
}

fn file(size: usize) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(&data(size)).unwrap();
    file
}

async fn put(bucket: &Bucket, keys: &[&str]) {
    for key in keys {
        bucket.upload(*key, format!("content of {key}")).send().await.unwrap();
    }
}

async fn read(cloud: &Cloud, bucket: &str, key: &str) -> Option<String> {
    let url = cloud.bucket().public_url(&cloud.download_base(bucket), key).unwrap();
    match cloud.kodo().download(url).bytes(1 << 20).await {
        Ok(bytes) => Some(String::from_utf8(bytes.to_vec()).unwrap()),
        Err(error) if error.is_not_found() => None,
        Err(error) => panic!("{error}"),
    }
}

async fn keys(bucket: &Bucket) -> Vec<String> {
    bucket.list().items().map_ok(|object| object.key).try_collect().await.unwrap()
}

#[tokio::test]
async fn credentials_are_a_key_pair() {
    let cloud = Cloud::start().await;
    let client = Client::new(Credentials::new(ACCESS_KEY, SECRET_KEY).unwrap()).unwrap();
    assert!(!format!("{client:?}").contains(SECRET_KEY));
    assert!(cloud.kodo().get_buckets().send().await.unwrap().contains(&BUCKET.to_owned()));
    let wrong =
        Client::builder().credentials(Credentials::new(ACCESS_KEY, "other").unwrap()).endpoint(&cloud.url);
    let error = wrong.build().unwrap().get_buckets().send().await.unwrap_err();
    assert_eq!((error.is_unauthorized(), error.message()), (true, "bad token"));
}

#[tokio::test]
async fn upload_token() {
    let cloud = Cloud::start().await;
    let token = cloud.bucket().upload_token().key("a.txt").expires_in(HOUR).sign().unwrap();
    assert_eq!((token.access_key(), token.bucket()), (ACCESS_KEY, BUCKET));
    let object = guest(&cloud).upload("a.txt", "hello").token(token.clone()).send().await.unwrap();
    assert_eq!(
        (object.key.as_deref(), object.hash),
        (Some("a.txt"), Some(Etag::of_bytes(b"hello").to_string()))
    );
    assert_eq!(read(&cloud, BUCKET, "a.txt").await.as_deref(), Some("hello"));
    let error = guest(&cloud).upload("b.txt", "hello").token(token.clone()).send().await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    cloud.advance(Duration::seconds(3601));
    let error = guest(&cloud).upload("a.txt", "hello").token(token).send().await.unwrap_err();
    assert_eq!((error.is_unauthorized(), error.message()), (true, "expired token"));
}

#[tokio::test]
async fn upload_token_with_callback() {
    let cloud = Cloud::start().await;
    let application = Application::start(200, r#"{"saved":true,"key":"from the application"}"#).await;
    let url = format!("{}/uploaded", application.url);
    let body = "filename=$(fname)&filesize=$(fsize)&key=$(key)&hash=$(etag)&who=$(x:who)";
    let token =
        cloud.bucket().upload_token().key("a b.txt").expires_in(HOUR).callback(&url, body).sign().unwrap();
    let upload = guest(&cloud).upload("a b.txt", "hello").file_name("f&n.txt").variable("who", "me");
    let object = upload.token(token).send().await.unwrap();
    assert_eq!(object.body, serde_json::json!({ "saved": true, "key": "from the application" }));

    let received = application.received();
    assert_eq!((received.len(), received[0].target.as_str()), (1, "/uploaded"));
    let hash = Etag::of_bytes(b"hello");
    let text = std::str::from_utf8(&received[0].body).unwrap();
    assert!(text.contains("filesize=5&") && text.contains(&format!("hash={hash}&who=me")), "{text}");
    // The application can tell that the storage asks, and nobody else.
    let header = |name: &str| received[0].headers.get(name).map(|value| value.to_str().unwrap());
    let incoming = Incoming {
        method: "POST",
        url: &url,
        host: header("host"),
        content_type: header("content-type"),
        headers: &[],
        body: &received[0].body,
        authorization: header("authorization").unwrap(),
    };
    let key = AccessKey::new(ACCESS_KEY, Secret::new(SECRET_KEY)).unwrap();
    callback::verify(&key, &incoming).unwrap();
    callback::verify(&key, &Incoming { body: b"filesize=6", ..incoming }).unwrap_err();
}

#[tokio::test]
async fn a_failed_callback_is_told_apart() {
    let cloud = Cloud::start().await;
    let application = Application::start(500, "{}").await;
    let token =
        cloud.bucket().upload_token().key("k").callback(&application.url, "key=$(key)").sign().unwrap();
    let error = guest(&cloud).upload("k", "hello").token(token.clone()).send().await.unwrap_err();
    assert_eq!((error.class(), error.status()), (Some(Class::PartlyDone), Some(579)), "{error}");
    assert_eq!(
        read(&cloud, BUCKET, "k").await.as_deref(),
        Some("hello"),
        "the object is stored all the same"
    );
    assert!(!format!("{error} {error:?}").contains(token.expose()), "the report repeats the token");
}

#[tokio::test]
async fn upload_token_with_persistent_ops() {
    let cloud = Cloud::start().await;
    let transcode = Fop::new("avthumb").arg("mp4").pair("s", "640x360").pair("vb", "1.25m");
    let frame =
        Fop::new("vframe").arg("jpg").pair("offset", 1).pair("w", 480).pair("h", 360).pair("rotate", 90);
    let token = cloud.bucket().upload_token().key("t.mp4").persistent_ops([transcode, frame]);
    // An idle-time job has no pipeline, so the sample's third field is the default of it here.
    let token =
        token.policy(|policy| policy.persistent_pipeline("line").persistent_type(PersistentType::Normal));
    let object = guest(&cloud).upload("t.mp4", data(100)).token(token.sign().unwrap()).send().await.unwrap();
    let id = object.body["persistentId"].as_str().unwrap();
    let job = cloud.kodo().prefop(id).send().await.unwrap();
    assert_eq!((job.bucket.as_deref(), job.key.as_deref()), (Some(BUCKET), Some("t.mp4")));
    assert_eq!((job.pipeline.as_deref(), job.task_type), (Some("line"), None));
    let commands: Vec<_> = job.items.into_iter().filter_map(|item| item.command).collect();
    let frame = "vframe/jpg/offset/1/w/480/h/360/rotate/90";
    assert_eq!(commands, ["avthumb/mp4/s/640x360/vb/1.25m", frame]);
}

#[tokio::test]
async fn upload_token_with_persistent_ops_in_idle_time() {
    let cloud = Cloud::start().await;
    let token = cloud.bucket().upload_token().key("t.mp4").persistent_ops(["avthumb/mp4"]);
    let idle = token.policy(|policy| policy.persistent_type(PersistentType::Idle)).sign().unwrap();
    let object = guest(&cloud).upload("t.mp4", data(100)).token(idle).send().await.unwrap();
    let job = cloud.kodo().prefop(object.body["persistentId"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(job.task_type, Some(PfopType::Idle));

    let both = cloud.bucket().upload_token().persistent_ops(["avthumb/mp4"]);
    let both = both.policy(|policy| policy.persistent_pipeline("line").persistent_type(PersistentType::Idle));
    let error = both.sign().unwrap_err();
    assert!(error.is_invalid_input() && error.to_string().contains("persistentPipeline"), "{error}");
}

#[tokio::test]
async fn upload_token_with_saveas() {
    let cloud = Cloud::start().await;
    let thumbnail = Fop::new("imageView2/2/w/200/h/200").save_as(OTHER, "小图.jpg");
    let token = cloud.bucket().upload_token().key("i.jpg").persistent_ops([thumbnail]).sign().unwrap();
    let object = guest(&cloud).upload("i.jpg", data(100)).token(token).send().await.unwrap();
    let job = cloud.kodo().prefop(object.body["persistentId"].as_str().unwrap()).send().await.unwrap();
    // The entry is `archive:小图.jpg`.
    let expected = "imageView2/2/w/200/h/200|saveas/YXJjaGl2ZTrlsI_lm74uanBn";
    assert_eq!(job.items[0].command.as_deref(), Some(expected));
}

#[tokio::test]
async fn upload_is_a_form_or_resumable_by_size() {
    let cloud = Cloud::start().await;
    for (key, size) in [("small", 4 << 20), ("large", (4 << 20) + 1)] {
        let (file, calls) = (file(size), cloud.emulator.journal().total());
        let object = cloud.bucket().upload(key, Body::file(file.path()).await.unwrap()).send().await.unwrap();
        let etag = Etag::of_reader(file.reopen().unwrap()).unwrap();
        assert_eq!((object.key.as_deref(), object.hash), (Some(key), Some(etag.to_string())));
        let facts = cloud.bucket().stat(key).send().await.unwrap();
        assert_eq!((facts.hash, facts.size), (etag.to_string(), Some(size as i64)));
        let calls = cloud.emulator.journal().total() - calls;
        assert_eq!(calls > 2, key == "large", "{calls} calls for {size} bytes");
    }
}

#[tokio::test]
async fn put_file_v1() {
    let cloud = Cloud::start().await;
    let file = file(9_000_001);
    let upload = cloud.bucket().upload("v1", Body::file(file.path()).await.unwrap()).resumable_v1();
    let object = upload.mime_type("video/mp4").variable("a", "b").send().await.unwrap();
    let etag = Etag::of_reader(file.reopen().unwrap()).unwrap().to_string();
    assert_eq!((object.key.as_deref(), object.hash.as_deref()), (Some("v1"), Some(etag.as_str())));
    let facts = cloud.bucket().stat("v1").send().await.unwrap();
    assert_eq!((facts.hash, facts.mime_type.as_str()), (etag, "video/mp4"));
    let paths: Vec<_> = cloud.emulator.journal().entries().into_iter().map(|entry| entry.path).collect();
    assert_eq!(paths.iter().filter(|path| path.starts_with("/mkblk/")).count(), 3, "{paths:?}");
    assert!(paths.iter().any(|path| path.starts_with("/mkfile/9000001")), "{paths:?}");
}

#[tokio::test]
async fn put_file_v2() {
    let cloud = Cloud::start().await;
    let file = file(9_000_001);
    let upload = cloud.bucket().upload("v2", Body::file(file.path()).await.unwrap()).multipart();
    let object = upload.send().await.unwrap();
    let etag = Etag::of_reader(file.reopen().unwrap()).unwrap().to_string();
    assert_eq!((object.key.as_deref(), object.hash.as_deref()), (Some("v2"), Some(etag.as_str())));
    let url = cloud.bucket().public_url(&cloud.download_base(BUCKET), "v2").unwrap();
    assert!(cloud.kodo().download(url).bytes(10_000_000).await.unwrap() == data(9_000_001));
    let parts = |method: &str| {
        let entries = cloud.emulator.journal().entries().into_iter();
        entries.filter(|entry| entry.method == method && entry.path.contains("/uploads")).count()
    };
    assert_eq!((parts("POST"), parts("PUT")), (2, 3));
}

#[tokio::test]
async fn uploads_go_to_the_acceleration_domain_of_the_region() {
    let cloud = Cloud::start().await;
    let host = "media.kodo-accelerate.cn-east-1.qiniucs.com";
    let region = Region::known("z0").unwrap().up([host]);
    let builder = cloud.kodo_builder().region(region).https(false).transport(cloud.any_host());
    let bucket = builder.build().unwrap().bucket(BUCKET);
    bucket.upload("form", data(1000)).form().send().await.unwrap();
    bucket.upload("resumable", data(5 << 20)).multipart().send().await.unwrap();
    let entries = cloud.emulator.journal().entries();
    assert!(entries.len() >= 5 && entries.iter().all(|entry| entry.host == host), "{entries:?}");
    assert_eq!(keys(&cloud.bucket()).await, ["form", "resumable"]);
}

#[tokio::test]
async fn persistent_fop() {
    let cloud = Cloud::start().await;
    let (kodo, bucket) = (cloud.kodo(), cloud.bucket());
    put(&bucket, &["1.mp4"]).await;
    let transcode = Fop::new("avthumb/mp4/s/640x360/vb/1.25m").save_as(BUCKET, "small.mp4");
    let frame = Fop::new("vframe/jpg/offset/1/w/480/h/360/rotate/90");
    let call = bucket.pfop("1.mp4").fops([transcode.clone(), frame]).pipeline("line").force(true);
    let started = call.notify_url("http://app.example.com/done").send().await.unwrap();
    let job = kodo.prefop(&started.persistent_id).send().await.unwrap();
    assert_eq!(job.persistent_id.as_ref(), Some(&started.persistent_id));
    assert_eq!((job.bucket.as_deref(), job.key.as_deref()), (Some(BUCKET), Some("1.mp4")));
    assert_eq!(job.pipeline.as_deref(), Some("line"));
    let commands: Vec<_> = job.items.iter().filter_map(|item| item.command.clone()).collect();
    assert_eq!(commands, [transcode.to_string().as_str(), "vframe/jpg/offset/1/w/480/h/360/rotate/90"]);
    // The emulator runs no command and says so.
    assert_eq!((job.code, job.items[0].code.clone()), (Some(PfopState::Failed), Some(PfopState::Failed)));
    let error = bucket.pfop("absent").fops(["avthumb/mp4"]).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn persistent_fop_in_idle_time() {
    let cloud = Cloud::start().await;
    put(&cloud.bucket(), &["1.mp4"]).await;
    let call = cloud.bucket().pfop("1.mp4").fops(["avthumb/mp4"]).task_type(PfopType::Idle);
    let started = call.send().await.unwrap();
    let job = cloud.kodo().prefop(started.persistent_id).send().await.unwrap();
    assert_eq!(job.task_type, Some(PfopType::Idle));
}

#[tokio::test]
async fn download_with_timestamp_anti_leech() {
    let protected = "leech.example.com";
    let cloud =
        Cloud::of(|builder| builder.domain(protected, BUCKET).anti_leech_key(protected, "domain-key")).await;
    cloud.bucket().upload("a b/目.txt", "hello").send().await.unwrap();
    let deadline = cloud.now() + Duration::HOUR;
    let sign = |key: &str| {
        qiniu_cdn::timestamp_anti_leech_url(
            &format!("http://{protected}"),
            "a b/目.txt",
            "q=1",
            key,
            deadline,
        )
    };
    let reader = cloud.kodo_builder().anonymous().transport(cloud.any_host()).build().unwrap();
    let url = sign("domain-key").unwrap();
    assert_eq!(reader.download(&url).bytes(9).await.unwrap(), "hello");
    assert!(reader.download(sign("other-key").unwrap()).bytes(9).await.unwrap_err().is_forbidden());
    cloud.advance(Duration::seconds(3601));
    assert!(reader.download(&url).bytes(9).await.unwrap_err().is_forbidden());
    let target = url.trim_start_matches("http://leech.example.com");
    let now = u64::try_from(cloud.now().unix_timestamp()).unwrap();
    anti_leech::verify(target, &Secret::new("domain-key"), now).unwrap_err();
}

#[tokio::test]
async fn download_from_a_private_url() {
    let cloud = Cloud::of(|builder| builder.private_bucket(OTHER)).await;
    let bucket = cloud.kodo().bucket(OTHER);
    bucket.upload("dir/a b?.txt", "secret text").send().await.unwrap();
    let base = cloud.download_base(OTHER);
    let url = bucket.private_url(&base, "dir/a b?.txt").expires_in(HOUR).sign().unwrap();
    let guest = Client::builder().anonymous().endpoint(&cloud.url).build().unwrap();
    assert_eq!(guest.download(&url).bytes(99).await.unwrap(), "secret text");
    let plain =
        guest.download(bucket.public_url(&base, "dir/a b?.txt").unwrap()).bytes(99).await.unwrap_err();
    assert!(plain.is_unauthorized(), "{plain}");
    cloud.advance(Duration::seconds(3601));
    let late = guest.download(&url).bytes(99).await.unwrap_err();
    assert_eq!((late.is_unauthorized(), late.message()), (true, "expired token"));
    let token = url.rsplit_once("token=").unwrap().1;
    assert!(!format!("{late} {late:?}").contains(token), "{late}");
}

#[tokio::test]
async fn stat() {
    let cloud = Cloud::start().await;
    let upload = cloud.bucket().upload("k", "hello").mime_type("text/plain").metadata("colour", "red");
    upload.send().await.unwrap();
    let facts = cloud.bucket().stat("k").send().await.unwrap();
    assert_eq!((facts.size, facts.mime_type.as_str()), (Some(5), "text/plain"));
    assert_eq!((facts.hash.as_str(), facts.put_time), (Etag::of_bytes(b"hello").as_str(), Some(cloud.now())));
    assert_eq!((facts.file_type, facts.metadata["colour"].as_str()), (Some(FileType::Standard), "red"));
}

#[tokio::test]
async fn list_with_prefix_and_delimiter() {
    let cloud = Cloud::start().await;
    let bucket = cloud.bucket();
    put(&bucket, &["a/1", "a/2", "a/b/3", "a/b/4", "a/c/5", "z"]).await;
    let page = bucket.list().prefix("a/").delimiter("/").send().await.unwrap();
    assert_eq!(page.items.iter().map(|item| item.key.as_str()).collect::<Vec<_>>(), ["a/1", "a/2"]);
    assert_eq!(page.common_prefixes, ["a/b/", "a/c/"]);
    assert_eq!(page.marker.filter(|marker| !marker.is_empty()), None);

    let first = bucket.list().prefix("a/").limit(2).send().await.unwrap();
    let marker = first.marker.unwrap();
    let second = bucket.list().prefix("a/").limit(10).marker(marker).send().await.unwrap();
    let listed: Vec<_> = first.items.iter().chain(&second.items).map(|item| item.key.as_str()).collect();
    assert_eq!(listed, ["a/1", "a/2", "a/b/3", "a/b/4", "a/c/5"]);
    let pages: Vec<_> = bucket.list().limit(4).pages().try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.items.len()).collect::<Vec<_>>(), [4, 2]);
}

#[tokio::test]
async fn fetch_from_a_url() {
    let cloud = Cloud::of(|builder| builder.bucket(OTHER)).await;
    cloud.kodo().bucket(OTHER).upload("source", "from afar").mime_type("text/plain").send().await.unwrap();
    let url = format!("{}/source", cloud.download_base(OTHER));
    let answer = cloud.bucket().fetch(&url, "fetched").send().await.unwrap();
    assert_eq!((answer.key.as_deref(), answer.size), (Some("fetched"), Some(9)));
    assert_eq!(answer.hash, Some(Etag::of_bytes(b"from afar").to_string()));
    assert_eq!(read(&cloud, BUCKET, "fetched").await.as_deref(), Some("from afar"));
    assert_eq!(cloud.bucket().stat("fetched").send().await.unwrap().mime_type, "text/plain");
    let error = cloud.bucket().fetch(format!("{url}-absent"), "k").send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn prefetch_from_the_mirror() {
    let cloud = Cloud::start().await;
    // No emulated bucket has a mirror, so the service's refusal is what there is to see.
    let error = cloud.bucket().prefetch("k").send().await.unwrap_err();
    assert_eq!((error.status(), error.operation()), (Some(478), "PrefetchObject"));
    assert!(error.to_string().contains("mirror"), "{error}");
    assert_eq!(cloud.emulator.journal().count("kodo", "prefetch") as u32, error.attempts());
}

#[tokio::test]
async fn rename_and_move() {
    let cloud = Cloud::of(|builder| builder.bucket(OTHER)).await;
    let bucket = cloud.bucket();
    put(&bucket, &["a", "taken"]).await;
    bucket.rename("a", "目录/b").send().await.unwrap();
    assert_eq!(keys(&bucket).await, ["taken", "目录/b"]);
    assert!(bucket.rename("目录/b", "taken").send().await.unwrap_err().is_conflict());
    bucket.rename("目录/b", "taken").force(true).send().await.unwrap();
    assert_eq!(read(&cloud, BUCKET, "taken").await.as_deref(), Some("content of a"));
    bucket.move_to("taken", OTHER, "c").send().await.unwrap();
    assert_eq!(read(&cloud, OTHER, "c").await.as_deref(), Some("content of a"));
    assert!(keys(&bucket).await.is_empty());
}

#[tokio::test]
async fn copy() {
    let cloud = Cloud::of(|builder| builder.bucket(OTHER)).await;
    let bucket = cloud.bucket();
    put(&bucket, &["a", "b"]).await;
    bucket.copy("a", OTHER, "a2").send().await.unwrap();
    assert!(bucket.copy("b", OTHER, "a2").send().await.unwrap_err().is_conflict());
    assert_eq!(read(&cloud, OTHER, "a2").await.as_deref(), Some("content of a"));
    bucket.copy("b", OTHER, "a2").force(true).send().await.unwrap();
    assert_eq!(read(&cloud, OTHER, "a2").await.as_deref(), Some("content of b"));
    assert_eq!(keys(&bucket).await, ["a", "b"]);
}

#[tokio::test]
async fn delete() {
    let cloud = Cloud::start().await;
    let bucket = cloud.bucket();
    put(&bucket, &["a", "b"]).await;
    bucket.delete("a").send().await.unwrap();
    assert_eq!((keys(&bucket).await, read(&cloud, BUCKET, "a").await), (vec!["b".to_owned()], None));
    assert!(bucket.delete("a").send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn delete_after_days() {
    let cloud = Cloud::start().await;
    let bucket = cloud.bucket();
    put(&bucket, &["a", "b"]).await;
    bucket.delete_after_days("a", 5).send().await.unwrap();
    bucket.delete_after_days("b", 5).send().await.unwrap();
    bucket.delete_after_days("b", 0).send().await.unwrap();
    let ends = bucket.stat("a").send().await.unwrap().expiration_time.unwrap();
    let left: Duration = ends - cloud.now();
    assert!((Duration::days(4)..=Duration::days(6)).contains(&left), "{left}");
    cloud.advance(Duration::days(4));
    assert_eq!(keys(&bucket).await, ["a", "b"]);
    cloud.advance(Duration::days(3));
    assert_eq!(keys(&bucket).await, ["b"]);
}

#[tokio::test]
async fn change_type() {
    let cloud = Cloud::start().await;
    let bucket = cloud.bucket();
    put(&bucket, &["a"]).await;
    let classes = [
        FileType::InfrequentAccess,
        FileType::Archive,
        FileType::DeepArchive,
        FileType::ArchiveIr,
        FileType::Standard,
    ];
    for class in classes {
        bucket.change_type("a", class.clone()).send().await.unwrap();
        assert_eq!(bucket.stat("a").send().await.unwrap().file_type, Some(class));
    }
}

#[tokio::test]
async fn change_mime() {
    let cloud = Cloud::start().await;
    let bucket = cloud.bucket();
    put(&bucket, &["a"]).await;
    bucket.change_mime("a", "video/x-test").send().await.unwrap();
    assert_eq!(bucket.stat("a").send().await.unwrap().mime_type, "video/x-test");
    let url = bucket.public_url(&cloud.download_base(BUCKET), "a").unwrap();
    let answer = cloud.kodo().download(url).send().await.unwrap();
    assert_eq!(answer.headers["content-type"], "video/x-test");
}

#[tokio::test]
async fn batch_of_any_operations() {
    let cloud = Cloud::of(|builder| builder.bucket(OTHER)).await;
    let bucket = cloud.bucket();
    put(&bucket, &["a", "b", "c", "d"]).await;
    let batch = bucket.batch().stat(["a"]).rename([("a", "a2")], false).delete(["b", "absent"]);
    let batch = batch.change_mime(["c"], "text/x").command(Command::copy(BUCKET, "d", OTHER, "d", false));
    let results = batch.send().await.unwrap();
    let codes: Vec<_> =
        results.iter().map(|one| one.result.as_ref().map_or_else(|e| e.code, |_| 200)).collect();
    assert_eq!(codes, [200, 200, 200, 612, 200, 200]);
    assert_eq!(keys(&bucket).await, ["a2", "c", "d"]);
    assert_eq!(bucket.stat("c").send().await.unwrap().mime_type, "text/x");
    assert_eq!(read(&cloud, OTHER, "d").await.as_deref(), Some("content of d"));
}

#[tokio::test]
async fn batch_stat() {
    let cloud = Cloud::start().await;
    put(&cloud.bucket(), &["a", "long name"]).await;
    let results = cloud.bucket().batch().stat(["a", "absent", "long name"]).send().await.unwrap();
    let facts = |index: usize| results[index].result.as_ref().unwrap().as_ref().unwrap();
    assert_eq!((facts(0).size, facts(2).size), (Some(12), Some(20)));
    assert_eq!(facts(0).hash, Some(Etag::of_bytes(b"content of a").to_string()));
    let error = results[1].result.as_ref().unwrap_err();
    assert_eq!((error.code, error.class(), results[1].command.key()), (612, Class::NotFound, "absent"));
    assert!(error.to_string().contains("no such file"), "{error}");
}

#[tokio::test]
async fn batch_rename() {
    let cloud = Cloud::start().await;
    let bucket = cloud.bucket();
    put(&bucket, &["a", "b", "taken"]).await;
    let results = bucket.batch().rename([("a", "a/1"), ("b", "taken")], false).send().await.unwrap();
    assert!(results[0].result.is_ok());
    assert_eq!(results[1].result.as_ref().unwrap_err().class(), Class::Conflict);
    assert_eq!(keys(&bucket).await, ["a/1", "b", "taken"]);
    assert!(bucket.batch().rename([("b", "taken")], true).send().await.unwrap()[0].result.is_ok());
    assert_eq!(read(&cloud, BUCKET, "taken").await.as_deref(), Some("content of b"));
}

#[tokio::test]
async fn batch_move() {
    let cloud = Cloud::of(|builder| builder.bucket(OTHER)).await;
    let (bucket, other) = (cloud.bucket(), cloud.kodo().bucket(OTHER));
    put(&bucket, &["a", "b"]).await;
    put(&other, &["taken"]).await;
    let pairs = [("a", "a2"), ("b", "taken")];
    let results = bucket.batch().move_to(OTHER, pairs, false).send().await.unwrap();
    assert_eq!(results[1].result.as_ref().unwrap_err().code, 614);
    assert_eq!(
        (keys(&bucket).await, keys(&other).await),
        (vec!["b".to_owned()], vec!["a2".into(), "taken".into()])
    );
    bucket.batch().move_to(OTHER, [("b", "taken")], true).send().await.unwrap();
    assert_eq!(read(&cloud, OTHER, "taken").await.as_deref(), Some("content of b"));
}

#[tokio::test]
async fn batch_copy() {
    let cloud = Cloud::of(|builder| builder.bucket(OTHER)).await;
    let (bucket, other) = (cloud.bucket(), cloud.kodo().bucket(OTHER));
    put(&bucket, &["a", "b"]).await;
    let pairs = [("a", "x"), ("b", "y")];
    let results = bucket.batch().copy(OTHER, pairs, false).send().await.unwrap();
    assert!(results.iter().all(|one| one.result.is_ok()));
    assert_eq!(
        (keys(&bucket).await, keys(&other).await),
        (vec!["a".to_owned(), "b".into()], vec!["x".into(), "y".into()])
    );
    assert_eq!(
        bucket.batch().copy(OTHER, pairs, false).send().await.unwrap()[0].result.as_ref().unwrap_err().code,
        614
    );
    assert!(bucket.batch().copy(OTHER, [("a", "y")], true).send().await.unwrap()[0].result.is_ok());
    assert_eq!(read(&cloud, OTHER, "y").await.as_deref(), Some("content of a"));
}

#[tokio::test]
async fn batch_delete() {
    let cloud = Cloud::start().await;
    let bucket = cloud.bucket();
    put(&bucket, &["a", "b", "c"]).await;
    let results = bucket.batch().delete(["a", "absent", "c"]).send().await.unwrap();
    assert_eq!(results[1].result.as_ref().unwrap_err().class(), Class::NotFound);
    assert_eq!(keys(&bucket).await, ["b"]);
}

#[tokio::test]
async fn errors_keep_status_request_id_and_text() {
    let cloud = Cloud::start().await;
    let error = cloud.bucket().stat("absent").send().await.unwrap_err();
    assert_eq!(
        (error.status(), error.code(), error.message()),
        (Some(612), Some("612"), "no such file or directory")
    );
    assert!(error.is_not_found() && error.request_id().is_some_and(|id| !id.is_empty()));
    let line = error.to_string();
    assert!(line.starts_with("StatObject failed: 612: no such file or directory [request id "), "{line}");
    assert!(line.contains(cloud.authority()), "{line}");
    let error = cloud.kodo().bucket("nobodys").list().send().await.unwrap_err();
    assert_eq!((error.status(), error.is_not_found()), (Some(631), true));
    let answer = cloud.bucket().list().send_raw().await.unwrap();
    assert!(answer.status == 200 && answer.request_id.is_some() && answer.body.starts_with(b"{"));
}

#[tokio::test]
async fn without_sockets() {
    let cloud = Cloud::start().await;
    let kodo = cloud.kodo_builder().credentials(credentials()).transport(cloud.in_process()).build().unwrap();
    let bucket = kodo.bucket(BUCKET);
    bucket.upload("k", "hello").send().await.unwrap();
    assert_eq!(bucket.stat("k").send().await.unwrap().size, Some(5));
    let hosts: Vec<_> = cloud.emulator.journal().entries().into_iter().map(|entry| entry.host).collect();
    assert_eq!(hosts, ["uc.qiniuapi.com", "upload.qiniup.com", "rs-z0.qiniuapi.com"]);
}
