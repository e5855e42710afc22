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
    Some(answer.get("error")?.as_str()?.to_owned())
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
        408 => Class::Server,
        409 | 608 | 614 => Class::Conflict,
        // A checksum that does not fit was damaged on the way: sending again may mend it.
        406 => Class::Server,
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
