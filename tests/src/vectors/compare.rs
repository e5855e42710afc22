//! Comparing what a client of ours sent and returned with what the official SDK did.

use bytes::Bytes;
use cloudwire_http_core::{Error, ErrorKind};
use cloudwire_signing::encode::form_decode;
use cloudwire_signing::qiniu::FORM_CONTENT_TYPE;
use serde_json::{Map, Value};

use super::capture::Sent;
use super::exceptions;
use super::format::{Exchange, Request, Vector};
use super::{Check, multipart};

/// Compares all requests, in order; those that were sent at the same time by what they carry.
pub(crate) fn requests(vector: &Vector, exchanges: &[Exchange], sent: &[Sent], check: &mut Check) {
    check.equal("number of requests", &sent.len(), &exchanges.len());
    let source = vector.source();
    let mut left: Vec<&Sent> = sent.iter().collect();
    for (at, exchange) in exchanges.iter().enumerate() {
        let what = format!("request {}", at + 1);
        let recorded = &exchange.request;
        let fits = |sent: &&Sent| {
            sent.method == recorded.method
                && sent.path == recorded.path()
                && recorded.body.difference(&sent.body, &source).is_none()
        };
        let found = if vector.unordered_parts { left.iter().position(fits) } else { None };
        if left.is_empty() {
            return;
        }
        request(vector, left.remove(found.unwrap_or(0)), recorded, &source, &what, check);
    }
}

fn request(vector: &Vector, sent: &Sent, recorded: &Request, source: &[u8], what: &str, check: &mut Check) {
    match is_rpc(recorded) && sent.method == "POST" && recorded.method == "GET" {
        true => check.except(&exceptions::RPC_PLACE),
        false => check.equal(&format!("method of {what}"), &sent.method, &recorded.method),
    }
    check.equal(&format!("host of {what}"), &*sent.host, &*recorded.host);
    check.equal(&format!("path of {what}"), &*sent.path, recorded.path());
    match vector.id.starts_with("vod-old") && recorded.scheme == "http" && sent.scheme == "https" {
        true => check.except(&exceptions::OLD_SDK_HTTP),
        false => check.equal(&format!("scheme of {what}"), &sent.scheme, &recorded.scheme),
    }
    query(vector, sent, recorded, what, check);
    let in_form = is_rpc(recorded) && recorded.body.len > 0;
    let same_body = in_form || body(sent, recorded, source, what, check);
    let excused = vector.service == "cdn" && excused_by_domains(sent, recorded, check);
    for (name, value) in &recorded.headers {
        let name = name.to_ascii_lowercase();
        let compared = match name.as_str() {
            "content-type" if is_bare(sent, recorded) && vector.service == "cdn" => {
                check.except(&exceptions::EMPTY_BODY_TYPE);
                false
            }
            "content-type" => !value.starts_with("multipart/") && !in_form,
            // The signature covers the body byte for byte; where two encodings of the same body differ, so does it.
            "authorization" => {
                let covers_body =
                    !(value.starts_with("UpToken ") || value.starts_with("QBox ") && is_json(recorded));
                let same_covered = same_body || !covers_body;
                vector.service != "vod" && !excused && sent.target() == recorded.target && same_covered
            }
            "x-acs-credentials-provider" => false,
            "content-md5" => !in_form,
            name => name.starts_with("x-qiniu-") || (name.starts_with("x-acs-") && is_acs(recorded)),
        };
        if compared {
            check.equal(&format!("{name} of {what}"), sent.header(&name).unwrap_or("none"), value);
        }
    }
    let unasked = |name: &str| recorded.header(name).is_none() && sent.header(name).is_some();
    for name in ["content-type", "authorization", "x-qiniu-date"] {
        if unasked(name) && !(name == "x-qiniu-date" && excused) {
            check.fail(&format!("{name} of {what}"), format!("{:?} instead of none", sent.header(name)));
        }
    }
}

/// Whether nothing is sent, and ours says so by naming no type.
fn is_bare(sent: &Sent, recorded: &Request) -> bool {
    recorded.body.len == 0 && sent.body.is_empty() && sent.header("content-type").is_none()
}

