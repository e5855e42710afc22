//! The generator on small specs: what it writes, and what it refuses.

mod golden;
mod refused;
mod waiting;

use super::problem::Result;
use super::resolve::Source;
use super::{emit, output, resolve, spec};
use std::path::Path;

/// The files of a service, formatted: name and text.
fn written(folder: &str, api: &str, overlay: &str) -> Result<Vec<(String, String)>> {
    written_with(folder, api, overlay, "{}")
}

/// The same with waiters.
fn written_with(folder: &str, api: &str, overlay: &str, waiters: &str) -> Result<Vec<(String, String)>> {
    let (api_file, overlay_file) = ("api.json".into(), "overlay.json".into());
    let source = Source {
        folder: folder.to_owned(),
        api: spec::parse(Path::new("api.json"), api)?,
        overlay: spec::parse(Path::new("overlay.json"), overlay)?,
        waiters: spec::parse(Path::new("waiters.json"), waiters)?,
        api_file,
        overlay_file,
        waiters_file: "waiters.json".into(),
    };
    let files = emit::emit(&resolve::resolve(source)?);
    files
        .into_iter()
        .map(|(name, text)| {
            let text = output::rustfmt(Path::new(&name), &text)?;
            Ok((name, text))
        })
        .collect()
}
