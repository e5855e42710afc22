// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! The operations of qiniu-cdn, a group a module.

#[cfg(feature = "analytics")]
pub mod analytics;
#[cfg(feature = "cache")]
pub mod cache;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "domains")]
pub mod domains;
#[cfg(feature = "log_analysis")]
pub mod log_analysis;
#[cfg(feature = "logs")]
pub mod logs;
