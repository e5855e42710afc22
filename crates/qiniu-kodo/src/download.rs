use crate::{Client, Progress};
use bytes::{Bytes, BytesMut};
use cloudwire_http_core::transfer::Tally;
use cloudwire_http_core::{
    Call, Core, Endpoint, Error, ErrorKind, FixedEndpoints, Meta, StreamingResponse, TransportError,
};
use cloudwire_signing::qiniu::{Etag, EtagHasher};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{Method, StatusCode, Uri};
use http_body_util::BodyExt as _;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::fs::File;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

/// The URL stands in for the path: its query is signed byte for byte, so it must not be written anew.
static DOWNLOAD: Meta = Meta {
    name: "Download",
    method: Method::GET,
    host: "download",
    path: "{target}",
    auth: "",
    idempotent: true,
    sensitive: &[],
    region: None,
};

/// A download before it is started; made by [`Client::download`].
#[must_use = "nothing is sent before the download is awaited"]
pub struct Download {
    core: Core,
    url: String,
    range: Option<(u64, Option<u64>)>,
    etag: Option<Etag>,
    progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

/// What was downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Downloaded {
    /// How many bytes.
    pub len: u64,
    /// The MIME type.
    pub content_type: Option<String>,
}

impl Client {
    /// Downloads from a URL: a public one, or one made by [`Bucket::private_url`](crate::Bucket::private_url).
    pub fn download(&self, url: impl Into<String>) -> Download {
        Download { core: self.core().clone(), url: url.into(), range: None, etag: None, progress: None }
    }
}

impl Download {
    /// Asks for the bytes from `start` to `end`, both counted from 0 and `end` included; `None` is to the end.
    pub fn range(mut self, start: u64, end: Option<u64>) -> Self {
        self.range = Some((start, end));
        self
    }

    /// Compares what arrives with an etag of version 1, such as `hash` of an upload or a stat.
    pub fn expect_etag(mut self, etag: Etag) -> Self {
        self.etag = Some(etag);
        self
    }

