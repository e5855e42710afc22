//! An unofficial client of Qiniu Kodo object storage.

mod check;
mod classify;
mod client;
mod generated;
mod hosts;
mod region;
mod sign;
mod upload;

pub use client::{Client, ClientBuilder};
pub use generated::*;
pub use region::Region;
pub use upload::{Progress, Upload, UploadedObject};

pub use cloudwire_http_core::{Body, Class, Error, ErrorKind};
