//! The object storage that VOD keeps its files in: as much of OSS as an upload and a playback need.
//!
//! Requests come to `<bucket>.oss-<region>.aliyuncs.com`, to `oss-<region>.aliyuncs.com/<bucket>/…` or, on loopback,
//! to `/oss/<bucket>/…`. They are signed in OSS V1 style, with the credential an upload call of VOD handed out, or by
//! a signed URL for reading.

mod access;
mod container;
mod crc64;
mod fault;
mod grant;
mod multipart;
mod object;
mod target;
mod traffic;

use http::Method;

pub(crate) use self::access::sign_url;
pub(crate) use self::grant::Grant;
pub(crate) use self::object::remove;
pub(crate) use self::traffic::served;

use self::access::Access;
use self::fault::Fault;
use self::target::Target;
use crate::emulator::State;
use crate::journal::Verdict;
use crate::reply::{self, Reply};
use crate::request::Incoming;

/// The one bucket.
pub(crate) const BUCKET: &str = "outin-cloudwire-emulator";
/// The official host of the region; the bucket goes in front.
pub(crate) const ENDPOINT: &str = "oss-cn-shanghai.aliyuncs.com";

/// What a handler answers.
type Answer = Result<Reply, Fault>;

/// Answers one request.
pub(crate) async fn handle(state: &State, incoming: Incoming) -> Reply {
    let request_id = state.ids.hex(24).to_ascii_uppercase();
    let host = incoming.host.clone();
    let (method, path) = (incoming.method.clone(), incoming.path.clone());
    let (operation, verdict, answer) = match Target::of(&incoming) {
        Err(fault) => ("", Verdict::Refused(fault.code.to_owned()), Err(fault)),
        Ok(target) => {
            let operation = operation(&incoming.method, &target);
            match access::check(state, &incoming, &target, operation) {
                Err(fault) => (operation, Verdict::Refused(fault.code.to_owned()), Err(fault)),
                Ok(access) => {
                    let verdict = Verdict::Signed(access.access_key.clone());
                    (operation, verdict, perform(state, incoming, target, access, operation).await)
                }
            }
        }
    };
    let is_head = method == Method::HEAD;
    let mut reply = answer.unwrap_or_else(|fault| fault.reply(&request_id, &host, &path, is_head));
    reply::set_header(&mut reply, "server", "AliyunOSS");
    reply::set_header(&mut reply, "x-oss-request-id", &request_id);
    reply::noted(reply, "oss", operation, verdict)
}

fn operation(method: &Method, target: &Target) -> &'static str {
    let asks = |name: &str| target.query(name).is_some();
    match *method {
        Method::PUT if asks("uploadId") => "UploadPart",
        Method::PUT => "PutObject",
        Method::POST if asks("uploads") => "InitiateMultipartUpload",
        Method::POST if asks("uploadId") => "CompleteMultipartUpload",
        Method::DELETE if asks("uploadId") => "AbortMultipartUpload",
        Method::GET if asks("uploadId") => "ListParts",
        Method::GET => "GetObject",
        Method::HEAD => "HeadObject",
        _ => "",
    }
}

async fn perform(
    state: &State,
    incoming: Incoming,
    target: Target,
    access: Access,
    operation: &'static str,
) -> Answer {
    match operation {
        "PutObject" => object::put(state, incoming, &target, &access).await,
        "GetObject" => object::get(state, &incoming, &target),
        "HeadObject" => object::head(state, &target),
        "InitiateMultipartUpload" => multipart::initiate(state, &incoming, &target),
        "UploadPart" => multipart::upload_part(state, incoming, &target).await,
        "CompleteMultipartUpload" => multipart::complete(state, incoming, &target, &access).await,
        "AbortMultipartUpload" => multipart::abort(state, &target),
        "ListParts" => multipart::list_parts(state, &target),
        _ => Err(Fault::new(
            405,
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
        )),
    }
}
