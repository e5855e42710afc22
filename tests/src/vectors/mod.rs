//! Checks recorded calls of the official SDKs against this workspace: signatures, tokens, what the clients send and
//! make of the answers, and whether the emulator accepts the recorded requests.
//!
//! [`mod@format`] describes the files. [`check`] judges one vector, [`Report`] sums up many.

mod capture;
mod cdn;
mod commands;
mod compare;
pub mod exceptions;
pub mod format;
mod hosts;
pub mod json;
mod kodo;
mod multipart;
mod pure;
mod replay;
mod report;
mod signing;
mod upload;
mod vod;

pub use report::{Check, Report};

use format::Vector;

/// Whether a call could be made with this workspace; the reason when it could not.
pub(crate) type Expressed = Result<(), String>;

/// Why a call that fails inside of the SDK before it sends anything cannot be compared.
fn fails_inside(vector: &Vector) -> Option<String> {
    let kind = vector.raises.get("type").str().filter(|_| vector.exchanges.is_empty())?;
    ["TypeError", "AttributeError"]
        .contains(&kind)
        .then(|| "a defect of the SDK: the call fails inside of it before anything is sent".to_owned())
}

/// Checks one vector in every way that fits it.
pub async fn check(vector: &Vector) -> Check {
    let mut check = Check::new(&vector.id);
    let expressed = match fails_inside(vector).map(Err).or_else(|| pure::call(vector, &mut check)) {
        Some(expressed) => expressed,
        None => match vector.service.as_str() {
            "vod" => vod::call(vector, &mut check).await,
            "kodo" => kodo::call(vector, &mut check).await,
            "cdn" => cdn::call(vector, &mut check).await,
            service => Err(format!("no crate speaks to the service {service:?}")),
        },
    };
    signing::check(vector, expressed.is_ok(), &mut check);
    replay::check(vector, &mut check).await;
    check.expressed = expressed;
    check
}
