use crate::sign::set;
use cloudwire_http_core::{Error, OutgoingRequest, Signer, SigningContext};
use cloudwire_signing::oss::v1;
use http::header::{AUTHORIZATION, DATE, HOST, HeaderName};
use time::OffsetDateTime;
use time::UtcOffset;
use time::macros::format_description;

/// Signs requests about one object by OSS signature version 1, with a temporary key.
#[derive(Debug)]
pub(crate) struct OssSigner {
    pub(crate) bucket: String,
    pub(crate) key: String,
}

impl Signer for OssSigner {
    fn sign(&self, request: &mut OutgoingRequest, context: &SigningContext<'_>) -> Result<(), Error> {
        let date = http_date(context.now);
        let host = request.endpoint.authority().to_owned();
        set(request, HOST, &host)?;
        set(request, DATE, &date)?;
        if let Some(token) = context.credentials.security_token() {
            set(request, HeaderName::from_static("x-oss-security-token"), token.expose())?;
        }
        let query: Vec<_> =
            request.query.iter().map(|(name, value)| (name.as_ref(), value.as_deref())).collect();
        let headers: Vec<_> = request
            .headers
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
            .collect();
        let signed = v1::Request {
            method: request.method.as_str(),
            bucket: Some(&self.bucket),
            key: &self.key,
            query: &query,
            content_md5: request.header("content-md5").unwrap_or_default(),
            content_type: request.header("content-type").unwrap_or_default(),
            date: &date,
            headers: &headers,
        };
        let credentials = context.credentials;
        let authorization = v1::authorization(credentials.access_key(), credentials.secret(), &signed);
        set(request, AUTHORIZATION, &authorization)
    }
}

/// `Thu, 17 Nov 2005 18:49:58 GMT`.
fn http_date(at: OffsetDateTime) -> String {
    let form = format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
    );
    at.to_offset(UtcOffset::UTC).format(form).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn dates_are_http_dates() {
        assert_eq!(http_date(datetime!(2005-11-18 02:49:58 +8)), "Thu, 17 Nov 2005 18:49:58 GMT");
        assert_eq!(http_date(datetime!(2026-01-02 3:04:05 UTC)), "Fri, 02 Jan 2026 03:04:05 GMT");
    }
}
