//! A storage client with the settings and hosts the SDK was given.

use std::sync::Arc;
use std::time::Duration;

use cloudwire_http_core::{Credentials, Environment, Error, RetryConfig, Transport};
use qiniu_kodo::{Client, Region};
use time::OffsetDateTime;

use super::format::Vector;

/// The client of a vector.
pub(crate) fn client(vector: &Vector, transport: Arc<dyn Transport>) -> Result<Client, Error> {
    let now = OffsetDateTime::from_unix_timestamp(vector.now)
        .map_err(|error| Error::invalid_input("now", error))?;
    let key = &vector.credentials;
    let variables = vector.env.members().iter();
    let variables = variables.map(|(name, value)| (name.clone(), value.scalar().unwrap_or_default()));
    let mut builder = Client::builder()
        .credentials(Credentials::new(&*key.access_key, &*key.secret_key)?)
        .environment(Environment::of(variables))
        .transport(transport)
        .clock(Arc::new(now))
        .https(https(vector))
        .retry(retry(vector));
    if vector.disable_qiniu_timestamp_signature {
        builder = builder.timestamps(false);
    }
    if vector.ctor.get("accelerate_uploading").bool() == Some(true) {
        builder = builder.accelerate_uploads(true);
    }
    builder = builder.uc_hosts(match vector.set_default.get("default_uc_host").str() {
        Some(host) => vec![host.to_owned()],
        // Asking for the hosts of a bucket is the one thing the SDK does over https in any case.
        None if vector.exchanges.iter().any(|exchange| exchange.request.path() == "/v4/query") => {
            vec!["https://uc.qiniuapi.com".to_owned()]
        }
        None => vec!["uc.qiniuapi.com".to_owned()],
    });
    if let Some(region) = region(vector)? {
        builder = builder.region(region);
    }
    builder.build()
}

/// Whether the SDK was told to prefer https.
fn https(vector: &Vector) -> bool {
    let scheme = vector.ctor.get("preferred_scheme").str().or(vector.default_zone.get("scheme").str());
    scheme == Some("https")
}

/// The SDK tries again only where a further request was recorded.
fn retry(vector: &Vector) -> RetryConfig {
    let failed = |status: u16| !(200..300).contains(&status);
    let again = vector.exchanges.iter().rev().skip(1).any(|exchange| failed(exchange.response.status));
    let mut retry = if again { RetryConfig::default() } else { RetryConfig::none() };
    retry.base = Duration::ZERO;
    retry
}

/// The hosts, the way they were given to the SDK.
fn region(vector: &Vector) -> Result<Option<Region>, Error> {
    let regions = &vector.regions;
    if let Some(id) = regions.get("region_id").str() {
        return Region::known(id).map(Some);
    }
    if vector.call.starts_with("PersistentFop.") {
        // It does not ask where the bucket is.
        let host = vector.set_default.get("default_api_host").str().unwrap_or("api.qiniuapi.com");
        return Ok(Some(Region::new().api([host])));
    }
    let services = regions.get("services");
    if !services.is_null() {
        let hosts = |names: &[&str]| -> Vec<String> {
            names.iter().flat_map(|name| services.get(name).strings()).collect()
        };
        let up: &[&str] = match vector.ctor.get("accelerate_uploading").bool() {
            Some(true) => &["up_acc", "up"],
            _ => &["up"],
        };
        return Ok(Some(
            [
                (up, Role::Up),
                (&["io"], Role::Io),
                (&["rs"], Role::Rs),
                (&["rsf"], Role::Rsf),
                (&["api"], Role::Api),
            ]
            .into_iter()
            .fold(Region::new(), |region, (names, role)| role.set(region, hosts(names))),
        ));
    }
    for zone in [regions.get("legacy"), &vector.default_zone] {
        if zone.is_null() {
            continue;
        }
        // The scheme of these is dropped by the SDK: another setting decides.
        let host = |name: &str| -> Vec<String> {
            let host = zone.get(name).str().map(|host| host.rsplit("://").next().unwrap_or(host).to_owned());
            host.into_iter().chain(zone.get(&format!("{name}_backup")).scalar()).collect()
        };
        return Ok(Some(
            [
                ("up_host", Role::Up),
                ("io_host", Role::Io),
                ("rs_host", Role::Rs),
                ("rsf_host", Role::Rsf),
                ("api_host", Role::Api),
            ]
            .into_iter()
            .fold(Region::new(), |region, (name, role)| role.set(region, host(name))),
        ));
    }
    Ok(None)
}

enum Role {
    Up,
    Io,
    Rs,
    Rsf,
    Api,
}

impl Role {
    fn set(self, region: Region, hosts: Vec<String>) -> Region {
        if hosts.is_empty() {
            return region;
        }
        match self {
            Self::Up => region.up(hosts),
            Self::Io => region.io(hosts),
            Self::Rs => region.rs(hosts),
            Self::Rsf => region.rsf(hosts),
            Self::Api => region.api(hosts),
        }
    }
}
