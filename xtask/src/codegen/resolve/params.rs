use super::super::kind::Kind;
use super::super::names::{is_taken_by_requests, snake};
use super::super::overlay::{self, Decision};
use super::super::problem::Result;
use super::super::service::{Limits, Param};
use super::super::spec;
use super::{Resolver, docs};

impl Resolver<'_> {
    pub(super) fn params(&self, fact: &spec::Operation, decided: &overlay::Operation) -> Result<Vec<Param>> {
        let none = Decision::default();
        let mut params: Vec<Param> = Vec::new();
        for param in &fact.params {
            let decision = decided.params.get(&param.wire).unwrap_or(&none);
            let param = self.param(fact, param, decision)?;
            let place = format!("operations.{}.params.{}", fact.name, param.wire);
            let mut names = vec![&param.name];
            names.extend(param.is_entry().then_some(&param.key));
            for name in names {
                self.usable(name, &param.wire, &place)?;
                if is_taken_by_requests(name) {
                    let reason = format!("every request has a method `{name}`; give it another name");
                    return Err(self.in_overlay(place, reason));
                }
                if let Some(other) = params.iter().find(|other| other.claims(name)) {
                    let reason = format!("`{name}` is also the name of {:?}; rename one", other.wire);
                    return Err(self.in_overlay(place, reason));
                }
            }
            params.push(param);
        }
        Ok(params)
    }

    fn param(&self, operation: &spec::Operation, fact: &spec::Param, decision: &Decision) -> Result<Param> {
        let place = format!("operations.{}.params.{}", operation.name, fact.wire);
        let words = decision.doc.as_ref().or_else(|| self.overlay().glossary.get(&fact.wire));
        let words = words.ok_or_else(|| self.in_overlay(place.clone(), "the parameter has no doc"))?;
        let kind = match &decision.kind {
            Some(kind) => self.kind(kind, &place)?,
            None => {
                let kind = self.kind(&fact.kind, &place)?;
                match self.enum_of(&fact.wire, &fact.values, &operation.name, &place)? {
                    Some(name) => kind.with_core(Kind::Enum(name.to_owned())),
                    None => kind,
                }
            }
        };
        let encode = decision.encode.clone().or_else(|| fact.encode.clone()).unwrap_or_default();
        let numbers = matches!(kind.core(), Kind::Enum(_));
        let limits = Limits {
            bytes: fact.max_bytes,
            chars: fact.max_chars,
            items: fact.max_items,
            item_bytes: fact.item_max_bytes,
            item_chars: fact.item_max_chars,
            min: fact.min.filter(|_| !numbers),
            max: fact.max.filter(|_| !numbers),
        };
        let doc = docs::join(words, &docs::limits(fact, &kind, &limits));
        let fallback = || snake(fact.name.as_deref().unwrap_or(&fact.wire));
        let (name, key) = match (&decision.names, encode.as_str()) {
            (Some((name, key)), _) => (name.clone(), key.clone()),
            (None, "entry") => ("bucket".to_owned(), "key".to_owned()),
            (None, _) => (decision.name.clone().unwrap_or_else(fallback), String::new()),
        };
        Ok(Param {
            wire: fact.wire.clone(),
            name,
            key,
            key_optional: decision.key_optional,
            doc,
            place: fact.place,
            kind,
            encode,
            prefix: fact.prefix.clone(),
            absent: fact.absent.clone(),
            sensitive: fact.sensitive || decision.sensitive,
            scope: fact.scope,
            limits,
        })
    }
}

impl Param {
    /// Whether it is a bucket and a key in one.
    pub(crate) fn is_entry(&self) -> bool {
        self.encode == "entry"
    }

    fn claims(&self, name: &str) -> bool {
        self.name == name || (self.is_entry() && self.key == name)
    }
}
