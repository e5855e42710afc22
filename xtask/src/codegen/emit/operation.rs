use super::super::service::{Constructor, Operation, Param};
use super::super::spec::{Place, Requires};
use super::paging;
use super::text::{literals, push_docs, push_item, slice};

/// A request: the client's methods, the declaration, the setters, the pages.
pub(super) fn emit(operation: &Operation, out: &mut String) {
    out.push_str("impl Client {\n");
    for constructor in &operation.constructors {
        self::constructor(operation, constructor, out);
    }
    out.push_str("}\n\n");
    declaration(operation, out);
    setters(operation, out);
    if let Some(paging) = &operation.paging {
        paging::emit(operation, paging, out);
    }
}

fn constructor(operation: &Operation, constructor: &Constructor, out: &mut String) {
    let args: Vec<&Param> = constructor.args.iter().filter_map(|at| operation.params.get(*at)).collect();
    push_docs(out, std::slice::from_ref(&constructor.doc), 4);
    if !args.is_empty() {
        out.push_str("    ///\n");
    }
    for param in &args {
        push_item(out, &param.label(), &param.doc.join(" "), 4);
    }
    let list: Vec<_> = args.iter().flat_map(|param| param.arguments()).collect();
    let list: String = list.into_iter().map(|(name, kind)| format!(", {name}: {kind}")).collect();
    let name = &operation.name;
    let mut lines = Vec::new();
    if !operation.requires.is_empty() {
        let requirements: Vec<_> = operation.requires.iter().flat_map(requirements).collect();
        lines.push(format!("call.params.requires(&[{}]);", requirements.join(", ")));
    }
    if let Some(content_type) = &operation.http.content_type {
        lines.push(format!("call.params.header(\"Content-Type\", {content_type:?});"));
    }
    for (name, value) in &operation.http.query {
        lines.push(match value {
            Some(value) => format!("call.params.query({name:?}, {value:?});"),
            None => format!("call.params.query_flag({name:?});"),
        });
    }
    // Without a member that is always there, the object would be no body at all.
    let is_member = |param: &Param| param.place == Place::Json;
    if operation.params.iter().any(is_member) && !args.iter().any(|param| is_member(param)) {
        lines.push("call.params.json_object();".to_owned());
    }
    for param in &operation.params {
        let set = match param.place {
            Place::Query => "query",
            Place::Form => "form",
            _ => "path_encoded",
        };
        let absent = param.absent.iter();
        lines.extend(absent.map(|absent| format!("call.params.{set}({:?}, {absent:?});", param.wire)));
    }
    lines.extend(args.iter().flat_map(|param| param.statements("call.params")));
    out.push_str(&format!("    pub fn {}(&self{list}) -> {name} {{\n", constructor.method));
    if lines.is_empty() {
        out.push_str(&format!("{name}(Call::new(self.core(), {name}::META))\n"));
    } else {
        out.push_str(&format!("let mut call = Call::new(self.core(), {name}::META);\n"));
        out.push_str(&lines.join("\n"));
        out.push_str(&format!("\n{name}(call)\n"));
    }
    out.push_str("    }\n\n");
}

fn requirements(requires: &Requires) -> Vec<String> {
    match requires {
        Requires::AtLeastOne { at_least_one } => {
            vec![format!("Requirement::AtLeastOne({})", slice(at_least_one))]
        }
        Requires::AtMostOne { at_most_one } => {
            vec![format!("Requirement::AtMostOne({})", slice(at_most_one))]
        }
        Requires::AllOrNone { both_or_neither } => {
            vec![format!("Requirement::AllOrNone({})", slice(both_or_neither))]
        }
        Requires::WhenSet { when_set_any, required } => {
            vec![format!("Requirement::WhenSet({}, {})", slice(when_set_any), slice(required))]
        }
        Requires::WhenValue { when, required } => {
            let one =
                |(name, value)| format!("Requirement::WhenValue({name:?}, {value:?}, {})", slice(required));
            when.iter().map(one).collect()
        }
    }
}

fn declaration(operation: &Operation, out: &mut String) {
    let Operation { name, wire, http, idempotent, .. } = operation;
    out.push_str("cloudwire_http_core::operation! {\n");
    push_docs(out, &operation.doc, 4);
    out.push_str(&format!("    {name} -> {} {{\n", operation.output.rust()));
    let name = format!("name: {wire:?}, method: {}, host: {:?},", http.method, http.host);
    let path = format!("path: {:?}, auth: {:?}, idempotent: {idempotent},", http.path, http.auth);
    let between = if name.len() + path.len() > 100 { "\n        " } else { " " };
    out.push_str(&format!("        {name}{between}{path}\n"));
    if let Some(region) = &operation.region {
        out.push_str(&format!("        region: {region:?},\n"));
    }
    let sensitive: Vec<_> =
        operation.params.iter().filter(|param| param.sensitive).map(|param| param.wire.clone()).collect();
    if !sensitive.is_empty() {
        out.push_str(&format!("        sensitive: [{}],\n", literals(&sensitive)));
    }
    out.push_str("    }\n}\n\n");
}

fn setters(operation: &Operation, out: &mut String) {
    let always = |at: usize| operation.constructors.iter().all(|constructor| constructor.args.contains(&at));
    let setters: Vec<&Param> = (operation.params.iter().enumerate())
        .filter(|(at, param)| !always(*at) || param.key_optional)
        .map(|(_, param)| param)
        .collect();
    if setters.is_empty() && operation.paging.is_none() {
        return;
    }
    out.push_str(&format!("impl {} {{\n", operation.name));
    for param in setters {
        push_docs(out, &param.doc, 4);
        let (name, arguments, statements) = match param.key_optional {
            true => {
                let argument = (param.key.clone(), "impl Into<String>".to_owned());
                (&param.key, vec![argument], param.key_statements("self.0.params"))
            }
            false => (&param.name, param.arguments(), param.statements("self.0.params")),
        };
        let list: String = arguments.into_iter().map(|(name, kind)| format!(", {name}: {kind}")).collect();
        out.push_str(&format!("    pub fn {name}(mut self{list}) -> Self {{\n"));
        out.push_str(&statements.join("\n"));
        out.push_str("\nself\n    }\n\n");
    }
    if operation.paging.is_some() {
        out.push_str(paging::METHODS);
    }
    out.push_str("}\n\n");
}
