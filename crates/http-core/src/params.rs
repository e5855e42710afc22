use crate::path::PathValues;
use crate::{Body, Endpoint, Error, Field, Meta, OutgoingRequest, Requirement};
use cloudwire_signing::encode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, UtcOffset};

/// Everything a call says, on its way from setters to the wire.
///
/// Setting a parameter again replaces it. A bad value is remembered and reported when the call is sent, before any
/// byte leaves the machine.
#[derive(Clone, Default)]
pub struct Params {
    path: PathValues,
    query: Vec<(Cow<'static, str>, Option<String>)>,
    form: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    json: Map<String, Value>,
    json_object: bool,
    json_body: Option<Value>,
    body: Option<Body>,
    scope: Option<String>,
    requirements: &'static [Requirement],
    rejected: Option<(&'static str, String)>,
}

/// The Content-Type of form bodies.
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

impl Params {
    /// No parameters yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a query parameter.
    pub fn query(&mut self, name: &'static str, value: impl ToParam) -> &mut Self {
        set(&mut self.query, name, Some(value.to_param()));
        self
    }

    /// Sets a query parameter that has no value, not even `=`.
    pub fn query_flag(&mut self, name: &'static str) -> &mut Self {
        set(&mut self.query, name, None);
        self
    }

    /// Adds a query parameter beside those of the same name, or with a name made at run time.
    pub fn add_query(&mut self, name: impl Into<Cow<'static, str>>, value: impl ToParam) -> &mut Self {
        self.query.push((name.into(), Some(value.to_param())));
        self
    }

    /// Sets a list as numbered query parameters: `Tag.1.Key` for members of objects, `Tag.1` for other values.
    pub fn query_list(
        &mut self,
        name: &'static str,
        items: impl IntoIterator<Item = impl Into<Value>>,
    ) -> &mut Self {
        self.query.retain(|(known, _)| !known.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')));
        for (at, item) in (1..).zip(items) {
            match item.into() {
                Value::Object(members) => {
                    for (member, value) in members {
                        self.add_query(format!("{name}.{at}.{member}"), plain(value));
                    }
                }
                value => {
                    self.add_query(format!("{name}.{at}"), plain(value));
                }
            }
        }
        self
    }

    /// A query parameter as it was set.
    pub fn get_query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name)?.1.as_deref()
    }

    /// Sets a field of the form body.
    pub fn form(&mut self, name: &'static str, value: impl ToParam) -> &mut Self {
        set(&mut self.form, name, value.to_param());
        self
    }

    /// Adds a field to the form body beside those of the same name.
    pub fn add_form(&mut self, name: impl Into<Cow<'static, str>>, value: impl ToParam) -> &mut Self {
        self.form.push((name.into(), value.to_param()));
        self
    }

    /// Sets a member of the JSON body.
    pub fn json(&mut self, name: &'static str, value: impl Into<Value>) -> &mut Self {
        self.json.insert(name.to_owned(), value.into());
        self
    }

    /// Says that the body is a JSON object even when no member is set.
    pub fn json_object(&mut self) -> &mut Self {
        self.json_object = true;
        self
    }

    /// A member of the JSON body as it was set.
    pub fn get_json(&self, name: &str) -> Option<&Value> {
        self.json.get(name)
    }

    /// Sets the whole JSON body, where it is not an object of parameters.
    pub fn json_body(&mut self, value: impl Into<Value>) -> &mut Self {
        self.json_body = Some(value.into());
        self
    }

    /// Sets a header; a value that cannot stand in a header is rejected.
    pub fn header(&mut self, name: &'static str, value: impl ToParam) -> &mut Self {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value.to_param())) {
            (Ok(header), Ok(mut value)) => {
                value.set_sensitive(header == http::header::AUTHORIZATION);
                self.headers.insert(header, value);
            }
            _ => self.reject(name, "it cannot stand in a header"),
        }
        self
    }

    /// Fills a place of the path template; the value is percent-encoded as one segment.
    pub fn path(&mut self, name: &'static str, value: impl ToParam) -> &mut Self {
        self.path.set(name, encode::percent_encode(&value.to_param()));
        self
    }

    /// Fills a place of the path template with a segment that is encoded already.
    pub fn path_encoded(&mut self, name: &'static str, segment: impl Into<String>) -> &mut Self {
        self.path.set(name, segment.into());
        self
    }

