// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! The caches in front of the media: refreshing, preloading, logs.
//!
//! Behind the feature `cdn`, which is on by default.

use super::types::Format;
use super::types::JobStatus;
use super::types::MediaType;
use super::types::ResultType;
use super::types::Switch;
use crate::Client;
use cloudwire_http_core::{
    Call, Done, Error, Items, Operation as _, PageRule, Paged, Pages, Requirement, ToJsonText, Wait, WaitRule,
};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Lists the log files of a CDN domain, with addresses to download them from.
    ///
    /// - `domain_name`: Domain whose log files are wanted; one only.
    pub fn describe_vod_domain_log(&self, domain_name: impl Into<String>) -> DescribeVodDomainLog {
        let mut call = Call::new(self.core(), DescribeVodDomainLog::META);
        call.params.requires(&[Requirement::AllOrNone(&["StartTime", "EndTime"])]);
        call.params.query("DomainName", Into::<String>::into(domain_name));
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
        name: "DescribeVodDomainLog", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainLog {
    /// The end. Set both times or none; without them the last 24 hours.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Page to return, counted from 1. The default is `1`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.0.params.query("PageNumber", page_number);
        self
    }

    /// Number of entries on a page. Between 1 and 1000. The default is `300`.
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
        name: "DescribeVodRefreshQuota", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
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
        name: "DescribeVodRefreshTasks", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodRefreshTasks {
    /// Only tasks of this domain; the kind must be set as well.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.0.params.query("DomainName", Into::<String>::into(domain_name));
        self
    }

    /// Only tasks before this time.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Only tasks of this address.
    pub fn object_path(mut self, object_path: impl Into<String>) -> Self {
        self.0.params.query("ObjectPath", Into::<String>::into(object_path));
        self
    }

    /// Only tasks of this kind.
    pub fn object_type(mut self, object_type: impl Into<TaskKind>) -> Self {
        self.0.params.query("ObjectType", Into::<TaskKind>::into(object_type));
        self
    }

    /// The number of the page; the first is 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.0.params.query("PageNumber", page_number);
        self
    }

    /// Number of entries on a page. At most 50. The default is `20`.
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
        self.0.params.query("Status", Into::<TaskStatus>::into(status));
        self
    }

    /// Only this task, by the id that `refresh_vod_object_caches` or `preload_vod_object_caches` gave.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.0.params.query("TaskId", Into::<String>::into(task_id));
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
    /// Waits until files were refreshed in or preloaded to the CDN.
    ///
    /// Asks [`DescribeVodRefreshTasks`] after 2 s and then at growing intervals of up to 30 s, for at most
    /// an hour unless told otherwise. The job is started by `PreloadVodObjectCaches`, which answers the id
    /// as `PreloadTaskId`; or by `RefreshVodObjectCaches`, which answers the id as `RefreshTaskId`.
    ///
    /// - `task_id`: Only this task, by the id that `refresh_vod_object_caches` or
    ///   `preload_vod_object_caches` gave.
    pub fn wait_until_refreshed(&self, task_id: impl Into<String>) -> Wait<DescribeVodRefreshTasks> {
        const RULE: WaitRule = WaitRule {
            state: &["Tasks", "Task", "Status"],
            done: Done::In(&["Complete"]),
            failed: &["Failed"],
            unknown: &[],
            total: &["TotalCount"],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), DescribeVodRefreshTasks::META);
        call.params.query("TaskId", Into::<String>::into(task_id));
        call.params.query("PageSize", "50");
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Lists the addresses of the CDN nodes that serve a domain, if wanted only those in working order.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    pub fn describe_vod_user_vips_by_domain(
        &self,
        domain_name: impl Into<String>,
    ) -> DescribeVodUserVipsByDomain {
        let mut call = Call::new(self.core(), DescribeVodUserVipsByDomain::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        DescribeVodUserVipsByDomain(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the addresses of the CDN nodes that serve a domain, if wanted only those in working order.
    /// Useful to let those addresses, and no others, through a firewall.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoduservipsbydomain>
    DescribeVodUserVipsByDomain -> DescribeVodUserVipsByDomainResponse {
        name: "DescribeVodUserVipsByDomain", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodUserVipsByDomain {
    /// Which of the domain's addresses to return: `on` only the healthy ones, `off` all.
    pub fn available(mut self, available: impl Into<Switch>) -> Self {
        self.0.params.query("Available", Into::<Switch>::into(available));
        self
    }
}

impl Client {
    /// Reads how far a refresh or preload by media is: which addresses were handed to the CDN and under
    /// which task ids, which `describe_vod_refresh_tasks` follows further.
    ///
    /// - `media_refresh_job_id`: Identifier of the refresh or prefetch job, given by
    ///   `RefreshMediaPlayUrls`.
    pub fn get_media_refresh_jobs(&self, media_refresh_job_id: impl Into<String>) -> GetMediaRefreshJobs {
        let mut call = Call::new(self.core(), GetMediaRefreshJobs::META);
        call.params.query("MediaRefreshJobId", Into::<String>::into(media_refresh_job_id));
        GetMediaRefreshJobs(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far a refresh or preload by media is: which addresses were handed to the CDN and under
    /// which task ids, which `describe_vod_refresh_tasks` follows further. At most 50 calls a second.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmediarefreshjobs>
    GetMediaRefreshJobs -> GetMediaRefreshJobsResponse {
        name: "GetMediaRefreshJobs", method: GET, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetMediaRefreshJobs {
    /// Only jobs of this video or audio file; absent means all of the job.
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.0.params.query("MediaId", Into::<String>::into(media_id));
        self
    }
}

impl Client {
    /// Waits until the play addresses of a medium were handed to the CDN for a refresh or a preload. The
    /// answer has the ids of the CDN's tasks: `wait_until_refreshed` waits for those.
    ///
    /// Asks [`GetMediaRefreshJobs`] after 2 s and then at growing intervals of up to 30 s, for at most an
    /// hour unless told otherwise. The job is started by `RefreshMediaPlayUrls`, which answers the id as
    /// `MediaRefreshJobId`.
    ///
    /// - `media_refresh_job_id`: Identifier of the refresh or prefetch job, given by
    ///   `RefreshMediaPlayUrls`.
    pub fn wait_until_play_urls_refreshed(
        &self,
        media_refresh_job_id: impl Into<String>,
    ) -> Wait<GetMediaRefreshJobs> {
        const RULE: WaitRule = WaitRule {
            state: &["MediaRefreshJobs", "Status"],
            done: Done::In(&["success"]),
            failed: &["fail"],
            unknown: &[],
            total: &[],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), GetMediaRefreshJobs::META);
        call.params.query("MediaRefreshJobId", Into::<String>::into(media_refresh_job_id));
        Wait::new(call, &RULE)
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
        name: "PreloadVodObjectCaches", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl PreloadVodObjectCaches {
    /// Where to load; it differs which is the default, so set it.
    pub fn area(mut self, area: impl Into<Area>) -> Self {
        self.0.params.query("Area", Into::<Area>::into(area));
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
    /// Refreshes or preloads the addresses of up to 20 media in the CDN, without naming addresses: they are
    /// found by format, definition and kind of stream.
    ///
    /// - `media_ids`: Identifiers of the media the call works on. At most 20 in one call.
    /// - `task_type`: What is done with the addresses: `Refresh` drops them from the caches, `Preload`
    ///   loads them.
    pub fn refresh_media_play_urls(
        &self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
        task_type: impl Into<MediaRefreshType>,
    ) -> RefreshMediaPlayUrls {
        let mut call = Call::new(self.core(), RefreshMediaPlayUrls::META);
        let media_ids: Vec<String> = media_ids.into_iter().map(Into::into).collect();
        call.params.check_items("MediaIds", media_ids.len(), 20);
        call.params.check_separator("MediaIds", &media_ids, ',');
        call.params.query("MediaIds", media_ids.join(","));
        call.params.query("TaskType", Into::<MediaRefreshType>::into(task_type));
        RefreshMediaPlayUrls(call)
    }
}

cloudwire_http_core::operation! {
    /// Refreshes or preloads the addresses of up to 20 media in the CDN, without naming addresses: they are
    /// found by format, definition and kind of stream. For segmented streams the first segments can be
    /// included. It runs in the background: `get_media_refresh_jobs` gives the tasks, and
    /// `describe_vod_refresh_tasks` tells how far each is. It counts against the same daily quotas as
    /// refreshing by address.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-refreshmediaplayurls>
    RefreshMediaPlayUrls -> RefreshMediaPlayUrlsResponse {
        name: "RefreshMediaPlayUrls", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl RefreshMediaPlayUrls {
    /// Qualities of the streams to refresh or prefetch, in the codes of `Definition`; absent means all.
    pub fn definitions(mut self, definitions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let definitions: Vec<String> = definitions.into_iter().map(Into::into).collect();
        self.0.params.check_separator("Definitions", &definitions, ',');
        self.0.params.query("Definitions", definitions.join(","));
        self
    }

    /// Container formats of the streams to take; absent means all.
    pub fn formats(mut self, formats: impl IntoIterator<Item = impl Into<Format>>) -> Self {
        let formats: Vec<String> =
            formats.into_iter().map(|item| Into::<Format>::into(item).to_string()).collect();
        self.0.params.check_separator("Formats", &formats, ',');
        self.0.params.query("Formats", formats.join(","));
        self
    }

    /// Which streams to take when several have one quality and format: `Single` the newest, `Multiple` all.
    /// The default is `Single`.
    pub fn result_type(mut self, result_type: impl Into<ResultType>) -> Self {
        self.0.params.query("ResultType", Into::<ResultType>::into(result_type));
        self
    }

    /// How many of the first segments of each HLS stream are taken; counts with `SliceFlag` on. Between 1
    /// and 20. The default is `5`.
    pub fn slice_count(mut self, slice_count: i32) -> Self {
        self.0.params.check_range("SliceCount", i64::from(slice_count), 1, 20);
        self.0.params.query("SliceCount", slice_count);
        self
    }

    /// Whether the segments of HLS streams are taken as well as their play lists. The default is `false`.
    pub fn slice_flag(mut self, slice_flag: bool) -> Self {
        self.0.params.query("SliceFlag", slice_flag);
        self
    }

    /// Kinds of streams to take: `video` (with its sound) and `audio` alone; absent means both.
    pub fn stream_type(mut self, stream_type: impl IntoIterator<Item = impl Into<MediaType>>) -> Self {
        let stream_type: Vec<String> =
            stream_type.into_iter().map(|item| Into::<MediaType>::into(item).to_string()).collect();
        self.0.params.check_separator("StreamType", &stream_type, ',');
        self.0.params.query("StreamType", stream_type.join(","));
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
        name: "RefreshVodObjectCaches", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
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
        self.0.params.query("ObjectType", Into::<RefreshKind>::into(object_type));
        self
    }
}

cloudwire_http_core::model! {
    /// A refresh or preload.
    CacheTask {
        /// When the task was submitted, in UTC.
        creation_time: Option<String> = "CreationTime",
        /// What went wrong, if something did.
        description: Option<String> = "Description",
        /// URL of the file or directory on the delivery domain, scheme included.
        object_path: Option<String> = "ObjectPath",
        /// Kind of task: `file` or `directory` refreshes, `preload` loads.
        object_type: Option<TaskKind> = "ObjectType",
        /// Progress in percent, as text such as `100%`.
        process: Option<String> = "Process",
        /// State of the task: `Pending` waiting, `Refreshing` under way, `Complete` or `Failed` at the end.
        status: Option<TaskStatus> = "Status",
        /// Identifier of the task, as the refresh or prefetch call gave it.
        task_id: Option<String> = "TaskId",
    }

    /// What [`DescribeVodDomainLog`] answers.
    DescribeVodDomainLogResponse {
        /// Log files of the domain, with the paging data.
        domain_log_details: Vec<DomainLog> = "DomainLogDetails" / "DomainLogDetail",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodRefreshQuota`] answers.
    DescribeVodRefreshQuotaResponse {
        /// URLs that may be blocked per day.
        block_quota: Option<i64> = "BlockQuota",
        /// Directories that may be refreshed per day.
        dir_quota: Option<i64> = "DirQuota",
        /// Directories that may still be refreshed today.
        dir_remain: Option<i64> = "DirRemain",
        /// URLs that may be prefetched per day.
        preload_quota: Option<i64> = "PreloadQuota",
        /// URLs that may still be prefetched today.
        preload_remain: Option<i64> = "PreloadRemain",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// URLs that may be refreshed per day.
        url_quota: Option<i64> = "UrlQuota",
        /// URLs that may still be refreshed today.
        url_remain: Option<i64> = "UrlRemain",
        /// URLs that may still be blocked today.
        block_remain: Option<i64> = "blockRemain",
    }

    /// What [`DescribeVodRefreshTasks`] answers.
    DescribeVodRefreshTasksResponse {
        /// Page that was returned, counted from 1.
        page_number: Option<i64> = "PageNumber",
        /// Number of entries on a page.
        page_size: Option<i64> = "PageSize",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Refresh and prefetch tasks found, one item for each.
        tasks: Vec<CacheTask> = "Tasks" / "Task",
        /// Number of entries that match, over all pages.
        total_count: Option<i64> = "TotalCount",
    }

    /// What [`DescribeVodUserVipsByDomain`] answers.
    DescribeVodUserVipsByDomainResponse {
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Addresses of the delivery nodes that serve the domain.
        vips: Vec<String> = "Vips" / "Vip",
    }

    /// The logs of a domain.
    DomainLog {
        /// Domain that the log files are of.
        domain_name: Option<String> = "DomainName",
        /// Number of log files on this page.
        log_count: Option<i64> = "LogCount",
        /// Log files of the domain, one item for each.
        log_infos: Vec<LogFile> = "LogInfos" / "LogInfoDetail",
        /// Page number, page size and total of the listing.
        page_infos: Option<LogPage> = "PageInfos",
    }

    /// What [`GetMediaRefreshJobs`] answers.
    GetMediaRefreshJobsResponse {
        /// Refresh and prefetch jobs found, one item for each.
        media_refresh_jobs: Vec<MediaRefreshJob> = "MediaRefreshJobs",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// A log file.
    LogFile {
        /// End of the time the file covers, in UTC.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// File name of the log.
        log_name: Option<String> = "LogName",
        /// Address to download the log from, without a scheme; signed, so it works for a limited time.
        log_path: Option<String> = "LogPath"; secret,
        /// Size of the log file in bytes.
        log_size: Option<i64> = "LogSize",
        /// Start of the time the file covers, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// Which page a listing is.
    LogPage {
        /// Page that was returned, counted from 1.
        page_number: Option<i64> = "PageNumber",
        /// Number of entries on a page.
        page_size: Option<i64> = "PageSize",
        /// Number of log files, over all pages.
        total: Option<i64> = "Total",
    }

    /// A job that refreshes or preloads the addresses of a media.
    MediaRefreshJob {
        /// Code that tells why the job failed; absent when it did not.
        error_code: Option<String> = "ErrorCode",
        /// Words that tell why the job failed; absent when it did not.
        error_message: Option<String> = "ErrorMessage",
        /// Which streams the job took, as a JSON object of the parameters it was submitted with.
        filter_policy: Option<Value> = "FilterPolicy" as JsonText,
        /// When the job was submitted, in UTC.
        gmt_create: Option<String> = "GmtCreate",
        /// When the job last changed, in UTC.
        gmt_modified: Option<String> = "GmtModified",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Identifier of the refresh or prefetch job, given by `RefreshMediaPlayUrls`.
        media_refresh_job_id: Option<String> = "MediaRefreshJobId",
        /// Whether the job was carried out: `success` or `fail`. Its tasks have states of their own.
        status: Option<JobStatus> = "Status",
        /// Playback addresses that were refreshed or prefetched.
        success_play_urls: Option<String> = "SuccessPlayUrls",
        /// Tasks of the job, one for each address; `DescribeVodRefreshTasks` follows them.
        task_ids: Vec<String> = "TaskIds" as Comma,
        /// What is done with the addresses: `Refresh` drops them from the caches, `Preload` loads them.
        task_type: Option<MediaRefreshType> = "TaskType",
        /// Settings and data of your own that were given with the job, as JSON.
        user_data: Option<Value> = "UserData" as JsonText,
    }

    /// What [`PreloadVodObjectCaches`] answers.
    PreloadVodObjectCachesResponse {
        /// Tasks the call started; `DescribeVodRefreshTasks` follows them.
        preload_task_id: Vec<String> = "PreloadTaskId" as Comma,
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`RefreshMediaPlayUrls`] answers.
    RefreshMediaPlayUrlsResponse {
        /// Media this caller may not touch, as text; mostly because they belong to another application.
        forbidden_media_ids: Option<String> = "ForbiddenMediaIds",
        /// Identifier of the refresh or prefetch job, given by `RefreshMediaPlayUrls`.
        media_refresh_job_id: Option<String> = "MediaRefreshJobId",
        /// Media identifiers for which nothing was found, as text.
        non_exist_media_ids: Option<String> = "NonExistMediaIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`RefreshVodObjectCaches`] answers.
    RefreshVodObjectCachesResponse {
        /// Tasks the call started; `DescribeVodRefreshTasks` follows them.
        refresh_task_id: Vec<String> = "RefreshTaskId" as Comma,
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
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

    /// What is done to the addresses of media.
    MediaRefreshType {
        /// The CDN forgets them.
        Refresh = "Refresh",
        /// The CDN loads them.
        Preload = "Preload",
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
