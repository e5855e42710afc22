// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Accelerated domains and their settings.
//!
//! Behind the feature `cdn_domains`, which is on by default.

use super::types::Switch;
use crate::Client;
use cloudwire_http_core::{
    Call, Done, Error, Items, Operation as _, PageRule, Paged, Pages, ToJsonText, Wait, WaitRule,
};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Adds a domain for accelerated playback.
    ///
    /// - `domain_name`: Domain to accelerate. A wildcard domain starts with a dot.
    /// - `sources`: Origins as a JSON array of objects with `content`, `type` (`ipaddr`, `domain` or
    ///   `oss`), `port` and `priority`.
    pub fn add_vod_domain(&self, domain_name: impl Into<String>, sources: impl ToJsonText) -> AddVodDomain {
        let mut call = Call::new(self.core(), AddVodDomain::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        let sources = sources.to_json_text();
        call.params.query("Sources", sources);
        AddVodDomain(call)
    }
}

cloudwire_http_core::operation! {
    /// Adds a domain for accelerated playback. It takes effect in the background: follow
    /// `describe_vod_domain_detail` until the state is `online`; `configure_failed` and `check_failed` end
    /// it too. The domain must be registered with the authorities where it serves mainland China
    /// (`DomainNotRegistration`), new (`DomainAlreadyExist`), and within the number an account may have
    /// (`DomainOverLimit`). While another change is under way it fails with `ServiceBusy`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `BusinessExist` (400), `CdnTypeNotSupportExtensiveDomain` (400),
    /// `DomainAlreadyExist` (400), `DomainNotRegistration` (404), `DomainOverLimit` (403),
    /// `EntityNotExists.ResourceGroup` (400), `ExtensiveAndAllBothExist` (400),
    /// `ExtensiveAndSpecificDomainConflict` (400), `IllegalOperation` (403), `InnerAddDomainDenied` (400),
    /// `InvaildParameter` (400), `InvalidCdnType.Malformed` (400), `InvalidDomain.NotFound` (404),
    /// `InvalidDomainName.Malformed` (400), `InvalidParameter` (400), `InvalidPriorities.Malformed` (400),
    /// `InvalidRegion.Malformed` (400), `InvalidResourceGroupId.Malformed` (400), `InvalidScope.Malformed`
    /// (400), `InvalidSourceType.Malformed` (400), `InvalidSources.Malformed` (400),
    /// `InvalidStatus.ResourceGroup` (400), `NotInternationRealIdentity` (400), `ServiceBusy` (403, try
    /// again later).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-addvoddomain>
    AddVodDomain -> AddVodDomainResponse {
        name: "AddVodDomain", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
        region: "cn-shanghai",
    }
}

impl AddVodDomain {
    /// URL used to test the origin while the domain is set up.
    pub fn check_url(mut self, check_url: impl Into<String>) -> Self {
        self.0.params.query("CheckUrl", Into::<String>::into(check_url));
        self
    }

    /// Where the domain is accelerated: `domestic` in mainland China, `overseas` everywhere else, `global`
    /// both. The default is `domestic`.
    pub fn scope(mut self, scope: impl Into<DomainScope>) -> Self {
        self.0.params.query("Scope", Into::<DomainScope>::into(scope));
        self
    }

    /// Registered domain under which the accelerated one stands, where the account is allowed to set it.
    pub fn top_level_domain(mut self, top_level_domain: impl Into<String>) -> Self {
        self.0.params.query("TopLevelDomain", Into::<String>::into(top_level_domain));
        self
    }
}

