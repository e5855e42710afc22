//! What the runtime does with hosts that fail, clocks that are off and answers that make no sense.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use bytes::Bytes;
use cloudwire_http_core::{
    Answer, Body, BoxFuture, Call, Class, Classify, Core, Credentials, Endpoints, Error, ErrorKind, Failure,
    FixedEndpoints, Meta, OutgoingRequest, Random, RetryConfig, Signer, SigningContext, Timeouts,
    TransportError, TransportErrorKind, Verdict, transport_fn,
};
use http::{HeaderMap, Method, Request, Response};
use http_body_util::Full;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::OffsetDateTime;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2023-11-14 22:13:20 UTC);

static READ: Meta = Meta {
    name: "Read",
    method: Method::GET,
    host: "api",
    path: "/thing",
    auth: "test",
    idempotent: true,
    sensitive: &["token"],
    region: None,
};
static WRITE: Meta = Meta { name: "Write", method: Method::POST, idempotent: false, ..READ };

#[derive(Debug)]
struct Stamp;

impl Signer for Stamp {
    fn sign(&self, request: &mut OutgoingRequest, context: &SigningContext<'_>) -> Result<(), Error> {
        let stamp = format!("{} {}", context.now.unix_timestamp(), context.nonce);
        request.headers.insert("stamp", stamp.parse().map_err(|e| Error::invalid_input("stamp", e))?);
        Ok(())
    }
}

#[derive(Debug)]
struct ByStatus;

impl Classify for ByStatus {
    fn classify(&self, _meta: &Meta, answer: &Answer<'_>) -> Verdict {
        Verdict::Failure(Failure::new(match answer.status.as_u16() {
            200 => return Verdict::Success,
            404 => Class::NotFound,
            418 => Class::ClockSkew,
            429 => Class::Throttled,
            421 => Class::WrongRegion,
            _ => Class::Server,
        }))
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        Some(headers.get("id")?.to_str().ok()?.to_owned())
    }
}

#[derive(Debug)]
struct Zero;

impl Random for Zero {
    fn next_u128(&self) -> u128 {
        0
    }
}

type Step = Result<Response<Full<Bytes>>, TransportErrorKind>;

fn answer(status: u16, body: &'static str) -> Step {
    Ok(Response::builder().status(status).header("id", "r-1").body(Full::from(body)).unwrap())
}

#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<(String, String)>>>);

impl Seen {
    fn hosts(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().map(|(host, _)| host.clone()).collect()
    }

    fn stamps(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().map(|(_, stamp)| stamp.clone()).collect()
    }
}

fn core_with(endpoints: Arc<dyn Endpoints>, steps: impl IntoIterator<Item = Step>) -> (Core, Seen) {
    let seen = Seen::default();
    let (log, steps) = (seen.clone(), Mutex::new(steps.into_iter().collect::<VecDeque<_>>()));
    let transport = transport_fn(move |request: Request<Body>| {
        let host = request.uri().authority().unwrap().to_string();
        let stamp = request.headers().get("stamp").map(|stamp| stamp.to_str().unwrap().to_owned());
        log.0.lock().unwrap().push((host, stamp.unwrap_or_default()));
        let step = steps.lock().unwrap().pop_front();
        async move {
            match step {
                Some(step) => step.map_err(|kind| TransportError::new(kind, "as scripted")),
                None => std::future::pending().await,
            }
        }
    });
    let core = Core::builder(endpoints, Arc::new(Stamp), Arc::new(ByStatus), "test/0")
        .credentials(Credentials::new("ak", "sk").unwrap())
        .transport(transport)
        .clock(NOW)
        .random(Zero)
        .build()
        .unwrap();
    (core, seen)
}

fn core(steps: impl IntoIterator<Item = Step>) -> (Core, Seen) {
    let host = |name: &str| format!("https://{name}.example.com").parse().unwrap();
    core_with(Arc::new(FixedEndpoints::new().with("api", host("a")).with("api", host("b"))), steps)
}

