// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! What the CDN has cached: refreshing and prefetching.
//!
//! Behind the feature `cache`, which is on by default.

use crate::Client;
use cloudwire_http_core::{
    Call, Done, Error, Field, Items, Operation as _, PageRule, Paged, Pages, Requirement, Wait, WaitRule,
};
use std::collections::BTreeMap;

impl Client {
    /// Makes the CDN load files before anyone asks for them.
    ///
    /// - `urls`: The addresses of files, with scheme and without wildcards; 20 in one call by the present
    ///   page. The provider has moved the limit several times (100, 60, 20), so it is not checked here.
    pub fn prefetch(&self, urls: impl IntoIterator<Item = impl Into<String>>) -> Prefetch {
        let mut call = Call::new(self.core(), Prefetch::META);
        let urls: Vec<String> = urls.into_iter().map(Into::into).collect();
        call.params.json("urls", urls);
        Prefetch(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes the CDN load files before anyone asks for them. By default an account may prefetch 100 files a
    /// day; the answer tells what is left.
    ///
    /// Error codes of its own: `400031` (invalid url), `400032` (invalid host), `400033` (prefetch daily
    /// quota), `400036` (invalid request id), `400037` (url already in task), `403022` (global qps limited,
    /// try again later), `403024` (user qps limited, try again later), `500000` (internal).
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/1227/file-prefetching>
    Prefetch -> PrefetchResponse {
        name: "Prefetch", method: POST, host: "fusion",
        path: "/v2/tune/prefetch", auth: "qbox", idempotent: true,
    }
}

impl Prefetch {
    /// `dcdn` for domains of the dynamic CDN.
    pub fn product(mut self, product: impl Into<Product>) -> Self {
        let product: Product = product.into();
        self.0.params.json("product", Field::write(&product));
        self
    }
}

impl Client {
    /// Lists prefetches and how far they are, newest first.
    pub fn prefetch_list(&self) -> PrefetchList {
        let mut call = Call::new(self.core(), PrefetchList::META);
        call.params.json_object();
        PrefetchList(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists prefetches and how far they are, newest first.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/1227/file-prefetching>
    PrefetchList -> PrefetchListResponse {
        name: "PrefetchList", method: POST, host: "fusion",
        path: "/v2/tune/prefetch/list", auth: "qbox", idempotent: true,
    }
}

impl PrefetchList {
    /// The id of the request, by which its tasks are found.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        let request_id: String = request_id.into();
        self.0.params.json("requestId", request_id);
        self
    }

    /// The addresses of files, with scheme.
    pub fn urls(mut self, urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let urls: Vec<String> = urls.into_iter().map(Into::into).collect();
        self.0.params.json("urls", urls);
        self
    }

    /// How far the work is: `processing`, `success` or `failure`.
    pub fn state(mut self, state: impl Into<TaskState>) -> Self {
        let state: TaskState = state.into();
        self.0.params.json("state", Field::write(&state));
        self
    }

    /// The number of the page; the first is 0. The default is `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.0.params.json("pageNo", page_no);
        self
    }

    /// How many results a page has. The default is `100`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.params.json("pageSize", page_size);
        self
    }

    /// Only tasks from this time on, as `2006-01-02 15:04:05` in Beijing time.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        let start_time: String = start_time.into();
        self.0.params.json("startTime", start_time);
        self
    }

    /// Only tasks up to this time, as `2006-01-02 15:04:05` in Beijing time.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        let end_time: String = end_time.into();
        self.0.params.json("endTime", end_time);
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

impl Paged for PrefetchList {
    type Item = CacheTask;

    fn items(page: PrefetchListResponse) -> Vec<Self::Item> {
        page.items
    }

    fn next(&self, page: &PrefetchListResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "pageNo",
            first: 0,
            size: "pageSize",
            default_size: 100,
            limit: 0,
            in_json: true,
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.items.len(), total)?.map(Self))
    }
}

