//! Requests with every parameter, and an encoder of its own to compare them with.

use crate::answers::{Form, plain, value};
use crate::call::{Call, Given, Seen, Sent};
use crate::spec::{Shape, Spec, list, text};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use serde_json::{Map, Value, json};
use std::fmt::Write as _;

/// Sends the operation with all its parameters, and with as few as it takes.
pub(crate) async fn hold<C>(spec: &Spec, call: &Call<C>, client: &C, sent: &Sent) {
    let operation = spec.operation(call.name);
    let ways = list(&operation["requires"]).iter().map(|rule| list(&rule["at_most_one"]).len()).max();
    for way in 0..ways.unwrap_or_default().max(1) {
        let given = everything(spec, call.name, way);
        compare(spec, call, client, sent, &given).await;
    }
    if list(&operation["requires"]).is_empty() {
        compare(spec, call, client, sent, &required(spec, call.name)).await;
    }
}

async fn compare<C>(spec: &Spec, call: &Call<C>, client: &C, sent: &Sent, given: &Given) {
    let name = call.name;
    sent.lock().unwrap().take();
    let result = (call.send)(client, given).await;
    let seen = sent.lock().unwrap().take().unwrap_or_else(|| panic!("{name} was not sent: {result:?}"));
    let wire = Wire::of(spec, name, given);
    assert_eq!(seen.method.as_str(), text(&spec.operation(name)["http"]["method"]), "{name}");
    assert_eq!(seen.path, wire.path, "{name}");
    assert_eq!(pairs(&seen.query), sorted(wire.query), "{name}: {}", seen.query);
    for (header, value) in &wire.headers {
        assert_eq!(seen.headers.get(header).and_then(|value| value.to_str().ok()), Some(&**value), "{name}");
    }
    body(name, &seen, wire.body);
}

fn body(name: &str, seen: &Seen, expected: Body) {
    let kind = seen.headers.get("content-type").map_or("", |value| value.to_str().unwrap());
    match expected {
        Body::None => assert!(seen.body.is_empty(), "{name}: {:?}", seen.body),
        Body::Raw(bytes) => assert_eq!(seen.body, bytes, "{name}"),
        Body::Json(value) => {
            let read: Value = serde_json::from_slice(&seen.body).unwrap_or_default();
            assert_eq!((read, kind), (value, "application/json"), "{name}");
        }
        Body::Form(fields) => {
            let form = std::str::from_utf8(&seen.body).unwrap();
            assert_eq!(pairs(form), sorted(fields), "{name}: {form}");
            assert_eq!(kind, "application/x-www-form-urlencoded", "{name}");
        }
    }
}

fn public<'a>(spec: &'a Spec, name: &str) -> impl Iterator<Item = &'a Value> {
    list(&spec.operation(name)["params"]).iter().filter(|param| param["internal"] != true)
}

/// A value for every parameter; of those that exclude each other, for one.
fn everything(spec: &Spec, name: &str, way: usize) -> Given {
    let mut given = Given::default();
    let excluded: Vec<&Value> = list(&spec.operation(name)["requires"])
        .iter()
        .flat_map(|rule| list(&rule["at_most_one"]).iter().enumerate())
        .filter_map(|(at, wire)| (at != way).then_some(wire))
        .collect();
    for param in public(spec, name).filter(|param| !excluded.contains(&&param["wire"])) {
        sample(spec, name, param, &mut given.0);
    }
    given
}

/// A value for every parameter that is an argument.
fn required(spec: &Spec, name: &str) -> Given {
    let mut given = Given::default();
    let args = list(&spec.decided(name)["args"]);
    let needed = |param: &&Value| param["required"] == true || args.contains(&param["wire"]);
    for param in public(spec, name).filter(needed) {
        sample(spec, name, param, &mut given.0);
        let wire = text(&param["wire"]);
        if spec.decided(name)["params"][wire]["key_optional"] == true {
            given.0.remove(wire);
            given.0.remove(&format!("{wire}.key"));
        }
    }
    given
}

