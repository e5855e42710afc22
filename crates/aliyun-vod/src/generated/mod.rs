// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! The operations of aliyun-vod 2017-03-21, a group a module.

#[cfg(feature = "cdn")]
pub mod cdn;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "playback")]
pub mod playback;
#[cfg(feature = "uploads")]
pub mod uploads;
