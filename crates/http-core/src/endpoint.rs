use crate::{BoxFuture, Core, Error};
use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Debug;
use std::str::FromStr;

/// A place requests go to: scheme, host with optional port, and an optional path prefix.
///
/// Parsed from `https://host`, `http://127.0.0.1:8080`, `host` (HTTPS is assumed), each with an optional `/prefix`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Endpoint {
    https: bool,
    authority: String,
    prefix: String,
}

impl Endpoint {
    /// Whether requests are encrypted.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// The scheme as it stands in a URL.
    pub fn scheme(&self) -> &'static str {
        if self.https { "https" } else { "http" }
    }

    /// Host and port as they stand in the URL and in the `Host` header.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// The path in front of every request path; empty, or with a leading and no trailing slash.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The same endpoint with or without encryption.
    pub fn with_https(mut self, https: bool) -> Self {
        self.https = https;
        self
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme(), self.authority, self.prefix)
    }
}

impl Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Endpoint {
    type Err = EndpointError;

    fn from_str(text: &str) -> Result<Self, EndpointError> {
        let refuse = |reason| EndpointError { endpoint: without_user(text), reason };
        let (scheme, rest) = text.split_once("://").unwrap_or(("https", text));
        let https = match scheme {
            "https" => true,
            "http" => false,
            _ => return Err(refuse("the scheme must be http or https")),
        };
        let (authority, prefix) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if authority.contains('@') {
            return Err(refuse("user information is not allowed"));
        }
        let parsed: http::uri::Authority = authority.parse().map_err(|_| refuse("no valid host and port"))?;
        let has_port = parsed.host().len() < authority.len();
        if parsed.host().is_empty() || (has_port && parsed.port_u16().is_none()) {
            return Err(refuse("no valid host and port"));
        }
        if prefix.contains(['?', '#'])
            || prefix.parse::<http::uri::PathAndQuery>().is_err() && !prefix.is_empty()
        {
            return Err(refuse("no valid path prefix"));
        }
        let prefix = prefix.trim_end_matches('/').to_owned();
        Ok(Self { https, authority: authority.to_ascii_lowercase(), prefix })
    }
}

/// The text without what stands before an `@`: it may be a password.
fn without_user(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((_, host)) => format!("[redacted]@{host}"),
        None => text.to_owned(),
    }
}

/// The text is not an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError {
    endpoint: String,
    reason: &'static str,
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not an endpoint: {}", self.endpoint, self.reason)
    }
}

impl std::error::Error for EndpointError {}

/// Finds the hosts of an operation.
///
/// `role` is the kind of host the operation names (its [`Meta::host`](crate::Meta)), `scope` what narrows it, for
/// example a bucket. The hosts come in the order to try them; the list is never empty.
pub trait Endpoints: Debug + Send + Sync {
    /// Resolves the hosts; may ask the provider through `core`.
    fn resolve<'a>(
        &'a self,
        core: &'a Core,
        role: &'a str,
        scope: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Vec<Endpoint>, Error>>;

    /// Refuses an operation that only one region serves, when the hosts are of another.
    ///
    /// # Errors
    ///
    /// They are; the error says how to get a client that can call it.
    fn serves(&self, _region: &'static str) -> Result<(), Error> {
        Ok(())
    }

    /// Called when a host of this scope turned out to be of another region: forget what was cached.
    fn invalidate(&self, _scope: Option<&str>) {}
}

/// The same hosts for every scope, by role.
#[derive(Clone, Debug, Default)]
pub struct FixedEndpoints {
    by_role: BTreeMap<String, Vec<Endpoint>>,
}

impl FixedEndpoints {
    /// No hosts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a host for a role, after those added before.
    pub fn with(mut self, role: &str, endpoint: Endpoint) -> Self {
        self.by_role.entry(role.to_owned()).or_default().push(endpoint);
        self
    }
}

impl Endpoints for FixedEndpoints {
    fn resolve<'a>(
        &'a self,
        _core: &'a Core,
        role: &'a str,
        _scope: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Vec<Endpoint>, Error>> {
        Box::pin(async move {
            let found = self.by_role.get(role).cloned();
            found.ok_or_else(|| {
                Error::invalid_input("endpoint", format!("no host is configured for {role:?}"))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_parsed() {
        let endpoint: Endpoint = "127.0.0.1:80/oss/".parse().unwrap();
        assert_eq!(endpoint.to_string(), "https://127.0.0.1:80/oss");
        assert_eq!("http://[::1]:9/".parse::<Endpoint>().unwrap().to_string(), "http://[::1]:9");
        assert_eq!("HTTPS".parse::<Endpoint>().unwrap().authority(), "https");
    }

    #[test]
    fn what_is_no_endpoint_is_refused() {
        for bad in
            ["", "https://", "ftp://a", "a b", "http://u:p@h", "h:", "h/p?q=1", "http://h:99999999", "点播"]
        {
            assert!(bad.parse::<Endpoint>().is_err(), "{bad}");
        }
    }
}
