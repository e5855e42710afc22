// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! The operations of aliyun-vod 2017-03-21, a group a module.

pub mod cdn;
pub mod media;
pub mod playback;
pub mod uploads;
