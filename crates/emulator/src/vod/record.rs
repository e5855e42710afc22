//! What is kept of media, and how their states follow the clock.

use cloudwire_signing::hash;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The template group that leaves the source as it is: the only one the emulator has.
pub(super) const NO_TRANSCODE: &str = "VOD_NO_TRANSCODE";

/// A stored file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Source {
    pub(crate) size: u64,
    /// Hex MD5 of the content; empty when it was sent in parts.
    pub(crate) md5: String,
    /// Milliseconds since 1970.
    pub(crate) stored_at: i64,
    /// Seconds, of MP4 and QuickTime files; other containers are not read.
    pub(crate) duration: Option<f64>,
    /// Width and height, of images and of those videos.
    pub(crate) pixels: Option<(u64, u64)>,
}

/// A video or an audio file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Video {
    pub(super) id: String,
    /// Grows with every record: the order of creation within a second.
    pub(super) order: u64,
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) tags: Option<String>,
    pub(super) cate_id: Option<i64>,
    pub(super) cover_url: Option<String>,
    pub(super) user_data: Option<String>,
    pub(super) reference_id: Option<String>,
    pub(super) template_group: Option<String>,
    pub(super) app_id: String,
    /// As given by the caller; the extension decides what the medium is.
    pub(super) file_name: String,
    pub(super) bucket: String,
    pub(super) key: String,
    /// Seconds since 1970.
    pub(super) created: i64,
    pub(super) modified: i64,
    pub(super) source: Option<Source>,
    pub(super) source_deleted: bool,
    /// Job ids of deleted streams.
    pub(super) deleted_streams: Vec<String>,
}

/// A playable rendition.
#[derive(Debug, Clone)]
pub(super) struct Stream {
    pub(super) job_id: String,
    pub(super) definition: &'static str,
}

impl Source {
    /// Kilobits per second; 0 when the duration is not known.
    #[expect(clippy::cast_precision_loss, reason = "an average for people")]
    pub(super) fn bitrate(&self) -> f64 {
        match self.duration {
            Some(duration) if duration > 0.0 => self.size as f64 * 8.0 / 1000.0 / duration,
            _ => 0.0,
        }
    }
}

impl Video {
    /// Seconds; 0 when it is not known.
    pub(super) fn duration(&self) -> f64 {
        self.source.as_ref().and_then(|source| source.duration).unwrap_or(0.0)
    }

    /// `Uploading` until the file is stored; then, unless the source is played as it is, one second each of
    /// `UploadSucc` and `Transcoding`; `Normal` after that. The real service takes minutes; two seconds let a polling
    /// client see every state and still be quick.
    pub(super) fn status(&self, now: OffsetDateTime) -> &'static str {
        let Some(source) = &self.source else { return "Uploading" };
        if self.is_untranscoded() {
            return "Normal";
        }
        match milliseconds(now) - source.stored_at {
            ..1000 => "UploadSucc",
            1000..2000 => "Transcoding",
            _ => "Normal",
        }
    }

    pub(super) fn is_untranscoded(&self) -> bool {
        self.template_group.as_deref() == Some(NO_TRANSCODE)
    }

    pub(super) fn is_audio(&self) -> bool {
        AUDIO_EXTENSIONS.contains(&extension(&self.file_name).as_str())
    }

    pub(super) fn storage_location(&self) -> String {
        storage_location(&self.bucket)
    }

    /// The renditions that exist now. Transcoding is not simulated: each has the content of the source.
    pub(super) fn streams(&self, now: OffsetDateTime) -> Vec<Stream> {
        if self.status(now) != "Normal" {
            return Vec::new();
        }
        let definitions: &[&str] = if self.is_untranscoded() { &["OD"] } else { &["SD", "HD"] };
        definitions
            .iter()
            .map(|definition| Stream {
                job_id: hash::md5_hex(format!("{}/{definition}", self.id).as_bytes()),
                definition,
            })
            .filter(|stream| !self.deleted_streams.contains(&stream.job_id))
            .collect()
    }
}

/// An image that was uploaded as such.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Image {
    pub(super) id: String,
    pub(super) order: u64,
    pub(super) image_type: String,
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) tags: Option<String>,
    pub(super) cate_id: Option<i64>,
    pub(super) user_data: Option<String>,
    pub(super) app_id: String,
    pub(super) original_file_name: Option<String>,
    pub(super) bucket: String,
    pub(super) key: String,
    /// The address without authentication, as the create call answered it.
    pub(super) url: String,
    pub(super) created: i64,
    pub(super) modified: i64,
    pub(super) source: Option<Source>,
}

impl Image {
    pub(super) fn status(&self) -> &'static str {
        if self.source.is_some() { "Normal" } else { "Uploading" }
    }

    pub(super) fn storage_location(&self) -> String {
        storage_location(&self.bucket)
    }
}

/// What a stored object belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Owner {
    Video(String),
    Image(String),
}

/// Extensions of audio files.
pub(super) const AUDIO_EXTENSIONS: &[&str] =
    &["aac", "ac3", "acm", "amr", "ape", "caf", "flac", "m4a", "mp3", "ra", "wav", "wma"];

/// Extensions of video files.
pub(super) const VIDEO_EXTENSIONS: &[&str] = &[
    "3gp", "asf", "avi", "dat", "dv", "f4v", "flv", "gif", "m2t", "m3u8", "m4v", "mj2", "mjpeg", "mkv",
    "mov", "mp4", "mpe", "mpeg", "mpg", "mts", "ogg", "qt", "rm", "rmvb", "swf", "ts", "vob", "webm", "wmv",
];

/// The lower-case extension of a file name or address; empty when there is none.
pub(super) fn extension(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default()
}

pub(super) fn milliseconds(time: OffsetDateTime) -> i64 {
    i64::try_from(time.unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX)
}

fn storage_location(bucket: &str) -> String {
    format!("{bucket}.oss-cn-shanghai.aliyuncs.com")
}
