//! The calls of the Alibaba Cloud VOD samples, made over real connections and checked against the state they leave.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use aliyun_vod::images::{DeleteImageType, ImageUpdate};
use aliyun_vod::media::VideoUpdate;
use aliyun_vod::types::{ImageType, MediaStatus};
use aliyun_vod::{Body, Client, SignatureVersion, UploadedImage};
use common::{Cloud, data};
use futures_util::TryStreamExt as _;
use serde_json::json;
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

const SIZE: usize = 70_000;
const FILES: [&str; 2] = ["http://vod.example.com/a.mp4", "http://vod.example.com/b/c.mp4"];

/// A video whose file is there and transcoded.
async fn video(cloud: &Cloud, title: &str) -> String {
    let upload = cloud.vod().upload_video(title, "talk.mp4", Body::from(data(SIZE)));
    let id = upload.send().await.unwrap().video_id;
    cloud.advance(Duration::seconds(2));
    id
}

async fn image(cloud: &Cloud, title: &str) -> UploadedImage {
    let upload = cloud.vod().upload_image("cover.png", Body::from(data(2000))).title(title);
    upload.send().await.unwrap()
}

async fn title(vod: &Client, id: &str) -> String {
    vod.get_video_info(id).send().await.unwrap().video.unwrap().title.unwrap()
}

async fn is_gone(vod: &Client, id: &str) -> bool {
    let error = vod.get_video_info(id).send().await.unwrap_err();
    error.is_not_found() && error.code() == Some("InvalidVideo.NotFound")
}

#[tokio::test]
async fn preload_vod_object_caches() {
    let cloud = Cloud::start().await;
    let answer = cloud.vod().preload_vod_object_caches(FILES).send().await.unwrap();
    assert_eq!(answer.preload_task_id.len(), 2, "{answer:?}");
    for (id, file) in answer.preload_task_id.iter().zip(FILES) {
        let found = cloud.vod().describe_vod_refresh_tasks().task_id(id).send().await.unwrap();
        assert_eq!(found.total_count, Some(1));
        assert_eq!(found.tasks[0].object_path.as_deref(), Some(file));
        assert_eq!(found.tasks[0].object_type, Some("preload".into()));
    }
    assert_eq!(cloud.emulator.journal().count("vod", "PreloadVodObjectCaches"), 1);
}

#[tokio::test]
async fn refresh_vod_object_caches() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    let files = vod.refresh_vod_object_caches(FILES).send().await.unwrap();
    assert_eq!(files.refresh_task_id.len(), 2, "{files:?}");
    let folders = vod.refresh_vod_object_caches(["http://vod.example.com/b/"]).object_type("Directory");
    let folders = folders.force(true).send().await.unwrap();
    let paths = |kind: &'static str| {
        let tasks = vod.describe_vod_refresh_tasks().object_type(kind).send();
        async {
            tasks
                .await
                .unwrap()
                .tasks
                .into_iter()
                .rev()
                .filter_map(|task| task.object_path)
                .collect::<Vec<_>>()
        }
    };
    assert_eq!(paths("file").await, FILES);
    assert_eq!(paths("directory").await, ["http://vod.example.com/b/"]);
    let task = vod.describe_vod_refresh_tasks().task_id(&folders.refresh_task_id[0]).send().await.unwrap();
    assert_eq!(task.tasks[0].object_path.as_deref(), Some("http://vod.example.com/b/"));
}

#[tokio::test]
async fn describe_vod_refresh_tasks() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    let others = ["http://other.example.com/a.mp4"];
    let started = vod.preload_vod_object_caches(FILES).send().await.unwrap().preload_task_id;
    vod.preload_vod_object_caches(others).send().await.unwrap();
    vod.refresh_vod_object_caches(FILES).send().await.unwrap();

    let ask = || vod.describe_vod_refresh_tasks().domain_name("vod.example.com").object_type("preload");
    let answer = ask().send().await.unwrap();
    let found: Vec<_> = answer.tasks.iter().rev().filter_map(|task| task.task_id.clone()).collect();
    assert_eq!((answer.total_count, found), (Some(2), started));
    assert!(answer.tasks.iter().all(|task| task.status == Some("Pending".into())), "{answer:?}");
    cloud.advance(Duration::seconds(3));
    let tasks: Vec<_> = ask().page_size(1).items().try_collect().await.unwrap();
    assert_eq!(tasks.len(), 2);
    assert!(tasks.iter().all(|task| task.process.as_deref() == Some("100%")), "{tasks:?}");
}

