//! `cargo xtask codegen [--check]`: from `crates/*/spec` to `crates/*/src/generated`.
//!
//! `api.json` holds the facts of a service ([`spec`]): operations, parameters, types, limits, error codes.
//! `overlay.json` holds what people decided ([`overlay`]): groups, docs, names, arguments, enumerations, pages; what
//! changes more than words gives its reason. [`resolve`] puts the two together, refuses what does not fit and checks
//! every name; [`emit`] writes text; [`output`] formats it and compares it with the tree. A group is a feature of its
//! crate: [`manifest`] keeps the list.
//!
//! A new operation is added to `api.json` and to a group of the overlay; the errors then say which docs are missing.

mod emit;
pub(crate) mod kind;
mod manifest;
pub(crate) mod names;
pub(crate) mod outline;
mod output;
pub(crate) mod overlay;
pub(crate) mod problem;
mod resolve;
mod service;
pub(crate) mod spec;
#[cfg(test)]
mod tests;
pub(crate) mod waiters;

use crate::command::root;
use output::Files;
use problem::Result;
use resolve::Source;
use service::Service;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use waiters::Waiters;

/// Writes the generated files, or with `check` says which are stale.
pub(crate) fn command(check: bool) -> std::result::Result<ExitCode, Box<dyn std::error::Error>> {
    let differing = apply(root(), check)?;
    for file in &differing {
        match check {
            true => eprintln!("{} is stale: run `cargo xtask codegen`", shown(file)),
            false => println!("{}", shown(file)),
        }
    }
    Ok(if check && !differing.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The files that differ from what the specs say; without `check` they are written.
fn apply(root: &Path, check: bool) -> Result<Vec<PathBuf>> {
    let wanted = generate(root)?;
    match check {
        true => Ok(output::stale(&wanted)),
        false => output::write(&wanted),
    }
}

fn shown(file: &Path) -> String {
    file.strip_prefix(root()).unwrap_or(file).display().to_string()
}

/// The features of every crate that has a spec, by the name of its package.
pub(crate) fn features() -> Result<Vec<(String, Vec<String>)>> {
    let services = services(root())?;
    let names = |service: &Service| service.features().into_iter().map(|(name, _)| name.to_owned()).collect();
    Ok(services.iter().map(|(folder, service)| (package(folder), names(service))).collect())
}

/// Something that is described.
pub(crate) struct Described {
    pub(crate) place: String,
    pub(crate) name: String,
    pub(crate) doc: String,
}

/// The operations, request fields and response fields of every crate.
pub(crate) fn described() -> Result<Vec<(String, [Vec<Described>; 3])>> {
    let services = services(root())?;
    Ok(services.iter().map(|(folder, service)| (package(folder), items(service))).collect())
}

fn items(service: &Service) -> [Vec<Described>; 3] {
    let [mut operations, mut params, mut fields] = [Vec::new(), Vec::new(), Vec::new()];
    let item = |owner: &str, name: &str, doc: &[String]| Described {
        place: format!("{owner}.{name}"),
        name: name.to_owned(),
        doc: doc.join(" "),
    };
    for group in &service.groups {
        for operation in &group.operations {
            operations.push(item(&group.name, &operation.name, operation.doc.get(..1).unwrap_or_default()));
            params
                .extend(operation.params.iter().map(|param| item(&operation.name, &param.name, &param.doc)));
        }
        for model in &group.models {
            let items = model.fields.iter().map(|field| item(&model.name, &field.name, &field.doc));
            if model.input { params.extend(items) } else { fields.extend(items) }
        }
    }
    [operations, params, fields]
}

/// The crates with a spec, and what their specs say.
fn services(root: &Path) -> Result<Vec<(PathBuf, Service)>> {
    let read = |folder: PathBuf| {
        let spec_file = |name: &str| folder.join("spec").join(name);
        let (api_file, overlay_file) = (spec_file("api.json"), spec_file("overlay.json"));
        let waiters_file = spec_file("waiters.json");
        let waiters = match waiters_file.exists() {
            true => spec::load(&waiters_file)?,
            false => Waiters::new(),
        };
        let source = Source {
            folder: format!("crates/{}", package(&folder)),
            api: spec::load::<spec::Api>(&api_file)?.public(),
            overlay: spec::load(&overlay_file)?,
            waiters,
            api_file,
            overlay_file,
            waiters_file,
        };
        Ok((folder, resolve::resolve(source)?))
    };
    specs(root)?.into_iter().map(read).collect()
}

/// The folder's name, which is the package's.
fn package(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Where the tests have the tables by which they call every operation.
const CALLS: &str = "tests/tests/round_trips/generated";

/// Every generated file of the workspace. Nothing is written before all of it is known to be good.
fn generate(root: &Path) -> Result<Files> {
    let mut files = Files::new();
    for (folder, service) in services(root)? {
        let manifest = folder.join("Cargo.toml");
        let text = manifest::with_features(&manifest, &service)?;
        files.insert(manifest, text);
        let calls = format!("{CALLS}/{}.rs", package(&folder).replace('-', "_"));
        let calls = root.join(calls);
        let text = output::rustfmt(&calls, &emit::calls(&service))?;
        files.insert(calls, text);
        for (name, text) in emit::emit(&service) {
            let file = folder.join("src/generated").join(name);
            let text = output::rustfmt(&file, &text)?;
            files.insert(file, text);
        }
    }
    Ok(files)
}

/// The crates that have a spec.
fn specs(root: &Path) -> Result<Vec<PathBuf>> {
    let crates = root.join("crates");
    let fail = |error: std::io::Error| problem::Problem::new(&crates, "", error.to_string());
    let entries = std::fs::read_dir(&crates).map_err(fail)?;
    let mut folders: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|folder| folder.join("spec/api.json").exists())
        .collect();
    folders.sort();
    Ok(folders)
}
