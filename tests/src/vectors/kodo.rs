//! Object storage: `BucketManager`, processing, downloads and uploads as calls of ours.

use cloudwire_http_core::{Error, Field};
use cloudwire_signing::qiniu::entry::decode_entry;
use qiniu_kodo::{Client, Command};
use serde_json::{Value, json};

use super::exceptions::Exception;
use super::format::Vector;
use super::json::Json;
use super::{Check, Expressed, capture, compare, exceptions, hosts, upload};

/// Makes the call with a client whose transport answers as recorded, and compares requests and outcome.
pub(crate) async fn call(vector: &Vector, check: &mut Check) -> Expressed {
    let (transport, capture) = capture::transport(vector);
    let client = hosts::client(vector, transport).map_err(|error| format!("no such client: {error}"))?;
    let outcome = if upload::is_upload(&vector.call) {
        upload::call(vector, &client, check).await?
    } else if vector.call == "requests.get(private_download_url)" {
        return download(vector, &client, &capture, check).await;
    } else {
        manage(vector, &client).await?
    };
    let sent = capture.sent();
    compare::refused_here(vector, &outcome, &sent)?;
    super::replay::ours(vector, &sent, check).await;
    check.keep(sent.iter().map(|sent| sent.body.clone()));
    if let Some((at, exception)) = taken_elsewhere(vector, &sent) {
        let status = vector.exchanges[at].response.status;
        check.except(exception);
        // A step that may help when it is repeated has an outcome of its own.
        if *exception != exceptions::NEXT_HOST || status < 500 || status == 579 || status >= 600 {
            check.equal(
                "status of the error",
                &outcome.as_ref().err().and_then(Error::status),
                &Some(status),
            );
        }
        let until = (at + 1).min(sent.len());
        compare::requests(vector, &vector.exchanges[..=at], &sent[..until], check);
        return Ok(());
    }
    let mut sent = &sent[..];
    if let [requests @ .., last] = sent
        && requests.len() == vector.exchanges.len()
        && (&*last.method, outcome.is_err()) == ("DELETE", true)
        && upload::is_resumable(vector)
    {
        check.except(&exceptions::ABORTED);
        sent = requests;
    }
    compare::requests(vector, &vector.exchanges, sent, check);
    compare::qiniu_outcome(vector, &outcome, check);
    Ok(())
}

/// The failed request after which the SDK went on at the next host in a way of its own.
fn taken_elsewhere(vector: &Vector, sent: &[capture::Sent]) -> Option<(usize, &'static Exception)> {
    let failed = |status: u16| !(200..300).contains(&status);
    let at = vector.exchanges.iter().position(|exchange| failed(exchange.response.status))?;
    if at + 1 == vector.exchanges.len() {
        return None;
    }
    match vector.exchanges[at].response.status {
        631 => Some((at, &exceptions::NO_SUCH_BUCKET)),
        _ if upload::is_resumable(vector) => Some((at, &exceptions::NEXT_HOST)),
        500.. if sent.len() == at + 1 => Some((at, &exceptions::NOT_REPEATED)),
        _ => None,
    }
}

/// A private URL made and fetched.
async fn download(
    vector: &Vector,
    client: &Client,
    capture: &capture::Capture,
    check: &mut Check,
) -> Expressed {
    let url = vector.url.as_deref().ok_or("the vector names no URL")?;
    match client.download(url).bytes(1 << 20).await {
        Ok(bytes) => {
            let text = vector.result["text"].as_str().unwrap_or_default();
            check.equal("result", &*String::from_utf8_lossy(&bytes), text);
        }
        Err(error) if error.is_invalid_input() => return Err(format!("refused here: {}", error.message())),
        Err(error) => {
            let status = vector.result["status"].as_u64().and_then(|status| u16::try_from(status).ok());
            check.equal("status of the error", &error.status(), &status);
        }
    }
    compare::requests(vector, &vector.exchanges, &capture.sent(), check);
    Ok(())
}

