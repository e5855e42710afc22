//! Records: typed JSON values in ordered tables, in memory or in one file.

pub(crate) mod blobs;

use std::marker::PhantomData;
use std::ops::{Bound, ControlFlow};
use std::path::Path;

use redb::backends::InMemoryBackend;
use redb::{Database, ReadableDatabase as _, ReadableTable, TableDefinition, TableError, WriteTransaction};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Why the store failed: the file is damaged, the disk is full, a record is not what this version wrote.
#[derive(Debug)]
pub(crate) enum StoreError {
    Database(Box<redb::Error>),
    Record(serde_json::Error),
    Io(std::io::Error),
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Database(error) => write!(f, "the store failed: {error}"),
            Self::Record(error) => write!(f, "a stored record is not readable: {error}"),
            Self::Io(error) => write!(f, "stored content is not accessible: {error}"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Record(error)
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

fn database(error: impl Into<redb::Error>) -> StoreError {
    StoreError::Database(Box::new(error.into()))
}

type Definition = TableDefinition<'static, &'static str, &'static [u8]>;

/// A table of records of type `T`, ordered by key in byte order. Declare one as a `const`.
pub(crate) struct Table<T> {
    name: &'static str,
    record: PhantomData<fn() -> T>,
}

impl<T> Table<T> {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, record: PhantomData }
    }

