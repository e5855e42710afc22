//! The importers on small inputs of each layout.

mod aliyun;
mod keep;
mod pages;
mod qiniu;
mod text;

use super::{Outcome, import, source::Source};
use crate::codegen::problem::Result;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder for a spec and for what a provider publishes.
struct Place(TempDir);

impl Place {
    /// With files by their paths.
    fn new(files: &[(&str, &str)]) -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            place.put(path, text);
        }
        place
    }

    fn put(&self, path: &str, text: &str) {
        let file = self.path(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }

    /// The spec after an import, which is written if the overlay allows it.
    fn import(&self, read: impl Fn(&Path) -> Result<Source>, from: &str) -> Result<Outcome> {
        let outcome = import(read(&self.path(from))?, &self.path("thing-vod/spec"))?;
        if outcome.problems.is_empty() {
            outcome.write()?;
        }
        Ok(outcome)
    }
}

impl Outcome {
    /// The changes, a `!` before those that break.
    fn changes(&self) -> Vec<String> {
        let marked = |change: &super::report::Change| match change.breaking {
            true => format!("! {}", change.text),
            false => change.text.clone(),
        };
        self.report.changes.iter().map(marked).collect()
    }

    fn last_line(&self) -> String {
        self.report.to_string().lines().last().unwrap_or_default().to_owned()
    }
}
