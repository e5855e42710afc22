//! The list of access logs. The files themselves are not kept; a day with traffic has one entry.
//!
//! Follows "Log download" (<https://developer.qiniu.com/fusion/1226/download-the-log>).

use serde_json::{Map, Value, json};

use super::Answer;
use super::fault::INVALID_START;
use super::statistics::{day, of_day};
use crate::emulator::State;
use crate::reply;

/// `POST /v2/tune/log/list`
pub(super) fn list(state: &State, parameters: &Value) -> Answer {
    let text = |name: &str| parameters.get(name).and_then(Value::as_str).unwrap_or_default();
    let day = day(text("day")).ok_or(INVALID_START)?;
    let mut data = Map::new();
    for domain in text("domains").split(';').filter(|domain| !domain.is_empty()) {
        let bytes = of_day(state, domain, day)?;
        let name = format!("v2/{domain}_{day}.gz");
        let entry = json!({
            "name": name, "size": bytes, "mtime": state.clock.now().unix_timestamp(),
            "url": format!("http://fusionlog.qiniu.com/{name}"),
        });
        if bytes > 0 {
            data.insert(domain.to_owned(), json!([entry]));
        }
    }
    // Go's client takes any text in `error` for a failure, so it is empty.
    Ok(reply::json(200, &json!({ "code": 200, "error": "", "data": data })))
}
