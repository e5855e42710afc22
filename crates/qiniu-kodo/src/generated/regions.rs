// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! Where a bucket lives: the hosts that serve it.

use crate::Client;
use cloudwire_http_core::{Call, Operation as _};

impl Client {
    /// Asks which region a bucket is in and which hosts serve it.
    ///
    /// - `access_key`: The access key of an account that owns or may use the bucket.
    /// - `bucket`: The name of the bucket.
    pub fn query_bucket_v4(&self, access_key: impl Into<String>, bucket: impl Into<String>) -> QueryBucketV4 {
        let mut call = Call::new(self.core(), QueryBucketV4::META);
        call.params.query("ak", Into::<String>::into(access_key));
        call.params.query("bucket", Into::<String>::into(bucket));
        QueryBucketV4(call)
    }
}

cloudwire_http_core::operation! {
    /// Asks which region a bucket is in and which hosts serve it. Needs no signature. The client does this
    /// by itself; call it to see the answer. An absent bucket is error 631.
    ///
    /// Provider page: the specification storage/query_bucket_v4.yml of qiniu/api-specs
    QueryBucketV4 -> QueryBucketV4Response {
        name: "QueryBucketV4", method: GET, host: "uc", path: "/v4/query", auth: "", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// A region of a bucket and its hosts.
    BucketRegion {
        /// The id of the region, for example `z0`.
        region: Option<String> = "region",
        /// How long the answer may be kept, in seconds.
        ttl: Option<i64> = "ttl",
        /// The hosts that take uploads.
        up: Option<UploadHosts> = "up",
        /// Where downloads from and fetches into the region go.
        io: Option<ServiceHosts> = "io",
        /// Where the sources of objects are.
        io_src: Option<ServiceHosts> = "io_src",
        /// The hosts that manage objects: reading about them, moving, deleting.
        rs: Option<ServiceHosts> = "rs",
        /// The hosts that list objects.
        rsf: Option<ServiceHosts> = "rsf",
        /// The hosts that start processing and fetch tasks.
        api: Option<ServiceHosts> = "api",
        /// Where the S3 protocol is spoken.
        s3: Option<S3Hosts> = "s3",
    }

    /// What [`QueryBucketV4`] answers.
    QueryBucketV4Response {
        /// The regions of the bucket: its own first, then those that stand in for it.
        hosts: Vec<BucketRegion> = "hosts",
    }

    /// The hosts that speak the S3 protocol.
    S3Hosts {
        /// The name of the region in S3 terms.
        region_alias: Option<String> = "region_alias",
        /// The hosts, the best first.
        domains: Vec<String> = "domains",
    }

    /// Hosts of one kind.
    ServiceHosts {
        /// The hosts, the best first.
        domains: Vec<String> = "domains",
    }

    /// The hosts that take uploads.
    UploadHosts {
        /// Hosts that accelerate uploads from far away, where the bucket has that turned on.
        acc_domains: Vec<String> = "acc_domains",
        /// The hosts, the best first.
        domains: Vec<String> = "domains",
        /// Hosts that work as well.
        old: Vec<String> = "old",
    }
}
