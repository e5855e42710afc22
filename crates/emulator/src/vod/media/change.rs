use serde_json::{Map, Value, json};

use super::{MAX_IDS, named_video, named_videos};
use crate::vod::call::Call;
use crate::vod::db::Db;
use crate::vod::fault::Fault;
use crate::vod::record::Video;
use crate::vod::{Answer, batch, members, text};

/// `UpdateVideoInfo`: what is sent is set, the rest stays. An empty value clears.
pub(in crate::vod) fn update_video_info(call: &Call<'_>) -> Answer {
    let mut video = named_video(call)?;
    text::check(call.given("Title"), call.given("Description"), call.given("Tags"))?;
    let cate_id = call.number("CateId")?;
    apply(&mut video, &|name| call.given(name).map(str::to_owned), cate_id);
    // With `VideoId` the reference is a new value; without it, it only named the video.
    if call.get("VideoId").is_some()
        && let Some(reference) = call.given("ReferenceId")
    {
        video.reference_id = Some(reference.to_owned());
    }
    video.modified = call.now.unix_timestamp();
    Db(call.state).put_video(&video)?;
    Ok(Map::new())
}

/// `UpdateVideoInfos`: the same for up to 20 videos in a JSON list.
pub(in crate::vod) fn update_video_infos(call: &Call<'_>) -> Answer {
    let db = Db(call.state);
    let (mut missing_ids, mut missing_references) = (Vec::new(), Vec::new());
    let mut changed = Vec::new();
    for item in batch::items(call, MAX_IDS)? {
        let found = match (item.text("VideoId"), item.text("ReferenceId")) {
            (Some(id), _) => db.video(&id)?.ok_or_else(|| missing_ids.push(id)),
            (None, Some(id)) => db
                .videos()?
                .into_iter()
                .find(|video| video.reference_id.as_ref() == Some(&id))
                .ok_or_else(|| missing_references.push(id)),
            (None, None) => return Err(Fault::missing("VideoId")),
        };
        item.check()?;
        if let Ok(mut video) = found {
            apply(&mut video, &|name| item.text(name), item.number("CateId")?);
            video.modified = call.now.unix_timestamp();
            changed.push(video);
        }
    }
    changed.iter().try_for_each(|video| db.put_video(video))?;
    Ok(members(json!({
        "NonExistVideoIds": missing_ids,
        "NonExistReferenceIds": missing_references,
        "ForbiddenVideoIds": [],
    })))
}

fn apply(video: &mut Video, given: &dyn Fn(&str) -> Option<String>, cate_id: Option<i64>) {
    // A video always has a title: an empty one changes nothing.
    if let Some(title) = given("Title").filter(|title| !title.is_empty()) {
        video.title = title;
    }
    let texts = [
        ("Description", &mut video.description),
        ("Tags", &mut video.tags),
        ("CoverURL", &mut video.cover_url),
        ("UserData", &mut video.user_data),
    ];
    for (name, place) in texts {
        if let Some(value) = given(name) {
            *place = Some(value);
        }
    }
    if cate_id.is_some() {
        video.cate_id = cate_id;
    }
}

/// `DeleteVideo`: records, sources and streams of up to 20 videos, for good.
pub(in crate::vod) fn delete_video(call: &Call<'_>) -> Answer {
    let too_many =
        || Fault::bad_request("VideoIdsExceededMax", "The number of VideoIds exceeds the limit of 20.");
    let named = named_videos(call, too_many)?;
    // As with GetVideoInfos: the code is listed, "none of them" is our reading.
    if named.videos.is_empty() {
        return Err(Fault::no_video());
    }
    for video in &named.videos {
        Db(call.state).delete_video(video)?;
    }
    Ok(members(json!({
        "NonExistVideoIds": named.missing_ids,
        "NonExistReferenceIds": named.missing_references,
        "ForbiddenVideoIds": [],
    })))
}

/// `DeleteMezzanines`: the sources alone. One that is played as it is needs `Force`.
pub(in crate::vod) fn delete_mezzanines(call: &Call<'_>) -> Answer {
    let force = call.flag("Force")?;
    let named = named_videos(call, || Fault::invalid("VideoIds"))?;
    let db = Db(call.state);
    let mut kept = Vec::new();
    for mut video in named.videos {
        if video.is_untranscoded() && !force {
            kept.push(video.id);
            continue;
        }
        video.source_deleted = video.source.is_some();
        video.modified = call.now.unix_timestamp();
        db.put_video(&video)?;
    }
    Ok(members(json!({
        "NonExistVideoIds": named.missing_ids,
        "NonExistReferenceIds": named.missing_references,
        "UnRemoveableVideoIds": kept,
    })))
}

/// `DeleteStream`: renditions of one video by the ids of the jobs that made them.
pub(in crate::vod) fn delete_stream(call: &Call<'_>) -> Answer {
    call.need("JobIds")?;
    let jobs = call.list("JobIds");
    if jobs.len() > MAX_IDS {
        return Err(Fault::bad_request("JobIdsExceededMax", "The number of JobIds exceeds the limit of 20."));
    }
    let mut video = named_video(call)?;
    let streams = video.streams(call.now);
    let known = |job: &String| streams.iter().any(|stream| stream.job_id == *job);
    if !jobs.iter().all(known) {
        return Err(Fault::not_found("InvalidStream.NotFound", "The media stream does not exist."));
    }
    video.deleted_streams.extend(jobs);
    Db(call.state).put_video(&video)?;
    Ok(Map::<String, Value>::new())
}
