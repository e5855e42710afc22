use cloudwire_http_core::{Answer, Class, Classify, Failure, Meta, Verdict};
use http::{HeaderMap, StatusCode};
use serde_json::Value;

/// Judges answers by Qiniu's rules: its own status codes and `{"error": "…"}`.
///
/// Follows "Error codes" (<https://developer.qiniu.com/kodo/3928/error-responses>).
#[derive(Debug)]
pub(crate) struct QiniuClassify;

impl Classify for QiniuClassify {
    fn classify(&self, meta: &Meta, answer: &Answer<'_>) -> Verdict {
        let genuine = self.request_id(answer.headers).is_some();
        if answer.status.is_success() {
            // The object may come from any CDN, and the answer to an upload from the callback's server.
            if genuine || matches!(meta.host, "up" | "download") {
                return Verdict::Success;
            }
            let message = "the answer carries no X-Reqid, so it is not Qiniu's";
            return Verdict::Failure(Failure::new(Class::Foreign).with_message(message));
        }
        let message = message(answer.body);
        let class = class(answer.status, message.as_deref().unwrap_or_default());
        let mut failure = Failure::new(class);
        // A gateway between here and Qiniu answers in HTML: the status is all there is to quote.
        if let Some(message) = message {
            failure = failure.with_code(answer.status.as_str()).with_message(message);
        }
        Verdict::Failure(failure)
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        Some(headers.get("x-reqid")?.to_str().ok()?.to_owned()).filter(|id| !id.is_empty())
    }
}

fn message(body: &[u8]) -> Option<String> {
    let answer: Value = serde_json::from_slice(body).ok()?;
    let message = answer.get("error")?.as_str()?;
    Some(callback_failure(message).unwrap_or_else(|| message.to_owned()))
}

/// What a report about a failed callback says. The report is JSON in the message and repeats the upload token, so no
/// more of it is quoted.
fn callback_failure(message: &str) -> Option<String> {
    let report: Value = serde_json::from_str(message).ok()?;
    let text = |name: &str| report.get(name).and_then(Value::as_str);
    let why = text("error").unwrap_or("no reason given");
    Some(match (text("key"), text("hash")) {
        (Some(key), Some(hash)) => {
            format!("{key:?} is stored with hash {hash}, but the callback failed: {why}")
        }
        _ => format!("the callback failed: {why}"),
    })
}

/// What a status means; `message` decides where one status stands for several things.
pub(crate) fn class(status: StatusCode, message: &str) -> Class {
    match status.as_u16() {
        400 if message.contains("incorrect region") => Class::WrongRegion,
        // Another host of the list, one without acceleration, can serve the request.
        400 if message.contains("transfer acceleration is not configured") => Class::Server,
        403 if message.contains("time too skewed") => Class::ClockSkew,
        401 => Class::Unauthorized,
        403 | 419 => Class::Forbidden,
        404 | 612 | 631 => Class::NotFound,
        409 | 608 | 614 => Class::Conflict,
        // The checksum does not fit, or the connection broke before the service was done: sending again may mend it.
        406 | 408 | 499 => Class::Server,
        // 509 and 571 are in no error page; the provider's Rust SDK treats 509 as throttling.
        429 | 509 | 571 | 573 => Class::Throttled,
        579 => Class::PartlyDone,
        630 => Class::QuotaExceeded,
        501 | 616 | 618 | 632 | 640 | 701 => Class::Invalid,
        500.. => Class::Server,
        // A redirect, or anything else that no page of the provider knows.
        ..400 => Class::Foreign,
        _ => Class::Invalid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Fake;
    use cloudwire_http_core::ErrorKind;

    #[test]
    fn statuses_have_their_meaning() {
        for (status, expected) in [
            (400, Class::Invalid),
            (401, Class::Unauthorized),
            (403, Class::Forbidden),
            (404, Class::NotFound),
            (405, Class::Invalid),
            (406, Class::Server),
            (413, Class::Invalid),
            (419, Class::Forbidden),
            (429, Class::Throttled),
            (478, Class::Invalid),
            (499, Class::Server),
            (501, Class::Invalid),
            (502, Class::Server),
            (503, Class::Server),
            (504, Class::Server),
            (509, Class::Throttled),
            (571, Class::Throttled),
            (573, Class::Throttled),
            (579, Class::PartlyDone),
            (599, Class::Server),
            (608, Class::Conflict),
            (612, Class::NotFound),
            (614, Class::Conflict),
            (616, Class::Invalid),
            (630, Class::QuotaExceeded),
            (631, Class::NotFound),
            (640, Class::Invalid),
            (701, Class::Invalid),
            (302, Class::Foreign),
        ] {
            assert_eq!(class(StatusCode::from_u16(status).unwrap(), ""), expected, "{status}");
        }
        assert_eq!(class(StatusCode::BAD_REQUEST, "incorrect region, please use up-z2"), Class::WrongRegion);
        assert_eq!(class(StatusCode::FORBIDDEN, "request time too skewed"), Class::ClockSkew);
    }

    async fn stat(status: u16, body: &'static str) -> cloudwire_http_core::Error {
        let fake = Fake::new(move |_| (status, body.to_owned()));
        fake.client().bucket("Bucket_Name").stat("k").with_max_attempts(1).send().await.unwrap_err()
    }

    #[tokio::test]
    async fn errors_carry_code_words_and_request_id() {
        let error = stat(612, r#"{"error":"no such file or directory"}"#).await;
        assert!(error.is_not_found());
        assert_eq!(
            error.to_string(),
            "StatObject failed: 612: no such file or directory [request id reqid-0001, host rs-z0.qiniuapi.com, 1 attempt]"
        );
        let error = stat(503, "upstream busy").await;
        assert_eq!((error.class(), error.excerpt()), (Some(Class::Server), Some("upstream busy")));
    }

    #[tokio::test]
    async fn an_answer_without_request_id_is_not_qinius() {
        let error = stat(200, "<html>log in</html>").await;
        assert_eq!(error.class(), Some(Class::Foreign));
        assert_eq!(stat(200, "[1]").await.kind(), ErrorKind::Decode);
    }
}
