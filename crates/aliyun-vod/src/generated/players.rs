// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! What players report: measures over time, and by dimension.
//!
//! Behind the feature `players`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Error, Items, Operation as _, PageRule, Paged, Pages, ToJsonText};
use time::OffsetDateTime;

impl Client {
    /// Reads single figures of the players of an application over a span, each with the figure of the span
    /// before for comparison.
    ///
    /// - `app_id`: Application of the player whose plays are reported.
    /// - `start_time`: Start of the span, in UTC and included; up to a year back, and at most 31 days
    ///   before `EndTime`.
    /// - `end_time`: End of the span, in UTC and excluded; at most 31 days after `StartTime`.
    /// - `interval`: Distance between two data points: `5m` for spans of up to 3 days, `1h` of up to 7
    ///   days, `1d` for any.
    /// - `metrics`: Metrics to report, at most three: for example `Vv` plays, `FirstFrame` time to the
    ///   first frame, `StuckCountRate` stutters, `PlayFailRate` failures, `Uv` viewers.
    /// - `terminal_type`: Kind of player to report: `web` in browsers, `mobile` in native applications.
    pub fn describe_vod_player_collect_data(
        &self,
        app_id: impl Into<String>,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
        interval: impl Into<PlayerInterval>,
        metrics: impl IntoIterator<Item = impl Into<String>>,
        terminal_type: impl Into<PlayerTerminal>,
    ) -> DescribeVodPlayerCollectData {
        let mut call = Call::new(self.core(), DescribeVodPlayerCollectData::META);
        call.params.query("AppId", Into::<String>::into(app_id));
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        call.params.query("Interval", Into::<PlayerInterval>::into(interval));
        let metrics: Vec<String> = metrics.into_iter().map(Into::into).collect();
        call.params.check_separator("Metrics", &metrics, ',');
        call.params.query("Metrics", metrics.join(","));
        call.params.query("TerminalType", Into::<PlayerTerminal>::into(terminal_type));
        DescribeVodPlayerCollectData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads single figures of the players of an application over a span, each with the figure of the span
    /// before for comparison. For the course over time, or by dimension, use
    /// `describe_vod_player_metric_data`.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodplayercollectdata>
    DescribeVodPlayerCollectData -> DescribeVodPlayerCollectDataResponse {
        name: "DescribeVodPlayerCollectData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodPlayerCollectData {
    /// System the player runs on, for example `Android` or `Windows`; which ones apply depends on the
    /// terminal. Absent means all.
    pub fn os(mut self, os: impl Into<PlayerOs>) -> Self {
        self.0.params.query("Os", Into::<PlayerOs>::into(os));
        self
    }

    /// How far back the span for comparison lies, in days: `1d` compares with the same span one day
    /// earlier.
    pub fn period(mut self, period: impl Into<String>) -> Self {
        self.0.params.query("Period", Into::<String>::into(period));
        self
    }
}

impl Client {
    /// Lists the values a dimension of player measures has had in an application, for example the versions
    /// or networks seen.
    ///
    /// - `app_id`: Application of the player whose plays are reported.
    /// - `dimension`: Property whose values are wanted: `Os`, `AppVersion` and `SdkVersion` of the player,
    ///   `Codec`, `VideoType` the container, `Network` its type, `Isp`, `VideoDefinition`, `Domain`,
    ///   `Country`, `Province`, `ErrorCode`, `IsHw` whether the decoder is in hardware.
    pub fn describe_vod_player_dimension_data(
        &self,
        app_id: impl Into<String>,
        dimension: impl Into<PlayerDimension>,
    ) -> DescribeVodPlayerDimensionData {
        let mut call = Call::new(self.core(), DescribeVodPlayerDimensionData::META);
        call.params.query("AppId", Into::<String>::into(app_id));
        call.params.query("Dimension", Into::<PlayerDimension>::into(dimension));
        DescribeVodPlayerDimensionData(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the values a dimension of player measures has had in an application, for example the versions
    /// or networks seen. They are what a filter of `describe_vod_player_metric_data` can name.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodplayerdimensiondata>
    DescribeVodPlayerDimensionData -> DescribeVodPlayerDimensionDataResponse {
        name: "DescribeVodPlayerDimensionData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodPlayerDimensionData {
    /// End of the span, in UTC and excluded; at most 31 days after `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Where the values come from, for the dimensions `Province` and `Isp`: `CN` China, `OVERSEAS`
    /// elsewhere, `ALL` both. The default is `ALL`.
    pub fn region(mut self, region: impl Into<PlayerRegion>) -> Self {
        self.0.params.query("Region", Into::<PlayerRegion>::into(region));
        self
    }

    /// Start of the span, in UTC and included; up to a year back, and at most 31 days before `EndTime`.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads measures of the players of an application along time or by a dimension, in pages of up to
    /// 5,000 rows.
    ///
    /// - `app_id`: Application of the player whose plays are reported.
    /// - `start_time`: Start of the span, in UTC and included; up to a year back, and at most 31 days
    ///   before `EndTime`.
    /// - `end_time`: End of the span, in UTC and excluded; at most 31 days after `StartTime`.
    /// - `interval`: Distance between two data points: `5m` for spans of up to 3 days, `1h` of up to 7
    ///   days, `1d` for any.
    /// - `metrics`: Metrics to report, at most three: for example `Vv` plays, `FirstFrame` time to the
    ///   first frame, `StuckCountRate` stutters, `PlayFailRate` failures, `Uv` viewers.
    /// - `terminal_type`: Kind of player to report: `web` in browsers, `mobile` in native applications.
    pub fn describe_vod_player_metric_data(
        &self,
        app_id: impl Into<String>,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
        interval: impl Into<PlayerInterval>,
        metrics: impl IntoIterator<Item = impl Into<String>>,
        terminal_type: impl Into<PlayerTerminal>,
    ) -> DescribeVodPlayerMetricData {
        let mut call = Call::new(self.core(), DescribeVodPlayerMetricData::META);
        call.params.query("AppId", Into::<String>::into(app_id));
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        call.params.query("Interval", Into::<PlayerInterval>::into(interval));
        let metrics: Vec<String> = metrics.into_iter().map(Into::into).collect();
        call.params.check_separator("Metrics", &metrics, ',');
        call.params.query("Metrics", metrics.join(","));
        call.params.query("TerminalType", Into::<PlayerTerminal>::into(terminal_type));
        DescribeVodPlayerMetricData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads measures of the players of an application along time or by a dimension, in pages of up to
    /// 5,000 rows. The answer also says which part of the span has data. For totals alone use
    /// `describe_vod_player_collect_data`.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodplayermetricdata>
    DescribeVodPlayerMetricData -> DescribeVodPlayerMetricDataResponse {
        name: "DescribeVodPlayerMetricData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodPlayerMetricData {
    /// Conditions on dimensions as a JSON document, each with a dimension (`Field`), an operator (`Op`) and
    /// a value; at most three. They have no effect on the per-viewer metrics.
    pub fn filters(mut self, filters: impl ToJsonText) -> Self {
        let filters = filters.to_json_text();
        self.0.params.query("Filters", filters);
        self
    }

    /// Language of the answer: `zh` Chinese or `en` English.
    pub fn language(mut self, language: impl Into<Language>) -> Self {
        self.0.params.query("Language", Into::<Language>::into(language));
        self
    }

    /// System the player runs on, for example `Android` or `Windows`; which ones apply depends on the
    /// terminal. Absent means all.
    pub fn os(mut self, os: impl Into<PlayerOs>) -> Self {
        self.0.params.query("Os", Into::<PlayerOs>::into(os));
        self
    }

    /// Page to return, counted from 1. The default is `1`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.0.params.query("PageNumber", page_number);
        self
    }

    /// Number of entries on a page. At most 5000. The default is `5000`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.params.check_range("PageSize", page_size, 1, 5000);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// How many dimension values to return, those with most plays first; absent means all.
    pub fn top(mut self, top: i64) -> Self {
        self.0.params.query("Top", top);
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

impl Paged for DescribeVodPlayerMetricData {
    type Item = PlayerMetrics;

    fn items(page: DescribeVodPlayerMetricDataResponse) -> Vec<Self::Item> {
        page.data_list
    }

    fn next(&self, page: &DescribeVodPlayerMetricDataResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNumber",
            first: 1,
            size: "PageSize",
            default_size: 5000,
            limit: 0,
            in_json: false,
        };
        let total = None;
        Ok(self.0.next_page(&RULE, page.data_list.len(), total)?.map(Self))
    }
}

cloudwire_http_core::model! {
    /// What [`DescribeVodPlayerCollectData`] answers.
    DescribeVodPlayerCollectDataResponse {
        /// Totals of the span, one item for each metric.
        data_list: Vec<PlayerMetricTotal> = "DataList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodPlayerDimensionData`] answers.
    DescribeVodPlayerDimensionDataResponse {
        /// Values that occur in the dimension; they may be used in `Filters` of
        /// `DescribeVodPlayerMetricData`.
        data_list: Vec<String> = "DataList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodPlayerMetricData`] answers.
    DescribeVodPlayerMetricDataResponse {
        /// Returned data, one item for each data point.
        data_list: Vec<PlayerMetrics> = "DataList",
        /// Facts about the query itself: the span and step the data really have.
        extend: Option<PlayerMetricSpan> = "Extend",
        /// Page that was returned, counted from 1.
        page_number: Option<i64> = "PageNumber",
        /// Number of entries on a page.
        page_size: Option<i64> = "PageSize",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Number of entries that match, over all pages.
        total_cnt: Option<i64> = "TotalCnt",
    }

    /// The span and the interval that player measures really cover.
    PlayerMetricSpan {
        /// Latest moment inside the requested span for which data exists, in UTC.
        actual_end_time: Option<OffsetDateTime> = "ActualEndTime",
        /// Earliest moment inside the requested span for which data exists, in UTC.
        actual_start_time: Option<OffsetDateTime> = "ActualStartTime",
        /// Distance between two data points in seconds, as the data really have it.
        interval_seconds: Option<i64> = "IntervalSeconds",
    }

    /// A measure of players over the whole span, with its change.
    PlayerMetricTotal {
        /// Which of the asked `Metrics` the item is about.
        metric: Option<String> = "Metric",
        /// Value of the metric over the span; shares are decimal fractions.
        value: Option<f64> = "Value",
        /// Change against the span of comparison, as a decimal fraction.
        value_ratio: Option<f64> = "ValueRatio",
        /// Value of the metric in the span of comparison.
        value_refer: Option<f64> = "ValueRefer",
    }

    /// Measures of players in an interval. Those that were not asked for are absent.
    PlayerMetrics {
        /// Plays to the end per viewer, on average.
        avg_per_completion_vv: Option<f64> = "AvgPerCompletionVv",
        /// Time played per viewer in milliseconds, on average.
        avg_per_play_duration: Option<f64> = "AvgPerPlayDuration",
        /// Plays per viewer, on average.
        avg_per_vv: Option<f64> = "AvgPerVv",
        /// Average bitrate during playback, in bit/s.
        avg_play_bitrate: Option<f64> = "AvgPlayBitrate",
        /// Time played per play in milliseconds, on average.
        avg_play_duration: Option<f64> = "AvgPlayDuration",
        /// Average bitrate at the start of playback, in bit/s.
        avg_start_bitrate: Option<f64> = "AvgStartBitrate",
        /// Average length of the played videos in milliseconds.
        avg_video_duration: Option<f64> = "AvgVideoDuration",
        /// Share of the plays that reached the end, as a decimal fraction.
        completion_rate: Option<f64> = "CompletionRate",
        /// Plays that reached the end.
        completion_vv: Option<f64> = "CompletionVv",
        /// Value of the dimension this item is about.
        dimension: Option<String> = "Dimension",
        /// Playback errors per 100 seconds of play.
        error_count100s: Option<f64> = "ErrorCount100s",
        /// Time until the first frame was shown in milliseconds, on average.
        first_frame: Option<f64> = "FirstFrame",
        /// Share of the plays left within five seconds, as a decimal fraction.
        jump_rate5s: Option<f64> = "JumpRate5s",
        /// Share of the plays that failed, as a decimal fraction.
        play_fail_rate: Option<f64> = "PlayFailRate",
        /// Plays that really showed something.
        real_vv: Option<f64> = "RealVv",
        /// Share of the plays that started within a second, as a decimal fraction.
        second_play_rate: Option<f64> = "SecondPlayRate",
        /// Share of the plays that never got going, as a decimal fraction.
        seed_fail_rate: Option<f64> = "SeedFailRate",
        /// Time it took to go on after a seek in milliseconds, on average.
        seek_duration: Option<f64> = "SeekDuration",
        /// Share of the plays that started slowly, as a decimal fraction.
        slow_play_rate: Option<f64> = "SlowPlayRate",
        /// Stutters per 100 seconds of play.
        stuck_count100s: Option<f64> = "StuckCount100s",
        /// Share of the plays that stuttered, as a decimal fraction.
        stuck_count_rate: Option<f64> = "StuckCountRate",
        /// Time spent stuttering per 100 seconds of play, in milliseconds.
        stuck_duration100s: Option<f64> = "StuckDuration100s",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
        /// Time played in all, in milliseconds.
        total_play_duration: Option<f64> = "TotalPlayDuration",
        /// Number of unique viewers.
        uv: Option<f64> = "Uv",
        /// Plays that were started.
        vv: Option<f64> = "Vv",
    }
}

cloudwire_http_core::open_enum! {
    /// The language of names in an answer.
    Language {
        /// Chinese.
        Chinese = "zh",
        /// English.
        English = "en",
    }

    /// What player measures can be told apart by.
    PlayerDimension {
        /// Operating system.
        Os = "Os",
        /// Version of the app.
        AppVersion = "AppVersion",
        /// Version of the player.
        SdkVersion = "SdkVersion",
        /// Codec.
        Codec = "Codec",
        /// Kind of video.
        VideoType = "VideoType",
        /// Kind of network.
        Network = "Network",
        /// Operator of the network.
        Isp = "Isp",
        /// Definition of the stream.
        VideoDefinition = "VideoDefinition",
        /// Domain of the address played.
        Domain = "Domain",
        /// Country of the viewer.
        Country = "Country",
        /// Province of the viewer.
        Province = "Province",
        /// Error of the player.
        ErrorCode = "ErrorCode",
        /// Whether the device decodes in hardware.
        HardwareDecoding = "IsHw",
    }

    /// The length of an entry of player measures.
    PlayerInterval {
        /// Five minutes.
        FiveMinutes = "5m",
        /// An hour.
        Hour = "1h",
        /// A day.
        Day = "1d",
    }

    /// What a player runs in.
    PlayerOs {
        /// An app.
        Native = "native",
        /// A browser.
        Web = "web",
    }

    /// Where viewers are.
    PlayerRegion {
        /// Everywhere.
        All = "ALL",
        /// Inside mainland China.
        MainlandChina = "CN",
        /// Outside mainland China.
        Overseas = "OVERSEAS",
    }

    /// A kind of player in player measures.
    PlayerTerminal {
        /// Browsers.
        Web = "web",
        /// Apps on phones.
        Mobile = "mobile",
    }
}
