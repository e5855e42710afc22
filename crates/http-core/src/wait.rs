//! Waiting for a job of the provider: it is asked about again and again until it has ended.

use crate::{BoxFuture, Call, Class, Error, ErrorKind, Operation, RawResponse};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};

/// How the answers of a poll tell that a job has ended. Generated.
#[derive(Clone, Copy, Debug)]
pub struct WaitRule {
    /// The members that lead to the state. Of lists on the way, every item has a state of its own.
    pub state: &'static [&'static str],
    /// When the job is done.
    pub done: Done,
    /// The states in which the job has failed.
    pub failed: &'static [&'static str],
    /// The members that lead to ids the provider does not know; empty where it does not tell.
    pub unknown: &'static [&'static str],
    /// The members that lead to the number of states in all, where an answer may hold fewer.
    pub total: &'static [&'static str],
    /// How long to wait unless told otherwise, in seconds.
    pub timeout: u64,
}

/// When a job is done.
#[derive(Clone, Copy, Debug)]
pub enum Done {
    /// Every state is one of these; without a state it is not.
    In(&'static [&'static str]),
    /// There is a state, and none is one of these.
    NotIn(&'static [&'static str]),
    /// Some state is the one that [`Wait::for_state`] names.
    Named,
}

/// How often to ask, and for how long.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct WaitPolicy {
    /// The time before the first poll. Default 2 s. It grows by half with every poll.
    pub first: Duration,
    /// The longest time between two polls, and the one after a poll that was throttled. Default 30 s.
    pub longest: Duration,
    /// How long to wait in all. The default is the job's.
    pub timeout: Duration,
}

/// So many polls in a row may fail for reasons that pass, beside those that are throttled.
const FAILED_POLLS: u32 = 3;
/// The times between polls differ by as much as this, so that many waiting programs do not ask at once.
const JITTER: f64 = 0.2;

/// A wait for a job to end: a future once awaited. Dropping it stops the polls and leaves the job alone.
///
/// # Errors
///
/// The job failed ([`Error::is_job_failed`], with the last state in [`JobFailed`] as its source), the time is over
/// ([`Error::is_timeout`]), or a poll failed: throttled polls count as slow ones, others that may pass are tolerated
/// twice in a row.
#[must_use = "nothing is asked before the wait is awaited"]
pub struct Wait<O> {
    poll: Call,
    rule: &'static WaitRule,
    policy: WaitPolicy,
    named: Option<String>,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Wait<O> {
    /// A wait that asks by this call.
    pub fn new(poll: Call, rule: &'static WaitRule) -> Self {
        let (first, longest) = (Duration::from_secs(2), Duration::from_secs(30));
        let policy = WaitPolicy { first, longest, timeout: Duration::from_secs(rule.timeout) };
        Self { poll, rule, policy, named: None, operation: PhantomData }
    }

    /// Names the state that ends the wait, where the rule asks for one.
    pub fn for_state(mut self, state: impl Into<String>) -> Self {
        self.named = Some(state.into());
        self
    }

    /// Limits the whole wait; a poll under way is given up.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.policy.timeout = timeout;
        self
    }

    /// The time before the first poll; it grows from there. Default 2 s.
    pub fn with_first_delay(mut self, delay: Duration) -> Self {
        self.policy.first = delay;
        self
    }

    /// The longest time between two polls. Default 30 s.
    pub fn with_longest_delay(mut self, delay: Duration) -> Self {
        self.policy.longest = delay;
        self
    }
}

impl<O> IntoFuture for Wait<O>
where
    O: Operation + 'static,
    O::Output: Send,
{
    /// The answer of the last poll.
    type Output = Result<O::Output, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let ended = ended(self.poll, self.rule, self.policy, self.named);
        Box::pin(async move { ended.await?.decode().map_err(|error| error.with_operation(O::META.name)) })
    }
}

impl<O> fmt::Debug for Wait<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("poll", &self.poll).field("policy", &self.policy).finish_non_exhaustive()
    }
}

/// The last answer; not generic, so it is compiled once.
async fn ended(
    poll: Call,
    rule: &'static WaitRule,
    policy: WaitPolicy,
    named: Option<String>,
) -> Result<RawResponse, Error> {
    let name = poll.meta().name;
    let mut last = None;
    let deadline = Instant::now().checked_add(policy.timeout);
    let polls = polls(poll, rule, &policy, named, &mut last);
    let ended = match deadline {
        Some(deadline) => timeout_at(deadline, polls).await,
        None => Ok(polls.await),
    };
    ended.unwrap_or_else(|_| {
        let state =
            last.map_or_else(|| "no state is known".to_owned(), |state| format!("the state is {state:?}"));
        let reason =
            format!("the job has not ended within {:?}, the limit of the wait: {state}", policy.timeout);
        Err(Error::new(ErrorKind::Timeout, reason).with_operation(name))
    })
}

async fn polls(
    poll: Call,
    rule: &'static WaitRule,
    policy: &WaitPolicy,
    named: Option<String>,
    last: &mut Option<String>,
) -> Result<RawResponse, Error> {
    let name = poll.meta().name;
    let mut delay = policy.first;
    let mut failed_polls = 0;
    loop {
        let spread = 1.0 - JITTER + 2.0 * JITTER * poll.core().random().fraction();
        sleep(delay.mul_f64(spread)).await;
        delay = delay.mul_f64(1.5).min(policy.longest);
        let response = match poll.clone().send_raw().await {
            Ok(response) => response,
            Err(error) if error.class() == Some(Class::Throttled) => {
                tracing::debug!(%error, "a poll was throttled");
                delay = policy.longest;
                continue;
            }
            Err(error) if error.is_retryable() && failed_polls + 1 < FAILED_POLLS => {
                tracing::debug!(%error, "a poll failed");
                failed_polls += 1;
                continue;
            }
            Err(error) => return Err(error),
        };
        failed_polls = 0;
        let answer: Value = response.decode()?;
        let seen = rule.judge(&answer, named.as_deref()).map_err(|error| error.with_operation(name))?;
        if seen.ended {
            return Ok(response);
        }
        tracing::debug!(state = seen.state, "the job goes on");
        *last = seen.state.or(last.take());
    }
}

