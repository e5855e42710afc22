// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! The CDN in front of the media: refreshing, preloading, usage, logs.
//!
//! Behind the feature `cdn`, which is on by default.

use crate::Client;
use cloudwire_http_core::{
    Call, Error, Items, Operation as _, PageRule, Paged, Pages, Requirement, ToJsonText,
};
use time::OffsetDateTime;

impl Client {
    /// Reads the bandwidth of CDN domains, in bits per second, a value an interval; the last 90 days are
    /// kept.
    pub fn describe_vod_domain_bps_data(&self) -> DescribeVodDomainBpsData {
        let mut call = Call::new(self.core(), DescribeVodDomainBpsData::META);
        call.params.requires(&[Requirement::AllOrNone(&["StartTime", "EndTime"])]);
        DescribeVodDomainBpsData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the bandwidth of CDN domains, in bits per second, a value an interval; the last 90 days are
    /// kept.
    ///
    /// Error codes of its own: `InvalidEndTime.Malformed` (400), `InvalidEndTime.Mismatch` (400),
    /// `InvalidStartTime.Malformed` (400), `InvalidStartTime.ValueNotSupported` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainbpsdata>
    DescribeVodDomainBpsData -> DescribeVodDomainBpsDataResponse {
        name: "DescribeVodDomainBpsData",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl DescribeVodDomainBpsData {
    /// The domains; all of the account when not set. At most 500 in one call.
    pub fn domain_names(mut self, domain_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_names: Vec<String> = domain_names.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_names.len(), 500);
        self.0.params.check_separator("DomainName", &domain_names, ',');
        self.0.params.query("DomainName", domain_names.join(","));
        self
    }

    /// The end. Set both times or none; without them the last 24 hours.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// The length of an interval. The default is `300`.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        let interval: Interval = interval.into();
        self.0.params.query("Interval", interval);
        self
    }

    /// The operator of the clients' network, by its English name; all when not set.
    pub fn isp_name_en(mut self, isp_name_en: impl Into<String>) -> Self {
        let isp_name_en: String = isp_name_en.into();
        self.0.params.query("IspNameEn", isp_name_en);
        self
    }

    /// Where the clients are, by its English name; everywhere when not set.
    pub fn location_name_en(mut self, location_name_en: impl Into<String>) -> Self {
        let location_name_en: String = location_name_en.into();
        self.0.params.query("LocationNameEn", location_name_en);
        self
    }

    /// The beginning. Set both times or none; without them the last 24 hours.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Lists the log files of a CDN domain, with addresses to download them from.
    ///
    /// - `domain_name`: The domain.
    pub fn describe_vod_domain_log(&self, domain_name: impl Into<String>) -> DescribeVodDomainLog {
        let mut call = Call::new(self.core(), DescribeVodDomainLog::META);
        call.params.requires(&[Requirement::AllOrNone(&["StartTime", "EndTime"])]);
        let domain_name: String = domain_name.into();
        call.params.query("DomainName", domain_name);
        DescribeVodDomainLog(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the log files of a CDN domain, with addresses to download them from.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainlog>
    DescribeVodDomainLog -> DescribeVodDomainLogResponse {
        name: "DescribeVodDomainLog",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainLog {
    /// The end. Set both times or none; without them the last 24 hours.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// The number of the page; the first is 1. The default is `1`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.0.params.query("PageNumber", page_number);
        self
    }

    /// How many results a page has. Between 1 and 1000. The default is `300`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.params.check_range("PageSize", page_size, 1, 1000);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// The beginning. Set both times or none; without them the last 24 hours.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
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

impl Paged for DescribeVodDomainLog {
    type Item = LogFile;

    fn items(page: DescribeVodDomainLogResponse) -> Vec<Self::Item> {
        page.domain_log_details.into_iter().flat_map(|inner| inner.log_infos).collect()
    }

    fn next(&self, page: &DescribeVodDomainLogResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNumber",
            first: 1,
            size: "PageSize",
            default_size: 300,
            limit: 0,
            in_json: false,
        };
        let total = page
            .domain_log_details
            .iter()
            .find_map(|inner| inner.page_infos.as_ref().and_then(|inner| inner.total))
            .and_then(|total| u64::try_from(total).ok());
        Ok(self
            .0
            .next_page(
                &RULE,
                page.domain_log_details.iter().map(|inner| inner.log_infos.len()).sum::<usize>(),
                total,
            )?
            .map(Self))
    }
}

impl Client {
    /// Reads the traffic of CDN domains, in bytes an interval.
    pub fn describe_vod_domain_traffic_data(&self) -> DescribeVodDomainTrafficData {
        let mut call = Call::new(self.core(), DescribeVodDomainTrafficData::META);
        call.params.requires(&[Requirement::AllOrNone(&["StartTime", "EndTime"])]);
        DescribeVodDomainTrafficData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the traffic of CDN domains, in bytes an interval.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `IllegalOperation` (403), `InvalidDomain.Configure_failed` (500),
    /// `InvalidDomain.NotFound` (404), `InvalidDomain.Offline` (404), `InvalidEndTime.Malformed` (400),
    /// `InvalidEndTime.Mismatch` (400), `InvalidStartTime.Malformed` (400),
    /// `InvalidStartTime.ValueNotSupported` (400), `MissingParameter` (400), `OperationDenied` (403),
    /// `ServiceBusy` (403, try again later), `Throttling` (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomaintrafficdata>
    DescribeVodDomainTrafficData -> DescribeVodDomainTrafficDataResponse {
        name: "DescribeVodDomainTrafficData",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainTrafficData {
    /// The domains; all of the account when not set. At most 500 in one call.
    pub fn domain_names(mut self, domain_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_names: Vec<String> = domain_names.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_names.len(), 500);
        self.0.params.check_separator("DomainName", &domain_names, ',');
        self.0.params.query("DomainName", domain_names.join(","));
        self
    }

    /// The end. Set both times or none; without them the last 24 hours.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// The length of an interval. When not set it follows the span: under three days five minutes, under 31
    /// days an hour, else a day.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        let interval: Interval = interval.into();
        self.0.params.query("Interval", interval);
        self
    }

    /// The operator of the clients' network, by its English name; all when not set.
    pub fn isp_name_en(mut self, isp_name_en: impl Into<String>) -> Self {
        let isp_name_en: String = isp_name_en.into();
        self.0.params.query("IspNameEn", isp_name_en);
        self
    }

    /// Where the clients are, by its English name; everywhere when not set.
    pub fn location_name_en(mut self, location_name_en: impl Into<String>) -> Self {
        let location_name_en: String = location_name_en.into();
        self.0.params.query("LocationNameEn", location_name_en);
        self
    }

    /// The beginning. Set both times or none; without them the last 24 hours.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads how many refreshes and preloads are allowed a day, and how many are left today.
    pub fn describe_vod_refresh_quota(&self) -> DescribeVodRefreshQuota {
        DescribeVodRefreshQuota(Call::new(self.core(), DescribeVodRefreshQuota::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads how many refreshes and preloads are allowed a day, and how many are left today.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `OperationDenied` (403), `OperationDenied.Suspended` (403), `Throttling`
    /// (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodrefreshquota>
    DescribeVodRefreshQuota -> DescribeVodRefreshQuotaResponse {
        name: "DescribeVodRefreshQuota",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Lists refreshes and preloads of the last three days and how far they are.
    pub fn describe_vod_refresh_tasks(&self) -> DescribeVodRefreshTasks {
        let mut call = Call::new(self.core(), DescribeVodRefreshTasks::META);
        call.params.requires(&[Requirement::WhenSet(&["DomainName", "Status"], &["ObjectType"])]);
        DescribeVodRefreshTasks(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists refreshes and preloads of the last three days and how far they are.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InvalidTaskId.Malformed` (400), `OperationDenied` (403),
    /// `OperationDenied.Suspended` (403), `Throttling` (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodrefreshtasks>
    DescribeVodRefreshTasks -> DescribeVodRefreshTasksResponse {
        name: "DescribeVodRefreshTasks",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodRefreshTasks {
    /// Only tasks of this domain; the kind must be set as well.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        let domain_name: String = domain_name.into();
        self.0.params.query("DomainName", domain_name);
        self
    }

    /// Only tasks before this time.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Only tasks of this address.
    pub fn object_path(mut self, object_path: impl Into<String>) -> Self {
        let object_path: String = object_path.into();
        self.0.params.query("ObjectPath", object_path);
        self
    }

    /// Only tasks of this kind.
    pub fn object_type(mut self, object_type: impl Into<TaskKind>) -> Self {
        let object_type: TaskKind = object_type.into();
        self.0.params.query("ObjectType", object_type);
        self
    }

    /// The number of the page; the first is 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.0.params.query("PageNumber", page_number);
        self
    }

    /// How many results a page has. At most 50. The default is `20`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.0.params.check_range("PageSize", i64::from(page_size), 1, 50);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Only tasks from this time on.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }

    /// Only tasks in this state; the kind must be set as well.
    pub fn status(mut self, status: impl Into<TaskStatus>) -> Self {
        let status: TaskStatus = status.into();
        self.0.params.query("Status", status);
        self
    }

    /// Only this task, by the id that `refresh_vod_object_caches` or `preload_vod_object_caches` gave.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        let task_id: String = task_id.into();
        self.0.params.query("TaskId", task_id);
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

impl Paged for DescribeVodRefreshTasks {
    type Item = CacheTask;

    fn items(page: DescribeVodRefreshTasksResponse) -> Vec<Self::Item> {
        page.tasks
    }

    fn next(&self, page: &DescribeVodRefreshTasksResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNumber",
            first: 1,
            size: "PageSize",
            default_size: 20,
            limit: 0,
            in_json: false,
        };
        let total = page.total_count.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.tasks.len(), total)?.map(Self))
    }
}

impl Client {
    /// Makes the CDN load files before anyone asks for them.
    ///
    /// - `object_paths`: The addresses of files, with scheme.
    pub fn preload_vod_object_caches(
        &self,
        object_paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> PreloadVodObjectCaches {
        let mut call = Call::new(self.core(), PreloadVodObjectCaches::META);
        let object_paths: Vec<String> = object_paths.into_iter().map(Into::into).collect();
        call.params.check_separator("ObjectPath", &object_paths, '\n');
        call.params.query("ObjectPath", object_paths.join("\n"));
        PreloadVodObjectCaches(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes the CDN load files before anyone asks for them. Without directories and wildcards. The
    /// account's quotas of the day are what `describe_vod_refresh_quota` tells.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `IllegalOperation` (403), `InvalidDomain.Configure_failed` (500),
    /// `InvalidDomain.NotFound` (404), `InvalidDomain.Offline` (404),
    /// `InvalidExtensiveDomain.ValueNotSupported` (400), `InvalidObjectPath.Malformed` (400),
    /// `InvalidObjectPath.Size.Malformed` (400), `MissingParameter` (400), `OperationDenied` (403),
    /// `OperationDenied.Suspended` (403), `PreloadQueueFull` (403, try again later),
    /// `QuotaExceeded.Refresh` (400), `Throttling` (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-preloadvodobjectcaches>
    PreloadVodObjectCaches -> PreloadVodObjectCachesResponse {
        name: "PreloadVodObjectCaches",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
        region: "cn-shanghai",
    }
}

impl PreloadVodObjectCaches {
    /// Where to load; it differs which is the default, so set it.
    pub fn area(mut self, area: impl Into<Area>) -> Self {
        let area: Area = area.into();
        self.0.params.query("Area", area);
        self
    }

    /// Whether only the second layer of caches loads.
    pub fn l2_preload(mut self, l2_preload: bool) -> Self {
        self.0.params.query("L2Preload", l2_preload);
        self
    }

    /// The headers to load with, as JSON: `{"Header":{"Accept-Encoding":["gzip"]}}`.
    pub fn headers(mut self, headers: impl ToJsonText) -> Self {
        let headers = headers.to_json_text();
        self.0.params.query("WithHeader", headers);
        self
    }
}

impl Client {
    /// Makes the CDN forget cached files or directories, so that the next request goes to the source.
    ///
    /// - `object_paths`: The addresses, with scheme; directories end in `/`.
    pub fn refresh_vod_object_caches(
        &self,
        object_paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> RefreshVodObjectCaches {
        let mut call = Call::new(self.core(), RefreshVodObjectCaches::META);
        let object_paths: Vec<String> = object_paths.into_iter().map(Into::into).collect();
        call.params.check_separator("ObjectPath", &object_paths, '\n');
        call.params.query("ObjectPath", object_paths.join("\n"));
        RefreshVodObjectCaches(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes the CDN forget cached files or directories, so that the next request goes to the source. Takes
    /// effect within some minutes. The account's quotas of the day are what `describe_vod_refresh_quota`
    /// tells.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `IllegalOperation` (403), `InvalidDomain.Configure_failed` (500),
    /// `InvalidDomain.NotFound` (404), `InvalidDomain.Offline` (404),
    /// `InvalidExtensiveDomain.ValueNotSupported` (400), `InvalidObjectPath.Malformed` (400),
    /// `InvalidObjectType.ValueNotSupported` (400), `MissingParameter` (400), `OperationDenied` (403),
    /// `OperationDenied.Suspended` (403), `QuotaExceeded.Refresh` (400), `QuotaPerMinuteExceeded.Refresh`
    /// (400, try again later), `ServiceBusy` (403, try again later), `Throttling` (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-refreshvodobjectcaches>
    RefreshVodObjectCaches -> RefreshVodObjectCachesResponse {
        name: "RefreshVodObjectCaches",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
        region: "cn-shanghai",
    }
}

impl RefreshVodObjectCaches {
    /// For directories: whether everything is fetched anew, or only what has changed. The default is
    /// `false`.
    pub fn force(mut self, force: bool) -> Self {
        self.0.params.query("Force", force);
        self
    }

    /// What the addresses are. The default is `File`.
    pub fn object_type(mut self, object_type: impl Into<RefreshKind>) -> Self {
        let object_type: RefreshKind = object_type.into();
        self.0.params.query("ObjectType", object_type);
        self
    }
}

cloudwire_http_core::model! {
    /// A refresh or preload.
    CacheTask {
        /// When it was made.
        creation_time: Option<String> = "CreationTime",
        /// What went wrong, if something did.
        description: Option<String> = "Description",
        /// The address.
        object_path: Option<String> = "ObjectPath",
        /// The kind of task.
        object_type: Option<TaskKind> = "ObjectType",
        /// How much is done, for example `100%`.
        process: Option<String> = "Process",
        /// The state.
        status: Option<TaskStatus> = "Status",
        /// The id of the task.
        task_id: Option<String> = "TaskId",
    }

    /// What [`DescribeVodDomainBpsData`] answers.
    DescribeVodDomainBpsDataResponse {
        /// The bandwidth, an entry an interval.
        bps_data_per_interval: Vec<UsagePoint> = "BpsDataPerInterval" / "DataModule",
        /// The length of an interval, in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// The domains asked for, joined by commas.
        domain_name: Option<String> = "DomainName",
        /// The end.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// The operator asked for.
        isp_name_en: Option<String> = "IspNameEn",
        /// The place asked for.
        location_name_en: Option<String> = "LocationNameEn",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// The beginning.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodDomainLog`] answers.
    DescribeVodDomainLogResponse {
        /// The logs, a part a domain.
        domain_log_details: Vec<DomainLog> = "DomainLogDetails" / "DomainLogDetail",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainTrafficData`] answers.
    DescribeVodDomainTrafficDataResponse {
        /// The length of an interval, in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// The domains asked for, joined by commas.
        domain_name: Option<String> = "DomainName",
        /// The end.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// The beginning.
        start_time: Option<OffsetDateTime> = "StartTime",
        /// The traffic of the whole span, in bytes.
        total_traffic: Option<f64> = "TotalTraffic",
        /// The traffic, an entry an interval.
        traffic_data_per_interval: Vec<UsagePoint> = "TrafficDataPerInterval" / "DataModule",
    }

    /// What [`DescribeVodRefreshQuota`] answers.
    DescribeVodRefreshQuotaResponse {
        /// How many addresses may be blocked.
        block_quota: Option<i64> = "BlockQuota",
        /// How many directories may be refreshed a day.
        dir_quota: Option<i64> = "DirQuota",
        /// How many directories may still be refreshed today.
        dir_remain: Option<i64> = "DirRemain",
        /// How many files may be preloaded a day.
        preload_quota: Option<i64> = "PreloadQuota",
        /// How many files may still be preloaded today.
        preload_remain: Option<i64> = "PreloadRemain",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// How many files may be refreshed a day.
        url_quota: Option<i64> = "UrlQuota",
        /// How many files may still be refreshed today.
        url_remain: Option<i64> = "UrlRemain",
        /// How many addresses may still be blocked.
        block_remain: Option<i64> = "blockRemain",
    }

    /// What [`DescribeVodRefreshTasks`] answers.
    DescribeVodRefreshTasksResponse {
        /// The number of the page; the first is 1.
        page_number: Option<i64> = "PageNumber",
        /// How many results a page has.
        page_size: Option<i64> = "PageSize",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// The tasks.
        tasks: Vec<CacheTask> = "Tasks" / "Task",
        /// How many results there are on all pages.
        total_count: Option<i64> = "TotalCount",
    }

    /// The logs of a domain.
    DomainLog {
        /// The domain.
        domain_name: Option<String> = "DomainName",
        /// How many log files this page has.
        log_count: Option<i64> = "LogCount",
        /// The log files.
        log_infos: Vec<LogFile> = "LogInfos" / "LogInfoDetail",
        /// Which page this is.
        page_infos: Option<LogPage> = "PageInfos",
    }

    /// A log file.
    LogFile {
        /// The end.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// The name of the file.
        log_name: Option<String> = "LogName",
        /// The address to download it from, without a scheme. It is signed: whoever has it can read the
        /// log.
        log_path: Option<String> = "LogPath"; secret,
        /// The size, in bytes.
        log_size: Option<i64> = "LogSize",
        /// The beginning.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// Which page a listing is.
    LogPage {
        /// The number of the page; the first is 1.
        page_number: Option<i64> = "PageNumber",
        /// How many results a page has.
        page_size: Option<i64> = "PageSize",
        /// How many results there are on all pages.
        total: Option<i64> = "Total",
    }

    /// What [`PreloadVodObjectCaches`] answers.
    PreloadVodObjectCachesResponse {
        /// The ids of the tasks.
        preload_task_id: Vec<String> = "PreloadTaskId" as Comma,
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// What [`RefreshVodObjectCaches`] answers.
    RefreshVodObjectCachesResponse {
        /// The ids of the tasks.
        refresh_task_id: Vec<String> = "RefreshTaskId" as Comma,
        /// The id of the request.
        request_id: Option<String> = "RequestId",
    }

    /// The traffic or bandwidth in an interval.
    UsagePoint {
        /// The value inside mainland China.
        domestic_value: Option<f64> = "DomesticValue",
        /// The value of HTTPS inside mainland China.
        https_domestic_value: Option<f64> = "HttpsDomesticValue",
        /// The value of HTTPS outside mainland China.
        https_overseas_value: Option<f64> = "HttpsOverseasValue",
        /// The value of HTTPS.
        https_value: Option<f64> = "HttpsValue",
        /// The value outside mainland China.
        overseas_value: Option<f64> = "OverseasValue",
        /// The beginning of the interval.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
        /// The value.
        value: Option<f64> = "Value",
    }
}

cloudwire_http_core::open_enum! {
    /// Where the CDN loads.
    Area {
        /// Inside mainland China.
        Domestic = "domestic",
        /// Outside mainland China.
        Overseas = "overseas",
    }

    /// The length of an interval.
    Interval {
        /// Five minutes; for spans under three days.
        FiveMinutes = "300",
        /// An hour; for spans under 31 days.
        Hour = "3600",
        /// A day.
        Day = "86400",
    }

    /// What the addresses of a refresh are.
    RefreshKind {
        /// Files.
        File = "File",
        /// Directories.
        Directory = "Directory",
        /// Regular expressions.
        Regex = "Regex",
        /// Files, whatever their query.
        IgnoreParams = "IgnoreParams",
    }

    /// What a task does.
    TaskKind {
        /// Refreshes files.
        File = "file",
        /// Refreshes directories.
        Directory = "directory",
        /// Preloads files.
        Preload = "preload",
    }

    /// How far a refresh or preload is.
    TaskStatus {
        /// Done.
        Complete = "Complete",
        /// Under way.
        Refreshing = "Refreshing",
        /// Failed.
        Failed = "Failed",
        /// It has not begun.
        Pending = "Pending",
    }
}
