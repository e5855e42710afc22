//! Traffic and bandwidth of domains. All traffic counts as Chinese.
//!
//! Follows "Traffic and bandwidth" (<https://developer.qiniu.com/fusion/1230/traffic-bandwidth>).

use serde_json::{Map, Value, json};
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{Date, Duration, OffsetDateTime, UtcOffset};

use super::Answer;
use super::fault::{Fault, INVALID_END, INVALID_RANGE, INVALID_START};
use super::traffic::{self, SLOT};
use crate::emulator::State;
use crate::kodo::china_time;
use crate::reply;

const DAY: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");
const MOMENT: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
const MAX_DAYS: i64 = 31;
const MAX_DOMAINS: usize = 50;

/// `POST /v2/tune/flux`: bytes in each step.
pub(super) fn flux(state: &State, parameters: &Value) -> Answer {
    answer(state, parameters, |bytes, _| bytes.iter().sum())
}

/// `POST /v2/tune/bandwidth`: bits per second, the peak of each step's slots of five minutes.
pub(super) fn bandwidth(state: &State, parameters: &Value) -> Answer {
    answer(state, parameters, |bytes, slot| bytes.iter().max().copied().unwrap_or(0) * 8 / slot)
}

fn answer(state: &State, parameters: &Value, fold: impl Fn(&[u64], u64) -> u64) -> Answer {
    let text = |name: &str| parameters.get(name).and_then(Value::as_str).unwrap_or_default();
    let start = day(text("startDate")).ok_or(INVALID_START)?;
    let end = day(text("endDate")).ok_or(INVALID_END)?;
    let days = (end - start).whole_days() + 1;
    if !(1..=MAX_DAYS).contains(&days) {
        return Err(INVALID_RANGE);
    }
    let step = match text("granularity") {
        "5min" => SLOT,
        "hour" => 3600,
        "day" => 86_400,
        _ => return Err(Fault::new(400_000, "invalid granularity")),
    };
    let domains: Vec<&str> = text("domains").split(';').filter(|domain| !domain.is_empty()).collect();
    if domains.is_empty() || domains.len() > MAX_DOMAINS {
        return Err(Fault::new(400_000, "invalid domains"));
    }
    let first = midnight(start).unix_timestamp();
    let starts: Vec<i64> = (0..days * 86_400 / step).map(|index| first + index * step).collect();
    let mut data = Map::new();
    for domain in domains {
        let slots = traffic::slots(state, domain)?;
        let values: Vec<u64> = starts
            .iter()
            .map(|&start| {
                let bytes: Vec<u64> = slots.range(start..start + step).map(|(_, bytes)| *bytes).collect();
                fold(&bytes, SLOT.unsigned_abs())
            })
            .collect();
        // Domains without traffic are left out.
        if values.iter().any(|value| *value > 0) {
            let oversea = vec![0; values.len()];
            data.insert(domain.to_owned(), json!({ "china": values, "oversea": oversea }));
        }
    }
    let time: Vec<String> = starts.iter().map(|&at| label(at)).collect();
    Ok(reply::json(200, &json!({ "code": 200, "error": "", "time": time, "data": data })))
}

/// A date, or the date of a moment.
pub(super) fn day(text: &str) -> Option<Date> {
    Date::parse(text.get(..10)?, DAY).ok()
}

fn midnight(day: Date) -> OffsetDateTime {
    let offset = UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC);
    day.midnight().assume_offset(offset)
}

fn label(at: i64) -> String {
    let at = OffsetDateTime::from_unix_timestamp(at).ok();
    at.and_then(|at| china_time(at).format(MOMENT).ok()).unwrap_or_default()
}

/// The bytes a domain sent on one day.
pub(super) fn of_day(state: &State, domain: &str, day: Date) -> Result<u64, Fault> {
    let start = midnight(day);
    let end = start + Duration::DAY;
    let slots = traffic::slots(state, domain)?;
    Ok(slots.range(start.unix_timestamp()..end.unix_timestamp()).map(|(_, bytes)| bytes).sum())
}
