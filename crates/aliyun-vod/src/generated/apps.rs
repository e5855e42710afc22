// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Applications: making, changing, permissions, what belongs to them.
//!
//! Behind the feature `apps`, which is on by default.

use super::types::MediaType;
use super::types::Origin;
use crate::Client;
use cloudwire_http_core::{Call, Error, Items, Operation as _, PageRule, Paged, Pages};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Grants a RAM user or role rights to an application.
    ///
    /// - `identity_type`: Kind of identity: `RamUser` is a user, `RamRole` a role.
    /// - `identity_name`: Identity the policies belong to: the account number of a RAM user, or the name of
    ///   a RAM role.
    /// - `policy_names`: Application policies to grant: `VODAppFullAccess` reads and writes,
    ///   `VODAppReadOnlyAccess` reads only, `VODAppAdministratorAccess` administers the application.
    pub fn attach_app_policy_to_identity(
        &self,
        identity_type: impl Into<IdentityType>,
        identity_name: impl Into<String>,
        policy_names: impl IntoIterator<Item = impl Into<AppPolicy>>,
    ) -> AttachAppPolicyToIdentity {
        let mut call = Call::new(self.core(), AttachAppPolicyToIdentity::META);
        call.params.query("IdentityType", Into::<IdentityType>::into(identity_type));
        call.params.query("IdentityName", Into::<String>::into(identity_name));
        let policy_names: Vec<String> =
            policy_names.into_iter().map(|item| Into::<AppPolicy>::into(item).to_string()).collect();
        call.params.check_separator("PolicyNames", &policy_names, ',');
        call.params.query("PolicyNames", policy_names.join(","));
        AttachAppPolicyToIdentity(call)
    }
}

