use crate::{BoxError, Class, CredentialsError, Failure, TransportError, TransportErrorKind};
use http::StatusCode;
use std::fmt;

/// Why a call failed.
///
/// The `Display` form is one complete line: operation, code, status, message, request id, attempts. Secrets, tokens
/// and signatures are never part of it. Most programs return the error or log it; those that react ask the
/// predicates, or [`code`](Error::code) for a provider's own code.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: &'static str,
    message: String,
    code: Option<String>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    host: Option<String>,
    attempts: u32,
    excerpt: Option<String>,
    source: Option<BoxError>,
}

/// The kinds of failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A parameter, a setting or a local file is not usable; nothing was sent. Never retried.
    InvalidInput,
    /// No usable credentials; nothing was sent. Never retried.
    Credentials,
    /// No connection: name, network, proxy or TLS. Nothing was sent, so it was retried whatever the operation.
    Connect,
    /// A deadline passed. Retried when the operation is idempotent.
    Timeout,
    /// The connection broke. Retried when the operation is idempotent.
    Transport,
    /// The provider refused or failed; [`Class`] says how. Retried by class.
    Service(Class),
    /// The answer reports success but cannot be understood. Never retried: the operation may have happened.
    Decode,
    /// What was transferred differs from its source. The transfer can be repeated.
    Integrity,
    /// Reading or writing a local file failed. Never retried.
    Io,
    /// A job that was waited for ended in failure; the calls themselves worked. Never retried.
    JobFailed,
}

/// How much of an answer that cannot be understood is kept.
const EXCERPT: usize = 512;

