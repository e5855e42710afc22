//! Decoding of answers: strict about structure, lenient about how a value is written.
//!
//! Providers write numbers as strings and the other way round, leave members out or set them to null, and add new
//! ones at any time. A [`Field`] accepts all of that; what it cannot read is an error that names the member.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime};

use crate::ToParam;

/// A JSON value cannot be read as what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl DecodeError {
    /// A value of the wrong kind.
    pub fn new(expected: &'static str, found: Option<&Value>) -> Self {
        let found = match found {
            None => "nothing",
            Some(Value::Null) => "null",
            Some(Value::Bool(_)) => "a boolean",
            Some(Value::Number(_)) => "another number",
            Some(Value::String(_)) => "another text",
            Some(Value::Array(_)) => "a list",
            Some(Value::Object(_)) => "an object",
        };
        Self { path: String::new(), expected, found }
    }

    /// The same error seen from one level above.
    pub fn inside(mut self, member: impl fmt::Display) -> Self {
        self.path = match self.path.as_str() {
            "" => member.to_string(),
            path if path.starts_with('[') => format!("{member}{path}"),
            path => format!("{member}.{path}"),
        };
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, found } = self;
        let path = if path.is_empty() { "the answer" } else { path };
        write!(f, "{path}: expected {expected}, found {found}")
    }
}

impl std::error::Error for DecodeError {}

/// A type that can stand in an answer.
pub trait Field: Sized {
    /// Reads a member; `None` when it is absent.
    ///
    /// # Errors
    ///
    /// The value cannot be read as this type.
    fn read(value: Option<&Value>) -> Result<Self, DecodeError>;

    /// The value as JSON; `None` leaves the member out.
    fn write(&self) -> Option<Value>;
}

impl<T: Field> Field for Option<T> {
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        match value {
            None | Some(Value::Null) => Ok(None),
            // An empty text where a number, a time or an object should be says that there is none.
            Some(Value::String(text)) if text.is_empty() => Ok(T::read(value).ok()),
            value => T::read(value).map(Some),
        }
    }

    fn write(&self) -> Option<Value> {
        self.as_ref()?.write()
    }
}

impl<T: Field> Field for Box<T> {
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        T::read(value).map(Box::new)
    }

    fn write(&self) -> Option<Value> {
        (**self).write()
    }
}

impl<T: Field> Field for Vec<T> {
    /// Absent, null and the empty text are the empty list.
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        match value {
            None | Some(Value::Null) => Ok(Self::new()),
            Some(Value::String(text)) if text.is_empty() => Ok(Self::new()),
            Some(Value::Array(items)) => {
                let items = items.iter().enumerate();
                items
                    .map(|(at, item)| T::read(Some(item)).map_err(|e| e.inside(format_args!("[{at}]"))))
                    .collect()
            }
            value => Err(DecodeError::new("a list", value)),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Array(self.iter().map(|item| item.write().unwrap_or(Value::Null)).collect()))
    }
}

/// An answer of values one after the other, usually one a line, instead of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonLines<T>(pub Vec<T>);

impl<T: Field> Field for JsonLines<T> {
    /// A value that stands alone is the only one.
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        match value {
            Some(Value::Object(_)) => Ok(Self(vec![T::read(value)?])),
            value => Vec::read(value).map(Self),
        }
    }

    fn write(&self) -> Option<Value> {
        self.0.write()
    }
}

impl<T: Field> Field for BTreeMap<String, T> {
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        match value {
            None | Some(Value::Null) => Ok(Self::new()),
            Some(Value::Object(members)) => {
                let read = |(name, value): (&String, &Value)| {
                    Ok((name.clone(), T::read(Some(value)).map_err(|e| e.inside(name))?))
                };
                members.iter().map(read).collect()
            }
            value => Err(DecodeError::new("an object", value)),
        }
    }

    fn write(&self) -> Option<Value> {
        let members = self.iter().filter_map(|(name, value)| Some((name.clone(), value.write()?)));
        Some(Value::Object(members.collect()))
    }
}

