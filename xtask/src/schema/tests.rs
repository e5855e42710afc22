use super::{Form, TEXT, check};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn schema() -> Value {
    serde_json::from_str(TEXT).unwrap()
}

/// A struct or an enumeration with serde's names of its members, and those that must be there.
#[derive(Debug, Default, PartialEq)]
struct Shape {
    members: BTreeSet<String>,
    required: BTreeSet<String>,
}

/// The types of a file of Rust, as serde reads them: lines are enough for the two files that are read.
fn shapes(module: &str, text: &str) -> BTreeMap<String, Shape> {
    let mut shapes: BTreeMap<String, Shape> = BTreeMap::new();
    let (mut current, mut is_enum, mut attribute) = (String::new(), false, String::new());
    for line in text.lines().map(str::trim) {
        let opened = |what: &str| line.strip_prefix(what).and_then(|rest| rest.strip_suffix(" {"));
        if let Some(name) = opened("pub(crate) struct ").or(opened("pub(crate) enum ")) {
            current = format!("{module}.{name}");
            is_enum = line.contains(" enum ");
            shapes.insert(current.clone(), Shape::default());
        } else if line.starts_with("#[serde(") {
            attribute = line.to_owned();
            continue;
        } else if line == "}" {
            current.clear();
        } else if let (Some(shape), false) = (shapes.get_mut(&current), line.starts_with("//")) {
            if is_enum {
                let (name, members) = line.split_once(" {").unwrap_or((line.trim_end_matches(','), ""));
                let members: Vec<_> =
                    members.split(',').filter_map(|member| member.split_once(':')).collect();
                shape.members.insert(match members.is_empty() {
                    true => crate::codegen::names::snake(name),
                    false => members.iter().map(|(name, _)| name.trim()).collect::<Vec<_>>().join("+"),
                });
            } else if let Some((name, kind)) = line.trim_start_matches("pub(crate) ").split_once(": ") {
                let renamed = attribute.split("rename = \"").nth(1).and_then(|rest| rest.split('"').next());
                let name = renamed.unwrap_or(name).to_owned();
                if !kind.starts_with("Option<") && !attribute.contains("default") {
                    shape.required.insert(name.clone());
                }
                shape.members.insert(name);
            }
        }
        attribute.clear();
    }
    shapes
}

fn names(value: Option<&Value>) -> BTreeSet<String> {
    match value {
        Some(Value::Object(members)) => members.keys().cloned().collect(),
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => BTreeSet::new(),
    }
}

#[test]
fn the_schema_says_what_the_generator_reads() {
    let mut read = shapes("spec", include_str!("../codegen/spec.rs"));
    read.extend(shapes("overlay", include_str!("../codegen/overlay.rs")));
    read.extend(shapes("waiters", include_str!("../codegen/waiters.rs")));
    assert!(read.len() > 15, "{read:?}");
    let schema = schema();
    let definitions = schema["$defs"].as_object().unwrap();
    // What is but a map has no struct.
    let objects = definitions.iter().filter(|(_, rule)| !rule["additionalProperties"].is_object());
    for (name, rule) in objects {
        let said = match rule.get("anyOf").or(rule.get("enum")) {
            Some(Value::Array(forms)) if rule.get("anyOf").is_some() => Shape {
                members: forms.iter().map(|form| names(form.get("required"))).map(joined).collect(),
                ..Shape::default()
            },
            Some(values) => Shape { members: names(Some(values)), ..Shape::default() },
            None => Shape { members: names(rule.get("properties")), required: names(rule.get("required")) },
        };
        let mut is = read.remove(name).unwrap_or_default();
        if rule.get("anyOf").is_some() {
            is.members =
                is.members.iter().map(|form| joined(form.split('+').map(str::to_owned).collect())).collect();
        }
        assert_eq!(said, is, "{name}");
    }
    assert_eq!(read.keys().collect::<Vec<_>>(), [""; 0], "the schema lacks these");
}

