// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Media from the web and from buckets: fetching and registering.
//!
//! Behind the feature `imports`, which is on by default.

use super::types::HdrType;
use crate::Client;
use cloudwire_http_core::{Call, Done, Operation as _, Requirement, ToJsonText, Wait, WaitRule};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Cancels fetches from the web that have not begun, by up to 10 ids of jobs or addresses.
    ///
    /// - `job_ids`: Upload jobs to cancel, given by `UploadMediaByURL`. At least one of this and
    ///   `UploadUrls` is required. At most 10 in one call.
    pub fn cancel_url_upload_jobs(
        &self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> CancelUrlUploadJobs {
        let mut call = Call::new(self.core(), CancelUrlUploadJobs::META);
        call.params.requires(&[Requirement::AtLeastOne(&["JobIds", "UploadUrls"])]);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 10);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        CancelUrlUploadJobs(call)
    }

    /// Cancels fetches from the web, by the addresses fetched from.
    ///
    /// - `upload_urls`: Addresses of the source files whose upload is cancelled, percent-encoded. At least
    ///   one of this and `JobIds` is required; `JobIds` wins. At most 10 in one call.
    pub fn cancel_url_upload_jobs_by_urls(
        &self,
        upload_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> CancelUrlUploadJobs {
        let mut call = Call::new(self.core(), CancelUrlUploadJobs::META);
        call.params.requires(&[Requirement::AtLeastOne(&["JobIds", "UploadUrls"])]);
        let upload_urls: Vec<String> = upload_urls.into_iter().map(Into::into).collect();
        call.params.check_items("UploadUrls", upload_urls.len(), 10);
        call.params.check_separator("UploadUrls", &upload_urls, ',');
        call.params.query("UploadUrls", upload_urls.join(","));
        CancelUrlUploadJobs(call)
    }
}

cloudwire_http_core::operation! {
    /// Cancels fetches from the web that have not begun, by up to 10 ids of jobs or addresses. What was
    /// cancelled and what is not found are told apart; a fetch under way goes on.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-cancelurluploadjobs>
    CancelUrlUploadJobs -> CancelUrlUploadJobsResponse {
        name: "CancelUrlUploadJobs", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
        sensitive: ["UploadUrls"],
    }
}

impl CancelUrlUploadJobs {
    /// Upload jobs to cancel, given by `UploadMediaByURL`. At least one of this and `UploadUrls` is
    /// required. At most 10 in one call.
    pub fn job_ids(mut self, job_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("JobIds", job_ids.len(), 10);
        self.0.params.check_separator("JobIds", &job_ids, ',');
        self.0.params.query("JobIds", job_ids.join(","));
        self
    }

    /// Addresses of the source files whose upload is cancelled, percent-encoded. At least one of this and
    /// `JobIds` is required; `JobIds` wins. At most 10 in one call.
    pub fn upload_urls(mut self, upload_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let upload_urls: Vec<String> = upload_urls.into_iter().map(Into::into).collect();
        self.0.params.check_items("UploadUrls", upload_urls.len(), 10);
        self.0.params.check_separator("UploadUrls", &upload_urls, ',');
        self.0.params.query("UploadUrls", upload_urls.join(","));
        self
    }
}

impl Client {
    /// Reads how far fetches from the web are, by up to 10 ids of jobs or addresses.
    ///
    /// - `job_ids`: Upload jobs to report, given by `UploadMediaByURL`. At least one of this and
    ///   `UploadURLs` is required. At most 10 in one call.
    pub fn get_url_upload_infos(
        &self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetURLUploadInfos {
        let mut call = Call::new(self.core(), GetURLUploadInfos::META);
        call.params.requires(&[Requirement::AtLeastOne(&["JobIds", "UploadURLs"])]);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 10);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        GetURLUploadInfos(call)
    }

