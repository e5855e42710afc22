//! The life of a call: hosts, attempts, waits. Not generic, so it is compiled once.

use crate::retry::{backoff, blames_host, may_repeat};
use crate::{
    Answer, Body, BoxFuture, CallOptions, Class, Core, Credentials, Endpoint, Error, ErrorKind, Meta,
    OutgoingRequest, Params, RawResponse, ResponseBody, SigningContext, StreamingResponse, TransportError,
    TransportErrorKind, Verdict,
};
use bytes::{Bytes, BytesMut};
use http::header::{DATE, HeaderMap, RETRY_AFTER, USER_AGENT};
use http::response::Parts;
use http::{Request, Response, Uri};
use http_body_util::BodyExt as _;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use tokio::sync::watch::{self, error::RecvError};
use tokio::time::{Instant, timeout, timeout_at};
use tracing::Instrument as _;

/// The largest answer that is read into memory.
const LARGEST_ANSWER: usize = 64 << 20;
/// How much of a failed answer is read to see why.
const LARGEST_FAILURE: usize = 64 << 10;

pub(crate) async fn buffered(
    core: Core,
    meta: &'static Meta,
    params: Params,
    options: CallOptions,
) -> Result<RawResponse, Error> {
    match run(core, meta, params, options, false).await? {
        Reply::Whole(response) => Ok(response),
        Reply::Head(_) => {
            Err(Error::new(ErrorKind::Decode, "the answer was not read").with_operation(meta.name))
        }
    }
}

pub(crate) async fn streaming(
    core: Core,
    meta: &'static Meta,
    params: Params,
    options: CallOptions,
) -> Result<StreamingResponse, Error> {
    match run(core, meta, params, options, true).await? {
        Reply::Head(response) => Ok(response),
        Reply::Whole(_) => {
            Err(Error::new(ErrorKind::Decode, "the answer was read").with_operation(meta.name))
        }
    }
}

enum Reply {
    Whole(RawResponse),
    Head(StreamingResponse),
}

/// A failed attempt, and what its answer says about the next.
struct Failed {
    error: Error,
    retry_after: Option<Duration>,
    /// The server's clock and the middle of the attempt on ours.
    dates: Option<(OffsetDateTime, OffsetDateTime)>,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self { error, retry_after: None, dates: None }
    }
}

async fn run(
    core: Core,
    meta: &'static Meta,
    params: Params,
    options: CallOptions,
    stream_answer: bool,
) -> Result<Reply, Error> {
    if let Some(rejection) = params.rejection() {
        return Err(rejection.with_operation(meta.name));
    }
    if let Some(region) = meta.region {
        core.inner().endpoints.serves(region).map_err(|error| error.with_operation(meta.name))?;
    }
    let span = tracing::debug_span!("operation", "rpc.method" = meta.name);
    let transfer = params.is_transfer();
    let operation = core.timeouts().operation;
    let limit = options.timeout.or((!transfer && !stream_answer).then_some(operation));
    let deadline = limit.map(|limit| Instant::now() + limit);
    let call = Run { core, meta, options, stream_answer, transfer, deadline };
    let attempts = call.attempts(params).instrument(span);
    let finished = match limit {
        Some(limit) => timeout(limit, attempts).await.unwrap_or_else(|_| {
            Err(Error::new(
                ErrorKind::Timeout,
                format!("no answer within {limit:?}, the limit of the operation"),
            ))
        }),
        None => attempts.await,
    };
    finished.map_err(|error| error.with_operation(meta.name))
}

struct Run {
    core: Core,
    meta: &'static Meta,
    options: CallOptions,
    stream_answer: bool,
    transfer: bool,
    deadline: Option<Instant>,
}

