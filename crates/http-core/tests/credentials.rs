//! Keys that are kept, replaced in time, and looked for in several places.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use cloudwire_http_core::{
    BoxFuture, CachedCredentials, Clock, Credentials, CredentialsChain, CredentialsError, ProvideCredentials,
    Random,
};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::macros::datetime;
use time::{Duration as TimeSpan, OffsetDateTime};

const START: OffsetDateTime = datetime!(2023-11-14 22:13:20 UTC);

/// A clock that a test moves.
#[derive(Clone, Debug)]
struct Hands(Arc<Mutex<OffsetDateTime>>);

impl Hands {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(START)))
    }

    fn set(&self, after: TimeSpan) {
        *self.0.lock().unwrap() = START + after;
    }
}

impl Clock for Hands {
    fn now(&self) -> OffsetDateTime {
        *self.0.lock().unwrap()
    }
}

#[derive(Debug)]
struct Dice(u128);

impl Random for Dice {
    fn next_u128(&self) -> u128 {
        self.0
    }
}

/// What the source does when it is asked.
enum Step {
    Key(&'static str, TimeSpan),
    Forever(&'static str),
    Untold(&'static str),
    Fail,
    Missing,
    Hang,
}

/// A source that follows a script, one step an asking, and counts.
#[derive(Clone, Default)]
struct Source(Arc<Mutex<(u32, VecDeque<Step>)>>);

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Source")
    }
}

impl Source {
    fn of(steps: impl IntoIterator<Item = Step>) -> Self {
        Self(Arc::new(Mutex::new((0, steps.into_iter().collect()))))
    }

    fn asked(&self) -> u32 {
        self.0.lock().unwrap().0
    }
}

impl ProvideCredentials for Source {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let step = {
                let mut script = self.0.lock().unwrap();
                script.0 += 1;
                script.1.pop_front()
            };
            // Others get to run while this one is under way.
            tokio::time::sleep(Duration::from_millis(10)).await;
            let key = |id: &str| Credentials::new(id, "hush-secret");
            let token = |key: Credentials| key.with_security_token("hush-token");
            match step.expect("asked too often") {
                Step::Key(id, end) => Ok(token(key(id)?)?.with_expiry(START + end)),
                Step::Untold(id) => token(key(id)?),
                Step::Forever(id) => key(id),
                Step::Fail => Err(CredentialsError::new("the vault is sealed")),
                Step::Missing => Err(CredentialsError::missing("not set up")),
                Step::Hang => std::future::pending().await,
            }
        })
    }
}

struct Bench {
    source: Source,
    clock: Hands,
    cache: Arc<CachedCredentials>,
}

fn bench(steps: impl IntoIterator<Item = Step>) -> Bench {
    bench_with(Dice(0), steps)
}

fn bench_with(dice: Dice, steps: impl IntoIterator<Item = Step>) -> Bench {
    let (source, clock) = (Source::of(steps), Hands::new());
    let cache = CachedCredentials::new(source.clone(), Arc::new(clock.clone()), Arc::new(dice));
    Bench { source, clock, cache: Arc::new(cache) }
}

impl Bench {
    async fn id_at(&self, after: TimeSpan) -> String {
        self.clock.set(after);
        self.cache.provide().await.unwrap().access_key().to_owned()
    }

    /// What `count` calls at once get.
    async fn many(&self, count: usize) -> Vec<Result<String, String>> {
        let calls: Vec<_> = (0..count)
            .map(|_| {
                let cache = Arc::clone(&self.cache);
                tokio::spawn(async move { cache.provide().await })
            })
            .collect();
        let mut answers = Vec::new();
        for call in calls {
            let answer = call.await.unwrap();
            answers.push(answer.map(|key| key.access_key().to_owned()).map_err(|error| error.to_string()));
        }
        answers
    }
}

const MINUTE: TimeSpan = TimeSpan::MINUTE;
const SECOND: TimeSpan = TimeSpan::SECOND;

