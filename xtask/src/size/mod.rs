//! `cargo xtask size [--check]`: what the generated code of the largest client costs, beside the same models with
//! serde derives everywhere, both built in the same run on the same machine.
//!
//! Budgets are ratios between the two and lines an operation: a slow or busy machine fails none of them.

mod build;
mod derived;
mod lines;
mod program;

use crate::command::root;
use serde_json::{Value, json};
use std::error::Error;
use std::process::ExitCode;

/// The most lines an operation may take, docs and blank lines apart.
const MOST_LINES: f64 = 55.0;
/// The most a clean check may take of that with derives: three times better, and some room for chance.
const MOST_CHECK: f64 = 0.36;
/// The most a release build of crate and program may take of that with derives: runtime, signing and uploads, which
/// the other has not, are part of ours.
const MOST_RELEASE: f64 = 0.6;
/// The most the program may be of that with derives, for the same reason; TLS and HTTP are most of both.
const MOST_BYTES: f64 = 1.15;

/// A measured budget.
struct Row {
    what: &'static str,
    ours: f64,
    derived: Option<f64>,
    most: f64,
    unit: &'static str,
}

impl Row {
    /// What is held to the budget: the share of the other, or the figure itself where there is no other.
    fn figure(&self) -> f64 {
        self.derived.map_or(self.ours, |derived| self.ours / derived)
    }

    fn holds(&self) -> bool {
        self.figure() <= self.most
    }

    fn json(&self) -> Value {
        let Self { what, ours, derived, most, unit } = self;
        json!({"what": what, "unit": unit, "ours": ours, "derived": derived, "figure": self.figure(), "budget": most,
            "holds": self.holds()})
    }
}

/// Measures, prints a table, and with `check` fails when a budget does not hold. The figures are left as JSON in
/// `target/size/report.json`.
pub(crate) fn command(check: bool) -> Result<ExitCode, Box<dyn Error>> {
    let mut rows = Vec::new();
    for (package, lines) in lines::of_crates()? {
        println!("{package:12} {lines}");
        rows.push(Row {
            what: package,
            ours: lines.per_operation(),
            derived: None,
            most: MOST_LINES,
            unit: "lines",
        });
    }
    let folder = root().join("target/size");
    let packages = build::Packages::write(&folder)?;
    let (ours, derived) = (packages.ours()?, packages.derived()?);
    let pairs = [
        ("check", ours.check, derived.check, MOST_CHECK, "s"),
        ("release", ours.release, derived.release, MOST_RELEASE, "s"),
        ("binary", ours.binary, derived.binary, MOST_BYTES, "MB"),
    ];
    rows.extend(pairs.map(|(what, ours, derived, most, unit)| Row {
        what,
        ours,
        derived: Some(derived),
        most,
        unit,
    }));
    println!("\n{:12} {:>10} {:>10} {:>8} {:>8}", "", "ours", "derives", "ratio", "budget");
    for row in &rows {
        let derived = row.derived.map(|derived| format!("{derived:.2}")).unwrap_or_default();
        let verdict = if row.holds() { "" } else { "  too much" };
        println!(
            "{:12} {:>10.2} {derived:>10} {:>8.2} {:>8.2} {}{verdict}",
            row.what,
            row.ours,
            row.figure(),
            row.most,
            row.unit
        );
    }
    let report = Value::Array(rows.iter().map(Row::json).collect());
    std::fs::write(folder.join("report.json"), format!("{report:#}\n"))?;
    let good = rows.iter().all(Row::holds);
    Ok(if check && !good { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