impl Client {
    /// Waits until files were prefetched.
    ///
    /// Asks [`PrefetchList`] after 2 s and then at growing intervals of up to 30 s, for at most an hour
    /// unless told otherwise. The job is started by `Prefetch`, which answers the id as `requestId`.
    ///
    /// - `request_id`: The id of the request, by which its tasks are found.
    pub fn wait_until_prefetched(&self, request_id: impl Into<String>) -> Wait<PrefetchList> {
        const RULE: WaitRule = WaitRule {
            state: &["items", "state"],
            done: Done::In(&["success"]),
            failed: &["failure"],
            unknown: &[],
            total: &["total"],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), PrefetchList::META);
        let request_id: String = request_id.into();
        call.params.json("requestId", request_id);
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Makes the CDN forget cached files or directories, so that the next request goes to the source.
    pub fn refresh(&self) -> Refresh {
        let mut call = Call::new(self.core(), Refresh::META);
        call.params.requires(&[Requirement::AtLeastOne(&["urls", "dirs"])]);
        call.params.json_object();
        Refresh(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes the CDN forget cached files or directories, so that the next request goes to the source. Takes
    /// effect within 5 to 10 minutes. By default an account may refresh 500 files and 11 directories a day;
    /// the answer tells what is left. All refreshes and prefetches together may name 240 addresses a
    /// second. Give addresses, directories or both.
    ///
    /// Error codes of its own: `400031` (invalid url), `400032` (invalid host), `400034` (refresh daily
    /// quota), `400035` (dir refresh daily quota), `400036` (invalid request id), `400037` (url already in
    /// task), `400038` (dir refresh not permitted), `403022` (global qps limited, try again later),
    /// `403024` (user qps limited, try again later), `500000` (internal).
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/1229/cache-refresh>
    Refresh -> RefreshResponse {
        name: "Refresh", method: POST, host: "fusion",
        path: "/v2/tune/refresh", auth: "qbox", idempotent: true,
    }
}

impl Refresh {
    /// The addresses of files, with scheme and without wildcards; 20 in one call by the present page. The
    /// provider has moved the limit several times (100, 60, 20), so it is not checked here.
    pub fn urls(mut self, urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let urls: Vec<String> = urls.into_iter().map(Into::into).collect();
        self.0.params.json("urls", urls);
        self
    }

    /// The addresses of directories, ending in `/` (also `/*` in older pages); 5 in one call by the present
    /// page. The provider has moved the limit several times (10, 10, 5), so it is not checked here.
    pub fn dirs(mut self, dirs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let dirs: Vec<String> = dirs.into_iter().map(Into::into).collect();
        self.0.params.json("dirs", dirs);
        self
    }

    /// `dcdn` for domains of the dynamic CDN.
    pub fn product(mut self, product: impl Into<Product>) -> Self {
        let product: Product = product.into();
        self.0.params.json("product", Field::write(&product));
        self
    }
}

impl Client {
    /// Lists refreshes and how far they are, newest first.
    pub fn refresh_list(&self) -> RefreshList {
        let mut call = Call::new(self.core(), RefreshList::META);
        call.params.json_object();
        RefreshList(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists refreshes and how far they are, newest first.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/1229/cache-refresh>
    RefreshList -> RefreshListResponse {
        name: "RefreshList", method: POST, host: "fusion",
        path: "/v2/tune/refresh/list", auth: "qbox", idempotent: true,
    }
}

impl RefreshList {
    /// The id of the request, by which its tasks are found.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        let request_id: String = request_id.into();
        self.0.params.json("requestId", request_id);
        self
    }

    /// The id of one task: one address of a request.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        let task_id: String = task_id.into();
        self.0.params.json("taskId", task_id);
        self
    }

    /// Whether it is a directory.
    pub fn is_dir(mut self, is_dir: impl Into<YesNo>) -> Self {
        let is_dir: YesNo = is_dir.into();
        self.0.params.json("isDir", Field::write(&is_dir));
        self
    }

    /// The addresses of files, with scheme.
    pub fn urls(mut self, urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let urls: Vec<String> = urls.into_iter().map(Into::into).collect();
        self.0.params.json("urls", urls);
        self
    }

    /// How far the work is: `processing`, `success` or `failure`.
    pub fn state(mut self, state: impl Into<TaskState>) -> Self {
        let state: TaskState = state.into();
        self.0.params.json("state", Field::write(&state));
        self
    }

    /// The number of the page; the first is 0. The default is `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.0.params.json("pageNo", page_no);
        self
    }

    /// How many results a page has. The default is `100`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.params.json("pageSize", page_size);
        self
    }

    /// Only tasks from this time on, as `2006-01-02 15:04:05` in Beijing time.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        let start_time: String = start_time.into();
        self.0.params.json("startTime", start_time);
        self
    }

    /// Only tasks up to this time, as `2006-01-02 15:04:05` in Beijing time.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        let end_time: String = end_time.into();
        self.0.params.json("endTime", end_time);
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

impl Paged for RefreshList {
    type Item = CacheTask;

    fn items(page: RefreshListResponse) -> Vec<Self::Item> {
        page.items
    }

    fn next(&self, page: &RefreshListResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "pageNo",
            first: 0,
            size: "pageSize",
            default_size: 100,
            limit: 0,
            in_json: true,
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.items.len(), total)?.map(Self))
    }
}

impl Client {
    /// Waits until files and folders were refreshed.
    ///
    /// Asks [`RefreshList`] after 2 s and then at growing intervals of up to 30 s, for at most an hour
    /// unless told otherwise. The job is started by `Refresh`, which answers the id as `requestId`.
    ///
    /// - `request_id`: The id of the request, by which its tasks are found.
    pub fn wait_until_refreshed(&self, request_id: impl Into<String>) -> Wait<RefreshList> {
        const RULE: WaitRule = WaitRule {
            state: &["items", "state"],
            done: Done::In(&["success"]),
            failed: &["failure"],
            unknown: &[],
            total: &["total"],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), RefreshList::META);
        let request_id: String = request_id.into();
        call.params.json("requestId", request_id);
        Wait::new(call, &RULE)
    }
}

