use super::calls::{CREATE_IMAGE, Created};
use super::content::Content;
use super::transfer::transfer;
use super::{Progress, content_setters, joined, missing};
use crate::{Body, Client, Error};
use cloudwire_http_core::Call;

impl Client {
    /// Uploads an image: creates it, writes its file to the storage, and returns its id and address.
    ///
    /// `file_name` tells the extension: `png`, `jpg`, `jpeg` or `gif`. The content goes over as that of
    /// [`upload_video`](Self::upload_video). Its key lives 50 minutes and cannot be renewed.
    ///
    /// Provider page: "CreateUploadImage".
    pub fn upload_image(&self, file_name: impl Into<String>, body: Body) -> UploadImage {
        let mut create = Call::new(self.core(), &CREATE_IMAGE);
        let file_name = file_name.into();
        create.params.query("ImageType", "default");
        if let Some((_, extension)) = file_name.rsplit_once('.') {
            create.params.query("ImageExt", extension.to_ascii_lowercase());
        }
        create.params.query("OriginalFileName", file_name);
        UploadImage { client: self.clone(), create, content: Content::new(body) }
    }
}

/// The upload of an image, from [`Client::upload_image`].
#[derive(Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UploadImage {
    client: Client,
    create: Call,
    content: Content,
}

content_setters!(UploadImage);

impl UploadImage {
    /// What the image is for: `default`, `cover` or `watermark`. The default is `default`.
    pub fn image_type(self, image_type: impl Into<String>) -> Self {
        self.with("ImageType", image_type.into())
    }

    /// At most 128 characters.
    pub fn title(self, title: impl Into<String>) -> Self {
        self.with("Title", title.into())
    }

    /// At most 1,024 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.with("Description", description.into())
    }

    /// At most 16 tags of at most 32 characters, none with a comma.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags = joined(&mut self.create, tags);
        self.with("Tags", tags)
    }

    /// The category the image is filed under.
    pub fn cate_id(self, cate_id: i64) -> Self {
        self.with("CateId", cate_id.to_string())
    }

    /// The storage to use, as the console names it. The default is the one set as default there.
    pub fn storage_location(self, location: impl Into<String>) -> Self {
        self.with("StorageLocation", location.into())
    }

    /// Own data of the caller and callback settings, as a JSON document.
    pub fn user_data(self, json: impl Into<String>) -> Self {
        self.with("UserData", json.into())
    }

    /// The application the image belongs to. The default is `app-1000000`.
    pub fn app_id(self, id: impl Into<String>) -> Self {
        self.with("AppId", id.into())
    }

    fn with(mut self, name: &'static str, value: String) -> Self {
        self.create.params.query(name, value);
        self
    }

    /// Creates the image and uploads its file.
    ///
    /// # Errors
    ///
    /// Any [`Error`]. Once the image is created, the message begins with its id, because it stays behind without a
    /// file: delete it and upload anew.
    pub async fn send(self) -> Result<UploadedImage, Error> {
        self.content.check()?;
        let created: Created = self.create.send().await?;
        let image_id = created.image_id.clone().ok_or_else(|| missing(&CREATE_IMAGE, "ImageId"))?;
        let stays = |error: Error| {
            error
                .with_operation("UploadImage")
                .with_context(format_args!("image {image_id} was created and has no file"))
        };
        let (client, content) = (self.client, self.content);
        let upload = async { transfer(&client, created.ticket()?, content, None).await };
        let stored = Box::pin(upload).await.map_err(stays)?;
        Ok(UploadedImage {
            image_url: created.image_url,
            file_url: created.file_url,
            bucket: stored.place.bucket,
            key: stored.place.key,
            etag: stored.etag,
            image_id,
        })
    }
}

/// An image whose file is in the storage.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadedImage {
    /// The id of the image.
    pub image_id: String,
    /// The address to show the image from, through the CDN where one is set up.
    pub image_url: Option<String>,
    /// The address of the file in the storage.
    pub file_url: Option<String>,
    /// The bucket of the file.
    pub bucket: String,
    /// The object key of the file.
    pub key: String,
    /// The storage's `ETag`: the MD5 in hex of what went over in one request, another value for parts.
    pub etag: String,
}
