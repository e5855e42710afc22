// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! Processing of stored objects.
//!
//! Behind the feature `fops`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Done, Operation as _, Requirement, Wait, WaitRule};
use serde_json::Value;

impl Client {
    /// Starts the processing of a stored object, such as transcoding.
    ///
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The key of the object, at most 750 bytes of UTF-8. At most 750 bytes of UTF-8.
    pub fn pfop(&self, bucket_name: impl Into<String>, object_name: impl Into<String>) -> Pfop {
        let mut call = Call::new(self.core(), Pfop::META);
        call.params.requires(&[
            Requirement::AtLeastOne(&["fops", "workflowTemplateID"]),
            Requirement::AtMostOne(&["fops", "workflowTemplateID"]),
        ]);
        let bucket_name: String = bucket_name.into();
        call.params.scope(bucket_name.as_str());
        call.params.form("bucket", bucket_name);
        let object_name: String = object_name.into();
        call.params.check_bytes("key", &object_name, 750);
        call.params.form("key", object_name);
        Pfop(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the processing of a stored object, such as transcoding. It runs on its own; `prefop` tells
    /// how far it is. Give either commands or a workflow template.
    ///
    /// Provider page: <https://developer.qiniu.com/dora/3686/pfop-directions-for-use>
    Pfop -> PfopResponse {
        name: "Pfop", method: POST, host: "api", path: "/pfop", auth: "qbox", idempotent: false,
    }
}

impl Pfop {
    /// The commands, for example `avthumb/mp4/s/640x360`; each may end in `|saveas/<entry>` to say where
    /// its result goes.
    pub fn fops(mut self, fops: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fops: Vec<String> = fops.into_iter().map(Into::into).collect();
        self.0.params.check_separator("fops", &fops, ';');
        self.0.params.form("fops", fops.join(";"));
        self
    }

    /// The address the result is posted to when the processing ends.
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.0.params.form("notifyURL", Into::<String>::into(notify_url));
        self
    }

    /// Whether to process again although the result exists.
    pub fn force(mut self, force: bool) -> Self {
        self.0.params.form("force", i32::from(force));
        self
    }

    /// Which resources do the work; the idle ones are cheaper and may start late. A private pipeline cannot
    /// be combined with the idle ones.
    pub fn task_type(mut self, task_type: impl Into<PfopType>) -> Self {
        self.0.params.form("type", Into::<PfopType>::into(task_type));
        self
    }

    /// The queue that does the work, one of the account; without it the public one, which may be slow.
    pub fn pipeline(mut self, pipeline: impl Into<String>) -> Self {
        self.0.params.form("pipeline", Into::<String>::into(pipeline));
        self
    }

    /// The workflow template to run instead of commands.
    pub fn workflow_template_id(mut self, workflow_template_id: impl Into<String>) -> Self {
        self.0.params.form("workflowTemplateID", Into::<String>::into(workflow_template_id));
        self
    }
}

impl Client {
    /// Reads how far a processing is, by the id that `pfop` or an upload with `persistentOps` gave.
    ///
    /// - `persistent_id`: The id of the processing.
    pub fn prefop(&self, persistent_id: impl Into<String>) -> Prefop {
        let mut call = Call::new(self.core(), Prefop::META);
        call.params.query("id", Into::<String>::into(persistent_id));
        Prefop(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far a processing is, by the id that `pfop` or an upload with `persistentOps` gave. An
    /// unknown id is error 612.
    ///
    /// Provider page: <https://developer.qiniu.com/dora/1294/persistent-processing-status-query-prefop>
    Prefop -> PrefopResponse {
        name: "Prefop", method: GET, host: "api", path: "/status/get/prefop", auth: "qbox", idempotent: true,
    }
}

impl Prefop {
    /// The bucket the object is in. It is not sent: it finds the hosts of the region the processing runs
    /// in.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.0.params.scope(bucket);
        self
    }
}

impl Client {
    /// Waits until the processing of an object has ended; the answer tells of each command.
    ///
    /// Asks [`Prefop`] after 2 s and then at growing intervals of up to 30 s, for at most 2 hours unless
    /// told otherwise. The job is started by `Pfop`, which answers the id as `persistentId`.
    ///
    /// - `persistent_id`: The id of the processing.
    pub fn wait_until_processed(&self, persistent_id: impl Into<String>) -> Wait<Prefop> {
        const RULE: WaitRule = WaitRule {
            state: &["code"],
            done: Done::In(&["0", "4"]),
            failed: &["3"],
            unknown: &[],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), Prefop::META);
        call.params.query("id", Into::<String>::into(persistent_id));
        Wait::new(call, &RULE)
    }
}

cloudwire_http_core::model! {
    /// One command of a processing.
    PfopItem {
        /// The command, as it was given.
        command: Option<String> = "cmd",
        /// How far the command is.
        code: Option<PfopState> = "code",
        /// The state in words, for people.
        description: Option<String> = "desc",
        /// What went wrong, in words. Absent when nothing did.
        error: Option<String> = "error",
        /// Which of the commands joined by `|` failed.
        error_index: Option<i64> = "errorIndex",
        /// The etag of the result.
        hash: Option<String> = "hash",
        /// The key of the result.
        key: Option<String> = "key",
        /// What the command made, in a form of its own.
        result: Option<Value> = "result",
        /// The keys of all results, where there are several.
        object_names: Vec<String> = "keys",
        /// 1 when an older result was given instead of processing again.
        return_old: Option<i64> = "returnOld",
    }

    /// What [`Pfop`] answers.
    PfopResponse {
        /// The id of the processing.
        persistent_id: String = "persistentId",
    }

    /// What [`Prefop`] answers.
    PrefopResponse {
        /// The id of the processing.
        persistent_id: Option<String> = "id",
        /// How far the processing is.
        code: Option<PfopState> = "code",
        /// The state in words, for people.
        description: Option<String> = "desc",
        /// The key of the processed object.
        key: Option<String> = "inputKey",
        /// The bucket of the processed object.
        bucket: Option<String> = "inputBucket",
        /// The queue that does the work, one of the account; without it the public one, which may be slow.
        pipeline: Option<String> = "pipeline",
        /// What started the processing: a call, an upload or a workflow.
        task_from: Option<String> = "taskFrom",
        /// The id of the request that started it.
        request_id: Option<String> = "reqid",
        /// Which resources do the work.
        task_type: Option<PfopType> = "type",
        /// When it was started, as the service writes it.
        created_at: Option<String> = "creationDate",
        /// What was found or done, one by one.
        items: Vec<PfopItem> = "items",
    }
}

cloudwire_http_core::open_enum! {
    /// How far a processing is.
    PfopState as Number {
        /// It succeeded.
        Done = "0",
        /// It has not begun.
        Waiting = "1",
        /// It is under way.
        Running = "2",
        /// It failed.
        Failed = "3",
        /// It is done, but the notification could not be delivered.
        NotifyFailed = "4",
    }

    /// Which resources do a processing.
    PfopType as Number {
        /// The common ones.
        Normal = "0",
        /// Spare ones: cheaper, later.
        Idle = "1",
    }
}
