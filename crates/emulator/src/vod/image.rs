//! Images.

use serde_json::{Map, Value, json};

use super::address::Address;
use super::call::Call;
use super::db::Db;
use super::fault::Fault;
use super::record::{Image, Source};
use super::{Answer, batch, media, members, when};

const MAX_ITEMS: usize = 20;
const MAX_AUTH_TIMEOUT: i64 = 2_592_000;

/// `GetImageInfo`.
pub(super) fn get_image_info(call: &Call<'_>) -> Answer {
    let image = Db(call.state).image(call.need("ImageId")?)?.ok_or_else(Fault::no_resource)?;
    call.word("OutputType", &["oss", "cdn"], "cdn")?;
    let timeout = call.auth_timeout(3600, MAX_AUTH_TIMEOUT)?;
    let url = Address { bucket: &image.bucket, key: &image.key }.signed(call, timeout)?;
    let mut info = described(&image);
    info.insert("URL".into(), url.clone().into());
    info.insert("ImageType".into(), image.image_type.clone().into());
    info.remove("ModificationTime");
    if let Some(Source { size, pixels, .. }) = image.source {
        let (width, height) = pixels.unwrap_or_default();
        info.insert(
            "Mezzanine".into(),
            json!({
                "FileURL": url,
                "FileSize": size.to_string(),
                "Width": width,
                "Height": height,
                "OriginalFileName": image.original_file_name.unwrap_or_default(),
            }),
        );
    }
    info.retain(|_, value| !value.is_null());
    Ok(members(json!({ "ImageInfo": info })))
}

/// What search and info have in common. Members without a value are null.
pub(super) fn described(image: &Image) -> Map<String, Value> {
    members(json!({
        "ImageId": image.id,
        "Title": image.title,
        "Description": image.description,
        "Tags": image.tags,
        "CateId": image.cate_id,
        "Status": image.status(),
        "AppId": image.app_id,
        "StorageLocation": image.storage_location(),
        "URL": image.url,
        "CreationTime": when::format_unix(image.created),
        "ModificationTime": when::format_unix(image.modified),
    }))
}

/// `UpdateImageInfos`: up to 20 images in a JSON list.
pub(super) fn update_image_infos(call: &Call<'_>) -> Answer {
    let db = Db(call.state);
    let items = batch::items(call, MAX_ITEMS)?;
    for item in &items {
        item.text("ImageId").ok_or_else(|| Fault::missing("ImageId"))?;
        item.check()?;
        item.number("CateId")?;
    }
    let mut missing = Vec::new();
    for item in items {
        let id = item.text("ImageId").unwrap_or_default();
        let cate_id = item.number("CateId")?;
        let changed = db.change_image(&id, |image| {
            let places = [
                ("Title", &mut image.title),
                ("Description", &mut image.description),
                ("Tags", &mut image.tags),
            ];
            for (name, place) in places {
                if let Some(value) = item.text(name) {
                    *place = Some(value);
                }
            }
            image.cate_id = cate_id.or(image.cate_id);
            image.modified = call.now.unix_timestamp();
            Ok(())
        })?;
        if changed.is_none() {
            missing.push(id);
        }
    }
    Ok(members(json!({ "NonExistImageIds": { "ImageId": missing } })))
}

/// `DeleteImage`: `DeleteImageType` says what names the images.
pub(super) fn delete_image(call: &Call<'_>) -> Answer {
    let db = Db(call.state);
    let images: Vec<Image> = match call.need("DeleteImageType")? {
        "ImageId" => {
            call.need("ImageIds")?;
            let ids = call.list("ImageIds");
            at_most(ids.len(), "ImageIds")?;
            found(ids.iter().map(|id| db.image(id)).collect::<Result<_, _>>()?)?
        }
        "ImageURL" => {
            call.need("ImageURLs")?;
            let urls = call.list("ImageURLs");
            at_most(urls.len(), "ImageURLs")?;
            let all = db.images()?;
            let bare = |url: &str| url.split('?').next().unwrap_or_default().to_owned();
            let wanted: Vec<String> = urls.iter().map(|url| bare(url)).collect();
            found(
                wanted.iter().map(|url| all.iter().find(|image| bare(&image.url) == *url).cloned()).collect(),
            )?
        }
        "VideoId" => {
            call.need("VideoId")?;
            call.need("ImageType")?;
            let known = ["CoverSnapshot", "NormalSnapshot", "SpriteSnapshot", "SpriteOriginSnapshot", "All"];
            let kinds = call.list("ImageType");
            if !kinds.iter().all(|kind| known.contains(&kind.as_str()))
                || (kinds.len() > 1 && kinds.iter().any(|kind| kind == "All"))
            {
                return Err(Fault::invalid("ImageType"));
            }
            let id = media::named_video(call).map_err(|_| Fault::no_resource())?.id;
            if kinds.iter().any(|kind| kind == "CoverSnapshot" || kind == "All") {
                db.change_video(&id, |video| {
                    video.cover_url = None;
                    Ok(())
                })?;
            }
            // The emulator takes no snapshots, so there are none to delete.
            Vec::new()
        }
        _ => return Err(Fault::invalid("DeleteImageType")),
    };
    images.iter().try_for_each(|image| db.delete_image(image))?;
    Ok(Map::new())
}

fn at_most(count: usize, name: &str) -> Result<(), Fault> {
    if count <= MAX_ITEMS { Ok(()) } else { Err(Fault::invalid(name)) }
}

/// The images that exist; an error when none does. The documents list the code without its condition: that one
/// missing image among others is passed over is our reading, as in the other batch calls.
fn found(images: Vec<Option<Image>>) -> Result<Vec<Image>, Fault> {
    let images: Vec<Image> = images.into_iter().flatten().collect();
    if images.is_empty() { Err(Fault::no_resource()) } else { Ok(images) }
}
