// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Watermarks, visible and digital.
//!
//! Behind the feature `watermarks`, which is on by default.

use super::types::DigitalWatermarkType;
use super::types::ProcessStatus;
use crate::Client;
use cloudwire_http_core::{Call, Done, Operation as _, ToJsonText, Wait, WaitRule};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Makes a watermark of an image or a text, with place, size and look as JSON.
    ///
    /// - `kind`: Kind of watermark: `Image` a picture, `Text` a text. The default is `Image`.
    /// - `name`: Name of the template, for people to read. At most 128 bytes of UTF-8.
    /// - `watermark_config`: Position, size, time and look of the watermark, as a JSON object; its members
    ///   follow the watermark's type.
    pub fn add_watermark(
        &self,
        kind: impl Into<WatermarkType>,
        name: impl Into<String>,
        watermark_config: impl ToJsonText,
    ) -> AddWatermark {
        let mut call = Call::new(self.core(), AddWatermark::META);
        call.params.query("Type", Into::<WatermarkType>::into(kind));
        let name: String = name.into();
        call.params.check_bytes("Name", &name, 128);
        call.params.query("Name", name);
        let watermark_config = watermark_config.to_json_text();
        call.params.query("WatermarkConfig", watermark_config);
        AddWatermark(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes a watermark of an image or a text, with place, size and look as JSON. An image must have been
    /// uploaded as attached media; if its address is not found the call fails with `NoSuchResource`. Asking
    /// twice makes two.
    ///
    /// Error codes of its own: `NoSuchResource` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-addwatermark>
    AddWatermark -> AddWatermarkResponse {
        name: "AddWatermark", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl AddWatermark {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Storage address of the watermark's picture, unsigned, as `CreateUploadAttachedMedia` gives it.
    /// Required when the `Type` is `Image`.
    pub fn file_url(mut self, file_url: impl Into<String>) -> Self {
        self.0.params.query("FileUrl", Into::<String>::into(file_url));
        self
    }
}

impl Client {
    /// Deletes a watermark.
    ///
    /// - `watermark_id`: Watermark template, made with `AddWatermark`.
    pub fn delete_watermark(&self, watermark_id: impl Into<String>) -> DeleteWatermark {
        let mut call = Call::new(self.core(), DeleteWatermark::META);
        call.params.query("WatermarkId", Into::<String>::into(watermark_id));
        DeleteWatermark(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes a watermark. Streams already made keep it; templates that name it no longer apply it. One
    /// that does not exist fails with `NoSuchResource`.
    ///
    /// Error codes of its own: `NoSuchResource` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletewatermark>
    DeleteWatermark -> DeleteWatermarkResponse {
        name: "DeleteWatermark", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Reads how far the search for a digital watermark in a media is, and the text that was found.
    ///
    /// - `media_id`: Video the watermark is extracted from; one only.
    /// - `extract_type`: Kind of watermark to extract: `TraceMark` traces a viewer, `CopyrightMark` proves
    ///   ownership.
    pub fn get_digital_watermark_extract_result(
        &self,
        media_id: impl Into<String>,
        extract_type: impl Into<DigitalWatermarkType>,
    ) -> GetDigitalWatermarkExtractResult {
        let mut call = Call::new(self.core(), GetDigitalWatermarkExtractResult::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        call.params.query("ExtractType", Into::<DigitalWatermarkType>::into(extract_type));
        GetDigitalWatermarkExtractResult(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far the search for a digital watermark in a media is, and the text that was found. It is
    /// over at `Success` or `Failed`; without the id of a job it tells of all of the media.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getdigitalwatermarkextractresult>
    GetDigitalWatermarkExtractResult -> GetDigitalWatermarkExtractResultResponse {
        name: "GetDigitalWatermarkExtractResult", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl GetDigitalWatermarkExtractResult {
    /// Extraction job to report, given by `SubmitDigitalWatermarkExtractJob`. Absent, all extractions from
    /// the media are reported.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.0.params.query("JobId", Into::<String>::into(job_id));
        self
    }
}

impl Client {
    /// Waits until the hidden watermark of a video was read.
    ///
    /// Asks [`GetDigitalWatermarkExtractResult`] after 2 s and then at growing intervals of up to 30 s, for
    /// at most 2 hours unless told otherwise. The job is started by `SubmitDigitalWatermarkExtractJob`,
    /// which answers the id as `JobId`.
    ///
    /// - `extract_type`: Kind of watermark to extract: `TraceMark` traces a viewer, `CopyrightMark` proves
    ///   ownership.
    /// - `media_id`: Video the watermark is extracted from; one only.
    /// - `job_id`: Extraction job to report, given by `SubmitDigitalWatermarkExtractJob`. Absent, all
    ///   extractions from the media are reported.
    pub fn wait_until_watermark_extracted(
        &self,
        extract_type: impl Into<DigitalWatermarkType>,
        media_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> Wait<GetDigitalWatermarkExtractResult> {
        const RULE: WaitRule = WaitRule {
            state: &["AiExtractResultList", "Status"],
            done: Done::In(&["Success"]),
            failed: &["Failed"],
            unknown: &[],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), GetDigitalWatermarkExtractResult::META);
        call.params.query("ExtractType", Into::<DigitalWatermarkType>::into(extract_type));
        call.params.query("MediaId", Into::<String>::into(media_id));
        call.params.query("JobId", Into::<String>::into(job_id));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Reads a watermark with its settings and the address of its image.
    ///
    /// - `watermark_id`: Watermark template, made with `AddWatermark`.
    pub fn get_watermark(&self, watermark_id: impl Into<String>) -> GetWatermark {
        let mut call = Call::new(self.core(), GetWatermark::META);
        call.params.query("WatermarkId", Into::<String>::into(watermark_id));
        GetWatermark(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads a watermark with its settings and the address of its image. One that does not exist fails with
    /// `NoSuchResource`.
    ///
    /// Error codes of its own: `NoSuchResource` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getwatermark>
    GetWatermark -> GetWatermarkResponse {
        name: "GetWatermark", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Lists the watermarks of an application with their settings, all in one answer.
    pub fn list_watermark(&self) -> ListWatermark {
        ListWatermark(Call::new(self.core(), ListWatermark::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the watermarks of an application with their settings, all in one answer. Which one is the
    /// default is marked.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listwatermark>
    ListWatermark -> ListWatermarkResponse {
        name: "ListWatermark", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl ListWatermark {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }
}

impl Client {
    /// Makes a watermark the default; the one before it stays, but is no longer the default.
    ///
    /// - `watermark_id`: Watermark template, made with `AddWatermark`.
    pub fn set_default_watermark(&self, watermark_id: impl Into<String>) -> SetDefaultWatermark {
        let mut call = Call::new(self.core(), SetDefaultWatermark::META);
        call.params.query("WatermarkId", Into::<String>::into(watermark_id));
        SetDefaultWatermark(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes a watermark the default; the one before it stays, but is no longer the default. One that does
    /// not exist fails with `NoSuchResource`.
    ///
    /// Error codes of its own: `NoSuchResource` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-setdefaultwatermark>
    SetDefaultWatermark -> SetDefaultWatermarkResponse {
        name: "SetDefaultWatermark", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Starts the search for a digital watermark in a media: that of copyright, or that which traces a
    /// leak.
    ///
    /// - `media_id`: Video the watermark is extracted from; one only.
    /// - `extract_type`: Kind of watermark to extract: `TraceMark` traces a viewer, `CopyrightMark` proves
    ///   ownership.
    pub fn submit_digital_watermark_extract_job(
        &self,
        media_id: impl Into<String>,
        extract_type: impl Into<DigitalWatermarkType>,
    ) -> SubmitDigitalWatermarkExtractJob {
        let mut call = Call::new(self.core(), SubmitDigitalWatermarkExtractJob::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        call.params.query("ExtractType", Into::<DigitalWatermarkType>::into(extract_type));
        SubmitDigitalWatermarkExtractJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the search for a digital watermark in a media: that of copyright, or that which traces a
    /// leak. It runs in the background: `get_digital_watermark_extract_result` follows it.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitdigitalwatermarkextractjob>
    SubmitDigitalWatermarkExtractJob -> SubmitDigitalWatermarkExtractJobResponse {
        name: "SubmitDigitalWatermarkExtractJob", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Changes name or settings of a watermark, and answers what it became.
    ///
    /// - `watermark_id`: Watermark template, made with `AddWatermark`.
    /// - `watermark_config`: Position, size, time and look of the watermark, as a JSON object; its members
    ///   follow the watermark's type.
    pub fn update_watermark(
        &self,
        watermark_id: impl Into<String>,
        watermark_config: impl ToJsonText,
    ) -> UpdateWatermark {
        let mut call = Call::new(self.core(), UpdateWatermark::META);
        call.params.query("WatermarkId", Into::<String>::into(watermark_id));
        let watermark_config = watermark_config.to_json_text();
        call.params.query("WatermarkConfig", watermark_config);
        UpdateWatermark(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes name or settings of a watermark, and answers what it became. The settings are replaced
    /// whole; streams already made keep the old look.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updatewatermark>
    UpdateWatermark -> UpdateWatermarkResponse {
        name: "UpdateWatermark", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl UpdateWatermark {
    /// Name of the template, for people to read. At most 128 bytes of UTF-8.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.0.params.check_bytes("Name", &name, 128);
        self.0.params.query("Name", name);
        self
    }
}

cloudwire_http_core::model! {
    /// What [`AddWatermark`] answers.
    AddWatermarkResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The watermark template with its settings.
        watermark_info: Option<ChangedWatermark> = "WatermarkInfo",
    }

    /// A watermark template, as it was made or changed.
    ChangedWatermark {
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Address of the watermark's picture; present for image watermarks only.
        file_url: Option<String> = "FileUrl"; secret,
        /// Whether the item is the account's default of its kind: `Default` or `NotDefault`.
        is_default: Option<String> = "IsDefault",
        /// Name of the item, chosen when it was made.
        name: Option<String> = "Name",
        /// Kind of watermark: `Image` a picture, `Text` a text.
        kind: Option<WatermarkType> = "Type",
        /// Position, size, time and look of the watermark, as a JSON object; its members follow the
        /// watermark's type.
        watermark_config: Option<Value> = "WatermarkConfig" as JsonText,
        /// Watermark template, made with `AddWatermark`.
        watermark_id: Option<String> = "WatermarkId",
    }

    /// What [`DeleteWatermark`] answers.
    DeleteWatermarkResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetDigitalWatermarkExtractResult`] answers.
    GetDigitalWatermarkExtractResultResponse {
        /// Watermark extractions that match the query.
        ai_extract_result_list: Vec<WatermarkExtraction> = "AiExtractResultList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetWatermark`] answers.
    GetWatermarkResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The watermark template with its settings.
        watermark_info: Option<Watermark> = "WatermarkInfo",
    }

    /// What [`ListWatermark`] answers.
    ListWatermarkResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Watermark templates, one item for each.
        watermark_infos: Vec<Watermark> = "WatermarkInfos",
    }

    /// What [`SetDefaultWatermark`] answers.
    SetDefaultWatermarkResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SubmitDigitalWatermarkExtractJob`] answers.
    SubmitDigitalWatermarkExtractJobResponse {
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`UpdateWatermark`] answers.
    UpdateWatermarkResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The watermark template with its settings.
        watermark_info: Option<ChangedWatermark> = "WatermarkInfo",
    }

    /// A watermark template.
    Watermark {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Address of the watermark's picture; present for image watermarks only.
        file_url: Option<String> = "FileUrl"; secret,
        /// Whether the item is the account's default of its kind: `Default` or `NotDefault`.
        is_default: Option<String> = "IsDefault",
        /// Name of the item, chosen when it was made.
        name: Option<String> = "Name",
        /// Kind of watermark: `Image` a picture, `Text` a text.
        kind: Option<WatermarkType> = "Type",
        /// Position, size, time and look of the watermark, as a JSON object; its members follow the
        /// watermark's type.
        watermark_config: Option<Value> = "WatermarkConfig" as JsonText,
        /// Watermark template, made with `AddWatermark`.
        watermark_id: Option<String> = "WatermarkId",
    }

    /// The result of a search for a digital watermark.
    WatermarkExtraction {
        /// When the extraction was submitted.
        create_time: Option<String> = "CreateTime",
        /// Words that tell why the job failed; absent when it did not.
        error_message: Option<String> = "ErrorMessage",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// When the item was last changed, in UTC.
        modify_time: Option<String> = "ModifyTime",
        /// State of the extraction: `Processing`, then `Success` or `Failed`.
        status: Option<ProcessStatus> = "Status",
        /// Text of the watermark that was extracted.
        water_mark_text: Option<String> = "WaterMarkText",
    }
}

cloudwire_http_core::open_enum! {
    /// A kind of watermark.
    WatermarkType {
        /// An image.
        Image = "Image",
        /// A text.
        Text = "Text",
    }
}
