//! Alibaba Cloud's metadata in the layout of the OpenAPI explorer: one `api-docs.json` with all operations.
//!
//! <https://api.aliyun.com/openmeta/struct/ApiDocs>

use super::cursor::At;
use super::source::{Member, More, Object, Operation, Param, Shape, Source};
use crate::codegen::problem::Result;
use crate::codegen::spec::{Place, Protocol};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

pub(super) fn read(file: &Path, document: &Value) -> Result<Source> {
    let root = At::root(file, document);
    let info = root.get("info");
    let version = info.as_ref().and_then(|info| info.get("version"));
    let style = info.as_ref().and_then(|info| info.get("style"));
    let mut source = Source {
        version: version.map(|version| version.text()).transpose()?.map(str::to_owned),
        protocol: protocol(style.map(|style| style.text()).transpose()?),
        complete: true,
        operations: Vec::new(),
        left_out: Vec::new(),
    };
    let reader = Reader { document };
    for (name, at) in root.need("apis")?.members()? {
        source.operations.push(reader.operation(name, &at, &mut source.left_out)?);
    }
    Ok(source)
}

pub(super) fn protocol(style: Option<&str>) -> Protocol {
    match style {
        Some(style) if style.eq_ignore_ascii_case("roa") => Protocol::Rest,
        _ => Protocol::Rpc,
    }
}

/// POST, where it is taken: parameters may be long.
pub(super) fn preferred(mut methods: Vec<String>) -> Vec<String> {
    methods.iter_mut().for_each(|method| method.make_ascii_uppercase());
    methods.sort_by_key(|method| method != "POST");
    methods
}

struct Reader<'a> {
    document: &'a Value,
}

impl<'a> Reader<'a> {
    fn operation(&self, name: &str, at: &At<'a>, left_out: &mut Vec<String>) -> Result<Operation> {
        let methods = at.list_of("methods")?;
        let methods = methods.iter().map(|method| Ok(method.text()?.to_owned())).collect::<Result<_>>()?;
        let mut params = Vec::new();
        for param in at.list_of("parameters")? {
            match self.param(&param)? {
                Some(param) => params.push(param),
                None => left_out.push(format!("{name}: {}", param.need("name")?.text()?)),
            }
        }
        let path = at.get("path").map(|path| path.text()).transpose()?;
        let answer =
            at.get("responses").and_then(|all| all.get("200")).and_then(|answer| answer.get("schema"));
        Ok(Operation {
            name: name.to_owned(),
            methods: preferred(methods),
            hosts: Vec::new(),
            path: path.filter(|path| !path.is_empty()).map(str::to_owned),
            query: BTreeMap::new(),
            auth: None,
            idempotent: None,
            params,
            output: answer.map(|schema| self.shape(&schema, &[])).transpose()?,
            errors: errors(at)?,
        })
    }

    /// A parameter, unless it stands where no request of ours has anything.
    fn param(&self, at: &At<'a>) -> Result<Option<Param>> {
        let (wire, schema) = (at.need("name")?.text()?, at.need("schema")?);
        let place = at.need("in")?;
        let place = match place.text()? {
            "query" => Place::Query,
            "formData" => Place::Form,
            "path" => Place::Path,
            "header" => Place::Header,
            "body" => Place::JsonBody,
            "host" => return Ok(None),
            other => return Err(place.problem(format!("no place is called {other:?}"))),
        };
        let style = at.get("style").map(|style| style.text()).transpose()?;
        let shape = self.shape(&schema, &[])?;
        let encode = match (style, &shape) {
            (Some("json"), _) => Some("json"),
            (Some("simple"), Shape::List(_)) => Some("comma"),
            (Some("repeatList" | "flat"), _) | (None, Shape::List(_)) => Some("repeat"),
            _ => None,
        };
        let required = schema.get("required").or_else(|| at.get("required"));
        Ok(Some(Param {
            encode,
            required: required.map(|required| required.flag()).transpose()?,
            more: more(&schema)?,
            ..Param::new(wire, place, shape)
        }))
    }

