//! JSON that keeps the order of its members: an upload token and a batch depend on the order of the caller's.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// A JSON value whose objects are lists of pairs.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Json {
    /// `null`, also for what is absent.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number.
    Number(Number),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in the order of the file.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The member of that name, else null.
    #[must_use]
    pub fn get(&self, name: &str) -> &Json {
        self.members().iter().find_map(|(key, value)| (key == name).then_some(value)).unwrap_or(&Json::Null)
    }

    /// The members of an object, in order; none for other values.
    #[must_use]
    pub fn members(&self) -> &[(String, Json)] {
        if let Self::Object(members) = self { members } else { &[] }
    }

    /// The items of an array; none for other values.
    #[must_use]
    pub fn items(&self) -> &[Json] {
        if let Self::List(items) = self { items } else { &[] }
    }

    /// Whether it is null or absent.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// A string as it is.
    #[must_use]
    pub fn str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// A whole number, also one written as a string.
    #[must_use]
    pub fn int(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_i64(),
            Self::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// A truth value.
    #[must_use]
    pub fn bool(&self) -> Option<bool> {
        if let Self::Bool(truth) = self { Some(*truth) } else { None }
    }

    /// A scalar as text, `None` for null, arrays and objects.
    #[must_use]
    pub fn scalar(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(number.to_string()),
            Self::Bool(truth) => Some(truth.to_string()),
            _ => None,
        }
    }

    /// A scalar as Python writes it: truth values begin with a capital.
    #[must_use]
    pub fn python(&self) -> Option<String> {
        match self {
            Self::Bool(true) => Some("True".to_owned()),
            Self::Bool(false) => Some("False".to_owned()),
            other => other.scalar(),
        }
    }

    /// The text that Python's `json.dumps` makes of it: a space after `,` and `:`, and nothing but ASCII.
    #[must_use]
    pub fn dumped(&self) -> String {
        let pairs = |(name, value): &(String, Json)| format!("{}: {}", ascii(name), value.dumped());
        match self {
            Self::Text(text) => ascii(text),
            Self::List(items) => {
                format!("[{}]", items.iter().map(Json::dumped).collect::<Vec<_>>().join(", "))
            }
            Self::Object(members) => {
                format!("{{{}}}", members.iter().map(pairs).collect::<Vec<_>>().join(", "))
            }
            scalar => scalar.value().to_string(),
        }
    }

    /// The same with its members in every order; of more than four in this order alone.
    #[must_use]
    pub fn orders(&self) -> Vec<Json> {
        let members = self.members();
        if members.is_empty() || members.len() > 4 {
            return vec![self.clone()];
        }
        let begin_with = |at: usize| {
            let mut rest = members.to_vec();
            let first = rest.remove(at);
            let rests = Self::Object(rest).orders().into_iter();
            rests.map(move |rest| Self::Object([std::slice::from_ref(&first), rest.members()].concat()))
        };
        (0..members.len()).flat_map(begin_with).collect()
    }

    /// The strings of an array.
    #[must_use]
    pub fn strings(&self) -> Vec<String> {
        self.items().iter().filter_map(Json::scalar).collect()
    }

    /// The same without the order.
    #[must_use]
    pub fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(truth) => Value::Bool(*truth),
            Self::Number(number) => Value::Number(number.clone()),
            Self::Text(text) => Value::String(text.clone()),
            Self::List(items) => Value::Array(items.iter().map(Json::value).collect()),
            Self::Object(members) => {
                Value::Object(members.iter().map(|(k, v)| (k.clone(), v.value())).collect::<Map<_, _>>())
            }
        }
    }
}

/// A JSON string with everything beyond ASCII as `\uXXXX`.
fn ascii(text: &str) -> String {
    let mut units = [0; 2];
    let quoted = Value::from(text).to_string();
    quoted
        .chars()
        .map(|char| match char {
            '\u{7f}' | '\0'..='~' => char.to_string(),
            wide => wide.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        })
        .collect()
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyJson)
    }
}

struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Number::from_f64(number).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(member) = members.next_entry()? {
            object.push(member);
        }
        Ok(Json::Object(object))
    }
}
