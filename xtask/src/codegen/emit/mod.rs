//! A [`Service`] becomes source text.

mod calls;
mod model;
mod operation;
mod paging;
mod param;
mod text;
mod waiting;

use super::service::{Group, Service};
pub(crate) use calls::calls;
use text::docs;

/// The file of every module, by name, and the one that lists them.
pub(crate) fn emit(service: &Service) -> Vec<(String, String)> {
    let mut files: Vec<_> =
        service.groups.iter().map(|group| (format!("{}.rs", group.name), module(service, group))).collect();
    files.push(("mod.rs".to_owned(), list(service)));
    files
}

fn header(service: &Service) -> String {
    format!("// Written by `cargo xtask codegen` from `{}/spec`. Changes belong there.\n\n", service.folder)
}

fn list(service: &Service) -> String {
    let mut out = header(service);
    out.push_str(&format!("//! The operations of {}, a group a module.\n\n", service.title));
    for group in &service.groups {
        if group.feature {
            out.push_str(&format!("#[cfg(feature = {:?})]\n", group.name));
        }
        out.push_str(&format!("pub mod {};\n", group.name));
    }
    let has_entries = |group: &&Group| {
        let mut params = group.operations.iter().flat_map(|operation| &operation.params);
        params.any(super::service::Param::is_entry)
    };
    let groups: Vec<&Group> = service.groups.iter().filter(has_entries).collect();
    if !groups.is_empty() {
        let features: Vec<_> = groups.iter().map(|group| format!("feature = {:?}", group.name)).collect();
        let gate = match (groups.iter().all(|group| group.feature), features.as_slice()) {
            (false, _) => String::new(),
            (true, [feature]) => format!("#[cfg({feature})]\n"),
            (true, features) => format!("#[cfg(any({}))]\n", features.join(", ")),
        };
        out.push_str(&ENTRY.replace("{gate}", &gate));
    }
    out
}

/// What every place for an entry needs; written where a service has such places.
const ENTRY: &str = r#"
/// Fills a place of the path with an entry, the encoded `bucket:key`.
{gate}fn entry(
    params: &mut cloudwire_http_core::Params,
    place: &'static str,
    bucket: &str,
    key: Option<&str>,
) {
    use cloudwire_signing::qiniu;
    params.check_filled("bucket", bucket);
    if bucket.contains(':') {
        params.reject("bucket", "it holds a colon, which ends it");
    }
    params.check_bytes("key", key.unwrap_or_default(), qiniu::MAX_KEY_BYTES);
    params.path_encoded(place, qiniu::entry::entry(bucket, key));
}
"#;

fn module(service: &Service, group: &Group) -> String {
    let mut body = String::new();
    for operation in &group.operations {
        operation::emit(operation, &mut body);
        waiting::emit(operation, &mut body);
    }
    model::emit(&group.models, &mut body);
    model::emit_enums(&group.enums, &mut body);
    let mut out = header(service);
    for line in docs(std::slice::from_ref(&group.doc), 0) {
        out.push_str(&line.replacen("///", "//!", 1));
        out.push('\n');
    }
    if group.feature {
        out.push_str(&format!("//!\n//! Behind the feature `{}`, which is on by default.\n", group.name));
    }
    out.push('\n');
    if group.operations.is_empty() {
        return out + &body;
    }
    out.push_str("use crate::Client;\n");
    let core = [
        "Body",
        "Call",
        "Done",
        "Error",
        "Field",
        "Items",
        "JsonLines",
        "Operation as _",
        "PageRule",
        "Paged",
        "Pages",
        "Requirement",
        "ToJsonText",
        "ToParam",
        "Wait",
        "WaitRule",
    ];
    let used: Vec<_> = core.into_iter().filter(|name| is_used(&body, name)).collect();
    out.push_str(&format!("use cloudwire_http_core::{{{}}};\n", used.join(", ")));
    for (path, names) in [
        ("serde_json", &["Map", "Value"][..]),
        ("std::collections", &["BTreeMap"][..]),
        ("time", &["Date", "OffsetDateTime"][..]),
    ] {
        let used: Vec<_> = names.iter().copied().filter(|name| is_used(&body, name)).collect();
        if !used.is_empty() {
            out.push_str(&format!("use {path}::{{{}}};\n", used.join(", ")));
        }
    }
    if body.contains("entry(&mut ") {
        out.push_str("use super::entry;\n");
    }
    for (module, name) in &group.imports {
        out.push_str(&format!("use super::{module}::{name};\n"));
    }
    out.push('\n');
    out + &body
}

/// Whether code, not only a comment, has the word.
fn is_used(body: &str, name: &str) -> bool {
    let word = name.split(' ').next().unwrap_or(name);
    if word == "Operation" {
        return body.contains("::META");
    }
    body.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| {
        line.match_indices(word).any(|(at, _)| {
            let edge = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '"');
            let path = line[..at].ends_with("::");
            edge(line[..at].chars().next_back()) && edge(line[at + word.len()..].chars().next()) && !path
        })
    })
}