async fn manage(vector: &Vector, client: &Client) -> Result<Result<Value, Error>, String> {
    let args = &vector.args;
    if let Some(method) = vector.call.strip_prefix("PersistentFop.") {
        return fop(method, vector, client).await;
    }
    let text = |name: &str| args.get(name).scalar().unwrap_or_default();
    let number = |name: &str| args.get(name).int().ok_or_else(|| format!("{name} is no number"));
    let days = |name: &str| args.get(name).int().unwrap_or_default();
    let (bucket, key) = (text("bucket"), text("key"));
    let force = text("force") == "true";
    let method = vector.call.strip_prefix("BucketManager.").unwrap_or(&vector.call);
    if method != "fetch" && args.members().iter().any(|(name, value)| name == "key" && value.is_null()) {
        return Err("an object has a key here; the SDK names its bucket alone".to_owned());
    }
    Ok(match method {
        "stat" => json_of(client.stat_object(bucket, key).send().await),
        "list" => json_of(list(args, client.get_objects(bucket)).send().await),
        "delete" => json_of(client.delete_object(bucket, key).send().await),
        "delete_after_days" => {
            json_of(client.delete_object_after_days(bucket, key, number("days")?).send().await)
        }
        "rename" => {
            json_of(client.move_object(&*bucket, key, &*bucket, text("key_to")).force(force).send().await)
        }
        "move" => {
            let call = client.move_object(bucket, key, text("bucket_to"), text("key_to"));
            json_of(call.force(force).send().await)
        }
        "copy" => {
            let call = client.copy_object(bucket, key, text("bucket_to"), text("key_to"));
            json_of(call.force(force).send().await)
        }
        "fetch" => {
            let call = client.fetch_object(text("url"), bucket);
            json_of(match args.get("key").str() {
                Some(key) => call.key(key).send().await,
                None => call.send().await,
            })
        }
        "prefetch" => json_of(client.prefetch_object(bucket, key).send().await),
        "change_mime" => {
            json_of(client.modify_object_metadata(bucket, key).mime_type(text("mime")).send().await)
        }
        "change_type" => {
            json_of(client.set_object_file_type(bucket, key, &*text("storage_type")).send().await)
        }
        "change_status" => {
            let call = client.modify_object_status(bucket, key, &*text("status"));
            json_of(match condition(args) {
                Some(condition) => call.condition(condition).send().await,
                None => call.send().await,
            })
        }
        "restore_ar" => {
            json_of(client.restore_archived_object(bucket, key, number("freeze_after_days")?).send().await)
        }
        "restoreAr" => {
            json_of(client.restore_archived_object(bucket, key, number("freezeAfter_days")?).send().await)
        }
        "set_object_lifecycle" => {
            // The SDK sends every number, 0 for those that are not given.
            let call = client
                .modify_object_life_cycle(bucket, key)
                .to_ia_after_days(days("to_line_after_days"))
                .to_archive_ir_after_days(days("to_archive_ir_after_days"))
                .to_archive_after_days(days("to_archive_after_days"))
                .to_deep_archive_after_days(days("to_deep_archive_after_days"))
                .delete_after_days(days("delete_after_days"));
            json_of(match condition(args) {
                Some(condition) => call.condition(condition).send().await,
                None => call.send().await,
            })
        }
        "batch" => batch(args, client).await?,
        "buckets" => json_of(client.get_buckets().send().await),
        "list_bucket" => json_of(client.get_buckets_v3(text("region")).send().await),
        "list_domains" => json_of(client.get_bucket_domains(bucket).send().await),
        "bucket_domain" => json_of(client.get_bucket_domains(text("bucket_name")).send().await),
        "bucket_info" => json_of(client.get_bucket_info(text("bucket_name")).send().await),
        "mkbucketv3" => {
            json_of(client.create_bucket(text("bucket_name")).region(text("region")).send().await)
        }
        "change_bucket_permission" => {
            json_of(client.set_bucket_private(text("bucket_name"), text("private") == "1").send().await)
        }
        _ => return Err(format!("no operation here is the SDK's {}", vector.call)),
    })
}

