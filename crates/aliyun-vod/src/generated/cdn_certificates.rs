// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! HTTPS of accelerated domains.
//!
//! Behind the feature `cdn_certificates`, which is on by default.

use super::types::Switch;
use crate::Client;
use cloudwire_http_core::{Call, Error, Items, Operation as _, PageRule, Paged, Pages};

impl Client {
    /// Lists the certificates that fit, all or only those for a domain, with issuer and lifetime.
    pub fn describe_vod_certificate_list(&self) -> DescribeVodCertificateList {
        DescribeVodCertificateList(Call::new(self.core(), DescribeVodCertificateList::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the certificates that fit, all or only those for a domain, with issuer and lifetime. They are
    /// those of the certificate service of the account.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodcertificatelist>
    DescribeVodCertificateList -> DescribeVodCertificateListResponse {
        name: "DescribeVodCertificateList", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodCertificateList {
    /// Domain name used for accelerated delivery.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.0.params.query("DomainName", Into::<String>::into(domain_name));
        self
    }
}

impl Client {
    /// Reads which certificate an accelerated domain has, until when it is valid and whether HTTPS is on.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    pub fn describe_vod_domain_certificate_info(
        &self,
        domain_name: impl Into<String>,
    ) -> DescribeVodDomainCertificateInfo {
        let mut call = Call::new(self.core(), DescribeVodDomainCertificateInfo::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        DescribeVodDomainCertificateInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads which certificate an accelerated domain has, until when it is valid and whether HTTPS is on. A
    /// domain of others fails with `InvalidDomain.NotFound`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InvalidDomain.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomaincertificateinfo>
    DescribeVodDomainCertificateInfo -> DescribeVodDomainCertificateInfoResponse {
        name: "DescribeVodDomainCertificateInfo", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainCertificateInfo {
    /// Internal version switch of the interface. Known from the newest SDK only; leave it unset.
    pub fn hera_api_auto_version(mut self, hera_api_auto_version: impl Into<String>) -> Self {
        self.0.params.query("HeraApiAutoVersion", Into::<String>::into(hera_api_auto_version));
        self
    }
}

impl Client {
    /// Lists the certificates of the account, page by page, by domain or a part of the name.
    pub fn describe_vod_ssl_certificate_list(&self) -> DescribeVodSSLCertificateList {
        DescribeVodSSLCertificateList(Call::new(self.core(), DescribeVodSSLCertificateList::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists the certificates of the account, page by page, by domain or a part of the name. Its ids and
    /// names are what `set_vod_domain_ssl_certificate` takes.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodsslcertificatelist>
    DescribeVodSSLCertificateList -> DescribeVodSSLCertificateListResponse {
        name: "DescribeVodSSLCertificateList", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodSSLCertificateList {
    /// Domain name used for accelerated delivery.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.0.params.query("DomainName", Into::<String>::into(domain_name));
        self
    }

    /// Page to return, counted from 1. The default is `1`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.0.params.query("PageNumber", page_number);
        self
    }

    /// Number of entries on a page.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Text the certificates are searched for; absent means all.
    pub fn search_keyword(mut self, search_keyword: impl Into<String>) -> Self {
        self.0.params.query("SearchKeyword", Into::<String>::into(search_keyword));
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

impl Paged for DescribeVodSSLCertificateList {
    type Item = SslCertificate;

    fn items(page: DescribeVodSSLCertificateListResponse) -> Vec<Self::Item> {
        page.certificate_list_model.into_iter().flat_map(|inner| inner.cert_list).collect()
    }

    fn next(&self, page: &DescribeVodSSLCertificateListResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNumber",
            first: 1,
            size: "PageSize",
            default_size: 1,
            limit: 0,
            in_json: false,
        };
        let total = page
            .certificate_list_model
            .as_ref()
            .and_then(|inner| inner.count)
            .and_then(|total| u64::try_from(total).ok());
        Ok(self
            .0
            .next_page(
                &RULE,
                page.certificate_list_model.iter().map(|inner| inner.cert_list.len()).sum::<usize>(),
                total,
            )?
            .map(Self))
    }
}

impl Client {
    /// Turns HTTPS of an accelerated domain on with a certificate, or off.
    ///
    /// - `domain_name`: Domain that gets the certificate; its delivery over HTTPS must be possible.
    /// - `ssl_protocol`: Whether the domain is to serve HTTPS: `on` sets the certificate, `off` takes HTTPS
    ///   away. The default is `off`.
    pub fn set_vod_domain_certificate(
        &self,
        domain_name: impl Into<String>,
        ssl_protocol: impl Into<Switch>,
    ) -> SetVodDomainCertificate {
        let mut call = Call::new(self.core(), SetVodDomainCertificate::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        call.params.query("SSLProtocol", Into::<Switch>::into(ssl_protocol));
        SetVodDomainCertificate(call)
    }
}

cloudwire_http_core::operation! {
    /// Turns HTTPS of an accelerated domain on with a certificate, or off. A new certificate comes with its
    /// private key; an old one is found by name. A certificate and key that do not belong together fail
    /// with `Certificate.MissMatch`, a name that is taken with `Certificate.Duplicated`, one that is not
    /// found with `Certificate.NotFind`. While the domain is being configured it fails with `ServiceBusy`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `Certificate.Duplicated` (400), `Certificate.FormatError` (400),
    /// `Certificate.KeyNull` (400), `Certificate.MissMatch` (400), `Certificate.NotFind` (400),
    /// `Certificate.NotPermittedOff` (400), `Certificate.SettedNotEffect` (400), `Certificate.StatusError`
    /// (400), `DeleteFailed` (400), `IllegalOperation` (403), `InvalidCertName.TooLong` (400),
    /// `InvalidCertificate` (400), `InvalidCertificate.TooLong` (400), `InvalidDomain.NotFound` (404),
    /// `InvalidDomain.Offline` (400), `InvalidSSLPri` (400), `InvalidSSLProtocol.ValueNotSupported` (400),
    /// `OperationDenied` (403), `SSLPri.Malformed` (400), `SSLPri.MissingParameter` (400),
    /// `SSLPub.MissingParameter` (400), `ServiceBusy` (403, try again later),
    /// `SetDomainSSLPub.ParameterError` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-setvoddomaincertificate>
    SetVodDomainCertificate -> SetVodDomainCertificateResponse {
        name: "SetVodDomainCertificate", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
        region: "cn-shanghai",
        sensitive: ["SSLPri"],
    }
}

impl SetVodDomainCertificate {
    /// Name of the certificate, chosen when it was stored.
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.0.params.query("CertName", Into::<String>::into(cert_name));
        self
    }

    /// Private key of the certificate in PEM form; needed when a certificate of your own is set. Keep it
    /// secret.
    pub fn ssl_pri(mut self, ssl_pri: impl Into<String>) -> Self {
        self.0.params.query("SSLPri", Into::<String>::into(ssl_pri));
        self
    }

    /// Certificate with the public key in PEM form; needed when a certificate of your own is set.
    pub fn ssl_pub(mut self, ssl_pub: impl Into<String>) -> Self {
        self.0.params.query("SSLPub", Into::<String>::into(ssl_pub));
        self
    }
}

impl Client {
    /// Turns HTTPS of an accelerated domain on with a certificate, or off.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    /// - `ssl_protocol`: Whether the domain is to serve HTTPS: `on` sets the certificate, `off` takes HTTPS
    ///   away. The default is `off`.
    pub fn set_vod_domain_ssl_certificate(
        &self,
        domain_name: impl Into<String>,
        ssl_protocol: impl Into<Switch>,
    ) -> SetVodDomainSSLCertificate {
        let mut call = Call::new(self.core(), SetVodDomainSSLCertificate::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        call.params.query("SSLProtocol", Into::<Switch>::into(ssl_protocol));
        SetVodDomainSSLCertificate(call)
    }
}

cloudwire_http_core::operation! {
    /// Turns HTTPS of an accelerated domain on with a certificate, or off. The certificate is one of the
    /// certificate service, by id, or uploaded here with its private key. The newer way:
    /// `set_vod_domain_certificate` knows certificates by name alone.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-setvoddomainsslcertificate>
    SetVodDomainSSLCertificate -> SetVodDomainSSLCertificateResponse {
        name: "SetVodDomainSSLCertificate", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
        sensitive: ["SSLPri"],
    }
}

impl SetVodDomainSSLCertificate {
    /// Number of a certificate in the provider's certificate service, for `CertType` `cas`.
    pub fn cert_id(mut self, cert_id: i64) -> Self {
        self.0.params.query("CertId", cert_id);
        self
    }

    /// Name of the certificate, chosen when it was stored.
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.0.params.query("CertName", Into::<String>::into(cert_name));
        self
    }

    /// Region of the certificate store: `cn-hangzhou` for mainland China, `ap-southeast-1` for elsewhere.
    /// The default is `cn-hangzhou`.
    pub fn cert_region(mut self, cert_region: impl Into<CertRegion>) -> Self {
        self.0.params.query("CertRegion", Into::<CertRegion>::into(cert_region));
        self
    }

    /// Where the certificate comes from: `upload` is your own key pair, `cas` the provider's certificate
    /// service.
    pub fn cert_type(mut self, cert_type: impl Into<CertType>) -> Self {
        self.0.params.query("CertType", Into::<CertType>::into(cert_type));
        self
    }

    /// `staging` puts the certificate into the trial environment only; absent or anything else puts it into
    /// production.
    pub fn env(mut self, env: impl Into<String>) -> Self {
        self.0.params.query("Env", Into::<String>::into(env));
        self
    }

    /// Private key of the certificate in PEM form; needed when a certificate of your own is set. Keep it
    /// secret.
    pub fn ssl_pri(mut self, ssl_pri: impl Into<String>) -> Self {
        self.0.params.query("SSLPri", Into::<String>::into(ssl_pri));
        self
    }

    /// Certificate with the public key in PEM form; needed when a certificate of your own is set.
    pub fn ssl_pub(mut self, ssl_pub: impl Into<String>) -> Self {
        self.0.params.query("SSLPub", Into::<String>::into(ssl_pub));
        self
    }
}

cloudwire_http_core::model! {
    /// The certificate a domain uses, with its state.
    CertificateInfo {
        /// Domain name the certificate was issued for.
        cert_domain_name: Option<String> = "CertDomainName",
        /// End of the certificate's validity.
        cert_expire_time: Option<String> = "CertExpireTime",
        /// Number of the certificate, as a string.
        cert_id: Option<String> = "CertId",
        /// Length of the certificate's validity in the provider's text form, in months or years.
        cert_life: Option<String> = "CertLife",
        /// Name of the certificate, chosen when it was stored.
        cert_name: Option<String> = "CertName",
        /// Authority that issued the certificate.
        cert_org: Option<String> = "CertOrg",
        /// Region of the certificate store: `cn-hangzhou` for mainland China, `ap-southeast-1` for
        /// elsewhere.
        cert_region: Option<String> = "CertRegion",
        /// Start of the certificate's validity.
        cert_start_time: Option<String> = "CertStartTime",
        /// Where the certificate comes from, for example `cas` for the provider's certificate service or
        /// `upload` for one of your own.
        cert_type: Option<String> = "CertType",
        /// When the certificate of the domain was last changed.
        cert_update_time: Option<String> = "CertUpdateTime",
        /// Whether the domain's CNAME record points to the delivery network: `ok`, or a word for what is
        /// wrong.
        domain_cname_status: Option<String> = "DomainCnameStatus",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// Certificate with the public key, in PEM form.
        server_certificate: Option<String> = "ServerCertificate",
        /// Whether HTTPS is switched on: `on` or `off`.
        server_certificate_status: Option<String> = "ServerCertificateStatus",
        /// State of the certificate, as a word of the provider's such as `success` or `checking`.
        status: Option<String> = "Status",
    }

    /// What [`DescribeVodCertificateList`] answers.
    DescribeVodCertificateListResponse {
        /// The certificates together with their number.
        certificate_list_model: Option<DomainCertificates> = "CertificateListModel",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainCertificateInfo`] answers.
    DescribeVodDomainCertificateInfoResponse {
        /// Certificates of the domain.
        cert_infos: Vec<CertificateInfo> = "CertInfos" / "CertInfo",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodSSLCertificateList`] answers.
    DescribeVodSSLCertificateListResponse {
        /// The certificates together with their number.
        certificate_list_model: Option<SslCertificates> = "CertificateListModel",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// A certificate that fits a domain.
    DomainCertificate {
        /// Algorithm of the certificate's key, as the provider names it.
        algorithm: Option<String> = "Algorithm",
        /// Number of the certificate in the provider's certificate store.
        cert_id: Option<i64> = "CertId",
        /// Identifier of the certificate across the provider's certificate stores.
        cert_identifier: Option<String> = "CertIdentifier",
        /// Name of the certificate, chosen when it was stored.
        cert_name: Option<String> = "CertName",
        /// Common name the certificate was issued for.
        common: Option<String> = "Common",
        /// When the certificate was stored, as a number in the provider's own count.
        create_time: Option<i64> = "CreateTime",
        /// Whether the certificate's names cover the domain asked about.
        domain_match_cert: Option<bool> = "DomainMatchCert",
        /// End of the certificate's validity, as a number in the provider's own count.
        end_time: Option<i64> = "EndTime",
        /// Fingerprint of the certificate.
        fingerprint: Option<String> = "Fingerprint",
        /// Identifier of the certificate's order at the certificate service.
        instance_id: Option<String> = "InstanceId",
        /// Authority that issued the certificate.
        issuer: Option<String> = "Issuer",
        /// Timestamp kept with the certificate, as an integer; the provider states neither what it marks
        /// nor its unit.
        last_time: Option<i64> = "LastTime",
        /// Algorithm the certificate is signed with.
        sign_algorithm: Option<String> = "SignAlgorithm",
    }

    /// The certificates that fit a domain, and their number.
    DomainCertificates {
        /// Certificates found, one item for each.
        cert_list: Vec<DomainCertificate> = "CertList" / "Cert",
        /// Number of certificates in all.
        count: Option<i32> = "Count",
    }

    /// What [`SetVodDomainCertificate`] answers.
    SetVodDomainCertificateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SetVodDomainSSLCertificate`] answers.
    SetVodDomainSSLCertificateResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// A certificate of the account.
    SslCertificate {
        /// Number of the certificate in the provider's certificate store.
        cert_id: Option<i64> = "CertId",
        /// Name of the certificate, chosen when it was stored.
        cert_name: Option<String> = "CertName",
        /// Region of the certificate store: `cn-hangzhou` for mainland China, `ap-southeast-1` for
        /// elsewhere.
        cert_region: Option<String> = "CertRegion",
        /// Common name the certificate was issued for.
        common: Option<String> = "Common",
        /// Fingerprint of the certificate.
        fingerprint: Option<String> = "Fingerprint",
        /// Authority that issued the certificate.
        issuer: Option<String> = "Issuer",
        /// Timestamp kept with the certificate, as an integer; the provider states neither what it marks
        /// nor its unit.
        last_time: Option<i64> = "LastTime",
    }

    /// A page of the certificates of the account.
    SslCertificates {
        /// Certificates found, one item for each.
        cert_list: Vec<SslCertificate> = "CertList" / "Cert",
        /// Number of certificates in all.
        count: Option<i32> = "Count",
        /// Page that was returned, counted from 1.
        page_number: Option<i64> = "PageNumber",
        /// Number of entries on a page.
        page_size: Option<i64> = "PageSize",
    }
}

cloudwire_http_core::open_enum! {
    /// Where the certificate service keeps a certificate.
    CertRegion {
        /// Inside mainland China.
        MainlandChina = "cn-hangzhou",
        /// Outside mainland China.
        International = "ap-southeast-1",
    }

    /// Where a certificate comes from.
    CertType {
        /// It is uploaded with the call.
        Upload = "upload",
        /// The certificate service has it.
        Service = "cas",
    }
}