cloudwire_http_core::operation! {
    /// Grants a RAM user or role rights to an application. Policies that do not exist and policies that
    /// could not be granted are told apart in an answer that otherwise succeeds. Without the right to do so
    /// the call fails with `Forbidden.OperateApp`.
    ///
    /// Error codes of its own: `Forbidden.OperateApp` (403), `OperationDenied.NotOpenAppService` (403).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-attachapppolicytoidentity>
    AttachAppPolicyToIdentity -> AttachAppPolicyToIdentityResponse {
        name: "AttachAppPolicyToIdentity", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl AttachAppPolicyToIdentity {
    /// Application the policies are for; absent means the default application. The default is
    /// `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }
}

impl Client {
    /// Moves a resource, such as an application, to another resource group, by which bills and permissions
    /// are kept apart.
    ///
    /// - `resource_id`: Resource to move to the group.
    /// - `resource_region_id`: Service region that the resource is in, for example `cn-shanghai`.
    /// - `resource_group_id`: Resource group the resource is moved to.
    pub fn change_resource_group(
        &self,
        resource_id: impl Into<String>,
        resource_region_id: impl Into<String>,
        resource_group_id: impl Into<String>,
    ) -> ChangeResourceGroup {
        let mut call = Call::new(self.core(), ChangeResourceGroup::META);
        call.params.query("ResourceId", Into::<String>::into(resource_id));
        call.params.query("ResourceRegionId", Into::<String>::into(resource_region_id));
        call.params.query("ResourceGroupId", Into::<String>::into(resource_group_id));
        ChangeResourceGroup(call)
    }
}

cloudwire_http_core::operation! {
    /// Moves a resource, such as an application, to another resource group, by which bills and permissions
    /// are kept apart. The resource itself and what uses it stay as they are.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-changeresourcegroup>
    ChangeResourceGroup -> ChangeResourceGroupResponse {
        name: "ChangeResourceGroup", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl ChangeResourceGroup {
    /// Kind of the resource that is moved, such as an application.
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.0.params.query("ResourceType", Into::<String>::into(resource_type));
        self
    }
}

impl Client {
    /// Makes an application: a part of the account with media, settings and permissions of its own.
    ///
    /// - `app_name`: Name of the application; unique within the account. At most 128 characters.
    pub fn create_app_info(&self, app_name: impl Into<String>) -> CreateAppInfo {
        let mut call = Call::new(self.core(), CreateAppInfo::META);
        let app_name: String = app_name.into();
        call.params.check_chars("AppName", &app_name, 128);
        call.params.query("AppName", app_name);
        CreateAppInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes an application: a part of the account with media, settings and permissions of its own. The
    /// name must be new (`AlreadyExist.AppName`), and an account has a limited number
    /// (`LimitExceeded.AppCount`). At most 50 calls a second. `OperationDenied.NotOpenAppService` means
    /// that the account does not have multiple applications.
    ///
    /// Error codes of its own: `AlreadyExist.AppName` (409), `Forbidden.OperateApp` (403),
    /// `LimitExceeded.AppCount` (400), `OperationDenied.NotOpenAppService` (403).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-createappinfo>
    CreateAppInfo -> CreateAppInfoResponse {
        name: "CreateAppInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl CreateAppInfo {
    /// Free text about the application. At most 512 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.params.check_chars("Description", &description, 512);
        self.0.params.query("Description", description);
        self
    }

    /// Resource group the new application is put into; absent means the default group.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.0.params.query("ResourceGroupId", Into::<String>::into(resource_group_id));
        self
    }
}

impl Client {
    /// Deletes an application that holds nothing any more.
    ///
    /// - `app_id`: Application to change, as `CreateAppInfo` returned it. The default is `app-1000000`.
    pub fn delete_app_info(&self, app_id: impl Into<String>) -> DeleteAppInfo {
        let mut call = Call::new(self.core(), DeleteAppInfo::META);
        call.params.query("AppId", Into::<String>::into(app_id));
        DeleteAppInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes an application that holds nothing any more. While it still holds media or settings the call
    /// fails with `Forbidden.ResourceNotEmpty`; move them away with `move_app_resource` first.
    ///
    /// Error codes of its own: `Forbidden.OperateApp` (403), `Forbidden.ResourceNotEmpty` (403),
    /// `OperationDenied.NotOpenAppService` (403).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deleteappinfo>
    DeleteAppInfo -> DeleteAppInfoResponse {
        name: "DeleteAppInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Takes rights to an application from a RAM user or role.
    ///
    /// - `identity_type`: Kind of identity: `RamUser` is a user, `RamRole` a role.
    /// - `identity_name`: Identity the policies belong to: the account number of a RAM user, or the name of
    ///   a RAM role.
    /// - `policy_names`: Application policies to withdraw: `VODAppFullAccess` reads and writes,
    ///   `VODAppReadOnlyAccess` reads only, `VODAppAdministratorAccess` administers the application.
    pub fn detach_app_policy_from_identity(
        &self,
        identity_type: impl Into<IdentityType>,
        identity_name: impl Into<String>,
        policy_names: impl IntoIterator<Item = impl Into<AppPolicy>>,
    ) -> DetachAppPolicyFromIdentity {
        let mut call = Call::new(self.core(), DetachAppPolicyFromIdentity::META);
        call.params.query("IdentityType", Into::<IdentityType>::into(identity_type));
        call.params.query("IdentityName", Into::<String>::into(identity_name));
        let policy_names: Vec<String> =
            policy_names.into_iter().map(|item| Into::<AppPolicy>::into(item).to_string()).collect();
        call.params.check_separator("PolicyNames", &policy_names, ',');
        call.params.query("PolicyNames", policy_names.join(","));
        DetachAppPolicyFromIdentity(call)
    }
}

cloudwire_http_core::operation! {
    /// Takes rights to an application from a RAM user or role. Policies that do not exist and policies that
    /// could not be taken are told apart in an answer that otherwise succeeds. Without the right to do so
    /// the call fails with `Forbidden.OperateApp`.
    ///
    /// Error codes of its own: `Forbidden.OperateApp` (403), `OperationDenied.NotOpenAppService` (403).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-detachapppolicyfromidentity>
    DetachAppPolicyFromIdentity -> DetachAppPolicyFromIdentityResponse {
        name: "DetachAppPolicyFromIdentity", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl DetachAppPolicyFromIdentity {
    /// Application the policies are for; absent means the default application. The default is
    /// `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }
}

impl Client {
    /// Reads what is known about applications, 10 at most in a call.
    ///
    /// - `app_ids`: Applications to look up. At most 10 in one call.
    pub fn get_app_infos(&self, app_ids: impl IntoIterator<Item = impl Into<String>>) -> GetAppInfos {
        let mut call = Call::new(self.core(), GetAppInfos::META);
        let app_ids: Vec<String> = app_ids.into_iter().map(Into::into).collect();
        call.params.check_items("AppIds", app_ids.len(), 10);
        call.params.check_separator("AppIds", &app_ids, ',');
        call.params.query("AppIds", app_ids.join(","));
        GetAppInfos(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads what is known about applications, 10 at most in a call. Ids under which there is none are told
    /// apart. `OperationDenied.NotOpenAppService` means that the account does not have multiple
    /// applications.
    ///
    /// Error codes of its own: `OperationDenied.NotOpenAppService` (403).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getappinfos>
    GetAppInfos -> GetAppInfosResponse {
        name: "GetAppInfos", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Lists the applications of the account, page by page, by state or resource group if set.
    pub fn list_app_info(&self) -> ListAppInfo {
        ListAppInfo(Call::new(self.core(), ListAppInfo::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the applications of the account, page by page, by state or resource group if set. At most 30
    /// calls a second. `OperationDenied.NotOpenAppService` means that the account does not have multiple
    /// applications.
    ///
    /// Error codes of its own: `OperationDenied.NotOpenAppService` (403).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listappinfo>
    ListAppInfo -> ListAppInfoResponse {
        name: "ListAppInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl ListAppInfo {
    /// Page to return, counted from 1. The default is `1`.
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// Number of entries on a page. At most 100. The default is `10`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.0.params.check_range("PageSize", i64::from(page_size), 1, 100);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Only applications of this resource group; absent means all.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.0.params.query("ResourceGroupId", Into::<String>::into(resource_group_id));
        self
    }

    /// Only applications in this state: `Normal` in use or `Disable` switched off; absent means all.
    pub fn status(mut self, status: impl Into<AppStatus>) -> Self {
        self.0.params.query("Status", Into::<AppStatus>::into(status));
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

impl Paged for ListAppInfo {
    type Item = ListedApp;

    fn items(page: ListAppInfoResponse) -> Vec<Self::Item> {
        page.app_info_list
    }

    fn next(&self, page: &ListAppInfoResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 10,
            limit: 0,
            in_json: false,
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.app_info_list.len(), total)?.map(Self))
    }
}

impl Client {
    /// Lists the policies by which a RAM user or role may use an application.
    pub fn list_app_policies_for_identity(&self) -> ListAppPoliciesForIdentity {
        ListAppPoliciesForIdentity(Call::new(self.core(), ListAppPoliciesForIdentity::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the policies by which a RAM user or role may use an application.
    /// `OperationDenied.NotOpenAppService` means that the account does not have multiple applications.
    ///
    /// Error codes of its own: `OperationDenied.NotOpenAppService` (403).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listapppoliciesforidentity>
    ListAppPoliciesForIdentity -> ListAppPoliciesForIdentityResponse {
        name: "ListAppPoliciesForIdentity", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl ListAppPoliciesForIdentity {
    /// Application the policies are for; absent means the default application. The default is
    /// `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Identity the policies belong to: the account number of a RAM user, or the name of a RAM role.
    pub fn identity_name(mut self, identity_name: impl Into<String>) -> Self {
        self.0.params.query("IdentityName", Into::<String>::into(identity_name));
        self
    }

    /// Kind of identity whose policies are wanted: `RamUser` a user, `RamRole` a role.
    pub fn identity_type(mut self, identity_type: impl Into<IdentityType>) -> Self {
        self.0.params.query("IdentityType", Into::<IdentityType>::into(identity_type));
        self
    }
}

impl Client {
    /// Moves videos, images or attached media to another application, 20 of a kind at most.
    ///
    /// - `target_app_id`: Application the resources are moved to. The default is `app-1000000`.
    /// - `resource_type`: Kind of the resources that are moved: `video`, `image`, or `attached` (auxiliary
    ///   media).
    /// - `resource_ids`: Resources to move, all of the one `ResourceType`. At most 20 in one call.
    pub fn move_app_resource(
        &self,
        target_app_id: impl Into<String>,
        resource_type: impl Into<MediaType>,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> MoveAppResource {
        let mut call = Call::new(self.core(), MoveAppResource::META);
        call.params.query("TargetAppId", Into::<String>::into(target_app_id));
        call.params.query("ResourceType", Into::<MediaType>::into(resource_type));
        let resource_ids: Vec<String> = resource_ids.into_iter().map(Into::into).collect();
        call.params.check_items("ResourceIds", resource_ids.len(), 20);
        call.params.check_separator("ResourceIds", &resource_ids, ',');
        call.params.query("ResourceIds", resource_ids.join(","));
        MoveAppResource(call)
    }
}

cloudwire_http_core::operation! {
    /// Moves videos, images or attached media to another application, 20 of a kind at most. Ids under which
    /// there is nothing and ids that could not be moved are told apart. Without the right to both
    /// applications the call fails with `Forbidden.OperateAppResource`.
    ///
    /// Error codes of its own: `Forbidden.OperateAppResource` (403), `OperationDenied.NotOpenAppService`
    /// (403).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-moveappresource>
    MoveAppResource -> MoveAppResourceResponse {
        name: "MoveAppResource", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Changes name, description or state of an application; what is not set stays.
    ///
    /// - `app_id`: Application to change, as `CreateAppInfo` returned it. The default is `app-1000000`.
    pub fn update_app_info(&self, app_id: impl Into<String>) -> UpdateAppInfo {
        let mut call = Call::new(self.core(), UpdateAppInfo::META);
        call.params.query("AppId", Into::<String>::into(app_id));
        UpdateAppInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes name, description or state of an application; what is not set stays. Disabling one stops its
    /// use without deleting anything. Without the right to it the call fails with `Forbidden.OperateApp`.
    ///
    /// Error codes of its own: `Forbidden.OperateApp` (403), `OperationDenied.NotOpenAppService` (403).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updateappinfo>
    UpdateAppInfo -> UpdateAppInfoResponse {
        name: "UpdateAppInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl UpdateAppInfo {
    /// Name of the application; unique within the account. At most 128 characters.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        let app_name: String = app_name.into();
        self.0.params.check_chars("AppName", &app_name, 128);
        self.0.params.query("AppName", app_name);
        self
    }

    /// Free text about the application. At most 512 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.params.check_chars("Description", &description, 512);
        self.0.params.query("Description", description);
        self
    }

    /// New state of the application: `Normal` in use or `Disable` switched off; absent leaves it.
    pub fn status(mut self, status: impl Into<AppStatus>) -> Self {
        self.0.params.query("Status", Into::<AppStatus>::into(status));
        self
    }
}

cloudwire_http_core::model! {
    /// An application, one of several asked for.
    AppInfo {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Name of the application; unique within the account.
        app_name: Option<String> = "AppName",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Resource group the item belongs to.
        resource_group_id: Option<String> = "ResourceGroupId",
        /// State of the application: `Normal` in use, `Disable` switched off.
        status: Option<AppStatus> = "Status",
        /// Who made the application: `System` the built-in default, `Custom` the user.
        kind: Option<Origin> = "Type",
    }

    /// A right that an identity has to an application.
    AppPolicyGrant {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Name of the application policy.
        policy_name: Option<String> = "PolicyName",
        /// Who made the policy: `System` the provider, `Custom` the user.
        policy_type: Option<Origin> = "PolicyType",
        /// Content of the policy as JSON.
        policy_value: Option<Value> = "PolicyValue" as JsonText,
    }

    /// What [`AttachAppPolicyToIdentity`] answers.
    AttachAppPolicyToIdentityResponse {
        /// Policies the call could not grant or withdraw.
        failed_policy_names: Vec<String> = "FailedPolicyNames",
        /// Policy names for which nothing was found.
        non_exist_policy_names: Vec<String> = "NonExistPolicyNames",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`ChangeResourceGroup`] answers.
    ChangeResourceGroupResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`CreateAppInfo`] answers.
    CreateAppInfoResponse {
        /// Identifier of the new application, taken by every call that has an `AppId`.
        app_id: Option<String> = "AppId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteAppInfo`] answers.
    DeleteAppInfoResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DetachAppPolicyFromIdentity`] answers.
    DetachAppPolicyFromIdentityResponse {
        /// Policies the call could not grant or withdraw.
        failed_policy_names: Vec<String> = "FailedPolicyNames",
        /// Policy names for which nothing was found.
        non_exist_policy_names: Vec<String> = "NonExistPolicyNames",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetAppInfos`] answers.
    GetAppInfosResponse {
        /// Applications found, one item for each.
        app_info_list: Vec<AppInfo> = "AppInfoList",
        /// Result code of the call, beside the usual error members.
        code: Option<String> = "Code",
        /// Application identifiers for which nothing was found.
        non_exist_app_ids: Vec<String> = "NonExistAppIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`ListAppInfo`] answers.
    ListAppInfoResponse {
        /// Applications found, one item for each.
        app_info_list: Vec<ListedApp> = "AppInfoList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Number of entries that match, over all pages.
        total: Option<i32> = "Total",
    }

    /// What [`ListAppPoliciesForIdentity`] answers.
    ListAppPoliciesForIdentityResponse {
        /// Application policies granted to the identity.
        app_policy_list: Vec<AppPolicyGrant> = "AppPolicyList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// An application of a listing.
    ListedApp {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Name of the application; unique within the account.
        app_name: Option<String> = "AppName",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Region of the service that keeps the item, for example `cn-shanghai`.
        region_id: Option<String> = "RegionId",
        /// Resource group the item belongs to.
        resource_group_id: Option<String> = "ResourceGroupId",
        /// State of the application: `Normal` in use, `Disable` switched off.
        status: Option<AppStatus> = "Status",
        /// Who made the application: `System` the built-in default, `Custom` the user.
        kind: Option<Origin> = "Type",
    }

    /// What [`MoveAppResource`] answers.
    MoveAppResourceResponse {
        /// Resources the call could not move.
        failed_resource_ids: Vec<String> = "FailedResourceIds",
        /// Resource identifiers for which nothing was found.
        non_exist_resource_ids: Vec<String> = "NonExistResourceIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`UpdateAppInfo`] answers.
    UpdateAppInfoResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }
}

cloudwire_http_core::open_enum! {
    /// A right to an application.
    AppPolicy {
        /// All media and settings may be read and changed.
        FullAccess = "VODAppFullAccess",
        /// All media and settings may be read.
        ReadOnlyAccess = "VODAppReadOnlyAccess",
        /// The application itself may be managed.
        AdministratorAccess = "VODAppAdministratorAccess",
    }

    /// Whether an application can be used.
    AppStatus {
        /// It can.
        Normal = "Normal",
        /// It is disabled.
        Disabled = "Disable",
    }

    /// A kind of identity.
    IdentityType {
        /// A RAM user.
        RamUser = "RamUser",
        /// A RAM role.
        RamRole = "RamRole",
    }
}
