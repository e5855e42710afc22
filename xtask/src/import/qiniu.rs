//! Qiniu's published API specs: a YAML file per operation, in a folder per service.
//!
//! <https://github.com/qiniu/api-specs>

use super::aliyun_pages::files;
use super::cursor::At;
use super::source::{Member, More, Object, Operation, Param, Shape, Source};
use crate::codegen::names::snake;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::spec::{Place, Protocol};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The folders of the services that the storage crate covers.
const FOLDERS: [&str; 2] = ["media", "storage"];

pub(super) fn read(checkout: &Path) -> Result<Source> {
    let mut source = Source {
        version: None,
        protocol: Protocol::Rest,
        complete: true,
        operations: Vec::new(),
        left_out: Vec::new(),
    };
    for folder in FOLDERS.map(|folder| checkout.join(folder)).iter().filter(|folder| folder.is_dir()) {
        for file in files(folder, "yml")? {
            let fail = |reason: String| Problem::new(&file, "", reason);
            let text = std::fs::read_to_string(&file).map_err(|error| fail(error.to_string()))?;
            let document: Value = serde_norway::from_str(&text).map_err(|error| fail(error.to_string()))?;
            let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let root = At::root(&file, &document);
            source.operations.push(operation(name, &root)?);
        }
    }
    match source.operations.is_empty() {
        true => Err(Problem::new(checkout, "", "there is no storage/*.yml or media/*.yml")),
        false => Ok(source),
    }
}

fn operation(name: String, root: &At<'_>) -> Result<Operation> {
    let mut params = Vec::new();
    let request = root.get("request");
    let part = |key: &str| request.as_ref().and_then(|request| request.get(key));
    let auth = part("authorization");
    let auth = match &auth {
        None => "",
        Some(at) => match at.text()? {
            "qiniu" => "qiniu",
            "qbox" => "qbox",
            // A token is not signed for the request: it is sent as it is.
            "upload_token" => {
                params.push(upload_token());
                ""
            }
            other => return Err(at.problem(format!("no authorization is called {other:?}"))),
        },
    };
    let path = path(root, part("path_params").as_ref(), &mut params)?;
    for (key, name, kind, place) in [
        ("query_names", "query_name", Some("query_type"), Place::Query),
        ("header_names", "header_name", None, Place::Header),
    ] {
        for at in request.as_ref().map_or(Ok(Vec::new()), |request| request.list_of(key))? {
            params.push(param(&at, name, kind, place)?);
        }
    }
    if let Some(at) = part("body") {
        body(&at, &mut params)?;
    }
    let idempotent = match part("idempotent") {
        None => None,
        Some(at) => match at.text()? {
            "always" => Some(true),
            "never" => Some(false),
            "default" => None,
            other => return Err(at.problem(format!("{other:?} is neither always, never nor default"))),
        },
    };
    let hosts = root.need("service_names")?.list()?;
    Ok(Operation {
        name,
        methods: vec![root.need("method")?.text()?.to_ascii_uppercase()],
        hosts: hosts.iter().map(|host| Ok(host.text()?.to_owned())).collect::<Result<_>>()?,
        path: Some(path),
        query: command(root)?,
        auth: Some(auth),
        idempotent,
        params,
        output: Some(answer(root)?),
        errors: Vec::new(),
    })
}

fn upload_token() -> Param {
    Param {
        name: Some("token".into()),
        prefix: Some("UpToken "),
        required: Some(true),
        sensitive: true,
        ..Param::new("Authorization", Place::Header, Shape::String)
    }
}

/// The template of the path, whose places become parameters.
fn path(root: &At<'_>, places: Option<&At<'_>>, params: &mut Vec<Param>) -> Result<String> {
    let mut path = root.need("base_path")?.text()?.to_owned();
    let named = places.map_or(Ok(Vec::new()), |places| places.list_of("named"))?;
    if !named.is_empty() {
        path.truncate(path.trim_end_matches('/').len());
    }
    for at in &named {
        let mut param = param(at, "field_name", Some("type"), Place::Path)?;
        match at.get("path_segment") {
            Some(segment) if param.required == Some(false) => {
                path += &format!("[/{}/{{{}}}]", segment.text()?, param.wire);
            }
            Some(segment) => path += &format!("/{}/{{{}}}", segment.text()?, param.wire),
            None => {
                path += &format!("/{{{}}}", param.wire);
                param.required = param.required.map(|_| true);
            }
        }
        match at.get("encode").map(|encode| encode.text()).transpose()? {
            Some("url_safe_base64_or_none") => {
                (param.encode, param.absent, param.required) = (Some("base64"), Some("~"), Some(false));
            }
            // Targets are entries too, though only what chooses the hosts is marked.
            Some("url_safe_base64") if param.wire.ends_with("entry") => param.encode = Some("entry"),
            Some("url_safe_base64") => param.encode = Some("base64"),
            Some(other) => return Err(at.problem(format!("nothing is encoded as {other:?}"))),
            None => {}
        }
        params.push(param);
    }
    if let Some(free) = places.and_then(|places| places.get("free")) {
        path += "[/{key}/{value}]*";
        let wire = free.need("field_name")?.text()?;
        let pairs = Param {
            encode: Some("pairs"),
            required: Some(false),
            ..Param::new(wire, Place::Path, Shape::String)
        };
        params.push(pairs);
    }
    if let Some(suffix) = root.get("path_suffix") {
        path += suffix.text()?;
    }
    Ok(path)
}

