// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Announcing uploads, and how far they are.
//!
//! Behind the feature `uploads`, which is on by default.

use super::types::BusinessType;
use super::types::ImageExt;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _, Requirement, ToJsonText};
use time::OffsetDateTime;

impl Client {
    /// Announces the upload of an attached media, such as a watermark, subtitles or material: gives it an
    /// id, and an address and a credential to upload to.
    ///
    /// - `business_type`: What the media is for: `watermark`, `subtitle`, or `material` for editing. It
    ///   decides which file extensions are accepted.
    pub fn create_upload_attached_media(
        &self,
        business_type: impl Into<BusinessType>,
    ) -> CreateUploadAttachedMedia {
        let mut call = Call::new(self.core(), CreateUploadAttachedMedia::META);
        call.params.query("BusinessType", Into::<BusinessType>::into(business_type));
        CreateUploadAttachedMedia(call)
    }
}

cloudwire_http_core::operation! {
    /// Announces the upload of an attached media, such as a watermark, subtitles or material: gives it an
    /// id, and an address and a credential to upload to. The credential lives 3,000 seconds and cannot be
    /// refreshed: ask again. Asking twice makes two media. At most 100 calls a second.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-createuploadattachedmedia>
    CreateUploadAttachedMedia -> CreateUploadAttachedMediaResponse {
        name: "CreateUploadAttachedMedia", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl CreateUploadAttachedMedia {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Categories to put the auxiliary media into. At most 5 in one call.
    pub fn cate_ids(mut self, cate_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let cate_ids: Vec<String> = cate_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("CateIds", cate_ids.len(), 5);
        self.0.params.check_separator("CateIds", &cate_ids, ',');
        self.0.params.query("CateIds", cate_ids.join(","));
        self
    }

    /// Free text about the media. At most 1024 bytes of UTF-8.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.params.check_bytes("Description", &description, 1024);
        self.0.params.query("Description", description);
        self
    }

    /// Name of the source file; its extension must fit the `BusinessType`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.0.params.query("FileName", Into::<String>::into(file_name));
        self
    }

    /// Size of the source file in bytes.
    pub fn file_size(mut self, file_size: i64) -> Self {
        self.0.params.query("FileSize", file_size);
        self
    }

    /// File extension of the source file; it must fit the `BusinessType` (pictures and `mov` for
    /// watermarks, `srt`, `ass`, `stl`, `ttml` or `vtt` for subtitles).
    pub fn media_ext(mut self, media_ext: impl Into<String>) -> Self {
        self.0.params.query("MediaExt", Into::<String>::into(media_ext));
        self
    }

    /// Storage bucket to put the media into, as the name of its domain; absent means the default storage of
    /// the application or account.
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        self.0.params.query("StorageLocation", Into::<String>::into(storage_location));
        self
    }

    /// Tags to find the media by. At most 16 in one call. Each of at most 32 characters.
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

    /// Title of the media, for people to read and search. At most 128 bytes of UTF-8.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        let title: String = title.into();
        self.0.params.check_bytes("Title", &title, 128);
        self.0.params.query("Title", title);
        self
    }

    /// Settings and data of your own as a JSON object: `MessageCallback` for callbacks of this request,
    /// `Extend` for anything that is to come back in them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }
}

impl Client {
    /// Announces the upload of an image: gives it an id, and an address and a credential to upload to.
    ///
    /// - `image_type`: What the image is for: `default` or `cover`. The default is `default`.
    pub fn create_upload_image(&self, image_type: impl Into<String>) -> CreateUploadImage {
        let mut call = Call::new(self.core(), CreateUploadImage::META);
        call.params.query("ImageType", Into::<String>::into(image_type));
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
        name: "CreateUploadImage", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl CreateUploadImage {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Category to put the media into. Absent, nothing is filed or the present category stays.
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.0.params.query("CateId", cate_id);
        self
    }

    /// Free text about the media. At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.params.check_chars("Description", &description, 1024);
        self.0.params.query("Description", description);
        self
    }

    /// File extension of the image that will be uploaded. The default is `png`.
    pub fn image_ext(mut self, image_ext: impl Into<ImageExt>) -> Self {
        self.0.params.query("ImageExt", Into::<ImageExt>::into(image_ext));
        self
    }

    /// The name of the source file, with its extension.
    pub fn original_file_name(mut self, original_file_name: impl Into<String>) -> Self {
        self.0.params.query("OriginalFileName", Into::<String>::into(original_file_name));
        self
    }

    /// Storage bucket to put the media into, as the name of its domain; absent means the default storage of
    /// the application or account.
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        self.0.params.query("StorageLocation", Into::<String>::into(storage_location));
        self
    }

    /// Tags to find the media by. Each of at most 32 characters.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        for item in &tags {
            self.0.params.check_chars("Tags", item, 32);
        }
        self.0.params.check_separator("Tags", &tags, ',');
        self.0.params.query("Tags", tags.join(","));
        self
    }

    /// Title of the media, for people to read and search. At most 128 characters.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        let title: String = title.into();
        self.0.params.check_chars("Title", &title, 128);
        self.0.params.query("Title", title);
        self
    }

    /// Settings and data of your own as a JSON object: `MessageCallback` for callbacks of this request,
    /// `Extend` for anything that is to come back in them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }
}

