//! Requests as they leave, for the forms that few operations have: what the provider's specification says of them.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use http::{Request, Response};
use http_body_util::Full;
use qiniu_kodo::objects::FileType;
use qiniu_kodo::rules::{CorsRule, EventType};
use qiniu_kodo::settings::Tag;
use qiniu_kodo::{Body, Client, Credentials, Environment, TransportError, transport_fn};
use std::sync::{Arc, Mutex};

/// Method, target and body of every request.
type Seen = Arc<Mutex<Vec<String>>>;

/// A client whose requests are answered by these bodies, one after the other, and then by the empty object.
fn client(answers: &[&str]) -> (Client, Seen) {
    let seen = Seen::default();
    let log = Arc::clone(&seen);
    let answers: Arc<Mutex<Vec<String>>> =
        Arc::new(Mutex::new(answers.iter().rev().map(ToString::to_string).collect()));
    let transport = transport_fn(move |request: Request<Body>| {
        let (log, answers) = (Arc::clone(&log), Arc::clone(&answers));
        async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.map_err(TransportError::classify)?;
            let target = head.uri.path_and_query().unwrap();
            let line = format!("{} {target} {}", head.method, String::from_utf8_lossy(&body));
            log.lock().unwrap().push(line.trim_end().to_owned());
            let answer = answers.lock().unwrap().pop().unwrap_or_else(|| "{}".to_owned());
            Ok(Response::builder().header("x-reqid", "r").body(Full::new(Bytes::from(answer))).unwrap())
        }
    });
    let client = Client::builder()
        .credentials(Credentials::new("ak", "sk").unwrap())
        .endpoint("http://kodo.test")
        .environment(Environment::of([("NONE", "")]))
        .transport(transport)
        .build()
        .unwrap();
    (client, seen)
}

fn only(seen: &Seen) -> String {
    let mut seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 1, "{seen:?}");
    seen.remove(0)
}

