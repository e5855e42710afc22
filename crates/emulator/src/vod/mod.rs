//! Alibaba Cloud VOD, version 2017-03-21.
//!
//! A request passes the [`gateway`], which proves who asks, becomes a [`call::Call`], is answered by one function per
//! operation, and leaves through [`render`].

mod address;
mod batch;
mod cache;
mod call;
mod db;
mod domain;
mod fault;
mod gateway;
mod image;
mod media;
mod names;
mod nonces;
mod record;
mod render;
mod search;
mod text;
mod upload;
mod usage;
mod when;

use serde_json::{Map, Value};

use self::call::Call;
use self::fault::Fault;
use self::gateway::Received;
use self::render::{Format, Origin};
use crate::emulator::State;
use crate::journal::Verdict;
use crate::reply::{self, Reply};
use crate::request::Incoming;

pub(crate) use self::nonces::Nonces;
pub(crate) use self::record::{Owner, Source};
pub(crate) use self::render::xml;

/// Requests are refused beyond this many bytes of body; no operation needs a tenth of it.
const MAX_BODY: usize = 4 << 20;

/// The members of an answer but `RequestId`.
type Answer = Result<Map<String, Value>, Fault>;

/// Answers one request.
pub(crate) async fn handle(state: &State, mut incoming: Incoming) -> Reply {
    let origin = Origin { request_id: state.ids.uuid(), host: incoming.host.clone() };
    let body = match incoming.body.bytes(MAX_BODY).await {
        Ok(body) => body,
        Err(error) => {
            let fault =
                Fault::bad_request("InvalidParameter", format!("The request cannot be read: {error}."));
            return refused(Format::Json, &origin, "", &fault);
        }
    };
    let params = gateway::params(&incoming, &body);
    let received = Received { head: &incoming, body: &body, params: &params };
    let now = state.clock.now();
    let named = received.action();
    let format = match gateway::format(&received) {
        Ok(format) => format,
        Err(fault) => return refused(Format::Xml, &origin, &named, &fault),
    };
    let admitted = match gateway::admit(state, &received, now) {
        Ok(admitted) => admitted,
        Err(fault) => return refused(format, &origin, &named, &fault),
    };
    let scheme = if incoming.scheme.as_deref() == Some("http") { "http" } else { "https" };
    let call = Call { state, now, scheme, host: incoming.host.clone(), params };
    let action = admitted.action.as_str();
    let reply = match operate(&call, action) {
        Ok(members) => render::answer(format, &origin, action, members),
        Err(fault) => render::error(format, &origin, &fault),
    };
    reply::noted(reply, "vod", action, Verdict::Signed(admitted.access_key))
}

/// The file of a medium has arrived.
pub(crate) fn stored(state: &State, owner: &Owner, source: Source) -> Result<(), Fault> {
    db::Db(state).stored(owner, source)
}

fn refused(format: Format, origin: &Origin, action: &str, fault: &Fault) -> Reply {
    reply::noted(
        render::error(format, origin, fault),
        "vod",
        action,
        Verdict::Refused(fault.code.to_string()),
    )
}

fn operate(call: &Call<'_>, action: &str) -> Answer {
    if call.state.echoes.contains(action) {
        return Ok(call.params.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect());
    }
    match action {
        "AddVodDomain" => domain::add(call),
        "BatchStartVodDomain" => domain::switch(call, true),
        "BatchStopVodDomain" => domain::switch(call, false),
        "CreateUploadImage" => upload::create_upload_image(call),
        "CreateUploadVideo" => upload::create_upload_video(call),
        "DeleteImage" => image::delete_image(call),
        "DeleteMezzanines" => media::delete_mezzanines(call),
        "DeleteStream" => media::delete_stream(call),
        "DeleteVideo" => media::delete_video(call),
        "DeleteVodDomain" => domain::delete(call),
        "DescribeVodDomainBpsData" => usage::bandwidth(call),
        "DescribeVodDomainLog" => usage::logs(call),
        "DescribeVodDomainTrafficData" => usage::traffic(call),
        "DescribeVodRefreshQuota" => cache::describe_quota(call),
        "DescribeVodRefreshTasks" => cache::describe_tasks(call),
        "DescribeVodUserDomains" => domain::describe(call),
        "GetImageInfo" => image::get_image_info(call),
        "GetMezzanineInfo" => media::get_mezzanine_info(call),
        "GetPlayInfo" => media::get_play_info(call),
        "GetVideoInfo" => media::get_video_info(call),
        "GetVideoInfos" => media::get_video_infos(call),
        "GetVideoList" => media::get_video_list(call),
        "PreloadVodObjectCaches" => cache::preload(call),
        "RefreshUploadVideo" => upload::refresh_upload_video(call),
        "RefreshVodObjectCaches" => cache::refresh(call),
        "SearchMedia" => search::search_media(call),
        "UpdateImageInfos" => image::update_image_infos(call),
        "UpdateVideoInfo" => media::update_video_info(call),
        "UpdateVideoInfos" => media::update_video_infos(call),
        other => Err(Fault::not_emulated(other)),
    }
}

/// The members of a JSON object.
fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
