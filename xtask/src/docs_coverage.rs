//! `cargo xtask docs-coverage [--check]`: which share of the generated items has a real description.

use crate::codegen::{Described, described};
use std::process::ExitCode;

/// Words that say nothing by themselves.
const FILLING: [&str; 14] =
    ["a", "an", "and", "are", "for", "in", "is", "it", "its", "of", "or", "that", "the", "this"];

/// The kinds of items, and the share of each that must be described, in percent.
const KINDS: [(&str, usize); 3] = [("operations", 100), ("request fields", 100), ("response fields", 95)];

/// Prints the shares of every crate; with `check`, names the items without a description and fails below the goals.
pub(crate) fn command(check: bool) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut code = ExitCode::SUCCESS;
    for (package, kinds) in described()? {
        for ((kind, goal), items) in KINDS.iter().zip(&kinds) {
            let poor: Vec<&Described> = items.iter().filter(|item| !is_real(item)).collect();
            let real = items.len() - poor.len();
            let share = real as f64 * 100.0 / items.len().max(1) as f64;
            println!(
                "{package:12} {kind:16} {real:5} of {:5} described: {share:5.1} %, goal {goal} %",
                items.len()
            );
            if check && real * 100 < items.len() * goal {
                poor.iter().for_each(|item| println!("    {}: {:?}", item.place, item.doc));
                code = ExitCode::FAILURE;
            }
        }
    }
    Ok(code)
}

/// A description has several words, and says something that the name does not.
fn is_real(item: &Described) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(|word| word.to_lowercase().trim_end_matches('s').to_owned()).collect()
    };
    let name = words(&item.name.replace('_', " "));
    let said = words(&item.doc);
    let tells = |word: &String| !FILLING.contains(&word.as_str()) && !name.contains(word);
    // "The id of the video" is all there is to say about `video_id`: a sentence of five words may repeat the name.
    said.len() >= 3 && (said.iter().any(tells) || said.len() >= 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_repeated_is_no_description() {
        let real = |name: &str, doc: &str| {
            let item = Described { place: String::new(), name: name.to_owned(), doc: doc.to_owned() };
            is_real(&item)
        };
        for (name, doc) in [
            ("video_id", "The video id."),
            ("title", "The title."),
            ("urls", "The URL."),
            ("size", ""),
            ("t", "x"),
        ] {
            assert!(!real(name, doc), "{doc}");
        }
        for (name, doc) in [
            ("video_id", "The id of the video."),
            ("size", "The size, in bytes."),
            ("title", "What players show above the video."),
        ] {
            assert!(real(name, doc), "{doc}");
        }
    }
}
