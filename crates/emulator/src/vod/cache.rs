//! Refreshing and preloading of the CDN caches.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime, UtcOffset};

use super::call::Call;
use super::db::Db;
use super::fault::Fault;
use super::record::milliseconds;
use super::{Answer, domain, members, when};

/// Entries a day, per kind.
const URL_QUOTA: u64 = 2000;
const DIRECTORY_QUOTA: u64 = 100;
const PRELOAD_QUOTA: u64 = 500;
const BLOCK_QUOTA: u64 = 500;
/// Lines of one preload call.
const MAX_PRELOAD_LINES: usize = 1000;
/// Tasks can be looked up this long.
const KEEP: Duration = Duration::days(3);

/// One line of one call.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Task {
    /// Digits; grows with every task.
    pub(super) id: u64,
    path: String,
    /// `file`, `directory`, `preload`, …
    kind: String,
    domain: String,
    /// Milliseconds since 1970.
    created: i64,
}

impl Task {
    /// `Pending` for a second, `Refreshing` for two, then `Complete`. The real service takes 5 to 10 minutes.
    fn progress(&self, now: OffsetDateTime) -> (&'static str, &'static str) {
        match milliseconds(now) - self.created {
            ..1000 => ("Pending", "0%"),
            1000..3000 => ("Refreshing", "50%"),
            _ => ("Complete", "100%"),
        }
    }
}

/// `RefreshVodObjectCaches`.
pub(super) fn refresh(call: &Call<'_>) -> Answer {
    let paths = lines(call)?;
    let kind = match call.get("ObjectType").unwrap_or("File").to_ascii_lowercase().as_str() {
        "file" => "file",
        "directory" => "directory",
        "regex" => "regex",
        "ignoreparams" => "ignoreParams",
        _ => {
            let message = "The specified ObjectType is not supported.";
            return Err(Fault::bad_request("InvalidObjectType.ValueNotSupported", message));
        }
    };
    call.flag("Force")?;
    let (counter, quota) = if kind == "directory" { ("dir", DIRECTORY_QUOTA) } else { ("url", URL_QUOTA) };
    let ids = start(call, &paths, kind, counter, quota)?;
    Ok(members(json!({ "RefreshTaskId": ids })))
}

/// `PreloadVodObjectCaches`.
pub(super) fn preload(call: &Call<'_>) -> Answer {
    let paths = lines(call)?;
    call.word("Area", &["domestic", "overseas"], "domestic")?;
    call.flag("L2Preload")?;
    if paths.len() > MAX_PRELOAD_LINES {
        let message = "The number of ObjectPath entries exceeds the limit.";
        return Err(Fault::bad_request("InvalidObjectPath.Size.Malformed", message));
    }
    let ids = start(call, &paths, "preload", "preload", PRELOAD_QUOTA)?;
    Ok(members(json!({ "PreloadTaskId": ids })))
}

fn lines(call: &Call<'_>) -> Result<Vec<String>, Fault> {
    let text = call.need("ObjectPath")?;
    let lines: Vec<String> =
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if lines.is_empty() { Err(Fault::missing("ObjectPath")) } else { Ok(lines) }
}

fn start(call: &Call<'_>, paths: &[String], kind: &str, counter: &str, quota: u64) -> Result<String, Fault> {
    let domains = paths.iter().map(|path| domain_of(path, kind)).collect::<Result<Vec<_>, _>>()?;
    domains.iter().try_for_each(|name| domain::served(call, name))?;
    let task = |(path, domain): (&String, String)| Task {
        id: 0,
        path: path.clone(),
        kind: kind.to_owned(),
        domain,
        created: milliseconds(call.now),
    };
    let tasks = paths.iter().zip(domains).map(task).collect();
    let Some(tasks) = Db(call.state).start_tasks(&today(call.now), counter, quota, tasks)? else {
        return Err(Fault::bad_request("QuotaExceeded.Refresh", "The daily quota is exceeded."));
    };
    let ids: Vec<String> = tasks.iter().map(|task| task.id.to_string()).collect();
    Ok(ids.join(","))
}

/// The domain of a line: `[http[s]://]host/path`, of a directory with a slash at its end.
fn domain_of(path: &str, kind: &str) -> Result<String, Fault> {
    let malformed =
        || Fault::bad_request("InvalidObjectPath.Malformed", "The specified ObjectPath is invalid.");
    let rest = path.strip_prefix("http://").or_else(|| path.strip_prefix("https://")).unwrap_or(path);
    let (host, file) = rest.split_once('/').ok_or_else(malformed)?;
    if host.contains('*') {
        let message = "Wildcard domains are not supported.";
        return Err(Fault::bad_request("InvalidExtensiveDomain.ValueNotSupported", message));
    }
    let (name, port) = host.split_once(':').unwrap_or((host, "0"));
    let is_name =
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    let is_directory = file.is_empty() || file.ends_with('/');
    if !is_name || port.parse::<u16>().is_err() || (kind == "directory" && !is_directory) {
        return Err(malformed());
    }
    Ok(name.to_ascii_lowercase())
}

