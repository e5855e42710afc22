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

#[cfg(test)]
mod tests {
    use crate::testing::Fake;
    use std::time::Duration;

    // The first is a result of the official Python SDK.
    #[test]
    fn urls_are_encoded_then_signed() {
        let bucket = Fake::new(|_| (500, String::new())).client().bucket("b");
        assert_eq!(
            bucket.private_url("http://domain", "key").sign().unwrap(),
            "http://domain/key?e=1700003600&token=test-ak:JzhcxDRhwYxGZ93TuJHBr2TqOjY="
        );
        assert_eq!(
            bucket
                .private_url("http://domain", "key")
                .process("imageView2/1/w/200")
                .expires_in(Duration::from_secs(60))
                .sign()
                .unwrap(),
            "http://domain/key?imageView2/1/w/200&e=1700000060&token=test-ak:ALAtUyTcCgH9TuHdOds2_RY5o8g="
        );
        let url =
            bucket.private_url("cdn.example.com", "目录/a b?#.png").file_name("图 1.png").sign().unwrap();
        let front = "https://cdn.example.com/%E7%9B%AE%E5%BD%95/a%20b%3F%23.png?attname=%E5%9B%BE%201.png&e=";
        assert!(url.starts_with(front), "{url}");
        assert_eq!(bucket.public_url("http://h:80/d/b/", "a/b").unwrap(), "http://h:80/d/b/a/b");
    }

    #[test]
    fn bad_urls_are_refused() {
        let bucket = Fake::new(|_| (500, String::new())).client().bucket("b");
        assert!(bucket.public_url("", "k").is_err() && bucket.public_url("h", &"k".repeat(751)).is_err());
        assert!(bucket.private_url("h", "k").process("a b").sign().is_err());
        assert!(bucket.private_url("h", "k").expires_in(Duration::MAX).sign().is_err());
    }
}
