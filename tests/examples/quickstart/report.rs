//! What the person sees, and what was compared.

use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::{Debug, Display};

/// A step failed; the text says which and why.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Counts steps and comparisons.
#[derive(Debug, Default)]
pub(crate) struct Report {
    steps: u32,
    checks: u32,
}

impl Report {
    /// A step that worked.
    pub(crate) fn step(&mut self, name: &str, detail: impl Display) {
        self.steps += 1;
        println!("  {name:<22} {detail}");
    }

    /// Fails unless both are the same.
    pub(crate) fn same<A: Debug + PartialEq<B>, B: Debug>(
        &mut self,
        what: &str,
        found: A,
        expected: B,
    ) -> Outcome {
        self.checks += 1;
        match found == expected {
            true => Ok(()),
            false => Err(format!("{what}: expected {expected:?}, found {found:?}").into()),
        }
    }

    pub(crate) fn steps(&self) -> u32 {
        self.steps
    }

    pub(crate) fn checks(&self) -> u32 {
        self.checks
    }
}

/// The outcome of work and of cleaning up after it; neither error hides the other.
pub(crate) fn both(work: Outcome, cleaning: Outcome) -> Outcome {
    match (work, cleaning) {
        (Err(work), Err(cleaning)) => Err(format!("{work}; and cleaning up: {cleaning}").into()),
        (work, cleaning) => work.and(cleaning),
    }
}

/// A progress bar over so many bytes.
pub(crate) fn bar(name: &'static str, bytes: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("  {prefix:<22} {bar:30} {bytes}/{total_bytes} {bytes_per_sec}");
    let bar = ProgressBar::new(bytes).with_prefix(name);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
