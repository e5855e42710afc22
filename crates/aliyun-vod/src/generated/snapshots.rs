// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Snapshots, animated images and their templates.
//!
//! Behind the feature `snapshots`, which is on by default.

use super::types::ImageExt;
use super::types::ImageType;
use crate::Client;
use cloudwire_http_core::{
    Call, Done, Error, Items, Operation as _, PageRule, Paged, Pages, Requirement, ToJsonText, Wait, WaitRule,
};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Makes a template for snapshots or animated images.
    ///
    /// - `template_type`: What the templates are for: `Snapshot` snapshots, `DynamicImage` animated images.
    /// - `name`: Name of the template, for people to read. At most 128 bytes of UTF-8.
    /// - `template_config`: Settings of the template as JSON; its form follows the template's type.
    pub fn add_vod_template(
        &self,
        template_type: impl Into<VodTemplateType>,
        name: impl Into<String>,
        template_config: impl ToJsonText,
    ) -> AddVodTemplate {
        let mut call = Call::new(self.core(), AddVodTemplate::META);
        call.params.query("TemplateType", Into::<VodTemplateType>::into(template_type));
        let name: String = name.into();
        call.params.check_bytes("Name", &name, 128);
        call.params.query("Name", name);
        let template_config = template_config.to_json_text();
        call.params.query("TemplateConfig", template_config);
        AddVodTemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes a template for snapshots or animated images. The settings are JSON whose shape depends on the
    /// kind. Asking twice makes two templates.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-addvodtemplate>
    AddVodTemplate -> AddVodTemplateResponse {
        name: "AddVodTemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl AddVodTemplate {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }
}

impl Client {
    /// Deletes animated images of a video, up to 10 by id; without ids, all of the video.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    pub fn delete_dynamic_image(&self, video_id: impl Into<String>) -> DeleteDynamicImage {
        let mut call = Call::new(self.core(), DeleteDynamicImage::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        DeleteDynamicImage(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes animated images of a video, up to 10 by id; without ids, all of the video. The ids are those
    /// that `list_dynamic_image` tells.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletedynamicimage>
    DeleteDynamicImage -> DeleteDynamicImageResponse {
        name: "DeleteDynamicImage", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl DeleteDynamicImage {
    /// Animated images of the video to delete, as `ListDynamicImage` returns them. Absent means all of
    /// them. At most 10 in one call.
    pub fn dynamic_image_ids(
        mut self,
        dynamic_image_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let dynamic_image_ids: Vec<String> = dynamic_image_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("DynamicImageIds", dynamic_image_ids.len(), 10);
        self.0.params.check_separator("DynamicImageIds", &dynamic_image_ids, ',');
        self.0.params.query("DynamicImageIds", dynamic_image_ids.join(","));
        self
    }
}

impl Client {
    /// Deletes a snapshot or animated image template.
    ///
    /// - `vod_template_id`: Snapshot or animated image template, made with `AddVodTemplate`.
    pub fn delete_vod_template(&self, vod_template_id: impl Into<String>) -> DeleteVodTemplate {
        let mut call = Call::new(self.core(), DeleteVodTemplate::META);
        call.params.query("VodTemplateId", Into::<String>::into(vod_template_id));
        DeleteVodTemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes a snapshot or animated image template. Jobs that name it afterwards fail.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletevodtemplate>
    DeleteVodTemplate -> DeleteVodTemplateResponse {
        name: "DeleteVodTemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Reads a snapshot or animated image template with its settings, and whether it is the default of its
    /// kind.
    ///
    /// - `vod_template_id`: Snapshot or animated image template, made with `AddVodTemplate`.
    pub fn get_vod_template(&self, vod_template_id: impl Into<String>) -> GetVodTemplate {
        let mut call = Call::new(self.core(), GetVodTemplate::META);
        call.params.query("VodTemplateId", Into::<String>::into(vod_template_id));
        GetVodTemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads a snapshot or animated image template with its settings, and whether it is the default of its
    /// kind. The settings are JSON whose shape depends on the kind.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getvodtemplate>
    GetVodTemplate -> GetVodTemplateResponse {
        name: "GetVodTemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Lists the animated images made of a video, with size, format and address, all in one answer.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    pub fn list_dynamic_image(&self, video_id: impl Into<String>) -> ListDynamicImage {
        let mut call = Call::new(self.core(), ListDynamicImage::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        ListDynamicImage(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the animated images made of a video, with size, format and address, all in one answer. An
    /// image is in it once the job of `submit_dynamic_image_job` is done, and names that job.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listdynamicimage>
    ListDynamicImage -> ListDynamicImageResponse {
        name: "ListDynamicImage", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Waits until an animated image was made from a video.
    ///
    /// Asks [`ListDynamicImage`] after 2 s and then at growing intervals of up to 30 s, for at most an hour
    /// unless told otherwise. The job is started by `SubmitDynamicImageJob`, which answers the id as
    /// `DynamicImageJob.JobId`.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    /// - `job_id`: The job that makes the image.
    pub fn wait_until_dynamic_image_made(
        &self,
        video_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> Wait<ListDynamicImage> {
        const RULE: WaitRule = WaitRule {
            state: &["DynamicImageList", "JobId"],
            done: Done::Named,
            failed: &[],
            unknown: &[],
            total: &[],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), ListDynamicImage::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        Wait::new(call, &RULE).for_state(job_id)
    }
}

impl Client {
    /// Lists the newest snapshots of a kind that were taken of a video, page by page, with addresses valid
    /// for an hour by default.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    pub fn list_snapshots(&self, video_id: impl Into<String>) -> ListSnapshots {
        let mut call = Call::new(self.core(), ListSnapshots::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        ListSnapshots(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the newest snapshots of a kind that were taken of a video, page by page, with addresses valid
    /// for an hour by default. A kind of which there are none fails with `NoSuchResource`, a video that
    /// does not exist with `InvalidVideo.NotFound`.
    ///
    /// Error codes of its own: `Forbidden.IllegalStatus` (400), `InvalidVideo.NotFound` (404),
    /// `NoSuchResource` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listsnapshots>
    ListSnapshots -> ListSnapshotsResponse {
        name: "ListSnapshots", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl ListSnapshots {
    /// Lifetime of the snapshot URLs in seconds, if they are signed. Between 3600 and 2592000 seconds. The
    /// default is `3600`.
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.0.params.check_range("AuthTimeout", auth_timeout, 3600, 2592000);
        self.0.params.query("AuthTimeout", auth_timeout);
        self
    }

    /// Page to return, counted from 1. The default is `1`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// Number of entries on a page. At most 100. The default is `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.params.check_range("PageSize", page_size, 1, 100);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Kind of snapshots wanted: `CoverSnapshot` covers, `NormalSnapshot` ordinary ones, `SpriteSnapshot`
    /// sprites, `SpriteOriginSnapshot` the sprites' source pictures, `WebVttSnapshot` sprites with a WebVTT
    /// index. The default is `CoverSnapshot`.
    pub fn snapshot_type(mut self, snapshot_type: impl Into<ImageType>) -> Self {
        self.0.params.query("SnapshotType", Into::<ImageType>::into(snapshot_type));
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

impl Paged for ListSnapshots {
    type Item = Snapshot;

    fn items(page: ListSnapshotsResponse) -> Vec<Self::Item> {
        page.media_snapshot.into_iter().flat_map(|inner| inner.snapshots).collect()
    }

    fn next(&self, page: &ListSnapshotsResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 20,
            limit: 0,
            in_json: false,
        };
        let total = page
            .media_snapshot
            .as_ref()
            .and_then(|inner| inner.total)
            .and_then(|total| u64::try_from(total).ok());
        Ok(self
            .0
            .next_page(
                &RULE,
                page.media_snapshot.iter().map(|inner| inner.snapshots.len()).sum::<usize>(),
                total,
            )?
            .map(Self))
    }
}

impl Client {
    /// Lists the templates of a kind, for snapshots or for animated images, all in one answer.
    ///
    /// - `template_type`: What the templates are for: `Snapshot` snapshots, `DynamicImage` animated images.
    pub fn list_vod_template(&self, template_type: impl Into<VodTemplateType>) -> ListVodTemplate {
        let mut call = Call::new(self.core(), ListVodTemplate::META);
        call.params.query("TemplateType", Into::<VodTemplateType>::into(template_type));
        ListVodTemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the templates of a kind, for snapshots or for animated images, all in one answer. The settings
    /// are included; which one is the default is marked.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listvodtemplate>
    ListVodTemplate -> ListVodTemplateResponse {
        name: "ListVodTemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl ListVodTemplate {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }
}

impl Client {
    /// Starts the making of an animated image from a part of a video, by a template whose settings can be
    /// overridden.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    /// - `dynamic_image_template_id`: Template the animated image follows, made with `AddVodTemplate` of
    ///   the type `DynamicImage`.
    pub fn submit_dynamic_image_job(
        &self,
        video_id: impl Into<String>,
        dynamic_image_template_id: impl Into<String>,
    ) -> SubmitDynamicImageJob {
        let mut call = Call::new(self.core(), SubmitDynamicImageJob::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        call.params.query("DynamicImageTemplateId", Into::<String>::into(dynamic_image_template_id));
        SubmitDynamicImageJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the making of an animated image from a part of a video, by a template whose settings can be
    /// overridden. It runs in the background and has no state to poll: it is done when `list_dynamic_image`
    /// has an image of this job. A video whose state does not allow it fails with
    /// `Forbidden.IllegalStatus`, one that does not exist with `InvalidVideo.NotFound`. At most 30 calls a
    /// second.
    ///
    /// Error codes of its own: `Forbidden.IllegalStatus` (400), `InvalidVideo.NotFound` (404),
    /// `NoSuchResource` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitdynamicimagejob>
    SubmitDynamicImageJob -> SubmitDynamicImageJobResponse {
        name: "SubmitDynamicImageJob", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl SubmitDynamicImageJob {
    /// Settings that replace those of the template for this job alone, as a JSON object.
    pub fn override_params(mut self, override_params: impl ToJsonText) -> Self {
        let override_params = override_params.to_json_text();
        self.0.params.query("OverrideParams", override_params);
        self
    }
}

impl Client {
    /// Starts the taking of snapshots of a video, by a template or by offset, interval and count given
    /// here.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn submit_snapshot_job(&self, video_id: impl Into<String>) -> SubmitSnapshotJob {
        let mut call = Call::new(self.core(), SubmitSnapshotJob::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("VideoId", Into::<String>::into(video_id));
        SubmitSnapshotJob(call)
    }

    /// Starts the taking of snapshots of a video, by the id of your own.
    ///
    /// - `reference_id`: Identifier of your own that was set at upload. At least one of this and `VideoId`
    ///   is required.
    pub fn submit_snapshot_job_by_reference_id(&self, reference_id: impl Into<String>) -> SubmitSnapshotJob {
        let mut call = Call::new(self.core(), SubmitSnapshotJob::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("ReferenceId", Into::<String>::into(reference_id));
        SubmitSnapshotJob(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the taking of snapshots of a video, by a template or by offset, interval and count given
    /// here. It runs in the background: `get_job_detail` with the kind `snapshot` follows it,
    /// `list_snapshots` reads the pictures. A video whose state does not allow it fails with
    /// `Forbidden.IllegalStatus`, one that does not exist with `InvalidVideo.NotFound`, a template that
    /// does not with `NoSuchResource`. At most 30 calls a second.
    ///
    /// Error codes of its own: `Forbidden.IllegalStatus` (400), `InvalidVideo.NotFound` (404),
    /// `NoSuchResource` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-submitsnapshotjob>
    SubmitSnapshotJob -> SubmitSnapshotJobResponse {
        name: "SubmitSnapshotJob", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl SubmitSnapshotJob {
    /// Most snapshots to take. The default is `1`.
    pub fn count(mut self, count: i64) -> Self {
        self.0.params.query("Count", count);
        self
    }

    /// Height of the snapshots in pixels. Absent, it follows the video. Between 8 and 4096 pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.0.params.check_range("Height", height, 8, 4096);
        self.0.params.query("Height", height);
        self
    }

    /// Seconds between two snapshots. `0` spreads the `Count` snapshots evenly over the video. In seconds.
    /// The default is `1`.
    pub fn interval(mut self, interval: i64) -> Self {
        self.0.params.query("Interval", interval);
        self
    }

    /// Identifier of your own that was set at upload. At least one of this and `VideoId` is required.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.0.params.query("ReferenceId", Into::<String>::into(reference_id));
        self
    }

    /// Template the snapshots follow, made with `AddVodTemplate` of the type `Snapshot`; with it the other
    /// settings have no effect.
    pub fn snapshot_template_id(mut self, snapshot_template_id: impl Into<String>) -> Self {
        self.0.params.query("SnapshotTemplateId", Into::<String>::into(snapshot_template_id));
        self
    }

    /// Where the first snapshot is taken, in milliseconds from the start. In milliseconds. The default is
    /// `0`.
    pub fn specified_offset_time(mut self, specified_offset_time: i64) -> Self {
        self.0.params.query("SpecifiedOffsetTime", specified_offset_time);
        self
    }

    /// Where snapshots are taken, in milliseconds from the start, one for each.
    pub fn specified_offset_times(mut self, specified_offset_times: impl ToJsonText) -> Self {
        let specified_offset_times = specified_offset_times.to_json_text();
        self.0.params.query("SpecifiedOffsetTimes", specified_offset_times);
        self
    }

    /// Settings of a sprite as a JSON object, such as rows, columns and cell size; setting it makes one
    /// from the snapshots.
    pub fn sprite_snapshot_config(mut self, sprite_snapshot_config: impl ToJsonText) -> Self {
        let sprite_snapshot_config = sprite_snapshot_config.to_json_text();
        self.0.params.query("SpriteSnapshotConfig", sprite_snapshot_config);
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

    /// Width of the snapshots in pixels. Absent, it follows the video. Between 8 and 4096 pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.0.params.check_range("Width", width, 8, 4096);
        self.0.params.query("Width", width);
        self
    }
}

impl Client {
    /// Changes name or settings of a snapshot or animated image template; what is not set stays.
    ///
    /// - `vod_template_id`: Snapshot or animated image template, made with `AddVodTemplate`.
    pub fn update_vod_template(&self, vod_template_id: impl Into<String>) -> UpdateVodTemplate {
        let mut call = Call::new(self.core(), UpdateVodTemplate::META);
        call.params.query("VodTemplateId", Into::<String>::into(vod_template_id));
        UpdateVodTemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes name or settings of a snapshot or animated image template; what is not set stays. Jobs
    /// already under way keep the old settings.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updatevodtemplate>
    UpdateVodTemplate -> UpdateVodTemplateResponse {
        name: "UpdateVodTemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl UpdateVodTemplate {
    /// Name of the template, for people to read. At most 128 bytes of UTF-8.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.0.params.check_bytes("Name", &name, 128);
        self.0.params.query("Name", name);
        self
    }

    /// Settings of the template as JSON; its form follows the template's type.
    pub fn template_config(mut self, template_config: impl ToJsonText) -> Self {
        let template_config = template_config.to_json_text();
        self.0.params.query("TemplateConfig", template_config);
        self
    }
}

cloudwire_http_core::model! {
    /// What [`AddVodTemplate`] answers.
    AddVodTemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Snapshot or animated image template, made with `AddVodTemplate`.
        vod_template_id: Option<String> = "VodTemplateId",
    }

    /// What [`DeleteDynamicImage`] answers.
    DeleteDynamicImageResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteVodTemplate`] answers.
    DeleteVodTemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Snapshot or animated image template, made with `AddVodTemplate`.
        vod_template_id: Option<String> = "VodTemplateId",
    }

    /// An animated image of a video.
    DynamicImage {
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Length of the animation in seconds.
        duration: Option<f64> = "Duration",
        /// Identifier of the animated image.
        dynamic_image_id: Option<String> = "DynamicImageId",
        /// Size of the file in bytes.
        file_size: Option<i64> = "FileSize",
        /// Address of the animated image.
        file_url: Option<String> = "FileURL"; secret,
        /// Format of the animated image: `gif` or `webp`.
        format: Option<ImageExt> = "Format",
        /// Frame rate in frames per second.
        fps: Option<f64> = "Fps",
        /// Height of the picture in pixels.
        height: Option<i64> = "Height",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
        /// Width of the picture in pixels.
        width: Option<i64> = "Width",
    }

    /// What [`GetVodTemplate`] answers.
    GetVodTemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The template with its settings.
        vod_template_info: Option<VodTemplate> = "VodTemplateInfo",
    }

    /// What [`ListDynamicImage`] answers.
    ListDynamicImageResponse {
        /// Animated images of the video, one item for each.
        dynamic_image_list: Vec<DynamicImage> = "DynamicImageList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`ListSnapshots`] answers.
    ListSnapshotsResponse {
        /// Snapshots of the video, with their number and naming rule.
        media_snapshot: Option<MediaSnapshots> = "MediaSnapshot",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`ListVodTemplate`] answers.
    ListVodTemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Templates of the kind asked for, one item for each.
        vod_template_info_list: Vec<ListedVodTemplate> = "VodTemplateInfoList",
    }

    /// A template for snapshots or animated images, of a listing.
    ListedVodTemplate {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Whether the item is the account's default of its kind: `Default` or `NotDefault`.
        is_default: Option<String> = "IsDefault",
        /// When the item was last changed, in UTC.
        modify_time: Option<OffsetDateTime> = "ModifyTime",
        /// Name of the item, chosen when it was made.
        name: Option<String> = "Name",
        /// Settings of the template as JSON; its form follows the template's type.
        template_config: Option<Value> = "TemplateConfig" as JsonText,
        /// What the template is for: `Snapshot` snapshots, `DynamicImage` animated images.
        template_type: Option<VodTemplateType> = "TemplateType",
        /// Snapshot or animated image template, made with `AddVodTemplate`.
        vod_template_id: Option<String> = "VodTemplateId",
    }

    /// A page of the snapshots that the newest job took.
    MediaSnapshots {
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
        /// Rule from which the snapshots' addresses can be made, with a place for the number.
        regular: Option<String> = "Regular",
        /// Snapshots of the page, one item with number and address for each.
        snapshots: Vec<Snapshot> = "Snapshots" / "Snapshot",
        /// Number of entries that match, over all pages.
        total: Option<i64> = "Total",
    }

    /// A snapshot.
    Snapshot {
        /// Position of the snapshot in the set.
        index: Option<i64> = "Index",
        /// Address of the snapshot; signed when the storage is private.
        url: Option<String> = "Url"; secret,
    }

    /// What [`SubmitDynamicImageJob`] answers.
    SubmitDynamicImageJobResponse {
        /// The job that was submitted.
        dynamic_image_job: Option<SubmittedSnapshotJob> = "DynamicImageJob",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SubmitSnapshotJob`] answers.
    SubmitSnapshotJobResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The job that was submitted.
        snapshot_job: Option<SubmittedSnapshotJob> = "SnapshotJob",
    }

    /// A job that was started to make pictures.
    SubmittedSnapshotJob {
        /// Identifier of the job, given by the call that submitted it.
        job_id: Option<String> = "JobId",
    }

    /// What [`UpdateVodTemplate`] answers.
    UpdateVodTemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Snapshot or animated image template, made with `AddVodTemplate`.
        vod_template_id: Option<String> = "VodTemplateId",
    }

    /// A template for snapshots or animated images.
    VodTemplate {
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Whether the item is the account's default of its kind: `Default` or `NotDefault`.
        is_default: Option<String> = "IsDefault",
        /// When the item was last changed, in UTC.
        modify_time: Option<OffsetDateTime> = "ModifyTime",
        /// Name of the item, chosen when it was made.
        name: Option<String> = "Name",
        /// Settings of the template as JSON; its form follows the template's type.
        template_config: Option<Value> = "TemplateConfig" as JsonText,
        /// What the template is for: `Snapshot` snapshots, `DynamicImage` animated images.
        template_type: Option<VodTemplateType> = "TemplateType",
        /// Snapshot or animated image template, made with `AddVodTemplate`.
        vod_template_id: Option<String> = "VodTemplateId",
    }
}

cloudwire_http_core::open_enum! {
    /// What a media template is for.
    VodTemplateType {
        /// Snapshots.
        Snapshot = "Snapshot",
        /// Animated images.
        DynamicImage = "DynamicImage",
    }
}
