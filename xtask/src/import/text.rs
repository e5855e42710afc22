//! A spec as the text of `api.json`: members in the order of the format, on one line what fits there.

use crate::codegen::spec::{
    Api, ErrorCode, Field, Http, Operation, PageStyle, Pagination, Param, Place, Protocol, Requires, Type,
};
use std::collections::BTreeMap;

const WIDTH: usize = 111;

pub(super) fn write(api: &Api) -> String {
    let types = api.types.iter().map(|(name, fact)| (name.clone(), self::fact(fact))).collect();
    let protocol = match api.protocol {
        Protocol::Rpc => "rpc",
        Protocol::Rest => "rest",
    };
    let root = Members::default()
        .text("service", Some(&api.service))
        .text("version", api.version.as_ref())
        .text("protocol", Some(protocol))
        .put("types", Node::Object(types))
        .put("operations", Node::List(api.operations.iter().map(operation).collect()));
    root.node().laid_out(0, 0) + "\n"
}

fn fact(fact: &Type) -> Node {
    Members::default().put("fields", Node::List(fact.fields.iter().map(field).collect())).node()
}

fn field(field: &Field) -> Node {
    Members::default()
        .text("wire", Some(&field.wire))
        .text("name", field.name.as_ref())
        .text("wrapper", field.wrapper.as_ref())
        .text("type", Some(&field.kind))
        .text("encode", field.encode.as_ref())
        .flag("required", field.required)
        .flag("deprecated", field.deprecated)
        .text("unit", field.unit.as_ref())
        .texts("values", &field.values)
        .node()
}

fn operation(operation: &Operation) -> Node {
    let params = operation.params.iter().map(param).collect();
    let mut members = Members::default()
        .text("name", Some(&operation.name))
        .put("http", http(&operation.http))
        .put("idempotent", Node::Leaf(operation.idempotent.to_string()))
        .text("region_only", operation.region_only.as_ref())
        .put("params", Node::List(params))
        .text("output", Some(&operation.output));
    if !operation.requires.is_empty() {
        members = members.put("requires", Node::List(operation.requires.iter().map(requires).collect()));
    }
    if let Some(rule) = &operation.pagination {
        members = members.put("pagination", pagination(rule));
    }
    if !operation.errors.is_empty() {
        members = members.put("errors", Node::List(operation.errors.iter().map(error).collect()));
    }
    members.node()
}

fn http(http: &Http) -> Node {
    let value = |value: &Option<String>| Node::Leaf(value.as_deref().map_or("null".to_owned(), quoted));
    let query: Vec<_> = http.query.iter().map(|(name, fixed)| (name.clone(), value(fixed))).collect();
    let members = Members::default()
        .text("method", Some(&http.method))
        .text("host", Some(&http.host))
        .text("path", Some(&http.path))
        .text("auth", Some(&http.auth))
        .text("content_type", http.content_type.as_ref());
    match query.is_empty() {
        true => members.node(),
        false => members.put("query", Node::Object(query)).node(),
    }
}

fn param(param: &Param) -> Node {
    Members::default()
        .text("wire", Some(&param.wire))
        .text("name", param.name.as_ref())
        .text("in", Some(place(param.place)))
        .text("type", Some(&param.kind))
        .text("encode", param.encode.as_ref())
        .text("prefix", param.prefix.as_ref())
        .text("absent", param.absent.as_ref())
        .flag("required", param.required)
        .flag("sensitive", param.sensitive)
        .flag("deprecated", param.deprecated)
        .flag("internal", param.internal)
        .flag("scope", param.scope)
        .text("unit", param.unit.as_ref())
        .text("default", param.default.as_ref())
        .texts("values", &param.values)
        .number("max_bytes", param.max_bytes)
        .number("max_chars", param.max_chars)
        .number("max_items", param.max_items)
        .number("item_max_bytes", param.item_max_bytes)
        .number("item_max_chars", param.item_max_chars)
        .number("min", param.min)
        .number("max", param.max)
        .node()
}

pub(super) fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Form => "form",
        Place::Json => "json",
        Place::JsonBody => "json_body",
        Place::Body => "body",
        Place::Multipart => "multipart",
        Place::Scope => "scope",
    }
}

