//! Which service a request is for: by host when the host is an official or bound one, else by path and markers.

use std::net::IpAddr;

use http::Method;

use crate::emulator::State;
use crate::kodo;
use crate::request::Incoming;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    /// Kodo's own API: uploads, management, processing.
    Kodo,
    /// Reading objects by URL.
    Download,
    Cdn,
    Vod,
    Oss,
}

/// The domains of Qiniu's official hosts.
const QINIU: [&str; 6] =
    [".qiniuapi.com", ".qiniup.com", ".qiniuio.com", ".qbox.me", ".qiniu.com", ".qiniucs.com"];

pub(crate) fn service(state: &State, incoming: &Incoming) -> Service {
    let name = host_name(&incoming.host);
    if let Some(name) = name.strip_suffix(".aliyuncs.com") {
        return if name.starts_with("vod") { Service::Vod } else { Service::Oss };
    }
    if name == "fusion.qiniuapi.com" || (name == "api.qiniu.com" && is_domain_path(&incoming.path)) {
        return Service::Cdn;
    }
    if is_qiniu_host(name) {
        return Service::Kodo;
    }
    if kodo::is_bound(state, &incoming.host) {
        return Service::Download;
    }
    by_path(incoming)
}

fn by_path(incoming: &Incoming) -> Service {
    let path = incoming.path.as_str();
    let authorization = incoming.header("authorization");
    let form_upload =
        incoming.content_type().is_some_and(|content_type| content_type.starts_with("multipart/form-data"));
    if path.starts_with("/oss/") || authorization.is_some_and(|value| value.starts_with("OSS ")) {
        return Service::Oss;
    }
    let names_action = || {
        let query = incoming.query.as_deref().unwrap_or_default();
        query.split('&').any(|pair| pair.starts_with("Action=") || pair.starts_with("Signature="))
    };
    if path == "/" && !form_upload {
        let vod = incoming.method == Method::POST || names_action();
        return if vod { Service::Vod } else { Service::Download };
    }
    if path.starts_with("/v2/tune/") || (is_domain_path(path) && authorization.is_some()) {
        return Service::Cdn;
    }
    let reading = incoming.method == Method::GET || incoming.method == Method::HEAD;
    let open = ["/v4/query", "/v2/query", "/status/get/prefop"].contains(&path);
    if reading && (path.starts_with("/d/") || (authorization.is_none() && !open)) {
        return Service::Download;
    }
    Service::Kodo
}

fn is_domain_path(path: &str) -> bool {
    let first = path.split('/').nth(1).unwrap_or_default();
    first == "domain" || first == "sslcert"
}

/// The host without its port.
pub(crate) fn host_name(host: &str) -> &str {
    if host.starts_with('[') {
        return host.split_inclusive(']').next().unwrap_or(host);
    }
    host.split_once(':').map_or(host, |(name, _)| name)
}

/// Whether the host, with or without a port, is one of Qiniu's own.
pub(crate) fn is_qiniu_host(host: &str) -> bool {
    let name = host_name(host);
    QINIU.iter().any(|domain| name.ends_with(domain))
}

/// Whether the host, with or without a port, is this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let name = host_name(host).trim_matches(['[', ']']);
    name.eq_ignore_ascii_case("localhost") || name.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_told_apart() {
        for host in ["127.0.0.1", "127.0.0.1:80", "localhost:1", "LOCALHOST", "[::1]:8080", "[::1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["example.com", "127.0.0.1.example.com", "10.0.0.1:80", ""] {
            assert!(!is_loopback(host), "{host}");
        }
        assert!(is_qiniu_host("rs-z0.qbox.me:80"));
        assert!(!is_qiniu_host("qbox.me.example.com"));
    }
}
