//! The two files of a service, read as plain JSON: nothing of the generator is used to judge it.

use serde_json::Value;
use std::path::Path;

pub(crate) struct Spec {
    api: Value,
    overlay: Value,
}

const NOTHING: Value = Value::Null;

impl Spec {
    pub(crate) fn read(package: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates").join(package).join("spec");
        let read = |name: &str| {
            let text = std::fs::read_to_string(folder.join(name)).unwrap();
            serde_json::from_str(&text).unwrap()
        };
        Self { api: read("api.json"), overlay: read("overlay.json") }
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = &str> {
        list(&self.api["operations"]).iter().map(|operation| text(&operation["name"]))
    }

    pub(crate) fn is_hand_written(&self, operation: &str) -> bool {
        !self.overlay["operations"][operation]["hand_written"].is_null()
    }

    pub(crate) fn operation(&self, name: &str) -> &Value {
        let found = list(&self.api["operations"]).iter().find(|operation| operation["name"] == name);
        found.unwrap_or(&NOTHING)
    }

    pub(crate) fn decided(&self, operation: &str) -> &Value {
        &self.overlay["operations"][operation]
    }

    /// The members of a type.
    pub(crate) fn members(&self, name: &str) -> &[Value] {
        let name = self.written_as(name);
        assert!(!self.api["types"][name].is_null(), "no type is called {name}");
        list(&self.api["types"][name]["fields"])
    }

    pub(crate) fn type_decision(&self, name: &str) -> &Value {
        &self.overlay["types"][self.written_as(name)]
    }

    /// The type that stands for this one, where the overlay says that two are the same.
    fn written_as<'a>(&'a self, name: &'a str) -> &'a str {
        self.overlay["types"][name]["same_as"].as_str().map_or(name, |same| self.written_as(same))
    }

    /// The values of an enumeration of the overlay.
    pub(crate) fn values(&self, name: &str) -> Option<Vec<&str>> {
        let values = self.overlay["enums"][name]["values"].as_array()?;
        Some(values.iter().map(|value| text(&value["wire"])).collect())
    }

    pub(crate) fn is_number(&self, name: &str) -> bool {
        self.overlay["enums"][name]["number"] == true
    }
}

/// What a value is: its type and its form on the wire, and the first of the values it may have.
pub(crate) struct Shape<'a> {
    pub(crate) kind: &'a str,
    pub(crate) encode: &'a str,
    pub(crate) value: Option<&'a str>,
}

impl<'a> Shape<'a> {
    /// Facts as far as nothing else was decided. `keeps` says whether the form outlives another type.
    pub(crate) fn of(fact: &'a Value, decision: &'a Value, keeps: bool) -> Self {
        let kind = decision["type"].as_str().unwrap_or_else(|| text(&fact["type"]));
        let stated = if keeps || decision["type"].is_null() { fact["encode"].as_str() } else { None };
        let encode = decision["encode"].as_str().or(stated).unwrap_or("").trim_start_matches("plain");
        Self { kind, encode, value: list(&fact["values"]).first().and_then(Value::as_str) }
    }
}

pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// What stands between `list<` and `>`.
pub(crate) fn inside<'a>(kind: &'a str, outside: &str) -> Option<&'a str> {
    kind.strip_prefix(outside)?.strip_prefix('<')?.strip_suffix('>')
}
