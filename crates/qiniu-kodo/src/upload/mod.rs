//! Uploads: one form for what is small, parts side by side for what is not.

mod blocks;
mod drive;
mod form;
mod multipart;
mod session;
#[cfg(test)]
mod tests;

use self::session::{Details, Session, TokenSource};
use crate::{Bucket, Client, check};
use cloudwire_http_core::transfer::{Progress, Tally};
use cloudwire_http_core::{Body, Error, ErrorKind, RawResponse};
use cloudwire_signing::qiniu::{Etag, PutPolicy, UploadToken};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The size of v1 blocks, of v2 parts unless set otherwise, and of the largest body that goes as one form.
pub(crate) const BLOCK: u64 = 4 << 20;

/// An upload before it is sent; made by [`Bucket::upload`](crate::Bucket::upload).
///
/// Bodies of up to 4 MiB go as one form, larger ones and streams of unknown length in parts (multipart v2). Files are
/// read while they are sent; of a stream, at most `concurrency` parts are in memory. What arrived is compared with
/// what was sent by its etag.
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Upload {
    client: Client,
    bucket: String,
    key: Option<String>,
    body: Body,
    way: Way,
    token: TokenSource,
    details: Details,
    part_size: u64,
    concurrency: usize,
    content_md5: bool,
    verify: bool,
    timeout: Option<Duration>,
    progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Fitting,
    Form,
    Multipart,
    Blocks,
}

impl Bucket {
    /// Uploads a body under a key.
    pub fn upload(&self, key: impl Into<String>, body: impl Into<Body>) -> Upload {
        Upload::new(self.client().clone(), self.name().to_owned(), Some(key.into()), body.into())
    }
}

impl Upload {
    pub(crate) fn new(client: Client, bucket: String, key: Option<String>, body: Body) -> Self {
        Self {
            client,
            bucket,
            key,
            body,
            way: Way::Fitting,
            token: TokenSource::Default,
            details: Details::default(),
            part_size: BLOCK,
            concurrency: 4,
            content_md5: false,
            verify: true,
            timeout: None,
            progress: None,
        }
    }

    /// Sends no key: the policy's `saveKey` names the object, or else its hash.
    pub fn key_none(mut self) -> Self {
        self.key = None;
        self
    }

    /// Uploads under this policy, signed with the client's access key. Without a deadline it gets one an hour ahead
    /// of each request. Default: this one object, new or replaced.
    pub fn policy(mut self, policy: PutPolicy) -> Self {
        self.token = TokenSource::Policy(policy);
        self
    }

    /// Uploads with a token made elsewhere; the client needs no access key then.
    pub fn token(mut self, token: UploadToken) -> Self {
        self.token = TokenSource::Given(token);
        self
    }