#[tokio::test]
async fn what_a_query_always_holds_stands_before_the_rest() {
    let (kodo, seen) = client(&[]);
    kodo.set_bucket_remark("media", "films").send().await.unwrap();
    assert_eq!(only(&seen), r#"PUT /buckets/media?remark {"remark":"films"}"#);
}

#[tokio::test]
async fn buckets_are_listed_page_by_page() {
    let page = |name: &str, next: &str| {
        format!(
            r#"{{"next_marker":"{next}","is_truncated":{},"buckets":[{{"name":"{name}","region":"z0","private":true,"ctime":""}}]}}"#,
            !next.is_empty()
        )
    };
    let (kodo, seen) = client(&[&page("a", "m"), &page("b", "")]);
    let buckets: Vec<_> = kodo.get_buckets_v4().limit(1).items().try_collect().await.unwrap();
    assert_eq!(buckets.iter().map(|bucket| bucket.name.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    let seen = seen.lock().unwrap();
    assert_eq!(*seen, ["GET /buckets?apiVersion=v4&limit=1", "GET /buckets?apiVersion=v4&limit=1&marker=m"]);
}

#[tokio::test]
async fn what_must_be_said_is_said_although_it_was_not_set() {
    let (kodo, seen) = client(&[]);
    kodo.add_bucket_rules("media", "old").to_ia_after_days(30).send().await.unwrap();
    assert_eq!(
        only(&seen),
        "POST /rules/add prefix=&delete_after_days=0&to_line_after_days=30&to_archive_after_days=0\
         &to_deep_archive_after_days=0&to_archive_ir_after_days=0&bucket=media&name=old"
    );
    kodo.set_bucket_refer_anti_leech("media", "2").patterns(["a.com", "*.b.com"]).send().await.unwrap();
    let sent = only(&seen);
    for part in ["bucket=media", "mode=2", "pattern=a.com%3B%2A.b.com", "norefer=0", "source_enabled=0"] {
        assert!(sent.starts_with("POST /referAntiLeech?") && sent.contains(part), "{part} in {sent}");
    }
}

#[tokio::test]
async fn lists_of_objects_are_bodies_and_members() {
    let (kodo, seen) = client(&[]);
    let rule = CorsRule::new(["*"], ["GET", "PUT"]).max_age(600);
    kodo.set_bucket_cors_rules("media", [rule]).send().await.unwrap();
    assert_eq!(
        only(&seen),
        r#"POST /corsRules/set/media [{"allowed_method":["GET","PUT"],"allowed_origin":["*"],"max_age":600}]"#
    );
    kodo.set_bucket_taggings("media", [Tag::new("team", "a")]).send().await.unwrap();
    assert_eq!(only(&seen), r#"PUT /bucketTagging?bucket=media {"Tags":[{"Key":"team","Value":"a"}]}"#);
}

#[tokio::test]
async fn a_parameter_may_stand_several_times() {
    let (kodo, seen) = client(&[]);
    let events = [EventType::Put, EventType::RestoreCompleted];
    kodo.add_bucket_event_rule("media", "r", events, ["https://a/x"]).send().await.unwrap();
    let sent = "POST /events/add?bucket=media&name=r&event=put&event=restore%3Acompleted&callbackURL=https%3A%2F%2Fa%2Fx";
    assert_eq!(only(&seen), sent);
}

#[tokio::test]
async fn numbers_stay_numbers_in_a_body() {
    let (kodo, seen) = client(&[r#"{"id":"t","wait":0}"#]);
    let fetch = kodo.async_fetch_object("media", ["http://a/x", "http://b/x"]).file_type(FileType::Archive);
    let task = fetch.send().await.unwrap();
    assert_eq!((task.id.as_str(), task.queued_tasks_count), ("t", 0));
    assert_eq!(
        only(&seen),
        r#"POST /sisyphus/fetch {"bucket":"media","file_type":2,"url":"http://a/x;http://b/x"}"#
    );
}

#[tokio::test]
async fn a_listing_of_lines_is_read() {
    let lines = "{\"marker\":\"m\",\"item\":{\"key\":\"a\",\"putTime\":16000000000000000,\"hash\":\"h\",\"mimeType\":\"t\"}}\n\
                 {\"marker\":\"\",\"item\":null,\"dir\":\"d/\"}\n";
    let (kodo, seen) = client(&[lines]);
    let lines = kodo.get_objects_v2("media").delimiter("/").send().await.unwrap().0;
    assert_eq!(lines[0].item.as_ref().map(|item| item.key.as_str()), Some("a"));
    assert_eq!((lines[1].dir.as_deref(), lines[1].marker.as_deref()), (Some("d/"), Some("")));
    assert_eq!(only(&seen), "GET /v2/list?bucket=media&delimiter=%2F");
}

#[tokio::test]
async fn base64_is_uploaded_as_it_is() {
    let (kodo, seen) = client(&[]);
    let put = kodo.put64("a:b:eyJzY29wZSI6Im1lZGlhIn0=", 5, "aGVsbG8=").key("k").custom("x:v", "1");
    put.send().await.unwrap();
    assert_eq!(only(&seen), "POST /put64/5/key/aw==/x:v/MQ== aGVsbG8=");
}

#[tokio::test]
async fn keys_of_a_share_are_never_shown() {
    let answer = r#"{"endpoint":"e","region":"r","bucket_name":"b","bucket_id":"i","prefix":"p/","permission":"READONLY",
        "expires":"2030-01-01T00:00:00Z","federated_ak":"ak","federated_sk":"hush-1","session_token":"hush-2"}"#;
    let (kodo, _) = client(&[answer]);
    let opened = kodo.verify_share("id", "hush-3", "hush-4");
    assert!(!format!("{opened:?}").contains("hush"), "{opened:?}");
    let keys = opened.send().await.unwrap();
    assert_eq!(keys.federated_secret_key, "hush-1");
    assert!(!format!("{keys:?}").contains("hush"), "{keys:?}");
}
