use crate::{Client, check};
use cloudwire_http_core::Error;
use cloudwire_signing::qiniu::{PutPolicy, UploadToken};
use std::time::Duration;
use time::OffsetDateTime;

/// An upload token before it is signed; made by [`Bucket::upload_token`](crate::Bucket::upload_token). No request is
/// sent.
///
/// Without a key it allows new objects of any key. The most used fields of the put policy have methods here, the
/// others are set through [`policy`](Self::policy).
#[derive(Debug)]
#[must_use = "a token is made by `sign`"]
pub struct UploadTokenBuilder {
    client: Client,
    bucket: String,
    policy: PutPolicy,
    life: Option<Duration>,
}

impl UploadTokenBuilder {
    pub(crate) fn new(client: Client, bucket: String) -> Self {
        Self { client, policy: PutPolicy::for_bucket(&bucket), bucket, life: None }
    }

    /// Allows this one object, new or replaced.
    pub fn key(mut self, key: impl AsRef<str>) -> Self {
        self.policy = self.policy.set("scope", format!("{}:{}", self.bucket, key.as_ref()));
        self
    }

    /// Allows new objects whose keys start with this.
    pub fn prefix(self, prefix: impl AsRef<str>) -> Self {
        self.key(prefix).policy(|policy| policy.is_prefixal_scope(true))
    }

    /// How long the token is good. Default: one hour.
    pub fn expires_in(mut self, life: Duration) -> Self {
        self.life = Some(life);
        self
    }

    /// Until when the token is good.
    pub fn expires_at(mut self, at: OffsetDateTime) -> Self {
        self.life = None;
        self.policy = self.policy.expires_at(at);
        self
    }

    /// Refuses to replace an object, whatever the key.
    pub fn insert_only(self) -> Self {
        self.policy(|policy| policy.insert_only(true))
    }

    /// Has the service call this URL after the upload, with a body whose magic variables it fills, and hand the
    /// answer to the uploader.
    pub fn callback(self, url: &str, body: &str) -> Self {
        self.policy(|policy| policy.callback_url(url).callback_body(body))
    }

    /// The JSON answer to the uploader, with magic variables such as `$(key)`.
    pub fn return_body(self, template: &str) -> Self {
        self.policy(|policy| policy.return_body(template))
    }

    /// The key of the object when the uploader gives none, with magic variables.
    pub fn save_key(self, template: &str) -> Self {
        self.policy(|policy| policy.save_key(template))
    }

    /// The largest size in bytes.
    pub fn size_limit(self, bytes: u64) -> Self {
        self.policy(|policy| policy.fsize_limit(bytes))
    }

    /// Starts these processing commands after the upload.
    pub fn persistent_ops(self, commands: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let commands: Vec<String> = commands.into_iter().map(Into::into).collect();
        self.policy(|policy| policy.persistent_ops(&commands.join(";")))
    }

    /// Sets any other field of the policy.
    pub fn policy(mut self, change: impl FnOnce(PutPolicy) -> PutPolicy) -> Self {
        self.policy = change(self.policy);
        self
    }

    /// The token.
    ///
    /// # Errors
    ///
    /// Bucket or key are malformed, fields of the policy contradict each other, or the client was given a provider
    /// of credentials instead of credentials.
    pub fn sign(self) -> Result<UploadToken, Error> {
        check::bucket(&self.bucket)?;
        check::key(self.policy.key().unwrap_or_default())?;
        let policy = match (self.life, self.policy.deadline_unix()) {
            (None, Some(_)) => self.policy,
            (life, _) => self.policy.expires_at(self.client.expiry(life)?),
        };
        UploadToken::sign(&self.client.access_key()?, &policy)
            .map_err(|error| Error::invalid_input("policy", error))
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Fake;
    use std::time::Duration;

    // Results of the official Python SDK.
    #[test]
    fn official_sdk_tokens() {
        let bucket = Fake::new(|_| (500, String::new())).client().bucket("b");
        let token = bucket.upload_token().key("k").expires_in(Duration::from_secs(7200)).sign().unwrap();
        assert_eq!(
            token.expose(),
            "test-ak:WcjCmtkdzDNExhU-j5FSiUqUdnc=:eyJzY29wZSI6ImI6ayIsImRlYWRsaW5lIjoxNzAwMDA3MjAwfQ=="
        );
    }

    #[test]
    fn the_policy_says_what_was_asked_for() {
        let bucket = Fake::new(|_| (500, String::new())).client().bucket("b");
        let token = bucket.upload_token().prefix("in/").callback("http://c", "key=$(key)").insert_only();
        assert_eq!(
            token.sign().unwrap().policy_json(),
            "{\"scope\":\"b:in/\",\"deadline\":1700003600,\"isPrefixalScope\":1,\"callbackUrl\":\"http://c\",\
             \"callbackBody\":\"key=$(key)\",\"insertOnly\":1}"
        );
        assert!(bucket.upload_token().policy(|policy| policy.force_save_key(true)).sign().is_err());
        for bad in ["", "a:b"] {
            let token = bucket.client().bucket(bad).upload_token().key("k").sign();
            assert!(token.unwrap_err().is_invalid_input(), "{bad}");
        }
    }
}
