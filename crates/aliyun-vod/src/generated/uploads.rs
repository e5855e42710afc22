// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Announcing uploads.
//!
//! Behind the feature `uploads`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Operation as _, Requirement, ToJsonText};

impl Client {
    /// Announces the upload of an image: gives it an id, and an address and a credential to upload to.
    ///
    /// - `image_type`: What the image is for: `default` or `cover`. The default is `default`.
    pub fn create_upload_image(&self, image_type: impl Into<String>) -> CreateUploadImage {
        let mut call = Call::new(self.core(), CreateUploadImage::META);
        let image_type: String = image_type.into();
        call.params.query("ImageType", image_type);
        CreateUploadImage(call)
    }
}

cloudwire_http_core::operation! {
    /// Announces the upload of an image: gives it an id, and an address and a credential to upload to. The
    /// credential lives 3,000 seconds and cannot be refreshed: ask again. Asking twice makes two images.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-createuploadimage>
    CreateUploadImage -> CreateUploadImageResponse {
        name: "CreateUploadImage",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: false,
    }
}

impl CreateUploadImage {
    /// The application it belongs to. The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        let app_id: String = app_id.into();
        self.0.params.query("AppId", app_id);
        self
    }

    /// The id of the category.
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.0.params.query("CateId", cate_id);
        self
    }

    /// The description. At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.params.check_chars("Description", &description, 1024);
        self.0.params.query("Description", description);
        self
    }

    /// The format of the image. The default is `png`.
    pub fn image_ext(mut self, image_ext: impl Into<ImageExt>) -> Self {
        let image_ext: ImageExt = image_ext.into();
        self.0.params.query("ImageExt", image_ext);
        self
    }

    /// The name of the source file, with its extension.
    pub fn original_file_name(mut self, original_file_name: impl Into<String>) -> Self {
        let original_file_name: String = original_file_name.into();
        self.0.params.query("OriginalFileName", original_file_name);
        self
    }

    /// The bucket it is stored in.
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        let storage_location: String = storage_location.into();
        self.0.params.query("StorageLocation", storage_location);
        self
    }

    /// The tags. Each of at most 32 characters.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        for item in &tags {
            self.0.params.check_chars("Tags", item, 32);
        }
        self.0.params.check_separator("Tags", &tags, ',');
        self.0.params.query("Tags", tags.join(","));
        self
    }

    /// The title. At most 128 characters.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        let title: String = title.into();
        self.0.params.check_chars("Title", &title, 128);
        self.0.params.query("Title", title);
        self
    }

    /// Settings of your own as JSON, such as callbacks and what is passed through to them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }
}

impl Client {
    /// Announces the upload of a video: gives it an id, and an address and a credential to upload to.
    ///
    /// - `title`: The title. At most 128 characters.
    /// - `file_name`: The name of the source file, with its extension.
    pub fn create_upload_video(
        &self,
        title: impl Into<String>,
        file_name: impl Into<String>,
    ) -> CreateUploadVideo {
        let mut call = Call::new(self.core(), CreateUploadVideo::META);
        let title: String = title.into();
        call.params.check_chars("Title", &title, 128);
        call.params.query("Title", title);
        let file_name: String = file_name.into();
        call.params.query("FileName", file_name);
        CreateUploadVideo(call)
    }
}

cloudwire_http_core::operation! {
    /// Announces the upload of a video: gives it an id, and an address and a credential to upload to. The
    /// credential lives 3,000 seconds; `refresh_upload_video` gives another. Asking twice makes two videos.
    ///
    /// Error codes of its own: `AddVideoFailed` (503), `Forbidden.InitFailed` (403), `IllegalCharacters`
    /// (400), `InvalidFileName.Extension` (400), `InvalidStorage.NotFound` (404),
    /// `InvalidTemplateGroupId.NotFound` (404), `LengthExceededMax` (400), `TagsExceededMax` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-createuploadvideo>
    CreateUploadVideo -> CreateUploadVideoResponse {
        name: "CreateUploadVideo",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: false,
    }
}