    /// What a schema describes; `above` are the references it stands in.
    fn shape(&self, at: &At<'a>, above: &[&str]) -> Result<Shape> {
        if let Some(reference) = at.get("$ref") {
            let pointer = reference.text()?;
            if above.contains(&pointer) {
                return Err(reference.problem("the type holds itself"));
            }
            return self.shape(&reference.elsewhere(self.document, pointer)?, &[above, &[pointer]].concat());
        }
        let format = at.get("format").map(|format| format.text()).transpose()?;
        let Some(kind) = at.get("type") else { return self.object(at, above) };
        Ok(match (kind.text()?, format) {
            ("string", _) => Shape::String,
            ("integer", Some("int32")) => Shape::I32,
            ("integer", Some("int64")) => Shape::I64,
            ("integer", _) => Shape::Integer,
            ("number", _) => Shape::F64,
            ("boolean", _) => Shape::Bool,
            ("any", _) => Shape::Any,
            ("array", _) => Shape::List(Box::new(match at.get("items") {
                Some(items) => self.shape(&items, above)?,
                None => Shape::Any,
            })),
            ("object", _) => self.object(at, above)?,
            (other, _) => return Err(kind.problem(format!("no type is called {other:?}"))),
        })
    }

    fn object(&self, at: &At<'a>, above: &[&str]) -> Result<Shape> {
        if let Some(properties) = at.get("properties") {
            let members = properties.members()?;
            let members =
                members.iter().map(|(wire, at)| self.member(wire, at, above)).collect::<Result<Vec<_>>>()?;
            if !members.is_empty() {
                return Ok(Shape::Object(Object { name: None, members }));
            }
        }
        match at.get("additionalProperties").filter(|at| at.members().is_ok()) {
            Some(value) => Ok(Shape::Map(Box::new(self.shape(&value, above)?))),
            None => Ok(Shape::Any),
        }
    }

    fn member(&self, wire: &str, at: &At<'a>, above: &[&str]) -> Result<Member> {
        let (shape, wrapper) = unwrapped(self.shape(at, above)?);
        // In properties `required` is a flag here, not the list of names that JSON Schema has.
        let required = at.get("required").and_then(|required| required.flag().ok());
        Ok(Member { wire: wire.to_owned(), name: None, shape, wrapper, required, more: more(at)? })
    }
}

/// An object that holds but a list is the wrapper of the list.
fn unwrapped(shape: Shape) -> (Shape, Option<String>) {
    let Shape::Object(mut object) = shape else { return (shape, None) };
    match object.members.pop() {
        Some(Member { wire, shape: list @ Shape::List(_), wrapper: None, .. })
            if object.members.is_empty() =>
        {
            (list, Some(wire))
        }
        last => {
            object.members.extend(last);
            (Shape::Object(object), None)
        }
    }
}

fn more(at: &At<'_>) -> Result<More> {
    let values = at.get("enum").map(|values| values.list()).transpose()?;
    let values =
        values.map(|values| values.iter().map(At::scalar).collect::<Result<Vec<_>>>()).transpose()?;
    Ok(More {
        deprecated: at.get("deprecated").map(|flag| flag.flag()).transpose()?,
        default: at.get("default").map(|default| default.scalar()).transpose()?,
        values: values.filter(|values| values.iter().any(|value| value != "true" && value != "false")),
        min: at.get("minimum").map(|number| number.number()).transpose()?,
        max: at.get("maximum").map(|number| number.number()).transpose()?,
        max_chars: at.get("maxLength").map(|number| number.length()).transpose()?,
        max_items: at.get("maxItems").map(|number| number.length()).transpose()?,
    })
}

/// The codes under their statuses; an empty list stands for none.
fn errors(at: &At<'_>) -> Result<Vec<(String, Option<u16>)>> {
    let Some(all) = at.get("errorCodes").filter(|all| all.list().is_err()) else { return Ok(Vec::new()) };
    let mut errors = Vec::new();
    for (status, codes) in all.members()? {
        for code in codes.list()? {
            errors.push((code.need("errorCode")?.text()?.to_owned(), status.parse().ok()));
        }
    }
    Ok(errors)
}