    /// Calls back whenever bytes arrived.
    pub fn on_progress(mut self, callback: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(callback));
        self
    }

    /// Downloads into memory.
    ///
    /// # Errors
    ///
    /// Any [`Error`]; [`ErrorKind::Decode`] when there are more than `most` bytes, [`ErrorKind::Integrity`] when
    /// not all arrived or the etag differs.
    pub async fn bytes(self, most: usize) -> Result<Bytes, Error> {
        let mut incoming = self.open().await?;
        let mut all = BytesMut::new();
        while let Some(piece) = incoming.next().await? {
            if all.len() + piece.len() > most {
                let message = format!("the object has more than the {most} bytes that may be held in memory");
                return Err(incoming.name(Error::new(ErrorKind::Decode, message)));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// Downloads into a writer.
    ///
    /// # Errors
    ///
    /// Any [`Error`]; bytes may have been written before it.
    pub async fn to_writer(self, writer: &mut (impl AsyncWrite + Unpin + Send)) -> Result<Downloaded, Error> {
        let failed = |error| Error::io("writing the download", error).with_operation(DOWNLOAD.name);
        let mut incoming = self.open().await?;
        while let Some(piece) = incoming.next().await? {
            writer.write_all(&piece).await.map_err(failed)?;
        }
        writer.flush().await.map_err(failed)?;
        Ok(incoming.done())
    }

    /// Downloads into a file. It appears, or is replaced, when all has arrived and fits; until then the bytes are in
    /// a file beside it, which is removed after a failure.
    ///
    /// # Errors
    ///
    /// Any [`Error`].
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<Downloaded, Error> {
        let path = path.as_ref();
        let failed = |error| {
            Error::io(format_args!("writing {}", path.display()), error).with_operation(DOWNLOAD.name)
        };
        let partial = Partial::beside(path, &self.core.random().nonce())?;
        let mut file = File::create_new(&partial.0).await.map_err(failed)?;
        let done = self.to_writer(&mut file).await?;
        file.sync_all().await.map_err(failed)?;
        drop(file);
        tokio::fs::rename(&partial.0, path).await.map_err(failed)?;
        Ok(done)
    }

    /// Starts the download and leaves its body to the caller; length and etag are not checked then.
    ///
    /// # Errors
    ///
    /// Any [`Error`].
    pub async fn send(self) -> Result<StreamingResponse, Error> {
        let (endpoint, target) = split(&self.url).map_err(|error| error.with_operation(DOWNLOAD.name))?;
        let hosts = FixedEndpoints::new().with(DOWNLOAD.host, endpoint);
        let mut call = Call::new(&self.core.with_endpoints(Arc::new(hosts)), &DOWNLOAD);
        call.params.path_encoded("target", target);
        if let Some((start, end)) = self.range {
            let end = end.map(|end| end.to_string()).unwrap_or_default();
            call.params.header("range", format!("bytes={start}-{end}"));
        }
        let response = call.send_streaming().await?;
        if self.range.is_some() && response.status != StatusCode::PARTIAL_CONTENT {
            return Err(Error::new(ErrorKind::Decode, "the server sent the whole object instead of a range")
                .with_operation(DOWNLOAD.name)
                .with_status(response.status)
                .with_request_id(response.request_id));
        }
        Ok(response)
    }

    async fn open(mut self) -> Result<Incoming, Error> {
        let (etag, progress) = (self.etag.take(), self.progress.take());
        let stall = self.core.timeouts().stall;
        let response = Box::pin(self.send()).await?;
        let text = |name| response.headers.get(name).and_then(|value| value.to_str().ok());
        let expected = text(CONTENT_LENGTH).and_then(|len| len.parse().ok());
        let content_type = text(CONTENT_TYPE).map(str::to_owned);
        let tally = progress.map(|callback| Tally::new(callback, expected));
        let check = etag.map(|etag| (etag, EtagHasher::new()));
        Ok(Incoming { response, stall, expected, received: 0, content_type, tally, check })
    }
}

impl fmt::Debug for Download {
    /// Leaves the URL out: its query may hold a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("range", &self.range)
            .field("etag", &self.etag)
            .finish_non_exhaustive()
    }
}

/// The host of a URL, and the rest of it as it stands.
fn split(url: &str) -> Result<(Endpoint, String), Error> {
    let refuse =
        || Error::invalid_input("URL", "it is not an http or https URL with its key percent-encoded");
    let uri: Uri = url.parse().map_err(|_| refuse())?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err(refuse()) };
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    if url.contains('#') || !url.is_ascii() {
        return Err(refuse());
    }
    Ok((format!("{scheme}://{authority}").parse()?, target.to_owned()))
}

/// A body on its way in, counted and hashed.
struct Incoming {
    response: StreamingResponse,
    stall: Duration,
    expected: Option<u64>,
    received: u64,
    content_type: Option<String>,
    tally: Option<Tally>,
    check: Option<(Etag, EtagHasher)>,
}

impl Incoming {
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            let frame = tokio::time::timeout(self.stall, self.response.body.frame()).await;
            let stalled = |_| {
                let message = format!("nothing arrived for {:?}", self.stall);
                self.name(Error::new(ErrorKind::Timeout, message))
            };
            let Some(frame) = frame.map_err(stalled)? else { return self.finish().map(|()| None) };
            let frame = frame.map_err(|error| self.name(TransportError::classify(error).into()))?;
            let Ok(piece) = frame.into_data() else { continue };
            self.received += piece.len() as u64;
            if let Some((_, hasher)) = &mut self.check {
                hasher.update(&piece);
            }
            if let Some(tally) = &self.tally {
                tally.add(piece.len() as u64);
            }
            return Ok(Some(piece));
        }
    }

    fn finish(&mut self) -> Result<(), Error> {
        let fail = |message| Err(Error::new(ErrorKind::Integrity, message));
        let checked = match (self.expected, self.check.take()) {
            (Some(expected), _) if expected != self.received => {
                fail(format!("{} of {expected} bytes arrived", self.received))
            }
            (_, Some((expected, hasher))) => match hasher.finish() {
                etag if etag == expected => Ok(()),
                etag => fail(format!("the etag is {etag} instead of {expected}")),
            },
            _ => Ok(()),
        };
        checked.map_err(|error| self.name(error))
    }

    fn name(&self, error: Error) -> Error {
        error.with_operation(DOWNLOAD.name).with_request_id(self.response.request_id.clone())
    }

    fn done(self) -> Downloaded {
        Downloaded { len: self.received, content_type: self.content_type }
    }
}

