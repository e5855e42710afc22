//! Who asks, and for what: the checks before any operation runs.
//!
//! Two ways of signing are accepted, told apart by the `Authorization` header: RPC version 1 (parameters in query and
//! form body, HMAC-SHA1 in `Signature`) and `ACS3-HMAC-SHA256` (action and version in headers, the answer is always
//! JSON). The older Python SDK sends `x-acs-*` headers with RPC requests too; they mean nothing there.
//!
//! The order of the checks is not documented: method, action, version, key, token, time, signature, nonce.

use cloudwire_signing::aliyun::acs3::{self, Authorization};
use cloudwire_signing::aliyun::rpc_v1;
use cloudwire_signing::encode::form_decode;
use cloudwire_signing::{Secret, hash};
use http::Method;
use time::OffsetDateTime;

use super::fault::Fault;
use super::render::Format;
use super::{names, when};
use crate::emulator::State;
use crate::request::Incoming;

const VERSION: &str = "2017-03-21";
/// How far a timestamp may be from the clock, either way.
const WINDOW_SECONDS: i64 = 15 * 60;
/// The headers that must be among the signed ones, or the signature would not cover what it is for.
const MUST_SIGN: &[&str] =
    &["host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce", "x-acs-version"];

/// A request as received, with its whole body.
pub(super) struct Received<'a> {
    pub(super) head: &'a Incoming,
    pub(super) body: &'a [u8],
    /// The decoded pairs of the query, then those of a form body.
    pub(super) params: &'a [(String, String)],
}

/// A request that passed all checks.
#[derive(Debug)]
pub(super) struct Admitted {
    pub(super) action: String,
    pub(super) access_key: String,
}

/// The parameters of the query and of a form body.
pub(super) fn params(head: &Incoming, body: &[u8]) -> Vec<(String, String)> {
    let mut params = form_decode(head.query.as_deref().unwrap_or_default());
    let is_form = head
        .header("content-type")
        .is_some_and(|kind| kind.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded"));
    if is_form {
        params.extend(form_decode(&String::from_utf8_lossy(body)));
    }
    params
}

/// How to answer, known before anything else so that errors come in the right form too.
pub(super) fn format(request: &Received<'_>) -> Result<Format, Fault> {
    if request.is_acs3() {
        return Ok(Format::Json);
    }
    match request.param("Format").map(str::to_ascii_uppercase).as_deref() {
        Some("JSON") => Ok(Format::Json),
        Some("XML" | "") | None => Ok(Format::Xml),
        Some(_) => {
            Err(Fault::bad_request("InvalidParameter.Format", "Specified parameter Format is not valid."))
        }
    }
}

/// Runs all checks.
pub(super) fn admit(state: &State, request: &Received<'_>, now: OffsetDateTime) -> Result<Admitted, Fault> {
    if !matches!(request.head.method, Method::GET | Method::POST) {
        return Err(Fault::bad_request("UnsupportedHTTPMethod", "This http method is not supported."));
    }
    if request.is_acs3() { by_headers(state, request, now) } else { by_params(state, request, now) }
}

fn by_params(state: &State, request: &Received<'_>, now: OffsetDateTime) -> Result<Admitted, Fault> {
    let need = |name| {
        request.param(name).filter(|value| !value.is_empty()).ok_or_else(|| Fault::missing_common(name))
    };
    let action = known(state, need("Action")?)?;
    current(need("Version")?)?;
    let access_key = need("AccessKeyId")?;
    let secret = account(state, access_key, request.param("SecurityToken"))?;
    timely(need("Timestamp")?, now)?;
    if request.param("SignatureMethod").is_some_and(|method| method != "HMAC-SHA1") {
        return Err(Fault::bad_request("InvalidSignatureMethod", "Specified signature method is not valid."));
    }
    let nonce = need("SignatureNonce")?;
    let signature = need("Signature")?;
    let method = request.head.method.as_str();
    let expected = rpc_v1::signature(&secret, method, request.params);
    if !hash::constant_time_eq(expected.as_bytes(), signature.as_bytes()) {
        return Err(mismatch(&rpc_v1::string_to_sign(method, request.params)));
    }
    fresh(state, access_key, nonce, now)?;
    Ok(Admitted { action: action.to_owned(), access_key: access_key.to_owned() })
}

fn by_headers(state: &State, request: &Received<'_>, now: OffsetDateTime) -> Result<Admitted, Fault> {
    let need = |header: &str, name| {
        request
            .head
            .header(header)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| Fault::missing_common(name))
    };
    let action = known(state, need("x-acs-action", "Action")?)?;
    current(need("x-acs-version", "Version")?)?;
    let incomplete = || {
        Fault::bad_request(
            "IncompleteSignature",
            "The request signature does not conform to Aliyun standards.",
        )
    };
    let authorization: Authorization =
        request.head.header("authorization").unwrap_or_default().parse().map_err(|_| incomplete())?;
    let access_key = authorization.credential.as_str();
    let secret = account(state, access_key, request.head.header("x-acs-security-token"))?;
    timely(need("x-acs-date", "Timestamp")?, now)?;
    let nonce = need("x-acs-signature-nonce", "SignatureNonce")?;
    if !MUST_SIGN.iter().all(|name| authorization.signed_headers.iter().any(|signed| signed == name)) {
        return Err(incomplete());
    }
    let body_sha256 = hash::sha256_hex(request.body);
    let string_to_sign = request.acs3_string_to_sign(&authorization, &body_sha256);
    let expected = acs3::signature(&secret, &string_to_sign);
    let same_body = request.head.header("x-acs-content-sha256") == Some(body_sha256.as_str());
    if !same_body || !hash::constant_time_eq(expected.as_bytes(), authorization.signature.as_bytes()) {
        return Err(mismatch(&string_to_sign));
    }
    fresh(state, access_key, nonce, now)?;
    Ok(Admitted { action: action.to_owned(), access_key: access_key.to_owned() })
}