#[tokio::test(start_paused = true)]
async fn an_idempotent_call_goes_to_the_next_host_signed_anew() {
    let (core, seen) = core([Err(TransportErrorKind::Broken), answer(200, "{}")]);
    let response = Call::new(&core, &READ).send_raw().await.unwrap();
    assert_eq!((response.attempts, response.request_id.as_deref()), (2, Some("r-1")));
    assert_eq!(seen.hosts(), ["a.example.com", "b.example.com"]);
    assert_eq!(seen.stamps().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_write_that_may_have_happened_is_not_repeated() {
    for step in
        [Err(TransportErrorKind::Broken), Err(TransportErrorKind::Timeout), answer(503, ""), answer(429, "")]
    {
        let (core, seen) = core([step, answer(200, "{}")]);
        let error = Call::new(&core, &WRITE).send_raw().await.unwrap_err();
        assert_eq!((error.attempts(), seen.hosts().len()), (1, 1), "{error}");
        assert!(error.is_retryable());
    }
}

#[tokio::test(start_paused = true)]
async fn a_write_that_found_no_connection_is_repeated() {
    let (core, seen) = core([Err(TransportErrorKind::Connect), answer(200, "{}")]);
    assert_eq!(Call::new(&core, &WRITE).send_raw().await.unwrap().attempts, 2);
    assert_eq!(seen.hosts(), ["a.example.com", "b.example.com"]);
}

#[tokio::test(start_paused = true)]
async fn attempts_end_and_the_error_tells_the_whole_story() {
    let (core, seen) =
        core([answer(500, "<html>"), answer(500, ""), answer(503, "<b>oops</b>"), answer(200, "{}")]);
    let error = Call::new(&core, &READ).send_raw().await.unwrap_err();
    assert_eq!(seen.hosts().len(), 3);
    assert_eq!(
        error.to_string(),
        "Read failed: status 503: Server: \"<b>oops</b>\" [request id r-1, host a.example.com, 3 attempts]"
    );
}

#[tokio::test(start_paused = true)]
async fn throttling_waits_as_asked_on_the_same_host() {
    let throttled = Response::builder().status(429).header("retry-after", "7").body(Full::default()).unwrap();
    let (core, seen) = core([Ok(throttled), answer(200, "{}")]);
    let start = tokio::time::Instant::now();
    Call::new(&core, &READ).send_raw().await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 7);
    assert_eq!(seen.hosts(), ["a.example.com", "a.example.com"]);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_clock_is_corrected_once_even_for_a_write() {
    let date = "Tue, 14 Nov 2023 23:13:20 GMT";
    let skewed = || Ok(Response::builder().status(418).header("date", date).body(Full::default()).unwrap());
    let (core, seen) = core([skewed(), answer(200, "{}")]);
    Call::new(&core, &WRITE).send_raw().await.unwrap();
    let stamps: Vec<_> = seen.stamps().iter().map(|stamp| stamp[..10].parse::<i64>().unwrap()).collect();
    assert_eq!(stamps, [NOW.unix_timestamp(), NOW.unix_timestamp() + 3600]);

    let (core, seen) = self::core([skewed(), skewed(), answer(200, "{}")]);
    let error = Call::new(&core, &READ).send_raw().await.unwrap_err();
    assert_eq!((error.class(), seen.hosts().len()), (Some(Class::ClockSkew), 2));
}

#[tokio::test(start_paused = true)]
async fn silence_ends_at_the_deadline_of_the_operation() {
    let (core, seen) = core([]);
    let start = tokio::time::Instant::now();
    let error = Call::new(&core, &READ).send_raw().await.unwrap_err();
    assert!(error.is_timeout() && start.elapsed() == Timeouts::default().operation, "{error}");
    assert_eq!(seen.hosts().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stands_still_is_given_up_and_a_slow_one_is_not() {
    let slow = transport_fn(|request: Request<Body>| async move {
        let mut body = request.into_body();
        let mut got = 0;
        while let Some(frame) = http_body_util::BodyExt::frame(&mut body).await {
            tokio::time::sleep(Duration::from_secs(20)).await;
            got += frame.map_err(TransportError::classify)?.into_data().unwrap().len();
            if got > 600_000 {
                std::future::pending::<()>().await;
            }
        }
        Ok(Response::new(Full::<Bytes>::default()))
    });
    let fixed = FixedEndpoints::new().with("api", "a.example.com".parse().unwrap());
    let core = Core::builder(Arc::new(fixed), Arc::new(Stamp), Arc::new(ByStatus), "test/0")
        .credentials(Credentials::new("ak", "sk").unwrap())
        .transport(slow)
        .build()
        .unwrap();
    let send = |pieces: usize| {
        let mut call = Call::new(&core, &WRITE);
        let body = (0..pieces).fold(Body::empty(), |body, _| body.chain(Body::from(vec![0; 100_000])));
        call.params.body(body);
        call.send_raw()
    };
    let start = tokio::time::Instant::now();
    send(5).await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 100, "past the attempt timeout, but never still for long");
    let error = send(9).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("nothing moved for 30s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_bad_parameter_is_reported_before_anything_is_sent() {
    let (core, seen) = core([answer(200, "{}")]);
    let mut call = Call::new(&core, &READ);
    call.params.check_bytes("Title", "too long", 3);
    let error = call.send_raw().await.unwrap_err();
    assert!(error.is_invalid_input() && error.operation() == "Read" && error.attempts() == 0, "{error}");
    assert!(seen.hosts().is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_not_json_is_kept_in_part() {
    let (core, _) = core([answer(200, "<html>login</html>")]);
    let error = Call::new(&core, &READ).send::<String>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("<html>login</html>"), "{error}");
}

#[derive(Debug, Default)]
struct Moving(Mutex<u32>);

impl Endpoints for Moving {
    fn resolve<'a>(
        &'a self,
        _core: &'a Core,
        _role: &'a str,
        scope: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Vec<cloudwire_http_core::Endpoint>, Error>> {
        let host = format!("{}-{}.example.com", scope.unwrap_or("none"), self.0.lock().unwrap());
        Box::pin(async move { Ok(vec![host.parse()?]) })
    }

    fn invalidate(&self, _scope: Option<&str>) {
        *self.0.lock().unwrap() += 1;
    }
}

#[tokio::test(start_paused = true)]
async fn a_wrong_region_is_looked_up_again_once() {
    let (core, seen) = core_with(Arc::new(Moving::default()), [answer(421, ""), answer(200, "{}")]);
    let mut call = Call::new(&core, &WRITE);
    call.params.scope("bucket");
    call.send_raw().await.unwrap();
    assert_eq!(seen.hosts(), ["bucket-0.example.com", "bucket-1.example.com"]);
}

#[tokio::test(start_paused = true)]
async fn without_credentials_nothing_is_sent() {
    let fixed = FixedEndpoints::new().with("api", "a.example.com".parse().unwrap());
    let core = Core::builder(Arc::new(fixed), Arc::new(Stamp), Arc::new(ByStatus), "test/0").build().unwrap();
    let error = Call::new(&core, &READ).send_raw().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
}

#[tokio::test(start_paused = true)]
async fn retries_can_be_turned_off() {
    let (core, seen) = core([Err(TransportErrorKind::Connect), answer(200, "{}")]);
    let mut call = Call::new(&core, &READ);
    call.options.max_attempts = Some(RetryConfig::none().max_attempts);
    assert!(call.send_raw().await.unwrap_err().is_connect());
    assert_eq!(seen.hosts().len(), 1);
}

#[test]
fn debug_hides_sensitive_parameters() {
    let (core, _) = core([]);
    let mut call = Call::new(&core, &READ);
    call.params.query("token", "hush").query("title", "shown");
    let shown = format!("{call:?}");
    assert!(!shown.contains("hush") && shown.contains("shown"), "{shown}");
}