impl Field for String {
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        match value {
            Some(Value::String(text)) => Ok(text.clone()),
            Some(Value::Number(number)) => Ok(number.to_string()),
            Some(Value::Bool(truth)) => Ok(truth.to_string()),
            value => Err(DecodeError::new("a text", value)),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::String(self.clone()))
    }
}

impl Field for bool {
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        match value {
            Some(Value::Bool(truth)) => return Ok(*truth),
            Some(Value::Number(number)) if number.as_i64() == Some(0) => return Ok(false),
            Some(Value::Number(number)) if number.as_i64() == Some(1) => return Ok(true),
            Some(Value::String(text)) => match text.to_ascii_lowercase().as_str() {
                "true" | "1" | "on" | "yes" => return Ok(true),
                "false" | "0" | "off" | "no" => return Ok(false),
                _ => {}
            },
            _ => {}
        }
        Err(DecodeError::new("a boolean", value))
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Bool(*self))
    }
}

macro_rules! integer_fields {
    ($($type:ty),*) => {$(
        impl Field for $type {
            fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
                let number = match value {
                    Some(Value::Number(number)) => match number.as_i128() {
                        Some(whole) => Self::try_from(whole).ok(),
                        // 3.0 is a whole number as well.
                        None => number.as_f64().filter(|f| f.fract() == 0.0).and_then(|f| f.to_string().parse().ok()),
                    },
                    Some(Value::String(text)) => text.trim().parse().ok(),
                    _ => None,
                };
                number.ok_or_else(|| DecodeError::new("a whole number", value))
            }

            fn write(&self) -> Option<Value> {
                Some(Value::from(*self))
            }
        }
    )*};
}

integer_fields!(i32, i64, u32, u64);

impl Field for f64 {
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        let number = match value {
            Some(Value::Number(number)) => number.as_f64(),
            Some(Value::String(text)) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        };
        number.ok_or_else(|| DecodeError::new("a number", value))
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

impl Field for OffsetDateTime {
    /// `2017-01-11T12:00:00Z`, also without the seconds or with an offset.
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        let to_minutes = format_description!("[year]-[month]-[day]T[hour]:[minute]Z");
        let time = value.and_then(Value::as_str).and_then(|text| {
            let whole = Self::parse(text, &Rfc3339).ok();
            whole.or_else(|| {
                PrimitiveDateTime::parse(text, to_minutes).ok().map(PrimitiveDateTime::assume_utc)
            })
        });
        time.ok_or_else(|| DecodeError::new("a time like 2017-01-11T12:00:00Z", value))
    }

    fn write(&self) -> Option<Value> {
        self.format(&Rfc3339).ok().map(Value::String)
    }
}

impl Field for Date {
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        let date = value.and_then(Value::as_str);
        let date = date.and_then(|text| Self::parse(text, format_description!("[year]-[month]-[day]")).ok());
        date.ok_or_else(|| DecodeError::new("a date like 2017-01-11", value))
    }

    fn write(&self) -> Option<Value> {
        Some(Value::String(self.to_param()))
    }
}

impl Field for Value {
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        Ok(value.cloned().unwrap_or_default())
    }

    fn write(&self) -> Option<Value> {
        Some(self.clone())
    }
}

impl Field for Map<String, Value> {
    fn read(value: Option<&Value>) -> Result<Self, DecodeError> {
        match value {
            Some(Value::Object(members)) => Ok(members.clone()),
            None | Some(Value::Null) => Ok(Self::new()),
            value => Err(DecodeError::new("an object", value)),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Object(self.clone()))
    }
}

impl Field for () {
    /// Anything at all: for answers whose body says nothing.
    fn read(_value: Option<&Value>) -> Result<Self, DecodeError> {
        Ok(())
    }

    fn write(&self) -> Option<Value> {
        None
    }
}

/// How a value stands in JSON where it does not stand as itself.
pub mod codec {
    use super::{DecodeError, Value};

    /// Reads and writes values of type `T` in one particular form.
    pub trait Codec<T> {
        /// Reads a member; `None` when it is absent.
        ///
        /// # Errors
        ///
        /// The value is not of this form.
        fn read(value: Option<&Value>) -> Result<T, DecodeError>;

