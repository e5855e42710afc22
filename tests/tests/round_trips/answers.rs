//! Answers made from the spec, with what must come out of them.

use crate::spec::{Shape, Spec, inside, list, text};
use serde_json::{Map, Number, Value, json};

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    /// As documented.
    Plain,
    /// Numbers as texts, texts as numbers.
    Swapped,
    /// With members nobody knows.
    UnknownMembers,
    /// With values of enumerations nobody knows.
    UnknownValues,
}

/// Decodes answers of every form and compares every value.
pub(crate) fn hold(spec: &Spec, name: &str, decode: fn(&Value) -> Result<Value, String>) {
    let output = text(&spec.operation(name)["output"]);
    if output == "unit" {
        assert_eq!(decode(&json!({"any": 1})), Ok(Value::Null), "{name}");
        return;
    }
    for form in [Form::Plain, Form::Swapped, Form::UnknownMembers, Form::UnknownValues] {
        let (sent, expected) = value(spec, output, None, form);
        assert_eq!(decode(&sent), Ok(expected), "{name} in the form {form:?}: {sent:#}");
    }
    if !output.starts_with(|c: char| c.is_ascii_uppercase()) {
        return;
    }
    let nulls: Map<_, _> =
        spec.members(output).iter().map(|member| (text(&member["wire"]).to_owned(), Value::Null)).collect();
    for sent in [json!({}), Value::Object(nulls)] {
        match (absent(spec, output), decode(&sent)) {
            (Ok(expected), read) => assert_eq!(read, Ok(expected), "{name}: {sent}"),
            (Err(required), read) => {
                let error = read.unwrap_err();
                assert!(error.contains(&required), "{name}: {error}, not {required}");
            }
        }
    }
}

/// A value as it is sent, and as it must be written again.
pub(crate) fn value(spec: &Spec, kind: &str, known: Option<&str>, form: Form) -> (Value, Value) {
    if let Some(inner) = inside(kind, "list").or_else(|| inside(kind, "lines")) {
        let (sent, expected) = value(spec, inner, known, form);
        return (json!([sent, sent]), json!([expected, expected]));
    }
    if let Some(inner) = inside(kind, "map") {
        let (sent, expected) = value(spec, inner, known, form);
        return (json!({"a key": sent}), json!({"a key": expected}));
    }
    if let Some(values) = spec.values(kind) {
        let scalar = if spec.is_number(kind) { "i64" } else { "string" };
        return value(spec, scalar, values.first().copied(), form);
    }
    let swapped = form == Form::Swapped;
    let number = |number: Value| {
        let sent = if swapped { Value::String(number.to_string()) } else { number.clone() };
        (sent, number)
    };
    let same = |value: Value| (value.clone(), value);
    match (kind, known) {
        ("string", _) if swapped => (json!(12), json!("12")),
        ("string", Some(_)) if form == Form::UnknownValues => same(json!("brand-New 1")),
        ("string", Some(known)) => same(json!(known)),
        ("string", None) => same(json!("é \"x\" <&>")),
        ("i32" | "i64", Some(_)) if form == Form::UnknownValues => number(json!(98_765)),
        ("i32" | "i64", Some(known)) => number(Value::Number(known.parse::<Number>().unwrap())),
        ("i32", None) => number(json!(-7)),
        ("i64", None) => number(json!(5_000_000_000_i64)),
        ("f64", _) => number(json!(1.5)),
        ("bool", _) => number(json!(true)),
        ("time", _) => same(json!("2024-05-06T07:08:09Z")),
        ("date", _) => same(json!("2024-05-06")),
        ("bytes", _) => same(json!("bytes")),
        ("json", _) => same(json!({"k": [1, "x", null]})),
        (name, _) => object(spec, name, form),
    }
}

fn object(spec: &Spec, name: &str, form: Form) -> (Value, Value) {
    let (mut sent, mut expected) = (json!({}), json!({}));
    for member in spec.members(name) {
        let wire = text(&member["wire"]);
        let decision = &spec.type_decision(name)["fields"][wire];
        let shape = Shape::of(member, decision, false);
        let written = encoded(&shape, value(spec, shape.kind, shape.value, form), form);
        put(&mut sent, member, written.0);
        put(&mut expected, member, written.1);
    }
    if form == Form::UnknownMembers {
        sent["Brand New"] = json!({"a": [1]});
    }
    (sent, expected)
}

/// Puts a value under its name, inside its wrapper if it has one.
fn put(object: &mut Value, member: &Value, value: Value) {
    let place = &mut object[text(&member["wire"])];
    match member["wrapper"].as_str() {
        Some(wrapper) => place[wrapper] = value,
        None => *place = value,
    }
}

/// The value in its form on the wire.
fn encoded(shape: &Shape<'_>, (sent, expected): (Value, Value), form: Form) -> (Value, Value) {
    let joined = |separator: &str| {
        let texts: Vec<String> = list(&expected).iter().map(plain).collect();
        let joined = Value::String(texts.join(separator));
        (joined.clone(), joined)
    };
    match shape.encode {
        "comma" => joined(","),
        "newline" => joined("\n"),
        "json" => (Value::String(sent.to_string()), Value::String(expected.to_string())),
        "unix_seconds" => number(1_700_000_000, form),
        "unix_ticks" => number(17_000_000_000_000_000, form),
        "" => (sent, expected),
        other => panic!("no answer is encoded as {other:?}"),
    }
}

fn number(number: i64, form: Form) -> (Value, Value) {
    let sent = if form == Form::Swapped { json!(number.to_string()) } else { json!(number) };
    (sent, json!(number))
}

/// A value as text, without the quotes of a text.
pub(crate) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What comes out of an object without members; `Err` names a member that must be there.
fn absent(spec: &Spec, name: &str) -> Result<Value, String> {
    let decided = spec.type_decision(name);
    let mut expected = json!({});
    for member in spec.members(name) {
        let wire = text(&member["wire"]);
        let shape = Shape::of(member, &decided["fields"][wire], false);
        let required = member["required"] == true && decided["optional"] != true;
        let many = shape.kind.starts_with("list<") || shape.kind.starts_with("map<");
        match (many, shape.encode) {
            (true, _) if decided["input"] == true && member["required"] != true => {}
            (true, "comma" | "newline") => put(&mut expected, member, json!("")),
            (true, _) if shape.kind.starts_with("list<") => put(&mut expected, member, json!([])),
            (true, _) => put(&mut expected, member, json!({})),
            (false, "") if required && shape.kind == "json" => put(&mut expected, member, Value::Null),
            (false, "") if required => return Err(wire.to_owned()),
            _ => {}
        }
    }
    Ok(expected)
}
