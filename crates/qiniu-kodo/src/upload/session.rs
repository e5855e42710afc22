use crate::{Client, client};
use cloudwire_http_core::{Call, Error, Meta, Operation};
use cloudwire_signing::qiniu::{PutPolicy, UploadToken};
use time::Duration;

/// How long a token that is made for a request is good.
const TOKEN_LIFE: Duration = Duration::HOUR;

/// Where the upload token comes from.
#[derive(Debug)]
pub(super) enum TokenSource {
    /// A policy for exactly this object.
    Default,
    Policy(PutPolicy),
    Given(UploadToken),
}

/// What is said about the object besides its bytes.
#[derive(Debug, Default)]
pub(super) struct Details {
    pub(super) file_name: Option<String>,
    pub(super) mime_type: Option<String>,
    /// With their `x:`.
    pub(super) variables: Vec<(String, String)>,
    /// With their `x-qn-meta-`.
    pub(super) metadata: Vec<(String, String)>,
}

const VARIABLE: &str = "x:";
const METADATA: &str = "x-qn-meta-";

impl Details {
    pub(super) fn variable(&mut self, name: &str, value: String) {
        let name = name.strip_prefix(VARIABLE).unwrap_or(name);
        self.variables.push((format!("{VARIABLE}{name}"), value));
    }

    pub(super) fn metadata(&mut self, name: &str, value: String) {
        let name = name.strip_prefix(METADATA).unwrap_or(name);
        self.metadata.push((format!("{METADATA}{name}"), value));
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        let bad = |name: &str| name == VARIABLE || name == METADATA || name.chars().any(char::is_control);
        if let Some((name, _)) = self.variables.iter().chain(&self.metadata).find(|(name, _)| bad(name)) {
            return Err(Error::invalid_input(
                "name",
                format!("{name:?} is empty or holds a control character"),
            ));
        }
        let own = |name: &str| name.len() - METADATA.len();
        if let Some((name, _)) = self.metadata.iter().find(|(name, _)| own(name) > 50) {
            return Err(Error::invalid_input("metadata", format!("{name:?} has more than 50 bytes")));
        }
        let total: usize = self.metadata.iter().map(|(name, value)| own(name) + value.len()).sum();
        if total > 1024 {
            return Err(Error::invalid_input(
                "metadata",
                format!("{total} bytes are more than the 1024 allowed"),
            ));
        }
        if self
            .mime_type
            .as_deref()
            .is_some_and(|mime| !mime.bytes().all(|byte| (b' '..=b'~').contains(&byte)))
        {
            return Err(Error::invalid_input("MIME type", "it holds a character that no header may hold"));
        }
        Ok(())
    }
}

/// One upload: where it goes, as whom, and what is said about it.
pub(super) struct Session {
    pub(super) client: Client,
    scope: String,
    token: Token,
    pub(super) bucket: String,
    pub(super) key: Option<String>,
    pub(super) details: Details,
}

enum Token {
    Given(UploadToken),
    /// Signed anew for every request, so that it cannot expire during a long upload.
    Signed(PutPolicy),
}

impl Session {
    pub(super) fn new(
        client: &Client,
        bucket: String,
        key: Option<String>,
        token: TokenSource,
        details: Details,
    ) -> Result<Self, Error> {
        let token = match (token, &key) {
            (TokenSource::Given(token), _) => Token::Given(token),
            (TokenSource::Policy(policy), _) => Token::Signed(policy),
            (TokenSource::Default, Some(key)) => Token::Signed(PutPolicy::for_object(&bucket, key)),
            (TokenSource::Default, None) => Token::Signed(PutPolicy::for_bucket(&bucket)),
        };
        let (allowed, scope) = match &token {
            // The hosts are asked for with the key that may use them.
            Token::Given(token) => (token.bucket(), format!("{}:{bucket}", token.access_key())),
            Token::Signed(policy) => (policy.bucket(), bucket.clone()),
        };
        if allowed != bucket {
            return Err(Error::invalid_input(
                "policy",
                format!("it is for bucket {allowed:?}, not {bucket:?}"),
            ));
        }
        Ok(Self { client: client.clone(), scope, token, bucket, key, details })
    }

    /// The token for one request.
    pub(super) async fn token(&self) -> Result<String, Error> {
        let policy = match &self.token {
            Token::Given(token) => return Ok(token.expose().to_owned()),
            Token::Signed(policy) => policy.clone(),
        };
        let policy = match policy.deadline_unix() {
            Some(_) => policy,
            None => policy.expires_at(self.client.core().now() + TOKEN_LIFE),
        };
        let key = client::access_key(&self.client.core().credentials().await?)?;
        let token =
            UploadToken::sign(&key, &policy).map_err(|error| Error::invalid_input("policy", error))?;
        Ok(token.expose().to_owned())
    }

    /// A step of this upload: to the bucket's hosts, for its key.
    pub(super) fn call<O: Operation>(&self, step: O) -> Call {
        let mut call = step.call().clone();
        call.params.scope(self.scope.clone());
        // The steps of an upload in parts cannot name the empty key; the official SDK leaves it out as well.
        if let Some(key) = self.key.as_deref().filter(|key| !key.is_empty()) {
            call.params.path_base64("object_name", key);
        }
        call
    }

    /// Sends a step.
    pub(super) async fn send<O: Operation>(&self, step: O) -> Result<O::Output, Error> {
        self.call(step).send().await
    }

    /// A call that no operation stands for.
    pub(super) fn plain(&self, meta: &'static Meta) -> Call {
        let mut call = Call::new(self.client.core(), meta);
        call.params.scope(self.scope.clone());
        call
    }

    /// A boundary that no body holds by chance.
    pub(super) fn boundary(&self) -> String {
        self.client.core().random().nonce()
    }

    /// The name of the file: the given one, or what the key ends with. It is never empty: the service refuses that.
    pub(super) fn file_name(&self) -> &str {
        let last = || self.key.as_deref()?.rsplit('/').next();
        self.details.file_name.as_deref().or_else(last).filter(|name| !name.is_empty()).unwrap_or("file_name")
    }
}
