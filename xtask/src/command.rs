//! Running other commands of the repository.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, ExitCode};

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Runs cargo in the workspace and returns its exit code.
pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: &[S]) -> std::io::Result<ExitCode> {
    let status = Command::new(env!("CARGO")).args(arguments).current_dir(root()).status()?;
    // Ended by a signal: there is no code.
    Ok(ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))
}