impl Client {
    /// Sets functions of up to 50 accelerated domains at once, as JSON of functions and their arguments:
    /// caching, referrers, signatures of addresses and the like.
    ///
    /// - `domain_names`: Domain names to change in one go. At most 50 in one call.
    /// - `functions`: Features to configure as a JSON array of objects with `functionName` and
    ///   `functionArgs`, each of those with `argName` and `argValue`.
    pub fn batch_set_vod_domain_configs(
        &self,
        domain_names: impl IntoIterator<Item = impl Into<String>>,
        functions: impl ToJsonText,
    ) -> BatchSetVodDomainConfigs {
        let mut call = Call::new(self.core(), BatchSetVodDomainConfigs::META);
        let domain_names: Vec<String> = domain_names.into_iter().map(Into::into).collect();
        call.params.check_items("DomainNames", domain_names.len(), 50);
        call.params.check_separator("DomainNames", &domain_names, ',');
        call.params.query("DomainNames", domain_names.join(","));
        let functions = functions.to_json_text();
        call.params.query("Functions", functions);
        BatchSetVodDomainConfigs(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets functions of up to 50 accelerated domains at once, as JSON of functions and their arguments:
    /// caching, referrers, signatures of addresses and the like. It takes effect in the background;
    /// `describe_vod_domain_configs` shows the state of each. Functions and arguments that are not known
    /// fail with `InvalidFunctionName.ValueNotSupported` and `InvalidArgName.ValueNotSupported`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InvalidArgName.ValueNotSupported` (400), `InvalidArgValue.Malformed` (400),
    /// `InvalidFunctionName.ValueNotSupported` (400), `InvalidFunctions.Malformed` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-batchsetvoddomainconfigs>
    BatchSetVodDomainConfigs -> BatchSetVodDomainConfigsResponse {
        name: "BatchSetVodDomainConfigs", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Starts accelerated domains that were stopped.
    ///
    /// - `domain_names`: Domain names to change in one go.
    pub fn batch_start_vod_domain(
        &self,
        domain_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchStartVodDomain {
        let mut call = Call::new(self.core(), BatchStartVodDomain::META);
        let domain_names: Vec<String> = domain_names.into_iter().map(Into::into).collect();
        call.params.check_separator("DomainNames", &domain_names, ',');
        call.params.query("DomainNames", domain_names.join(","));
        BatchStartVodDomain(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts accelerated domains that were stopped. It takes effect in the background: follow
    /// `describe_vod_domain_detail` until the state is `online`. `batch_stop_vod_domain` is the opposite.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-batchstartvoddomain>
    BatchStartVodDomain -> BatchStartVodDomainResponse {
        name: "BatchStartVodDomain", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Stops accelerated domains without losing their settings; the CDN then sends viewers to the source.
    ///
    /// - `domain_names`: Domain names to change in one go.
    pub fn batch_stop_vod_domain(
        &self,
        domain_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchStopVodDomain {
        let mut call = Call::new(self.core(), BatchStopVodDomain::META);
        let domain_names: Vec<String> = domain_names.into_iter().map(Into::into).collect();
        call.params.check_separator("DomainNames", &domain_names, ',');
        call.params.query("DomainNames", domain_names.join(","));
        BatchStopVodDomain(call)
    }
}

cloudwire_http_core::operation! {
    /// Stops accelerated domains without losing their settings; the CDN then sends viewers to the source.
    /// It takes effect in the background: follow `describe_vod_domain_detail` until the state is `offline`.
    /// `batch_start_vod_domain` is the opposite.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-batchstopvoddomain>
    BatchStopVodDomain -> BatchStopVodDomainResponse {
        name: "BatchStopVodDomain", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Deletes an accelerated domain from the account.
    ///
    /// - `domain_name`: Domain to change, as `DescribeVodUserDomains` lists it.
    pub fn delete_vod_domain(&self, domain_name: impl Into<String>) -> DeleteVodDomain {
        let mut call = Call::new(self.core(), DeleteVodDomain::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        DeleteVodDomain(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes an accelerated domain from the account. Take its CNAME record away at your DNS first:
    /// requests that still arrive are no longer answered. Stop a domain instead of deleting it to keep its
    /// settings.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InvaildParameter` (400).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletevoddomain>
    DeleteVodDomain -> DeleteVodDomainResponse {
        name: "DeleteVodDomain", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Deletes one setting of an accelerated domain, by the id that `describe_vod_domain_configs` gives.
    ///
    /// - `domain_name`: Domain to change, as `DescribeVodUserDomains` lists it.
    /// - `config_id`: Identifier of one feature configuration of the domain, as `DescribeVodDomainConfigs`
    ///   returns it.
    pub fn delete_vod_specific_config(
        &self,
        domain_name: impl Into<String>,
        config_id: impl Into<String>,
    ) -> DeleteVodSpecificConfig {
        let mut call = Call::new(self.core(), DeleteVodSpecificConfig::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        call.params.query("ConfigId", Into::<String>::into(config_id));
        DeleteVodSpecificConfig(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes one setting of an accelerated domain, by the id that `describe_vod_domain_configs` gives.
    /// What the setting changed falls back to the default.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `MissingParameter` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletevodspecificconfig>
    DeleteVodSpecificConfig -> DeleteVodSpecificConfigResponse {
        name: "DeleteVodSpecificConfig", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
        region: "cn-shanghai",
    }
}

impl DeleteVodSpecificConfig {
    /// Where the configuration is removed: `online` in production, `gray` in the trial environment.
    pub fn env(mut self, env: impl Into<ConfigEnv>) -> Self {
        self.0.params.query("Env", Into::<ConfigEnv>::into(env));
        self
    }
}

impl Client {
    /// Reads functions that are set for an accelerated domain, with arguments, state and the id that
    /// `delete_vod_specific_config` takes.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    /// - `function_names`: Features whose configuration is wanted.
    pub fn describe_vod_domain_configs(
        &self,
        domain_name: impl Into<String>,
        function_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeVodDomainConfigs {
        let mut call = Call::new(self.core(), DescribeVodDomainConfigs::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        let function_names: Vec<String> = function_names.into_iter().map(Into::into).collect();
        call.params.check_separator("FunctionNames", &function_names, ',');
        call.params.query("FunctionNames", function_names.join(","));
        DescribeVodDomainConfigs(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads functions that are set for an accelerated domain, with arguments, state and the id that
    /// `delete_vod_specific_config` takes. A function that is not known fails with
    /// `InvalidFunctionName.ValueNotSupported`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `DeleteFunctionFailed` (400), `InvalidFunctionName.ValueNotSupported` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainconfigs>
    DescribeVodDomainConfigs -> DescribeVodDomainConfigsResponse {
        name: "DescribeVodDomainConfigs", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Waits until settings of a CDN domain are in force.
    ///
    /// Asks [`DescribeVodDomainConfigs`] after 2 s and then at growing intervals of up to 30 s, for at most
    /// an hour unless told otherwise. The job is started by `BatchSetVodDomainConfigs`.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    /// - `function_names`: Features whose configuration is wanted.
    pub fn wait_until_domain_configured(
        &self,
        domain_name: impl Into<String>,
        function_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeVodDomainConfigs> {
        const RULE: WaitRule = WaitRule {
            state: &["DomainConfigs", "DomainConfig", "Status"],
            done: Done::In(&["success"]),
            failed: &["failed"],
            unknown: &[],
            total: &[],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), DescribeVodDomainConfigs::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        let function_names: Vec<String> = function_names.into_iter().map(Into::into).collect();
        call.params.check_separator("FunctionNames", &function_names, ',');
        call.params.query("FunctionNames", function_names.join(","));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Reads what is known about an accelerated domain: state, CNAME, sources, certificate.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    pub fn describe_vod_domain_detail(&self, domain_name: impl Into<String>) -> DescribeVodDomainDetail {
        let mut call = Call::new(self.core(), DescribeVodDomainDetail::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        DescribeVodDomainDetail(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads what is known about an accelerated domain: state, CNAME, sources, certificate. It is what to
    /// poll after a domain was added, changed, started or stopped. A domain of others fails with
    /// `InvalidDomain.NotFound`; `ServiceBusy` passes.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InvalidDomain.NotFound` (404), `ServiceBusy` (403, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomaindetail>
    DescribeVodDomainDetail -> DescribeVodDomainDetailResponse {
        name: "DescribeVodDomainDetail", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Waits until a CDN domain has stopped serving.
    ///
    /// Asks [`DescribeVodDomainDetail`] after 2 s and then at growing intervals of up to 30 s, for at most
    /// an hour unless told otherwise. The job is started by `BatchStopVodDomain`.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    pub fn wait_until_domain_offline(&self, domain_name: impl Into<String>) -> Wait<DescribeVodDomainDetail> {
        const RULE: WaitRule = WaitRule {
            state: &["DomainDetail", "DomainStatus"],
            done: Done::In(&["offline"]),
            failed: &["configure_failed", "check_failed"],
            unknown: &[],
            total: &[],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), DescribeVodDomainDetail::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        Wait::new(call, &RULE)
    }

    /// Waits until a CDN domain is configured and serves.
    ///
    /// Asks [`DescribeVodDomainDetail`] after 2 s and then at growing intervals of up to 30 s, for at most
    /// an hour unless told otherwise. The job is started by `AddVodDomain`; or by `BatchStartVodDomain`; or
    /// by `UpdateVodDomain`.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    pub fn wait_until_domain_online(&self, domain_name: impl Into<String>) -> Wait<DescribeVodDomainDetail> {
        const RULE: WaitRule = WaitRule {
            state: &["DomainDetail", "DomainStatus"],
            done: Done::In(&["online"]),
            failed: &["configure_failed", "check_failed"],
            unknown: &[],
            total: &[],
            timeout: 3600,
        };
        let mut call = Call::new(self.core(), DescribeVodDomainDetail::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Lists the accelerated domains of the account, page by page, by a part of the name, state or tags.
    pub fn describe_vod_user_domains(&self) -> DescribeVodUserDomains {
        DescribeVodUserDomains(Call::new(self.core(), DescribeVodUserDomains::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the accelerated domains of the account, page by page, by a part of the name, state or tags. Up
    /// to 50 stand on a page; a larger size fails with `InvalidPageSize.ValueNotSupported`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InvalidDomainName.Malformed` (400),
    /// `InvalidDomainSearchType.ValueNotSupported` (400), `InvalidDomainStatus.ValueNotSupported` (400),
    /// `InvalidPageNumber.ValueNotSupported` (400), `InvalidPageSize.ValueNotSupported` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoduserdomains>
    DescribeVodUserDomains -> DescribeVodUserDomainsResponse {
        name: "DescribeVodUserDomains", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodUserDomains {
    /// Domain name or part of one to search for; `DomainSearchType` tells how. Absent means all.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.0.params.query("DomainName", Into::<String>::into(domain_name));
        self
    }

    /// How the domain name is matched: `fuzzy_match` anywhere, `pre_match` at the start, `suf_match` at the
    /// end, `full_match` as a whole. The default is `fuzzy_match`.
    pub fn domain_search_type(mut self, domain_search_type: impl Into<DomainSearchType>) -> Self {
        self.0.params.query("DomainSearchType", Into::<DomainSearchType>::into(domain_search_type));
        self
    }

    /// Only domains in this state; absent means all.
    pub fn domain_status(mut self, domain_status: impl Into<DomainStatus>) -> Self {
        self.0.params.query("DomainStatus", Into::<DomainStatus>::into(domain_status));
        self
    }

    /// Page to return, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.0.params.query("PageNumber", page_number);
        self
    }

    /// Number of entries on a page. Between 1 and 50. The default is `20`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.0.params.check_range("PageSize", i64::from(page_size), 1, 50);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Only domains that carry all of these tags, each a key and a value; up to 20. Absent means all.
    pub fn tags(mut self, tags: impl IntoIterator<Item = DomainTag>) -> Self {
        let tags: Vec<Value> = tags.into_iter().map(|item| item.to_json()).collect();
        self.0.params.query_list("Tag", tags);
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

impl Paged for DescribeVodUserDomains {
    type Item = DomainSummary;

    fn items(page: DescribeVodUserDomainsResponse) -> Vec<Self::Item> {
        page.domains
    }

    fn next(&self, page: &DescribeVodUserDomainsResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNumber",
            first: 1,
            size: "PageSize",
            default_size: 20,
            limit: 0,
            in_json: false,
        };
        let total = page.total_count.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.domains.len(), total)?.map(Self))
    }
}

impl Client {
    /// Reads the text with which the ownership of a domain is proved, as a DNS record or as a file on its
    /// server.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    pub fn describe_vod_verify_content(&self, domain_name: impl Into<String>) -> DescribeVodVerifyContent {
        let mut call = Call::new(self.core(), DescribeVodVerifyContent::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        DescribeVodVerifyContent(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the text with which the ownership of a domain is proved, as a DNS record or as a file on its
    /// server. `verify_vod_domain_owner` then checks that it is there.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodverifycontent>
    DescribeVodVerifyContent -> DescribeVodVerifyContentResponse {
        name: "DescribeVodVerifyContent", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl Client {
    /// Changes the sources of an accelerated domain.
    ///
    /// - `domain_name`: Domain to change, as `DescribeVodUserDomains` lists it.
    pub fn update_vod_domain(&self, domain_name: impl Into<String>) -> UpdateVodDomain {
        let mut call = Call::new(self.core(), UpdateVodDomain::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        UpdateVodDomain(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes the sources of an accelerated domain. It takes effect in the background: follow
    /// `describe_vod_domain_detail` until the state is `online` again. A source that is not understood
    /// fails with a code that begins with `InvalidSource`, a domain of others with
    /// `InvalidDomain.NotFound`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `IllegalOperation` (403), `InvalidDomain.NotFound` (404),
    /// `InvalidDomainName.Malformed` (400), `InvalidScope.Malformed` (400),
    /// `InvalidSource.Content.Malformed` (400), `InvalidSource.Priority.Malformed` (400),
    /// `InvalidSource.Type.Malformed` (400), `InvalidTypeContent.Mismatch` (400).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updatevoddomain>
    UpdateVodDomain -> UpdateVodDomainResponse {
        name: "UpdateVodDomain", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl UpdateVodDomain {
    /// Origins as a JSON array of objects with `content`, `type` (`ipaddr`, `domain` or `oss`), `port` and
    /// `priority`.
    pub fn sources(mut self, sources: impl ToJsonText) -> Self {
        let sources = sources.to_json_text();
        self.0.params.query("Sources", sources);
        self
    }

    /// Registered domain under which the accelerated one stands, where the account is allowed to set it.
    pub fn top_level_domain(mut self, top_level_domain: impl Into<String>) -> Self {
        self.0.params.query("TopLevelDomain", Into::<String>::into(top_level_domain));
        self
    }
}

impl Client {
    /// Checks that a domain is yours, by a DNS record or a file with the text that
    /// `describe_vod_verify_content` gives.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    /// - `verify_type`: How ownership is proved: `dnsCheck` by a DNS record, `fileCheck` by a file on the
    ///   web server.
    pub fn verify_vod_domain_owner(
        &self,
        domain_name: impl Into<String>,
        verify_type: impl Into<VerifyType>,
    ) -> VerifyVodDomainOwner {
        let mut call = Call::new(self.core(), VerifyVodDomainOwner::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        call.params.query("VerifyType", Into::<VerifyType>::into(verify_type));
        VerifyVodDomainOwner(call)
    }
}

cloudwire_http_core::operation! {
    /// Checks that a domain is yours, by a DNS record or a file with the text that
    /// `describe_vod_verify_content` gives. Needed once before a new domain can be added.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-verifyvoddomainowner>
    VerifyVodDomainOwner -> VerifyVodDomainOwnerResponse {
        name: "VerifyVodDomainOwner", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

cloudwire_http_core::model! {
    /// What [`AddVodDomain`] answers.
    AddVodDomainResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`BatchSetVodDomainConfigs`] answers.
    BatchSetVodDomainConfigsResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`BatchStartVodDomain`] answers.
    BatchStartVodDomainResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`BatchStopVodDomain`] answers.
    BatchStopVodDomainResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteVodDomain`] answers.
    DeleteVodDomainResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteVodSpecificConfig`] answers.
    DeleteVodSpecificConfigResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainConfigs`] answers.
    DescribeVodDomainConfigsResponse {
        /// Features configured for the domain.
        domain_configs: Vec<DomainConfig> = "DomainConfigs" / "DomainConfig",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainDetail`] answers.
    DescribeVodDomainDetailResponse {
        /// Everything known of the domain.
        domain_detail: Option<DomainDetail> = "DomainDetail",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodUserDomains`] answers.
    DescribeVodUserDomainsResponse {
        /// Domains that match, one item for each.
        domains: Vec<DomainSummary> = "Domains" / "PageData",
        /// Page that was returned, counted from 1.
        page_number: Option<i64> = "PageNumber",
        /// Number of entries on a page.
        page_size: Option<i64> = "PageSize",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Number of entries that match, over all pages.
        total_count: Option<i64> = "TotalCount",
    }

    /// What [`DescribeVodVerifyContent`] answers.
    DescribeVodVerifyContentResponse {
        /// Text that proves ownership of the domain: the value of the DNS record or the content of the
        /// file.
        content: Option<String> = "Content",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// A feature that is set on a domain.
    DomainConfig {
        /// Identifier of one feature configuration of the domain, as `DescribeVodDomainConfigs` returns it.
        config_id: Option<String> = "ConfigId",
        /// Settings of the feature as name and value pairs.
        function_args: Vec<DomainConfigArg> = "FunctionArgs" / "FunctionArg",
        /// Feature of the delivery network that is configured.
        function_name: Option<String> = "FunctionName",
        /// State of the configuration: done, failed or under way, in the provider's own words.
        status: Option<String> = "Status",
    }

    /// A setting of a feature.
    DomainConfigArg {
        /// Name of one setting of the feature.
        arg_name: Option<String> = "ArgName",
        /// Value of the setting, always as a string.
        arg_value: Option<String> = "ArgValue",
    }

    /// An accelerated domain with its settings.
    DomainDetail {
        /// Name of the certificate; present only when HTTPS is on.
        cert_name: Option<String> = "CertName",
        /// Name to which the domain's CNAME record must point so that requests reach the delivery network.
        cname: Option<String> = "Cname",
        /// Remark on the domain, for example why its review failed.
        description: Option<String> = "Description",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// State of the domain: `online` serves, `offline` is stopped, `configuring` and `checking` are
        /// under way, `configure_failed` and `check_failed` ended badly.
        domain_status: Option<DomainStatus> = "DomainStatus",
        /// When the domain was added, in UTC.
        gmt_created: Option<OffsetDateTime> = "GmtCreated",
        /// When the item was last changed, in UTC.
        gmt_modified: Option<OffsetDateTime> = "GmtModified",
        /// Whether the domain serves HTTPS: `on` or `off`.
        ssl_protocol: Option<Switch> = "SSLProtocol",
        /// Certificate with the public key, in PEM form.
        ssl_pub: Option<String> = "SSLPub",
        /// Where the domain is accelerated: `domestic` in mainland China, `overseas` everywhere else,
        /// `global` both.
        scope: Option<DomainScope> = "Scope",
        /// Origins, one item for each.
        sources: Vec<DomainOrigin> = "Sources" / "Source",
        /// Share of the requests an origin gets among those of its rank.
        weight: Option<i64> = "Weight",
    }

    /// An origin of a domain, with its weight.
    DomainOrigin {
        /// Address of the origin: an IP address, a domain name or a storage bucket's domain.
        content: Option<String> = "Content",
        /// Whether the origin is in use: `online` or `offline`.
        enabled: Option<String> = "Enabled",
        /// Port at which the origin is asked, usually 80 or 443.
        port: Option<i32> = "Port",
        /// Rank of the origin; it tells main origins from spare ones.
        priority: Option<i64> = "Priority",
        /// Kind of origin: `ipaddr` an IP address, `domain` a domain name, `oss` a storage bucket.
        kind: Option<String> = "Type",
        /// Share of the requests an origin gets among those of its rank.
        weight: Option<i64> = "Weight",
    }

    /// An accelerated domain of a listing.
    DomainSummary {
        /// Name to which the domain's CNAME record must point so that requests reach the delivery network.
        cname: Option<String> = "Cname",
        /// Remark on the domain, for example why its review failed.
        description: Option<String> = "Description",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// State of the domain: `online` serves, `offline` is stopped, `configuring` and `checking` are
        /// under way, `configure_failed` and `check_failed` ended badly.
        domain_status: Option<DomainStatus> = "DomainStatus",
        /// When the domain was added, in UTC.
        gmt_created: Option<String> = "GmtCreated",
        /// When the item was last changed, in UTC.
        gmt_modified: Option<String> = "GmtModified",
        /// Whether the domain has been moved into the sandbox, where attacked or abusive domains are served
        /// apart.
        sandbox: Option<String> = "Sandbox",
        /// Origins, one item for each.
        sources: Vec<DomainSummaryOrigin> = "Sources" / "Source",
        /// Whether the domain serves HTTPS: `on` or `off`.
        ssl_protocol: Option<String> = "SslProtocol",
    }

    /// An origin of a listed domain.
    DomainSummaryOrigin {
        /// Address of the origin: an IP address, a domain name or a storage bucket's domain.
        content: Option<String> = "Content",
        /// Port at which the origin is asked, usually 80 or 443.
        port: Option<i32> = "Port",
        /// Rank of the origin; it tells main origins from spare ones.
        priority: Option<i64> = "Priority",
        /// Kind of origin: `ipaddr` an IP address, `domain` a domain name, `oss` a storage bucket.
        kind: Option<String> = "Type",
    }

    /// A tag of a domain to look for: a key, and a value if it matters.
    DomainTag {
        /// Key of the tag, as it was given to the domain.
        key: String = "Key",
        /// Value of the tag; absent means any.
        value: Option<String> = "Value",
    }

    /// What [`UpdateVodDomain`] answers.
    UpdateVodDomainResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`VerifyVodDomainOwner`] answers.
    VerifyVodDomainOwnerResponse {
        /// Text that proves ownership of the domain: the value of the DNS record or the content of the
        /// file.
        content: Option<String> = "Content",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }
}

impl DomainTag {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), value: None }
    }

    /// Value of the tag; absent means any.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

cloudwire_http_core::open_enum! {
    /// The environment of a setting.
    ConfigEnv {
        /// That which serves.
        Online = "online",
        /// A part of the nodes, for trying.
        Gray = "gray",
    }

    /// Where a domain is accelerated.
    DomainScope {
        /// Inside mainland China.
        Domestic = "domestic",
        /// Outside mainland China.
        Overseas = "overseas",
        /// Everywhere.
        Global = "global",
    }

    /// How a name is compared.
    DomainSearchType {
        /// It contains the text.
        Contains = "fuzzy_match",
        /// It starts with the text.
        StartsWith = "pre_match",
        /// It ends with the text.
        EndsWith = "suf_match",
        /// It is the text.
        Equals = "full_match",
    }

    /// The state of an accelerated domain.
    DomainStatus {
        /// Serving.
        Online = "online",
        /// Stopped.
        Offline = "offline",
        /// Being configured.
        Configuring = "configuring",
        /// The configuration failed.
        ConfigureFailed = "configure_failed",
        /// Being reviewed.
        Checking = "checking",
        /// The review refused it.
        CheckFailed = "check_failed",
    }

    /// How the ownership of a domain is proved.
    VerifyType {
        /// By a DNS record.
        Dns = "dnsCheck",
        /// By a file on its server.
        File = "fileCheck",
    }
}
