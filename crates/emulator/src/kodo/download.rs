//! Reading an object by its URL: by bound domain, or by the path `/d/<bucket>/<key>`.
//!
//! Follows "Download" (<https://developer.qiniu.com/kodo/1232/docking-download-directions>).

use std::ops::Range;

use cloudwire_signing::Secret;
use cloudwire_signing::encode::{percent_decode, percent_encode};
use cloudwire_signing::qiniu::{anti_leech, download_url};
use http::{Method, header};
use time::OffsetDateTime;

use super::fault::{BAD_TOKEN, EXPIRED_TOKEN, Fault, KEY_NOT_UTF8, METHOD_NOT_ALLOWED, NO_SUCH_FILE};
use super::objects::{self, Entry};
use super::record::{Domain, Object};
use super::{Answer, Call, bound_domain};
use crate::cdn;
use crate::emulator::State;
use crate::journal::Verdict;
use crate::reply::{self, Reply};
use crate::request::Incoming;

const NOT_FOUND: Fault = Fault::new(404, "Document not found");
/// Commands in the query that would change what is sent.
const COMMANDS: [&str; 12] = [
    "imageView2",
    "imageMogr2",
    "imageInfo",
    "imageAve",
    "exif",
    "watermark",
    "avinfo",
    "avthumb",
    "vframe",
    "pm3u8",
    "qhash",
    "roundPic",
];

/// What a URL names, before any decoding: signatures cover the raw path.
struct Target<'a> {
    bucket: String,
    raw_key: &'a str,
    anti_leech_key: Option<Secret>,
}

impl<'a> Target<'a> {
    fn of(state: &State, incoming: &'a Incoming) -> Result<Self, Fault> {
        if let Some(Domain { bucket, anti_leech_key }) = bound_domain(state, &incoming.host) {
            let raw_key = incoming.path.strip_prefix('/').unwrap_or_default();
            return Ok(Self { bucket, raw_key, anti_leech_key: anti_leech_key.map(Secret::new) });
        }
        let path = incoming.path.strip_prefix("/d/").ok_or(NOT_FOUND)?;
        let (bucket, raw_key) = path.split_once('/').ok_or(NOT_FOUND)?;
        Ok(Self { bucket: bucket.to_owned(), raw_key, anti_leech_key: None })
    }

    fn entry(self) -> Result<Entry, Fault> {
        let key = percent_decode(self.raw_key).ok_or(KEY_NOT_UTF8)?;
        Ok(Entry { bucket: self.bucket, key })
    }
}

/// Answers a download, and counts its bytes for the CDN's statistics.
pub(super) fn serve(call: &mut Call<'_>, incoming: &Incoming) -> Answer {
    let target = Target::of(call.state, incoming)?;
    if let Some(key) = &target.anti_leech_key {
        let now = u64::try_from(call.state.clock.now().unix_timestamp()).unwrap_or_default();
        // The real service answers 403 to a wrong and to an expired URL alike.
        anti_leech::verify(&incoming.target(), key, now)
            .map_err(|error| Fault::because(403, error.to_string()))?;
    }
    if objects::bucket(call.state, &target.bucket)?.private {
        call.verdict = Verdict::Signed(reader(call.state, incoming)?);
    }
    let reply = read(call.state, incoming, &target.entry()?)?;
    if incoming.method == Method::GET {
        let sent = http_body::Body::size_hint(reply.body()).exact().unwrap_or(0);
        cdn::count(call.state, &incoming.host, sent)?;
    }
    Ok(reply)
}

/// A download by the emulator itself: the token is checked all the same, but nothing is counted.
pub(super) fn inside(state: &State, incoming: &Incoming) -> Answer {
    let target = Target::of(state, incoming)?;
    if objects::bucket(state, &target.bucket)?.private {
        reader(state, incoming)?;
    }
    read(state, incoming, &target.entry()?)
}

/// The access key whose token allows to read this URL. Behind a proxy the scheme is unknown: both are tried.
fn reader(state: &State, incoming: &Incoming) -> Result<String, Fault> {
    let path = format!("{}{}", incoming.host, incoming.target());
    let mut verified = None;
    for scheme in ["http", "https"] {
        let url = format!("{scheme}://{path}");
        let signed = download_url::SignedUrl::parse(&url).map_err(|_| BAD_TOKEN)?;
        let key = state.accounts.access_key(&signed.access_key).ok_or(BAD_TOKEN)?;
        if download_url::verify(&key, &url).is_ok() {
            verified = Some((signed.access_key, signed.expires_at_unix));
        }
    }
    let (access_key, expires) = verified.ok_or(BAD_TOKEN)?;
    let now = u64::try_from(state.clock.now().unix_timestamp()).unwrap_or_default();
    if expires < now { Err(EXPIRED_TOKEN) } else { Ok(access_key) }
}

