use crate::{BoxFuture, Credentials, CredentialsError, ProvideCredentials};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Several places to look for credentials, in order.
///
/// A place where nothing is set up is passed over. One that is set up but does not work ends the search with its error:
/// going on could find the key of somebody else. The place that worked is asked first from then on, and the others only
/// when nothing is left there.
#[derive(Debug)]
pub struct CredentialsChain {
    places: Vec<(&'static str, Arc<dyn ProvideCredentials>)>,
    /// The index of the place that worked last; past the end before the first success.
    last: AtomicUsize,
}

impl Default for CredentialsChain {
    fn default() -> Self {
        Self { places: Vec::new(), last: AtomicUsize::new(usize::MAX) }
    }
}

impl CredentialsChain {
    /// No places yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a place after those added before; errors call it by its name.
    pub fn with(mut self, name: &'static str, provider: impl ProvideCredentials + 'static) -> Self {
        self.places.push((name, Arc::new(provider)));
        self
    }

    /// The name of the place that worked last.
    pub fn last_used(&self) -> Option<&'static str> {
        self.places.get(self.last.load(Ordering::Relaxed)).map(|(name, _)| *name)
    }

    async fn search(&self) -> Result<Credentials, CredentialsError> {
        if let Some((name, place)) = self.places.get(self.last.load(Ordering::Relaxed)) {
            match place.provide().await {
                Err(error) if error.is_missing() => {}
                answer => return answer.map_err(|error| error.with_context(name)),
            }
        }
        let mut tried = Vec::new();
        for (at, (name, place)) in self.places.iter().enumerate() {
            match place.provide().await {
                Ok(credentials) => {
                    self.last.store(at, Ordering::Relaxed);
                    tracing::debug!(place = name, "found credentials");
                    return Ok(credentials);
                }
                Err(error) if error.is_missing() => tried.push(format!("{name}: {error}")),
                Err(error) if tried.is_empty() => return Err(error.with_context(name)),
                Err(error) => {
                    let message = format!("{name}: {error}; tried before: {}", tried.join("; "));
                    return Err(CredentialsError::new(message).with_source(error));
                }
            }
        }
        Err(CredentialsError::missing(format!("no credentials; tried {}", tried.join("; "))))
    }
}

impl ProvideCredentials for CredentialsChain {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.search())
    }
}
