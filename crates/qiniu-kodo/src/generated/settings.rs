// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! The settings of buckets: access, caching, quotas, tags, mirror sources, hotlink protection.
//!
//! Behind the feature `settings`, which is on by default.

use super::buckets::RefererMode;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _};
use serde_json::Value;

impl Client {
    /// Removes all tags of a bucket.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn delete_bucket_taggings(&self, bucket: impl Into<String>) -> DeleteBucketTaggings {
        let mut call = Call::new(self.core(), DeleteBucketTaggings::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        DeleteBucketTaggings(call)
    }
}

cloudwire_http_core::operation! {
    /// Removes all tags of a bucket.
    ///
    /// Provider page: the specification storage/delete_bucket_taggings.yml of qiniu/api-specs
    DeleteBucketTaggings -> () {
        name: "DeleteBucketTaggings", method: DELETE, host: "uc",
        path: "/bucketTagging", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Says whether the root of a bucket's domains leads to `index.html`.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `disabled`: Whether it leads nowhere.
    pub fn disable_bucket_index_page(
        &self,
        bucket: impl Into<String>,
        disabled: bool,
    ) -> DisableBucketIndexPage {
        let mut call = Call::new(self.core(), DisableBucketIndexPage::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        call.params.query("noIndexPage", i32::from(disabled));
        DisableBucketIndexPage(call)
    }
}

cloudwire_http_core::operation! {
    /// Says whether the root of a bucket's domains leads to `index.html`.
    ///
    /// Provider page: the specification storage/disable_bucket_index_page.yml of qiniu/api-specs, as
    /// qiniu/go-sdk carries it
    DisableBucketIndexPage -> () {
        name: "DisableBucketIndexPage", method: POST, host: "uc",
        path: "/noIndexPage", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Reads how much a bucket may hold.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn get_bucket_quota(&self, bucket: impl Into<String>) -> GetBucketQuota {
        let mut call = Call::new(self.core(), GetBucketQuota::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        GetBucketQuota(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how much a bucket may hold.
    ///
    /// Provider page: the specification storage/get_bucket_quota.yml of qiniu/api-specs
    GetBucketQuota -> GetBucketQuotaResponse {
        name: "GetBucketQuota", method: POST, host: "uc",
        path: "/getbucketquota/{bucket}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Reads the tags of a bucket.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn get_bucket_taggings(&self, bucket: impl Into<String>) -> GetBucketTaggings {
        let mut call = Call::new(self.core(), GetBucketTaggings::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        GetBucketTaggings(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the tags of a bucket.
    ///
    /// Provider page: the specification storage/get_bucket_taggings.yml of qiniu/api-specs
    GetBucketTaggings -> GetBucketTaggingsResponse {
        name: "GetBucketTaggings", method: GET, host: "uc",
        path: "/bucketTagging", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Protects the originals of a bucket: when on, objects are downloaded through an image style only, or
    /// by a signed address.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `protected`: Whether originals are protected.
    pub fn set_bucket_access_mode(&self, bucket: impl Into<String>, protected: bool) -> SetBucketAccessMode {
        let mut call = Call::new(self.core(), SetBucketAccessMode::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        call.params.path("mode", i32::from(protected));
        SetBucketAccessMode(call)
    }
}

cloudwire_http_core::operation! {
    /// Protects the originals of a bucket: when on, objects are downloaded through an image style only, or
    /// by a signed address.
    ///
    /// Provider page: the specification storage/set_bucket_access_mode.yml of qiniu/api-specs
    SetBucketAccessMode -> () {
        name: "SetBucketAccessMode", method: POST, host: "uc",
        path: "/accessMode/{bucket}/mode/{mode}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Sets the mirror source of a bucket: an object that is absent is fetched from there when it is first
    /// asked for, and stored.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `source_url`: The address of the source, with scheme; the key is appended to it.
    pub fn set_bucket_image(
        &self,
        bucket: impl Into<String>,
        source_url: impl Into<String>,
    ) -> SetBucketImage {
        let mut call = Call::new(self.core(), SetBucketImage::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        call.params.path_base64("url", Into::<String>::into(source_url));
        SetBucketImage(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets the mirror source of a bucket: an object that is absent is fetched from there when it is first
    /// asked for, and stored. A source that fails is error 478 of the download.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3966/bucket-image-source>
    SetBucketImage -> () {
        name: "SetBucketImage", method: POST, host: "uc",
        path: "/image/{bucket}/from/{url}[/host/{host}]", auth: "qiniu", idempotent: true,
    }
}

impl SetBucketImage {
    /// The `Host` header the source is asked with; by default the host of the address.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.0.params.path_base64("host", Into::<String>::into(host));
        self
    }
}

impl Client {
    /// Sets the `max-age` that downloads from a bucket carry in `Cache-Control`.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `max_age`: How long browsers and caches may keep a download; 0 or less means a year (31,536,000
    ///   seconds).
    pub fn set_bucket_max_age(&self, bucket: impl Into<String>, max_age: i64) -> SetBucketMaxAge {
        let mut call = Call::new(self.core(), SetBucketMaxAge::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        call.params.query("maxAge", max_age);
        SetBucketMaxAge(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets the `max-age` that downloads from a bucket carry in `Cache-Control`.
    ///
    /// Provider page: the specification storage/set_bucket_max_age.yml of qiniu/api-specs
    SetBucketMaxAge -> () {
        name: "SetBucketMaxAge", method: POST, host: "uc", path: "/maxAge", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Limits how much a bucket may hold.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn set_bucket_quota(&self, bucket: impl Into<String>) -> SetBucketQuota {
        let mut call = Call::new(self.core(), SetBucketQuota::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        SetBucketQuota(call)
    }
}

cloudwire_http_core::operation! {
    /// Limits how much a bucket may hold. Uploads beyond the limit are refused. Give bytes, objects or
    /// both.
    ///
    /// Provider page: the specification storage/set_bucket_quota.yml of qiniu/api-specs
    SetBucketQuota -> () {
        name: "SetBucketQuota", method: POST, host: "uc",
        path: "/setbucketquota/{bucket}[/size/{size}][/count/{count}]", auth: "qiniu", idempotent: true,
    }
}

impl SetBucketQuota {
    /// The bytes it may hold; -1 for no limit, 0 leaves the limit as it is.
    pub fn size(mut self, size: i64) -> Self {
        self.0.params.path("size", size);
        self
    }

    /// The objects it may hold; -1 for no limit, 0 leaves the limit as it is.
    pub fn count(mut self, count: i64) -> Self {
        self.0.params.path("count", count);
        self
    }
}

impl Client {
    /// Protects a bucket from hotlinks: says which sites, by the `Referer` header, may download, or may
    /// not.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `mode`: Whether the list allows or refuses, or none holds.
    pub fn set_bucket_refer_anti_leech(
        &self,
        bucket: impl Into<String>,
        mode: impl Into<RefererMode>,
    ) -> SetBucketReferAntiLeech {
        let mut call = Call::new(self.core(), SetBucketReferAntiLeech::META);
        call.params.query("pattern", "");
        call.params.query("norefer", "0");
        call.params.query("source_enabled", "0");
        call.params.query("bucket", Into::<String>::into(bucket));
        call.params.query("mode", Into::<RefererMode>::into(mode));
        SetBucketReferAntiLeech(call)
    }
}

cloudwire_http_core::operation! {
    /// Protects a bucket from hotlinks: says which sites, by the `Referer` header, may download, or may
    /// not. What is not given is set to its default.
    ///
    /// Provider page: the specification storage/set_bucket_refer_anti_leech.yml of qiniu/api-specs, as
    /// qiniu/go-sdk carries it
    SetBucketReferAntiLeech -> () {
        name: "SetBucketReferAntiLeech", method: POST, host: "uc",
        path: "/referAntiLeech", auth: "qiniu", idempotent: true,
    }
}

impl SetBucketReferAntiLeech {
    /// The hosts of the list, such as `*.example.com` or `example.com`; the default is none.
    pub fn patterns(mut self, patterns: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let patterns: Vec<String> = patterns.into_iter().map(Into::into).collect();
        self.0.params.check_separator("pattern", &patterns, ';');
        self.0.params.query("pattern", patterns.join(";"));
        self
    }

    /// Whether downloads without the header are allowed; by default they are not.
    pub fn allow_empty_referer(mut self, allow_empty_referer: bool) -> Self {
        self.0.params.query("norefer", i32::from(allow_empty_referer));
        self
    }

    /// Whether the list holds for the source domain too, not only for the CDN; by default it does not.
    pub fn source_enabled(mut self, source_enabled: bool) -> Self {
        self.0.params.query("source_enabled", i32::from(source_enabled));
        self
    }
}

impl Client {
    /// Sets the note that the console shows beside a bucket.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `remark`: The note. At most 100 characters.
    pub fn set_bucket_remark(&self, bucket: impl Into<String>, remark: impl Into<String>) -> SetBucketRemark {
        let mut call = Call::new(self.core(), SetBucketRemark::META);
        call.params.query_flag("remark");
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        let remark: String = remark.into();
        call.params.check_chars("remark", &remark, 100);
        call.params.json("remark", remark);
        SetBucketRemark(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets the note that the console shows beside a bucket.
    ///
    /// Provider page: the specification storage/set_bucket_remark.yml of qiniu/api-specs
    SetBucketRemark -> () {
        name: "SetBucketRemark", method: PUT, host: "uc",
        path: "/buckets/{bucket}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Sets the tags of a bucket, in place of those it had.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `tags`: The tags, each name once.
    pub fn set_bucket_taggings(
        &self,
        bucket: impl Into<String>,
        tags: impl IntoIterator<Item = Tag>,
    ) -> SetBucketTaggings {
        let mut call = Call::new(self.core(), SetBucketTaggings::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        let tags: Vec<Value> = tags.into_iter().map(|item| item.to_json()).collect();
        call.params.json("Tags", tags);
        SetBucketTaggings(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets the tags of a bucket, in place of those it had.
    ///
    /// Provider page: the specification storage/set_bucket_taggings.yml of qiniu/api-specs
    SetBucketTaggings -> () {
        name: "SetBucketTaggings", method: PUT, host: "uc",
        path: "/bucketTagging", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Sets the mirror source of a bucket, with the `Host` header to ask it with: an object that is absent
    /// is fetched from there when it is first asked for, and stored.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `source_url`: The address of the source, with scheme; the key is appended to it.
    /// - `host`: The `Host` header the source is asked with.
    pub fn set_buckets_mirror(
        &self,
        bucket: impl Into<String>,
        source_url: impl Into<String>,
        host: impl Into<String>,
    ) -> SetBucketsMirror {
        let mut call = Call::new(self.core(), SetBucketsMirror::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        call.params.path_base64("src_site_url", Into::<String>::into(source_url));
        call.params.path_base64("host", Into::<String>::into(host));
        SetBucketsMirror(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets the mirror source of a bucket, with the `Host` header to ask it with: an object that is absent
    /// is fetched from there when it is first asked for, and stored. `set_bucket_image` is the same without
    /// the header.
    ///
    /// Provider page: the specification storage/set_buckets_mirror.yml of qiniu/api-specs
    SetBucketsMirror -> () {
        name: "SetBucketsMirror", method: POST, host: "uc",
        path: "/image/{bucket}/from/{src_site_url}/host/{host}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Takes the mirror source of a bucket away.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn unset_bucket_image(&self, bucket: impl Into<String>) -> UnsetBucketImage {
        let mut call = Call::new(self.core(), UnsetBucketImage::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        UnsetBucketImage(call)
    }
}

cloudwire_http_core::operation! {
    /// Takes the mirror source of a bucket away. What was fetched from it stays.
    ///
    /// Provider page: the specification storage/unset_bucket_image.yml of qiniu/api-specs, as qiniu/go-sdk
    /// carries it
    UnsetBucketImage -> () {
        name: "UnsetBucketImage", method: POST, host: "uc",
        path: "/unimage/{bucket}", auth: "qiniu", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// What [`GetBucketQuota`] answers.
    GetBucketQuotaResponse {
        /// The bytes the bucket may hold; -1 for no limit.
        size: Option<i64> = "size",
        /// The objects the bucket may hold; -1 for no limit.
        count: Option<i64> = "count",
    }

    /// What [`GetBucketTaggings`] answers.
    GetBucketTaggingsResponse {
        /// The tags of the bucket.
        tags: Vec<Tag> = "Tags",
    }

    /// A tag of a bucket.
    Tag {
        /// The name of the tag: 1 to 64 bytes of letters, digits, spaces and `+-=._:/@`, not beginning with
        /// `kodo`.
        key: String = "Key",
        /// The value of the tag: 1 to 128 bytes of letters, digits, spaces and `+-=._:/@`.
        value: String = "Value",
    }
}

impl Tag {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}
