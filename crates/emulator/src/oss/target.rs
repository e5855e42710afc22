//! What a request addresses.

use cloudwire_signing::encode::{form_decode, percent_decode};

use super::fault::Fault;
use crate::request::Incoming;
use crate::route::host_name;

/// Bucket, key and query, decoded.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) bucket: String,
    pub(super) key: String,
    /// A parameter without `=` has no value.
    query: Vec<(String, Option<String>)>,
}

impl Target {
    pub(super) fn of(incoming: &Incoming) -> Result<Self, Fault> {
        let name = host_name(&incoming.host);
        let path = incoming.path.strip_prefix('/').unwrap_or(&incoming.path);
        let (bucket, key) =
            match name.strip_suffix(".aliyuncs.com").and_then(|name| name.rsplit_once(".oss-")) {
                Some((bucket, _region)) => (bucket, path),
                None => {
                    let path = if name.ends_with(".aliyuncs.com") {
                        path
                    } else {
                        path.strip_prefix("oss/").unwrap_or(path)
                    };
                    path.split_once('/').unwrap_or((path, ""))
                }
            };
        let invalid = || Fault::new(400, "InvalidObjectName", "The specified object is not valid.");
        let key = percent_decode(key).ok_or_else(invalid)?;
        if bucket.is_empty() {
            return Err(Fault::new(400, "InvalidBucketName", "The specified bucket is not valid."));
        }
        if key.len() > 1023 {
            return Err(invalid());
        }
        let query = incoming.query.as_deref().unwrap_or_default();
        let query = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| match pair.split_once('=') {
                Some((name, value)) => (decode(name), Some(decode(value))),
                None => (decode(pair), None),
            })
            .collect();
        Ok(Self { bucket: bucket.to_owned(), key, query })
    }

    /// The value of a query parameter; empty when it has none.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_deref().unwrap_or_default())
    }

    /// The query as it is signed. An empty value counts as none, as the official SDKs sign both alike.
    pub(super) fn signed_query(&self) -> Vec<(&str, Option<&str>)> {
        self.query
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_deref().filter(|value| !value.is_empty())))
            .collect()
    }
}

fn decode(text: &str) -> String {
    form_decode(&format!("={text}")).into_iter().next().map(|(_, value)| value).unwrap_or_default()
}
