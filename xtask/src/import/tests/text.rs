//! What is written is what was read.

use super::super::text::write;
use crate::codegen::spec::{Api, parse};
use crate::command::root;
use serde_json::Value;

/// The spec without members that say what holds without them.
fn plain(mut value: Value) -> Value {
    let empty = |key: &str, value: &Value| match value {
        Value::Null => key != "v",
        Value::Bool(flag) => !flag && key != "idempotent",
        Value::Array(list) => list.is_empty() && key != "params" && key != "fields",
        _ => false,
    };
    match &mut value {
        Value::Object(members) => {
            members.retain(|key, value| !empty(key, value));
            members.values_mut().for_each(|value| *value = plain(value.take()));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = plain(item.take())),
        _ => {}
    }
    value
}

#[test]
fn the_specs_of_the_crates_come_out_as_they_are() {
    let crates = std::fs::read_dir(root().join("crates")).unwrap();
    let files = crates.map(|entry| entry.unwrap().path().join("spec/api.json")).filter(|file| file.exists());
    let mut seen = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let written = write(&parse::<Api>(&file, &text).unwrap());
        let [is, was] = [&written, &text].map(|text| plain(parse(&file, text).unwrap()));
        assert!(is == was, "{} loses something", file.display());
        assert_eq!(write(&parse::<Api>(&file, &written).unwrap()), written);
        seen += 1;
    }
    assert!(seen >= 3);
}
