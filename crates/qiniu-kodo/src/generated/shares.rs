// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! Shares: a folder of a bucket opened to others for a while, by a link and a code.
//!
//! Behind the feature `shares`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Field, Operation as _};

impl Client {
    /// Checks that a share is open and its token right; answers nothing when so.
    ///
    /// - `share_id`: The id of the share.
    /// - `token`: The token of the share, as its link carries it.
    pub fn check_share(&self, share_id: impl Into<String>, token: impl Into<String>) -> CheckShare {
        let mut call = Call::new(self.core(), CheckShare::META);
        let share_id: String = share_id.into();
        call.params.check_filled("share_id", &share_id);
        call.params.path("share_id", share_id);
        call.params.query("token", Into::<String>::into(token));
        CheckShare(call)
    }
}

cloudwire_http_core::operation! {
    /// Checks that a share is open and its token right; answers nothing when so. A share that has ended is
    /// an error.
    ///
    /// Provider page: the specification storage/check_share.yml of qiniu/api-specs
    CheckShare -> () {
        name: "CheckShare", method: POST, host: "api",
        path: "/shares/{share_id}/check", auth: "qiniu", idempotent: true,
        sensitive: ["token"],
    }
}

impl CheckShare {
    /// The bucket of the share, where it is known. It is not sent: it finds the hosts of its region. That
    /// shares live on the hosts of the bucket's region is an assumption.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.0.params.scope(bucket);
        self
    }
}

impl Client {
    /// Opens what lies under a prefix of a bucket to others for 15 minutes to 2 hours.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `prefix`: The keys to share begin with this; it ends in `/`.
    /// - `duration_seconds`: How long the share is open. Between 900 and 7200 seconds.
    /// - `extract_code`: The code those who open the share must know: six letters or digits. At most 6
    ///   characters.
    /// - `permission`: What those who open the share may do.
    pub fn create_share(
        &self,
        bucket: impl Into<String>,
        prefix: impl Into<String>,
        duration_seconds: i64,
        extract_code: impl Into<String>,
        permission: impl Into<SharePermission>,
    ) -> CreateShare {
        let mut call = Call::new(self.core(), CreateShare::META);
        let bucket: String = bucket.into();
        call.params.scope(bucket.as_str());
        call.params.json("bucket", bucket);
        let prefix: String = prefix.into();
        call.params.json("prefix", prefix);
        call.params.check_range("duration_seconds", duration_seconds, 900, 7200);
        call.params.json("duration_seconds", duration_seconds);
        let extract_code: String = extract_code.into();
        call.params.check_chars("extract_code", &extract_code, 6);
        call.params.json("extract_code", extract_code);
        let permission: SharePermission = permission.into();
        call.params.json("permission", Field::write(&permission));
        CreateShare(call)
    }
}

cloudwire_http_core::operation! {
    /// Opens what lies under a prefix of a bucket to others for 15 minutes to 2 hours. Whoever has the id,
    /// the token and the code can read it by the S3 protocol. Not repeated after a failure in which it may
    /// have happened: that would be a second share.
    ///
    /// Provider page: the specification storage/create_share.yml of qiniu/api-specs
    CreateShare -> CreateShareResponse {
        name: "CreateShare", method: POST, host: "api", path: "/shares/", auth: "qiniu", idempotent: false,
        sensitive: ["extract_code"],
    }
}

impl Client {
    /// Opens a share by its token and code: answers temporary keys for the S3 protocol, which end with the
    /// share.
    ///
    /// - `share_id`: The id of the share.
    /// - `token`: The token of the share, as its link carries it.
    /// - `extract_code`: The code those who open the share must know.
    pub fn verify_share(
        &self,
        share_id: impl Into<String>,
        token: impl Into<String>,
        extract_code: impl Into<String>,
    ) -> VerifyShare {
        let mut call = Call::new(self.core(), VerifyShare::META);
        let share_id: String = share_id.into();
        call.params.check_filled("share_id", &share_id);
        call.params.path("share_id", share_id);
        call.params.query("token", Into::<String>::into(token));
        let extract_code: String = extract_code.into();
        call.params.json("extract_code", extract_code);
        VerifyShare(call)
    }
}

cloudwire_http_core::operation! {
    /// Opens a share by its token and code: answers temporary keys for the S3 protocol, which end with the
    /// share.
    ///
    /// Provider page: the specification storage/verify_share.yml of qiniu/api-specs
    VerifyShare -> VerifyShareResponse {
        name: "VerifyShare", method: POST, host: "api",
        path: "/shares/{share_id}/verify", auth: "qiniu", idempotent: true,
        sensitive: ["token", "extract_code"],
    }
}

impl VerifyShare {
    /// The bucket of the share, where it is known. It is not sent: it finds the hosts of its region. That
    /// shares live on the hosts of the bucket's region is an assumption.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.0.params.scope(bucket);
        self
    }
}

cloudwire_http_core::model! {
    /// What [`CreateShare`] answers.
    CreateShareResponse {
        /// The id of the share.
        id: String = "id",
        /// The token those who open the share need, beside the code.
        token: String = "token"; secret,
        /// When the share closes, as the service writes it.
        expires: String = "expires",
    }

    /// What [`VerifyShare`] answers.
    VerifyShareResponse {
        /// The S3 endpoint to read from.
        endpoint: String = "endpoint",
        /// The region in S3 terms.
        region: String = "region",
        /// The name of the bucket.
        bucket_name: String = "bucket_name",
        /// The id of the bucket in S3 terms.
        bucket_id: String = "bucket_id",
        /// The keys that may be read begin with this.
        prefix: String = "prefix",
        /// What those who open the share may do.
        permission: SharePermission = "permission",
        /// When the share and its keys end, as the service writes it.
        expires: String = "expires",
        /// The temporary access key, for the S3 protocol.
        federated_access_key: String = "federated_ak",
        /// The temporary secret key, for the S3 protocol.
        federated_secret_key: String = "federated_sk"; secret,
        /// The token that goes with the temporary keys.
        session_token: String = "session_token"; secret,
    }
}

cloudwire_http_core::open_enum! {
    /// What those who open a share may do.
    SharePermission {
        /// Listing and downloading.
        ReadOnly = "READONLY",
    }
}
