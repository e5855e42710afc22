use crate::{Client, check};
use cloudwire_http_core::{Endpoint, Error};
use cloudwire_signing::encode::percent_encode;
use cloudwire_signing::qiniu::download_url;
use std::time::Duration;
use time::OffsetDateTime;

/// The URL of an object under a domain of its bucket; a domain without a scheme is taken for `https`.
pub(crate) fn object_url(domain: &str, key: &str) -> Result<String, Error> {
    check::key(key)?;
    let endpoint: Endpoint = domain.parse()?;
    Ok(format!("{endpoint}/{}", download_url::encode_key(key)))
}

/// A private download URL before it is signed; made by [`Bucket::private_url`](crate::Bucket::private_url). No
/// request is sent.
///
/// Follows "Download credentials" (<https://developer.qiniu.com/kodo/1202/download-token>).
#[derive(Debug)]
#[must_use = "a URL is made by `sign`"]
pub struct PrivateUrl {
    client: Client,
    domain: String,
    key: String,
    query: Vec<String>,
    life: Option<Duration>,
    expires_at: Option<OffsetDateTime>,
}

impl PrivateUrl {
    pub(crate) fn new(client: Client, domain: String, key: String) -> Self {
        Self { client, domain, key, query: Vec::new(), life: None, expires_at: None }
    }

    /// How long the URL is good. Default: one hour.
    pub fn expires_in(mut self, life: Duration) -> Self {
        self.life = Some(life);
        self
    }

    /// Until when the URL is good.
    pub fn expires_at(mut self, at: OffsetDateTime) -> Self {
        (self.expires_at, self.life) = (Some(at), None);
        self
    }

    /// Processes the object on its way, for example with `imageView2/2/w/200` or a [`Fop`](crate::Fop). It must be
    /// encoded as it is to stand in the query.
    pub fn process(mut self, command: impl Into<String>) -> Self {
        self.query.push(command.into());
        self
    }

    /// The name under which a browser saves the object.
    pub fn file_name(mut self, name: &str) -> Self {
        self.query.push(format!("attname={}", percent_encode(name)));
        self
    }

    /// The URL with expiry and token.
    ///
    /// # Errors
    ///
    /// Domain, key or command are malformed, or the client was given a provider of credentials instead of
    /// credentials.
    pub fn sign(self) -> Result<String, Error> {
        let mut url = object_url(&self.domain, &self.key)?;
        if !self.query.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#')) {
            return Err(Error::invalid_input("command", "it holds a character that must be percent-encoded"));
        }
        if !self.query.is_empty() {
            url += "?";
            url += &self.query.join("&");
        }
        let expires_at = match (self.life, self.expires_at) {
            (None, Some(at)) => at,
            (life, _) => self.client.expiry(life)?,
        };
        let seconds = u64::try_from(expires_at.unix_timestamp())
            .map_err(|_| Error::invalid_input("expiry", "it lies before 1970"))?;
        download_url::sign(&self.client.access_key()?, &url, seconds)
            .map_err(|error| Error::invalid_input("URL", error))
    }
}
