//! Qiniu CDN (Fusion): refresh, prefetch, statistics and logs.
//!
//! Follows "Refresh and prefetch" (<https://developer.qiniu.com/fusion/13367>) and "Error codes"
//! (<https://developer.qiniu.com/fusion/13361>).

mod fault;
mod limits;
mod logs;
mod statistics;
mod tasks;
mod traffic;

use http::Method;
use serde_json::Value;

pub(crate) use self::traffic::count;

use self::fault::Fault;
use crate::emulator::State;
use crate::journal::Verdict;
use crate::kodo::{self, Refusal};
use crate::reply::{self, Reply};
use crate::request::Incoming;

const MAX_BODY: usize = 1 << 20;

type Answer = Result<Reply, Fault>;

/// Answers one request.
pub(crate) async fn handle(state: &State, mut incoming: Incoming) -> Reply {
    let path = incoming.path.clone();
    let operation = path.strip_prefix("/v2/tune/").unwrap_or(path.trim_start_matches('/'));
    let mut verdict = Verdict::Public;
    let answer = dispatch(state, &mut incoming, operation, &mut verdict).await;
    let reply = answer.unwrap_or_else(|fault| {
        if matches!(fault.code / 1000, 401 | 403) {
            verdict = Verdict::Refused(fault.error.clone().into_owned());
        }
        fault.reply()
    });
    kodo::identified(state, reply::noted(reply, "cdn", operation, verdict))
}

async fn dispatch(state: &State, incoming: &mut Incoming, operation: &str, verdict: &mut Verdict) -> Answer {
    let body =
        incoming.body.bytes(MAX_BODY).await.map_err(|error| Fault::because(400_000, error.to_string()))?;
    // The page names QBox; Qiniu is taken too, as the domain calls use it.
    let signer = kodo::signer(state, incoming, &body).map_err(|refusal| match refusal {
        Refusal::Unsigned => fault::BAD_HEADER,
        Refusal::BadSignature => fault::BAD_SIGNATURE,
        Refusal::Skewed => Fault::new(403_000, "request time too skewed"),
    })?;
    *verdict = Verdict::Signed(signer);
    if !incoming.path.starts_with("/v2/tune/") {
        let error = format!("{} {} is not emulated", incoming.method, incoming.path);
        return Err(Fault::because(501_000, error));
    }
    if incoming.method != Method::POST {
        return Err(fault::NOT_FOUND);
    }
    let parameters: Value = match body.is_empty() {
        true => Value::Null,
        false => serde_json::from_slice(&body).map_err(|_| Fault::new(400_000, "invalid json"))?,
    };
    match operation {
        "refresh" => tasks::refresh(state, incoming, &parameters),
        "prefetch" => tasks::prefetch(state, incoming, &parameters),
        "refresh/list" => tasks::list(state, tasks::Kind::is_refresh, &parameters),
        "prefetch/list" => tasks::list(state, |kind| !kind.is_refresh(), &parameters),
        "flux" => statistics::flux(state, &parameters),
        "bandwidth" => statistics::bandwidth(state, &parameters),
        "log/list" => logs::list(state, &parameters),
        _ => Err(Fault::because(501_000, format!("{} is not emulated", incoming.path))),
    }
}