impl Run {
    async fn attempts(&self, mut params: Params) -> Result<Reply, Error> {
        let inner = self.core.inner();
        let config = match self.options.max_attempts {
            Some(attempts) => inner.retry.with_max_attempts(attempts),
            None => inner.retry,
        };
        let idempotent = self.options.idempotent.unwrap_or(self.meta.idempotent);
        let scope = params.get_scope().map(str::to_owned);
        let mut hosts = self.core.endpoints(self.meta.host, scope.as_deref()).await?;
        let (mut host, mut attempt, mut corrected) = (0, 0, false);
        loop {
            attempt += 1;
            let Some(endpoint) = hosts.get(host % hosts.len().max(1)).cloned() else {
                return Err(Error::invalid_input(
                    "endpoint",
                    format!("there is no {:?} host", self.meta.host),
                ));
            };
            let replayable = params.is_replayable();
            let authority = endpoint.authority().to_owned();
            let failed = match self.attempt(&mut params, endpoint, attempt).await {
                Ok(reply) => {
                    inner.quota.refill();
                    return Ok(reply);
                }
                Err(failed) => failed,
            };
            let error = failed.error.with_host(&authority).with_attempts(attempt);
            tracing::debug!(attempt, "server.address" = authority, %error, "attempt failed");
            // What a second try is meant to mend must not happen twice.
            let once = matches!(error.class(), Some(Class::ClockSkew | Class::WrongRegion));
            let again = attempt < config.max_attempts.max(1)
                && replayable
                && !(once && corrected)
                && may_repeat(&error, idempotent)
                && inner.quota.take(&error);
            if !again {
                return Err(error);
            }
            let mut wait = Duration::ZERO;
            match error.class() {
                Some(Class::ClockSkew) => {
                    corrected = true;
                    let Some((server, ours)) = failed.dates else { return Err(error) };
                    tracing::warn!(offset = %(server - ours), "the clock of this machine is off; corrected for signing");
                    self.core.set_skew(server - ours);
                }
                Some(Class::WrongRegion) => {
                    corrected = true;
                    inner.endpoints.invalidate(scope.as_deref());
                    hosts = self.core.endpoints(self.meta.host, scope.as_deref()).await?;
                }
                _ => {
                    let moves_on = blames_host(&error) && hosts.len() > 1;
                    host += usize::from(moves_on);
                    // The next host first; a wait only when all were tried.
                    if !moves_on || host % hosts.len() == 0 || failed.retry_after.is_some() {
                        wait = backoff(&config, attempt, failed.retry_after, &*inner.random);
                    }
                }
            }
            if self.deadline.is_some_and(|deadline| Instant::now() + wait >= deadline) {
                return Err(error);
            }
            tokio::time::sleep(wait).await;
        }
    }

    async fn attempt(&self, params: &mut Params, endpoint: Endpoint, attempt: u32) -> Result<Reply, Failed> {
        let core = self.core.inner();
        let host = endpoint.authority().to_owned();
        let mut outgoing = params.outgoing(self.meta, endpoint)?;
        outgoing.headers.insert(USER_AGENT, core.user_agent.clone());
        if !self.meta.auth.is_empty() {
            let credentials = self.core.credentials().await?;
            self.sign(&mut outgoing, &credentials)?;
        }
        let size = outgoing.body.len();
        let request = finish(outgoing)?;
        let started = core.clock.now();
        let limit = self.options.attempt_timeout.unwrap_or(core.timeouts.attempt);
        let deadline = Instant::now() + limit;
        let response = match self.transfer {
            false => timeout_at(deadline, core.transport.send(request)).await.map_err(|_| late(limit))?,
            true => self.transfer(request).await,
        };
        let (head, body) = response.map_err(Error::from)?.into_parts();
        let request_id = core.classify.request_id(&head.headers);
        tracing::debug!(
            attempt,
            "server.address" = host,
            "http.response.status_code" = head.status.as_u16(),
            "http.request.body.size" = size,
            request_id,
            "answered"
        );
        if self.stream_answer && head.status.is_success() && self.accepts(&head) {
            let (status, headers) = (head.status, head.headers);
            let response = StreamingResponse { status, headers, body, request_id, attempts: attempt, host };
            return Ok(Reply::Head(response));
        }
        let most = if head.status.is_success() { LARGEST_ANSWER } else { LARGEST_FAILURE };
        let deadline = if self.transfer { Instant::now() + limit } else { deadline };
        let body = timeout_at(deadline, read(body, most)).await.map_err(|_| late(limit))??;
        let body = match body {
            Some(body) => body,
            None if head.status.is_success() => return Err(too_large(most).into()),
            // The status already says that it failed.
            None => Bytes::new(),
        };
        let (status, headers) = (head.status, head.headers);
        let response = RawResponse { status, headers, body, request_id, attempts: attempt, host };
        match core.classify.classify(self.meta, &response.answer()) {
            Verdict::Success => Ok(Reply::Whole(response)),
            Verdict::Failure(failure) => {
                let retry_after = failure.retry_after.or_else(|| retry_after(&response.headers));
                let understood =
                    failure.class != Class::Foreign && (failure.code.is_some() || failure.message.is_some());
                let error = Error::service(failure, status).with_request_id(response.request_id);
                let error = if understood { error } else { error.with_excerpt(&response.body) };
                let dates =
                    server_date(&response.headers).map(|server| (server, middle(started, core.clock.now())));
                Err(Failed { error, retry_after, dates })
            }
        }
    }

