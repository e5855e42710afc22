use crate::classify::{class_of_status, foreign, from_xml};
use cloudwire_http_core::{Answer, Class, Classify, Failure, Meta, Verdict};
use http::{HeaderMap, StatusCode};

/// The storage's rules of success and failure.
#[derive(Debug)]
pub(crate) struct OssClassify;

const REQUEST_ID: &str = "x-oss-request-id";

impl Classify for OssClassify {
    fn classify(&self, _meta: &Meta, answer: &Answer<'_>) -> Verdict {
        // Every answer of the storage carries its id; one without is a proxy's.
        let ours = answer.headers.contains_key(REQUEST_ID);
        if answer.status.is_success() && ours && !answer.body.starts_with(b"<html") {
            return Verdict::Success;
        }
        let failure = from_xml(answer.body, |code| class_of(code, answer.status));
        Verdict::Failure(failure.unwrap_or_else(|| match ours {
            true => Failure::new(class_of_status(answer.status)),
            false => foreign(),
        }))
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        Some(headers.get(REQUEST_ID)?.to_str().ok()?.to_owned())
    }
}

/// What a code of "OSS error responses" means.
fn class_of(code: &str, status: StatusCode) -> Class {
    match code {
        "RequestTimeTooSkewed" => Class::ClockSkew,
        "InvalidAccessKeyId" | "SecurityTokenExpired" | "InvalidSecurityToken" | "SignatureDoesNotMatch" => {
            Class::Unauthorized
        }
        "QpsLimitExceeded" | "TrafficRateLimitExceeded" => Class::Throttled,
        // What arrived is not what was hashed: it was damaged on the way, so it is sent again.
        "BadDigest" | "RequestTimeout" => Class::Server,
        _ => class_of_status(status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;

    fn classify(status: u16, id: bool, body: &'static str) -> Option<Failure> {
        let mut headers = HeaderMap::new();
        if id {
            headers.insert(REQUEST_ID, "r".parse().unwrap());
        }
        let (status, body) = (StatusCode::from_u16(status).unwrap(), Bytes::from_static(body.as_bytes()));
        match OssClassify.classify(&super::super::PUT, &Answer { status, headers: &headers, body: &body }) {
            Verdict::Success => None,
            Verdict::Failure(failure) => Some(failure),
        }
    }

    #[test]
    fn answers_are_judged() {
        let class = |status, id, body| classify(status, id, body).map(|failure| failure.class);
        assert_eq!(class(200, true, ""), None);
        assert_eq!(class(200, false, "<html>login</html>"), Some(Class::Foreign));
        let expired = "<Error><Code>SecurityTokenExpired</Code><Message>m</Message></Error>";
        assert_eq!(class(403, true, expired), Some(Class::Unauthorized));
        assert_eq!(
            class(403, true, "<Error><Code>RequestTimeTooSkewed</Code></Error>"),
            Some(Class::ClockSkew)
        );
        assert_eq!(class(404, true, "<Error><Code>NoSuchUpload</Code></Error>"), Some(Class::NotFound));
        assert_eq!(class(503, true, ""), Some(Class::Server));
        assert_eq!(class(502, false, "<html>"), Some(Class::Foreign));
        assert_eq!(classify(403, true, expired).unwrap().code.as_deref(), Some("SecurityTokenExpired"));
    }
}