#[tokio::test]
async fn describe_vod_refresh_quota() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    let before = vod.describe_vod_refresh_quota().send().await.unwrap();
    assert_eq!(before.preload_remain, before.preload_quota);
    vod.preload_vod_object_caches(["http://vod.example.com/a.mp4"]).send().await.unwrap();
    let after = vod.describe_vod_refresh_quota().send().await.unwrap();
    assert_eq!(after.preload_remain, before.preload_remain.map(|left| left - 1));
    vod.refresh_vod_object_caches(FILES).send().await.unwrap();
    vod.refresh_vod_object_caches(["http://vod.example.com/"]).object_type("Directory").send().await.unwrap();
    let after = vod.describe_vod_refresh_quota().send().await.unwrap();
    assert_eq!(after.url_remain, before.url_remain.map(|left| left - 2));
    assert_eq!(after.dir_remain, before.dir_remain.map(|left| left - 1));
}

/// Reads the file of a video once, and returns the span it was read in.
async fn watched(cloud: &Cloud) -> (OffsetDateTime, OffsetDateTime) {
    let id = video(cloud, "watched").await;
    let source = cloud.vod().get_mezzanine_info(id).send().await.unwrap().mezzanine.unwrap();
    let start = cloud.now() - Duration::HOUR;
    cloud.kodo().download(source.file_url.unwrap()).bytes(SIZE).await.unwrap();
    cloud.advance(Duration::minutes(10));
    (start, cloud.now())
}

#[tokio::test]
async fn describe_vod_domain_traffic_data() {
    let cloud = Cloud::start().await;
    let (start, end) = watched(&cloud).await;
    let ask =
        |domain| cloud.vod().describe_vod_domain_traffic_data().domain_names([domain]).start_time(start);
    let traffic = ask("127.0.0.1").end_time(end).send().await.unwrap();
    assert_eq!((traffic.data_interval, traffic.total_traffic), (Some(300), Some(SIZE as f64)));
    let points = &traffic.traffic_data_per_interval;
    assert_eq!(points.iter().filter_map(|point| point.value).sum::<f64>(), SIZE as f64);
    assert!(points.windows(2).all(|pair| pair[0].time_stamp < pair[1].time_stamp));
    let other = ask("vod.example.com").end_time(end).send().await.unwrap();
    assert_eq!(other.total_traffic, Some(0.0));
}

#[tokio::test]
async fn describe_vod_domain_bps_data() {
    let cloud = Cloud::start().await;
    let (start, end) = watched(&cloud).await;
    let ask = cloud.vod().describe_vod_domain_bps_data().domain_names(["127.0.0.1"]).start_time(start);
    let bandwidth = ask.end_time(end).send().await.unwrap();
    let seconds = bandwidth.data_interval.unwrap() as f64;
    let bits: f64 =
        bandwidth.bps_data_per_interval.iter().filter_map(|point| point.value).sum::<f64>() * seconds;
    assert!((bits - (SIZE * 8) as f64).abs() < 1.0, "{bits} bits");
}

#[tokio::test]
async fn describe_vod_domain_log() {
    let cloud = Cloud::start().await;
    let (vod, end) = (cloud.vod(), cloud.now());
    let ask = || vod.describe_vod_domain_log("vod.example.com").start_time(end - Duration::DAY).end_time(end);
    let answer = ask().page_number(1).page_size(300).send().await.unwrap();
    let log = &answer.domain_log_details[0];
    let page = log.page_infos.as_ref().unwrap();
    assert_eq!(log.domain_name.as_deref(), Some("vod.example.com"));
    assert_eq!((page.page_number, page.page_size, page.total), (Some(1), Some(300), Some(0)));
    assert!(log.log_infos.is_empty(), "the emulator writes no log files");
    assert!(ask().items().try_collect::<Vec<_>>().await.unwrap().is_empty());
}

