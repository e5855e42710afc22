use cloudwire_http_core::{Answer, Class, Classify, Failure, Meta, Verdict};
use http::HeaderMap;

/// The service's rules of success and failure.
#[derive(Debug)]
pub(crate) struct VodClassify;

impl Classify for VodClassify {
    fn classify(&self, _meta: &Meta, answer: &Answer<'_>) -> Verdict {
        match answer.status.is_success() {
            true => Verdict::Success,
            false => Verdict::Failure(Failure::new(Class::Server)),
        }
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        Some(headers.get("x-acs-request-id")?.to_str().ok()?.to_owned())
    }
}
