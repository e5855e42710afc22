use super::super::names::{is_keyword, pascal, snake};
use super::super::problem::{Problem, Result};
use super::super::service::{Ends, Operation, Wait};
use super::super::spec;
use super::super::waiters::Waiter;
use super::Resolver;

impl Resolver<'_> {
    /// The waits that ask this operation.
    pub(super) fn waits(&self, fact: &spec::Operation, operation: &Operation) -> Result<Vec<Wait>> {
        let ours = self.source.waiters.iter().filter(|(_, waiter)| waiter.poll == fact.name);
        ours.map(|(method, waiter)| self.wait(method, waiter, fact, operation)).collect()
    }

    /// Every waiter asks an operation there is.
    pub(super) fn waiters_exist(&self) -> Result<()> {
        for (method, waiter) in &self.source.waiters {
            if *method != snake(method) || is_keyword(method) || !method.starts_with("wait_") {
                return Err(self.in_waiters(
                    method,
                    "",
                    "the method is in snake case and begins with `wait_`",
                ));
            }
            if waiter.doc.trim().is_empty() || waiter.reason.trim().is_empty() {
                return Err(self.in_waiters(method, "", "doc or reason are empty"));
            }
            for name in waiter.after.keys().chain([&waiter.poll]) {
                self.fact(name)
                    .ok_or_else(|| self.in_waiters(method, "", format!("no operation is called {name:?}")))?;
            }
        }
        Ok(())
    }

    fn fact(&self, name: &str) -> Option<&spec::Operation> {
        self.api().operations.iter().find(|fact| fact.name == name)
    }

    fn wait(
        &self,
        method: &str,
        waiter: &Waiter,
        fact: &spec::Operation,
        operation: &Operation,
    ) -> Result<Wait> {
        let place = |part: &str| format!("{method}.{part}");
        let param = |part: &str, wire: &String| {
            operation
                .params
                .iter()
                .position(|param| param.wire == *wire)
                .ok_or_else(|| self.in_waiters(method, part, format!("no parameter is called {wire:?}")))
        };
        let args = waiter.args.iter().map(|wire| param("args", wire)).collect::<Result<Vec<_>>>()?;
        let set = waiter.set.iter().map(|(wire, value)| Ok((param("set", wire)?, value.clone())));
        let way = |part: &str, way: &str| {
            self.way(&fact.output, way, &place(part))
                .map_err(|problem| problem.in_file(&self.source.waiters_file))?;
            Ok(way.split('.').map(|step| step.trim_end_matches("[]").to_owned()).collect::<Vec<_>>())
        };
        let optional = |part: &str, given: &Option<String>| {
            given.as_deref().map_or_else(|| Ok(Vec::new()), |given| way(part, given))
        };
        for (start, id) in &waiter.after {
            if let (Some(start), Some(id)) = (self.fact(start), id) {
                self.way(&start.output, id, &place("after"))
                    .map_err(|problem| problem.in_file(&self.source.waiters_file))?;
            }
        }
        let known = self.values_at(&fact.output, &waiter.state);
        for (part, values) in
            [("done", &waiter.done), ("pending", &waiter.pending), ("failed", &waiter.failed)]
        {
            if let Some(value) = values.iter().find(|value| !known.is_empty() && !known.contains(value)) {
                let reason = format!("{value:?} is none of the values of the member: {}", known.join(", "));
                return Err(self.in_waiters(method, part, reason));
            }
        }
        let ends = match (waiter.done.as_slice(), waiter.pending.as_slice(), &waiter.named) {
            (done @ [_, ..], [], None) => Ends::In(done.to_vec()),
            ([], pending @ [_, ..], None) => Ends::NotIn(pending.to_vec()),
            ([], [], Some(named)) => Ends::Named(named.name.clone(), named.doc.clone()),
            _ => {
                return Err(self.in_waiters(
                    method,
                    "",
                    "one of `done`, `pending` and `named` says when it ends",
                ));
            }
        };
        let starts =
            waiter.after.iter().map(|(start, id)| (self.operation_name(start), id.clone())).collect();
        Ok(Wait {
            method: method.to_owned(),
            doc: waiter.doc.clone(),
            starts,
            args,
            set: set.collect::<Result<_>>()?,
            state: way("state", &waiter.state)?,
            ends,
            failed: waiter.failed.clone(),
            unknown: optional("unknown", &waiter.unknown)?,
            total: optional("total", &waiter.total)?,
            minutes: waiter.timeout_minutes,
        })
    }

    fn in_waiters(&self, method: &str, part: &str, reason: impl Into<String>) -> Problem {
        let place = if part.is_empty() { method.to_owned() } else { format!("{method}.{part}") };
        Problem::new(&self.source.waiters_file, place, reason)
    }

    /// The name of an operation in Rust.
    fn operation_name(&self, name: &str) -> String {
        let decided = self.overlay().operations.get(name);
        decided.and_then(|decided| decided.name.clone()).unwrap_or_else(|| pascal(name))
    }

    /// The values the spec names for the member a way leads to.
    fn values_at(&self, output: &str, way: &str) -> Vec<String> {
        let mut members = &[][..];
        let mut at = self.api().types.get(output);
        let mut steps = way.split('.').map(|step| step.trim_end_matches("[]"));
        while let Some(step) = steps.next() {
            let Some(field) = at.and_then(|at| at.fields.iter().find(|field| field.wire == step)) else {
                break;
            };
            if field.wrapper.is_some() {
                steps.next();
            }
            members = field.values.as_slice();
            let kind = super::Kind::parse(&field.kind).ok();
            at = match kind.as_ref().map(super::Kind::core) {
                Some(super::Kind::Named(name)) => self.api().types.get(name),
                _ => None,
            };
        }
        members.to_vec()
    }
}
