#![doc = include_str!("../README.md")]

pub mod aliyun;
pub mod encode;
pub mod hash;
pub mod oss;
pub mod qiniu;
mod secret;

pub use secret::Secret;
