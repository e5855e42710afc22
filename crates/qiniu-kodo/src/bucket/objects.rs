//! The objects of a bucket.

use super::Bucket;
use crate::Batch;
use crate::objects::{
    CopyObject, DeleteObject, DeleteObjectAfterDays, FetchObject, FileType, GetObjects,
    ModifyObjectLifeCycle, ModifyObjectMetadata, ModifyObjectStatus, MoveObject, ObjectStatus,
    PrefetchObject, RestoreArchivedObject, SetObjectFileType, StatObject,
};

impl Bucket {
    /// Reads what is known about an object. An absent one is an error with
    /// [`is_not_found`](crate::Error::is_not_found).
    pub fn stat(&self, key: impl Into<String>) -> StatObject {
        self.object(key, |bucket, key| self.client.stat_object(bucket, key))
    }

    /// Lists the objects in the order of their keys: by items, by pages, or one page at a time.
    pub fn list(&self) -> GetObjects {
        self.checked(self.client.get_objects(&self.name), &[])
    }

    /// Moves an object to another bucket of the same region.
    pub fn move_to(
        &self,
        key: impl Into<String>,
        target_bucket: impl Into<String>,
        target_key: impl Into<String>,
    ) -> MoveObject {
        let (key, target, target_key) = (key.into(), target_bucket.into(), target_key.into());
        let operation = self.client.move_object(&self.name, &key, &target, &target_key);
        self.checked_to(operation, &target, &[&key, &target_key])
    }

    /// Gives an object another key.
    pub fn rename(&self, key: impl Into<String>, new_key: impl Into<String>) -> MoveObject {
        self.move_to(key, &self.name, new_key)
    }

    /// Copies an object to another bucket of the same region, or to another key.
    pub fn copy(
        &self,
        key: impl Into<String>,
        target_bucket: impl Into<String>,
        target_key: impl Into<String>,
    ) -> CopyObject {
        let (key, target, target_key) = (key.into(), target_bucket.into(), target_key.into());
        let operation = self.client.copy_object(&self.name, &key, &target, &target_key);
        self.checked_to(operation, &target, &[&key, &target_key])
    }

    /// Deletes an object.
    pub fn delete(&self, key: impl Into<String>) -> DeleteObject {
        self.object(key, |bucket, key| self.client.delete_object(bucket, key))
    }

    /// Deletes an object some days after today; 0 takes that back.
    pub fn delete_after_days(&self, key: impl Into<String>, days: i64) -> DeleteObjectAfterDays {
        self.object(key, |bucket, key| self.client.delete_object_after_days(bucket, key, days))
    }

    /// Plans changes of storage class and the deletion of an object.
    pub fn lifecycle(&self, key: impl Into<String>) -> ModifyObjectLifeCycle {
        self.object(key, |bucket, key| self.client.modify_object_life_cycle(bucket, key))
    }

    /// Changes the storage class of an object.
    pub fn change_type(&self, key: impl Into<String>, file_type: impl Into<FileType>) -> SetObjectFileType {
        self.object(key, |bucket, key| self.client.set_object_file_type(bucket, key, file_type))
    }

    /// Changes the MIME type of an object, and metadata if any is given.
    pub fn change_mime(&self, key: impl Into<String>, mime_type: impl Into<String>) -> ModifyObjectMetadata {
        self.object(key, |bucket, key| self.client.modify_object_metadata(bucket, key).mime_type(mime_type))
    }

    /// Disables an object, or enables it again.
    pub fn change_status(
        &self,
        key: impl Into<String>,
        status: impl Into<ObjectStatus>,
    ) -> ModifyObjectStatus {
        self.object(key, |bucket, key| self.client.modify_object_status(bucket, key, status))
    }

    /// Makes an archived object readable for 1 to 7 days.
    pub fn restore(&self, key: impl Into<String>, days: i64) -> RestoreArchivedObject {
        self.object(key, |bucket, key| self.client.restore_archived_object(bucket, key, days))
    }

    /// Has the service download a URL and store it under a key.
    pub fn fetch(&self, url: impl Into<String>, key: impl Into<String>) -> FetchObject {
        self.object(key, |bucket, key| self.client.fetch_object(url, bucket).key(key))
    }

    /// Fetches an object anew from the bucket's mirror source.
    pub fn prefetch(&self, key: impl Into<String>) -> PrefetchObject {
        self.object(key, |bucket, key| self.client.prefetch_object(bucket, key))
    }

    /// Many commands in few requests.
    pub fn batch(&self) -> Batch {
        Batch::new(self.client.clone(), self.name.clone())
    }
}
