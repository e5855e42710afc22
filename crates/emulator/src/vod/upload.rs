//! Creating media and handing out the right to upload their files.

use cloudwire_signing::encode::standard_base64 as base64;
use serde_json::{Map, Value, json};

use super::address::Address;
use super::call::Call;
use super::db::Db;
use super::fault::Fault;
use super::media;
use super::record::{AUDIO_EXTENSIONS, Image, NO_TRANSCODE, Owner, VIDEO_EXTENSIONS, Video, extension};
use super::{Answer, members, text, when};
use crate::oss::{self, Grant};

/// The life of an upload credential, in seconds.
const LIFE_SECONDS: i64 = 3000;
/// The application of media that name none.
const DEFAULT_APP: &str = "app-1000000";

/// `CreateUploadVideo`.
pub(super) fn create_upload_video(call: &Call<'_>) -> Answer {
    let (title, file_name) = (call.need("Title")?, call.need("FileName")?);
    text::check(Some(title), call.get("Description"), call.get("Tags"))?;
    let extension = extension(file_name);
    if !VIDEO_EXTENSIONS.contains(&extension.as_str()) && !AUDIO_EXTENSIONS.contains(&extension.as_str()) {
        return Err(Fault::bad_request(
            "InvalidFileName.Extension",
            "The specified FileName's extension is illegal.",
        ));
    }
    if call.get("TemplateGroupId").is_some_and(|group| group != NO_TRANSCODE) {
        let message = "The TranscodeTemplateGroup does not exist.";
        return Err(Fault::not_found("InvalidTemplateGroupId.NotFound", message));
    }
    check_storage(call)?;
    let id = call.new_id();
    let name = format!("{}-{}", call.state.ids.hex(8), call.state.ids.hex(11));
    let now = call.now.unix_timestamp();
    let own = |name: &str| call.get(name).map(str::to_owned);
    let video = Video {
        id: id.clone(),
        order: Db(call.state).next_order()?,
        title: title.to_owned(),
        description: own("Description"),
        tags: own("Tags"),
        cate_id: call.number("CateId")?,
        cover_url: own("CoverURL"),
        user_data: own("UserData"),
        reference_id: own("ReferenceId"),
        template_group: own("TemplateGroupId"),
        app_id: own("AppId").unwrap_or_else(|| DEFAULT_APP.to_owned()),
        file_name: file_name.to_owned(),
        bucket: oss::BUCKET.to_owned(),
        key: format!("sv/{name}/{name}.{extension}"),
        created: now,
        modified: now,
        ..Video::default()
    };
    Db(call.state).put_video(&video)?;
    let mut answer = credentials(call, &video.bucket, &video.key, Owner::Video(id.clone()))?;
    answer.insert("VideoId".into(), id.into());
    Ok(answer)
}

/// `RefreshUploadVideo`: a new credential for the same address.
pub(super) fn refresh_upload_video(call: &Call<'_>) -> Answer {
    let video = media::named_video(call)?;
    let mut answer = credentials(call, &video.bucket, &video.key, Owner::Video(video.id.clone()))?;
    answer.insert("VideoId".into(), video.id.into());
    Ok(answer)
}

/// `CreateUploadImage`.
pub(super) fn create_upload_image(call: &Call<'_>) -> Answer {
    call.need("ImageType")?;
    let image_type = call.word("ImageType", &["default", "cover", "watermark"], "default")?;
    text::check(call.get("Title"), call.get("Description"), call.get("Tags"))?;
    let from_name = call.get("OriginalFileName").map(extension).filter(|extension| !extension.is_empty());
    let extension =
        call.get("ImageExt").map(str::to_ascii_lowercase).or(from_name).unwrap_or_else(|| "png".to_owned());
    if !["png", "jpg", "jpeg", "gif"].contains(&extension.as_str()) {
        return Err(Fault::bad_request(
            "InvalidFileName.Extension",
            "The specified FileName's extension is illegal.",
        ));
    }
    check_storage(call)?;
    let id = call.new_id();
    let key = format!("image/{image_type}/{}-6-2.{extension}", call.state.ids.hex(32).to_ascii_uppercase());
    let url = Address { bucket: oss::BUCKET, key: &key }.bare(call);
    let now = call.now.unix_timestamp();
    let own = |name: &str| call.get(name).map(str::to_owned);
    let image = Image {
        id: id.clone(),
        order: Db(call.state).next_order()?,
        image_type: image_type.to_owned(),
        title: own("Title"),
        description: own("Description"),
        tags: own("Tags"),
        cate_id: call.number("CateId")?,
        user_data: own("UserData"),
        app_id: own("AppId").unwrap_or_else(|| DEFAULT_APP.to_owned()),
        original_file_name: own("OriginalFileName"),
        bucket: oss::BUCKET.to_owned(),
        key,
        url: url.clone(),
        created: now,
        modified: now,
        source: None,
    };
    Db(call.state).put_image(&image)?;
    let mut answer = credentials(call, &image.bucket, &image.key, Owner::Image(id.clone()))?;
    answer.extend(members(json!({ "ImageId": id, "ImageURL": url, "FileURL": url })));
    Ok(answer)
}

fn check_storage(call: &Call<'_>) -> Result<(), Fault> {
    let own = format!("{}.{}", oss::BUCKET, oss::ENDPOINT);
    if call.get("StorageLocation").is_some_and(|location| location != own) {
        return Err(Fault::not_found("InvalidStorage.NotFound", "The StorageLocation does not exist."));
    }
    Ok(())
}

/// `UploadAddress` and `UploadAuth`: base64 of JSON. `Expiration` is the life in seconds and `ExpireUTCTime` its end,
/// as the upload SDKs of the provider print them; the documents do not describe the members.
fn credentials(call: &Call<'_>, bucket: &str, key: &str, owner: Owner) -> Result<Map<String, Value>, Fault> {
    let expires = call.now.unix_timestamp() + LIFE_SECONDS;
    let grant = Grant::issue(call.state, bucket, key, owner, expires)?;
    let address = json!({ "Endpoint": Address::endpoint(call), "Bucket": bucket, "FileName": key });
    let auth = json!({
        "AccessKeyId": grant.access_key,
        "AccessKeySecret": grant.secret,
        "SecurityToken": grant.token,
        "Expiration": LIFE_SECONDS.to_string(),
        "ExpireUTCTime": when::format_unix(expires),
        "Region": "cn-shanghai",
    });
    let encode = |value: &Value| base64(value.to_string().as_bytes());
    Ok(members(json!({ "UploadAddress": encode(&address), "UploadAuth": encode(&auth) })))
}
