use std::borrow::Cow;

use serde_json::{Map, Value};

use super::PolicyError;

/// Compact, in the given order, ASCII only: the bytes the official Python SDK makes of the same fields.
pub(super) fn write(fields: &[(Cow<'static, str>, Value)]) -> String {
    let mut text = String::from("{");
    for (i, (name, value)) in fields.iter().enumerate() {
        if i > 0 {
            text.push(',');
        }
        push_ascii(&mut text, &Value::from(name.as_ref()).to_string());
        text.push(':');
        push_ascii(&mut text, &value.to_string());
    }
    text.push('}');
    text
}

/// Escapes what is left beyond `~`. In JSON such characters stand in strings only, so no parsing is needed.
fn push_ascii(text: &mut String, json: &str) {
    for char in json.chars() {
        if char <= '~' {
            text.push(char);
        } else {
            for unit in char.encode_utf16(&mut [0; 2]) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
}

pub(super) fn read(text: &str) -> Result<Vec<(Cow<'static, str>, Value)>, PolicyError> {
    let mut object: Map<String, Value> = serde_json::from_str(text).map_err(|_| PolicyError::NotAnObject)?;
    let first =
        ["scope", "deadline"].into_iter().filter_map(|name| object.remove_entry(name)).collect::<Vec<_>>();
    Ok(first.into_iter().chain(object).map(|(name, value)| (Cow::Owned(name), value)).collect())
}
