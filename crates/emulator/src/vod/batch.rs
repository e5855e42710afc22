//! `UpdateContent`: a JSON list of changes.

use serde_json::{Map, Value};

use super::call::Call;
use super::fault::Fault;
use super::text;

/// One change of the list.
pub(super) struct Item(Map<String, Value>);

/// The items, at most `max`. What the service answers to more, or to no JSON list, is not documented:
/// `InvalidParameter` here.
pub(super) fn items(call: &Call<'_>, max: usize) -> Result<Vec<Item>, Fault> {
    let invalid = || Fault::invalid("UpdateContent");
    let list: Vec<Map<String, Value>> =
        serde_json::from_str(call.need("UpdateContent")?).map_err(|_| invalid())?;
    if list.is_empty() || list.len() > max {
        return Err(invalid());
    }
    Ok(list.into_iter().map(Item).collect())
}

impl Item {
    pub(super) fn text(&self, name: &str) -> Option<String> {
        match self.0.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        }
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<i64>, Fault> {
        self.text(name).map(|text| text.parse().map_err(|_| Fault::invalid(name))).transpose()
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        let (title, description, tags) = (self.text("Title"), self.text("Description"), self.text("Tags"));
        text::check(title.as_deref(), description.as_deref(), tags.as_deref())
    }
}
