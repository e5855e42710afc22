//! What a new spec changes for users, as lines for the changelog.
//!
//! Breaking is what stops a program from compiling or a call from being made that was made before: something gone or of
//! another type, a parameter that became required or ceased to be (it moves between argument and setter), a narrower
//! limit, a value that is gone. Where a value stands on the wire is ours to follow.

use super::text::place;
use crate::codegen::spec::{Api, Field, Operation, Param, Requires, Type};
use std::collections::BTreeSet;
use std::fmt::{self, Display};

#[derive(Debug, Default)]
pub(super) struct Report {
    service: String,
    pub(super) changes: Vec<Change>,
    /// What the provider publishes and the spec does not take.
    pub(super) notes: Vec<String>,
    operations: (usize, usize),
    members: (usize, usize),
}

#[derive(Debug)]
pub(super) struct Change {
    pub(super) text: String,
    pub(super) breaking: bool,
}

impl Report {
    pub(super) fn new(old: &Api, new: &Api) -> Self {
        let mut report = Self { service: new.service.clone(), ..Self::default() };
        report.between("the version of the API", old.version.as_deref(), new.version.as_deref(), false);
        let before = |name: &str| old.operations.iter().find(|operation| operation.name == name);
        for now in &new.operations {
            match before(&now.name) {
                Some(was) => report.operation(was, now),
                None => {
                    report.operations.0 += 1;
                    let count = now.params.len();
                    report.change(format!("`{}`: new operation, {count} parameters", now.name), false);
                }
            }
        }
        for gone in old.operations.iter().filter(|was| new.operations.iter().all(|now| now.name != was.name))
        {
            report.operations.1 += 1;
            report.change(format!("`{}`: operation removed", gone.name), true);
        }
        for (name, was) in &old.types {
            match new.types.get(name) {
                Some(now) => report.fields(name, was, now),
                None => report.change(format!("`{name}`: type removed"), true),
            }
        }
        report
    }

    fn change(&mut self, text: String, breaking: bool) {
        self.changes.push(Change { text, breaking });
    }

    /// A value that became another.
    fn between<T: Display + PartialEq>(
        &mut self,
        what: &str,
        was: Option<T>,
        now: Option<T>,
        breaking: bool,
    ) {
        let text = match (was, now) {
            (Some(was), Some(now)) if was != now => format!("{what} changed from {was} to {now}"),
            (Some(was), None) => format!("{what} {was} removed"),
            (None, Some(now)) => format!("{what} {now} added"),
            _ => return,
        };
        self.change(text, breaking);
    }

    fn operation(&mut self, was: &Operation, now: &Operation) {
        let name = &now.name;
        let (a, b) = (&was.http, &now.http);
        for (what, was, now) in [
            ("method", &a.method, &b.method),
            ("host", &a.host, &b.host),
            ("path", &a.path, &b.path),
            ("authorization", &a.auth, &b.auth),
        ] {
            self.between(&format!("`{name}`: {what}"), Some(quoted(was)), Some(quoted(now)), false);
        }
        if a.query != b.query {
            self.change(format!("`{name}`: fixed part of the query changed"), false);
        }
        if was.idempotent != now.idempotent {
            let text = if now.idempotent { "now retried: it is idempotent" } else { "no longer retried" };
            self.change(format!("`{name}`: {text}"), false);
        }
        self.between(&format!("`{name}`: answer"), Some(&was.output), Some(&now.output), true);
        if was.pagination.is_some() && now.pagination.is_none() {
            self.change(format!("`{name}`: no longer listed in pages"), true);
        }
        let conditions: Vec<String> = now.requires.iter().map(condition).collect();
        for gone in was.requires.iter().map(condition).filter(|was| !conditions.contains(was)) {
            self.change(format!("`{name}`: no longer demanded: {gone}"), false);
        }
        let known: BTreeSet<_> = was.errors.iter().map(|error| &error.code).collect();
        for error in now.errors.iter().filter(|error| !known.contains(&error.code)) {
            self.change(format!("`{name}`: error code {} added", quoted(&error.code)), false);
        }
        for param in &now.params {
            match was.params.iter().find(|was| was.wire == param.wire) {
                Some(was) => self.param(name, was, param),
                None => {
                    self.members.0 += 1;
                    let text = if param.required { "new required parameter" } else { "new parameter" };
                    self.change(format!("`{name}.{}`: {text}", param.wire), param.required);
                }
            }
        }
        for gone in was.params.iter().filter(|was| now.params.iter().all(|now| now.wire != was.wire)) {
            self.members.1 += 1;
            self.change(format!("`{name}.{}`: parameter removed", gone.wire), true);
        }
    }

