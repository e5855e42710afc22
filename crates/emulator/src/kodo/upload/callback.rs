//! Telling the application of an upload.
//!
//! Follows "Upload callback" (<https://developer.qiniu.com/kodo/1653/callback>).

use bytes::Bytes;
use cloudwire_signing::qiniu::{FORM_CONTENT_TYPE, qbox};
use http::{Request, header};
use http_body_util::Full;
use serde_json::{Value, json};

use super::template::{Facts, Style, render};
use super::token::Grant;
use crate::BoxError;
use crate::kodo::outbound;
use crate::reply::{self, Reply};

/// What came of a callback.
pub(super) enum Told {
    /// The application's JSON.
    Answer(Value),
    /// No URL answered 200 with JSON; this describes it.
    Failed(Value),
}

impl Told {
    /// The application's answer, or 579: stored, but the callback failed.
    pub(super) fn into_reply(self) -> Reply {
        match self {
            Self::Answer(answer) => reply::json(200, &answer),
            // The `error` is itself JSON text.
            Self::Failed(report) => reply::json(579, &json!({ "error": report.to_string() })),
        }
    }
}

/// Posts to the URLs of the policy in turn until one answers.
pub(super) async fn send(grant: &Grant, facts: &Facts<'_>) -> Told {
    let policy = grant.policy();
    let content_type = match policy.get_str("callbackBodyType") {
        Some("application/json") => "application/json",
        _ => FORM_CONTENT_TYPE,
    };
    let style = if content_type == FORM_CONTENT_TYPE { Style::Form } else { Style::Json };
    let body = render(policy.get_str("callbackBody").unwrap_or_default(), style, facts);
    let urls = policy.get_str("callbackUrl").unwrap_or_default();
    let mut failure: BoxError = "no callbackUrl".into();
    for url in urls.split(';').map(str::trim).filter(|url| !url.is_empty()) {
        match post(grant, url, content_type, &body).await {
            Ok(answer) => return Told::Answer(answer),
            Err(error) => failure = error,
        }
    }
    Told::Failed(json!({
        "callback_url": urls, "callback_bodyType": content_type, "callback_body": body,
        "token": grant.token.expose(), "err_code": 579, "error": failure.to_string(),
        "hash": facts.etag, "key": facts.key,
    }))
}

async fn post(grant: &Grant, url: &str, content_type: &str, body: &str) -> Result<Value, BoxError> {
    let authorization = qbox::authorization(&grant.key, url, Some(content_type), body.as_bytes());
    let mut request = Request::post(url)
        .header(header::CONTENT_TYPE, content_type)
        .header(header::AUTHORIZATION, authorization)
        .header(header::USER_AGENT, "qiniu-callback-emulator");
    if let Some(host) = grant.policy().get_str("callbackHost").filter(|host| !host.is_empty()) {
        request = request.header(header::HOST, host);
    }
    let answer = outbound::send(request.body(Full::new(Bytes::from(body.to_owned())))?).await?;
    if answer.status() != 200 {
        return Err(format!("the callback answered {}", answer.status().as_u16()).into());
    }
    serde_json::from_slice(answer.body()).map_err(|_| "the callback answered no JSON".into())
}