impl Error {
    /// An error of the given kind with a message.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: "",
            message: message.into(),
            code: None,
            status: None,
            request_id: None,
            host: None,
            attempts: 0,
            excerpt: None,
            source: None,
        }))
    }

    /// A parameter or setting that cannot be used.
    pub fn invalid_input(what: &str, reason: impl fmt::Display) -> Self {
        Self::new(ErrorKind::InvalidInput, format!("{what}: {reason}"))
    }

    /// A local file that cannot be read or written.
    pub fn io(what: impl fmt::Display, source: std::io::Error) -> Self {
        Self::new(ErrorKind::Io, format!("{what}: {source}")).with_source(source)
    }

    pub(crate) fn service(failure: Failure, status: StatusCode) -> Self {
        let mut error = Self::new(ErrorKind::Service(failure.class), failure.message.unwrap_or_default());
        error.0.code = failure.code;
        error.0.request_id = failure.request_id;
        error.0.status = Some(status);
        error
    }

    /// Says which operation failed; the first one named stays.
    pub fn with_operation(mut self, operation: &'static str) -> Self {
        if self.0.operation.is_empty() {
            self.0.operation = operation;
        }
        self
    }

    /// Sets the provider's code.
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// Sets the HTTP status of the answer.
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Sets the provider's id of the request.
    pub fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.request_id = request_id.or(self.0.request_id);
        self
    }

    /// Adds what went wrong below.
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds words in front of the message, for example what is left behind on the server.
    pub fn with_context(mut self, context: impl fmt::Display) -> Self {
        self.0.message = match self.0.message.is_empty() {
            true => context.to_string(),
            false => format!("{context}: {}", self.0.message),
        };
        self
    }

    pub(crate) fn with_host(mut self, host: &str) -> Self {
        self.0.host = Some(host.to_owned());
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Keeps the beginning of an answer that cannot be understood.
    pub fn with_excerpt(mut self, body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(&body[..body.len().min(EXCERPT)]);
        let visible = text.chars().map(|c| if c.is_control() { ' ' } else { c });
        self.0.excerpt = Some(visible.collect::<String>().trim().to_owned());
        self
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed; empty when the failure belongs to none.
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The provider's code, for example `InvalidVideo.NotFound` or `612`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The message alone.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The HTTP status of the last answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.status.map(|status| status.as_u16())
    }

    /// The provider's id of the request; quote it when asking the provider for help.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The host of the last attempt.
    pub fn host(&self) -> Option<&str> {
        self.0.host.as_deref()
    }

    /// How many attempts were made; 0 when nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The beginning of an answer that could not be understood, at most 512 bytes.
    pub fn excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// What the provider's failure means; `None` for failures of another kind.
    pub fn class(&self) -> Option<Class> {
        match self.0.kind {
            ErrorKind::Service(class) => Some(class),
            _ => None,
        }
    }

    /// The thing asked for does not exist.
    pub fn is_not_found(&self) -> bool {
        self.class() == Some(Class::NotFound)
    }

    /// The thing to be made exists already, or changed meanwhile.
    pub fn is_conflict(&self) -> bool {
        self.class() == Some(Class::Conflict)
    }

    /// Too many requests, or a quota is used up.
    pub fn is_throttled(&self) -> bool {
        matches!(self.class(), Some(Class::Throttled | Class::QuotaExceeded))
    }

    /// Key, signature or token were refused, or there are no credentials.
    pub fn is_unauthorized(&self) -> bool {
        self.0.kind == ErrorKind::Credentials || self.class() == Some(Class::Unauthorized)
    }

    /// The caller is known but may not do this.
    pub fn is_forbidden(&self) -> bool {
        self.class() == Some(Class::Forbidden)
    }

    /// A deadline passed.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// No connection could be made.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// A job that was waited for ended in failure; the source is a [`JobFailed`](crate::JobFailed) with its state.
    pub fn is_job_failed(&self) -> bool {
        self.0.kind == ErrorKind::JobFailed
    }

    /// Nothing was sent: the input, a setting or the credentials are at fault.
    pub fn is_invalid_input(&self) -> bool {
        self.0.kind == ErrorKind::InvalidInput
    }

    /// Trying the same call again later may work. The runtime has already tried as often as it may.
    pub fn is_retryable(&self) -> bool {
        use Class::{ClockSkew, Foreign, Server, Throttled, WrongRegion};
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Integrity => true,
            ErrorKind::Service(class) => {
                matches!(class, Server | Throttled | ClockSkew | Foreign | WrongRegion)
            }
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        match inner.operation {
            "" => f.write_str("failed")?,
            operation => write!(f, "{operation} failed")?,
        }
        f.write_str(": ")?;
        let status = inner.status.map(|status| status.as_u16().to_string());
        match (inner.code.as_deref(), status.as_deref()) {
            (Some(code), Some(status)) if code != status => write!(f, "{code} ({status}): ")?,
            (Some(code), _) => write!(f, "{code}: ")?,
            (None, Some(status)) => write!(f, "status {status}: ")?,
            (None, None) => {}
        }
        match (inner.message.as_str(), inner.kind) {
            ("", ErrorKind::Service(class)) => write!(f, "{class:?}")?,
            ("", kind) => write!(f, "{kind:?}")?,
            (message, _) => f.write_str(message.trim_end())?,
        }
        if let Some(excerpt) = &inner.excerpt {
            write!(f, ": {excerpt:?}")?;
        }
        let mut facts = Vec::new();
        facts.extend(inner.request_id.as_ref().map(|id| format!("request id {id}")));
        facts.extend(inner.host.as_ref().map(|host| format!("host {host}")));
        match inner.attempts {
            0 => {}
            1 => facts.push("1 attempt".to_owned()),
            attempts => facts.push(format!("{attempts} attempts")),
        }
        if facts.is_empty() { Ok(()) } else { write!(f, " [{}]", facts.join(", ")) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, source, .. } = &*self.0;
        write!(f, "Error {{ {kind:?}, \"{self}\"")?;
        if let Some(source) = source {
            write!(f, ", source: {source:?}")?;
        }
        f.write_str(" }")
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<CredentialsError> for Error {
    fn from(error: CredentialsError) -> Self {
        Self::new(ErrorKind::Credentials, error.to_string()).with_source(error)
    }
}

impl From<crate::EndpointError> for Error {
    fn from(error: crate::EndpointError) -> Self {
        Self::new(ErrorKind::InvalidInput, error.to_string()).with_source(error)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Body => ErrorKind::Io,
            _ => ErrorKind::Transport,
        };
        Self::new(kind, error.to_string()).with_source(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_a_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn the_line_is_complete() {
        let failure =
            Failure::new(Class::NotFound).with_code("InvalidVideo.NotFound").with_message("No such video.");
        let error = Error::service(failure, StatusCode::NOT_FOUND)
            .with_operation("GetVideoInfo")
            .with_request_id(Some("4F0C".into()))
            .with_host("vod.cn-shanghai.aliyuncs.com")
            .with_attempts(2);
        assert_eq!(
            error.to_string(),
            "GetVideoInfo failed: InvalidVideo.NotFound (404): No such video. \
             [request id 4F0C, host vod.cn-shanghai.aliyuncs.com, 2 attempts]"
        );
        assert!(error.is_not_found() && !error.is_retryable());
    }

    #[test]
    fn excerpts_are_bounded_and_on_one_line() {
        let error = Error::new(ErrorKind::Decode, "not JSON")
            .with_excerpt(&[b"<html>\n".as_slice(), &[b'x'; 9999]].concat());
        assert!(error.excerpt().unwrap().len() <= EXCERPT && !error.to_string().contains('\n'), "{error}");
    }
}
