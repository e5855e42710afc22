//! Video on demand: media assets, and the cache, usage and logs of their CDN.

use super::clouds::Clouds;
use super::report::{Outcome, Report, bar};
use super::source::Source;
use futures_util::TryStreamExt as _;
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

const TITLE: &str = "Quickstart: 快速开始";

/// Creates the video and uploads its file. The service wants a media file name, so others are sent as MP4.
pub(crate) async fn upload(report: &mut Report, clouds: &Clouds, source: &Source) -> Outcome<String> {
    let name = match source.name.rsplit_once('.') {
        Some((_, "mp4" | "mov" | "mkv" | "avi" | "flv" | "ts" | "mp3" | "m4a" | "wav")) => {
            source.name.clone()
        }
        _ => format!("{}.mp4", source.name),
    };
    let bar = bar("upload", source.size);
    let moving = bar.clone();
    let upload = clouds.vod.upload_video("Uploaded by the quickstart", name, source.body().await?);
    let video = upload.on_progress(move |progress| moving.set_position(progress.sent)).send().await?;
    bar.finish_and_clear();
    report.step("create, upload", format_args!("{} video {}", source.name, video.video_id));
    Ok(video.video_id)
}

/// Everything else that is done with a video.
pub(crate) async fn use_video(report: &mut Report, clouds: &Clouds, source: &Source, id: &str) -> Outcome {
    assets(report, clouds, source, id).await?;
    cache(report, clouds).await?;
    usage(report, clouds).await
}

async fn assets(report: &mut Report, clouds: &Clouds, source: &Source, id: &str) -> Outcome {
    let vod = &clouds.vod;
    vod.update_video_info(id).title(TITLE).tags(["quickstart", "demo"]).send().await?;
    let video = vod.get_video_info(id).send().await?.video.ok_or("GetVideoInfo: no video in the answer")?;
    report.same("title", video.title.as_deref(), Some(TITLE))?;
    report.same("tags", &video.tags, &["quickstart", "demo"].map(String::from)[..])?;
    report.same("size", video.size, Some(i64::try_from(source.size)?))?;
    report.step("update, get", format_args!("{TITLE:?}, tags {}", video.tags.join(" ")));

    let now = now();
    let (from, to) = (now - Duration::days(1), now + Duration::days(1));
    let states = r#"("UploadSucc","Transcoding","Checking","Normal")"#;
    let matching = format!(r#"Status in {states} and CreationTime = ("{}","{}")"#, text(from)?, text(to)?);
    let search = vod.search_media().search_type("video").matching(matching).fields(["Title", "Status"]);
    let hits: Vec<_> = search.items().try_collect().await?;
    let found = hits.iter().any(|hit| hit.media_id.as_deref() == Some(id));
    report.same("the search finds the video", found, true)?;
    report.step("search", format_args!("{} by status and time", hits.len()));

    let listed: Vec<_> = vod.get_video_list().start_time(from).end_time(to).items().try_collect().await?;
    let found = listed.iter().any(|video| video.video_id.as_deref() == Some(id));
    report.same("the list holds the video", found, true)?;
    report.step("list", format_args!("{} in two days", listed.len()));
    Ok(())
}

async fn cache(report: &mut Report, clouds: &Clouds) -> Outcome {
    let vod = &clouds.vod;
    let url = format!("http://{}/quickstart/sample.mp4", clouds.vod_domain);
    let refreshed = vod.refresh_vod_object_caches([&url]).object_type("File").send().await?;
    let preloaded = vod.preload_vod_object_caches([&url]).send().await?;
    let tasks = [refreshed.refresh_task_id, preloaded.preload_task_id].concat();
    report.same("tasks made", tasks.is_empty(), false)?;
    report.step("refresh, preload", format_args!("{url}: tasks {}", tasks.join(" ")));

    let quota = vod.describe_vod_refresh_quota().send().await?;
    let (refresh, preload) = (quota.url_remain.unwrap_or_default(), quota.preload_remain.unwrap_or_default());
    report.step("quota", format_args!("{refresh} refreshes and {preload} preloads left today"));
    Ok(())
}

async fn usage(report: &mut Report, clouds: &Clouds) -> Outcome {
    let (vod, domain) = (&clouds.vod, &clouds.vod_domain);
    let (from, to) = (now() - Duration::days(1), now());
    let traffic = vod.describe_vod_domain_traffic_data().domain_names([domain]).start_time(from).end_time(to);
    let traffic = traffic.send().await?;
    let points = traffic.traffic_data_per_interval.len();
    let total = traffic.total_traffic.unwrap_or_default();
    report.step("traffic", format_args!("{points} points, {total} bytes in all"));

    let logs = vod.describe_vod_domain_log(domain).start_time(from).end_time(to).send().await?;
    let files: usize = logs.domain_log_details.iter().map(|detail| detail.log_infos.len()).sum();
    report.step("log list", format_args!("{files} files of the last day"));
    Ok(())
}

/// Deletes the video; afterwards it must be unknown.
pub(crate) async fn clean_up(report: &mut Report, clouds: &Clouds, id: &str) -> Outcome {
    clouds.vod.delete_video([id]).send().await?;
    let gone = clouds.vod.get_video_info(id).send().await;
    report.same("the video is gone", gone.is_err_and(|error| error.is_not_found()), true)?;
    report.step("delete", format_args!("video {id}"));
    Ok(())
}

fn text(time: OffsetDateTime) -> Outcome<String> {
    Ok(time.replace_nanosecond(0)?.format(&Rfc3339)?)
}

#[expect(clippy::disallowed_methods, reason = "a program may look at the clock")]
fn now() -> OffsetDateTime {
    OffsetDateTime::now_utc()
}