        /// The value in this form; `None` leaves the member out.
        fn write(value: &T) -> Option<Value>;
    }
}

use codec::Codec;

/// A value that stands as itself.
#[derive(Debug)]
pub struct Plain;

impl<T: Field> Codec<T> for Plain {
    fn read(value: Option<&Value>) -> Result<T, DecodeError> {
        T::read(value)
    }

    fn write(value: &T) -> Option<Value> {
        value.write()
    }
}

/// A list that stands as one text, its items separated by commas. Real lists are accepted as well.
#[derive(Debug)]
pub struct Comma;

/// A list that stands as one text, an item a line. Real lists are accepted as well.
#[derive(Debug)]
pub struct Lines;

fn read_joined<T: Field>(value: Option<&Value>, separator: char) -> Result<Vec<T>, DecodeError> {
    match value {
        Some(Value::String(text)) => {
            let items = text.split(separator).map(str::trim).filter(|item| !item.is_empty());
            items.map(|item| T::read(Some(&Value::String(item.to_owned())))).collect()
        }
        Some(value @ (Value::Number(_) | Value::Bool(_))) => Ok(vec![T::read(Some(value))?]),
        value => Vec::read(value),
    }
}

fn write_joined<T: Field>(items: &[T], separator: &str) -> Option<Value> {
    let texts: Vec<_> = items
        .iter()
        .filter_map(|item| match item.write()? {
            Value::String(text) => Some(text),
            other => Some(other.to_string()),
        })
        .collect();
    Some(Value::String(texts.join(separator)))
}

impl<T: Field> Codec<Vec<T>> for Comma {
    fn read(value: Option<&Value>) -> Result<Vec<T>, DecodeError> {
        read_joined(value, ',')
    }

    fn write(value: &Vec<T>) -> Option<Value> {
        write_joined(value, ",")
    }
}

impl<T: Field> Codec<Option<Vec<T>>> for Comma {
    fn read(value: Option<&Value>) -> Result<Option<Vec<T>>, DecodeError> {
        match value {
            None | Some(Value::Null) => Ok(None),
            value => read_joined(value, ',').map(Some),
        }
    }

    fn write(value: &Option<Vec<T>>) -> Option<Value> {
        write_joined(value.as_deref()?, ",")
    }
}

impl<T: Field> Codec<Vec<T>> for Lines {
    fn read(value: Option<&Value>) -> Result<Vec<T>, DecodeError> {
        read_joined(value, '\n')
    }

    fn write(value: &Vec<T>) -> Option<Value> {
        write_joined(value, "\n")
    }
}

/// A value that stands as a text holding JSON. A value standing as itself is accepted as well.
#[derive(Debug)]
pub struct JsonText;

impl<T: Field> Codec<Option<T>> for JsonText {
    fn read(value: Option<&Value>) -> Result<Option<T>, DecodeError> {
        match value {
            Some(Value::String(text)) if text.trim().is_empty() => Ok(None),
            Some(Value::String(text)) => {
                // Text of a user's own may be no JSON: where any value will do, it is the value.
                let inner = serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.clone()));
                Option::read(Some(&inner)).map_err(|_| DecodeError::new("a text holding JSON", value))
            }
            value => Option::read(value),
        }
    }

    fn write(value: &Option<T>) -> Option<Value> {
        Some(Value::String(value.as_ref()?.write()?.to_string()))
    }
}

/// A time that stands as seconds since 1970.
#[derive(Debug)]
pub struct UnixSeconds;

/// A time that stands as units of 100 ns since 1970.
#[derive(Debug)]
pub struct UnixTicks;

impl Codec<Option<OffsetDateTime>> for UnixSeconds {
    fn read(value: Option<&Value>) -> Result<Option<OffsetDateTime>, DecodeError> {
        let Some(seconds) = Option::<i64>::read(value)? else { return Ok(None) };
        let time = OffsetDateTime::from_unix_timestamp(seconds);
        time.map(Some).map_err(|_| DecodeError::new("seconds since 1970", value))
    }

