//! The two operations of STS, version 2015-04-01, that give keys: `AssumeRole` and `AssumeRoleWithOIDC`
//! (<https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole>).

use super::{Sources, answer, role::Role};
use crate::classify::VodClassify;
use crate::region::Region;
use crate::{Class, Credentials, CredentialsError, Error};
use cloudwire_http_core::{Answer, Call, Classify, Core, Meta, Verdict};
use http::{HeaderMap, Method};
use serde_json::Value;
use std::time::Duration;

pub(super) const API_VERSION: &str = "2015-04-01";
/// The longest one attempt takes: the official libraries wait 5 s for the connection and 10 s for the answer.
const ATTEMPT: Duration = Duration::from_secs(15);

static ASSUME_ROLE: Meta = Meta {
    name: "AssumeRole",
    method: Method::GET,
    host: "credentials",
    path: "/",
    auth: "rpc",
    // A second key beside the first does no harm.
    idempotent: true,
    sensitive: &["ExternalId", "Policy"],
    region: None,
};

static ASSUME_ROLE_WITH_OIDC: Meta = Meta {
    name: "AssumeRoleWithOIDC",
    method: Method::GET,
    host: "credentials",
    path: "/",
    auth: "",
    idempotent: true,
    sensitive: &["OIDCToken", "Policy"],
    region: None,
};

pub(super) async fn assume_role(
    sources: &Sources,
    role: &Role,
    base: Credentials,
) -> Result<Credentials, CredentialsError> {
    let core = core(sources, role, Some(base))?;
    let mut call = request(sources, role, &core, &ASSUME_ROLE);
    if let Some(id) = &role.external_id {
        call.params.query("ExternalId", id);
    }
    finish(call).await.map_err(|error| CredentialsError::new(error.to_string()).with_source(error))
}

pub(super) async fn assume_role_with_oidc(
    sources: &Sources,
    role: &Role,
    provider: &str,
    token: &str,
) -> Result<Credentials, CredentialsError> {
    let core = core(sources, role, None)?;
    let mut call = request(sources, role, &core, &ASSUME_ROLE_WITH_OIDC);
    // The official libraries send the file as it is; a newline at its end is no part of a token.
    let token = token.trim();
    call.params
        .query("Action", ASSUME_ROLE_WITH_OIDC.name)
        .query("Version", API_VERSION)
        .query("Format", "JSON")
        .query("Timestamp", core.now())
        .query("OIDCProviderArn", provider)
        .query("OIDCToken", token);
    // The token is all it takes to assume the role, so a message that repeats it is not passed on.
    finish(call).await.map_err(|error| match token.is_empty() {
        true => CredentialsError::new(error.to_string()),
        false => CredentialsError::new(error.to_string().replace(token, "[redacted]")),
    })
}

fn core(sources: &Sources, role: &Role, key: Option<Credentials>) -> Result<Core, CredentialsError> {
    let region = role.region.clone().or_else(|| sources.variables().get("ALIBABA_CLOUD_STS_REGION"));
    let vpc = role.vpc.unwrap_or_else(|| sources.is_true("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"));
    let host = match region {
        Some(region) => {
            let region = Region::new(&region)
                .map_err(|error| CredentialsError::new(format!("the region of STS: {error}")))?;
            format!("{}.{}.aliyuncs.com", if vpc { "sts-vpc" } else { "sts" }, region.id())
        }
        None => "sts.aliyuncs.com".to_owned(),
    };
    sources.sts(&host, key).map_err(|error| CredentialsError::new(error.to_string()).with_source(error))
}

fn request(sources: &Sources, role: &Role, core: &Core, meta: &'static Meta) -> Call {
    let session_name =
        role.session_name.clone().or_else(|| sources.variables().get("ALIBABA_CLOUD_ROLE_SESSION_NAME"));
    let session_name =
        session_name.unwrap_or_else(|| format!("aliyun-vod-{}", sources.time().now().unix_timestamp()));
    let mut call = Call::new(core, meta);
    call.options.attempt_timeout = Some(ATTEMPT);
    call.params
        .query("RoleArn", &role.arn)
        .query("RoleSessionName", session_name)
        .query("DurationSeconds", role.duration().as_secs().to_string());
    if let Some(policy) = &role.policy {
        call.params.query("Policy", policy);
    }
    call
}

async fn finish(call: Call) -> Result<Credentials, Error> {
    let name = call.meta().name;
    let answer = call.send_raw().await?;
    let credentials = answer::json(&answer.body)
        .and_then(|body| answer::credentials(body.get("Credentials").unwrap_or(&Value::Null)));
    credentials
        .map_err(|error| Error::from(error).with_operation(name).with_request_id(answer.request_id.clone()))
}

/// The gateway's rules, but for answers of others: those are not quoted, since a proxy may repeat the request.
#[derive(Debug)]
pub(super) struct StsClassify;

impl Classify for StsClassify {
    fn classify(&self, meta: &Meta, answer: &Answer<'_>) -> Verdict {
        match VodClassify.classify(meta, answer) {
            Verdict::Failure(mut failure) if failure.code.is_none() => {
                if failure.class == Class::Foreign {
                    failure.class = Class::Server;
                }
                failure.message.get_or_insert_with(|| "no reason is given".to_owned());
                Verdict::Failure(failure)
            }
            verdict => verdict,
        }
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        VodClassify.request_id(headers)
    }
}
