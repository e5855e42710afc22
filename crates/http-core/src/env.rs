use std::collections::BTreeMap;
use std::fmt;

/// The environment variables a client reads its settings from.
///
/// `Environment::process()` reads the process; [`Environment::of`] holds given values, so that a test or a program
/// with its own configuration needs no process-wide state.
#[derive(Clone)]
pub struct Environment {
    fixed: Option<BTreeMap<String, String>>,
}

impl Environment {
    /// The environment of this process.
    pub fn process() -> Self {
        Self { fixed: None }
    }

    /// An environment of the given variables and no others.
    pub fn of<K: Into<String>, V: Into<String>>(variables: impl IntoIterator<Item = (K, V)>) -> Self {
        Self { fixed: Some(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect()) }
    }

    /// The value of a variable; `None` when it is absent, empty, or not Unicode.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the process environment")]
    pub fn get(&self, name: &str) -> Option<String> {
        let value = match &self.fixed {
            Some(fixed) => fixed.get(name).cloned(),
            None => std::env::var(name).ok(),
        };
        value.filter(|value| !value.is_empty())
    }
}

impl fmt::Debug for Environment {
    /// Shows names only: values hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fixed {
            Some(fixed) => f.debug_set().entries(fixed.keys()).finish(),
            None => f.write_str("Environment(process)"),
        }
    }
}
