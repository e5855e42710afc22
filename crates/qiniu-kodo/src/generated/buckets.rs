// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! Buckets: making, finding, listing and deleting them.
//!
//! Behind the feature `buckets`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Error, Items, Operation as _, Paged, Pages};
use serde_json::Value;
use std::collections::BTreeMap;

impl Client {
    /// Makes a bucket: 3 to 63 of `a-z`, `0-9` and `-`, beginning and ending with a letter or digit, not
    /// taken by anyone.
    ///
    /// - `bucket`: The name of the bucket. At most 63 bytes of UTF-8.
    pub fn create_bucket(&self, bucket: impl Into<String>) -> CreateBucket {
        let mut call = Call::new(self.core(), CreateBucket::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.check_bytes("bucket", &bucket, 63);
        call.params.path("bucket", bucket);
        CreateBucket(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes a bucket: 3 to 63 of `a-z`, `0-9` and `-`, beginning and ending with a letter or digit, not
    /// taken by anyone. A taken name is error 614, more buckets than the account may have 630.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1382/mkbucketv3>
    CreateBucket -> () {
        name: "CreateBucket", method: POST, host: "uc",
        path: "/mkbucketv3/{bucket}[/region/{region}]", auth: "qiniu", idempotent: false,
    }
}

impl CreateBucket {
    /// The id of the region: `z0`, `cn-east-2`, `z1`, `z2`, `na0`, `as0`, `ap-southeast-2` or
    /// `ap-southeast-3` (the last two take no new accounts). The default is `z0`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.0.params.check_filled("region", &region);
        self.0.params.path("region", region);
        self
    }
}

impl Client {
    /// Deletes a bucket, which must be empty.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn delete_bucket(&self, bucket: impl Into<String>) -> DeleteBucket {
        let mut call = Call::new(self.core(), DeleteBucket::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        DeleteBucket(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes a bucket, which must be empty. An absent one is error 631.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1601/drop-bucket>
    DeleteBucket -> () {
        name: "DeleteBucket", method: POST, host: "uc",
        path: "/drop/{bucket}", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Lists the domains bound to a bucket.
    ///
    /// - `bucket_name`: The name of the bucket.
    pub fn get_bucket_domains(&self, bucket_name: impl Into<String>) -> GetBucketDomains {
        let mut call = Call::new(self.core(), GetBucketDomains::META);
        call.params.query("tbl", Into::<String>::into(bucket_name));
        GetBucketDomains(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the domains bound to a bucket. An absent bucket is error 631.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3949/get-the-bucket-space-domain>
    GetBucketDomains -> Vec<String> {
        name: "GetBucketDomains", method: POST, host: "uc",
        path: "/v2/domains", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Lists the domains bound to a bucket, with owner and times.
    ///
    /// - `bucket_name`: The name of the bucket.
    pub fn get_bucket_domains_v3(&self, bucket_name: impl Into<String>) -> GetBucketDomainsV3 {
        let mut call = Call::new(self.core(), GetBucketDomainsV3::META);
        call.params.query("tbl", Into::<String>::into(bucket_name));
        GetBucketDomainsV3(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the domains bound to a bucket, with owner and times.
    ///
    /// Provider page: the specification storage/get_bucket_domains_v3.yml of qiniu/api-specs, as
    /// qiniu/go-sdk carries it
    GetBucketDomainsV3 -> Vec<BucketDomain> {
        name: "GetBucketDomainsV3", method: GET, host: "uc",
        path: "/v3/domains", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Reads the settings of a bucket.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn get_bucket_info(&self, bucket: impl Into<String>) -> GetBucketInfo {
        let mut call = Call::new(self.core(), GetBucketInfo::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        GetBucketInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the settings of a bucket. An absent one is error 631.
    ///
    /// Provider page: the specification storage/get_bucket_info.yml of qiniu/api-specs
    GetBucketInfo -> GetBucketInfoResponse {
        name: "GetBucketInfo", method: POST, host: "uc",
        path: "/v2/bucketInfo", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Reads the settings of all buckets, or of those of a region.
    pub fn get_bucket_infos(&self) -> GetBucketInfos {
        GetBucketInfos(Call::new(self.core(), GetBucketInfos::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads the settings of all buckets, or of those of a region.
    ///
    /// Provider page: the specification storage/get_bucket_infos.yml of qiniu/api-specs, as qiniu/go-sdk
    /// carries it
    GetBucketInfos -> Vec<NamedBucketInfo> {
        name: "GetBucketInfos", method: POST, host: "uc",
        path: "/v2/bucketInfos", auth: "qiniu", idempotent: true,
    }
}

impl GetBucketInfos {
    /// Reads only buckets of this region, by its id such as `z0`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.0.params.query("region", Into::<String>::into(region));
        self
    }

    /// Whether sizes and counts of objects are told as well. Uncertain: the documented answer has no member
    /// for them.
    pub fn statistics(mut self, statistics: bool) -> Self {
        self.0.params.query("fs", statistics);
        self
    }
}

impl Client {
    /// Lists the names of all buckets of the account.
    pub fn get_buckets(&self) -> GetBuckets {
        GetBuckets(Call::new(self.core(), GetBuckets::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the names of all buckets of the account.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3926/get-service>
    GetBuckets -> Vec<String> {
        name: "GetBuckets", method: POST, host: "uc", path: "/buckets", auth: "qiniu", idempotent: true,
    }
}

impl GetBuckets {
    /// Lists buckets that others share with the account as well: `rd` those it may read, `rw` those it may
    /// write.
    pub fn shared(mut self, shared: impl Into<Sharing>) -> Self {
        self.0.params.query("shared", Into::<Sharing>::into(shared));
        self
    }
}

impl Client {
    /// Lists the buckets of a region with what is known about them, as JSON.
    ///
    /// - `region`: The id of the region, such as `z0`.
    pub fn get_buckets_v3(&self, region: impl Into<String>) -> GetBucketsV3 {
        let mut call = Call::new(self.core(), GetBucketsV3::META);
        call.params.query("region", Into::<String>::into(region));
        GetBucketsV3(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the buckets of a region with what is known about them, as JSON. Superseded by
    /// `get_buckets_v4`.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3926/get-service>
    GetBucketsV3 -> Value {
        name: "GetBucketsV3", method: POST, host: "uc", path: "/v3/buckets", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Lists the buckets of the account with region and privacy, a page at a time.
    pub fn get_buckets_v4(&self) -> GetBucketsV4 {
        let mut call = Call::new(self.core(), GetBucketsV4::META);
        call.params.query("apiVersion", "v4");
        GetBucketsV4(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the buckets of the account with region and privacy, a page at a time. The newest of the bucket
    /// listings.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3926/get-service>
    GetBucketsV4 -> GetBucketsV4Response {
        name: "GetBucketsV4", method: GET, host: "uc", path: "/buckets", auth: "qiniu", idempotent: true,
    }
}

impl GetBucketsV4 {
    /// Lists only buckets of this region, by its id such as `z0`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.0.params.query("region", Into::<String>::into(region));
        self
    }

    /// How many buckets a page has at most. Between 1 and 100. The default is `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.params.check_range("limit", limit, 1, 100);
        self.0.params.query("limit", limit);
        self
    }

    /// Where the listing goes on: the marker the answer before gave. Empty or absent at the end.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.0.params.query("marker", Into::<String>::into(marker));
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

impl Paged for GetBucketsV4 {
    type Item = ListedBucket;

    fn items(page: GetBucketsV4Response) -> Vec<Self::Item> {
        page.buckets
    }

    fn next(&self, page: &GetBucketsV4Response) -> Result<Option<Self>, Error> {
        Ok(self.0.next_marker("marker", Some(page.next_marker.as_str())).map(Self))
    }
}

impl Client {
    /// Lists the regions in which the account can make buckets.
    pub fn get_regions(&self) -> GetRegions {
        GetRegions(Call::new(self.core(), GetRegions::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the regions in which the account can make buckets.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1671/region-endpoint-fq>
    GetRegions -> GetRegionsResponse {
        name: "GetRegions", method: GET, host: "uc", path: "/regions", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Asks which hosts serve a bucket, in the older form.
    ///
    /// - `access_key`: The access key of an account that owns or may use the bucket.
    /// - `bucket`: The name of the bucket.
    pub fn query_bucket_v2(&self, access_key: impl Into<String>, bucket: impl Into<String>) -> QueryBucketV2 {
        let mut call = Call::new(self.core(), QueryBucketV2::META);
        call.params.query("ak", Into::<String>::into(access_key));
        call.params.query("bucket", Into::<String>::into(bucket));
        QueryBucketV2(call)
    }
}

cloudwire_http_core::operation! {
    /// Asks which hosts serve a bucket, in the older form. Needs no signature. Superseded by
    /// `query_bucket_v4`, which also tells of the regions that stand in.
    ///
    /// Provider page: the specification storage/query_bucket_v2.yml of qiniu/api-specs, as qiniu/go-sdk
    /// carries it
    QueryBucketV2 -> QueryBucketV2Response {
        name: "QueryBucketV2", method: GET, host: "uc", path: "/v2/query", auth: "", idempotent: true,
    }
}

impl Client {
    /// Says whether objects of a bucket can be downloaded only by signed addresses.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `private`: Whether the bucket is private.
    pub fn set_bucket_private(&self, bucket: impl Into<String>, private: bool) -> SetBucketPrivate {
        let mut call = Call::new(self.core(), SetBucketPrivate::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        call.params.query("private", i32::from(private));
        SetBucketPrivate(call)
    }
}

cloudwire_http_core::operation! {
    /// Says whether objects of a bucket can be downloaded only by signed addresses.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3946/set-bucket-private>
    SetBucketPrivate -> () {
        name: "SetBucketPrivate", method: POST, host: "uc",
        path: "/private", auth: "qiniu", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// The hosts of one kind, accelerated.
    AcceleratedHosts {
        /// The accelerated hosts.
        acc: Option<MainHosts> = "acc",
    }

    /// A domain bound to a bucket.
    BucketDomain {
        /// The domain, without scheme.
        domain: String = "domain",
        /// The bucket it is bound to.
        bucket: String = "tbl",
        /// The number of the account that owns the bucket.
        owner_id: i64 = "uid",
        /// Whether the CDN is refreshed by itself when an object is replaced.
        auto_refresh: bool = "refresh",
        /// When it was bound. A number whose unit is not documented, probably seconds since 1970.
        created_time: i64 = "ctime",
        /// When the binding was last changed. A number whose unit is not documented, probably seconds since
        /// 1970.
        updated_time: i64 = "utime",
    }

    /// What [`GetBucketInfo`] answers.
    GetBucketInfoResponse {
        /// The mirror source: where absent objects are fetched from.
        source: Option<String> = "source",
        /// The `Host` header the mirror source is asked with.
        host: Option<String> = "host",
        /// How long a download may be cached.
        expires: Option<i64> = "expires",
        /// Whether originals can be downloaded only through a style.
        protected: Option<bool> = "protected",
        /// Whether downloads need a signed address.
        private: Option<bool> = "private",
        /// Whether the root leads nowhere instead of to `index.html`.
        no_index_page: Option<bool> = "no_index_page",
        /// How long browsers and caches may keep a download, in seconds; 0 or less stands for a year.
        max_age: Option<i64> = "max_age",
        /// The characters that separate a key from a style.
        separator: Option<String> = "separator",
        /// The image styles by name.
        styles: BTreeMap<String, String> = "styles",
        /// Whether the Referer list allows or refuses. Absent or 0 when there is none.
        anti_leech_mode: Option<RefererMode> = "anti_leech_mode",
        /// Whether downloads need a token.
        token_anti_leech: Option<bool> = "token_anti_leech_mode",
        /// The Referers that may download, as patterns.
        refer_wl: Vec<String> = "refer_wl",
        /// The Referers that may not download, as patterns.
        refer_bl: Vec<String> = "refer_bl",
        /// Whether the Referer rules hold for the source too.
        source_enabled: Option<bool> = "source_enabled",
        /// Whether downloads without a Referer are allowed.
        no_referer: Option<bool> = "allow_empty_referer",
        /// The first key of anti-leech tokens.
        mac_key: Option<String> = "mac_key"; secret,
        /// The second key of anti-leech tokens.
        mac_key2: Option<String> = "mac_key2"; secret,
        /// The region by its older name.
        zone: Option<String> = "zone",
        /// The id of the region, for example `z0`.
        region: Option<String> = "region",
        /// The note about the bucket.
        remark: Option<String> = "remark",
        /// When the bucket was made.
        created_at: Option<String> = "ctime",
    }

    /// What [`GetBucketsV4`] answers.
    GetBucketsV4Response {
        /// The marker of the next page; empty on the last.
        next_marker: String = "next_marker",
        /// Whether there are more buckets than this page holds.
        is_truncated: bool = "is_truncated",
        /// The buckets of this page.
        buckets: Vec<ListedBucket> = "buckets",
    }

    /// What [`GetRegions`] answers.
    GetRegionsResponse {
        /// The regions the account can use.
        regions: Vec<ListedRegion> = "regions",
    }

    /// A bucket of a listing.
    ListedBucket {
        /// The name of the bucket.
        name: String = "name",
        /// The id of the region, for example `z0`.
        region: String = "region",
        /// Whether downloads need a signed address.
        private: bool = "private",
        /// When the bucket was made, as the service writes it.
        created_time: String = "ctime",
    }

    /// A region of the service.
    ListedRegion {
        /// The id, such as `z0`: what making a bucket asks for.
        id: String = "id",
        /// The region in words, as the console shows it.
        description: String = "description",
    }

    /// Hosts to prefer and hosts to fall back to.
    MainAndBackupHosts {
        /// The hosts to prefer.
        main: Vec<String> = "main",
        /// The hosts to fall back to.
        backup: Vec<String> = "backup",
    }

    /// Hosts to prefer.
    MainHosts {
        /// The hosts to prefer.
        main: Vec<String> = "main",
    }

    /// A bucket and its settings.
    NamedBucketInfo {
        /// The name of the bucket.
        name: String = "name",
        /// The settings of the bucket.
        bucket_info: GetBucketInfoResponse = "info",
    }

    /// Hosts that older accounts were told to use.
    OldHosts {
        /// The hosts to prefer.
        main: Vec<String> = "main",
        /// A remark of the service about these hosts.
        info: Option<String> = "info",
    }

    /// What [`QueryBucketV2`] answers.
    QueryBucketV2Response {
        /// The id of the region, for example `z0`.
        region: Option<String> = "region",
        /// How long the answer may be kept, in seconds.
        ttl: Option<i64> = "ttl",
        /// The hosts that take uploads.
        up: Option<UploadHostsV2> = "up",
        /// Where downloads from and fetches into the region go.
        io: Option<SourceHosts> = "io",
        /// Where the sources of objects are.
        io_src: Option<SourceHosts> = "io_src",
        /// The hosts that manage objects: reading about them, moving, deleting.
        rs: Option<AcceleratedHosts> = "rs",
        /// The hosts that list objects.
        rsf: Option<AcceleratedHosts> = "rsf",
        /// The hosts that start processing and fetch tasks.
        api: Option<AcceleratedHosts> = "api",
    }

    /// The hosts of one kind, in the region itself.
    SourceHosts {
        /// The hosts of the region itself.
        src: Option<MainHosts> = "src",
    }

    /// The hosts that take uploads.
    UploadHostsV2 {
        /// The accelerated hosts of this bucket alone.
        bucket_acc: Option<MainAndBackupHosts> = "bucket_acc",
        /// The accelerated hosts.
        acc: Option<MainAndBackupHosts> = "acc",
        /// The hosts of the region itself.
        src: Option<MainAndBackupHosts> = "src",
        /// The accelerated hosts of older accounts.
        old_acc: Option<OldHosts> = "old_acc",
        /// The hosts of the region of older accounts.
        old_src: Option<OldHosts> = "old_src",
    }
}

cloudwire_http_core::open_enum! {
    /// What a Referer list is for.
    RefererMode as Number {
        /// There is no list: anyone may download.
        Off = "0",
        /// Only the listed ones may download.
        Allow = "1",
        /// The listed ones may not download.
        Refuse = "2",
    }

    /// What others' buckets allow.
    Sharing {
        /// Reading.
        Read = "rd",
        /// Reading and writing.
        ReadWrite = "rw",
    }
}
