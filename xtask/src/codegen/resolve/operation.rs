use super::super::names::{pascal, snake};
use super::super::overlay;
use super::super::problem::Result;
use super::super::service::{Constructor, Operation};
use super::super::spec::{self, Protocol};
use super::{Resolver, docs};

impl Resolver<'_> {
    pub(super) fn operation(
        &self,
        fact: &spec::Operation,
        decided: &overlay::Operation,
    ) -> Result<Operation> {
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
        let mut operation = Operation {
            wire: if self.api().protocol == Protocol::Rpc { fact.name.clone() } else { name.clone() },
            doc: docs::operation(fact, decided),
            fact: fact.name.clone(),
            http: fact.http.clone(),
            idempotent: decided.idempotent.unwrap_or(fact.idempotent),
            region: fact.region_only.clone(),
            output,
            constructors,
            params,
            requires: self.requires(fact)?,
            paging,
            waits: Vec::new(),
            name,
        };
        operation.waits = self.waits(fact, &operation)?;
        Ok(operation)
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
}