/// What an answer says: whether the job is done, and the state that tells.
#[derive(Debug, PartialEq)]
struct Seen {
    ended: bool,
    state: Option<String>,
}

impl WaitRule {
    fn judge(&self, answer: &Value, named: Option<&str>) -> Result<Seen, Error> {
        let states = texts(answer, self.state);
        if let Some(state) = states.iter().find(|state| self.failed.contains(&state.as_str())) {
            let failed = JobFailed { state: state.clone() };
            return Err(Error::new(ErrorKind::JobFailed, failed.to_string()).with_source(failed));
        }
        if let Some(id) = texts(answer, self.unknown).first().filter(|_| !self.unknown.is_empty()) {
            return Err(Error::new(ErrorKind::JobFailed, format!("the provider knows no job {id:?}")));
        }
        if let Some(total) = texts(answer, self.total).first().and_then(|total| total.parse::<usize>().ok())
            && total > states.len()
        {
            let reason =
                format!("the provider tells of {} of {total} jobs at once; wait for fewer", states.len());
            return Err(Error::new(ErrorKind::InvalidInput, reason));
        }
        let goes_on = |state: &&String| match self.done {
            Done::In(done) => !done.contains(&state.as_str()),
            Done::NotIn(pending) => pending.contains(&state.as_str()),
            Done::Named => named != Some(state.as_str()),
        };
        let pending = states.iter().find(goes_on);
        let ended = match self.done {
            Done::Named => states.iter().any(|state| !goes_on(&state)),
            _ => !states.is_empty() && pending.is_none(),
        };
        Ok(Seen { ended, state: pending.or(states.first()).cloned() })
    }
}

/// The values at the end of a way, lists walked through.
fn texts(value: &Value, way: &[&str]) -> Vec<String> {
    let inside = |items: &[Value]| items.iter().flat_map(|item| texts(item, way)).collect();
    match (value, way) {
        (Value::Array(items), _) => inside(items),
        (Value::Object(members), [first, rest @ ..]) => {
            members.get(*first).map(|member| texts(member, rest)).unwrap_or_default()
        }
        (Value::String(text), []) if !text.is_empty() => vec![text.clone()],
        (Value::Number(number), []) => vec![number.to_string()],
        (Value::Bool(truth), []) => vec![truth.to_string()],
        _ => Vec::new(),
    }
}

/// The job ended in failure: the source of an error for which [`Error::is_job_failed`] holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobFailed {
    state: String,
}

impl JobFailed {
    /// The state the job ended in.
    pub fn state(&self) -> &str {
        &self.state
    }
}

impl fmt::Display for JobFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the job ended as {:?}", self.state)
    }
}

impl std::error::Error for JobFailed {}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const RULE: WaitRule = WaitRule {
        state: &["Tasks", "Task", "Status"],
        done: Done::In(&["Complete", "1"]),
        failed: &["Failed"],
        unknown: &["NonExist"],
        total: &["Total"],
        timeout: 60,
    };

    fn judge(rule: &WaitRule, answer: Value) -> Result<(bool, Option<String>), String> {
        let seen = rule.judge(&answer, Some("b")).map_err(|error| error.to_string())?;
        Ok((seen.ended, seen.state))
    }

    fn tasks(states: Value) -> Value {
        let tasks: Vec<_> = states.as_array().unwrap().iter().map(|state| json!({"Status": state})).collect();
        json!({"Tasks": {"Task": tasks}})
    }

    #[test]
    fn a_job_has_ended_when_every_state_is_an_end() {
        let state = |text: &str| Some(text.to_owned());
        assert_eq!(judge(&RULE, json!({})), Ok((false, None)));
        assert_eq!(judge(&RULE, tasks(json!([]))), Ok((false, None)));
        assert_eq!(judge(&RULE, tasks(json!(["Complete", "Pending"]))), Ok((false, state("Pending"))));
        assert_eq!(judge(&RULE, tasks(json!(["Complete", 1]))), Ok((true, state("Complete"))));
        let error = judge(&RULE, tasks(json!(["Pending", "Failed"]))).unwrap_err();
        assert!(error.contains("the job ended as \"Failed\""), "{error}");
        assert!(judge(&RULE, json!({"NonExist": ["x"]})).unwrap_err().contains("no job \"x\""));
        let mut some = tasks(json!(["Complete"]));
        some["Total"] = json!(2);
        assert!(judge(&RULE, some).unwrap_err().contains("1 of 2"));
    }

    #[test]
    fn other_ends() {
        let rule = WaitRule { done: Done::NotIn(&["Changing"]), ..RULE };
        assert!(!judge(&rule, tasks(json!(["Changing"]))).unwrap().0);
        assert!(!judge(&rule, json!({})).unwrap().0);
        assert!(judge(&rule, tasks(json!(["Archive"]))).unwrap().0);
        let rule = WaitRule { done: Done::Named, ..RULE };
        assert!(!judge(&rule, tasks(json!(["a"]))).unwrap().0);
        assert!(judge(&rule, tasks(json!(["a", "b"]))).unwrap().0);
    }
}
