//! Processing of the objects of a bucket.

use super::Bucket;
use crate::fops::Pfop;

impl Bucket {
    /// Starts processing of an object; [`Client::prefop`](crate::Client::prefop) tells how far it is.
    pub fn pfop(&self, key: impl Into<String>) -> Pfop {
        self.object(key, |bucket, key| self.client.pfop(bucket, key))
    }
}
