//! The content type of an upload.
//!
//! Follows `detectMime` and `mimeLimit` of "Put policy" (<https://developer.qiniu.com/kodo/1206/put-policy>).

use cloudwire_signing::qiniu::PutPolicy;

use crate::kodo::fault::Fault;

const UNKNOWN: &str = "application/octet-stream";

/// What an upload says of its type.
pub(super) struct Hints<'a> {
    /// The type the client sent.
    pub(super) client: Option<&'a str>,
    pub(super) file_name: Option<&'a str>,
    pub(super) key: &'a str,
    /// The beginning of the content.
    pub(super) head: &'a [u8],
}

/// The type an object is stored with.
pub(super) fn detect(policy: &PutPolicy, hints: &Hints<'_>) -> String {
    let client = hints.client.filter(|mime| !mime.is_empty()).map(str::to_owned);
    let by_content = || by_content(hints.head).map(str::to_owned);
    let by_names =
        || [hints.file_name, Some(hints.key)].into_iter().flatten().find_map(by_extension).map(str::to_owned);
    let found = match policy.get_i64("detectMime") {
        Some(1) => by_content().or_else(by_names),
        Some(-1) => client,
        _ => client.or_else(by_names).or_else(by_content),
    };
    found.unwrap_or_else(|| UNKNOWN.to_owned())
}

/// Refuses content whose type `mimeLimit` forbids, whatever the client calls it.
pub(super) fn check_limit(policy: &PutPolicy, head: &[u8]) -> Result<(), Fault> {
    let Some(limit) = policy.get_str("mimeLimit").filter(|limit| !limit.is_empty()) else { return Ok(()) };
    let mime = by_content(head).unwrap_or(UNKNOWN);
    let (patterns, deny) = limit.strip_prefix('!').map_or((limit, false), |patterns| (patterns, true));
    let listed = patterns.split(';').any(|pattern| matches(pattern.trim(), mime));
    if listed == deny {
        return Err(Fault::because(
            403,
            format!("limited mimeType: this file type ({mime}) is forbidden to upload"),
        ));
    }
    Ok(())
}

fn matches(pattern: &str, mime: &str) -> bool {
    match pattern.strip_suffix("/*") {
        Some("*") => true,
        Some(family) => mime.split('/').next() == Some(family),
        None => pattern == mime,
    }
}

fn by_content(head: &[u8]) -> Option<&'static str> {
    if let Some(kind) = infer::get(head) {
        return Some(kind.mime_type());
    }
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The head may end in the middle of a character.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(head.get(..error.valid_up_to())?).unwrap_or_default()
        }
        Err(_) => return None,
    };
    let printable = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    (!text.is_empty() && text.chars().all(printable)).then_some("text/plain")
}

fn by_extension(name: &str) -> Option<&'static str> {
    mime_guess::from_path(name).first_raw()
}
