//! Unofficial client of Alibaba Cloud ApsaraVideo VOD.

mod classify;
mod client;
mod generated;
mod oss;
mod region;
mod sign;
mod upload;
mod xml;

pub use client::{Client, ClientBuilder};
pub use cloudwire_http_core::{
    Body, BoxError, BoxFuture, Class, Clock, Credentials, CredentialsError, Environment, Error, ErrorKind,
    FixedCredentials, Items, Pages, ProvideCredentials, Random, RawResponse, ResponseBody, RetryConfig,
    SystemClock, SystemRandom, Timeouts, Transport, TransportError, TransportErrorKind, transport_fn,
};
pub use generated::*;
pub use region::RegionError;
pub use sign::SignatureVersion;
pub use upload::{UploadImage, UploadVideo, UploadedImage, UploadedVideo};
