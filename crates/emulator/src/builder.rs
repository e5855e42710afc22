//! Configuring an emulator.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use cloudwire_signing::Secret;

use crate::accounts::Accounts;
use crate::clock::{Clock, SystemClock};
use crate::emulator::{Emulator, State};
use crate::ids::{self, Ids};
use crate::journal::Journal;
use crate::kodo;
use crate::store::blobs::Blobs;
use crate::store::{Store, StoreError, Table};

/// How often a data folder was opened, so that a seed does not repeat ids in it.
const STARTS: Table<u64> = Table::new("starts");

/// Configures an [`Emulator`]. Without any setting it works in memory, with the account
/// `test-ak:test-sk`, no bucket, and the system clock.
#[must_use]
#[derive(Default)]
pub struct Builder {
    accounts: Accounts,
    pub(crate) buckets: Vec<(String, bool)>,
    pub(crate) domains: Vec<(String, String)>,
    pub(crate) anti_leech_keys: Vec<(String, Secret)>,
    data_dir: Option<PathBuf>,
    clock: Option<Arc<dyn Clock>>,
    seed: Option<u64>,
    echoes: BTreeSet<String>,
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder")
            .field("buckets", &self.buckets)
            .field("domains", &self.domains)
            .field("data_dir", &self.data_dir)
            .field("seed", &self.seed)
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// Adds an account. All accounts see the same buckets and media.
    pub fn account(mut self, access_key: impl AsRef<str>, secret_key: impl Into<String>) -> Self {
        self.accounts.add(access_key.as_ref(), Secret::new(secret_key), None);
        self
    }

    /// Adds a temporary account, whose requests to Alibaba Cloud must carry this security token.
    pub fn account_with_token(
        mut self,
        access_key: impl AsRef<str>,
        secret_key: impl Into<String>,
        security_token: impl Into<String>,
    ) -> Self {
        let token = Some(Secret::new(security_token));
        self.accounts.add(access_key.as_ref(), Secret::new(secret_key), token);
        self
    }

    /// Adds a public Kodo bucket. One that the data folder already has is left as it is.
    pub fn bucket(mut self, name: impl Into<String>) -> Self {
        self.buckets.push((name.into(), false));
        self
    }

    /// Adds a private Kodo bucket. One that the data folder already has is left as it is.
    pub fn private_bucket(mut self, name: impl Into<String>) -> Self {
        self.buckets.push((name.into(), true));
        self
    }

    /// Binds a download domain (`name` or `name:port`) to a bucket, which is made, public, when it is missing.
    pub fn domain(mut self, name: impl Into<String>, bucket: impl Into<String>) -> Self {
        self.domains.push((name.into(), bucket.into()));
        self
    }

    /// Protects a bound domain by timestamp anti-leech: downloads must carry `sign` and `t` made with this key.
    pub fn anti_leech_key(mut self, domain: impl Into<String>, key: impl Into<String>) -> Self {
        self.anti_leech_keys.push((domain.into(), Secret::new(key)));
        self
    }

    /// Keeps everything in this folder, made when missing. Only one emulator at a time may use it.
    pub fn data_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.data_dir = Some(folder.into());
        self
    }

    /// Takes the time from this clock; the default is [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Makes ids repeatable: the same seed and calls give the same ids. By default they differ from run to run.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Answers this VOD operation, whether it exists or not, with the parameters of the request as members, once the
    /// signature is verified: for trying out an operation before anything emulates it.
    pub fn echo(mut self, operation: impl Into<String>) -> Self {
        self.echoes.insert(operation.into());
        self
    }

    /// Builds the emulator.
    ///
    /// # Errors
    ///
    /// The data folder cannot be made, read or locked, a bucket name is not legal, or an anti-leech key is for a
    /// domain that is not bound.
    pub fn build(mut self) -> Result<Emulator, BuildError> {
        if self.accounts.is_empty() {
            self = self.account("test-ak", "test-sk");
        }
        let clock = self.clock.take().unwrap_or_else(|| Arc::new(SystemClock));
        let (store, blobs) = match &self.data_dir {
            None => (Store::memory()?, Blobs::memory()),
            Some(folder) => {
                let blobs = Blobs::folder(&folder.join("blobs")).map_err(StoreError::from)?;
                (Store::open(&folder.join("records.redb"))?, blobs)
            }
        };
        let starts = store.get(STARTS, "")?.unwrap_or(0);
        store.put(STARTS, "", &(starts + 1))?;
        let seed = self.seed.unwrap_or_else(|| clock.now().unix_timestamp_nanos() as u64);
        let state = State {
            accounts: std::mem::take(&mut self.accounts),
            clock,
            ids: Ids::new(ids::mix(seed ^ ids::mix(starts))),
            store,
            blobs,
            journal: Journal::default(),
            nonces: crate::vod::Nonces::default(),
            echoes: std::mem::take(&mut self.echoes),
        };
        kodo::set_up(&state, &self)?;
        Ok(Emulator::new(state))
    }
}

/// Why an emulator could not be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The data folder cannot be made, read or locked.
    Store(crate::BoxError),
    /// A bucket name is not 1 to 63 ASCII letters, digits, `-`, `.` and `_`.
    BucketName(String),
    /// An anti-leech key is for a domain that is not bound to a bucket.
    UnboundDomain(String),
}

impl From<StoreError> for BuildError {
    fn from(error: StoreError) -> Self {
        Self::Store(error.into())
    }
}

impl std::fmt::Display for BuildError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(error) => write!(f, "the data folder cannot be used: {error}"),
            Self::BucketName(name) => write!(f, "{name:?} is not a bucket name"),
            Self::UnboundDomain(name) => write!(f, "the domain {name:?} is not bound to a bucket"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => Some(&**error),
            Self::BucketName(_) | Self::UnboundDomain(_) => None,
        }
    }
}