impl CreateUploadVideo {
    /// The application it belongs to. The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        let app_id: String = app_id.into();
        self.0.params.query("AppId", app_id);
        self
    }

    /// The id of the category.
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.0.params.query("CateId", cate_id);
        self
    }

    /// The address of the cover.
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        let cover_url: String = cover_url.into();
        self.0.params.query("CoverURL", cover_url);
        self
    }

    /// The description. At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.params.check_chars("Description", &description, 1024);
        self.0.params.query("Description", description);
        self
    }

    /// Whether the first frame becomes the cover.
    pub fn enable_first_frame_cover(mut self, enable_first_frame_cover: bool) -> Self {
        self.0.params.query("EnableFirstFrameCover", enable_first_frame_cover);
        self
    }

    /// The size of the source file, in bytes.
    pub fn file_size(mut self, file_size: i64) -> Self {
        self.0.params.query("FileSize", file_size);
        self
    }

    /// Whether a thumbnail is made.
    pub fn generate_thumbnail(mut self, generate_thumbnail: bool) -> Self {
        self.0.params.query("GenerateThumbnail", generate_thumbnail);
        self
    }

    /// The id of your own that the media was registered with.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        let reference_id: String = reference_id.into();
        self.0.params.query("ReferenceId", reference_id);
        self
    }

    /// The bucket it is stored in.
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        let storage_location: String = storage_location.into();
        self.0.params.query("StorageLocation", storage_location);
        self
    }

    /// The tags. At most 16 in one call. Each of at most 32 characters.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        self.0.params.check_items("Tags", tags.len(), 16);
        for item in &tags {
            self.0.params.check_chars("Tags", item, 32);
        }
        self.0.params.check_separator("Tags", &tags, ',');
        self.0.params.query("Tags", tags.join(","));
        self
    }

    /// The id of the transcoding template group.
    pub fn template_group_id(mut self, template_group_id: impl Into<String>) -> Self {
        let template_group_id: String = template_group_id.into();
        self.0.params.query("TemplateGroupId", template_group_id);
        self
    }

    /// Settings of your own as JSON, such as callbacks and what is passed through to them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }

    /// The id of the workflow to run after the upload.
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        let workflow_id: String = workflow_id.into();
        self.0.params.query("WorkflowId", workflow_id);
        self
    }
}

impl Client {
    /// Gives a new credential for the upload of a video whose old one ended; the address stays.
    ///
    /// - `video_id`: The id of the video.
    pub fn refresh_upload_video(&self, video_id: impl Into<String>) -> RefreshUploadVideo {
        let mut call = Call::new(self.core(), RefreshUploadVideo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let video_id: String = video_id.into();
        call.params.query("VideoId", video_id);
        RefreshUploadVideo(call)
    }

    /// Gives a new credential for the upload of a video, by the id of your own.
    ///
    /// - `reference_id`: The id of your own that the media was registered with. At most 64 characters.
    pub fn refresh_upload_video_by_reference_id(
        &self,
        reference_id: impl Into<String>,
    ) -> RefreshUploadVideo {
        let mut call = Call::new(self.core(), RefreshUploadVideo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let reference_id: String = reference_id.into();
        call.params.check_chars("ReferenceId", &reference_id, 64);
        call.params.query("ReferenceId", reference_id);
        RefreshUploadVideo(call)
    }
}

cloudwire_http_core::operation! {
    /// Gives a new credential for the upload of a video whose old one ended; the address stays. For a video
    /// that is finished it starts the replacement of its source.
    ///
    /// Error codes of its own: `InvalidVideo.Damaged` (400), `InvalidVideo.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-refreshuploadvideo>
    RefreshUploadVideo -> RefreshUploadVideoResponse {
        name: "RefreshUploadVideo",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl RefreshUploadVideo {
    /// The id of your own that the media was registered with. At most 64 characters.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        let reference_id: String = reference_id.into();
        self.0.params.check_chars("ReferenceId", &reference_id, 64);
        self.0.params.query("ReferenceId", reference_id);
        self
    }

    /// The id of the video.
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        let video_id: String = video_id.into();
        self.0.params.query("VideoId", video_id);
        self
    }
}

cloudwire_http_core::model! {
    /// What [`CreateUploadImage`] answers.
    CreateUploadImageResponse {
        /// The address of the file in its bucket.
        file_url: Option<String> = "FileURL",
        /// The id of the image.
        image_id: Option<String> = "ImageId",
        /// The address of the image once it is uploaded.
        image_url: Option<String> = "ImageURL",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// Where to upload to: base64 of JSON with `Endpoint`, `Bucket` and `FileName`.
        upload_address: Option<String> = "UploadAddress",
        /// The credential to upload with: base64 of JSON.
        upload_auth: Option<String> = "UploadAuth"; secret,
    }

    /// What [`CreateUploadVideo`] answers.
    CreateUploadVideoResponse {
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// Where to upload to: base64 of JSON with `Endpoint`, `Bucket` and `FileName`.
        upload_address: Option<String> = "UploadAddress",
        /// The credential to upload with: base64 of JSON.
        upload_auth: Option<String> = "UploadAuth"; secret,
        /// The id of the video.
        video_id: Option<String> = "VideoId",
    }

    /// What [`RefreshUploadVideo`] answers.
    RefreshUploadVideoResponse {
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// Where to upload to: base64 of JSON with `Endpoint`, `Bucket` and `FileName`.
        upload_address: Option<String> = "UploadAddress",
        /// The credential to upload with: base64 of JSON.
        upload_auth: Option<String> = "UploadAuth"; secret,
        /// The id of the video.
        video_id: Option<String> = "VideoId",
    }
}

cloudwire_http_core::open_enum! {
    /// The format of an image.
    ImageExt {
        /// PNG.
        Png = "png",
        /// JPEG.
        Jpg = "jpg",
        /// JPEG by its longer name.
        Jpeg = "jpeg",
        /// GIF.
        Gif = "gif",
    }
}
