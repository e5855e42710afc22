//! A media record as the search sees it.

use serde_json::{Map, Value, json};

use super::Kind;
use crate::vod::call::Call;
use crate::vod::record::{Image, Video};
use crate::vod::{image, media, members};

pub(super) struct Row<'a> {
    pub(super) kind: Kind,
    pub(super) id: &'a str,
    pub(super) order: u64,
    /// Seconds since 1970.
    pub(super) created: i64,
    modified: i64,
    record: Record<'a>,
    status: &'static str,
}

enum Record<'a> {
    Video(&'a Video),
    Image(&'a Image),
}

impl<'a> Row<'a> {
    pub(super) fn of_video(call: &Call<'_>, kind: Kind, video: &'a Video) -> Self {
        Self {
            kind,
            id: &video.id,
            order: video.order,
            created: video.created,
            modified: video.modified,
            record: Record::Video(video),
            status: video.status(call.now),
        }
    }

    pub(super) fn of_image(kind: Kind, image: &'a Image) -> Self {
        Self {
            kind,
            id: &image.id,
            order: image.order,
            created: image.created,
            modified: image.modified,
            record: Record::Image(image),
            status: image.status(),
        }
    }

    /// A field that is compared as text; empty when the record has none.
    pub(super) fn text(&self, field: &str) -> String {
        let (title, description, tags, cate_id, app_id, location, file_name) = match &self.record {
            Record::Video(video) => (
                Some(video.title.as_str()),
                &video.description,
                &video.tags,
                video.cate_id,
                &video.app_id,
                video.storage_location(),
                None,
            ),
            Record::Image(image) => (
                image.title.as_deref(),
                &image.description,
                &image.tags,
                image.cate_id,
                &image.app_id,
                image.storage_location(),
                image.original_file_name.as_deref(),
            ),
        };
        match field {
            "VideoId" | "AudioId" | "ImageId" | "MediaId" => self.id.to_owned(),
            "Title" => title.unwrap_or_default().to_owned(),
            "Description" => description.clone().unwrap_or_default(),
            "Tags" => tags.clone().unwrap_or_default(),
            "FileName" => file_name.unwrap_or_default().to_owned(),
            "CateId" => cate_id.map(|id| id.to_string()).unwrap_or_default(),
            "AppId" => app_id.clone(),
            "StorageLocation" => location,
            "Status" => self.status.to_owned(),
            "MediaSource" => "general".to_owned(),
            "PreprocessStatus" => "UnPreprocess".to_owned(),
            _ => String::new(),
        }
    }

    /// A field that is compared as number; times are seconds since 1970.
    #[expect(clippy::cast_precision_loss, reason = "sizes and seconds stay far below 2^52")]
    pub(super) fn number(&self, field: &str) -> Option<f64> {
        match field {
            "CreationTime" => Some(self.created as f64),
            "ModificationTime" => Some(self.modified as f64),
            "Size" => match &self.record {
                Record::Video(video) => Some(video.source.as_ref().map_or(0, |source| source.size) as f64),
                Record::Image(_) => None,
            },
            "Duration" => match &self.record {
                Record::Video(video) => Some(video.duration()),
                Record::Image(_) => None,
            },
            _ => None,
        }
    }

    pub(super) fn members(&self, call: &Call<'_>) -> Map<String, Value> {
        match &self.record {
            Record::Video(video) => {
                let mut info = media::described(call, video);
                info.remove("UserData");
                if self.kind == Kind::Audio {
                    let id = info.remove("VideoId");
                    info.insert("AudioId".into(), id.unwrap_or_default());
                }
                info.extend(members(json!({
                    "Snapshots": [],
                    "SpriteSnapshots": [],
                    "DownloadSwitch": "on",
                    "MediaSource": "general",
                    "PreprocessStatus": "UnPreprocess",
                    "TranscodeMode": if video.is_untranscoded() { "NoTranscode" } else { "FastTranscode" },
                })));
                info
            }
            Record::Image(image) => image::described(image),
        }
    }
}
