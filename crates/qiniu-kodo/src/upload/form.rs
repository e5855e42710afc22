use super::session::Session;
use cloudwire_http_core::transfer::{Tally, scan};
use cloudwire_http_core::{Body, Error, Meta, RawResponse};
use cloudwire_signing::hash::Crc32;
use cloudwire_signing::qiniu::{Etag, EtagHasher};
use http::Method;

/// Follows "Form upload" (<https://developer.qiniu.com/kodo/1312/upload>).
static POST_OBJECT: Meta = Meta {
    name: "PostObject",
    method: Method::POST,
    host: "up",
    path: "/",
    auth: "",
    // The same bytes under the same name: a second time changes nothing.
    idempotent: true,
    sensitive: &[],
    region: None,
};

pub(super) async fn send(
    session: &Session,
    body: Body,
    tally: Option<Tally>,
) -> Result<(RawResponse, Option<Etag>), Error> {
    let Some(len) = body.len() else {
        return Err(Error::invalid_input("body", "a form cannot be sent without knowing its length"));
    };
    let hashed = scan(&body, (Crc32::new(), EtagHasher::new()), |(crc32, etag), piece| {
        crc32.update(piece);
        etag.update(piece);
    });
    let (crc32, etag) = hashed.await?.map(|(crc32, etag)| (crc32.finish(), etag.finish())).unzip();
    let boundary = session.boundary();
    let head = head(session, &session.token().await?, crc32, &boundary);
    let skip = head.len() as u64;
    let mut whole = Body::from(head).chain(body).chain(format!("\r\n--{boundary}--\r\n").into());
    if let Some(tally) = tally {
        whole = tally.watch(whole, skip, len);
    }
    let mut call = session.plain(&POST_OBJECT);
    call.params.header("content-type", format!("multipart/form-data; boundary={boundary}")).body(whole);
    let answer =
        call.send_raw().await.map_err(|error| match error.attempts() > 1 && error.is_conflict() {
            true => error.with_context("an earlier attempt may have stored the object"),
            false => error,
        })?;
    Ok((answer, etag))
}

/// Everything before the bytes of the file.
fn head(session: &Session, token: &str, crc32: Option<u32>, boundary: &str) -> String {
    let details = &session.details;
    let mut head = String::new();
    let mut field = |name: &str, value: &str| {
        let name = escape(name);
        head +=
            &format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    };
    field("token", token);
    if let Some(key) = &session.key {
        field("key", key);
    }
    // The official SDK takes 0 for "not known" and leaves it out.
    if let Some(crc32) = crc32.filter(|crc32| *crc32 != 0) {
        field("crc32", &crc32.to_string());
    }
    for (name, value) in details.variables.iter().chain(&details.metadata) {
        field(name, value);
    }
    let file_name = escape(session.file_name());
    head += &format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\n"
    );
    // Without a type of ours the service finds one by name and content.
    if let Some(mime_type) = &details.mime_type {
        head += &format!("Content-Type: {mime_type}\r\n");
    }
    head + "\r\n"
}

/// A name inside quotes, as HTML forms write it: UTF-8, but for quotes and line breaks.
fn escape(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
