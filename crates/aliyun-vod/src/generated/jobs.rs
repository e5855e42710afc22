// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Workflows, and how far jobs of all kinds are.
//!
//! Behind the feature `jobs`, which is on by default.

use super::types::JobStatus;
use super::types::TranscodeJobStatus;
use super::types::Trigger;
use crate::Client;
use cloudwire_http_core::{Call, Done, Operation as _, Wait, WaitRule};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Reads a transcoding, snapshot or AI job in detail; of the parts of the answer the one of its kind is
    /// set.
    ///
    /// - `job_id`: Identifier of the job to report; `JobType` must be the kind it is.
    /// - `job_type`: Kind of job: `transcode`, `snapshot`, or `ai`.
    pub fn get_job_detail(&self, job_id: impl Into<String>, job_type: impl Into<JobType>) -> GetJobDetail {
        let mut call = Call::new(self.core(), GetJobDetail::META);
        call.params.query("JobId", Into::<String>::into(job_id));
        call.params.query("JobType", Into::<JobType>::into(job_type));
        GetJobDetail(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads a transcoding, snapshot or AI job in detail; of the parts of the answer the one of its kind is
    /// set. Snapshot jobs are polled with it, ending at `Success` or `Fail`. At most 15 calls a second.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getjobdetail>
    GetJobDetail -> GetJobDetailResponse {
        name: "GetJobDetail", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Waits until snapshots were taken.
    ///
    /// Asks [`GetJobDetail`] after 2 s and then at growing intervals of up to 30 s, for at most an hour
    /// unless told otherwise. The job is started by `SubmitSnapshotJob`, which answers the id as
    /// `SnapshotJob.JobId`.
    ///
    /// - `job_id`: Identifier of the job to report; `JobType` must be the kind it is.
    pub fn wait_until_snapshot_taken(&self, job_id: impl Into<String>) -> Wait<GetJobDetail> {
        const RULE: WaitRule = WaitRule {
            state: &["SnapshotJobDetail", "Status"],
            done: Done::In(&["Success"]),
            failed: &["Fail"],
            unknown: &[],
            total: &[],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), GetJobDetail::META);
        call.params.query("JobId", Into::<String>::into(job_id));
        call.params.query("JobType", "snapshot");
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Reads how far a run of a workflow is, with the results of its steps and its outputs.
    ///
    /// - `task_id`: Workflow task to report, given by `SubmitWorkflowJob`.
    pub fn get_workflow_task(&self, task_id: impl Into<String>) -> GetWorkflowTask {
        let mut call = Call::new(self.core(), GetWorkflowTask::META);
        call.params.query("TaskId", Into::<String>::into(task_id));
        GetWorkflowTask(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far a run of a workflow is, with the results of its steps and its outputs. It is over at
    /// `succeeded`, `partial-succeeded`, `failed` or `stopped`.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getworkflowtask>
    GetWorkflowTask -> GetWorkflowTaskResponse {
        name: "GetWorkflowTask", method: GET, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Waits until a workflow has run.
    ///
    /// Asks [`GetWorkflowTask`] after 2 s and then at growing intervals of up to 30 s, for at most 4 hours
    /// unless told otherwise. The job is started by `SubmitWorkflowJob`, which answers the id as `TaskId`.
    ///
    /// - `task_id`: Workflow task to report, given by `SubmitWorkflowJob`.
    pub fn wait_until_workflow_done(&self, task_id: impl Into<String>) -> Wait<GetWorkflowTask> {
        const RULE: WaitRule = WaitRule {
            state: &["Status"],
            done: Done::In(&["succeeded", "partial-succeeded"]),
            failed: &["failed", "stopped"],
            unknown: &[],
            total: &[],
            timeout: 14400,
        };
        let mut call = Call::new(self.core(), GetWorkflowTask::META);
        call.params.query("TaskId", Into::<String>::into(task_id));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Lists the jobs of a kind that were run for a media, with state and times; `get_job_detail` tells of
    /// one in detail.
    ///
    /// - `media_id`: Identifier of the media: that of the video, audio, image or auxiliary file.
    /// - `job_type`: Kind of job: `transcode`, `snapshot`, or `ai`.
    pub fn list_job_info(&self, media_id: impl Into<String>, job_type: impl Into<JobType>) -> ListJobInfo {
        let mut call = Call::new(self.core(), ListJobInfo::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        call.params.query("JobType", Into::<JobType>::into(job_type));
        ListJobInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the jobs of a kind that were run for a media, with state and times; `get_job_detail` tells of
    /// one in detail. At most 15 calls a second.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listjobinfo>
    ListJobInfo -> ListJobInfoResponse {
        name: "ListJobInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Starts a workflow, a chain of steps set up in the console, for a media.
    ///
    /// - `media_id`: Identifier of the media: that of the video, audio, image or auxiliary file.
    /// - `workflow_id`: Workflow that processes the media; workflows are made in the console.
    pub fn submit_workflow_job(
        &self,
        media_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> SubmitWorkflowJob {
        let mut call = Call::new(self.core(), SubmitWorkflowJob::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        call.params.query("WorkflowId", Into::<String>::into(workflow_id));
        SubmitWorkflowJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts a workflow, a chain of steps set up in the console, for a media. It runs in the background:
    /// `get_workflow_task` follows it, ending at `succeeded`, `partial-succeeded`, `failed` or `stopped`.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitworkflowjob>
    SubmitWorkflowJob -> SubmitWorkflowJobResponse {
        name: "SubmitWorkflowJob", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

cloudwire_http_core::model! {
    /// An AI job.
    AiJobDetail {
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<String> = "CompleteTime",
        /// When the item was created or the job submitted.
        create_time: Option<OffsetDateTime> = "CreateTime",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Kind of AI work the job does.
        job_type: Option<String> = "JobType",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// State of the job: `reserved` and `init` before it runs, `processing` and `analysing` under way,
        /// `success` or `fail` at the end.
        status: Option<JobStatus> = "Status",
        /// Settings of the template as JSON; its form follows the template's type.
        template_config: Option<Value> = "TemplateConfig" as JsonText,
        /// What started the work: `Auto` an upload or workflow, `Manual` a call.
        trigger: Option<Trigger> = "Trigger",
        /// Account the job belongs to.
        user_id: Option<i64> = "UserId",
    }

    /// What [`GetJobDetail`] answers.
    GetJobDetailResponse {
        /// The AI job, when the job asked for is one; otherwise absent.
        ai_job_detail: Option<AiJobDetail> = "AIJobDetail",
        /// Kind of job that was asked for; it tells which of the details is present.
        job_type: Option<String> = "JobType",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The snapshot job, when the job asked for is one; otherwise absent.
        snapshot_job_detail: Option<SnapshotJobDetail> = "SnapshotJobDetail",
        /// The transcoding job, when the job asked for is one; otherwise absent.
        transcode_job_detail: Option<TranscodeJobDetail> = "TranscodeJobDetail",
        /// The workflow task, when the job asked for belongs to one; otherwise absent.
        workflow_task_detail: Option<WorkflowTaskDetail> = "WorkflowTaskDetail",
    }

    /// What [`GetWorkflowTask`] answers.
    GetWorkflowTaskResponse {
        /// Code that tells why the job failed; absent when it did not.
        error_code: Option<String> = "ErrorCode",
        /// Words that tell why the job failed; absent when it did not.
        error_message: Option<String> = "ErrorMessage",
        /// When the task ended, in UTC; absent while it runs.
        finish_time_utc: Option<OffsetDateTime> = "FinishTimeUtc",
        /// When the task was submitted, in UTC.
        gmt_create_utc: Option<OffsetDateTime> = "GmtCreateUtc",
        /// Result of every node of the task as JSON; its form follows the workflow.
        node_results: Option<Value> = "NodeResults" as JsonText,
        /// What the task gave out, as text in the form of the workflow.
        outputs: Option<String> = "Outputs",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// State of the task: `running`, then `succeeded`, `partial-succeeded` when some nodes failed,
        /// `failed` or `stopped`.
        status: Option<WorkflowTaskStatus> = "Status",
        /// Identifier of the task, given by the call that started it.
        task_id: Option<String> = "TaskId",
        /// Settings and data of your own that were given with the task, as text.
        user_data: Option<String> = "UserData",
        /// Workflow that processes the media; workflows are made in the console.
        workflow_id: Option<String> = "WorkflowId",
    }

    /// A job of a media.
    JobInfo {
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<String> = "CompleteTime",
        /// When the item was created or the job submitted.
        create_time: Option<OffsetDateTime> = "CreateTime",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// State of the job, in the words of its kind; `GetJobDetail` names them.
        status: Option<String> = "Status",
        /// Account the job belongs to.
        user_id: Option<i64> = "UserId",
    }

    /// What [`ListJobInfo`] answers.
    ListJobInfoResponse {
        /// Jobs of the media, one item for each.
        job_info_list: Vec<JobInfo> = "JobInfoList",
        /// Kind of the jobs listed: `transcode`, `snapshot`, or `ai`.
        job_type: Option<JobType> = "JobType",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// A job that takes snapshots.
    SnapshotJobDetail {
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<String> = "CompleteTime",
        /// When the item was created or the job submitted.
        create_time: Option<OffsetDateTime> = "CreateTime",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Settings of the ordinary snapshots, as JSON.
        normal_config: Option<Value> = "NormalConfig" as JsonText,
        /// Settings of the sprites, as JSON.
        sprite_config: Option<Value> = "SpriteConfig" as JsonText,
        /// State of the job: `Processing`, then `Success` or `Fail`.
        status: Option<SnapshotJobStatus> = "Status",
        /// What started the work: `Auto` an upload or workflow, `Manual` a call.
        trigger: Option<Trigger> = "Trigger",
        /// Account the job belongs to.
        user_id: Option<i64> = "UserId",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// What [`SubmitWorkflowJob`] answers.
    SubmitWorkflowJobResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Identifier of the workflow task; `GetWorkflowTask` follows it.
        task_id: Option<String> = "TaskId",
    }

    /// A transcoding job.
    TranscodeJobDetail {
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<String> = "CompleteTime",
        /// When the item was created or the job submitted.
        create_time: Option<OffsetDateTime> = "CreateTime",
        /// Quality of the stream: rising from `FD` over `LD`, `SD` and `HD` to `FHD`, then `2K` and `4K`;
        /// `OD` is the original's; `SQ` and `HQ` are standard and high sound; `AUTO` is adaptive bitrate.
        /// Which of them occur differs by operation.
        definition: Option<String> = "Definition",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// State of the job: `Submitted`, `Transcoding`, then `TranscodeSuccess`, `TranscodeFail` or
        /// `TranscodeCancelled`.
        status: Option<TranscodeJobStatus> = "Status",
        /// Transcoding template the output was made with.
        template_id: Option<String> = "TemplateId",
        /// Account the job belongs to.
        user_id: Option<i64> = "UserId",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// The workflow that a task runs.
    WorkflowInfo {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// When the workflow was defined, in UTC.
        create_time: Option<OffsetDateTime> = "CreateTime",
        /// When the item was last changed, in UTC.
        modified_time: Option<String> = "ModifiedTime",
        /// Name of the item, chosen when it was made.
        name: Option<String> = "Name",
        /// State of the workflow: `Active`, `Inactive` or `Deleted`.
        status: Option<WorkflowState> = "Status",
        /// Kind of the workflow; usually not filled in.
        kind: Option<String> = "Type",
        /// Workflow that processes the media; workflows are made in the console.
        workflow_id: Option<String> = "WorkflowId",
    }

    /// A run of a workflow.
    WorkflowTaskDetail {
        /// Result of every node of the workflow, as JSON.
        activity_results: Option<Value> = "ActivityResults" as JsonText,
        /// When the workflow task was submitted, in UTC.
        create_time: Option<OffsetDateTime> = "CreateTime",
        /// When the task ended.
        finish_time: Option<String> = "FinishTime",
        /// State of the task: `Init` and `Processing` under way, `Succeed`, `Failed`, `Canceled` or `Skip`
        /// at the end.
        status: Option<WorkflowJobStatus> = "Status",
        /// Identifier of the task, given by the call that started it.
        task_id: Option<String> = "TaskId",
        /// What the task was started with, as JSON.
        task_input: Option<Value> = "TaskInput" as JsonText,
        /// Settings and data of your own that were given with the task, as text.
        user_data: Option<Value> = "UserData" as JsonText,
        /// The workflow the task follows.
        workflow: Option<WorkflowInfo> = "Workflow",
    }
}

cloudwire_http_core::open_enum! {
    /// A kind of job.
    JobType {
        /// Transcoding.
        Transcode = "transcode",
        /// Snapshots.
        Snapshot = "snapshot",
        /// AI.
        Ai = "ai",
    }

    /// How far a snapshot job is.
    SnapshotJobStatus {
        /// Under way.
        Processing = "Processing",
        /// Done.
        Success = "Success",
        /// Failed.
        Fail = "Fail",
    }

    /// How far a job of a workflow is.
    WorkflowJobStatus {
        /// Not begun.
        Init = "Init",
        /// Under way.
        Processing = "Processing",
        /// Done.
        Succeeded = "Succeed",
        /// Failed.
        Failed = "Failed",
        /// Cancelled.
        Cancelled = "Canceled",
        /// Skipped.
        Skipped = "Skip",
    }

    /// Whether a workflow can be used.
    WorkflowState {
        /// It can.
        Active = "Active",
        /// It is switched off.
        Inactive = "Inactive",
        /// It was deleted.
        Deleted = "Deleted",
    }

    /// How far a run of a workflow is.
    WorkflowTaskStatus {
        /// Under way.
        Running = "running",
        /// Stopped.
        Stopped = "stopped",
        /// Failed.
        Failed = "failed",
        /// Some steps succeeded.
        PartlySucceeded = "partial-succeeded",
        /// Done.
        Succeeded = "succeeded",
    }
}