/// Uses the exceptions of domain management and says whether the signatures have to differ for them.
fn excused_by_domains(sent: &Sent, recorded: &Request, check: &mut Check) -> bool {
    let scheme = |authorization: Option<&str>| {
        authorization.and_then(|text| text.split(' ').next().map(str::to_owned))
    };
    let (ours, theirs) = (scheme(sent.header("authorization")), scheme(recorded.header("authorization")));
    let other_scheme = ours.as_deref() == Some("Qiniu") && theirs.as_deref() == Some("QBox");
    if other_scheme {
        check.except(&exceptions::DOMAIN_SCHEME);
    }
    other_scheme || is_bare(sent, recorded) && recorded.header("content-type").is_some()
}

fn is_json(recorded: &Request) -> bool {
    recorded.header("content-type") == Some("application/json")
}

/// Whether the request is signed in its headers.
fn is_acs(recorded: &Request) -> bool {
    recorded.header("authorization").is_some_and(|value| value.starts_with("ACS3-"))
}

/// Whether the request is signed in its query.
fn is_rpc(recorded: &Request) -> bool {
    recorded.query().contains("SignatureVersion=1.0")
}

type Pairs = Vec<(String, String)>;

/// VOD parameters may come in any order; Qiniu's are compared in order, since their signature covers it.
fn query(vector: &Vector, sent: &Sent, recorded: &Request, what: &str, check: &mut Check) {
    let (mut ours, mut theirs) = (form_decode(&sent.query), form_decode(recorded.query()));
    let truths = if vector.service == "vod" { truths_as_documented(&ours, &mut theirs) } else { 0 };
    if truths > 0 {
        check.except(&exceptions::PYTHON_TRUTH);
    }
    if is_rpc(recorded) {
        let in_form = form_decode(recorded.body.utf8.as_deref().unwrap_or_default());
        let excused = excused_in_rpc(&ours, &mut theirs, in_form, check) || truths > 0;
        // The signature covers the parameters and the method: it is the same when they are.
        if excused || sent.method != recorded.method {
            ours.retain(|(name, _)| name != "Signature");
            theirs.retain(|(name, _)| name != "Signature");
        }
    }
    if vector.service == "vod" {
        ours.sort();
        theirs.sort();
    }
    if ours == theirs {
        return;
    }
    let lacks: Vec<_> = theirs.iter().filter(|pair| !ours.contains(pair)).collect();
    let adds: Vec<_> = ours.iter().filter(|pair| !theirs.contains(pair)).collect();
    let why = match lacks.is_empty() && adds.is_empty() {
        true => format!("{:?} instead of {:?}", sent.query, recorded.query()),
        false => format!("lacks {lacks:?}, adds {adds:?}"),
    };
    check.fail(&format!("query of {what}"), why);
}

/// Writes recorded truth values the way they are documented, and says how many there were.
fn truths_as_documented(ours: &Pairs, theirs: &mut Pairs) -> usize {
    let mut count = 0;
    for (name, value) in theirs.iter_mut().filter(|(_, value)| ["True", "False"].contains(&&**value)) {
        let documented = value.to_ascii_lowercase();
        if ours.contains(&(name.clone(), documented.clone())) {
            *value = documented;
            count += 1;
        }
    }
    count
}

/// Takes out of the recorded parameters what the exceptions allow, and says whether that was anything.
fn excused_in_rpc(ours: &Pairs, theirs: &mut Pairs, in_form: Pairs, check: &mut Check) -> bool {
    let mut excused = !in_form.is_empty();
    if excused {
        check.except(&exceptions::RPC_PLACE);
        theirs.extend(in_form);
    }
    let own = |name: &str| ours.iter().find(|pair| pair.0 == name).map(|pair| &*pair.1);
    theirs.retain_mut(|(name, value)| match (&**name, own(name)) {
        ("RegionId" | "SignatureType", None) => {
            check.except(&exceptions::OLD_SDK_PARAMETERS);
            excused = true;
            false
        }
        ("Format", Some("JSON")) if value != "JSON" => {
            check.except(&exceptions::FORMAT);
            excused = true;
            "JSON".clone_into(value);
            true
        }
        _ => true,
    });
    excused
}

