use crate::{BoxFuture, Core, Error, Field, Params, RawResponse, StreamingResponse};
use http::Method;
use std::fmt;
use std::time::Duration;

/// What is fixed about an operation.
#[derive(Clone, Debug)]
pub struct Meta {
    /// The provider's name of it.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The kind of host it lives on, as the client's [`Endpoints`](crate::Endpoints) know it.
    pub host: &'static str,
    /// The path: `{name}` is a required value, `[/literal/{name}]` an optional one, `[/{key}/{value}]*` free pairs.
    pub path: &'static str,
    /// How it is signed, as the client's [`Signer`](crate::Signer) knows it; empty for not at all.
    pub auth: &'static str,
    /// Whether calling it twice is the same as calling it once.
    pub idempotent: bool,
    /// The parameters whose values are never shown.
    pub sensitive: &'static [&'static str],
    /// The only region that serves it, where not all do; checked by [`Endpoints::serves`](crate::Endpoints::serves).
    pub region: Option<&'static str>,
}

/// An operation with its parameters, ready to be sent.
pub trait Operation: Sized {
    /// What is fixed about it.
    const META: &'static Meta;
    /// What it answers.
    type Output: Field;

    /// The call inside.
    fn call(&self) -> &Call;
    /// The operation around a call.
    fn from_call(call: Call) -> Self;
}

/// A call under way from its setters to its answer. Generated operations wrap it.
#[derive(Clone)]
pub struct Call {
    core: Core,
    meta: &'static Meta,
    /// The parameters set so far.
    pub params: Params,
    /// The settings of this one call.
    pub options: CallOptions,
}

/// The settings of one call; what is not set is the client's.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// The longest the call may take, all attempts together.
    pub timeout: Option<Duration>,
    /// The longest one attempt may take.
    pub attempt_timeout: Option<Duration>,
    /// How many attempts are made at most.
    pub max_attempts: Option<u32>,
    /// Whether a failed attempt may be repeated although it may have had its effect.
    pub idempotent: Option<bool>,
}

impl Call {
    /// A call without parameters.
    pub fn new(core: &Core, meta: &'static Meta) -> Self {
        Self { core: core.clone(), meta, params: Params::new(), options: CallOptions::default() }
    }

    /// What is fixed about the operation.
    pub fn meta(&self) -> &'static Meta {
        self.meta
    }

    /// The client the call belongs to.
    pub fn core(&self) -> &Core {
        &self.core
    }

    /// Sends the call and reads the answer.
    ///
    /// # Errors
    ///
    /// Any [`Error`]; see its kinds.
    pub async fn send<T: Field>(self) -> Result<T, Error> {
        let meta = self.meta;
        let response = self.send_raw().await?;
        response.decode().map_err(|error| error.with_operation(meta.name))
    }

    /// Sends the call and returns the answer untouched. A failure of the provider is still an error.
    ///
    /// # Errors
    ///
    /// Any [`Error`]; see its kinds.
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        // Boxed here, where nothing is generic: every operation awaits the same small future.
        Box::pin(crate::attempt::buffered(self.core, self.meta, self.params, self.options))
    }

    /// Sends the call and returns the answer's head; its body is read by the caller.
    ///
    /// # Errors
    ///
    /// Any [`Error`]; see its kinds.
    pub fn send_streaming(self) -> BoxFuture<'static, Result<StreamingResponse, Error>> {
        Box::pin(crate::attempt::streaming(self.core, self.meta, self.params, self.options))
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.meta.name);
        self.params.debug(self.meta.sensitive, &mut shown);
        shown.finish_non_exhaustive()
    }
}

/// Declares an operation: a request type around a [`Call`] with the methods every operation has.
///
/// The generator writes these; parameters are added in an `impl` block beside it.
#[macro_export]
macro_rules! operation {
    (
        $(#[$meta:meta])*
        $name:ident -> $output:ty {
            name: $wire:literal,
            method: $method:ident,
            host: $host:literal,
            path: $path:literal,
            auth: $auth:literal,
            idempotent: $idempotent:literal,
            $(region: $region:literal,)?
            $(sensitive: [$($sensitive:literal),* $(,)?],)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct $name($crate::Call);

        impl $name {
            /// Limits the whole call, all attempts and waits together. The default is the client's.
            #[inline]
            pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.0.options.timeout = Some(timeout);
                self
            }

            /// Limits each attempt. The default is the client's.
            #[inline]
            pub fn with_attempt_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.0.options.attempt_timeout = Some(timeout);
                self
            }

            /// Limits the number of attempts; 1 turns retries off. The default is the client's.
            #[inline]
            pub fn with_max_attempts(mut self, attempts: u32) -> Self {
                self.0.options.max_attempts = Some(attempts);
                self
            }

            /// Says whether the call may be repeated after a failure in which it may have had its effect. The
            /// default is the operation's.
            #[inline]
            pub fn with_idempotency(mut self, idempotent: bool) -> Self {
                self.0.options.idempotent = Some(idempotent);
                self
            }

            /// Sends the request and reads the answer.
            ///
            /// # Errors
            ///
            /// Any [`Error`]($crate::Error); a bad parameter is reported before anything is sent.
            #[inline]
            pub async fn send(self) -> ::core::result::Result<$output, $crate::Error> {
                self.0.send().await
            }

            /// Sends the request and returns status, headers and body untouched.
            ///
            /// # Errors
            ///
            /// As [`send`](Self::send), a failure of the provider included.
            #[inline]
            pub async fn send_raw(self) -> ::core::result::Result<$crate::RawResponse, $crate::Error> {
                self.0.send_raw().await
            }
        }

        impl $crate::Operation for $name {
            const META: &'static $crate::Meta = &$crate::Meta {
                name: $wire,
                method: $crate::macros::Method::$method,
                host: $host,
                path: $path,
                auth: $auth,
                idempotent: $idempotent,
                sensitive: &[$($($sensitive),*)?],
                region: $crate::operation!(@region $($region)?),
            };
            type Output = $output;

            #[inline]
            fn call(&self) -> &$crate::Call {
                &self.0
            }

            #[inline]
            fn from_call(call: $crate::Call) -> Self {
                Self(call)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
    (@region) => { ::core::option::Option::None };
    (@region $region:literal) => { ::core::option::Option::Some($region) };
}
