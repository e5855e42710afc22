use crate::retry::RetryQuota;
use crate::transport::HyperTransport;
use crate::{
    Answer, BoxFuture, CallOptions, Classify, Clock, Credentials, Endpoint, Endpoints, Error, ErrorKind,
    Field, Meta, Params, ProvideCredentials, Random, ResponseBody, RetryConfig, Settings, Signer, Timeouts,
    Transport,
};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use time::{Duration as TimeSpan, OffsetDateTime};

/// The part of a client that sends: shared by its clones, cheap to clone.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) credentials: Option<Arc<dyn ProvideCredentials>>,
    pub(crate) endpoints: Arc<dyn Endpoints>,
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) classify: Arc<dyn Classify>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: RetryConfig,
    pub(crate) quota: Arc<RetryQuota>,
    pub(crate) user_agent: HeaderValue,
    /// How far the server's clock is ahead of ours, in milliseconds.
    skew: AtomicI64,
}

impl Core {
    /// Starts a client of the given provider.
    pub fn builder(
        endpoints: Arc<dyn Endpoints>,
        signer: Arc<dyn Signer>,
        classify: Arc<dyn Classify>,
        user_agent: &'static str,
    ) -> CoreBuilder {
        CoreBuilder {
            endpoints,
            signer,
            classify,
            user_agent: HeaderValue::from_static(user_agent),
            settings: Settings::default(),
        }
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    /// The time to sign with: this machine's, corrected by what the server's answers said.
    pub fn now(&self) -> OffsetDateTime {
        self.0.clock.now() + TimeSpan::milliseconds(self.0.skew.load(Ordering::Relaxed))
    }

    pub(crate) fn set_skew(&self, skew: TimeSpan) {
        let milliseconds = i64::try_from(skew.whole_milliseconds()).unwrap_or_default();
        self.0.skew.store(milliseconds, Ordering::Relaxed);
    }

    /// The same client asking elsewhere for its hosts; transport, credentials and retry budget stay shared.
    pub fn with_endpoints(&self, endpoints: Arc<dyn Endpoints>) -> Self {
        let inner = &self.0;
        Self(Arc::new(Inner {
            credentials: inner.credentials.clone(),
            endpoints,
            signer: Arc::clone(&inner.signer),
            classify: Arc::clone(&inner.classify),
            transport: Arc::clone(&inner.transport),
            clock: Arc::clone(&inner.clock),
            random: Arc::clone(&inner.random),
            timeouts: inner.timeouts,
            retry: inner.retry,
            quota: Arc::clone(&inner.quota),
            user_agent: inner.user_agent.clone(),
            skew: AtomicI64::new(inner.skew.load(Ordering::Relaxed)),
        }))
    }

    /// The settings of this client, for one beside it that shares its transport.
    pub fn settings(&self) -> Settings {
        let inner = &self.0;
        Settings {
            credentials: inner.credentials.clone(),
            timeouts: inner.timeouts,
            retry: inner.retry,
            transport: Some(Arc::clone(&inner.transport)),
            clock: Arc::clone(&inner.clock),
            random: Arc::clone(&inner.random),
            ..Settings::default()
        }
    }

    /// Where nonces and boundaries come from.
    pub fn random(&self) -> &Arc<dyn Random> {
        &self.0.random
    }

    /// The clock itself, uncorrected.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// The timeouts of calls that do not set their own.
    pub fn timeouts(&self) -> &Timeouts {
        &self.0.timeouts
    }

    /// The retry settings of calls that do not set their own.
    pub fn retry(&self) -> &RetryConfig {
        &self.0.retry
    }

    /// The credentials to sign with now.
    ///
    /// # Errors
    ///
    /// The client has none, or its provider fails.
    pub async fn credentials(&self) -> Result<Credentials, Error> {
        match &self.0.credentials {
            Some(provider) => Ok(provider.provide().await?),
            None => Err(Error::new(ErrorKind::Credentials, "the client was built without credentials")),
        }
    }

    /// The credentials, if they never change.
    pub fn fixed_credentials(&self) -> Option<&Credentials> {
        self.0.credentials.as_ref()?.fixed()
    }

    /// The hosts of a role, in the order to try them.
    ///
    /// # Errors
    ///
    /// They cannot be found out.
    pub fn endpoints<'a>(
        &'a self,
        role: &'a str,
        scope: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Vec<Endpoint>, Error>> {
        self.0.endpoints.resolve(self, role, scope)
    }

    /// Calls an operation and reads its answer whole.
    ///
    /// # Errors
    ///
    /// Any [`Error`].
    pub async fn execute(
        &self,
        meta: &'static Meta,
        params: Params,
        options: &CallOptions,
    ) -> Result<RawResponse, Error> {
        crate::attempt::buffered(self.clone(), meta, params, options.clone()).await
    }

    /// Calls an operation and returns the head of its answer, the body still to be read.
    ///
    /// # Errors
    ///
    /// Any [`Error`].
    pub async fn execute_streaming(
        &self,
        meta: &'static Meta,
        params: Params,
        options: &CallOptions,
    ) -> Result<StreamingResponse, Error> {
        crate::attempt::streaming(self.clone(), meta, params, options.clone()).await
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("endpoints", &self.0.endpoints)
            .field("credentials", &self.0.credentials)
            .field("timeouts", &self.0.timeouts)
            .field("retry", &self.0.retry)
            .finish_non_exhaustive()
    }
}

/// Puts a [`Core`] together.
#[derive(Debug)]
#[must_use]
pub struct CoreBuilder {
    endpoints: Arc<dyn Endpoints>,
    signer: Arc<dyn Signer>,
    classify: Arc<dyn Classify>,
    user_agent: HeaderValue,
    settings: Settings,
}

crate::settings_methods!(CoreBuilder);

impl CoreBuilder {
    /// Takes all settings at once.
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// The client's core.
    ///
    /// # Errors
    ///
    /// The default transport cannot be built.
    pub fn build(self) -> Result<Core, Error> {
        let settings = self.settings;
        let transport = match settings.transport {
            Some(transport) => transport,
            None => Arc::new(HyperTransport::new(&settings.timeouts)?),
        };
        Ok(Core(Arc::new(Inner {
            credentials: settings.credentials,
            endpoints: self.endpoints,
            signer: self.signer,
            classify: self.classify,
            transport,
            clock: settings.clock,
            random: settings.random,
            timeouts: settings.timeouts,
            retry: settings.retry,
            quota: Arc::new(RetryQuota::new()),
            user_agent: self.user_agent,
            skew: AtomicI64::new(0),
        })))
    }
}

/// An answer, untouched, and how it was got.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The provider's id of the request, from the headers.
    pub request_id: Option<String>,
    /// How many attempts it took.
    pub attempts: u32,
    /// The host that answered.
    pub host: String,
}

