//! What Kodo keeps.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime, Time, UtcOffset};

use crate::store::Table;

pub(super) const BUCKETS: Table<Bucket> = Table::new("kodo_buckets");
/// By `bucket NUL key`, so that a bucket's keys stand together in byte order.
pub(super) const OBJECTS: Table<Object> = Table::new("kodo_objects");
/// Bound download domains.
pub(super) const DOMAINS: Table<Domain> = Table::new("kodo_domains");

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Bucket {
    pub(super) private: bool,
    pub(super) region: String,
    /// Unix seconds.
    pub(super) created: i64,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Domain {
    pub(super) bucket: String,
    pub(super) anti_leech_key: Option<String>,
}

/// A run of content; an object has one or, after an upload in parts, several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Piece {
    pub(super) blob: String,
    pub(super) size: u64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Object {
    pub(super) size: u64,
    pub(super) hash: String,
    pub(super) mime: String,
    /// In units of 100 ns since 1970.
    pub(super) put_time: i64,
    /// The storage class, 0 to 4.
    pub(super) class: u8,
    pub(super) disabled: bool,
    pub(super) end_user: Option<String>,
    pub(super) md5: Option<String>,
    /// Without the prefix `x-qn-meta-`.
    pub(super) meta: BTreeMap<String, String>,
    pub(super) pieces: Vec<Piece>,
    /// When it is deleted, in unix seconds.
    pub(super) expires: Option<i64>,
    /// `transitionToIA` and the like, in unix seconds.
    pub(super) transitions: BTreeMap<String, i64>,
    pub(super) restore: Option<Restore>,
}

/// A thawed archive object.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Restore {
    /// Unix seconds.
    pub(super) asked: i64,
    pub(super) days: i64,
}

/// How long thawing takes; the real service takes 1 to 5 minutes.
const THAWING: Duration = Duration::minutes(5);

impl Object {
    pub(super) fn is_gone(&self, now: OffsetDateTime) -> bool {
        self.expires.is_some_and(|at| at <= now.unix_timestamp())
    }

    /// Whether the class needs thawing before reading: archive (2) and deep archive (3).
    pub(super) fn is_archived(&self) -> bool {
        matches!(self.class, 2 | 3)
    }

    /// 1 while thawing, 2 while thawed.
    pub(super) fn restore_status(&self, now: OffsetDateTime) -> Option<u8> {
        let restore = self.restore.as_ref()?;
        let since = now.unix_timestamp() - restore.asked;
        let until = Duration::days(restore.days).whole_seconds();
        match since {
            _ if since < THAWING.whole_seconds() => Some(1),
            _ if since < until => Some(2),
            _ => None,
        }
    }

    pub(super) fn is_readable(&self, now: OffsetDateTime) -> bool {
        !self.disabled && (!self.is_archived() || self.restore_status(now) == Some(2))
    }
}

/// Qiniu counts days and quotas in China Standard Time.
pub(crate) fn china_time(at: OffsetDateTime) -> OffsetDateTime {
    UtcOffset::from_hms(8, 0, 0).map_or(at, |offset| at.to_offset(offset))
}

/// `days` after `at`, rounded up to the next midnight, in unix seconds.
pub(super) fn midnight_after(at: OffsetDateTime, days: i64) -> i64 {
    let due = china_time(at).saturating_add(Duration::days(days));
    let midnight = if due.time() == Time::MIDNIGHT { due } else { due.saturating_add(Duration::DAY) };
    midnight.replace_time(Time::MIDNIGHT).unix_timestamp()
}

/// The key of [`OBJECTS`].
pub(super) fn object_key(bucket: &str, key: &str) -> String {
    format!("{bucket}\0{key}")
}

/// Now, as `putTime` counts.
pub(super) fn put_time(now: OffsetDateTime) -> i64 {
    i64::try_from(now.unix_timestamp_nanos() / 100).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn days_end_at_the_next_midnight_in_china() {
        let expected = datetime!(2015-01-05 00:00 +08:00).unix_timestamp();
        assert_eq!(midnight_after(datetime!(2015-01-01 10:00 +08:00), 3), expected);
        assert_eq!(midnight_after(datetime!(2015-01-02 00:00 +08:00), 3), expected);
    }
}
