//! `cargo xtask test`

use crate::command::cargo;
use std::process::ExitCode;

/// Every step, in order.
const STEPS: [&[&str]; 2] =
    [&["test", "--workspace"], &["run", "--quiet", "-p", "cloudwire-tests", "--bin", "sdk-smoke"]];

/// Runs the steps up to the first that fails; the exit code is that step's.
pub(crate) fn command() -> Result<ExitCode, Box<dyn std::error::Error>> {
    for step in STEPS {
        println!("$ cargo {}", step.join(" "));
        let code = cargo(step)?;
        if code != ExitCode::SUCCESS {
            return Ok(code);
        }
    }
    Ok(ExitCode::SUCCESS)
}