impl RawResponse {
    /// Reads the body as JSON; an empty body reads as null, several values one after the other as a list.
    ///
    /// # Errors
    ///
    /// The body is not JSON, or not of this type; the error keeps the beginning of the body.
    pub fn decode<T: Field>(&self) -> Result<T, Error> {
        let fail = |error: String| {
            Error::new(ErrorKind::Decode, format!("the answer cannot be understood: {error}"))
                .with_status(self.status)
                .with_request_id(self.request_id.clone())
                .with_host(&self.host)
                .with_attempts(self.attempts)
                .with_excerpt(&self.body)
        };
        let values = serde_json::Deserializer::from_slice(&self.body).into_iter();
        let mut values: Vec<Value> =
            values.collect::<Result<_, _>>().map_err(|error| fail(error.to_string()))?;
        let value = match values.len() {
            0 | 1 => values.pop().unwrap_or_default(),
            _ => Value::Array(values),
        };
        T::read(Some(&value)).map_err(|error| fail(error.to_string()))
    }

    pub(crate) fn answer(&self) -> Answer<'_> {
        Answer { status: self.status, headers: &self.headers, body: &self.body }
    }
}

impl fmt::Debug for RawResponse {
    /// Leaves the body out: answers can hold keys and tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("host", &self.host)
            .field("len", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The head of an answer, and its body as it arrives.
#[non_exhaustive]
pub struct StreamingResponse {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: ResponseBody,
    /// The provider's id of the request, from the headers.
    pub request_id: Option<String>,
    /// How many attempts it took.
    pub attempts: u32,
    /// The host that answered.
    pub host: String,
}

impl fmt::Debug for StreamingResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamingResponse")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("host", &self.host)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::JsonLines;

    fn answer(body: &'static str) -> RawResponse {
        RawResponse {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::from_static(body.as_bytes()),
            request_id: None,
            attempts: 1,
            host: "host".into(),
        }
    }

    #[test]
    fn a_body_is_a_value_or_nothing_or_many() {
        assert_eq!(answer(" \n").decode::<Option<i64>>().unwrap(), None);
        assert_eq!(answer("7\n").decode::<i64>().unwrap(), 7);
        assert_eq!(answer("7\n8\n").decode::<JsonLines<i64>>().unwrap().0, [7, 8]);
        assert!(answer("{}\n{").decode::<JsonLines<Value>>().is_err());
        assert!(answer("<html>").decode::<()>().is_err());
    }
}
