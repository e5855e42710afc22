//! The metadata service of ECS instances
//! (<https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata>).

use super::{Sources, answer};
use crate::{BoxFuture, Credentials, CredentialsError, Error, ErrorKind, ProvideCredentials, Timeouts};
use cloudwire_http_core::{Answer, Call, Classify, Core, Meta, RawResponse, Verdict};
use http::{HeaderMap, Method, StatusCode};
use std::time::Duration;

const SERVICE: &str = "http://100.100.100.200";
/// For the connection and for each answer.
const LIMIT: Duration = Duration::from_secs(1);
/// The life of a metadata token in seconds, the longest there is.
const TOKEN_LIFE: &str = "21600";

static TOKEN: Meta = Meta {
    name: "metadata token",
    method: Method::PUT,
    host: "credentials",
    path: "/latest/api/token",
    auth: "",
    idempotent: true,
    sensitive: &[],
    region: None,
};
static ROLES: Meta = Meta {
    name: "metadata role",
    method: Method::GET,
    path: "/latest/meta-data/ram/security-credentials/",
    ..TOKEN
};
static KEY: Meta = Meta {
    name: "metadata key",
    method: Method::GET,
    path: "/latest/meta-data/ram/security-credentials/{role}",
    ..TOKEN
};

/// The keys of the role the instance has. Missing where there is no metadata service, or no role.
#[derive(Clone, Debug)]
pub(super) struct EcsRole {
    sources: Sources,
    role: Option<String>,
}

impl EcsRole {
    /// `None` for the role in the environment, else whatever role there is.
    pub(super) fn new(sources: &Sources, role: Option<String>) -> Self {
        let role = role.or_else(|| sources.variables().get("ALIBABA_CLOUD_ECS_METADATA"));
        Self { sources: sources.clone(), role }
    }

    async fn key(&self) -> Result<Credentials, CredentialsError> {
        if self.sources.is_true("ALIBABA_CLOUD_ECS_METADATA_DISABLED") {
            return Err(CredentialsError::missing("turned off by ALIBABA_CLOUD_ECS_METADATA_DISABLED"));
        }
        let timeouts = Timeouts::default().with_connect(LIMIT).with_attempt(LIMIT).with_operation(LIMIT * 2);
        let endpoint = SERVICE.parse().map_err(Error::from).map_err(unreachable)?;
        let service = self.sources.local(endpoint, timeouts).map_err(unreachable)?;
        let token = self.token(&service).await?;
        let role = match &self.role {
            Some(role) => role.clone(),
            None => {
                let answer = self.get(&service, &ROLES, "", token.as_deref()).await?;
                let text = String::from_utf8_lossy(&answer.body);
                let role = text.lines().next().map(str::trim).unwrap_or_default().to_owned();
                match answer.status {
                    StatusCode::OK if !role.is_empty() => role,
                    StatusCode::OK | StatusCode::NOT_FOUND => {
                        return Err(CredentialsError::missing("the instance has no RAM role"));
                    }
                    status => return Err(refused(status)),
                }
            }
        };
        let answer = self.get(&service, &KEY, &role, token.as_deref()).await?;
        match answer.status {
            StatusCode::OK => answer::credentials_with_code(&answer.body)
                .map_err(|error| error.with_context("the metadata service")),
            status => Err(refused(status)),
        }
    }

    /// A metadata token; `None` where the service gives none and asks for none.
    async fn token(&self, service: &Core) -> Result<Option<String>, CredentialsError> {
        let mut call = Call::new(service, &TOKEN);
        call.params.header("x-aliyun-ecs-metadata-token-ttl-seconds", TOKEN_LIFE);
        let must = self.sources.is_true("ALIBABA_CLOUD_IMDSV1_DISABLED");
        match call.send_raw().await {
            Ok(answer) if answer.status == StatusCode::OK => {
                Ok(Some(String::from_utf8_lossy(&answer.body).trim().to_owned()))
            }
            Ok(answer) if must => Err(refused(answer.status)),
            // Nothing is there at all, so asking without a token is of no use.
            Err(error) if must || error.kind() == ErrorKind::Connect => Err(unreachable(error)),
            _ => Ok(None),
        }
    }

    /// Asks with the token, and without it when that does not help and is allowed.
    async fn get(
        &self,
        service: &Core,
        meta: &'static Meta,
        role: &str,
        token: Option<&str>,
    ) -> Result<RawResponse, CredentialsError> {
        let ask = |token: Option<&str>| {
            let mut call = Call::new(service, meta);
            call.params.path("role", role);
            if let Some(token) = token {
                call.params.header("x-aliyun-ecs-metadata-token", token);
            }
            call.send_raw()
        };
        let answer = ask(token).await;
        let worked = matches!(&answer, Ok(answer) if answer.status == StatusCode::OK);
        if worked || token.is_none() || self.sources.is_true("ALIBABA_CLOUD_IMDSV1_DISABLED") {
            return answer.map_err(unreachable);
        }
        ask(None).await.map_err(unreachable)
    }
}

fn unreachable(error: Error) -> CredentialsError {
    CredentialsError::missing(format!("no metadata service: {}", error.message())).with_source(error)
}

fn refused(status: StatusCode) -> CredentialsError {
    CredentialsError::new(format!("the metadata service answers with status {}", status.as_u16()))
}

impl ProvideCredentials for EcsRole {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.key())
    }
}

/// Takes every answer as it is: the caller judges it, and no error quotes it.
#[derive(Debug)]
pub(super) struct AnyAnswer;

impl Classify for AnyAnswer {
    fn classify(&self, _meta: &Meta, _answer: &Answer<'_>) -> Verdict {
        Verdict::Success
    }

    fn request_id(&self, _headers: &HeaderMap) -> Option<String> {
        None
    }
}
