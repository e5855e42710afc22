// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Transcoding, and the tasks and jobs it makes.
//!
//! Behind the feature `transcoding`, which is on by default.

use super::types::Definition;
use super::types::TranscodeJobStatus;
use super::types::Trigger;
use crate::Client;
use cloudwire_http_core::{
    Call, Done, Error, Items, Operation as _, PageRule, Paged, Pages, Requirement, ToJsonText, Wait, WaitRule,
};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Reads the outcome of the last transcoding of up to 10 videos: state, progress and a short
    /// description of every stream.
    ///
    /// - `video_ids`: Identifiers of videos or audio files, given at upload. At most 10 in one call.
    pub fn get_transcode_summary(
        &self,
        video_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetTranscodeSummary {
        let mut call = Call::new(self.core(), GetTranscodeSummary::META);
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        call.params.check_items("VideoIds", video_ids.len(), 10);
        call.params.check_separator("VideoIds", &video_ids, ',');
        call.params.query("VideoIds", video_ids.join(","));
        GetTranscodeSummary(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the outcome of the last transcoding of up to 10 videos: state, progress and a short
    /// description of every stream. Ids of videos that do not exist are told apart.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-gettranscodesummary>
    GetTranscodeSummary -> GetTranscodeSummaryResponse {
        name: "GetTranscodeSummary", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Reads how far a transcoding task is, with each of its jobs and the files they made.
    ///
    /// - `transcode_task_id`: Transcoding task to report, given by `SubmitTranscodeJobs`. At least one of
    ///   this and `JobIds` is required.
    pub fn get_transcode_task(&self, transcode_task_id: impl Into<String>) -> GetTranscodeTask {
        let mut call = Call::new(self.core(), GetTranscodeTask::META);
        call.params.requires(&[Requirement::AtLeastOne(&["TranscodeTaskId", "JobIds"])]);
        call.params.query("TranscodeTaskId", Into::<String>::into(transcode_task_id));
        GetTranscodeTask(call)
    }

    /// Reads how far transcoding jobs are, by their ids.
    ///
    /// - `job_ids`: Transcoding jobs to report, given by `SubmitTranscodeJobs`. At least one of this and
    ///   `TranscodeTaskId` is required. At most 10 in one call.
    pub fn get_transcode_task_by_job_ids(
        &self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetTranscodeTask {
        let mut call = Call::new(self.core(), GetTranscodeTask::META);
        call.params.requires(&[Requirement::AtLeastOne(&["TranscodeTaskId", "JobIds"])]);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 10);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        GetTranscodeTask(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far a transcoding task is, with each of its jobs and the files they made. By ids of jobs,
    /// up to 10, it tells of those jobs alone. A task that does not exist fails with `NoSuchResource`.
    ///
    /// Error codes of its own: `NoSuchResource` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-gettranscodetask>
    GetTranscodeTask -> GetTranscodeTaskResponse {
        name: "GetTranscodeTask", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetTranscodeTask {
    /// Transcoding jobs to report, given by `SubmitTranscodeJobs`. At least one of this and
    /// `TranscodeTaskId` is required. At most 10 in one call.
    pub fn job_ids(mut self, job_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("JobIds", job_ids.len(), 10);
        self.0.params.check_separator("JobIds", &job_ids, ',');
        self.0.params.query("JobIds", job_ids.join(","));
        self
    }

    /// Transcoding task to report, given by `SubmitTranscodeJobs`. At least one of this and `JobIds` is
    /// required.
    pub fn transcode_task_id(mut self, transcode_task_id: impl Into<String>) -> Self {
        self.0.params.query("TranscodeTaskId", Into::<String>::into(transcode_task_id));
        self
    }
}

impl Client {
    /// Waits until the jobs of a transcoding task have ended and at least one of them succeeded; the answer
    /// tells of each job.
    ///
    /// Asks [`GetTranscodeTask`] after 2 s and then at growing intervals of up to 30 s, for at most 2 hours
    /// unless told otherwise. The job is started by `SubmitTranscodeJobs`, which answers the id as
    /// `TranscodeTaskId`.
    ///
    /// - `transcode_task_id`: Transcoding task to report, given by `SubmitTranscodeJobs`. At least one of
    ///   this and `JobIds` is required.
    pub fn wait_until_transcoded(&self, transcode_task_id: impl Into<String>) -> Wait<GetTranscodeTask> {
        const RULE: WaitRule = WaitRule {
            state: &["TranscodeTask", "TaskStatus"],
            done: Done::In(&["CompleteAllSucc", "CompletePartialSucc"]),
            failed: &["CompleteAllFail"],
            unknown: &["NonExistJobIds"],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), GetTranscodeTask::META);
        call.params.query("TranscodeTaskId", Into::<String>::into(transcode_task_id));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Lists the transcoding tasks of a video, page by page, by time if set; `get_transcode_task` tells of
    /// one in detail.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    pub fn list_transcode_task(&self, video_id: impl Into<String>) -> ListTranscodeTask {
        let mut call = Call::new(self.core(), ListTranscodeTask::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        ListTranscodeTask(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the transcoding tasks of a video, page by page, by time if set; `get_transcode_task` tells of
    /// one in detail. The single jobs of a task are not included.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listtranscodetask>
    ListTranscodeTask -> ListTranscodeTaskResponse {
        name: "ListTranscodeTask", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl ListTranscodeTask {
    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Page to return, counted from 1. The default is `1`.
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// Number of entries on a page. At most 50. The default is `10`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.0.params.check_range("PageSize", i64::from(page_size), 1, 50);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
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

impl Paged for ListTranscodeTask {
    type Item = ListedTranscodeTask;

    fn items(page: ListTranscodeTaskResponse) -> Vec<Self::Item> {
        page.transcode_task_list
    }

    fn next(&self, page: &ListTranscodeTaskResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 10,
            limit: 0,
            in_json: false,
        };
        let total = None;
        Ok(self.0.next_page(&RULE, page.transcode_task_list.len(), total)?.map(Self))
    }
}

impl Client {
    /// Starts the preparation of a video for being streamed as if it were live.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    /// - `preprocess_type`: Purpose of the preprocessing; the one documented value is `LivePreprocess`, for
    ///   the production studio.
    pub fn submit_preprocess_jobs(
        &self,
        video_id: impl Into<String>,
        preprocess_type: impl Into<String>,
    ) -> SubmitPreprocessJobs {
        let mut call = Call::new(self.core(), SubmitPreprocessJobs::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        call.params.query("PreprocessType", Into::<String>::into(preprocess_type));
        SubmitPreprocessJobs(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the preparation of a video for being streamed as if it were live. It runs in the background:
    /// `get_mezzanine_info` shows the preprocess status, ending at `PreprocessSucceed` or
    /// `PreprocessFailed`. A video whose state does not allow it fails with `Forbidden.IllegalStatus`, one
    /// that does not exist with `InvalidVideo.NotFound`.
    ///
    /// Error codes of its own: `Forbidden.IllegalStatus` (400), `InvalidVideo.NotFound` (404),
    /// `NoSuchResource` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitpreprocessjobs>
    SubmitPreprocessJobs -> SubmitPreprocessJobsResponse {
        name: "SubmitPreprocessJobs", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Starts the transcoding of a video by a template group.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    /// - `template_group_id`: Transcoding template group that says which outputs to make.
    pub fn submit_transcode_jobs(
        &self,
        video_id: impl Into<String>,
        template_group_id: impl Into<String>,
    ) -> SubmitTranscodeJobs {
        let mut call = Call::new(self.core(), SubmitTranscodeJobs::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("VideoId", Into::<String>::into(video_id));
        call.params.query("TemplateGroupId", Into::<String>::into(template_group_id));
        SubmitTranscodeJobs(call)
    }

    /// Starts the transcoding of a video, by the id of your own.
    ///
    /// - `reference_id`: Identifier of your own that was set at upload. At least one of this and `VideoId`
    ///   is required. At most 64 characters.
    /// - `template_group_id`: Transcoding template group that says which outputs to make.
    pub fn submit_transcode_jobs_by_reference_id(
        &self,
        reference_id: impl Into<String>,
        template_group_id: impl Into<String>,
    ) -> SubmitTranscodeJobs {
        let mut call = Call::new(self.core(), SubmitTranscodeJobs::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let reference_id: String = reference_id.into();
        call.params.check_chars("ReferenceId", &reference_id, 64);
        call.params.query("ReferenceId", reference_id);
        call.params.query("TemplateGroupId", Into::<String>::into(template_group_id));
        SubmitTranscodeJobs(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the transcoding of a video by a template group. It runs in the background:
    /// `get_transcode_task` follows the task, ending at `CompleteAllSucc`, `CompletePartialSucc` or
    /// `CompleteAllFail`. A video whose state does not allow it fails with `Forbidden.IllegalStatus`, one
    /// that does not exist with `InvalidVideo.NotFound`, a template group that does not with
    /// `NoSuchResource`. With a session id a repeat within 7 days is refused, which guards against doing it
    /// twice.
    ///
    /// Error codes of its own: `Forbidden.IllegalStatus` (400), `InvalidVideo.NotFound` (404),
    /// `NoSuchResource` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submittranscodejobs>
    SubmitTranscodeJobs -> SubmitTranscodeJobsResponse {
        name: "SubmitTranscodeJobs", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl SubmitTranscodeJobs {
    /// Settings of HLS encryption as a JSON object with the encrypted key (`CipherText` of
    /// `GenerateKMSDataKey`) and the address players decrypt it at. Only for standard HLS encryption.
    pub fn encrypt_config(mut self, encrypt_config: impl ToJsonText) -> Self {
        let encrypt_config = encrypt_config.to_json_text();
        self.0.params.query("EncryptConfig", encrypt_config);
        self
    }

    /// Settings that replace those of the templates for this job alone, as a JSON object: watermark
    /// pictures and texts, subtitle files and their encoding.
    pub fn override_params(mut self, override_params: impl ToJsonText) -> Self {
        let override_params = override_params.to_json_text();
        self.0.params.query("OverrideParams", override_params);
        self
    }

    /// Queue the jobs run in. Absent, the default queue is used.
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.0.params.query("PipelineId", Into::<String>::into(pipeline_id));
        self
    }

    /// Rank among the waiting jobs: `10` goes first. It does not touch jobs that already run. Between 1 and
    /// 10. The default is `6`.
    pub fn priority(mut self, priority: i64) -> Self {
        self.0.params.check_range("Priority", priority, 1, 10);
        self.0.params.query("Priority", priority);
        self
    }

    /// Identifier of your own that was set at upload. At least one of this and `VideoId` is required. At
    /// most 64 characters.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        let reference_id: String = reference_id.into();
        self.0.params.check_chars("ReferenceId", &reference_id, 64);
        self.0.params.query("ReferenceId", reference_id);
        self
    }

    /// Mark of your own against doing the work twice: letters, digits, `-` and `_`. A repeat within 7 days
    /// is refused; absent, nothing is checked. At most 50 characters.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        let session_id: String = session_id.into();
        self.0.params.check_chars("SessionId", &session_id, 50);
        self.0.params.query("SessionId", session_id);
        self
    }

    /// Settings and data of your own as a JSON object: `MessageCallback` for callbacks of this request,
    /// `Extend` for anything that is to come back in them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }

    /// Identifier of the video or audio file, given at upload. At least one of this and `ReferenceId` is
    /// required.
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        self.0.params.query("VideoId", Into::<String>::into(video_id));
        self
    }
}

cloudwire_http_core::model! {
    /// What [`GetTranscodeSummary`] answers.
    GetTranscodeSummaryResponse {
        /// Video identifiers for which nothing was found.
        non_exist_video_ids: Vec<String> = "NonExistVideoIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Latest transcoding in short, one item for each video.
        transcode_summary_list: Vec<TranscodeSummary> = "TranscodeSummaryList",
    }

    /// What [`GetTranscodeTask`] answers.
    GetTranscodeTaskResponse {
        /// Job identifiers for which nothing was found.
        non_exist_job_ids: Vec<String> = "NonExistJobIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Transcoding jobs, one item for each output.
        transcode_job_info_list: Vec<TranscodeJob> = "TranscodeJobInfoList",
        /// The transcoding task with its jobs.
        transcode_task: Option<TranscodeTask> = "TranscodeTask",
    }

    /// What [`ListTranscodeTask`] answers.
    ListTranscodeTaskResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Transcoding tasks of the video, one item for each.
        transcode_task_list: Vec<ListedTranscodeTask> = "TranscodeTaskList",
    }

    /// A transcoding task, without its jobs.
    ListedTranscodeTask {
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<OffsetDateTime> = "CompleteTime",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// State of the task over all its jobs: `Processing` and `Partial` under way, `CompleteAllSucc` all
        /// good, `CompletePartialSucc` some good, `CompleteAllFail` none.
        task_status: Option<TranscodeTaskStatus> = "TaskStatus",
        /// Identifier of the task, given by `SubmitTranscodeJobs`; it holds one job for each template.
        transcode_task_id: Option<String> = "TranscodeTaskId",
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        transcode_template_group_id: Option<String> = "TranscodeTemplateGroupId",
        /// What started the work: `Auto` an upload or workflow, `Manual` a call.
        trigger: Option<Trigger> = "Trigger",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// What [`SubmitPreprocessJobs`] answers.
    SubmitPreprocessJobsResponse {
        /// Preprocessing jobs that were submitted.
        preprocess_jobs: Vec<SubmittedJob> = "PreprocessJobs" / "PreprocessJob",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SubmitTranscodeJobs`] answers.
    SubmitTranscodeJobsResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Jobs that were submitted, one item for each template of the group.
        transcode_jobs: Vec<SubmittedJob> = "TranscodeJobs" / "TranscodeJob",
        /// Identifier of the task, given by `SubmitTranscodeJobs`; it holds one job for each template.
        transcode_task_id: Option<String> = "TranscodeTaskId",
    }

    /// A job that was started.
    SubmittedJob {
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
    }

    /// A transcoding job with its output.
    TranscodeJob {
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<OffsetDateTime> = "CompleteTime",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Quality of the stream: rising from `FD` over `LD`, `SD` and `HD` to `FHD`, then `2K` and `4K`;
        /// `OD` is the original's; `SQ` and `HQ` are standard and high sound; `AUTO` is adaptive bitrate.
        /// Which of them occur differs by operation.
        definition: Option<Definition> = "Definition",
        /// Code that tells why the job failed; absent when it did not.
        error_code: Option<String> = "ErrorCode",
        /// Words that tell why the job failed; absent when it did not.
        error_message: Option<String> = "ErrorMessage",
        /// Storage address of the file that was transcoded.
        input_file_url: Option<String> = "InputFileUrl",
        /// The file the job made, with its technical data.
        output_file: Option<TranscodeOutput> = "OutputFile",
        /// Rank the job had among the waiting ones; `10` goes first.
        priority: Option<String> = "Priority",
        /// Identifier of the transcoding job; each template of the group makes one job.
        transcode_job_id: Option<String> = "TranscodeJobId",
        /// State of the job: `Transcoding`, then `TranscodeSuccess` or `TranscodeFail`.
        transcode_job_status: Option<TranscodeJobStatus> = "TranscodeJobStatus",
        /// Progress of the job in percent.
        transcode_progress: Option<i64> = "TranscodeProgress",
        /// Template of the group that the job follows.
        transcode_template_id: Option<String> = "TranscodeTemplateId",
    }

    /// A transcoding job and its output, in short.
    TranscodeJobSummary {
        /// Average bitrate in kbit/s, in Kbps.
        bitrate: Option<f64> = "Bitrate",
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<OffsetDateTime> = "CompleteTime",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// Code that tells why the job failed; absent when it did not.
        error_code: Option<String> = "ErrorCode",
        /// Words that tell why the job failed; absent when it did not.
        error_message: Option<String> = "ErrorMessage",
        /// Size of the output file in bytes.
        filesize: Option<i64> = "Filesize",
        /// Container or picture format, as a file extension.
        format: Option<String> = "Format",
        /// Frame rate in frames per second.
        fps: Option<f64> = "Fps",
        /// Height of the picture in pixels.
        height: Option<i64> = "Height",
        /// State of the job: `Transcoding`, then `TranscodeSuccess` or `TranscodeFail`.
        transcode_job_status: Option<TranscodeJobStatus> = "TranscodeJobStatus",
        /// Progress of the job in percent.
        transcode_progress: Option<i64> = "TranscodeProgress",
        /// Template of the group that the job follows.
        transcode_template_id: Option<String> = "TranscodeTemplateId",
        /// Watermark templates that were applied to the output.
        watermark_id_list: Vec<String> = "WatermarkIdList",
        /// Width of the picture in pixels.
        width: Option<i64> = "Width",
    }

    /// The output of a transcoding job.
    TranscodeOutput {
        /// Audio streams of the output, as JSON.
        audio_stream_list: Option<Value> = "AudioStreamList" as JsonText,
        /// Average bitrate in kbit/s, in Kbps.
        bitrate: Option<f64> = "Bitrate",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// How the output is encrypted, as JSON; absent when it is not.
        encryption: Option<Value> = "Encryption" as JsonText,
        /// Size of the output file in bytes.
        filesize: Option<i64> = "Filesize",
        /// Container format of the output, such as `mp4` or `m3u8`.
        format: Option<String> = "Format",
        /// Frame rate in frames per second.
        fps: Option<f64> = "Fps",
        /// Height of the picture in pixels.
        height: Option<i64> = "Height",
        /// Storage address of the output file.
        output_file_url: Option<String> = "OutputFileUrl",
        /// Subtitle streams of the output, as JSON.
        subtitle_stream_list: Option<Value> = "SubtitleStreamList" as JsonText,
        /// Video streams of the output, as JSON.
        video_stream_list: Option<Value> = "VideoStreamList" as JsonText,
        /// Watermark templates that were applied to the output.
        watermark_id_list: Vec<String> = "WatermarkIdList",
        /// Width of the picture in pixels.
        width: Option<i64> = "Width",
    }

    /// How the transcoding of a video went.
    TranscodeSummary {
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<OffsetDateTime> = "CompleteTime",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Transcoding jobs in short, one item for each output.
        transcode_job_info_summary_list: Vec<TranscodeJobSummary> = "TranscodeJobInfoSummaryList",
        /// State of the video's transcoding over all its jobs: `Processing` and `Partial` under way,
        /// `CompleteAllSucc` all good, `CompletePartialSucc` some good, `CompleteAllFail` none.
        transcode_status: Option<TranscodeTaskStatus> = "TranscodeStatus",
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        transcode_template_group_id: Option<String> = "TranscodeTemplateGroupId",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// A transcoding task: the jobs that make all outputs of a video.
    TranscodeTask {
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<OffsetDateTime> = "CompleteTime",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// State of the task over all its jobs: `Processing` and `Partial` under way, `CompleteAllSucc` all
        /// good, `CompletePartialSucc` some good, `CompleteAllFail` none.
        task_status: Option<TranscodeTaskStatus> = "TaskStatus",
        /// Transcoding jobs, one item for each output.
        transcode_job_info_list: Vec<TranscodeJob> = "TranscodeJobInfoList",
        /// Identifier of the task, given by `SubmitTranscodeJobs`; it holds one job for each template.
        transcode_task_id: Option<String> = "TranscodeTaskId",
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        transcode_template_group_id: Option<String> = "TranscodeTemplateGroupId",
        /// What started the work: `Auto` an upload or workflow, `Manual` a call.
        trigger: Option<Trigger> = "Trigger",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }
}

cloudwire_http_core::open_enum! {
    /// How far a transcoding task, with all its jobs, is.
    TranscodeTaskStatus {
        /// Under way, no job has ended.
        Processing = "Processing",
        /// Under way, some jobs have ended.
        Partial = "Partial",
        /// All jobs succeeded.
        AllSucceeded = "CompleteAllSucc",
        /// All jobs failed.
        AllFailed = "CompleteAllFail",
        /// Some jobs succeeded.
        PartlySucceeded = "CompletePartialSucc",
    }
}
