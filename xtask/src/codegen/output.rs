//! The generated files against those in the tree.

use super::problem::{Problem, Result};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Files with the text they should have.
pub(crate) type Files = BTreeMap<PathBuf, String>;

/// Formats a file as the repository does.
pub(crate) fn rustfmt(file: &Path, text: &str) -> Result<String> {
    let fail = |reason: String| Problem::new(file, "rustfmt", reason);
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .current_dir(crate::command::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| fail(error.to_string()))?;
    let mut input = child.stdin.take();
    // Written beside reading the output: a full pipe on both sides would stop both.
    let written = std::thread::scope(|scope| {
        let writer =
            scope.spawn(move || input.as_mut().map_or(Ok(()), |input| input.write_all(text.as_bytes())));
        let output = child.wait_with_output();
        (writer.join(), output)
    });
    let output = written.1.map_err(|error| fail(error.to_string()))?;
    match output.status.success() {
        true => String::from_utf8(output.stdout).map_err(|error| fail(error.to_string())),
        false => Err(fail(String::from_utf8_lossy(&output.stderr).into_owned())),
    }
}

/// The files in the folders of `wanted` that differ from it, missing ones and leftovers included.
pub(crate) fn stale(wanted: &Files) -> Vec<PathBuf> {
    let differs =
        |(file, text): &(&PathBuf, &String)| std::fs::read_to_string(file).ok().as_ref() != Some(*text);
    let mut stale: Vec<_> = wanted.iter().filter(differs).map(|(file, _)| file.clone()).collect();
    stale.extend(leftovers(wanted));
    stale
}

/// Writes what differs and removes what is left over; what changed is returned.
pub(crate) fn write(wanted: &Files) -> Result<Vec<PathBuf>> {
    let stale = stale(wanted);
    for file in &stale {
        let done = match wanted.get(file) {
            Some(text) => file
                .parent()
                .map_or(Ok(()), std::fs::create_dir_all)
                .and_then(|()| std::fs::write(file, text)),
            None => std::fs::remove_file(file),
        };
        done.map_err(|error| Problem::new(file, "", error.to_string()))?;
    }
    Ok(stale)
}

fn leftovers(wanted: &Files) -> Vec<PathBuf> {
    let is_source = |file: &&PathBuf| file.extension().is_some_and(|ending| ending == "rs");
    let mut folders: Vec<_> = wanted.keys().filter(is_source).filter_map(|file| file.parent()).collect();
    folders.dedup();
    let entries = folders.into_iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    let mut left: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs") && !wanted.contains_key(path))
        .collect();
    left.sort();
    left
}
