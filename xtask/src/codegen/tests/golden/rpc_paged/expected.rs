// Written by `cargo xtask codegen` from `rpc_paged/spec`. Changes belong there.

//! Videos.
//!
//! Behind the feature `media`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Error, Items, Operation as _, PageRule, Paged, Pages, Requirement};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Lists videos by time and state.
    pub fn get_video_list(&self) -> GetVideoList {
        let mut call = Call::new(self.core(), GetVideoList::META);
        call.params.requires(&[Requirement::AllOrNone(&["StartTime", "EndTime"])]);
        GetVideoList(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists videos by time and state. Newest first.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `VideoListExceededMax` (400), `Throttling` (503, try again later).
    ///
    /// Provider page: <https://example.com/get-video-list>
    GetVideoList -> GetVideoListResponse {
        name: "GetVideoList", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl GetVideoList {
    /// Only videos of this category.
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.0.params.query("CateId", cate_id);
        self
    }

    /// The number of the page. The default is `1`.
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// How many videos a page has. At most 100. The default is `10`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.0.params.check_range("PageSize", i64::from(page_size), 1, 100);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Only videos made after this time.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }

    /// Only videos made before this time.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// The state.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<Status>>) -> Self {
        let status: Vec<String> =
            status.into_iter().map(|item| Into::<Status>::into(item).to_string()).collect();
        self.0.params.check_separator("Status", &status, ',');
        self.0.params.query("Status", status.join(","));
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
    type Item = Video;

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

cloudwire_http_core::model! {
    /// What [`GetVideoList`] answers.
    GetVideoListResponse {
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// How many videos there are.
        total: Option<i32> = "Total",
        /// The videos.
        video_list: Vec<Video> = "VideoList" / "Video",
    }

    /// A video.
    Video {
        /// The id of the video.
        video_id: String = "VideoId",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The length, in seconds.
        duration: Option<f64> = "Duration",
        /// The tags.
        tags: Vec<String> = "Tags" as Comma,
        /// The state.
        status: Option<Status> = "Status",
        /// The address of the file.
        file_url: Option<String> = "FileURL"; secret,
        /// Data of your own.
        user_data: Option<Value> = "UserData" as JsonText,
    }
}

cloudwire_http_core::open_enum! {
    /// The state of a video.
    Status {
        /// Ready.
        Normal = "Normal",
        /// Blocked.
        Blocked = "Blocked",
    }
}
