use crate::xml;
use cloudwire_http_core::{Answer, Class, Classify, Failure, Meta, Verdict};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};
use std::time::Duration;

/// The service's rules of success and failure.
#[derive(Debug)]
pub(crate) struct VodClassify;

const REQUEST_ID: &str = "x-acs-request-id";
/// How long to wait before the next request, in milliseconds. Its presence alone means throttling, whatever the code.
const RETRY_AFTER: &str = "x-acs-retry-after";

impl Classify for VodClassify {
    fn classify(&self, _meta: &Meta, answer: &Answer<'_>) -> Verdict {
        if !answer.status.is_success() {
            return Verdict::Failure(failure(answer));
        }
        // Every answer is a JSON object. Anything else with status 200 comes from something in between.
        match answer.body.trim_ascii_start().first() {
            Some(b'{') => Verdict::Success,
            _ => Verdict::Failure(
                Failure::new(Class::Foreign)
                    .with_message("the answer is not the service's; a proxy's, perhaps"),
            ),
        }
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        text(headers, REQUEST_ID).map(str::to_owned)
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The failure of an answer that something in between gave.
pub(crate) fn foreign() -> Failure {
    Failure::new(Class::Foreign)
        .with_message("the answer is not the service's, but a proxy's or a wrong host's")
}

fn failure(answer: &Answer<'_>) -> Failure {
    let mut failure = from_json(answer)
        .or_else(|| from_xml(answer.body, |code| class_of(code, answer.status)))
        .unwrap_or_else(|| match answer.headers.contains_key(REQUEST_ID) {
            true => Failure::new(class_of_status(answer.status)),
            false => foreign(),
        });
    if let Some(wait) = text(answer.headers, RETRY_AFTER) {
        failure.class = Class::Throttled;
        failure.retry_after = wait.trim().parse().ok().map(Duration::from_millis);
    }
    failure
}

/// `{"Code", "Message", "RequestId"}`; some gateways write the names in lower case.
fn from_json(answer: &Answer<'_>) -> Option<Failure> {
    let Ok(Value::Object(body)) = serde_json::from_slice(answer.body) else { return None };
    let request_id = member(&body, &["RequestId", "requestId", "request_id"]);
    let message = member(&body, &["Message", "message", "Description"]).unwrap_or_default();
    let Some(code) = member(&body, &["Code", "code"]) else {
        // The service's own by its request id, though it names no reason.
        let mut failure = Failure::new(class_of_status(answer.status)).with_message(message);
        failure.request_id = Some(request_id?);
        return Some(failure);
    };
    let mut failure = Failure::new(class_of(&code, answer.status));
    failure.request_id = request_id;
    let message = match code.as_str() {
        "SignatureDoesNotMatch" => signature_advice(&message),
        _ => with_missing_permission(message, &body),
    };
    Some(failure.with_code(code).with_message(message))
}

/// `<Error><Code/><Message/><RequestId/></Error>`, as OSS and answers in XML have it.
pub(crate) fn from_xml(body: &[u8], class_of: impl Fn(&str) -> Class) -> Option<Failure> {
    let body = std::str::from_utf8(body).ok().filter(|body| body.contains("<Error>"))?;
    let code = xml::text_of(body, "Code")?;
    let mut failure = Failure::new(class_of(&code));
    failure.request_id = xml::text_of(body, "RequestId");
    let message = xml::text_of(body, "Message").unwrap_or_default();
    let message = if code == "SignatureDoesNotMatch" { signature_advice(&message) } else { message };
    Some(failure.with_code(code).with_message(message))
}

fn member(body: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match body.get(*name)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The service repeats the whole text it signed, a security token included, so that is cut off.
fn signature_advice(message: &str) -> String {
    let words = message.split("server string to sign").next().unwrap_or_default().trim_end();
    let words = if words.is_empty() { "The signature does not match." } else { words };
    format!("{words} The access key secret is most likely wrong, or a proxy changed the request.")
}

fn with_missing_permission(message: String, body: &Map<String, Value>) -> String {
    match body.get("AccessDeniedDetail").and_then(|detail| detail.get("AuthAction")).and_then(Value::as_str) {
        Some(action) => format!("{message} (missing permission: {action})"),
        None => message,
    }
}

/// The whole codes, where neither a prefix nor the status says it.
const CODES: &[(&str, Class)] = &[
    ("AccessDenied", Class::Forbidden),
    // Some of several may be gone already, so the call is not repeated on its own.
    ("DeleteStreamFailed", Class::PartlyDone),
    ("DeleteVideoFailed", Class::PartlyDone),
    ("DomainOverLimit", Class::QuotaExceeded),
    ("IllegalOperation", Class::Forbidden),
    ("IllegalTimestamp", Class::ClockSkew),
    ("IncompleteSignature", Class::Unauthorized),
    ("InvalidAction.NotFound", Class::Invalid),
    ("InvalidApi.NotFound", Class::Invalid),
    ("InvalidDomain.Configure_failed", Class::Invalid),
    ("InvalidTimeStamp.Expired", Class::ClockSkew),
    ("MissingSecurityToken", Class::Unauthorized),
    ("NoPermission", Class::Forbidden),
    ("NoSuchResource", Class::NotFound),
    ("PreloadQueueFull", Class::Throttled),
    ("ServiceBusy", Class::Throttled),
    ("SignatureDoesNotMatch", Class::Unauthorized),
    // Something sent the request twice. The next attempt has a nonce of its own, so it helps where it does no harm.
    ("SignatureNonceUsed", Class::Server),
];

/// The families of codes.
const PREFIXES: &[(&str, Class)] = &[
    ("Throttling", Class::Throttled),
    // The quota of a minute; that of a day is the next.
    ("QuotaPerMinuteExceeded", Class::Throttled),
    ("QuotaExceeded", Class::QuotaExceeded),
    ("LimitExceeded", Class::QuotaExceeded),
    ("ServiceUnavailable", Class::Server),
    ("ServiceUnAvailable", Class::Server),
    ("InternalError", Class::Server),
    ("InvalidAccessKey", Class::Unauthorized),
    ("InvalidSecurityToken", Class::Unauthorized),
    ("Forbidden", Class::Forbidden),
    ("OperationDenied", Class::Forbidden),
    ("AlreadyExist", Class::Conflict),
];

/// What a code means; the gateway's codes are those of the provider's "Common errors" and of each operation's page.
fn class_of(code: &str, status: StatusCode) -> Class {
    if let Some((_, class)) = CODES.iter().find(|(known, _)| *known == code) {
        return *class;
    }
    if let Some((_, class)) = PREFIXES.iter().find(|(prefix, _)| code.starts_with(prefix)) {
        return *class;
    }
    match code {
        _ if code.ends_with(".NotFound") => Class::NotFound,
        _ if code.ends_with("AlreadyExist") => Class::Conflict,
        _ => class_of_status(status),
    }
}

pub(crate) fn class_of_status(status: StatusCode) -> Class {
    match status.as_u16() {
        401 => Class::Unauthorized,
        403 => Class::Forbidden,
        404 => Class::NotFound,
        409 | 412 => Class::Conflict,
        429 => Class::Throttled,
        408 | 500.. => Class::Server,
        _ => Class::Invalid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::Method;

    static META: Meta = Meta {
        name: "GetVideoInfo",
        method: Method::POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
        sensitive: &[],
        region: None,
    };

    fn classify(status: u16, headers: &[(&'static str, &str)], body: &str) -> Option<Failure> {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        let (status, headers) = (StatusCode::from_u16(status).unwrap(), headers.collect::<HeaderMap>());
        let body = Bytes::copy_from_slice(body.as_bytes());
        match VodClassify.classify(&META, &Answer { status, headers: &headers, body: &body }) {
            Verdict::Success => None,
            Verdict::Failure(failure) => Some(failure),
        }
    }

    #[test]
    fn codes_have_their_classes() {
        for (code, status, class) in [
            ("InvalidVideo.NotFound", 404, Class::NotFound),
            ("InvalidVideo.NotFound", 400, Class::NotFound),
            ("NoSuchResource", 404, Class::NotFound),
            ("InvalidDomain.Offline", 404, Class::NotFound),
            ("InvalidAccessKeyId.NotFound", 404, Class::Unauthorized),
            ("InvalidAccessKeyId.Inactive", 400, Class::Unauthorized),
            ("InvalidSecurityToken.Expired", 400, Class::Unauthorized),
            ("SignatureDoesNotMatch", 400, Class::Unauthorized),
            ("IncompleteSignature", 400, Class::Unauthorized),
            ("InvalidTimeStamp.Expired", 400, Class::ClockSkew),
            ("InvalidTimeStamp.Format", 400, Class::Invalid),
            ("IllegalTimestamp", 400, Class::ClockSkew),
            ("InvalidAction.NotFound", 404, Class::Invalid),
            ("Throttling", 503, Class::Throttled),
            ("Throttling.User", 400, Class::Throttled),
            ("ServiceBusy", 403, Class::Throttled),
            ("PreloadQueueFull", 403, Class::Throttled),
            ("QuotaPerMinuteExceeded.Refresh", 400, Class::Throttled),
            ("QuotaExceeded.Refresh", 400, Class::QuotaExceeded),
            ("ServiceUnavailable", 503, Class::Server),
            ("ServiceUnAvailable", 503, Class::Server),
            ("InternalError", 500, Class::Server),
            ("SignatureNonceUsed", 400, Class::Server),
            ("DeleteVideoFailed", 503, Class::PartlyDone),
            ("Forbidden.RAM", 403, Class::Forbidden),
            ("OperationDenied.Suspended", 403, Class::Forbidden),
            ("DomainAlreadyExist", 400, Class::Conflict),
            ("AlreadyExist.AppName", 409, Class::Conflict),
            ("MissingVideoId", 400, Class::Invalid),
            ("InvalidParameter", 400, Class::Invalid),
        ] {
            let body = format!("{{\"Code\":\"{code}\",\"Message\":\"m\",\"RequestId\":\"r\"}}");
            let failure = classify(status, &[], &body).unwrap();
            assert_eq!((failure.class, failure.code.as_deref()), (class, Some(code)), "{code} {status}");
            assert_eq!(failure.request_id.as_deref(), Some("r"));
        }
    }

    #[test]
    fn errors_come_in_lower_case_and_in_xml_too() {
        let failure =
            classify(404, &[], r#"{"code":"NoSuchResource","message":"m","requestId":"r"}"#).unwrap();
        assert_eq!((failure.class, failure.message.as_deref()), (Class::NotFound, Some("m")));
        let xml = "<?xml version='1.0'?><Error><RequestId>r</RequestId><Code>Throttling</Code></Error>";
        let failure = classify(400, &[("content-type", "text/xml;charset=utf-8")], xml).unwrap();
        assert_eq!((failure.class, failure.request_id.as_deref()), (Class::Throttled, Some("r")));
    }

    #[test]
    fn an_error_without_a_code_keeps_its_request_id() {
        let failure = classify(400, &[], r#"{"Message":"x","RequestId":"abc"}"#).unwrap();
        assert_eq!((failure.class, failure.code.as_deref()), (Class::Invalid, None));
        assert_eq!((failure.request_id.as_deref(), failure.message.as_deref()), (Some("abc"), Some("x")));
    }

    #[test]
    fn what_is_not_the_services_is_foreign() {
        for (status, body) in [
            (200, "<html>login</html>"),
            (200, ""),
            (502, "<html>bad gateway</html>"),
            (403, "{\"a\":1}"),
            (404, ""),
        ] {
            assert_eq!(classify(status, &[], body).unwrap().class, Class::Foreign, "{status} {body}");
        }
        assert!(classify(200, &[], " {\"RequestId\":\"r\"}").is_none());
        assert_eq!(classify(503, &[("x-acs-request-id", "r")], "").unwrap().class, Class::Server);
    }

    #[test]
    fn the_wait_asked_for_is_in_milliseconds_and_means_throttling() {
        let failure = classify(400, &[("x-acs-retry-after", "1500")], r#"{"Code":"Odd"}"#).unwrap();
        assert_eq!(
            (failure.class, failure.retry_after),
            (Class::Throttled, Some(Duration::from_millis(1500)))
        );
    }

    #[test]
    fn a_wrong_signature_is_explained_and_nothing_signed_is_repeated() {
        let body = r#"{"Code":"SignatureDoesNotMatch","Message":"Specified signature is not matched with our calculation. server string to sign is:POST&%2F&SecurityToken%3Dsts-token"}"#;
        let message = classify(400, &[], body).unwrap().message.unwrap();
        assert!(
            message.contains("secret is most likely wrong") && !message.contains("sts-token"),
            "{message}"
        );
    }

    #[test]
    fn a_missing_permission_is_named() {
        let body = r#"{"Code":"Forbidden.RAM","Message":"Not authorized.","AccessDeniedDetail":{"AuthAction":"vod:Get"}}"#;
        let message = classify(403, &[], body).unwrap().message.unwrap();
        assert_eq!(message, "Not authorized. (missing permission: vod:Get)");
    }
}
