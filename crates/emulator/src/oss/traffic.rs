//! How much was downloaded, by host and five minutes.

use crate::emulator::State;
use crate::route::host_name;
use crate::store::{StoreError, Table};

/// Bytes by `host/slot`, the slot in seconds since 1970 with twelve digits.
const TRAFFIC: Table<u64> = Table::new("oss_traffic");
const SLOT_SECONDS: i64 = 300;

pub(super) fn count(state: &State, host: &str, bytes: u64) -> Result<(), StoreError> {
    let slot = state.clock.now().unix_timestamp().div_euclid(SLOT_SECONDS) * SLOT_SECONDS;
    let key = format!("{}/{slot:012}", host_name(host));
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
        let wanted = hosts.is_empty() || hosts.iter().any(|want| host_name(want) == host);
        (wanted && (from..to).contains(&slot)).then_some((slot, bytes))
    };
    Ok(all.into_iter().filter_map(slot).collect())
}
