use std::fmt::Debug;
use std::sync::Arc;
use time::OffsetDateTime;

/// Where the time of signatures and deadlines comes from; replaced in tests.
pub trait Clock: Debug + Send + Sync {
    /// The present time in UTC.
    fn now(&self) -> OffsetDateTime;
}

impl<T: Clock + ?Sized> Clock for Arc<T> {
    fn now(&self) -> OffsetDateTime {
        (**self).now()
    }
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }
}

impl Clock for OffsetDateTime {
    /// A clock that stands still, for tests and for signing at a given time.
    fn now(&self) -> OffsetDateTime {
        *self
    }
}