#[tokio::test(start_paused = true)]
async fn a_key_is_replaced_a_quarter_of_an_hour_before_its_end() {
    let bench = bench([Step::Key("a", MINUTE * 60), Step::Key("b", MINUTE * 120)]);
    assert_eq!(bench.id_at(TimeSpan::ZERO).await, "a");
    assert_eq!(bench.id_at(MINUTE * 45 - SECOND).await, "a");
    assert_eq!(bench.source.asked(), 1);
    assert_eq!(bench.id_at(MINUTE * 45).await, "b");
    assert_eq!(bench.id_at(MINUTE * 104).await, "b");
    assert_eq!(bench.source.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn chance_makes_it_up_to_a_tenth_earlier() {
    let bench = bench_with(Dice(u128::MAX), [Step::Key("a", MINUTE * 60), Step::Key("b", MINUTE * 120)]);
    assert_eq!(bench.id_at(TimeSpan::ZERO).await, "a");
    assert_eq!(bench.id_at(MINUTE * 43 + SECOND * 29).await, "a");
    assert_eq!(bench.id_at(MINUTE * 43 + SECOND * 31).await, "b");
}

#[tokio::test(start_paused = true)]
async fn a_short_life_is_halved() {
    let bench = bench([Step::Key("a", MINUTE * 15), Step::Key("b", MINUTE * 60)]);
    assert_eq!(bench.id_at(TimeSpan::ZERO).await, "a");
    assert_eq!(bench.id_at(MINUTE * 7).await, "a");
    assert_eq!(bench.id_at(MINUTE * 8).await, "b");
}

#[tokio::test(start_paused = true)]
async fn a_permanent_key_is_asked_for_once_and_one_of_untold_end_every_five_minutes() {
    let forever = bench([Step::Forever("a")]);
    forever.id_at(TimeSpan::ZERO).await;
    assert_eq!(forever.id_at(TimeSpan::days(1000)).await, "a");
    let untold = bench([Step::Untold("a"), Step::Untold("b")]);
    untold.id_at(TimeSpan::ZERO).await;
    assert_eq!(untold.id_at(MINUTE * 5 - SECOND).await, "a");
    assert_eq!(untold.id_at(MINUTE * 5).await, "b");
}

#[tokio::test(start_paused = true)]
async fn fifty_calls_ask_once() {
    let bench = bench([Step::Key("a", MINUTE * 60), Step::Key("b", MINUTE * 120)]);
    assert_eq!(bench.many(50).await, vec![Ok("a".to_owned()); 50]);
    assert_eq!(bench.source.asked(), 1);
    // Due, but still working: one call asks, the others do not wait for it.
    bench.clock.set(MINUTE * 50);
    let answers = bench.many(50).await;
    let new = answers.iter().filter(|answer| answer.as_deref() == Ok("b")).count();
    assert!(new == 1 && answers.iter().all(Result::is_ok), "{answers:?}");
    assert_eq!(bench.source.asked(), 2);
    // Past its end: all wait for the one.
    bench.source.0.lock().unwrap().1.push_back(Step::Key("c", MINUTE * 999));
    bench.clock.set(MINUTE * 121);
    assert_eq!(bench.many(50).await, vec![Ok("c".to_owned()); 50]);
    assert_eq!(bench.source.asked(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_shared_and_then_asked_about_again() {
    let bench = bench([Step::Fail, Step::Key("a", MINUTE * 60)]);
    assert_eq!(bench.many(50).await, vec![Err("the vault is sealed".to_owned()); 50]);
    assert_eq!(bench.source.asked(), 1);
    assert_eq!(bench.id_at(TimeSpan::ZERO).await, "a");
}

#[tokio::test(start_paused = true)]
async fn a_failure_keeps_the_key_that_works_until_its_end() {
    let bench = bench([Step::Key("a", MINUTE * 60), Step::Fail, Step::Fail, Step::Fail]);
    bench.id_at(TimeSpan::ZERO).await;
    assert_eq!(bench.id_at(MINUTE * 50).await, "a");
    assert_eq!(bench.id_at(MINUTE * 50 + SECOND * 29).await, "a");
    assert_eq!(bench.source.asked(), 2, "not again within half a minute");
    assert_eq!(bench.id_at(MINUTE * 50 + SECOND * 30).await, "a");
    assert_eq!(bench.source.asked(), 3);
    bench.clock.set(MINUTE * 60);
    assert_eq!(bench.cache.provide().await.unwrap_err().to_string(), "the vault is sealed");
}

#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_holds_nobody_up_for_long() {
    let bench = bench([Step::Key("a", MINUTE * 60), Step::Hang, Step::Hang, Step::Key("b", MINUTE * 120)]);
    bench.id_at(TimeSpan::ZERO).await;
    let start = tokio::time::Instant::now();
    assert_eq!(bench.id_at(MINUTE * 50).await, "a");
    assert_eq!(start.elapsed(), Duration::from_secs(5));
    // Without a key that works the asking is the caller's to end, and the next caller asks anew.
    bench.clock.set(MINUTE * 61);
    let asking = tokio::time::timeout(Duration::from_secs(9), bench.cache.provide());
    assert!(asking.await.is_err());
    assert_eq!(bench.id_at(MINUTE * 61).await, "b");
}

#[tokio::test(start_paused = true)]
async fn a_key_that_comes_expired_is_for_the_service_to_judge() {
    let bench = bench([Step::Key("a", MINUTE * -60), Step::Key("b", MINUTE * 60), Step::Key("c", MINUTE)]);
    assert_eq!(bench.id_at(TimeSpan::ZERO).await, "a");
    assert_eq!(bench.id_at(SECOND * 29).await, "a");
    assert_eq!(bench.id_at(SECOND * 31).await, "b");
    // An expired one does not replace one that works.
    assert_eq!(bench.id_at(MINUTE * 50).await, "b");
    assert_eq!(bench.source.asked(), 3);
}

#[tokio::test(start_paused = true)]
async fn the_first_place_that_has_a_key_is_remembered() {
    let (first, second, third) = (
        Source::of([Step::Missing, Step::Missing]),
        Source::of([Step::Forever("b"), Step::Forever("b2"), Step::Missing, Step::Missing]),
        Source::of([Step::Forever("c")]),
    );
    let chain = CredentialsChain::new().with("one", first.clone()).with("two", second.clone());
    let chain = chain.with("three", third.clone());
    assert_eq!(chain.last_used(), None);
    for id in ["b", "b2"] {
        assert_eq!(chain.provide().await.unwrap().access_key(), id);
    }
    assert_eq!((chain.last_used(), first.asked(), third.asked()), (Some("two"), 1, 0));
    // Nothing is left there: everything is looked at again.
    assert_eq!(chain.provide().await.unwrap().access_key(), "c");
    assert_eq!((chain.last_used(), first.asked(), second.asked()), (Some("three"), 2, 4));
}

#[tokio::test(start_paused = true)]
async fn a_place_that_does_not_work_ends_the_search() {
    let never = Source::default();
    let chain = CredentialsChain::new()
        .with("one", Source::of([Step::Missing]))
        .with("two", Source::of([Step::Fail]))
        .with("three", never.clone());
    let error = chain.provide().await.unwrap_err();
    assert_eq!(error.to_string(), "two: the vault is sealed; tried before: one: not set up");
    assert!(!error.is_missing() && never.asked() == 0);

    let chain = CredentialsChain::new()
        .with("one", Source::of([Step::Missing]))
        .with("two", Source::of([Step::Missing]));
    let error = chain.provide().await.unwrap_err();
    assert_eq!(error.to_string(), "no credentials; tried one: not set up; two: not set up");
    assert!(error.is_missing());
}

#[tokio::test(start_paused = true)]
async fn nothing_shown_holds_a_secret() {
    let bench = bench([Step::Key("public-id", MINUTE * 60)]);
    bench.id_at(TimeSpan::ZERO).await;
    let shown = format!("{:?}", bench.cache);
    assert!(shown.contains("public-id") && !shown.contains("hush"), "{shown}");
}