    fn write(value: &Option<OffsetDateTime>) -> Option<Value> {
        Some(Value::from(value.as_ref()?.unix_timestamp()))
    }
}

impl Codec<Option<OffsetDateTime>> for UnixTicks {
    fn read(value: Option<&Value>) -> Result<Option<OffsetDateTime>, DecodeError> {
        let Some(ticks) = Option::<i64>::read(value)? else { return Ok(None) };
        let time = OffsetDateTime::from_unix_timestamp_nanos(i128::from(ticks) * 100);
        time.map(Some).map_err(|_| DecodeError::new("units of 100 ns since 1970", value))
    }

    fn write(value: &Option<OffsetDateTime>) -> Option<Value> {
        i64::try_from(value.as_ref()?.unix_timestamp_nanos() / 100).ok().map(Value::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use time::macros::datetime;

    fn read<T: Field>(value: Value) -> Result<T, DecodeError> {
        T::read(Some(&value))
    }

    #[test]
    fn numbers_and_texts_stand_for_each_other() {
        assert_eq!(read(json!("42")), Ok(42i32));
        assert_eq!(read(json!(42.0)), Ok(42i64));
        assert_eq!(read(json!(u64::MAX)), Ok(u64::MAX));
        assert_eq!(read::<i32>(json!(1i64 << 40)), Err(DecodeError::new("a whole number", Some(&json!(1)))));
        assert!(read::<i64>(json!(1.5)).is_err() && read::<f64>(json!("nan")).is_err());
        assert_eq!(read(json!("135.6")), Ok(135.6f64));
        assert_eq!(read(json!(7)), Ok("7".to_owned()));
        assert_eq!(read(json!("off")), Ok(false));
        assert_eq!(read(json!(null)), Ok(None::<String>));
        assert_eq!(read(json!("")), Ok(None::<i64>));
        assert_eq!(read(json!("")), Ok(Some(String::new())));
        assert!(read::<String>(json!(null)).is_err());
    }

    #[test]
    fn times_are_read_in_the_forms_seen() {
        let noon = datetime!(2017-01-11 12:00 UTC);
        assert_eq!(read(json!("2017-01-11T12:00:00Z")), Ok(noon));
        assert_eq!(read(json!("2017-01-11T12:00Z")), Ok(noon));
        assert!(read::<OffsetDateTime>(json!("yesterday")).is_err());
        assert_eq!(UnixTicks::read(Some(&json!("13603956734587420"))).unwrap().unwrap().year(), 2013);
        assert_eq!(UnixSeconds::write(&Some(noon)), Some(json!(1_484_136_000)));
    }

    #[test]
    fn lists_in_a_text_are_lists() {
        assert_eq!(Comma::read(Some(&json!("a, b,,"))), Ok(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(Comma::read(Some(&json!(["a"]))), Ok(vec!["a".to_owned()]));
        assert_eq!(Comma::read(Some(&json!(5))), Ok(vec![5i64]));
        assert_eq!(Lines::write(&vec![1i64, 2]), Some(json!("1\n2")));
        let inner: Option<Vec<i64>> = JsonText::read(Some(&json!("[1,2]"))).unwrap();
        assert_eq!(inner, Some(vec![1, 2]));
        let any: Option<Value> = JsonText::read(Some(&json!("{no json"))).unwrap();
        assert_eq!(any, Some(json!("{no json")));
        assert!(<JsonText as Codec<Option<Vec<i64>>>>::read(Some(&json!("{no json"))).is_err());
    }

    #[test]
    fn lines_are_values_without_a_list_around_them() {
        assert_eq!(read(json!(null)), Ok(JsonLines::<Value>(Vec::new())));
        assert_eq!(read(json!({"a": 1})), Ok(JsonLines(vec![json!({"a": 1})])));
        assert_eq!(read(json!([1, 2])), Ok(JsonLines(vec![1i64, 2])));
    }

    #[test]
    fn errors_name_the_place() {
        let error = Vec::<i64>::read(Some(&json!([1, "x"]))).unwrap_err().inside("Ids");
        assert_eq!(error.to_string(), "Ids[1]: expected a whole number, found another text");
    }
}
