//! The texts that were signed and the signatures, recomputed from the recorded requests.

use bytes::Bytes;
use cloudwire_signing::Secret;
use cloudwire_signing::aliyun::{acs3, rpc_v1};
use cloudwire_signing::encode::form_decode;
use cloudwire_signing::hash::sha256_hex;
use cloudwire_signing::qiniu::{
    AccessKey, Authorization, FORM_CONTENT_TYPE, Scheme, download_url, mac_v2, qbox,
};

use super::format::{Request, Vector};
use super::{Check, multipart, pure};

/// Recomputes every signature of a vector. `expressed` says whether its call left the texts it signs by itself.
pub(crate) fn check(vector: &Vector, expressed: bool, check: &mut Check) {
    let source = vector.source();
    if let Err(reason) = own_texts(vector, check) {
        check.fail("signing", reason);
    }
    for (at, exchange) in vector.exchanges.iter().enumerate() {
        let what = format!("signature of request {}", at + 1);
        match check.body_of(&exchange.request, &source) {
            None => check.fail(&what, "the recorded body cannot be rebuilt"),
            Some(body) => {
                if let Some(why) = exchange.request.body.digests_differ(&body) {
                    check.fail(&what, format!("the recorded body cannot be rebuilt: {why}"));
                }
                if let Err(reason) = request(vector, &exchange.request, &body, &what, check) {
                    check.fail(&what, reason);
                }
            }
        }
    }
    let ours = std::mem::take(&mut check.signed);
    if !expressed && vector.exchanges.is_empty() {
        return;
    }
    for (at, recorded) in vector.signing.iter().enumerate() {
        match ours.get(at) {
            Some(text) => check.equal(&format!("signed text {}", at + 1), text, recorded),
            None => check.fail(&format!("signed text {}", at + 1), "nothing here signs it"),
        }
    }
    if ours.len() > vector.signing.len() && !vector.signing.is_empty() {
        check.fail("signing", format!("{} texts instead of {}", ours.len(), vector.signing.len()));
    }
}

/// What is signed once and sent with every request: upload tokens and signed URLs.
fn own_texts(vector: &Vector, check: &mut Check) -> Result<(), String> {
    let key = key(vector)?;
    if let Some(recorded) = &vector.up_token {
        let token = pure::upload_token(vector.args.get("up_token"), vector.now, &key, check)?;
        check.equal("upload token", token.expose(), recorded);
    }
    if let Some(recorded) = &vector.url {
        let url = pure::private_url(&vector.args, vector.now, &key, check)?;
        check.equal("signed URL", &url, recorded);
    }
    Ok(())
}

fn key(vector: &Vector) -> Result<AccessKey, String> {
    AccessKey::new(&*vector.credentials.access_key, &*vector.credentials.secret_key)
        .map_err(|error| error.to_string())
}

fn request(
    vector: &Vector,
    request: &Request,
    body: &Bytes,
    what: &str,
    check: &mut Check,
) -> Result<(), String> {
    let authorization = request.header("authorization").unwrap_or_default();
    if vector.service == "vod" {
        return match authorization {
            "" => rpc(vector, request, body, what, check),
            _ => acs(vector, request, body, authorization, what, check),
        };
    }
    if let Some(parsed) = Authorization::parse(authorization) {
        return qiniu(vector, request, body, &parsed, what, check);
    }
    if let Some(token) = authorization.strip_prefix("UpToken ") {
        check.equal(what, token, vector.up_token.as_deref().unwrap_or_default());
    } else if !authorization.is_empty() {
        return Err(format!("unknown scheme in {authorization:?}"));
    } else if request.query().contains("token=") {
        // What the SDK signs is not yet encoded; on the wire it is.
        let sent = format!("{}://{}{}", request.scheme, request.host, request.target);
        download_url::verify(&key(vector)?, vector.url.as_ref().unwrap_or(&sent))
            .map_err(|error| error.to_string())?;
    } else if !request.multipart.is_empty() {
        let token = multipart::recorded(&request.multipart).into_iter().find(|part| part.0 == "token");
        let token = token.and_then(|part| part.3.utf8.clone()).unwrap_or_default();
        check.equal(what, &*token, vector.up_token.as_deref().unwrap_or_default());
    }
    Ok(())
}

fn rpc(
    vector: &Vector,
    request: &Request,
    body: &Bytes,
    what: &str,
    check: &mut Check,
) -> Result<(), String> {
    let mut params = form_decode(request.query());
    let recorded = params.iter().find(|(name, _)| name == "Signature").map(|(_, value)| value.clone());
    let recorded = recorded.ok_or("the request carries no signature")?;
    if request.header("content-type") == Some(FORM_CONTENT_TYPE) {
        params.extend(form_decode(&String::from_utf8_lossy(body)));
    }
    check.signed("rpc-string-to-sign", rpc_v1::string_to_sign(&request.method, &params));
    let secret = Secret::new(&*vector.credentials.secret_key);
    check.equal(what, &rpc_v1::signature(&secret, &request.method, &params), &recorded);
    Ok(())
}

fn acs(
    vector: &Vector,
    request: &Request,
    body: &Bytes,
    authorization: &str,
    what: &str,
    check: &mut Check,
) -> Result<(), String> {
    let parsed: acs3::Authorization = authorization.parse().map_err(|error| format!("{error}"))?;
    let signed = |name: &str| parsed.signed_headers.iter().any(|known| known.eq_ignore_ascii_case(name));
    let headers: Vec<_> =
        request.headers.iter().filter(|(name, _)| signed(name)).map(|(k, v)| (&**k, &**v)).collect();
    let query = form_decode(request.query());
    let query: Vec<_> = query.iter().map(|(name, value)| (&**name, &**value)).collect();
    let body_sha256 = sha256_hex(body);
    let to_sign = acs3::Request {
        method: &request.method,
        path: request.path(),
        query: &query,
        headers: &headers,
        body_sha256: &body_sha256,
    };
    let canonical = acs3::canonical_request(&to_sign).text;
    let string_to_sign = acs3::string_to_sign(&canonical);
    check.signed("acs3-canonical-request", canonical);
    check.signed("acs3-string-to-sign", string_to_sign);
    let secret = Secret::new(&*vector.credentials.secret_key);
    let ours = acs3::authorization(&vector.credentials.access_key, &secret, &to_sign);
    check.equal(what, &*ours, authorization);
    Ok(())
}

fn qiniu(
    vector: &Vector,
    request: &Request,
    body: &Bytes,
    parsed: &Authorization<'_>,
    what: &str,
    check: &mut Check,
) -> Result<(), String> {
    let key = key(vector)?;
    let content_type = request.header("content-type");
    let headers: Vec<_> = request.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    let (text, ours) = match parsed.scheme {
        Scheme::QBox => (
            qbox::string_to_sign(&request.target, content_type, body),
            qbox::authorization(&key, &request.target, content_type, body),
        ),
        _ => {
            let to_sign = mac_v2::Request {
                method: &request.method,
                path_and_query: &request.target,
                host: &request.host,
                content_type,
                headers: &headers,
                body,
            };
            (mac_v2::string_to_sign(&to_sign), mac_v2::authorization(&key, &to_sign))
        }
    };
    check.signed("qiniu-hmac-sha1-input", String::from_utf8_lossy(&text));
    check.equal(what, &*ours, request.header("authorization").unwrap_or_default());
    Ok(())
}
