//! The bytes that downloads sent, by domain and time.

use std::collections::BTreeMap;

use crate::emulator::State;
use crate::route;
use crate::store::{StoreError, Table};

/// By `domain NUL start of the slot`, the latter in unix seconds of twenty digits.
const TRAFFIC: Table<u64> = Table::new("cdn_traffic");
/// The finest granularity, in seconds.
pub(super) const SLOT: i64 = 300;

/// Counts the bytes of an answer. A client that stops in the middle is counted in full.
pub(crate) fn count(state: &State, host: &str, bytes: u64) -> Result<(), StoreError> {
    let now = state.clock.now().unix_timestamp();
    let key = key(route::host_name(host), now - now.rem_euclid(SLOT));
    state.store.update(|records| {
        let before: u64 = records.get(TRAFFIC, &key)?.unwrap_or(0);
        records.put(TRAFFIC, &key, &before.saturating_add(bytes))
    })
}

fn key(domain: &str, slot: i64) -> String {
    format!("{domain}\0{slot:020}")
}

/// The slots of a domain that sent something.
pub(super) fn slots(state: &State, domain: &str) -> Result<BTreeMap<i64, u64>, StoreError> {
    let prefix = format!("{domain}\0");
    let all = state.store.prefixed(TRAFFIC, &prefix)?;
    let slots =
        all.iter().filter_map(|(key, bytes)| Some((key.strip_prefix(&prefix)?.parse().ok()?, *bytes)));
    Ok(slots.collect())
}
