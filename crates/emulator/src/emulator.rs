//! The emulator: a function from request to response over shared state.

use std::collections::BTreeSet;
use std::sync::Arc;

use bytes::Bytes;

use crate::accounts::Accounts;
use crate::builder::Builder;
use crate::clock::Clock;
use crate::ids::Ids;
use crate::journal::{Entry, Journal, Verdict};
use crate::reply::{self, Note, Reply};
use crate::request::Incoming;
use crate::route::{self, Service};
use crate::store::Store;
use crate::store::blobs::Blobs;
use crate::{Body, BoxError, cdn, kodo, oss, vod};

/// What all services share.
pub(crate) struct State {
    pub(crate) accounts: Accounts,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ids: Ids,
    pub(crate) store: Store,
    pub(crate) blobs: Blobs,
    pub(crate) journal: Journal,
    pub(crate) nonces: vod::Nonces,
    /// VOD operations that are answered with what they were asked.
    pub(crate) echoes: BTreeSet<String>,
}

/// The emulated services. Clones are cheap and share all state.
///
/// Nothing runs in the background: what takes time in the real services is computed from the clock
/// whenever it is asked for.
#[derive(Clone)]
pub struct Emulator(Arc<State>);

impl std::fmt::Debug for Emulator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Emulator").field("journal", &self.0.journal).finish_non_exhaustive()
    }
}

impl Emulator {
    /// Starts configuring an emulator.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(state: State) -> Self {
        Self(Arc::new(state))
    }

    /// Answers one request.
    ///
    /// The service is found by the `Host` header, else by the authority of the target, else by path; see the
    /// crate's README for the table. This never fails: what
    /// goes wrong inside is an answer of status 599 or 500 in the service's own shape.
    pub async fn handle<B>(&self, request: http::Request<B>) -> http::Response<Body>
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let state = &*self.0;
        let incoming = Incoming::new(request);
        let mut entry = Entry {
            at: state.clock.now(),
            service: "",
            operation: String::new(),
            method: incoming.method.to_string(),
            host: incoming.host.clone(),
            path: incoming.path.clone(),
            status: 0,
            verdict: Verdict::Public,
        };
        let mut reply = dispatch(state, incoming).await;
        entry.status = reply.status().as_u16();
        if let Some(note) = reply.extensions_mut().remove::<Note>() {
            entry.service = note.service;
            entry.operation = note.operation;
            entry.verdict = note.verdict;
        }
        // Clients correct their clock by this: it must be the emulator's time, not the system's.
        reply::set_header(&mut reply, "date", &reply::http_date(entry.at));
        state.journal.record(entry);
        reply
    }

    /// What was asked so far.
    #[must_use]
    pub fn journal(&self) -> Journal {
        self.0.journal.clone()
    }
}

async fn dispatch(state: &State, incoming: Incoming) -> Reply {
    match route::service(state, &incoming) {
        Service::Kodo => kodo::handle(state, incoming).await,
        Service::Download => kodo::download(state, incoming).await,
        Service::Cdn => cdn::handle(state, incoming).await,
        Service::Vod => vod::handle(state, incoming).await,
        Service::Oss => oss::handle(state, incoming).await,
    }
}
