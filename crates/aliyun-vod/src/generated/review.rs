// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Review of media by people, and the addresses from which they watch.
//!
//! Behind the feature `review`, which is on by default.

use super::types::AuditStatus;
use crate::Client;
use cloudwire_http_core::{Call, Error, Items, Operation as _, PageRule, Paged, Pages, ToJsonText};
use time::OffsetDateTime;

impl Client {
    /// Records the verdict of people on up to 100 videos: blocked or normal, with reason and comment.
    ///
    /// - `audit_content`: The decisions: a list of [`AuditDecision`], or the same as JSON. At most 100 in
    ///   one call.
    pub fn create_audit(&self, audit_content: impl ToJsonText) -> CreateAudit {
        let mut call = Call::new(self.core(), CreateAudit::META);
        let audit_content = audit_content.to_json_text();
        call.params.check_json_items("AuditContent", &audit_content, 100);
        call.params.query("AuditContent", audit_content);
        CreateAudit(call)
    }
}

cloudwire_http_core::operation! {
    /// Records the verdict of people on up to 100 videos: blocked or normal, with reason and comment. It
    /// overrides what automated review said; each call adds to the history that `get_audit_history` reads.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-createaudit>
    CreateAudit -> CreateAuditResponse {
        name: "CreateAudit", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Lists the verdicts of people on a video, page by page, the newest first by default, and its present
    /// state.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload.
    pub fn get_audit_history(&self, video_id: impl Into<String>) -> GetAuditHistory {
        let mut call = Call::new(self.core(), GetAuditHistory::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        GetAuditHistory(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the verdicts of people on a video, page by page, the newest first by default, and its present
    /// state. What automated review said is not in it; that is read with `get_media_audit_result`.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getaudithistory>
    GetAuditHistory -> GetAuditHistoryResponse {
        name: "GetAuditHistory", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetAuditHistory {
    /// Page to return, counted from 1. The default is `1`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// Number of entries on a page. At most 100. The default is `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.params.check_range("PageSize", page_size, 1, 100);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Order of the listing: a field and a direction, as in `CreationTime:Desc` for newest first or
    /// `CreationTime:Asc` for oldest first. The default is `CreationTime:Desc`.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.0.params.query("SortBy", Into::<String>::into(sort_by));
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

impl Paged for GetAuditHistory {
    type Item = AuditRecord;

    fn items(page: GetAuditHistoryResponse) -> Vec<Self::Item> {
        page.histories
    }

    fn next(&self, page: &GetAuditHistoryResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 10,
            limit: 0,
            in_json: false,
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.histories.len(), total)?.map(Self))
    }
}

impl Client {
    /// Lists the groups of addresses from which media under review may be watched.
    pub fn list_audit_security_ip(&self) -> ListAuditSecurityIp {
        ListAuditSecurityIp(Call::new(self.core(), ListAuditSecurityIp::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the groups of addresses from which media under review may be watched. A name under which there
    /// is no group fails with `SecurityIp.NotFound`.
    ///
    /// Error codes of its own: `ListSecurityIpFailed` (500), `SecurityIp.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listauditsecurityip>
    ListAuditSecurityIp -> ListAuditSecurityIpResponse {
        name: "ListAuditSecurityIp", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl ListAuditSecurityIp {
    /// Only the group of this name; absent means all.
    pub fn security_group_name(mut self, security_group_name: impl Into<String>) -> Self {
        self.0.params.query("SecurityGroupName", Into::<String>::into(security_group_name));
        self
    }
}

impl Client {
    /// Sets the addresses from which media under review may be watched: added to a group, put in place of
    /// it, or removed.
    ///
    /// - `ips`: IP addresses or CIDR blocks from which media under review can be watched; at most 100 in a
    ///   group.
    pub fn set_audit_security_ip(
        &self,
        ips: impl IntoIterator<Item = impl Into<String>>,
    ) -> SetAuditSecurityIp {
        let mut call = Call::new(self.core(), SetAuditSecurityIp::META);
        let ips: Vec<String> = ips.into_iter().map(Into::into).collect();
        call.params.check_separator("Ips", &ips, ',');
        call.params.query("Ips", ips.join(","));
        SetAuditSecurityIp(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets the addresses from which media under review may be watched: added to a group, put in place of
    /// it, or removed. Too many addresses fail with `IpsExceededMax`, too many groups with
    /// `SecurityIpGroupExceededMax`, none at all with `IpsIsEmpty`.
    ///
    /// Error codes of its own: `IpsExceededMax` (403), `IpsIsEmpty` (400), `SecurityIpGroupExceededMax`
    /// (403).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-setauditsecurityip>
    SetAuditSecurityIp -> SetAuditSecurityIpResponse {
        name: "SetAuditSecurityIp", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl SetAuditSecurityIp {
    /// What happens to the group's present addresses: `Append` adds to them, `Cover` replaces them,
    /// `Delete` takes the given ones out.
    pub fn operate_mode(mut self, operate_mode: impl Into<OperateMode>) -> Self {
        self.0.params.query("OperateMode", Into::<OperateMode>::into(operate_mode));
        self
    }

    /// Group to change; absent means the one named `Default`.
    pub fn security_group_name(mut self, security_group_name: impl Into<String>) -> Self {
        self.0.params.query("SecurityGroupName", Into::<String>::into(security_group_name));
        self
    }
}

cloudwire_http_core::model! {
    /// What a review by people decided about a video.
    AuditDecision {
        /// Identifier of the video that was reviewed.
        video_id: String = "VideoId",
        /// The decision: whether the video may be watched.
        status: AuditStatus = "Status",
        /// Why the video is blocked; for people to read.
        reason: Option<String> = "Reason",
        /// Remark on the decision, kept in the history.
        comment: Option<String> = "Comment",
    }

    /// A decision of a review by people.
    AuditRecord {
        /// Who made the review decision.
        auditor: Option<String> = "Auditor",
        /// Remark the reviewer left on the decision.
        comment: Option<String> = "Comment",
        /// When the decision was made, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Why the media was barred.
        reason: Option<String> = "Reason",
        /// Decision: `Normal` passed, `Blocked` barred.
        status: Option<AuditStatus> = "Status",
    }

    /// What [`CreateAudit`] answers.
    CreateAuditResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetAuditHistory`] answers.
    GetAuditHistoryResponse {
        /// Manual review decisions, one item for each, in the order of `SortBy`.
        histories: Vec<AuditRecord> = "Histories",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Decision: `Normal` passed, `Blocked` barred.
        status: Option<AuditStatus> = "Status",
        /// Number of entries that match, over all pages.
        total: Option<i64> = "Total",
    }

    /// What [`ListAuditSecurityIp`] answers.
    ListAuditSecurityIpResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Groups of addresses, one item for each.
        security_ip_list: Vec<SecurityIpGroup> = "SecurityIpList",
    }

    /// A group of addresses from which media under review can be watched.
    SecurityIpGroup {
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// IP addresses or CIDR blocks from which media under review can be watched; at most 100 in a
        /// group.
        ips: Vec<String> = "Ips" as Comma,
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Name of the group of addresses from which media under review can be watched.
        security_group_name: Option<String> = "SecurityGroupName",
    }

    /// What [`SetAuditSecurityIp`] answers.
    SetAuditSecurityIpResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }
}

impl AuditDecision {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(video_id: impl Into<String>, status: impl Into<AuditStatus>) -> Self {
        Self { video_id: video_id.into(), status: status.into(), reason: None, comment: None }
    }

    /// Why the video is blocked; for people to read.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Remark on the decision, kept in the history.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

cloudwire_http_core::open_enum! {
    /// How addresses change a group.
    OperateMode {
        /// They are added.
        Append = "Append",
        /// They take the place of those before.
        Replace = "Cover",
        /// They are removed.
        Delete = "Delete",
    }
}