cloudwire_http_core::model! {
    /// A refresh or prefetch of one address.
    CacheTask {
        /// The id of the request, by which its tasks are found.
        request_id: Option<String> = "requestId",
        /// The id of one task: one address of a request.
        task_id: Option<String> = "taskId",
        /// The address the task or file is about.
        url: Option<String> = "url",
        /// How far the work is: `processing`, `success` or `failure`.
        state: Option<TaskState> = "state",
        /// How far the work is, in words.
        state_detail: Option<String> = "stateDetail",
        /// When it was made, as the service writes it.
        create_at: Option<String> = "createAt",
        /// When the work began, as the service writes it.
        begin_at: Option<String> = "beginAt",
        /// When the work ended, as the service writes it.
        end_at: Option<String> = "endAt",
        /// The state of the middle layer of the CDN. Uncertain: only older pages of the provider show it.
        mid_state: Option<i64> = "midState",
        /// How much is done, in percent. Uncertain: only older pages of the provider show it.
        progress: Option<i64> = "progress",
        /// Whether it is a directory.
        is_dir: Option<YesNo> = "isDir",
    }

    /// What [`PrefetchList`] answers.
    PrefetchListResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: Option<i64> = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The id of the request, by which its tasks are found.
        request_id: Option<String> = "requestId",
        /// The id of one task: one address of a request.
        task_id: Option<String> = "taskId",
        /// Whether it is a directory.
        is_dir: Option<YesNo> = "isDir",
        /// The number of the page; the first is 0.
        page_no: Option<i64> = "pageNo",
        /// How many results a page has.
        page_size: Option<i64> = "pageSize",
        /// How many results there are on all pages.
        total: Option<i64> = "total",
        /// The tasks of this page, one for each address.
        items: Vec<CacheTask> = "items",
    }

    /// What [`Prefetch`] answers.
    PrefetchResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The id of the request, by which its tasks are found.
        request_id: Option<String> = "requestId",
        /// The id of the task of each address.
        task_ids: BTreeMap<String, String> = "taskIds",
        /// The addresses that were refused, for example of domains that are not the account's.
        invalid_urls: Vec<String> = "invalidUrls",
        /// How many files may be prefetched a day.
        quota_day: Option<i64> = "quotaDay",
        /// How many files may still be prefetched today.
        surplus_day: Option<i64> = "surplusDay",
    }

    /// What [`RefreshList`] answers.
    RefreshListResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: Option<i64> = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The id of the request, by which its tasks are found.
        request_id: Option<String> = "requestId",
        /// The id of one task: one address of a request.
        task_id: Option<String> = "taskId",
        /// Whether it is a directory.
        is_dir: Option<YesNo> = "isDir",
        /// The number of the page; the first is 0.
        page_no: Option<i64> = "pageNo",
        /// How many results a page has.
        page_size: Option<i64> = "pageSize",
        /// How many results there are on all pages.
        total: Option<i64> = "total",
        /// The tasks of this page, one for each address.
        items: Vec<CacheTask> = "items",
    }

    /// What [`Refresh`] answers.
    RefreshResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The id of the request, by which its tasks are found.
        request_id: Option<String> = "requestId",
        /// The id of the task of each address.
        task_ids: BTreeMap<String, String> = "taskIds",
        /// The addresses that were refused, for example of domains that are not the account's.
        invalid_urls: Vec<String> = "invalidUrls",
        /// The directories that were refused, for example of domains that are not the account's.
        invalid_dirs: Vec<String> = "invalidDirs",
        /// How many files may be refreshed a day.
        url_quota_day: Option<i64> = "urlQuotaDay",
        /// How many files may still be refreshed today.
        url_surplus_day: Option<i64> = "urlSurplusDay",
        /// How many directories may be refreshed a day.
        dir_quota_day: Option<i64> = "dirQuotaDay",
        /// How many directories may still be refreshed today.
        dir_surplus_day: Option<i64> = "dirSurplusDay",
    }
}

cloudwire_http_core::open_enum! {
    /// A product beside the plain CDN.
    Product {
        /// The dynamic CDN.
        Dcdn = "dcdn",
    }

    /// How far a refresh or prefetch is.
    TaskState {
        /// Under way.
        Processing = "processing",
        /// Done.
        Success = "success",
        /// Failed.
        Failure = "failure",
    }

    /// Whether something is a directory.
    YesNo {
        /// It is a directory.
        Yes = "yes",
        /// It is a file.
        No = "no",
    }
}
