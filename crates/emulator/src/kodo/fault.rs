//! Kodo's errors: a status and a text.
//!
//! Follows "Error responses" (<https://developer.qiniu.com/kodo/3928/error-responses>).

use std::borrow::Cow;

use serde_json::json;

use crate::reply::{self, Reply};
use crate::request::BodyError;
use crate::store::StoreError;

/// What a failed request is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) status: u16,
    pub(super) error: Cow<'static, str>,
}

impl Fault {
    pub(super) const fn new(status: u16, error: &'static str) -> Self {
        Self { status, error: Cow::Borrowed(error) }
    }

    pub(super) fn because(status: u16, error: impl Into<String>) -> Self {
        Self { status, error: Cow::Owned(error.into()) }
    }

    pub(super) fn reply(&self) -> Reply {
        reply::json(self.status, &json!({ "error": self.error }))
    }
}

pub(super) const BAD_TOKEN: Fault = Fault::new(401, "bad token");
pub(super) const EXPIRED_TOKEN: Fault = Fault::new(401, "expired token");
pub(super) const TOKEN_NOT_SPECIFIED: Fault = Fault::new(401, "token not specified");
pub(super) const TIME_SKEWED: Fault = Fault::new(403, "request time too skewed");
pub(super) const INVALID_ARGUMENT: Fault = Fault::new(400, "invalid argument");
pub(super) const KEY_NOT_UTF8: Fault = Fault::new(400, "key must be utf8 encoding");
pub(super) const NO_SUCH_FILE: Fault = Fault::new(612, "no such file or directory");
pub(super) const NO_SUCH_BUCKET: Fault = Fault::new(631, "no such bucket");
pub(super) const FILE_EXISTS: Fault = Fault::new(614, "file exists");
pub(super) const METHOD_NOT_ALLOWED: Fault = Fault::new(405, "method not allowed");

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::because(599, error.to_string())
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        StoreError::from(error).into()
    }
}

impl From<BodyError> for Fault {
    fn from(error: BodyError) -> Self {
        match error {
            BodyError::TooLarge(_) => Self::because(413, error.to_string()),
            BodyError::Broken(_) => Self::because(400, error.to_string()),
        }
    }
}
