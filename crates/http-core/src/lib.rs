//! The runtime under the unofficial cloudwire clients: one request from its parameters to its typed answer.
//!
//! It knows no provider. A client crate brings four things: operations ([`Operation`], mostly generated), where
//! they live ([`Endpoints`]), how they are signed ([`Signer`]) and how answers are judged ([`Classify`]). The
//! runtime brings credentials, attempts, timeouts, retries, decoding and one [`Error`].
//!
//! Users of a client crate never name this crate: what they need is re-exported there.

mod attempt;
mod body;
mod classify;
mod client;
mod clock;
mod config;
mod credentials;
mod endpoint;
mod env;
mod error;
mod json;
mod model;
mod operation;
mod page;
mod params;
mod path;
mod random;
mod request;
mod requirement;
mod retry;
mod serde_impls;
mod settings;
mod sign;
pub mod transfer;
mod transport;
mod wait;

pub use body::{Body, BoxError};
pub use classify::{Answer, Class, Classify, Failure, Verdict};
pub use client::{Core, CoreBuilder, RawResponse, StreamingResponse};
pub use clock::{Clock, SystemClock};
pub use config::{RetryConfig, Timeouts};
pub use credentials::{
    CachedCredentials, Credentials, CredentialsChain, CredentialsError, EnvironmentCredentials,
    FixedCredentials, IniFile, KeyVariables, ProvideCredentials, home_folder, read_if_there,
};
pub use endpoint::{Endpoint, EndpointError, Endpoints, FixedEndpoints};
pub use env::Environment;
pub use error::{Error, ErrorKind};
pub use json::{Comma, DecodeError, Field, JsonLines, JsonText, Lines, Plain, UnixSeconds, UnixTicks, codec};
pub use operation::{Call, CallOptions, Meta, Operation};
pub use page::{Items, PageRule, Paged, Pages};
pub use params::{Params, ToJsonText, ToParam};
pub use random::{Random, SystemRandom};
pub use request::OutgoingRequest;
pub use requirement::Requirement;
pub use settings::Settings;
pub use sign::{Signer, SigningContext};
pub use transport::{
    HyperTransport, ResponseBody, Transport, TransportError, TransportErrorKind, transport_fn,
};
pub use wait::{Done, JobFailed, Wait, WaitPolicy, WaitRule};

/// A boxed future, as the object-safe traits of this crate return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

#[doc(hidden)]
pub mod macros {
    //! What the exported macros expand to.
    pub use crate::model::{read, write};
    pub use http::Method;
    #[cfg(feature = "serde")]
    pub use serde_core;
    pub use serde_json;
}
