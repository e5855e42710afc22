//! The CDN: `CdnManager` and `DomainManager` as calls of ours.

use std::sync::Arc;

use cloudwire_http_core::{Credentials, Error, RetryConfig, Transport};
use qiniu_cdn::Client;
use serde_json::Value;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

use super::format::Vector;
use super::kodo::json_of;
use super::{Check, Expressed, capture, compare, exceptions};

/// Makes the call with a client whose transport answers as recorded, and compares requests and outcome.
pub(crate) async fn call(vector: &Vector, check: &mut Check) -> Expressed {
    let (transport, capture) = capture::transport(vector);
    let client = client(vector, transport).map_err(|error| format!("no such client: {error}"))?;
    let mut outcome = send(vector, &client).await?;
    let sent = capture.sent();
    check.keep(sent.iter().map(|sent| sent.body.clone()));
    super::replay::ours(vector, &sent, check).await;
    let nothing = vector.args.get("urls").items().is_empty() && vector.args.get("dirs").items().is_empty();
    if nothing && vector.call.contains(".refresh_") && outcome.as_ref().is_err_and(Error::is_invalid_input) {
        check.except(&exceptions::EMPTY_REFRESH);
        return Ok(());
    }
    compare::refused_here(vector, &outcome, &sent)?;
    if vector.call.ends_with(".put_httpsconf") {
        httpsconf(vector, &sent, check);
    } else {
        compare::requests(vector, &vector.exchanges, &sent, check);
    }
    if let (Ok(answer), "CdnManager.prefetch_urls") = (&mut outcome, &*vector.call) {
        without_dirs(answer, vector, check);
    }
    compare::qiniu_outcome(vector, &outcome, check);
    Ok(())
}

/// The one request that is another one here; its path and its values are the same.
fn httpsconf(vector: &Vector, sent: &[capture::Sent], check: &mut Check) {
    check.except(&exceptions::HTTPSCONF);
    for (sent, exchange) in sent.iter().zip(&vector.exchanges) {
        let recorded = &exchange.request;
        check.equal("path", &*sent.path, recorded.path());
        let ours: Value = serde_json::from_slice(&sent.body).unwrap_or_default();
        let theirs = recorded.body.bytes(&[]).and_then(|body| serde_json::from_slice(&body).ok());
        let theirs: Value = theirs.unwrap_or_default();
        check.equal("certificate", &ours["certId"], &theirs["certid"]);
        check.equal("forceHttps", &ours["forceHttps"], &theirs["forceHttps"]);
    }
}

/// What a refresh answers and a prefetch does not.
const OF_REFRESH: [&str; 5] = ["invalidDirs", "urlQuotaDay", "urlSurplusDay", "dirQuotaDay", "dirSurplusDay"];

/// The canned answer to a prefetch is that to a refresh: a prefetch knows no folders.
fn without_dirs(answer: &mut Value, vector: &Vector, check: &mut Check) {
    let (Some(answer), Some(recorded)) = (answer.as_object_mut(), vector.result["ret"].as_object()) else {
        return;
    };
    for (name, value) in recorded {
        if !answer.contains_key(name) && OF_REFRESH.contains(&&**name) {
            check.except(&exceptions::CANNED_ANSWER);
            answer.insert(name.clone(), value.clone());
        }
    }
}

fn client(vector: &Vector, transport: Arc<dyn Transport>) -> Result<Client, Error> {
    let now = OffsetDateTime::from_unix_timestamp(vector.now)
        .map_err(|error| Error::invalid_input("now", error))?;
    let key = &vector.credentials;
    // The SDK speaks http; a host of its own may be an argument of its class.
    let host = |name: &str, default: &str| {
        let host = vector.ctor.get(name).scalar().unwrap_or_else(|| default.to_owned());
        if host.contains("://") { host } else { format!("http://{host}") }
    };
    Client::builder()
        .credentials(Credentials::new(&*key.access_key, &*key.secret_key)?)
        .fusion_endpoint(host("server", "fusion.qiniuapi.com"))
        .domain_endpoint(host("server", "api.qiniu.com"))
        .transport(transport)
        .clock(now)
        .retry(RetryConfig::none())
        .build()
}

async fn send(vector: &Vector, client: &Client) -> Result<Result<Value, Error>, String> {
    let args = &vector.args;
    let text = |name: &str| args.get(name).scalar().unwrap_or_default();
    let list = |name: &str| args.get(name).strings();
    let day = |name: &str| {
        let format = format_description!("[year]-[month]-[day]");
        Date::parse(&text(name), format).map_err(|_| format!("a {name} that is no day"))
    };
    let (urls, dirs) = (list("urls"), list("dirs"));
    let method = vector.call.split_once('.').map_or(&*vector.call, |(_, method)| method);
    Ok(match method {
        "refresh_urls" | "refresh_dirs" | "refresh_urls_and_dirs" => {
            let mut call = client.refresh();
            // The SDK leaves an empty list out.
            if !urls.is_empty() {
                call = call.urls(urls);
            }
            if !dirs.is_empty() {
                call = call.dirs(dirs);
            }
            json_of(call.send().await)
        }
        "prefetch_urls" => json_of(client.prefetch(urls).send().await),
        "get_log_list_data" => json_of(client.log_list(list("domains"), day("log_date")?).send().await),
        "get_bandwidth_data" => {
            let (start, end) = (day("start_date")?, day("end_date")?);
            let call = client.bandwidth(list("domains"), start, end, &*text("granularity"));
            json_of(match args.get("data_type").str() {
                Some(kind) => call.traffic_type(kind).send().await,
                None => call.send().await,
            })
        }
        "get_flux_data" => {
            let (start, end) = (day("start_date")?, day("end_date")?);
            let call = client.flux(list("domains"), start, end, &*text("granularity"));
            json_of(match args.get("data_type").str() {
                Some(kind) => call.traffic_type(kind).send().await,
                None => call.send().await,
            })
        }
        "put_httpsconf" => {
            let force = args.get("forceHttps").bool().unwrap_or_default();
            json_of(client.domain_httpsconf(text("name"), text("certid"), force).send().await)
        }
        "get_domain" => json_of(client.domain_get(text("name")).send().await),
        "create_domain" => {
            let settings: Value = serde_json::from_str(&text("body")).map_err(|error| error.to_string())?;
            json_of(client.domain_create(text("name"), settings).send().await)
        }
        "domain_online" => json_of(client.domain_online(text("name")).send().await),
        "domain_offline" => json_of(client.domain_offline(text("name")).send().await),
        "delete_domain" => json_of(client.domain_delete(text("name")).send().await),
        "create_sslcert" => {
            let call = client.sslcert_create(text("name"), text("common_name"), text("pri"), text("ca"));
            json_of(call.send().await)
        }
        _ => return Err(format!("no operation here is the SDK's {}", vector.call)),
    })
}
