use super::super::service::{Ends, Operation, Wait};
use super::super::spec::Place;
use super::text::{push_docs, push_item, slice};

/// The methods that wait for what the operation tells of.
pub(super) fn emit(operation: &Operation, out: &mut String) {
    if operation.waits.is_empty() {
        return;
    }
    out.push_str("impl Client {\n");
    for wait in &operation.waits {
        method(operation, wait, out);
    }
    out.push_str("}\n\n");
}

fn method(operation: &Operation, wait: &Wait, out: &mut String) {
    let name = &operation.name;
    let args: Vec<_> = wait.args.iter().filter_map(|at| operation.params.get(*at)).collect();
    let starts = wait.starts.iter().map(|(start, id)| match id {
        Some(id) => format!("`{start}`, which answers the id as `{id}`"),
        None => format!("`{start}`"),
    });
    let about = format!(
        "Asks [`{name}`] after 2 s and then at growing intervals of up to 30 s, for at most {} unless told \
         otherwise. The job is started by {}.",
        duration(wait.minutes),
        starts.collect::<Vec<_>>().join("; or by "),
    );
    push_docs(out, &[wait.doc.clone(), about], 4);
    out.push_str("    ///\n");
    for param in &args {
        push_item(out, &param.label(), &param.doc.join(" "), 4);
    }
    let mut list: Vec<_> = args.iter().flat_map(|param| param.arguments()).collect();
    let done = match &wait.ends {
        Ends::In(states) => format!("Done::In({})", slice(states)),
        Ends::NotIn(states) => format!("Done::NotIn({})", slice(states)),
        Ends::Named(argument, doc) => {
            push_item(out, &format!("`{argument}`"), doc, 4);
            list.push((argument.clone(), "impl Into<String>".to_owned()));
            "Done::Named".to_owned()
        }
    };
    let list: String = list.into_iter().map(|(name, kind)| format!(", {name}: {kind}")).collect();
    let mut lines: Vec<String> = args.iter().flat_map(|param| param.statements("call.params")).collect();
    for (at, value) in &wait.set {
        lines.extend(operation.params.get(*at).map(|param| {
            let setter = match param.place {
                Place::Json => "json",
                Place::Form => "form",
                _ => "query",
            };
            format!("call.params.{setter}({:?}, {value:?});", param.wire)
        }));
    }
    let named = match &wait.ends {
        Ends::Named(argument, _) => format!(".for_state({argument})"),
        _ => String::new(),
    };
    out.push_str(&format!(
        "    pub fn {method}(&self{list}) -> Wait<{name}> {{
            const RULE: WaitRule = WaitRule {{
                state: {state},
                done: {done},
                failed: {failed},
                unknown: {unknown},
                total: {total},
                timeout: {timeout},
            }};
            let mut call = Call::new(self.core(), {name}::META);
            {lines}
            Wait::new(call, &RULE){named}
        }}\n\n",
        method = wait.method,
        state = slice(&wait.state),
        failed = slice(&wait.failed),
        unknown = slice(&wait.unknown),
        total = slice(&wait.total),
        timeout = wait.minutes * 60,
        lines = lines.join("\n"),
    ));
}

fn duration(minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (1, 0) => "an hour".to_owned(),
        (hours, 0) => format!("{hours} hours"),
        _ => format!("{minutes} minutes"),
    }
}
