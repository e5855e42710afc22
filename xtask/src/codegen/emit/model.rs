use super::super::service::{Enum, Field, Model};
use super::text::push_docs;
use crate::codegen::kind::Kind;

/// The types of answers and bodies.
pub(super) fn emit(models: &[Model], out: &mut String) {
    if models.is_empty() {
        return;
    }
    out.push_str("cloudwire_http_core::model! {\n");
    for (at, model) in models.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        push_docs(out, &model.doc, 4);
        out.push_str(&format!("    {} {{\n", model.name));
        for field in &model.fields {
            push_docs(out, &field.doc, 8);
            let wrapper = field.wrapper.iter().map(|wrapper| format!(" / {wrapper:?}")).collect::<String>();
            let codec = field.codec.map(|codec| format!(" as {codec}")).unwrap_or_default();
            let secret = if field.secret { "; secret" } else { "" };
            let (name, rust, wire) = (&field.name, field.rust(), &field.wire);
            out.push_str(&format!("        {name}: {rust} = {wire:?}{wrapper}{codec}{secret},\n"));
        }
        out.push_str("    }\n");
    }
    out.push_str("}\n\n");
    models.iter().filter(|model| model.input).for_each(|model| maker(model, out));
}

/// The methods by which users make a value: the required members as arguments, the others as setters.
fn maker(model: &Model, out: &mut String) {
    let required: Vec<&Field> = model.fields.iter().filter(|field| !field.optional).collect();
    let argument = |field: &Field| format!("{}: {}", field.name, argument(&field.kind));
    let arguments: Vec<_> = required.iter().map(|field| argument(field)).collect();
    out.push_str(&format!("impl {} {{\n", model.name));
    out.push_str("    /// With what is required; the rest is not sent unless set.\n");
    out.push_str("    #[must_use]\n");
    out.push_str(&format!("    pub fn new({}) -> Self {{ Self {{\n", arguments.join(", ")));
    for field in &model.fields {
        let value = match field.optional {
            true => "None".to_owned(),
            false => value(&field.name, &field.kind),
        };
        match value == field.name {
            true => out.push_str(&format!("{value},\n")),
            false => out.push_str(&format!("{}: {value},\n", field.name)),
        }
    }
    out.push_str("} }\n");
    for field in model.fields.iter().filter(|field| field.optional) {
        out.push('\n');
        push_docs(out, &field.doc, 4);
        out.push_str("    #[must_use]\n");
        let (name, value) = (&field.name, value(&field.name, &field.kind));
        out.push_str(&format!(
            "    pub fn {name}(mut self, {}) -> Self {{ self.{name} = Some({value}); self }}\n",
            argument(field)
        ));
    }
    out.push_str("}\n\n");
}

fn argument(kind: &Kind) -> String {
    match kind {
        Kind::String | Kind::Enum(_) => format!("impl Into<{}>", kind.rust()),
        Kind::List(inner) => format!("impl IntoIterator<Item = {}>", argument(inner)),
        other => other.rust(),
    }
}

fn value(name: &str, kind: &Kind) -> String {
    match kind {
        Kind::String | Kind::Enum(_) => format!("{name}.into()"),
        Kind::List(inner) => match **inner {
            Kind::String | Kind::Enum(_) => format!("{name}.into_iter().map(Into::into).collect()"),
            _ => format!("{name}.into_iter().collect()"),
        },
        _ => name.to_owned(),
    }
}

/// The enumerations.
pub(super) fn emit_enums(enums: &[Enum], out: &mut String) {
    if enums.is_empty() {
        return;
    }
    out.push_str("cloudwire_http_core::open_enum! {\n");
    for (at, e) in enums.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        push_docs(out, &e.doc, 4);
        out.push_str(&format!("    {}{} {{\n", e.name, if e.number { " as Number" } else { "" }));
        for (name, wire, doc) in &e.values {
            push_docs(out, doc, 8);
            out.push_str(&format!("        {name} = {wire:?},\n"));
        }
        out.push_str("    }\n");
    }
    out.push_str("}\n");
}
