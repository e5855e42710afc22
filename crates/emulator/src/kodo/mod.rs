//! Qiniu Kodo.

use crate::builder::{BuildError, Builder};
use crate::emulator::State;
use crate::reply::{self, Reply};
use crate::request::Incoming;

pub(crate) fn set_up(_: &State, _: &Builder) -> Result<(), BuildError> {
    Ok(())
}

pub(crate) async fn handle(_: &State, _: Incoming) -> Reply {
    reply::empty(501)
}
