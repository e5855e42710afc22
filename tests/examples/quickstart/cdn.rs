//! The CDN in front of the bucket.

use super::clouds::Clouds;
use super::kodo::Stored;
use super::report::{Outcome, Report};
use time::{Duration, OffsetDateTime};

pub(crate) async fn run(report: &mut Report, clouds: &Clouds, stored: &Stored) -> Outcome {
    let refreshed = clouds.cdn.refresh().urls([&stored.url]).send().await?;
    report.same("code of the refresh", refreshed.code, 200)?;
    let left = refreshed.url_surplus_day.unwrap_or_default();
    report.step("refresh", format_args!("{}; {left} URLs left today", stored.url));

    let fetched = clouds.cdn.prefetch([&stored.url]).send().await?;
    report.same("code of the prefetch", fetched.code, 200)?;
    report.step("prefetch", format_args!("{} left today", fetched.surplus_day.unwrap_or_default()));

    let domain = stored.url.split('/').nth(2).unwrap_or_default();
    let today = today();
    let yesterday = today - Duration::days(1);
    let bandwidth = clouds.cdn.bandwidth([domain], yesterday, today, "hour").send().await?;
    let flux = clouds.cdn.flux([domain], yesterday, today, "day").send().await?;
    let bytes: i64 = flux.data.values().flat_map(|series| series.china.iter().chain(&series.oversea)).sum();
    report.step("bandwidth, flux", format_args!("{} points an hour, {bytes} bytes", bandwidth.time.len()));

    let logs = clouds.cdn.log_list([domain], yesterday).send().await?;
    let files: usize = logs.data.values().map(Vec::len).sum();
    report.step("log list", format_args!("{files} files of {yesterday}"));
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a program may look at the clock")]
fn today() -> time::Date {
    OffsetDateTime::now_utc().date()
}