#[tokio::test]
async fn search_media() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    video(&cloud, "too early").await;
    cloud.advance(Duration::DAY);
    // Round brackets leave the ends of the range out.
    let start = cloud.now() - Duration::SECOND;
    let mut expected = Vec::new();
    for title in ["one", "two", "three"] {
        expected.insert(0, video(&cloud, title).await);
        cloud.advance(Duration::MINUTE);
    }
    // Its file is missing, so it is in another state.
    vod.create_upload_video("empty", "empty.mp4").send().await.unwrap();
    let text = |time: OffsetDateTime| time.format(&Rfc3339).unwrap();
    let (from, to) = (text(start), text(cloud.now()));
    let matching = format!(r#"Status in ("Normal","Checking") and CreationTime = ("{from}","{to}")"#);
    let ask = || {
        let search =
            vod.search_media().search_type("video").sort_by(["CreationTime:Desc"]).matching(&matching);
        search.fields(["Title", "CoverURL", "Status"])
    };
    let answer = ask().page_no(1).page_size(2).send().await.unwrap();
    let ids: Vec<_> = answer.media_list.iter().filter_map(|media| media.media_id.clone()).collect();
    assert_eq!((answer.total, &ids[..]), (Some(3), &expected[..2]));
    let first = answer.media_list[0].video.as_ref().unwrap();
    assert_eq!((first.title.as_deref(), &first.status), (Some("three"), &Some(MediaStatus::Normal)));
    let all: Vec<_> = ask().page_size(2).items().try_collect().await.unwrap();
    assert_eq!(all.iter().filter_map(|media| media.media_id.clone()).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn get_video_info() {
    let cloud = Cloud::start().await;
    let id = video(&cloud, "A talk: 讲座").await;
    let answer = cloud.vod().get_video_info(&id).send().await.unwrap();
    let video = answer.video.as_ref().unwrap();
    assert_eq!((video.video_id.as_ref(), video.title.as_deref()), (Some(&id), Some("A talk: 讲座")));
    assert_eq!((video.size, &video.status), (Some(SIZE as i64), &Some(MediaStatus::Normal)));
    assert_eq!(video.creation_time, Some(cloud.now() - Duration::seconds(2)));
    let shown = answer.to_json();
    assert_eq!(shown["Video"]["Title"], "A talk: 讲座");
    assert_eq!(shown["RequestId"].as_str().map(str::to_owned), answer.request_id);
}

#[tokio::test]
async fn get_video_infos() {
    let cloud = Cloud::start().await;
    let (one, two) = (video(&cloud, "one").await, video(&cloud, "two").await);
    let answer = cloud.vod().get_video_infos([&two, "nope", &one]).send().await.unwrap();
    assert_eq!(answer.non_exist_video_ids, ["nope"]);
    let mut titles: Vec<_> = answer.video_list.iter().filter_map(|video| video.title.as_deref()).collect();
    titles.sort_unstable();
    assert_eq!(titles, ["one", "two"]);
}

#[tokio::test]
async fn update_video_info() {
    let cloud = Cloud::start().await;
    let (vod, id) = (cloud.vod(), video(&cloud, "old").await);
    let update = vod.update_video_info(&id).title("new title").description("说明, with a comma");
    let update = update.cover_url("https://vod.example.com/c.png?a=1&b=2").tags(["one", "two"]).cate_id(7);
    let answer = update.send().await.unwrap();
    assert!(answer.request_id.is_some());
    let video = vod.get_video_info(&id).send().await.unwrap().video.unwrap();
    assert_eq!(video.title.as_deref(), Some("new title"));
    assert_eq!(video.description.as_deref(), Some("说明, with a comma"));
    assert_eq!(video.cover_url.as_deref(), Some("https://vod.example.com/c.png?a=1&b=2"));
    assert_eq!((video.tags, video.cate_id), (vec!["one".to_owned(), "two".to_owned()], Some(7)));
    vod.update_video_info(&id).title("newer").send().await.unwrap();
    let video = vod.get_video_info(&id).send().await.unwrap().video.unwrap();
    assert_eq!((video.title.as_deref(), video.cate_id), (Some("newer"), Some(7)), "what is not sent stays");
}

#[tokio::test]
async fn update_video_infos() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    let (one, two) = (video(&cloud, "one").await, video(&cloud, "two").await);
    let answer = vod.update_video_infos([
        VideoUpdate::new(&one).title("first").tags(["x", "y"]),
        VideoUpdate::new("nope").title("nobody"),
        VideoUpdate::new(&two).title("second"),
    ]);
    assert_eq!(answer.send().await.unwrap().non_exist_video_ids, ["nope"]);
    assert_eq!((title(&vod, &one).await, title(&vod, &two).await), ("first".to_owned(), "second".to_owned()));
    assert_eq!(vod.get_video_info(&one).send().await.unwrap().video.unwrap().tags, ["x", "y"]);
    // The list may also be JSON that was made elsewhere.
    let given = json!([{ "VideoId": two, "Title": "third", "Tags": "z" }]);
    assert!(vod.update_video_infos(given).send().await.unwrap().non_exist_video_ids.is_empty());
    assert_eq!(title(&vod, &two).await, "third");
}

#[tokio::test]
async fn delete_video() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    let (one, two, kept) =
        (video(&cloud, "one").await, video(&cloud, "two").await, video(&cloud, "kept").await);
    let answer = vod.delete_video([&one, "nope", &two]).send().await.unwrap();
    assert_eq!(answer.non_exist_video_ids, ["nope"]);
    assert!(is_gone(&vod, &one).await && is_gone(&vod, &two).await);
    assert_eq!(title(&vod, &kept).await, "kept");
}

