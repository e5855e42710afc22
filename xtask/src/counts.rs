//! `cargo xtask counts`: how much each spec describes.

use crate::command::root;
use serde_json::Value;
use std::error::Error;
use std::process::ExitCode;

/// Prints operations, parameters and answer fields of every `crates/*/spec/api.json`.
pub(crate) fn command() -> Result<ExitCode, Box<dyn Error>> {
    let mut files: Vec<_> = std::fs::read_dir(root().join("crates"))?
        .map(|folder| Ok(folder?.path().join("spec/api.json")))
        .collect::<Result<_, std::io::Error>>()?;
    files.retain(|file| file.exists());
    files.sort();
    for file in files {
        let api: Value = serde_json::from_str(&std::fs::read_to_string(&file)?)?;
        let operations = list(&api["operations"]);
        let params: Vec<_> = operations.iter().flat_map(|operation| list(&operation["params"])).collect();
        let internal = params.iter().filter(|param| param["internal"] == true).count();
        let (mut fields, mut wrappers) = (0, 0);
        for operation in operations {
            let (more, wrapped) = answer(&api, text(&operation["output"]));
            (fields, wrappers) = (fields + more, wrappers + wrapped);
        }
        println!(
            "{:12} {} operations, {} parameters ({internal} of them internal), {fields} answer fields, \
             {wrappers} list wrappers",
            text(&api["service"]),
            operations.len(),
            params.len()
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// The members of an answer, those of its members included, and how many lists are wrapped.
fn answer(api: &Value, kind: &str) -> (usize, usize) {
    let kind = kind.rsplit('<').next().unwrap_or(kind).trim_end_matches('>');
    let members = list(&api["types"][kind]["fields"]).iter();
    members.fold((0, 0), |(fields, wrappers), member| {
        let wrapped = usize::from(member["wrapper"].is_string());
        let (inside, wrapped_inside) = answer(api, text(&member["type"]));
        (fields + 1 + wrapped + inside, wrappers + wrapped + wrapped_inside)
    })
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
