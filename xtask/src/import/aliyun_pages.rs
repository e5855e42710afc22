//! Alibaba Cloud's older metadata: a JSON file per operation with its parameters, without answers.
//!
//! <https://github.com/aliyun/aliyun-openapi-meta>

use super::aliyun::{preferred, protocol};
use super::cursor::At;
use super::read_json;
use super::source::{Member, More, Object, Operation, Param, Shape, Source};
use crate::codegen::problem::{Problem, Result};
use crate::codegen::spec::{Place, Protocol};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The operations of a folder, with its `version.json`.
pub(super) fn read_folder(folder: &Path) -> Result<Source> {
    let mut source = empty(true);
    for file in files(folder, "json")? {
        let document = read_json(&file)?;
        let root = At::root(&file, &document);
        if root.get("apis").is_some() {
            let version = root.get("version").map(|version| version.text()).transpose()?;
            source.version = version.map(str::to_owned);
            let style = root.get("style").map(|style| style.text()).transpose()?;
            source.protocol = protocol(style);
            continue;
        }
        source.operations.push(operation(&root)?);
    }
    match source.operations.is_empty() {
        true => Err(Problem::new(folder, "", "no file of an operation is in this folder")),
        false => Ok(source),
    }
}

/// One operation; the others stay as they are.
pub(super) fn read(file: &Path, document: &Value) -> Result<Source> {
    let mut source = empty(false);
    source.operations.push(operation(&At::root(file, document))?);
    Ok(source)
}

fn empty(complete: bool) -> Source {
    Source { version: None, protocol: Protocol::Rpc, complete, operations: Vec::new(), left_out: Vec::new() }
}

/// The files of a folder with this ending, by name.
pub(super) fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let fail = |error: std::io::Error| Problem::new(folder, "", error.to_string());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let file = entry.map_err(fail)?.path();
        if file.extension().is_some_and(|is| is == ending) {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

fn operation(root: &At<'_>) -> Result<Operation> {
    let methods = root.get("method").map(|method| method.text()).transpose()?.unwrap_or_default();
    let path = root.get("pathPattern").map(|path| path.text()).transpose()?;
    Ok(Operation {
        name: root.need("name")?.text()?.to_owned(),
        methods: preferred(methods.split('|').filter(|m| !m.is_empty()).map(str::to_owned).collect()),
        hosts: Vec::new(),
        path: path.filter(|path| !path.is_empty()).map(str::to_owned),
        query: BTreeMap::new(),
        auth: None,
        idempotent: None,
        params: root.need("parameters")?.list()?.iter().map(param).collect::<Result<_>>()?,
        output: None,
        errors: Vec::new(),
    })
}

fn param(at: &At<'_>) -> Result<Param> {
    let position = at.need("position")?;
    let place = match position.text()? {
        "Query" => Place::Query,
        "Body" => Place::Form,
        "Path" => Place::Path,
        "Header" => Place::Header,
        other => return Err(position.problem(format!("no place is called {other:?}"))),
    };
    let (shape, encode) = shape(at)?;
    let required = at.get("required").map(|required| required.flag()).transpose()?;
    Ok(Param { encode, required, ..Param::new(at.need("name")?.text()?, place, shape) })
}

fn shape(at: &At<'_>) -> Result<(Shape, Option<&'static str>)> {
    let kind = at.need("type")?;
    Ok(match kind.text()? {
        "String" => (Shape::String, None),
        "Integer" => (Shape::I32, None),
        "Long" => (Shape::I64, None),
        "Float" | "Double" => (Shape::F64, None),
        "Boolean" => (Shape::Bool, None),
        "Json" => (Shape::Any, Some("json")),
        "RepeatList" => {
            let members = at.list_of("sub_parameters")?.iter().map(member).collect::<Result<Vec<_>>>()?;
            let item = match members.is_empty() {
                true => Shape::String,
                false => Shape::Object(Object { name: None, members }),
            };
            (Shape::List(Box::new(item)), Some("repeat"))
        }
        other => return Err(kind.problem(format!("no type is called {other:?}"))),
    })
}

fn member(at: &At<'_>) -> Result<Member> {
    Ok(Member {
        wire: at.need("name")?.text()?.to_owned(),
        name: None,
        shape: shape(at)?.0,
        wrapper: None,
        required: at.get("required").map(|required| required.flag()).transpose()?,
        more: More::default(),
    })
}
