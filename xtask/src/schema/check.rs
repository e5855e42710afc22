//! A value against a rule of the schema; the first difference is told with its place.

use serde_json::Value;

/// A place and what is wrong there.
type Wrong = (String, String);

pub(super) fn check(schema: &Value, rule: &Value, value: &Value, path: &str) -> Result<(), Wrong> {
    let wrong = |reason: String| Err((path.to_owned(), reason));
    if let Some(pointer) = rule.get("$ref").and_then(Value::as_str) {
        let found = pointer.strip_prefix('#').and_then(|pointer| schema.pointer(pointer));
        return match found {
            Some(rule) => check(schema, rule, value, path),
            None => wrong(format!("the schema leads to {pointer:?}, where there is nothing")),
        };
    }
    if let Some(rules) = rule.get("anyOf").and_then(Value::as_array)
        && !rules.iter().any(|rule| check(schema, rule, value, path).is_ok())
    {
        let forms: Vec<String> = rules.iter().map(members).collect();
        return wrong(format!("it has none of the forms {}", forms.join(", ")));
    }
    if let Some(kinds) = rule.get("type") {
        let kinds = list(kinds);
        if !kinds.iter().any(|kind| is(value, kind)) {
            return wrong(format!("it should be {}, but is {}", kinds.join(" or "), kind(value)));
        }
    }
    if let Some(known) = rule.get("enum").and_then(Value::as_array).filter(|known| !known.contains(value)) {
        let known: Vec<String> = known.iter().map(Value::to_string).collect();
        return wrong(format!("{value} is none of {}", known.join(", ")));
    }
    for (bound, order) in [("minimum", std::cmp::Ordering::Less), ("maximum", std::cmp::Ordering::Greater)] {
        let bound = rule.get(bound).and_then(Value::as_i64).zip(value.as_i64());
        if let Some((bound, is)) = bound.filter(|(bound, is)| is.cmp(bound) == order) {
            return wrong(format!("{is} is beyond {bound}"));
        }
    }
    if let Value::Array(items) = value {
        array(schema, rule, items, path)?;
    }
    if let Value::Object(_) = value {
        object(schema, rule, value, path)?;
    }
    Ok(())
}

fn array(schema: &Value, rule: &Value, items: &[Value], path: &str) -> Result<(), Wrong> {
    let count =
        |word: &str| rule.get(word).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
    if count("minItems").is_some_and(|least| items.len() < least)
        || count("maxItems").is_some_and(|most| items.len() > most)
    {
        return Err((path.to_owned(), format!("it has {} items", items.len())));
    }
    let Some(rule) = rule.get("items") else { return Ok(()) };
    for (at, item) in items.iter().enumerate() {
        // Operations, parameters and members are told by their names, as in all other messages.
        let name =
            ["name", "wire", "code"].iter().filter(|key| **key != "name" || item.get("wire").is_none());
        let name = name.into_iter().find_map(|key| item.get(key)?.as_str());
        let step = name.map_or_else(|| at.to_string(), str::to_owned);
        check(schema, rule, item, &below(path, &step))?;
    }
    Ok(())
}

fn object(schema: &Value, rule: &Value, value: &Value, path: &str) -> Result<(), Wrong> {
    let missing = |name: &&str| value.get(name).is_none();
    if let Some(name) = list(rule.get("required").unwrap_or(&Value::Null)).into_iter().find(missing) {
        return Err((path.to_owned(), format!("`{name}` is missing")));
    }
    for (name, item) in value.as_object().into_iter().flatten() {
        let named = rule.get("properties").and_then(|properties| properties.get(name));
        match named.or_else(|| rule.get("additionalProperties")) {
            Some(Value::Bool(false)) => {
                return Err((path.to_owned(), format!("`{name}` has no place here")));
            }
            Some(rule) => check(schema, rule, item, &below(path, name))?,
            None => {}
        }
    }
    Ok(())
}

fn below(path: &str, step: &str) -> String {
    match path {
        "" => step.to_owned(),
        path => format!("{path}.{step}"),
    }
}

/// The strings of a list, or the one string.
fn list(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        other => other.as_str().into_iter().collect(),
    }
}

/// A form by the members it needs.
fn members(rule: &Value) -> String {
    format!("{{{}}}", list(rule.get("required").unwrap_or(&Value::Null)).join(", "))
}

fn is(value: &Value, name: &str) -> bool {
    kind(value) == name || (name == "number" && value.is_number())
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
