//! The temporary key as STS, the metadata service and local services write it.

use cloudwire_http_core::{Credentials, CredentialsError, Field as _};
use serde_json::Value;
use time::OffsetDateTime;

/// Reads the body as JSON. The error does not quote it: it may hold a key.
pub(super) fn json(body: &[u8]) -> Result<Value, CredentialsError> {
    serde_json::from_slice(body).map_err(|_| CredentialsError::new("the answer is not JSON"))
}

/// Reads `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`; all four are needed.
pub(super) fn credentials(value: &Value) -> Result<Credentials, CredentialsError> {
    let member = |name: &str| {
        let text = value.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        text.ok_or_else(|| CredentialsError::new(format!("the answer holds no {name}")))
    };
    let end = OffsetDateTime::read(value.get("Expiration"))
        .map_err(|error| CredentialsError::new(format!("the answer's {}", error.inside("Expiration"))))?;
    let credentials = Credentials::new(member("AccessKeyId")?, member("AccessKeySecret")?)?;
    Ok(credentials.with_security_token(member("SecurityToken")?)?.with_expiry(end))
}

/// The same, beside a `Code` that must be `Success`.
pub(super) fn credentials_with_code(body: &[u8]) -> Result<Credentials, CredentialsError> {
    let value = json(body)?;
    match value.get("Code").and_then(Value::as_str) {
        Some("Success") => credentials(&value),
        // A code is a word; anything else may be something that must not be shown.
        Some(code) if code.len() <= 64 && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.') => {
            Err(CredentialsError::new(format!("the answer's Code is {code}")))
        }
        _ => Err(CredentialsError::new("the answer holds no Code")),
    }
}
