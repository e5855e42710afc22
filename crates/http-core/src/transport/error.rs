use crate::BoxError;
use std::error::Error as StdError;
use std::{fmt, io};

/// The request did not get through, or its answer did not arrive whole.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: BoxError,
}

/// Where a request got stuck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, so nothing was sent. Always retried.
    Connect,
    /// A deadline passed. Retried when the operation is idempotent.
    Timeout,
    /// The connection broke or the answer is no HTTP. Retried when the operation is idempotent.
    Broken,
    /// The body to send could not be read. Never retried.
    Body,
}

impl TransportError {
    /// An error of a known kind.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self { kind, source: source.into() }
    }

    /// Finds the kind by walking the chain of sources.
    pub fn classify(source: impl Into<BoxError>) -> Self {
        let source = source.into();
        let mut kind = TransportErrorKind::Broken;
        let mut next: Option<&(dyn StdError + 'static)> = Some(&*source);
        while let Some(error) = next {
            if let Some(hyper) = error.downcast_ref::<hyper_util::client::legacy::Error>() {
                if hyper.is_connect() {
                    kind = TransportErrorKind::Connect;
                    break;
                }
            } else if let Some(hyper) = error.downcast_ref::<hyper::Error>() {
                if hyper.is_user() && !hyper.is_canceled() {
                    kind = TransportErrorKind::Body;
                    break;
                }
                if hyper.is_timeout() {
                    kind = TransportErrorKind::Timeout;
                }
            } else if let Some(io) = error.downcast_ref::<io::Error>()
                && io.kind() == io::ErrorKind::TimedOut
            {
                kind = TransportErrorKind::Timeout;
            }
            next = error.source();
        }
        Self { kind, source }
    }

    /// Where the request got stuck.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    /// What happened, and the innermost reason.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::Broken => "the connection broke",
            TransportErrorKind::Body => "the body could not be read",
        })?;
        let mut inner: &(dyn StdError + 'static) = &*self.source;
        while let Some(source) = inner.source() {
            inner = source;
        }
        write!(f, ": {inner}")
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
