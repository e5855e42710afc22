use crate::{BoxFuture, Clock, Credentials, CredentialsError, ProvideCredentials, Random};
use std::fmt;
use std::sync::{Arc, Mutex as Shared, PoisonError};
use std::time::Duration;
use time::{Duration as TimeSpan, OffsetDateTime};
use tokio::sync::Mutex;

/// How long before its end a key is replaced; half its life when that is shorter.
const LEAD: TimeSpan = TimeSpan::minutes(15);
/// Up to which part of it the lead is lengthened, so that a fleet does not ask all at once.
const JITTER: f64 = 0.1;
/// The longest wait before asking again while the key in hand still works; at least half of it.
const PAUSE: TimeSpan = TimeSpan::seconds(60);
/// After which time a temporary key that does not tell its end is asked for again.
const UNTOLD: TimeSpan = TimeSpan::minutes(5);
/// The longest a call waits for a new key while the old one still works.
const PATIENCE: Duration = Duration::from_secs(5);

/// Keeps what a provider gave until shortly before it expires.
///
/// - A key is replaced 15 minutes before its end, up to a tenth of that earlier by chance; one that lives less than 30
///   minutes after half its life. A permanent key is never asked for again.
/// - One call at a time asks. The others go on with the key that still works, or wait when there is none, and all of
///   them share the answer, be it a failure.
/// - A failure does not touch a key that still works: it is handed out, and the provider is asked again after half a
///   minute to a minute.
/// - A key that had expired when it came, by this machine's clock, is handed out all the same: the clock may be wrong,
///   and the service is the judge.
///
/// Nothing is spawned: asking happens inside the call that finds the key due, and ends when that call is dropped.
pub struct CachedCredentials {
    provider: Arc<dyn ProvideCredentials>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    state: Shared<State>,
    /// Held by the call that asks.
    asking: Mutex<()>,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// How often an answer came, and the last one if it was a failure: for those who waited for it.
    answers: u64,
    failure: Option<CredentialsError>,
}

struct Kept {
    credentials: Credentials,
    /// When to ask for the next; `None` for a permanent key.
    due: Option<OffsetDateTime>,
    /// Whether the key counts as working at whatever time, because it came expired.
    undated: bool,
}

impl Kept {
    fn is_fresh(&self, now: OffsetDateTime) -> bool {
        self.due.is_none_or(|due| now < due)
    }

    fn works(&self, now: OffsetDateTime) -> bool {
        self.undated || self.credentials.expires_at().is_none_or(|end| now < end)
    }
}

/// What a call finds.
enum Found {
    Fresh(Credentials),
    Due(Credentials),
    /// Nothing that works, and the number of answers seen so far.
    Nothing(u64),
}

impl CachedCredentials {
    /// Keeps what `provider` gives; nothing is asked for yet.
    pub fn new(
        provider: impl ProvideCredentials + 'static,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Self {
        let (state, asking) = (Shared::default(), Mutex::default());
        Self { provider: Arc::new(provider), clock, random, state, asking }
    }

    fn state<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn find(&self) -> Found {
        let now = self.clock.now();
        self.state(|state| match &state.kept {
            Some(kept) if kept.is_fresh(now) => Found::Fresh(kept.credentials.clone()),
            Some(kept) if kept.works(now) => Found::Due(kept.credentials.clone()),
            _ => Found::Nothing(state.answers),
        })
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        let seen = match self.find() {
            Found::Fresh(credentials) => return Ok(credentials),
            Found::Due(old) => return Ok(self.replace(old).await),
            Found::Nothing(seen) => seen,
        };
        let _asking = self.asking.lock().await;
        match self.find() {
            Found::Fresh(credentials) | Found::Due(credentials) => return Ok(credentials),
            Found::Nothing(answers) if answers > seen => {
                if let Some(failure) = self.state(|state| state.failure.clone()) {
                    return Err(failure);
                }
            }
            Found::Nothing(_) => {}
        }
        self.ask().await
    }

    /// A new key, or the old one when that takes long, fails, or is under way already.
    async fn replace(&self, old: Credentials) -> Credentials {
        let Ok(_asking) = self.asking.try_lock() else { return old };
        if let Found::Fresh(credentials) = self.find() {
            return credentials;
        }
        // Before asking: should this call be dropped, the next one does not repeat it at once.
        let again = self.clock.now() + PAUSE * (0.5 + self.random.fraction() / 2.0);
        self.state(|state| state.kept.iter_mut().for_each(|kept| kept.due = Some(again)));
        match tokio::time::timeout(PATIENCE, self.ask()).await {
            Ok(Ok(credentials)) => return credentials,
            Ok(Err(error)) => tracing::warn!(%error, "no new credentials; the old ones still work"),
            Err(_) => tracing::warn!("no new credentials within {PATIENCE:?}; the old ones still work"),
        }
        old
    }

    async fn ask(&self) -> Result<Credentials, CredentialsError> {
        let answer = self.provider.provide().await;
        let now = self.clock.now();
        self.state(|state| {
            state.answers += 1;
            state.failure = answer.as_ref().err().cloned();
            let credentials = answer?;
            // A source that lags behind may give a key that ends before the one in hand.
            let later = state
                .kept
                .take()
                .filter(|kept| kept.works(now) && credentials.expires_at().is_some_and(|end| end <= now));
            let kept = later.unwrap_or_else(|| self.kept(credentials, now));
            Ok(state.kept.insert(kept).credentials.clone())
        })
    }

    fn kept(&self, credentials: Credentials, now: OffsetDateTime) -> Kept {
        let left = credentials.expires_at().map(|end| end - now);
        let undated = left.is_some_and(|left| !left.is_positive());
        let due = match left {
            None if credentials.security_token().is_none() => None,
            None => Some(now + UNTOLD),
            Some(_) if undated => {
                tracing::warn!("credentials that have expired came; is the clock of this machine right?");
                Some(now + PAUSE / 2)
            }
            Some(left) => {
                let lead = LEAD.min(left / 2) * (1.0 + JITTER * self.random.fraction());
                Some(now + left - lead)
            }
        };
        Kept { credentials, due, undated }
    }
}

impl ProvideCredentials for CachedCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }
}

impl fmt::Debug for CachedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self.state(|state| state.kept.as_ref().map(|kept| kept.credentials.clone()));
        f.debug_struct("CachedCredentials")
            .field("provider", &self.provider)
            .field("kept", &kept)
            .finish_non_exhaustive()
    }
}