    /// The name of the file, readable as `$(fname)`. Default: the part of the key after its last `/`.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.details.file_name = Some(name.into());
        self
    }

    /// The MIME type of the object. Default: what the service finds out.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.details.mime_type = Some(mime_type.into());
        self
    }

    /// A variable for the policy's templates, readable as `$(x:name)`; `name` may be given with its `x:` or without.
    pub fn variable(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.details.variable(name.as_ref(), value.into());
        self
    }

    /// Metadata kept with the object: `x-qn-meta-name`, given with the prefix or without. Names have at most 50
    /// bytes, all names and values together 1,024.
    pub fn metadata(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.details.metadata(name.as_ref(), value.into());
        self
    }

    /// Sends one form, whatever the size.
    pub fn form(mut self) -> Self {
        self.way = Way::Form;
        self
    }

    /// Sends parts (multipart v2), whatever the size.
    pub fn multipart(mut self) -> Self {
        self.way = Way::Multipart;
        self
    }

    /// Sends blocks of 4 MiB (the older resumable v1), whatever the size.
    pub fn resumable_v1(mut self) -> Self {
        self.way = Way::Blocks;
        self
    }

    /// The size of multipart's parts, 1 MiB to 1 GiB. Default 4 MiB; larger when the body would need more than 10,000
    /// of them. With another size than 4 MiB the object's hash is an etag of version 2.
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.part_size = bytes;
        self
    }

    /// How many parts are sent at a time, at least 1. Default 4.
    pub fn concurrency(mut self, parts: usize) -> Self {
        self.concurrency = parts.max(1);
        self
    }

    /// Sends the MD5 of each part for the service to check. It costs a second hash, and each part is held in memory.
    /// Default: off, for the etag of the whole is checked anyway.
    pub fn content_md5(mut self, on: bool) -> Self {
        self.content_md5 = on;
        self
    }

    /// Whether to compare the `hash` of the answer with the etag of the data. Default: yes. Answers without a hash
    /// (custom ones) are never compared.
    pub fn verify(mut self, on: bool) -> Self {
        self.verify = on;
        self
    }

    /// Limits the whole upload. Default: no limit, but nothing may stand still for long.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Calls back whenever bytes of the body were handed to a connection.
    pub fn on_progress(mut self, callback: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(callback));
        self
    }

    /// Uploads. Dropping the future stops it; parts that were sent are thrown away by the service after some days.
    ///
    /// # Errors
    ///
    /// Any [`Error`]. [`ErrorKind::Integrity`] when what arrived differs from what was sent;
    /// [`Class::PartlyDone`](crate::Class::PartlyDone) when the object is stored but the callback failed. After any
    /// other failure parts are aborted, or the message tells the upload id that is left behind.
    pub async fn send(self) -> Result<UploadedObject, Error> {
        let timeout = self.timeout;
        let upload = Box::pin(self.run());
        let finished = match timeout {
            None => upload.await,
            Some(limit) => tokio::time::timeout(limit, upload).await.unwrap_or_else(|_| {
                let message = format!("not done within {limit:?}, the limit of the upload");
                Err(Error::new(ErrorKind::Timeout, message))
            }),
        };
        finished.map_err(|error| error.with_operation("Upload"))
    }

    async fn run(mut self) -> Result<UploadedObject, Error> {
        check::bucket(&self.bucket)?;
        self.key.as_deref().map_or(Ok(()), check::key)?;
        self.details.check()?;
        if self.way == Way::Fitting {
            self.way = match self.body.len() {
                Some(..=BLOCK) => Way::Form,
                _ => Way::Multipart,
            };
            if self.way == Way::Form && !self.body.is_replayable() {
                // So little is held in memory, so that it can be sent again.
                let read = self.body.collect().await;
                let failed = |error| Error::new(ErrorKind::Io, format!("reading the stream: {error}"));
                self.body = read.map_err(failed)?.into();
            }
        }
        let tally = self.progress.map(|callback| Tally::new(callback, self.body.len()));
        let session = Session::new(&self.client, self.bucket, self.key, self.token, self.details)?;
        let settings = drive::Settings {
            part_size: self.part_size,
            concurrency: self.concurrency,
            md5: self.content_md5,
            tally,
        };
        let (answer, etag) = match self.way {
            Way::Fitting | Way::Form => form::send(&session, self.body, settings.tally).await?,
            Way::Multipart => multipart::send(&session, self.body, settings).await?,
            Way::Blocks => blocks::send(&session, self.body, settings).await?,
        };
        let object = UploadedObject::read(&answer, etag)?;
        if self.verify {
            object.check()?;
        }
        Ok(object)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("body", &self.body)
            .field("way", &self.way)
            .finish_non_exhaustive()
    }
}

/// What the service says of an upload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadedObject {
    /// The `hash` of the answer: the object's etag. A policy with its own answer may leave it out.
    pub hash: Option<String>,
    /// The `key` of the answer, for example the one that `saveKey` made.
    pub key: Option<String>,
    /// The etag of the data that was sent, computed here.
    pub etag: Option<Etag>,
    /// The whole answer: `returnBody` of the policy, the answer of the callback, or `hash` and `key`.
    pub body: Value,
    /// The service's id of the last request.
    pub request_id: Option<String>,
}

impl UploadedObject {
    fn read(answer: &RawResponse, etag: Option<Etag>) -> Result<Self, Error> {
        let body: Value = answer.decode().map_err(|error| error.with_operation("Upload"))?;
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        Ok(Self { hash: text("hash"), key: text("key"), etag, request_id: answer.request_id.clone(), body })
    }

    /// The answer as JSON.
    pub fn to_json(&self) -> Value {
        self.body.clone()
    }

    /// Compares the hash of the answer with that of the data, where both are etags of a comparable kind.
    fn check(&self) -> Result<(), Error> {
        let stored: Option<Etag> = self.hash.as_deref().and_then(|hash| hash.parse().ok());
        let (Some(stored), Some(sent)) = (stored, &self.etag) else { return Ok(()) };
        // How the service hashes parts of other sizes than 4 MiB was only read in an SDK: an etag of another version
        // than expected then says nothing. Version 2 starts with an `n`.
        let comparable = !sent.as_str().starts_with('n') || stored.as_str().starts_with('n');
        if stored == *sent || !comparable {
            return Ok(());
        }
        let message = format!("the object's hash is {stored}, but that of the data is {sent}");
        Err(Error::new(ErrorKind::Integrity, message)
            .with_operation("Upload")
            .with_request_id(self.request_id.clone()))
    }
}
