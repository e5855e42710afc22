//! Refresh and prefetch tasks. A task is in progress for five minutes, then done; nothing is cached, so nothing else
//! happens.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{Duration, OffsetDateTime};

use super::Answer;
use super::fault::{
    DIR_LIMIT, Fault, INVALID_HOST, INVALID_REQUEST_ID, INVALID_URL, PREFETCH_LIMIT, REFRESH_LIMIT, TOO_FAST,
    URL_EXISTS,
};
use super::limits::YEAR_2026 as LIMITS;
use crate::emulator::State;
use crate::kodo::{self, china_time};
use crate::reply;
use crate::request::Incoming;
use crate::route;
use crate::store::Table;

/// By time and id.
const TASKS: Table<Task> = Table::new("cdn_tasks");
/// The real service takes 5 to 10 minutes.
const DURATION: Duration = Duration::minutes(5);
const DATE: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Kind {
    Url,
    Dir,
    Prefetch,
}

impl Kind {
    pub(super) fn is_refresh(self) -> bool {
        self != Self::Prefetch
    }
}

#[derive(Serialize, Deserialize)]
struct Task {
    kind: Kind,
    url: String,
    request_id: String,
    task_id: String,
    /// Unix seconds.
    created: i64,
}

impl Task {
    fn is_running(&self, now: OffsetDateTime) -> bool {
        now.unix_timestamp() < self.created + DURATION.whole_seconds()
    }
}

/// `POST /v2/tune/refresh`
pub(super) fn refresh(state: &State, incoming: &Incoming, parameters: &Value) -> Answer {
    let (urls, dirs) = (strings(parameters, "urls"), strings(parameters, "dirs"));
    // Required is one of both; which code answers neither is not documented.
    if urls.is_empty() && dirs.is_empty() {
        return Err(INVALID_URL);
    }
    let url_faults = invalid(&urls, |url| is_url(url) && !url.contains('*'));
    let dir_faults =
        invalid(&dirs, |dir| is_url(dir) && (dir.ends_with('/') || dir.ends_with("/*")) && star_is_last(dir));
    check(state, incoming, &urls, &dirs, url_faults, dir_faults)?;
    if urls.len() > LIMITS.urls_per_call {
        return Err(REFRESH_LIMIT);
    }
    if dirs.len() > LIMITS.dirs_per_call {
        return Err(DIR_LIMIT);
    }
    let urls = urls.into_iter().map(|url| (Kind::Url, url));
    let asked: Vec<(Kind, String)> = urls.chain(dirs.into_iter().map(|dir| (Kind::Dir, dir))).collect();
    let (mut answer, used) = start(state, asked)?;
    let mut tell = |name: &str, value: usize| answer.insert(name.to_owned(), value.into());
    tell("urlQuotaDay", LIMITS.urls_per_day);
    tell("urlSurplusDay", LIMITS.urls_per_day - used.urls);
    tell("dirQuotaDay", LIMITS.dirs_per_day);
    tell("dirSurplusDay", LIMITS.dirs_per_day - used.dirs);
    Ok(reply::json(200, &answer.into()))
}

/// `POST /v2/tune/prefetch`
pub(super) fn prefetch(state: &State, incoming: &Incoming, parameters: &Value) -> Answer {
    let urls = strings(parameters, "urls");
    if urls.is_empty() {
        return Err(INVALID_URL);
    }
    let faults = invalid(&urls, |url| is_url(url) && !url.contains('*'));
    check(state, incoming, &urls, &[], faults, Vec::new())?;
    if urls.len() > LIMITS.urls_per_call {
        return Err(PREFETCH_LIMIT);
    }
    let (mut answer, used) = start(state, urls.into_iter().map(|url| (Kind::Prefetch, url)).collect())?;
    answer.insert("quotaDay".to_owned(), LIMITS.prefetches_per_day.into());
    answer.insert("surplusDay".to_owned(), (LIMITS.prefetches_per_day - used.prefetches).into());
    Ok(reply::json(200, &answer.into()))
}

fn strings(parameters: &Value, name: &str) -> Vec<String> {
    let all = parameters.get(name).and_then(Value::as_array);
    all.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && !rest.contains([' ', '\n', '\r']))
}

fn star_is_last(dir: &str) -> bool {
    dir.find('*').is_none_or(|at| at + 1 == dir.len())
}

fn invalid(all: &[String], is_valid: impl Fn(&str) -> bool) -> Vec<String> {
    all.iter().filter(|one| !is_valid(one)).cloned().collect()
}

/// Forms first, then hosts.
fn check(
    state: &State,
    incoming: &Incoming,
    urls: &[String],
    dirs: &[String],
    url_faults: Vec<String>,
    dir_faults: Vec<String>,
) -> Result<(), Fault> {
    if !url_faults.is_empty() || !dir_faults.is_empty() {
        return Err(INVALID_URL.naming(url_faults, dir_faults));
    }
    let owned = |url: &str| is_owned(state, incoming, url);
    let (urls, dirs) = (invalid(urls, owned), invalid(dirs, owned));
    if urls.is_empty() && dirs.is_empty() { Ok(()) } else { Err(INVALID_HOST.naming(urls, dirs)) }
}

