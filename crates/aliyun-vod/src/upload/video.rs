use super::calls::{CREATE_VIDEO, Created, REFRESH_VIDEO};
use super::content::Content;
use super::transfer::{Renew, transfer};
use super::{Progress, content_setters, joined, missing};
use crate::{Body, Client, Error};
use cloudwire_http_core::Call;

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
        let mut create = Call::new(self.core(), &CREATE_VIDEO);
        create.params.query("Title", title.into()).query("FileName", file_name.into());
        UploadVideo { client: self.clone(), create, content: Content::new(body) }
    }
}

/// The upload of a video or an audio file, from [`Client::upload_video`].
#[derive(Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UploadVideo {
    client: Client,
    create: Call,
    content: Content,
}

content_setters!(UploadVideo);

impl UploadVideo {
    /// At most 1,024 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.with("Description", description.into())
    }

    /// At most 16 tags of at most 32 characters, none with a comma.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags = joined(&mut self.create, tags);
        self.with("Tags", tags)
    }

    /// The category the video is filed under.
    pub fn cate_id(self, cate_id: i64) -> Self {
        self.with("CateId", cate_id.to_string())
    }

    /// The address of a cover picture.
    pub fn cover_url(self, url: impl Into<String>) -> Self {
        self.with("CoverURL", url.into())
    }

    /// The transcoding templates to use. The default is the group set as default in the console.
    pub fn template_group_id(self, id: impl Into<String>) -> Self {
        self.with("TemplateGroupId", id.into())
    }

    /// The workflow to start. It takes precedence over the transcoding templates.
    pub fn workflow_id(self, id: impl Into<String>) -> Self {
        self.with("WorkflowId", id.into())
    }

    /// The storage to use, as the console names it. The default is the one set as default there.
    pub fn storage_location(self, location: impl Into<String>) -> Self {
        self.with("StorageLocation", location.into())
    }

    /// Own data of the caller and callback settings, as a JSON document.
    pub fn user_data(self, json: impl Into<String>) -> Self {
        self.with("UserData", json.into())
    }

    /// The caller's own id of the video, under which it can be found.
    pub fn reference_id(self, id: impl Into<String>) -> Self {
        self.with("ReferenceId", id.into())
    }

    /// The application the video belongs to. The default is `app-1000000`.
    pub fn app_id(self, id: impl Into<String>) -> Self {
        self.with("AppId", id.into())
    }

    fn with(mut self, name: &'static str, value: String) -> Self {
        self.create.params.query(name, value);
        self
    }

    /// Creates the video and uploads its file.
    ///
    /// # Errors
    ///
    /// Any [`Error`]. Once the video is created, the message begins with its id, because it stays behind without a
    /// file: refresh its upload to try again, or delete it.
    pub async fn send(mut self) -> Result<UploadedVideo, Error> {
        self.content.check()?;
        if let Some(size) = self.content.body.len() {
            self.create.params.query("FileSize", size);
        }
        let created: Created = self.create.send().await?;
        let video_id = created.video_id.clone().ok_or_else(|| missing(&CREATE_VIDEO, "VideoId"))?;
        let stays = |error: Error| {
            error
                .with_operation("UploadVideo")
                .with_context(format_args!("video {video_id} was created and has no file"))
        };
        let (client, content) = (self.client, self.content);
        let renew = renew(client.clone(), video_id.clone());
        let upload = async { transfer(&client, created.ticket()?, content, Some(renew)).await };
        let stored = Box::pin(upload).await.map_err(stays)?;
        Ok(UploadedVideo { bucket: stored.place.bucket, key: stored.place.key, etag: stored.etag, video_id })
    }
}

fn renew(client: Client, video_id: String) -> Renew {
    Box::new(move || {
        let mut refresh = Call::new(client.core(), &REFRESH_VIDEO);
        refresh.params.query("VideoId", video_id.as_str());
        Box::pin(async move { refresh.send::<Created>().await?.ticket() })
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
