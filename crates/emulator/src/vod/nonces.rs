//! The nonces of the last while.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// A request is good for 15 minutes before and after its timestamp, so a nonce is remembered for 30.
const KEEP_SECONDS: i64 = 30 * 60;

/// The nonces seen lately, by the emulator's clock. They live in memory: after a restart an old request may be
/// replayed once.
#[derive(Debug, Default)]
pub(crate) struct Nonces(Mutex<Seen>);

#[derive(Debug, Default)]
struct Seen {
    times: BTreeMap<String, i64>,
    /// When the expired ones are dropped next.
    sweep_at: i64,
}

impl Nonces {
    /// Remembers the nonce of an access key. `false` when it was used already.
    pub(super) fn remember(&self, access_key: &str, nonce: &str, now: i64) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now >= seen.sweep_at {
            seen.times.retain(|_, time| (now - *time).abs() <= KEEP_SECONDS);
            seen.sweep_at = now + 60;
        }
        match seen.times.insert(format!("{access_key}\n{nonce}"), now) {
            Some(before) => (now - before).abs() > KEEP_SECONDS,
            None => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_free_again_after_half_an_hour() {
        let nonces = Nonces::default();
        assert!(nonces.remember("a", "n", 0));
        assert!(!nonces.remember("a", "n", 1));
        assert!(nonces.remember("b", "n", 1) && nonces.remember("a", "m", 1));
        assert!(!nonces.remember("a", "n", 1800));
        assert!(nonces.remember("a", "n", 4000));
    }
}
