// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! The rules of buckets: life cycles of objects, cross-origin requests, notifications of events.
//!
//! Behind the feature `rules`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Operation as _};
use serde_json::Value;

impl Client {
    /// Adds a rule that notifies addresses of what happens to objects of a bucket.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `name`: The name of the rule: 1 to 49 letters, digits and underscores, unique in the bucket. At
    ///   most 49 characters.
    /// - `event_types`: The events that are notified of.
    /// - `callback_urls`: The addresses that are notified; the second and further ones are tried when the
    ///   first fails.
    pub fn add_bucket_event_rule(
        &self,
        bucket: impl Into<String>,
        name: impl Into<String>,
        event_types: impl IntoIterator<Item = impl Into<EventType>>,
        callback_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> AddBucketEventRule {
        let mut call = Call::new(self.core(), AddBucketEventRule::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        let name: String = name.into();
        call.params.check_chars("name", &name, 49);
        call.params.query("name", name);
        let event_types: Vec<String> =
            event_types.into_iter().map(|item| Into::<EventType>::into(item).to_string()).collect();
        for item in event_types {
            call.params.add_query("event", item);
        }
        let callback_urls: Vec<String> = callback_urls.into_iter().map(Into::into).collect();
        for item in callback_urls {
            call.params.add_query("callbackURL", item);
        }
        AddBucketEventRule(call)
    }
}

cloudwire_http_core::operation! {
    /// Adds a rule that notifies addresses of what happens to objects of a bucket. Not repeated after a
    /// failure in which it may have happened: the repeat would find the name taken.
    ///
    /// Provider page: the specification storage/add_bucket_event_rule.yml of qiniu/api-specs, as
    /// qiniu/go-sdk carries it
    AddBucketEventRule -> () {
        name: "AddBucketEventRule", method: POST, host: "uc",
        path: "/events/add", auth: "qiniu", idempotent: false,
    }
}

impl AddBucketEventRule {
    /// Notifies only of keys that begin with this.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.params.query("prefix", Into::<String>::into(prefix));
        self
    }

    /// Notifies only of keys that end with this.
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.0.params.query("suffix", Into::<String>::into(suffix));
        self
    }

    /// The access key that signs the notifications; without it they are not signed.
    pub fn access_key(mut self, access_key: impl Into<String>) -> Self {
        self.0.params.query("accessKey", Into::<String>::into(access_key));
        self
    }

    /// The `Host` header of the notifications.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.0.params.query("host", Into::<String>::into(host));
        self
    }
}

impl Client {
    /// Adds a rule by which objects change their storage class or are deleted as they age.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `name`: The name of the rule: 1 to 49 letters, digits and underscores, unique in the bucket. At
    ///   most 49 characters.
    pub fn add_bucket_rules(&self, bucket: impl Into<String>, name: impl Into<String>) -> AddBucketRules {
        let mut call = Call::new(self.core(), AddBucketRules::META);
        call.params.form("prefix", "");
        call.params.form("delete_after_days", "0");
        call.params.form("to_line_after_days", "0");
        call.params.form("to_archive_after_days", "0");
        call.params.form("to_deep_archive_after_days", "0");
        call.params.form("to_archive_ir_after_days", "0");
        call.params.form("bucket", Into::<String>::into(bucket));
        let name: String = name.into();
        call.params.check_chars("name", &name, 49);
        call.params.form("name", name);
        AddBucketRules(call)
    }
}

cloudwire_http_core::operation! {
    /// Adds a rule by which objects change their storage class or are deleted as they age. Days count from
    /// the upload; a later step needs more days than an earlier one. Not repeated after a failure in which
    /// it may have happened: the repeat would find the name taken.
    ///
    /// Provider page: the specification storage/add_bucket_rules.yml of qiniu/api-specs
    AddBucketRules -> () {
        name: "AddBucketRules", method: POST, host: "uc",
        path: "/rules/add", auth: "qiniu", idempotent: false,
    }
}