/// The typed answer, written as JSON again.
pub(crate) fn json_of<T: Field>(answer: Result<T, Error>) -> Result<Value, Error> {
    answer.map(|answer| answer.write().unwrap_or_default())
}

fn list(args: &Json, mut call: qiniu_kodo::objects::GetObjects) -> qiniu_kodo::objects::GetObjects {
    // In the order in which the SDK puts them into the query.
    if let Some(marker) = args.get("marker").str() {
        call = call.marker(marker);
    }
    if let Some(limit) = args.get("limit").int() {
        call = call.limit(limit);
    }
    if let Some(prefix) = args.get("prefix").str() {
        call = call.prefix(prefix);
    }
    if let Some(delimiter) = args.get("delimiter").str() {
        call = call.delimiter(delimiter);
    }
    call
}

/// `name=value` of each condition, joined by `&`.
fn condition(args: &Json) -> Option<String> {
    let pairs = args.get("cond").members().iter();
    let pairs: Vec<_> =
        pairs.map(|(name, value)| format!("{name}={}", value.scalar().unwrap_or_default())).collect();
    (!pairs.is_empty()).then(|| pairs.join("&"))
}

async fn fop(method: &str, vector: &Vector, client: &Client) -> Result<Result<Value, Error>, String> {
    let (args, ctor) = (&vector.args, &vector.ctor);
    let text = |name: &str| args.get(name).scalar().unwrap_or_default();
    if method == "get_status" {
        return Ok(json_of(client.prefop(text("persistent_id")).send().await));
    }
    if method != "execute" {
        return Err(format!("no operation here is the SDK's {}", vector.call));
    }
    let mut call = client.pfop(ctor.get("bucket").scalar().unwrap_or_default(), text("key"));
    if let Some(pipeline) = ctor.get("pipeline").str() {
        call = call.pipeline(pipeline);
    }
    if let Some(url) = ctor.get("notify_url").str() {
        call = call.notify_url(url);
    }
    if !args.get("fops").items().is_empty() {
        call = call.fops(args.get("fops").strings());
    }
    match args.get("force") {
        Json::Bool(true) => return Err("the SDK sends True as Python prints it; documented is 1".to_owned()),
        force if force.int() == Some(1) => call = call.force(true),
        _ => {}
    }
    // The SDK leaves out the number 0, the default, but not the text.
    match args.get("persistent_type") {
        Json::Null => {}
        Json::Number(number) if number.as_i64() == Some(0) => {}
        kind => call = call.task_type(kind.scalar().unwrap_or_default()),
    }
    if let Some(template) = args.get("workflow_template_id").str() {
        call = call.workflow_template_id(template);
    }
    Ok(json_of(call.send().await))
}

async fn batch(args: &Json, client: &Client) -> Result<Result<Value, Error>, String> {
    let operations = args.get("operations").strings();
    let bucket = match operations.first().map(|operation| operation.split('/').nth(1).map(decode_entry)) {
        None => "bucket".to_owned(),
        Some(Some(Ok((bucket, _)))) => bucket,
        Some(_) => return Err("the first command names no bucket to send the batch to".to_owned()),
    };
    let commands = operations.into_iter().map(Command::raw);
    let items = match client.bucket(bucket).batch().commands(commands).send().await {
        Ok(items) => items,
        Err(error) => return Ok(Err(error)),
    };
    let item = |answered: qiniu_kodo::CommandResult| match answered.result {
        Ok(None) => json!({ "code": 200 }),
        Ok(Some(data)) => json!({ "code": 200, "data": data.write() }),
        Err(error) => json!({ "code": error.code, "data": { "error": error.message } }),
    };
    Ok(Ok(items.into_iter().map(item).collect()))
}
