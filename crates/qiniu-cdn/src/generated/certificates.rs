// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! Certificates for HTTPS.
//!
//! Behind the feature `certificates`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Operation as _};

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
    /// Uploads a certificate with its private key. A chain that is broken or does not fit the key is error
    /// 400323. Which host and signature the provider wants is not confirmed: the SDKs use those of domains,
    /// the newest page those of the cache.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/8593/interface-related-certificate>
    SslcertCreate -> SslcertCreateResponse {
        name: "SslcertCreate", method: POST, host: "domain",
        path: "/sslcert", auth: "qiniu", idempotent: false,
        sensitive: ["pri"],
    }
}

cloudwire_http_core::model! {
    /// What [`SslcertCreate`] answers.
    SslcertCreateResponse {
        /// The id of the certificate.
        cert_id: String = "certID",
    }
}
