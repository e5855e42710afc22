//! Videos: what they are, changing and deleting them.

mod change;
mod info;
mod list;
mod mezzanine;
mod play;

pub(super) use change::{
    delete_mezzanines, delete_stream, delete_video, update_video_info, update_video_infos,
};
pub(super) use info::{described, get_video_info, get_video_infos};
pub(super) use list::get_video_list;
pub(super) use mezzanine::get_mezzanine_info;
pub(super) use play::get_play_info;

use super::call::Call;
use super::db::Db;
use super::fault::Fault;
use super::record::Video;

/// A batch call takes at most this many ids.
const MAX_IDS: usize = 20;

/// The video that `VideoId` or, without it, `ReferenceId` names.
pub(super) fn named_video(call: &Call<'_>) -> Result<Video, Fault> {
    let db = Db(call.state);
    let found = match (call.get("VideoId"), call.get("ReferenceId")) {
        (Some(id), _) => db.video(id)?,
        (None, Some(id)) => db.videos()?.into_iter().find(|video| video.reference_id.as_deref() == Some(id)),
        (None, None) => return Err(Fault::missing("VideoId")),
    };
    found.ok_or_else(Fault::no_video)
}

/// The videos that `VideoIds` or `ReferenceIds` name, and the ids nothing has.
struct Named {
    videos: Vec<Video>,
    missing_ids: Vec<String>,
    missing_references: Vec<String>,
}

fn named_videos(call: &Call<'_>, too_many: fn() -> Fault) -> Result<Named, Fault> {
    let (ids, references) = (call.list("VideoIds"), call.list("ReferenceIds"));
    if ids.is_empty() && references.is_empty() {
        return Err(Fault::missing("VideoIds"));
    }
    if ids.len() > MAX_IDS || references.len() > MAX_IDS {
        return Err(too_many());
    }
    let db = Db(call.state);
    let mut named = Named { videos: Vec::new(), missing_ids: Vec::new(), missing_references: Vec::new() };
    for id in ids {
        match db.video(&id)? {
            Some(video) => named.videos.push(video),
            None => named.missing_ids.push(id),
        }
    }
    if !references.is_empty() {
        let all = db.videos()?;
        for reference in references {
            match all.iter().find(|video| video.reference_id.as_ref() == Some(&reference)) {
                Some(video) if named.videos.iter().any(|have| have.id == video.id) => {}
                Some(video) => named.videos.push(video.clone()),
                None => named.missing_references.push(reference),
            }
        }
    }
    Ok(named)
}
