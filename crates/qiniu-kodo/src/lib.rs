//! An unofficial client of Qiniu Kodo object storage.

mod check;
mod classify;
mod client;
mod generated;
mod hosts;
mod region;
mod sign;

pub use client::{Client, ClientBuilder};
pub use generated::*;
pub use region::Region;
