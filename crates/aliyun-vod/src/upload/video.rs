use super::content::Content;
use super::ticket::ticket;
use super::transfer::{Renew, transfer};
use super::{Progress, content_setters, creation_setters, missing};
use crate::uploads::CreateUploadVideo;
use crate::{Body, Client, Error};
use cloudwire_http_core::{Operation as _, ToJsonText};

impl Client {
    /// Uploads a video or an audio file: creates the medium, writes its file to the storage, and returns its id.
    ///
    /// `title` has at most 128 characters; `file_name` is the name the file is known by and needs its extension, for
    /// example `talk.mp4`. Files of up to 64 MiB (16 parts) go over in one request, larger ones in parts; a file is
    /// never held in memory whole, of a stream the parts under way are. Each request carries the MD5 of its content,
    /// so that what was damaged on the way is refused.
    ///
    /// Transcoding starts when the file is there; the video's status tells how far it is.
    ///
    /// Provider pages: "CreateUploadVideo", "RefreshUploadVideo".
    ///
    /// # Cancelling
    ///
    /// Dropping the future stops the upload; the video without its file, and parts of an upload in parts, stay behind.
    pub fn upload_video(
        &self,
        title: impl Into<String>,
        file_name: impl Into<String>,
        body: Body,
    ) -> UploadVideo {
        let create = self.create_upload_video(title, file_name);
        UploadVideo { client: self.clone(), create, content: Content::new(body) }
    }
}

/// The upload of a video or an audio file, from [`Client::upload_video`].
#[derive(Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UploadVideo {
    client: Client,
    create: CreateUploadVideo,
    content: Content,
}

content_setters!(UploadVideo);

creation_setters! {
    UploadVideo {
        /// The application the video belongs to. The default is `app-1000000`.
        app_id: impl Into<String>,
        /// The id of the category the video is filed under.
        cate_id: i64,
        /// The address of a cover picture.
        cover_url: impl Into<String>,
        /// At most 1,024 characters.
        description: impl Into<String>,
        /// Whether the first frame becomes the cover.
        enable_first_frame_cover: bool,
        /// Whether a thumbnail is made.
        generate_thumbnail: bool,
        /// An id of your own, under which the video can be found.
        reference_id: impl Into<String>,
        /// The storage to use, as the console names it. The default is the one set as default there.
        storage_location: impl Into<String>,
        /// At most 16 tags of at most 32 characters, none with a comma.
        tags: impl IntoIterator<Item = impl Into<String>>,
        /// The transcoding templates to use. The default is the group set as default in the console.
        template_group_id: impl Into<String>,
        /// Settings of your own as JSON, such as callbacks and what is passed through to them.
        user_data: impl ToJsonText,
        /// The workflow to run once the file is there.
        workflow_id: impl Into<String>,
    }
}

impl UploadVideo {
    /// Creates the video and uploads its file.
    ///
    /// # Errors
    ///
    /// Any [`Error`]. Once the video is created, the message begins with its id, because it stays behind without a
    /// file: refresh its upload to try again, or delete it.
    pub async fn send(mut self) -> Result<UploadedVideo, Error> {
        self.content.check()?;
        if let Some(size) = self.content.body.len().and_then(|len| i64::try_from(len).ok()) {
            self.create = self.create.file_size(size);
        }
        let created = self.create.send().await?;
        let video_id = created.video_id.clone().ok_or_else(|| missing(CreateUploadVideo::META, "VideoId"))?;
        let stays = |error: Error| {
            error
                .with_operation("UploadVideo")
                .with_context(format_args!("video {video_id} was created and has no file"))
        };
        let (client, content) = (self.client, self.content);
        let renew = renew(client.clone(), video_id.clone());
        let upload = async {
            let ticket = ticket(&created.upload_address, &created.upload_auth)?;
            transfer(&client, ticket, content, Some(renew)).await
        };
        let stored = Box::pin(upload).await.map_err(stays)?;
        Ok(UploadedVideo { bucket: stored.place.bucket, key: stored.place.key, etag: stored.etag, video_id })
    }
}

fn renew(client: Client, video_id: String) -> Renew {
    Box::new(move || {
        let refresh = client.refresh_upload_video(video_id.as_str());
        Box::pin(async move {
            let renewed = refresh.send().await?;
            ticket(&renewed.upload_address, &renewed.upload_auth)
        })
    })
}

/// A video whose file is in the storage.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadedVideo {
    /// The id of the video.
    pub video_id: String,
    /// The bucket of the file.
    pub bucket: String,
    /// The object key of the file.
    pub key: String,
    /// The storage's `ETag`: the MD5 in hex of what went over in one request, another value for parts.
    pub etag: String,
}
