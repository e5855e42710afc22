//! As much of OSS, the object storage behind the service, as an upload needs.
//!
//! Follows "PutObject", "InitiateMultipartUpload", "UploadPart", "CompleteMultipartUpload" and
//! "AbortMultipartUpload" of the OSS API reference (<https://www.alibabacloud.com/help/en/oss/developer-reference/>).

mod classify;
mod digest;
mod place;
mod sign;

pub(crate) use self::place::Place;

use self::classify::OssClassify;
use self::digest::Digest;
use self::sign::OssSigner;
use crate::client::{Client, USER_AGENT};
use crate::xml;
use cloudwire_http_core::{
    Body, BoxFuture, CallOptions, Core, Credentials, CredentialsError, Error, ErrorKind, FixedEndpoints,
    Meta, Params, ProvideCredentials, RawResponse,
};
use http::Method;
use http::header::ETAG;
use std::fmt;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

static PUT: Meta = meta("PutObject", Method::PUT, true);
// Repeated after it worked, it would leave an upload behind that nobody knows of.
static INITIATE: Meta = meta("InitiateMultipartUpload", Method::POST, false);
static PART: Meta = meta("UploadPart", Method::PUT, true);
// Repeated after it worked, it says that there is no such upload.
static COMPLETE: Meta = meta("CompleteMultipartUpload", Method::POST, false);
static ABORT: Meta = meta("AbortMultipartUpload", Method::DELETE, true);

const fn meta(name: &'static str, method: Method, idempotent: bool) -> Meta {
    Meta {
        name,
        method,
        host: "oss",
        path: "/{target}",
        auth: "oss",
        idempotent,
        sensitive: &[],
        region: None,
    }
}

/// One object that may be written.
pub(crate) struct Object {
    core: Core,
    target: String,
    key: Arc<CurrentKey>,
}

impl Object {
    /// The object at `place`, written with a temporary key over the client's connections.
    pub(crate) fn new(client: &Client, place: &Place, credentials: Credentials) -> Result<Self, Error> {
        let key = Arc::new(CurrentKey(Mutex::new(credentials)));
        let (endpoint, target) = place.address()?;
        let signer = OssSigner { bucket: place.bucket.clone(), key: place.key.clone() };
        let core = Core::builder(
            Arc::new(FixedEndpoints::new().with("oss", endpoint)),
            Arc::new(signer),
            Arc::new(OssClassify),
            USER_AGENT,
        )
        .settings(client.core().settings())
        .credentials_provider(Arc::clone(&key))
        .build()?;
        Ok(Self { core, target, key })
    }

    /// Signs with another key from now on.
    pub(crate) fn replace_key(&self, credentials: Credentials) {
        *self.key.0.lock().unwrap_or_else(PoisonError::into_inner) = credentials;
    }

    /// Writes the whole object, of at most 5 GiB; its ETag.
    pub(crate) async fn put(&self, body: Body, content_type: &str) -> Result<String, Error> {
        let mut params = self.params();
        params.header("content-type", content_type);
        self.send_content(&PUT, params, body).await
    }

    /// Starts an upload in parts; its id.
    pub(crate) async fn initiate(&self, content_type: &str) -> Result<String, Error> {
        let mut params = self.params();
        params.query_flag("uploads").header("content-type", content_type);
        let response = self.send(&INITIATE, params).await?;
        let body = String::from_utf8_lossy(&response.body);
        xml::text_of(&body, "UploadId").filter(|id| !id.is_empty()).ok_or_else(|| {
            odd("the answer names no upload id").with_operation(INITIATE.name).with_excerpt(&response.body)
        })
    }

    /// Writes a part, of 100 KiB to 5 GiB and numbered from 1 to 10,000; its ETag.
    pub(crate) async fn part(&self, upload_id: &str, number: u64, body: Body) -> Result<String, Error> {
        let mut params = self.params();
        params.query("partNumber", number).query("uploadId", upload_id);
        self.send_content(&PART, params, body).await
    }

    /// Makes the object of all parts, given by their ETags in order; the object's ETag.
    pub(crate) async fn complete(&self, upload_id: &str, etags: &[String]) -> Result<String, Error> {
        let mut list = String::from("<CompleteMultipartUpload>");
        for (number, etag) in (1..).zip(etags) {
            let etag = xml::escape(etag);
            let _ = write!(list, "<Part><PartNumber>{number}</PartNumber><ETag>\"{etag}\"</ETag></Part>");
        }
        list.push_str("</CompleteMultipartUpload>");
        let mut params = self.params();
        params.query("uploadId", upload_id).header("content-type", "application/xml").body(list.into());
        etag(&self.send(&COMPLETE, params).await?)
    }

    /// Drops the parts written so far.
    pub(crate) async fn abort(&self, upload_id: &str) -> Result<(), Error> {
        let mut params = self.params();
        params.query("uploadId", upload_id);
        self.send(&ABORT, params).await.map(drop)
    }

    fn params(&self) -> Params {
        let mut params = Params::new();
        params.path_encoded("target", self.target.as_str());
        params
    }

    async fn send(&self, meta: &'static Meta, params: Params) -> Result<RawResponse, Error> {
        self.core.execute(meta, params, &CallOptions::default()).await
    }

    /// Sends content and holds what arrived against its MD5: the storage by `Content-MD5`, this side by the `ETag`.
    async fn send_content(
        &self,
        meta: &'static Meta,
        mut params: Params,
        body: Body,
    ) -> Result<String, Error> {
        let name = |error: Error| error.with_operation(meta.name);
        let md5 = Digest::of(&body).await.map_err(name)?;
        params.header("content-md5", md5.base64()).body(body);
        let etag = etag(&self.send(meta, params).await?).map_err(name)?;
        if md5.agrees_with(&etag) { Ok(etag) } else { Err(name(md5.differs_from(&etag))) }
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Object").field("target", &self.target).finish_non_exhaustive()
    }
}

fn odd(message: &str) -> Error {
    Error::new(ErrorKind::Decode, message)
}

fn etag(response: &RawResponse) -> Result<String, Error> {
    let etag = response.headers.get(ETAG).and_then(|etag| etag.to_str().ok());
    let etag = etag.map(|etag| etag.trim_matches('"').to_owned()).or_else(|| {
        let body = String::from_utf8_lossy(&response.body);
        xml::text_of(&body, "ETag").map(|etag| etag.trim_matches('"').to_owned())
    });
    etag.filter(|etag| !etag.is_empty()).ok_or_else(|| odd("the answer has no ETag"))
}

/// The key in use; replaced when it expires before the upload ends.
#[derive(Debug)]
struct CurrentKey(Mutex<Credentials>);

impl ProvideCredentials for CurrentKey {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async move { Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()) })
    }
}
