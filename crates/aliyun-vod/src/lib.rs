#![doc = include_str!("../README.md")]

mod classify;
mod client;
pub mod credentials;
mod generated;
#[cfg(feature = "uploads")]
mod oss;
mod region;
mod sign;
#[cfg(test)]
mod testing;
#[cfg(feature = "uploads")]
mod upload;
mod xml;

pub use client::{Client, ClientBuilder};
pub use cloudwire_http_core::{
    Body, BoxError, BoxFuture, CachedCredentials, Class, Clock, Credentials, CredentialsError, EndpointError,
    Environment, Error, ErrorKind, FixedCredentials, Items, JobFailed, Pages, ProvideCredentials, Random,
    RawResponse, ResponseBody, RetryConfig, SystemClock, SystemRandom, Timeouts, ToJsonText, Transport,
    TransportError, TransportErrorKind, Wait, WaitPolicy, transport_fn,
};
#[allow(unused_imports, unreachable_pub, reason = "without its features the crate has no groups")]
pub use generated::*;
pub use region::RegionError;
pub use sign::SignatureVersion;
#[cfg(feature = "uploads")]
pub use upload::{Progress, UploadImage, UploadVideo, UploadedImage, UploadedVideo};
