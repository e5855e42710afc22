//! A storage client with the settings and hosts the SDK was given.

use std::sync::Arc;
use std::time::Duration;

use cloudwire_http_core::{Credentials, Environment, Error, RetryConfig, Transport};
use qiniu_kodo::{Client, Region};
use time::OffsetDateTime;

use super::format::{Exchange, Vector};

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
    if let Some(disabled) = vector.disable_qiniu_timestamp_signature {
        builder = builder.timestamps(!disabled);
    }
    if accelerated(vector) {
        builder = builder.accelerate_uploads(true);
    }
    let uc = match vector.set_default.get("default_uc_host").str() {
        Some(host) => vec![host],
        None => SDK_UC_HOSTS.to_vec(),
    };
    // Asking for the hosts of a bucket is the one thing for which the SDK keeps the scheme of a host.
    let discovers = vector.exchanges.iter().any(|exchange| exchange.request.path() == "/v4/query");
    let host = |host: &str| if discovers { host.to_owned() } else { without_scheme(host) };
    builder = builder.uc_hosts(uc.into_iter().map(host));
    if let Some(region) = region(vector)? {
        builder = builder.region(region);
    }
    builder.build()
}

/// The hosts the SDK asks when it is told none.
const SDK_UC_HOSTS: [&str; 3] =
    ["https://uc.qiniuapi.com", "https://kodo-config.qiniuapi.com", "https://uc.qbox.me"];

fn without_scheme(host: &str) -> String {
    host.rsplit("://").next().unwrap_or(host).to_owned()
}

/// Whether the SDK was told to prefer the hosts of transfer acceleration, by its classes or its functions.
fn accelerated(vector: &Vector) -> bool {
    [&vector.ctor, &vector.args].iter().any(|place| place.get("accelerate_uploading").bool() == Some(true))
}

/// Whether the SDK was told to prefer https. The scheme of the default zone counts for its upload functions alone.
fn https(vector: &Vector) -> bool {
    let zone = vector.default_zone.get("scheme").str().filter(|_| vector.call.starts_with("put_"));
    vector.ctor.get("preferred_scheme").str().or(zone) == Some("https")
}

/// As many attempts as were recorded of any one step.
fn retry(vector: &Vector) -> RetryConfig {
    let step = |exchange: &Exchange| (exchange.request.method.clone(), exchange.request.path().to_owned());
    let failed = |exchange: &&Exchange| !(200..300).contains(&exchange.response.status);
    let attempts = vector
        .exchanges
        .iter()
        .filter(failed)
        .map(|failed| vector.exchanges.iter().filter(|other| step(other) == step(failed)).count());
    let attempts = attempts.max().and_then(|attempts| u32::try_from(attempts).ok());
    let mut retry = RetryConfig::default().with_max_attempts(attempts.unwrap_or(1));
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
        let up: &[&str] = if accelerated(vector) { &["up_acc", "up"] } else { &["up"] };
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
            let backup = format!("{name}_backup");
            [name, &backup].iter().filter_map(|name| zone.get(name).str()).map(without_scheme).collect()
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
