// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! AI analyses: fingerprints, smart tags, pictures made from videos.
//!
//! Behind the feature `ai`, which is on by default.

use super::types::ImageExt;
use super::types::JobStatus;
use super::types::OutputType;
use crate::Client;
use cloudwire_http_core::{Call, Done, Operation as _, ToJsonText, Wait, WaitRule};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Deletes the records of pictures that AI jobs made, 10 at most in a call.
    ///
    /// - `ai_image_info_ids`: Identifiers of the AI picture records to delete, as `ListAIImageInfo` returns
    ///   them. At most 10 in one call.
    pub fn delete_ai_image_infos(
        &self,
        ai_image_info_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteAIImageInfos {
        let mut call = Call::new(self.core(), DeleteAIImageInfos::META);
        let ai_image_info_ids: Vec<String> = ai_image_info_ids.into_iter().map(Into::into).collect();
        call.params.check_items("AIImageInfoIds", ai_image_info_ids.len(), 10);
        call.params.check_separator("AIImageInfoIds", &ai_image_info_ids, ',');
        call.params.query("AIImageInfoIds", ai_image_info_ids.join(","));
        DeleteAIImageInfos(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes the records of pictures that AI jobs made, 10 at most in a call. Only the records go; the
    /// picture files stay where they are stored.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deleteaiimageinfos>
    DeleteAIImageInfos -> DeleteAIImageInfosResponse {
        name: "DeleteAIImageInfos", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Reads how far picture jobs are and where their results lie, 10 jobs at most in a call.
    ///
    /// - `job_ids`: AI image jobs to report, given by `SubmitAIImageJob`. At most 10 in one call.
    pub fn get_ai_image_jobs(&self, job_ids: impl IntoIterator<Item = impl Into<String>>) -> GetAIImageJobs {
        let mut call = Call::new(self.core(), GetAIImageJobs::META);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 10);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        GetAIImageJobs(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far picture jobs are and where their results lie, 10 jobs at most in a call. A job is over
    /// when its state is `success` or `fail`.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getaiimagejobs>
    GetAIImageJobs -> GetAIImageJobsResponse {
        name: "GetAIImageJobs", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Waits until jobs that make images from videos have ended.
    ///
    /// Asks [`GetAIImageJobs`] after 2 s and then at growing intervals of up to 30 s, for at most an hour
    /// unless told otherwise. The job is started by `SubmitAIImageJob`, which answers the id as `JobId`.
    ///
    /// - `job_ids`: AI image jobs to report, given by `SubmitAIImageJob`. At most 10 in one call.
    pub fn wait_until_ai_image_done(
        &self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<GetAIImageJobs> {
        const RULE: WaitRule = WaitRule {
            state: &["AIImageJobList", "Status"],
            done: Done::In(&["success"]),
            failed: &["fail"],
            unknown: &[],
            total: &[],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), GetAIImageJobs::META);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 10);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Reads the tags that smart tagging gave a video: categories, keywords, people, places and times, most
    /// with the moments they occur at.
    ///
    /// - `media_id`: Identifier of the video.
    pub fn get_ai_video_tag_result(&self, media_id: impl Into<String>) -> GetAIVideoTagResult {
        let mut call = Call::new(self.core(), GetAIVideoTagResult::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        GetAIVideoTagResult(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the tags that smart tagging gave a video: categories, keywords, people, places and times, most
    /// with the moments they occur at. There is something to read once the `AIVideoTag` job of
    /// `submit_ai_job` has succeeded.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getaivideotagresult>
    GetAIVideoTagResult -> GetAIVideoTagResultResponse {
        name: "GetAIVideoTagResult", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Reads the results of AI analyses of a media, such as summaries, by kind of result.
    ///
    /// - `media_id`: Identifier of the media: that of the video, audio, image or auxiliary file.
    pub fn get_media_ai_analysis(&self, media_id: impl Into<String>) -> GetMediaAiAnalysis {
        let mut call = Call::new(self.core(), GetMediaAiAnalysis::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        GetMediaAiAnalysis(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the results of AI analyses of a media, such as summaries, by kind of result. Addresses inside
    /// a result are valid for a limited time.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmediaaianalysis>
    GetMediaAiAnalysis -> GetMediaAiAnalysisResponse {
        name: "GetMediaAiAnalysis", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetMediaAiAnalysis {
    /// Lifetime of the signed URLs in seconds. It counts only for URLs that are signed: storage URLs, or
    /// delivery URLs of a domain with URL signing. Between 1 and 2592000 seconds.
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.0.params.check_range("AuthTimeout", auth_timeout, 1, 2592000);
        self.0.params.query("AuthTimeout", auth_timeout);
        self
    }

    /// Kind of addresses to give: `oss` are signed storage addresses, `cdn` are those of the delivery
    /// domain. The default is `cdn`.
    pub fn output_type(mut self, output_type: impl Into<OutputType>) -> Self {
        self.0.params.query("OutputType", Into::<OutputType>::into(output_type));
        self
    }

    /// Kinds of analysis results to return; absent means all.
    pub fn result_types(mut self, result_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let result_types: Vec<String> = result_types.into_iter().map(Into::into).collect();
        self.0.params.check_separator("ResultTypes", &result_types, ',');
        self.0.params.query("ResultTypes", result_types.join(","));
        self
    }
}

impl Client {
    /// Reads which fingerprinted videos a video resembles, with the matching passages of both.
    ///
    /// - `media_id`: Identifier of the video.
    pub fn get_media_dna_result(&self, media_id: impl Into<String>) -> GetMediaDNAResult {
        let mut call = Call::new(self.core(), GetMediaDNAResult::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        GetMediaDNAResult(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads which fingerprinted videos a video resembles, with the matching passages of both. There is
    /// something to read once the `AIMediaDNA` job of `submit_ai_job` has succeeded.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmediadnaresult>
    GetMediaDNAResult -> GetMediaDNAResultResponse {
        name: "GetMediaDNAResult", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Lists the pictures that AI jobs have made of a video, with score and address of each.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    pub fn list_ai_image_info(&self, video_id: impl Into<String>) -> ListAIImageInfo {
        let mut call = Call::new(self.core(), ListAIImageInfo::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        ListAIImageInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the pictures that AI jobs have made of a video, with score and address of each. The ids it
    /// tells are what `delete_ai_image_infos` takes; a video of which no job made any has an empty list.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listaiimageinfo>
    ListAIImageInfo -> ListAIImageInfoResponse {
        name: "ListAIImageInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Reads how far analysis jobs are, 10 at most in a call.
    ///
    /// - `job_ids`: AI jobs to report, given by `SubmitAIJob`. At most 10 in one call.
    pub fn list_ai_job(&self, job_ids: impl IntoIterator<Item = impl Into<String>>) -> ListAIJob {
        let mut call = Call::new(self.core(), ListAIJob::META);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 10);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        ListAIJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far analysis jobs are, 10 at most in a call. A job is over when its state is `success` or
    /// `fail`; code and message then say what went wrong. Ids under which there is no job are told apart.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listaijob>
    ListAIJob -> ListAIJobResponse {
        name: "ListAIJob", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Waits until jobs of smart processing have ended.
    ///
    /// Asks [`ListAIJob`] after 2 s and then at growing intervals of up to 30 s, for at most 2 hours unless
    /// told otherwise. The job is started by `SubmitAIJob`, which answers the id as
    /// `AIJobList.AIJob[].JobId`.
    ///
    /// - `job_ids`: AI jobs to report, given by `SubmitAIJob`. At most 10 in one call.
    pub fn wait_until_ai_job_done(
        &self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<ListAIJob> {
        const RULE: WaitRule = WaitRule {
            state: &["AIJobList", "AIJob", "Status"],
            done: Done::In(&["success"]),
            failed: &["fail"],
            unknown: &["NonExistAIJobIds", "String"],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), ListAIJob::META);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 10);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Starts a job that makes pictures of a video by a template of the kind `AIImage`, for example
    /// animated highlights or covers.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    /// - `ai_template_id`: Template the AI image job follows, made with `AddAITemplate` and listed by
    ///   `ListAITemplate`.
    pub fn submit_ai_image_job(
        &self,
        video_id: impl Into<String>,
        ai_template_id: impl Into<String>,
    ) -> SubmitAIImageJob {
        let mut call = Call::new(self.core(), SubmitAIImageJob::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        call.params.query("AITemplateId", Into::<String>::into(ai_template_id));
        SubmitAIImageJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts a job that makes pictures of a video by a template of the kind `AIImage`, for example
    /// animated highlights or covers. It runs in the background: `get_ai_image_jobs` tells how far it is,
    /// `list_ai_image_info` reads the pictures.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitaiimagejob>
    SubmitAIImageJob -> SubmitAIImageJobResponse {
        name: "SubmitAIImageJob", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl SubmitAIImageJob {
    /// Queue the job runs in. Absent, the account's default queue is used; batch work is given a queue of
    /// its own on request to the provider.
    pub fn ai_pipeline_id(mut self, ai_pipeline_id: impl Into<String>) -> Self {
        self.0.params.query("AIPipelineId", Into::<String>::into(ai_pipeline_id));
        self
    }

    /// Settings and data of your own as a JSON object: `MessageCallback` for callbacks of this request,
    /// `Extend` for anything that is to come back in them. At most 512 bytes of UTF-8.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }
}

impl Client {
    /// Starts analyses of a video or audio: media fingerprints, smart tagging or both, a job for each kind
    /// asked for.
    ///
    /// - `media_id`: Identifier of the video.
    pub fn submit_ai_job(&self, media_id: impl Into<String>) -> SubmitAIJob {
        let mut call = Call::new(self.core(), SubmitAIJob::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        SubmitAIJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts analyses of a video or audio: media fingerprints, smart tagging or both, a job for each kind
    /// asked for. They run in the background; `list_ai_job` tells how far they are, and the results are
    /// read with `get_media_dna_result` and `get_ai_video_tag_result`. Doing it twice starts, and costs,
    /// twice.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitaijob>
    SubmitAIJob -> SubmitAIJobResponse {
        name: "SubmitAIJob", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl SubmitAIJob {
    /// Settings of the AI job as a JSON object, for example `AnalyseTypes` to choose the recognisers of
    /// smart tagging.
    pub fn config(mut self, config: impl ToJsonText) -> Self {
        let config = config.to_json_text();
        self.0.params.query("Config", config);
        self
    }

    /// Kinds of AI work to do: `AIMediaDNA` takes fingerprints, `AIVideoTag` finds smart tags.
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<AiJobType>>) -> Self {
        let types: Vec<String> =
            types.into_iter().map(|item| Into::<AiJobType>::into(item).to_string()).collect();
        self.0.params.check_separator("Types", &types, ',');
        self.0.params.query("Types", types.join(","));
        self
    }

    /// Settings and data of your own as a JSON object: `MessageCallback` for callbacks of this request,
    /// `Extend` for anything that is to come back in them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }
}

impl Client {
    /// Starts the removal of a media from the fingerprint library, so that later comparisons no longer find
    /// it.
    ///
    /// - `media_id`: Identifier of the video.
    pub fn submit_media_dna_delete_job(&self, media_id: impl Into<String>) -> SubmitMediaDNADeleteJob {
        let mut call = Call::new(self.core(), SubmitMediaDNADeleteJob::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        SubmitMediaDNADeleteJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the removal of a media from the fingerprint library, so that later comparisons no longer find
    /// it. It runs in the background, and no operation is documented that tells when it is done.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitmediadnadeletejob>
    SubmitMediaDNADeleteJob -> SubmitMediaDNADeleteJobResponse {
        name: "SubmitMediaDNADeleteJob", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

cloudwire_http_core::model! {
    /// A result of an AI analysis.
    AiAnalysisResult {
        /// Content of the analysis result, in the form of its `ResultType`.
        content: Option<String> = "Content"; secret,
        /// Further data of the analysis result, in the provider's own form.
        extra: Option<String> = "Extra",
        /// Kind of analysis the result is from.
        result_type: Option<String> = "ResultType",
        /// Summary of the media that the analysis wrote.
        summary: Option<String> = "Summary",
        /// Title the analysis gave to its result.
        title: Option<String> = "Title",
    }

    /// A picture that an AI job made.
    AiImage {
        /// Identifier of one picture that an AI image job made; `DeleteAIImageInfos` takes it.
        ai_image_info_id: Option<String> = "AIImageInfoId",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Address of the picture.
        file_url: Option<String> = "FileURL"; secret,
        /// Picture format: `gif` animated, `png` still.
        format: Option<ImageExt> = "Format",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Rating of the picture; higher is better.
        score: Option<f64> = "Score",
        /// Version of the data the picture belongs to.
        version: Option<String> = "Version",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// A job that makes pictures of a video.
    AiImageJob {
        /// Where the resulting pictures are stored, as JSON.
        ai_image_result: Option<Value> = "AIImageResult" as JsonText,
        /// Code that tells what went wrong; empty or absent when nothing did.
        code: Option<String> = "Code",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Words that tell what went wrong; empty or absent when nothing did.
        message: Option<String> = "Message",
        /// State of the job: `success` or `fail`.
        status: Option<JobStatus> = "Status",
        /// Settings of the template as JSON; its form follows the template's type.
        template_config: Option<Value> = "TemplateConfig" as JsonText,
        /// Template the work follows.
        template_id: Option<String> = "TemplateId",
        /// Settings and data of your own that were given with the job, as JSON.
        user_data: Option<Value> = "UserData" as JsonText,
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// An AI job with its result.
    AiJob {
        /// Code that tells what went wrong; empty or absent when nothing did.
        code: Option<String> = "Code",
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<String> = "CompleteTime",
        /// When the item was created, in UTC.
        creation_time: Option<String> = "CreationTime",
        /// Result of the job, as text whose form differs by kind of job.
        data: Option<String> = "Data",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Words that tell what went wrong; empty or absent when nothing did.
        message: Option<String> = "Message",
        /// State of the job: `success` and `fail` are the ends.
        status: Option<JobStatus> = "Status",
        /// Kind of AI work the job does, as in `Types` of `SubmitAIJob`.
        kind: Option<AiJobType> = "Type",
    }

    /// What [`DeleteAIImageInfos`] answers.
    DeleteAIImageInfosResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// Sections of two videos that resemble each other.
    DnaMatch {
        /// The matching section of the video in the library: where it starts and how long it is.
        duplication: Option<DnaSection> = "Duplication",
        /// The matching section of the video that was searched for: where it starts and how long it is.
        input: Option<DnaSection> = "Input",
    }

    /// A section of a video.
    DnaSection {
        /// Length of the section in seconds.
        duration: Option<f64> = "Duration",
        /// Start of the section in seconds from the start of the video.
        start: Option<f64> = "Start",
    }

    /// A video of the library that resembles the one asked for.
    DnaVideo {
        /// Matching sections, one item for each.
        detail: Vec<DnaMatch> = "Detail",
        /// Identifier of the video in the library that resembles this one.
        primary_key: Option<String> = "PrimaryKey",
        /// How much the video resembles the one in the library; `1` is the same.
        similarity: Option<f64> = "Similarity",
    }

    /// What [`GetAIImageJobs`] answers.
    GetAIImageJobsResponse {
        /// The AI image jobs asked for, one item for each job that was found.
        ai_image_job_list: Vec<AiImageJob> = "AIImageJobList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetAIVideoTagResult`] answers.
    GetAIVideoTagResultResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Tags the analysis found, grouped by kind.
        video_tag_result: Option<VideoTagResult> = "VideoTagResult",
    }

    /// What [`GetMediaAiAnalysis`] answers.
    GetMediaAiAnalysisResponse {
        /// Results of the AI analyses of the media, one item for each kind of result.
        ai_analysis_result_list: Vec<AiAnalysisResult> = "AiAnalysisResultList" / "AiAnalysisResult",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetMediaDNAResult`] answers.
    GetMediaDNAResultResponse {
        /// Videos of the fingerprint library that resemble this one.
        dna_result: Vec<DnaVideo> = "DNAResult" / "VideoDNA",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`ListAIImageInfo`] answers.
    ListAIImageInfoResponse {
        /// Pictures that AI image jobs made of the video.
        ai_image_info_list: Vec<AiImage> = "AIImageInfoList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`ListAIJob`] answers.
    ListAIJobResponse {
        /// AI jobs of the call, one item for each kind of analysis and media file.
        ai_job_list: Vec<AiJob> = "AIJobList" / "AIJob",
        /// Job identifiers for which nothing was found.
        non_exist_ai_job_ids: Vec<String> = "NonExistAIJobIds" / "String",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SubmitAIImageJob`] answers.
    SubmitAIImageJobResponse {
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SubmitAIJob`] answers.
    SubmitAIJobResponse {
        /// AI jobs of the call, one item for each kind of analysis and media file.
        ai_job_list: Vec<SubmittedAiJob> = "AIJobList" / "AIJob",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SubmitMediaDNADeleteJob`] answers.
    SubmitMediaDNADeleteJobResponse {
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// An AI job that was started.
    SubmittedAiJob {
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Kind of AI work the job does, as in `Types` of `SubmitAIJob`.
        kind: Option<AiJobType> = "Type",
    }

    /// A category that smart tagging gave to a video.
    TagCategory {
        /// Word or name of the tag.
        tag: Option<String> = "Tag",
    }

    /// A tag that smart tagging found, with the moments it applies to.
    VideoTag {
        /// Word or name of the tag.
        tag: Option<String> = "Tag",
        /// Moments at which the tag applies, in milliseconds from the start.
        times: Vec<String> = "Times",
    }

    /// A person that smart tagging recognised.
    VideoTagPerson {
        /// Address of a picture of the person's face.
        face_url: Option<String> = "FaceUrl"; secret,
        /// Word or name of the tag.
        tag: Option<String> = "Tag",
        /// Moments at which the tag applies, in milliseconds from the start.
        times: Vec<String> = "Times",
    }

    /// What smart tagging found in a video, by kind.
    VideoTagResult {
        /// Tags that classify the video as a whole.
        category: Vec<TagCategory> = "Category",
        /// Tags that are key words of the video's content.
        keyword: Vec<VideoTag> = "Keyword",
        /// Tags that name places seen in the video.
        location: Vec<VideoTag> = "Location",
        /// Tags that name people seen in the video.
        person: Vec<VideoTagPerson> = "Person",
        /// Tags that name times.
        time: Vec<VideoTag> = "Time",
    }
}

cloudwire_http_core::open_enum! {
    /// A kind of AI analysis.
    AiJobType {
        /// Fingerprints, to find copies.
        MediaDna = "AIMediaDNA",
        /// Smart tags.
        VideoTag = "AIVideoTag",
    }
}