impl Client {
    /// Announces the upload of a video: gives it an id, and an address and a credential to upload to.
    ///
    /// - `title`: Title of the media, for people to read and search. At most 128 characters.
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
        call.params.query("FileName", Into::<String>::into(file_name));
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
        name: "CreateUploadVideo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl CreateUploadVideo {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Category to put the media into. Absent, nothing is filed or the present category stays.
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.0.params.query("CateId", cate_id);
        self
    }

    /// The address of the cover.
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.0.params.query("CoverURL", Into::<String>::into(cover_url));
        self
    }

    /// Free text about the media. At most 1024 characters.
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

    /// Identifier of your own for the media, unique in the account; other calls accept it in place of the
    /// video's identifier.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.0.params.query("ReferenceId", Into::<String>::into(reference_id));
        self
    }

    /// Storage bucket to put the media into, as the name of its domain; absent means the default storage of
    /// the application or account.
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        self.0.params.query("StorageLocation", Into::<String>::into(storage_location));
        self
    }

    /// Tags to find the media by. At most 16 in one call. Each of at most 32 characters.
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

    /// Transcoding template group to process the media with; absent means the default group. `WorkflowId`
    /// wins over it.
    pub fn template_group_id(mut self, template_group_id: impl Into<String>) -> Self {
        self.0.params.query("TemplateGroupId", Into::<String>::into(template_group_id));
        self
    }

    /// Settings and data of your own as a JSON object: `MessageCallback` for callbacks of this request,
    /// `Extend` for anything that is to come back in them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }

    /// Workflow that processes the media after the upload; it wins over `TemplateGroupId`. Workflows are
    /// made in the console.
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.0.params.query("WorkflowId", Into::<String>::into(workflow_id));
        self
    }
}

