//! Doc comments: the overlay's words, and after them what the facts say.

use super::super::kind::Kind;
use super::super::overlay;
use super::super::service::Limits;
use super::super::spec;

/// The paragraphs about an operation.
pub(super) fn operation(fact: &spec::Operation, decided: &overlay::Operation) -> Vec<String> {
    let mut doc = vec![decided.doc.clone()];
    if let Some(region) = &fact.region_only {
        doc.push(format!(
            "Only the region `{region}` serves it: a client of another region refuses the call before it is sent, \
             unless it was given an endpoint."
        ));
    }
    let errors = fact.errors.iter().map(|error| {
        let mut notes = Vec::new();
        notes
            .extend(error.meaning.clone().filter(|meaning| !meaning.is_empty()).map(|m| m.replace('_', " ")));
        notes.extend(error.status.map(|status| status.to_string()));
        notes.extend(error.retry.then(|| "try again later".to_owned()));
        match notes.is_empty() {
            true => format!("`{}`", error.code),
            false => format!("`{}` ({})", error.code, notes.join(", ")),
        }
    });
    let errors: Vec<_> = errors.collect();
    if !errors.is_empty() {
        doc.push(format!("Error codes of its own: {}.", errors.join(", ")));
    }
    doc.push(format!("Provider page: {}", decided.page));
    doc
}

/// The sentences the limits of a parameter make.
pub(super) fn limits(param: &spec::Param, kind: &Kind, limits: &Limits) -> String {
    let mut sentences = Vec::new();
    let unit = param.unit.as_deref().filter(|_| !matches!(kind.core(), Kind::Enum(_)));
    let suffix = unit.map(|unit| format!(" {unit}")).unwrap_or_default();
    match (limits.min, limits.max) {
        (Some(min), Some(max)) => sentences.push(format!("Between {min} and {max}{suffix}.")),
        (None, Some(max)) => sentences.push(format!("At most {max}{suffix}.")),
        (Some(min), None) => sentences.push(format!("At least {min}{suffix}.")),
        (None, None) => sentences.extend(unit.map(|unit| format!("In {unit}."))),
    }
    sentences.extend(limits.bytes.map(|max| format!("At most {max} bytes of UTF-8.")));
    sentences.extend(limits.chars.map(|max| format!("At most {max} characters.")));
    sentences.extend(limits.items.map(|max| format!("At most {max} in one call.")));
    sentences.extend(limits.item_bytes.map(|max| format!("Each of at most {max} bytes of UTF-8.")));
    sentences.extend(limits.item_chars.map(|max| format!("Each of at most {max} characters.")));
    sentences.extend(param.default.as_ref().map(|default| format!("The default is `{default}`.")));
    sentences.extend(param.deprecated.then(|| "Deprecated by the provider.".to_owned()));
    sentences.join(" ")
}

/// The sentences the facts about a member make.
pub(super) fn member(fact: &spec::Field) -> String {
    let mut sentences = Vec::new();
    sentences.extend(fact.unit.as_ref().map(|unit| format!("In {unit}.")));
    sentences.extend(fact.deprecated.then(|| "Deprecated by the provider.".to_owned()));
    sentences.join(" ")
}

/// Words and facts in one paragraph; a unit alone joins the sentence before it.
pub(super) fn join(words: &str, facts: &str) -> Vec<String> {
    let alone = words.matches(". ").count() == 0 && !words.contains(',');
    vec![match (facts.strip_prefix("In "), words.strip_suffix('.')) {
        _ if facts.is_empty() => words.to_owned(),
        (Some(unit), _) if words.contains(unit.trim_end_matches('.')) => words.to_owned(),
        (Some(unit), Some(words)) if alone => format!("{words}, in {unit}"),
        _ => format!("{words} {facts}"),
    }]
}
