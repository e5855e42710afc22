//! Persistent processing. The emulator accepts and records jobs, and says of each command that it cannot run it.
//!
//! Follows "Persistent processing" (<https://developer.qiniu.com/dora/3686/pfop-directions-for-use>).

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Answer;
use super::fault::{Fault, INVALID_ARGUMENT};
use super::objects::{self, Entry};
use crate::emulator::State;
use crate::reply;
use crate::request::Incoming;
use crate::store::{StoreError, Table};

const JOBS: Table<Job> = Table::new("kodo_jobs");

#[derive(Serialize, Deserialize)]
pub(super) struct Job {
    pub(super) bucket: String,
    pub(super) key: String,
    /// Commands joined by `;`.
    pub(super) commands: String,
    pub(super) pipeline: String,
    /// 1 for an idle-time job.
    pub(super) kind: i64,
}

/// Queues a job and returns its id.
pub(super) fn submit(state: &State, job: &Job) -> Result<String, StoreError> {
    let id = format!("z0.{}", state.ids.hex(24));
    state.store.put(JOBS, &id, job)?;
    Ok(id)
}

/// `POST /pfop/`
pub(super) fn start(state: &State, form: &[(String, String)]) -> Answer {
    let value = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let (bucket, key) = (value("bucket").ok_or(INVALID_ARGUMENT)?, value("key").ok_or(INVALID_ARGUMENT)?);
    let commands = value("fops").or_else(|| value("workflowTemplateID").map(|id| format!("workflow/{id}")));
    let commands = commands.filter(|commands| !commands.is_empty()).ok_or(INVALID_ARGUMENT)?;
    let entry = Entry { bucket, key };
    objects::find(state, &entry).map_err(|fault| match fault.status {
        612 => Fault::new(404, "NotFound: no such file or directory"),
        _ => fault,
    })?;
    let job = Job {
        bucket: entry.bucket,
        key: entry.key,
        commands,
        pipeline: value("pipeline").unwrap_or_default(),
        kind: value("type").and_then(|kind| kind.parse().ok()).unwrap_or(0),
    };
    Ok(reply::json(200, &json!({ "persistentId": submit(state, &job)? })))
}

/// `GET /status/get/prefop?id=`
pub(super) fn status(state: &State, incoming: &Incoming) -> Answer {
    let id = incoming.query_value("id").unwrap_or_default();
    // What an unknown id is answered is not documented.
    let job = state.store.get(JOBS, &id)?.ok_or(Fault::new(612, "no such persistentId"))?;
    let items: Vec<Value> = job
        .commands
        .split(';')
        .map(|command| {
            json!({
                "cmd": command, "code": 3, "desc": "The fop is failed", "returnOld": 0,
                "error": "the emulator does not run this command",
            })
        })
        .collect();
    let pipeline = if job.pipeline.is_empty() { "0.default" } else { &job.pipeline };
    let mut answer = json!({
        "id": id, "code": 3, "desc": "The fop is failed", "inputBucket": job.bucket, "inputKey": job.key,
        "items": items, "pipeline": pipeline, "reqid": state.ids.alphanumeric(16),
    });
    if job.kind != 0
        && let Some(answer) = answer.as_object_mut()
    {
        answer.insert("type".to_owned(), job.kind.into());
    }
    Ok(reply::json(200, &answer))
}
