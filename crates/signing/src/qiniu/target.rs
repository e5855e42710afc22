/// The parts of a URL or of a request target that are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Target<'a> {
    /// `host[:port]` of an absolute URL.
    pub(crate) host: Option<&'a str>,
    pub(crate) path: &'a str,
    /// Empty when there is none; a bare `?` counts as none.
    pub(crate) query: &'a str,
}

impl<'a> Target<'a> {
    /// Cuts `http://host/path?query#fragment` or `/path?query`; the fragment is dropped.
    pub(crate) fn parse(url: &'a str) -> Self {
        let url = url.split_once('#').map_or(url, |(before, _)| before);
        let (head, query) = url.split_once('?').unwrap_or((url, ""));
        let (host, path) = match head.split_once("://") {
            Some((scheme, rest)) if !scheme.contains('/') => {
                let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                (Some(host), path)
            }
            _ => (None, head),
        };
        Self { host, path, query }
    }

    /// What request signatures cover: without the `;parameters` of the last path segment, which the official SDK
    /// drops. Management paths hold none, so it never shows.
    pub(crate) fn to_sign(url: &'a str) -> Self {
        let target = Self::parse(url);
        let last = target.path.rfind('/').unwrap_or(0);
        match target.path.split_at(last).1.find(';') {
            Some(at) => Self { path: target.path.split_at(last + at).0, ..target },
            None => target,
        }
    }

    /// The path, and the query after a `?` when it is not empty.
    pub(crate) fn write(&self, write: &mut dyn FnMut(&[u8])) {
        write(self.path.as_bytes());
        if !self.query.is_empty() {
            write(b"?");
            write(self.query.as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_urls_and_targets() {
        for (url, host, path, query) in [
            ("http://h:80/a/b?x=1#f", Some("h:80"), "/a/b", "x=1"),
            ("http://h", Some("h"), "", ""),
            ("http://h?a=http://x", Some("h"), "", "a=http://x"),
            ("/a?u=http://x/y", None, "/a", "u=http://x/y"),
            ("/a/http://x", None, "/a/http://x", ""),
            ("/x?", None, "/x", ""),
            ("", None, "", ""),
        ] {
            assert_eq!(Target::parse(url), Target { host, path, query }, "{url}");
        }
    }

    #[test]
    fn parameters_of_the_last_segment_are_not_signed() {
        assert_eq!(Target::to_sign("/a;p/b;q=1?x").path, "/a;p/b");
        assert_eq!(Target::to_sign("/a;p/b").path, "/a;p/b");
        assert_eq!(Target::to_sign("x;p").path, "x");
    }
}
