use serde_json::{Map, Value, json};

use super::{named_video, named_videos};
use crate::vod::call::Call;
use crate::vod::fault::Fault;
use crate::vod::record::Video;
use crate::vod::when;
use crate::vod::{Answer, members};

/// `GetVideoInfo`: one video, its snapshots inside `Snapshots.Snapshot`.
pub(in crate::vod) fn get_video_info(call: &Call<'_>) -> Answer {
    let video = named_video(call)?;
    let mut info = described(call, &video);
    info.insert("Snapshots".into(), json!({ "Snapshot": [] }));
    info.insert("TemplateGroupId".into(), video.template_group.clone().into());
    info.insert("DownloadSwitch".into(), "on".into());
    info.insert("AuditStatus".into(), "Init".into());
    info.insert("RegionId".into(), "cn-shanghai".into());
    info.retain(|_, value| !value.is_null());
    Ok(members(json!({ "Video": info })))
}

/// `GetVideoInfos`: several videos, their snapshots a plain list.
pub(in crate::vod) fn get_video_infos(call: &Call<'_>) -> Answer {
    let named = named_videos(call, || Fault::invalid("VideoIds"))?;
    // The operation lists this code; that it means "none of them" is our reading.
    if named.videos.is_empty() {
        return Err(Fault::no_video());
    }
    let videos: Vec<Value> = named
        .videos
        .iter()
        .map(|video| {
            let mut info = described(call, video);
            info.insert("Snapshots".into(), json!([]));
            info.insert("TemplateGroupId".into(), video.template_group.clone().into());
            info.insert("DownloadSwitch".into(), "on".into());
            info.retain(|_, value| !value.is_null());
            Value::Object(info)
        })
        .collect();
    Ok(members(json!({
        "VideoList": videos,
        "NonExistVideoIds": named.missing_ids,
        "NonExistReferenceIds": named.missing_references,
    })))
}

/// What every call that describes videos has in common. Members without a value are null, to be left out.
pub(in crate::vod) fn described(call: &Call<'_>, video: &Video) -> Map<String, Value> {
    members(json!({
        "VideoId": video.id,
        "Title": video.title,
        "Description": video.description,
        "Tags": video.tags,
        "Status": video.status(call.now),
        "Size": video.source.as_ref().map_or(0, |source| source.size),
        "Duration": video.duration(),
        "CateId": video.cate_id,
        "CoverURL": video.cover_url,
        "CreationTime": when::format_unix(video.created),
        "ModificationTime": when::format_unix(video.modified),
        "ReferenceId": video.reference_id,
        "StorageLocation": video.storage_location(),
        "StorageClass": "Standard",
        "AppId": video.app_id,
        "UserData": video.user_data,
    }))
}