    /// Fills a place of the path template with the URL-safe base64 of the value.
    pub fn path_base64(&mut self, name: &'static str, value: impl ToParam) -> &mut Self {
        self.path.set(name, encode::urlsafe_base64(value.to_param().as_bytes()));
        self
    }

    /// Adds a free `/name/base64(value)` pair to the path.
    pub fn path_pair(&mut self, name: impl AsRef<str>, value: impl ToParam) -> &mut Self {
        let value = encode::urlsafe_base64(value.to_param().as_bytes());
        // A segment may hold `:` and `!` as they are (RFC 3986), and providers look for names such as `x:foo`.
        let name = encode::percent_encode(name.as_ref()).replace("%3A", ":").replace("%21", "!");
        self.path.push_pair(name, value);
        self
    }

    /// Sets the body.
    pub fn body(&mut self, body: Body) -> &mut Self {
        self.body = Some(body);
        self
    }

    /// Says which hosts the call belongs to, for example by bucket.
    pub fn scope(&mut self, scope: impl Into<String>) -> &mut Self {
        self.scope = Some(scope.into());
        self
    }

    /// What narrows the choice of hosts.
    pub fn get_scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// Remembers that a parameter is bad; the first one is reported by `send`.
    pub fn reject(&mut self, parameter: &'static str, reason: impl Into<String>) {
        self.rejected.get_or_insert((parameter, reason.into()));
    }

    /// Rejects text that is longer than `max` bytes of UTF-8.
    pub fn check_bytes(&mut self, parameter: &'static str, text: &str, max: usize) {
        if text.len() > max {
            self.reject(parameter, format!("{} bytes are more than the {max} allowed", text.len()));
        }
    }

    /// Rejects text of more than `max` characters.
    pub fn check_chars(&mut self, parameter: &'static str, text: &str, max: usize) {
        let count = text.chars().count();
        if count > max {
            self.reject(parameter, format!("{count} characters are more than the {max} allowed"));
        }
    }

    /// Rejects a list of more than `max` items.
    pub fn check_items(&mut self, parameter: &'static str, count: usize, max: usize) {
        if count > max {
            self.reject(parameter, format!("{count} items are more than the {max} allowed in one call"));
        }
    }

    /// Rejects a number outside of `min..=max`.
    pub fn check_range(&mut self, parameter: &'static str, number: i64, min: i64, max: i64) {
        if !(min..=max).contains(&number) {
            self.reject(parameter, format!("{number} is not between {min} and {max}"));
        }
    }

    /// Rejects items that hold the separator their list is joined by.
    pub fn check_separator(&mut self, parameter: &'static str, items: &[String], separator: char) {
        if let Some(item) = items.iter().find(|item| item.contains(separator)) {
            self.reject(parameter, format!("{item:?} holds {separator:?}, which separates the items"));
        }
    }

    /// Rejects text that is empty where something must stand.
    pub fn check_filled(&mut self, parameter: &'static str, text: &str) {
        if text.is_empty() {
            self.reject(parameter, "it is empty");
        }
    }

    /// Rejects a text holding a JSON list of more than `max` items.
    pub fn check_json_items(&mut self, parameter: &'static str, json: &str, max: usize) {
        if let Ok(Value::Array(items)) = serde_json::from_str(json) {
            self.check_items(parameter, items.len(), max);
        }
    }

    /// Says what the parameters ask of each other; checked when the call is sent.
    pub fn requires(&mut self, requirements: &'static [Requirement]) -> &mut Self {
        self.requirements = requirements;
        self
    }

    /// Whether a parameter of the path, query, form or JSON body is set, and not to an empty text or list.
    pub fn is_set(&self, name: &str) -> bool {
        let filled = |value: &Value| match value {
            Value::String(text) => !text.is_empty(),
            Value::Array(items) => !items.is_empty(),
            _ => true,
        };
        self.get_query(name).is_some_and(|text| !text.is_empty())
            || self.form.iter().any(|(known, text)| known == name && !text.is_empty())
            || self.json.get(name).is_some_and(filled)
            || self.path.get(name).is_some_and(|segment| !segment.is_empty())
    }

    /// The bad parameter, as an error.
    pub(crate) fn rejection(&self) -> Option<Error> {
        let unmet = || self.requirements.iter().find_map(|requirement| requirement.failure(self));
        let (parameter, reason) = self.rejected.clone().or_else(unmet)?;
        Some(Error::invalid_input(parameter, reason))
    }