/// `DescribeVodRefreshTasks`: the tasks of the last three days, newest first.
pub(super) fn describe_tasks(call: &Call<'_>) -> Answer {
    let page = call.page("PageNumber", 20, 50)?;
    let kind = call.get("ObjectType").map(str::to_ascii_lowercase);
    if kind
        .as_deref()
        .is_some_and(|kind| !matches!(kind, "file" | "directory" | "preload" | "regex" | "ignoreparams"))
    {
        return Err(Fault::invalid("ObjectType"));
    }
    let (domain, status) = (call.get("DomainName"), call.get("Status"));
    if kind.is_none() && (domain.is_some() || status.is_some()) {
        return Err(Fault::missing("ObjectType"));
    }
    let ids = call.get("TaskId").map(task_ids).transpose()?;
    let earliest = call.now - KEEP;
    let after = call.time("StartTime")?.map_or(earliest, |start| start.max(earliest));
    let until = call.time("EndTime")?;
    let path = call.get("ObjectPath");

    let mut tasks = Db(call.state).tasks()?;
    tasks.retain(|task| {
        task.created >= milliseconds(after)
            && until.is_none_or(|end| task.created <= milliseconds(end) + 999)
            && ids.as_ref().is_none_or(|ids| ids.contains(&task.id))
            && kind.as_ref().is_none_or(|kind| task.kind.eq_ignore_ascii_case(kind))
            && domain.is_none_or(|domain| task.domain == domain)
            && path.is_none_or(|path| task.path == path)
            && status.is_none_or(|status| task.progress(call.now).0 == status)
    });
    tasks.sort_by_key(|task| std::cmp::Reverse(task.id));
    let total = tasks.len();
    let rows: Vec<Value> = page
        .of(tasks)
        .map(|task| {
            let (status, process) = task.progress(call.now);
            json!({
                "TaskId": task.id.to_string(),
                "ObjectPath": task.path,
                "ObjectType": task.kind,
                "Status": status,
                "Process": process,
                "CreationTime": when::format_unix(task.created / 1000),
                "Description": "",
            })
        })
        .collect();
    Ok(members(json!({
        "TotalCount": total,
        "PageNumber": page.number,
        "PageSize": page.size,
        "Tasks": { "Task": rows },
    })))
}

/// One id or, as the starting calls answer them, several joined by commas.
fn task_ids(text: &str) -> Result<Vec<u64>, Fault> {
    let malformed = || Fault::bad_request("InvalidTaskId.Malformed", "The specified TaskId is malformed.");
    text.split(',').map(|id| id.trim().parse().map_err(|_| malformed())).collect()
}

/// `DescribeVodRefreshQuota`: every number is a string.
pub(super) fn describe_quota(call: &Call<'_>) -> Answer {
    let (db, day) = (Db(call.state), today(call.now));
    let remain = |counter: &str, quota: u64| {
        Ok::<_, Fault>(quota.saturating_sub(db.spent(&day, counter)?).to_string())
    };
    Ok(members(json!({
        "UrlQuota": URL_QUOTA.to_string(),
        "UrlRemain": remain("url", URL_QUOTA)?,
        "DirQuota": DIRECTORY_QUOTA.to_string(),
        "DirRemain": remain("dir", DIRECTORY_QUOTA)?,
        "PreloadQuota": PRELOAD_QUOTA.to_string(),
        "PreloadRemain": remain("preload", PRELOAD_QUOTA)?,
        "BlockQuota": BLOCK_QUOTA.to_string(),
        "blockRemain": BLOCK_QUOTA.to_string(),
    })))
}

/// Quotas are for a day of China, which is where the service counts: our reading, the documents only say "a day".
fn today(now: OffsetDateTime) -> String {
    let china = UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC);
    now.to_offset(china).date().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        assert_eq!(domain_of("http://A.example.com/x.mp4", "file").unwrap(), "a.example.com");
        assert_eq!(domain_of("a.example.com/x/", "directory").unwrap(), "a.example.com");
        assert_eq!(domain_of("http://127.0.0.1:80/x", "preload").unwrap(), "127.0.0.1");
        for (path, kind, code) in [
            ("::::", "file", "InvalidObjectPath.Malformed"),
            ("http://a", "file", "InvalidObjectPath.Malformed"),
            ("http:///x", "file", "InvalidObjectPath.Malformed"),
            ("ftp://a/x", "file", "InvalidObjectPath.Malformed"),
            ("http://a/x", "directory", "InvalidObjectPath.Malformed"),
            ("http://*.a/x", "file", "InvalidExtensiveDomain.ValueNotSupported"),
        ] {
            assert_eq!(domain_of(path, kind).unwrap_err().code, code, "{path}");
        }
    }

    #[test]
    fn the_day_begins_at_midnight_in_china() {
        let at = |text| today(when::parse(text).unwrap());
        assert_eq!(at("2023-11-14T15:59:59Z"), "2023-11-14");
        assert_eq!(at("2023-11-14T16:00:00Z"), "2023-11-15");
    }
}
