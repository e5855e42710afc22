//! Limits of the texts that describe media.

use super::fault::Fault;

/// Title, description and tags together, as far as a request carries them.
pub(super) fn check(title: Option<&str>, description: Option<&str>, tags: Option<&str>) -> Result<(), Fault> {
    for (name, text, limit) in [("Title", title, 128), ("Description", description, 1024)] {
        if let Some(text) = text {
            length(name, text, limit)?;
            no_emoji(name, text)?;
        }
    }
    let tags: Vec<&str> = tags.map(|tags| items(tags).collect()).unwrap_or_default();
    if tags.len() > 16 {
        return Err(Fault::bad_request("TagsExceededMax", "The number of tags exceeds the limit of 16."));
    }
    tags.into_iter().try_for_each(|tag| {
        length("Tags", tag, 32)?;
        no_emoji("Tags", tag)
    })
}

/// The non-empty items of a comma list, in order.
pub(super) fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|item| !item.is_empty())
}

/// Bytes of UTF-8, not characters.
fn length(name: &str, text: &str, limit: usize) -> Result<(), Fault> {
    if text.len() <= limit {
        return Ok(());
    }
    Err(Fault::bad_request(
        "LengthExceededMax",
        format!("The length of {name} exceeds the limit of {limit} bytes."),
    ))
}

/// The documents only say "emoji"; the planes and blocks where these live are taken here.
fn no_emoji(name: &str, text: &str) -> Result<(), Fault> {
    let emoji = |c: char| matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{fe0f}');
    if text.chars().any(emoji) {
        return Err(Fault::bad_request("IllegalCharacters", format!("{name} contains illegal characters.")));
    }
    Ok(())
}
