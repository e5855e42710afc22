//! How much was downloaded, by host and five minutes.

use crate::emulator::State;
use crate::store::{StoreError, Table};

/// Bytes by `host/slot`, the slot in seconds since 1970 with twelve digits.
const TRAFFIC: Table<u64> = Table::new("oss_traffic");
const SLOT_SECONDS: i64 = 300;

pub(super) fn count(state: &State, host: &str, bytes: u64) -> Result<(), StoreError> {
    let slot = state.clock.now().unix_timestamp().div_euclid(SLOT_SECONDS) * SLOT_SECONDS;
    let key = format!("{}/{slot:012}", name(host));
    state.store.update(|records| {
        let before: u64 = records.get(TRAFFIC, &key)?.unwrap_or(0);
        records.put(TRAFFIC, &key, &before.saturating_add(bytes))
    })
}

/// Start of slot and bytes, for these hosts (none: all) from one time to another.
pub(crate) fn served(
    state: &State,
    hosts: &[String],
    from: i64,
    to: i64,
) -> Result<Vec<(i64, u64)>, StoreError> {
    let all = state.store.prefixed(TRAFFIC, "")?;
    let slot = |(key, bytes): (String, u64)| {
        let (host, slot) = key.rsplit_once('/')?;
        let slot = slot.parse().ok()?;
        let wanted = hosts.is_empty() || hosts.iter().any(|want| name(want) == host);
        (wanted && (from..to).contains(&slot)).then_some((slot, bytes))
    };
    Ok(all.into_iter().filter_map(slot).collect())
}

fn name(host: &str) -> &str {
    host.rsplit_once(':').map_or(host, |(name, _)| name)
}
