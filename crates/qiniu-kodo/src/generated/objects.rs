// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! Objects: reading about them, listing, changing, copying, fetching, deleting.
//!
//! Behind the feature `objects`, which is on by default.

use super::entry;
use crate::Client;
use cloudwire_http_core::{
    Call, Done, Error, Items, JsonLines, Operation as _, Paged, Pages, Wait, WaitRule,
};
use std::collections::BTreeMap;
use time::OffsetDateTime;

impl Client {
    /// Carries out several operations on objects in one request.
    ///
    /// - `bucket`: A bucket of the region the operations are in. It is not sent: it finds the hosts.
    /// - `operations`: The operations as paths without the leading slash, for example `stat/<entry>` or
    ///   `move/<entry>/<entry>/force/true`. At most 1000 in one call.
    pub fn batch_ops(
        &self,
        bucket: impl Into<String>,
        operations: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchOps {
        let mut call = Call::new(self.core(), BatchOps::META);
        call.params.scope(bucket);
        let operations: Vec<String> = operations.into_iter().map(Into::into).collect();
        call.params.check_items("op", operations.len(), 1000);
        for item in operations {
            call.params.add_form("op", item);
        }
        BatchOps(call)
    }
}

cloudwire_http_core::operation! {
    /// Carries out several operations on objects in one request. The answer has one item for each, in
    /// order; status 298 says that some of them failed. Not atomic.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1250/batch>
    BatchOps -> Vec<BatchItem> {
        name: "BatchOps", method: POST, host: "rs", path: "/batch", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Copies an object to another key or bucket of the same region.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    /// - `target_bucket`, `target_key`: The bucket and the key of the target.
    pub fn copy_object(
        &self,
        bucket: impl Into<String>,
        key: impl Into<String>,
        target_bucket: impl Into<String>,
        target_key: impl Into<String>,
    ) -> CopyObject {
        let mut call = Call::new(self.core(), CopyObject::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "src_entry", &bucket, Some(&key));
        call.params.scope(bucket);
        let target_bucket: String = target_bucket.into();
        let target_key: String = target_key.into();
        entry(&mut call.params, "dest_entry", &target_bucket, Some(&target_key));
        CopyObject(call)
    }
}

cloudwire_http_core::operation! {
    /// Copies an object to another key or bucket of the same region. Not repeated after a failure in which
    /// it may have happened: the repeat would find its own copy (614).
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1254/copy>
    CopyObject -> () {
        name: "CopyObject", method: POST, host: "rs",
        path: "/copy/{src_entry}/{dest_entry}[/force/{is_force}]", auth: "qiniu", idempotent: false,
    }
}

impl CopyObject {
    /// Whether an object at the target is replaced. Without it the call fails with 614 when there is one.
    pub fn force(mut self, force: bool) -> Self {
        self.0.params.path("is_force", force);
        self
    }
}

impl Client {
    /// Deletes an object.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    pub fn delete_object(&self, bucket: impl Into<String>, key: impl Into<String>) -> DeleteObject {
        let mut call = Call::new(self.core(), DeleteObject::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        DeleteObject(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes an object. There is no way back; copies in CDN caches live on until they are refreshed. An
    /// absent object is error 612. Not repeated after a failure in which it may have happened: the repeat
    /// would find nothing.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1257/delete>
    DeleteObject -> () {
        name: "DeleteObject", method: POST, host: "rs",
        path: "/delete/{entry}", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Lets an object be deleted some days after today, or takes such a plan back.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    /// - `delete_after_days`: After how many days the object is deleted; 0 or -1 takes the plan back.
    pub fn delete_object_after_days(
        &self,
        bucket: impl Into<String>,
        key: impl Into<String>,
        delete_after_days: i64,
    ) -> DeleteObjectAfterDays {
        let mut call = Call::new(self.core(), DeleteObjectAfterDays::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        call.params.path("delete_after_days", delete_after_days);
        DeleteObjectAfterDays(call)
    }
}

cloudwire_http_core::operation! {
    /// Lets an object be deleted some days after today, or takes such a plan back. An absent object is
    /// error 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1732/update-file-lifecycle>
    DeleteObjectAfterDays -> () {
        name: "DeleteObjectAfterDays", method: POST, host: "rs",
        path: "/deleteAfterDays/{entry}/{delete_after_days}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Lets the service download a file from an address and store it as an object.
    ///
    /// - `from_url`: The address to fetch. The service must be able to reach it.
    /// - `bucket`: Stores the file under this key.
    pub fn fetch_object(&self, from_url: impl Into<String>, bucket: impl Into<String>) -> FetchObject {
        let mut call = Call::new(self.core(), FetchObject::META);
        call.params.path_base64("from_url", Into::<String>::into(from_url));
        let bucket: String = bucket.into();
        entry(&mut call.params, "to_entry", &bucket, None);
        call.params.scope(bucket);
        FetchObject(call)
    }
}

cloudwire_http_core::operation! {
    /// Lets the service download a file from an address and store it as an object. The answer comes when it
    /// is stored, so large files are better left to `async_fetch_object`. An object at the key is replaced.
    /// Without a key the object is named by its hash. An absent bucket is error 631.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1263/fetch>
    FetchObject -> FetchObjectResponse {
        name: "FetchObject", method: POST, host: "io",
        path: "/fetch/{from_url}/to/{to_entry}[/host/{host}]", auth: "qiniu", idempotent: true,
    }
}

impl FetchObject {
    /// Stores the file under this key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        let bucket = self.0.params.get_scope().unwrap_or_default().to_owned();
        entry(&mut self.0.params, "to_entry", &bucket, Some(&key));
        self
    }

    /// The `Host` header to fetch with; the host the answer came from or goes to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.0.params.path_base64("host", Into::<String>::into(host));
        self
    }
}

impl Client {
    /// Lists the objects of a bucket in the order of their keys, a page at a time.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn get_objects(&self, bucket: impl Into<String>) -> GetObjects {
        let mut call = Call::new(self.core(), GetObjects::META);
        let bucket: String = bucket.into();
        call.params.scope(bucket.as_str());
        call.params.query("bucket", bucket);
        GetObjects(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the objects of a bucket in the order of their keys, a page at a time. The marker of a page is
    /// empty when the listing is complete; a marker that is not one of the service's is error 640, an
    /// absent bucket 631.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1284/list>
    GetObjects -> GetObjectsResponse {
        name: "GetObjects", method: GET, host: "rsf", path: "/list", auth: "qiniu", idempotent: true,
    }
}

impl GetObjects {
    /// Where the listing goes on: the marker the answer before gave. Empty or absent at the end.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.0.params.query("marker", Into::<String>::into(marker));
        self
    }

    /// How many entries a page has at most; 1000 unless set. Between 1 and 1000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.params.check_range("limit", limit, 1, 1000);
        self.0.params.query("limit", limit);
        self
    }

    /// Lists only keys that begin with this.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.params.query("prefix", Into::<String>::into(prefix));
        self
    }

    /// Keys that hold this text after the prefix are told of as one common prefix; `/` lists as folders do.
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.0.params.query("delimiter", Into::<String>::into(delimiter));
        self
    }

    /// Whether the sizes of the parts of each object are told as well.
    pub fn need_parts(mut self, need_parts: bool) -> Self {
        self.0.params.query("needparts", need_parts);
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

impl Paged for GetObjects {
    type Item = ListedObject;

    fn items(page: GetObjectsResponse) -> Vec<Self::Item> {
        page.items
    }

    fn next(&self, page: &GetObjectsResponse) -> Result<Option<Self>, Error> {
        Ok(self.0.next_marker("marker", page.marker.as_deref()).map(Self))
    }
}

impl Client {
    /// Lists the objects of a bucket as a stream of lines, each with an object or a common prefix and the
    /// marker to go on from.
    ///
    /// - `bucket`: The name of the bucket.
    pub fn get_objects_v2(&self, bucket: impl Into<String>) -> GetObjectsV2 {
        let mut call = Call::new(self.core(), GetObjectsV2::META);
        let bucket: String = bucket.into();
        call.params.scope(bucket.as_str());
        call.params.query("bucket", bucket);
        GetObjectsV2(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the objects of a bucket as a stream of lines, each with an object or a common prefix and the
    /// marker to go on from. The page is read whole before it is given; `get_objects` goes through pages by
    /// itself and is the better choice in most programs. A marker that is not one of the service's is error
    /// 640.
    ///
    /// Provider page: the specification storage/get_objects_v2.yml of qiniu/api-specs
    GetObjectsV2 -> JsonLines<ListedLine> {
        name: "GetObjectsV2", method: GET, host: "rsf", path: "/v2/list", auth: "qiniu", idempotent: true,
    }
}

impl GetObjectsV2 {
    /// Where the listing goes on: the marker of the last line of the page before.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.0.params.query("marker", Into::<String>::into(marker));
        self
    }

    /// How many lines a page has at most. Between 1 and 1000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.params.check_range("limit", limit, 1, 1000);
        self.0.params.query("limit", limit);
        self
    }

    /// Lists only keys that begin with this.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.params.query("prefix", Into::<String>::into(prefix));
        self
    }

    /// Keys that hold this text after the prefix are told of as one common prefix; `/` lists as folders do.
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.0.params.query("delimiter", Into::<String>::into(delimiter));
        self
    }

    /// Whether the sizes of the parts of the object are told as well.
    pub fn need_parts(mut self, need_parts: bool) -> Self {
        self.0.params.query("needparts", need_parts);
        self
    }
}

impl Client {
    /// Plans changes of storage class and the deletion of an object, each counted in days from today.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    pub fn modify_object_life_cycle(
        &self,
        bucket: impl Into<String>,
        key: impl Into<String>,
    ) -> ModifyObjectLifeCycle {
        let mut call = Call::new(self.core(), ModifyObjectLifeCycle::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        ModifyObjectLifeCycle(call)
    }
}

cloudwire_http_core::operation! {
    /// Plans changes of storage class and the deletion of an object, each counted in days from today. What
    /// is not given stays. An absent object is error 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/8062/modify-object-life-cycle>
    ModifyObjectLifeCycle -> () {
        name: "ModifyObjectLifeCycle", method: POST, host: "rs",
        path: "/lifecycle/{entry}[/toIAAfterDays/{to_ia_after_days}][/toArchiveIRAfterDays/{to_archive_ir_after_days}][/toArchiveAfterDays/{to_archive_after_days}][/toDeepArchiveAfterDays/{to_deep_archive_after_days}][/deleteAfterDays/{delete_after_days}][/cond/{condition}]", auth: "qiniu", idempotent: true,
    }
}

impl ModifyObjectLifeCycle {
    /// After how many days the object becomes one of infrequent access; -1 takes the plan back, 0 leaves
    /// it.
    pub fn to_ia_after_days(mut self, to_ia_after_days: i64) -> Self {
        self.0.params.path("to_ia_after_days", to_ia_after_days);
        self
    }

    /// After how many days the object goes to the archive; -1 takes the plan back, 0 leaves it.
    pub fn to_archive_after_days(mut self, to_archive_after_days: i64) -> Self {
        self.0.params.path("to_archive_after_days", to_archive_after_days);
        self
    }

    /// After how many days the object goes to the deep archive; -1 takes the plan back, 0 leaves it.
    pub fn to_deep_archive_after_days(mut self, to_deep_archive_after_days: i64) -> Self {
        self.0.params.path("to_deep_archive_after_days", to_deep_archive_after_days);
        self
    }

    /// After how many days the object goes to the archive with immediate reading; -1 takes the plan back, 0
    /// leaves it.
    pub fn to_archive_ir_after_days(mut self, to_archive_ir_after_days: i64) -> Self {
        self.0.params.path("to_archive_ir_after_days", to_archive_ir_after_days);
        self
    }

    /// After how many days the object is deleted; 0 or -1 takes the plan back.
    pub fn delete_after_days(mut self, delete_after_days: i64) -> Self {
        self.0.params.path("delete_after_days", delete_after_days);
        self
    }

    /// Changes the object only if this holds, else fails: `hash`, `mime`, `fsize` or `putTime` as
    /// `name=value`, joined by `&`.
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.0.params.path_base64("condition", Into::<String>::into(condition));
        self
    }
}

impl Client {
    /// Changes the MIME type and the metadata of an object.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    pub fn modify_object_metadata(
        &self,
        bucket: impl Into<String>,
        key: impl Into<String>,
    ) -> ModifyObjectMetadata {
        let mut call = Call::new(self.core(), ModifyObjectMetadata::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        ModifyObjectMetadata(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes the MIME type and the metadata of an object. What is not given stays. An absent object is
    /// error 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1252/chgm>
    ModifyObjectMetadata -> () {
        name: "ModifyObjectMetadata", method: POST, host: "rs",
        path: "/chgm/{entry}[/mime/{mime_type}][/cond/{condition}][/{key}/{value}]*", auth: "qiniu", idempotent: true,
    }
}

impl ModifyObjectMetadata {
    /// The MIME type that downloads carry as `Content-Type`.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.0.params.path_base64("mime_type", Into::<String>::into(mime_type));
        self
    }

    /// Changes the object only if this holds, else fails: `hash`, `mime`, `fsize` or `putTime` as
    /// `name=value`, joined by `&`.
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.0.params.path_base64("condition", Into::<String>::into(condition));
        self
    }

    /// Adds a piece of metadata: its name, which must begin with `x-qn-meta-` and have at most 50 letters,
    /// digits, `-` and `_`, and its value. All pieces together have at most 1024 bytes. May be called
    /// again.
    pub fn metadata(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.params.path_pair(name, value);
        self
    }
}

impl Client {
    /// Enables or disables an object.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    /// - `status`: Whether the object can be downloaded. Absent when it can.
    pub fn modify_object_status(
        &self,
        bucket: impl Into<String>,
        key: impl Into<String>,
        status: impl Into<ObjectStatus>,
    ) -> ModifyObjectStatus {
        let mut call = Call::new(self.core(), ModifyObjectStatus::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        call.params.path("status", Into::<ObjectStatus>::into(status));
        ModifyObjectStatus(call)
    }
}

cloudwire_http_core::operation! {
    /// Enables or disables an object. A disabled object cannot be downloaded. An absent object is error
    /// 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/4173/modify-the-file-status>
    ModifyObjectStatus -> () {
        name: "ModifyObjectStatus", method: POST, host: "rs",
        path: "/chstatus/{entry}/status/{status}[/cond/{condition}]", auth: "qiniu", idempotent: true,
    }
}

impl ModifyObjectStatus {
    /// Changes the object only if this holds, else fails: `hash`, `mime`, `fsize` or `putTime` as
    /// `name=value`, joined by `&`.
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.0.params.path_base64("condition", Into::<String>::into(condition));
        self
    }
}

impl Client {
    /// Moves an object to another key or bucket of the same region; also how an object is renamed.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    /// - `target_bucket`, `target_key`: The bucket and the key of the target.
    pub fn move_object(
        &self,
        bucket: impl Into<String>,
        key: impl Into<String>,
        target_bucket: impl Into<String>,
        target_key: impl Into<String>,
    ) -> MoveObject {
        let mut call = Call::new(self.core(), MoveObject::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "src_entry", &bucket, Some(&key));
        call.params.scope(bucket);
        let target_bucket: String = target_bucket.into();
        let target_key: String = target_key.into();
        entry(&mut call.params, "dest_entry", &target_bucket, Some(&target_key));
        MoveObject(call)
    }
}

cloudwire_http_core::operation! {
    /// Moves an object to another key or bucket of the same region; also how an object is renamed. Not
    /// repeated after a failure in which it may have happened: the repeat would find nothing (612).
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1288/move>
    MoveObject -> () {
        name: "MoveObject", method: POST, host: "rs",
        path: "/move/{src_entry}/{dest_entry}[/force/{is_force}]", auth: "qiniu", idempotent: false,
    }
}

impl MoveObject {
    /// Whether an object at the target is replaced. Without it the call fails with 614 when there is one.
    pub fn force(mut self, force: bool) -> Self {
        self.0.params.path("is_force", force);
        self
    }
}

impl Client {
    /// Fetches an object anew from the bucket's mirror source, replacing the copy that is stored.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    pub fn prefetch_object(&self, bucket: impl Into<String>, key: impl Into<String>) -> PrefetchObject {
        let mut call = Call::new(self.core(), PrefetchObject::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        PrefetchObject(call)
    }
}

cloudwire_http_core::operation! {
    /// Fetches an object anew from the bucket's mirror source, replacing the copy that is stored. The
    /// bucket must have a mirror source (478 when that fails).
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1293/prefetch>
    PrefetchObject -> () {
        name: "PrefetchObject", method: POST, host: "io",
        path: "/prefetch/{entry}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Makes an object of the archive or deep archive class readable for some days.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    /// - `freeze_after_days`: For how many days the object stays readable. Between 1 and 7 days.
    pub fn restore_archived_object(
        &self,
        bucket: impl Into<String>,
        key: impl Into<String>,
        freeze_after_days: i64,
    ) -> RestoreArchivedObject {
        let mut call = Call::new(self.core(), RestoreArchivedObject::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        call.params.check_range("freeze_after_days", freeze_after_days, 1, 7);
        call.params.path("freeze_after_days", freeze_after_days);
        RestoreArchivedObject(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes an object of the archive or deep archive class readable for some days. Thawing takes minutes
    /// (archive) or hours (deep archive); `restore_status` of the object tells when it is done. An absent
    /// object is error 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/6380/restore-archive>
    RestoreArchivedObject -> () {
        name: "RestoreArchivedObject", method: POST, host: "rs",
        path: "/restoreAr/{entry}/freezeAfterDays/{freeze_after_days}", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Changes the storage class of an object.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    /// - `file_type`: The new storage class.
    pub fn set_object_file_type(
        &self,
        bucket: impl Into<String>,
        key: impl Into<String>,
        file_type: impl Into<FileType>,
    ) -> SetObjectFileType {
        let mut call = Call::new(self.core(), SetObjectFileType::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        call.params.path("type", Into::<FileType>::into(file_type));
        SetObjectFileType(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes the storage class of an object. Cheaper classes are billed for a least time, so that moving
    /// on early costs the rest of it. An absent object is error 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/3710/chtype>
    SetObjectFileType -> () {
        name: "SetObjectFileType", method: POST, host: "rs",
        path: "/chtype/{entry}/type/{type}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Reads what is known about an object: size, hash, type, time and state.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    pub fn stat_object(&self, bucket: impl Into<String>, key: impl Into<String>) -> StatObject {
        let mut call = Call::new(self.core(), StatObject::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        StatObject(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads what is known about an object: size, hash, type, time and state. An absent object is error
    /// 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1308/stat>
    StatObject -> StatObjectResponse {
        name: "StatObject", method: POST, host: "rs", path: "/stat/{entry}", auth: "qiniu", idempotent: true,
    }
}

impl StatObject {
    /// Whether the sizes of the parts of the object are told as well.
    pub fn need_parts(mut self, need_parts: bool) -> Self {
        self.0.params.query("needparts", need_parts);
        self
    }
}

impl Client {
    /// Waits until an archived object can be read.
    ///
    /// Asks [`StatObject`] after 2 s and then at growing intervals of up to 30 s, for at most 12 hours
    /// unless told otherwise. The job is started by `RestoreArchivedObject`.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    pub fn wait_until_restored(&self, bucket: impl Into<String>, key: impl Into<String>) -> Wait<StatObject> {
        const RULE: WaitRule = WaitRule {
            state: &["restoreStatus"],
            done: Done::In(&["2"]),
            failed: &[],
            unknown: &[],
            total: &[],
            timeout: 43200,
        };
        let mut call = Call::new(self.core(), StatObject::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        Wait::new(call, &RULE)
    }
}

cloudwire_http_core::model! {
    /// How one operation of a batch went.
    BatchItem {
        /// The HTTP status of this operation; 2xx is success.
        code: i64 = "code",
        /// What the operation answered. Absent when it answers nothing.
        data: Option<BatchItemData> = "data",
    }

    /// What one operation of a batch answered: for `stat` the object, for a failure the error.
    BatchItemData {
        /// What went wrong, in words. Absent when nothing did.
        error: Option<String> = "error",
        /// The size of the content, in bytes.
        size: Option<i64> = "fsize",
        /// The etag of the content: a checksum that `Etag` of this crate computes as well.
        hash: Option<String> = "hash",
        /// The MIME type, which downloads carry as `Content-Type`.
        mime_type: Option<String> = "mimeType",
        /// The storage class. Absent for standard storage.
        file_type: Option<FileType> = "type",
        /// When it was stored, to 100 nanoseconds.
        put_time: Option<OffsetDateTime> = "putTime" as UnixTicks,
        /// The user the put policy of the upload named.
        end_user: Option<String> = "endUser",
        /// How far the thawing of an archived object is. Absent when it is not being thawed.
        restore_status: Option<RestoreStatus> = "restoreStatus",
        /// Whether the object can be downloaded. Absent when it can.
        status: Option<ObjectStatus> = "status",
        /// The MD5 of the content, in hex. Objects uploaded in parts may have none.
        md5: Option<String> = "md5",
        /// When the object will be deleted.
        expiration_time: Option<OffsetDateTime> = "expiration" as UnixSeconds,
        /// When the object will be moved to infrequent access.
        transition_to_ia_time: Option<OffsetDateTime> = "transitionToIA" as UnixSeconds,
        /// When the object will be moved to the archive.
        transition_to_archive_time: Option<OffsetDateTime> = "transitionToARCHIVE" as UnixSeconds,
        /// When the object will be moved to the deep archive.
        transition_to_deep_archive_time: Option<OffsetDateTime> = "transitionToDeepArchive" as UnixSeconds,
        /// When the object will be moved to the archive with immediate reading.
        transition_to_archive_ir_time: Option<OffsetDateTime> = "transitionToArchiveIR" as UnixSeconds,
        /// The metadata, without the `x-qn-meta-` of the names.
        metadata: BTreeMap<String, String> = "x-qn-meta",
        /// The sizes of the parts, in bytes.
        parts: Vec<i64> = "parts",
    }

    /// What [`FetchObject`] answers.
    FetchObjectResponse {
        /// The etag of the content: a checksum that `Etag` of this crate computes as well.
        hash: Option<String> = "hash",
        /// The key of the object, at most 750 bytes of UTF-8.
        key: Option<String> = "key",
        /// The size of the content, in bytes.
        size: Option<i64> = "fsize",
        /// The MIME type, which downloads carry as `Content-Type`.
        mime_type: Option<String> = "mimeType",
    }

    /// What [`GetObjects`] answers.
    GetObjectsResponse {
        /// Where the listing goes on: the marker the answer before gave. Empty or absent at the end.
        marker: Option<String> = "marker",
        /// The common prefixes, where a delimiter was given.
        common_prefixes: Vec<String> = "commonPrefixes",
        /// The objects of this page; common prefixes are told apart from them.
        items: Vec<ListedObject> = "items",
    }

    /// A line of a listing: an object or a common prefix.
    ListedLine {
        /// Where the listing goes on after this line; empty on the last line of the last page.
        marker: Option<String> = "marker",
        /// The object, on a line that tells of one.
        item: Option<ListedObject> = "item",
        /// The common prefix, on a line that tells of one.
        dir: Option<String> = "dir",
    }

    /// An object of a listing.
    ListedObject {
        /// The key of the object, at most 750 bytes of UTF-8.
        key: String = "key",
        /// When it was stored, to 100 nanoseconds.
        put_time: Option<OffsetDateTime> = "putTime" as UnixTicks,
        /// The etag of the content: a checksum that `Etag` of this crate computes as well.
        hash: String = "hash",
        /// The size of the content, in bytes.
        size: Option<i64> = "fsize",
        /// The MIME type, which downloads carry as `Content-Type`.
        mime_type: String = "mimeType",
        /// The storage class. Absent for standard storage.
        file_type: Option<FileType> = "type",
        /// The user the put policy of the upload named.
        end_user: Option<String> = "endUser",
        /// How far the thawing of an archived object is. Absent when it is not being thawed.
        restore_status: Option<RestoreStatus> = "restoreStatus",
        /// Whether the object can be downloaded. Absent when it can.
        status: Option<ObjectStatus> = "status",
        /// The MD5 of the content, in hex. Objects uploaded in parts may have none.
        md5: Option<String> = "md5",
        /// The metadata, without the `x-qn-meta-` of the names.
        metadata: BTreeMap<String, String> = "x-qn-meta",
        /// The sizes of the parts, in bytes.
        parts: Vec<i64> = "parts",
    }

    /// What [`StatObject`] answers.
    StatObjectResponse {
        /// The size of the content, in bytes.
        size: Option<i64> = "fsize",
        /// The etag of the content: a checksum that `Etag` of this crate computes as well.
        hash: String = "hash",
        /// The MIME type, which downloads carry as `Content-Type`.
        mime_type: String = "mimeType",
        /// The storage class. Absent for standard storage.
        file_type: Option<FileType> = "type",
        /// When it was stored, to 100 nanoseconds.
        put_time: Option<OffsetDateTime> = "putTime" as UnixTicks,
        /// The user the put policy of the upload named.
        end_user: Option<String> = "endUser",
        /// How far the thawing of an archived object is. Absent when it is not being thawed.
        restore_status: Option<RestoreStatus> = "restoreStatus",
        /// Whether the object can be downloaded. Absent when it can.
        status: Option<ObjectStatus> = "status",
        /// The MD5 of the content, in hex. Objects uploaded in parts may have none.
        md5: Option<String> = "md5",
        /// When the object will be deleted.
        expiration_time: Option<OffsetDateTime> = "expiration" as UnixSeconds,
        /// When the object will be moved to infrequent access.
        transition_to_ia_time: Option<OffsetDateTime> = "transitionToIA" as UnixSeconds,
        /// When the object will be moved to the archive.
        transition_to_archive_time: Option<OffsetDateTime> = "transitionToARCHIVE" as UnixSeconds,
        /// When the object will be moved to the deep archive.
        transition_to_deep_archive_time: Option<OffsetDateTime> = "transitionToDeepArchive" as UnixSeconds,
        /// When the object will be moved to the archive with immediate reading.
        transition_to_archive_ir_time: Option<OffsetDateTime> = "transitionToArchiveIR" as UnixSeconds,
        /// The metadata, without the `x-qn-meta-` of the names.
        metadata: BTreeMap<String, String> = "x-qn-meta",
        /// The sizes of the parts, in bytes.
        parts: Vec<i64> = "parts",
    }
}

cloudwire_http_core::open_enum! {
    /// A storage class.
    FileType as Number {
        /// For what is read often.
        Standard = "0",
        /// Cheaper to keep, dearer to read; kept 30 days at least.
        InfrequentAccess = "1",
        /// Must be thawed before it is read, within minutes; kept 60 days at least.
        Archive = "2",
        /// Must be thawed before it is read, within hours; kept 180 days at least.
        DeepArchive = "3",
        /// Archive prices with immediate reading; kept 90 days at least.
        ArchiveIr = "4",
    }

    /// Whether an object can be downloaded.
    ObjectStatus as Number {
        /// It can.
        Enabled = "0",
        /// It cannot.
        Disabled = "1",
    }

    /// How far the thawing of an archived object is.
    RestoreStatus as Number {
        /// Under way.
        Restoring = "1",
        /// Readable for the days asked for.
        Restored = "2",
    }
}
