// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! Objects fetched from other addresses by tasks of the service.
//!
//! Behind the feature `remote_fetch`, which is on by default.

use super::objects::FileType;
use crate::Client;
use cloudwire_http_core::{Call, Done, Field, Operation as _, Wait, WaitRule};

impl Client {
    /// Lets the service download a file and store it as an object, later and on its own: for large files,
    /// where `fetch_object` would wait too long.
    ///
    /// - `bucket`: The name of the bucket.
    /// - `urls`: The addresses of the file; the service tries them in turn until one works.
    pub fn async_fetch_object(
        &self,
        bucket: impl Into<String>,
        urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> AsyncFetchObject {
        let mut call = Call::new(self.core(), AsyncFetchObject::META);
        let bucket: String = bucket.into();
        call.params.scope(bucket.as_str());
        call.params.json("bucket", bucket);
        let urls: Vec<String> = urls.into_iter().map(Into::into).collect();
        call.params.check_separator("url", &urls, ';');
        call.params.json("url", urls.join(";"));
        AsyncFetchObject(call)
    }
}

cloudwire_http_core::operation! {
    /// Lets the service download a file and store it as an object, later and on its own: for large files,
    /// where `fetch_object` would wait too long. `get_async_fetch_task` tells whether it has begun. Not
    /// repeated after a failure in which it may have happened: that would be a second task. An object at
    /// the key is replaced unless `ignore_same_key` is set.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/4097/asynch-fetch>
    AsyncFetchObject -> AsyncFetchObjectResponse {
        name: "AsyncFetchObject", method: POST, host: "api",
        path: "/sisyphus/fetch", auth: "qiniu", idempotent: false,
    }
}

impl AsyncFetchObject {
    /// The `Host` header to fetch with; by default the host of the address.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        let host: String = host.into();
        self.0.params.json("host", host);
        self
    }

    /// The key of the object. Without it the hash of the content names it.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        self.0.params.json("key", key);
        self
    }

    /// The MD5 the content must have, in hex; with another one nothing is stored.
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        let md5: String = md5.into();
        self.0.params.json("md5", md5);
        self
    }

    /// The etag the content must have; with another one nothing is stored.
    pub fn etag(mut self, etag: impl Into<String>) -> Self {
        let etag: String = etag.into();
        self.0.params.json("etag", etag);
        self
    }

    /// The address that is told when the object is stored. It gets what an upload with a callback would
    /// send.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        let callback_url: String = callback_url.into();
        self.0.params.json("callbackurl", callback_url);
        self
    }

    /// What is told, with magic variables as in a put policy: `key=$(key)&hash=$(etag)`. Needs
    /// `callback_url`.
    pub fn callback_body(mut self, callback_body: impl Into<String>) -> Self {
        let callback_body: String = callback_body.into();
        self.0.params.json("callbackbody", callback_body);
        self
    }

    /// The content type of the callback: `application/x-www-form-urlencoded` or `application/json`. The
    /// default is `application/x-www-form-urlencoded`.
    pub fn callback_body_type(mut self, callback_body_type: impl Into<String>) -> Self {
        let callback_body_type: String = callback_body_type.into();
        self.0.params.json("callbackbodytype", callback_body_type);
        self
    }

    /// The `Host` header of the callback.
    pub fn callback_host(mut self, callback_host: impl Into<String>) -> Self {
        let callback_host: String = callback_host.into();
        self.0.params.json("callbackhost", callback_host);
        self
    }

    /// The storage class of the object; standard unless set.
    pub fn file_type(mut self, file_type: impl Into<FileType>) -> Self {
        let file_type: FileType = file_type.into();
        self.0.params.json("file_type", Field::write(&file_type));
        self
    }

    /// Whether nothing is fetched when the key exists already. Without it the object is replaced.
    pub fn ignore_same_key(mut self, ignore_same_key: bool) -> Self {
        self.0.params.json("ignore_same_key", ignore_same_key);
        self
    }
}

impl Client {
    /// Reads how many tasks are ahead of a fetch started by `async_fetch_object`.
    ///
    /// - `id`: The id of the task.
    pub fn get_async_fetch_task(&self, id: impl Into<String>) -> GetAsyncFetchTask {
        let mut call = Call::new(self.core(), GetAsyncFetchTask::META);
        call.params.query("id", Into::<String>::into(id));
        GetAsyncFetchTask(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how many tasks are ahead of a fetch started by `async_fetch_object`. The service tells of the
    /// queue, not of the outcome: whether the object is there, `stat_object` says.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/4097/asynch-fetch>
    GetAsyncFetchTask -> GetAsyncFetchTaskResponse {
        name: "GetAsyncFetchTask", method: GET, host: "api",
        path: "/sisyphus/fetch", auth: "qiniu", idempotent: true,
    }
}

impl GetAsyncFetchTask {
    /// The bucket the object goes to. It is not sent: it finds the hosts of the region the task runs in.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.0.params.scope(bucket);
        self
    }
}

impl Client {
    /// Waits until an asynchronous fetch was carried out at least once. Whether the object is there, `stat`
    /// tells: the service does not tell failures.
    ///
    /// Asks [`GetAsyncFetchTask`] after 2 s and then at growing intervals of up to 30 s, for at most 2
    /// hours unless told otherwise. The job is started by `AsyncFetchObject`, which answers the id as `id`.
    ///
    /// - `id`: The id of the task.
    pub fn wait_until_fetched(&self, id: impl Into<String>) -> Wait<GetAsyncFetchTask> {
        const RULE: WaitRule = WaitRule {
            state: &["wait"],
            done: Done::In(&["-1"]),
            failed: &[],
            unknown: &[],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), GetAsyncFetchTask::META);
        call.params.query("id", Into::<String>::into(id));
        Wait::new(call, &RULE)
    }
}

cloudwire_http_core::model! {
    /// What [`AsyncFetchObject`] answers.
    AsyncFetchObjectResponse {
        /// The id of the task, for `get_async_fetch_task`.
        id: String = "id",
        /// How many tasks are ahead: 0 when it runs now, -1 when it has been worked on at least once (which
        /// is no proof of success).
        queued_tasks_count: i64 = "wait",
    }

    /// What [`GetAsyncFetchTask`] answers.
    GetAsyncFetchTaskResponse {
        /// The id of the task.
        id: String = "id",
        /// How many tasks are ahead: 0 when it runs now, -1 when it has been worked on at least once (which
        /// is no proof of success).
        queued_tasks_count: i64 = "wait",
    }
}