/// What the query always holds: `apiVersion=v4` or a name alone.
fn command(root: &At<'_>) -> Result<BTreeMap<String, Option<String>>> {
    let Some(command) = root.get("command") else { return Ok(BTreeMap::new()) };
    let pairs = command.text()?.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
        None => (pair.to_owned(), None),
    });
    Ok(pairs.collect())
}

fn body(at: &At<'_>, params: &mut Vec<Param>) -> Result<()> {
    if at.is_text() {
        return match at.text()? {
            "binary_data" => {
                let body = Param::new("body", Place::Body, Shape::Bytes);
                params.push(Param { required: Some(true), ..body });
                Ok(())
            }
            other => Err(at.problem(format!("no body is called {other:?}"))),
        };
    }
    if let Some(form) = at.get("form_urlencoded") {
        for at in form.need("fields")?.list()? {
            params.push(param(&at, "key", Some("type"), Place::Form)?);
        }
        return Ok(());
    }
    if let Some(form) = at.get("multipart_form_data") {
        for at in form.need("named_fields")?.list()? {
            params.push(param(&at, "key", Some("type"), Place::Multipart)?);
        }
        if let Some(free) = form.get("free_fields") {
            let shape = Shape::Map(Box::new(Shape::String));
            let free = Param::new(free.need("field_name")?.text()?, Place::Multipart, shape);
            params.push(Param { required: Some(false), ..free });
        }
        return Ok(());
    }
    let json = at.need("json")?;
    match json.get("struct") {
        Some(fields) => {
            for at in fields.need("fields")?.list()? {
                params.push(param(&at, "key", Some("type"), Place::Json)?);
            }
        }
        None => {
            let name = json.get("array").and_then(|list| list.get("name"));
            let name = name.map(|name| name.text()).transpose()?.map_or("body".to_owned(), snake);
            let whole = Param::new("*", Place::JsonBody, shape(&json)?);
            params.push(Param { name: Some(name), required: Some(true), ..whole });
        }
    }
    Ok(())
}

fn param(at: &At<'_>, wire: &str, kind: Option<&str>, place: Place) -> Result<Param> {
    let wire = at.need(wire)?.text()?;
    let mut shape = kind.map_or(Ok(Shape::String), |kind| shape(&at.need(kind)?))?;
    let mut encode = None;
    if at.get("multiple").map(|flag| flag.flag()).transpose()? == Some(true) {
        (shape, encode) = (Shape::List(Box::new(shape)), Some("repeat_same"));
    }
    // Without a value, some are sent all the same: then whether a caller has to say something is not said.
    let optional = at.get("optional").map(|optional| optional.text()).transpose()?;
    let zero = match (optional, place, &shape) {
        (Some("keepempty"), Place::Path | Place::Query | Place::Form, Shape::Integer | Shape::F64) => {
            Some("0")
        }
        (Some("keepempty"), Place::Path | Place::Query | Place::Form, Shape::Bool) => Some("false"),
        (Some("keepempty"), Place::Query | Place::Form, Shape::String) => Some(""),
        _ => None,
    };
    Ok(Param {
        name: name(at, wire)?,
        encode,
        absent: zero,
        required: (optional != Some("keepempty")).then_some(optional.is_none()),
        scope: at.get("service_bucket").is_some(),
        ..Param::new(wire, place, shape)
    })
}

/// The name in code, where it is not that on the wire.
fn name(at: &At<'_>, wire: &str) -> Result<Option<String>> {
    let name = at.need("field_name")?.text()?;
    Ok((name != wire).then(|| name.to_owned()))
}

fn answer(root: &At<'_>) -> Result<Shape> {
    match root.get("response").and_then(|response| response.get("body")) {
        None => Ok(Shape::Unit),
        Some(body) if body.is_text() => Ok(Shape::Bytes),
        Some(body) => shape(&body.need("json")?),
    }
}

fn shape(at: &At<'_>) -> Result<Shape> {
    if at.is_text() {
        return Ok(match at.text()? {
            "string" | "upload_token" => Shape::String,
            "binary_data" => Shape::Bytes,
            "integer" => Shape::Integer,
            "float" => Shape::F64,
            "boolean" => Shape::Bool,
            "string_map" => Shape::Map(Box::new(Shape::String)),
            "any" => Shape::Any,
            other => return Err(at.problem(format!("no type is called {other:?}"))),
        });
    }
    if let Some(list) = at.get("array") {
        return Ok(Shape::List(Box::new(shape(&list.need("type")?)?)));
    }
    let object = at.need("struct")?;
    let members = object.need("fields")?.list()?.iter().map(member).collect::<Result<_>>()?;
    let name = object.get("name").map(|name| name.text()).transpose()?;
    Ok(Shape::Object(Object { name: name.map(str::to_owned), members }))
}

fn member(at: &At<'_>) -> Result<Member> {
    let wire = at.need("key")?.text()?;
    Ok(Member {
        wire: wire.to_owned(),
        name: name(at, wire)?,
        shape: shape(&at.need("type")?)?,
        wrapper: None,
        required: Some(at.get("optional").is_none()),
        more: More::default(),
    })
}
