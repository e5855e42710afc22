//! The errors of the gateway and of the operations.

use std::borrow::Cow;

use http::StatusCode;

/// An error answer: status, code and message as the service words them where the words are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) status: StatusCode,
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: Cow<'static, str>,
}

impl Fault {
    pub(crate) fn new(
        status: StatusCode,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { status, code: code.into(), message: message.into() }
    }

    pub(crate) fn bad_request(
        code: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    pub(crate) fn not_found(
        code: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(StatusCode::NOT_FOUND, code, message)
    }

    /// A parameter of the gateway is not there: the code names it (`MissingTimestamp`).
    pub(super) fn missing_common(name: &str) -> Self {
        Self::bad_request(format!("Missing{name}"), format!("{name} is mandatory for this action."))
    }

    /// A parameter of the operation is not there: VOD's own table has one code for all and names it in the message.
    pub(super) fn missing(name: &str) -> Self {
        Self::bad_request(
            "MissingParameter",
            format!(
                "The input parameter {name} that is mandatory for processing this request is not supplied."
            ),
        )
    }

    pub(super) fn invalid(name: &str) -> Self {
        Self::bad_request("InvalidParameter", format!("The specified parameter {name} is not valid."))
    }

    pub(super) fn no_video() -> Self {
        Self::not_found("InvalidVideo.NotFound", "The video does not exist.")
    }

    pub(super) fn no_resource() -> Self {
        Self::not_found("NoSuchResource", "The specified resource does not exist.")
    }

    /// The state of the emulator itself cannot be read or written.
    pub(super) fn internal(error: &dyn std::fmt::Display) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "InternalError",
            format!("The request processing has failed: {error}"),
        )
    }

    pub(super) fn not_emulated(operation: &str) -> Self {
        Self::new(
            StatusCode::NOT_IMPLEMENTED,
            "NotEmulated",
            format!("The operation {operation} exists, but this emulator does not serve it yet."),
        )
    }
}
