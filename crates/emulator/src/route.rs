//! Which service a request is for.

use crate::emulator::State;
use crate::request::Incoming;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    Kodo,
    Cdn,
    Vod,
    Oss,
    Unknown,
}

pub(crate) fn service(_: &State, incoming: &Incoming) -> Service {
    let name = incoming.host.rsplit_once(':').map_or(incoming.host.as_str(), |(name, _)| name);
    let headers = &incoming.headers;
    let query = incoming.query.as_deref().unwrap_or_default();
    if name.starts_with("vod") && name.ends_with(".aliyuncs.com") {
        Service::Vod
    } else if name.contains("oss-") && name.ends_with(".aliyuncs.com") {
        Service::Oss
    } else if name == "fusion.qiniuapi.com" {
        Service::Cdn
    } else if headers.contains_key("x-acs-action") || query.contains("Action=") {
        Service::Vod
    } else if incoming.path.starts_with("/oss/")
        || incoming.header("authorization").is_some_and(|value| value.starts_with("OSS "))
    {
        Service::Oss
    } else {
        Service::Kodo
    }
}
