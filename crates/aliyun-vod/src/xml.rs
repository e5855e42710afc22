//! As much XML as two answers need: the text of an element that stands once and holds no others.

/// The text of the first `<name>`; `None` when there is none or it is not closed.
pub(crate) fn text_of(xml: &str, name: &str) -> Option<String> {
    let (_, rest) = xml.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    Some(unescape(text.trim()))
}

fn unescape(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&apos;", "'")];
    let text = entities.iter().fold(text.to_owned(), |text, (entity, char)| text.replace(entity, char));
    // Last, so that `&amp;lt;` becomes `&lt;`.
    text.replace("&amp;", "&")
}

#[cfg(feature = "uploads")]
/// The text as it may stand in an element.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_and_unescaped() {
        let xml = "<?xml version=\"1.0\"?><Error>\n <Code> NoSuchKey </Code><Message>a &amp;lt; &lt;b&gt;</Message>";
        assert_eq!(text_of(xml, "Code").as_deref(), Some("NoSuchKey"));
        assert_eq!(text_of(xml, "Message").as_deref(), Some("a &lt; <b>"));
        assert_eq!(text_of(xml, "Error"), None);
        assert_eq!(text_of(&format!("<A>{}</A>", escape("<&>")), "A").as_deref(), Some("<&>"));
    }
}
