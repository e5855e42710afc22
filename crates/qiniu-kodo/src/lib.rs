//! An unofficial client of Qiniu Kodo object storage.

mod batch;
mod bucket;
mod check;
mod classify;
mod client;
mod download;
mod fop;
mod generated;
mod hosts;
mod region;
mod sign;
#[cfg(test)]
mod testing;
mod token;
mod upload;
mod url;

pub use batch::{Batch, BatchError, Command, CommandResult};
pub use bucket::Bucket;
pub use client::{Client, ClientBuilder};
pub use download::{Download, Downloaded};
pub use fop::Fop;
pub use generated::{buckets, fops, objects, uploads};
pub use region::Region;
pub use token::UploadTokenBuilder;
pub use upload::{Progress, Upload, UploadedObject};
pub use url::PrivateUrl;

pub use cloudwire_http_core::{Body, Class, Error, ErrorKind};
