//! What a provider publishes about a service, whatever the layout. What a layout does not say is `None`: silence
//! changes nothing in the spec.

use crate::codegen::spec::{Place, Protocol};
use std::collections::BTreeMap;

pub(super) struct Source {
    pub(super) version: Option<String>,
    pub(super) protocol: Protocol,
    /// Whether operations that are not named are gone.
    pub(super) complete: bool,
    pub(super) operations: Vec<Operation>,
    /// What the spec has no words for, by place and reason.
    pub(super) left_out: Vec<String>,
}

pub(super) struct Operation {
    pub(super) name: String,
    /// The methods it takes, the preferred one first.
    pub(super) methods: Vec<String>,
    /// The hosts that serve it, likewise.
    pub(super) hosts: Vec<String>,
    pub(super) path: Option<String>,
    /// What the query always holds.
    pub(super) query: BTreeMap<String, Option<String>>,
    pub(super) auth: Option<&'static str>,
    pub(super) idempotent: Option<bool>,
    pub(super) params: Vec<Param>,
    pub(super) output: Option<Shape>,
    /// Codes with their HTTP status.
    pub(super) errors: Vec<(String, Option<u16>)>,
}

pub(super) struct Param {
    pub(super) wire: String,
    pub(super) name: Option<String>,
    pub(super) place: Place,
    pub(super) shape: Shape,
    pub(super) encode: Option<&'static str>,
    pub(super) prefix: Option<&'static str>,
    pub(super) absent: Option<&'static str>,
    pub(super) required: Option<bool>,
    pub(super) sensitive: bool,
    pub(super) scope: bool,
    pub(super) more: More,
}

impl Param {
    pub(super) fn new(wire: impl Into<String>, place: Place, shape: Shape) -> Self {
        Self {
            wire: wire.into(),
            name: None,
            place,
            shape,
            encode: None,
            prefix: None,
            absent: None,
            required: None,
            sensitive: false,
            scope: false,
            more: More::default(),
        }
    }
}

/// What may be said of any value.
#[derive(Default)]
pub(super) struct More {
    pub(super) deprecated: Option<bool>,
    pub(super) default: Option<String>,
    pub(super) values: Option<Vec<String>>,
    pub(super) min: Option<i64>,
    pub(super) max: Option<i64>,
    pub(super) max_chars: Option<usize>,
    pub(super) max_items: Option<usize>,
}

/// What a value is on the wire.
pub(super) enum Shape {
    String,
    I32,
    I64,
    /// A whole number of unknown width.
    Integer,
    F64,
    Bool,
    Bytes,
    /// Nothing is known.
    Any,
    /// There is nothing.
    Unit,
    List(Box<Shape>),
    Map(Box<Shape>),
    Object(Object),
}

pub(super) struct Object {
    /// The provider's name of it.
    pub(super) name: Option<String>,
    pub(super) members: Vec<Member>,
}

pub(super) struct Member {
    pub(super) wire: String,
    pub(super) name: Option<String>,
    pub(super) shape: Shape,
    /// The only member of the object around the list.
    pub(super) wrapper: Option<String>,
    pub(super) required: Option<bool>,
    pub(super) more: More,
}
