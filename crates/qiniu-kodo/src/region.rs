use cloudwire_http_core::{Endpoint, Error};
use std::collections::BTreeMap;

/// The hosts of one region, by role, in the order to try them.
///
/// A host is `name`, `name:port`, or a URL with `http://` or `https://`; without a scheme the client's
/// [`https`](crate::ClientBuilder::https) decides.
///
/// Follows "Regions" (<https://developer.qiniu.com/kodo/1671/region-endpoint-fq>).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Region {
    hosts: BTreeMap<&'static str, Vec<String>>,
}

/// The regions whose hosts follow from their id.
const KNOWN: [&str; 8] = ["z0", "cn-east-2", "z1", "z2", "na0", "as0", "ap-southeast-2", "ap-southeast-3"];

impl Region {
    /// A region without hosts, to be filled.
    pub fn new() -> Self {
        Self::default()
    }

    /// A public region by its id: `z0` (East China), `cn-east-2`, `z1` (North China), `z2` (South China), `na0`
    /// (North America), `as0` (Singapore), `ap-southeast-2`, `ap-southeast-3`.
    ///
    /// # Errors
    ///
    /// The id is none of these; give the hosts of a private region with [`Region::new`].
    pub fn known(id: &str) -> Result<Self, Error> {
        if !KNOWN.contains(&id) {
            return Err(Error::invalid_input("region", format!("{id:?} is none of {}", KNOWN.join(", "))));
        }
        let named = |service: &str, domain: &str| format!("{service}-{id}.{domain}");
        let data = |service: &str, domain: &str| match id {
            "z0" => format!("{service}.{domain}"),
            _ => named(service, domain),
        };
        Ok(Self::new()
            .up([data("upload", "qiniup.com"), data("up", "qiniup.com")])
            .io([data("iovip", "qiniuio.com")])
            .rs([named("rs", "qiniuapi.com")])
            .rsf([named("rsf", "qiniuapi.com")])
            .api([named("api", "qiniuapi.com")]))
    }

    fn with(mut self, role: &'static str, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts.insert(role, hosts.into_iter().map(Into::into).collect());
        self
    }

    /// The hosts of uploads.
    pub fn up(self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("up", hosts)
    }

    /// The hosts of downloads and fetches.
    pub fn io(self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("io", hosts)
    }

    /// The hosts of object management.
    pub fn rs(self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("rs", hosts)
    }

    /// The hosts of listings.
    pub fn rsf(self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("rsf", hosts)
    }

    /// The hosts of processing and statistics.
    pub fn api(self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("api", hosts)
    }

    /// The hosts of bucket management, where they differ from the client's.
    pub fn uc(self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("uc", hosts)
    }

    /// All roles at one place, as an emulator or a gateway serves them.
    pub(crate) fn at(endpoint: &str) -> Self {
        ["up", "io", "rs", "rsf", "api", "uc"]
            .into_iter()
            .fold(Self::new(), |region, role| region.with(role, [endpoint]))
    }

    /// The hosts as endpoints.
    pub(crate) fn endpoints(&self, https: bool) -> Result<RoleHosts, Error> {
        let parse = |(role, hosts): (&&str, &Vec<String>)| {
            let hosts: Result<_, Error> = hosts.iter().map(|host| endpoint(host, https)).collect();
            Ok(((*role).to_owned(), hosts?))
        };
        self.hosts.iter().map(parse).collect()
    }
}

/// The hosts of each role.
pub(crate) type RoleHosts = BTreeMap<String, Vec<Endpoint>>;

/// A host as an endpoint; `https` counts when the host names no scheme.
pub(crate) fn endpoint(host: &str, https: bool) -> Result<Endpoint, Error> {
    let endpoint: Endpoint = host.parse()?;
    Ok(if host.contains("://") { endpoint } else { endpoint.with_https(https) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_regions_have_their_hosts() {
        let hosts = |id, role: &str| {
            let endpoints = Region::known(id).unwrap().endpoints(true).unwrap();
            endpoints[role].iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(hosts("z0", "up"), ["https://upload.qiniup.com", "https://up.qiniup.com"]);
        assert_eq!(hosts("z0", "rs"), ["https://rs-z0.qiniuapi.com"]);
        assert_eq!(hosts("z0", "io"), ["https://iovip.qiniuio.com"]);
        assert_eq!(hosts("as0", "up"), ["https://upload-as0.qiniup.com", "https://up-as0.qiniup.com"]);
        assert_eq!(hosts("cn-east-2", "rsf"), ["https://rsf-cn-east-2.qiniuapi.com"]);
    }

    #[test]
    fn a_scheme_given_stays() {
        assert_eq!(endpoint("h:1", false).unwrap().to_string(), "http://h:1");
        assert_eq!(endpoint("https://h", false).unwrap().to_string(), "https://h");
    }
}
