//! Several operations on objects in one request.
//!
//! Follows "Batch" (<https://developer.qiniu.com/kodo/1250/batch>).

use cloudwire_signing::encode::form_decode;
use http::Method;
use serde_json::{Value, json};

use super::fault::{Fault, INVALID_ARGUMENT};
use super::op;
use crate::emulator::State;
use crate::reply::{self, Reply};

const MAX_OPERATIONS: usize = 1000;

pub(super) fn run(state: &State, body: &[u8]) -> Result<Reply, Fault> {
    let body = std::str::from_utf8(body).map_err(|_| INVALID_ARGUMENT)?;
    let operations: Vec<String> =
        form_decode(body).into_iter().filter(|(name, _)| name == "op").map(|(_, path)| path).collect();
    if operations.is_empty() || operations.len() > MAX_OPERATIONS {
        return Err(INVALID_ARGUMENT);
    }
    let answers: Vec<Value> = operations.iter().map(|path| answer(state, path)).collect();
    let failed = answers.iter().any(|answer| answer["code"] != 200);
    Ok(reply::json(if failed { 298 } else { 200 }, &answers.into()))
}

fn answer(state: &State, path: &str) -> Value {
    match op::run(state, &Method::POST, path) {
        Ok(Some(data)) => json!({ "code": 200, "data": data }),
        Ok(None) => json!({ "code": 200 }),
        Err(fault) => json!({ "code": fault.status, "data": { "error": fault.error } }),
    }
}
