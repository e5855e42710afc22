//! `cargo xtask import aliyun FILE|DIR` and `cargo xtask import qiniu DIR`: what a provider publishes about its service
//! becomes `spec/api.json` anew, and what that changes for users is printed for the changelog.
//!
//! The layouts ([`aliyun`], [`aliyun_pages`], [`qiniu`]) become one form ([`source`]), without the provider's prose: a
//! spec holds facts, words are written by people. [`merge`] says what of the old spec stays, [`kept`] where the provider
//! is not followed, [`settle`] drops what hangs in the air. An overlay that speaks of what is gone ([`dangling`]) is
//! refused: then nothing is written.

mod aliyun;
mod aliyun_pages;
mod cursor;
mod dangling;
mod fit;
mod kept;
mod merge;
mod qiniu;
mod report;
mod settle;
mod source;
#[cfg(test)]
mod tests;
mod text;
mod types;

use crate::codegen::problem::{Problem, Result};
use crate::codegen::spec::{self, Api};
use crate::command::root;
use crate::schema;
use kept::Kept;
use lexopt::{Arg, Parser};
use report::Report;
use serde_json::Value;
use source::Source;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str =
    "usage: cargo xtask import aliyun FILE|DIR [--spec DIR], or import qiniu DIR [--spec DIR]";

pub(crate) fn command(mut arguments: Parser) -> std::result::Result<ExitCode, Box<dyn std::error::Error>> {
    let (mut values, mut folder) = (Vec::new(), None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("spec") => folder = Some(PathBuf::from(arguments.value()?)),
            Arg::Value(value) => values.push(value),
            other => return Err(other.unexpected().into()),
        }
    }
    let [provider, from] = values.as_slice() else { return Err(USAGE.into()) };
    let from = Path::new(from);
    let (source, home) = match provider.to_str() {
        Some("aliyun") => (aliyun_source(from)?, "aliyun-vod"),
        Some("qiniu") => (qiniu::read(from)?, "qiniu-kodo"),
        _ => return Err(USAGE.into()),
    };
    let folder = folder.unwrap_or_else(|| root().join("crates").join(home).join("spec"));
    let outcome = import(source, &folder)?;
    print!("{}", outcome.report);
    for problem in &outcome.problems {
        eprintln!("{problem}");
    }
    if !outcome.problems.is_empty() {
        eprintln!("nothing is written: put these files right first");
        return Ok(ExitCode::FAILURE);
    }
    outcome.write()?;
    Ok(ExitCode::SUCCESS)
}

/// Either layout: a document with all operations, a folder of operations, or one of them.
fn aliyun_source(from: &Path) -> Result<Source> {
    if from.is_dir() {
        return aliyun_pages::read_folder(from);
    }
    let document = read_json(from)?;
    match document.get("apis") {
        Some(_) => aliyun::read(from, &document),
        None => aliyun_pages::read(from, &document),
    }
}

fn read_json(file: &Path) -> Result<Value> {
    spec::load(file)
}

/// A spec as it will be.
#[derive(Debug)]
struct Outcome {
    file: PathBuf,
    text: String,
    report: Report,
    /// What of the overlay and of the waiters no longer applies.
    problems: Vec<Problem>,
}

impl Outcome {
    fn write(&self) -> Result<()> {
        std::fs::write(&self.file, &self.text)
            .map_err(|error| Problem::new(&self.file, "", error.to_string()))
    }
}

/// The spec in `folder` after what the provider publishes; nothing is written yet.
fn import(source: Source, folder: &Path) -> Result<Outcome> {
    schema::hold(folder)?;
    let file = folder.join("api.json");
    let load = || match file.exists() {
        true => spec::load(&file),
        false => Ok(first(folder, &source)),
    };
    let (old, mine): (Api, Api) = (load()?, load()?);
    let used = types::used(&old);
    let unused: Vec<String> = old.types.keys().filter(|name| !used.contains(*name)).cloned().collect();
    let notes: Vec<String> = source.left_out.clone();
    let (new, before) = merge::merge(&old, mine, source);
    let (mut new, mut notes) = (new, notes);
    new = keep(&old, new, &folder.join("keep.json"), &file, &mut notes)?;
    settle::settle(&mut new, before, &unused);
    let mut report = Report::new(&old, &new);
    report.notes = notes;
    let mut problems = Vec::new();
    let (overlay, waiters) = (folder.join("overlay.json"), folder.join("waiters.json"));
    if overlay.exists() {
        let found = dangling::dangling(&new, &spec::load(&overlay)?);
        problems.extend(found.into_iter().map(|(path, reason)| Problem::new(&overlay, path, reason)));
    }
    if waiters.exists() {
        let found = dangling::dangling_waits(&new, &spec::load(&waiters)?);
        problems.extend(found.into_iter().map(|(path, reason)| Problem::new(&waiters, path, reason)));
    }
    Ok(Outcome { text: text::write(&new), file, report, problems })
}

/// The spec of a service that has none yet; the crate has its name.
fn first(folder: &Path, source: &Source) -> Api {
    let home = folder.parent().and_then(Path::file_name).unwrap_or_default();
    Api {
        service: home.to_string_lossy().into_owned(),
        version: None,
        protocol: source.protocol,
        types: BTreeMap::new(),
        operations: Vec::new(),
    }
}

/// Puts back what is right against the provider, and notes where.
fn keep(old: &Api, new: Api, file: &Path, api_file: &Path, notes: &mut Vec<String>) -> Result<Api> {
    if !file.exists() {
        return Ok(new);
    }
    let kept: Kept = spec::load(file)?;
    let was: Value = spec::parse(api_file, &text::write(old))?;
    let mut now: Value = spec::parse(api_file, &text::write(&new))?;
    for (path, reason) in &kept {
        let differs = kept::keep(&was, &mut now, path).map_err(|why| Problem::new(file, path, why))?;
        notes.push(match differs {
            true => format!("`{path}` stays: {reason}"),
            false => format!("`{path}`: the provider says the same now; its entry in keep.json can go"),
        });
    }
    spec::parse(api_file, &now.to_string())
}
