//! The specs hold what the providers describe: every operation, every parameter, every member of every answer.
//!
//! `data/spec_counts.json` lists the names. An answer is one text there: `Name` is a value, `Name{..}` an object,
//! `Name[..]` a list, `Name/Inner[..]` a list inside a wrapper, `Name<..>` a map, members in the order of their names.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Parameters that the Qiniu specs have beside or instead of those the provider's description names.
const KNOWN: [(&str, &[&str], &[&str]); 6] = [
    // The description has a misprint; the service and every SDK spell it with hyphens.
    ("resumable_upload_v2_list_parts", &["part-number_marker"], &["part-number-marker"]),
    // Segments that the path may end with, which the SDKs send.
    ("modify_object_life_cycle", &[], &["condition"]),
    ("modify_object_status", &[], &["condition"]),
    ("put64", &[], &["crc32", "customData", "key", "mime_type", "size"]),
    // Variables of one's own have any name.
    ("post_object", &[], &["customData"]),
    // The listing has pages.
    ("domain_list", &[], &["limit", "marker"]),
];

fn read(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn texts(value: &Value) -> BTreeSet<&str> {
    value.as_array().into_iter().flatten().map(text).collect()
}

/// A spec, and what it should hold.
struct Case {
    spec: Value,
    wanted: Value,
}

impl Case {
    fn of(service: &str) -> Self {
        let spec = read(&format!("../crates/{service}/spec/api.json"));
        Self { spec, wanted: read("data/spec_counts.json")[service].take() }
    }

    /// Every operation of the spec, with what is wanted of it. Their names must agree.
    fn operations(&self) -> Vec<(&str, &Value, &Value)> {
        let operations = self.spec["operations"].as_array().unwrap();
        let has: BTreeMap<&str, &Value> = operations.iter().map(|o| (text(&o["name"]), o)).collect();
        let wanted = self.wanted["operations"].as_object().unwrap();
        assert_eq!(has.len(), operations.len(), "an operation is there twice");
        assert_eq!(
            has.keys().copied().collect::<Vec<_>>(),
            wanted.keys().map(String::as_str).collect::<Vec<_>>()
        );
        assert_eq!(self.wanted["counts"]["operations"], has.len());
        has.into_iter().map(|(name, operation)| (name, operation, &wanted[name])).collect()
    }

    /// The answer of an operation in the notation of the data.
    fn answer(&self, operation: &Value) -> String {
        self.shape(text(&operation["output"]))
    }

    fn shape(&self, kind: &str) -> String {
        let inside = |open: &str| kind.strip_prefix(open)?.strip_suffix('>');
        if let Some(item) = inside("list<") {
            return format!("[{}]", bare(&self.shape(item)));
        }
        if let Some(value) = inside("map<") {
            let value = self.shape(value);
            return if value.is_empty() { value } else { format!("<{}>", bare(&value)) };
        }
        let Some(object) = self.spec["types"].get(kind) else { return String::new() };
        let mut members: Vec<_> = object["fields"].as_array().unwrap().iter().collect();
        members.sort_by_key(|member| text(&member["wire"]));
        let member = |member: &&Value| {
            let wrapper = member["wrapper"].as_str().map(|wrapper| format!("/{wrapper}")).unwrap_or_default();
            // A list that stands as text is one value on the wire.
            let shape = match member.get("encode") {
                Some(_) => String::new(),
                None => self.shape(text(&member["type"])),
            };
            format!("{}{wrapper}{shape}", text(&member["wire"]))
        };
        format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(" "))
    }
}

/// The members of an object without their braces.
fn bare(shape: &str) -> &str {
    shape.strip_prefix('{').and_then(|shape| shape.strip_suffix('}')).unwrap_or(shape)
}

/// How many members and wrappers an answer has.
fn count(answer: &str) -> (usize, usize) {
    let wrappers = answer.matches('/').count();
    let names = answer.split(|c: char| " {}[]<>/".contains(c)).filter(|name| !name.is_empty());
    (names.count(), wrappers)
}

#[test]
fn vod_is_whole() {
    let case = Case::of("aliyun-vod");
    let (mut params, mut public, mut fields, mut wrappers) = (0, 0, 0, 0);
    for (name, operation, wanted) in case.operations() {
        let all = operation["params"].as_array().unwrap();
        let is_internal = |param: &&Value| param["internal"] == true;
        let (internal, open): (Vec<_>, Vec<_>) = all.iter().partition(is_internal);
        let names = |params: &[&Value]| {
            params.iter().map(|param| text(&param["wire"]).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(names(&open), texts_in_order(&wanted["params"]), "{name}");
        assert_eq!(names(&internal), texts_in_order(&wanted["internal"]), "{name}");
        assert_eq!(operation["region_only"], wanted["region"], "{name}");
        assert_eq!(operation["http"]["method"], *wanted.get("method").unwrap_or(&"POST".into()), "{name}");
        let answer = case.answer(operation);
        assert_eq!(bare(&answer), wanted["answer"], "{name}");
        let (more, wrapped) = count(&answer);
        (params, public) = (params + all.len(), public + open.len());
        (fields, wrappers) = (fields + more, wrappers + wrapped);
    }
    let counts = serde_json::json!({
        "operations": 188, "params": params, "public_params": public, "answer_fields": fields, "wrappers": wrappers,
    });
    assert_eq!(counts, case.wanted["counts"]);
    assert_eq!((params, public, fields, wrappers), (858, 675, 2023, 62));
}

#[test]
fn qiniu_is_whole() {
    for (service, operations) in [("qiniu-kodo", 68), ("qiniu-cdn", 37)] {
        let case = Case::of(service);
        assert_eq!(case.operations().len(), operations);
        for (name, operation, wanted) in case.operations() {
            let on_the_wire = |param: &&Value| {
                // Scopes choose the hosts; tokens of uploads stand in a header of their own.
                param["in"] != "scope" && param["wire"] != "Authorization"
            };
            let params = operation["params"].as_array().unwrap().iter().filter(on_the_wire);
            // A body that is no JSON and no form has no name.
            let name_of = |param: &'_ Value| {
                if param["in"] == "body" { "body".to_owned() } else { text(&param["wire"]).to_owned() }
            };
            let has: BTreeSet<String> = params.map(name_of).collect();
            let mut expected: BTreeSet<String> =
                texts(&wanted["params"]).into_iter().map(str::to_owned).collect();
            if let Some((_, not, but)) = KNOWN.iter().find(|(known, ..)| *known == name) {
                not.iter().for_each(|not| assert!(expected.remove(*not), "{name}: {not}"));
                but.iter().for_each(|but| assert!(expected.insert((*but).to_owned()), "{name}: {but}"));
            }
            assert_eq!(has, expected, "{name}");
            assert_eq!(case.answer(operation), wanted["answer"].as_str().unwrap_or_default(), "{name}");
        }
    }
}

fn texts_in_order(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|name| text(name).to_owned()).collect()
}