    /// Reads how far fetches from the web are, by the addresses fetched from.
    ///
    /// - `upload_urls`: Source addresses whose uploads are reported, percent-encoded. At least one of this
    ///   and `JobIds` is required; `JobIds` wins. At most 10 in one call.
    pub fn get_url_upload_infos_by_urls(
        &self,
        upload_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetURLUploadInfos {
        let mut call = Call::new(self.core(), GetURLUploadInfos::META);
        call.params.requires(&[Requirement::AtLeastOne(&["JobIds", "UploadURLs"])]);
        let upload_urls: Vec<String> = upload_urls.into_iter().map(Into::into).collect();
        call.params.check_items("UploadURLs", upload_urls.len(), 10);
        call.params.check_separator("UploadURLs", &upload_urls, ',');
        call.params.query("UploadURLs", upload_urls.join(","));
        GetURLUploadInfos(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far fetches from the web are, by up to 10 ids of jobs or addresses. A job is over at
    /// `SUCCESS`, `DOWNLOAD_FAIL` or `UPLOAD_FAIL`, and then has the id of the media or what went wrong.
    /// What is not found is told apart.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-geturluploadinfos>
    GetURLUploadInfos -> GetURLUploadInfosResponse {
        name: "GetURLUploadInfos", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        sensitive: ["UploadURLs"],
    }
}

impl GetURLUploadInfos {
    /// Upload jobs to report, given by `UploadMediaByURL`. At least one of this and `UploadURLs` is
    /// required. At most 10 in one call.
    pub fn job_ids(mut self, job_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("JobIds", job_ids.len(), 10);
        self.0.params.check_separator("JobIds", &job_ids, ',');
        self.0.params.query("JobIds", job_ids.join(","));
        self
    }

    /// Source addresses whose uploads are reported, percent-encoded. At least one of this and `JobIds` is
    /// required; `JobIds` wins. At most 10 in one call.
    pub fn upload_urls(mut self, upload_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let upload_urls: Vec<String> = upload_urls.into_iter().map(Into::into).collect();
        self.0.params.check_items("UploadURLs", upload_urls.len(), 10);
        self.0.params.check_separator("UploadURLs", &upload_urls, ',');
        self.0.params.query("UploadURLs", upload_urls.join(","));
        self
    }
}

impl Client {
    /// Waits until files were pulled from addresses.
    ///
    /// Asks [`GetURLUploadInfos`] after 2 s and then at growing intervals of up to 30 s, for at most 2
    /// hours unless told otherwise. The job is started by `UploadMediaByURL`, which answers the id as
    /// `UploadJobs[].JobId`.
    ///
    /// - `job_ids`: Upload jobs to report, given by `UploadMediaByURL`. At least one of this and
    ///   `UploadURLs` is required. At most 10 in one call.
    pub fn wait_until_url_uploaded(
        &self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<GetURLUploadInfos> {
        const RULE: WaitRule = WaitRule {
            state: &["URLUploadInfoList", "Status"],
            done: Done::In(&["SUCCESS"]),
            failed: &["DOWNLOAD_FAIL", "UPLOAD_FAIL"],
            unknown: &["NonExists"],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), GetURLUploadInfos::META);
        let job_ids: Vec<String> = job_ids.into_iter().map(Into::into).collect();
        call.params.check_items("JobIds", job_ids.len(), 10);
        call.params.check_separator("JobIds", &job_ids, ',');
        call.params.query("JobIds", job_ids.join(","));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Makes media of up to 10 files that already lie in a bucket of the service, without copying them.
    ///
    /// - `register_metadatas`: Media to register as a JSON array of objects with at least `FileURL` and
    ///   `Title`; the files must lie in a bucket that belongs to the service. At most 10 in one call.
    pub fn register_media(&self, register_metadatas: impl ToJsonText) -> RegisterMedia {
        let mut call = Call::new(self.core(), RegisterMedia::META);
        let register_metadatas = register_metadatas.to_json_text();
        call.params.check_json_items("RegisterMetadatas", &register_metadatas, 10);
        call.params.query("RegisterMetadatas", register_metadatas);
        RegisterMedia(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes media of up to 10 files that already lie in a bucket of the service, without copying them. A
    /// file that was registered before answers its old id with the mark that it is not new; addresses that
    /// could not be registered are told apart. At most 50 calls a second.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-registermedia>
    RegisterMedia -> RegisterMediaResponse {
        name: "RegisterMedia", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl RegisterMedia {
    /// Whether the first frame becomes the cover. Known from the newest SDK only.
    pub fn enable_first_frame_cover(mut self, enable_first_frame_cover: bool) -> Self {
        self.0.params.query("EnableFirstFrameCover", enable_first_frame_cover);
        self
    }

    /// Whether to make thumbnails of the media. Known from the newest SDK only.
    pub fn generate_thumbnail(mut self, generate_thumbnail: bool) -> Self {
        self.0.params.query("GenerateThumbnail", generate_thumbnail);
        self
    }

    /// Transcoding template group to process the media with; absent means the default group. `WorkflowId`
    /// wins over it.
    pub fn template_group_id(mut self, template_group_id: impl Into<String>) -> Self {
        self.0.params.query("TemplateGroupId", Into::<String>::into(template_group_id));
        self
    }

    /// Data of your own as a JSON object. Callback settings in it have no effect here.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }

    /// Workflow that processes the media after the upload; it wins over `TemplateGroupId`. Workflows are
    /// made in the console.
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.0.params.query("WorkflowId", Into::<String>::into(workflow_id));
        self
    }
}

impl Client {
    /// Starts the fetching of up to 20 media from addresses on the web, without passing through this
    /// machine.
    ///
    /// - `upload_urls`: Addresses to fetch the media from. Each must show a file extension, or the
    ///   `UploadMetadatas` give one. At most 20 in one call.
    pub fn upload_media_by_url(
        &self,
        upload_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> UploadMediaByURL {
        let mut call = Call::new(self.core(), UploadMediaByURL::META);
        let upload_urls: Vec<String> = upload_urls.into_iter().map(Into::into).collect();
        call.params.check_items("UploadURLs", upload_urls.len(), 20);
        call.params.check_separator("UploadURLs", &upload_urls, ',');
        call.params.query("UploadURLs", upload_urls.join(","));
        UploadMediaByURL(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the fetching of up to 20 media from addresses on the web, without passing through this
    /// machine. It runs in the background: `get_url_upload_infos` follows each job, ending at `SUCCESS`,
    /// `DOWNLOAD_FAIL` or `UPLOAD_FAIL`. At most 200,000 addresses a day; a list that is not understood
    /// fails with `InvalidParameter.UploadURLs`. With a session id a repeat within 10 minutes is refused,
    /// which guards against doing it twice.
    ///
    /// Error codes of its own: `InvalidParameter.UploadURLs` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-uploadmediabyurl>
    UploadMediaByURL -> UploadMediaByURLResponse {
        name: "UploadMediaByURL", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
        sensitive: ["UploadMetadatas", "UploadURLs"],
    }
}

impl UploadMediaByURL {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Whether the first frame becomes the cover. Known from the newest SDK only.
    pub fn enable_first_frame_cover(mut self, enable_first_frame_cover: bool) -> Self {
        self.0.params.query("EnableFirstFrameCover", enable_first_frame_cover);
        self
    }

    /// Whether to make thumbnails of the media. Known from the newest SDK only.
    pub fn generate_thumbnail(mut self, generate_thumbnail: bool) -> Self {
        self.0.params.query("GenerateThumbnail", generate_thumbnail);
        self
    }

    /// Mark of your own against doing the work twice: letters, digits, `-` and `_`. A repeat within 10
    /// minutes is refused; absent, nothing is checked. At most 50 characters.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        let session_id: String = session_id.into();
        self.0.params.check_chars("SessionId", &session_id, 50);
        self.0.params.query("SessionId", session_id);
        self
    }

    /// Storage bucket to put the media into, as the name of its domain; absent means the default storage of
    /// the application or account.
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        self.0.params.query("StorageLocation", Into::<String>::into(storage_location));
        self
    }

    /// Transcoding template group to process the media with; absent means the default group. `WorkflowId`
    /// wins over it.
    pub fn template_group_id(mut self, template_group_id: impl Into<String>) -> Self {
        self.0.params.query("TemplateGroupId", Into::<String>::into(template_group_id));
        self
    }

    /// Data of the media to fetch as a JSON array of objects with `SourceURL`, which must equal one of
    /// `UploadURLs`, and `Title`, `FileExtension` and so on.
    pub fn upload_metadatas(mut self, upload_metadatas: impl ToJsonText) -> Self {
        let upload_metadatas = upload_metadatas.to_json_text();
        self.0.params.query("UploadMetadatas", upload_metadatas);
        self
    }

    /// Settings and data of your own as a JSON object: `MessageCallback` for callbacks of this request,
    /// `Extend` for anything that is to come back in them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }

    /// Workflow that processes the media after the upload; it wins over `TemplateGroupId`. Workflows are
    /// made in the console.
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.0.params.query("WorkflowId", Into::<String>::into(workflow_id));
        self
    }
}

impl Client {
    /// Starts the fetching of a transcoded stream from an address on the web and adds it to a media, with
    /// the definition given.
    ///
    /// - `media_id`: Media the stream is added to.
    /// - `stream_url`: Address the stream is fetched from; it must be reachable from the service.
    /// - `definition`: Quality the uploaded stream is filed under, in the codes that `GetPlayInfo` returns.
    pub fn upload_stream_by_url(
        &self,
        media_id: impl Into<String>,
        stream_url: impl Into<String>,
        definition: impl Into<String>,
    ) -> UploadStreamByURL {
        let mut call = Call::new(self.core(), UploadStreamByURL::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        call.params.query("StreamURL", Into::<String>::into(stream_url));
        call.params.query("Definition", Into::<String>::into(definition));
        UploadStreamByURL(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the fetching of a transcoded stream from an address on the web and adds it to a media, with
    /// the definition given. Used to bring streams that were transcoded elsewhere. It runs in the
    /// background, under the job id of the answer.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-uploadstreambyurl>
    UploadStreamByURL -> UploadStreamByURLResponse {
        name: "UploadStreamByURL", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
        sensitive: ["StreamURL"],
    }
}

impl UploadStreamByURL {
    /// Extension of the stream file. Required when the URL has none, and wins over the one in the URL.
    pub fn file_extension(mut self, file_extension: impl Into<String>) -> Self {
        self.0.params.query("FileExtension", Into::<String>::into(file_extension));
        self
    }

    /// Kind of high dynamic range: `HDR`, `HDR10`, `HLG`, `DolbyVision`, `HDRVivid`, or `SDR+` for enhanced
    /// standard range. Absent for ordinary video.
    pub fn hdr_type(mut self, hdr_type: impl Into<HdrType>) -> Self {
        self.0.params.query("HDRType", Into::<HdrType>::into(hdr_type));
        self
    }

    /// Data of the stream to add, as a JSON object.
    pub fn upload_metadata(mut self, upload_metadata: impl ToJsonText) -> Self {
        let upload_metadata = upload_metadata.to_json_text();
        self.0.params.query("UploadMetadata", upload_metadata);
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

cloudwire_http_core::model! {
    /// What [`CancelUrlUploadJobs`] answers.
    CancelUrlUploadJobsResponse {
        /// Identifiers of the upload jobs that were cancelled.
        canceled_jobs: Vec<String> = "CanceledJobs",
        /// Job identifiers or addresses for which nothing was found.
        non_exists: Vec<String> = "NonExists",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetURLUploadInfos`] answers.
    GetURLUploadInfosResponse {
        /// Job identifiers or addresses for which nothing was found.
        non_exists: Vec<String> = "NonExists",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Upload jobs found, one item for each.
        url_upload_info_list: Vec<UrlUpload> = "URLUploadInfoList",
    }

    /// What [`RegisterMedia`] answers.
    RegisterMediaResponse {
        /// Addresses that could not be registered.
        failed_file_urls: Vec<String> = "FailedFileURLs",
        /// Media that were registered, one item for each.
        registered_media_list: Vec<RegisteredMedia> = "RegisteredMediaList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// A file that was registered as a media.
    RegisteredMedia {
        /// Address of the registered file, as it was given.
        file_url: Option<String> = "FileURL",
        /// Identifier the media got; for video and audio it is the `VideoId` of the other calls.
        media_id: Option<String> = "MediaId",
        /// Whether the media was registered now (`true`) or had been before (`false`).
        new_register: Option<bool> = "NewRegister",
    }

    /// What [`UploadMediaByURL`] answers.
    UploadMediaByURLResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Upload jobs that were started, one item for each source address.
        upload_jobs: Vec<UrlUploadJob> = "UploadJobs",
    }

    /// What [`UploadStreamByURL`] answers.
    UploadStreamByURLResponse {
        /// Address of the file in storage; a signed address stops working when its time is up.
        file_url: Option<String> = "FileURL"; secret,
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Address the media is fetched from.
        source_url: Option<String> = "SourceURL"; secret,
        /// Job identifier of the stream, by which `GetPlayInfo` lists it and `GetURLUploadInfos` follows
        /// its upload.
        stream_job_id: Option<String> = "StreamJobId",
    }

    /// A fetch of a media from the web.
    UrlUpload {
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<OffsetDateTime> = "CompleteTime",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Code that tells why the job failed; absent when it did not.
        error_code: Option<String> = "ErrorCode",
        /// Words that tell why the job failed; absent when it did not.
        error_message: Option<String> = "ErrorMessage",
        /// Size of the file in bytes.
        file_size: Option<i64> = "FileSize",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Identifier of media already registered under this source, when there is one.
        registered_media_id: Option<String> = "RegisteredMediaId",
        /// State of the job: `PENDING`, `PROCESSING`, `DOWNLOADING`, `DOWNLOAD_SUCCESS`, `UPLOADING` and
        /// `UPLOAD_SUCCESS` on the way, `SUCCESS`, `DOWNLOAD_FAIL` or `UPLOAD_FAIL` at the end.
        status: Option<UrlUploadStatus> = "Status",
        /// Address the media was fetched from.
        upload_url: Option<String> = "UploadURL"; secret,
        /// Settings and data of your own that were given with the job, as JSON.
        user_data: Option<Value> = "UserData" as JsonText,
    }

    /// A fetch from the web that was started.
    UrlUploadJob {
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Address the media is fetched from.
        source_url: Option<String> = "SourceURL"; secret,
    }
}

cloudwire_http_core::open_enum! {
    /// How far a fetch from the web is.
    UrlUploadStatus {
        /// Waiting to begin.
        Pending = "PENDING",
        /// Under way.
        Processing = "PROCESSING",
        /// Being fetched.
        Downloading = "DOWNLOADING",
        /// Fetched.
        Downloaded = "DOWNLOAD_SUCCESS",
        /// The fetch failed.
        DownloadFailed = "DOWNLOAD_FAIL",
        /// Being stored.
        Uploading = "UPLOADING",
        /// Stored.
        Uploaded = "UPLOAD_SUCCESS",
        /// Storing failed.
        UploadFailed = "UPLOAD_FAIL",
        /// Done; the media exists.
        Success = "SUCCESS",
    }
}
