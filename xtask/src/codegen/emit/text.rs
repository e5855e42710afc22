//! Comments and literals.

const WIDTH: usize = 108;

/// The lines of a doc comment, a paragraph after the other.
pub(super) fn docs(paragraphs: &[String], indent: usize) -> Vec<String> {
    let start = format!("{}///", " ".repeat(indent));
    let mut lines = Vec::new();
    for (at, paragraph) in paragraphs.iter().flat_map(|text| text.split("\n\n")).enumerate() {
        if at > 0 {
            lines.push(start.clone());
        }
        wrap(paragraph, &start, &start, &mut lines);
    }
    lines
}

/// Breaks a paragraph into lines with these beginnings.
fn wrap(paragraph: &str, first: &str, further: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    for word in paragraph.split_whitespace() {
        if line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut line, further.to_owned()));
        }
        line.push(' ');
        line.push_str(&word_in_docs(word));
    }
    lines.push(line);
}

/// Bare addresses become links.
fn word_in_docs(word: &str) -> String {
    match word.starts_with("https://") {
        true => format!("<{word}>"),
        false => word.to_owned(),
    }
}

/// Appends the lines of a doc comment.
pub(super) fn push_docs(out: &mut String, paragraphs: &[String], indent: usize) {
    for line in docs(paragraphs, indent) {
        out.push_str(&line);
        out.push('\n');
    }
}

/// Appends an item of a list in a doc comment.
pub(super) fn push_item(out: &mut String, label: &str, words: &str, indent: usize) {
    let start = format!("{}///", " ".repeat(indent));
    let mut lines = Vec::new();
    wrap(&format!("{label}: {words}"), &format!("{start} -"), &format!("{start}  "), &mut lines);
    for line in lines {
        out.push_str(&line);
        out.push('\n');
    }
}

/// A list of literals.
pub(super) fn literals(items: &[String]) -> String {
    items.iter().map(|item| format!("{item:?}")).collect::<Vec<_>>().join(", ")
}

/// A list of literals as a slice.
pub(super) fn slice(items: &[String]) -> String {
    format!("&[{}]", literals(items))
}
