use super::{Sources, sts};
use crate::{BoxFuture, CachedCredentials, Credentials, CredentialsError, Error, ProvideCredentials};
use cloudwire_http_core::read_if_there;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// The life of a role's key when none is asked for, and the shortest STS gives.
const LIFE: Duration = Duration::from_secs(3600);
const SHORTEST: Duration = Duration::from_secs(900);

/// A role to assume, and what to ask for with it.
#[derive(Clone, Default)]
pub(super) struct Role {
    pub(super) arn: String,
    pub(super) session_name: Option<String>,
    pub(super) duration: Option<Duration>,
    pub(super) policy: Option<String>,
    pub(super) external_id: Option<String>,
    pub(super) region: Option<String>,
    pub(super) vpc: Option<bool>,
}

impl Role {
    pub(super) fn duration(&self) -> Duration {
        self.duration.unwrap_or(LIFE)
    }

    pub(super) fn check(&self) -> Result<(), CredentialsError> {
        if self.arn.is_empty() {
            return Err(CredentialsError::new("the ARN of the role is empty"));
        }
        match self.duration() < SHORTEST {
            true => Err(CredentialsError::new(format!("a role's key lives {SHORTEST:?} at least"))),
            false => Ok(()),
        }
    }
}

impl fmt::Debug for Role {
    /// Leaves out policy and external id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Role")
            .field("arn", &self.arn)
            .field("session_name", &self.session_name)
            .field("duration", &self.duration())
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}

/// By what right the role is assumed.
#[derive(Clone, Debug)]
pub(super) enum Proof {
    /// By a key, which signs.
    Key(Arc<dyn ProvideCredentials>),
    /// By the token of an identity provider.
    Oidc { provider: String, token_file: PathBuf },
}

/// A role to assume; made by [`Sources::assume_role`] and [`Sources::assume_role_with_oidc`].
#[derive(Clone, Debug)]
#[must_use = "the provider is made by `build`"]
pub struct RoleBuilder(RoleProvider);

impl RoleBuilder {
    pub(super) fn new(sources: Sources, proof: Proof, arn: String) -> Self {
        Self(RoleProvider { sources, proof, role: Role { arn, ..Role::default() } })
    }

    /// The name the calls are logged under: 2 to 64 letters, digits and `.@-_`. The default is the one in
    /// `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `aliyun-vod-` and the time.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.0.role.session_name = Some(name.into());
        self
    }

    /// How long each key lives, in whole seconds: 15 minutes at least, and no more than the role allows. The default is
    /// an hour.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.0.role.duration = Some(duration);
        self
    }

    /// A policy, in JSON, that narrows what the role may do.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.0.role.policy = Some(policy.into());
        self
    }

    /// The external id that the role asks for. Without effect with OIDC.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.0.role.external_id = Some(id.into());
        self
    }

    /// The region of STS, for example `cn-shanghai`. The default is the one in `ALIBABA_CLOUD_STS_REGION`, else the
    /// central host.
    pub fn sts_region(mut self, region: impl Into<String>) -> Self {
        self.0.role.region = Some(region.into());
        self
    }

    /// Whether STS is called from inside a VPC; a region must be known then. The default is
    /// `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`, else no.
    pub fn vpc(mut self, vpc: bool) -> Self {
        self.0.role.vpc = Some(vpc);
        self
    }

    /// The provider of the role's keys, which keeps them and replaces them in time.
    ///
    /// # Errors
    ///
    /// The ARN is empty, or the duration is less than 15 minutes.
    pub fn build(self) -> Result<CachedCredentials, Error> {
        self.0.role.check()?;
        let sources = self.0.sources.clone();
        Ok(sources.cached(self.0))
    }
}

/// Assumes the role whenever it is asked.
#[derive(Clone, Debug)]
pub(super) struct RoleProvider {
    sources: Sources,
    proof: Proof,
    role: Role,
}

impl ProvideCredentials for RoleProvider {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            match &self.proof {
                Proof::Key(base) => {
                    let base = base.provide().await?;
                    sts::assume_role(&self.sources, &self.role, base).await
                }
                Proof::Oidc { provider, token_file } => {
                    let Some(token) = read_if_there(token_file).await? else {
                        let message = format!("the OIDC token file {} is not there", token_file.display());
                        return Err(CredentialsError::new(message));
                    };
                    sts::assume_role_with_oidc(&self.sources, &self.role, provider, &token).await
                }
            }
        })
    }
}

/// The role as a provider that is asked once, inside another that keeps what it gives.
pub(super) async fn assume(
    sources: &Sources,
    proof: Proof,
    role: Role,
) -> Result<Credentials, CredentialsError> {
    role.check()?;
    RoleProvider { sources: sources.clone(), proof, role }.provide().await
}
