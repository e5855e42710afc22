//! One setter for each field but `scope` and `deadline`.

use super::{CallbackBodyType, DetectMime, FileType, PersistentType, PutPolicy};

impl PutPolicy {
    /// `isPrefixalScope`: the key in the scope is a prefix. [`PutPolicy::for_prefix`] sets it.
    pub fn is_prefixal_scope(self, yes: bool) -> Self {
        self.with("isPrefixalScope", i32::from(yes))
    }

    /// `insertOnly`: an existing object is never replaced, whatever the scope.
    pub fn insert_only(self, yes: bool) -> Self {
        self.with("insertOnly", i32::from(yes))
    }

    /// `endUser`: a name for the uploading user, readable as `$(endUser)`.
    pub fn end_user(self, name: &str) -> Self {
        self.with("endUser", name)
    }

    /// `returnUrl`: where a browser is sent (303) after a form upload. Excludes `callbackUrl`.
    pub fn return_url(self, url: &str) -> Self {
        self.with("returnUrl", url)
    }

    /// `returnBody`: the JSON answer to the uploader, with magic variables such as `$(key)`. Excludes `callbackUrl`.
    pub fn return_body(self, template: &str) -> Self {
        self.with("returnBody", template)
    }

    /// `callbackUrl`: the application server to call, or several, separated by `;`. Needs `callbackBody`.
    pub fn callback_url(self, urls: &str) -> Self {
        self.with("callbackUrl", urls)
    }

    /// `callbackHost`: the `Host` header of the callback. Needs `callbackUrl`.
    pub fn callback_host(self, host: &str) -> Self {
        self.with("callbackHost", host)
    }

    /// `callbackBody`: the body of the callback, with magic variables, as [`PutPolicy::callback_body_type`] says.
    pub fn callback_body(self, template: &str) -> Self {
        self.with("callbackBody", template)
    }

    /// `callbackBodyType`: the type of the callback body; a form by default.
    pub fn callback_body_type(self, body_type: CallbackBodyType) -> Self {
        self.with("callbackBodyType", body_type.as_str())
    }

    /// `callbackFetchKey`: the callback's answer names the key.
    pub fn callback_fetch_key(self, yes: bool) -> Self {
        self.with("callbackFetchKey", i32::from(yes))
    }

    /// `persistentOps`: processing to start after the upload, commands separated by `;`. Excludes
    /// `persistentWorkflowTemplateID` and the archive classes.
    pub fn persistent_ops(self, commands: &str) -> Self {
        self.with("persistentOps", commands)
    }

    /// `persistentNotifyUrl`: the URL that gets the result of the processing.
    pub fn persistent_notify_url(self, url: &str) -> Self {
        self.with("persistentNotifyUrl", url)
    }

    /// `persistentPipeline`: the queue of the processing job. Excludes [`PersistentType::Idle`].
    pub fn persistent_pipeline(self, name: &str) -> Self {
        self.with("persistentPipeline", name)
    }

    /// `persistentType`: normal or idle-time processing.
    pub fn persistent_type(self, kind: PersistentType) -> Self {
        self.with("persistentType", kind.code())
    }

    /// `persistentWorkflowTemplateID`: a workflow template to run instead of `persistentOps`.
    pub fn persistent_workflow_template_id(self, id: &str) -> Self {
        self.with("persistentWorkflowTemplateID", id)
    }

    /// `forceSaveKey`: `saveKey` wins over the uploader's key. Needs `saveKey`.
    pub fn force_save_key(self, yes: bool) -> Self {
        self.with("forceSaveKey", yes)
    }

    /// `saveKey`: the key of the object, with magic variables, when the uploader gives none.
    pub fn save_key(self, template: &str) -> Self {
        self.with("saveKey", template)
    }

    /// `fsizeMin`: smallest size in bytes; smaller uploads get 403.
    pub fn fsize_min(self, bytes: u64) -> Self {
        self.with("fsizeMin", bytes)
    }

    /// `fsizeLimit`: largest size in bytes; larger uploads get 413.
    pub fn fsize_limit(self, bytes: u64) -> Self {
        self.with("fsizeLimit", bytes)
    }

    /// `detectMime`: how the MIME type is found.
    pub fn detect_mime(self, how: DetectMime) -> Self {
        self.with("detectMime", how.code())
    }

    /// `mimeLimit`: allowed MIME types, separated by `;`, or refused ones after a `!`, such as `image/*` or
    /// `!application/json;text/plain`. Others get 403.
    pub fn mime_limit(self, types: &str) -> Self {
        self.with("mimeLimit", types)
    }

    /// `fileType`: the storage class.
    pub fn file_type(self, class: FileType) -> Self {
        self.with("fileType", class.code())
    }

    /// `deleteAfterDays`: days until the object is deleted.
    pub fn delete_after_days(self, days: u32) -> Self {
        self.with("deleteAfterDays", days)
    }

    /// `trafficLimit`: speed limit of the upload in bit/s, from 819,200 to 838,860,800.
    pub fn traffic_limit(self, bits_per_second: u64) -> Self {
        self.with("trafficLimit", bits_per_second)
    }

    /// `keylimit`: the keys the uploader may choose from, at most 20.
    pub fn key_limit<I: IntoIterator<Item: Into<String>>>(self, keys: I) -> Self {
        self.with("keylimit", keys.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// `transform`: deprecated by the provider.
    pub fn transform(self, command: &str) -> Self {
        self.with("transform", command)
    }

    /// `transformFallbackMode`: deprecated by the provider; the one value is `ORIGIN`.
    pub fn transform_fallback_mode(self, mode: &str) -> Self {
        self.with("transformFallbackMode", mode)
    }

    /// `transformFallbackKey`: deprecated by the provider.
    pub fn transform_fallback_key(self, key: &str) -> Self {
        self.with("transformFallbackKey", key)
    }
}
