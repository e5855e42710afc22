//! OSS signature version 1: `Authorization: OSS <id>:<base64 of HMAC-SHA1>`.
//!
//! Follows "Include a V1 signature in the Authorization header"
//! (<https://www.alibabacloud.com/help/doc-detail/31951.html>).

use std::fmt;

use crate::encode::standard_base64;
use crate::{Secret, hash};

/// The query parameters that belong to the signed resource; all others are not signed.
///
/// From the OSS documentation and the lists of the official SDKs, as far as object operations use them.
const SUB_RESOURCES: &[&str] = &[
    "acl",
    "append",
    "asyncFetch",
    "bucketInfo",
    "callback",
    "callback-var",
    "cname",
    "comp",
    "continuation-token",
    "cors",
    "delete",
    "encryption",
    "endTime",
    "img",
    "inventory",
    "inventoryId",
    "lifecycle",
    "live",
    "location",
    "logging",
    "objectMeta",
    "partNumber",
    "policy",
    "position",
    "qos",
    "referer",
    "regionList",
    "replication",
    "replicationLocation",
    "replicationProgress",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "security-token",
    "sequential",
    "startTime",
    "stat",
    "status",
    "style",
    "styleName",
    "symlink",
    "tagging",
    "transferAcceleration",
    "udf",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "vod",
    "website",
    "worm",
    "wormExtend",
    "wormId",
    "x-oss-ac-forward-allow",
    "x-oss-ac-source-ip",
    "x-oss-ac-subnet-mask",
    "x-oss-ac-vpc-id",
    "x-oss-async-process",
    "x-oss-enable-md5",
    "x-oss-enable-sha1",
    "x-oss-enable-sha256",
    "x-oss-hash-ctx",
    "x-oss-md5-ctx",
    "x-oss-process",
    "x-oss-request-payer",
    "x-oss-traffic-limit",
];

/// What is signed of a request. `Debug` leaves out query and headers, where an STS token may stand.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The HTTP method, upper-case.
    pub method: &'a str,
    /// The bucket; `None` only for calls on the service itself.
    pub bucket: Option<&'a str>,
    /// The object key, not encoded; empty for calls on the bucket.
    pub key: &'a str,
    /// The decoded query; a parameter without `=` has `None`. What is no sub-resource is not signed.
    pub query: &'a [(&'a str, Option<&'a str>)],
    /// The `Content-MD5` header (base64), or empty.
    pub content_md5: &'a str,
    /// The `Content-Type` header, or empty.
    pub content_type: &'a str,
    /// The `Date` header, an HTTP date; with `x-oss-date` the value of that.
    pub date: &'a str,
    /// The headers; those whose names start with `x-oss-` are signed (`x-oss-security-token` with STS).
    pub headers: &'a [(&'a str, &'a str)],
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// The text that is signed.
#[must_use]
pub fn string_to_sign(request: &Request<'_>) -> String {
    let Request { method, content_md5, content_type, date, .. } = request;
    let mut text = format!("{method}\n{content_md5}\n{content_type}\n{date}\n");
    push_headers(&mut text, request.headers);
    push_resource(&mut text, request);
    text
}

/// The value of the `Authorization` header.
#[must_use]
pub fn authorization(access_key_id: &str, secret: &Secret, request: &Request<'_>) -> String {
    let mac = hash::hmac_sha1(secret.expose().as_bytes(), &[string_to_sign(request).as_bytes()]);
    format!("OSS {access_key_id}:{}", standard_base64(&mac))
}

/// `name:value` lines of the `x-oss-*` headers, lower-case, trimmed, sorted; equal names are joined by commas.
fn push_headers(text: &mut String, headers: &[(&str, &str)]) {
    let mut signed: Vec<(String, &str)> = headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim()))
        .filter(|(name, _)| name.starts_with("x-oss-"))
        .collect();
    signed.sort_by(|a, b| a.0.cmp(&b.0));
    for group in signed.chunk_by(|a, b| a.0 == b.0) {
        for (i, (name, value)) in group.iter().enumerate() {
            if i == 0 {
                text.push_str(name);
            }
            text.push(if i == 0 { ':' } else { ',' });
            text.push_str(value);
        }
        text.push('\n');
    }
}

/// `/bucket/key?sub-resources`, nothing encoded.
fn push_resource(text: &mut String, request: &Request<'_>) {
    text.push('/');
    if let Some(bucket) = request.bucket {
        text.push_str(bucket);
        text.push('/');
        text.push_str(request.key);
    }
    let mut signed: Vec<_> = request.query.iter().filter(|(name, _)| SUB_RESOURCES.contains(name)).collect();
    signed.sort_unstable();
    for (i, (name, value)) in signed.into_iter().enumerate() {
        text.push(if i == 0 { '?' } else { '&' });
        text.push_str(name);
        if let Some(value) = value {
            text.push('=');
            text.push_str(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The example of the OSS documentation.
    const PUBLISHED: Request<'_> = Request {
        method: "PUT",
        bucket: Some("oss-example"),
        key: "nelson",
        query: &[],
        content_md5: "ODBGOERFMDMzQTczRUY3NUE3NzA5QzdFNUYzMDQxNEM=",
        content_type: "text/html",
        date: "Thu, 17 Nov 2005 18:49:58 GMT",
        headers: &[("X-OSS-Meta-Author", "foo@bar.com"), ("Host", "ignored"), ("X-OSS-Magic", "abracadabra")],
    };

    #[test]
    fn published_example() {
        assert_eq!(
            string_to_sign(&PUBLISHED),
            "PUT\nODBGOERFMDMzQTczRUY3NUE3NzA5QzdFNUYzMDQxNEM=\ntext/html\nThu, 17 Nov 2005 18:49:58 GMT\n\
             x-oss-magic:abracadabra\nx-oss-meta-author:foo@bar.com\n/oss-example/nelson"
        );
        let secret = Secret::new("OtxrzxIsfpFjA7SwPzILwy8Bw21TLhquhboDYROV");
        assert_eq!(
            authorization("44CF9590006BF252F707", &secret, &PUBLISHED),
            "OSS 44CF9590006BF252F707:26NBxoKdsyly4EDv6inkoDft/yA="
        );
    }

    #[test]
    fn sub_resources_are_sorted_and_other_parameters_dropped() {
        let query = [("uploadId", Some("A+B")), ("x-id", Some("1")), ("partNumber", Some("2"))];
        let part = Request { query: &query, content_md5: "", content_type: "", headers: &[], ..PUBLISHED };
        assert!(string_to_sign(&part).ends_with("GMT\n/oss-example/nelson?partNumber=2&uploadId=A+B"));
        let start = Request { query: &[("uploads", None)], ..part };
        assert!(string_to_sign(&start).ends_with("/oss-example/nelson?uploads"));
        let service = Request { bucket: None, query: &[], ..part };
        assert!(string_to_sign(&service).ends_with("GMT\n/"));
    }

    #[test]
    fn an_sts_token_is_signed_and_not_printed() {
        let sts = Request { headers: &[("x-oss-security-token", "sts-token")], ..PUBLISHED };
        assert!(string_to_sign(&sts).contains("\nx-oss-security-token:sts-token\n/"));
        assert!(!format!("{sts:?}").contains("sts-token"));
    }
}
