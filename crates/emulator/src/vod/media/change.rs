use serde_json::{Map, json};

use super::{MAX_IDS, named_video, named_videos};
use crate::vod::call::Call;
use crate::vod::db::Db;
use crate::vod::fault::Fault;
use crate::vod::record::Video;
use crate::vod::{Answer, batch, members, text};

/// `UpdateVideoInfo`: what is sent is set, the rest stays. An empty value clears.
pub(in crate::vod) fn update_video_info(call: &Call<'_>) -> Answer {
    let id = named_video(call)?.id;
    text::check(call.given("Title"), call.given("Description"), call.given("Tags"))?;
    let cate_id = call.number("CateId")?;
    let changed = Db(call.state).change_video(&id, |video| {
        apply(video, &|name| call.given(name).map(str::to_owned), cate_id);
        // With `VideoId` the reference is a new value; without it, it only named the video.
        if call.get("VideoId").is_some()
            && let Some(reference) = call.given("ReferenceId")
        {
            video.reference_id = Some(reference.to_owned());
        }
        video.modified = call.now.unix_timestamp();
        Ok(())
    })?;
    changed.map(|()| Map::new()).ok_or_else(Fault::no_video)
}

/// `UpdateVideoInfos`: the same for up to 20 videos in a JSON list. Nothing is changed when an item is not right.
pub(in crate::vod) fn update_video_infos(call: &Call<'_>) -> Answer {
    let db = Db(call.state);
    let items = batch::items(call, MAX_IDS)?;
    for item in &items {
        item.check()?;
        item.number("CateId")?;
        if item.text("VideoId").is_none() && item.text("ReferenceId").is_none() {
            return Err(Fault::missing("VideoId"));
        }
    }
    let (mut missing_ids, mut missing_references) = (Vec::new(), Vec::new());
    for item in items {
        let (given, reference) = (item.text("VideoId"), item.text("ReferenceId"));
        let id = match (&given, &reference) {
            (Some(id), _) => Some(id.clone()),
            (None, reference) => {
                let named = |video: &Video| video.reference_id.is_some() && video.reference_id == *reference;
                db.videos()?.into_iter().find(named).map(|video| video.id)
            }
        };
        let cate_id = item.number("CateId")?;
        let change = |video: &mut Video| {
            apply(video, &|name| item.text(name), cate_id);
            video.modified = call.now.unix_timestamp();
            Ok(())
        };
        let changed = id.map(|id| db.change_video(&id, change)).transpose()?.flatten();
        match (changed, given, reference) {
            (None, Some(id), _) => missing_ids.push(id),
            (None, None, Some(reference)) => missing_references.push(reference),
            _ => {}
        }
    }
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
    for video in named.videos {
        if video.is_untranscoded() && !force {
            kept.push(video.id);
            continue;
        }
        db.change_video(&video.id, |video| {
            video.source_deleted = video.source.is_some();
            video.modified = call.now.unix_timestamp();
            Ok(())
        })?;
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
    let id = named_video(call)?.id;
    let deleted = Db(call.state).change_video(&id, |video| {
        let streams = video.streams(call.now);
        if !jobs.iter().all(|job| streams.iter().any(|stream| stream.job_id == *job)) {
            return Err(Fault::not_found("InvalidStream.NotFound", "The media stream does not exist."));
        }
        video.deleted_streams.extend(jobs);
        Ok(())
    })?;
    deleted.map(|()| Map::new()).ok_or_else(Fault::no_video)
}
