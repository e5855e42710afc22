//! Whether a type of the spec says the same as the provider, perhaps more exactly.
//!
//! The provider publishes what is on the wire: a string, a number. The spec says what it means: a list with commas, a
//! time. As long as the wire is the same, the meaning stays.

use super::source::Shape;
use crate::codegen::kind::Kind;

pub(super) fn fits(kind: &Kind, encode: Option<&str>, shape: &Shape, said: Option<&str>) -> bool {
    match (encode, said) {
        // An entry is base64 of a bucket and a key.
        (Some("entry"), Some("base64")) => matches!(shape, Shape::String),
        (Some(is), Some(said)) => is == said && holds(kind, shape),
        (Some("pairs" | "repeat_same" | "repeat"), None) => matches!(shape, Shape::Any),
        (Some("unix_seconds" | "unix_ticks" | "bool_int"), None) => {
            matches!(shape, Shape::String | Shape::I32 | Shape::I64 | Shape::Integer | Shape::Any)
        }
        // The body itself: whatever bytes it is made of.
        (Some(_), None) => matches!(shape, Shape::String | Shape::Bytes | Shape::Any),
        (None, Some(_)) => false,
        (None, None) => holds(kind, shape),
    }
}

fn holds(kind: &Kind, shape: &Shape) -> bool {
    match (kind, shape) {
        (_, Shape::Any) => true,
        (Kind::String | Kind::Time | Kind::Date, Shape::String) => true,
        (Kind::I32, Shape::I32) | (Kind::I64, Shape::I64) | (Kind::I32 | Kind::I64, Shape::Integer) => true,
        (Kind::F64, Shape::F64) | (Kind::Bool, Shape::Bool) => true,
        (Kind::Bytes, Shape::Bytes) | (Kind::Unit, Shape::Unit) => true,
        (Kind::List(inner), Shape::List(shape)) | (Kind::Map(inner), Shape::Map(shape)) => {
            holds(inner, shape)
        }
        // What the object holds is looked at where its type is made.
        (Kind::Named(_), Shape::Object(_)) => true,
        // A stream of values, one a line.
        (Kind::Lines(_), Shape::Bytes) => true,
        _ => false,
    }
}
