// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! Domains: adding, listing, setting up, taking out of service, removing.
//!
//! Behind the feature `domains`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Done, Error, Field, Items, Operation as _, Paged, Pages, Wait, WaitRule};
use serde_json::Value;

impl Client {
    /// Sets how long a domain keeps files.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    /// - `settings`: The rules: `cacheControls` and `ignoreParam`, as the provider's page lists them. The
    ///   form is not confirmed, so it is given as JSON and not checked.
    pub fn domain_cache(&self, name: impl Into<String>, settings: impl Into<Value>) -> DomainCache {
        let mut call = Call::new(self.core(), DomainCache::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        call.params.json_body(settings);
        DomainCache(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets how long a domain keeps files. Rules that leave files out are error 400309. A change under way
    /// is error 400030: wait until the state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainCache -> Value {
        name: "DomainCache", method: PUT, host: "domain",
        path: "/domain/{name}/cache", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Adds a domain to the CDN.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    /// - `settings`: The settings: `type`, `platform`, `geoCover`, `protocol`, `source`, `cache` and
    ///   others, as the provider's page lists them. The form is not confirmed, so it is given as JSON and
    ///   not checked.
    pub fn domain_create(&self, name: impl Into<String>, settings: impl Into<Value>) -> DomainCreate {
        let mut call = Call::new(self.core(), DomainCreate::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        call.params.json_body(settings);
        DomainCreate(call)
    }
}

cloudwire_http_core::operation! {
    /// Adds a domain to the CDN. It serves when its state is `success` and its CNAME is set. Errors worth
    /// handling: 400020 when China is served without an ICP registration, 400041 when the source does not
    /// answer the test path, 400054 for a name that is no domain, 400062 when the domain is taken, 400309
    /// when the cache rules leave files out.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainCreate -> Value {
        name: "DomainCreate", method: POST, host: "domain",
        path: "/domain/{name}", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Adds a domain under a wildcard domain, whose settings it takes.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    /// - `settings`: The settings: `pareDomain`, the wildcard domain, and what else the provider's page
    ///   lists. The form is not confirmed, so it is given as JSON and not checked.
    pub fn domain_create_pan(&self, name: impl Into<String>, settings: impl Into<Value>) -> DomainCreatePan {
        let mut call = Call::new(self.core(), DomainCreatePan::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        call.params.json_body(settings);
        DomainCreatePan(call)
    }
}

cloudwire_http_core::operation! {
    /// Adds a domain under a wildcard domain, whose settings it takes. Errors worth handling are those of
    /// `domain_create`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainCreatePan -> Value {
        name: "DomainCreatePan", method: POST, host: "domain",
        path: "/pandomain/{name}", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Removes a domain.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    pub fn domain_delete(&self, name: impl Into<String>) -> DomainDelete {
        let mut call = Call::new(self.core(), DomainDelete::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        DomainDelete(call)
    }
}

cloudwire_http_core::operation! {
    /// Removes a domain. It must be out of service (`domain_offline`), else the error is 400317. A change
    /// under way is error 400030: wait until the state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainDelete -> Value {
        name: "DomainDelete", method: DELETE, host: "domain",
        path: "/domain/{name}", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Sets where a domain serves.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    /// - `geo_cover`: Where it serves.
    pub fn domain_geocover(&self, name: impl Into<String>, geo_cover: impl Into<GeoCover>) -> DomainGeocover {
        let mut call = Call::new(self.core(), DomainGeocover::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        let geo_cover: GeoCover = geo_cover.into();
        call.params.json("geoCover", Field::write(&geo_cover));
        DomainGeocover(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets where a domain serves. China needs an ICP registration, else the error is 400020. A change
    /// under way is error 400030: wait until the state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainGeocover -> Value {
        name: "DomainGeocover", method: PUT, host: "domain",
        path: "/domain/{name}/geocover", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Reads the settings and the state of a domain.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    pub fn domain_get(&self, name: impl Into<String>) -> DomainGet {
        let mut call = Call::new(self.core(), DomainGet::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        DomainGet(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the settings and the state of a domain. An unknown domain is error 404001.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainGet -> DomainGetResponse {
        name: "DomainGet", method: GET, host: "domain",
        path: "/domain/{name}", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Waits until the last change of a domain is in force.
    ///
    /// Asks [`DomainGet`] after 2 s and then at growing intervals of up to 30 s, for at most 2 hours unless
    /// told otherwise. The job is started by `DomainCreate`; or by `DomainHttpsconf`; or by
    /// `DomainOffline`; or by `DomainOnline`.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    pub fn wait_until_domain_deployed(&self, name: impl Into<String>) -> Wait<DomainGet> {
        const RULE: WaitRule = WaitRule {
            state: &["operatingState"],
            done: Done::NotIn(&["processing"]),
            failed: &["failed"],
            unknown: &[],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), DomainGet::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Sets the certificate of a domain that speaks HTTPS, and whether HTTP is sent on to it.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    /// - `cert_id`: The id of the certificate, as `sslcert_create` answers it.
    /// - `force_https`: Whether requests by HTTP are sent on to HTTPS.
    pub fn domain_httpsconf(
        &self,
        name: impl Into<String>,
        cert_id: impl Into<String>,
        force_https: bool,
    ) -> DomainHttpsconf {
        let mut call = Call::new(self.core(), DomainHttpsconf::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        let cert_id: String = cert_id.into();
        call.params.json("certId", cert_id);
        call.params.json("forceHttps", force_https);
        DomainHttpsconf(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets the certificate of a domain that speaks HTTPS, and whether HTTP is sent on to it. An unknown
    /// certificate is error 400401. A change under way is error 400030: wait until the state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainHttpsconf -> Value {
        name: "DomainHttpsconf", method: PUT, host: "domain",
        path: "/domain/{name}/httpsconf", auth: "qiniu", idempotent: true,
    }
}

impl DomainHttpsconf {
    /// Whether HTTP/2 is spoken.
    pub fn http2_enable(mut self, http2_enable: bool) -> Self {
        self.0.params.json("http2Enable", http2_enable);
        self
    }
}

impl Client {
    /// Sets which addresses may download from a domain.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    /// - `kind`: What the list of addresses is for.
    /// - `addresses`: The addresses, single ones or ranges such as `192.0.2.0/24`. How many may be given is
    ///   not documented.
    pub fn domain_ipacl(
        &self,
        name: impl Into<String>,
        kind: impl Into<IpAclType>,
        addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> DomainIpacl {
        let mut call = Call::new(self.core(), DomainIpacl::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        let kind: IpAclType = kind.into();
        call.params.json("ipACLType", Field::write(&kind));
        let addresses: Vec<String> = addresses.into_iter().map(Into::into).collect();
        call.params.json("ipACLValues", addresses);
        DomainIpacl(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets which addresses may download from a domain. A change under way is error 400030: wait until the
    /// state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainIpacl -> Value {
        name: "DomainIpacl", method: PUT, host: "domain",
        path: "/domain/{name}/ipacl", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Lists the domains of the account, a page at a time.
    pub fn domain_list(&self) -> DomainList {
        DomainList(Call::new(self.core(), DomainList::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the domains of the account, a page at a time.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainList -> DomainListResponse {
        name: "DomainList", method: GET, host: "domain", path: "/domain", auth: "qiniu", idempotent: true,
    }
}

impl DomainList {
    /// Where the listing goes on: the marker the answer before gave. Empty at the end.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.0.params.query("marker", Into::<String>::into(marker));
        self
    }

    /// How many domains a page has at most. Between 1 and 1000. The default is `10`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.params.check_range("limit", limit, 1, 1000);
        self.0.params.query("limit", limit);
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

impl Paged for DomainList {
    type Item = DomainSummary;

    fn items(page: DomainListResponse) -> Vec<Self::Item> {
        page.domains
    }

    fn next(&self, page: &DomainListResponse) -> Result<Option<Self>, Error> {
        Ok(self.0.next_marker("marker", page.marker.as_deref()).map(Self))
    }
}

impl Client {
    /// Takes a domain out of service, which takes some minutes.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    pub fn domain_offline(&self, name: impl Into<String>) -> DomainOffline {
        let mut call = Call::new(self.core(), DomainOffline::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        DomainOffline(call)
    }
}

cloudwire_http_core::operation! {
    /// Takes a domain out of service, which takes some minutes. Already out of service is error 400013. A
    /// change under way is error 400030: wait until the state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainOffline -> Value {
        name: "DomainOffline", method: POST, host: "domain",
        path: "/domain/{name}/offline", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Puts a domain back into service, which takes some minutes.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    pub fn domain_online(&self, name: impl Into<String>) -> DomainOnline {
        let mut call = Call::new(self.core(), DomainOnline::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        DomainOnline(call)
    }
}

cloudwire_http_core::operation! {
    /// Puts a domain back into service, which takes some minutes. Already in service is error 400013. A
    /// change under way is error 400030: wait until the state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainOnline -> Value {
        name: "DomainOnline", method: POST, host: "domain",
        path: "/domain/{name}/online", auth: "qiniu", idempotent: false,
    }
}

impl Client {
    /// Sets whether a domain fetches large files from the source in ranges.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    /// - `settings`: The settings: `enable`, `on` or `off`. The form is not confirmed, so it is given as
    ///   JSON and not checked.
    pub fn domain_range(&self, name: impl Into<String>, settings: impl Into<Value>) -> DomainRange {
        let mut call = Call::new(self.core(), DomainRange::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        call.params.json_body(settings);
        DomainRange(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets whether a domain fetches large files from the source in ranges. A change under way is error
    /// 400030: wait until the state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainRange -> Value {
        name: "DomainRange", method: PUT, host: "domain",
        path: "/domain/{name}/range", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Sets headers that a domain adds to its answers or takes from them.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    /// - `settings`: The headers: `responseHeaderControls`, as the provider's page lists them. The form is
    ///   not confirmed, so it is given as JSON and not checked.
    pub fn domain_respheader(&self, name: impl Into<String>, settings: impl Into<Value>) -> DomainRespheader {
        let mut call = Call::new(self.core(), DomainRespheader::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        call.params.json_body(settings);
        DomainRespheader(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets headers that a domain adds to its answers or takes from them. A change under way is error
    /// 400030: wait until the state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainRespheader -> Value {
        name: "DomainRespheader", method: PUT, host: "domain",
        path: "/domain/{name}/respheader", auth: "qiniu", idempotent: true,
    }
}

impl Client {
    /// Sets where a domain fetches its files from.
    ///
    /// - `name`: The domain, without scheme; a wildcard domain begins with a dot.
    /// - `settings`: The source: `sourceType` with `sourceQiniuBucket`, `sourceIPs` or `sourceDomain`,
    ///   `sourceURLScheme`, `testURLPath` and others, as the provider's page lists them. The form is not
    ///   confirmed, so it is given as JSON and not checked.
    pub fn domain_source(&self, name: impl Into<String>, settings: impl Into<Value>) -> DomainSource {
        let mut call = Call::new(self.core(), DomainSource::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        call.params.json_body(settings);
        DomainSource(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets where a domain fetches its files from. A source that does not answer the test path is error
    /// 400041. A change under way is error 400030: wait until the state is `success`.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainSource -> Value {
        name: "DomainSource", method: PUT, host: "domain",
        path: "/domain/{name}/source", auth: "qiniu", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// What [`DomainGet`] answers.
    DomainGetResponse {
        /// The domain, without scheme; a wildcard domain begins with a dot.
        name: Option<String> = "name",
        /// The wildcard domain it belongs to.
        pare_domain: Option<String> = "pareDomain",
        /// The kind of domain.
        kind: Option<DomainType> = "type",
        /// The name that the domain's CNAME record must point at.
        cname: Option<String> = "cname",
        /// The path of a file on the source that the service asks for to see whether the source works.
        test_url_path: Option<String> = "testURLPath",
        /// Whether it speaks HTTP or HTTPS.
        protocol: Option<Protocol> = "protocol",
        /// What the domain is used for.
        platform: Option<Platform> = "platform",
        /// The product it belongs to.
        product: Option<String> = "product",
        /// Where it serves.
        geo_cover: Option<GeoCover> = "geoCover",
        /// Whether the source is a private bucket.
        qiniu_private: Option<bool> = "qiniuPrivate",
        /// The last change, such as `create_domain` or `offline_domain`.
        operation_type: Option<String> = "operationType",
        /// How the last change is going.
        operating_state: Option<DomainState> = "operatingState",
        /// How the last change is going, in words.
        operating_state_desc: Option<String> = "operatingStateDesc",
        /// When it was added, as the service writes it.
        create_at: Option<String> = "createAt",
        /// When it was last changed, as the service writes it.
        modify_at: Option<String> = "modifyAt",
        /// Where files come from: the kind of source, its bucket or addresses, as JSON of the provider's
        /// form.
        source: Option<Value> = "source",
        /// How long files are kept, by rules, as JSON of the provider's form.
        cache: Option<Value> = "cache",
        /// Which sites may link to it, as JSON of the provider's form.
        referer: Option<Value> = "referer",
        /// The anti-leech rules by time with their keys, as JSON of the provider's form.
        time_acl: Option<Value> = "timeACL"; secret,
        /// Which addresses may download, as JSON of the provider's form.
        ip_acl: Option<Value> = "ipACL",
        /// The certificate and the rules of HTTPS, as JSON of the provider's form.
        https: Option<Value> = "https",
        /// The ICP registration of the domain.
        register_no: Option<String> = "registerNo",
        /// Whether ranges are fetched from the source, as JSON of the provider's form.
        range: Option<Value> = "range",
    }

    /// What [`DomainList`] answers.
    DomainListResponse {
        /// Where the listing goes on: the marker the answer before gave. Empty at the end.
        marker: Option<String> = "marker",
        /// The domains of this page.
        domains: Vec<DomainSummary> = "domains",
    }

    /// A domain of a listing.
    DomainSummary {
        /// The domain, without scheme; a wildcard domain begins with a dot.
        name: Option<String> = "name",
        /// The kind of domain.
        kind: Option<DomainType> = "type",
        /// The name that the domain's CNAME record must point at.
        cname: Option<String> = "cname",
        /// The path of a file on the source that the service asks for to see whether the source works.
        test_url_path: Option<String> = "testURLPath",
        /// What the domain is used for.
        platform: Option<Platform> = "platform",
        /// Where it serves.
        geo_cover: Option<GeoCover> = "geoCover",
        /// Whether it speaks HTTP or HTTPS.
        protocol: Option<Protocol> = "protocol",
        /// How the last change is going.
        operating_state: Option<DomainState> = "operatingState",
        /// How the last change is going, in words.
        operating_state_desc: Option<String> = "operatingStateDesc",
        /// When it was added, as the service writes it.
        create_at: Option<String> = "createAt",
        /// When it was last changed, as the service writes it.
        modify_at: Option<String> = "modifyAt",
    }
}

cloudwire_http_core::open_enum! {
    /// How the last change of a domain is going.
    DomainState {
        /// Under way; further changes are refused until it is done.
        Processing = "processing",
        /// Done.
        Success = "success",
        /// Failed; the description says why.
        Failed = "failed",
        /// The domain is frozen, for want of payment or by the authorities.
        Frozen = "frozen",
        /// The domain is out of service.
        Offlined = "offlined",
    }

    /// The kind of a domain.
    DomainType {
        /// A single domain.
        Normal = "normal",
        /// A wildcard domain, such as `.example.com`.
        Wildcard = "wildcard",
        /// A domain under a wildcard domain.
        Pan = "pan",
        /// A test domain of the service, which ends after some days.
        Test = "test",
    }

    /// Where a domain serves.
    GeoCover {
        /// Mainland China. Needs an ICP registration.
        China = "china",
        /// Everywhere else.
        Foreign = "foreign",
        /// Everywhere. Needs an ICP registration.
        Global = "global",
    }

    /// What a list of addresses is for.
    IpAclType {
        /// There is no list.
        Off = "",
        /// The listed ones may not download.
        Refuse = "black",
        /// Only the listed ones may download.
        Allow = "white",
    }

    /// What a domain is used for.
    Platform {
        /// Pages, pictures and other small files.
        Web = "web",
        /// Downloads of large files.
        Download = "download",
        /// Media on demand.
        Vod = "vod",
        /// Answers that are made anew each time.
        Dynamic = "dynamic",
    }

    /// The protocol of a domain.
    Protocol {
        /// HTTP only.
        Http = "http",
        /// HTTPS, and HTTP unless it is redirected.
        Https = "https",
    }
}
