//! The records of VOD in the store.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::cache::Task;
use super::domain::Domain;
use super::fault::Fault;
use super::record::{Image, Owner, Source, Video};
use super::search::Position;
use crate::emulator::State;
use crate::oss;
use crate::store::{StoreError, Table};

const VIDEOS: Table<Video> = Table::new("vod_videos");
const IMAGES: Table<Image> = Table::new("vod_images");
const TASKS: Table<Task> = Table::new("vod_cache_tasks");
const SCROLLS: Table<Position> = Table::new("vod_scrolls");
const DOMAINS: Table<Domain> = Table::new("vod_domains");
/// What was spent of a quota, by `day/counter`.
const SPENT: Table<u64> = Table::new("vod_spent");
/// Counters that only grow.
const COUNTERS: Table<u64> = Table::new("vod_counters");

/// Task ids are eleven digits or more, like the real ones.
const FIRST_TASK: u64 = 10_000_000_000;

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::internal(&error)
    }
}

/// Typed access to the records.
#[derive(Clone, Copy)]
pub(super) struct Db<'a>(pub(super) &'a State);

type Stored<T> = Result<T, Fault>;

impl Db<'_> {
    pub(super) fn video(self, id: &str) -> Stored<Option<Video>> {
        Ok(self.0.store.get(VIDEOS, id)?)
    }

    pub(super) fn put_video(self, video: &Video) -> Stored<()> {
        Ok(self.0.store.put(VIDEOS, &video.id, video)?)
    }

    /// Changes a video as one step; `None` when there is none.
    pub(super) fn change_video<R>(
        self,
        id: &str,
        change: impl FnOnce(&mut Video) -> Stored<R>,
    ) -> Stored<Option<R>> {
        self.change(VIDEOS, id, change)
    }

    /// Changes an image as one step; `None` when there is none.
    pub(super) fn change_image<R>(
        self,
        id: &str,
        change: impl FnOnce(&mut Image) -> Stored<R>,
    ) -> Stored<Option<R>> {
        self.change(IMAGES, id, change)
    }

    fn change<T: Serialize + DeserializeOwned, R>(
        self,
        table: Table<T>,
        id: &str,
        change: impl FnOnce(&mut T) -> Stored<R>,
    ) -> Stored<Option<R>> {
        self.0.store.update(|records| {
            let Some(mut record) = records.get(table, id)? else { return Ok(None) };
            let result = change(&mut record)?;
            records.put(table, id, &record)?;
            Ok(Some(result))
        })
    }

    /// In the order of their ids.
    pub(super) fn videos(self) -> Stored<Vec<Video>> {
        Ok(self.0.store.prefixed(VIDEOS, "")?.into_iter().map(|(_, video)| video).collect())
    }

    /// The record and the file.
    pub(super) fn delete_video(self, video: &Video) -> Stored<()> {
        self.0.store.delete(VIDEOS, &video.id)?;
        Ok(oss::remove(self.0, &video.bucket, &video.key)?)
    }

    pub(super) fn image(self, id: &str) -> Stored<Option<Image>> {
        Ok(self.0.store.get(IMAGES, id)?)
    }

    pub(super) fn put_image(self, image: &Image) -> Stored<()> {
        Ok(self.0.store.put(IMAGES, &image.id, image)?)
    }

    /// In the order of their ids.
    pub(super) fn images(self) -> Stored<Vec<Image>> {
        Ok(self.0.store.prefixed(IMAGES, "")?.into_iter().map(|(_, image)| image).collect())
    }

    /// The record and the file.
    pub(super) fn delete_image(self, image: &Image) -> Stored<()> {
        self.0.store.delete(IMAGES, &image.id)?;
        Ok(oss::remove(self.0, &image.bucket, &image.key)?)
    }

    pub(super) fn tasks(self) -> Stored<Vec<Task>> {
        Ok(self.0.store.prefixed(TASKS, "")?.into_iter().map(|(_, task)| task).collect())
    }

    /// The order of a new medium.
    pub(super) fn next_order(self) -> Stored<u64> {
        self.0.store.update(|records| {
            let next = records.get(COUNTERS, "media")?.unwrap_or(0) + 1;
            records.put(COUNTERS, "media", &next)?;
            Ok(next)
        })
    }

    /// Takes from a day's quota and numbers and keeps the tasks; `None`, and nothing kept, when it does not suffice.
    pub(super) fn start_tasks(
        self,
        day: &str,
        counter: &str,
        quota: u64,
        mut tasks: Vec<Task>,
    ) -> Stored<Option<Vec<Task>>> {
        let key = format!("{day}/{counter}");
        self.0.store.update(|records| {
            let spent = records.get(SPENT, &key)?.unwrap_or(0) + tasks.len() as u64;
            if spent > quota {
                return Ok(None);
            }
            records.put(SPENT, &key, &spent)?;
            let mut last = records.get(COUNTERS, "tasks")?.unwrap_or(FIRST_TASK);
            for task in &mut tasks {
                last += 1;
                task.id = last;
                records.put(TASKS, &task.id.to_string(), task)?;
            }
            records.put(COUNTERS, "tasks", &last)?;
            Ok(Some(tasks))
        })
    }

    pub(super) fn spent(self, day: &str, counter: &str) -> Stored<u64> {
        Ok(self.0.store.get(SPENT, &format!("{day}/{counter}"))?.unwrap_or(0))
    }

    pub(super) fn scroll(self, token: &str) -> Stored<Option<Position>> {
        Ok(self.0.store.get(SCROLLS, token)?)
    }

    /// Keeps a position, and drops those that expired by `now`.
    pub(super) fn put_scroll(self, position: &Position, now: i64) -> Stored<()> {
        self.0.store.update(|records| {
            for (token, old) in records.prefixed(SCROLLS, "")? {
                if old.expires <= now {
                    records.delete(SCROLLS, &token)?;
                }
            }
            records.put(SCROLLS, &position.token, position)?;
            Ok(())
        })
    }

    pub(super) fn domain(self, name: &str) -> Stored<Option<Domain>> {
        Ok(self.0.store.get(DOMAINS, name)?)
    }

    pub(super) fn put_domain(self, domain: &Domain) -> Stored<()> {
        Ok(self.0.store.put(DOMAINS, &domain.name, domain)?)
    }

    pub(super) fn delete_domain(self, name: &str) -> Stored<bool> {
        Ok(self.0.store.delete(DOMAINS, name)?)
    }

    /// In the order of their names.
    pub(super) fn domains(self) -> Stored<Vec<Domain>> {
        Ok(self.0.store.prefixed(DOMAINS, "")?.into_iter().map(|(_, domain)| domain).collect())
    }

    /// The file of a medium has arrived, for the first time or anew.
    pub(super) fn stored(self, owner: &Owner, source: Source) -> Stored<()> {
        match owner {
            Owner::Video(id) => self.change_video(id, |video| {
                video.source = Some(source);
                video.source_deleted = false;
                video.deleted_streams.clear();
                Ok(())
            })?,
            Owner::Image(id) => self.change_image(id, |image| {
                image.source = Some(source);
                Ok(())
            })?,
        };
        Ok(())
    }
}