    /// Whether the body, if any, can be sent a second time.
    pub(crate) fn is_replayable(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_replayable)
    }

    /// Whether the body is larger than a request that a plain timeout fits.
    pub(crate) fn is_transfer(&self) -> bool {
        self.body.as_ref().is_some_and(|body| !body.is_small())
    }

    /// The request of one attempt.
    pub(crate) fn outgoing(
        &mut self,
        meta: &'static Meta,
        endpoint: Endpoint,
    ) -> Result<OutgoingRequest, Error> {
        let path = self.path.expand(meta.path);
        let path = path.map_err(|name| Error::invalid_input(name, "it is required".to_owned()))?;
        let mut headers = self.headers.clone();
        let body = if let Some(body) = &mut self.body {
            match body.replay() {
                Some(copy) => copy,
                None => std::mem::take(body),
            }
        } else if let Some(value) = &self.json_body {
            headers.entry(CONTENT_TYPE).or_insert(JSON);
            Body::from(value.to_string())
        } else if self.json_object || !self.json.is_empty() {
            headers.entry(CONTENT_TYPE).or_insert(JSON);
            Body::from(Value::Object(self.json.clone()).to_string())
        } else if !self.form.is_empty() {
            headers.entry(CONTENT_TYPE).or_insert(FORM);
            Body::from(encode::form_encode(&self.form))
        } else {
            Body::empty()
        };
        Ok(OutgoingRequest {
            method: meta.method.clone(),
            endpoint,
            path,
            query: self.query.clone(),
            form: self.form.clone(),
            headers,
            body,
        })
    }

    /// Shows what is set, the values of `sensitive` parameters left out.
    pub(crate) fn debug(&self, sensitive: &[&str], f: &mut fmt::DebugStruct<'_, '_>) {
        let query = self.query.iter().map(|(name, value)| (name, value.as_deref().unwrap_or_default()));
        for (name, value) in query.chain(self.form.iter().map(|(name, value)| (name, value.as_str()))) {
            match sensitive.contains(&name.as_ref()) {
                true => f.field(name, &format_args!("[redacted]")),
                false => f.field(name, &value),
            };
        }
        for (name, value) in &self.json {
            match sensitive.contains(&name.as_str()) {
                true => f.field(name, &format_args!("[redacted]")),
                false => f.field(name, value),
            };
        }
    }
}

/// A text stands without its quotes.
fn plain(value: Value) -> String {
    match value {
        Value::String(text) => text,
        value => value.to_string(),
    }
}

fn set<T>(list: &mut Vec<(Cow<'static, str>, T)>, name: &'static str, value: T) {
    match list.iter_mut().find(|(known, _)| known == name) {
        Some((_, old)) => *old = value,
        None => list.push((Cow::Borrowed(name), value)),
    }
}

impl fmt::Debug for Params {
    /// Shows names only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = self.query.iter().map(|(name, _)| name);
        f.debug_set()
            .entries(query.chain(self.form.iter().map(|(name, _)| name)))
            .entries(self.json.keys())
            .finish()
    }
}

/// A value that can stand in a path, a query, a form or a header.
pub trait ToParam {
    /// The value as text, not yet encoded.
    fn to_param(&self) -> String;
}

