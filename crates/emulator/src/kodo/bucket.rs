//! Buckets: the calls of the uc hosts.
//!
//! Follows "Bucket management" (<https://developer.qiniu.com/kodo/3920/bucket-overview>).

use std::ops::{Bound, ControlFlow};

use serde_json::{Value, json};

use super::fault::{Fault, INVALID_ARGUMENT, NO_SUCH_BUCKET};
use super::objects;
use super::record::{BUCKETS, Bucket, DOMAINS, OBJECTS, object_key};
use super::region::REGIONS;
use crate::emulator::State;
use crate::reply::{self, Reply};
use crate::request::Incoming;
use crate::route;

/// Names of new buckets: 3 to 63 of `a-z`, `0-9`, `-`.
fn is_new_name(name: &str) -> bool {
    (3..=63).contains(&name.len())
        && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        && !name.starts_with('-')
        && !name.ends_with('-')
}

/// Names that existing buckets may have: older ones also hold capitals, `_` and `.`.
pub(super) fn is_name(name: &str) -> bool {
    (1..=63).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

/// `/mkbucketv3/<name>/region/<region>`
pub(super) fn make(state: &State, name: &str, options: &[&str]) -> Result<Reply, Fault> {
    let region = match options {
        [] => "z0",
        ["region", region, ..] => region,
        _ => return Err(INVALID_ARGUMENT),
    };
    if !is_new_name(name) {
        return Err(Fault::new(400, "invalid bucket name"));
    }
    if !REGIONS.contains(&region) {
        return Err(Fault::new(400, "invalid region parameter"));
    }
    state.store.update(|records| {
        if records.get(BUCKETS, name)?.is_some() {
            return Err(Fault::new(614, "the bucket already exists and you own it."));
        }
        let created = state.clock.now().unix_timestamp();
        records.put(BUCKETS, name, &Bucket { private: false, region: region.to_owned(), created })?;
        Ok(reply::empty(200))
    })
}

/// `/drop/<name>`: of an empty bucket only.
pub(super) fn drop_bucket(state: &State, name: &str) -> Result<Reply, Fault> {
    let (now, prefix) = (state.clock.now(), object_key(name, ""));
    state.store.update(|records| {
        records.get(BUCKETS, name)?.ok_or(NO_SUCH_BUCKET)?;
        if records.prefixed(OBJECTS, &prefix)?.iter().any(|(_, object)| !object.is_gone(now)) {
            return Err(Fault::new(403, "drop non empty bucket is not allowed"));
        }
        records.delete(BUCKETS, name)?;
        Ok(reply::empty(200))
    })
}

/// `/buckets`: the names.
pub(super) fn names(state: &State) -> Result<Reply, Fault> {
    let names: Vec<String> = state.store.prefixed(BUCKETS, "")?.into_iter().map(|(name, _)| name).collect();
    Ok(reply::json(200, &json!(names)))
}

/// `/v3/buckets`: names, regions and ages.
pub(super) fn describe_all(state: &State, incoming: &Incoming) -> Result<Reply, Fault> {
    let region = incoming.query_value("region").unwrap_or_default();
    let all = state.store.prefixed(BUCKETS, "")?;
    let shown = all.iter().filter(|(_, bucket)| region.is_empty() || bucket.region == region);
    let shown: Vec<Value> = shown
        .map(|(name, bucket)| {
            json!({
                "id": name, "tbl": name, "region": bucket.region, "ctime": bucket.created,
                "private": u8::from(bucket.private), "global": false, "perm": 0,
            })
        })
        .collect();
    Ok(reply::json(200, &shown.into()))
}

/// `/v2/bucketInfo?bucket=`
pub(super) fn info(state: &State, name: &str) -> Result<Reply, Fault> {
    let bucket = objects::bucket(state, name)?;
    let answer = json!({
        "source": "", "host": "", "expires": 0, "protected": 0, "separator": "", "styles": {},
        "private": u8::from(bucket.private), "no_index_page": 0, "max_age": 31_536_000,
        "zone": bucket.region, "region": bucket.region, "global": false, "line": true,
    });
    Ok(reply::json(200, &answer))
}

/// `/v2/domains?tbl=`: the bound domains; on loopback also the path under which downloads work without any.
pub(super) fn domains(state: &State, incoming: &Incoming, name: &str) -> Result<Reply, Fault> {
    objects::bucket(state, name)?;
    let mut domains = Vec::new();
    state.store.walk(DOMAINS, Bound::Unbounded, |domain, bound| {
        if bound.bucket == name {
            domains.push(domain.to_owned());
        }
        ControlFlow::Continue(())
    })?;
    if route::is_loopback(&incoming.host) {
        domains.push(format!("{}/d/{name}", incoming.host));
    }
    Ok(reply::json(200, &json!(domains)))
}

/// `/private`: makes a bucket private or public.
pub(super) fn set_private(state: &State, name: &str, private: &str) -> Result<Reply, Fault> {
    let private = match private {
        "0" => false,
        "1" => true,
        _ => return Err(INVALID_ARGUMENT),
    };
    state.store.update(|records| {
        let bucket = records.get(BUCKETS, name)?.ok_or(NO_SUCH_BUCKET)?;
        records.put(BUCKETS, name, &Bucket { private, ..bucket })?;
        Ok(reply::empty(200))
    })
}