fn known<'a>(state: &State, action: &'a str) -> Result<&'a str, Fault> {
    if names::is_known(action) || state.echoes.contains(action) {
        return Ok(action);
    }
    Err(Fault::not_found(
        "InvalidAction.NotFound",
        "Specified api is not found, please check your url and method.",
    ))
}

fn current(version: &str) -> Result<(), Fault> {
    if version == VERSION {
        return Ok(());
    }
    Err(Fault::bad_request("InvalidVersion", "Specified parameter Version is not valid."))
}

/// The secret of the key, when the key is known and the token is the right one. A temporary key (`STS.`) without a
/// configured token takes any; other keys must come without.
fn account(state: &State, access_key: &str, token: Option<&str>) -> Result<Secret, Fault> {
    let Some(account) = state.accounts.account(access_key) else {
        return Err(Fault::not_found("InvalidAccessKeyId.NotFound", "Specified access key is not found."));
    };
    let token = token.filter(|token| !token.is_empty());
    let right = match (&account.token, token) {
        (Some(want), Some(token)) => hash::constant_time_eq(want.expose().as_bytes(), token.as_bytes()),
        (None, token) => token.is_some() == access_key.starts_with("STS."),
        (Some(_), None) => false,
    };
    if !right {
        // A missing token has no documented code of its own.
        let code = if token.is_none() {
            "InvalidSecurityToken.Malformed"
        } else {
            "InvalidSecurityToken.MismatchWithAccessKey"
        };
        return Err(Fault::bad_request(code, "Specified SecurityToken is not valid for the access key."));
    }
    Ok(account.secret.clone())
}

fn timely(timestamp: &str, now: OffsetDateTime) -> Result<(), Fault> {
    let Some(time) = when::parse(timestamp) else {
        let message = "Specified time stamp or date value is not well formatted.";
        return Err(Fault::bad_request("InvalidTimeStamp.Format", message));
    };
    if (time - now).whole_seconds().abs() > WINDOW_SECONDS {
        return Err(Fault::bad_request(
            "InvalidTimeStamp.Expired",
            "Specified time stamp or date value is expired.",
        ));
    }
    Ok(())
}

fn fresh(state: &State, access_key: &str, nonce: &str, now: OffsetDateTime) -> Result<(), Fault> {
    if state.nonces.remember(access_key, nonce, now.unix_timestamp()) {
        return Ok(());
    }
    Err(Fault::bad_request("SignatureNonceUsed", "Specified signature nonce was used already."))
}

/// The older Python SDK cuts this message at its first colon and compares the rest with its own string to sign.
fn mismatch(string_to_sign: &str) -> Fault {
    Fault::bad_request(
        "SignatureDoesNotMatch",
        format!(
            "Specified signature is not matched with our calculation. server string to sign is:{string_to_sign}"
        ),
    )
}

impl Received<'_> {
    /// The operation asked for, before any check; empty when none is named.
    pub(super) fn action(&self) -> String {
        let named = if self.is_acs3() { self.head.header("x-acs-action") } else { self.param("Action") };
        named.unwrap_or_default().to_owned()
    }

    fn is_acs3(&self) -> bool {
        self.head.header("authorization").is_some_and(|value| value.starts_with("ACS3-"))
    }

    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn acs3_string_to_sign(&self, authorization: &Authorization, body_sha256: &str) -> String {
        let query = form_decode(self.head.query.as_deref().unwrap_or_default());
        let query: Vec<(&str, &str)> =
            query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut headers: Vec<(&str, &str)> = Vec::new();
        for name in &authorization.signed_headers {
            if name == "host" {
                headers.push(("host", &self.head.host));
            } else {
                let values = self.head.headers.get_all(name.as_str()).iter();
                headers.extend(
                    values.filter_map(|value| {
                        Some((name.as_str(), std::str::from_utf8(value.as_bytes()).ok()?))
                    }),
                );
            }
        }
        let request = acs3::Request {
            method: self.head.method.as_str(),
            path: &self.head.path,
            query: &query,
            headers: &headers,
            body_sha256,
        };
        acs3::string_to_sign(&acs3::canonical_request(&request).text)
    }
}
