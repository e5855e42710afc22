use super::content::Content;
use super::ticket::ticket;
use super::transfer::transfer;
use super::{Progress, content_setters, creation_setters, missing};
use crate::uploads::CreateUploadImage;
use crate::{Body, Client, Error};
use cloudwire_http_core::{Operation as _, ToJsonText};

impl Client {
    /// Uploads an image: creates it, writes its file to the storage, and returns its id and address.
    ///
    /// `file_name` tells the extension: `png`, `jpg`, `jpeg` or `gif`. The content goes over as that of
    /// [`upload_video`](Self::upload_video). Its key lives 50 minutes and cannot be renewed.
    ///
    /// Provider page: "CreateUploadImage".
    pub fn upload_image(&self, file_name: impl Into<String>, body: Body) -> UploadImage {
        let file_name = file_name.into();
        let mut create = self.create_upload_image("default");
        if let Some((_, extension)) = file_name.rsplit_once('.') {
            create = create.image_ext(extension.to_ascii_lowercase());
        }
        create = create.original_file_name(file_name);
        UploadImage { client: self.clone(), create, content: Content::new(body) }
    }
}

/// The upload of an image, from [`Client::upload_image`].
#[derive(Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UploadImage {
    client: Client,
    create: CreateUploadImage,
    content: Content,
}

content_setters!(UploadImage);

creation_setters! {
    UploadImage {
        /// The application the image belongs to. The default is `app-1000000`.
        app_id: impl Into<String>,
        /// The id of the category the image is filed under.
        cate_id: i64,
        /// At most 1,024 characters.
        description: impl Into<String>,
        /// The storage to use, as the console names it. The default is the one set as default there.
        storage_location: impl Into<String>,
        /// Tags of at most 32 characters, none with a comma.
        tags: impl IntoIterator<Item = impl Into<String>>,
        /// At most 128 characters.
        title: impl Into<String>,
        /// Settings of your own as JSON, such as callbacks and what is passed through to them.
        user_data: impl ToJsonText,
    }
}

impl UploadImage {
    /// What the image is for: `default`, `cover` or `watermark`. The default is `default`.
    pub fn image_type(mut self, image_type: impl Into<String>) -> Self {
        let mut call = self.create.call().clone();
        call.params.query("ImageType", image_type.into());
        self.create = CreateUploadImage::from_call(call);
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
        let created = self.create.send().await?;
        let image_id = created.image_id.clone().ok_or_else(|| missing(CreateUploadImage::META, "ImageId"))?;
        let stays = |error: Error| {
            error
                .with_operation("UploadImage")
                .with_context(format_args!("image {image_id} was created and has no file"))
        };
        let (client, content) = (self.client, self.content);
        let upload = async {
            let ticket = ticket(&created.upload_address, &created.upload_auth)?;
            transfer(&client, ticket, content, None).await
        };
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
