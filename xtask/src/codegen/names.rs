//! Names on the wire become names in Rust.

/// `CoverURL` and `cover-url` become `cover_url`, `ImageURLs` becomes `image_urls`.
pub(crate) fn snake(wire: &str) -> String {
    let wire = wire.replace("URLs", "Urls").replace("IDs", "Ids");
    let letters: Vec<char> = wire.chars().collect();
    let mut name = String::with_capacity(wire.len() + 8);
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        if letter.is_ascii_uppercase() {
            let starts = before.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
            let ends =
                before.is_some_and(char::is_ascii_uppercase) && after.is_some_and(char::is_ascii_lowercase);
            if starts || ends {
                name.push('_');
            }
            name.push(letter.to_ascii_lowercase());
        } else if letter.is_ascii_alphanumeric() {
            name.push(letter);
        } else if !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
    }
    name.trim_end_matches('_').to_owned()
}

/// `stat_object` becomes `StatObject`; `mp4` becomes `Mp4`.
pub(crate) fn pascal(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(letters)
                .collect::<String>()
        })
        .collect()
}

/// Whether the name means something else in Rust.
pub(crate) fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern \
        false final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self Self \
        static struct super trait true try type typeof unsafe unsized use virtual where while yield ";
    KEYWORDS.split_whitespace().any(|keyword| keyword == name)
}

/// Whether it can be a name at all.
pub(crate) fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether every request has a method of that name already.
pub(crate) fn is_taken_by_requests(name: &str) -> bool {
    name.starts_with("with_")
        || ["call", "clone", "fmt", "from_call", "items", "pages", "send", "send_raw"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_as_words() {
        let cases = [
            ("CoverURL", "cover_url"),
            ("ImageURLs", "image_urls"),
            ("UnRemoveableVideoIds", "un_removeable_video_ids"),
            ("FileMD5", "file_md5"),
            ("L2Preload", "l2_preload"),
            ("HDRType", "hdr_type"),
            ("blockRemain", "block_remain"),
            ("x-qn-meta", "x_qn_meta"),
            ("max-parts", "max_parts"),
            ("http2Enable", "http2_enable"),
            ("timeACL", "time_acl"),
        ];
        for (wire, name) in cases {
            assert_eq!(snake(wire), name);
        }
        assert_eq!(pascal("stat_object"), "StatObject");
        assert_eq!(pascal("5min"), "5min");
    }

    #[test]
    fn words_of_rust_are_known() {
        assert!(is_keyword("type") && is_keyword("match") && !is_keyword("kind"));
        assert!(is_taken_by_requests("with_timeout") && !is_taken_by_requests("title"));
    }
}
