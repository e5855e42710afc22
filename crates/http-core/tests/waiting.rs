//! A job is asked about until it has ended.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use bytes::Bytes;
use cloudwire_http_core::{
    Answer, Body, Call, Class, Classify, Core, Done, Endpoint, Error, Failure, FixedEndpoints, JobFailed,
    Meta, OutgoingRequest, Random, Signer, SigningContext, TransportError, Verdict, Wait, WaitRule,
    transport_fn,
};
use http::{HeaderMap, Request, Response};
use http_body_util::Full;
use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

cloudwire_http_core::model! {
    /// A job.
    Job {
        /// How far it is.
        state: String = "State",
    }
}

cloudwire_http_core::operation! {
    /// Asks.
    GetJob -> Job {
        name: "GetJob",
        method: GET,
        host: "api",
        path: "/",
        auth: "",
        idempotent: true,
    }
}

const RULE: WaitRule = WaitRule {
    state: &["State"],
    done: Done::In(&["Done"]),
    failed: &["Broken"],
    unknown: &[],
    total: &[],
    timeout: 600,
};

#[derive(Debug)]
struct Plain;

impl Signer for Plain {
    fn sign(&self, _request: &mut OutgoingRequest, _context: &SigningContext<'_>) -> Result<(), Error> {
        Ok(())
    }
}

impl Classify for Plain {
    fn classify(&self, _meta: &Meta, answer: &Answer<'_>) -> Verdict {
        match answer.status.as_u16() {
            200 => Verdict::Success,
            429 => Verdict::Failure(Failure::new(Class::Throttled)),
            404 => Verdict::Failure(Failure::new(Class::NotFound)),
            _ => Verdict::Failure(Failure::new(Class::Server)),
        }
    }

    fn request_id(&self, _headers: &HeaderMap) -> Option<String> {
        None
    }
}

#[derive(Debug)]
struct Middle;

impl Random for Middle {
    fn next_u128(&self) -> u128 {
        1 << 127
    }
}

/// The moments of the polls, in seconds from the start.
type Moments = Arc<Mutex<Vec<f64>>>;

/// A wait whose polls are answered in turn, the last answer for ever: a number is a status, else it is the state.
fn wait(answers: &'static [&'static str]) -> (Wait<GetJob>, Moments) {
    let (start, moments) = (Instant::now(), Moments::default());
    let seen = Arc::clone(&moments);
    let transport = transport_fn(move |_: Request<Body>| {
        let mut seen = seen.lock().unwrap();
        let answer = answers[seen.len().min(answers.len() - 1)];
        seen.push(start.elapsed().as_secs_f64());
        let body = Full::new(Bytes::from(format!(r#"{{"State":"{answer}"}}"#)));
        let response = Response::builder().status(answer.parse::<u16>().unwrap_or(200)).body(body).unwrap();
        async { Ok::<_, TransportError>(response) }
    });
    let endpoint: Endpoint = "http://127.0.0.1:1".parse().unwrap();
    let endpoints = Arc::new(FixedEndpoints::new().with("api", endpoint));
    let core = Core::builder(endpoints, Arc::new(Plain), Arc::new(Plain), "test/0");
    let retry = cloudwire_http_core::RetryConfig::none();
    let core = core.transport(transport).random(Middle).retry(retry).build().unwrap();
    use cloudwire_http_core::Operation as _;
    (Wait::new(Call::new(&core, GetJob::META), &RULE), moments)
}

fn rounded(moments: &Moments) -> Vec<f64> {
    moments.lock().unwrap().iter().map(|moment| (moment * 10.0).round() / 10.0).collect()
}

#[tokio::test(start_paused = true)]
async fn polls_grow_apart_until_the_job_is_done() {
    let (wait, moments) = wait(&["Wait", "Wait", "Wait", "Done"]);
    assert_eq!(wait.await.unwrap().state, "Done");
    assert_eq!(rounded(&moments), [2.0, 5.0, 9.5, 16.3]);
}

#[tokio::test(start_paused = true)]
async fn a_throttled_poll_is_a_slow_one() {
    let (wait, moments) = wait(&["429", "429", "429", "429", "Done"]);
    assert_eq!(wait.await.unwrap().state, "Done");
    assert_eq!(rounded(&moments), [2.0, 32.0, 62.0, 92.0, 122.0]);
}

#[tokio::test(start_paused = true)]
async fn failures_that_pass_are_tolerated_twice_in_a_row() {
    let (good, _) = wait(&["503", "503", "Wait", "503", "503", "Done"]);
    assert_eq!(good.await.unwrap().state, "Done");
    let (bad, moments) = wait(&["503"]);
    assert_eq!(bad.await.unwrap_err().status(), Some(503));
    assert_eq!(moments.lock().unwrap().len(), 3);
    let (gone, moments) = wait(&["404"]);
    assert!(gone.await.unwrap_err().is_not_found());
    assert_eq!(moments.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failed_job_names_its_state() {
    let error = wait(&["Wait", "Broken"]).0.await.unwrap_err();
    assert!(error.is_job_failed() && !error.is_retryable(), "{error}");
    assert_eq!(error.source().unwrap().downcast_ref::<JobFailed>().unwrap().state(), "Broken");
    assert_eq!(error.to_string(), "GetJob failed: the job ended as \"Broken\"");
}

#[tokio::test(start_paused = true)]
async fn the_deadline_names_the_last_state() {
    let start = Instant::now();
    let (wait, _) = wait(&["Wait"]);
    let error = wait.with_timeout(Duration::from_secs(7)).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("the state is \"Wait\""), "{error}");
    assert_eq!(start.elapsed().as_secs(), 7);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_wait_asks_no_more() {
    let (wait, moments) = wait(&["Wait"]);
    let dropped = tokio::time::timeout(Duration::from_secs(6), wait.into_future()).await;
    assert!(dropped.is_err());
    tokio::time::advance(Duration::from_secs(60)).await;
    assert_eq!(moments.lock().unwrap().len(), 2);
}