    fn param(&mut self, owner: &str, was: &Param, now: &Param) {
        let at = format!("`{owner}.{}`:", now.wire);
        self.between(&format!("{at} name"), was.name.as_ref(), now.name.as_ref(), true);
        self.between(&format!("{at} place"), Some(place(was.place)), Some(place(now.place)), false);
        self.types(&at, (&was.kind, &was.encode), (&now.kind, &now.encode));
        self.required(&at, was.required, now.required);
        self.values(&at, &was.values, &now.values);
        if was.deprecated != now.deprecated {
            self.change(
                format!("{at} {}", if now.deprecated { "deprecated" } else { "no longer deprecated" }),
                false,
            );
        }
        self.between(&format!("{at} default"), was.default.as_ref(), now.default.as_ref(), false);
        self.between(&format!("{at} least value"), was.min, now.min, now.min > was.min);
        let limits = [
            ("greatest value", was.max, now.max),
            ("most characters", number(was.max_chars), number(now.max_chars)),
            ("most items", number(was.max_items), number(now.max_items)),
        ];
        for (what, was, now) in limits {
            let narrower = now.is_some_and(|now| was.is_none_or(|was| now < was));
            self.between(&format!("{at} {what}"), was, now, narrower);
        }
    }

    fn fields(&mut self, owner: &str, was: &Type, now: &Type) {
        for field in &now.fields {
            match was.fields.iter().find(|was| was.wire == field.wire) {
                Some(was) => self.field(owner, was, field),
                None => {
                    self.members.0 += 1;
                    self.change(format!("`{owner}.{}`: new member", field.wire), false);
                }
            }
        }
        for gone in was.fields.iter().filter(|was| now.fields.iter().all(|now| now.wire != was.wire)) {
            self.members.1 += 1;
            self.change(format!("`{owner}.{}`: member removed", gone.wire), true);
        }
    }

    fn field(&mut self, owner: &str, was: &Field, now: &Field) {
        let at = format!("`{owner}.{}`:", now.wire);
        self.between(&format!("{at} name"), was.name.as_ref(), now.name.as_ref(), true);
        self.types(&at, (&was.kind, &was.encode), (&now.kind, &now.encode));
        self.between(&format!("{at} wrapper"), was.wrapper.as_ref(), now.wrapper.as_ref(), false);
        self.required(&at, was.required, now.required);
        self.values(&at, &was.values, &now.values);
        if was.deprecated != now.deprecated {
            self.change(
                format!("{at} {}", if now.deprecated { "deprecated" } else { "no longer deprecated" }),
                false,
            );
        }
    }

    fn types(&mut self, at: &str, was: (&String, &Option<String>), now: (&String, &Option<String>)) {
        let shown = |(kind, encode): (&String, &Option<String>)| match encode {
            Some(encode) => format!("{kind} as {encode}"),
            None => kind.clone(),
        };
        self.between(&format!("{at} type"), Some(shown(was)), Some(shown(now)), true);
    }

    fn required(&mut self, at: &str, was: bool, now: bool) {
        if was != now {
            self.change(format!("{at} {}", if now { "now required" } else { "no longer required" }), true);
        }
    }

    fn values(&mut self, at: &str, was: &[String], now: &[String]) {
        // Without known values it is a string, with some it is an enumeration.
        let breaking = was.is_empty() || now.is_empty();
        for value in now.iter().filter(|value| !was.contains(value)) {
            self.change(format!("{at} new value {}", quoted(value)), breaking);
        }
        for value in was.iter().filter(|value| !now.contains(value)) {
            self.change(format!("{at} value {} removed", quoted(value)), true);
        }
    }

    pub(super) fn breaking(&self) -> usize {
        self.changes.iter().filter(|change| change.breaking).count()
    }
}

/// What parameters ask of each other, in words.
fn condition(requires: &Requires) -> String {
    let list = |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match requires {
        Requires::AtLeastOne { at_least_one } => format!("at least one of {}", list(at_least_one)),
        Requires::AtMostOne { at_most_one } => format!("at most one of {}", list(at_most_one)),
        Requires::AllOrNone { both_or_neither } => format!("all or none of {}", list(both_or_neither)),
        Requires::WhenSet { when_set_any, required } => {
            format!("{} with any of {}", list(required), list(when_set_any))
        }
        Requires::WhenValue { when, required } => {
            let when: Vec<_> = when.iter().map(|(name, value)| format!("`{name}` = {value:?}")).collect();
            format!("{} where {}", list(required), when.join(", "))
        }
    }
}

fn number(length: Option<usize>) -> Option<i64> {
    length.and_then(|length| i64::try_from(length).ok())
}

fn quoted(text: &String) -> String {
    format!("{text:?}")
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Changes of {}", self.service)?;
        for (title, breaking) in [("Breaking", true), ("Not breaking", false)] {
            let mut changes = self.changes.iter().filter(|change| change.breaking == breaking).peekable();
            if changes.peek().is_some() {
                writeln!(f, "\n{title}:\n")?;
            }
            for change in changes {
                writeln!(f, "- {}", change.text)?;
            }
        }
        if !self.notes.is_empty() {
            writeln!(f, "\nNot followed:\n")?;
        }
        for note in &self.notes {
            writeln!(f, "- {note}")?;
        }
        let ((new, gone), (more, less)) = (self.operations, self.members);
        write!(f, "\n{} changes, {} breaking: ", self.changes.len(), self.breaking())?;
        writeln!(f, "operations +{new} -{gone}, parameters and members +{more} -{less}")
    }
}
