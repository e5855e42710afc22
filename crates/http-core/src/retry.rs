use crate::{Class, Error, ErrorKind, Random, RetryConfig};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The budget that keeps retries from multiplying an outage; shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct RetryQuota(AtomicU32);

const CAPACITY: u32 = 500;
const RETRY_COST: u32 = 5;
const TIMEOUT_COST: u32 = 10;

impl RetryQuota {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }

    /// Takes the price of a retry after `error`; `false` when the budget is used up.
    pub(crate) fn take(&self, error: &Error) -> bool {
        let cost = if error.is_timeout() { TIMEOUT_COST } else { RETRY_COST };
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(cost)).is_ok()
    }

    pub(crate) fn refill(&self) {
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| (left < CAPACITY).then_some(left + 1));
    }
}

/// Whether an attempt that failed like this may be repeated at all.
pub(crate) fn may_repeat(error: &Error, idempotent: bool) -> bool {
    match error.kind() {
        // No connection: nothing was sent.
        ErrorKind::Connect => true,
        ErrorKind::Timeout | ErrorKind::Transport => idempotent,
        // The provider refused to act; both also end after one repetition.
        ErrorKind::Service(Class::ClockSkew | Class::WrongRegion) => true,
        ErrorKind::Service(Class::Throttled | Class::Server | Class::Foreign) => idempotent,
        _ => false,
    }
}

/// Whether another host may do better.
pub(crate) fn blames_host(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Transport
            | ErrorKind::Service(Class::Server | Class::Foreign)
    )
}

/// The wait before attempt `attempt + 1`: anything up to the doubled base (full jitter), but no less than asked for.
pub(crate) fn backoff(
    config: &RetryConfig,
    attempt: u32,
    asked: Option<Duration>,
    random: &dyn Random,
) -> Duration {
    let ceiling =
        config.base.saturating_mul(1u32.checked_shl(attempt - 1).unwrap_or(u32::MAX)).min(config.cap);
    ceiling.mul_f64(random.fraction()).max(asked.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Most;
    impl Random for Most {
        fn next_u128(&self) -> u128 {
            u128::MAX
        }
    }

    #[test]
    fn waits_double_up_to_the_cap_and_honour_the_server() {
        let config = RetryConfig::default();
        let wait = |attempt, asked| backoff(&config, attempt, asked, &Most).as_secs_f64();
        assert!((wait(1, None) - 0.1).abs() < 1e-6 && (wait(3, None) - 0.4).abs() < 1e-6);
        assert!((wait(40, None) - 5.0).abs() < 1e-6);
        assert!((wait(1, Some(Duration::from_secs(7))) - 7.0).abs() < 1e-6);
    }

    #[test]
    fn the_quota_runs_dry_and_refills() {
        let quota = RetryQuota::new();
        let error = Error::new(ErrorKind::Timeout, "");
        assert_eq!((0..100).filter(|_| quota.take(&error)).count(), 50);
        (0..10).for_each(|_| quota.refill());
        assert!(quota.take(&error) && !quota.take(&error));
    }

    #[test]
    fn what_may_have_happened_is_not_repeated() {
        let of = |kind| Error::new(kind, "");
        assert!(may_repeat(&of(ErrorKind::Connect), false));
        for kind in [ErrorKind::Timeout, ErrorKind::Transport, ErrorKind::Service(Class::Server)] {
            assert!(may_repeat(&of(kind), true) && !may_repeat(&of(kind), false));
        }
        assert!(!may_repeat(&of(ErrorKind::Decode), true));
        assert!(!may_repeat(&of(ErrorKind::Service(Class::QuotaExceeded)), true));
    }
}
