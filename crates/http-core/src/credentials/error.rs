use crate::BoxError;
use std::fmt;
use std::sync::Arc;

/// Why there are no usable credentials. The text never repeats a secret or a token.
#[derive(Clone, Debug)]
pub struct CredentialsError {
    message: String,
    missing: bool,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl CredentialsError {
    /// Something is set up, but it does not work. A chain ends here.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), missing: false, source: None }
    }

    /// Nothing is set up where was looked. A chain looks at the next place.
    pub fn missing(message: impl Into<String>) -> Self {
        Self { missing: true, ..Self::new(message) }
    }

    /// Adds what went wrong below.
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// Adds words in front of the message, for example the place that was looked at.
    pub fn with_context(mut self, context: impl fmt::Display) -> Self {
        self.message = format!("{context}: {}", self.message);
        self
    }

    /// Whether nothing was set up, as opposed to something that does not work.
    pub fn is_missing(&self) -> bool {
        self.missing
    }

    pub(super) fn malformed(what: &str) -> Self {
        Self::new(format!("the {what} is empty or holds a character that no provider hands out"))
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CredentialsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