/// A file that is not complete yet. It is removed unless it was renamed.
struct Partial(PathBuf);

impl Partial {
    fn beside(path: &Path, nonce: &str) -> Result<Self, Error> {
        let name = path.file_name().ok_or_else(|| Error::invalid_input("path", "it names no file"))?;
        let nonce: String = nonce.chars().take(12).collect();
        Ok(Self(path.with_file_name(format!(".{}.{nonce}.part", name.to_string_lossy()))))
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // After the rename there is nothing to remove.
        let _ = std::fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Fake;

    const URL: &str =
        "http://domain/key?imageView2/1&e=1700003600&token=test-ak:JzhcxDRhwYxGZ93TuJHBr2TqOjY=";

    #[tokio::test]
    async fn the_signed_url_is_asked_for_as_it_stands() {
        let fake = Fake::new(|_| (200, "file content".to_owned()));
        assert_eq!(fake.client().download(URL).bytes(12).await.unwrap(), "file content");
        let [request] = &fake.requests()[..] else { panic!() };
        assert_eq!(request.line(), format!("GET {URL}"));
        assert!(request.headers.get("authorization").is_none());
        let shown = format!("{:?}", fake.client().download(URL));
        assert!(!shown.contains("token"), "{shown}");
        assert_eq!(fake.client().download(URL).bytes(11).await.unwrap_err().kind(), ErrorKind::Decode);
    }

    #[tokio::test]
    async fn a_file_appears_whole_or_not_at_all() {
        let fake = Fake::new(|_| (200, "a small file\n".to_owned()));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("f");
        let etag: Etag = "FmguqdmscDNjJjCr03gt2WDsgU_i".parse().unwrap();
        let done = fake.client().download(URL).expect_etag(etag).to_file(&path).await.unwrap();
        assert_eq!((done.len, std::fs::read(&path).unwrap().as_slice()), (13, &b"a small file\n"[..]));
        let other: Etag = "Fto5o-5ea0sNMlW_75VgGJCv2AcJ".parse().unwrap();
        let again = folder.path().join("g");
        let error = fake.client().download(URL).expect_etag(other).to_file(&again).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Integrity);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        let error = fake.client().download(URL).to_file(folder.path().join("none/f")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Io);
    }

    #[tokio::test]
    async fn an_ignored_range_is_an_error() {
        let fake = Fake::new(|request| match request.header("range") {
            "bytes=2-3" => (206, "xy".to_owned()),
            _ => (200, "whole".to_owned()),
        });
        let mut seen = Vec::new();
        fake.client().download(URL).range(2, Some(3)).to_writer(&mut seen).await.unwrap();
        assert_eq!(seen, b"xy");
        assert!(fake.client().download(URL).range(2, None).bytes(9).await.is_err());
    }

    #[tokio::test]
    async fn a_missing_object_is_not_found() {
        let fake = Fake::new(|_| (404, r#"{"error":"Document not found"}"#.to_owned()));
        assert!(fake.client().download(URL).bytes(9).await.unwrap_err().is_not_found());
        for url in ["", "domain/key", "ftp://domain/key", "http://domain/目录", "http://domain/a b"] {
            assert!(fake.client().download(url).bytes(9).await.unwrap_err().is_invalid_input(), "{url}");
        }
    }
}
