//! The table by which tests call every operation: by its name, with samples of its parameters.

use super::super::kind::Kind;
use super::super::service::{Group, Operation, Param, Service};
use super::super::spec::Place;

/// The file of a service.
pub(crate) fn calls(service: &Service) -> String {
    let package = service.folder.rsplit('/').next().unwrap_or_default().replace('-', "_");
    let mut out = super::header(service);
    out.push_str(&format!("//! Every operation of {}, to be called by its name.\n\n", service.title));
    out.push_str("use crate::call::{Call, decode};\n");
    out.push_str("use cloudwire_http_core::{JsonLines, Operation as _};\n");
    out.push_str(
        "use serde_json::Value;\nuse std::collections::BTreeMap;\nuse time::{Date, OffsetDateTime};\n",
    );
    out.push_str(&format!("use {package}::Client;\n"));
    let used = service.groups.iter().filter(|group| !group.operations.is_empty());
    let modules: Vec<_> = used.clone().map(|group| format!("{}::*", group.name)).collect();
    out.push_str(&format!("use {package}::{{{}}};\n\n", modules.join(", ")));
    out.push_str("/// The operations, group by group.\npub(crate) fn calls() -> Vec<Call<Client>> {\n    let mut all = Vec::new();\n");
    for group in used.clone() {
        out.push_str(&format!("    all.extend({}());\n", group.name));
    }
    out.push_str("    all\n}\n");
    used.for_each(|group| self::group(group, &mut out));
    out
}

fn group(group: &Group, out: &mut String) {
    out.push_str(&format!("\nfn {}() -> [Call<Client>; {}] {{\n    [\n", group.name, group.operations.len()));
    for operation in &group.operations {
        out.push_str(&format!("Call {{ name: {:?}, ", operation.fact));
        out.push_str(&format!("decode: decode::<{}>, ", operation.output.rust()));
        out.push_str(&format!("send: |client, given| {{ {} }} }},\n", send(operation)));
    }
    out.push_str("    ]\n}\n");
}

fn send(operation: &Operation) -> String {
    let Some(first) = operation.constructors.first() else { return String::new() };
    let args = first.args.iter().filter_map(|at| operation.params.get(*at));
    let args: Vec<_> = args.flat_map(|param| given(param, param.key_optional)).collect();
    let mut setters = String::new();
    for (at, param) in operation.params.iter().enumerate() {
        let (name, values) = match (first.args.contains(&at), param.key_optional) {
            (true, false) => continue,
            (true, true) => (&param.key, vec![text(&format!("{}.key", param.wire))]),
            (false, _) => (&param.name, given(param, false)),
        };
        setters.push_str(&format!(
            "if given.has({:?}) {{ call = call.{name}({}); }}\n",
            param.wire,
            values.join(", ")
        ));
    }
    let method = &first.method;
    match setters.is_empty() {
        true => {
            let given = if args.is_empty() { "let _ = given;" } else { "" };
            format!("{given} client.{method}({}).call().clone().send_raw()", args.join(", "))
        }
        false => format!(
            "let mut call = client.{method}({});\n{setters}call.call().clone().send_raw()",
            args.join(", ")
        ),
    }
}

fn text(name: &str) -> String {
    format!("given.get::<String>({name:?})")
}

/// The values of a parameter's arguments.
fn given(param: &Param, bucket_only: bool) -> Vec<String> {
    let wire = &param.wire;
    if param.is_entry() {
        let bucket = text(&format!("{wire}.bucket"));
        return if bucket_only { vec![bucket] } else { vec![bucket, text(&format!("{wire}.key"))] };
    }
    if param.encode == "pairs" {
        return vec![text(&format!("{wire}.name")), text(&format!("{wire}.value"))];
    }
    let kind = match (&param.kind, param.place) {
        (Kind::String | Kind::Bytes | Kind::Enum(_), _) => "String".to_owned(),
        (Kind::List(_), place) if param.encode == "json" && place != Place::JsonBody => "Value".to_owned(),
        (Kind::List(inner), _) if matches!(**inner, Kind::Enum(_)) => "Vec<String>".to_owned(),
        (Kind::Map(_), _) => "BTreeMap<String, String>".to_owned(),
        (kind, _) => kind.rust(),
    };
    vec![format!("given.get::<{kind}>({wire:?})")]
}
