//! Qiniu Kodo: uploads, object and bucket management, processing, downloads.

mod auth;
mod batch;
mod bucket;
mod download;
mod fault;
mod fetch;
mod fop;
mod list;
mod objects;
mod op;
mod outbound;
mod record;
mod region;
mod upload;

use bytes::Bytes;
use cloudwire_signing::encode::form_decode;
use http::Method;

pub(crate) use self::auth::{Refusal, signer};
pub(crate) use self::record::china_time;

use self::fault::{Fault, METHOD_NOT_ALLOWED};
use self::record::{BUCKETS, Bucket, DOMAINS, Domain};
use crate::builder::{BuildError, Builder};
use crate::emulator::State;
use crate::journal::Verdict;
use crate::reply::{self, Reply};
use crate::request::Incoming;
use crate::route;

/// The longest body of a management request; a batch of 1,000 operations on the longest keys is under 4 MiB.
const MAX_BODY: usize = 8 << 20;

type Answer = Result<Reply, Fault>;

/// One request under way, and what the journal will say about it.
struct Call<'a> {
    state: &'a State,
    operation: String,
    verdict: Verdict,
}

impl Call<'_> {
    fn finish(self, answer: Answer) -> Reply {
        let mut verdict = self.verdict;
        let reply = answer.unwrap_or_else(|fault| {
            if matches!(fault.status, 401 | 403) {
                verdict = Verdict::Refused(fault.error.clone().into_owned());
            }
            fault.reply()
        });
        identified(self.state, reply::noted(reply, "kodo", &self.operation, verdict))
    }
}

/// Adds what every answer of Qiniu carries. The official SDKs take an answer without it for a stranger's.
pub(crate) fn identified(state: &State, mut reply: Reply) -> Reply {
    reply::set_header(&mut reply, "x-reqid", &state.ids.alphanumeric(16));
    reply::set_header(&mut reply, "x-log", "EMULATOR");
    reply
}

/// Makes the configured buckets and binds the configured domains.
pub(crate) fn set_up(state: &State, builder: &Builder) -> Result<(), BuildError> {
    let created = state.clock.now().unix_timestamp();
    let bound = builder.domains.iter().map(|(_, bucket)| (bucket.clone(), false));
    for (name, private) in builder.buckets.iter().cloned().chain(bound) {
        if !bucket::is_name(&name) {
            return Err(BuildError::BucketName(name));
        }
        if state.store.get(BUCKETS, &name)?.is_none() {
            let bucket = Bucket { private, region: "z0".to_owned(), created };
            state.store.put(BUCKETS, &name, &bucket)?;
        }
    }
    for (name, _) in &builder.anti_leech_keys {
        if !builder.domains.iter().any(|(domain, _)| domain == name) {
            return Err(BuildError::UnboundDomain(name.clone()));
        }
    }
    for (name, bucket) in &builder.domains {
        let key = builder.anti_leech_keys.iter().find(|(domain, _)| domain == name);
        let anti_leech_key = key.map(|(_, key)| key.expose().to_owned());
        state.store.put(DOMAINS, name, &Domain { bucket: bucket.clone(), anti_leech_key })?;
    }
    Ok(())
}

/// The domain that was bound under this host, with or without its port.
fn bound_domain(state: &State, host: &str) -> Option<Domain> {
    let bound = |name: &str| state.store.get(DOMAINS, name).ok().flatten();
    bound(host).or_else(|| bound(route::host_name(host)))
}

/// Whether the host, with or without its port, is a bound download domain.
pub(crate) fn is_bound(state: &State, host: &str) -> bool {
    bound_domain(state, host).is_some()
}

/// Reads an object by its URL.
pub(crate) async fn download(state: &State, incoming: Incoming) -> Reply {
    let mut call = Call { state, operation: "download".to_owned(), verdict: Verdict::Public };
    let answer = download::serve(&mut call, &incoming);
    call.finish(answer)
}