impl AddBucketRules {
    /// The rule concerns keys that begin with this; an empty one concerns all.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.params.form("prefix", Into::<String>::into(prefix));
        self
    }

    /// After how many days an object is deleted; 0 for never. At least 0 days.
    pub fn delete_after_days(mut self, delete_after_days: i64) -> Self {
        self.0.params.check_range("delete_after_days", delete_after_days, 0, i64::MAX);
        self.0.params.form("delete_after_days", delete_after_days);
        self
    }

    /// After how many days an object becomes one of infrequent access; 0 for never. At least 0 days.
    pub fn to_ia_after_days(mut self, to_ia_after_days: i64) -> Self {
        self.0.params.check_range("to_line_after_days", to_ia_after_days, 0, i64::MAX);
        self.0.params.form("to_line_after_days", to_ia_after_days);
        self
    }

    /// After how many days an object goes to the archive; 0 for never. At least 0 days.
    pub fn to_archive_after_days(mut self, to_archive_after_days: i64) -> Self {
        self.0.params.check_range("to_archive_after_days", to_archive_after_days, 0, i64::MAX);
        self.0.params.form("to_archive_after_days", to_archive_after_days);
        self
    }

    /// After how many days an object goes to the deep archive; 0 for never. At least 0 days.
    pub fn to_deep_archive_after_days(mut self, to_deep_archive_after_days: i64) -> Self {
        self.0.params.check_range("to_deep_archive_after_days", to_deep_archive_after_days, 0, i64::MAX);
        self.0.params.form("to_deep_archive_after_days", to_deep_archive_after_days);
        self
    }

    /// After how many days an object goes to the archive with immediate reading; 0 for never. At least 0
    /// days.
    pub fn to_archive_ir_after_days(mut self, to_archive_ir_after_days: i64) -> Self {
        self.0.params.check_range("to_archive_ir_after_days", to_archive_ir_after_days, 0, i64::MAX);
        self.0.params.form("to_archive_ir_after_days", to_archive_ir_after_days);
        self
    }
}

