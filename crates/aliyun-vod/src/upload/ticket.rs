use crate::oss::Place;
use cloudwire_http_core::{Credentials, Error, ErrorKind};
use cloudwire_signing::encode::urlsafe_base64_decode;
use serde_json::Value;

/// The right to write one file: where, and with which key.
#[derive(Debug)]
pub(super) struct Ticket {
    pub(super) place: Place,
    pub(super) credentials: Credentials,
}

impl Ticket {
    /// Reads `UploadAddress` and `UploadAuth`, each the base64 of a JSON object.
    ///
    /// No error shows what it was given: it holds a key.
    pub(super) fn read(address: Option<&str>, auth: Option<&str>) -> Result<Self, Error> {
        let address = Members::read("UploadAddress", address)?;
        let auth = Members::read("UploadAuth", auth)?;
        let place = Place {
            endpoint: address.get("Endpoint")?,
            bucket: address.get("Bucket")?,
            key: address.get("FileName")?,
        };
        let credentials = Credentials::new(auth.get("AccessKeyId")?, auth.get("AccessKeySecret")?)
            .and_then(|key| key.with_security_token(auth.get("SecurityToken").unwrap_or_default()))
            .map_err(|error| odd("UploadAuth", &error.to_string()))?;
        Ok(Self { place, credentials })
    }
}

/// The ticket in an answer.
pub(super) fn ticket(address: &Option<String>, auth: &Option<String>) -> Result<Ticket, Error> {
    Ticket::read(address.as_deref(), auth.as_deref())
}

struct Members {
    name: &'static str,
    members: Value,
}

impl Members {
    fn read(name: &'static str, text: Option<&str>) -> Result<Self, Error> {
        let text = text.filter(|text| !text.is_empty()).ok_or_else(|| odd(name, "it is missing"))?;
        let text = text.trim().replace('+', "-").replace('/', "_");
        let json = urlsafe_base64_decode(&text).map_err(|_| odd(name, "it is not base64"))?;
        let members = serde_json::from_slice(&json).map_err(|_| odd(name, "it does not hold JSON"))?;
        Ok(Self { name, members })
    }

    fn get(&self, member: &str) -> Result<String, Error> {
        let text = self.members.get(member).and_then(Value::as_str).filter(|text| !text.is_empty());
        text.map(str::to_owned).ok_or_else(|| odd(self.name, &format!("it has no {member}")))
    }
}

fn odd(what: &str, reason: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("the {what} of the answer cannot be used: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use cloudwire_signing::encode::standard_base64;

    const ADDRESS: &str = r#"{"Endpoint":"https://oss-cn-shanghai.aliyuncs.com","Bucket":"in-1","FileName":"sv/a.mp4","New":1}"#;
    const AUTH: &str =
        r#"{"AccessKeyId":"STS.a","AccessKeySecret":"hush","SecurityToken":"CAIS>>??","Expiration":"3000"}"#;

    fn read(address: &str, auth: &str) -> Result<Ticket, Error> {
        let (address, auth) = (standard_base64(address.as_bytes()), standard_base64(auth.as_bytes()));
        Ticket::read(Some(&address), Some(&auth))
    }

    #[test]
    fn a_ticket_is_read() {
        let ticket = read(ADDRESS, AUTH).unwrap();
        assert_eq!((ticket.place.bucket.as_str(), ticket.place.key.as_str()), ("in-1", "sv/a.mp4"));
        assert_eq!(ticket.credentials.access_key(), "STS.a");
        assert_eq!(ticket.credentials.security_token().unwrap().expose(), "CAIS>>??");
        assert!(!format!("{ticket:?}").contains("hush"));
    }

    #[test]
    fn an_odd_ticket_is_a_typed_error_without_its_content() {
        for (address, auth) in [
            ("[]", AUTH),
            ("{", AUTH),
            (r#"{"Endpoint":"h","Bucket":"b"}"#, AUTH),
            (ADDRESS, r#"{"AccessKeyId":"a","AccessKeySecret":"hush"}"#),
            (ADDRESS, r#"{"AccessKeyId":"a","AccessKeySecret":"hush\n","SecurityToken":"t"}"#),
        ] {
            let error = read(address, auth).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(!error.to_string().contains("hush"), "{error}");
        }
        assert!(Ticket::read(None, Some("e30=")).unwrap_err().to_string().contains("missing"));
        assert!(Ticket::read(Some("%%"), Some("e30=")).unwrap_err().to_string().contains("base64"));
    }
}
