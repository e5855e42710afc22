// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Videos, images and their sources: reading, listing, searching, changing, deleting.
//!
//! Behind the feature `media`, which is on by default.

use crate::Client;
use cloudwire_http_core::{
    Call, Error, Items, Operation as _, PageRule, Paged, Pages, Requirement, ToJsonText,
};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Deletes images: by id, by address, or all of a kind that belong to a video.
    ///
    /// - `delete_image_type`: By what the images are found.
    pub fn delete_image(&self, delete_image_type: impl Into<DeleteImageType>) -> DeleteImage {
        let mut call = Call::new(self.core(), DeleteImage::META);
        call.params.requires(&[
            Requirement::WhenValue("DeleteImageType", "ImageURL", &["ImageURLs"]),
            Requirement::WhenValue("DeleteImageType", "ImageId", &["ImageIds"]),
            Requirement::WhenValue("DeleteImageType", "VideoId", &["VideoId", "ImageType"]),
        ]);
        let delete_image_type: DeleteImageType = delete_image_type.into();
        call.params.query("DeleteImageType", delete_image_type);
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
        name: "DeleteImage",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: false,
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
        let video_id: String = video_id.into();
        self.0.params.query("VideoId", video_id);
        self
    }
}

impl Client {
    /// Deletes the source files of videos; the transcoded streams stay.
    ///
    /// - `video_ids`: The ids of the videos. At most 20 in one call.
    pub fn delete_mezzanines(
        &self,
        video_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteMezzanines {
        let mut call = Call::new(self.core(), DeleteMezzanines::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoIds", "ReferenceIds"])]);
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        call.params.check_items("VideoIds", video_ids.len(), 20);
        call.params.check_separator("VideoIds", &video_ids, ',');
        call.params.query("VideoIds", video_ids.join(","));
        DeleteMezzanines(call)
    }

    /// Deletes the source files of videos, by ids of your own.
    ///
    /// - `reference_ids`: The ids of your own. At most 20 in one call.
    pub fn delete_mezzanines_by_reference_ids(
        &self,
        reference_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteMezzanines {
        let mut call = Call::new(self.core(), DeleteMezzanines::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoIds", "ReferenceIds"])]);
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        call.params.check_items("ReferenceIds", reference_ids.len(), 20);
        call.params.check_separator("ReferenceIds", &reference_ids, ',');
        call.params.query("ReferenceIds", reference_ids.join(","));
        DeleteMezzanines(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes the source files of videos; the transcoded streams stay. Ids of videos that do not exist, or
    /// whose source is still played, are told apart.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletemezzanines>
    DeleteMezzanines -> DeleteMezzaninesResponse {
        name: "DeleteMezzanines",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl DeleteMezzanines {
    /// Whether the source is deleted although the video is played untranscoded. The default is `false`.
    pub fn force(mut self, force: bool) -> Self {
        self.0.params.query("Force", force);
        self
    }

    /// The ids of your own. At most 20 in one call.
    pub fn reference_ids(mut self, reference_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("ReferenceIds", reference_ids.len(), 20);
        self.0.params.check_separator("ReferenceIds", &reference_ids, ',');
        self.0.params.query("ReferenceIds", reference_ids.join(","));
        self
    }

    /// The ids of the videos. At most 20 in one call.
    pub fn video_ids(mut self, video_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("VideoIds", video_ids.len(), 20);
        self.0.params.check_separator("VideoIds", &video_ids, ',');
        self.0.params.query("VideoIds", video_ids.join(","));
        self
    }
}

impl Client {
    /// Deletes transcoded streams of a video.
    ///
    /// - `video_id`: The id of the video.
    /// - `job_ids`: The ids of the transcoding jobs that made the streams. At most 20 in one call.
    pub fn delete_stream(
        &self,
        video_id: impl Into<String>,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteStream {
        let mut call = Call::new(self.core(), DeleteStream::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let video_id: String = video_id.into();
        call.params.query("VideoId", video_id);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 20);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        DeleteStream(call)
    }

    /// Deletes transcoded streams of a video, by the id of your own.
    ///
    /// - `reference_id`: The id of your own that the media was registered with. At most 64 characters.
    /// - `job_ids`: The ids of the transcoding jobs that made the streams. At most 20 in one call.
    pub fn delete_stream_by_reference_id(
        &self,
        reference_id: impl Into<String>,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteStream {
        let mut call = Call::new(self.core(), DeleteStream::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let reference_id: String = reference_id.into();
        call.params.check_chars("ReferenceId", &reference_id, 64);
        call.params.query("ReferenceId", reference_id);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 20);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        DeleteStream(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes transcoded streams of a video. Not repeated after a failure in which it may have happened:
    /// the repeat would find nothing.
    ///
    /// Error codes of its own: `DeleteStreamFailed` (503), `InvalidStream.NotFound` (404),
    /// `InvalidVideo.NotFound` (404), `JobIdsExceededMax` (400).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletestream>
    DeleteStream -> DeleteStreamResponse {
        name: "DeleteStream",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: false,
    }
}

impl DeleteStream {
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

impl Client {
    /// Deletes videos with everything that was made from them.
    ///
    /// - `video_ids`: The ids of the videos. At most 20 in one call.
    pub fn delete_video(&self, video_ids: impl IntoIterator<Item = impl Into<String>>) -> DeleteVideo {
        let mut call = Call::new(self.core(), DeleteVideo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoIds", "ReferenceIds"])]);
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        call.params.check_items("VideoIds", video_ids.len(), 20);
        call.params.check_separator("VideoIds", &video_ids, ',');
        call.params.query("VideoIds", video_ids.join(","));
        DeleteVideo(call)
    }

    /// Deletes videos, by ids of your own.
    ///
    /// - `reference_ids`: The ids of your own. At most 20 in one call.
    pub fn delete_video_by_reference_ids(
        &self,
        reference_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteVideo {
        let mut call = Call::new(self.core(), DeleteVideo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoIds", "ReferenceIds"])]);
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        call.params.check_items("ReferenceIds", reference_ids.len(), 20);
        call.params.check_separator("ReferenceIds", &reference_ids, ',');
        call.params.query("ReferenceIds", reference_ids.join(","));
        DeleteVideo(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes videos with everything that was made from them. There is no way back; copies in CDN caches
    /// live on until they are refreshed. Not repeated after a failure in which it may have happened: the
    /// repeat would find nothing.
    ///
    /// Error codes of its own: `DeleteVideoFailed` (503), `InvalidVideo.NotFound` (404),
    /// `VideoIdsExceededMax` (400).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletevideo>
    DeleteVideo -> DeleteVideoResponse {
        name: "DeleteVideo",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: false,
    }
}

impl DeleteVideo {
    /// The ids of your own. At most 20 in one call.
    pub fn reference_ids(mut self, reference_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("ReferenceIds", reference_ids.len(), 20);
        self.0.params.check_separator("ReferenceIds", &reference_ids, ',');
        self.0.params.query("ReferenceIds", reference_ids.join(","));
        self
    }

    /// The ids of the videos. At most 20 in one call.
    pub fn video_ids(mut self, video_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("VideoIds", video_ids.len(), 20);
        self.0.params.check_separator("VideoIds", &video_ids, ',');
        self.0.params.query("VideoIds", video_ids.join(","));
        self
    }
}

impl Client {
    /// Reads what is known about an image, with an address to download it from.
    ///
    /// - `image_id`: The id of the image.
    pub fn get_image_info(&self, image_id: impl Into<String>) -> GetImageInfo {
        let mut call = Call::new(self.core(), GetImageInfo::META);
        let image_id: String = image_id.into();
        call.params.query("ImageId", image_id);
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
        name: "GetImageInfo",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
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

    /// Whether addresses lead to the source bucket or through the CDN. The default is `cdn`.
    pub fn output_type(mut self, output_type: impl Into<OutputType>) -> Self {
        let output_type: OutputType = output_type.into();
        self.0.params.query("OutputType", output_type);
        self
    }
}

impl Client {
    /// Reads about the source file of a video, with an address to download it from that is valid for a
    /// while.
    ///
    /// - `video_id`: The id of the video.
    pub fn get_mezzanine_info(&self, video_id: impl Into<String>) -> GetMezzanineInfo {
        let mut call = Call::new(self.core(), GetMezzanineInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let video_id: String = video_id.into();
        call.params.query("VideoId", video_id);
        GetMezzanineInfo(call)
    }

    /// Reads about the source file of a video, by the id of your own.
    ///
    /// - `reference_id`: The id of your own that the media was registered with. At most 64 characters.
    pub fn get_mezzanine_info_by_reference_id(&self, reference_id: impl Into<String>) -> GetMezzanineInfo {
        let mut call = Call::new(self.core(), GetMezzanineInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let reference_id: String = reference_id.into();
        call.params.check_chars("ReferenceId", &reference_id, 64);
        call.params.query("ReferenceId", reference_id);
        GetMezzanineInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads about the source file of a video, with an address to download it from that is valid for a
    /// while.
    ///
    /// Error codes of its own: `InvalidFile.NotFound` (404), `InvalidVideo.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmezzanineinfo>
    GetMezzanineInfo -> GetMezzanineInfoResponse {
        name: "GetMezzanineInfo",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl GetMezzanineInfo {
    /// Which streams are told of in detail.
    pub fn addition_type(mut self, addition_type: impl IntoIterator<Item = impl Into<MediaType>>) -> Self {
        let addition_type: Vec<String> =
            addition_type.into_iter().map(|item| Into::<MediaType>::into(item).to_string()).collect();
        self.0.params.check_separator("AdditionType", &addition_type, ',');
        self.0.params.query("AdditionType", addition_type.join(","));
        self
    }

    /// How long the address is valid, if it is one of OSS. Between 1 and 2592000 seconds. The default is
    /// `1800`.
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.0.params.check_range("AuthTimeout", auth_timeout, 1, 2592000);
        self.0.params.query("AuthTimeout", auth_timeout);
        self
    }

    /// Whether addresses lead to the source bucket or through the CDN. The default is `cdn`.
    pub fn output_type(mut self, output_type: impl Into<OutputType>) -> Self {
        let output_type: OutputType = output_type.into();
        self.0.params.query("OutputType", output_type);
        self
    }

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

impl Client {
    /// Reads what is known about a video: title, state, times, size, snapshots.
    ///
    /// - `video_id`: The id of the video.
    pub fn get_video_info(&self, video_id: impl Into<String>) -> GetVideoInfo {
        let mut call = Call::new(self.core(), GetVideoInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let video_id: String = video_id.into();
        call.params.query("VideoId", video_id);
        GetVideoInfo(call)
    }

    /// Reads what is known about a video, by the id of your own.
    ///
    /// - `reference_id`: The id of your own that the media was registered with.
    pub fn get_video_info_by_reference_id(&self, reference_id: impl Into<String>) -> GetVideoInfo {
        let mut call = Call::new(self.core(), GetVideoInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let reference_id: String = reference_id.into();
        call.params.query("ReferenceId", reference_id);
        GetVideoInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads what is known about a video: title, state, times, size, snapshots.
    ///
    /// Error codes of its own: `InvalidVideo.NotFound` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getvideoinfo>
    GetVideoInfo -> GetVideoInfoResponse {
        name: "GetVideoInfo",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl GetVideoInfo {
    /// The id of your own that the media was registered with.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        let reference_id: String = reference_id.into();
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

impl Client {
    /// Reads what is known about several videos.
    ///
    /// - `video_ids`: The ids of the videos. At most 20 in one call.
    pub fn get_video_infos(&self, video_ids: impl IntoIterator<Item = impl Into<String>>) -> GetVideoInfos {
        let mut call = Call::new(self.core(), GetVideoInfos::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoIds", "ReferenceIds"])]);
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        call.params.check_items("VideoIds", video_ids.len(), 20);
        call.params.check_separator("VideoIds", &video_ids, ',');
        call.params.query("VideoIds", video_ids.join(","));
        GetVideoInfos(call)
    }

    /// Reads what is known about several videos, by ids of your own.
    ///
    /// - `reference_ids`: The ids of your own. At most 20 in one call.
    pub fn get_video_infos_by_reference_ids(
        &self,
        reference_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetVideoInfos {
        let mut call = Call::new(self.core(), GetVideoInfos::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoIds", "ReferenceIds"])]);
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        call.params.check_items("ReferenceIds", reference_ids.len(), 20);
        call.params.check_separator("ReferenceIds", &reference_ids, ',');
        call.params.query("ReferenceIds", reference_ids.join(","));
        GetVideoInfos(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads what is known about several videos. Ids of videos that do not exist are told apart; when none
    /// exists the call fails.
    ///
    /// Error codes of its own: `InvalidVideo.NotFound` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getvideoinfos>
    GetVideoInfos -> GetVideoInfosResponse {
        name: "GetVideoInfos",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl GetVideoInfos {
    /// The ids of your own. At most 20 in one call.
    pub fn reference_ids(mut self, reference_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("ReferenceIds", reference_ids.len(), 20);
        self.0.params.check_separator("ReferenceIds", &reference_ids, ',');
        self.0.params.query("ReferenceIds", reference_ids.join(","));
        self
    }

    /// The ids of the videos. At most 20 in one call.
    pub fn video_ids(mut self, video_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("VideoIds", video_ids.len(), 20);
        self.0.params.check_separator("VideoIds", &video_ids, ',');
        self.0.params.query("VideoIds", video_ids.join(","));
        self
    }
}

impl Client {
    /// Lists videos by time, state and category, a page at a time; the first 5,000 of a filter can be
    /// listed.
    pub fn get_video_list(&self) -> GetVideoList {
        GetVideoList(Call::new(self.core(), GetVideoList::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists videos by time, state and category, a page at a time; the first 5,000 of a filter can be
    /// listed.
    ///
    /// Error codes of its own: `InvalidVideo.NotFound` (404), `VideoListExceededMax` (400).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getvideolist>
    GetVideoList -> GetVideoListResponse {
        name: "GetVideoList",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl GetVideoList {
    /// Only videos of this category.
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.0.params.query("CateId", cate_id);
        self
    }

    /// Only videos made before this time.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// The number of the page; the first is 1. The default is `1`.
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// How many results a page has. At most 100. The default is `10`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.0.params.check_range("PageSize", i64::from(page_size), 1, 100);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Only the videos with these ids of your own. At most 20 in one call.
    pub fn reference_ids(mut self, reference_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("ReferenceIds", reference_ids.len(), 20);
        self.0.params.check_separator("ReferenceIds", &reference_ids, ',');
        self.0.params.query("ReferenceIds", reference_ids.join(","));
        self
    }

    /// The order: `CreationTime:Desc` or `CreationTime:Asc`. The default is `CreationTime:Desc`.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        let sort_by: String = sort_by.into();
        self.0.params.query("SortBy", sort_by);
        self
    }

    /// Only videos made after this time.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }

    /// Only videos in one of these states.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<MediaStatus>>) -> Self {
        let status: Vec<String> =
            status.into_iter().map(|item| Into::<MediaStatus>::into(item).to_string()).collect();
        self.0.params.check_separator("Status", &status, ',');
        self.0.params.query("Status", status.join(","));
        self
    }

    /// Only videos stored there.
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        let storage_location: String = storage_location.into();
        self.0.params.query("StorageLocation", storage_location);
        self
    }

    /// The answers from this one on, each fetched when it is asked for.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The items of all pages, one by one; pages are fetched as they are needed.
    pub fn items(self) -> Items<Self> {
        self.pages().into_items()
    }
}

impl Paged for GetVideoList {
    type Item = ListedVideo;

    fn items(page: GetVideoListResponse) -> Vec<Self::Item> {
        page.video_list
    }

    fn next(&self, page: &GetVideoListResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 10,
            limit: 5000,
            in_json: false,
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.video_list.len(), total)?.map(Self))
    }
}

impl Client {
    /// Searches videos, audios, images or attached media by an expression, a page at a time.
    pub fn search_media(&self) -> SearchMedia {
        SearchMedia(Call::new(self.core(), SearchMedia::META))
    }
}

cloudwire_http_core::operation! {
    /// Searches videos, audios, images or attached media by an expression, a page at a time. Page by page
    /// the first 5,000 results can be had; with the token of the last answer, videos and audios up to
    /// 2,000,000.
    ///
    /// Error codes of its own: `ErrorMatchSyntax` (400), `InvalidScrollToken.Expired` (400),
    /// `SortByExceededMax` (400).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-searchmedia>
    SearchMedia -> SearchMediaResponse {
        name: "SearchMedia",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl SearchMedia {
    /// The fields to answer beside the id, for example `Title` and `CoverURL`. By default a few basic ones.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        self.0.params.check_separator("Fields", &fields, ',');
        self.0.params.query("Fields", fields.join(","));
        self
    }

    /// What to look for, as an expression over fields: `Status in ('Normal') and CreationTime =
    /// ('2024-01-01T00:00:00Z','2024-02-01T00:00:00Z')`. Without it everything is found.
    pub fn matching(mut self, matching: impl Into<String>) -> Self {
        let matching: String = matching.into();
        self.0.params.query("Match", matching);
        self
    }

    /// The number of the page; the first is 1. The default is `1`.
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// How many results a page has. At most 100. The default is `10`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.0.params.check_range("PageSize", i64::from(page_size), 1, 100);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// The token with which a search goes on past its first 5,000 results. At most 32 characters.
    pub fn scroll_token(mut self, scroll_token: impl Into<String>) -> Self {
        let scroll_token: String = scroll_token.into();
        self.0.params.check_chars("ScrollToken", &scroll_token, 32);
        self.0.params.query("ScrollToken", scroll_token);
        self
    }

    /// The kind of media to search. The default is `video`.
    pub fn search_type(mut self, search_type: impl Into<MediaType>) -> Self {
        let search_type: MediaType = search_type.into();
        self.0.params.query("SearchType", search_type);
        self
    }

    /// The order, each as `CreationTime:Desc`; the first counts most. With a token one alone is allowed. At
    /// most 3 in one call. The default is `CreationTime:Desc`.
    pub fn sort_by(mut self, sort_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let sort_by: Vec<String> = sort_by.into_iter().map(Into::into).collect();
        self.0.params.check_items("SortBy", sort_by.len(), 3);
        self.0.params.check_separator("SortBy", &sort_by, ',');
        self.0.params.query("SortBy", sort_by.join(","));
        self
    }

    /// The answers from this one on, each fetched when it is asked for.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The items of all pages, one by one; pages are fetched as they are needed.
    pub fn items(self) -> Items<Self> {
        self.pages().into_items()
    }
}

impl Paged for SearchMedia {
    type Item = MediaItem;

    fn items(page: SearchMediaResponse) -> Vec<Self::Item> {
        page.media_list
    }

    fn next(&self, page: &SearchMediaResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 10,
            limit: 5000,
            in_json: false,
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        Ok(self
            .0
            .next_page_or_token(
                &RULE,
                page.media_list.len(),
                total,
                "ScrollToken",
                page.scroll_token.as_deref(),
            )?
            .map(Self))
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
        name: "UpdateImageInfos",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl Client {
    /// Changes title, description, cover, tags or category of a video.
    ///
    /// - `video_id`: The id of the video.
    pub fn update_video_info(&self, video_id: impl Into<String>) -> UpdateVideoInfo {
        let mut call = Call::new(self.core(), UpdateVideoInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let video_id: String = video_id.into();
        call.params.query("VideoId", video_id);
        UpdateVideoInfo(call)
    }

    /// Changes a video, by the id of your own.
    ///
    /// - `reference_id`: The id of your own that the media was registered with. At most 64 characters.
    pub fn update_video_info_by_reference_id(&self, reference_id: impl Into<String>) -> UpdateVideoInfo {
        let mut call = Call::new(self.core(), UpdateVideoInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let reference_id: String = reference_id.into();
        call.params.check_chars("ReferenceId", &reference_id, 64);
        call.params.query("ReferenceId", reference_id);
        UpdateVideoInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes title, description, cover, tags or category of a video. What is not set stays; what is set
    /// empty becomes empty.
    ///
    /// Error codes of its own: `InvalidVideo.NotFound` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updatevideoinfo>
    UpdateVideoInfo -> UpdateVideoInfoResponse {
        name: "UpdateVideoInfo",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl UpdateVideoInfo {
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

    /// The description. At most 1024 bytes of UTF-8.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.params.check_bytes("Description", &description, 1024);
        self.0.params.query("Description", description);
        self
    }

    /// The id of your own that the media was registered with. At most 64 characters.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        let reference_id: String = reference_id.into();
        self.0.params.check_chars("ReferenceId", &reference_id, 64);
        self.0.params.query("ReferenceId", reference_id);
        self
    }

    /// The tags. At most 16 in one call. Each of at most 32 bytes of UTF-8.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        self.0.params.check_items("Tags", tags.len(), 16);
        for item in &tags {
            self.0.params.check_bytes("Tags", item, 32);
        }
        self.0.params.check_separator("Tags", &tags, ',');
        self.0.params.query("Tags", tags.join(","));
        self
    }

    /// The title. At most 128 bytes of UTF-8.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        let title: String = title.into();
        self.0.params.check_bytes("Title", &title, 128);
        self.0.params.query("Title", title);
        self
    }

    /// Settings of your own as JSON, such as callbacks and what is passed through to them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }

    /// The id of the video.
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        let video_id: String = video_id.into();
        self.0.params.query("VideoId", video_id);
        self
    }
}

impl Client {
    /// Changes several videos at once, 20 at most.
    ///
    /// - `update_content`: The changes: a list of [`VideoUpdate`], or the same as JSON. At most 20 in one
    ///   call.
    pub fn update_video_infos(&self, update_content: impl ToJsonText) -> UpdateVideoInfos {
        let mut call = Call::new(self.core(), UpdateVideoInfos::META);
        let update_content = update_content.to_json_text();
        call.params.check_json_items("UpdateContent", &update_content, 20);
        call.params.query("UpdateContent", update_content);
        UpdateVideoInfos(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes several videos at once, 20 at most. Ids of videos that do not exist, or may not be changed,
    /// are told apart.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updatevideoinfos>
    UpdateVideoInfos -> UpdateVideoInfosResponse {
        name: "UpdateVideoInfos",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// What smart tagging recognised.
    AiData {
        /// The labels found.
        ai_label_info: Vec<AiLabel> = "AiLabelInfo",
        /// The texts found.
        ocr_info: Vec<OcrText> = "OcrInfo",
    }

    /// A label that smart tagging found.
    AiLabel {
        /// The category of the label.
        category: Option<String> = "Category",
        /// The id of the label.
        label_id: Option<String> = "LabelId",
        /// The label.
        label_name: Option<String> = "LabelName",
        /// Where it occurs.
        occurrences: Vec<AiOccurrence> = "Occurrences",
    }

    /// Where a label occurs.
    AiOccurrence {
        /// The beginning, in seconds.
        from: Option<f64> = "From",
        /// How sure it is.
        score: Option<f64> = "Score",
        /// The end, in seconds.
        to: Option<f64> = "To",
    }

    /// The state of smart tagging.
    AiRoughData {
        /// The category of the media.
        ai_category: Option<String> = "AiCategory",
        /// The id of the tagging job.
        ai_job_id: Option<String> = "AiJobId",
        /// How the result is kept.
        save_type: Option<String> = "SaveType",
        /// The state of the tagging job.
        status: Option<String> = "Status",
    }

    /// An audio stream.
    AudioStream {
        /// The bit rate, in Kbps.
        bitrate: Option<String> = "Bitrate",
        /// The layout of the channels.
        channel_layout: Option<ChannelLayout> = "ChannelLayout",
        /// The number of channels.
        channels: Option<String> = "Channels",
        /// The name of the codec in full.
        codec_long_name: Option<String> = "CodecLongName",
        /// The codec.
        codec_name: Option<String> = "CodecName",
        /// The tag of the codec.
        codec_tag: Option<String> = "CodecTag",
        /// The tag of the codec as text.
        codec_tag_string: Option<String> = "CodecTagString",
        /// The time base of the codec.
        codec_time_base: Option<String> = "CodecTimeBase",
        /// The length, in seconds.
        duration: Option<String> = "Duration",
        /// The number of the stream in the file.
        index: Option<String> = "Index",
        /// The language.
        lang: Option<String> = "Lang",
        /// The number of frames.
        num_frames: Option<String> = "NumFrames",
        /// The format of samples.
        sample_fmt: Option<String> = "SampleFmt",
        /// The samples per second.
        sample_rate: Option<String> = "SampleRate",
        /// Where the stream begins, in seconds.
        start_time: Option<String> = "StartTime",
        /// The time base.
        timebase: Option<String> = "Timebase",
    }

    /// A category.
    Category {
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The name of the category.
        cate_name: Option<String> = "CateName",
        /// The depth in the tree of categories; the top is 0.
        level: Option<i64> = "Level",
        /// The id of the category above.
        parent_id: Option<i64> = "ParentId",
    }

    /// What [`DeleteImage`] answers.
    DeleteImageResponse {
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteMezzanines`] answers.
    DeleteMezzaninesResponse {
        /// The ids of your own under which there is nothing.
        non_exist_reference_ids: Vec<String> = "NonExistReferenceIds",
        /// The ids of videos that do not exist.
        non_exist_video_ids: Vec<String> = "NonExistVideoIds",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// The ids of videos whose source is still played.
        un_removeable_video_ids: Vec<String> = "UnRemoveableVideoIds",
    }

    /// What [`DeleteStream`] answers.
    DeleteStreamResponse {
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteVideo`] answers.
    DeleteVideoResponse {
        /// The ids of videos that may not be changed by this account.
        forbidden_video_ids: Vec<String> = "ForbiddenVideoIds",
        /// The ids of your own under which there is nothing.
        non_exist_reference_ids: Vec<String> = "NonExistReferenceIds",
        /// The ids of videos that do not exist.
        non_exist_video_ids: Vec<String> = "NonExistVideoIds",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// An attached media found by a search.
    FoundAttachedMedia {
        /// The application it belongs to.
        app_id: Option<String> = "AppId",
        /// What the attached media is for.
        business_type: Option<BusinessType> = "BusinessType",
        /// The categories.
        categories: Vec<Category> = "Categories",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The description.
        description: Option<String> = "Description",
        /// The id of the media.
        media_id: Option<String> = "MediaId",
        /// When it was last changed.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The bucket it is stored in.
        storage_location: Option<String> = "StorageLocation",
        /// The tags.
        tags: Option<String> = "Tags",
        /// The title.
        title: Option<String> = "Title",
        /// The address.
        url: Option<String> = "URL"; secret,
    }

    /// An audio found by a search.
    FoundAudio {
        /// The application it belongs to.
        app_id: Option<String> = "AppId",
        /// The id of the audio.
        audio_id: Option<String> = "AudioId",
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The name of the category.
        cate_name: Option<String> = "CateName",
        /// The address of the cover.
        cover_url: Option<String> = "CoverURL",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The description.
        description: Option<String> = "Description",
        /// Whether it may be downloaded for offline use.
        download_switch: Option<Switch> = "DownloadSwitch",
        /// The length.
        duration: Option<f64> = "Duration",
        /// Where it came from.
        media_source: Option<MediaSource> = "MediaSource",
        /// When it was last changed.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// How far the preparation for streaming is.
        preprocess_status: Option<PreprocessStatus> = "PreprocessStatus",
        /// The id of your own that the media was registered with.
        reference_id: Option<String> = "ReferenceId",
        /// When a thawed file is frozen again.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// How far the thawing of an archived file is.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// The size.
        size: Option<i64> = "Size",
        /// The addresses of snapshots.
        snapshots: Vec<String> = "Snapshots",
        /// The addresses of sprites of snapshots.
        sprite_snapshots: Vec<String> = "SpriteSnapshots",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The storage class.
        storage_class: Option<StorageClass> = "StorageClass",
        /// The bucket it is stored in.
        storage_location: Option<String> = "StorageLocation",
        /// The tags.
        tags: Option<String> = "Tags",
        /// The title.
        title: Option<String> = "Title",
        /// How it is transcoded.
        transcode_mode: Option<TranscodeMode> = "TranscodeMode",
    }

    /// An image found by a search.
    FoundImage {
        /// The application it belongs to.
        app_id: Option<String> = "AppId",
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The name of the category.
        cate_name: Option<String> = "CateName",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The description.
        description: Option<String> = "Description",
        /// The id of the image.
        image_id: Option<String> = "ImageId",
        /// When it was last changed.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The bucket it is stored in.
        storage_location: Option<String> = "StorageLocation",
        /// The tags.
        tags: Option<String> = "Tags",
        /// The title.
        title: Option<String> = "Title",
        /// The address.
        url: Option<String> = "URL"; secret,
    }

    /// A video found by a search.
    FoundVideo {
        /// The application it belongs to.
        app_id: Option<String> = "AppId",
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The name of the category.
        cate_name: Option<String> = "CateName",
        /// The address of the cover.
        cover_url: Option<String> = "CoverURL",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The description.
        description: Option<String> = "Description",
        /// Whether it may be downloaded for offline use.
        download_switch: Option<Switch> = "DownloadSwitch",
        /// The length, in seconds.
        duration: Option<f64> = "Duration",
        /// Where it came from.
        media_source: Option<MediaSource> = "MediaSource",
        /// When it was last changed.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// How far the preparation for streaming is.
        preprocess_status: Option<PreprocessStatus> = "PreprocessStatus",
        /// The id of your own that the media was registered with.
        reference_id: Option<String> = "ReferenceId",
        /// When a thawed file is frozen again.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// How far the thawing of an archived file is.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// The size.
        size: Option<i64> = "Size",
        /// The addresses of snapshots.
        snapshots: Vec<String> = "Snapshots",
        /// The addresses of sprites of snapshots.
        sprite_snapshots: Vec<String> = "SpriteSnapshots",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The storage class.
        storage_class: Option<StorageClass> = "StorageClass",
        /// The bucket it is stored in.
        storage_location: Option<String> = "StorageLocation",
        /// The tags.
        tags: Option<String> = "Tags",
        /// The title.
        title: Option<String> = "Title",
        /// How it is transcoded.
        transcode_mode: Option<TranscodeMode> = "TranscodeMode",
        /// The id of the video.
        video_id: Option<String> = "VideoId",
    }

    /// What [`GetImageInfo`] answers.
    GetImageInfoResponse {
        /// The image.
        image_info: Option<Image> = "ImageInfo",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetMezzanineInfo`] answers.
    GetMezzanineInfoResponse {
        /// The source file.
        mezzanine: Option<Mezzanine> = "Mezzanine",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetVideoInfo`] answers.
    GetVideoInfoResponse {
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// The video.
        video: Option<Video> = "Video",
    }

    /// What [`GetVideoInfos`] answers.
    GetVideoInfosResponse {
        /// The ids of your own under which there is nothing.
        non_exist_reference_ids: Vec<String> = "NonExistReferenceIds",
        /// The ids of videos that do not exist.
        non_exist_video_ids: Vec<String> = "NonExistVideoIds",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// The videos.
        video_list: Vec<VideoInfo> = "VideoList",
    }

    /// What [`GetVideoList`] answers.
    GetVideoListResponse {
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// How many results there are on all pages.
        total: Option<i32> = "Total",
        /// The videos.
        video_list: Vec<ListedVideo> = "VideoList" / "Video",
    }

    /// An image.
    Image {
        /// The application it belongs to.
        app_id: Option<String> = "AppId",
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The name of the category.
        cate_name: Option<String> = "CateName",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The description.
        description: Option<String> = "Description",
        /// The id of the image.
        image_id: Option<String> = "ImageId",
        /// What the image is for.
        image_type: Vec<ImageType> = "ImageType" as Comma,
        /// The source file.
        mezzanine: Option<ImageMezzanine> = "Mezzanine",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The bucket it is stored in.
        storage_location: Option<String> = "StorageLocation",
        /// The tags.
        tags: Vec<String> = "Tags" as Comma,
        /// The title.
        title: Option<String> = "Title",
        /// The address to show it from.
        url: Option<String> = "URL"; secret,
    }

    /// The source file of an image.
    ImageMezzanine {
        /// The size of the source file, in bytes.
        file_size: Option<i64> = "FileSize",
        /// The address of the file.
        file_url: Option<String> = "FileURL"; secret,
        /// The height, in pixels.
        height: Option<i32> = "Height",
        /// The name of the source file.
        original_file_name: Option<String> = "OriginalFileName",
        /// The width, in pixels.
        width: Option<i32> = "Width",
    }

    /// A change of an image. What is not set stays as it is.
    ImageUpdate {
        /// The id of the image.
        image_id: String = "ImageId",
        /// The title.
        title: Option<String> = "Title",
        /// The description.
        description: Option<String> = "Description",
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The tags.
        tags: Option<Vec<String>> = "Tags" as Comma,
    }

    /// A video of a listing.
    ListedVideo {
        /// The application it belongs to.
        app_id: Option<String> = "AppId",
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The name of the category.
        cate_name: Option<String> = "CateName",
        /// The address of the cover.
        cover_url: Option<String> = "CoverURL",
        /// When it was made.
        creation_time: Option<String> = "CreationTime",
        /// The description.
        description: Option<String> = "Description",
        /// The length.
        duration: Option<f64> = "Duration",
        /// When it was last changed.
        modification_time: Option<String> = "ModificationTime",
        /// The id of your own that the media was registered with.
        reference_id: Option<String> = "ReferenceId",
        /// When a thawed file is frozen again.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// How far the thawing of an archived file is.
        restore_status: Option<String> = "RestoreStatus",
        /// The size.
        size: Option<i64> = "Size",
        /// The addresses of snapshots.
        snapshots: Vec<String> = "Snapshots" / "Snapshot",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The storage class.
        storage_class: Option<String> = "StorageClass",
        /// The bucket it is stored in.
        storage_location: Option<String> = "StorageLocation",
        /// The tags.
        tags: Option<String> = "Tags",
        /// The title.
        title: Option<String> = "Title",
        /// Settings of your own as JSON, such as callbacks and what is passed through to them.
        user_data: Option<String> = "UserData",
        /// The id of the video.
        video_id: Option<String> = "VideoId",
    }

    /// A media found by a search; the member of its kind is set.
    MediaItem {
        /// What was recognised by smart tagging.
        ai_data: Option<AiData> = "AiData",
        /// The state of smart tagging.
        ai_rough_data: Option<AiRoughData> = "AiRoughData",
        /// The attached media, if it is one.
        attached_media: Option<FoundAttachedMedia> = "AttachedMedia",
        /// The audio, if it is one.
        audio: Option<FoundAudio> = "Audio",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The image, if it is one.
        image: Option<FoundImage> = "Image",
        /// The id of the media.
        media_id: Option<String> = "MediaId",
        /// The kind of media.
        media_type: Option<MediaType> = "MediaType",
        /// The video.
        video: Option<FoundVideo> = "Video",
    }

    /// The source file of a video.
    Mezzanine {
        /// The audio streams.
        audio_stream_list: Vec<AudioStream> = "AudioStreamList",
        /// The bit rate, in Kbps.
        bitrate: Option<String> = "Bitrate",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The length, in seconds.
        duration: Option<String> = "Duration",
        /// The MD5 of the file.
        file_md5: Option<String> = "FileMD5",
        /// The name of the file.
        file_name: Option<String> = "FileName",
        /// The address of the file.
        file_url: Option<String> = "FileURL"; secret,
        /// The frame rate, in frames per second.
        fps: Option<String> = "Fps",
        /// The height, in pixels.
        height: Option<i64> = "Height",
        /// Whether addresses lead to the source bucket or through the CDN.
        output_type: Option<OutputType> = "OutputType",
        /// How far the preparation for streaming is.
        preprocess_status: Option<PreprocessStatus> = "PreprocessStatus",
        /// When a thawed file is frozen again.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// How far the thawing of an archived file is.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// The size, in bytes.
        size: Option<i64> = "Size",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The storage class.
        storage_class: Option<StorageClass> = "StorageClass",
        /// The id of the video.
        video_id: Option<String> = "VideoId",
        /// The video streams.
        video_stream_list: Vec<VideoStream> = "VideoStreamList",
        /// The width, in pixels.
        width: Option<i64> = "Width",
    }

    /// A text that smart tagging read.
    OcrText {
        /// The text.
        content: Option<String> = "Content",
        /// The beginning, in seconds.
        from: Option<f64> = "From",
        /// The end, in seconds.
        to: Option<f64> = "To",
    }

    /// What [`SearchMedia`] answers.
    SearchMediaResponse {
        /// The media found.
        media_list: Vec<MediaItem> = "MediaList",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// The token with which a search goes on past its first 5,000 results.
        scroll_token: Option<String> = "ScrollToken",
        /// How many results there are on all pages.
        total: Option<i64> = "Total",
    }

    /// What [`UpdateImageInfos`] answers.
    UpdateImageInfosResponse {
        /// The ids of images that do not exist.
        non_exist_image_ids: Vec<String> = "NonExistImageIds" / "ImageId",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// What [`UpdateVideoInfo`] answers.
    UpdateVideoInfoResponse {
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// What [`UpdateVideoInfos`] answers.
    UpdateVideoInfosResponse {
        /// The ids of videos that may not be changed by this account.
        forbidden_video_ids: Vec<String> = "ForbiddenVideoIds",
        /// The ids of your own under which there is nothing.
        non_exist_reference_ids: Vec<String> = "NonExistReferenceIds",
        /// The ids of videos that do not exist.
        non_exist_video_ids: Vec<String> = "NonExistVideoIds",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// A video.
    Video {
        /// The application it belongs to.
        app_id: Option<String> = "AppId",
        /// What the review found.
        audit_status: Option<AuditStatus> = "AuditStatus",
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The name of the category.
        cate_name: Option<String> = "CateName",
        /// The address of the cover.
        cover_url: Option<String> = "CoverURL",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Information of your own. Deprecated by the provider.
        custom_media_info: Option<Value> = "CustomMediaInfo" as JsonText,
        /// The description.
        description: Option<String> = "Description",
        /// Whether it may be downloaded for offline use.
        download_switch: Option<Switch> = "DownloadSwitch",
        /// The length, in seconds.
        duration: Option<f64> = "Duration",
        /// When it was last changed.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// The id of your own that the media was registered with.
        reference_id: Option<String> = "ReferenceId",
        /// The region.
        region_id: Option<String> = "RegionId",
        /// When a thawed file is frozen again.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// How far the thawing of an archived file is.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// The size, in bytes.
        size: Option<i64> = "Size",
        /// The addresses of snapshots.
        snapshots: Vec<String> = "Snapshots" / "Snapshot",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The storage class.
        storage_class: Option<StorageClass> = "StorageClass",
        /// The bucket it is stored in.
        storage_location: Option<String> = "StorageLocation",
        /// The tags.
        tags: Vec<String> = "Tags" as Comma,
        /// The id of the transcoding template group.
        template_group_id: Option<String> = "TemplateGroupId",
        /// The title.
        title: Option<String> = "Title",
        /// Settings of your own as JSON, such as callbacks and what is passed through to them.
        user_data: Option<Value> = "UserData" as JsonText,
        /// The id of the video.
        video_id: Option<String> = "VideoId",
    }

    /// A video, one of several asked for.
    VideoInfo {
        /// The application it belongs to.
        app_id: Option<String> = "AppId",
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The name of the category.
        cate_name: Option<String> = "CateName",
        /// The address of the cover.
        cover_url: Option<String> = "CoverURL",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The description.
        description: Option<String> = "Description",
        /// Whether it may be downloaded for offline use.
        download_switch: Option<Switch> = "DownloadSwitch",
        /// The length, in seconds.
        duration: Option<f64> = "Duration",
        /// When it was last changed.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// The id of your own that the media was registered with.
        reference_id: Option<String> = "ReferenceId",
        /// When a thawed file is frozen again.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// How far the thawing of an archived file is.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// The size, in bytes.
        size: Option<i64> = "Size",
        /// The addresses of snapshots.
        snapshots: Vec<String> = "Snapshots",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The storage class.
        storage_class: Option<StorageClass> = "StorageClass",
        /// The bucket it is stored in.
        storage_location: Option<String> = "StorageLocation",
        /// The tags.
        tags: Vec<String> = "Tags" as Comma,
        /// The id of the transcoding template group.
        template_group_id: Option<String> = "TemplateGroupId",
        /// The title.
        title: Option<String> = "Title",
        /// Settings of your own as JSON, such as callbacks and what is passed through to them.
        user_data: Option<Value> = "UserData" as JsonText,
        /// The id of the video.
        video_id: Option<String> = "VideoId",
    }

    /// A video stream.
    VideoStream {
        /// The mean frame rate, in frames per second.
        avg_fps: Option<String> = "AvgFPS",
        /// The bit rate, in Kbps.
        bitrate: Option<String> = "Bitrate",
        /// The name of the codec in full.
        codec_long_name: Option<String> = "CodecLongName",
        /// The codec.
        codec_name: Option<String> = "CodecName",
        /// The tag of the codec.
        codec_tag: Option<String> = "CodecTag",
        /// The tag of the codec as text.
        codec_tag_string: Option<String> = "CodecTagString",
        /// The time base of the codec.
        codec_time_base: Option<String> = "CodecTimeBase",
        /// The display aspect ratio.
        dar: Option<String> = "Dar",
        /// The length, in seconds.
        duration: Option<String> = "Duration",
        /// The frame rate, in frames per second.
        fps: Option<String> = "Fps",
        /// The kind of HDR.
        hdr_type: Option<String> = "HDRType",
        /// Whether there are B frames.
        has_b_frames: Option<String> = "HasBFrames",
        /// The height, in pixels.
        height: Option<String> = "Height",
        /// The number of the stream in the file.
        index: Option<String> = "Index",
        /// The language.
        lang: Option<String> = "Lang",
        /// The level of the codec.
        level: Option<String> = "Level",
        /// The number of frames.
        num_frames: Option<String> = "NumFrames",
        /// The format of pixels.
        pix_fmt: Option<String> = "PixFmt",
        /// The profile of the codec.
        profile: Option<String> = "Profile",
        /// By how many degrees it is turned.
        rotate: Option<String> = "Rotate",
        /// The aspect ratio of pixels.
        sar: Option<String> = "Sar",
        /// Where the stream begins, in seconds.
        start_time: Option<String> = "StartTime",
        /// The time base.
        timebase: Option<String> = "Timebase",
        /// The width, in pixels.
        width: Option<String> = "Width",
    }

    /// A change of a video. What is not set stays as it is.
    VideoUpdate {
        /// The id of the video.
        video_id: String = "VideoId",
        /// The title.
        title: Option<String> = "Title",
        /// The description.
        description: Option<String> = "Description",
        /// The address of the cover.
        cover_url: Option<String> = "CoverURL",
        /// The id of the category.
        cate_id: Option<i64> = "CateId",
        /// The tags.
        tags: Option<Vec<String>> = "Tags" as Comma,
    }
}

impl ImageUpdate {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), title: None, description: None, cate_id: None, tags: None }
    }

    /// The title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The id of the category.
    #[must_use]
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.cate_id = Some(cate_id);
        self
    }

    /// The tags.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl VideoUpdate {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(video_id: impl Into<String>) -> Self {
        Self {
            video_id: video_id.into(),
            title: None,
            description: None,
            cover_url: None,
            cate_id: None,
            tags: None,
        }
    }

    /// The title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The address of the cover.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// The id of the category.
    #[must_use]
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.cate_id = Some(cate_id);
        self
    }

    /// The tags.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

cloudwire_http_core::open_enum! {
    /// What a review found.
    AuditStatus {
        /// Nothing.
        Normal = "Normal",
        /// It is blocked.
        Blocked = "Blocked",
    }

    /// What an attached media is for.
    BusinessType {
        /// A watermark.
        Watermark = "watermark",
        /// Subtitles.
        Subtitle = "subtitle",
        /// Material.
        Material = "material",
    }

    /// A layout of audio channels.
    ChannelLayout {
        /// One channel.
        Mono = "mono",
        /// Two channels.
        Stereo = "stereo",
    }

    /// By what images to delete are found.
    DeleteImageType {
        /// By address; set `image_urls`.
        ImageUrl = "ImageURL",
        /// By id; set `image_ids`.
        ImageId = "ImageId",
        /// By video; set `video_id` and `image_type`.
        VideoId = "VideoId",
    }

    /// What an image is for.
    ImageType {
        /// A cover.
        CoverSnapshot = "CoverSnapshot",
        /// A snapshot.
        NormalSnapshot = "NormalSnapshot",
        /// A sprite.
        SpriteSnapshot = "SpriteSnapshot",
        /// A picture of a sprite.
        SpriteOriginSnapshot = "SpriteOriginSnapshot",
        /// All of them.
        All = "All",
    }

    /// Where a media came from.
    MediaSource {
        /// An upload.
        General = "general",
        /// A short video made on a phone.
        ShortVideo = "short_video",
        /// An edit in the cloud.
        Editing = "editing",
        /// A recording of a live stream.
        Live = "live",
    }

    /// The state of a media.
    MediaStatus {
        /// Being uploaded.
        Uploading = "Uploading",
        /// The upload failed.
        UploadFail = "UploadFail",
        /// Uploaded.
        UploadSucc = "UploadSucc",
        /// Being transcoded.
        Transcoding = "Transcoding",
        /// The transcoding failed.
        TranscodeFail = "TranscodeFail",
        /// Being reviewed.
        Checking = "Checking",
        /// Blocked.
        Blocked = "Blocked",
        /// Ready.
        Normal = "Normal",
        /// The production failed.
        ProduceFail = "ProduceFail",
        /// Deleted.
        Deleted = "Deleted",
    }

    /// A kind of media.
    MediaType {
        /// Video.
        Video = "video",
        /// Audio.
        Audio = "audio",
        /// Image.
        Image = "image",
        /// Attached media.
        Attached = "attached",
    }

    /// Where addresses lead.
    OutputType {
        /// To the bucket, with a signature that ends.
        Oss = "oss",
        /// Through the CDN.
        Cdn = "cdn",
    }

    /// How far a preparation for streaming is.
    PreprocessStatus {
        /// It has not begun.
        Unprocessed = "UnPreprocess",
        /// Under way.
        Preprocessing = "Preprocessing",
        /// Done.
        Succeeded = "PreprocessSucceed",
        /// Failed.
        Failed = "PreprocessFailed",
    }

    /// How far a thawing is.
    RestoreStatus {
        /// Under way.
        Processing = "Processing",
        /// Done.
        Success = "Success",
        /// Failed.
        Failed = "Failed",
    }

    /// A storage class. Those of the source are for the source file alone.
    StorageClass {
        /// For what is read often.
        Standard = "Standard",
        /// Infrequent access.
        InfrequentAccess = "IA",
        /// Archive: thawed before it is read.
        Archive = "Archive",
        /// Cold archive.
        ColdArchive = "ColdArchive",
        /// The source in infrequent access.
        SourceInfrequentAccess = "SourceIA",
        /// The source in the archive.
        SourceArchive = "SourceArchive",
        /// The source in the cold archive.
        SourceColdArchive = "SourceColdArchive",
        /// Being changed.
        Changing = "Changing",
        /// Being changed for the source.
        SourceChanging = "SourceChanging",
    }

    /// On or off.
    Switch {
        /// On.
        On = "on",
        /// Off.
        Off = "off",
    }

    /// How a media is transcoded.
    TranscodeMode {
        /// At once; ready when that is done.
        Fast = "FastTranscode",
        /// Not; ready at once.
        Never = "NoTranscode",
        /// Later; ready at once.
        Async = "AsyncTranscode",
    }
}
