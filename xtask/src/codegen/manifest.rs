//! The features in the manifest of a crate, between two markers; around them the manifest is written by hand.

use super::problem::{Problem, Result};
use super::service::Service;
use std::path::Path;

const START: &str = "# Written by `cargo xtask codegen`: a feature for every group of operations.\n";
const END: &str = "# Up to here.\n";

/// The manifest with the features of the service.
pub(crate) fn with_features(file: &Path, service: &Service) -> Result<String> {
    let text = std::fs::read_to_string(file).map_err(|error| Problem::new(file, "", error.to_string()))?;
    let missing =
        |marker: &str| Problem::new(file, "features", format!("there is no line {:?}", marker.trim()));
    let (before, rest) = text.split_once(START).ok_or_else(|| missing(START))?;
    let (_, after) = rest.split_once(END).ok_or_else(|| missing(END))?;
    Ok(format!("{before}{START}{}{END}{after}", lines(service)))
}

fn lines(service: &Service) -> String {
    let features = service.features();
    let names: Vec<&str> = features.iter().map(|(name, _)| *name).collect();
    let mut lines = list("default", &names);
    for (name, enabled) in &features {
        lines.push_str(&list(name, enabled));
    }
    lines
}

fn list(name: &str, items: &[&str]) -> String {
    let items: Vec<_> = items.iter().map(|item| format!("{item:?}")).collect();
    let line = format!("{name} = [{}]\n", items.join(", "));
    match line.len() > 110 {
        true => format!("{name} = [\n    {},\n]\n", items.join(",\n    ")),
        false => line,
    }
}
