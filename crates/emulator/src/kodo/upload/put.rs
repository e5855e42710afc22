//! The end of every upload: the put policy decides whether the object is stored, as what, and what is answered.
//!
//! Follows "Put policy" (<https://developer.qiniu.com/kodo/1206/put-policy>); no page gives the order of the checks.

use std::collections::BTreeMap;

use cloudwire_signing::encode::urlsafe_base64;
use serde_json::{Value, json};

use super::callback::{self, Told};
use super::content::Content;
use super::mime::{self, Hints};
use super::template::{Facts, Style, render};
use super::token::Grant;
use crate::emulator::State;
use crate::kodo::fault::{FILE_EXISTS, Fault, KEY_NOT_UTF8};
use crate::kodo::fop::{self, Job};
use crate::kodo::objects::{self, Entry};
use crate::kodo::record::midnight_after;
use crate::reply::{self, Reply};

const MAX_KEY: usize = 750;

/// A complete upload.
pub(super) struct Upload {
    /// The key the client asked for.
    pub(super) key: Option<String>,
    pub(super) file_name: Option<String>,
    /// The type the client sent.
    pub(super) mime: Option<String>,
    /// By name, `x:` and all.
    pub(super) custom: BTreeMap<String, String>,
    /// By name without `x-qn-meta-`.
    pub(super) meta: BTreeMap<String, String>,
    /// The checksum the client expects.
    pub(super) crc32: Option<u32>,
    pub(super) content: Content,
    pub(super) resumable: bool,
}

/// What became of an upload.
pub(super) struct Outcome {
    pub(super) reply: Reply,
    /// False when an equal object was there already, so that the new content is not needed.
    pub(super) stored: bool,
}

/// Checks, stores and answers. An error means that nothing was stored.
pub(super) async fn finish(state: &State, grant: &Grant, upload: Upload) -> Result<Outcome, Fault> {
    let policy = grant.policy();
    grant.check_deadline(state)?;
    objects::bucket(state, policy.bucket())?;

    let uuid = state.ids.uuid().to_lowercase();
    let end_user = policy.get_str("endUser").filter(|name| !name.is_empty());
    let content = &upload.content;
    let type_of = |key: &str| {
        let (client, file_name) = (upload.mime.as_deref(), upload.file_name.as_deref());
        mime::detect(policy, &Hints { client, file_name, key, head: &content.head })
    };
    let early_mime = type_of(upload.key.as_deref().unwrap_or_default());
    let mut facts = Facts {
        bucket: policy.bucket(),
        key: None,
        etag: &content.hash,
        size: content.size,
        mime: &early_mime,
        file_name: upload.file_name.as_deref(),
        end_user,
        persistent_id: None,
        custom: &upload.custom,
        head: &content.head,
        uuid: &uuid,
        now: state.clock.now(),
    };

    let mut fetched = None;
    let key = if policy.get_flag("callbackFetchKey") {
        let told = callback::send(grant, &facts).await;
        let Told::Answer(answer) = told else {
            return Ok(Outcome { reply: told.into_reply(), stored: false });
        };
        let key = answer.get("key").and_then(Value::as_str).map(str::to_owned);
        fetched = Some(answer.get("payload").cloned().unwrap_or_default());
        key.ok_or(Fault::new(579, "the callback answered no key"))?
    } else {
        choose_key(grant, upload.key.as_deref(), &facts)?
    };
    check_content(grant, &upload)?;

    let mime = type_of(&key);
    let entry = Entry::new(policy.bucket(), &key);
    let mut object = content.clone().into_object(state, mime.clone());
    object.end_user = end_user.map(str::to_owned);
    object.class = policy.get_i64("fileType").and_then(|class| u8::try_from(class).ok()).unwrap_or(0);
    object.meta.clone_from(&upload.meta);
    let days = policy.get_i64("deleteAfterDays").filter(|days| *days > 0);
    object.expires = days.map(|days| midnight_after(facts.now, days));
    let insert_only = grant.is_insert_only(upload.resumable);
    let stored = objects::change(state, |change| {
        match change.get(&entry)? {
            Some(existing) if insert_only => {
                return if existing.hash == object.hash { Ok(false) } else { Err(FILE_EXISTS) };
            }
            _ => change.insert(&entry, &object)?,
        }
        Ok(true)
    })?;

    let persistent_id = queue(state, grant, &entry)?;
    facts.key = Some(&key);
    facts.mime = &mime;
    facts.persistent_id = persistent_id.as_deref();
    let reply = match fetched {
        Some(payload) => reply::json(200, &payload),
        None => answer(grant, &facts, upload.resumable).await,
    };
    Ok(Outcome { reply, stored })
}

