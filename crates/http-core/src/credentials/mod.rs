//! Keys, and where they come from.
//!
//! A client asks its [`ProvideCredentials`] at every attempt. What is asked for over the network or read from files
//! stands behind a [`CachedCredentials`]; several places to look stand in a [`CredentialsChain`].

mod cache;
mod chain;
mod env;
mod error;
mod fixed;
mod key;
mod profile;

pub use cache::CachedCredentials;
pub use chain::CredentialsChain;
pub use env::{EnvironmentCredentials, KeyVariables};
pub use error::CredentialsError;
pub use fixed::FixedCredentials;
pub use key::Credentials;
pub use profile::{IniFile, home_folder, read_if_there};

use crate::BoxFuture;
use std::fmt::Debug;
use std::sync::Arc;

/// Gives the credentials of one attempt.
pub trait ProvideCredentials: Debug + Send + Sync {
    /// The credentials to sign with now. Called for every attempt, so it should answer from memory when it can.
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// The credentials, if they never change: then they can sign without waiting.
    fn fixed(&self) -> Option<&Credentials> {
        None
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).provide()
    }

    fn fixed(&self) -> Option<&Credentials> {
        (**self).fixed()
    }
}
