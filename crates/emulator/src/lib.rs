//! Alibaba Cloud VOD, Qiniu Kodo and Qiniu CDN on your own machine, for offline work and tests (unofficial).
//!
//! ```
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! use cloudwire_emulator::{Body, Emulator};
//!
//! let emulator = Emulator::builder().bucket("media").domain("cdn.example.com", "media").build()?;
//! let request = http::Request::get("http://cdn.example.com/missing").body(Body::default())?;
//! assert_eq!(emulator.handle(request).await.status(), 404);
//! assert_eq!(emulator.journal().count("kodo", "download"), 1);
//! # Ok::<_, cloudwire_emulator::BoxError>(())
//! # })?;
//! # Ok::<_, cloudwire_emulator::BoxError>(())
//! ```
//!
//! [`Server`] puts the same on a loopback port.

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
