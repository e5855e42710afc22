//! The CDN calls of the Qiniu samples, made over real connections and checked against the state they leave.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::{Cloud, DOMAIN, data};
use futures_util::TryStreamExt as _;
use qiniu_cdn::cache::TaskState;
use time::Duration;
use time::macros::date;

const SIZE: usize = 3000;

fn file(path: &str) -> String {
    format!("http://{DOMAIN}/{path}")
}

/// An object that was read twice through the domain, half an hour apart.
async fn watched() -> Cloud {
    let cloud = Cloud::start().await;
    cloud.bucket().upload("talk.mp4", data(SIZE)).send().await.unwrap();
    let reader = cloud.kodo_builder().transport(cloud.any_host()).build().unwrap();
    for _ in 0..2 {
        assert!(reader.download(file("talk.mp4")).bytes(SIZE).await.unwrap() == data(SIZE));
        cloud.advance(Duration::minutes(30));
    }
    cloud
}

#[tokio::test]
async fn cdn_refresh_urls() {
    let cloud = Cloud::start().await;
    let cdn = cloud.cdn();
    let urls = [file("a.jpg"), file("b/c.jpg")];
    let answer = cdn.refresh().urls(&urls).send().await.unwrap();
    assert_eq!((answer.code, answer.invalid_urls.len()), (200, 0));
    assert_eq!(answer.url_surplus_day, answer.url_quota_day.map(|quota| quota - 2));
    assert!(urls.iter().all(|url| answer.task_ids.contains_key(url)), "{answer:?}");

    let tasks = || cdn.refresh_list().request_id(answer.request_id.clone().unwrap());
    let found: Vec<_> = tasks().page_size(1).items().try_collect().await.unwrap();
    let mut found: Vec<_> = found.into_iter().filter_map(|task| task.url).collect();
    found.sort_unstable();
    assert_eq!(found, urls);
    assert_eq!(tasks().state(TaskState::Success).send().await.unwrap().total, Some(0));
    cloud.advance(Duration::minutes(5));
    assert_eq!(tasks().state(TaskState::Success).send().await.unwrap().total, Some(2));
    let next = cdn.refresh().urls([file("d.jpg")]).send().await.unwrap();
    assert_eq!(next.url_surplus_day, answer.url_surplus_day.map(|left| left - 1));
}

#[tokio::test]
async fn cdn_refresh_dirs() {
    let cloud = Cloud::start().await;
    let answer = cloud.cdn().refresh().dirs([file("talks/"), file("images/")]).send().await.unwrap();
    assert_eq!(answer.dir_surplus_day, answer.dir_quota_day.map(|quota| quota - 2));
    assert_eq!(answer.url_surplus_day, answer.url_quota_day);
    let of = |is_dir| cloud.cdn().refresh_list().is_dir(is_dir).send();
    assert_eq!((of("yes").await.unwrap().total, of("no").await.unwrap().total), (Some(2), Some(0)));
}

#[tokio::test]
async fn cdn_prefetch_urls() {
    let cloud = Cloud::start().await;
    let cdn = cloud.cdn();
    let answer = cdn.prefetch([file("a.mp4"), file("b.mp4")]).send().await.unwrap();
    assert_eq!((answer.code, answer.task_ids.len()), (200, 2));
    assert_eq!(answer.surplus_day, answer.quota_day.map(|quota| quota - 2));
    let tasks = cdn.prefetch_list().urls([file("b.mp4")]).send().await.unwrap();
    assert_eq!(
        (tasks.total, tasks.items[0].task_id.as_ref()),
        (Some(1), answer.task_ids.get(&file("b.mp4")))
    );
    assert_eq!(cdn.refresh_list().send().await.unwrap().total, Some(0));
}

#[tokio::test]
async fn cdn_log_list() {
    let cloud = watched().await;
    // The day is China's: 22:13 UTC is already the next.
    let list = |day| cloud.cdn().log_list([DOMAIN, "other.example.com"], day).send();
    let answer = list(date!(2023 - 11 - 15)).await.unwrap();
    assert_eq!((answer.code, answer.data.len()), (200, 1));
    let log = &answer.data[DOMAIN][0];
    assert!(log.name.contains(DOMAIN) && log.url.starts_with("http"), "{}", log.name);
    assert!(log.size > 0 && log.mtime == Some(cloud.now()));
    assert!(list(date!(2023 - 11 - 14)).await.unwrap().data.is_empty());
}

#[tokio::test]
async fn cdn_flux() {
    let cloud = watched().await;
    let (start, end) = (date!(2023 - 11 - 14), date!(2023 - 11 - 15));
    let days = cloud.cdn().flux([DOMAIN, "other.example.com"], start, end, "day").send().await.unwrap();
    assert_eq!((days.code, days.time.len()), (200, 2));
    assert_eq!(days.data[DOMAIN].china, [0, 2 * SIZE as i64]);
    assert!(!days.data.contains_key("other.example.com"));
    let hours = cloud.cdn().flux([DOMAIN], start, end, "hour").send().await.unwrap();
    assert_eq!((hours.time.len(), hours.data[DOMAIN].china.len()), (48, 48));
    assert_eq!(hours.data[DOMAIN].china.iter().sum::<i64>(), 2 * SIZE as i64);
}

#[tokio::test]
async fn cdn_bandwidth() {
    let cloud = watched().await;
    let day = date!(2023 - 11 - 15);
    let answer = cloud.cdn().bandwidth([DOMAIN], day, day, "5min").send().await.unwrap();
    assert_eq!((answer.code, answer.time.len()), (200, 288));
    let peaks: Vec<_> = answer.data[DOMAIN].china.iter().filter(|bits| **bits > 0).collect();
    // Each of the two downloads fell into five minutes of its own.
    assert_eq!(peaks, [&(SIZE as i64 * 8 / 300), &(SIZE as i64 * 8 / 300)]);
}

#[tokio::test]
async fn errors_have_their_cause() {
    let cloud = Cloud::start().await;
    let foreign = "http://foreign.example.com/a.jpg";
    let error = cloud.cdn().refresh().urls([foreign]).send().await.unwrap_err();
    assert_eq!((error.code(), error.status()), (Some("400032"), Some(400)));
    assert!(error.request_id().is_some() && error.to_string().contains("invalid host"), "{error}");
    cloud.cdn().prefetch([file("a")]).send().await.unwrap();
    let again = cloud.cdn().prefetch([file("a")]).send().await.unwrap_err();
    assert!(again.is_conflict() && again.code() == Some("400037"), "{again}");
    let wrong = qiniu_cdn::Credentials::new("test-ak", "hush-hush").unwrap();
    let wrong = qiniu_cdn::Client::builder().credentials(wrong).endpoint(&cloud.url).build().unwrap();
    let error = wrong.refresh().urls([file("a")]).send().await.unwrap_err();
    assert!(error.is_unauthorized() && error.code() == Some("401001"), "{error}");
    assert!(!format!("{error} {error:?} {wrong:?}").contains("hush"));
}

#[tokio::test]
async fn without_sockets() {
    let cloud = Cloud::start().await;
    let builder = qiniu_cdn::Client::builder().credentials(common::credentials()).clock(cloud.clock.clone());
    let cdn = builder.transport(cloud.in_process()).build().unwrap();
    assert_eq!(cdn.refresh().urls([file("a")]).send().await.unwrap().code, 200);
    assert_eq!(cloud.cdn().refresh_list().send().await.unwrap().total, Some(1));
    assert_eq!(cloud.emulator.journal().entries()[0].host, "fusion.qiniuapi.com");
}
