//! The file format: an array of calls, each with what an official SDK sent, got and returned.

use base64::Engine as _;
use bytes::Bytes;
use cloudwire_signing::hash::md5_hex;
use serde::Deserialize;
use serde_json::Value;
use sha1::{Digest as _, Sha1};

use super::json::Json;

/// One recorded call.
#[derive(Debug, Clone, Deserialize)]
pub struct Vector {
    /// Unique and stable: `<service or sdk>/<call>/<case>`.
    pub id: String,
    /// `vod`, `kodo` or `cdn`.
    pub service: String,
    /// The VOD operation, or the function or `class.method` of the Qiniu SDK.
    pub call: String,
    /// The arguments of the call.
    #[serde(default)]
    pub args: Json,
    /// The access key that signed.
    pub credentials: Key,
    /// The clock of the SDK, in unix seconds.
    pub now: i64,
    /// The nonce of VOD signatures.
    #[serde(default = "fixed_nonce")]
    pub nonce: String,
    /// The VOD region.
    pub region: Option<String>,
    /// The VOD endpoint, where it was given.
    pub endpoint: Option<String>,
    /// The HTTP method, where it was changed.
    pub method: Option<String>,
    /// The answer's format, where it was changed.
    pub accept_format: Option<String>,
    /// Whether the old SDK's untyped request was used.
    #[serde(default)]
    pub common: bool,
    /// Parameters sent in a form body.
    #[serde(default)]
    pub body_params: Json,
    /// The arguments of the class.
    #[serde(default)]
    pub ctor: Json,
    /// How the Kodo hosts were given.
    #[serde(default)]
    pub regions: Json,
    /// Default hosts that were set.
    #[serde(default)]
    pub set_default: Json,
    /// The default zone that was set.
    #[serde(default)]
    pub default_zone: Json,
    /// The environment.
    #[serde(default)]
    pub env: Json,
    /// Whether Qiniu requests carry no date, where that was said.
    pub disable_qiniu_timestamp_signature: Option<bool>,
    /// The upload token made from `args.up_token`.
    pub up_token: Option<String>,
    /// The signed URL of a download.
    pub url: Option<String>,
    /// The texts that were signed, in order.
    #[serde(default)]
    pub signing: Vec<Signing>,
    /// What went over the wire, in order.
    #[serde(default)]
    pub exchanges: Vec<Exchange>,
    /// Whether some requests were sent at the same time.
    #[serde(default)]
    pub unordered_parts: bool,
    /// What the call returned.
    #[serde(default)]
    pub result: Value,
    /// What it raised instead.
    #[serde(default)]
    pub raises: Json,
}

fn fixed_nonce() -> String {
    "0123456789abcdef0123456789abcdef".to_owned()
}

/// An access key with its secret, made up for the recording.
#[derive(Debug, Clone, Deserialize)]
pub struct Key {
    /// The public half.
    pub access_key: String,
    /// The secret half.
    pub secret_key: String,
    /// The token of a temporary key.
    pub security_token: Option<String>,
}

/// A text that was signed.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
pub struct Signing {
    /// Which step of which signature.
    pub kind: String,
    /// The text.
    pub text: String,
}

/// A request and its canned answer.
#[derive(Debug, Clone, Deserialize)]
pub struct Exchange {
    /// What the SDK sent.
    pub request: Request,
    /// What it was answered.
    pub response: Response,
}

/// A request as it stood on the wire.
#[derive(Debug, Clone, Deserialize)]
pub struct Request {
    /// The HTTP method.
    pub method: String,
    /// What the SDK asked for: `http` or `https`.
    pub scheme: String,
    /// The `Host` header.
    pub host: String,
    /// Path and query as sent.
    pub target: String,
    /// All headers in order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Body,
    /// The parts of a multipart body.
    #[serde(default)]
    pub multipart: Vec<Part>,
}

impl Request {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// The path of the target.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    /// The raw query of the target, empty when there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The body in full. A long one is put together from the uploaded file; `None` when that is not possible.
    #[must_use]
    pub fn bytes(&self, source: &[u8]) -> Option<Bytes> {
        match self.body.bytes(source) {
            Some(bytes) => Some(bytes),
            None => super::multipart::write(self.header("content-type")?, &self.multipart, source),
        }
    }
}

pub(crate) fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// An answer.
#[derive(Debug, Clone, Deserialize)]
pub struct Response {
    /// The HTTP status; Qiniu's go up to 701.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Body,
}

/// A part of a form upload.
#[derive(Debug, Clone, Deserialize)]
pub struct Part {
    /// The headers of the part.
    pub headers: Vec<(String, String)>,
    /// Its content.
    pub body: Body,
}

