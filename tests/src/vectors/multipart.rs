//! Form uploads: reading ours, rebuilding the recorded one.

use bytes::{Bytes, BytesMut};

use super::format::{self, Body, header};

/// A decoded part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Bytes,
}

/// The boundary of a multipart content type.
fn boundary(content_type: &str) -> Option<&str> {
    let (_, rest) = content_type.split_once("boundary=")?;
    Some(rest.split(';').next().unwrap_or(rest).trim().trim_matches('"'))
}

/// The body as the official SDK frames it; `None` when a part's content is not known.
pub(crate) fn write(content_type: &str, parts: &[format::Part], source: &[u8]) -> Option<Bytes> {
    let boundary = boundary(content_type)?;
    let mut body = BytesMut::new();
    for part in parts {
        body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        for (name, value) in &part.headers {
            body.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        }
        body.extend_from_slice(b"\r\n");
        body.extend_from_slice(&part.body.bytes(source)?);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Some(body.freeze())
}

/// Cuts a body into its parts. Strict: every part has a `Content-Disposition` with a name.
pub(crate) fn read(content_type: &str, body: &Bytes) -> Result<Vec<Field>, String> {
    let boundary = boundary(content_type).ok_or_else(|| format!("{content_type:?} names no boundary"))?;
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter has no line break before it.
    let mut rest =
        body.strip_prefix(&delimiter.as_bytes()[2..]).ok_or("the body does not start with the boundary")?;
    let mut fields = Vec::new();
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, delimiter.as_bytes()).ok_or("the last part has no end")?;
        fields.push(field(&part[..end])?);
        rest = &part[end + delimiter.len()..];
    }
    if rest.strip_prefix(b"--").is_none_or(|tail| !tail.trim_ascii().is_empty()) {
        return Err("the body does not end with the closing boundary".to_owned());
    }
    Ok(fields)
}

fn field(part: &[u8]) -> Result<Field, String> {
    let end = find(part, b"\r\n\r\n").ok_or("a part has no end of headers")?;
    let head = std::str::from_utf8(&part[..end]).map_err(|_| "the headers of a part are not UTF-8")?;
    let headers: Vec<_> = head
        .split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect();
    let (name, file_name, content_type) =
        described(&headers).ok_or_else(|| format!("a part has no name: {head:?}"))?;
    Ok(Field { name, file_name, content_type, body: Bytes::copy_from_slice(&part[end + 4..]) })
}

/// Name, file name and content type of a part, quotes taken off.
fn described(headers: &[(String, String)]) -> Option<(String, Option<String>, Option<String>)> {
    let disposition = header(headers, "content-disposition")?;
    let value = |key: &str| {
        let (_, rest) = disposition.split_once(&format!("; {key}=\""))?;
        Some(rest[..rest.find('"')?].to_owned())
    };
    Some((value("name")?, value("filename"), header(headers, "content-type").map(str::to_owned)))
}

/// The recorded parts with what is compared of them.
pub(crate) fn recorded(parts: &[format::Part]) -> Vec<(String, Option<String>, Option<String>, &Body)> {
    parts
        .iter()
        .filter_map(|part| {
            let (name, file_name, content_type) = described(&part.headers)?;
            Some((name, file_name, content_type, &part.body))
        })
        .collect()
}

fn find(text: &[u8], pattern: &[u8]) -> Option<usize> {
    let first = *pattern.first()?;
    let mut from = 0;
    while let Some(at) = text.get(from..)?.iter().position(|byte| *byte == first) {
        if text[from + at..].starts_with(pattern) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}
