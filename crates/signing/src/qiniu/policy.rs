//! The put policy: what an upload token allows and what happens after the upload.
//!
//! Follows "Upload policy" (<https://developer.qiniu.com/kodo/1206/put-policy>).

mod json;
mod rules;
mod setters;
#[cfg(test)]
mod tests;
mod values;

use std::borrow::Cow;

use serde_json::Value;
use time::OffsetDateTime;

pub use rules::PolicyError;
pub use values::{CallbackBodyType, DetectMime, FileType, PersistentType};

/// A put policy under construction, or one read from a token.
///
/// Fields go into the JSON in the order they were set, after `scope` and `deadline`; setting one again changes its
/// value in place. Nothing is checked while building: [`PutPolicy::validate`] and [`super::UploadToken::sign`] do.
///
/// ```
/// use cloudwire_signing::qiniu::PutPolicy;
///
/// let policy = PutPolicy::for_object("media", "talks/1.mp4").deadline(1_893_456_000).fsize_limit(1 << 30);
/// assert_eq!(policy.to_json(), r#"{"scope":"media:talks/1.mp4","deadline":1893456000,"fsizeLimit":1073741824}"#);
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct PutPolicy {
    /// Name and value of each field, each name once.
    fields: Vec<(Cow<'static, str>, Value)>,
    /// The bucket was given with a colon, which the scope cannot express.
    colon_in_bucket: bool,
}

impl PutPolicy {
    /// New objects of any key in `bucket`; existing ones are not replaced.
    pub fn for_bucket(bucket: &str) -> Self {
        Self::scoped(bucket, bucket.to_owned())
    }

    /// One object, new or replaced (with [`PutPolicy::insert_only`]: new only).
    pub fn for_object(bucket: &str, key: &str) -> Self {
        Self::scoped(bucket, format!("{bucket}:{key}"))
    }

    /// New objects whose keys start with `prefix`; existing ones are not replaced.
    pub fn for_prefix(bucket: &str, prefix: &str) -> Self {
        Self::for_object(bucket, prefix).with("isPrefixalScope", 1)
    }

    fn scoped(bucket: &str, scope: String) -> Self {
        let mut fields = Vec::with_capacity(4);
        fields.push((Cow::Borrowed("scope"), scope.into()));
        Self { fields, colon_in_bucket: bucket.contains(':') }
    }

    /// When the token ends, in unix seconds. Required; at most `u32::MAX`.
    pub fn deadline(self, unix_seconds: u64) -> Self {
        self.with("deadline", unix_seconds)
    }

    /// [`PutPolicy::deadline`] from a time; fractions of a second are cut off.
    pub fn expires_at(self, at: OffsetDateTime) -> Self {
        self.with("deadline", at.unix_timestamp())
    }

    /// Sets any field to any value, also one this crate does not know, and also `scope` and `deadline`.
    ///
    /// Known fields are still held to their types and rules when the policy is signed.
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.put(Cow::Owned(name.into()), value.into());
        self
    }

    fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.put(Cow::Borrowed(name), value.into());
        self
    }

    fn put(&mut self, name: Cow<'static, str>, value: Value) {
        if name == "scope" {
            self.colon_in_bucket = false;
        }
        if let Some((_, old)) = self.fields.iter_mut().find(|(known, _)| *known == name) {
            *old = value;
        } else if name == "deadline" {
            self.fields.insert(self.fields.len().min(1), (name, value));
        } else {
            self.fields.push((name, value));
        }
    }

    /// A field as it stands; `None` when it is not set.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields.iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// A field that is a string; `None` when it is not set or of another type.
    #[must_use]
    pub fn get_str(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// A field that is an integer; `None` when it is not set or of another type.
    #[must_use]
    pub fn get_i64(&self, name: &str) -> Option<i64> {
        self.get(name)?.as_i64()
    }

    /// A flag: whether the field is `true` or a number other than 0.
    #[must_use]
    pub fn get_flag(&self, name: &str) -> bool {
        self.get(name)
            .is_some_and(|value| value.as_bool().unwrap_or_else(|| value.as_i64().is_some_and(|n| n != 0)))
    }

    /// The fields in their order.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.fields.iter().map(|(name, value)| (name.as_ref(), value))
    }

    /// `bucket`, `bucket:key` or `bucket:prefix`; empty when it is not set to a string.
    #[must_use]
    pub fn scope(&self) -> &str {
        self.get_str("scope").unwrap_or_default()
    }

    /// The scope up to its first colon.
    #[must_use]
    pub fn bucket(&self) -> &str {
        self.scope().split_once(':').map_or(self.scope(), |(bucket, _)| bucket)
    }

    /// The scope after its first colon: the key, or the prefix of a prefixal scope.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.scope().split_once(':').map(|(_, key)| key)
    }

    /// The deadline in unix seconds; `None` when it is not set to an integer.
    #[must_use]
    pub fn deadline_unix(&self) -> Option<i64> {
        self.get_i64("deadline")
    }

    /// Whether every known field has its type and range and no two contradict each other.
    ///
    /// # Errors
    /// The first rule that does not hold, see [`PolicyError`].
    pub fn validate(&self) -> Result<(), PolicyError> {
        rules::check(self)
    }

    /// Compact JSON, in ASCII: other characters as `\uXXXX`. It is what [`super::UploadToken`] signs.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(&self.fields)
    }

    /// Reads a policy. `scope` and `deadline` come first, the other fields by name: their order is not kept.
    ///
    /// # Errors
    /// The text is not a JSON object. Its fields are not checked.
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        json::read(text).map(|fields| Self { fields, colon_in_bucket: false })
    }
}

/// Equal when the same fields have the same values, in whatever order.
impl PartialEq for PutPolicy {
    fn eq(&self, other: &Self) -> bool {
        self.fields.len() == other.fields.len()
            && self.fields().all(|(name, value)| other.get(name) == Some(value))
    }
}
