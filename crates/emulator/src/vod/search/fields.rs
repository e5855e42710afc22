//! What may be asked of each field, and asking it of a record.
//!
//! The table of "Media asset search protocol" of the VOD documents (2021). A field it does not list is a syntax error
//! here: what the service answers then is not documented, and silence would hide a client's mistake.

use std::cmp::Ordering;

use super::grammar::{Bound, Match, SyntaxError, Test, Value};
use super::{Kind, Row};
use crate::vod::when;

/// `VideoId in (..)` takes at most this many ids.
const MAX_IDS: usize = 100;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offer {
    /// `=` alone.
    Exact,
    /// `=` and `in`.
    Many,
    /// `=` and `in`, where a part of the text is enough.
    Fuzzy,
    /// Ranges of numbers.
    Numbers,
    /// Ranges of times.
    Times,
}

fn offer(kind: Kind, field: &str) -> Option<Offer> {
    let playable = matches!(kind, Kind::Video | Kind::Audio);
    Some(match field {
        "VideoId" if kind == Kind::Video => Offer::Many,
        "AudioId" if kind == Kind::Audio => Offer::Exact,
        "ImageId" if kind == Kind::Image => Offer::Exact,
        "MediaId" | "BusinessType" if kind == Kind::Attached => Offer::Exact,
        "CateId" => Offer::Exact,
        "AppId" | "StorageLocation" | "Status" => Offer::Many,
        "MediaSource" | "PreprocessStatus" if playable => Offer::Many,
        "Title" | "Tags" | "Description" => Offer::Fuzzy,
        "FileName" if !playable => Offer::Fuzzy,
        "Size" | "Duration" if playable => Offer::Numbers,
        "CreationTime" | "ModificationTime" => Offer::Times,
        _ => return None,
    })
}

/// Refuses a tree that asks of a field what the field does not offer.
pub(super) fn check(kind: Kind, tree: &Match) -> Result<(), SyntaxError> {
    match tree {
        Match::All(terms) | Match::Any(terms) => terms.iter().try_for_each(|term| check(kind, term)),
        Match::Field { name, test } => {
            let allowed = match (offer(kind, name).ok_or(SyntaxError)?, test) {
                (Offer::Exact | Offer::Many | Offer::Fuzzy, Test::Equals(_)) => true,
                (Offer::Many | Offer::Fuzzy, Test::OneOf(values)) => {
                    name != "VideoId" || values.len() <= MAX_IDS
                }
                (Offer::Numbers, Test::Range { low, high }) => {
                    [low, high].iter().all(|bound| number(&bound.value).is_some())
                }
                (Offer::Times, Test::Range { low, high }) => {
                    [low, high].iter().all(|bound| time(&bound.value).is_some())
                }
                _ => false,
            };
            if allowed { Ok(()) } else { Err(SyntaxError) }
        }
    }
}

/// Whether `row` fulfils a tree that [`check`] accepted.
pub(super) fn holds(row: &Row<'_>, tree: &Match) -> bool {
    match tree {
        Match::All(terms) => terms.iter().all(|term| holds(row, term)),
        Match::Any(terms) => terms.iter().any(|term| holds(row, term)),
        Match::Field { name, test } => {
            let offer = offer(row.kind, name);
            let equals = |value: &Value| {
                let (have, want) = (row.text(name), literal(value));
                // Real search splits texts into words; a part of the text, in any case, is our reading of "fuzzy".
                if offer == Some(Offer::Fuzzy) {
                    have.to_lowercase().contains(&want.to_lowercase())
                } else {
                    have == want
                }
            };
            match test {
                Test::Equals(value) => equals(value),
                Test::OneOf(values) => values.iter().any(equals),
                Test::Range { low, high } => {
                    let read = if offer == Some(Offer::Times) { time } else { number };
                    row.number(name).is_some_and(|have| {
                        beyond(have, low, Ordering::Greater, read) && beyond(have, high, Ordering::Less, read)
                    })
                }
            }
        }
    }
}

fn beyond(have: f64, bound: &Bound, side: Ordering, read: fn(&Value) -> Option<f64>) -> bool {
    read(&bound.value)
        .and_then(|end| have.partial_cmp(&end))
        .is_some_and(|order| order == side || (bound.closed && order == Ordering::Equal))
}

fn literal(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Text(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "seconds of this era are far below 2^52")]
fn time(value: &Value) -> Option<f64> {
    match value {
        Value::Number(_) => None,
        Value::Text(text) => when::parse(text).map(|time| time.unix_timestamp() as f64),
    }
}
