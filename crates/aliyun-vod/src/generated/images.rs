// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Images and attached media: reading, changing, deleting.
//!
//! Behind the feature `images`, which is on by default.

use super::types::BusinessType;
use super::types::ImageType;
use super::types::MediaStatus;
use super::types::OutputType;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _, Requirement, ToJsonText};
use time::OffsetDateTime;

impl Client {
    /// Deletes up to 20 attached media for good.
    ///
    /// - `media_ids`: Identifiers of auxiliary media, given by `CreateUploadAttachedMedia`. At most 20 in
    ///   one call.
    pub fn delete_attached_media(
        &self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteAttachedMedia {
        let mut call = Call::new(self.core(), DeleteAttachedMedia::META);
        let media_ids: Vec<String> = media_ids.into_iter().map(Into::into).collect();
        call.params.check_items("MediaIds", media_ids.len(), 20);
        call.params.check_separator("MediaIds", &media_ids, ',');
        call.params.query("MediaIds", media_ids.join(","));
        DeleteAttachedMedia(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes up to 20 attached media for good. Ids under which there is none are told apart. Templates
    /// and watermarks that use them lose their source.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deleteattachedmedia>
    DeleteAttachedMedia -> DeleteAttachedMediaResponse {
        name: "DeleteAttachedMedia", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Deletes images: by id, by address, or all of a kind that belong to a video.
    ///
    /// - `delete_image_type`: What the images to delete are picked by: `ImageURL` by addresses, `ImageId`
    ///   by identifiers, `VideoId` by the video they belong to. It decides which other parameter is
    ///   required.
    pub fn delete_image(&self, delete_image_type: impl Into<DeleteImageType>) -> DeleteImage {
        let mut call = Call::new(self.core(), DeleteImage::META);
        call.params.requires(&[
            Requirement::WhenValue("DeleteImageType", "ImageURL", &["ImageURLs"]),
            Requirement::WhenValue("DeleteImageType", "ImageId", &["ImageIds"]),
            Requirement::WhenValue("DeleteImageType", "VideoId", &["VideoId", "ImageType"]),
        ]);
        call.params.query("DeleteImageType", Into::<DeleteImageType>::into(delete_image_type));
        DeleteImage(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes images: by id, by address, or all of a kind that belong to a video. The kind of deletion
    /// says which of the other parameters must be set.
    ///
    /// Error codes of its own: `NoSuchResource` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deleteimage>
    DeleteImage -> DeleteImageResponse {
        name: "DeleteImage", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl DeleteImage {
    /// The images, if they are deleted by id. At most 20 in one call.
    pub fn image_ids(mut self, image_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let image_ids: Vec<String> = image_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("ImageIds", image_ids.len(), 20);
        self.0.params.check_separator("ImageIds", &image_ids, ',');
        self.0.params.query("ImageIds", image_ids.join(","));
        self
    }

    /// Which images of the video are deleted; `All` stands alone.
    pub fn image_type(mut self, image_type: impl IntoIterator<Item = impl Into<ImageType>>) -> Self {
        let image_type: Vec<String> =
            image_type.into_iter().map(|item| Into::<ImageType>::into(item).to_string()).collect();
        self.0.params.check_separator("ImageType", &image_type, ',');
        self.0.params.query("ImageType", image_type.join(","));
        self
    }

    /// The images, if they are deleted by address. At most 20 in one call.
    pub fn image_urls(mut self, image_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let image_urls: Vec<String> = image_urls.into_iter().map(Into::into).collect();
        self.0.params.check_items("ImageURLs", image_urls.len(), 20);
        self.0.params.check_separator("ImageURLs", &image_urls, ',');
        self.0.params.query("ImageURLs", image_urls.join(","));
        self
    }

    /// The video whose images are deleted.
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        self.0.params.query("VideoId", Into::<String>::into(video_id));
        self
    }
}

impl Client {
    /// Reads what is known about up to 20 attached media, such as watermarks, subtitles and material, with
    /// addresses to download them from.
    ///
    /// - `media_ids`: Identifiers of auxiliary media, given by `CreateUploadAttachedMedia`. At most 20 in
    ///   one call.
    pub fn get_attached_media_info(
        &self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetAttachedMediaInfo {
        let mut call = Call::new(self.core(), GetAttachedMediaInfo::META);
        let media_ids: Vec<String> = media_ids.into_iter().map(Into::into).collect();
        call.params.check_items("MediaIds", media_ids.len(), 20);
        call.params.check_separator("MediaIds", &media_ids, ',');
        call.params.query("MediaIds", media_ids.join(","));
        GetAttachedMediaInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads what is known about up to 20 attached media, such as watermarks, subtitles and material, with
    /// addresses to download them from. Ids under which there is none are told apart; more than 20 fail
    /// with `ExceededMax`.
    ///
    /// Error codes of its own: `ExceededMax` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getattachedmediainfo>
    GetAttachedMediaInfo -> GetAttachedMediaInfoResponse {
        name: "GetAttachedMediaInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetAttachedMediaInfo {
    /// Lifetime of the storage URLs in seconds. It counts only with `OutputType` `oss`; 3600 when absent.
    /// Between 1 and 2592000 seconds.
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.0.params.check_range("AuthTimeout", auth_timeout, 1, 2592000);
        self.0.params.query("AuthTimeout", auth_timeout);
        self
    }

    /// Kind of addresses to give: `oss` are signed storage addresses, `cdn` are those of the delivery
    /// domain. The default is `cdn`.
    pub fn output_type(mut self, output_type: impl Into<OutputType>) -> Self {
        self.0.params.query("OutputType", Into::<OutputType>::into(output_type));
        self
    }
}

impl Client {
    /// Reads what is known about an image, with an address to download it from.
    ///
    /// - `image_id`: Identifier of the image, given by `CreateUploadImage`.
    pub fn get_image_info(&self, image_id: impl Into<String>) -> GetImageInfo {
        let mut call = Call::new(self.core(), GetImageInfo::META);
        call.params.query("ImageId", Into::<String>::into(image_id));
        GetImageInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads what is known about an image, with an address to download it from.
    ///
    /// Error codes of its own: `NoSuchResource` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getimageinfo>
    GetImageInfo -> GetImageInfoResponse {
        name: "GetImageInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetImageInfo {
    /// How long the address is valid, if it is one of OSS; an hour when not set. Between 1 and 2592000
    /// seconds.
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.0.params.check_range("AuthTimeout", auth_timeout, 1, 2592000);
        self.0.params.query("AuthTimeout", auth_timeout);
        self
    }

    /// Kind of addresses to give: `oss` are signed storage addresses, `cdn` are those of the delivery
    /// domain. The default is `cdn`.
    pub fn output_type(mut self, output_type: impl Into<OutputType>) -> Self {
        self.0.params.query("OutputType", Into::<OutputType>::into(output_type));
        self
    }
}

impl Client {
    /// Reads what is known about up to 20 images, with addresses to download them from that are valid for a
    /// while.
    ///
    /// - `image_ids`: Identifiers of images, as `CreateUploadImage` gave them. At most 20 in one call.
    pub fn get_image_infos(&self, image_ids: impl IntoIterator<Item = impl Into<String>>) -> GetImageInfos {
        let mut call = Call::new(self.core(), GetImageInfos::META);
        let image_ids: Vec<String> = image_ids.into_iter().map(Into::into).collect();
        call.params.check_items("ImageIds", image_ids.len(), 20);
        call.params.check_separator("ImageIds", &image_ids, ',');
        call.params.query("ImageIds", image_ids.join(","));
        GetImageInfos(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads what is known about up to 20 images, with addresses to download them from that are valid for a
    /// while. Ids of images that do not exist are told apart.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getimageinfos>
    GetImageInfos -> GetImageInfosResponse {
        name: "GetImageInfos", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetImageInfos {
    /// Lifetime of the storage URLs in seconds. It counts only with `OutputType` `oss`; 3600 when absent.
    /// Between 1 and 2592000 seconds.
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.0.params.check_range("AuthTimeout", auth_timeout, 1, 2592000);
        self.0.params.query("AuthTimeout", auth_timeout);
        self
    }

    /// Kind of addresses to give: `oss` are signed storage addresses, `cdn` are those of the delivery
    /// domain. The default is `cdn`.
    pub fn output_type(mut self, output_type: impl Into<OutputType>) -> Self {
        self.0.params.query("OutputType", Into::<OutputType>::into(output_type));
        self
    }
}

impl Client {
    /// Changes title, description, tags or categories of up to 20 attached media, given as a JSON list.
    ///
    /// - `update_content`: The changes: a list of [`AttachedMediaUpdate`], or the same as JSON. Emoji are
    ///   refused. At most 20 in one call.
    pub fn update_attached_media_infos(&self, update_content: impl ToJsonText) -> UpdateAttachedMediaInfos {
        let mut call = Call::new(self.core(), UpdateAttachedMediaInfos::META);
        let update_content = update_content.to_json_text();
        call.params.check_json_items("UpdateContent", &update_content, 20);
        call.params.query("UpdateContent", update_content);
        UpdateAttachedMediaInfos(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes title, description, tags or categories of up to 20 attached media, given as a JSON list.
    /// What is not set stays. Ids under which there is none are told apart.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updateattachedmediainfos>
    UpdateAttachedMediaInfos -> UpdateAttachedMediaInfosResponse {
        name: "UpdateAttachedMediaInfos", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Changes title, description, tags or category of several images, 20 at most.
    ///
    /// - `update_content`: The changes: a list of [`ImageUpdate`], or the same as JSON. At most 20 in one
    ///   call.
    pub fn update_image_infos(&self, update_content: impl ToJsonText) -> UpdateImageInfos {
        let mut call = Call::new(self.core(), UpdateImageInfos::META);
        let update_content = update_content.to_json_text();
        call.params.check_json_items("UpdateContent", &update_content, 20);
        call.params.query("UpdateContent", update_content);
        UpdateImageInfos(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes title, description, tags or category of several images, 20 at most. Ids of images that do
    /// not exist are told apart.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updateimageinfos>
    UpdateImageInfos -> UpdateImageInfosResponse {
        name: "UpdateImageInfos", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// A category of attached media.
    AttachedCategory {
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Depth in the category tree, from `0` at the top to `2`.
        level: Option<i64> = "Level",
        /// Category above this one; `-1` means it stands at the top.
        parent_id: Option<i64> = "ParentId",
    }

    /// An attached media: a watermark, subtitles or material.
    AttachedMedia {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Categories the auxiliary media belongs to.
        categories: Vec<AttachedCategory> = "Categories",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Identifier of the auxiliary media.
        media_id: Option<String> = "MediaId",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// State of the file: `Uploading`, `Normal` uploaded, `UploadFail` failed.
        status: Option<MediaStatus> = "Status",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// What the media is for: `watermark`, `subtitle`, or `material` for editing.
        kind: Option<BusinessType> = "Type",
        /// Address under which the file can be fetched.
        url: Option<String> = "URL"; secret,
    }

    /// A change of an attached media. What is not set stays as it is.
    AttachedMediaUpdate {
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: String = "MediaId",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Categories to put the auxiliary media into.
        cate_ids: Option<Vec<String>> = "CateIds" as Comma,
        /// Tags of the media, by which it can be searched.
        tags: Option<Vec<String>> = "Tags" as Comma,
    }

    /// What [`DeleteAttachedMedia`] answers.
    DeleteAttachedMediaResponse {
        /// Media identifiers for which nothing was found.
        non_exist_media_ids: Vec<String> = "NonExistMediaIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteImage`] answers.
    DeleteImageResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetAttachedMediaInfo`] answers.
    GetAttachedMediaInfoResponse {
        /// Auxiliary media found, one item for each identifier.
        attached_media_list: Vec<AttachedMedia> = "AttachedMediaList",
        /// Media identifiers for which nothing was found.
        non_exist_media_ids: Vec<String> = "NonExistMediaIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetImageInfo`] answers.
    GetImageInfoResponse {
        /// Everything known of the image.
        image_info: Option<Image> = "ImageInfo",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetImageInfos`] answers.
    GetImageInfosResponse {
        /// Everything known of the image.
        image_info: Vec<ImageInfo> = "ImageInfo",
        /// Image identifiers for which nothing was found.
        non_exist_image_ids: Vec<String> = "NonExistImageIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// An image.
    Image {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// When the image was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Identifier of the image, given by `CreateUploadImage`.
        image_id: Option<String> = "ImageId",
        /// What the image is: a cover, an ordinary snapshot, a sprite or a sprite's source picture.
        image_type: Vec<ImageType> = "ImageType" as Comma,
        /// The source file as it was uploaded.
        mezzanine: Option<ImageMezzanine> = "Mezzanine",
        /// State of the file: `Uploading`, `Normal` uploaded, `UploadFail` failed.
        status: Option<MediaStatus> = "Status",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// The address to show it from.
        url: Option<String> = "URL"; secret,
    }

    /// An image, one of several asked for.
    ImageInfo {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Identifier of the image, given by `CreateUploadImage`.
        image_id: Option<String> = "ImageId",
        /// What the image is: a cover, an ordinary snapshot, a sprite or a sprite's source picture.
        image_type: Option<String> = "ImageType",
        /// The source file as it was uploaded.
        mezzanine: Option<ImageMezzanine> = "Mezzanine",
        /// State of the file: `Uploading`, `Normal` uploaded, `UploadFail` failed.
        status: Option<MediaStatus> = "Status",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Address under which the file can be fetched.
        url: Option<String> = "URL"; secret,
    }

    /// The source file of an image.
    ImageMezzanine {
        /// Size of the file in bytes.
        file_size: Option<i64> = "FileSize",
        /// Address of the file in storage; a signed address stops working when its time is up.
        file_url: Option<String> = "FileURL"; secret,
        /// Height of the picture in pixels.
        height: Option<i32> = "Height",
        /// Name the image file had before it was uploaded.
        original_file_name: Option<String> = "OriginalFileName",
        /// Width of the picture in pixels.
        width: Option<i32> = "Width",
    }

    /// A change of an image. What is not set stays as it is.
    ImageUpdate {
        /// Identifier of the image, given by `CreateUploadImage`.
        image_id: String = "ImageId",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Tags of the media, by which it can be searched.
        tags: Option<Vec<String>> = "Tags" as Comma,
    }

    /// What [`UpdateAttachedMediaInfos`] answers.
    UpdateAttachedMediaInfosResponse {
        /// Media identifiers for which nothing was found.
        non_exist_media_ids: Vec<String> = "NonExistMediaIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`UpdateImageInfos`] answers.
    UpdateImageInfosResponse {
        /// Image identifiers for which nothing was found.
        non_exist_image_ids: Vec<String> = "NonExistImageIds" / "ImageId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }
}

impl AttachedMediaUpdate {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self { media_id: media_id.into(), title: None, description: None, cate_ids: None, tags: None }
    }

    /// Title of the item, for people to read.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Free text about the item.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Categories to put the auxiliary media into.
    #[must_use]
    pub fn cate_ids(mut self, cate_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cate_ids = Some(cate_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Tags of the media, by which it can be searched.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl ImageUpdate {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), title: None, description: None, cate_id: None, tags: None }
    }

    /// Title of the item, for people to read.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Free text about the item.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Category of the media; categories come from `AddCategory` and `GetCategories`.
    #[must_use]
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.cate_id = Some(cate_id);
        self
    }

    /// Tags of the media, by which it can be searched.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

cloudwire_http_core::open_enum! {
    /// By what images to delete are found.
    DeleteImageType {
        /// By address; set `image_urls`.
        ImageUrl = "ImageURL",
        /// By id; set `image_ids`.
        ImageId = "ImageId",
        /// By video; set `video_id` and `image_type`.
        VideoId = "VideoId",
    }
}
