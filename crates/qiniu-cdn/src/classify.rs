use cloudwire_http_core::{Answer, Class, Classify, Failure, Meta, Verdict};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

/// The service's rules of success and failure.
#[derive(Debug)]
pub(crate) struct FusionClassify;

const REQUEST_ID: &str = "x-reqid";

impl Classify for FusionClassify {
    fn classify(&self, _meta: &Meta, answer: &Answer<'_>) -> Verdict {
        // Every answer of the service carries its id; one without is a proxy's.
        let ours = answer.headers.contains_key(REQUEST_ID);
        let body = match serde_json::from_slice(answer.body) {
            Ok(Value::Object(body)) => body,
            _ if ours => Map::new(),
            _ => return Verdict::Failure(foreign()),
        };
        // The hosts for domains and certificates answer success without a code.
        let code = code(&body);
        if answer.status.is_success() && code.is_none_or(|code| code == 200) {
            return if ours { Verdict::Success } else { Verdict::Failure(foreign()) };
        }
        // A failure in the service's own shape is its own, with the id or without.
        let class = match code.filter(|code| *code != 200) {
            Some(code) => class_of(code, answer.status),
            None => class_of_status(answer.status),
        };
        let mut failure = Failure::new(class);
        failure.code = code.map(|code| code.to_string());
        failure.message = body.get("error").and_then(Value::as_str).map(str::to_owned);
        failure.request_id = body.get("requestId").and_then(Value::as_str).map(str::to_owned);
        Verdict::Failure(failure)
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        Some(headers.get(REQUEST_ID)?.to_str().ok()?.to_owned())
    }
}

fn foreign() -> Failure {
    let words = "the answer is not Qiniu's (it has no X-Reqid), but a proxy's or a wrong host's";
    Failure::new(Class::Foreign).with_message(words)
}

fn code(body: &Map<String, Value>) -> Option<u32> {
    match body.get("code")? {
        Value::Number(code) => code.as_u64().and_then(|code| u32::try_from(code).ok()),
        Value::String(code) => code.parse().ok(),
        _ => None,
    }
}

/// The codes that mean something else than their first three digits, an HTTP status, say.
/// From "Response codes" of the Fusion documentation.
const CODES: &[(u32, Class)] = &[
    (400_013, Class::Conflict),      // the same operation is under way
    (400_030, Class::Conflict),      // the domain is being changed
    (400_033, Class::QuotaExceeded), // prefetched URLs of the day
    (400_034, Class::QuotaExceeded), // refreshed URLs of the day
    (400_035, Class::QuotaExceeded), // refreshed folders of the day
    (400_037, Class::Conflict),      // the URL is in a task already
    (400_038, Class::Forbidden),     // folders may not be refreshed
    (400_062, Class::Conflict),      // the domain exists
    (400_317, Class::Conflict),      // the domain is online
    (400_401, Class::NotFound),      // no such certificate
    (403_022, Class::Throttled),     // requests per second of all users
    (403_024, Class::Throttled),     // requests per second of this one
];

fn class_of(code: u32, status: StatusCode) -> Class {
    if let Some((_, class)) = CODES.iter().find(|(known, _)| *known == code) {
        return *class;
    }
    // Six digits begin with an HTTP status; three are one.
    let leading = if code >= 1000 { code / 1000 } else { code };
    let leading = u16::try_from(leading).ok().and_then(|leading| StatusCode::from_u16(leading).ok());
    class_of_status(leading.filter(|leading| leading.as_u16() >= 400).unwrap_or(status))
}

fn class_of_status(status: StatusCode) -> Class {
    match status.as_u16() {
        401 => Class::Unauthorized,
        403 => Class::Forbidden,
        404 => Class::NotFound,
        409 => Class::Conflict,
        429 | 573 => Class::Throttled,
        408 | 500.. => Class::Server,
        _ => Class::Invalid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::Method;

    static META: Meta = Meta {
        name: "refresh",
        method: Method::POST,
        host: "fusion",
        path: "/v2/tune/refresh",
        auth: "qbox",
        idempotent: true,
        sensitive: &[],
        region: None,
    };

    fn classify(status: u16, id: bool, body: &str) -> Option<Failure> {
        let mut headers = HeaderMap::new();
        if id {
            headers.insert(REQUEST_ID, "reqid-0001".parse().unwrap());
        }
        let (status, body) = (StatusCode::from_u16(status).unwrap(), Bytes::copy_from_slice(body.as_bytes()));
        match FusionClassify.classify(&META, &Answer { status, headers: &headers, body: &body }) {
            Verdict::Success => None,
            Verdict::Failure(failure) => Some(failure),
        }
    }

    #[test]
    fn codes_have_their_classes_whatever_the_status() {
        for (code, class) in [
            (400_013, Class::Conflict),
            (400_020, Class::Invalid),
            (400_031, Class::Invalid),
            (400_032, Class::Invalid),
            (400_033, Class::QuotaExceeded),
            (400_034, Class::QuotaExceeded),
            (400_035, Class::QuotaExceeded),
            (400_038, Class::Forbidden),
            (400_062, Class::Conflict),
            (401_001, Class::Unauthorized),
            (401_002, Class::Unauthorized),
            (403_022, Class::Throttled),
            (403_024, Class::Throttled),
            (404_001, Class::NotFound),
            (500_000, Class::Server),
            (404, Class::NotFound),
        ] {
            for status in [200, 400] {
                let failure = classify(status, true, &format!(r#"{{"code":{code},"error":"e"}}"#)).unwrap();
                assert_eq!(failure.class, class, "{code} {status}");
                assert_eq!((failure.code, failure.message), (Some(code.to_string()), Some("e".to_owned())));
            }
        }
    }

    #[test]
    fn success_is_a_status_a_code_and_an_id() {
        assert!(classify(200, true, r#"{"code":200,"error":"success"}"#).is_none());
        assert!(classify(200, true, "{}").is_none());
        assert!(classify(200, true, "").is_none());
        assert_eq!(classify(200, false, r#"{"code":200}"#).unwrap().class, Class::Foreign);
        assert_eq!(classify(200, false, "<html>").unwrap().class, Class::Foreign);
        assert_eq!(classify(502, false, "<html>").unwrap().class, Class::Foreign);
    }

    #[test]
    fn a_failure_without_code_goes_by_its_status() {
        let failure = classify(401, true, r#"{"error":"bad token"}"#).unwrap();
        assert_eq!((failure.class, failure.message.as_deref()), (Class::Unauthorized, Some("bad token")));
        assert_eq!(classify(504, true, "").unwrap().class, Class::Server);
        assert_eq!(classify(401, false, r#"{"error":"bad token"}"#).unwrap().class, Class::Unauthorized);
    }
}