/// Answers a request to the API.
pub(crate) async fn handle(state: &State, incoming: Incoming) -> Reply {
    let mut call = Call { state, operation: String::new(), verdict: Verdict::Public };
    let answer = dispatch(&mut call, incoming).await;
    call.finish(answer)
}

async fn dispatch(call: &mut Call<'_>, mut incoming: Incoming) -> Answer {
    let path = incoming.path.clone();
    let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let named = |name: &str| name.to_owned();
    match segments.as_slice() {
        [""] => {
            call.operation = named("upload");
            upload::form(call, incoming).await
        }
        [name @ ("mkblk" | "bput" | "mkfile" | "put64" | "put"), rest @ ..] => {
            call.operation = named(name);
            upload::v1(call, incoming, name, rest).await
        }
        ["buckets", bucket, "objects", object, "uploads", rest @ ..] => {
            upload::v2(call, incoming, bucket, object, rest).await
        }
        ["v4", "query"] => {
            call.operation = named("query");
            region::v4(call.state, &incoming)
        }
        ["v2", "query"] => {
            call.operation = named("query");
            region::v2(call.state, &incoming)
        }
        ["status", "get", "prefop"] => {
            call.operation = named("prefop");
            // The specification marks it as signed; older pages and clients call it bare.
            if incoming.header("authorization").is_some() {
                verified(call, &mut incoming).await?;
            }
            fop::status(call.state, &incoming)
        }
        _ => manage(call, incoming, &segments).await,
    }
}

/// The body of a request whose signature is right.
async fn verified(call: &mut Call<'_>, incoming: &mut Incoming) -> Result<Bytes, Fault> {
    let body = incoming.body.bytes(MAX_BODY).await?;
    call.verdict = Verdict::Signed(signer(call.state, incoming, &body)?);
    Ok(body)
}

async fn manage(call: &mut Call<'_>, mut incoming: Incoming, segments: &[&str]) -> Answer {
    call.operation = segments.first().copied().unwrap_or_default().to_owned();
    let body = verified(call, &mut incoming).await?;
    let state = call.state;
    let form = || std::str::from_utf8(&body).map(form_decode).unwrap_or_default();
    // The specification puts these parameters in a form, the official SDKs in the query.
    let value = |name: &str| {
        let in_form = || form().into_iter().find(|(key, _)| key == name).map(|(_, value)| value);
        incoming.query_value(name).or_else(in_form).unwrap_or_default()
    };
    match segments {
        [name, ..] if op::NAMES.contains(name) => {
            let done = op::run(state, &incoming.method, &incoming.path)?;
            Ok(done.map_or_else(|| reply::empty(200), |facts| reply::json(200, &facts)))
        }
        ["batch"] => batch::run(state, &body),
        ["list"] => list::page(state, &incoming),
        ["v2", "list"] => list::lines(state, &incoming),
        ["fetch", url, "to", entry] => fetch::fetch(state, url, entry).await,
        ["prefetch", entry] => fetch::prefetch(state, entry),
        ["buckets"] => bucket::names(state),
        ["v3", "buckets"] => bucket::describe_all(state, &incoming),
        ["v2", "bucketInfo"] => bucket::info(state, &value("bucket")),
        ["v2", "domains"] => bucket::domains(state, &incoming, &value("tbl")),
        ["mkbucketv3", name, options @ ..] => posted(&incoming, || bucket::make(state, name, options)),
        ["drop", name] => posted(&incoming, || bucket::drop_bucket(state, name)),
        ["private"] => posted(&incoming, || bucket::set_private(state, &value("bucket"), &value("private"))),
        // Without the slash the documentation names a redirect; the official SDKs post there and expect an answer.
        ["pfop"] | ["pfop", ""] => posted(&incoming, || fop::start(state, &form())),
        _ => Err(Fault::because(501, format!("{} {} is not emulated", incoming.method, incoming.path))),
    }
}

fn posted(incoming: &Incoming, answer: impl FnOnce() -> Answer) -> Answer {
    if incoming.method == Method::POST { answer() } else { Err(METHOD_NOT_ALLOWED) }
}
