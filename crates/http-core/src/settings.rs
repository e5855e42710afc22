use crate::{
    Clock, Environment, ProvideCredentials, Random, RetryConfig, SystemClock, SystemRandom, Timeouts,
    Transport,
};
use std::sync::Arc;

/// The settings every client has, whatever the provider.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// Where settings that are not given come from.
    pub environment: Environment,
    /// Who gives the credentials; without one only unsigned operations can be called.
    pub credentials: Option<Arc<dyn ProvideCredentials>>,
    /// How long things may take.
    pub timeouts: Timeouts,
    /// How often failed attempts are repeated.
    pub retry: RetryConfig,
    /// What carries requests; the network by default.
    pub transport: Option<Arc<dyn Transport>>,
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
    /// Where nonces and jitter come from.
    pub random: Arc<dyn Random>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            environment: Environment::process(),
            credentials: None,
            timeouts: Timeouts::default(),
            retry: RetryConfig::default(),
            transport: None,
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
        }
    }
}

/// Gives a builder with a field `settings: Settings` the setters that all clients share.
#[macro_export]
macro_rules! settings_methods {
    ($builder:ident) => {
        impl $builder {
            /// Signs with this key. The default is the key in the environment.
            pub fn credentials(self, credentials: $crate::Credentials) -> Self {
                self.credentials_provider($crate::FixedCredentials(credentials))
            }

            /// Asks for the key at every attempt, for keys that change.
            pub fn credentials_provider(
                mut self,
                provider: impl $crate::ProvideCredentials + 'static,
            ) -> Self {
                self.settings.credentials = Some(::std::sync::Arc::new(provider));
                self
            }

            /// How long things may take.
            pub fn timeouts(mut self, timeouts: $crate::Timeouts) -> Self {
                self.settings.timeouts = timeouts;
                self
            }

            /// How often failed attempts are repeated.
            pub fn retry(mut self, retry: $crate::RetryConfig) -> Self {
                self.settings.retry = retry;
                self
            }

            /// Sends through something other than the network.
            pub fn transport(mut self, transport: ::std::sync::Arc<dyn $crate::Transport>) -> Self {
                self.settings.transport = Some(transport);
                self
            }

            /// Takes the time from elsewhere, for tests.
            pub fn clock(mut self, clock: impl $crate::Clock + 'static) -> Self {
                self.settings.clock = ::std::sync::Arc::new(clock);
                self
            }

            /// Takes nonces and jitter from elsewhere, for tests.
            pub fn random(mut self, random: impl $crate::Random + 'static) -> Self {
                self.settings.random = ::std::sync::Arc::new(random);
                self
            }

            /// Reads what is not set here from these variables instead of those of the process.
            pub fn environment(mut self, environment: $crate::Environment) -> Self {
                self.settings.environment = environment;
                self
            }
        }
    };
}
