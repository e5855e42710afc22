//! `cargo xtask vectors FILE...`

use crate::command::cargo;
use std::ffi::OsString;
use std::process::ExitCode;

/// Holds the clients to the recorded requests in the files; the exit code is the runner's.
pub(crate) fn command(files: &[OsString]) -> Result<ExitCode, Box<dyn std::error::Error>> {
    if files.is_empty() {
        return Err("`vectors` needs at least one FILE".into());
    }
    // The runner is started in the workspace's folder: the names are made independent of it.
    let files = files.iter().map(std::path::absolute).collect::<Result<Vec<_>, _>>()?;
    let fixed = ["run", "--quiet", "-p", "cloudwire-tests", "--bin", "vectors", "--"];
    let arguments: Vec<OsString> =
        fixed.iter().map(OsString::from).chain(files.into_iter().map(Into::into)).collect();
    Ok(cargo(&arguments)?)
}