impl Client {
    /// Deletes the parts that an unfinished upload of a media has left in the bucket, where they cost
    /// storage.
    ///
    /// - `media_id`: Video or audio file whose left-over upload parts are deleted.
    /// - `media_type`: Kind of media; the one documented value is `video`, which stands for video and
    ///   audio.
    pub fn delete_multipart_upload(
        &self,
        media_id: impl Into<String>,
        media_type: impl Into<String>,
    ) -> DeleteMultipartUpload {
        let mut call = Call::new(self.core(), DeleteMultipartUpload::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        call.params.query("MediaType", Into::<String>::into(media_type));
        DeleteMultipartUpload(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes the parts that an unfinished upload of a media has left in the bucket, where they cost
    /// storage. An upload that does not exist or is finished fails with `InvalidMultipartUpload.NotFound`,
    /// a media that does not exist with `InvalidVideo.NotFound`. At most 10 calls a second.
    ///
    /// Error codes of its own: `AccessDenied` (400), `InvalidFile.NotFound` (400),
    /// `InvalidMultipartUpload.NotFound` (400), `InvalidParameter` (400), `InvalidStorage.NotFound` (400),
    /// `InvalidVideo.NotFound` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletemultipartupload>
    DeleteMultipartUpload -> DeleteMultipartUploadResponse {
        name: "DeleteMultipartUpload", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Reads how far uploads of up to 20 media are: size, bytes so far, by which tool and from where.
    ///
    /// - `media_ids`: Identifiers of the media the call works on. At most 20 in one call.
    pub fn get_upload_details(
        &self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetUploadDetails {
        let mut call = Call::new(self.core(), GetUploadDetails::META);
        let media_ids: Vec<String> = media_ids.into_iter().map(Into::into).collect();
        call.params.check_items("MediaIds", media_ids.len(), 20);
        call.params.check_separator("MediaIds", &media_ids, ',');
        call.params.query("MediaIds", media_ids.join(","));
        GetUploadDetails(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far uploads of up to 20 media are: size, bytes so far, by which tool and from where. Ids
    /// under which there is nothing, and media this account may not see, are told apart; more than 20 fail
    /// with `LimitExceeded.MediaIds`.
    ///
    /// Error codes of its own: `LimitExceeded.MediaIds` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getuploaddetails>
    GetUploadDetails -> GetUploadDetailsResponse {
        name: "GetUploadDetails", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetUploadDetails {
    /// Kind of media; the one documented value is `video`, which stands for video and audio.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.0.params.query("MediaType", Into::<String>::into(media_type));
        self
    }
}

impl Client {
    /// Gives a new credential for the upload of a video whose old one ended; the address stays.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn refresh_upload_video(&self, video_id: impl Into<String>) -> RefreshUploadVideo {
        let mut call = Call::new(self.core(), RefreshUploadVideo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("VideoId", Into::<String>::into(video_id));
        RefreshUploadVideo(call)
    }

    /// Gives a new credential for the upload of a video, by the id of your own.
    ///
    /// - `reference_id`: Identifier of your own that was set at upload. At least one of this and `VideoId`
    ///   is required. At most 64 characters.
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
        name: "RefreshUploadVideo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl RefreshUploadVideo {
    /// Identifier of your own that was set at upload. At least one of this and `VideoId` is required. At
    /// most 64 characters.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        let reference_id: String = reference_id.into();
        self.0.params.check_chars("ReferenceId", &reference_id, 64);
        self.0.params.query("ReferenceId", reference_id);
        self
    }

    /// Identifier of the video or audio file, given at upload. At least one of this and `ReferenceId` is
    /// required.
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        self.0.params.query("VideoId", Into::<String>::into(video_id));
        self
    }
}

cloudwire_http_core::model! {
    /// What [`CreateUploadAttachedMedia`] answers.
    CreateUploadAttachedMediaResponse {
        /// Address of the file in storage, unsigned.
        file_url: Option<String> = "FileURL",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Address under which the file can be fetched once it is uploaded: of the delivery domain, or of
        /// storage where there is none.
        media_url: Option<String> = "MediaURL",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Where to upload, as base64 of a JSON object with `Endpoint`, `Bucket` and `FileName` (the
        /// object's key).
        upload_address: Option<String> = "UploadAddress",
        /// Temporary storage credential for this one file, as base64 of a JSON object with `AccessKeyId`,
        /// `AccessKeySecret`, `SecurityToken` and `Expiration`. Keep it secret.
        upload_auth: Option<String> = "UploadAuth"; secret,
    }

    /// What [`CreateUploadImage`] answers.
    CreateUploadImageResponse {
        /// The address of the file in its bucket.
        file_url: Option<String> = "FileURL",
        /// Identifier of the image, given by `CreateUploadImage`.
        image_id: Option<String> = "ImageId",
        /// Address under which the image can be fetched from the delivery domain once it is uploaded.
        image_url: Option<String> = "ImageURL",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Where to upload, as base64 of a JSON object with `Endpoint`, `Bucket` and `FileName` (the
        /// object's key).
        upload_address: Option<String> = "UploadAddress",
        /// Temporary storage credential for this one file, as base64 of a JSON object with `AccessKeyId`,
        /// `AccessKeySecret`, `SecurityToken` and `Expiration`. Keep it secret.
        upload_auth: Option<String> = "UploadAuth"; secret,
    }

    /// What [`CreateUploadVideo`] answers.
    CreateUploadVideoResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Where to upload, as base64 of a JSON object with `Endpoint`, `Bucket` and `FileName` (the
        /// object's key).
        upload_address: Option<String> = "UploadAddress",
        /// Temporary storage credential for this one file, as base64 of a JSON object with `AccessKeyId`,
        /// `AccessKeySecret`, `SecurityToken` and `Expiration`. Keep it secret.
        upload_auth: Option<String> = "UploadAuth"; secret,
        /// Identifier of the new video or audio file; nearly every other call takes it.
        video_id: Option<String> = "VideoId",
    }

    /// What [`DeleteMultipartUpload`] answers.
    DeleteMultipartUploadResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetUploadDetails`] answers.
    GetUploadDetailsResponse {
        /// Media this caller may not touch, mostly because they belong to another application.
        forbidden_media_ids: Vec<String> = "ForbiddenMediaIds",
        /// Media identifiers for which nothing was found.
        non_exist_media_ids: Vec<String> = "NonExistMediaIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Progress of the uploads, one item for each media.
        upload_details: Vec<UploadDetails> = "UploadDetails",
    }

    /// What [`RefreshUploadVideo`] answers.
    RefreshUploadVideoResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Where to upload, as base64 of a JSON object with `Endpoint`, `Bucket` and `FileName` (the
        /// object's key).
        upload_address: Option<String> = "UploadAddress",
        /// Temporary storage credential for this one file, as base64 of a JSON object with `AccessKeyId`,
        /// `AccessKeySecret`, `SecurityToken` and `Expiration`. Keep it secret.
        upload_auth: Option<String> = "UploadAuth"; secret,
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// How far an upload is.
    UploadDetails {
        /// When the upload was finished, in UTC.
        completion_time: Option<OffsetDateTime> = "CompletionTime",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Model of the device that uploaded the file, as its uploader reported it.
        device_model: Option<String> = "DeviceModel",
        /// Size of the file in bytes.
        file_size: Option<i64> = "FileSize",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// State of the video, in the words of `GetVideoInfo`.
        status: Option<String> = "Status",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Address the file was uploaded from.
        upload_ip: Option<String> = "UploadIP",
        /// Part of the file that has been uploaded.
        upload_ratio: Option<f64> = "UploadRatio",
        /// Bytes that have been uploaded, in bytes.
        upload_size: Option<i64> = "UploadSize",
        /// Tool the file was uploaded with.
        upload_source: Option<String> = "UploadSource",
        /// State of the upload, in the words of `GetURLUploadInfos`.
        upload_status: Option<String> = "UploadStatus",
    }
}