/// Compares the decoded bodies and says whether the bytes are the same.
fn body(sent: &Sent, recorded: &Request, source: &[u8], what: &str, check: &mut Check) -> bool {
    let what = format!("body of {what}");
    let content_type = recorded.header("content-type").unwrap_or_default();
    let difference = recorded.body.difference(&sent.body, source);
    if difference.is_none() {
        return true;
    }
    if content_type.starts_with("multipart/") {
        parts(sent, recorded, source, &what, check);
        return false;
    }
    let theirs = check.body_of(recorded, source);
    let same = match (content_type, theirs) {
        (FORM_CONTENT_TYPE, Some(theirs)) => pairs(&sent.body) == pairs(&theirs),
        ("application/json", Some(theirs)) => {
            let theirs = json(&theirs).map(|theirs| variables_as_texts(theirs, check));
            matches!((json(&sent.body), theirs), (Some(ours), Some(theirs)) if ours == theirs)
        }
        _ => false,
    };
    if !same {
        check.fail(&what, difference.unwrap_or_default());
    }
    false
}

/// Writes the variables and metadata of a recorded completion the way they are documented.
fn variables_as_texts(mut body: Value, check: &mut Check) -> Value {
    for name in ["customVars", "metadata"] {
        let Some(variables) = body.get_mut(name) else { continue };
        if *variables == Value::Object(Map::new()) {
            check.except(&exceptions::VARIABLES);
            *variables = Value::Null;
        }
        for value in variables.as_object_mut().into_iter().flat_map(Map::values_mut) {
            let text = match value {
                Value::Bool(true) => "True".to_owned(),
                Value::Bool(false) => "False".to_owned(),
                Value::Number(number) => number.to_string(),
                _ => continue,
            };
            check.except(&exceptions::VARIABLES);
            *value = Value::String(text);
        }
    }
    body
}

fn pairs(body: &Bytes) -> Vec<(String, String)> {
    let mut pairs = form_decode(&String::from_utf8_lossy(body));
    // The order counts among equal names, as in a batch, and nowhere else.
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    pairs
}

fn json(body: &[u8]) -> Option<Value> {
    serde_json::from_slice(body).ok()
}

fn parts(sent: &Sent, recorded: &Request, source: &[u8], what: &str, check: &mut Check) {
    let ours = match multipart::read(sent.header("content-type").unwrap_or_default(), &sent.body) {
        Ok(ours) => ours,
        Err(reason) => return check.fail(what, reason),
    };
    let theirs = multipart::recorded(&recorded.multipart);
    for field in &ours {
        if !theirs.iter().any(|part| part.0 == field.name) {
            check.fail(what, format!("an additional part {:?}", field.name));
        }
    }
    for (name, file_name, content_type, body) in theirs {
        let what = format!("part {name:?} of the {what}");
        let mut same_name = ours.iter().filter(|field| field.name == name);
        let Some(field) = same_name.next() else {
            check.fail(&what, "it is missing");
            continue;
        };
        check.equal(&format!("file name of {what}"), &field.file_name, &file_name);
        check.equal(&format!("content type of {what}"), &field.content_type, &content_type);
        if let Some(difference) = body.difference(&field.body, source) {
            check.fail(&what, difference);
        }
        if same_name.next().is_some() {
            check.fail(&what, "it stands there twice");
        }
    }
}

/// Fails unless `ours` contains `recorded`: every member there must be here with the same value.
pub(crate) fn contains(ours: &Value, recorded: &Value, check: &mut Check) {
    if let Some(why) = lacking(ours, recorded, "result", check) {
        check.fail("result", why);
    }
}

