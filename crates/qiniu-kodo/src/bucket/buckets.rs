//! The settings of a bucket.

use super::Bucket;
use crate::buckets::{GetBucketDomains, GetBucketInfo, SetBucketPrivate};

impl Bucket {
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
}