macro_rules! display_params {
    ($($type:ty),*) => {$(
        impl ToParam for $type {
            fn to_param(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

display_params!(str, &str, String, &String, bool, i32, i64, u32, u64, f32, f64, usize);

impl ToParam for OffsetDateTime {
    /// UTC as `2017-01-11T12:00:00Z`; fractions of a second are dropped.
    fn to_param(&self) -> String {
        let utc = self.to_offset(UtcOffset::UTC).replace_nanosecond(0).unwrap_or(*self);
        utc.format(&Rfc3339).unwrap_or_default()
    }
}

impl ToParam for Date {
    /// `2017-01-11`.
    fn to_param(&self) -> String {
        self.format(format_description!("[year]-[month]-[day]")).unwrap_or_default()
    }
}

/// A value that can stand as a text holding JSON.
pub trait ToJsonText {
    /// The text. Texts are taken as they are.
    fn to_json_text(&self) -> String;
}

impl ToJsonText for str {
    fn to_json_text(&self) -> String {
        self.to_owned()
    }
}

impl ToJsonText for String {
    fn to_json_text(&self) -> String {
        self.clone()
    }
}

impl ToJsonText for Value {
    fn to_json_text(&self) -> String {
        self.to_string()
    }
}

impl<T: Field> ToJsonText for [T] {
    fn to_json_text(&self) -> String {
        Value::Array(self.iter().filter_map(Field::write).collect()).to_string()
    }
}

impl<T: Field> ToJsonText for Vec<T> {
    fn to_json_text(&self) -> String {
        self.as_slice().to_json_text()
    }
}

impl<T: Field, const N: usize> ToJsonText for [T; N] {
    fn to_json_text(&self) -> String {
        self.as_slice().to_json_text()
    }
}

impl<T: ToJsonText + ?Sized> ToJsonText for &T {
    fn to_json_text(&self) -> String {
        (**self).to_json_text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Method;
    use serde_json::json;
    use time::macros::{date, datetime};

    static META: Meta = Meta {
        name: "Test",
        method: Method::POST,
        host: "",
        path: "/",
        auth: "",
        idempotent: true,
        sensitive: &[],
        region: None,
    };

    fn outgoing(params: &mut Params) -> OutgoingRequest {
        params.outgoing(&META, "host".parse().unwrap()).unwrap()
    }

    #[test]
    fn setting_again_replaces_and_adding_adds() {
        let mut params = Params::new();
        params.query("A", 1).query("A", 2).add_query("A", true).query_flag("remark");
        assert_eq!(outgoing(&mut params).target(), "/?A=2&A=true&remark");
    }

    #[test]
    fn lists_are_numbered() {
        let mut params = Params::new();
        params.query("TagCount", 2);
        params.query_list("Tag", [json!({"Key": "old", "Value": "gone"}), json!({"Key": "gone"})]);
        params.query_list("Tag", [json!({"Key": "a", "Value": "1"})]);
        params.query_list("Id", ["x", "y"]);
        let sent = |name| params.get_query(name);
        assert_eq!((sent("Tag.1.Key"), sent("Tag.1.Value"), sent("Tag.2.Key")), (Some("a"), Some("1"), None));
        assert_eq!((sent("Id.1"), sent("Id.2"), sent("TagCount")), (Some("x"), Some("y"), Some("2")));
    }

    #[test]
    fn times_are_utc() {
        assert_eq!(datetime!(2017-01-11 20:00:00.5 +8).to_param(), "2017-01-11T12:00:00Z");
        assert_eq!(date!(2017 - 01 - 11).to_param(), "2017-01-11");
    }

    #[test]
    fn the_first_bad_parameter_is_reported() {
        let mut params = Params::new();
        params.check_bytes("Title", "点播", 5);
        params.check_items("Tags", 17, 16);
        assert!(params.rejection().unwrap().to_string().contains("Title"));
    }

    #[test]
    fn unmet_requirements_are_reported_when_sent() {
        let mut params = Params::new();
        params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        assert!(params.rejection().unwrap().to_string().contains("VideoId, ReferenceId"));
        params.query("VideoId", "").json("ReferenceId", Vec::<String>::new());
        assert!(params.rejection().is_some());
        params.query("ReferenceId", "r");
        assert!(params.rejection().is_none());
    }

    #[test]
    fn an_object_without_members_is_sent_where_one_is_due() {
        let mut params = Params::new();
        params.json_object();
        let request = outgoing(&mut params);
        assert_eq!(request.body.as_bytes().as_deref(), Some(&b"{}"[..]));
        assert_eq!(request.header("content-type"), Some("application/json"));
    }

    #[test]
    fn json_stands_as_text() {
        assert_eq!("{ }".to_json_text(), "{ }");
        assert_eq!(vec!["a".to_owned()].to_json_text(), r#"["a"]"#);
        assert_eq!([1i32, 2].to_json_text(), "[1,2]");
        let mut params = Params::new();
        params.check_json_items("Updates", "[1,2,3]", 2);
        assert!(params.rejection().is_some());
    }

    #[test]
    fn a_form_is_encoded_and_typed() {
        let mut params = Params::new();
        params.add_form("op", "/stat/a=").add_form("op", "b c");
        let request = outgoing(&mut params);
        let body = String::from_utf8(request.body.as_bytes().unwrap().to_vec()).unwrap();
        let pairs = [("op".to_owned(), "/stat/a=".to_owned()), ("op".to_owned(), "b c".to_owned())];
        assert_eq!(encode::form_decode(&body), pairs);
        assert!(!body.contains(['/', ' ']), "{body}");
        assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    }
}
