//! Facts and decisions become a [`Service`]; whatever does not fit together is a [`Problem`].

mod check;
mod docs;
mod enums;
mod fields;
mod operation;
mod paging;
mod params;
mod recursive;
mod waiting;

use super::kind::Kind;
use super::names::{is_identifier, is_keyword, pascal};
use super::overlay::{self, Overlay};
use super::problem::{Problem, Result};
use super::service::{Group, Service};
use super::spec::{self, Api};
use super::waiters::Waiters;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The two files of a service.
pub(crate) struct Source {
    pub(crate) folder: String,
    pub(crate) api_file: PathBuf,
    pub(crate) overlay_file: PathBuf,
    pub(crate) waiters_file: PathBuf,
    pub(crate) api: Api,
    pub(crate) overlay: Overlay,
    pub(crate) waiters: Waiters,
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
        self.types_end()?;
        check::names_exist(&self)?;
        check::docs_are_written(&self)?;
        check::reasons_given(&self)?;
        self.waiters_exist()?;
        let mut home: BTreeMap<String, String> = BTreeMap::new();
        let mut groups = Vec::new();
        // What a group holds by name is found there by all others, so that no group needs another for a word.
        let mut order: Vec<_> = self.overlay().groups.iter().collect();
        order.sort_by_key(|(_, group)| group.types.is_empty());
        for (name, group) in order {
            groups.push(self.group(name, group, &mut home)?);
        }
        groups.sort_by(|a, b| a.name.cmp(&b.name));
        check::names_differ(&self, &groups)?;
        check::all_used(&self, &groups)?;
        let api = self.api();
        let title = match &api.version {
            Some(version) => format!("{} {version}", api.service),
            None => api.service.clone(),
        };
        Ok(Service { folder: self.source.folder.clone(), title, groups })
    }

    fn group(
        &self,
        name: &str,
        group: &overlay::Group,
        home: &mut BTreeMap<String, String>,
    ) -> Result<Group> {
        let place = format!("groups.{name}");
        let mut wanted: Vec<Kind> =
            group.types.iter().map(|held| self.kind(held, &place)).collect::<Result<_>>()?;
        let mut operations = Vec::new();
        for operation in &group.operations {
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
            if decided.hand_written {
                continue;
            }
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
        let feature = group.always.is_none();
        Ok(Group {
            name: name.to_owned(),
            doc: group.doc.clone(),
            operations,
            models,
            enums,
            imports,
            feature,
        })
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
