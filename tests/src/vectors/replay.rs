//! Sends every recorded request to the emulator, at the recorded time: its signature must be accepted.

use bytes::Bytes;
use cloudwire_emulator::{Emulator, ManualClock, Verdict};
use cloudwire_signing::qiniu::UploadToken;
use http_body_util::{BodyExt as _, Full};
use time::OffsetDateTime;

use super::Check;
use super::capture::Sent;
use super::format::Vector;

/// Replays the exchanges of a vector in order against an emulator of its own.
pub(crate) async fn check(vector: &Vector, check: &mut Check) {
    if vector.exchanges.is_empty() || expired(vector) {
        return;
    }
    let emulator = match emulator(vector) {
        Ok(emulator) => emulator,
        Err(reason) => return check.fail("replay", reason),
    };
    let source = vector.source();
    for (at, exchange) in vector.exchanges.iter().enumerate() {
        let what = format!("replay of request {}", at + 1);
        let Some(body) = check.body_of(&exchange.request, &source) else {
            check.fail(&what, "the recorded body cannot be rebuilt");
            continue;
        };
        let request = &exchange.request;
        let uri = format!("{}://{}{}", request.scheme, request.host, request.target);
        let answer = answer(&emulator, &request.method, uri, &request.headers, body).await;
        judge(&emulator, &what, answer, check);
    }
}

fn judge(emulator: &Emulator, what: &str, answer: Result<(u16, String), String>, check: &mut Check) {
    let (status, text) = match answer {
        Ok(answer) => answer,
        Err(reason) => return check.fail(what, reason),
    };
    let verdict = emulator.journal().entries().pop().map(|entry| entry.verdict);
    // 403 and 413 are also answers of a put policy to a token that is good.
    let refused = matches!(verdict, Some(Verdict::Refused(_))) && !matches!(status, 403 | 413);
    if refused || is_refusal(status, &text) {
        check.fail(what, format!("{status} {text}"));
    }
}

/// Sends what our client sent to an emulator of its own: where the client's form differs from the recorded one, this
/// is what holds its signature to the truth.
pub(crate) async fn ours(vector: &Vector, sent: &[Sent], check: &mut Check) {
    if expired(vector) {
        return;
    }
    let emulator = match emulator(vector) {
        Ok(emulator) => emulator,
        Err(reason) => return check.fail("replay", reason),
    };
    for (at, sent) in sent.iter().enumerate() {
        let uri = format!("{}://{}{}", sent.scheme, sent.host, sent.target());
        let answer = answer(&emulator, &sent.method, uri, &sent.headers, sent.body.clone()).await;
        judge(&emulator, &format!("our request {} at the emulator", at + 1), answer, check);
    }
}

/// An upload token that had expired when it was used is rightly refused.
fn expired(vector: &Vector) -> bool {
    let token = vector.up_token.as_deref().and_then(|token| UploadToken::parse(token).ok());
    token.and_then(|token| token.policy().deadline_unix()).is_some_and(|deadline| deadline < vector.now)
}

fn emulator(vector: &Vector) -> Result<Emulator, String> {
    let now = OffsetDateTime::from_unix_timestamp(vector.now).map_err(|error| error.to_string())?;
    let key = &vector.credentials;
    let builder = || {
        let builder = Emulator::builder().clock(ManualClock::new(now)).seed(1);
        match &key.security_token {
            Some(token) => builder.account_with_token(&key.access_key, &key.secret_key, token),
            None => builder.account(&key.access_key, &key.secret_key),
        }
    };
    // Recorded bucket names are not all legal for new buckets; those stay unknown, which is no matter of signatures.
    let legal = |name: &String| builder().bucket(name).build().is_ok();
    let buckets = buckets(vector).into_iter().filter(legal);
    buckets.fold(builder(), |builder, name| builder.bucket(name)).build().map_err(|error| error.to_string())
}

fn buckets(vector: &Vector) -> Vec<String> {
    let places = [&vector.args, &vector.ctor, vector.args.get("up_token")];
    let names = ["bucket", "bucket_name", "bucket_to", "target_bucket"];
    let mut buckets: Vec<String> =
        places.iter().flat_map(|place| names.iter().filter_map(|name| place.get(name).scalar())).collect();
    buckets.sort();
    buckets.dedup();
    buckets
}

async fn answer(
    emulator: &Emulator,
    method: &str,
    uri: String,
    headers: &[(String, String)],
    body: Bytes,
) -> Result<(u16, String), String> {
    let mut builder = http::Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        builder = builder.header(name, value.as_bytes());
    }
    let request = builder.body(Full::new(body)).map_err(|error| format!("it cannot be sent: {error}"))?;
    let response = emulator.handle(request).await;
    let status = response.status().as_u16();
    let body =
        response.into_body().collect().await.map_err(|error| format!("the answer broke off: {error}"))?;
    Ok((status, String::from_utf8_lossy(&body.to_bytes()).into_owned()))
}

/// Codes and texts that say "who are you" in either provider's words.
const REFUSALS: [&str; 12] = [
    "SignatureDoesNotMatch",
    "SignatureNonceUsed",
    "IncompleteSignature",
    "InvalidAccessKeyId",
    "InvalidSecurityToken",
    "MissingSecurityToken",
    "InvalidTimeStamp",
    "IllegalTimestamp",
    "bad token",
    "expired token",
    "bad upload token",
    "time too skewed",
];

fn is_refusal(status: u16, text: &str) -> bool {
    status == 401 || (status >= 400 && REFUSALS.iter().any(|refusal| text.contains(refusal)))
}