/// The given key, else `saveKey`, else the etag; with `forceSaveKey` `saveKey` comes first.
fn choose_key(grant: &Grant, given: Option<&str>, facts: &Facts<'_>) -> Result<String, Fault> {
    let policy = grant.policy();
    let saved = policy.get_str("saveKey").filter(|template| !template.is_empty());
    let saved = saved.map(|template| render(template, Style::Plain, facts));
    let key = match given {
        Some(given) if !policy.get_flag("forceSaveKey") || saved.is_none() => Some(given.to_owned()),
        _ => saved,
    };
    grant.check_key(key.as_deref())?;
    let key = key.unwrap_or_else(|| facts.etag.to_owned());
    if key.len() > MAX_KEY {
        return Err(Fault::new(400, "key is too long"));
    }
    if key.contains('\0') {
        return Err(KEY_NOT_UTF8);
    }
    Ok(key)
}

fn check_content(grant: &Grant, upload: &Upload) -> Result<(), Fault> {
    let (policy, content) = (grant.policy(), &upload.content);
    let size = i64::try_from(content.size).unwrap_or(i64::MAX);
    if policy.get_i64("fsizeLimit").is_some_and(|limit| limit > 0 && size > limit) {
        return Err(Fault::new(413, "exceed FsizeLimit"));
    }
    // Neither status nor text of this are documented.
    if policy.get_i64("fsizeMin").is_some_and(|min| size < min) {
        return Err(Fault::new(403, "less than FsizeMin"));
    }
    if upload.crc32.is_some_and(|expected| content.crc32.is_some_and(|actual| actual != expected)) {
        return Err(Fault::new(406, "crc32 does not match"));
    }
    mime::check_limit(policy, &content.head)
}

fn queue(state: &State, grant: &Grant, entry: &Entry) -> Result<Option<String>, Fault> {
    let policy = grant.policy();
    let text = |name| policy.get_str(name).filter(|text| !text.is_empty());
    let workflow = || text("persistentWorkflowTemplateID").map(|id| format!("workflow/{id}"));
    let Some(commands) = text("persistentOps").map(str::to_owned).or_else(workflow) else { return Ok(None) };
    let job = Job {
        bucket: entry.bucket.clone(),
        key: entry.key.clone(),
        commands,
        pipeline: text("persistentPipeline").unwrap_or_default().to_owned(),
        kind: policy.get_i64("persistentType").unwrap_or(0),
    };
    Ok(Some(fop::submit(state, &job)?))
}

async fn answer(grant: &Grant, facts: &Facts<'_>, resumable: bool) -> Reply {
    let policy = grant.policy();
    let text = |name| policy.get_str(name).filter(|text: &&str| !text.is_empty());
    if text("callbackUrl").is_some() {
        return callback::send(grant, facts).await.into_reply();
    }
    let body = match text("returnBody") {
        Some(template) => render(template, Style::Json, facts),
        None => {
            let mut body = json!({ "hash": facts.etag, "key": facts.key });
            if let (Some(id), Some(members)) = (facts.persistent_id, body.as_object_mut()) {
                members.insert("persistentId".to_owned(), id.into());
            }
            body.to_string()
        }
    };
    // Redirecting is for browsers, which upload by form.
    if let Some(url) = text("returnUrl").filter(|_| !resumable) {
        let separator = if url.contains('?') { '&' } else { '?' };
        let mut reply = reply::empty(303);
        let location = format!("{url}{separator}upload_ret={}", urlsafe_base64(body.as_bytes()));
        reply::set_header(&mut reply, "location", &location);
        return reply;
    }
    let mut reply = reply::bytes(200, "application/json", body);
    reply::set_header(&mut reply, "cache-control", "no-store");
    reply
}
