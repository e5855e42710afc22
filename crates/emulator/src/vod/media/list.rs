use serde_json::{Value, json};

use super::info::described;
use crate::vod::call::Call;
use crate::vod::db::Db;
use crate::vod::fault::Fault;
use crate::vod::record::Video;
use crate::vod::{Answer, members};

/// Paging reaches this far into a list and no further.
const CEILING: usize = 5000;

/// `GetVideoList`: by state, category, storage, reference and creation time, newest first unless asked otherwise.
pub(in crate::vod) fn get_video_list(call: &Call<'_>) -> Answer {
    let page = call.page("PageNo", 10, 100)?;
    if page.end() > CEILING {
        let message = "Only the first 5000 videos can be listed.";
        return Err(Fault::bad_request("VideoListExceededMax", message));
    }
    let newest_first = match call.get("SortBy") {
        None | Some("CreationTime:Desc") => true,
        Some("CreationTime:Asc") => false,
        Some(_) => return Err(Fault::invalid("SortBy")),
    };
    let filter = Filter::of(call)?;
    let mut videos = Db(call.state).videos()?;
    videos.retain(|video| filter.takes(call, video));
    videos.sort_by_key(|video| (video.created, video.order));
    if newest_first {
        videos.reverse();
    }
    let total = videos.len();
    let rows: Vec<Value> = page
        .of(videos)
        .map(|video| {
            let mut info = described(call, &video);
            info.insert("Snapshots".into(), json!({ "Snapshot": [] }));
            info.retain(|_, value| !value.is_null());
            Value::Object(info)
        })
        .collect();
    Ok(members(json!({ "Total": total, "VideoList": { "Video": rows } })))
}

struct Filter {
    statuses: Vec<String>,
    category: Option<i64>,
    storage: Option<String>,
    references: Vec<String>,
    /// Seconds since 1970, both ends taken in.
    after: Option<i64>,
    until: Option<i64>,
}

impl Filter {
    fn of(call: &Call<'_>) -> Result<Self, Fault> {
        Ok(Self {
            statuses: call.list("Status"),
            category: call.number("CateId")?,
            storage: call.get("StorageLocation").map(str::to_owned),
            references: call.list("ReferenceIds"),
            after: call.time("StartTime")?.map(time::OffsetDateTime::unix_timestamp),
            until: call.time("EndTime")?.map(time::OffsetDateTime::unix_timestamp),
        })
    }

    fn takes(&self, call: &Call<'_>, video: &Video) -> bool {
        let status = video.status(call.now);
        // The table of this operation writes `checking`, all others `Checking`: the case is not looked at.
        (self.statuses.is_empty() || self.statuses.iter().any(|want| want.eq_ignore_ascii_case(status)))
            && self.category.is_none_or(|want| video.cate_id == Some(want))
            && self.storage.as_ref().is_none_or(|want| *want == video.storage_location())
            && (self.references.is_empty()
                || video.reference_id.as_ref().is_some_and(|id| self.references.contains(id)))
            && self.after.is_none_or(|start| video.created >= start)
            && self.until.is_none_or(|end| video.created <= end)
    }
}
