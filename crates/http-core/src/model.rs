//! The tables generated models are written as.

use crate::DecodeError;
use crate::json::codec::Codec;
use serde_json::Value;

/// Reads the member at `path` of an object; used by [`model!`](crate::model).
///
/// # Errors
///
/// The member is of the wrong kind, or something on the way to it is no object.
pub fn read<T, C: Codec<T>>(object: Option<&Value>, path: &[&'static str]) -> Result<T, DecodeError> {
    let mut value = object;
    for (depth, member) in path.iter().enumerate() {
        value = match value {
            Some(Value::Object(members)) => members.get(*member),
            None | Some(Value::Null) => None,
            // A list where the wrapper of the list should be, or an empty text for an empty object.
            Some(Value::Array(_)) if depth > 0 => break,
            Some(Value::String(text)) if text.is_empty() => None,
            other => return Err(DecodeError::new("an object", other).inside(path[..depth].join("."))),
        };
    }
    C::read(value).map_err(|error| error.inside(path.join(".")))
}

/// Writes a member at `path` into an object; used by [`model!`](crate::model).
pub fn write<T, C: Codec<T>>(object: &mut Value, path: &[&'static str], member: &T) {
    if let Some(written) = C::write(member) {
        let place = path.iter().fold(object, |place, member| &mut place[*member]);
        *place = written;
    }
}

/// Declares types of answers, a field a line: name, type, the member it stands in, and its form if it is not plain.
///
/// All that is made of it is `#[inline]`: compiled where it is used, and nowhere if it is not. A client has hundreds of
/// types, and a program uses a few of them.
///
/// ```
/// cloudwire_http_core::model! {
///     /// A video.
///     Video {
///         /// The id.
///         id: String = "VideoId",
///         /// The tags, one text on the wire.
///         tags: Vec<String> = "Tags" as Comma,
///         /// The snapshots, wrapped on the wire.
///         snapshots: Vec<String> = "Snapshots" / "Snapshot",
///         /// A key that is never shown.
///         auth: Option<String> = "Auth"; secret,
///     }
/// }
/// # use cloudwire_http_core::Field;
/// let json = serde_json::json!({"VideoId": 7, "Tags": "a,b", "Snapshots": {"Snapshot": ["s"]}, "Auth": "hush"});
/// let video = Video::read(Some(&json)).unwrap();
/// assert_eq!((video.id.as_str(), video.tags.len(), video.snapshots.len()), ("7", 2, 1));
/// assert_eq!(video.to_json()["Tags"], "a,b");
/// assert!(!format!("{video:?}").contains("hush"));
/// ```
#[macro_export]
macro_rules! model {
    ($(
        $(#[$meta:meta])*
        $name:ident {
            $(
                $(#[$field_meta:meta])*
                $field:ident: $type:ty = $wire:literal $(/ $inner:literal)* $(as $codec:ident)? $(; $flag:ident)?,
            )*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$field_meta])*
                pub $field: $type,
            )*
        }

        impl $name {
            /// The answer as the JSON it was read from, unknown members left out.
            #[inline]
            pub fn to_json(&self) -> $crate::macros::serde_json::Value {
                $crate::Field::write(self).unwrap_or_default()
            }
        }

        impl $crate::Field for $name {
            #[inline]
            fn read(
                value: ::core::option::Option<&$crate::macros::serde_json::Value>,
            ) -> ::core::result::Result<Self, $crate::DecodeError> {
                if !value.is_some_and($crate::macros::serde_json::Value::is_object) {
                    return Err($crate::DecodeError::new("an object", value));
                }
                Ok(Self {
                    $($field: $crate::macros::read::<_, $crate::model!(@codec $($codec)?)>(value, &[$wire $(, $inner)*])?,)*
                })
            }

            #[inline]
            fn write(&self) -> ::core::option::Option<$crate::macros::serde_json::Value> {
                let mut object = $crate::macros::serde_json::json!({});
                $($crate::macros::write::<_, $crate::model!(@codec $($codec)?)>(&mut object, &[$wire $(, $inner)*], &self.$field);)*
                Some(object)
            }
        }

        $crate::serde_impls!($name);

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(stringify!($field), $crate::model!(@shown self.$field, $($flag)?)))*
                    .finish()
            }
        }
    )*};
    (@codec) => { $crate::Plain };
    (@codec $codec:ident) => { $crate::$codec };
    (@shown $value:expr,) => { &$value };
    (@shown $value:expr, secret) => { &::core::format_args!("[redacted]") };
}

/// Declares an open enumeration: the documented values, and room for those the provider adds later.
///
/// ```
/// cloudwire_http_core::open_enum! {
///     /// The state of a video.
///     Status {
///         /// Ready to play.
///         Normal = "Normal",
///     }
/// }
/// assert_eq!(Status::from("Normal"), Status::Normal);
/// assert_eq!(Status::from("Brand-New").as_str(), "Brand-New");
/// ```
///
/// `Name as Number { … }` is for values that stand as numbers in JSON.
#[macro_export]
macro_rules! open_enum {
    ($(
        $(#[$meta:meta])*
        $name:ident $(as $form:ident)? {
            $($(#[$value_meta:meta])* $value:ident = $wire:literal,)*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$value_meta])* $value,)*
            /// A value that was not documented when this was written.
            Other(::std::string::String),
        }

        impl $name {
            /// The value as it stands on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$value => $wire,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$value,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        $crate::serde_impls!($name);

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::ToParam for $name {
            #[inline]
            fn to_param(&self) -> ::std::string::String {
                self.as_str().to_owned()
            }
        }

        impl $crate::Field for $name {
            #[inline]
            fn read(
                value: ::core::option::Option<&$crate::macros::serde_json::Value>,
            ) -> ::core::result::Result<Self, $crate::DecodeError> {
                <::std::string::String as $crate::Field>::read(value).map(Self::from)
            }

            #[inline]
            fn write(&self) -> ::core::option::Option<$crate::macros::serde_json::Value> {
                Some($crate::open_enum!(@write self.as_str(), $($form)?))
            }
        }
    )*};
    (@write $text:expr,) => { $text.into() };
    (@write $text:expr, Number) => { $text.parse::<i64>().map_or_else(|_| $text.into(), Into::into) };
}
