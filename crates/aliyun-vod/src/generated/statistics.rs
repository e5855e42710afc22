// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! What viewers play.
//!
//! Behind the feature `statistics`, which is on by default.

use super::types::MediaRegion;
use crate::Client;
use cloudwire_http_core::{Call, Error, Items, Operation as _, PageRule, Paged, Pages};
use time::{Date, OffsetDateTime};

impl Client {
    /// Lists the most played videos of a day, page by page, with views, viewers and time watched.
    ///
    /// - `biz_date`: Day to rank, given as a UTC time.
    pub fn describe_play_top_videos(&self, biz_date: OffsetDateTime) -> DescribePlayTopVideos {
        let mut call = Call::new(self.core(), DescribePlayTopVideos::META);
        call.params.query("BizDate", biz_date);
        DescribePlayTopVideos(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the most played videos of a day, page by page, with views, viewers and time watched. A day
    /// that has not come yet fails with `InvalidBizDate.BeyondCurrent`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InternalError` (500, try again later), `InvalidBizDate.BeyondCurrent`
    /// (400), `InvalidBizDate.Malformed` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describeplaytopvideos>
    DescribePlayTopVideos -> DescribePlayTopVideosResponse {
        name: "DescribePlayTopVideos", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribePlayTopVideos {
    /// Page to return, counted from 1. The default is `1`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// Number of entries on a page. At most 1000. The default is `100`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.params.check_range("PageSize", page_size, 1, 1000);
        self.0.params.query("PageSize", page_size);
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

impl Paged for DescribePlayTopVideos {
    type Item = TopVideo;

    fn items(page: DescribePlayTopVideosResponse) -> Vec<Self::Item> {
        page.top_play_videos
    }

    fn next(&self, page: &DescribePlayTopVideosResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 100,
            limit: 0,
            in_json: false,
        };
        let total = page.total_num.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.top_play_videos.len(), total)?.map(Self))
    }
}

impl Client {
    /// Reads how often and how long a viewer plays on average, a value a day.
    ///
    /// - `start_time`: Start of the span, in UTC.
    /// - `end_time`: End of the span, in UTC; later than `StartTime` by at most 180 days.
    pub fn describe_play_user_avg(
        &self,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
    ) -> DescribePlayUserAvg {
        let mut call = Call::new(self.core(), DescribePlayUserAvg::META);
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        DescribePlayUserAvg(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how often and how long a viewer plays on average, a value a day. A day that has not come yet
    /// fails with `InvalidEndTime.BeyondCurrent`, an end before the beginning with
    /// `InvalidEndTime.Mismatch`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InternalError` (500, try again later), `InvalidEndTime.BeyondCurrent`
    /// (400), `InvalidEndTime.Malformed` (400), `InvalidEndTime.Mismatch` (400),
    /// `InvalidStartTime.Malformed` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describeplayuseravg>
    DescribePlayUserAvg -> DescribePlayUserAvgResponse {
        name: "DescribePlayUserAvg", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Reads views, viewers and time watched of all videos together, by kind of player, a value a day.
    ///
    /// - `start_time`: Start of the span, in UTC.
    /// - `end_time`: End of the span, in UTC; later than `StartTime` by at most 180 days.
    pub fn describe_play_user_total(
        &self,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
    ) -> DescribePlayUserTotal {
        let mut call = Call::new(self.core(), DescribePlayUserTotal::META);
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        DescribePlayUserTotal(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads views, viewers and time watched of all videos together, by kind of player, a value a day. A
    /// day that has not come yet fails with `InvalidEndTime.BeyondCurrent`, an end before the beginning
    /// with `InvalidEndTime.Mismatch`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InternalError` (500, try again later), `InvalidEndTime.BeyondCurrent`
    /// (400), `InvalidEndTime.Malformed` (400), `InvalidEndTime.Mismatch` (400),
    /// `InvalidStartTime.Malformed` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describeplayusertotal>
    DescribePlayUserTotal -> DescribePlayUserTotalResponse {
        name: "DescribePlayUserTotal", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Reads views, viewers and time watched of one video, a value a day.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    /// - `start_time`: Start of the span, in UTC.
    /// - `end_time`: End of the span, in UTC; later than `StartTime` by at most 180 days.
    pub fn describe_play_video_statis(
        &self,
        video_id: impl Into<String>,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
    ) -> DescribePlayVideoStatis {
        let mut call = Call::new(self.core(), DescribePlayVideoStatis::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        DescribePlayVideoStatis(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads views, viewers and time watched of one video, a value a day. A day that has not come yet fails
    /// with `InvalidEndTime.BeyondCurrent`, an end before the beginning with `InvalidEndTime.Mismatch`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InternalError` (500, try again later), `InvalidEndTime.BeyondCurrent`
    /// (400), `InvalidEndTime.Malformed` (400), `InvalidEndTime.Mismatch` (400),
    /// `InvalidStartTime.Malformed` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describeplayvideostatis>
    DescribePlayVideoStatis -> DescribePlayVideoStatisResponse {
        name: "DescribePlayVideoStatis", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Reads what the players report of single media on a day: plays, viewers, time watched, the best first
    /// by the measure asked for.
    ///
    /// - `page_no`: Page to return, counted from 1.
    /// - `page_size`: Number of entries on a page. At most 100.
    pub fn describe_vod_media_play_data(&self, page_no: i64, page_size: i64) -> DescribeVodMediaPlayData {
        let mut call = Call::new(self.core(), DescribeVodMediaPlayData::META);
        call.params.query("PageNo", page_no);
        call.params.check_range("PageSize", page_size, 1, 100);
        call.params.query("PageSize", page_size);
        DescribeVodMediaPlayData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads what the players report of single media on a day: plays, viewers, time watched, the best first
    /// by the measure asked for. Page and size must both be given, 100 entries at most a page.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodmediaplaydata>
    DescribeVodMediaPlayData -> DescribeVodMediaPlayDataResponse {
        name: "DescribeVodMediaPlayData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodMediaPlayData {
    /// Video or audio file to report; one only. Absent means all.
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.0.params.query("MediaId", Into::<String>::into(media_id));
        self
    }

    /// Metric to sort by: `PlaySuccessVv` plays, `PlayPerVv` plays per viewer, `PlayDuration` time played,
    /// `PlayDurationPerUv` time played per viewer.
    pub fn order_name(mut self, order_name: impl Into<PlayOrder>) -> Self {
        self.0.params.query("OrderName", Into::<PlayOrder>::into(order_name));
        self
    }

    /// Direction of the order: `ASC` rising, `DESC` falling.
    pub fn order_type(mut self, order_type: impl Into<OrderType>) -> Self {
        self.0.params.query("OrderType", Into::<OrderType>::into(order_type));
        self
    }

    /// System of the viewer's device; absent means all.
    pub fn os(mut self, os: impl Into<OperatingSystem>) -> Self {
        self.0.params.query("Os", Into::<OperatingSystem>::into(os));
        self
    }

    /// Day to report, as `yyyyMMdd`.
    pub fn play_date(mut self, play_date: impl Into<String>) -> Self {
        self.0.params.query("PlayDate", Into::<String>::into(play_date));
        self
    }

    /// Service region of the figures; as a parameter, absent means all.
    pub fn region(mut self, region: impl Into<MediaRegion>) -> Self {
        self.0.params.query("Region", Into::<MediaRegion>::into(region));
        self
    }

    /// Only plays by this player: `Native` of the Android and iOS SDKs, `Web` of the web SDK; absent means
    /// all.
    pub fn terminal_type(mut self, terminal_type: impl Into<TerminalType>) -> Self {
        self.0.params.query("TerminalType", Into::<TerminalType>::into(terminal_type));
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

impl Paged for DescribeVodMediaPlayData {
    type Item = MediaPlayData;

    fn items(page: DescribeVodMediaPlayDataResponse) -> Vec<Self::Item> {
        page.qoe_info_list
    }

    fn next(&self, page: &DescribeVodMediaPlayDataResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 1,
            limit: 0,
            in_json: false,
        };
        let total = page.total_count.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.qoe_info_list.len(), total)?.map(Self))
    }
}

impl Client {
    /// Gives the files with the plays of a day by place of the viewers, to be downloaded.
    ///
    /// - `media_region`: Service region whose play statistics are wanted.
    /// - `date`: Day to fetch as `yyyy-MM-dd`; it may lie up to a year back.
    pub fn get_daily_play_region_statis(
        &self,
        media_region: impl Into<MediaRegion>,
        date: Date,
    ) -> GetDailyPlayRegionStatis {
        let mut call = Call::new(self.core(), GetDailyPlayRegionStatis::META);
        call.params.query("MediaRegion", Into::<MediaRegion>::into(media_region));
        call.params.query("Date", date);
        GetDailyPlayRegionStatis(call)
    }
}

cloudwire_http_core::operation! {
    /// Gives the files with the plays of a day by place of the viewers, to be downloaded. Days without data
    /// and days whose file could not be made are told apart.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getdailyplayregionstatis>
    GetDailyPlayRegionStatis -> GetDailyPlayRegionStatisResponse {
        name: "GetDailyPlayRegionStatis", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// What viewers played on average on a day.
    AveragePlays {
        /// Plays per viewer, on average.
        avg_play_count: Option<f64> = "AvgPlayCount",
        /// Time played per viewer, on average; the provider states no unit.
        avg_play_duration: Option<f64> = "AvgPlayDuration",
        /// Day the figures are of.
        date: Option<String> = "Date",
    }

    /// A file with the play statistics of a day.
    DailyPlayReport {
        /// Day the figures are of.
        date: Option<Date> = "Date",
        /// Address to download the day's play statistics from.
        file_url: Option<String> = "FileUrl"; secret,
    }

    /// What [`DescribePlayTopVideos`] answers.
    DescribePlayTopVideosResponse {
        /// Page that was returned, counted from 1.
        page_no: Option<i64> = "PageNo",
        /// Number of entries on a page.
        page_size: Option<i64> = "PageSize",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Most played videos, one item for each, in falling order.
        top_play_videos: Vec<TopVideo> = "TopPlayVideos" / "TopPlayVideoStatis",
        /// Number of entries that match, over all pages.
        total_num: Option<i64> = "TotalNum",
    }

    /// What [`DescribePlayUserAvg`] answers.
    DescribePlayUserAvgResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Averages per viewer, one item for each day.
        user_play_statis_avgs: Vec<AveragePlays> = "UserPlayStatisAvgs" / "UserPlayStatisAvg",
    }

    /// What [`DescribePlayUserTotal`] answers.
    DescribePlayUserTotalResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Totals over all viewers, one item for each day.
        user_play_statis_totals: Vec<TotalPlays> = "UserPlayStatisTotals" / "UserPlayStatisTotal",
    }

    /// What [`DescribePlayVideoStatis`] answers.
    DescribePlayVideoStatisResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Play figures of the video, one item for each day.
        video_play_statis_details: Vec<VideoPlays> = "VideoPlayStatisDetails" / "VideoPlayStatisDetail",
    }

    /// What [`DescribeVodMediaPlayData`] answers.
    DescribeVodMediaPlayDataResponse {
        /// Page that was returned, counted from 1.
        page_no: Option<i64> = "PageNo",
        /// Number of entries on a page.
        page_size: Option<i64> = "PageSize",
        /// Play figures of the media, one item for each file.
        qoe_info_list: Vec<MediaPlayData> = "QoeInfoList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Number of entries that match, over all pages.
        total_count: Option<i64> = "TotalCount",
    }

    /// What [`GetDailyPlayRegionStatis`] answers.
    GetDailyPlayRegionStatisResponse {
        /// Days for which a play statistics file exists, one item for each.
        daily_play_region_statis_list: Vec<DailyPlayReport> = "DailyPlayRegionStatisList",
        /// Days on which nothing was played, so that no file exists.
        empty_dates: Vec<String> = "EmptyDates",
        /// Days whose play statistics could not be exported.
        fail_dates: Vec<String> = "FailDates",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// How a media was played on a day.
    MediaPlayData {
        /// Unique viewers of the media on the day.
        dau: Option<f64> = "DAU",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Time played in all, in seconds.
        play_duration: Option<f64> = "PlayDuration",
        /// Time played per viewer in seconds, on average.
        play_duration_per_uv: Option<f64> = "PlayDurationPerUv",
        /// Plays per viewer, on average.
        play_per_vv: Option<f64> = "PlayPerVv",
        /// Plays that got going.
        play_success_vv: Option<f64> = "PlaySuccessVv",
        /// Length of the media in seconds.
        video_duration: Option<f64> = "VideoDuration",
        /// Title of the video or audio file.
        video_title: Option<String> = "VideoTitle",
    }

    /// Counts told apart by the player used.
    PlayerCounts {
        /// Count for the Android player.
        android: Option<i64> = "Android",
        /// Count for the Flash player.
        flash: Option<i64> = "Flash",
        /// Count for the browser's player.
        html5: Option<i64> = "HTML5",
        /// Count for the iOS player.
        i_os: Option<i64> = "iOS",
    }

    /// A video among the most played of a day.
    TopVideo {
        /// Time played in all; the provider states no unit.
        play_duration: Option<f64> = "PlayDuration",
        /// Title of the video that was played.
        title: Option<String> = "Title",
        /// Unique viewers of the day.
        uv: Option<i64> = "UV",
        /// Plays of the day.
        vv: Option<i64> = "VV",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// What all viewers played on a day.
    TotalPlays {
        /// Day the figures are of.
        date: Option<String> = "Date",
        /// Time played in all; the provider states no unit.
        play_duration: Option<f64> = "PlayDuration",
        /// How the plays spread over lengths of time played, as text in the provider's own form.
        play_range: Option<String> = "PlayRange",
        /// Unique viewers, by player.
        uv: Option<PlayerCounts> = "UV",
        /// Plays that were started, by player.
        vv: Option<PlayerCounts> = "VV",
    }

    /// How a video was played on a day.
    VideoPlays {
        /// Day the figures are of.
        date: Option<String> = "Date",
        /// Time played in all; the provider states no unit.
        play_duration: Option<f64> = "PlayDuration",
        /// How the plays spread over lengths of time played, as text in the provider's own form.
        play_range: Option<String> = "PlayRange",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Unique viewers of the day.
        uv: Option<i64> = "UV",
        /// Plays of the day.
        vv: Option<i64> = "VV",
    }
}

cloudwire_http_core::open_enum! {
    /// An operating system.
    OperatingSystem {
        /// Android.
        Android = "Android",
        /// iOS.
        Ios = "iOS",
        /// Windows.
        Windows = "Windows",
        /// macOS.
        MacOs = "macOS",
        /// Linux.
        Linux = "Linux",
    }

    /// The direction of an order.
    OrderType {
        /// The least first.
        Ascending = "ASC",
        /// The greatest first.
        Descending = "DESC",
    }

    /// The measure that orders media.
    PlayOrder {
        /// Plays that began.
        Plays = "PlaySuccessVv",
        /// Plays a viewer.
        PlaysPerViewer = "PlayPerVv",
        /// Time watched.
        PlayDuration = "PlayDuration",
        /// Time watched a viewer.
        PlayDurationPerViewer = "PlayDurationPerUv",
    }

    /// A kind of player in reports on media.
    TerminalType {
        /// An app.
        Native = "Native",
        /// A browser.
        Web = "Web",
    }
}
