//! Where the key comes from when none is given to the client.
//!
//! [`Client::from_env`](crate::Client::from_env) looks in these places, in the order of the provider's own libraries
//! ("Default credential provider chain", <https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials>):
//!
//! 1. the environment: `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, `ALIBABA_CLOUD_SECURITY_TOKEN`;
//! 2. an OIDC role, as pods have: `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`,
//!    `ALIBABA_CLOUD_OIDC_TOKEN_FILE`, by choice `ALIBABA_CLOUD_ROLE_SESSION_NAME`;
//! 3. the profile of the `aliyun` command line in `~/.aliyun/config.json`: the one in `ALIBABA_CLOUD_PROFILE`, else the
//!    current one; modes `AK`, `StsToken`, `RamRoleArn`, `EcsRamRole`, `OIDC` and `ChainableRamRoleArn`. Not with
//!    `ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true`;
//! 4. the credentials file in `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `~/.alibabacloud/credentials.ini` or
//!    `~/.alibabacloud/credentials`: the section in `ALIBABA_CLOUD_PROFILE`, else `default`; types `access_key`,
//!    `ram_role_arn`, `ecs_ram_role` and `oidc_role_arn`;
//! 5. the RAM role of the ECS instance, by its name in `ALIBABA_CLOUD_ECS_METADATA` or whatever it is called. Not with
//!    `ALIBABA_CLOUD_ECS_METADATA_DISABLED=true`; with `ALIBABA_CLOUD_IMDSV1_DISABLED=true` only by metadata token;
//! 6. the local service at `ALIBABA_CLOUD_CREDENTIALS_URI`.
//!
//! STS is called at `sts.aliyuncs.com`, or in the region in `ALIBABA_CLOUD_STS_REGION`, there from inside a VPC with
//! `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED=true`.
//!
//! A place where nothing is set up is passed over; one that is set up but does not work ends the search with its error.
//! The provider's libraries go on there, and may end up with the key of another identity. The place that worked is
//! remembered. Temporary keys are kept and replaced in time, see [`CachedCredentials`].
//!
//! [`Sources`] makes each of these alone, for
//! [`credentials_provider`](crate::ClientBuilder::credentials_provider).

mod answer;
mod chain;
mod cli;
mod ecs;
mod file;
mod role;
mod sources;
mod sts;
mod uri;

pub use cloudwire_http_core::{CachedCredentials, CredentialsChain};
pub use role::RoleBuilder;
pub use sources::Sources;

pub(crate) use chain::KEY;