fn lacking(ours: &Value, recorded: &Value, path: &str, check: &mut Check) -> Option<String> {
    match (ours, recorded) {
        (Value::Object(ours), Value::Object(recorded)) => recorded.iter().find_map(|(name, value)| {
            let path = format!("{path}.{name}");
            match ours.get(name) {
                Some(own) => lacking(own, value, &path, check),
                None if value.is_null() => None,
                None => Some(format!("{path} is missing, recorded {value}")),
            }
        }),
        (Value::Array(ours), Value::Array(recorded)) if ours.len() == recorded.len() => {
            let mut pairs = ours.iter().zip(recorded).enumerate();
            pairs.find_map(|(at, (own, value))| lacking(own, value, &format!("{path}[{at}]"), check))
        }
        // Nothing to tell is an empty object there and nothing here.
        (Value::Null, Value::Object(recorded)) if recorded.is_empty() => None,
        (Value::Array(own), Value::Null) if own.is_empty() => None,
        (Value::Object(own), Value::Null) if own.is_empty() => None,
        (Value::Number(own), Value::Number(value)) if own.as_f64() == value.as_f64() => None,
        (own, value) if same_typed(own, value) => {
            check.except(&exceptions::TYPED_VALUE);
            None
        }
        (own, value) => (own != value).then(|| format!("{path} is {own}, recorded {value}")),
    }
}

/// Whether a typed value is what stands on the wire as a text or a number.
fn same_typed(own: &Value, wire: &Value) -> bool {
    match (own, wire) {
        (Value::Number(own), Value::String(text)) => text.parse().ok() == own.as_f64(),
        (Value::Bool(own), Value::Number(number)) => number.as_u64() == Some(u64::from(*own)),
        (Value::Bool(own), Value::String(text)) => text.eq_ignore_ascii_case(&own.to_string()),
        _ => false,
    }
}

/// A call that our client refuses before it sends anything, where the SDK leaves that to the service, cannot be
/// compared: it is not expressed, for the reason our client gives.
pub(crate) fn refused_here(
    vector: &Vector,
    outcome: &Result<Value, Error>,
    sent: &[Sent],
) -> Result<(), String> {
    match outcome {
        Err(error) if error.is_invalid_input() && sent.is_empty() && !vector.exchanges.is_empty() => {
            Err(format!("refused here before it is sent: {}", error.message()))
        }
        _ => Ok(()),
    }
}

/// Compares the outcome of a Qiniu call, recorded as `{ret, info}`.
pub(crate) fn qiniu_outcome(vector: &Vector, ours: &Result<Value, Error>, check: &mut Check) {
    let (ret, info) = (&vector.result["ret"], &vector.result["info"]);
    let status = info["status_code"].as_u64().and_then(|status| u16::try_from(status).ok());
    match ours {
        Ok(value) if !vector.raises.is_null() => {
            check.fail("result", format!("{value} where the SDK raises"))
        }
        Ok(value) if ret.is_null() => {
            // The items of a partly failed batch: the SDK throws them away, though they are in the answer.
            if status == Some(298) {
                check.except(&exceptions::PARTLY_FAILED_BATCH);
                let body = info["text_body"].as_str().and_then(|text| serde_json::from_str(text).ok());
                let body: Value = body.unwrap_or_default();
                contains(value, &body, check);
            } else {
                check.fail("result", format!("{value} where the SDK reports {info}"));
            }
        }
        Ok(value) => contains(value, ret, check),
        Err(error) if !vector.raises.is_null() => match vector.exchanges.last() {
            Some(last) => check.equal("status of the error", &error.status(), &Some(last.response.status)),
            None if error.is_invalid_input() => {}
            None => check.fail("result", format!("{error} where the SDK refuses before it sends")),
        },
        Err(error) if ret["code"].as_u64().is_some_and(|code| error.code() == Some(&*code.to_string())) => {
            check.except(&exceptions::CODE_IN_200);
        }
        Err(error) if *ret == Value::Object(Map::new()) && error.kind() == ErrorKind::Decode => {
            check.except(&exceptions::EMPTY_ANSWER);
        }
        Err(error) if !ret.is_null() => check.fail("result", format!("{error} where the SDK returns {ret}")),
        Err(error) => {
            check.equal("status of the error", &error.status(), &status);
            if let Some(request_id) = info["req_id"].as_str() {
                check.equal("request id of the error", &error.request_id(), &Some(request_id));
            }
        }
    }
}
