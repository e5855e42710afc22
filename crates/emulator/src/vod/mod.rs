//! Under construction.

use crate::emulator::State;
use crate::reply::{self, Reply};
use crate::request::Incoming;

pub(crate) async fn handle(_: &State, _: Incoming) -> Reply {
    reply::empty(501)
}
