//! What is wrong is named by file, place and reason, and nothing is written.

use super::super::apply;
use super::written;
use std::path::Path;

pub(super) const API: &str = r#"{
  "service": "things",
  "protocol": "rest",
  "types": {
    "GetThingResponse": {"fields": [{"wire": "Name", "type": "string"}, {"wire": "Size", "type": "i64"}]}
  },
  "operations": [
    {
      "name": "get_thing",
      "http": {"method": "GET", "host": "api", "path": "/thing/{id}", "auth": ""},
      "idempotent": true,
      "params": [
        {"wire": "id", "in": "path", "type": "string", "required": true},
        {"wire": "Kind", "in": "query", "type": "string"}
      ],
      "output": "GetThingResponse"
    }
  ]
}"#;

pub(super) const OVERLAY: &str = r#"{
  "groups": {"things": {"doc": "Things.", "operations": ["get_thing"]}},
  "glossary": {"id": "The id.", "Kind": "The kind.", "Name": "The name.", "Size": "The size."},
  "types": {},
  "operations": {"get_thing": {"doc": "Reads a thing.", "page": "https://example.com"}}
}"#;

/// The message when a part of the spec or of the overlay is replaced.
fn refused(old: &str, new: &str) -> String {
    assert!(API.contains(old) || OVERLAY.contains(old), "nothing to replace: {old}");
    written("things", &API.replace(old, new), &OVERLAY.replace(old, new)).unwrap_err().to_string()
}

#[test]
fn the_sound_spec_is_accepted() {
    assert_eq!(written("things", API, OVERLAY).unwrap().len(), 2);
}