#[tokio::test]
async fn get_mezzanine_info() {
    let cloud = Cloud::start().await;
    let id = video(&cloud, "t").await;
    let answer = cloud.vod().get_mezzanine_info(&id).auth_timeout(18_000).send().await.unwrap();
    let source = answer.mezzanine.unwrap();
    assert_eq!((source.video_id.as_ref(), source.size), (Some(&id), Some(SIZE as i64)));
    assert!(!format!("{source:?}").contains("Signature"), "the address is a secret");
    let url = source.file_url.unwrap();
    let read = || cloud.kodo().download(&url).bytes(SIZE);
    assert!(read().await.unwrap() == data(SIZE));
    cloud.advance(Duration::seconds(18_000));
    assert!(read().await.unwrap() == data(SIZE));
    cloud.advance(Duration::SECOND);
    assert!(read().await.unwrap_err().is_forbidden());
}

#[tokio::test]
async fn get_video_list() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    video(&cloud, "too old").await;
    cloud.advance(Duration::days(31));
    let filed = video(&cloud, "filed").await;
    vod.update_video_info(&filed).cate_id(7).send().await.unwrap();
    cloud.advance(Duration::MINUTE);
    let other = video(&cloud, "other").await;
    vod.create_upload_video("no file", "n.mp4").send().await.unwrap();

    let (start, end) = (cloud.now() - Duration::days(30), cloud.now());
    let ask = || vod.get_video_list().start_time(start).end_time(end).page_no(1).page_size(20);
    let ids = |answer: aliyun_vod::media::GetVideoListResponse| {
        let mut ids: Vec<_> = answer.video_list.into_iter().filter_map(|video| video.video_id).collect();
        ids.sort_unstable();
        ids
    };
    let all = ask().send().await.unwrap();
    assert_eq!((all.total, all.video_list.len()), (Some(3), 3));
    let mut expected = vec![filed.clone(), other];
    expected.sort_unstable();
    assert_eq!(ids(ask().status(["Normal", "Transcoding"]).send().await.unwrap()), expected);
    assert_eq!(ids(ask().cate_id(7).send().await.unwrap()), [filed]);
    let paged: Vec<_> = ask().page_size(1).items().try_collect().await.unwrap();
    assert_eq!(paged.len(), 3);
}