/// A body: in full when short, else its digests.
#[derive(Debug, Clone, Deserialize)]
pub struct Body {
    /// The length in bytes.
    pub len: usize,
    /// The content, where it is text.
    pub utf8: Option<String>,
    /// The content, where it is not.
    pub base64: Option<String>,
    /// The SHA-1 of a long body, in hex.
    pub sha1: Option<String>,
    /// The MD5 of a long body, in hex.
    pub md5: Option<String>,
    /// Where a long body starts in the uploaded file.
    pub source_offset: Option<usize>,
}

impl Body {
    /// The content; a long one as the piece of `source` it is.
    #[must_use]
    pub fn bytes(&self, source: &[u8]) -> Option<Bytes> {
        match (&self.utf8, &self.base64, self.source_offset) {
            (Some(text), ..) => Some(Bytes::copy_from_slice(text.as_bytes())),
            (None, Some(text), _) => base64::prelude::BASE64_STANDARD.decode(text).ok().map(Bytes::from),
            (None, None, Some(at)) => source.get(at..at + self.len).map(Bytes::copy_from_slice),
            (None, None, None) => None,
        }
    }

    /// In what the content differs from `bytes`; `None` when it is the same. A long content is compared as the piece
    /// of `source` it is, or else by its digests.
    #[must_use]
    pub fn difference(&self, bytes: &[u8], source: &[u8]) -> Option<String> {
        if bytes.len() != self.len {
            return Some(format!("{} bytes instead of {}{}", bytes.len(), self.len, self.shown(bytes)));
        }
        match self.bytes(source) {
            Some(own) if own == bytes => None,
            Some(own) => {
                let at = own.iter().zip(bytes).take_while(|(a, b)| a == b).count();
                Some(format!("another content from byte {at} on{}", self.shown(bytes)))
            }
            None => self.digests_differ(bytes),
        }
    }

    /// Whether the recorded digests are those of `bytes`, where there are any.
    #[must_use]
    pub fn digests_differ(&self, bytes: &[u8]) -> Option<String> {
        let same = |recorded: &Option<String>, ours: &dyn Fn() -> String| {
            recorded.as_ref().is_none_or(|text| *text == ours())
        };
        let sha1 = || cloudwire_signing::encode::hex(&Sha1::digest(bytes));
        let fits = bytes.len() == self.len && same(&self.sha1, &sha1) && same(&self.md5, &|| md5_hex(bytes));
        (!fits).then(|| "the content has other digests".to_owned())
    }

    /// Both contents, when they are short texts.
    fn shown(&self, bytes: &[u8]) -> String {
        match (&self.utf8, std::str::from_utf8(bytes)) {
            (Some(own), Ok(bytes)) if bytes.len() < 1000 => format!(": {bytes:?} instead of {own:?}"),
            _ => String::new(),
        }
    }
}

/// Reads a file of vectors.
///
/// # Errors
///
/// The text is not an array of such objects.
pub fn read(text: &str) -> Result<Vec<Vector>, serde_json::Error> {
    serde_json::from_str(text)
}

/// A file content or a piece of data among arguments: plain text, `{"utf8"}`, `{"base64"}` or
/// `{"pattern": {"size", "seed"}}`; `None` for anything else.
#[must_use]
pub fn content(data: &Json) -> Option<Bytes> {
    if let Some(text) = data.str().or_else(|| data.get("utf8").str()) {
        return Some(Bytes::copy_from_slice(text.as_bytes()));
    }
    if let Some(text) = data.get("base64").str() {
        return base64::prelude::BASE64_STANDARD.decode(text).ok().map(Bytes::from);
    }
    let pattern = data.get("pattern");
    let (size, seed) = (pattern.get("size").int()?, pattern.get("seed").int().unwrap_or(0));
    pattern_of(usize::try_from(size).ok()?, seed)
}

/// `byte[i] = (7*i + 13*(i>>8) + 17*(i>>16) + seed) mod 256`, in rows of 256 bytes that differ by a constant.
fn pattern_of(size: usize, seed: i64) -> Option<Bytes> {
    let mut content = Vec::with_capacity(size + 256);
    let rows: Vec<[u8; 256]> = (0..256_usize)
        .map(|constant| std::array::from_fn(|i| u8::try_from((7 * i + constant) % 256).unwrap_or_default()))
        .collect();
    for row in 0..i64::try_from(size.div_ceil(256)).ok()? {
        let constant = (13 * row + 17 * (row >> 8) + seed).rem_euclid(256);
        content.extend_from_slice(rows.get(usize::try_from(constant).ok()?)?);
    }
    content.truncate(size);
    Some(content.into())
}

impl Vector {
    /// The content the call uploads or hashes; empty when it has none.
    #[must_use]
    pub fn source(&self) -> Bytes {
        ["file", "data", "stream"]
            .into_iter()
            .find_map(|name| content(self.args.get(name)))
            .unwrap_or_default()
    }
}