impl Client {
    /// Deletes a rule that notifies of events.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `name`: The name of the rule, unique in the bucket.
    pub fn delete_bucket_event_rule(
        &self,
        bucket: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteBucketEventRule {
        let mut call = Call::new(self.core(), DeleteBucketEventRule::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        call.params.query("name", Into::<String>::into(name));
        DeleteBucketEventRule(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes a rule that notifies of events.
    ///
    /// Provider page: the specification storage/delete_bucket_event_rule.yml of qiniu/api-specs, as
    /// qiniu/go-sdk carries it
    DeleteBucketEventRule -> () {
        name: "DeleteBucketEventRule", method: POST, host: "uc",
        path: "/events/delete", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Deletes a rule of life.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `name`: The name of the rule, unique in the bucket.
    pub fn delete_bucket_rules(
        &self,
        bucket: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteBucketRules {
        let mut call = Call::new(self.core(), DeleteBucketRules::META);
        call.params.form("bucket", Into::<String>::into(bucket));
        call.params.form("name", Into::<String>::into(name));
        DeleteBucketRules(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes a rule of life. What it did to objects stays done.
    ///
    /// Provider page: the specification storage/delete_bucket_rules.yml of qiniu/api-specs
    DeleteBucketRules -> () {
        name: "DeleteBucketRules", method: POST, host: "uc",
        path: "/rules/delete", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Lists the rules for cross-origin requests to a bucket.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn get_bucket_cors_rules(&self, bucket: impl Into<String>) -> GetBucketCorsRules {
        let mut call = Call::new(self.core(), GetBucketCorsRules::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        GetBucketCorsRules(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the rules for cross-origin requests to a bucket.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/8539/set-the-cross-domain-resource-sharing>
    GetBucketCorsRules -> Vec<CorsRule> {
        name: "GetBucketCorsRules", method: GET, host: "uc",
        path: "/corsRules/get/{bucket}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Lists the rules that notify of events in a bucket.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn get_bucket_event_rules(&self, bucket: impl Into<String>) -> GetBucketEventRules {
        let mut call = Call::new(self.core(), GetBucketEventRules::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        GetBucketEventRules(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the rules that notify of events in a bucket.
    ///
    /// Provider page: the specification storage/get_bucket_event_rules.yml of qiniu/api-specs, as
    /// qiniu/go-sdk carries it
    GetBucketEventRules -> Vec<BucketEventRule> {
        name: "GetBucketEventRules", method: GET, host: "uc",
        path: "/events/get", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Lists the rules of life of a bucket.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn get_bucket_rules(&self, bucket: impl Into<String>) -> GetBucketRules {
        let mut call = Call::new(self.core(), GetBucketRules::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        GetBucketRules(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the rules of life of a bucket.
    ///
    /// Provider page: the specification storage/get_bucket_rules.yml of qiniu/api-specs
    GetBucketRules -> Vec<BucketRule> {
        name: "GetBucketRules", method: GET, host: "uc", path: "/rules/get", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Sets the rules for cross-origin requests to a bucket, in place of those it had.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `rules`: The rules, the most particular first.
    pub fn set_bucket_cors_rules(
        &self,
        bucket: impl Into<String>,
        rules: impl IntoIterator<Item = CorsRule>,
    ) -> SetBucketCorsRules {
        let mut call = Call::new(self.core(), SetBucketCorsRules::META);
        let bucket: String = bucket.into();
        call.params.check_filled("bucket", &bucket);
        call.params.path("bucket", bucket);
        let rules: Vec<Value> = rules.into_iter().map(|item| item.to_json()).collect();
        call.params.json_body(rules);
        SetBucketCorsRules(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets the rules for cross-origin requests to a bucket, in place of those it had. The first rule that
    /// fits a request decides; no rules at all turn cross-origin requests off.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/8539/set-the-cross-domain-resource-sharing>
    SetBucketCorsRules -> () {
        name: "SetBucketCorsRules", method: POST, host: "uc",
        path: "/corsRules/set/{bucket}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Replaces a rule that notifies of events.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `name`: The name of the rule, which stays. At most 49 characters.
    /// - `event_types`: The events that are notified of.
    /// - `callback_urls`: The addresses that are notified; the second and further ones are tried when the
    ///   first fails.
    pub fn update_bucket_event_rule(
        &self,
        bucket: impl Into<String>,
        name: impl Into<String>,
        event_types: impl IntoIterator<Item = impl Into<EventType>>,
        callback_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> UpdateBucketEventRule {
        let mut call = Call::new(self.core(), UpdateBucketEventRule::META);
        call.params.query("bucket", Into::<String>::into(bucket));
        let name: String = name.into();
        call.params.check_chars("name", &name, 49);
        call.params.query("name", name);
        let event_types: Vec<String> =
            event_types.into_iter().map(|item| Into::<EventType>::into(item).to_string()).collect();
        for item in event_types {
            call.params.add_query("event", item);
        }
        let callback_urls: Vec<String> = callback_urls.into_iter().map(Into::into).collect();
        for item in callback_urls {
            call.params.add_query("callbackURL", item);
        }
        UpdateBucketEventRule(call)
    }
}

cloudwire_http_core::operation! {
    /// Replaces a rule that notifies of events.
    ///
    /// Provider page: the specification storage/update_bucket_event_rule.yml of qiniu/api-specs, as
    /// qiniu/go-sdk carries it
    UpdateBucketEventRule -> () {
        name: "UpdateBucketEventRule", method: POST, host: "uc",
        path: "/events/update", auth: "qiniu", idempotent: true,
    }
}

impl UpdateBucketEventRule {
    /// Notifies only of keys that begin with this.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.params.query("prefix", Into::<String>::into(prefix));
        self
    }

    /// Notifies only of keys that end with this.
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.0.params.query("suffix", Into::<String>::into(suffix));
        self
    }

    /// The access key that signs the notifications; without it they are not signed.
    pub fn access_key(mut self, access_key: impl Into<String>) -> Self {
        self.0.params.query("accessKey", Into::<String>::into(access_key));
        self
    }

    /// The `Host` header of the notifications.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.0.params.query("host", Into::<String>::into(host));
        self
    }
}

impl Client {
    /// Replaces a rule of life.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `name`: The name of the rule, which stays.
    pub fn update_bucket_rules(
        &self,
        bucket: impl Into<String>,
        name: impl Into<String>,
    ) -> UpdateBucketRules {
        let mut call = Call::new(self.core(), UpdateBucketRules::META);
        call.params.form("delete_after_days", "0");
        call.params.form("to_line_after_days", "0");
        call.params.form("to_archive_after_days", "0");
        call.params.form("to_deep_archive_after_days", "0");
        call.params.form("to_archive_ir_after_days", "0");
        call.params.form("bucket", Into::<String>::into(bucket));
        call.params.form("name", Into::<String>::into(name));
        UpdateBucketRules(call)
    }
}

cloudwire_http_core::operation! {
    /// Replaces a rule of life. Every step that is not given is turned off.
    ///
    /// Provider page: the specification storage/update_bucket_rules.yml of qiniu/api-specs
    UpdateBucketRules -> () {
        name: "UpdateBucketRules", method: POST, host: "uc",
        path: "/rules/update", auth: "qiniu", idempotent: true,
    }
}

impl UpdateBucketRules {
    /// The keys the rule concerns begin with this. Whether it stays or becomes empty when it is not given
    /// is uncertain: give it.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.params.form("prefix", Into::<String>::into(prefix));
        self
    }

    /// After how many days an object is deleted; 0 for never. At least 0 days.
    pub fn delete_after_days(mut self, delete_after_days: i64) -> Self {
        self.0.params.check_range("delete_after_days", delete_after_days, 0, i64::MAX);
        self.0.params.form("delete_after_days", delete_after_days);
        self
    }

    /// After how many days an object becomes one of infrequent access; 0 for never. At least 0 days.
    pub fn to_ia_after_days(mut self, to_ia_after_days: i64) -> Self {
        self.0.params.check_range("to_line_after_days", to_ia_after_days, 0, i64::MAX);
        self.0.params.form("to_line_after_days", to_ia_after_days);
        self
    }

    /// After how many days an object goes to the archive; 0 for never. At least 0 days.
    pub fn to_archive_after_days(mut self, to_archive_after_days: i64) -> Self {
        self.0.params.check_range("to_archive_after_days", to_archive_after_days, 0, i64::MAX);
        self.0.params.form("to_archive_after_days", to_archive_after_days);
        self
    }

    /// After how many days an object goes to the deep archive; 0 for never. At least 0 days.
    pub fn to_deep_archive_after_days(mut self, to_deep_archive_after_days: i64) -> Self {
        self.0.params.check_range("to_deep_archive_after_days", to_deep_archive_after_days, 0, i64::MAX);
        self.0.params.form("to_deep_archive_after_days", to_deep_archive_after_days);
        self
    }

    /// After how many days an object goes to the archive with immediate reading; 0 for never. At least 0
    /// days.
    pub fn to_archive_ir_after_days(mut self, to_archive_ir_after_days: i64) -> Self {
        self.0.params.check_range("to_archive_ir_after_days", to_archive_ir_after_days, 0, i64::MAX);
        self.0.params.form("to_archive_ir_after_days", to_archive_ir_after_days);
        self
    }
}

cloudwire_http_core::model! {
    /// A rule that notifies of what happens to objects.
    BucketEventRule {
        /// The name of the rule, unique in the bucket.
        name: String = "name",
        /// Concerns only keys that begin with this.
        prefix: Option<String> = "prefix",
        /// Concerns only keys that end with this.
        suffix: Option<String> = "suffix",
        /// The events that are notified of.
        event_types: Vec<EventType> = "event",
        /// The addresses that are notified; the second and further ones are tried when the first fails.
        callback_urls: Vec<String> = "callbackURL",
        /// The access key that signs the notifications; without it they are not signed.
        access_key: Option<String> = "accessKey",
        /// The `Host` header of the notifications.
        host: Option<String> = "host",
    }

    /// A rule for the life of objects.
    BucketRule {
        /// The name of the rule, unique in the bucket.
        name: String = "name",
        /// The rule concerns keys that begin with this; an empty one concerns all.
        prefix: String = "prefix",
        /// After how many days an object is deleted; 0 for never.
        delete_after_days: Option<i64> = "delete_after_days",
        /// After how many days an object becomes one of infrequent access; 0 for never.
        to_ia_after_days: Option<i64> = "to_line_after_days",
        /// After how many days an object goes to the archive; 0 for never.
        to_archive_after_days: Option<i64> = "to_archive_after_days",
        /// After how many days an object goes to the deep archive; 0 for never.
        to_deep_archive_after_days: Option<i64> = "to_deep_archive_after_days",
        /// After how many days an object goes to the archive with immediate reading; 0 for never.
        to_archive_ir_after_days: Option<i64> = "to_archive_ir_after_days",
        /// When the rule was made, as the service writes it.
        created_time: String = "ctime",
    }

    /// A rule that lets scripts of other origins reach a bucket.
    CorsRule {
        /// The origins that may ask, such as `https://example.com`; `*` stands for any text, once in each.
        allowed_origin: Vec<String> = "allowed_origin",
        /// The HTTP methods they may use: `GET`, `PUT`, `POST`, `DELETE`, `HEAD`.
        allowed_method: Vec<String> = "allowed_method",
        /// The request headers they may send; `*` for any. None are allowed without it.
        allowed_header: Option<Vec<String>> = "allowed_header",
        /// The answer headers their scripts may read. None besides the simple ones without it.
        exposed_header: Option<Vec<String>> = "exposed_header",
        /// How long browsers may remember the answer to a preflight request, in seconds.
        max_age: Option<i64> = "max_age",
    }
}

impl CorsRule {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(
        allowed_origin: impl IntoIterator<Item = impl Into<String>>,
        allowed_method: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            allowed_origin: allowed_origin.into_iter().map(Into::into).collect(),
            allowed_method: allowed_method.into_iter().map(Into::into).collect(),
            allowed_header: None,
            exposed_header: None,
            max_age: None,
        }
    }

    /// The request headers they may send; `*` for any. None are allowed without it.
    #[must_use]
    pub fn allowed_header(mut self, allowed_header: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allowed_header = Some(allowed_header.into_iter().map(Into::into).collect());
        self
    }

    /// The answer headers their scripts may read. None besides the simple ones without it.
    #[must_use]
    pub fn exposed_header(mut self, exposed_header: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.exposed_header = Some(exposed_header.into_iter().map(Into::into).collect());
        self
    }

    /// How long browsers may remember the answer to a preflight request, in seconds.
    #[must_use]
    pub fn max_age(mut self, max_age: i64) -> Self {
        self.max_age = Some(max_age);
        self
    }
}

cloudwire_http_core::open_enum! {
    /// What happens to an object.
    EventType {
        /// It was uploaded, by a form or in parts of version 2.
        Put = "put",
        /// It was uploaded in blocks, by `mkfile`.
        Mkfile = "mkfile",
        /// It was deleted.
        Delete = "delete",
        /// It was made by a copy.
        Copy = "copy",
        /// It was moved or renamed.
        Move = "move",
        /// Content was appended to it.
        Append = "append",
        /// It was disabled.
        Disable = "disable",
        /// It was enabled.
        Enable = "enable",
        /// It was hidden by a delete marker, in a bucket with versions.
        DeleteMarkerCreate = "deleteMarkerCreate",
        /// It is about to be deleted by a rule.
        Predelete = "predelete",
        /// Its thawing is complete.
        RestoreCompleted = "restore:completed",
    }
}
