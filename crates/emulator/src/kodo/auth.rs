//! Who signed a management request: `Authorization: Qiniu …` or `QBox …`.

use bytes::Bytes;
use cloudwire_signing::qiniu::{AccessKey, Authorization, FORM_CONTENT_TYPE, Scheme, mac_v2, qbox};
use time::Duration;

use super::fault::{BAD_TOKEN, Fault, TIME_SKEWED};
use crate::emulator::State;
use crate::request::Incoming;

/// How far `X-Qiniu-Date` may be off, either way.
const MAX_SKEW: Duration = Duration::minutes(15);

/// Why a signature is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// No `Authorization` of a known scheme.
    Unsigned,
    /// The access key is unknown or the signature does not fit.
    BadSignature,
    /// `X-Qiniu-Date` is too far from now.
    Skewed,
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Unsigned | Refusal::BadSignature => BAD_TOKEN,
            Refusal::Skewed => TIME_SKEWED,
        }
    }
}

/// Checks a signature over the request as received and names the access key.
pub(crate) fn signer(state: &State, incoming: &Incoming, body: &Bytes) -> Result<String, Refusal> {
    let header = incoming.header("authorization").ok_or(Refusal::Unsigned)?;
    let Authorization { scheme, access_key, mac } = Authorization::parse(header).ok_or(Refusal::Unsigned)?;
    let key = state.accounts.access_key(access_key).ok_or(Refusal::BadSignature)?;
    match scheme {
        Scheme::QBox if qbox::verify(&key, &incoming.target(), incoming.content_type(), body, mac) => {}
        Scheme::Qiniu if fits_v2(&key, incoming, body, mac) => check_date(state, incoming)?,
        _ => return Err(Refusal::BadSignature),
    }
    Ok(access_key.to_owned())
}

fn fits_v2(key: &AccessKey, incoming: &Incoming, body: &[u8], mac: &str) -> bool {
    let target = incoming.target();
    let headers: Vec<(&str, &str)> = incoming
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
        .collect();
    let request = mac_v2::Request {
        method: incoming.method.as_str(),
        path_and_query: &target,
        host: &incoming.host,
        content_type: incoming.content_type(),
        headers: &headers,
        body,
    };
    // The official SDKs disagree whether a body of another type than these is signed: take either reading.
    let always_signed = |value: &str| value == FORM_CONTENT_TYPE || value == "application/json";
    let either = incoming.content_type().is_some_and(|value| !always_signed(value));
    mac_v2::verify(key, &request, mac)
        || (either && mac_v2::verify(key, &mac_v2::Request { body: b"", ..request }, mac))
}

fn check_date(state: &State, incoming: &Incoming) -> Result<(), Refusal> {
    let Some(date) = incoming.header(mac_v2::DATE_HEADER) else { return Ok(()) };
    let date = mac_v2::parse_date(date).ok_or(Refusal::Skewed)?;
    if (state.clock.now() - date).abs() > MAX_SKEW { Err(Refusal::Skewed) } else { Ok(()) }
}
