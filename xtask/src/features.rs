//! `cargo xtask features`

use crate::command::cargo;
use std::process::ExitCode;

/// Checks that every group of operations compiles alone, and the crate without any.
pub(crate) fn command() -> Result<ExitCode, Box<dyn std::error::Error>> {
    for (package, features) in crate::codegen::features()? {
        for feature in std::iter::once("").chain(features.iter().map(String::as_str)) {
            println!("{package}: {}", if feature.is_empty() { "no feature" } else { feature });
            let arguments =
                ["clippy", "--quiet", "-p", &package, "--no-default-features", "--features", feature, "--"];
            let code = cargo(&[&arguments[..], &["-D", "warnings"]].concat())?;
            if code != ExitCode::SUCCESS {
                return Ok(code);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
