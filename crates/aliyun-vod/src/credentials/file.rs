//! The credentials file that the provider's libraries share
//! (<https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-access-credentials>).

use super::role::{Proof, Role, assume};
use super::{Sources, ecs::EcsRole};
use crate::{BoxFuture, Credentials, CredentialsError, FixedCredentials, ProvideCredentials};
use cloudwire_http_core::{IniFile, home_folder, read_if_there};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
/// The second is what the libraries of other languages read.
const NAMES: [&str; 2] = ["credentials.ini", "credentials"];

/// A section of the credentials file, read anew whenever a key is asked for.
#[derive(Clone, Debug)]
pub(super) struct CredentialsFile {
    sources: Sources,
    section: Option<String>,
}

impl CredentialsFile {
    pub(super) fn new(sources: &Sources, section: Option<&str>) -> Self {
        Self { sources: sources.clone(), section: section.map(str::to_owned) }
    }

    /// The file and its text.
    async fn read(&self) -> Result<(PathBuf, String), CredentialsError> {
        if let Some(path) = self.sources.variables().get(VARIABLE).map(PathBuf::from) {
            let text = read_if_there(&path).await?;
            let gone = || CredentialsError::new(format!("{VARIABLE}: {} is not there", path.display()));
            return Ok((path.clone(), text.ok_or_else(gone)?));
        }
        let folder = home_folder(self.sources.variables())?.join(".alibabacloud");
        for name in NAMES {
            let path = folder.join(name);
            if let Some(text) = read_if_there(&path).await? {
                return Ok((path, text));
            }
        }
        let [first, second] = NAMES;
        let message = format!("{} has neither {first} nor {second}", folder.display());
        Err(CredentialsError::missing(message))
    }

    async fn key(&self) -> Result<Credentials, CredentialsError> {
        let (path, text) = self.read().await?;
        let file = IniFile::parse(path.display(), &text)?;
        let section = self.section.clone().or_else(|| self.sources.variables().get("ALIBABA_CLOUD_PROFILE"));
        let section = section.unwrap_or_else(|| "default".to_owned());
        if !file.has_section(&section) {
            return Err(CredentialsError::missing(format!("{} has no section {section:?}", path.display())));
        }
        Section { path: &path, file: &file, name: &section }.key(&self.sources).await
    }
}

impl ProvideCredentials for CredentialsFile {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.key())
    }
}

/// A section of the file.
struct Section<'a> {
    path: &'a Path,
    file: &'a IniFile,
    name: &'a str,
}

impl Section<'_> {
    fn text(&self, key: &str) -> Option<String> {
        self.file.get(self.name, key).map(str::to_owned)
    }

    fn place(&self) -> String {
        format!("{}, section {:?}", self.path.display(), self.name)
    }

    fn needs(&self, key: &str) -> Result<String, CredentialsError> {
        self.text(key).ok_or_else(|| CredentialsError::new(format!("{}: {key} is not set", self.place())))
    }

    fn fixed(&self) -> Result<Credentials, CredentialsError> {
        Credentials::new(self.needs("access_key_id")?, self.needs("access_key_secret")?)
            .map_err(|error| error.with_context(self.place()))
    }

    fn role(&self) -> Result<Role, CredentialsError> {
        Ok(Role {
            arn: self.needs("role_arn")?,
            session_name: self.text("role_session_name"),
            policy: self.text("policy"),
            ..Role::default()
        })
    }

    async fn key(&self, sources: &Sources) -> Result<Credentials, CredentialsError> {
        let around = |error: CredentialsError| error.with_context(self.place());
        match self.needs("type")?.as_str() {
            "access_key" => self.fixed(),
            "ram_role_arn" => {
                let base = FixedCredentials(self.fixed()?);
                assume(sources, Proof::Key(Arc::new(base)), self.role()?).await.map_err(around)
            }
            "oidc_role_arn" => {
                let proof = Proof::Oidc {
                    provider: self.needs("oidc_provider_arn")?,
                    token_file: self.needs("oidc_token_file_path")?.into(),
                };
                assume(sources, proof, self.role()?).await.map_err(around)
            }
            "ecs_ram_role" => {
                let role = self.text("role_name");
                EcsRole::new(sources, role).provide().await.map_err(|error| match error.is_missing() {
                    // The section says that there is one.
                    true => around(CredentialsError::new(error.to_string())),
                    false => around(error),
                })
            }
            "rsa_key_pair" => Err(around(CredentialsError::new(
                "type rsa_key_pair is not supported; use a role or an access key",
            ))),
            _ => Err(around(CredentialsError::new("the type is not known"))),
        }
    }
}
