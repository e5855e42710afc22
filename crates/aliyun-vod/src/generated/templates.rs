// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Templates for AI jobs, automated review and transcoding.
//!
//! Behind the feature `templates`, which is on by default.

use super::types::Definition;
use super::types::Origin;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _, ToJsonText};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Makes a template for AI jobs: what automated review checks (`AIMediaAudit`), or how pictures are
    /// made (`AIImage`).
    ///
    /// - `template_type`: What the templates are for: `AIMediaAudit` automated review, `AIImage` smart
    ///   covers.
    /// - `template_name`: Name of the template, for people to read. At most 128 bytes of UTF-8.
    /// - `template_config`: Settings of the template as JSON; its form follows the template's type.
    pub fn add_ai_template(
        &self,
        template_type: impl Into<AiTemplateType>,
        template_name: impl Into<String>,
        template_config: impl ToJsonText,
    ) -> AddAITemplate {
        let mut call = Call::new(self.core(), AddAITemplate::META);
        call.params.query("TemplateType", Into::<AiTemplateType>::into(template_type));
        let template_name: String = template_name.into();
        call.params.check_bytes("TemplateName", &template_name, 128);
        call.params.query("TemplateName", template_name);
        let template_config = template_config.to_json_text();
        call.params.query("TemplateConfig", template_config);
        AddAITemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes a template for AI jobs: what automated review checks (`AIMediaAudit`), or how pictures are
    /// made (`AIImage`). The settings are JSON whose shape depends on the kind. Asking twice makes two
    /// templates.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-addaitemplate>
    AddAITemplate -> AddAITemplateResponse {
        name: "AddAITemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Makes a transcoding template group from templates given as a JSON list; with the id of a group, adds
    /// the templates to it.
    pub fn add_transcode_template_group(&self) -> AddTranscodeTemplateGroup {
        AddTranscodeTemplateGroup(Call::new(self.core(), AddTranscodeTemplateGroup::META))
    }
}

cloudwire_http_core::operation! {
    /// Makes a transcoding template group from templates given as a JSON list; with the id of a group, adds
    /// the templates to it. Too many groups or templates fail with `TrasncodeTemplateGroupExceededMax`
    /// (spelled so) and `TranscodeTemplateExceededMax`, too many watermarks with `WatermarkExceededMax`. A
    /// locked group fails with `Forbidden.LockedTemplateGroup`. At most 5 calls a second.
    ///
    /// Error codes of its own: `Forbidden.LockedTemplateGroup` (403), `Forbidden.SpecialTemplateGroup`
    /// (403), `InvalidStorage.NotFound` (404), `InvalidTranscodeTemplateGroup.NotFound` (404),
    /// `TranscodeTemplateExceededMax` (400), `TrasncodeTemplateGroupExceededMax` (400),
    /// `WatermarkExceededMax` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-addtranscodetemplategroup>
    AddTranscodeTemplateGroup -> AddTranscodeTemplateGroupResponse {
        name: "AddTranscodeTemplateGroup", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl AddTranscodeTemplateGroup {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Name of the group. At least one of this and `TranscodeTemplateGroupId` is required. At most 128
    /// bytes of UTF-8.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.0.params.check_bytes("Name", &name, 128);
        self.0.params.query("Name", name);
        self
    }

    /// Existing group the templates are added to. Absent, a new group of the given `Name` is made.
    pub fn transcode_template_group_id(mut self, transcode_template_group_id: impl Into<String>) -> Self {
        self.0.params.query("TranscodeTemplateGroupId", Into::<String>::into(transcode_template_group_id));
        self
    }

    /// Templates as a JSON array of their settings.
    pub fn transcode_template_list(mut self, transcode_template_list: impl ToJsonText) -> Self {
        let transcode_template_list = transcode_template_list.to_json_text();
        self.0.params.query("TranscodeTemplateList", transcode_template_list);
        self
    }
}

impl Client {
    /// Deletes an AI template of your own.
    ///
    /// - `template_id`: AI template, made with `AddAITemplate`.
    pub fn delete_ai_template(&self, template_id: impl Into<String>) -> DeleteAITemplate {
        let mut call = Call::new(self.core(), DeleteAITemplate::META);
        call.params.query("TemplateId", Into::<String>::into(template_id));
        DeleteAITemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes an AI template of your own. Jobs that name it afterwards fail.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deleteaitemplate>
    DeleteAITemplate -> DeleteAITemplateResponse {
        name: "DeleteAITemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Deletes up to 10 templates of a transcoding template group, or the whole group if forced.
    ///
    /// - `transcode_template_group_id`: Transcoding template group, made with `AddTranscodeTemplateGroup`.
    pub fn delete_transcode_template_group(
        &self,
        transcode_template_group_id: impl Into<String>,
    ) -> DeleteTranscodeTemplateGroup {
        let mut call = Call::new(self.core(), DeleteTranscodeTemplateGroup::META);
        call.params.query("TranscodeTemplateGroupId", Into::<String>::into(transcode_template_group_id));
        DeleteTranscodeTemplateGroup(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes up to 10 templates of a transcoding template group, or the whole group if forced. Ids of
    /// templates that do not exist are told apart. The default group fails with
    /// `Forbidden.DefaultTemplateGroup`, a locked one with `Forbidden.LockedTemplateGroup`.
    ///
    /// Error codes of its own: `Forbidden.DefaultTemplateGroup` (403), `Forbidden.LockedTemplateGroup`
    /// (403), `InvalidTranscodeTemplateGroup.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletetranscodetemplategroup>
    DeleteTranscodeTemplateGroup -> DeleteTranscodeTemplateGroupResponse {
        name: "DeleteTranscodeTemplateGroup", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl DeleteTranscodeTemplateGroup {
    /// `true` deletes the whole group with its templates; `false` only the templates named in
    /// `TranscodeTemplateIds`. The default is `false`.
    pub fn force(mut self, force: bool) -> Self {
        self.0.params.query("ForceDelGroup", force);
        self
    }

    /// Templates to delete from the group, as a list of identifiers; required unless `ForceDelGroup` is
    /// `true`. At most 10 in one call.
    pub fn transcode_template_ids(mut self, transcode_template_ids: impl ToJsonText) -> Self {
        let transcode_template_ids = transcode_template_ids.to_json_text();
        self.0.params.check_json_items("TranscodeTemplateIds", &transcode_template_ids, 10);
        self.0.params.query("TranscodeTemplateIds", transcode_template_ids);
        self
    }
}

impl Client {
    /// Reads an AI template with its settings, and whether it is the default of its kind.
    ///
    /// - `template_id`: AI template, made with `AddAITemplate`.
    pub fn get_ai_template(&self, template_id: impl Into<String>) -> GetAITemplate {
        let mut call = Call::new(self.core(), GetAITemplate::META);
        call.params.query("TemplateId", Into::<String>::into(template_id));
        GetAITemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads an AI template with its settings, and whether it is the default of its kind. The settings are
    /// JSON whose shape depends on the kind.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getaitemplate>
    GetAITemplate -> GetAITemplateResponse {
        name: "GetAITemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Reads the AI template that jobs of a kind use when they name none.
    ///
    /// - `template_type`: What the template is for; `AIMediaAudit`, automated review, is the one known to
    ///   have a default.
    pub fn get_default_ai_template(&self, template_type: impl Into<AiTemplateType>) -> GetDefaultAITemplate {
        let mut call = Call::new(self.core(), GetDefaultAITemplate::META);
        call.params.query("TemplateType", Into::<AiTemplateType>::into(template_type));
        GetDefaultAITemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the AI template that jobs of a kind use when they name none. Automated review is the kind
    /// `AIMediaAudit`.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getdefaultaitemplate>
    GetDefaultAITemplate -> GetDefaultAITemplateResponse {
        name: "GetDefaultAITemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Reads a transcoding template group with all its templates; their settings are JSON in strings.
    ///
    /// - `transcode_template_group_id`: Transcoding template group, made with `AddTranscodeTemplateGroup`.
    pub fn get_transcode_template_group(
        &self,
        transcode_template_group_id: impl Into<String>,
    ) -> GetTranscodeTemplateGroup {
        let mut call = Call::new(self.core(), GetTranscodeTemplateGroup::META);
        call.params.query("TranscodeTemplateGroupId", Into::<String>::into(transcode_template_group_id));
        GetTranscodeTemplateGroup(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads a transcoding template group with all its templates; their settings are JSON in strings. One
    /// that does not exist fails with `InvalidTranscodeTemplateGroup.NotFound`.
    ///
    /// Error codes of its own: `InvalidTranscodeTemplateGroup.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-gettranscodetemplategroup>
    GetTranscodeTemplateGroup -> GetTranscodeTemplateGroupResponse {
        name: "GetTranscodeTemplateGroup", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Lists the AI templates of a kind, those of the provider and your own, all in one answer.
    ///
    /// - `template_type`: What the templates are for: `AIMediaAudit` automated review, `AIImage` smart
    ///   covers.
    pub fn list_ai_template(&self, template_type: impl Into<AiTemplateType>) -> ListAITemplate {
        let mut call = Call::new(self.core(), ListAITemplate::META);
        call.params.query("TemplateType", Into::<AiTemplateType>::into(template_type));
        ListAITemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the AI templates of a kind, those of the provider and your own, all in one answer. The
    /// settings are included; which one is the default is marked.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listaitemplate>
    ListAITemplate -> ListAITemplateResponse {
        name: "ListAITemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Lists the transcoding template groups of an application without their templates, all in one answer;
    /// `get_transcode_template_group` reads one in full.
    pub fn list_transcode_template_group(&self) -> ListTranscodeTemplateGroup {
        ListTranscodeTemplateGroup(Call::new(self.core(), ListTranscodeTemplateGroup::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the transcoding template groups of an application without their templates, all in one answer;
    /// `get_transcode_template_group` reads one in full. The default and the locked ones are marked.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listtranscodetemplategroup>
    ListTranscodeTemplateGroup -> ListTranscodeTemplateGroupResponse {
        name: "ListTranscodeTemplateGroup", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl ListTranscodeTemplateGroup {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }
}

impl Client {
    /// Makes an AI template the default of its kind; the one before it stays, but is no longer the default.
    ///
    /// - `template_id`: AI template, made with `AddAITemplate`.
    pub fn set_default_ai_template(&self, template_id: impl Into<String>) -> SetDefaultAITemplate {
        let mut call = Call::new(self.core(), SetDefaultAITemplate::META);
        call.params.query("TemplateId", Into::<String>::into(template_id));
        SetDefaultAITemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes an AI template the default of its kind; the one before it stays, but is no longer the default.
    /// Jobs that name no template use it from then on; `get_default_ai_template` reads it back.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-setdefaultaitemplate>
    SetDefaultAITemplate -> SetDefaultAITemplateResponse {
        name: "SetDefaultAITemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Makes a transcoding template group the default, which uploads that name none use.
    ///
    /// - `transcode_template_group_id`: Transcoding template group, made with `AddTranscodeTemplateGroup`.
    pub fn set_default_transcode_template_group(
        &self,
        transcode_template_group_id: impl Into<String>,
    ) -> SetDefaultTranscodeTemplateGroup {
        let mut call = Call::new(self.core(), SetDefaultTranscodeTemplateGroup::META);
        call.params.query("TranscodeTemplateGroupId", Into::<String>::into(transcode_template_group_id));
        SetDefaultTranscodeTemplateGroup(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes a transcoding template group the default, which uploads that name none use. One that does not
    /// exist fails with `InvalidTranscodeTemplateGroup.NotFound`.
    ///
    /// Error codes of its own: `InvalidTranscodeTemplateGroup.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-setdefaulttranscodetemplategroup>
    SetDefaultTranscodeTemplateGroup -> SetDefaultTranscodeTemplateGroupResponse {
        name: "SetDefaultTranscodeTemplateGroup", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Changes name and settings of an AI template.
    ///
    /// - `template_id`: AI template, made with `AddAITemplate`.
    /// - `template_name`: Name of the template, for people to read. At most 128 bytes of UTF-8.
    /// - `template_config`: Settings of the template as JSON; its form follows the template's type.
    pub fn update_ai_template(
        &self,
        template_id: impl Into<String>,
        template_name: impl Into<String>,
        template_config: impl ToJsonText,
    ) -> UpdateAITemplate {
        let mut call = Call::new(self.core(), UpdateAITemplate::META);
        call.params.query("TemplateId", Into::<String>::into(template_id));
        let template_name: String = template_name.into();
        call.params.check_bytes("TemplateName", &template_name, 128);
        call.params.query("TemplateName", template_name);
        let template_config = template_config.to_json_text();
        call.params.query("TemplateConfig", template_config);
        UpdateAITemplate(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes name and settings of an AI template. Both are replaced whole; the kind of a template cannot
    /// be changed.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updateaitemplate>
    UpdateAITemplate -> UpdateAITemplateResponse {
        name: "UpdateAITemplate", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Changes name, lock or templates of a transcoding template group; templates are found by their ids in
    /// the JSON list.
    ///
    /// - `transcode_template_group_id`: Transcoding template group, made with `AddTranscodeTemplateGroup`.
    pub fn update_transcode_template_group(
        &self,
        transcode_template_group_id: impl Into<String>,
    ) -> UpdateTranscodeTemplateGroup {
        let mut call = Call::new(self.core(), UpdateTranscodeTemplateGroup::META);
        call.params.query("TranscodeTemplateGroupId", Into::<String>::into(transcode_template_group_id));
        UpdateTranscodeTemplateGroup(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes name, lock or templates of a transcoding template group; templates are found by their ids in
    /// the JSON list. A locked group fails with `Forbidden.LockedTemplateGroup`, one that does not exist
    /// with `InvalidTranscodeTemplateGroup.NotFound`. Jobs already under way keep the old settings.
    ///
    /// Error codes of its own: `Forbidden.LockedTemplateGroup` (403), `InvalidStorage.NotFound` (404),
    /// `InvalidTranscodeTemplateGroup.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updatetranscodetemplategroup>
    UpdateTranscodeTemplateGroup -> UpdateTranscodeTemplateGroupResponse {
        name: "UpdateTranscodeTemplateGroup", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl UpdateTranscodeTemplateGroup {
    /// Whether the group may be changed: `Enabled` protects it, `Disabled` leaves it open. The default is
    /// `Disabled`.
    pub fn locked(mut self, locked: impl Into<LockStatus>) -> Self {
        self.0.params.query("Locked", Into::<LockStatus>::into(locked));
        self
    }

    /// New name of the group; absent, the present one stays. At most 128 bytes of UTF-8.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.0.params.check_bytes("Name", &name, 128);
        self.0.params.query("Name", name);
        self
    }

    /// Templates as a JSON array of their settings.
    pub fn transcode_template_list(mut self, transcode_template_list: impl ToJsonText) -> Self {
        let transcode_template_list = transcode_template_list.to_json_text();
        self.0.params.query("TranscodeTemplateList", transcode_template_list);
        self
    }
}

cloudwire_http_core::model! {
    /// What [`AddAITemplate`] answers.
    AddAITemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Identifier of the new template.
        template_id: Option<String> = "TemplateId",
    }

    /// What [`AddTranscodeTemplateGroup`] answers.
    AddTranscodeTemplateGroupResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        transcode_template_group_id: Option<String> = "TranscodeTemplateGroupId",
    }

    /// A template for AI jobs.
    AiTemplate {
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Whether the item is the account's default of its kind: `Default` or `NotDefault`.
        is_default: Option<String> = "IsDefault",
        /// When the item was last changed, in UTC.
        modify_time: Option<OffsetDateTime> = "ModifyTime",
        /// Who made the template: `System` the provider, `Custom` the user.
        source: Option<Origin> = "Source",
        /// Settings of the template as JSON; its form follows the template's type.
        template_config: Option<Value> = "TemplateConfig" as JsonText,
        /// Template the work follows.
        template_id: Option<String> = "TemplateId",
        /// Name of the template, for people to read.
        template_name: Option<String> = "TemplateName",
        /// What the template is for: `AIMediaAudit` automated review, `AIImage` smart covers.
        template_type: Option<AiTemplateType> = "TemplateType",
    }

    /// The template that AI jobs use when none is named.
    DefaultAiTemplate {
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Whether the item is the account's default of its kind: `Default` or `NotDefault`.
        is_default: Option<String> = "IsDefault",
        /// When the item was last changed, in UTC.
        modify_time: Option<OffsetDateTime> = "ModifyTime",
        /// Who made the template: `System` the provider, `Custom` the user.
        source: Option<Origin> = "Source",
        /// Settings of the template as JSON; its form follows the template's type.
        template_config: Option<Value> = "TemplateConfig" as JsonText,
        /// Template the work follows.
        template_id: Option<String> = "TemplateId",
        /// Name of the template, for people to read.
        template_name: Option<String> = "TemplateName",
        /// What the template is for: `AIMediaAudit` automated review, `AIImage` smart covers.
        template_type: Option<AiTemplateType> = "TemplateType",
    }

    /// What [`DeleteAITemplate`] answers.
    DeleteAITemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Template the work follows.
        template_id: Option<String> = "TemplateId",
    }

    /// What [`DeleteTranscodeTemplateGroup`] answers.
    DeleteTranscodeTemplateGroupResponse {
        /// Template identifiers for which nothing was found.
        non_exist_transcode_template_ids: Vec<String> = "NonExistTranscodeTemplateIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetAITemplate`] answers.
    GetAITemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The template with its settings.
        template_info: Option<AiTemplate> = "TemplateInfo",
    }

    /// What [`GetDefaultAITemplate`] answers.
    GetDefaultAITemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The template with its settings.
        template_info: Option<DefaultAiTemplate> = "TemplateInfo",
    }

    /// What [`GetTranscodeTemplateGroup`] answers.
    GetTranscodeTemplateGroupResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// The template group with its templates.
        transcode_template_group: Option<TranscodeTemplateGroup> = "TranscodeTemplateGroup",
    }

    /// What [`ListAITemplate`] answers.
    ListAITemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Templates of the kind asked for, one item for each.
        template_info_list: Vec<AiTemplate> = "TemplateInfoList",
    }

    /// What [`ListTranscodeTemplateGroup`] answers.
    ListTranscodeTemplateGroupResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Template groups, one item for each.
        transcode_template_group_list: Vec<ListedTemplateGroup> = "TranscodeTemplateGroupList",
    }

    /// A group of transcoding templates, without the templates.
    ListedTemplateGroup {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Whether the item is the account's default of its kind: `Default` or `NotDefault`.
        is_default: Option<String> = "IsDefault",
        /// Whether the group may be changed: `Enabled` protects it, `Disabled` leaves it open.
        locked: Option<LockStatus> = "Locked",
        /// When the item was last changed, in UTC.
        modify_time: Option<OffsetDateTime> = "ModifyTime",
        /// Name of the item, chosen when it was made.
        name: Option<String> = "Name",
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        transcode_template_group_id: Option<String> = "TranscodeTemplateGroupId",
    }

    /// What [`SetDefaultAITemplate`] answers.
    SetDefaultAITemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Template the work follows.
        template_id: Option<String> = "TemplateId",
    }

    /// What [`SetDefaultTranscodeTemplateGroup`] answers.
    SetDefaultTranscodeTemplateGroupResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// A transcoding template: how one output is made.
    TranscodeTemplate {
        /// Audio codec settings of the template, as JSON.
        audio: Option<Value> = "Audio" as JsonText,
        /// How the output is cut from the source, as JSON.
        clip: Option<Value> = "Clip" as JsonText,
        /// Container format of the output, as JSON.
        container: Option<Value> = "Container" as JsonText,
        /// Copyright watermark settings of the template, as JSON.
        copyright_mark: Option<Value> = "CopyrightMark" as JsonText,
        /// Quality of the stream: rising from `FD` over `LD`, `SD` and `HD` to `FHD`, then `2K` and `4K`;
        /// `OD` is the original's; `SQ` and `HQ` are standard and high sound; `AUTO` is adaptive bitrate.
        /// Which of them occur differs by operation.
        definition: Option<Definition> = "Definition",
        /// Encryption settings of the template, as JSON.
        encrypt_setting: Option<Value> = "EncryptSetting" as JsonText,
        /// How the output is cut into segments, as JSON; needed for HLS.
        mux_config: Option<Value> = "MuxConfig" as JsonText,
        /// How streams are packaged for adaptive bitrate (HLS or DASH), as JSON.
        package_setting: Option<Value> = "PackageSetting" as JsonText,
        /// Angle by which the output is turned clockwise, in degrees.
        rotate: Option<String> = "Rotate",
        /// Subtitles that are put into the output, as JSON.
        subtitle_list: Option<Value> = "SubtitleList" as JsonText,
        /// Name of the template, for people to read.
        template_name: Option<String> = "TemplateName",
        /// Tracing watermark settings of the template, as JSON.
        trace_mark: Option<Value> = "TraceMark" as JsonText,
        /// Conditions on the source's bitrate or size under which the output is made, as JSON.
        trans_config: Option<Value> = "TransConfig" as JsonText,
        /// Rule for the path and name of the output file, as JSON.
        transcode_file_regular: Option<Value> = "TranscodeFileRegular" as JsonText,
        /// Identifier of the template within its group.
        transcode_template_id: Option<String> = "TranscodeTemplateId",
        /// Kind of template: `Normal` transcodes, `VideoPackage` and `SubtitlePackage` package video and
        /// subtitle streams for adaptive bitrate.
        kind: Option<TranscodeTemplateType> = "Type",
        /// Video codec settings of the template, as JSON.
        video: Option<Value> = "Video" as JsonText,
        /// Watermark templates that are applied to the output.
        watermark_ids: Vec<String> = "WatermarkIds",
    }

    /// A group of transcoding templates.
    TranscodeTemplateGroup {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Whether the item is the account's default of its kind: `Default` or `NotDefault`.
        is_default: Option<String> = "IsDefault",
        /// Whether the group may be changed: `Enabled` protects it, `Disabled` leaves it open.
        locked: Option<LockStatus> = "Locked",
        /// When the item was last changed, in UTC.
        modify_time: Option<OffsetDateTime> = "ModifyTime",
        /// Name of the item, chosen when it was made.
        name: Option<String> = "Name",
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        transcode_template_group_id: Option<String> = "TranscodeTemplateGroupId",
        /// Templates of the group, one item for each output they make.
        transcode_template_list: Vec<TranscodeTemplate> = "TranscodeTemplateList",
    }

    /// What [`UpdateAITemplate`] answers.
    UpdateAITemplateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Template the work follows.
        template_id: Option<String> = "TemplateId",
    }

    /// What [`UpdateTranscodeTemplateGroup`] answers.
    UpdateTranscodeTemplateGroupResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        transcode_template_group_id: Option<String> = "TranscodeTemplateGroupId",
    }
}

cloudwire_http_core::open_enum! {
    /// What an AI template is for.
    AiTemplateType {
        /// Automated review.
        MediaAudit = "AIMediaAudit",
        /// Pictures made from videos.
        Image = "AIImage",
    }

    /// Whether a template group is locked against changes.
    LockStatus {
        /// It is.
        Locked = "Enabled",
        /// It is not.
        Unlocked = "Disabled",
    }

    /// A kind of transcoding template.
    TranscodeTemplateType {
        /// Transcodes.
        Normal = "Normal",
        /// Packs streams of several definitions into one list.
        VideoPackage = "VideoPackage",
        /// Packs subtitles with the streams.
        SubtitlePackage = "SubtitlePackage",
    }
}
