use crate::{Credentials, Error, Meta, OutgoingRequest};
use std::fmt::Debug;
use time::OffsetDateTime;

/// Puts the provider's signature on a request; called anew for every attempt.
pub trait Signer: Debug + Send + Sync {
    /// Signs in place: adds headers or query parameters. Not called for operations whose [`Meta::auth`] is empty.
    ///
    /// # Errors
    ///
    /// Fails only on requests that cannot be signed, for example a scheme the signer does not know.
    fn sign(&self, request: &mut OutgoingRequest, context: &SigningContext<'_>) -> Result<(), Error>;
}

/// What a signature depends on besides the request.
#[derive(Debug)]
pub struct SigningContext<'a> {
    /// The operation that is called; [`Meta::auth`] names the scheme.
    pub meta: &'a Meta,
    /// The credentials of this attempt.
    pub credentials: &'a Credentials,
    /// The time of this attempt, corrected for the server's clock.
    pub now: OffsetDateTime,
    /// A nonce no other attempt has.
    pub nonce: &'a str,
}
