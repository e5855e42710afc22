//! Scroll tokens: paging past the first 5,000 rows.

use serde::{Deserialize, Serialize};

use crate::vod::call::{Call, Page};
use crate::vod::db::Db;
use crate::vod::fault::Fault;

/// How long a token is good after it was last answered. Not documented; long enough for a slow client.
const LIFE_SECONDS: i64 = 600;
/// A page may begin this far from the last one, at most (1,200 rows in 2021, less now; the roomier text is taken).
const MAX_JUMP: usize = 1200;

/// Where a scrolling caller is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::vod) struct Position {
    pub(in crate::vod) token: String,
    end: usize,
    /// Seconds since 1970.
    pub(in crate::vod) expires: i64,
}

/// The position of a token, if the page asked for is within its reach.
pub(super) fn resume(call: &Call<'_>, token: &str, page: Page) -> Result<Position, Fault> {
    let position = Db(call.state)
        .scroll(token)?
        .filter(|position| call.now.unix_timestamp() < position.expires)
        .ok_or_else(|| {
            Fault::bad_request("InvalidScrollToken.Expired", "The specified ScrollToken has expired.")
        })?;
    if page.end().abs_diff(position.end) > MAX_JUMP {
        return Err(Fault::invalid("PageNo"));
    }
    Ok(position)
}

/// The token for the next page: the same one, moved on, or a new one.
pub(super) fn token(call: &Call<'_>, position: Option<Position>, page: Page) -> Result<String, Fault> {
    let token = position.map_or_else(|| call.new_id(), |position| position.token);
    let now = call.now.unix_timestamp();
    let position = Position { token: token.clone(), end: page.end(), expires: now + LIFE_SECONDS };
    Db(call.state).put_scroll(&position, now)?;
    Ok(token)
}
