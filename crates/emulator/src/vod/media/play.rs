use serde_json::{Value, json};

use super::named_video;
use crate::vod::address::Address;
use crate::vod::call::Call;
use crate::vod::fault::Fault;
use crate::vod::record::{Stream, extension};
use crate::vod::when;
use crate::vod::{Answer, members};

/// `GetPlayInfo`: the renditions of a video that is `Normal`, and addresses to play them from.
pub(in crate::vod) fn get_play_info(call: &Call<'_>) -> Answer {
    let timeout = call.auth_timeout(3600, 604_800)?;
    let video = named_video(call)?;
    let status = video.status(call.now);
    if status != "Normal" {
        let message = format!("Status of the video is illegal. Current Status is {status}.");
        return Err(Fault::new(http::StatusCode::FORBIDDEN, "Forbidden.IllegalStatus", message));
    }
    let format = extension(&video.file_name);
    let kind = if video.is_audio() { "audio" } else { "video" };
    let asked = |name: &str, value: &str| {
        let list = call.list(name);
        list.is_empty() || list.iter().any(|item| item.eq_ignore_ascii_case(value))
    };
    let playable = |stream: &Stream| {
        asked("Formats", &format)
            && asked("Definition", stream.definition)
            && asked("StreamType", kind)
            && !(video.is_untranscoded() && video.source_deleted)
    };
    let streams: Vec<Stream> = video.streams(call.now).into_iter().filter(playable).collect();
    let (Some(source), false) = (&video.source, streams.is_empty()) else {
        return Err(Fault::not_found("InvalidVideo.NoneStream", "The video has no stream to play."));
    };
    let url = Address { bucket: &video.bucket, key: &video.key }.signed(call, timeout)?;
    let created = when::format_unix(video.created);
    let duration = format!("{:.4}", video.duration());
    let (width, height) = source.pixels.unwrap_or_default();
    let list: Vec<Value> = streams
        .iter()
        .map(|stream| {
            json!({
                "JobId": stream.job_id,
                "Definition": stream.definition,
                "Format": format,
                "StreamType": kind,
                "Status": "Normal",
                "Size": source.size,
                "PlayURL": url,
                "Duration": duration,
                "Bitrate": format!("{:.3}", source.bitrate()),
                "Fps": "0",
                "Width": width,
                "Height": height,
                "Encrypt": 0,
                "CreationTime": created,
                "ModificationTime": created,
            })
        })
        .collect();
    let base = json!({
        "VideoId": video.id,
        "Title": video.title,
        "Status": status,
        "MediaType": kind,
        "Duration": duration,
        "CoverURL": video.cover_url.clone().unwrap_or_default(),
        "CreationTime": created,
        "StorageClass": "Standard",
    });
    Ok(members(json!({ "VideoBase": base, "PlayInfoList": { "PlayInfo": list } })))
}
