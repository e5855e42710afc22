//! Unofficial client of Qiniu Fusion CDN.

mod classify;
mod client;
mod generated;
mod sign;

pub use client::{Client, ClientBuilder};
pub use cloudwire_http_core::{
    BoxError, BoxFuture, Class, Clock, Credentials, CredentialsError, Environment, Error, ErrorKind,
    FixedCredentials, Items, Pages, ProvideCredentials, Random, RawResponse, ResponseBody, RetryConfig,
    SystemClock, SystemRandom, Timeouts, Transport, TransportError, TransportErrorKind, transport_fn,
};
pub use generated::*;
