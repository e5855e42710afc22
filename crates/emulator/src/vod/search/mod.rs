//! `SearchMedia`.

mod fields;
mod grammar;
mod rows;
mod scroll;

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use self::grammar::Match;
use self::rows::Row;
pub(super) use self::scroll::Position;
use super::call::Call;
use super::db::Db;
use super::fault::Fault;
use super::record::{Image, Video};
use super::{Answer, members, text, when};

/// Pages reach this far without a scroll token.
const CEILING: usize = 5000;

/// What is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Video,
    Audio,
    Image,
    Attached,
}

impl Kind {
    fn of(call: &Call<'_>) -> Result<Self, Fault> {
        Ok(match call.word("SearchType", &["video", "audio", "image", "attached"], "video")? {
            "audio" => Self::Audio,
            "image" => Self::Image,
            "attached" => Self::Attached,
            _ => Self::Video,
        })
    }

    /// `MediaType`, the member that holds the record, and the name of its id there.
    fn names(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Video => ("video", "Video", "VideoId"),
            Self::Audio => ("audio", "Audio", "AudioId"),
            Self::Image => ("image", "Image", "ImageId"),
            Self::Attached => ("attached", "AttachedMedia", "MediaId"),
        }
    }

    fn scrolls(self) -> bool {
        matches!(self, Self::Video | Self::Audio)
    }
}

/// Rows that `Match` takes, sorted, a page of them, with the members `Fields` names.
pub(super) fn search_media(call: &Call<'_>) -> Answer {
    let kind = Kind::of(call)?;
    let page = call.page("PageNo", 10, 100)?;
    let token = call.get("ScrollToken");
    let order = sort_fields(call, if token.is_some() { 1 } else { 3 })?;
    let tree = call.get("Match").map(|text| condition(kind, text)).transpose()?;
    let position = match token {
        Some(token) => Some(scroll::resume(call, token, page)?),
        // Which code the service answers past the ceiling is not documented.
        None if page.end() > CEILING => return Err(Fault::invalid("PageNo")),
        None => None,
    };

    let db = Db(call.state);
    let (videos, images): (Vec<Video>, Vec<Image>) = match kind {
        Kind::Video | Kind::Audio => (db.videos()?, Vec::new()),
        Kind::Image => (Vec::new(), db.images()?),
        Kind::Attached => (Vec::new(), Vec::new()),
    };
    let mut rows: Vec<Row<'_>> = videos
        .iter()
        .filter(|video| video.is_audio() == (kind == Kind::Audio))
        .map(|video| Row::of_video(call, kind, video))
        .chain(images.iter().map(|image| Row::of_image(kind, image)))
        .filter(|row| tree.as_ref().is_none_or(|tree| fields::holds(row, tree)))
        .collect();
    rows.sort_by(|a, b| compare(a, b, &order));

    let total = rows.len();
    let wanted = call.list("Fields");
    let list: Vec<Value> = page.of(rows).map(|row| shown(call, kind, &row, &wanted)).collect();
    let mut answer = members(json!({ "Total": total, "MediaList": list }));
    if kind.scrolls() {
        answer.insert("ScrollToken".into(), scroll::token(call, position, page)?.into());
    }
    Ok(answer)
}

fn condition(kind: Kind, text: &str) -> Result<Match, Fault> {
    grammar::parse(text).and_then(|tree| fields::check(kind, &tree).map(|()| tree)).map_err(|_| {
        Fault::bad_request("ErrorMatchSyntax", "There is a syntax error in the Match parameter.")
    })
}

/// The fields to sort by, strongest first, and whether descending.
fn sort_fields(call: &Call<'_>, max: usize) -> Result<Vec<(String, bool)>, Fault> {
    let given = call.get("SortBy").unwrap_or("CreationTime:Desc");
    let terms: Vec<&str> = text::items(given).collect();
    if terms.len() > max {
        let message = format!("The number of sort fields exceeds the limit of {max}.");
        return Err(Fault::bad_request("SortByExceededMax", message));
    }
    terms
        .into_iter()
        .map(|term| match term.split_once(':') {
            Some((field @ ("CreationTime" | "ModificationTime"), direction @ ("Asc" | "Desc"))) => {
                Ok((field.to_owned(), direction == "Desc"))
            }
            _ => Err(Fault::invalid("SortBy")),
        })
        .collect()
}

fn compare(a: &Row<'_>, b: &Row<'_>, order: &[(String, bool)]) -> Ordering {
    let mut fallback_descending = true;
    for (i, (field, descending)) in order.iter().enumerate() {
        if i == 0 {
            fallback_descending = *descending;
        }
        let ordering = a.number(field).partial_cmp(&b.number(field)).unwrap_or(Ordering::Equal);
        if ordering != Ordering::Equal {
            return if *descending { ordering.reverse() } else { ordering };
        }
    }
    let ordering = a.order.cmp(&b.order);
    if fallback_descending { ordering.reverse() } else { ordering }
}

/// The id is always there; without `Fields` everything is.
fn shown(call: &Call<'_>, kind: Kind, row: &Row<'_>, wanted: &[String]) -> Value {
    let (media_type, member, id_name) = kind.names();
    let mut info: Map<String, Value> = row.members(call);
    info.retain(|name, value| {
        !value.is_null() && (wanted.is_empty() || name == id_name || wanted.iter().any(|field| field == name))
    });
    json!({
        "MediaId": row.id,
        "MediaType": media_type,
        "CreationTime": when::format_unix(row.created),
        member: info,
    })
}
