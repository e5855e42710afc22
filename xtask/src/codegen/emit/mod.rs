//! A [`Service`] becomes source text.

mod model;
mod operation;
mod paging;
mod param;
mod text;

use super::service::{Group, Service};
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
        out.push_str(&format!("pub mod {};\n", group.name));
    }
    let params = service.groups.iter().flat_map(|group| &group.operations).flat_map(|one| &one.params);
    if params.into_iter().any(super::service::Param::is_entry) {
        out.push_str(ENTRY);
    }
    out
}

/// What every place for an entry needs; written where a service has such places.
const ENTRY: &str = r#"
use cloudwire_http_core::Params;
use cloudwire_signing::qiniu;

/// Fills a place of the path with an entry, the encoded `bucket:key`.
fn entry(params: &mut Params, place: &'static str, bucket: &str, key: Option<&str>) {
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
    }
    model::emit(&group.models, &mut body);
    model::emit_enums(&group.enums, &mut body);
    let mut out = header(service);
    for line in docs(std::slice::from_ref(&group.doc), 0) {
        out.push_str(&line.replacen("///", "//!", 1));
        out.push('\n');
    }
    out.push('\n');
    if group.operations.is_empty() {
        return out + &body;
    }
    out.push_str("use crate::Client;\n");
    let core = [
        "Body",
        "Call",
        "Error",
        "Items",
        "Operation as _",
        "PageRule",
        "Paged",
        "Pages",
        "Requirement",
        "ToJsonText",
        "ToParam",
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
