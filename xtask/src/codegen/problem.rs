use std::fmt;
use std::path::{Path, PathBuf};

/// Why nothing was generated: the file, the place in it, and the reason.
#[derive(Debug)]
pub(crate) struct Problem {
    file: PathBuf,
    path: String,
    reason: String,
}

pub(crate) type Result<T> = std::result::Result<T, Problem>;

impl Problem {
    pub(crate) fn new(file: &Path, path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { file: file.to_owned(), path: path.into(), reason: reason.into() }
    }
}

impl Problem {
    /// The same problem, found because of another file.
    pub(crate) fn in_file(self, file: &Path) -> Self {
        Self { file: file.to_owned(), ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, path, reason } = self;
        match path.as_str() {
            "" => write!(f, "{}: {reason}", file.display()),
            path => write!(f, "{}: {path}: {reason}", file.display()),
        }
    }
}

impl std::error::Error for Problem {}
