//! The objects of answers and bodies become types of the spec, under the names they have there already.

use super::fit::fits;
use super::source::{Member, More, Object, Shape};
use crate::codegen::kind::Kind;
use crate::codegen::spec::{Api, Field, Type};
use std::collections::{BTreeMap, BTreeSet};

/// The types of the new spec, made beside those of the old.
pub(super) struct Types<'a> {
    pub(super) old: &'a Api,
    pub(super) made: BTreeMap<String, Type>,
}

impl<'a> Types<'a> {
    /// The type of a value: as it was, where the wire is the same. `owner` and `place` name a type that is new.
    pub(super) fn kind(
        &mut self,
        shape: Shape,
        said: Option<&str>,
        was: Option<(&str, Option<&str>)>,
        (owner, place): (&str, &str),
    ) -> (String, Option<String>) {
        let was = was.and_then(|(kind, encode)| Some((Kind::parse(kind).ok()?, kind, encode)));
        match was {
            Some((kind, text, encode)) if fits(&kind, encode, &shape, said) => {
                if let Kind::Named(name) = kind.core() {
                    let known = self.object(shape, Some(name), (owner, place));
                    let text = known.map_or(text.to_owned(), |known| text.replace(name.as_str(), &known));
                    return (text, encode.map(str::to_owned));
                }
                (text.to_owned(), encode.map(str::to_owned))
            }
            _ => (self.fresh(shape, (owner, place)), said.map(str::to_owned)),
        }
    }

    fn fresh(&mut self, shape: Shape, at: (&str, &str)) -> String {
        match shape {
            Shape::String => "string".into(),
            Shape::I32 => "i32".into(),
            Shape::I64 | Shape::Integer => "i64".into(),
            Shape::F64 => "f64".into(),
            Shape::Bool => "bool".into(),
            Shape::Bytes => "bytes".into(),
            Shape::Any => "json".into(),
            Shape::Unit => "unit".into(),
            Shape::List(item) => format!("list<{}>", self.fresh(*item, at)),
            Shape::Map(item) => format!("map<{}>", self.fresh(*item, at)),
            Shape::Object(_) => self.object(shape, None, at).unwrap_or_default(),
        }
    }

    /// The name of the type for the object at the core of a shape, if there is one.
    fn object(&mut self, shape: Shape, was: Option<&str>, (owner, place): (&str, &str)) -> Option<String> {
        let object = match shape {
            Shape::List(inner) | Shape::Map(inner) => return self.object(*inner, was, (owner, place)),
            Shape::Object(object) => object,
            _ => return None,
        };
        let wanted = was.map(str::to_owned).or_else(|| object.name.clone());
        let wanted = wanted.unwrap_or_else(|| format!("{owner}{place}"));
        let old = self.old.types.get(was.unwrap_or(&wanted));
        let made = Type { fields: self.fields(object, old, owner) };
        let taken = |name: &str| match self.made.get(name) {
            Some(other) => *other != made,
            // A name that means something else in the spec is left to it.
            None => {
                was.is_none()
                    && self.old.types.get(name).is_some_and(|other| *other != made)
                    && name != wanted
            }
        };
        let numbered = (2..).map(|number| format!("{owner}{place}{number}"));
        let mut names = [wanted.clone(), format!("{owner}{place}")].into_iter().chain(numbered);
        let name = names.find(|name| !taken(name)).unwrap_or(wanted);
        self.made.insert(name.clone(), made);
        Some(name)
    }

    fn fields(&mut self, object: Object, old: Option<&'a Type>, owner: &str) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for member in object.members {
            let was = old.and_then(|old| old.fields.iter().find(|field| field.wire == member.wire));
            fields.push(self.field(member, was, owner));
        }
        let order = old.map_or(&[][..], |old| &old.fields);
        let order: Vec<&str> = order.iter().map(|field| field.wire.as_str()).collect();
        in_order(&mut fields, &order, |field| &field.wire);
        fields
    }

    fn field(&mut self, member: Member, was: Option<&'a Field>, owner: &str) -> Field {
        let Member { wire, name, shape, wrapper, required, more } = member;
        let place = place(wrapper.as_ref().unwrap_or(&wire));
        let known = was.map(|was| (was.kind.as_str(), was.encode.as_deref()));
        let silent = matches!(shape, Shape::Any);
        let (kind, encode) = self.kind(shape, None, known, (owner, &place));
        let More { deprecated, values, .. } = more;
        let was = was.cloned().unwrap_or_else(|| blank(wire));
        Field {
            name: name.or(was.name),
            kind,
            encode,
            wrapper: wrapper.or(was.wrapper.filter(|_| silent)),
            required: required.unwrap_or(was.required),
            deprecated: deprecated.unwrap_or(was.deprecated),
            values: ordered(values, was.values),
            ..was
        }
    }
}

/// A member of which nothing is known.
fn blank(wire: String) -> Field {
    Field {
        wire,
        name: None,
        kind: String::new(),
        encode: None,
        wrapper: None,
        required: false,
        deprecated: false,
        unit: None,
        values: Vec::new(),
    }
}

/// A member's part in the name of its type.
fn place(wire: &str) -> String {
    crate::codegen::names::pascal(wire)
}

/// Puts what was there first, as it was; the rest follows.
pub(super) fn in_order<T>(list: &mut [T], order: &[&str], name: impl Fn(&T) -> &str) {
    list.sort_by_key(|item| order.iter().position(|known| *known == name(item)).unwrap_or(order.len()));
}

/// The values that are published, in the order they had.
pub(super) fn ordered(published: Option<Vec<String>>, was: Vec<String>) -> Vec<String> {
    let Some(mut values) = published else { return was };
    let order: Vec<&str> = was.iter().map(String::as_str).collect();
    in_order(&mut values, &order, |value| value);
    values
}

/// The types that operations use, by way of other types too.
pub(super) fn used(api: &Api) -> BTreeSet<String> {
    let params = api.operations.iter().flat_map(|operation| &operation.params);
    let outputs = api.operations.iter().map(|operation| &operation.output);
    let mut open: Vec<String> = params.map(|param| &param.kind).chain(outputs).cloned().collect();
    let mut used = BTreeSet::new();
    while let Some(kind) = open.pop() {
        let Ok(kind) = Kind::parse(&kind) else { continue };
        let Kind::Named(name) = kind.core() else { continue };
        if used.insert(name.clone()) {
            let fields = api.types.get(name).map_or(&[][..], |found| &found.fields);
            open.extend(fields.iter().map(|field| field.kind.clone()));
        }
    }
    used
}
