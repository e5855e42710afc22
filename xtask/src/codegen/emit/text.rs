//! Comments and literals.

const WIDTH: usize = 108;

/// The lines of a doc comment, a paragraph after the other.
pub(super) fn docs(paragraphs: &[String], indent: usize) -> Vec<String> {
    let pad = " ".repeat(indent);
    let mut lines = Vec::new();
    for (at, paragraph) in paragraphs.iter().flat_map(|text| text.split("\n\n")).enumerate() {
        if at > 0 {
            lines.push(format!("{pad}///"));
        }
        let mut line = format!("{pad}///");
        for word in paragraph.split_whitespace() {
            if line.len() + 1 + word.len() > WIDTH {
                lines.push(std::mem::replace(&mut line, format!("{pad}///")));
            }
            line.push(' ');
            line.push_str(&word_in_docs(word));
        }
        lines.push(line);
    }
    lines
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

/// A list of literals.
pub(super) fn literals(items: &[String]) -> String {
    items.iter().map(|item| format!("{item:?}")).collect::<Vec<_>>().join(", ")
}

/// A list of literals as a slice.
pub(super) fn slice(items: &[String]) -> String {
    format!("&[{}]", literals(items))
}
