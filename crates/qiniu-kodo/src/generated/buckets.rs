// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! Buckets: making, listing, settings.
//!
//! Behind the feature `buckets`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Operation as _};
use serde_json::Value;
use std::collections::BTreeMap;

impl Client {
    /// Makes a bucket: 3 to 63 of `a-z`, `0-9` and `-`, beginning and ending with a letter or digit, not
    /// taken by anyone.
    ///
    /// - `bucket`: The bucket. At most 63 bytes of UTF-8.
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
    /// taken by anyone. A taken name is error 614.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1382/mkbucketv3>
    CreateBucket -> () {
        name: "CreateBucket",
        method: POST,
        host: "uc",
        path: "/mkbucketv3/{bucket}[/region/{region}]",
        auth: "qiniu",
        idempotent: false,
    }
}

impl CreateBucket {
    /// The id of the region, for example `z0`. The default is `z0`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.0.params.check_filled("region", &region);
        self.0.params.path("region", region);
        self
    }
}

impl Client {
    /// Deletes an empty bucket.
    ///
    /// - `bucket`: The bucket.
    pub fn delete_bucket(&self, bucket: impl Into<String>) -> DeleteBucket {
        let mut call = Call::new(self.core(), DeleteBucket::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        DeleteBucket(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes an empty bucket.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1601/drop-bucket>
    DeleteBucket -> () {
        name: "DeleteBucket",
        method: POST,
        host: "uc",
        path: "/drop/{bucket}",
        auth: "qiniu",
        idempotent: false,
    }
}

impl Client {
    /// Lists the domains bound to a bucket.
    ///
    /// - `bucket_name`: The bucket.
    pub fn get_bucket_domains(&self, bucket_name: impl Into<String>) -> GetBucketDomains {
        let mut call = Call::new(self.core(), GetBucketDomains::META);
        let bucket_name: String = bucket_name.into();
        call.params.query("tbl", bucket_name);
        GetBucketDomains(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the domains bound to a bucket.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3949/get-the-bucket-space-domain>
    GetBucketDomains -> Vec<String> {
        name: "GetBucketDomains",
        method: POST,
        host: "uc",
        path: "/v2/domains",
        auth: "qiniu",
        idempotent: true,
    }
}

impl Client {
    /// Reads the settings of a bucket.
    ///
    /// - `bucket`: The bucket.
    pub fn get_bucket_info(&self, bucket: impl Into<String>) -> GetBucketInfo {
        let mut call = Call::new(self.core(), GetBucketInfo::META);
        let bucket: String = bucket.into();
        call.params.query("bucket", bucket);
        GetBucketInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the settings of a bucket.
    ///
    /// Provider page: the specification storage/get_bucket_info.yml of qiniu/api-specs
    GetBucketInfo -> GetBucketInfoResponse {
        name: "GetBucketInfo",
        method: POST,
        host: "uc",
        path: "/v2/bucketInfo",
        auth: "qiniu",
        idempotent: true,
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
        name: "GetBuckets",
        method: POST,
        host: "uc",
        path: "/buckets",
        auth: "qiniu",
        idempotent: true,
    }
}

impl GetBuckets {
    /// Lists buckets that others share with the account as well: `rd` those it may read, `rw` those it may
    /// write.
    pub fn shared(mut self, shared: impl Into<Sharing>) -> Self {
        let shared: Sharing = shared.into();
        self.0.params.query("shared", shared);
        self
    }
}

impl Client {
    /// Lists the buckets of a region with what is known about them, as JSON.
    ///
    /// - `region`: The id of the region, for example `z0`.
    pub fn get_buckets_v3(&self, region: impl Into<String>) -> GetBucketsV3 {
        let mut call = Call::new(self.core(), GetBucketsV3::META);
        let region: String = region.into();
        call.params.query("region", region);
        GetBucketsV3(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the buckets of a region with what is known about them, as JSON. Superseded by a newer listing
    /// of the provider.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3926/get-service>
    GetBucketsV3 -> Value {
        name: "GetBucketsV3",
        method: POST,
        host: "uc",
        path: "/v3/buckets",
        auth: "qiniu",
        idempotent: true,
    }
}

impl Client {
    /// Says whether objects of a bucket can be downloaded only by signed addresses.
    ///
    /// - `bucket`: The bucket.
    /// - `private`: Whether the bucket is private.
    pub fn set_bucket_private(&self, bucket: impl Into<String>, private: bool) -> SetBucketPrivate {
        let mut call = Call::new(self.core(), SetBucketPrivate::META);
        let bucket: String = bucket.into();
        call.params.query("bucket", bucket);
        call.params.query("private", i32::from(private));
        SetBucketPrivate(call)
    }
}

cloudwire_http_core::operation! {
    /// Says whether objects of a bucket can be downloaded only by signed addresses.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3946/set-bucket-private>
    SetBucketPrivate -> () {
        name: "SetBucketPrivate",
        method: POST,
        host: "uc",
        path: "/private",
        auth: "qiniu",
        idempotent: true,
    }
}

cloudwire_http_core::model! {
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
        /// The `max-age` of downloads, in seconds.
        max_age: Option<i64> = "max_age",
        /// The characters that separate a key from a style.
        separator: Option<String> = "separator",
        /// The image styles by name.
        styles: BTreeMap<String, String> = "styles",
        /// Whether the Referer list allows or refuses. Absent or 0 when there is none.
        anti_leech_mode: Option<RefererMode> = "anti_leech_mode",
        /// Whether downloads need a token.
        token_anti_leech: Option<bool> = "token_anti_leech_mode",
        /// The Referers allowed.
        refer_wl: Vec<String> = "refer_wl",
        /// The Referers refused.
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
}

cloudwire_http_core::open_enum! {
    /// What a Referer list is for.
    RefererMode as Number {
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