#[tokio::test]
async fn delete_stream() {
    let cloud = Cloud::start().await;
    let (vod, id) = (cloud.vod(), video(&cloud, "t").await);
    let jobs = || {
        let played = vod.get_play_info(&id).send();
        async {
            played
                .await
                .map(|answer| answer.play_info_list.into_iter().filter_map(|info| info.job_id).collect())
        }
    };
    let before: Vec<String> = jobs().await.unwrap();
    assert_eq!(before.len(), 2);
    vod.delete_stream(&id, [&before[0]]).send().await.unwrap();
    let after: Vec<String> = jobs().await.unwrap();
    assert_eq!(after, before[1..]);
    let error = vod.delete_stream(&id, [&before[0]]).send().await.unwrap_err();
    assert_eq!((error.is_not_found(), error.code()), (true, Some("InvalidStream.NotFound")));
    let both = video(&cloud, "both").await;
    let streams = vod.get_play_info(&both).send().await.unwrap().play_info_list;
    let streams: Vec<String> = streams.into_iter().filter_map(|info| info.job_id).collect();
    vod.delete_stream(&both, &streams).send().await.unwrap();
    assert!(vod.get_play_info(&both).send().await.map_or(true, |answer| answer.play_info_list.is_empty()));
}

#[tokio::test]
async fn delete_mezzanines() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    let (one, two) = (video(&cloud, "one").await, video(&cloud, "two").await);
    let answer = vod.delete_mezzanines([&one, "nope", &two]).send().await.unwrap();
    assert_eq!(answer.non_exist_video_ids, ["nope"]);
    for id in [&one, &two] {
        let error = vod.get_mezzanine_info(id).send().await.unwrap_err();
        assert_eq!((error.is_not_found(), error.code()), (true, Some("InvalidFile.NotFound")), "{error}");
        assert!(!vod.get_play_info(id).send().await.unwrap().play_info_list.is_empty(), "the streams stay");
    }
}

#[tokio::test]
async fn update_image_infos() {
    let cloud = Cloud::start().await;
    let (vod, id) = (cloud.vod(), image(&cloud, "old").await.image_id);
    let update =
        [ImageUpdate::new(&id).title("new: 新").tags(["a", "b"]), ImageUpdate::new("nope").title("x")];
    let answer = vod.update_image_infos(update).send().await.unwrap();
    assert_eq!(answer.non_exist_image_ids, ["nope"]);
    let image = vod.get_image_info(&id).send().await.unwrap().image_info.unwrap();
    assert_eq!((image.title.as_deref(), image.tags), (Some("new: 新"), vec!["a".to_owned(), "b".to_owned()]));
}

#[tokio::test]
async fn get_image_info() {
    let cloud = Cloud::start().await;
    let id = image(&cloud, "a cover").await.image_id;
    let answer = cloud.vod().get_image_info(&id).auth_timeout(86_400).send().await.unwrap();
    let image = answer.image_info.unwrap();
    assert_eq!((image.image_id.as_ref(), image.title.as_deref()), (Some(&id), Some("a cover")));
    assert_eq!(image.mezzanine.as_ref().unwrap().file_size, Some(2000));
    let url = image.url.unwrap();
    let read = || cloud.kodo().download(&url).bytes(9000);
    assert!(read().await.unwrap() == data(2000));
    cloud.advance(Duration::seconds(86_401));
    assert!(read().await.unwrap_err().is_forbidden());
}

async fn image_is_gone(vod: &Client, id: &str) -> bool {
    vod.get_image_info(id).send().await.is_err_and(|error| error.is_not_found())
}

