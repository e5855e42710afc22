// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Automated review of media.
//!
//! Behind the feature `audit`, which is on by default.

use super::types::JobStatus;
use crate::Client;
use cloudwire_http_core::{
    Call, Done, Error, Items, Operation as _, PageRule, Paged, Pages, ToJsonText, Wait, WaitRule,
};
use time::OffsetDateTime;

impl Client {
    /// Reads how far an automated review is and, at its end, what it found.
    ///
    /// - `job_id`: Review job to report, given by `SubmitAIMediaAuditJob` or `SubmitAIImageAuditJob`.
    pub fn get_ai_media_audit_job(&self, job_id: impl Into<String>) -> GetAIMediaAuditJob {
        let mut call = Call::new(self.core(), GetAIMediaAuditJob::META);
        call.params.query("JobId", Into::<String>::into(job_id));
        GetAIMediaAuditJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how far an automated review is and, at its end, what it found. It is over when the state is
    /// `success` or `fail`; `init` and `processing` go on.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getaimediaauditjob>
    GetAIMediaAuditJob -> GetAIMediaAuditJobResponse {
        name: "GetAIMediaAuditJob", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Waits until the automated review of a medium has ended; the answer tells what it found.
    ///
    /// Asks [`GetAIMediaAuditJob`] after 2 s and then at growing intervals of up to 30 s, for at most 2
    /// hours unless told otherwise. The job is started by `SubmitAIImageAuditJob`, which answers the id as
    /// `JobId`; or by `SubmitAIMediaAuditJob`, which answers the id as `JobId`.
    ///
    /// - `job_id`: Review job to report, given by `SubmitAIMediaAuditJob` or `SubmitAIImageAuditJob`.
    pub fn wait_until_audited(&self, job_id: impl Into<String>) -> Wait<GetAIMediaAuditJob> {
        const RULE: WaitRule = WaitRule {
            state: &["MediaAuditJob", "Status"],
            done: Done::In(&["success"]),
            failed: &["fail"],
            unknown: &[],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), GetAIMediaAuditJob::META);
        call.params.query("JobId", Into::<String>::into(job_id));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Reads the passages of speech an automated review looked at, as text with label and times, 20 a page.
    ///
    /// - `media_id`: Identifier of the media: that of the video, audio, image or auxiliary file.
    pub fn get_media_audit_audio_result_detail(
        &self,
        media_id: impl Into<String>,
    ) -> GetMediaAuditAudioResultDetail {
        let mut call = Call::new(self.core(), GetMediaAuditAudioResultDetail::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        GetMediaAuditAudioResultDetail(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the passages of speech an automated review looked at, as text with label and times, 20 a page.
    /// The answer says how many pages there are.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmediaauditaudioresultdetail>
    GetMediaAuditAudioResultDetail -> GetMediaAuditAudioResultDetailResponse {
        name: "GetMediaAuditAudioResultDetail", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl GetMediaAuditAudioResultDetail {
    /// Page to return, counted from 1; the size of a page is fixed at 20.
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.0.params.query("PageNo", page_no);
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

impl Paged for GetMediaAuditAudioResultDetail {
    type Item = AudioAuditSection;

    fn items(page: GetMediaAuditAudioResultDetailResponse) -> Vec<Self::Item> {
        page.media_audit_audio_result_detail.into_iter().flat_map(|inner| inner.list).collect()
    }

    fn next(&self, page: &GetMediaAuditAudioResultDetailResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule =
            PageRule { page: "PageNo", first: 1, size: "", default_size: 20, limit: 0, in_json: false };
        let total = None;
        Ok(self
            .0
            .next_page(
                &RULE,
                page.media_audit_audio_result_detail.iter().map(|inner| inner.list.len()).sum::<usize>(),
                total,
            )?
            .map(Self))
    }
}

impl Client {
    /// Reads the summary of the last automated review of a media: what to do with it, and the findings in
    /// pictures, sound, cover and title.
    ///
    /// - `media_id`: Video or image whose review result is wanted.
    pub fn get_media_audit_result(&self, media_id: impl Into<String>) -> GetMediaAuditResult {
        let mut call = Call::new(self.core(), GetMediaAuditResult::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        GetMediaAuditResult(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the summary of the last automated review of a media: what to do with it, and the findings in
    /// pictures, sound, cover and title. For every picture see `get_media_audit_result_detail`, for moments
    /// alone `get_media_audit_result_timeline`.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmediaauditresult>
    GetMediaAuditResult -> GetMediaAuditResultResponse {
        name: "GetMediaAuditResult", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Reads the pictures an automated review looked at, with label and score for each matter, 20 a page.
    ///
    /// - `media_id`: Identifier of the video.
    /// - `page_no`: Page to return, counted from 1; the size of a page is fixed at 20. The default is `1`.
    pub fn get_media_audit_result_detail(
        &self,
        media_id: impl Into<String>,
        page_no: i32,
    ) -> GetMediaAuditResultDetail {
        let mut call = Call::new(self.core(), GetMediaAuditResultDetail::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        call.params.query("PageNo", page_no);
        GetMediaAuditResultDetail(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the pictures an automated review looked at, with label and score for each matter, 20 a page.
    /// Count the pages by the total of the answer.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmediaauditresultdetail>
    GetMediaAuditResultDetail -> GetMediaAuditResultDetailResponse {
        name: "GetMediaAuditResultDetail", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl GetMediaAuditResultDetail {
    /// The answers from this one on, each fetched when it is asked for.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The items of all pages, one by one; pages are fetched as they are needed.
    pub fn items(self) -> Items<Self> {
        self.pages().into_items()
    }
}

impl Paged for GetMediaAuditResultDetail {
    type Item = AuditedFrame;

    fn items(page: GetMediaAuditResultDetailResponse) -> Vec<Self::Item> {
        page.media_audit_result_detail.into_iter().flat_map(|inner| inner.list).collect()
    }

    fn next(&self, page: &GetMediaAuditResultDetailResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule =
            PageRule { page: "PageNo", first: 1, size: "", default_size: 20, limit: 0, in_json: false };
        let total = page
            .media_audit_result_detail
            .as_ref()
            .and_then(|inner| inner.total)
            .and_then(|total| u64::try_from(total).ok());
        Ok(self
            .0
            .next_page(
                &RULE,
                page.media_audit_result_detail.iter().map(|inner| inner.list.len()).sum::<usize>(),
                total,
            )?
            .map(Self))
    }
}

impl Client {
    /// Reads the moments of a video at which an automated review found something, by matter, with label and
    /// score.
    ///
    /// - `media_id`: Identifier of the video.
    pub fn get_media_audit_result_timeline(
        &self,
        media_id: impl Into<String>,
    ) -> GetMediaAuditResultTimeline {
        let mut call = Call::new(self.core(), GetMediaAuditResultTimeline::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        GetMediaAuditResultTimeline(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the moments of a video at which an automated review found something, by matter, with label and
    /// score. Only findings are in it, not every picture that was looked at.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmediaauditresulttimeline>
    GetMediaAuditResultTimeline -> GetMediaAuditResultTimelineResponse {
        name: "GetMediaAuditResultTimeline", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Starts an automated review of an image by a template of the kind `AIMediaAudit`.
    ///
    /// - `media_id`: Image to review, given by `CreateUploadImage`.
    /// - `template_id`: AI template with the review rules, made with `AddAITemplate` of the type
    ///   `AIMediaAudit`. Where it may be absent, the default one applies.
    pub fn submit_ai_image_audit_job(
        &self,
        media_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> SubmitAIImageAuditJob {
        let mut call = Call::new(self.core(), SubmitAIImageAuditJob::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        call.params.query("TemplateId", Into::<String>::into(template_id));
        SubmitAIImageAuditJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts an automated review of an image by a template of the kind `AIMediaAudit`. It runs in the
    /// background: `get_ai_media_audit_job` tells how far it is and what was found.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitaiimageauditjob>
    SubmitAIImageAuditJob -> SubmitAIImageAuditJobResponse {
        name: "SubmitAIImageAuditJob", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl SubmitAIImageAuditJob {
    /// Which provider runs the review. Known from the newest SDK only; its values are not documented.
    pub fn censor_provider(mut self, censor_provider: impl Into<String>) -> Self {
        self.0.params.query("CensorProvider", Into::<String>::into(censor_provider));
        self
    }

    /// Review service used for pictures. Known from the newest SDK only; its values are not documented.
    pub fn image_service(mut self, image_service: impl Into<String>) -> Self {
        self.0.params.query("ImageService", Into::<String>::into(image_service));
        self
    }

    /// Further settings of the review as a JSON object; the one known member is `ResourceType`, a name of
    /// letters, digits and underscores under which the provider keeps rules of your own.
    pub fn media_audit_configuration(mut self, media_audit_configuration: impl ToJsonText) -> Self {
        let media_audit_configuration = media_audit_configuration.to_json_text();
        self.0.params.query("MediaAuditConfiguration", media_audit_configuration);
        self
    }

    /// Further parameters of the review service. Known from the newest SDK only; their form is not
    /// documented.
    pub fn service_parameters(mut self, service_parameters: impl Into<String>) -> Self {
        self.0.params.query("ServiceParameters", Into::<String>::into(service_parameters));
        self
    }
}

impl Client {
    /// Starts an automated review of a video or audio with its cover and title.
    ///
    /// - `media_id`: Video or audio file to review.
    pub fn submit_ai_media_audit_job(&self, media_id: impl Into<String>) -> SubmitAIMediaAuditJob {
        let mut call = Call::new(self.core(), SubmitAIMediaAuditJob::META);
        call.params.query("MediaId", Into::<String>::into(media_id));
        SubmitAIMediaAuditJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts an automated review of a video or audio with its cover and title. It runs in the background:
    /// `get_ai_media_audit_job` tells how far it is, and `get_media_audit_result` and its kin read the
    /// findings. Doing it twice starts, and costs, twice.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitaimediaauditjob>
    SubmitAIMediaAuditJob -> SubmitAIMediaAuditJobResponse {
        name: "SubmitAIMediaAuditJob", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl SubmitAIMediaAuditJob {
    /// Which provider runs the review. Known from the newest SDK only; its values are not documented.
    pub fn censor_provider(mut self, censor_provider: impl Into<String>) -> Self {
        self.0.params.query("CensorProvider", Into::<String>::into(censor_provider));
        self
    }

    /// Further settings of the review as a JSON object; the one known member is `ResourceType`, a name of
    /// letters, digits and underscores under which the provider keeps rules of your own.
    pub fn media_audit_configuration(mut self, media_audit_configuration: impl ToJsonText) -> Self {
        let media_audit_configuration = media_audit_configuration.to_json_text();
        self.0.params.query("MediaAuditConfiguration", media_audit_configuration);
        self
    }

    /// Kind of the media to review; `video` is the one known value.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.0.params.query("MediaType", Into::<String>::into(media_type));
        self
    }

    /// Further parameters of the review service. Known from the newest SDK only; their form is not
    /// documented.
    pub fn service_parameters(mut self, service_parameters: impl Into<String>) -> Self {
        self.0.params.query("ServiceParameters", Into::<String>::into(service_parameters));
        self
    }

    /// AI template with the review rules, made with `AddAITemplate` of the type `AIMediaAudit`. Where it
    /// may be absent, the default one applies.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.0.params.query("TemplateId", Into::<String>::into(template_id));
        self
    }

    /// Settings and data of your own as a JSON object: `MessageCallback` for callbacks of this request,
    /// `Extend` for anything that is to come back in them.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }

    /// Review service used for the video's pictures. Known from the newest SDK only; its values are not
    /// documented.
    pub fn video_service(mut self, video_service: impl Into<String>) -> Self {
        self.0.params.query("VideoService", Into::<String>::into(video_service));
        self
    }

    /// Review service used for the sound. Known from the newest SDK only; its values are not documented.
    pub fn voice_service(mut self, voice_service: impl Into<String>) -> Self {
        self.0.params.query("VoiceService", Into::<String>::into(voice_service));
        self
    }
}

cloudwire_http_core::model! {
    /// How many frames carry a label of advertising or unwanted text.
    AdCount {
        /// Number of frames that carry the label.
        count: Option<i32> = "Count",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
    }

    /// A frame with advertising or unwanted text.
    AdFrame {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
        /// Address of the picture or file the finding is about.
        url: Option<String> = "Url"; secret,
    }

    /// A moment with advertising or unwanted text.
    AdMoment {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
    }

    /// A section of the sound with what was found in it.
    AudioAuditSection {
        /// End of the finding, in seconds from the start of the sound.
        end_time: Option<i64> = "EndTime",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Start of the finding, in seconds from the start of the sound.
        start_time: Option<i64> = "StartTime",
        /// Text that was recognised in this section of the sound.
        text: Option<String> = "Text",
    }

    /// A page of the sections of the sound in which something was found.
    AudioAuditSections {
        /// Findings in the sound in order of time, one item for each section.
        list: Vec<AudioAuditSection> = "List",
        /// Page figure of the listing. The provider's text calls it the present page, its name the number
        /// of pages.
        page_total: Option<i32> = "PageTotal",
        /// Size of the listing; the provider's text calls it the number of pages.
        total: Option<i32> = "Total",
    }

    /// A finding in the sound.
    AudioFinding {
        /// Finding in the sound, as one word; `normal` means nothing.
        label: Option<String> = "Label",
        /// Kind of review; always `antispam`, unwanted speech or text.
        scene: Option<String> = "Scene",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
    }

    /// A job that reviews a media.
    AuditJob {
        /// Error code of the job, when its `Status` is `fail`.
        code: Option<String> = "Code",
        /// When the job or task ended, in UTC; absent while it runs.
        complete_time: Option<OffsetDateTime> = "CompleteTime",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Result of the review; absent until the job has succeeded.
        data: Option<AuditJobResult> = "Data",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the reviewed media.
        media_id: Option<String> = "MediaId",
        /// Words that tell what went wrong; empty or absent when nothing did.
        message: Option<String> = "Message",
        /// State of the job: `init` waiting, `processing` under way, `success` or `fail` at the end.
        status: Option<JobStatus> = "Status",
        /// Kind of the job; only automated review exists.
        kind: Option<String> = "Type",
    }

    /// What a review job found: in the pictures, the sound and the texts of a media.
    AuditJobResult {
        /// Parts of the media in which the review found something: `video` the pictures and sound,
        /// `image-cover` the cover, `text-title` the title.
        abnormal_modules: Vec<AuditedPart> = "AbnormalModules" as Comma,
        /// Findings of the review in the sound.
        audio_result: Vec<AudioFinding> = "AudioResult",
        /// Findings of the review in pictures, such as the cover.
        image_result: Vec<AuditedImage> = "ImageResult",
        /// Kinds of content that were found; `normal` means nothing.
        label: Vec<AuditLabel> = "Label" as Comma,
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Findings of the review in the texts, such as the title.
        text_result: Vec<TextFinding> = "TextResult",
        /// Findings of the review in the video's pictures.
        video_result: Option<AuditJobVideo> = "VideoResult",
    }

    /// What a review job found in the pictures of a video, by kind of content.
    AuditJobVideo {
        /// Findings on advertising and other unwanted text in the video's pictures.
        ad_result: Option<AuditedAds> = "AdResult",
        /// Findings of the enhanced review of the video, over all kinds of content.
        green_enhanced_result: Option<AuditedEnhanced> = "GreenEnhancedResult",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Findings on undesirable scenes in the video's pictures.
        live_result: Option<AuditedLive> = "LiveResult",
        /// Findings on logos in the video's pictures.
        logo_result: Option<AuditedLogos> = "LogoResult",
        /// Findings on sexual content in the video's pictures.
        porn_result: Option<AuditedPorn> = "PornResult",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Findings on violent or politically sensitive content in the video's pictures.
        terrorism_result: Option<AuditedTerrorism> = "TerrorismResult",
    }

    /// What the review of a media found: in the pictures, the sound and the texts.
    AuditResult {
        /// Parts of the media in which the review found something: `video` the pictures and sound,
        /// `image-cover` the cover, `text-title` the title.
        abnormal_modules: Vec<AuditedPart> = "AbnormalModules" as Comma,
        /// Findings of the review in the sound.
        audio_result: Vec<AudioFinding> = "AudioResult",
        /// Findings of the review in pictures, such as the cover.
        image_result: Vec<AuditedImage> = "ImageResult",
        /// Kinds of content that were found; `normal` means nothing.
        label: Vec<AuditLabel> = "Label" as Comma,
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Findings of the review in the texts, such as the title.
        text_result: Vec<TextFinding> = "TextResult",
        /// Findings of the review in the video's pictures.
        video_result: Option<AuditedVideo> = "VideoResult",
    }

    /// The moments of a video at which something was found, by kind of content.
    AuditTimeline {
        /// Findings of advertising and other unwanted text in the picture, along the timeline.
        ad: Vec<AdMoment> = "Ad",
        /// Findings of undesirable scenes along the timeline.
        live: Vec<LiveMoment> = "Live",
        /// Findings of logos along the timeline.
        logo: Vec<LogoMoment> = "Logo",
        /// Findings of sexual content along the timeline.
        porn: Vec<PornMoment> = "Porn",
        /// Findings of violent or politically sensitive content along the timeline.
        terrorism: Vec<TerrorismMoment> = "Terrorism",
    }

    /// What a review found in the way of advertising and unwanted text.
    AuditedAds {
        /// Mean confidence of the frames that carry the label, from 0 to 100.
        average_score: Option<f64> = "AverageScore",
        /// How many frames carry each label.
        counter_list: Vec<AdCount> = "CounterList",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Highest confidence among the frames that carry the label, from 0 to 100.
        max_score: Option<f64> = "MaxScore",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Frames with the highest confidence, one item for each.
        top_list: Vec<AdFrame> = "TopList",
    }

    /// What the enhanced review found.
    AuditedEnhanced {
        /// Mean confidence of the frames that carry the label, from 0 to 100.
        average_score: Option<f64> = "AverageScore",
        /// How many frames carry each label.
        counter_list: Vec<EnhancedCount> = "CounterList",
        /// Labels of the enhanced review; the provider's list of labels is open.
        label: Vec<String> = "Label" as Comma,
        /// Highest confidence among the frames that carry the label, from 0 to 100.
        max_score: Option<f64> = "MaxScore",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<String> = "Suggestion",
        /// Frames with the highest confidence, one item for each.
        top_list: Vec<EnhancedFrame> = "TopList",
    }

    /// A frame with what was found in it, by kind of content.
    AuditedFrame {
        /// What was found among advertising and unwanted text in this frame; `normal` means nothing.
        ad_label: Option<AuditLabel> = "AdLabel",
        /// Confidence of the advertising and unwanted text label, from 0 to 100; higher is surer.
        ad_score: Option<f64> = "AdScore",
        /// What was found among undesirable scenes in this frame: `meaningless` nothing to see, `PIP` a
        /// picture in the picture, `smoking`, `drivelive` broadcasting at the wheel; `normal` nothing.
        live_label: Option<AuditLabel> = "LiveLabel",
        /// Confidence of the undesirable scene label, from 0 to 100; higher is surer.
        live_score: Option<f64> = "LiveScore",
        /// What was found among logos in this frame: `TV` a station's sign, `trademark` a brand; `normal`
        /// means nothing.
        logo_label: Option<AuditLabel> = "LogoLabel",
        /// Confidence of the logo label, from 0 to 100; higher is surer.
        logo_score: Option<f64> = "LogoScore",
        /// What was found among sexual content in this frame: `porn` pornographic, `sexy` suggestive;
        /// `normal` nothing.
        porn_label: Option<AuditLabel> = "PornLabel",
        /// Confidence of the sexual content label, from 0 to 100; higher is surer.
        porn_score: Option<f64> = "PornScore",
        /// What was found among violent or politically sensitive content in this frame, such as `weapon` or
        /// `flag`; `normal` means nothing.
        terrorism_label: Option<AuditLabel> = "TerrorismLabel",
        /// Confidence of the violent or politically sensitive label, from 0 to 100; higher is surer.
        terrorism_score: Option<f64> = "TerrorismScore",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
        /// Address of the picture or file the finding is about.
        url: Option<String> = "Url"; secret,
    }

    /// A page of the frames that were reviewed.
    AuditedFrames {
        /// Findings in the pictures in order of time, one item for each frame.
        list: Vec<AuditedFrame> = "List",
        /// Number of reviewed frames, over all pages.
        total: Option<i32> = "Total",
    }

    /// What a review found in a picture.
    AuditedImage {
        /// Kinds of content that were found; `normal` means nothing.
        label: Vec<AuditLabel> = "Label" as Comma,
        /// Findings in the picture, one item for each kind of content.
        result: Vec<ImageFinding> = "Result",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Which picture was reviewed: `cover`.
        kind: Option<String> = "Type",
        /// Address of the picture that was reviewed.
        url: Option<String> = "Url"; secret,
    }

    /// What a review found in the way of undesirable scenes.
    AuditedLive {
        /// Mean confidence of the frames that carry the label, from 0 to 100.
        average_score: Option<f64> = "AverageScore",
        /// How many frames carry each label.
        counter_list: Vec<LiveCount> = "CounterList",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Highest confidence among the frames that carry the label, from 0 to 100.
        max_score: Option<f64> = "MaxScore",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Frames with the highest confidence, one item for each.
        top_list: Vec<LiveFrame> = "TopList",
    }

    /// What a review found in the way of logos.
    AuditedLogos {
        /// Mean confidence of the frames that carry the label, from 0 to 100.
        average_score: Option<f64> = "AverageScore",
        /// How many frames carry each label.
        counter_list: Vec<LogoCount> = "CounterList",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Highest confidence among the frames that carry the label, from 0 to 100.
        max_score: Option<f64> = "MaxScore",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Frames with the highest confidence, one item for each.
        top_list: Vec<LogoFrame> = "TopList",
    }

    /// What a review found in the way of sexual content.
    AuditedPorn {
        /// Mean confidence of the frames that carry the label, from 0 to 100.
        average_score: Option<f64> = "AverageScore",
        /// How many frames carry each label.
        counter_list: Vec<PornCount> = "CounterList",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Highest confidence among the frames that carry the label, from 0 to 100.
        max_score: Option<f64> = "MaxScore",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Frames with the highest confidence, one item for each.
        top_list: Vec<PornFrame> = "TopList",
    }

    /// What a review found in the way of violent or politically sensitive content.
    AuditedTerrorism {
        /// Mean confidence of the frames that carry the label, from 0 to 100.
        average_score: Option<f64> = "AverageScore",
        /// How many frames carry each label.
        counter_list: Vec<TerrorismCount> = "CounterList",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Highest confidence among the frames that carry the label, from 0 to 100.
        max_score: Option<f64> = "MaxScore",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Frames with the highest confidence, one item for each.
        top_list: Vec<TerrorismFrame> = "TopList",
    }

    /// What the review of a media found in the pictures of a video, by kind of content.
    AuditedVideo {
        /// Findings on advertising and other unwanted text in the video's pictures.
        ad_result: Option<AuditedAds> = "AdResult",
        /// Findings of the enhanced review of the video, over all kinds of content.
        green_enhanced_result: Option<AuditedEnhanced> = "GreenEnhancedResult",
        /// Kinds of content that were found; `normal` means nothing.
        label: Vec<AuditLabel> = "Label" as Comma,
        /// Findings on undesirable scenes in the video's pictures.
        live_result: Option<AuditedLive> = "LiveResult",
        /// Findings on logos in the video's pictures.
        logo_result: Option<AuditedLogos> = "LogoResult",
        /// Findings on sexual content in the video's pictures.
        porn_result: Option<AuditedPorn> = "PornResult",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Findings on violent or politically sensitive content in the video's pictures.
        terrorism_result: Option<AuditedTerrorism> = "TerrorismResult",
    }

    /// How many frames carry a label of the enhanced review.
    EnhancedCount {
        /// Number of frames that carry the label.
        count: Option<i64> = "Count",
        /// Label of the enhanced review; the provider's list of labels is open.
        label: Option<String> = "Label",
    }

    /// A frame the enhanced review labelled.
    EnhancedFrame {
        /// Label of the enhanced review; the provider's list of labels is open.
        label: Option<String> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
        /// Address of the picture or file the finding is about.
        url: Option<String> = "Url"; secret,
    }

    /// What [`GetAIMediaAuditJob`] answers.
    GetAIMediaAuditJobResponse {
        /// The review job and, once it has succeeded, its result.
        media_audit_job: Option<AuditJob> = "MediaAuditJob",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetMediaAuditAudioResultDetail`] answers.
    GetMediaAuditAudioResultDetailResponse {
        /// Findings in the sound, with the paging data.
        media_audit_audio_result_detail: Option<AudioAuditSections> = "MediaAuditAudioResultDetail",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetMediaAuditResultDetail`] answers.
    GetMediaAuditResultDetailResponse {
        /// Findings in the pictures of the video, with the paging data.
        media_audit_result_detail: Option<AuditedFrames> = "MediaAuditResultDetail",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetMediaAuditResult`] answers.
    GetMediaAuditResultResponse {
        /// Outcome of the automated review in all parts of the media.
        media_audit_result: Option<AuditResult> = "MediaAuditResult",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetMediaAuditResultTimeline`] answers.
    GetMediaAuditResultTimelineResponse {
        /// Findings placed on the timeline, grouped by kind of content.
        media_audit_result_timeline: Option<AuditTimeline> = "MediaAuditResultTimeline",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// A finding in a picture, of one kind of content.
    ImageFinding {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Kind of content the finding is about: `porn` sexual, `terrorism` violent or politically
        /// sensitive, `ad` advertising and unwanted text, `live` undesirable scenes, `logo` logos.
        scene: Option<AuditScene> = "Scene",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
    }

    /// How many frames carry a label of undesirable scenes.
    LiveCount {
        /// Number of frames that carry the label.
        count: Option<i32> = "Count",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
    }

    /// A frame of an undesirable scene.
    LiveFrame {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
        /// Address of the picture or file the finding is about.
        url: Option<String> = "Url"; secret,
    }

    /// A moment of an undesirable scene.
    LiveMoment {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
    }

    /// How many frames carry a label of logos.
    LogoCount {
        /// Number of frames that carry the label.
        count: Option<i32> = "Count",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
    }

    /// A frame with a logo.
    LogoFrame {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
        /// Address of the picture or file the finding is about.
        url: Option<String> = "Url"; secret,
    }

    /// A moment with a logo.
    LogoMoment {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
    }

    /// How many frames carry a label of sexual content.
    PornCount {
        /// Number of frames that carry the label.
        count: Option<i32> = "Count",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
    }

    /// A frame with sexual content.
    PornFrame {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
        /// Address of the picture or file the finding is about.
        url: Option<String> = "Url"; secret,
    }

    /// A moment with sexual content.
    PornMoment {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
    }

    /// What [`SubmitAIImageAuditJob`] answers.
    SubmitAIImageAuditJobResponse {
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SubmitAIMediaAuditJob`] answers.
    SubmitAIMediaAuditJobResponse {
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// How many frames carry a label of violent or politically sensitive content.
    TerrorismCount {
        /// Number of frames that carry the label.
        count: Option<i32> = "Count",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
    }

    /// A frame with violent or politically sensitive content.
    TerrorismFrame {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
        /// Address of the picture or file the finding is about.
        url: Option<String> = "Url"; secret,
    }

    /// A moment with violent or politically sensitive content.
    TerrorismMoment {
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// Position of the frame in milliseconds from the start.
        timestamp: Option<i64> = "Timestamp",
    }

    /// A finding in a text.
    TextFinding {
        /// Text that was reviewed.
        content: Option<String> = "Content",
        /// What was found; `normal` means nothing.
        label: Option<AuditLabel> = "Label",
        /// Kind of review; always `antispam`, unwanted speech or text.
        scene: Option<String> = "Scene",
        /// Confidence of the finding; higher is surer.
        score: Option<f64> = "Score",
        /// What the review recommends: `block` bar it, `review` have a person look, `pass` let it through.
        suggestion: Option<Suggestion> = "Suggestion",
        /// Which text was reviewed: `title`.
        kind: Option<String> = "Type",
    }
}

cloudwire_http_core::open_enum! {
    /// What a review recognised; `normal` for nothing.
    AuditLabel {
        /// Nothing.
        Normal = "normal",
        /// Pornography.
        Porn = "porn",
        /// Suggestive pictures.
        Sexy = "sexy",
        /// Terrorism, violence or politics; the matter as a whole.
        Terrorism = "terrorism",
        /// Blood.
        Bloody = "bloody",
        /// Explosions, fire and smoke.
        Explosion = "explosion",
        /// Special clothing.
        Outfit = "outfit",
        /// Special signs; in a summary, signs of stations and brands.
        Logo = "logo",
        /// Weapons.
        Weapon = "weapon",
        /// Politics.
        Politics = "politics",
        /// Fights.
        Violence = "violence",
        /// Crowds.
        Crowd = "crowd",
        /// Parades.
        Parade = "parade",
        /// Car crashes.
        CarCrash = "carcrash",
        /// Flags.
        Flag = "flag",
        /// Landmarks.
        Location = "location",
        /// Something else of the matter.
        Miscellaneous = "others",
        /// Advertising.
        Ad = "ad",
        /// Insults.
        Abuse = "abuse",
        /// What is forbidden by law.
        Contraband = "contraband",
        /// Spam.
        Spam = "spam",
        /// Forbidden advertising.
        IllegalAd = "npx",
        /// QR codes.
        QrCode = "qrcode",
        /// Codes of mini programs.
        MiniProgramCode = "programCode",
        /// Undesirable scenes; the matter as a whole.
        Live = "live",
        /// Nothing to see or understand, for example a black picture.
        Meaningless = "meaningless",
        /// Pictures in pictures.
        PictureInPicture = "PIP",
        /// Smoking.
        Smoking = "smoking",
        /// Live streams from a driving car.
        DrivingLive = "drivelive",
        /// Signs of stations.
        Tv = "TV",
        /// Trademarks.
        Trademark = "trademark",
        /// Flooding with the same text.
        Flood = "flood",
        /// Something in the sound.
        Audio = "audio",
    }

    /// A matter that a review looks for in pictures.
    AuditScene {
        /// Pornography.
        Porn = "porn",
        /// Terrorism, violence and politics.
        Terrorism = "terrorism",
        /// Advertising and other unwanted text.
        Ad = "ad",
        /// Undesirable scenes, such as pictures in pictures or smoking.
        Live = "live",
        /// Signs of stations and brands.
        Logo = "logo",
    }

    /// A part of a media that is reviewed.
    AuditedPart {
        /// The pictures and the sound.
        Video = "video",
        /// The cover.
        Cover = "image-cover",
        /// The title.
        Title = "text-title",
    }

    /// What a review suggests to do.
    Suggestion {
        /// Nothing.
        Pass = "pass",
        /// Let people look at it.
        Review = "review",
        /// Block it.
        Block = "block",
    }
}
