use crate::buckets::{GetBucketDomains, GetBucketInfo, SetBucketPrivate};
use crate::fops::Pfop;
use crate::objects::{
    CopyObject, DeleteObject, DeleteObjectAfterDays, FetchObject, FileType, GetObjects,
    ModifyObjectLifeCycle, ModifyObjectMetadata, ModifyObjectStatus, MoveObject, ObjectStatus,
    PrefetchObject, RestoreArchivedObject, SetObjectFileType, StatObject,
};
use crate::url::object_url;
use crate::{Batch, Client, PrivateUrl, Upload, UploadTokenBuilder, check};
use cloudwire_http_core::{Body, Error, Operation};

/// A bucket of a client: its objects, uploads, tokens and URLs. Clones are cheap.
#[derive(Clone, Debug)]
pub struct Bucket {
    client: Client,
    name: String,
}

impl Client {
    /// A bucket by its name. Nothing is sent; a malformed name is reported by the first call.
    pub fn bucket(&self, name: impl Into<String>) -> Bucket {
        Bucket { client: self.clone(), name: name.into() }
    }
}

impl Bucket {
    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The client it belongs to.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Uploads a body under a key.
    pub fn upload(&self, key: impl Into<String>, body: impl Into<Body>) -> Upload {
        Upload::new(self.client.clone(), self.name.clone(), Some(key.into()), body.into())
    }

    /// Reads what is known about an object. An absent one is an error with
    /// [`is_not_found`](Error::is_not_found).
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
        self.checked(self.client.move_object(&self.name, &key, target, &target_key), &[&key, &target_key])
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
        self.checked(self.client.copy_object(&self.name, &key, target, &target_key), &[&key, &target_key])
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

    /// Starts processing of an object; [`Client::prefop`] tells how far it is.
    pub fn pfop(&self, key: impl Into<String>) -> Pfop {
        self.object(key, |bucket, key| self.client.pfop(bucket, key))
    }

    /// Reads the settings of the bucket.
    pub fn info(&self) -> GetBucketInfo {
        self.checked(self.client.get_bucket_info(&self.name), &[])
    }

    /// Lists the domains of the bucket, for download URLs.
    pub fn domains(&self) -> GetBucketDomains {
        self.checked(self.client.get_bucket_domains(&self.name), &[])
    }

    /// Makes the bucket private, so that downloads need a signed URL, or public.
    pub fn set_private(&self, private: bool) -> SetBucketPrivate {
        self.checked(self.client.set_bucket_private(&self.name, private), &[])
    }

    /// Many commands in few requests.
    pub fn batch(&self) -> Batch {
        Batch::new(self.client.clone(), self.name.clone())
    }

    /// An upload token for programs that have no access key, such as browsers. No request is sent.
    pub fn upload_token(&self) -> UploadTokenBuilder {
        UploadTokenBuilder::new(self.client.clone(), self.name.clone())
    }

    /// A URL that lets its holder download an object of a private bucket for some time. `domain` is one of the
    /// bucket's domains; without a scheme it is taken for `https`. No request is sent.
    pub fn private_url(&self, domain: impl Into<String>, key: impl Into<String>) -> PrivateUrl {
        PrivateUrl::new(self.client.clone(), domain.into(), key.into())
    }

    /// The URL of an object of a public bucket, its key encoded.
    ///
    /// # Errors
    ///
    /// Domain or key are malformed.
    pub fn public_url(&self, domain: &str, key: &str) -> Result<String, Error> {
        object_url(domain, key)
    }

    /// An operation on one object, its names checked.
    fn object<O: Operation>(&self, key: impl Into<String>, make: impl FnOnce(&str, String) -> O) -> O {
        let key = key.into();
        self.checked(make(&self.name, key.clone()), &[&key])
    }

    /// Lets an operation fail before it is sent when a name is malformed.
    fn checked<O: Operation>(&self, operation: O, keys: &[&str]) -> O {
        let checked =
            check::bucket(&self.name).and_then(|()| keys.iter().try_for_each(|key| check::key(key)));
        let Err(problem) = checked else { return operation };
        let mut call = operation.call().clone();
        call.params.reject(problem.what, problem.reason);
        O::from_call(call)
    }
}
