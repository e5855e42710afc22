//! The records of VOD in the store.

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

    pub(super) fn put_task(self, task: &Task) -> Stored<()> {
        Ok(self.0.store.put(TASKS, &task.id.to_string(), task)?)
    }

    pub(super) fn tasks(self) -> Stored<Vec<Task>> {
        Ok(self.0.store.prefixed(TASKS, "")?.into_iter().map(|(_, task)| task).collect())
    }

    pub(super) fn next_task_id(self) -> Stored<u64> {
        Ok(FIRST_TASK + self.count("tasks")?)
    }

    /// The order of a new medium.
    pub(super) fn next_order(self) -> Stored<u64> {
        self.count("media")
    }

    fn count(self, counter: &str) -> Stored<u64> {
        self.0.store.update(|records| {
            let next = records.get(COUNTERS, counter)?.unwrap_or(0) + 1;
            records.put(COUNTERS, counter, &next)?;
            Ok(next)
        })
    }

    /// Takes from a day's quota; false, and nothing taken, when it does not suffice.
    pub(super) fn spend(self, day: &str, counter: &str, count: u64, quota: u64) -> Stored<bool> {
        let key = format!("{day}/{counter}");
        self.0.store.update(|records| {
            let spent = records.get(SPENT, &key)?.unwrap_or(0).saturating_add(count);
            if spent <= quota {
                records.put(SPENT, &key, &spent)?;
            }
            Ok(spent <= quota)
        })
    }

    pub(super) fn spent(self, day: &str, counter: &str) -> Stored<u64> {
        Ok(self.0.store.get(SPENT, &format!("{day}/{counter}"))?.unwrap_or(0))
    }

    pub(super) fn scroll(self, token: &str) -> Stored<Option<Position>> {
        Ok(self.0.store.get(SCROLLS, token)?)
    }

    pub(super) fn put_scroll(self, position: &Position) -> Stored<()> {
        Ok(self.0.store.put(SCROLLS, &position.token, position)?)
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
            Owner::Video(id) => {
                if let Some(mut video) = self.video(id)? {
                    video.source = Some(source);
                    video.source_deleted = false;
                    video.deleted_streams.clear();
                    self.put_video(&video)?;
                }
            }
            Owner::Image(id) => {
                if let Some(mut image) = self.image(id)? {
                    image.source = Some(source);
                    self.put_image(&image)?;
                }
            }
        }
        Ok(())
    }
}
