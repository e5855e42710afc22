//! The right to upload one file: a temporary credential.

use serde::{Deserialize, Serialize};

use crate::emulator::State;
use crate::store::{StoreError, Table};
use crate::vod::Owner;

const GRANTS: Table<Grant> = Table::new("oss_grants");

/// A temporary credential and what it is for.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(crate) access_key: String,
    pub(crate) secret: String,
    pub(crate) token: String,
    /// Seconds since 1970.
    pub(super) expires: i64,
    pub(super) bucket: String,
    pub(super) key: String,
    pub(super) owner: Owner,
}

impl Grant {
    pub(crate) fn issue(
        state: &State,
        bucket: &str,
        key: &str,
        owner: Owner,
        expires: i64,
    ) -> Result<Self, StoreError> {
        let grant = Self {
            access_key: format!("STS.{}", state.ids.alphanumeric(22)),
            secret: state.ids.alphanumeric(44),
            token: state.ids.alphanumeric(96),
            expires,
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            owner,
        };
        state.store.put(GRANTS, &grant.access_key, &grant)?;
        Ok(grant)
    }

    pub(super) fn find(state: &State, access_key: &str) -> Result<Option<Self>, StoreError> {
        state.store.get(GRANTS, access_key)
    }
}
