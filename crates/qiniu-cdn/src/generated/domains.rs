// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! Domains and certificates.
//!
//! Behind the feature `domains`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Operation as _};
use serde_json::Value;

impl Client {
    /// Adds a domain to the CDN.
    ///
    /// - `name`: The name.
    /// - `settings`: The settings as JSON, as the provider's page lists them.
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
    /// Adds a domain to the CDN. It serves when its state is `success`, and when its CNAME is set.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainCreate -> Value {
        name: "DomainCreate",
        method: POST,
        host: "domain",
        path: "/domain/{name}",
        auth: "qiniu",
        idempotent: false,
    }
}

impl Client {
    /// Removes a domain.
    ///
    /// - `name`: The name.
    pub fn domain_delete(&self, name: impl Into<String>) -> DomainDelete {
        let mut call = Call::new(self.core(), DomainDelete::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        DomainDelete(call)
    }
}

cloudwire_http_core::operation! {
    /// Removes a domain. It must be out of service (`domain_offline`).
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainDelete -> Value {
        name: "DomainDelete",
        method: DELETE,
        host: "domain",
        path: "/domain/{name}",
        auth: "qiniu",
        idempotent: false,
    }
}

impl Client {
    /// Reads the settings and the state of a domain.
    ///
    /// - `name`: The name.
    pub fn domain_get(&self, name: impl Into<String>) -> DomainGet {
        let mut call = Call::new(self.core(), DomainGet::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        DomainGet(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the settings and the state of a domain.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainGet -> DomainGetResponse {
        name: "DomainGet",
        method: GET,
        host: "domain",
        path: "/domain/{name}",
        auth: "qiniu",
        idempotent: true,
    }
}

impl Client {
    /// Sets the certificate of a domain and whether HTTP is sent on to HTTPS.
    ///
    /// - `name`: The name.
    /// - `cert_id`: The id of the certificate.
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
    /// Sets the certificate of a domain and whether HTTP is sent on to HTTPS.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainHttpsconf -> Value {
        name: "DomainHttpsconf",
        method: PUT,
        host: "domain",
        path: "/domain/{name}/httpsconf",
        auth: "qiniu",
        idempotent: true,
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
    /// Takes a domain out of service.
    ///
    /// - `name`: The name.
    pub fn domain_offline(&self, name: impl Into<String>) -> DomainOffline {
        let mut call = Call::new(self.core(), DomainOffline::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        DomainOffline(call)
    }
}

cloudwire_http_core::operation! {
    /// Takes a domain out of service.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainOffline -> Value {
        name: "DomainOffline",
        method: POST,
        host: "domain",
        path: "/domain/{name}/offline",
        auth: "qiniu",
        idempotent: false,
    }
}

impl Client {
    /// Puts a domain back into service.
    ///
    /// - `name`: The name.
    pub fn domain_online(&self, name: impl Into<String>) -> DomainOnline {
        let mut call = Call::new(self.core(), DomainOnline::META);
        let name: String = name.into();
        call.params.check_filled("name", &name);
        call.params.path("name", name);
        DomainOnline(call)
    }
}

cloudwire_http_core::operation! {
    /// Puts a domain back into service.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4246/the-domain-name>
    DomainOnline -> Value {
        name: "DomainOnline",
        method: POST,
        host: "domain",
        path: "/domain/{name}/online",
        auth: "qiniu",
        idempotent: false,
    }
}

impl Client {
    /// Uploads a certificate with its private key.
    ///
    /// - `name`: A name to find the certificate by.
    /// - `common_name`: The domain the certificate is for.
    /// - `private_key`: The private key, in PEM.
    /// - `chain`: The certificate and those that vouch for it, in PEM.
    pub fn sslcert_create(
        &self,
        name: impl Into<String>,
        common_name: impl Into<String>,
        private_key: impl Into<String>,
        chain: impl Into<String>,
    ) -> SslcertCreate {
        let mut call = Call::new(self.core(), SslcertCreate::META);
        let name: String = name.into();
        call.params.json("name", name);
        let common_name: String = common_name.into();
        call.params.json("common_name", common_name);
        let private_key: String = private_key.into();
        call.params.json("pri", private_key);
        let chain: String = chain.into();
        call.params.json("ca", chain);
        SslcertCreate(call)
    }
}

cloudwire_http_core::operation! {
    /// Uploads a certificate with its private key.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/8593/interface-related-certificate>
    SslcertCreate -> SslcertCreateResponse {
        name: "SslcertCreate",
        method: POST,
        host: "domain",
        path: "/sslcert",
        auth: "qiniu",
        idempotent: false,
        sensitive: ["pri"],
    }
}

cloudwire_http_core::model! {
    /// What [`DomainGet`] answers.
    DomainGetResponse {
        /// The domain.
        name: Option<String> = "name",
        /// The wildcard domain it belongs to.
        pare_domain: Option<String> = "pareDomain",
        /// The kind of domain: `normal`, `wildcard`, `pan` or `test`.
        kind: Option<String> = "type",
        /// The name to point the domain's CNAME at.
        cname: Option<String> = "cname",
        /// A path that answers on the source, for tests.
        test_url_path: Option<String> = "testURLPath",
        /// `http` or `https`.
        protocol: Option<String> = "protocol",
        /// What the domain serves: `web`, `download`, `vod` …
        platform: Option<String> = "platform",
        /// The product it belongs to.
        product: Option<String> = "product",
        /// Where it serves: `china`, `foreign` or `global`.
        geo_cover: Option<String> = "geoCover",
        /// Whether the source is a private bucket.
        qiniu_private: Option<bool> = "qiniuPrivate",
        /// The last change.
        operation_type: Option<String> = "operationType",
        /// How the last change is going: `processing`, `success`, `failed`, `frozen`, `offlined`.
        operating_state: Option<String> = "operatingState",
        /// The same in words.
        operating_state_desc: Option<String> = "operatingStateDesc",
        /// When it was added.
        create_at: Option<String> = "createAt",
        /// When it was last changed.
        modify_at: Option<String> = "modifyAt",
        /// The settings of the source.
        source: Option<Value> = "source",
        /// The cache rules.
        cache: Option<Value> = "cache",
        /// The Referer rules.
        referer: Option<Value> = "referer",
        /// The anti-leech rules by time.
        time_acl: Option<Value> = "timeACL"; secret,
        /// The rules by address.
        ip_acl: Option<Value> = "ipACL",
        /// The settings of HTTPS.
        https: Option<Value> = "https",
        /// The ICP registration of the domain.
        register_no: Option<String> = "registerNo",
        /// The settings of range requests.
        range: Option<Value> = "range",
    }

    /// What [`SslcertCreate`] answers.
    SslcertCreateResponse {
        /// The id of the certificate.
        cert_id: String = "certID",
    }
}
