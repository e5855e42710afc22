use super::super::kind::Kind;
use super::super::names::snake;
use super::super::overlay::{self, Decision};
use super::super::problem::Result;
use super::super::service::{Field, Model};
use super::super::spec;
use super::{Resolver, docs};

impl Resolver<'_> {
    pub(super) fn model(&self, spec: &str) -> Result<Model> {
        let place = format!("types.{spec}");
        let missing = || self.in_api(place.clone(), "there is no such type");
        let fact = self.api().types.get(spec).ok_or_else(missing)?;
        let none = overlay::Type::default();
        let decided = self.overlay().types.get(spec).unwrap_or(&none);
        let name = self.type_name(spec);
        let doc = match (&decided.doc, name.strip_suffix("Response")) {
            (Some(doc), _) => doc.clone(),
            (None, Some(operation)) => format!("What [`{operation}`] answers."),
            (None, None) => return Err(self.in_overlay(place, "the type has no doc")),
        };
        let nothing = Decision::default();
        let mut fields: Vec<Field> = Vec::new();
        for member in &fact.fields {
            let place = format!("{place}.fields.{}", member.wire);
            let decision = decided.fields.get(&member.wire).unwrap_or(&nothing);
            let field = self.field(spec, decided, member, decision, &place)?;
            self.usable(&field.name, &field.wire, &place)?;
            if let Some(other) = fields.iter().find(|other| other.name == field.name) {
                let reason = format!("`{}` is also the name of {:?}; rename one", field.name, other.wire);
                return Err(self.in_overlay(place, reason));
            }
            fields.push(field);
        }
        Ok(Model { name, doc: vec![doc], input: decided.input, fields })
    }

    fn field(
        &self,
        owner: &str,
        decided: &overlay::Type,
        fact: &spec::Field,
        decision: &Decision,
        place: &str,
    ) -> Result<Field> {
        let words = decision.doc.as_ref().or_else(|| self.overlay().glossary.get(&fact.wire));
        let words = words.ok_or_else(|| self.in_overlay(place, "the member has no doc"))?;
        let kind = match &decision.kind {
            Some(kind) => self.kind(kind, place)?,
            None => {
                let kind = self.kind(&fact.kind, place)?;
                match self.enum_of(&fact.wire, &fact.values, owner, place)? {
                    Some(name) => kind.with_core(Kind::Enum(name.to_owned())),
                    None => kind,
                }
            }
        };
        // Another type stands as itself, unless the form is decided too.
        let encode = match (&decision.kind, &decision.encode) {
            (_, Some(encode)) => Some(encode),
            (Some(_), None) => None,
            (None, None) => fact.encode.as_ref(),
        };
        let codec = match encode.map(String::as_str) {
            None | Some("plain") => None,
            Some("comma") => Some("Comma"),
            Some("newline") => Some("Lines"),
            Some("json") => Some("JsonText"),
            Some("unix_seconds") => Some("UnixSeconds"),
            Some("unix_ticks") => Some("UnixTicks"),
            Some(other) => return Err(self.in_api(place, format!("members are not encoded as {other:?}"))),
        };
        let many = matches!(kind, Kind::List(_) | Kind::Map(_));
        let certain = fact.required && !decided.optional && !matches!(codec, Some(c) if c != "Comma");
        Ok(Field {
            name: decision.name.clone().unwrap_or_else(|| snake(fact.name.as_deref().unwrap_or(&fact.wire))),
            wire: fact.wire.clone(),
            wrapper: fact.wrapper.clone(),
            optional: match many {
                true => decided.input && !fact.required,
                false => !certain,
            },
            kind,
            codec,
            secret: decision.sensitive,
            doc: docs::join(words, &docs::member(fact)),
        })
    }
}
