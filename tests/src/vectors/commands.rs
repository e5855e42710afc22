//! Commands that are built without a request: of batches and of processing.

use qiniu_kodo::{Command, Fop};
use serde_json::{Value, json};

use super::json::Json;

/// What the SDK's function of that name builds; `None` for other calls.
pub(crate) fn build(call: &str, args: &Json) -> Option<Result<Value, String>> {
    let text = |name: &str| args.get(name).scalar().unwrap_or_default();
    let force = args.get("force").scalar().as_deref() == Some("true");
    let keys = args.get("keys");
    let (bucket, source) = (text("bucket"), text("source_bucket"));
    let target = args.get("target_bucket").scalar().unwrap_or_else(|| source.clone());
    let pairs = || {
        let pairs = args.get("key_pairs").members().iter();
        pairs.map(|(from, to)| (from.clone(), to.scalar().unwrap_or_default()))
    };
    let lines = |commands: Vec<Command>| -> Value { commands.iter().map(Command::to_string).collect() };
    let each = |make: &dyn Fn(&str) -> Command| lines(keys.strings().iter().map(|key| make(key)).collect());
    Some(Ok(match call {
        "build_batch_stat" => each(&|key| Command::stat(&bucket, key)),
        "build_batch_delete" => each(&|key| Command::delete(&bucket, key)),
        "build_batch_rename" => {
            lines(pairs().map(|(from, to)| Command::move_to(&bucket, &from, &bucket, &to, force)).collect())
        }
        "build_batch_move" => {
            lines(pairs().map(|(from, to)| Command::move_to(&source, &from, &target, &to, force)).collect())
        }
        "build_batch_copy" => {
            lines(pairs().map(|(from, to)| Command::copy(&source, &from, &target, &to, force)).collect())
        }
        "build_batch_restoreAr" | "build_batch_restore_ar" => {
            let days = keys.members().iter().map(|(key, days)| {
                let days = days.int().and_then(|days| u32::try_from(days).ok())?;
                Some(Command::restore(&bucket, key, days))
            });
            match days.collect::<Option<Vec<_>>>() {
                Some(commands) => lines(commands),
                None => return Some(Err("days that are no number".to_owned())),
            }
        }
        "build_op" => {
            let named = args.members().iter().filter(|(name, _)| name != "cmd" && name != "first_arg");
            let first = Fop::new(text("cmd"));
            let first = match args.get("first_arg").scalar() {
                Some(argument) => first.arg(argument),
                None => first,
            };
            let whole =
                named.fold(first, |fop, (name, value)| fop.pair(name, value.python().unwrap_or_default()));
            json!(whole.to_string())
        }
        "op_save" => {
            let fop = Fop::new(text("op"));
            json!(match args.get("key").str() {
                Some(key) => fop.save_as(&bucket, key).to_string(),
                None => fop.save_in(&bucket).to_string(),
            })
        }
        "pipe_cmd" => {
            let mut commands = args.get("cmds").strings().into_iter().map(Fop::new);
            let first = commands.next();
            json!(first.map(|first| commands.fold(first, Fop::pipe).to_string()).unwrap_or_default())
        }
        _ => return None,
    }))
}
