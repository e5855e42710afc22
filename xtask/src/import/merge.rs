//! The old spec and what the provider publishes become the new spec.
//!
//! The provider decides what it states: operations, parameters, members, places, wire types, what is required, value
//! sets, limits. What it does not state stays for as long as there is something to say it of: what a wire type means,
//! encodings, units, defaults, meanings of errors, what parameters ask of each other, pages, regions. Error codes are
//! only added, for no provider lists all of them. Types that no operation uses are people's, and stay.

use super::source::{self, More, Shape, Source};
use super::types::{Types, in_order, ordered};
use crate::codegen::names::pascal;
use crate::codegen::spec::{Api, ErrorCode, Http, Operation, Param, Place, Protocol, Type};
use std::collections::BTreeMap;

/// The new spec, and the types of the old that may still be needed; `mine` is another copy of `old`, to be used up.
pub(super) fn merge(old: &Api, mine: Api, source: Source) -> (Api, BTreeMap<String, Type>) {
    let common = Common::of(old);
    let mut types = Types { old, made: BTreeMap::new() };
    let mut known: BTreeMap<String, Operation> =
        mine.operations.into_iter().map(|operation| (operation.name.clone(), operation)).collect();
    let mut operations = Vec::new();
    for published in source.operations {
        let was = known.remove(&published.name);
        operations.push(operation(published, was, &common, &mut types));
    }
    if !source.complete {
        operations.extend(known.into_values());
    }
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    let api = Api {
        service: mine.service,
        version: source.version.or(mine.version),
        protocol: mine.protocol,
        types: types.made,
        operations,
    };
    (api, mine.types)
}

/// What new operations have in common with the others, where the provider does not say.
struct Common {
    rpc: bool,
    host: String,
    auth: String,
}

impl Common {
    fn of(old: &Api) -> Self {
        let rpc = old.protocol == Protocol::Rpc;
        let last = old.service.rsplit('-').next().unwrap_or_default();
        let first = old.operations.first().map(|operation| &operation.http);
        Self {
            rpc,
            host: first.map_or_else(|| last.to_owned(), |http| http.host.clone()),
            auth: first
                .map_or_else(|| if rpc { "acs".to_owned() } else { String::new() }, |http| http.auth.clone()),
        }
    }
}

fn operation(
    published: source::Operation,
    was: Option<Operation>,
    common: &Common,
    types: &mut Types<'_>,
) -> Operation {
    let source::Operation { name, methods, hosts, path, query, auth, idempotent, params, output, errors } =
        published;
    let http = was.as_ref().map(|was| &was.http);
    let one_of = |said: &[String], is: Option<&String>| match is {
        Some(is) if said.is_empty() || said.contains(is) => Some(is.clone()),
        _ => said.first().cloned(),
    };
    let path = path.or_else(|| http.map(|http| http.path.clone())).unwrap_or_else(|| "/".to_owned());
    let method = one_of(&methods, http.map(|http| &http.method)).unwrap_or_else(|| "POST".to_owned());
    let http = Http {
        host: one_of(&hosts, http.map(|http| &http.host)).unwrap_or_else(|| common.host.clone()),
        auth: auth
            .map(str::to_owned)
            .or_else(|| Some(http?.auth.clone()))
            .unwrap_or_else(|| common.auth.clone()),
        content_type: http.and_then(|http| http.content_type.clone()),
        query,
        path,
        method,
    };
    let stem = pascal(&name);
    let known = was.as_ref().map(|was| (was.output.as_str(), None));
    let output = match (output, known) {
        (None, Some((kind, _))) => kind.to_owned(),
        (None, None) => "json".to_owned(),
        (Some(shape), known) => types.kind(renamed(shape, &stem), None, known, (&stem, "Response")).0,
    };
    let (mut before, kept) = match was {
        Some(was) => {
            (was.params, (was.idempotent, was.region_only, was.requires, was.pagination, was.errors))
        }
        None => (Vec::new(), (reads(&name, &http.method, common.rpc), None, Vec::new(), None, Vec::new())),
    };
    let (guess, region_only, requires, pagination, known) = kept;
    let order: Vec<String> = before.iter().map(|param| param.wire.clone()).collect();
    let mut now: Vec<Param> =
        params.into_iter().map(|published| param(published, &mut before, &stem, types)).collect();
    // What is not on the wire, or only for the provider itself, is nothing that is published.
    now.extend(before.into_iter().filter(|param| param.place == Place::Scope || param.internal));
    let order: Vec<&str> = order.iter().map(String::as_str).collect();
    in_order(&mut now, &order, |param| &param.wire);
    Operation {
        idempotent: idempotent.unwrap_or(guess),
        errors: codes(known, errors),
        params: now,
        name,
        http,
        region_only,
        output,
        requires,
        pagination,
    }
}

