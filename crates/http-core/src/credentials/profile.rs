//! Files that keep keys: found below the home folder, read whole, in INI form or the provider's own.

use crate::{CredentialsError, Environment};
use std::collections::BTreeMap;
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The user's home folder: `HOME`, on Windows else `USERPROFILE`.
///
/// # Errors
///
/// [Missing](CredentialsError::is_missing) when neither is set.
pub fn home_folder(environment: &Environment) -> Result<PathBuf, CredentialsError> {
    let home = environment.get("HOME").or_else(|| environment.get("USERPROFILE"));
    home.map(PathBuf::from).ok_or_else(|| CredentialsError::missing("HOME is not set"))
}

/// The text of a file; `None` when there is no such file.
///
/// # Errors
///
/// The file cannot be read or is not UTF-8.
pub async fn read_if_there(path: &Path) -> Result<Option<String>, CredentialsError> {
    match tokio::fs::read_to_string(path).await {
        Ok(text) => Ok(Some(text)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(CredentialsError::new(format!("{}: {error}", path.display())).with_source(error)),
    }
}

/// A file of `[section]` and `key = value` lines, as Python's configparser reads it: `#` and `;` begin a comment line,
/// `#` ends a value, keys are of any case.
#[derive(Clone)]
pub struct IniFile {
    name: Arc<str>,
    sections: BTreeMap<String, BTreeMap<String, String>>,
}

impl IniFile {
    /// Reads the text; errors call the file by `name`.
    ///
    /// # Errors
    ///
    /// A line is neither of the two, stands before the first section, or repeats a section or key. The error names the
    /// line by its number and does not repeat it.
    pub fn parse(name: impl fmt::Display, text: &str) -> Result<Self, CredentialsError> {
        let mut file = Self { name: name.to_string().into(), sections: BTreeMap::new() };
        let mut section = None;
        for (at, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines().map(str::trim)) {
            let refuse =
                |reason: &str| Err(CredentialsError::new(format!("{}, line {at}: {reason}", file.name)));
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if let Some(inner) = line.strip_prefix('[') {
                let Some((title, _)) = inner.split_once(']') else {
                    return refuse("the name of the section has no closing bracket");
                };
                if file.sections.contains_key(title) {
                    return refuse("the section is there already");
                }
                section = Some(title.to_owned());
                file.sections.insert(title.to_owned(), BTreeMap::new());
                continue;
            }
            let Some((key, value)) = line.split_once(['=', ':']) else {
                return refuse("expected `[section]` or `key = value`");
            };
            let Some(keys) = section.as_ref().and_then(|title| file.sections.get_mut(title)) else {
                return refuse("a value stands before the first `[section]`");
            };
            let value = value.split('#').next().unwrap_or_default().trim().to_owned();
            if keys.insert(key.trim().to_ascii_lowercase(), value).is_some() {
                return refuse("the section has this key already");
            }
        }
        Ok(file)
    }

    /// The value of a key in a section; `None` when either is absent or the value is empty.
    pub fn get(&self, section: &str, key: &str) -> Option<&str> {
        Some(self.sections.get(section)?.get(key)?.as_str()).filter(|value| !value.is_empty())
    }

    /// Whether the section is there.
    pub fn has_section(&self, section: &str) -> bool {
        self.sections.contains_key(section)
    }
}

impl fmt::Debug for IniFile {
    /// Shows names only: values hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IniFile")
            .field("name", &self.name)
            .field("sections", &self.sections.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_keys_and_comments_are_read() {
        let text =
            "\u{feff}# of mine\r\n[default] \r\n Type = access_key # the usual\n;x\nempty=\nid: a=b\n[b]\n";
        let file = IniFile::parse("f", text).unwrap();
        assert_eq!(file.get("default", "type"), Some("access_key"));
        assert_eq!((file.get("default", "id"), file.get("default", "empty")), (Some("a=b"), None));
        assert!(file.has_section("b") && !file.has_section("c") && file.get("c", "id").is_none());
    }

    #[test]
    fn a_malformed_line_is_named_and_not_repeated() {
        for (text, line) in [
            ("hush", "line 1:"),
            ("[a]\nx=1\nhush", "line 3:"),
            ("[hush", "line 1:"),
            ("key = hush", "line 1:"),
            ("[a]\nk=hush\nK=hush", "line 3:"),
            ("[a]\n\n[a]", "line 3:"),
        ] {
            let error = IniFile::parse("dir/f.ini", text).unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(shown.contains("dir/f.ini") && shown.contains(line), "{shown}");
            assert!(!shown.contains("hush") && !error.is_missing(), "{shown}");
        }
        let file = IniFile::parse("f", "[a]\nsecret=hush").unwrap();
        assert!(!format!("{file:?}").contains("hush"));
    }
}
