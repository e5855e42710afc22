use crate::Meta;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt::Debug;
use std::time::Duration;

/// Judges an answer by the rules of one provider.
pub trait Classify: Debug + Send + Sync {
    /// Success, or what the failure says.
    fn classify(&self, meta: &Meta, answer: &Answer<'_>) -> Verdict;

    /// The provider's id of the request, from the headers.
    fn request_id(&self, headers: &HeaderMap) -> Option<String>;
}

/// An answer as it came, whole.
#[derive(Debug)]
pub struct Answer<'a> {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body; empty when the caller reads it as a stream.
    pub body: &'a Bytes,
}

/// The judgement on an answer.
#[derive(Debug)]
pub enum Verdict {
    /// The operation did what was asked.
    Success,
    /// It did not.
    Failure(Failure),
}

/// What a failed answer says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// What it means for a retry.
    pub class: Class,
    /// The provider's error code.
    pub code: Option<String>,
    /// The provider's words.
    pub message: Option<String>,
    /// The provider's id of the request, if the body holds it.
    pub request_id: Option<String>,
    /// How long the provider asks to wait.
    pub retry_after: Option<Duration>,
}

impl Failure {
    /// A failure of the given class without details.
    pub fn new(class: Class) -> Self {
        Self { class, code: None, message: None, request_id: None, retry_after: None }
    }

    /// Sets the code.
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets the message.
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

/// What a failure means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Class {
    /// The request is wrong; repeating it is useless. Never retried.
    Invalid,
    /// Bad signature, key or token. Never retried.
    Unauthorized,
    /// Known but not allowed. Never retried.
    Forbidden,
    /// The thing asked for does not exist. Never retried.
    NotFound,
    /// The thing to be made exists, or has changed meanwhile. Never retried.
    Conflict,
    /// A quota that does not refill within seconds is used up. Never retried.
    QuotaExceeded,
    /// Too many requests. Retried after a wait when the operation is idempotent or the provider did not act.
    Throttled,
    /// The server failed. Retried on the next host when the operation is idempotent.
    Server,
    /// The clock of this machine is off. Corrected from the answer's `Date` and repeated once.
    ClockSkew,
    /// The bucket lives in another region. Hosts are looked up again and the call is repeated once.
    WrongRegion,
    /// The operation worked, but something behind it failed (a callback). Never retried.
    PartlyDone,
    /// The answer is not the provider's: a proxy, a captive portal, a wrong host. Treated like [`Class::Server`].
    Foreign,
}
