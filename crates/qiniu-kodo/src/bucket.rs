#[cfg(feature = "buckets")]
mod buckets;
#[cfg(any(feature = "buckets", feature = "fops", feature = "objects"))]
mod checked;
#[cfg(feature = "fops")]
mod fops;
#[cfg(feature = "objects")]
mod objects;

use crate::url::object_url;
use crate::{Client, PrivateUrl, UploadTokenBuilder};
use cloudwire_http_core::Error;

/// A bucket of a client: its objects, uploads, tokens and URLs. Clones are cheap.
///
/// Methods that call operations are behind the features of their groups, all on by default: `objects`, `buckets`,
/// `fops`, `uploads`.
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
}
