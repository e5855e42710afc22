//! Facts and decisions become a [`Service`]; whatever does not fit together is a [`Problem`].

mod check;
mod docs;
mod fields;
mod paging;
mod params;

use super::kind::Kind;
use super::names::{is_identifier, is_keyword, pascal, snake};
use super::overlay::{self, Overlay};
use super::problem::{Problem, Result};
use super::service::{Constructor, Enum, Group, Operation, Service};
use super::spec::{self, Api, Protocol};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The two files of a service.
pub(crate) struct Source {
    pub(crate) folder: String,
    pub(crate) api_file: PathBuf,
    pub(crate) overlay_file: PathBuf,
    pub(crate) api: Api,
    pub(crate) overlay: Overlay,
}

/// Puts the two together.
pub(crate) fn resolve(source: Source) -> Result<Service> {
    Resolver { source: &source }.service()
}

struct Resolver<'a> {
    source: &'a Source,
}

impl<'a> Resolver<'a> {
    fn api(&self) -> &'a Api {
        &self.source.api
    }

    fn overlay(&self) -> &'a Overlay {
        &self.source.overlay
    }

    fn in_api(&self, path: impl Into<String>, reason: impl Into<String>) -> Problem {
        Problem::new(&self.source.api_file, path, reason)
    }

    fn in_overlay(&self, path: impl Into<String>, reason: impl Into<String>) -> Problem {
        Problem::new(&self.source.overlay_file, path, reason)
    }

    fn service(self) -> Result<Service> {
        check::spec_is_sound(&self)?;
        check::names_exist(&self)?;
        check::docs_are_written(&self)?;
        check::reasons_given(&self)?;
        let mut home: BTreeMap<String, String> = BTreeMap::new();
        let mut groups = Vec::new();
        for (name, group) in &self.overlay().groups {
            groups.push(self.group(name, group, &mut home)?);
        }
        check::names_differ(&self, &groups)?;
        check::all_used(&self, &groups)?;
        Ok(Service { folder: self.source.folder.clone(), groups })
    }

    fn group(
        &self,
        name: &str,
        group: &overlay::Group,
        home: &mut BTreeMap<String, String>,
    ) -> Result<Group> {
        let mut wanted: Vec<Kind> = Vec::new();
        let mut operations = Vec::new();
        for operation in &group.operations {
            let place = format!("groups.{name}");
            let fact = self.api().operations.iter().find(|fact| fact.name == *operation);
            let fact = fact.ok_or_else(|| {
                self.in_overlay(place.clone(), format!("no operation is called {operation:?}"))
            })?;
            let decided = self.overlay().operations.get(operation).ok_or_else(|| {
                self.in_overlay(
                    format!("operations.{operation}"),
                    "the operation has no doc: there is no entry",
                )
            })?;
            let resolved = self.operation(fact, decided)?;
            wanted.push(resolved.output.clone());
            wanted.extend(resolved.params.iter().map(|param| param.kind.clone()));
            wanted.extend(self.spec_kinds(fact)?);
            operations.push(resolved);
        }
        let mut models = Vec::new();
        let mut enums = Vec::new();
        let mut imports = BTreeSet::new();
        let mut seen = BTreeSet::new();
        while let Some(kind) = wanted.pop() {
            let (Kind::Named(key) | Kind::Enum(key)) = kind.core().clone() else { continue };
            if !seen.insert(key.clone()) {
                continue;
            }
            if let Some(other) = home.get(&key).filter(|other| *other != name) {
                imports.insert((other.clone(), key));
                continue;
            }
            home.insert(key.clone(), name.to_owned());
            match kind.core() {
                Kind::Enum(_) => enums.push(self.enumeration(&key)?),
                _ => {
                    let Some(fact) = self.spec_type(&key) else { continue };
                    let model = self.model(fact)?;
                    wanted.extend(model.fields.iter().map(|field| field.kind.clone()));
                    models.push(model);
                }
            }
        }
        models.sort_by(|a, b| a.name.cmp(&b.name));
        enums.sort_by(|a, b| a.name.cmp(&b.name));
        operations.sort_by(|a, b| a.name.cmp(&b.name));
        let imports = imports.into_iter().collect();
        Ok(Group { name: name.to_owned(), doc: group.doc.clone(), operations, models, enums, imports })
    }

    /// The types an operation's parameters name, where the parameter itself is given in another form.
    fn spec_kinds(&self, fact: &spec::Operation) -> Result<Vec<Kind>> {
        let place = format!("operations.{}", fact.name);
        let inputs = self.overlay().types.iter().filter(|(_, decided)| decided.input);
        let named = inputs.filter(|(name, _)| {
            self.overlay().operations.get(&fact.name).is_some_and(|decided| {
                decided.params.values().any(|p| p.kind.as_deref().is_some_and(|kind| kind.contains(*name)))
            })
        });
        named.map(|(name, _)| self.kind(name, &place)).collect()
    }

    fn operation(&self, fact: &spec::Operation, decided: &overlay::Operation) -> Result<Operation> {
        let name = decided.name.clone().unwrap_or_else(|| pascal(&fact.name));
        let place = format!("operations.{}", fact.name);
        let output = self.kind(&fact.output, &place)?;
        let params = self.params(fact, decided)?;
        let argument = |wire: &String| {
            params.iter().position(|param| param.wire == *wire).ok_or_else(|| {
                self.in_overlay(format!("{place}.args"), format!("no parameter is called {wire:?}"))
            })
        };
        let args = match decided.args.is_empty() {
            false => decided.args.iter().map(argument).collect::<Result<Vec<_>>>()?,
            true => (0..fact.params.len()).filter(|at| fact.params[*at].required).collect(),
        };
        for (at, param) in fact.params.iter().enumerate() {
            if param.required && !args.contains(&at) {
                let reason = format!("the parameter {:?} is required, but no argument", param.wire);
                return Err(self.in_overlay(format!("{place}.args"), reason));
            }
        }
        if args.len() > 3 && decided.reason.is_none() {
            return Err(self.in_overlay(place, "more than three arguments need a reason"));
        }
        let doc = decided.doc.split_inclusive(". ").next().unwrap_or_default().trim().to_owned();
        let mut constructors = vec![Constructor { method: snake(&name), doc, args }];
        for also in &decided.also {
            let args = also.args.iter().map(argument).collect::<Result<Vec<_>>>()?;
            constructors.push(Constructor { method: also.method.clone(), doc: also.doc.clone(), args });
        }
        let pagination = decided.pagination.as_ref().or(fact.pagination.as_ref());
        let paging = pagination.map(|rule| self.paging(fact, rule)).transpose()?;
        Ok(Operation {
            wire: if self.api().protocol == Protocol::Rpc { fact.name.clone() } else { name.clone() },
            doc: docs::operation(fact, decided),
            http: spec::Http {
                method: fact.http.method.clone(),
                host: fact.http.host.clone(),
                path: fact.http.path.clone(),
                auth: fact.http.auth.clone(),
                content_type: fact.http.content_type.clone(),
            },
            idempotent: decided.idempotent.unwrap_or(fact.idempotent),
            output,
            constructors,
            params,
            requires: self.requires(fact)?,
            paging,
            name,
        })
    }

    fn requires(&self, fact: &spec::Operation) -> Result<Vec<spec::Requires>> {
        use spec::Requires::{AllOrNone, AtLeastOne, AtMostOne, WhenSet, WhenValue};
        let known = |names: &[String]| match names
            .iter()
            .find(|name| fact.params.iter().all(|param| param.wire != **name))
        {
            None => Ok(names.to_vec()),
            Some(name) => {
                let path = format!("operations.{}.requires", fact.name);
                Err(self.in_api(path, format!("no parameter is called {name:?}")))
            }
        };
        let copy = |requires: &spec::Requires| {
            Ok(match requires {
                AtLeastOne { at_least_one } => AtLeastOne { at_least_one: known(at_least_one)? },
                AtMostOne { at_most_one } => AtMostOne { at_most_one: known(at_most_one)? },
                AllOrNone { both_or_neither } => AllOrNone { both_or_neither: known(both_or_neither)? },
                WhenSet { when_set_any, required } => {
                    WhenSet { when_set_any: known(when_set_any)?, required: known(required)? }
                }
                WhenValue { when, required } => {
                    known(&when.keys().cloned().collect::<Vec<_>>())?;
                    WhenValue { when: when.clone(), required: known(required)? }
                }
            })
        };
        fact.requires.iter().map(copy).collect()
    }

    /// The type a text means, its names those of Rust.
    fn kind(&self, text: &str, place: &str) -> Result<Kind> {
        let kind = Kind::parse(text).map_err(|reason| self.in_api(place, reason))?;
        let Kind::Named(name) = kind.core() else { return Ok(kind) };
        if self.overlay().enums.contains_key(name) {
            return Ok(kind.with_core(Kind::Enum(name.clone())));
        }
        if !self.api().types.contains_key(name) {
            return Err(self.in_api(place, format!("no type is called {name:?}")));
        }
        Ok(kind.with_core(Kind::Named(self.type_name(name))))
    }

    /// The name in Rust of a type of the spec.
    fn type_name(&self, spec: &str) -> String {
        let decided = self.overlay().types.get(spec);
        if let Some(same) = decided.and_then(|decided| decided.same_as.as_deref()) {
            return self.type_name(same);
        }
        if let Some(name) = decided.and_then(|decided| decided.name.clone()) {
            return name;
        }
        // The answer of a renamed operation follows it.
        let renamed = self.api().operations.iter().find(|operation| {
            spec.strip_suffix("Response").is_some_and(|stem| stem == pascal(&operation.name))
        });
        let renamed =
            renamed.and_then(|operation| self.overlay().operations.get(&operation.name)?.name.clone());
        renamed.map_or_else(|| spec.to_owned(), |name| format!("{name}Response"))
    }

    /// The type of the spec behind a name in Rust.
    fn spec_type(&self, name: &str) -> Option<&'a str> {
        let decided = |spec: &str| self.overlay().types.get(spec);
        let own = |spec: &&String| decided(spec).is_none_or(|decided| decided.same_as.is_none());
        self.api().types.keys().filter(own).find(|spec| self.type_name(spec) == name).map(String::as_str)
    }

    /// The enumeration that holds the values of a member, if one does.
    fn enum_of(&self, wire: &str, values: &[String], owner: &str, place: &str) -> Result<Option<&'a str>> {
        let fits = |(_, e): &(&String, &overlay::Enum)| {
            e.wire.iter().any(|known| known == wire)
                && (e.within.is_empty() || e.within.iter().any(|known| known == owner))
                && (!e.within.is_empty() || !values.is_empty())
                && values.iter().all(|v| e.also.contains(v) || e.values.iter().any(|known| known.wire == *v))
        };
        let mut found: Vec<_> = self.overlay().enums.iter().filter(fits).collect();
        found.sort_by_key(|(_, e)| e.within.is_empty());
        match (found.as_slice(), values) {
            ([], []) => Ok(None),
            ([], values) => {
                let values = values.join(", ");
                let reason = format!("no enumeration in the overlay holds its values: {values}");
                Err(self.in_api(place, reason))
            }
            ([(name, _)], _) => Ok(Some(name)),
            ([(name, first), (_, second), ..], _) if first.within.is_empty() != second.within.is_empty() => {
                Ok(Some(name))
            }
            ([(first, _), (second, _), ..], _) => {
                let reason = format!("both {first} and {second} hold its values; limit them with `in`");
                Err(self.in_overlay(format!("enums.{first}"), format!("{place}: {reason}")))
            }
        }
    }

    fn enumeration(&self, name: &str) -> Result<Enum> {
        let place = format!("enums.{name}");
        let fact = self.overlay().enums.get(name);
        let fact = fact.ok_or_else(|| self.in_overlay(place.clone(), "there is no such enumeration"))?;
        let mut values: Vec<(String, String, Vec<String>)> = Vec::new();
        for value in &fact.values {
            let variant = value.name.clone().unwrap_or_else(|| pascal(&value.wire));
            self.usable(&variant, &value.wire, &place)?;
            if variant == "Other" || values.iter().any(|(known, _, _)| *known == variant) {
                let reason = format!("the name {variant} of the value {:?} is taken", value.wire);
                return Err(self.in_overlay(place, reason));
            }
            values.push((variant, value.wire.clone(), vec![value.doc.clone()]));
        }
        Ok(Enum { name: name.to_owned(), doc: vec![fact.doc.clone()], number: fact.number, values })
    }

    /// Refuses what cannot be a name in Rust.
    fn usable(&self, name: &str, wire: &str, place: &str) -> Result<()> {
        let reason = if is_keyword(name) {
            format!("{wire:?} becomes the Rust keyword `{name}`; give it a name in the overlay")
        } else if !is_identifier(name) {
            format!("{wire:?} becomes `{name}`, which cannot be a name in Rust; give it one in the overlay")
        } else {
            return Ok(());
        };
        Err(self.in_overlay(place, reason))
    }
}