fn shape<'a>(spec: &'a Spec, operation: &str, param: &'a Value) -> Shape<'a> {
    Shape::of(param, &spec.decided(operation)["params"][text(&param["wire"])], true)
}

fn sample(spec: &Spec, operation: &str, param: &Value, given: &mut Map<String, Value>) {
    let wire = text(&param["wire"]);
    let shape = shape(spec, operation, param);
    let (_, mut sample) = value(spec, shape.kind, shape.value, Form::Plain);
    let in_header = param["in"] == "header" || param["in"] == "scope";
    let separated = matches!(shape.encode, "comma" | "newline" | "semicolon" | "repeat_same");
    sample = match (shape.kind, shape.value) {
        ("string", None) if in_header => json!("token-1"),
        ("string", None) if limit(param) < 9 => json!("x"),
        ("string", None) => json!("é /?&=+%1"),
        ("list<string>", None) if separated => json!(["é &=", "+b"]),
        ("i32" | "i64", None) => [&param["max"], &param["min"]]
            .into_iter()
            .find(|bound| bound.is_number())
            .cloned()
            .unwrap_or(json!(3)),
        ("bytes", _) => json!("bytes \u{0} é"),
        _ => sample,
    };
    match shape.encode {
        "entry" => {
            given.insert(format!("{wire}.bucket"), json!("bucket-1"));
            given.insert(format!("{wire}.key"), json!("dir/é ?"));
        }
        "pairs" => {
            given.insert(format!("{wire}.name"), json!("x-qn-meta-é"));
            given.insert(format!("{wire}.value"), json!("v é"));
        }
        _ => {}
    }
    given.insert(wire.to_owned(), sample);
}

fn limit(param: &Value) -> u64 {
    let limits = [&param["max_bytes"], &param["max_chars"]];
    limits.into_iter().filter_map(Value::as_u64).min().unwrap_or(u64::MAX)
}

enum Body {
    None,
    Raw(Vec<u8>),
    Json(Value),
    Form(Vec<(String, String)>),
}

/// A request as the spec says.
struct Wire {
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Body,
}

impl Wire {
    fn of(spec: &Spec, name: &str, given: &Given) -> Self {
        let http = &spec.operation(name)["http"];
        let mut path = text(&http["path"]).to_owned();
        let (mut query, mut form, mut headers) = (Vec::new(), Vec::new(), Vec::new());
        let (mut json, mut raw) = (None, Vec::new());
        for (key, value) in http["query"].as_object().into_iter().flatten() {
            query.push((key.clone(), plain_or_empty(value)));
        }
        let kind = http["content_type"].as_str().map(|kind| ("content-type".to_owned(), kind.to_owned()));
        headers.extend(kind);
        for param in public(spec, name) {
            let (wire, shape) = (text(&param["wire"]).to_owned(), shape(spec, name, param));
            let absent = param["absent"].as_str();
            let value = given.0.get(&wire).filter(|_| param["in"] != "scope");
            match (text(&param["in"]), value) {
                ("path", _) => path = placed(&path, &wire, &shape, given, absent),
                ("json", value) => {
                    let object = json.get_or_insert_with(|| json!({}));
                    if let Some(value) = value {
                        object[wire] = in_json(&shape, value);
                    }
                }
                ("query", Some(value)) => query.extend(named(&wire, &shape, value)),
                ("form", Some(value)) => form.extend(named(&wire, &shape, value)),
                ("query", None) => query.extend(absent.map(|absent| (wire, absent.to_owned()))),
                ("form", None) => form.extend(absent.map(|absent| (wire, absent.to_owned()))),
                ("header", Some(value)) => {
                    let prefix = text(&param["prefix"]);
                    headers.push((wire, format!("{prefix}{}", plain(value))));
                }
                ("json_body", Some(value)) => json = Some(value.clone()),
                ("body", Some(value)) => raw = one(&shape, value).into_bytes(),
                _ => {}
            }
        }
        let body = match (json, form.is_empty(), raw.is_empty()) {
            (Some(json), true, true) => Body::Json(json),
            (None, false, true) => Body::Form(form),
            (None, true, false) => Body::Raw(raw),
            _ => Body::None,
        };
        Self { path, query, headers, body }
    }
}

