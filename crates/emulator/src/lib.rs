//! Alibaba Cloud VOD, Qiniu Kodo and Qiniu CDN on your own machine, for offline work and tests (unofficial).

mod accounts;
mod builder;
mod cdn;
mod clock;
mod emulator;
mod ids;
mod journal;
mod kodo;
mod oss;
mod reply;
mod request;
mod route;
mod server;
mod store;
mod vod;

pub use builder::{BuildError, Builder};
pub use clock::{Clock, ManualClock, SystemClock};
pub use emulator::Emulator;
pub use journal::{Entry, Journal, Verdict};
pub use server::Server;

/// Any error that can cross threads.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The body of every answer.
pub type Body = http_body_util::combinators::UnsyncBoxBody<bytes::Bytes, BoxError>;
