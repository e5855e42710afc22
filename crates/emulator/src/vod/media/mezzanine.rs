use serde_json::json;

use super::named_video;
use crate::vod::address::Address;
use crate::vod::call::Call;
use crate::vod::fault::Fault;
use crate::vod::when;
use crate::vod::{Answer, members};

/// The longest life of a file address, in seconds.
const MAX_AUTH_TIMEOUT: i64 = 2_592_000;

/// `GetMezzanineInfo`: the source file and an address to fetch it from.
pub(in crate::vod) fn get_mezzanine_info(call: &Call<'_>) -> Answer {
    let output = call.word("OutputType", &["oss", "cdn"], "cdn")?;
    let timeout = call.auth_timeout(1800, MAX_AUTH_TIMEOUT)?;
    let video = named_video(call)?;
    let Some(source) = video.source.as_ref().filter(|_| !video.source_deleted) else {
        return Err(Fault::not_found("InvalidFile.NotFound", "The file does not exist."));
    };
    let address = Address { bucket: &video.bucket, key: &video.key };
    let name = video.key.rsplit('/').next().unwrap_or_default();
    let (width, height) = source.pixels.unwrap_or_default();
    let mut info = members(json!({
        "VideoId": video.id,
        "FileName": name,
        "FileURL": address.signed(call, timeout)?,
        "FileMD5": source.md5,
        "Size": source.size,
        "Status": video.status(call.now),
        "OutputType": output,
        "CreationTime": when::format_unix(video.created),
        "StorageClass": "Standard",
        "PreprocessStatus": "UnPreprocess",
        "Duration": format!("{:.4}", video.duration()),
        "Bitrate": format!("{:.4}", source.bitrate()),
        // Only the tracks tell, which are not read.
        "Fps": "0.0000",
        "Width": width,
        "Height": height,
    }));
    if source.md5.is_empty() {
        info.remove("FileMD5");
    }
    let additions = call.list("AdditionType");
    for (kind, list) in [("video", "VideoStreamList"), ("audio", "AudioStreamList")] {
        if additions.iter().any(|given| given == kind) {
            info.insert(list.into(), json!([]));
        }
    }
    Ok(members(json!({ "Mezzanine": info })))
}
