//! Path templates: `/move/{src}/{dest}[/force/{force}]` and `/chgm/{entry}[/mime/{mime}][/{key}/{value}]*`.

use std::fmt::Write as _;

/// The values a template is filled with; already encoded as path segments.
#[derive(Clone, Debug, Default)]
pub(crate) struct PathValues {
    named: Vec<(&'static str, String)>,
    pairs: Vec<(String, String)>,
}

impl PathValues {
    pub(crate) fn set(&mut self, name: &'static str, segment: String) {
        match self.named.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = segment,
            None => self.named.push((name, segment)),
        }
    }

    pub(crate) fn push_pair(&mut self, name: String, segment: String) {
        self.pairs.push((name, segment));
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.named.iter().find(|(known, _)| *known == name).map(|(_, segment)| segment.as_str())
    }

    /// Fills the template. `Err` names the required value that is missing.
    pub(crate) fn expand(&self, template: &'static str) -> Result<String, &'static str> {
        let mut path = String::with_capacity(template.len() + 64);
        let mut rest = template;
        while let Some(open) = rest.find(['{', '[']) {
            path.push_str(&rest[..open]);
            let closing = if rest[open..].starts_with('{') { '}' } else { ']' };
            let end = rest[open..].find(closing).map_or(rest.len(), |at| open + at);
            let inner = &rest[open + 1..end];
            rest = rest.get(end + 1..).unwrap_or_default();
            if closing == '}' {
                path.push_str(self.get(inner).ok_or(inner)?);
            } else if let Some(after) = rest.strip_prefix('*') {
                rest = after;
                for (name, segment) in &self.pairs {
                    let _ = write!(path, "/{name}/{segment}");
                }
            } else if let Some((literal, name)) =
                inner.strip_suffix('}').and_then(|inner| inner.split_once('{'))
                && let Some(segment) = self.get(name)
            {
                path.push_str(literal);
                path.push_str(segment);
            }
        }
        path.push_str(rest);
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_filled() {
        let mut values = PathValues::default();
        assert_eq!(values.expand("/buckets"), Ok("/buckets".into()));
        assert_eq!(values.expand("/stat/{entry}"), Err("entry"));
        values.set("entry", "YTpi".into());
        assert_eq!(values.expand("/chgm/{entry}[/mime/{mime}][/{key}/{value}]*"), Ok("/chgm/YTpi".into()));
        values.set("mime", "dA==".into());
        values.push_pair("x-qn-meta-a".into(), "YQ==".into());
        let filled = values.expand("/chgm/{entry}[/mime/{mime}][/cond/{cond}][/{key}/{value}]*");
        assert_eq!(filled, Ok("/chgm/YTpi/mime/dA==/x-qn-meta-a/YQ==".into()));
        assert_eq!(values.expand("/a/{entry}/b"), Ok("/a/YTpi/b".into()));
    }
}
