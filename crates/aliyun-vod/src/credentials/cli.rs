//! The configuration of the `aliyun` command line
//! (<https://www.alibabacloud.com/help/en/cli/configure-credentials>).

use super::role::{Proof, Role, assume};
use super::{Sources, ecs::EcsRole};
use crate::{BoxFuture, Credentials, CredentialsError, FixedCredentials, ProvideCredentials};
use cloudwire_http_core::{Field, home_folder, read_if_there};
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// A profile in `~/.aliyun/config.json`, read anew whenever a key is asked for.
#[derive(Clone, Debug)]
pub(super) struct CliProfile {
    sources: Sources,
    name: Option<String>,
}

impl CliProfile {
    pub(super) fn new(sources: &Sources, name: Option<&str>) -> Self {
        Self { sources: sources.clone(), name: name.map(str::to_owned) }
    }

    async fn key(&self) -> Result<Credentials, CredentialsError> {
        let sources = &self.sources;
        if sources.is_true("ALIBABA_CLOUD_CLI_PROFILE_DISABLED") {
            return Err(CredentialsError::missing("turned off by ALIBABA_CLOUD_CLI_PROFILE_DISABLED"));
        }
        let path = home_folder(sources.variables())?.join(".aliyun").join("config.json");
        let Some(text) = read_if_there(&path).await? else {
            return Err(CredentialsError::missing(format!("{} is not there", path.display())));
        };
        let config = Config::parse(&path, &text)?;
        let name = self.name.clone().or_else(|| sources.variables().get("ALIBABA_CLOUD_PROFILE"));
        let name = match name {
            Some(name) => name,
            None => config.current()?,
        };
        config.key(sources, &name, &mut Vec::new()).await
    }
}

impl ProvideCredentials for CliProfile {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.key())
    }
}

/// The file, parsed.
struct Config<'a> {
    path: &'a Path,
    json: Value,
}

impl<'a> Config<'a> {
    fn parse(path: &'a Path, text: &str) -> Result<Self, CredentialsError> {
        let json = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            let (path, line, column) = (path.display(), error.line(), error.column());
            CredentialsError::new(format!("{path}, line {line}, column {column}: not JSON"))
        })?;
        Ok(Self { path, json })
    }

    fn current(&self) -> Result<String, CredentialsError> {
        let current = self.json.get("current").and_then(Value::as_str).filter(|name| !name.is_empty());
        let missing = || format!("{} names no current profile", self.path.display());
        current.map(str::to_owned).ok_or_else(|| CredentialsError::missing(missing()))
    }

    fn profile<'b>(&'b self, name: &'b str) -> Option<Profile<'b>> {
        let mut all = self.json.get("profiles")?.as_array()?.iter();
        let json = all.find(|profile| profile.get("name").and_then(Value::as_str) == Some(name))?;
        Some(Profile { path: self.path, name, json })
    }

    /// The key of a profile; `above` are those that build on it.
    fn key<'b>(
        &'b self,
        sources: &'b Sources,
        name: &'b str,
        above: &'b mut Vec<&'b str>,
    ) -> BoxFuture<'b, Result<Credentials, CredentialsError>> {
        Box::pin(async move {
            let Some(profile) = self.profile(name) else {
                let message = format!("{} has no profile {name:?}", self.path.display());
                return Err(match above.is_empty() {
                    true => CredentialsError::missing(message),
                    false => CredentialsError::new(message),
                });
            };
            let around = |error: CredentialsError| error.with_context(profile.place());
            match profile.needs("mode")?.as_str() {
                "AK" => profile.fixed(),
                "StsToken" => {
                    profile.fixed()?.with_security_token(profile.needs("sts_token")?).map_err(around)
                }
                "RamRoleArn" => {
                    let base = FixedCredentials(profile.fixed()?);
                    assume(sources, Proof::Key(Arc::new(base)), profile.role(sources)?).await.map_err(around)
                }
                "ChainableRamRoleArn" => {
                    let (source, role) = (profile.needs("source_profile")?, profile.role(sources)?);
                    above.push(name);
                    if above.contains(&source.as_str()) {
                        let way = format!("{} -> {source}", above.join(" -> "));
                        let message = format!("source_profile goes round in a circle: {way}");
                        return Err(around(CredentialsError::new(message)));
                    }
                    let mut above = above.clone();
                    let base = FixedCredentials(self.key(sources, &source, &mut above).await?);
                    assume(sources, Proof::Key(Arc::new(base)), role).await.map_err(around)
                }
                "EcsRamRole" => {
                    let role = profile.text("ram_role_name")?;
                    EcsRole::new(sources, role).provide().await.map_err(|error| match error.is_missing() {
                        // The profile says that there is one.
                        true => around(CredentialsError::new(error.to_string())),
                        false => around(error),
                    })
                }
                "OIDC" => {
                    let proof = Proof::Oidc {
                        provider: profile.needs("oidc_provider_arn")?,
                        token_file: profile.needs("oidc_token_file")?.into(),
                    };
                    assume(sources, proof, profile.role(sources)?).await.map_err(around)
                }
                mode @ ("CloudSSO" | "OAuth") => Err(around(CredentialsError::new(format!(
                    "mode {mode} needs a sign-in in a browser, which is left to the aliyun command line; \
                     choose a profile of another mode"
                )))),
                "External" => Err(around(CredentialsError::new(
                    "mode External runs a program, which this library does not; choose a profile of another \
                     mode, or run the program and give its key to the client",
                ))),
                _ => Err(around(CredentialsError::new("the mode is not known"))),
            }
        })
    }
}

/// A profile of the file.
struct Profile<'a> {
    path: &'a Path,
    name: &'a str,
    json: &'a Value,
}

impl Profile<'_> {
    fn place(&self) -> String {
        format!("{}, profile {:?}", self.path.display(), self.name)
    }

    /// A member; absent, null and empty are alike.
    fn member<T: Field>(&self, key: &str) -> Result<Option<T>, CredentialsError> {
        let value = self.json.get(key).filter(|value| value.as_str() != Some(""));
        Option::read(value)
            .map_err(|error| CredentialsError::new(format!("{}: {}", self.place(), error.inside(key))))
    }

    fn text(&self, key: &str) -> Result<Option<String>, CredentialsError> {
        self.member(key)
    }

    fn needs(&self, key: &str) -> Result<String, CredentialsError> {
        let missing = || CredentialsError::new(format!("{}: {key} is not set", self.place()));
        self.text(key)?.ok_or_else(missing)
    }

    fn fixed(&self) -> Result<Credentials, CredentialsError> {
        Credentials::new(self.needs("access_key_id")?, self.needs("access_key_secret")?)
            .map_err(|error| error.with_context(self.place()))
    }

    fn role(&self, sources: &Sources) -> Result<Role, CredentialsError> {
        let arn = match self.text("ram_role_arn")? {
            Some(arn) => arn,
            None => sources
                .variables()
                .get("ALIBABA_CLOUD_ROLE_ARN")
                .map_or_else(|| self.needs("ram_role_arn"), Ok)?,
        };
        let session_name = match self.text("ram_session_name")? {
            Some(name) => Some(name),
            // The official library looks for it here in the mode OIDC.
            None => self.text("role_session_name")?,
        };
        Ok(Role {
            arn,
            session_name,
            // The command line writes 0 where nothing was chosen.
            duration: self
                .member("expired_seconds")?
                .filter(|seconds| *seconds != 0)
                .map(Duration::from_secs),
            policy: self.text("policy")?,
            external_id: self.text("external_id")?,
            region: self.text("sts_region")?,
            vpc: self.member("enable_vpc")?,
        })
    }
}