#[test]
fn a_malformed_spec() {
    let error = refused(r#""protocol": "rest","#, r#""protocol": "rest""#);
    assert!(error.starts_with("api.json: line 4 column 3: expected `,`"), "{error}");
    let error = refused(r#""wire": "Size","#, r#""wire": "Size", "colour": 1,"#);
    assert!(error.contains("unknown field `colour`"), "{error}");
    let error = refused(r#""type": "i64""#, r#""type": "number""#);
    assert_eq!(error, r#"api.json: types.GetThingResponse.fields.Size: "number" is no type"#);
    let error = refused(r#""type": "i64""#, r#""type": "list<Part>""#);
    assert_eq!(error, r#"api.json: types.GetThingResponse.fields.Size: no type is called "Part""#);
    let error = refused("/thing/{id}", "/thing/{name}");
    assert!(error.starts_with("api.json: operations.get_thing.http.path: the path has a place"), "{error}");
    let error = refused(r#""in": "query","#, r#""in": "query", "encode": "rot13","#);
    assert!(error.contains(r#"parameters are not encoded as "rot13""#), "{error}");
}

#[test]
fn an_overlay_that_names_nothing() {
    let error = refused(r#""Name": "The name.""#, r#""Name": "The name.", "Nmae": "The name.""#);
    assert_eq!(error, "overlay.json: glossary.Nmae: the spec has no such member or parameter");
    let error = refused(r#""types": {}"#, r#""types": {"Thing": {"doc": "A thing."}}"#);
    assert_eq!(error, "overlay.json: types.Thing: the spec has no such type");
    let error = refused(r#""page""#, r#""params": {"idd": {"doc": "The id."}}, "page""#);
    assert_eq!(error, "overlay.json: operations.get_thing.params.idd: the operation has no such parameter");
    let error = refused(r#"["get_thing"]"#, r#"["get_thing", "put_thing"]"#);
    assert_eq!(error, r#"overlay.json: groups.things: no operation is called "put_thing""#);
    let error =
        refused(r#""types": {}"#, r#""enums": {"Kind": {"doc": "A kind.", "wire": ["Kind"], "values": []}}"#);
    assert_eq!(error, "overlay.json: enums.Kind: no parameter or member has its values");
}

#[test]
fn what_has_no_doc_group_or_reason() {
    let error = refused(r#""Size": "The size.""#, r#""Size": """#);
    assert_eq!(error, "overlay.json: glossary.Size: the doc is empty");
    let error = refused(r#", "Size": "The size.""#, "");
    assert_eq!(error, "overlay.json: types.GetThingResponse.fields.Size: the member has no doc");
    let error = refused(r#""Kind": "The kind.", "#, "");
    assert_eq!(error, "overlay.json: operations.get_thing.params.Kind: the parameter has no doc");
    let error = refused(r#"["get_thing"]"#, "[]");
    assert_eq!(error, "api.json: operations.get_thing: the overlay puts the operation in no group");
    let error = refused(r#""page""#, r#""params": {"Kind": {"name": "sort"}}, "page""#);
    assert_eq!(error, "overlay.json: operations.get_thing.params.Kind: the decision has no `reason`");
    let error = refused(r#""in": "query","#, r#""in": "query", "values": ["big"],"#);
    assert!(error.contains("no enumeration in the overlay holds its values: big"), "{error}");
}

#[test]
fn a_hand_written_operation_is_left_out() {
    let mark = r#""hand_written": true, "reason": "Upload does it.", "page""#;
    let overlay = OVERLAY.replacen(r#""page""#, mark, 1);
    let overlay = overlay.replace(r#"{"id": "The id.""#, r#"{"file": "The file.", "id": "The id.""#);
    let part = r#"{"wire": "file", "in": "multipart", "type": "bytes"}, {"wire": "Kind""#;
    let api = API.replace(r#"{"wire": "Kind""#, part);
    let output = (r#""output": "GetThingResponse""#, r#""output": "json""#);
    let types = API.find(r#""GetThingResponse": {"#).unwrap();
    let end = types + API[types..].find('\n').unwrap();
    let api = api.replace(&API[types..end], "").replace(output.0, output.1);
    let overlay = overlay.replace(r#", "Name": "The name.", "Size": "The size.""#, "");
    let files = written("things", &api, &overlay).unwrap();
    assert!(files.iter().all(|(_, text)| !text.contains("GetThing")));
    let error =
        written("things", &api, &overlay.replace(r#""reason": "Upload does it.", "#, "")).unwrap_err();
    assert_eq!(error.to_string(), "overlay.json: operations.get_thing: the decision has no `reason`");
    let error = refused(r#"{"wire": "Kind", "in": "query""#, r#"{"wire": "Kind", "in": "multipart""#);
    assert!(
        error.ends_with("params.Kind: parts of multipart forms are for hand-written operations"),
        "{error}"
    );
}

#[test]
fn a_name_that_is_taken() {
    let error = refused(r#""wire": "Kind""#, r#""wire": "ID""#);
    assert!(error.contains(r#"the path has a place for "id""#) || error.contains("glossary"), "{error}");
    let rename = |name: &str| format!(r#""params": {{"Kind": {{"name": "{name}", "reason": "r"}}}}, "page""#);
    let error = refused(r#""page""#, &rename("id"));
    assert!(error.ends_with(r#"params.Kind: `id` is also the name of "id"; rename one"#), "{error}");
    let error = refused(r#""page""#, &rename("with_kind"));
    assert!(error.ends_with("every request has a method `with_kind`; give it another name"), "{error}");
    let fields = r#""types": {"GetThingResponse": {"fields": {"Size": {"name": "name", "reason": "r"}}}}"#;
    let error = refused(r#""types": {}"#, fields);
    assert!(error.ends_with(r#"fields.Size: `name` is also the name of "Name"; rename one"#), "{error}");
    let renamed = r#""types": {"GetThingResponse": {"name": "GetThing", "doc": "d", "reason": "r"}}"#;
    let error = refused(r#""types": {}"#, renamed);
    assert!(error.contains("an operation and a type are both called GetThing"), "{error}");
}

#[test]
fn a_keyword() {
    let error = refused("Kind", "Type");
    let place = "overlay.json: operations.get_thing.params.Type";
    assert_eq!(
        error,
        format!("{place}: \"Type\" becomes the Rust keyword `type`; give it a name in the overlay")
    );
    let error = refused("Size", "Match");
    assert!(error.contains("\"Match\" becomes the Rust keyword `match`"), "{error}");
    let error = refused("Size", "2x");
    assert!(error.contains("which cannot be a name in Rust"), "{error}");
}

const MANIFEST: &str = "[package]\n\n[features]
# Written by `cargo xtask codegen`: a feature for every group of operations.
# Up to here.
by-hand = []
";

#[test]
fn a_type_that_holds_itself() {
    let fields = |kind: &str| format!(r#"{{"wire": "Size", "type": "{kind}"}}]}},"#);
    let inner = |kind: &str| format!(r#""Inner": {{"fields": [{{"wire": "Name", "type": "{kind}"}}]}}"#);
    let types =
        |outer: &str, kind: &str| format!("{}{}\n  }},\n  \"operations\"", fields(outer), inner(kind));
    let old = "{\"wire\": \"Size\", \"type\": \"i64\"}]}\n  },\n  \"operations\"";
    let error = refused(old, &types("list<GetThingResponse>", "string"));
    assert_eq!(
        error,
        "api.json: types.GetThingResponse: the type holds itself: GetThingResponse > GetThingResponse"
    );
    let error = refused(old, &types("Inner", "map<list<GetThingResponse>>"));
    assert!(error.ends_with("holds itself: GetThingResponse > Inner > GetThingResponse"), "{error}");
}

fn put(folder: &Path, api: &str) {
    std::fs::create_dir_all(folder.join("spec")).unwrap();
    std::fs::write(folder.join("spec/api.json"), api).unwrap();
    std::fs::write(folder.join("spec/overlay.json"), OVERLAY).unwrap();
    std::fs::write(folder.join("Cargo.toml"), MANIFEST).unwrap();
}

#[test]
fn nothing_is_written_unless_everything_is_good() {
    let root = tempfile::tempdir().unwrap();
    put(&root.path().join("crates/a"), API);
    put(&root.path().join("crates/b"), "{");
    let error = apply(root.path(), false).unwrap_err().to_string();
    assert!(error.contains("crates/b/spec/api.json: line 1 column 1"), "{error}");
    assert!(!root.path().join("crates/a/src").exists());
    put(&root.path().join("crates/b"), API);
    std::fs::write(root.path().join("crates/b/Cargo.toml"), "[package]\n").unwrap();
    let error = apply(root.path(), false).unwrap_err().to_string();
    assert!(error.contains("crates/b/Cargo.toml: features: there is no line"), "{error}");
    assert!(!root.path().join("crates/a/src").exists());
}

#[test]
fn stale_files_are_named_and_leftovers_removed() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("crates/a");
    put(&folder, API);
    let written = apply(root.path(), false).unwrap();
    assert_eq!(written.len(), 4);
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    assert_eq!(
        manifest,
        MANIFEST.replace("operations.\n", "operations.\ndefault = [\"things\"]\nthings = []\n")
    );
    assert!(apply(root.path(), true).unwrap().is_empty());
    let (module, left) = (folder.join("src/generated/things.rs"), folder.join("src/generated/gone.rs"));
    std::fs::write(&module, "// by hand").unwrap();
    std::fs::write(&left, "").unwrap();
    assert_eq!(apply(root.path(), true).unwrap(), [module.clone(), left.clone()]);
    assert_eq!(std::fs::read_to_string(&module).unwrap(), "// by hand");
    apply(root.path(), false).unwrap();
    assert!(!left.exists() && apply(root.path(), true).unwrap().is_empty());
}
