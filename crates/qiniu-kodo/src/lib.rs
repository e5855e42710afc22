#![doc = include_str!("../README.md")]

#[cfg(feature = "objects")]
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
#[cfg(feature = "uploads")]
mod upload;
mod url;

#[cfg(feature = "objects")]
pub use batch::{Batch, BatchError, Command, CommandResult};
pub use bucket::Bucket;
pub use client::{Client, ClientBuilder};
pub use download::{Download, Downloaded};
pub use fop::Fop;
pub use generated::*;
pub use region::Region;
pub use token::UploadTokenBuilder;
#[cfg(feature = "uploads")]
pub use upload::{Upload, UploadedObject};
pub use url::PrivateUrl;

pub use cloudwire_http_core::transfer::Progress;
pub use cloudwire_http_core::{
    Body, BoxError, BoxFuture, Call, CallOptions, Class, Clock, Credentials, CredentialsError, Endpoint,
    EndpointError, Environment, Error, ErrorKind, Field, HyperTransport, Items, JobFailed, Meta, Operation,
    Paged, Pages, Params, ProvideCredentials, Random, RawResponse, ResponseBody, RetryConfig,
    StreamingResponse, Timeouts, ToParam, Transport, TransportError, TransportErrorKind, Wait, WaitPolicy,
    transport_fn,
};
pub use cloudwire_signing::qiniu::{Etag, PutPolicy, UploadToken};

/// Signatures, tokens, URLs and checksums without a client: no request is sent, nothing is asked of the machine.
pub mod signing {
    pub use cloudwire_signing::qiniu::*;
    pub use cloudwire_signing::{Secret, encode, hash};
}
