// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Videos: reading, listing, changing, deleting.
//!
//! Behind the feature `media`, which is on by default.

use super::types::AuditStatus;
use super::types::MediaStatus;
use super::types::RestoreStatus;
use super::types::StorageClass;
use super::types::Switch;
use crate::Client;
use cloudwire_http_core::{
    Call, Done, Error, Items, Operation as _, PageRule, Paged, Pages, Requirement, ToJsonText, Wait, WaitRule,
};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Deletes transcoded streams of a video.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    /// - `job_ids`: The ids of the transcoding jobs that made the streams. At most 20 in one call.
    pub fn delete_stream(
        &self,
        video_id: impl Into<String>,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteStream {
        let mut call = Call::new(self.core(), DeleteStream::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("VideoId", Into::<String>::into(video_id));
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 20);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        DeleteStream(call)
    }

    /// Deletes transcoded streams of a video, by the id of your own.
    ///
    /// - `reference_id`: Identifier of your own that was set at upload. At least one of this and `VideoId`
    ///   is required. At most 64 characters.
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
        name: "DeleteStream", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl DeleteStream {
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

impl Client {
    /// Deletes videos with everything that was made from them.
    ///
    /// - `video_ids`: Identifiers of videos or audio files, given at upload. At least one of this and
    ///   `ReferenceIds` is required. At most 20 in one call.
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
    /// - `reference_ids`: Identifiers of your own that were set at upload. At least one of this and
    ///   `VideoIds` is required. At most 20 in one call.
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
        name: "DeleteVideo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl DeleteVideo {
    /// Identifiers of your own that were set at upload. At least one of this and `VideoIds` is required. At
    /// most 20 in one call.
    pub fn reference_ids(mut self, reference_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("ReferenceIds", reference_ids.len(), 20);
        self.0.params.check_separator("ReferenceIds", &reference_ids, ',');
        self.0.params.query("ReferenceIds", reference_ids.join(","));
        self
    }

    /// Identifiers of videos or audio files, given at upload. At least one of this and `ReferenceIds` is
    /// required. At most 20 in one call.
    pub fn video_ids(mut self, video_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("VideoIds", video_ids.len(), 20);
        self.0.params.check_separator("VideoIds", &video_ids, ',');
        self.0.params.query("VideoIds", video_ids.join(","));
        self
    }
}

impl Client {
    /// Reads what is known about a video: title, state, times, size, snapshots.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn get_video_info(&self, video_id: impl Into<String>) -> GetVideoInfo {
        let mut call = Call::new(self.core(), GetVideoInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("VideoId", Into::<String>::into(video_id));
        GetVideoInfo(call)
    }

    /// Reads what is known about a video, by the id of your own.
    ///
    /// - `reference_id`: Identifier of your own that was set at upload. At least one of this and `VideoId`
    ///   is required.
    pub fn get_video_info_by_reference_id(&self, reference_id: impl Into<String>) -> GetVideoInfo {
        let mut call = Call::new(self.core(), GetVideoInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("ReferenceId", Into::<String>::into(reference_id));
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
        name: "GetVideoInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetVideoInfo {
    /// Identifier of your own that was set at upload. At least one of this and `VideoId` is required.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.0.params.query("ReferenceId", Into::<String>::into(reference_id));
        self
    }

    /// Identifier of the video or audio file, given at upload. At least one of this and `ReferenceId` is
    /// required.
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        self.0.params.query("VideoId", Into::<String>::into(video_id));
        self
    }
}

impl Client {
    /// Waits until a video can be played: uploaded, transcoded where its template group says so, and not
    /// blocked.
    ///
    /// Asks [`GetVideoInfo`] after 2 s and then at growing intervals of up to 30 s, for at most 2 hours
    /// unless told otherwise. The job is started by `CreateUploadVideo`, which answers the id as `VideoId`.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn wait_until_playable(&self, video_id: impl Into<String>) -> Wait<GetVideoInfo> {
        const RULE: WaitRule = WaitRule {
            state: &["Video", "Status"],
            done: Done::In(&["Normal"]),
            failed: &["UploadFail", "TranscodeFail", "Blocked"],
            unknown: &[],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), GetVideoInfo::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        Wait::new(call, &RULE)
    }

    /// Waits until an archived video can be read again.
    ///
    /// Asks [`GetVideoInfo`] after 2 s and then at growing intervals of up to 30 s, for at most 12 hours
    /// unless told otherwise. The job is started by `RestoreMedia`.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn wait_until_restored(&self, video_id: impl Into<String>) -> Wait<GetVideoInfo> {
        const RULE: WaitRule = WaitRule {
            state: &["Video", "RestoreStatus"],
            done: Done::In(&["Success"]),
            failed: &["Failed"],
            unknown: &[],
            total: &[],
            timeout: 43200,
        };
        let mut call = Call::new(self.core(), GetVideoInfo::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        Wait::new(call, &RULE)
    }

    /// Waits until the change of a video's storage class has ended, whatever the class.
    ///
    /// Asks [`GetVideoInfo`] after 2 s and then at growing intervals of up to 30 s, for at most 12 hours
    /// unless told otherwise. The job is started by `UpdateMediaStorageClass`.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn wait_until_storage_class_changed(&self, video_id: impl Into<String>) -> Wait<GetVideoInfo> {
        const RULE: WaitRule = WaitRule {
            state: &["Video", "StorageClass"],
            done: Done::NotIn(&["Changing", "SourceChanging"]),
            failed: &[],
            unknown: &[],
            total: &[],
            timeout: 43200,
        };
        let mut call = Call::new(self.core(), GetVideoInfo::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        Wait::new(call, &RULE)
    }

    /// Waits until an uploaded video is registered as complete, before or after its transcoding.
    ///
    /// Asks [`GetVideoInfo`] after 2 s and then at growing intervals of up to 30 s, for at most an hour
    /// unless told otherwise. The job is started by `CreateUploadVideo`, which answers the id as `VideoId`.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn wait_until_uploaded(&self, video_id: impl Into<String>) -> Wait<GetVideoInfo> {
        const RULE: WaitRule = WaitRule {
            state: &["Video", "Status"],
            done: Done::In(&["UploadSucc", "Transcoding", "TranscodeFail", "Normal"]),
            failed: &["UploadFail", "Blocked"],
            unknown: &[],
            total: &[],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), GetVideoInfo::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Reads what is known about several videos.
    ///
    /// - `video_ids`: Identifiers of videos or audio files, given at upload. At least one of this and
    ///   `ReferenceIds` is required. At most 20 in one call.
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
    /// - `reference_ids`: Identifiers of your own that were set at upload. At least one of this and
    ///   `VideoIds` is required. At most 20 in one call.
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
        name: "GetVideoInfos", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetVideoInfos {
    /// Identifiers of your own that were set at upload. At least one of this and `VideoIds` is required. At
    /// most 20 in one call.
    pub fn reference_ids(mut self, reference_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("ReferenceIds", reference_ids.len(), 20);
        self.0.params.check_separator("ReferenceIds", &reference_ids, ',');
        self.0.params.query("ReferenceIds", reference_ids.join(","));
        self
    }

    /// Identifiers of videos or audio files, given at upload. At least one of this and `ReferenceIds` is
    /// required. At most 20 in one call.
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
        name: "GetVideoList", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
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

    /// Page to return, counted from 1. Only the first 5000 media of a filter can be reached; narrow the
    /// time span to see the rest. The default is `1`.
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// Number of entries on a page. At most 100. The default is `10`.
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
        self.0.params.query("SortBy", Into::<String>::into(sort_by));
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
        self.0.params.query("StorageLocation", Into::<String>::into(storage_location));
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
    /// Changes title, description, cover, tags or category of a video.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn update_video_info(&self, video_id: impl Into<String>) -> UpdateVideoInfo {
        let mut call = Call::new(self.core(), UpdateVideoInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("VideoId", Into::<String>::into(video_id));
        UpdateVideoInfo(call)
    }

    /// Changes a video, by the id of your own.
    ///
    /// - `reference_id`: Identifier of your own that was set at upload. At least one of this and `VideoId`
    ///   is required. At most 64 characters.
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
        name: "UpdateVideoInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl UpdateVideoInfo {
    /// Category to put the media into. Absent, nothing is filed or the present category stays.
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.0.params.query("CateId", cate_id);
        self
    }

    /// Address of the new cover picture; absent, the present one stays.
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.0.params.query("CoverURL", Into::<String>::into(cover_url));
        self
    }

    /// Free text about the media. At most 1024 bytes of UTF-8.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.params.check_bytes("Description", &description, 1024);
        self.0.params.query("Description", description);
        self
    }

    /// Identifier of your own that was set at upload. At least one of this and `VideoId` is required. At
    /// most 64 characters.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        let reference_id: String = reference_id.into();
        self.0.params.check_chars("ReferenceId", &reference_id, 64);
        self.0.params.query("ReferenceId", reference_id);
        self
    }

    /// New tags; absent, the present ones stay. At most 16 in one call. Each of at most 32 bytes of UTF-8.
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

    /// New title; absent, the present one stays. At most 128 bytes of UTF-8.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        let title: String = title.into();
        self.0.params.check_bytes("Title", &title, 128);
        self.0.params.query("Title", title);
        self
    }

    /// New data of your own for the media, as a JSON object; absent, the present ones stay.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }

    /// Identifier of the video or audio file, given at upload. At least one of this and `ReferenceId` is
    /// required.
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        self.0.params.query("VideoId", Into::<String>::into(video_id));
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
        name: "UpdateVideoInfos", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// What [`DeleteStream`] answers.
    DeleteStreamResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteVideo`] answers.
    DeleteVideoResponse {
        /// Videos this caller may not touch, mostly because they belong to another application.
        forbidden_video_ids: Vec<String> = "ForbiddenVideoIds",
        /// Identifiers of your own for which nothing was found.
        non_exist_reference_ids: Vec<String> = "NonExistReferenceIds",
        /// Video identifiers for which nothing was found.
        non_exist_video_ids: Vec<String> = "NonExistVideoIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetVideoInfo`] answers.
    GetVideoInfoResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The video or audio file that was asked for.
        video: Option<Video> = "Video",
    }

    /// What [`GetVideoInfos`] answers.
    GetVideoInfosResponse {
        /// Identifiers of your own for which nothing was found.
        non_exist_reference_ids: Vec<String> = "NonExistReferenceIds",
        /// Video identifiers for which nothing was found.
        non_exist_video_ids: Vec<String> = "NonExistVideoIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Videos and audio files found, one item for each.
        video_list: Vec<VideoInfo> = "VideoList",
    }

    /// What [`GetVideoList`] answers.
    GetVideoListResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Number of entries that match, over all pages.
        total: Option<i32> = "Total",
        /// Videos and audio files found, one item for each.
        video_list: Vec<ListedVideo> = "VideoList" / "Video",
    }

    /// A video of a listing.
    ListedVideo {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// When the item was created, in UTC.
        creation_time: Option<String> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// When the item was last changed, in UTC.
        modification_time: Option<String> = "ModificationTime",
        /// Identifier of your own for the media, set at upload and unique in the account; it can stand in
        /// for the media's identifier.
        reference_id: Option<String> = "ReferenceId",
        /// When the restored copy stops being readable, in UTC.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// State of bringing archived media back: `Processing`, `Success`, or `Failed`; absent when it was
        /// never asked for.
        restore_status: Option<String> = "RestoreStatus",
        /// Size of the source file in bytes.
        size: Option<i64> = "Size",
        /// Snapshots of the media.
        snapshots: Vec<String> = "Snapshots" / "Snapshot",
        /// State of the video: `Uploading`, `UploadSucc` uploaded, `Transcoding`, `Normal` playable;
        /// `Checking` under review, `Blocked` barred; `UploadFail`, `TranscodeFail` and `ProduceFail` ended
        /// badly.
        status: Option<MediaStatus> = "Status",
        /// Storage class of the media: `Standard`, `IA` infrequent access, `Archive`, `ColdArchive`; with
        /// `Source` in front only the source file is in that class; `Changing` and `SourceChanging` are on
        /// the way.
        storage_class: Option<String> = "StorageClass",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Settings and data of your own that were given with the media, as JSON.
        user_data: Option<Value> = "UserData" as JsonText,
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// What [`UpdateVideoInfo`] answers.
    UpdateVideoInfoResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`UpdateVideoInfos`] answers.
    UpdateVideoInfosResponse {
        /// Videos this caller may not touch, mostly because they belong to another application.
        forbidden_video_ids: Vec<String> = "ForbiddenVideoIds",
        /// Identifiers of your own for which nothing was found.
        non_exist_reference_ids: Vec<String> = "NonExistReferenceIds",
        /// Video identifiers for which nothing was found.
        non_exist_video_ids: Vec<String> = "NonExistVideoIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// A video.
    Video {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Outcome of the review: `Normal` passed, `Blocked` barred from playback.
        audit_status: Option<AuditStatus> = "AuditStatus",
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Custom data of the media as JSON. Replaced by `UserData`. Deprecated by the provider.
        custom_media_info: Option<Value> = "CustomMediaInfo" as JsonText,
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Whether offline download is allowed: `on` for players that may cache the media, `off` not.
        download_switch: Option<Switch> = "DownloadSwitch",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Identifier of your own for the media, set at upload and unique in the account; it can stand in
        /// for the media's identifier.
        reference_id: Option<String> = "ReferenceId",
        /// Region of the service that keeps the item, for example `cn-shanghai`.
        region_id: Option<String> = "RegionId",
        /// When the restored copy stops being readable, in UTC.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// State of bringing archived media back: `Processing`, `Success`, or `Failed`; absent when it was
        /// never asked for.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// Size of the source file in bytes.
        size: Option<i64> = "Size",
        /// Snapshots of the media.
        snapshots: Vec<String> = "Snapshots" / "Snapshot",
        /// State of the video: `Uploading`, `UploadSucc` uploaded, `Transcoding`, `Normal` playable;
        /// `Checking` under review, `Blocked` barred; `UploadFail`, `TranscodeFail` and `ProduceFail` ended
        /// badly.
        status: Option<MediaStatus> = "Status",
        /// Storage class of the media: `Standard`, `IA` infrequent access, `Archive`, `ColdArchive`; with
        /// `Source` in front only the source file is in that class; `Changing` and `SourceChanging` are on
        /// the way.
        storage_class: Option<StorageClass> = "StorageClass",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        template_group_id: Option<String> = "TemplateGroupId",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Settings and data of your own that were given with the media, as JSON.
        user_data: Option<Value> = "UserData" as JsonText,
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// A video, one of several asked for.
    VideoInfo {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Whether offline download is allowed: `on` for players that may cache the media, `off` not.
        download_switch: Option<Switch> = "DownloadSwitch",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Identifier of your own for the media, set at upload and unique in the account; it can stand in
        /// for the media's identifier.
        reference_id: Option<String> = "ReferenceId",
        /// When the restored copy stops being readable, in UTC.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// State of bringing archived media back: `Processing`, `Success`, or `Failed`; absent when it was
        /// never asked for.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// Size of the source file in bytes.
        size: Option<i64> = "Size",
        /// Snapshots of the media.
        snapshots: Vec<String> = "Snapshots",
        /// State of the video: `Uploading`, `UploadSucc` uploaded, `Transcoding`, `Normal` playable;
        /// `Checking` under review, `Blocked` barred; `UploadFail`, `TranscodeFail` and `ProduceFail` ended
        /// badly.
        status: Option<MediaStatus> = "Status",
        /// Storage class of the media: `Standard`, `IA` infrequent access, `Archive`, `ColdArchive`; with
        /// `Source` in front only the source file is in that class; `Changing` and `SourceChanging` are on
        /// the way.
        storage_class: Option<StorageClass> = "StorageClass",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        template_group_id: Option<String> = "TemplateGroupId",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Settings and data of your own that were given with the media, as JSON.
        user_data: Option<Value> = "UserData" as JsonText,
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// A change of a video. What is not set stays as it is.
    VideoUpdate {
        /// Identifier of the video or audio file, given at upload.
        video_id: String = "VideoId",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Tags of the media, by which it can be searched.
        tags: Option<Vec<String>> = "Tags" as Comma,
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

    /// Address of the cover picture.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
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