fn requires(requires: &Requires) -> Node {
    let members = Members::default();
    match requires {
        Requires::AtLeastOne { at_least_one } => members.texts("at_least_one", at_least_one),
        Requires::AtMostOne { at_most_one } => members.texts("at_most_one", at_most_one),
        Requires::AllOrNone { both_or_neither } => members.texts("both_or_neither", both_or_neither),
        Requires::WhenSet { when_set_any, required } => {
            members.texts("when_set_any", when_set_any).texts("required", required)
        }
        Requires::WhenValue { when, required } => {
            members.put("when", texts(when)).texts("required", required)
        }
    }
    .node()
}

fn texts(map: &BTreeMap<String, String>) -> Node {
    Node::Object(map.iter().map(|(name, value)| (name.clone(), Node::Leaf(quoted(value)))).collect())
}

fn pagination(rule: &Pagination) -> Node {
    let style = match rule.style {
        PageStyle::Page => "page",
        PageStyle::Marker => "marker",
    };
    Members::default()
        .text("style", Some(style))
        .text("page", rule.page.as_ref())
        .text("size", rule.size.as_ref())
        .number("default_size", rule.default_size)
        .number("first", Some(rule.first).filter(|first| *first != 1))
        .text("marker", rule.marker.as_ref())
        .text("next", rule.next.as_ref())
        .text("items", Some(&rule.items))
        .text("total", rule.total.as_ref())
        .number("limit", Some(rule.limit).filter(|limit| *limit != 0))
        .text("end", rule.end.as_ref())
        .text("token", rule.token.as_ref())
        .text("reason", rule._reason.as_ref())
        .node()
}

fn error(error: &ErrorCode) -> Node {
    Members::default()
        .text("code", Some(&error.code))
        .number("status", error.status)
        .text("meaning", error.meaning.as_ref())
        .flag("retry", error.retry)
        .node()
}

fn quoted(text: impl AsRef<str>) -> String {
    serde_json::Value::from(text.as_ref()).to_string()
}

/// JSON whose members have an order.
enum Node {
    Leaf(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

#[derive(Default)]
struct Members(Vec<(String, Node)>);

impl Members {
    fn put(mut self, name: &str, node: Node) -> Self {
        self.0.push((name.to_owned(), node));
        self
    }

    fn text(self, name: &str, text: Option<impl AsRef<str>>) -> Self {
        match text {
            Some(text) => self.put(name, Node::Leaf(quoted(text))),
            None => self,
        }
    }

    fn texts(self, name: &str, texts: &[String]) -> Self {
        match texts.is_empty() {
            false => self.put(name, Node::List(texts.iter().map(|text| Node::Leaf(quoted(text))).collect())),
            true => self,
        }
    }

    fn number(self, name: &str, number: Option<impl ToString>) -> Self {
        match number {
            Some(number) => self.put(name, Node::Leaf(number.to_string())),
            None => self,
        }
    }

    fn flag(self, name: &str, flag: bool) -> Self {
        match flag {
            true => self.put(name, Node::Leaf("true".into())),
            false => self,
        }
    }

    fn node(self) -> Node {
        Node::Object(self.0)
    }
}

impl Node {
    fn flat(&self) -> String {
        match self {
            Self::Leaf(text) => text.clone(),
            Self::List(items) => format!("[{}]", items.iter().map(Self::flat).collect::<Vec<_>>().join(", ")),
            Self::Object(members) => {
                let members = members.iter().map(|(name, node)| format!("{}: {}", quoted(name), node.flat()));
                format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The text, after so many columns on its first line.
    fn laid_out(&self, indent: usize, before: usize) -> String {
        let flat = self.flat();
        let (empty, pad) = (flat.len() == 2, " ".repeat(indent + 2));
        let lines: Vec<String> = match self {
            _ if empty || (indent > 0 && indent + before + flat.chars().count() <= WIDTH) => return flat,
            Self::Leaf(_) => return flat,
            Self::List(items) => {
                items.iter().map(|item| pad.clone() + &item.laid_out(indent + 2, 0)).collect()
            }
            Self::Object(members) => {
                let line = |(name, node): &(String, Node)| {
                    let name = quoted(name) + ": ";
                    format!("{pad}{name}{}", node.laid_out(indent + 2, name.chars().count()))
                };
                members.iter().map(line).collect()
            }
        };
        let (open, close) = if matches!(self, Self::List(_)) { ("[", "]") } else { ("{", "}") };
        format!("{open}\n{}\n{}{close}", lines.join(",\n"), " ".repeat(indent))
    }
}
