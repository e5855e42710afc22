//! The errors of OSS, in XML.

use serde_json::json;

use crate::reply::{self, Reply};
use crate::request::BodyError;
use crate::store::StoreError;
use crate::vod::xml;

/// An error answer.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) status: u16,
    pub(super) code: &'static str,
    pub(super) message: String,
    /// Further members, such as the server's string to sign.
    pub(super) details: Vec<(&'static str, String)>,
}

impl Fault {
    pub(super) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), details: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.details.push((name, value.into()));
        self
    }

    pub(super) fn denied(message: impl Into<String>) -> Self {
        Self::new(403, "AccessDenied", message)
    }

    pub(super) fn no_key(key: &str) -> Self {
        Self::new(404, "NoSuchKey", "The specified key does not exist.").with("Key", key)
    }

    pub(super) fn reply(&self, request_id: &str, host: &str, path: &str, is_head: bool) -> Reply {
        if is_head {
            return reply::empty(self.status);
        }
        let mut members = json!({
            "Code": self.code,
            "Message": self.message,
            "RequestId": request_id,
            "HostId": host,
            "Resource": path,
        });
        if let Some(members) = members.as_object_mut() {
            members
                .extend(self.details.iter().map(|(name, value)| ((*name).to_owned(), value.clone().into())));
        }
        reply::xml(self.status, xml("Error", &members))
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::new(500, "InternalError", format!("We encountered an internal error: {error}"))
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
            BodyError::TooLarge(_) => Self::new(400, "EntityTooLarge", error.to_string()),
            BodyError::Broken(_) => Self::new(400, "IncompleteBody", error.to_string()),
        }
    }
}