    fn sign(&self, outgoing: &mut OutgoingRequest, credentials: &Credentials) -> Result<(), Error> {
        let (now, nonce) = (self.core.now(), self.core.inner().random.nonce());
        let context = SigningContext { meta: self.meta, credentials, now, nonce: &nonce };
        self.core.inner().signer.sign(outgoing, &context)
    }

    /// Whether an answer whose body is still to come is a success.
    fn accepts(&self, head: &Parts) -> bool {
        let answer = Answer { status: head.status, headers: &head.headers, body: &Bytes::new() };
        matches!(self.core.inner().classify.classify(self.meta, &answer), Verdict::Success)
    }

    /// Sends a body of any size: there is no limit on the whole, only on standing still.
    async fn transfer(&self, request: Request<Body>) -> Result<Response<ResponseBody>, TransportError> {
        let (progress, mut moved) = watch::channel(0u64);
        let total = request.body().len();
        let progress = Arc::new(progress);
        let request =
            request.map(|body| body.also_on_sent(move |bytes| progress.send_modify(|sent| *sent += bytes)));
        let mut answer = self.core.inner().transport.send(request);
        let stall = self.core.timeouts().stall;
        let after = self.options.attempt_timeout.unwrap_or(self.core.timeouts().operation);
        loop {
            // After the last byte the server may take its time; before it, the connection must move.
            let patience = if total == Some(*moved.borrow_and_update()) { after } else { stall };
            let step = timeout(patience, Either { answer: &mut answer, moved: Box::pin(moved.changed()) });
            match step.await {
                Err(_) => return Err(stalled(patience)),
                Ok(Step::Answered(response)) => return response,
                Ok(Step::Moved) => {}
                // The body is gone: it was sent whole, or the connection no longer reads it.
                Ok(Step::BodyGone) => {
                    return timeout(after, answer).await.unwrap_or_else(|_| Err(stalled(after)));
                }
            }
        }
    }
}

type Answering<'a> = BoxFuture<'a, Result<Response<ResponseBody>, TransportError>>;

/// Waits for the answer or for progress of the body, whichever comes first.
struct Either<'a, 'b> {
    answer: &'a mut Answering<'b>,
    moved: BoxFuture<'a, Result<(), RecvError>>,
}

enum Step {
    Answered(Result<Response<ResponseBody>, TransportError>),
    Moved,
    BodyGone,
}

impl Future for Either<'_, '_> {
    type Output = Step;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Step> {
        if let Poll::Ready(response) = self.answer.as_mut().poll(cx) {
            return Poll::Ready(Step::Answered(response));
        }
        self.moved.as_mut().poll(cx).map(|moved| if moved.is_ok() { Step::Moved } else { Step::BodyGone })
    }
}

fn stalled(patience: Duration) -> TransportError {
    TransportError::new(TransportErrorKind::Timeout, format!("nothing moved for {patience:?}"))
}

fn late(limit: Duration) -> Failed {
    Error::new(ErrorKind::Timeout, format!("no answer within {limit:?}, the limit of an attempt")).into()
}

fn too_large(most: usize) -> Error {
    Error::new(ErrorKind::Decode, format!("the answer is larger than {most} bytes"))
}

fn finish(outgoing: OutgoingRequest) -> Result<Request<Body>, Error> {
    let (scheme, authority) = (outgoing.endpoint.scheme(), outgoing.endpoint.authority());
    let refuse = |error: http::Error| Error::invalid_input("request", error);
    let uri = Uri::builder().scheme(scheme).authority(authority).path_and_query(outgoing.target());
    let mut request = Request::new(outgoing.body);
    *request.method_mut() = outgoing.method;
    *request.uri_mut() = uri.build().map_err(refuse)?;
    *request.headers_mut() = outgoing.headers;
    Ok(request)
}

/// Reads an answer. `None` when it is larger than `most` bytes.
async fn read(mut body: ResponseBody, most: usize) -> Result<Option<Bytes>, Error> {
    let mut whole = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(piece) = frame.map_err(TransportError::classify)?.into_data() else { continue };
        if whole.len() + piece.len() > most {
            return Ok(None);
        }
        whole.extend_from_slice(&piece);
    }
    Ok(Some(whole.freeze()))
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}

fn server_date(headers: &HeaderMap) -> Option<OffsetDateTime> {
    let date = headers.get(DATE)?.to_str().ok()?;
    OffsetDateTime::parse(&date.replace("GMT", "+0000"), &Rfc2822).ok()
}

fn middle(start: OffsetDateTime, end: OffsetDateTime) -> OffsetDateTime {
    start + (end - start) / 2
}
