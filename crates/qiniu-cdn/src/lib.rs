#![doc = include_str!("../README.md")]

mod anti_leech;
mod classify;
mod client;
mod generated;
mod sign;

pub use anti_leech::timestamp_anti_leech_url;
pub use client::{Client, ClientBuilder};
pub use cloudwire_http_core::{
    Body, BoxError, BoxFuture, Class, Clock, Credentials, CredentialsError, EndpointError, Environment,
    Error, ErrorKind, FixedCredentials, Items, JobFailed, Pages, ProvideCredentials, Random, RawResponse,
    ResponseBody, RetryConfig, SystemClock, SystemRandom, Timeouts, Transport, TransportError,
    TransportErrorKind, Wait, WaitPolicy, transport_fn,
};
#[allow(unused_imports, unreachable_pub, reason = "without its features the crate has no groups")]
pub use generated::*;
