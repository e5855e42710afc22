//! Traffic, bandwidth and logs of domains. What is counted is what the emulator itself served.

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::call::Call;
use super::fault::Fault;
use super::{Answer, domain, members, when};
use crate::oss;

const MAX_DOMAINS: usize = 500;
/// The longest span of a usage question, in days.
const MAX_DAYS: i64 = 90;
/// Logs are listed over a year at most.
const MAX_LOG_DAYS: i64 = 366;

/// `DescribeVodDomainTrafficData`: bytes per interval.
pub(super) fn traffic(call: &Call<'_>) -> Answer {
    let usage = Usage::of(call, true)?;
    let total: u64 = usage.bytes.iter().map(|(_, bytes)| bytes).sum();
    let mut answer = usage.answer(call, "TrafficDataPerInterval", |bytes| bytes.to_string());
    answer.insert("TotalTraffic".into(), total.to_string().into());
    Ok(answer)
}

/// `DescribeVodDomainBpsData`: bits per second, averaged over each interval.
#[expect(clippy::cast_precision_loss, reason = "an average for people")]
pub(super) fn bandwidth(call: &Call<'_>) -> Answer {
    let usage = Usage::of(call, false)?;
    let seconds = usage.interval as f64;
    let mut answer =
        usage.answer(call, "BpsDataPerInterval", |bytes| (bytes as f64 * 8.0 / seconds).to_string());
    for name in ["IspNameEn", "LocationNameEn"] {
        answer.insert(name.into(), call.get(name).unwrap_or_default().into());
    }
    Ok(answer)
}

struct Usage {
    start: OffsetDateTime,
    end: OffsetDateTime,
    /// Seconds.
    interval: i64,
    /// Start of the interval in seconds since 1970, and bytes served in it.
    bytes: Vec<(i64, u64)>,
}

impl Usage {
    fn of(call: &Call<'_>, check_domains: bool) -> Result<Self, Fault> {
        let domains = call.list("DomainName");
        if domains.len() > MAX_DOMAINS {
            return Err(Fault::invalid("DomainName"));
        }
        let (start, end) = call.span(MAX_DAYS)?;
        if check_domains {
            domains.iter().try_for_each(|name| domain::served(call, name))?;
        }
        let smallest = match (end - start).whole_hours() {
            ..72 => 300,
            72..744 => 3600,
            _ => 86_400,
        };
        // An interval that is not offered is the same as none; a finer one than the span allows is coarsened.
        let asked = match call.get("Interval") {
            Some("300") => 300,
            Some("3600") => 3600,
            Some("86400") => 86_400,
            _ => 0,
        };
        let interval = smallest.max(asked);
        let first = start.unix_timestamp().div_euclid(interval) * interval;
        let served = oss::served(call.state, &domains, first, end.unix_timestamp())?;
        let mut bytes: Vec<(i64, u64)> = (first..end.unix_timestamp())
            .step_by(usize::try_from(interval).unwrap_or(300))
            .map(|slot| (slot, 0))
            .collect();
        for (time, count) in served {
            let index = usize::try_from((time - first) / interval).unwrap_or(usize::MAX);
            if let Some((_, slot)) = bytes.get_mut(index) {
                *slot += count;
            }
        }
        Ok(Self { start, end, interval, bytes })
    }

    /// Everything is served within China and over whatever the emulator speaks: plain HTTP.
    fn answer(&self, call: &Call<'_>, list: &str, value: impl Fn(u64) -> String) -> Map<String, Value> {
        let rows: Vec<Value> = self
            .bytes
            .iter()
            .map(|(time, bytes)| {
                let value = value(*bytes);
                json!({
                    "TimeStamp": when::format_unix(*time),
                    "Value": value,
                    "DomesticValue": value,
                    "OverseasValue": "0",
                    "HttpsValue": "0",
                    "HttpsDomesticValue": "0",
                    "HttpsOverseasValue": "0",
                })
            })
            .collect();
        members(json!({
            "DomainName": call.get("DomainName").unwrap_or_default(),
            "StartTime": when::format(self.start),
            "EndTime": when::format(self.end),
            "DataInterval": self.interval.to_string(),
            list: { "DataModule": rows },
        }))
    }
}

/// `DescribeVodDomainLog`: the emulator writes no log files, so the list is empty, in its right shape.
pub(super) fn logs(call: &Call<'_>) -> Answer {
    let name = call.need("DomainName")?;
    if name.contains(',') {
        return Err(Fault::invalid("DomainName"));
    }
    let page = call.page("PageNumber", 300, 1000)?;
    call.span(MAX_LOG_DAYS)?;
    Ok(members(json!({
        "DomainLogDetails": {
            "DomainLogDetail": [{
                "DomainName": name,
                "LogCount": 0,
                "LogInfos": { "LogInfoDetail": [] },
                "PageInfos": { "PageNumber": page.number, "PageSize": page.size, "Total": 0 },
            }],
        },
    })))
}
