//! Reading a document of unknown quality: whatever is not as expected is a problem with file, place and reason.

use crate::codegen::problem::{Problem, Result};
use serde_json::Value;
use std::path::Path;

/// A place in a document.
#[derive(Clone)]
pub(super) struct At<'a> {
    file: &'a Path,
    path: String,
    value: &'a Value,
}

impl<'a> At<'a> {
    pub(super) fn root(file: &'a Path, value: &'a Value) -> Self {
        Self { file, path: String::new(), value }
    }

    pub(super) fn problem(&self, reason: impl Into<String>) -> Problem {
        Problem::new(self.file, self.path.as_str(), reason)
    }

    fn down(&self, step: &str, value: &'a Value) -> Self {
        let path = match self.path.as_str() {
            "" => step.to_owned(),
            path => format!("{path}.{step}"),
        };
        Self { file: self.file, path, value }
    }

    /// A member; null is as good as absent.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(self.down(key, value))
    }

    pub(super) fn need(&self, key: &str) -> Result<Self> {
        self.get(key).ok_or_else(|| self.problem(format!("`{key}` is missing")))
    }

    /// A place elsewhere in the same document, by a pointer such as `#/components/schemas/Video`.
    pub(super) fn elsewhere(&self, document: &'a Value, pointer: &str) -> Result<Self> {
        let value = pointer.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
        let value = value.ok_or_else(|| self.problem(format!("{pointer:?} leads nowhere")))?;
        Ok(Self { file: self.file, path: format!("{}({pointer})", self.path), value })
    }

    pub(super) fn is_text(&self) -> bool {
        self.value.is_string()
    }

    pub(super) fn text(&self) -> Result<&'a str> {
        self.value.as_str().ok_or_else(|| self.problem("this should be a string"))
    }

    /// A scalar as it would stand in a string.
    pub(super) fn scalar(&self) -> Result<String> {
        match self.value {
            Value::String(text) => Ok(text.clone()),
            Value::Number(_) | Value::Bool(_) => Ok(self.value.to_string()),
            _ => Err(self.problem("this should be a single value")),
        }
    }

    pub(super) fn flag(&self) -> Result<bool> {
        self.value.as_bool().ok_or_else(|| self.problem("this should be true or false"))
    }

    /// A whole number, also as a string.
    pub(super) fn number(&self) -> Result<i64> {
        let text = self.scalar()?;
        text.parse().map_err(|_| self.problem(format!("{text:?} is no whole number")))
    }

    pub(super) fn length(&self) -> Result<usize> {
        let number = self.number()?;
        usize::try_from(number).map_err(|_| self.problem(format!("{number} is no length")))
    }

    pub(super) fn list(&self) -> Result<Vec<Self>> {
        let list = self.value.as_array().ok_or_else(|| self.problem("this should be a list"))?;
        let named = |(at, value): (usize, &'a Value)| {
            let name = ["name", "field_name"].iter().find_map(|key| value.get(key)?.as_str());
            match name {
                Some(name) => self.down(name, value),
                None => self.down(&at.to_string(), value),
            }
        };
        Ok(list.iter().enumerate().map(named).collect())
    }

    /// A list that may be missing.
    pub(super) fn list_of(&self, key: &str) -> Result<Vec<Self>> {
        self.get(key).map_or(Ok(Vec::new()), |at| at.list())
    }

    pub(super) fn members(&self) -> Result<Vec<(&'a str, Self)>> {
        let members = self.value.as_object().ok_or_else(|| self.problem("this should be an object"))?;
        Ok(members.iter().map(|(key, value)| (key.as_str(), self.down(key, value))).collect())
    }
}
