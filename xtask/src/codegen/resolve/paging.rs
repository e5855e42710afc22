//! The ways from an answer to its items, its total and its marker, as expressions.

use super::super::kind::Kind;
use super::super::problem::Result;
use super::super::service::{Field, Paging};
use super::super::spec::{self, PageStyle, Pagination, Place};
use super::Resolver;

impl Resolver<'_> {
    pub(super) fn paging(&self, fact: &spec::Operation, rule: &Pagination) -> Result<Paging> {
        let place = format!("operations.{}.pagination", fact.name);
        let needed: &[_] = match rule.style {
            // Pages of one fixed size need no parameter for it.
            PageStyle::Page if rule.default_size.is_some() => &[("page", &rule.page)],
            PageStyle::Page => &[("page", &rule.page), ("size", &rule.size)],
            PageStyle::Marker => &[("marker", &rule.marker), ("next", &rule.next)],
        };
        if let Some((what, _)) = needed.iter().find(|(_, given)| given.is_none()) {
            return Err(self.in_api(place, format!("this style needs `{what}`")));
        }
        let param = |name: &Option<String>| {
            let name = name.as_deref().unwrap_or_default();
            fact.params
                .iter()
                .find(|param| param.wire == name)
                .ok_or_else(|| self.in_api(place.clone(), format!("no parameter is called {name:?}")))
        };
        let (in_json, default_size) = match rule.style {
            PageStyle::Marker => (param(&rule.marker)?.place == Place::Json, 0),
            PageStyle::Page => {
                let size = rule.size.as_ref().map(|_| param(&rule.size)).transpose()?;
                let stated = size.and_then(|size| size.default.as_deref()?.parse().ok());
                let default = rule.default_size.or(stated).ok_or_else(|| {
                    let reason = format!("{:?} has no default; give a `default_size`", rule.size);
                    self.in_api(place.clone(), reason)
                })?;
                (param(&rule.page)?.place == Place::Json, default)
            }
        };
        let items = self.way(&fact.output, &rule.items, &place)?;
        let item = match items.last().map(|field| &field.kind) {
            Some(Kind::List(item)) => (**item).clone(),
            _ => return Err(self.in_api(place, format!("{:?} is no list", rule.items))),
        };
        let total = rule.total.as_ref().map(|total| self.way(&fact.output, total, &place)).transpose()?;
        let token = rule.token.as_ref().map(|token| {
            param(&rule.token)?;
            self.way(&fact.output, token, &place)
        });
        let next = match rule.style {
            PageStyle::Page => None,
            PageStyle::Marker => {
                Some(self.way(&fact.output, rule.next.as_deref().unwrap_or_default(), &place)?)
            }
        };
        Ok(Paging {
            in_json,
            default_size,
            item,
            count: count("page", &items),
            items: flatten("page", &items),
            total: total.map(|way| find("page", &way)),
            token: token.transpose()?.map(|way| find("page", &way)),
            next: next.and_then(|way| Some((find("page", &way), way.last()?.kind.clone()))),
            rule: rule.clone(),
        })
    }

    /// The members on a way like `DomainLogDetails.DomainLogDetail[].PageInfos.Total`; wrappers count as steps.
    pub(super) fn way(&self, output: &str, way: &str, place: &str) -> Result<Vec<Field>> {
        let mut at = output.to_owned();
        let mut fields = Vec::new();
        let mut steps = way.split('.').map(|step| step.trim_end_matches("[]")).peekable();
        while let Some(step) = steps.next() {
            let model = self.model(&at)?;
            let field = model.fields.into_iter().find(|field| field.wire == step);
            let field = field.ok_or_else(|| self.in_api(place, format!("{at} has no member {step:?}")))?;
            if let Some(wrapper) = field.wrapper.as_deref().filter(|wrapper| steps.next() != Some(wrapper)) {
                return Err(self.in_api(place, format!("{step:?} wraps {wrapper:?}, which is not next")));
            }
            if steps.peek().is_some() {
                let Kind::Named(name) = field.kind.core() else {
                    return Err(self.in_api(place, format!("{step:?} holds no object")));
                };
                at = self.spec_type(name).unwrap_or_default().to_owned();
            }
            fields.push(field);
        }
        Ok(fields)
    }
}

/// All items, given away.
fn flatten(from: &str, way: &[Field]) -> String {
    match way {
        [] => from.to_owned(),
        [last] => format!("{from}.{}", last.name),
        [first, rest @ ..] => {
            format!("{from}.{}.into_iter().flat_map(|inner| {}).collect()", first.name, flat("inner", rest))
        }
    }
}

fn flat(from: &str, way: &[Field]) -> String {
    match way {
        [] => from.to_owned(),
        [last] => format!("{from}.{}", last.name),
        [first, rest @ ..] => {
            format!("{from}.{}.into_iter().flat_map(|inner| {})", first.name, flat("inner", rest))
        }
    }
}

/// How many items there are.
fn count(from: &str, way: &[Field]) -> String {
    match way {
        [] => from.to_owned(),
        [last] => format!("{from}.{}.len()", last.name),
        [first, rest @ ..] => {
            format!("{from}.{}.iter().map(|inner| {}).sum::<usize>()", first.name, count("inner", rest))
        }
    }
}

/// One value, borrowed, as an option.
fn find(from: &str, way: &[Field]) -> String {
    match way {
        [] => from.to_owned(),
        [last] => match (last.optional, matches!(last.kind, Kind::String)) {
            (true, true) => format!("{from}.{}.as_deref()", last.name),
            (true, false) => format!("{from}.{}", last.name),
            (false, true) => format!("Some({from}.{}.as_str())", last.name),
            (false, false) => format!("Some({from}.{})", last.name),
        },
        [first, rest @ ..] => match (&first.kind, first.optional) {
            (Kind::List(_), _) => {
                format!("{from}.{}.iter().find_map(|inner| {})", first.name, find("inner", rest))
            }
            (_, true) => format!("{from}.{}.as_ref().and_then(|inner| {})", first.name, find("inner", rest)),
            (_, false) => find(&format!("{from}.{}", first.name), rest),
        },
    }
}
