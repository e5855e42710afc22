//! Acceleration domains.
//!
//! An account without any domain may refresh every domain, so that nothing has to be set up for a first try. As soon
//! as it has one, the others are foreign, as in the real service.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::call::Call;
use super::db::Db;
use super::fault::Fault;
use super::{Answer, members, text, when};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Domain {
    pub(super) name: String,
    online: bool,
    /// As given in `Sources`.
    sources: Vec<Value>,
    created: i64,
    modified: i64,
}

/// Refuses a domain that is not the account's, or is switched off.
pub(super) fn served(call: &Call<'_>, name: &str) -> Result<(), Fault> {
    let db = Db(call.state);
    match db.domain(name)? {
        Some(domain) if domain.online => Ok(()),
        Some(_) => Err(Fault::not_found("InvalidDomain.Offline", "The domain provided is offline.")),
        None if db.domains()?.is_empty() => Ok(()),
        None => Err(Fault::not_found(
            "InvalidDomain.NotFound",
            "The domain provided does not exist in our records.",
        )),
    }
}

/// `AddVodDomain`: online at once.
pub(super) fn add(call: &Call<'_>) -> Answer {
    let name = call.need("DomainName")?.to_ascii_lowercase();
    let is_name =
        name.contains('.') && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    if !is_name {
        return Err(Fault::bad_request(
            "InvalidDomainName.Malformed",
            "The specified DomainName is malformed.",
        ));
    }
    let Ok(Value::Array(sources)) = serde_json::from_str(call.need("Sources")?) else {
        return Err(Fault::bad_request("InvalidSources.Malformed", "The specified Sources is invalid."));
    };
    let db = Db(call.state);
    if db.domain(&name)?.is_some() {
        return Err(Fault::bad_request("DomainAlreadyExist", "The specified domain already exists."));
    }
    let now = call.now.unix_timestamp();
    db.put_domain(&Domain { name, online: true, sources, created: now, modified: now })?;
    Ok(Map::new())
}

/// `DeleteVodDomain`.
pub(super) fn delete(call: &Call<'_>) -> Answer {
    if Db(call.state).delete_domain(call.need("DomainName")?)? {
        return Ok(Map::new());
    }
    Err(Fault::not_found("InvalidDomain.NotFound", "The domain provided does not exist in our records."))
}

/// `BatchStartVodDomain` and `BatchStopVodDomain`.
pub(super) fn switch(call: &Call<'_>, online: bool) -> Answer {
    let db = Db(call.state);
    for name in text::items(call.need("DomainNames")?) {
        let Some(mut domain) = db.domain(name)? else {
            let message = "The domain provided does not exist in our records.";
            return Err(Fault::not_found("InvalidDomain.NotFound", message));
        };
        domain.online = online;
        domain.modified = call.now.unix_timestamp();
        db.put_domain(&domain)?;
    }
    Ok(Map::new())
}

/// `DescribeVodUserDomains`: by name (a part of it, unless `DomainSearchType` says otherwise) and status.
pub(super) fn describe(call: &Call<'_>) -> Answer {
    let page = call.page("PageNumber", 20, 50)?;
    let name = call.get("DomainName").unwrap_or_default();
    let kinds = ["fuzzy_match", "pre_match", "suf_match", "full_match"];
    let kind = call.word("DomainSearchType", &kinds, "fuzzy_match").map_err(|_| {
        Fault::bad_request(
            "InvalidDomainSearchType.ValueNotSupported",
            "The specified DomainSearchType is not supported.",
        )
    })?;
    let status = |domain: &Domain| if domain.online { "online" } else { "offline" };
    let mut domains = Db(call.state).domains()?;
    domains.retain(|domain| {
        let by_name = match kind {
            "pre_match" => domain.name.starts_with(name),
            "suf_match" => domain.name.ends_with(name),
            "full_match" => domain.name == name,
            _ => domain.name.contains(name),
        };
        by_name && call.get("DomainStatus").is_none_or(|want| want == status(domain))
    });
    let total = domains.len();
    let rows: Vec<Value> = page
        .of(domains)
        .map(|domain| {
            let sources: Vec<Value> = domain.sources.iter().map(source).collect();
            json!({
                "DomainName": domain.name,
                "DomainStatus": status(&domain),
                "Cname": format!("{}.w.alikunlun.com", domain.name),
                "Description": "",
                "GmtCreated": when::format_unix(domain.created),
                "GmtModified": when::format_unix(domain.modified),
                "Sandbox": "normal",
                "SslProtocol": "off",
                "Sources": { "Source": sources },
            })
        })
        .collect();
    Ok(members(json!({
        "TotalCount": total,
        "PageNumber": page.number,
        "PageSize": page.size,
        "Domains": { "PageData": rows },
    })))
}

/// The request spells the members in lower case, the answer does not.
fn source(given: &Value) -> Value {
    let text = |name: &str| match given.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    json!({
        "Content": text("content"),
        "Type": text("type"),
        "Port": text("port").parse::<i32>().unwrap_or(80),
        "Priority": text("priority"),
    })
}