#[tokio::test]
async fn delete_image_by_url() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    let (one, two, kept) = (image(&cloud, "1").await, image(&cloud, "2").await, image(&cloud, "3").await);
    let urls = [one.image_url.unwrap(), two.image_url.unwrap()];
    let answer = vod.delete_image(DeleteImageType::ImageUrl).image_urls(&urls).send().await.unwrap();
    assert!(answer.request_id.is_some());
    assert!(image_is_gone(&vod, &one.image_id).await && image_is_gone(&vod, &two.image_id).await);
    assert!(!image_is_gone(&vod, &kept.image_id).await);
}

#[tokio::test]
async fn delete_image_by_image_id() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod();
    let (one, two, kept) = (image(&cloud, "1").await, image(&cloud, "2").await, image(&cloud, "3").await);
    let ids = [&one.image_id, &two.image_id];
    vod.delete_image(DeleteImageType::ImageId).image_ids(ids).send().await.unwrap();
    assert!(image_is_gone(&vod, &one.image_id).await && image_is_gone(&vod, &two.image_id).await);
    assert!(!image_is_gone(&vod, &kept.image_id).await);
}

#[tokio::test]
async fn delete_image_by_video_id() {
    let cloud = Cloud::start().await;
    let (vod, id) = (cloud.vod(), video(&cloud, "t").await);
    vod.update_video_info(&id).cover_url("https://vod.example.com/c.png").send().await.unwrap();
    let delete =
        vod.delete_image(DeleteImageType::VideoId).video_id(&id).image_type([ImageType::CoverSnapshot]);
    delete.send().await.unwrap();
    let video = vod.get_video_info(&id).send().await.unwrap().video.unwrap();
    assert_eq!(video.cover_url.filter(|url| !url.is_empty()), None, "the cover is gone, the video is not");
}

#[tokio::test]
async fn errors_have_their_cause() {
    let cloud = Cloud::start().await;
    let error = cloud.vod().get_video_info("nope").send().await.unwrap_err();
    assert_eq!((error.code(), error.status()), (Some("InvalidVideo.NotFound"), Some(404)));
    assert_eq!((error.host(), error.attempts()), (Some(cloud.authority()), 1));
    let line = error.to_string();
    assert!(
        line.starts_with("GetVideoInfo failed: InvalidVideo.NotFound (404): The video does not exist."),
        "{line}"
    );
    assert!(line.contains(error.request_id().unwrap()) && !line.contains('\n'), "{line}");
    let wrong = aliyun_vod::Credentials::new("test-ak", "hush-hush").unwrap();
    let wrong = cloud.vod_builder().credentials(wrong).endpoint(&cloud.url).build().unwrap();
    let error = wrong.get_video_info("nope").send().await.unwrap_err();
    assert_eq!((error.code(), error.is_unauthorized()), (Some("SignatureDoesNotMatch"), true));
    assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
}

#[tokio::test]
async fn the_older_signature_works_as_well() {
    let cloud = Cloud::start().await;
    let id = video(&cloud, "old").await;
    let vod = cloud.vod_builder().signature(SignatureVersion::RpcV1).endpoint(&cloud.url).build().unwrap();
    vod.update_video_info(&id).title("new ~*+ 新").send().await.unwrap();
    assert_eq!(title(&vod, &id).await, "new ~*+ 新");
}

#[tokio::test]
async fn without_sockets() {
    let cloud = Cloud::start().await;
    let vod = cloud.vod_builder().transport(cloud.in_process()).build().unwrap();
    let id = vod.upload_video("t", "t.mp4", Body::from(data(10))).send().await.unwrap().video_id;
    assert_eq!(title(&vod, &id).await, "t");
    let hosts: Vec<_> = cloud.emulator.journal().entries().into_iter().map(|entry| entry.host).collect();
    assert_eq!(hosts[0], "vod.cn-shanghai.aliyuncs.com");
    assert!(hosts[1].ends_with(".oss-cn-shanghai.aliyuncs.com"), "{hosts:?}");
}