fn joined(names: BTreeSet<String>) -> String {
    names.into_iter().collect::<Vec<_>>().join("+")
}

#[test]
fn the_schema_has_no_word_that_is_not_understood() {
    const WORDS: [&str; 13] = [
        "$ref",
        "additionalProperties",
        "anyOf",
        "description",
        "enum",
        "items",
        "maxItems",
        "maximum",
        "minItems",
        "minimum",
        "properties",
        "required",
        "type",
    ];
    fn look(rule: &Value) {
        let Some(members) = rule.as_object() else { return };
        for (word, value) in members {
            assert!(WORDS.contains(&word.as_str()), "{word}");
            match word.as_str() {
                "properties" => value.as_object().unwrap().values().for_each(look),
                "anyOf" => value.as_array().unwrap().iter().for_each(look),
                "items" | "additionalProperties" => look(value),
                _ => {}
            }
        }
    }
    schema()["$defs"].as_object().unwrap().values().for_each(look);
}

fn api() -> Value {
    json!({
        "service": "things", "protocol": "rest", "types": {"Thing": {"fields": [{"wire": "Id", "type": "string"}]}},
        "operations": [{
            "name": "get_thing", "http": {"method": "GET", "host": "api", "path": "/{id}", "auth": "", "query": {"v": null}},
            "idempotent": true, "params": [{"wire": "id", "in": "path", "type": "string", "max": -1}], "output": "Thing",
            "requires": [{"at_least_one": ["id"]}], "errors": [{"code": "612", "status": 612}]
        }]
    })
}

/// The message when the value at a pointer is another.
fn refused(pointer: &str, value: Value) -> String {
    let mut changed = api();
    *changed.pointer_mut(pointer).unwrap() = value;
    check(Path::new("api.json"), &changed, Form::Api).unwrap_err().to_string()
}

#[test]
fn what_has_another_form_is_named() {
    check(Path::new("api.json"), &api(), Form::Api).unwrap();
    let param = "api.json: operations.get_thing.params.id";
    assert_eq!(refused("/service", json!(1)), "api.json: service: it should be string, but is integer");
    let error = refused("/operations/0/params/0/in", json!("cookie"));
    assert!(error.starts_with(&format!("{param}.in: \"cookie\" is none of \"path\", \"query\"")), "{error}");
    let error = refused("/operations/0/params/0", json!({"wire": "id", "in": "path"}));
    assert_eq!(error, format!("{param}: `type` is missing"));
    let error =
        refused("/operations/0/params/0", json!({"wire": "id", "in": "path", "type": "string", "colour": 1}));
    assert_eq!(error, format!("{param}: `colour` has no place here"));
    let error = refused("/operations/0/params/0/max", json!(1.5));
    assert_eq!(error, format!("{param}.max: it should be integer, but is number"));
    let error = refused("/operations/0/requires/0", json!({"one_of": ["id"]}));
    assert!(
        error.starts_with(
            "api.json: operations.get_thing.requires.0: it has none of the forms {at_least_one}"
        )
    );
    let error = refused("/operations/0/errors/0/status", json!(6120));
    assert_eq!(error, "api.json: operations.get_thing.errors.612.status: 6120 is beyond 999");
    assert!(
        refused("/operations/0/http/query/v", json!(true)).contains("query.v: it should be string or null")
    );
    let names = json!({"groups": {}, "operations": {"a": {"doc": "d", "page": "p", "params": {"e": {"names": ["a"]}}}}});
    let error = check(Path::new("overlay.json"), &names, Form::Overlay).unwrap_err().to_string();
    assert_eq!(error, "overlay.json: operations.a.params.e.names: it has 1 items");
    assert!(check(Path::new("keep.json"), &json!({"operations.a": 1}), Form::Keep).is_err());
}

#[test]
fn the_specs_of_the_crates_have_their_form() {
    super::hold_all().unwrap();
}
