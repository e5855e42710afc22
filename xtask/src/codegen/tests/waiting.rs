//! Waiters: what is written for them, and what is refused.

use super::refused::{API, OVERLAY};
use super::written_with;

const WAITERS: &str = r#"{
  "wait_until_large": {
    "doc": "Waits until the thing is large.",
    "after": {"get_thing": "Name"},
    "poll": "get_thing",
    "args": ["id"],
    "set": {"Kind": "big"},
    "state": "Name",
    "done": ["large"],
    "failed": ["gone"],
    "total": "Size",
    "timeout_minutes": 90,
    "reason": "r"
  }
}"#;

fn text(waiters: &str) -> Result<String, String> {
    let files = written_with("things", API, OVERLAY, waiters).map_err(|problem| problem.to_string())?;
    Ok(files.into_iter().find(|(name, _)| name == "things.rs").unwrap().1)
}

/// The message when a part of the waiters is replaced.
fn refused(old: &str, new: &str) -> String {
    assert!(WAITERS.contains(old), "nothing to replace: {old}");
    text(&WAITERS.replace(old, new)).unwrap_err()
}

#[test]
fn a_method_is_written() {
    let text = text(WAITERS).unwrap();
    for line in [
        "pub fn wait_until_large(&self, id: impl Into<String>) -> Wait<GetThing> {",
        "state: &[\"Name\"],",
        "done: Done::In(&[\"large\"]),",
        "failed: &[\"gone\"],",
        "total: &[\"Size\"],",
        "timeout: 5400,",
        "call.params.path(\"id\", id);",
        "call.params.query(\"Kind\", \"big\");",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
}

#[test]
fn what_names_nothing_is_refused() {
    let cases = [
        (r#""poll": "get_thing""#, r#""poll": "no""#, r#"wait_until_large: no operation is called "no""#),
        (r#""get_thing": "Name""#, r#""no": null"#, r#"wait_until_large: no operation is called "no""#),
        (
            r#"{"get_thing": "Name"}"#,
            r#"{"get_thing": "No"}"#,
            r#".after: GetThingResponse has no member "No""#,
        ),
        (r#"["id"]"#, r#"["no"]"#, r#".args: no parameter is called "no""#),
        (r#""Kind""#, r#""No""#, r#".set: no parameter is called "No""#),
        (r#""state": "Name""#, r#""state": "No""#, r#".state: GetThingResponse has no member "No""#),
        (r#"["large"]"#, "[]", "one of `done`, `pending` and `named` says when it ends"),
        (r#""r""#, r#""""#, "doc or reason are empty"),
        ("wait_until_large", "waitUntil", "the method is in snake case"),
        (r#""failed""#, r#""colour""#, "unknown field `colour`"),
    ];
    for (old, new, reason) in cases {
        let error = refused(old, new);
        assert!(error.starts_with("waiters.json: ") && error.contains(reason), "{error}");
    }
}

#[test]
fn states_are_values_of_the_member() {
    let (old, new) = (r#""wire": "Name","#, r#""wire": "Name", "values": ["small", "large"],"#);
    let named = r#""types": {}, "enums": {"Named": {"doc": "A name.", "wire": ["Name"], "values": [
        {"wire": "small", "doc": "Small."}, {"wire": "large", "doc": "Large."}]}}"#;
    let (api, overlay) = (API.replace(old, new), OVERLAY.replace(r#""types": {}"#, named));
    let error = written_with("things", &api, &overlay, WAITERS).unwrap_err().to_string();
    assert!(error.contains(r#"wait_until_large.failed: "gone" is none of the values"#), "{error}");
    written_with("things", &api, &overlay, &WAITERS.replace("gone", "small")).unwrap();
}
