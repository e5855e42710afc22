//! Three operations that show every form: RPC in pages, a path with optional places, a body of JSON.
//!
//! After a change of the generator that is meant, the files are written anew with `UPDATE_GOLDEN=1`; look at the
//! difference before it is committed.

use super::written;
use std::path::Path;

fn golden(name: &str, group: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/codegen/tests/golden").join(name);
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
    let files = written(name, &read("spec/api.json"), &read("spec/overlay.json")).unwrap();
    let (_, text) = files.into_iter().find(|(file, _)| *file == format!("{group}.rs")).unwrap();
    if option_env!("UPDATE_GOLDEN").is_some() {
        std::fs::write(folder.join("expected.rs"), &text).unwrap();
    }
    let expected = read("expected.rs");
    let differing = text.lines().zip(expected.lines()).find(|(is, should)| is != should);
    assert_eq!(differing, None, "{name}");
    assert_eq!(text.lines().count(), expected.lines().count(), "{name}");
}

#[test]
fn rpc_in_pages() {
    golden("rpc_paged", "media");
}

#[test]
fn a_path_with_optional_places() {
    golden("rest_path", "objects");
}

#[test]
fn a_body_of_json() {
    golden("json_body", "uploads");
}