    fn definition(self) -> Definition {
        TableDefinition::new(self.name)
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Table<T> {}

/// The store. Each method is one transaction; [`Store::update`] groups several.
pub(crate) struct Store(Database);

impl Store {
    pub(crate) fn memory() -> Result<Self, StoreError> {
        let backend = InMemoryBackend::new();
        Database::builder().create_with_backend(backend).map(Self).map_err(database)
    }

    pub(crate) fn open(file: &Path) -> Result<Self, StoreError> {
        Database::create(file).map(Self).map_err(database)
    }

    pub(crate) fn get<T: DeserializeOwned>(
        &self,
        table: Table<T>,
        key: &str,
    ) -> Result<Option<T>, StoreError> {
        let transaction = self.0.begin_read().map_err(database)?;
        match transaction.open_table(table.definition()) {
            Ok(records) => get(&records, key),
            Err(TableError::TableDoesNotExist(_)) => Ok(None),
            Err(error) => Err(database(error)),
        }
    }

    pub(crate) fn put<T: Serialize>(&self, table: Table<T>, key: &str, value: &T) -> Result<(), StoreError> {
        self.update(|transaction| transaction.put(table, key, value))
    }

    /// Deletes a record; false when there was none.
    pub(crate) fn delete<T>(&self, table: Table<T>, key: &str) -> Result<bool, StoreError> {
        self.update(|transaction| transaction.delete(table, key))
    }

    /// Visits records in key order from `start` until `visit` breaks.
    pub(crate) fn walk<T: DeserializeOwned>(
        &self,
        table: Table<T>,
        start: Bound<&str>,
        visit: impl FnMut(&str, T) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let transaction = self.0.begin_read().map_err(database)?;
        match transaction.open_table(table.definition()) {
            Ok(records) => walk(&records, start, visit),
            Err(TableError::TableDoesNotExist(_)) => Ok(()),
            Err(error) => Err(database(error)),
        }
    }

    /// All records whose key starts with `prefix`, in key order.
    pub(crate) fn prefixed<T: DeserializeOwned>(
        &self,
        table: Table<T>,
        prefix: &str,
    ) -> Result<Vec<(String, T)>, StoreError> {
        let mut found = Vec::new();
        self.walk(table, Bound::Included(prefix), collect(prefix, &mut found))?;
        Ok(found)
    }

    /// Runs `change` in one transaction: all of it is kept, or, on an error, nothing. Changes run one at a time.
    pub(crate) fn update<R, E: From<StoreError>>(
        &self,
        change: impl FnOnce(&Transaction) -> Result<R, E>,
    ) -> Result<R, E> {
        let transaction = Transaction(self.0.begin_write().map_err(database)?);
        let result = change(&transaction)?;
        transaction.0.commit().map_err(database)?;
        Ok(result)
    }
}

/// The inside of [`Store::update`]: reads see the writes before them.
pub(crate) struct Transaction(WriteTransaction);

impl Transaction {
    pub(crate) fn get<T: DeserializeOwned>(
        &self,
        table: Table<T>,
        key: &str,
    ) -> Result<Option<T>, StoreError> {
        get(&self.0.open_table(table.definition()).map_err(database)?, key)
    }

    pub(crate) fn put<T: Serialize>(&self, table: Table<T>, key: &str, value: &T) -> Result<(), StoreError> {
        let json = serde_json::to_vec(value)?;
        let mut records = self.0.open_table(table.definition()).map_err(database)?;
        records.insert(key, json.as_slice()).map_err(database)?;
        Ok(())
    }

    pub(crate) fn delete<T>(&self, table: Table<T>, key: &str) -> Result<bool, StoreError> {
        let mut records = self.0.open_table(table.definition()).map_err(database)?;
        let removed = records.remove(key).map_err(database)?.is_some();
        Ok(removed)
    }

    pub(crate) fn prefixed<T: DeserializeOwned>(
        &self,
        table: Table<T>,
        prefix: &str,
    ) -> Result<Vec<(String, T)>, StoreError> {
        let records = self.0.open_table(table.definition()).map_err(database)?;
        let mut found = Vec::new();
        walk(&records, Bound::Included(prefix), collect(prefix, &mut found))?;
        Ok(found)
    }
}

fn get<T: DeserializeOwned>(
    records: &impl ReadableTable<&'static str, &'static [u8]>,
    key: &str,
) -> Result<Option<T>, StoreError> {
    match records.get(key).map_err(database)? {
        Some(json) => Ok(Some(serde_json::from_slice(json.value())?)),
        None => Ok(None),
    }
}

fn walk<T: DeserializeOwned>(
    records: &impl ReadableTable<&'static str, &'static [u8]>,
    start: Bound<&str>,
    mut visit: impl FnMut(&str, T) -> ControlFlow<()>,
) -> Result<(), StoreError> {
    for record in records.range::<&str>((start, Bound::Unbounded)).map_err(database)? {
        let (key, json) = record.map_err(database)?;
        if visit(key.value(), serde_json::from_slice(json.value())?).is_break() {
            break;
        }
    }
    Ok(())
}

fn collect<T>(prefix: &str, found: &mut Vec<(String, T)>) -> impl FnMut(&str, T) -> ControlFlow<()> {
    move |key, record| {
        if !key.starts_with(prefix) {
            return ControlFlow::Break(());
        }
        found.push((key.to_owned(), record));
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBERS: Table<u32> = Table::new("numbers");

    #[test]
    fn records_are_ordered_and_prefixed() {
        let store = Store::memory().unwrap();
        for (key, number) in [("b/2", 2), ("a", 0), ("b/1", 1), ("c", 3)] {
            store.put(NUMBERS, key, &number).unwrap();
        }
        let found = store.prefixed(NUMBERS, "b/").unwrap();
        assert_eq!(found, [("b/1".to_owned(), 1), ("b/2".to_owned(), 2)]);
        assert!(store.delete(NUMBERS, "a").unwrap());
        assert!(!store.delete(NUMBERS, "a").unwrap());
        assert_eq!(store.get(NUMBERS, "c").unwrap(), Some(3));
    }

    #[test]
    fn a_failed_update_changes_nothing() {
        let store = Store::memory().unwrap();
        let failed = store.update(|transaction| {
            transaction.put(NUMBERS, "a", &1)?;
            Err::<(), StoreError>(std::io::Error::other("no").into())
        });
        assert!(failed.is_err());
        assert_eq!(store.get(NUMBERS, "a").unwrap(), None);
    }

    #[test]
    fn a_file_keeps_its_records() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("records");
        Store::open(&file).unwrap().put(NUMBERS, "a", &7).unwrap();
        assert_eq!(Store::open(&file).unwrap().get(NUMBERS, "a").unwrap(), Some(7));
    }
}
