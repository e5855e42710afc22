// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! The operations of qiniu-cdn, a group a module.

pub mod analytics;
pub mod cache;
pub mod domains;
pub mod logs;
