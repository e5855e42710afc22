//! Where the services of a bucket are.
//!
//! Follows what the official SDKs read from `/v4/query` and `/v2/query`.

use serde_json::{Value, json};

use super::fault::Fault;
use super::objects;
use crate::emulator::State;
use crate::reply::{self, Reply};
use crate::request::Incoming;
use crate::route;

/// The regions a bucket may be in.
pub(super) const REGIONS: [&str; 8] =
    ["z0", "cn-east-2", "z1", "z2", "na0", "as0", "ap-southeast-2", "ap-southeast-3"];

/// How long clients may remember the answer, in seconds.
const TTL: u32 = 86_400;

/// Hosts by service: the one the request came to, unless that is one of the official hosts.
struct Hosts(Option<String>);

impl Hosts {
    fn new(incoming: &Incoming) -> Self {
        Self(Some(incoming.host.clone()).filter(|host| !host.is_empty() && !route::is_qiniu_host(host)))
    }

    fn of(&self, official: &[String]) -> Vec<String> {
        self.0.as_ref().map_or_else(|| official.to_vec(), |host| vec![host.clone()])
    }
}

struct Official<'a>(&'a str);

impl Official<'_> {
    fn up(&self) -> [String; 2] {
        match self.0 {
            "z0" => ["upload.qiniup.com".to_owned(), "up.qiniup.com".to_owned()],
            region => [format!("upload-{region}.qiniup.com"), format!("up-{region}.qiniup.com")],
        }
    }

    fn io(&self) -> String {
        match self.0 {
            "z0" => "iovip.qiniuio.com".to_owned(),
            region => format!("iovip-{region}.qiniuio.com"),
        }
    }

    fn api(&self, service: &str) -> String {
        format!("{service}-{}.qiniuapi.com", self.0)
    }
}

fn bucket_region(state: &State, incoming: &Incoming) -> Result<String, Fault> {
    let name = incoming.query_value("bucket").unwrap_or_default();
    Ok(objects::bucket(state, &name)?.region)
}

/// `GET /v4/query?ak=&bucket=`
pub(super) fn v4(state: &State, incoming: &Incoming) -> Result<Reply, Fault> {
    let region = bucket_region(state, incoming)?;
    let (hosts, official) = (Hosts::new(incoming), Official(&region));
    let domains = |official: &[String]| json!({ "domains": hosts.of(official), "old": [] });
    let api = |service| domains(&[official.api(service)]);
    let up = json!({ "domains": hosts.of(&official.up()), "old": [], "acc_domains": [] });
    let alias = if region == "z0" { "cn-east-1" } else { &region };
    let host = json!({
        "region": region, "ttl": TTL, "up": up, "io": domains(&[official.io()]),
        "rs": api("rs"), "rsf": api("rsf"), "api": api("api"),
        "uc": domains(&["uc.qiniuapi.com".to_owned()]),
        "s3": { "domains": hosts.of(&[format!("s3-{alias}.qiniucs.com")]), "region_alias": alias },
    });
    Ok(reply::json(200, &json!({ "hosts": [host] })))
}

/// `GET /v2/query?ak=&bucket=`, the older shape.
pub(super) fn v2(state: &State, incoming: &Incoming) -> Result<Reply, Fault> {
    let region = bucket_region(state, incoming)?;
    let (hosts, official) = (Hosts::new(incoming), Official(&region));
    let main = |official: &[String]| -> Value { json!({ "main": hosts.of(official) }) };
    let src = |official: &[String]| json!({ "src": main(official) });
    let answer = json!({
        "ttl": TTL, "region": region,
        "io": src(&[official.io()]),
        "up": { "src": main(&official.up()), "acc": main(&official.up()) },
        "rs": { "acc": main(&[official.api("rs")]) },
        "rsf": { "acc": main(&[official.api("rsf")]) },
        "api": { "acc": main(&[official.api("api")]) },
        "uc": { "acc": main(&["uc.qiniuapi.com".to_owned()]) },
    });
    Ok(reply::json(200, &answer))
}