fn plain_or_empty(value: &Value) -> String {
    if value.is_null() { String::new() } else { plain(value) }
}

/// The value as one text.
fn one(shape: &Shape<'_>, value: &Value) -> String {
    let joined = |separator: &str| list(value).iter().map(plain).collect::<Vec<_>>().join(separator);
    match shape.encode {
        "comma" => joined(","),
        "newline" => joined("\n"),
        "semicolon" => joined(";"),
        "json" => value.to_string(),
        "bool_int" => (if value == true { "1" } else { "0" }).to_owned(),
        "" => plain(value),
        other => panic!("no value is encoded as {other:?}"),
    }
}

fn in_json(shape: &Shape<'_>, value: &Value) -> Value {
    if shape.encode.is_empty() { value.clone() } else { Value::String(one(shape, value)) }
}

/// The pairs a parameter makes in a query or a form.
fn named(wire: &str, shape: &Shape<'_>, value: &Value) -> Vec<(String, String)> {
    match shape.encode {
        "repeat_same" => list(value).iter().map(|item| (wire.to_owned(), plain(item))).collect(),
        "repeat" => {
            let items = (1..).zip(list(value));
            let members = items.flat_map(|(at, item)| {
                item.as_object().into_iter().flatten().map(move |(key, value)| (at, key, value))
            });
            members.map(|(at, key, value)| (format!("{wire}.{at}.{key}"), plain(value))).collect()
        }
        _ => vec![(wire.to_owned(), one(shape, value))],
    }
}

/// The path with a parameter in its place.
fn placed(path: &str, wire: &str, shape: &Shape<'_>, given: &Given, absent: Option<&str>) -> String {
    let part = |name: &str| given.0.get(&format!("{wire}.{name}")).map(plain).unwrap_or_default();
    if shape.encode == "pairs" {
        let pair = given.has(wire).then(|| format!("/{}/{}", percent(&part("name")), base64(&part("value"))));
        return path.replace("[/{key}/{value}]*", &pair.unwrap_or_default());
    }
    let segment = match (shape.encode, given.0.get(wire)) {
        ("entry", _) if given.has(&format!("{wire}.key")) => {
            Some(base64(&format!("{}:{}", part("bucket"), part("key"))))
        }
        ("entry", _) if given.has(&format!("{wire}.bucket")) => Some(base64(&part("bucket"))),
        ("base64", Some(value)) => Some(base64(&plain(value))),
        (_, Some(value)) => Some(percent(&one(shape, value))),
        (_, None) => absent.map(str::to_owned),
    };
    let place = format!("{{{wire}}}");
    let at = path.find(&place).unwrap_or_else(|| panic!("{path} has no place for {wire}"));
    let optional = path
        .get(..at)
        .and_then(|before| before.rfind('['))
        .filter(|_| path[at..].starts_with(&format!("{place}]")));
    match (optional, segment) {
        (None, segment) => path.replace(&place, &segment.unwrap_or_default()),
        (Some(start), segment) => {
            let end = at + place.len() + 1;
            let filled = segment.map(|segment| format!("{}{segment}", &path[start + 1..at]));
            format!("{}{}{}", &path[..start], filled.unwrap_or_default(), &path[end..])
        }
    }
}

fn base64(text: &str) -> String {
    URL_SAFE.encode(text)
}

/// RFC 3986: all but the unreserved characters.
fn percent(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => write!(out, "%{byte:02X}").unwrap(),
        }
    }
    out
}

/// The decoded pairs of a query or a form, in order of their names.
fn pairs(text: &str) -> Vec<(String, String)> {
    let decode = |part: &str| {
        let part = part.replace('+', " ");
        percent_encoding::percent_decode_str(&part).decode_utf8().unwrap().into_owned()
    };
    let parts = text.split('&').filter(|part| !part.is_empty());
    sorted(
        parts
            .map(|part| part.split_once('=').unwrap_or((part, "")))
            .map(|(k, v)| (decode(k), decode(v)))
            .collect(),
    )
}

fn sorted(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort();
    pairs
}
