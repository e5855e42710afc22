//! The form of the specs, `xtask/spec.schema.json`, and holding files to it.
//!
//! Only the words of JSON Schema that this schema uses are understood; a test refuses others, and another keeps the
//! schema in step with what the generator reads.

mod check;
#[cfg(test)]
mod tests;

use crate::codegen::problem::{Problem, Result};
use crate::codegen::spec;
use serde_json::Value;
use std::path::Path;

const TEXT: &str = include_str!("../../spec.schema.json");

/// A kind of file that the schema describes.
#[derive(Clone, Copy, Debug)]
enum Form {
    Api,
    Overlay,
    Waiters,
    Keep,
}

impl Form {
    fn definition(self) -> &'static str {
        match self {
            Self::Api => "#/$defs/spec.Api",
            Self::Overlay => "#/$defs/overlay.Overlay",
            Self::Waiters => "#/$defs/waiters.Waiters",
            Self::Keep => "#/$defs/kept.Kept",
        }
    }
}

/// Refuses the specs of the workspace as long as one has another form.
pub(crate) fn hold_all() -> Result<()> {
    let crates = crate::command::root().join("crates");
    let entries = std::fs::read_dir(&crates).map_err(|error| Problem::new(&crates, "", error.to_string()))?;
    let mut folders: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path().join("spec"))).collect();
    folders.sort();
    folders.iter().try_for_each(|folder| hold(folder))
}

/// Refuses the specs in a folder that have another form.
pub(crate) fn hold(folder: &Path) -> Result<()> {
    for (name, form) in
        [("api", Form::Api), ("overlay", Form::Overlay), ("waiters", Form::Waiters), ("keep", Form::Keep)]
    {
        let file = folder.join(name).with_extension("json");
        if file.exists() {
            check(&file, &spec::load(&file)?, form)?;
        }
    }
    Ok(())
}

fn check(file: &Path, value: &Value, form: Form) -> Result<()> {
    let schema: Value = spec::parse(Path::new("xtask/spec.schema.json"), TEXT)?;
    let rule = schema.pointer(form.definition().trim_start_matches('#')).unwrap_or(&Value::Null);
    check::check(&schema, rule, value, "").map_err(|(path, reason)| Problem::new(file, path, reason))
}
