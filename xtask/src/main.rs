//! The chores of the repository: `cargo xtask --help` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command talks to its terminal")]

mod codegen;
mod command;
mod counts;
mod docs_coverage;
mod features;
mod import;
mod schema;
mod size;
mod test;
mod vectors;

use lexopt::{Arg, Parser};
use std::ffi::OsString;
use std::process::ExitCode;

const HELP: &str = "\
The chores of the repository.

Usage: cargo xtask <command>

  codegen [--check]   write crates/*/src/generated from crates/*/spec; with --check, fail when that is stale
  counts              print how many operations, parameters and answer fields the specs describe
  docs-coverage       print the share of operations and fields that are described; with --check, hold it to goals
  features            check that every group of operations compiles alone
  import aliyun FILE  take over the provider's api-docs.json, or a folder or file of its older metadata, into the spec
  import qiniu DIR    take over a checkout of the provider's API specs; both take [--spec DIR] and print the changes
  size                measure the generated code beside the same with derives; with --check, hold it to budgets
  vectors FILE...     hold the clients to recorded requests of the official SDKs
  test                run every test, then the official SDKs against the emulator
  --help              this text
";

fn main() -> ExitCode {
    match run(Parser::from_env()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Parser) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let name = match arguments.next()? {
        Some(Arg::Value(name)) => name,
        Some(Arg::Long("help") | Arg::Short('h')) => {
            print!("{HELP}");
            return Ok(ExitCode::SUCCESS);
        }
        Some(other) => return Err(other.unexpected().into()),
        None => return Err(format!("a command is missing\n\n{HELP}").into()),
    };
    match name.to_str() {
        Some("codegen") => {
            schema::hold_all()?;
            codegen::command(check_flag(arguments)?)
        }
        Some("counts") => match values(arguments)?.is_empty() {
            true => counts::command(),
            false => Err("`counts` takes no arguments".into()),
        },
        Some("docs-coverage") => docs_coverage::command(check_flag(arguments)?),
        Some("features") => match values(arguments)?.is_empty() {
            true => features::command(),
            false => Err("`features` takes no arguments".into()),
        },
        Some("import") => import::command(arguments),
        Some("size") => size::command(check_flag(arguments)?),
        Some("vectors") => vectors::command(&values(arguments)?),
        Some("test") => match values(arguments)?.is_empty() {
            true => test::command(),
            false => Err("`test` takes no arguments".into()),
        },
        _ => Err(format!("no command is called {name:?}\n\n{HELP}").into()),
    }
}

fn check_flag(mut arguments: Parser) -> Result<bool, lexopt::Error> {
    let mut check = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("check") => check = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(check)
}

fn values(mut arguments: Parser) -> Result<Vec<OsString>, lexopt::Error> {
    let mut values = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Value(value) => values.push(value),
            other => return Err(other.unexpected()),
        }
    }
    Ok(values)
}
