//! `vectors FILE…`: checks files of recorded calls. See [`cloudwire_tests::vectors`].

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use cloudwire_tests::vectors::{self, Report, format};

const USAGE: &str = "\
usage: vectors [--list] [--exceptions] FILE...

Checks recorded calls of the official SDKs: prints one line for each failure and last
`expressed E of N, failed F`. Exits 1 on a failure, 2 on a file that cannot be read.

  --list        also prints what is not expressed, with the reason
  --exceptions  also prints the table of differences that are no failures
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let (flags, files): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|arg| arg.starts_with("--"));
    let unknown = flags.iter().any(|flag| !["--list", "--exceptions"].contains(&&**flag));
    if unknown || (files.is_empty() && !flags.contains(&"--exceptions".to_owned())) {
        let _ = std::io::stderr().write_all(USAGE.as_bytes());
        return ExitCode::from(2);
    }
    let mut report = Report::default();
    for file in &files {
        let read = std::fs::read_to_string(file).map_err(|error| error.to_string());
        match read.and_then(|text| format::read(&text).map_err(|error| error.to_string())) {
            Ok(vectors) => {
                for vector in &vectors {
                    report.add(vectors::check(vector).await);
                }
            }
            Err(error) => {
                let _ = writeln!(std::io::stderr(), "{file}: {error}");
                return ExitCode::from(2);
            }
        }
    }
    let mut text = String::new();
    for failure in report.failures() {
        let _ = writeln!(text, "{failure}");
    }
    if flags.contains(&"--list".to_owned()) {
        let _ = write!(text, "not expressed:\n{}", report.not_expressed());
    }
    if flags.contains(&"--exceptions".to_owned()) {
        let _ = write!(text, "exceptions:\n{}", report.exceptions());
    }
    let _ = writeln!(text, "{}", report.summary());
    // A closed pipe is no failure of the vectors.
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::from(u8::from(report.failed() > 0))
}
