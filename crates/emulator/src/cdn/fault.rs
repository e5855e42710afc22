//! The CDN's errors: a code of six digits and a text.

use std::borrow::Cow;

use serde_json::json;

use crate::reply::{self, Reply};
use crate::store::StoreError;

/// What a failed request is answered. The HTTP status is the first three digits of the code; the pages list codes
/// and statuses apart, so this is an assumption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) code: u32,
    pub(super) error: Cow<'static, str>,
    /// Offending URLs and directories.
    pub(super) invalid: Option<(Vec<String>, Vec<String>)>,
}

impl Fault {
    pub(super) const fn new(code: u32, error: &'static str) -> Self {
        Self { code, error: Cow::Borrowed(error), invalid: None }
    }

    pub(super) fn because(code: u32, error: String) -> Self {
        Self { code, error: Cow::Owned(error), invalid: None }
    }

    pub(super) fn naming(self, urls: Vec<String>, dirs: Vec<String>) -> Self {
        Self { invalid: Some((urls, dirs)), ..self }
    }

    pub(super) fn reply(&self) -> Reply {
        let mut answer = json!({ "code": self.code, "error": self.error });
        if let (Some((urls, dirs)), Some(answer)) = (&self.invalid, answer.as_object_mut()) {
            answer.insert("invalidUrls".to_owned(), json!(urls));
            answer.insert("invalidDirs".to_owned(), json!(dirs));
        }
        reply::json(u16::try_from(self.code / 1000).unwrap_or(500), &answer)
    }
}

pub(super) const INVALID_URL: Fault = Fault::new(400_031, "invalid url");
pub(super) const INVALID_HOST: Fault = Fault::new(400_032, "invalid host");
pub(super) const PREFETCH_LIMIT: Fault = Fault::new(400_033, "prefetch url limit error");
pub(super) const REFRESH_LIMIT: Fault = Fault::new(400_034, "refresh url limit error");
pub(super) const DIR_LIMIT: Fault = Fault::new(400_035, "refresh dir limit error");
pub(super) const INVALID_REQUEST_ID: Fault = Fault::new(400_036, "invalid request id");
pub(super) const URL_EXISTS: Fault = Fault::new(400_037, "url has existed");
pub(super) const INVALID_START: Fault = Fault::new(400_080, "invalid start time");
pub(super) const INVALID_END: Fault = Fault::new(400_081, "invalid end time");
pub(super) const INVALID_RANGE: Fault = Fault::new(400_082, "invalid time range");
pub(super) const BAD_SIGNATURE: Fault = Fault::new(401_001, "bad token");
pub(super) const BAD_HEADER: Fault = Fault::new(401_002, "bad authorization header");
pub(super) const TOO_FAST: Fault = Fault::new(403_024, "user qps limited");
pub(super) const NOT_FOUND: Fault = Fault::new(404_001, "not found");

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::because(500_000, error.to_string())
    }
}
