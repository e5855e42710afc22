use super::{Sources, answer};
use crate::{BoxFuture, Credentials, CredentialsError, Error, ProvideCredentials, Timeouts};
use cloudwire_http_core::{Call, Meta};
use cloudwire_signing::encode::form_decode;
use http::{Method, StatusCode, Uri};
use std::fmt;
use std::time::Duration;

const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

static KEY: Meta = Meta {
    name: "credentials URI",
    method: Method::GET,
    host: "credentials",
    path: "/{path}",
    auth: "",
    idempotent: true,
    sensitive: &[],
    region: None,
};

/// A service, usually on the same machine, that answers GET with a key.
#[derive(Clone)]
pub(super) struct CredentialsUri {
    sources: Sources,
    /// Where it is; the one in the environment when not given.
    uri: Option<String>,
}

impl CredentialsUri {
    pub(super) fn new(sources: &Sources, uri: Option<String>) -> Self {
        Self { sources: sources.clone(), uri }
    }

    async fn key(&self) -> Result<Credentials, CredentialsError> {
        let uri = self.uri.clone().or_else(|| self.sources.variables().get(VARIABLE));
        let uri = uri.ok_or_else(|| CredentialsError::missing(format!("{VARIABLE} is not set")))?;
        // The text is not repeated: path and query may be all it takes to get a key.
        let malformed = || CredentialsError::new("the credentials URI is no http or https URL");
        let uri: Uri = uri.parse().map_err(|_| malformed())?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(malformed());
        };
        let endpoint = format!("{scheme}://{authority}").parse().map_err(|_| malformed())?;
        let seconds = Duration::from_secs;
        let timeouts = Timeouts::default().with_connect(seconds(5)).with_attempt(seconds(10));
        let failed = |error: Error| {
            let message = format!("the credentials URI at {}: {}", authority.host(), error.message());
            CredentialsError::new(message).with_source(error)
        };
        let service = self.sources.local(endpoint, timeouts).map_err(failed)?;
        let mut call = Call::new(&service, &KEY);
        call.params.path_encoded("path", uri.path().trim_start_matches('/'));
        for (name, value) in form_decode(uri.query().unwrap_or_default()) {
            call.params.add_query(name, value);
        }
        let answer = call.send_raw().await.map_err(failed)?;
        let context = || format!("the credentials URI at {}", authority.host());
        match answer.status {
            StatusCode::OK => {
                answer::credentials_with_code(&answer.body).map_err(|error| error.with_context(context()))
            }
            status => {
                let message = format!("{} answers with status {}", context(), status.as_u16());
                Err(CredentialsError::new(message))
            }
        }
    }
}

impl ProvideCredentials for CredentialsUri {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.key())
    }
}

impl fmt::Debug for CredentialsUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsUri").field("sources", &self.sources).finish_non_exhaustive()
    }
}