/// A bound domain, or the emulator's own address, under which `/v2/domains` offers every bucket.
fn is_owned(state: &State, incoming: &Incoming, url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    kodo::is_bound(state, host) || (route::is_loopback(host) && host == incoming.host)
}

/// What was used today, this call included.
#[derive(Default)]
struct Used {
    urls: usize,
    dirs: usize,
    prefetches: usize,
}

fn start(state: &State, asked: Vec<(Kind, String)>) -> Result<(Map<String, Value>, Used), Fault> {
    let now = state.clock.now();
    let created = now.unix_timestamp();
    let today = china_time(now).date();
    let (request_id, mut task_ids) = (state.ids.hex(24), Map::new());
    let used = state.store.update(|records| {
        let before = records.prefixed(TASKS, "")?;
        let mut used = Used::default();
        let mut count = |kind| match kind {
            Kind::Url => used.urls += 1,
            Kind::Dir => used.dirs += 1,
            Kind::Prefetch => used.prefetches += 1,
        };
        let mut in_this_second = asked.len();
        for (_, task) in &before {
            let at = OffsetDateTime::from_unix_timestamp(task.created).unwrap_or(now);
            if china_time(at).date() == today {
                count(task.kind);
            }
            in_this_second += usize::from(task.created == created);
            let same = |(kind, url): &(Kind, String)| *kind == task.kind && *url == task.url;
            if task.is_running(now) && asked.iter().any(same) {
                return Err(URL_EXISTS);
            }
        }
        asked.iter().for_each(|(kind, _)| count(*kind));
        if in_this_second > LIMITS.entries_per_second {
            return Err(TOO_FAST);
        }
        for (spent, fault) in [
            (used.urls > LIMITS.urls_per_day, REFRESH_LIMIT),
            (used.dirs > LIMITS.dirs_per_day, DIR_LIMIT),
            (used.prefetches > LIMITS.prefetches_per_day, PREFETCH_LIMIT),
        ] {
            if spent {
                return Err(fault);
            }
        }
        for (kind, url) in asked {
            let task_id = state.ids.hex(24);
            task_ids.insert(url.clone(), task_id.as_str().into());
            let key = format!("{created:020}\0{task_id}");
            records.put(
                TASKS,
                &key,
                &Task { kind, url, request_id: request_id.clone(), task_id, created },
            )?;
        }
        Ok(used)
    })?;
    let mut answer = Map::new();
    for (name, value) in [
        ("code", json!(200)),
        ("error", json!("success")),
        ("requestId", json!(request_id)),
        ("taskIds", task_ids.into()),
        ("invalidUrls", Value::Null),
        ("invalidDirs", Value::Null),
    ] {
        answer.insert(name.to_owned(), value);
    }
    Ok((answer, used))
}

/// `POST /v2/tune/refresh/list` and `/v2/tune/prefetch/list`, newest first.
pub(super) fn list(state: &State, wanted: impl Fn(Kind) -> bool, parameters: &Value) -> Answer {
    let now = state.clock.now();
    let text = |name: &str| parameters.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let number = |name: &str, default: usize| {
        let value =
            parameters.get(name).and_then(Value::as_u64).and_then(|value| usize::try_from(value).ok());
        value.unwrap_or(default)
    };
    let urls = strings(parameters, "urls");
    let all = state.store.prefixed(TASKS, "")?;
    let of_kind: Vec<&Task> =
        all.iter().map(|(_, task)| task).filter(|task| wanted(task.kind)).rev().collect();
    if text("requestId").is_some_and(|id| !of_kind.iter().any(|task| task.request_id == id)) {
        return Err(INVALID_REQUEST_ID);
    }
    let state_of = |task: &Task| if task.is_running(now) { "processing" } else { "success" };
    let fits = |task: &&Task| {
        text("requestId").is_none_or(|id| task.request_id == id)
            && text("taskId").is_none_or(|id| task.task_id == id)
            && text("state").is_none_or(|state| state_of(task) == state)
            && text("isDir").is_none_or(|is_dir| (task.kind == Kind::Dir) == (is_dir == "yes"))
            && text("startTime").is_none_or(|start| *date(task.created) >= *start)
            && text("endTime").is_none_or(|end| *date(task.created) <= *end)
            && (urls.is_empty() || urls.contains(&task.url))
    };
    let found: Vec<&Task> = of_kind.into_iter().filter(fits).collect();
    let (page, size) = (number("pageNo", 0), number("pageSize", 100).clamp(1, 100));
    let items: Vec<Value> = found
        .iter()
        .skip(page.saturating_mul(size))
        .take(size)
        .map(|task| {
            let end = if task.is_running(now) { 0 } else { DURATION.whole_seconds() };
            json!({
                "requestId": task.request_id, "taskId": task.task_id, "url": task.url,
                "state": state_of(task), "stateDetail": state_of(task), "createAt": date(task.created),
                "beginAt": date(task.created), "endAt": date(task.created + end),
            })
        })
        .collect();
    let answer = json!({
        "code": 200, "error": "success", "total": found.len(), "pageNo": page, "pageSize": size, "items": items,
    });
    Ok(reply::json(200, &answer))
}

fn date(seconds: i64) -> String {
    let at = OffsetDateTime::from_unix_timestamp(seconds).ok();
    at.and_then(|at| china_time(at).format(DATE).ok()).unwrap_or_default()
}
