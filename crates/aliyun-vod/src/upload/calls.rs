//! The calls of the service that begin and prolong an upload.

use super::ticket::Ticket;
use cloudwire_http_core::{Error, Meta, model};
use http::Method;

pub(super) static CREATE_VIDEO: Meta = meta("CreateUploadVideo", false);
pub(super) static CREATE_IMAGE: Meta = meta("CreateUploadImage", false);
pub(super) static REFRESH_VIDEO: Meta = meta("RefreshUploadVideo", true);

const fn meta(name: &'static str, idempotent: bool) -> Meta {
    Meta { name, method: Method::POST, host: "vod", path: "/", auth: "acs", idempotent, sensitive: &[] }
}

model! {
    /// What the calls answer, each its part of it.
    Created {
        /// The id of a video.
        video_id: Option<String> = "VideoId",
        /// The id of an image.
        image_id: Option<String> = "ImageId",
        /// The address an image will have.
        image_url: Option<String> = "ImageURL",
        /// The address the stored file of an image will have.
        file_url: Option<String> = "FileURL",
        /// Where to upload to.
        upload_address: Option<String> = "UploadAddress",
        /// The key to upload with.
        upload_auth: Option<String> = "UploadAuth"; secret,
    }
}

impl Created {
    pub(super) fn ticket(&self) -> Result<Ticket, Error> {
        Ticket::read(self.upload_address.as_deref(), self.upload_auth.as_deref())
    }
}
