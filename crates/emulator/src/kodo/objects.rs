//! Reading and writing objects inside a transaction. Content is shared by copies and counted.

use time::OffsetDateTime;

use super::fault::{Fault, NO_SUCH_BUCKET, NO_SUCH_FILE};
use super::record::{BUCKETS, Bucket, OBJECTS, Object, Piece, object_key};
use crate::emulator::State;
use crate::store::{StoreError, Table, Transaction};

/// How many objects share a blob; one, when there is no record.
const SHARED: Table<u32> = Table::new("kodo_shared_blobs");

/// A bucket and a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) bucket: String,
    pub(super) key: String,
}

impl Entry {
    pub(super) fn new(bucket: &str, key: &str) -> Self {
        Self { bucket: bucket.to_owned(), key: key.to_owned() }
    }
}

pub(super) fn bucket(state: &State, name: &str) -> Result<Bucket, Fault> {
    state.store.get(BUCKETS, name)?.ok_or(NO_SUCH_BUCKET)
}

pub(super) fn find(state: &State, entry: &Entry) -> Result<Object, Fault> {
    bucket(state, &entry.bucket)?;
    let object = state.store.get(OBJECTS, &object_key(&entry.bucket, &entry.key))?;
    object.filter(|object| !object.is_gone(state.clock.now())).ok_or(NO_SUCH_FILE)
}

/// Changes of objects in one transaction; content nobody uses any more is removed after it.
pub(super) struct Change<'a> {
    records: &'a Transaction,
    now: OffsetDateTime,
    unused: Vec<String>,
}

/// Runs `change` in one transaction.
pub(super) fn change<R>(
    state: &State,
    change: impl FnOnce(&mut Change<'_>) -> Result<R, Fault>,
) -> Result<R, Fault> {
    let (result, unused) = state.store.update(|records| {
        let mut changes = Change { records, now: state.clock.now(), unused: Vec::new() };
        Ok::<_, Fault>((change(&mut changes)?, changes.unused))
    })?;
    discard(state, unused);
    Ok(result)
}

/// Removes content. A file that stays behind wastes space and harms nothing.
pub(super) fn discard(state: &State, blobs: impl IntoIterator<Item = String>) {
    for blob in blobs {
        if let Err(error) = state.blobs.remove(&blob) {
            tracing::warn!(%error, "cannot remove content");
        }
    }
}

impl Change<'_> {
    pub(super) fn bucket(&self, name: &str) -> Result<Bucket, Fault> {
        self.records.get(BUCKETS, name)?.ok_or(NO_SUCH_BUCKET)
    }

    /// The object, unless its time has run out.
    pub(super) fn get(&self, entry: &Entry) -> Result<Option<Object>, Fault> {
        let object = self.records.get(OBJECTS, &object_key(&entry.bucket, &entry.key))?;
        Ok(object.filter(|object| !object.is_gone(self.now)))
    }

    pub(super) fn existing(&self, entry: &Entry) -> Result<Object, Fault> {
        self.bucket(&entry.bucket)?;
        self.get(entry)?.ok_or(NO_SUCH_FILE)
    }

    /// Stores an object whose content is new, in place of the one before.
    pub(super) fn insert(&mut self, entry: &Entry, object: &Object) -> Result<(), Fault> {
        self.remove(entry)?;
        self.update(entry, object)
    }

    /// Stores an object with the content of another one, in place of the one before.
    pub(super) fn insert_shared(&mut self, entry: &Entry, object: &Object) -> Result<(), Fault> {
        for Piece { blob, .. } in &object.pieces {
            let users: u32 = self.records.get(SHARED, blob)?.unwrap_or(1);
            self.records.put(SHARED, blob, &(users + 1))?;
        }
        self.insert(entry, object)
    }

    /// Stores an object whose content stays as it is.
    pub(super) fn update(&self, entry: &Entry, object: &Object) -> Result<(), Fault> {
        Ok(self.records.put(OBJECTS, &object_key(&entry.bucket, &entry.key), object)?)
    }

    pub(super) fn remove(&mut self, entry: &Entry) -> Result<(), Fault> {
        let key = object_key(&entry.bucket, &entry.key);
        if let Some(object) = self.records.get(OBJECTS, &key)? {
            self.records.delete(OBJECTS, &key)?;
            for Piece { blob, .. } in object.pieces {
                self.release(blob)?;
            }
        }
        Ok(())
    }

    fn release(&mut self, blob: String) -> Result<(), StoreError> {
        match self.records.get(SHARED, &blob)?.unwrap_or(1) {
            0 | 1 => {
                self.records.delete(SHARED, &blob)?;
                self.unused.push(blob);
            }
            users => self.records.put(SHARED, &blob, &(users - 1))?,
        }
        Ok(())
    }
}