/// The answer as a whole is called after its operation, whatever the provider calls it.
fn renamed(shape: Shape, stem: &str) -> Shape {
    match shape {
        Shape::Object(object) => {
            Shape::Object(source::Object { name: Some(format!("{stem}Response")), members: object.members })
        }
        other => other,
    }
}

/// A guess at what only reads, by the verb: repeated, it does no harm.
fn reads(name: &str, method: &str, rpc: bool) -> bool {
    const VERBS: [&str; 6] = ["BatchGet", "Describe", "Get", "List", "Query", "Search"];
    match rpc {
        true => VERBS.iter().any(|verb| name.starts_with(verb)),
        false => method == "GET",
    }
}

/// The parameter as it was, with what is published of it; it is taken out of those before.
fn param(published: source::Param, before: &mut Vec<Param>, stem: &str, types: &mut Types<'_>) -> Param {
    let same = |was: &Param| match (was.place, published.place) {
        // There is but one body, whatever it is called.
        (Place::Body, Place::Body) | (Place::JsonBody, Place::JsonBody) => true,
        (Place::Scope, _) => false,
        _ => was.wire == published.wire,
    };
    let was = before.iter().position(same).map(|at| before.remove(at));
    let known = was.as_ref().map(|was| (was.kind.as_str(), was.encode.as_deref()));
    let place = pascal(&published.wire);
    let (kind, encode) = types.kind(published.shape, published.encode, known, (stem, &place));
    let scope = was.as_ref().map_or(published.scope, |was| was.scope);
    let was = was.unwrap_or_else(|| blank(published.wire));
    let required = published.required.unwrap_or(was.required);
    let absent = published.absent.map(str::to_owned).or(was.absent);
    let More { deprecated, default, values, min, max, max_chars, max_items } = published.more;
    // A body as a whole has no name of its own: the one of its type is but a proposal.
    let name = match published.place {
        Place::JsonBody => was.name.or(published.name),
        _ => published.name.or(was.name),
    };
    Param {
        name,
        place: published.place,
        kind,
        encode,
        prefix: published.prefix.map(str::to_owned).or(was.prefix),
        absent: absent.filter(|_| !required),
        required,
        sensitive: published.sensitive || was.sensitive,
        deprecated: deprecated.unwrap_or(was.deprecated),
        scope,
        default: default.or(was.default),
        values: ordered(values, was.values),
        max_chars: max_chars.or(was.max_chars),
        max_items: max_items.or(was.max_items),
        min: min.or(was.min),
        max: max.or(was.max),
        ..was
    }
}

/// A parameter of which nothing is known.
fn blank(wire: String) -> Param {
    Param {
        wire,
        name: None,
        place: Place::Query,
        kind: String::new(),
        encode: None,
        prefix: None,
        absent: None,
        required: false,
        sensitive: false,
        deprecated: false,
        internal: false,
        scope: false,
        unit: None,
        default: None,
        values: Vec::new(),
        max_bytes: None,
        max_chars: None,
        max_items: None,
        item_max_bytes: None,
        item_max_chars: None,
        min: None,
        max: None,
    }
}

/// The known codes, with their meanings, and those that are new.
fn codes(mut known: Vec<ErrorCode>, published: Vec<(String, Option<u16>)>) -> Vec<ErrorCode> {
    for (code, status) in published {
        match known.iter_mut().find(|known| known.code == code) {
            Some(known) => known.status = status.or(known.status),
            None => known.push(ErrorCode { code, status, meaning: None, retry: false }),
        }
    }
    known
}
