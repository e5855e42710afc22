//! Who may do what: OSS V1 signatures in the header and in URLs.

use cloudwire_signing::oss::v1;
use cloudwire_signing::{Secret, hash};
use time::format_description::FormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

use super::fault::Fault;
use super::grant::Grant;
use super::target::Target;
use crate::emulator::State;
use crate::request::Incoming;
use crate::vod::Owner;

/// How far the `Date` header may be from the clock, either way.
const WINDOW_SECONDS: i64 = 15 * 60;
/// The HTTP date, RFC 9110.
const HTTP_DATE: &[FormatItem<'_>] =
    format_description!("[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT");

/// A proven caller.
#[derive(Debug)]
pub(super) struct Access {
    pub(super) access_key: String,
    /// The medium the file is for; of uploads only.
    pub(super) owner: Option<Owner>,
}

/// The date in the form of HTTP headers.
pub(super) fn http_date(time: OffsetDateTime) -> String {
    time.to_offset(time::UtcOffset::UTC).format(HTTP_DATE).unwrap_or_default()
}

/// Checks the signature and that the caller may perform the operation on the target.
pub(super) fn check(
    state: &State,
    incoming: &Incoming,
    target: &Target,
    operation: &str,
) -> Result<Access, Fault> {
    let Some(authorization) = incoming.header("authorization") else {
        if target.query("Signature").is_some() && matches!(operation, "GetObject" | "HeadObject") {
            return by_url(state, target);
        }
        return Err(Fault::denied("You have no right to access this object because of bucket acl."));
    };
    let (access_key, _) = authorization
        .strip_prefix("OSS ")
        .and_then(|credential| credential.split_once(':'))
        .ok_or_else(|| Fault::new(400, "InvalidArgument", "Authorization header is invalid."))?;
    let Some(grant) = Grant::find(state, access_key)? else {
        let message = "The OSS Access Key Id you provided does not exist in our records.";
        return Err(Fault::new(403, "InvalidAccessKeyId", message).with("OSSAccessKeyId", access_key));
    };
    let now = state.clock.now().unix_timestamp();
    let date = incoming.header("x-oss-date").or_else(|| incoming.header("date"));
    let time = date
        .and_then(|date| PrimitiveDateTime::parse(date, HTTP_DATE).ok())
        .ok_or_else(|| Fault::denied("OSS authentication requires a valid Date."))?;
    if (time.assume_utc().unix_timestamp() - now).abs() > WINDOW_SECONDS {
        let message = "The difference between the request time and the current time is too large.";
        return Err(Fault::new(403, "RequestTimeTooSkewed", message)
            .with("MaxAllowedSkewMilliseconds", (WINDOW_SECONDS * 1000).to_string()));
    }
    // The code for a missing or foreign token is the one of clients' bug reports; the error table does not list it.
    let token = incoming.header("x-oss-security-token").unwrap_or_default();
    if !hash::constant_time_eq(token.as_bytes(), grant.token.as_bytes()) {
        return Err(Fault::new(403, "InvalidSecurityToken", "The security token you provided is invalid."));
    }
    let secret = Secret::new(grant.secret.clone());
    with_request(incoming, target, date.unwrap_or_default(), |request| {
        let expected = v1::authorization(access_key, &secret, request);
        if hash::constant_time_eq(expected.as_bytes(), authorization.as_bytes()) {
            return Ok(());
        }
        Err(mismatch(access_key, &v1::string_to_sign(request)))
    })?;
    if now >= grant.expires {
        return Err(Fault::new(403, "SecurityTokenExpired", "The security token you provided has expired."));
    }
    if target.bucket != grant.bucket || target.key != grant.key {
        return Err(Fault::denied("You have no right to access this object because of STS policy."));
    }
    Ok(Access { access_key: grant.access_key, owner: Some(grant.owner) })
}

/// A URL signature: `Expires`, `OSSAccessKeyId` and `Signature`, where the first stands for the date.
fn by_url(state: &State, target: &Target) -> Result<Access, Fault> {
    let expires = target.query("Expires").unwrap_or_default();
    let (access_key, given) =
        (target.query("OSSAccessKeyId").unwrap_or_default(), target.query("Signature").unwrap_or_default());
    let Some(secret) = state.accounts.secret(access_key) else {
        let message = "The OSS Access Key Id you provided does not exist in our records.";
        return Err(Fault::new(403, "InvalidAccessKeyId", message).with("OSSAccessKeyId", access_key));
    };
    // What a player adds to the request must not spoil the address: only bucket, key and time are covered. HEAD is
    // answered for an address that was signed for GET.
    let expected = url_signature(secret, &target.bucket, &target.key, expires);
    if !hash::constant_time_eq(expected.as_bytes(), given.as_bytes()) {
        let request = url_request(&target.bucket, &target.key, expires);
        return Err(mismatch(access_key, &v1::string_to_sign(&request)));
    }
    match expires.parse::<i64>() {
        Ok(expires) if state.clock.now().unix_timestamp() <= expires => {
            Ok(Access { access_key: access_key.to_owned(), owner: None })
        }
        _ => Err(Fault::denied("Request has expired.").with("Expires", expires)),
    }
}

/// Signs reading a file until `expires` (seconds since 1970): access key id and signature.
pub(crate) fn sign_url(state: &State, bucket: &str, key: &str, expires: &str) -> Option<(String, String)> {
    let access_key = state.accounts.first_id()?;
    let secret = state.accounts.secret(access_key)?;
    Some((access_key.to_owned(), url_signature(secret, bucket, key, expires)))
}

fn url_request<'a>(bucket: &'a str, key: &'a str, expires: &'a str) -> v1::Request<'a> {
    v1::Request {
        method: "GET",
        bucket: Some(bucket),
        key,
        query: &[],
        content_md5: "",
        content_type: "",
        date: expires,
        headers: &[],
    }
}

fn url_signature(secret: &Secret, bucket: &str, key: &str, expires: &str) -> String {
    let authorization = v1::authorization("", secret, &url_request(bucket, key, expires));
    authorization.rsplit(':').next().unwrap_or_default().to_owned()
}

/// Builds what is signed of a request and hands it to `then`.
fn with_request<R>(
    incoming: &Incoming,
    target: &Target,
    date: &str,
    then: impl FnOnce(&v1::Request<'_>) -> R,
) -> R {
    let headers: Vec<(&str, &str)> = incoming
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), std::str::from_utf8(value.as_bytes()).ok()?)))
        .collect();
    then(&v1::Request {
        method: incoming.method.as_str(),
        bucket: Some(&target.bucket),
        key: &target.key,
        query: &target.signed_query(),
        content_md5: incoming.header("content-md5").unwrap_or_default(),
        content_type: incoming.content_type().unwrap_or_default(),
        date,
        headers: &headers,
    })
}

fn mismatch(access_key: &str, string_to_sign: &str) -> Fault {
    let message = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
    Fault::new(403, "SignatureDoesNotMatch", message)
        .with("OSSAccessKeyId", access_key)
        .with("StringToSign", string_to_sign)
}