fn read(state: &State, incoming: &Incoming, entry: &Entry) -> Answer {
    if incoming.method != Method::GET && incoming.method != Method::HEAD {
        return Err(METHOD_NOT_ALLOWED);
    }
    let object =
        objects::find(state, entry).map_err(|fault| if fault == NO_SUCH_FILE { NOT_FOUND } else { fault })?;
    if !object.is_readable(state.clock.now()) {
        return Err(Fault::new(403, "the object is disabled or archived"));
    }
    let query = incoming.query.as_deref().unwrap_or_default();
    let command = query.split(['/', '&', '=', '|', '?']).next().unwrap_or_default();
    if COMMANDS.contains(&command) {
        return Err(Fault::because(501, format!("the command {command} is not emulated")));
    }
    let etag = format!("\"{}\"", object.hash);
    let unchanged = incoming.header("if-none-match").is_some_and(|tags| {
        tags.split(',')
            .any(|tag| matches!(tag.trim(), tag if tag == etag || tag == "*" || tag == object.hash))
    });
    if unchanged {
        let mut reply = reply::empty(304);
        reply::set_header(&mut reply, "etag", &etag);
        return Ok(reply);
    }
    let whole_only = incoming.header("if-range").is_some_and(|tag| tag != etag);
    let asked =
        incoming.header("range").filter(|_| !whole_only).and_then(|range| parse_range(range, object.size));
    let (status, range) = match asked {
        None => (200, 0..object.size),
        Some(Some(range)) => (206, range),
        Some(None) => {
            let mut reply = Fault::new(416, "requested range not satisfiable").reply();
            reply::set_header(&mut reply, "content-range", &format!("bytes */{}", object.size));
            return Ok(reply);
        }
    };
    let mut reply = match incoming.method {
        Method::HEAD => reply::empty(status),
        _ => reply::with_body(status, None, state.blobs.body(pieces(&object, &range))),
    };
    if status == 206 {
        let (first, last) = (range.start, range.end.saturating_sub(1));
        reply::set_header(&mut reply, "content-range", &format!("bytes {first}-{last}/{}", object.size));
    }
    reply::set_header(&mut reply, "content-length", &(range.end - range.start).to_string());
    reply::set_header(&mut reply, "etag", &etag);
    describe(&mut reply, incoming, &object);
    Ok(reply)
}

fn describe(reply: &mut Reply, incoming: &Incoming, object: &Object) {
    reply::set_header(reply, "content-type", &object.mime);
    reply::set_header(reply, "accept-ranges", "bytes");
    let seconds = object.put_time / 10_000_000;
    if let Ok(at) = OffsetDateTime::from_unix_timestamp(seconds) {
        reply::set_header(reply, "last-modified", &reply::http_date(at));
    }
    if let Some(name) = incoming.query_value("attname") {
        let plain =
            !name.is_empty() && name.bytes().all(|byte| (b' '..=b'~').contains(&byte) && byte != b'"');
        let value = match name.as_str() {
            "" => "attachment".to_owned(),
            name if plain => format!("attachment; filename=\"{name}\""),
            name => format!("attachment; filename*=utf-8''{}", percent_encode(name)),
        };
        reply::set_header(reply, "content-disposition", &value);
    }
    for (name, value) in &object.meta {
        let name = header::HeaderName::try_from(format!("x-qn-meta-{name}"));
        if let (Ok(name), Ok(value)) = (name, value.parse()) {
            reply.headers_mut().insert(name, value);
        }
    }
}

/// The blobs that make up a range of an object.
fn pieces(object: &Object, range: &Range<u64>) -> Vec<(String, Range<u64>)> {
    let mut start = 0;
    let mut found = Vec::new();
    for piece in &object.pieces {
        let end = start + piece.size;
        let (from, to) = (range.start.max(start), range.end.min(end));
        if from < to {
            found.push((piece.blob.clone(), from - start..to - start));
        }
        start = end;
    }
    found
}

/// `None`: not a single byte range, so it is ignored. `Some(None)`: nothing of it is there.
fn parse_range(header: &str, size: u64) -> Option<Option<Range<u64>>> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    let range = match (first.trim(), last.trim()) {
        ("", suffix) => {
            let suffix: u64 = suffix.parse().ok()?;
            size.saturating_sub(suffix)..size
        }
        (first, "") => first.parse().ok()?..size,
        (first, last) => {
            let (first, last): (u64, u64) = (first.parse().ok()?, last.parse().ok()?);
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(size)
        }
    };
    Some((range.start < range.end).then_some(range))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges() {
        for (header, expected) in [
            ("bytes=0-1", Some(Some(0..2))),
            ("bytes=1-", Some(Some(1..5))),
            ("bytes=-2", Some(Some(3..5))),
            ("bytes=-9", Some(Some(0..5))),
            ("bytes=3-99", Some(Some(3..5))),
            ("bytes=5-", Some(None)),
            ("bytes=10-20", Some(None)),
            ("bytes=-0", Some(None)),
            ("bytes=2-1", None),
            ("bytes=0-1,3-4", None),
            ("lines=0-1", None),
            ("bytes=x-", None),
        ] {
            assert_eq!(parse_range(header, 5), expected, "{header}");
        }
    }
}
