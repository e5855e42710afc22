//! Addresses of stored files.

use cloudwire_signing::encode::{percent_encode, percent_encode_path};

use super::call::Call;
use super::fault::Fault;
use crate::oss;

/// A stored file.
pub(super) struct Address<'a> {
    pub(super) bucket: &'a str,
    pub(super) key: &'a str,
}

impl Address<'_> {
    /// Without authentication; not readable as such.
    pub(super) fn bare(&self, call: &Call<'_>) -> String {
        let key = percent_encode_path(self.key);
        if call.is_loopback() {
            format!("http://{}/oss/{}/{key}", call.host, self.bucket)
        } else {
            format!("{}://{}.{}/{key}", call.scheme, self.bucket, oss::ENDPOINT)
        }
    }

    /// Good for `seconds` from now. Signed by the emulator's first account, as OSS URL signatures are.
    pub(super) fn signed(&self, call: &Call<'_>, seconds: i64) -> Result<String, Fault> {
        let expires = (call.now.unix_timestamp() + seconds).to_string();
        let (id, signature) = oss::sign_url(call.state, self.bucket, self.key, &expires)
            .ok_or_else(|| Fault::internal(&"there is no account to sign with"))?;
        let (id, signature) = (percent_encode(&id), percent_encode(&signature));
        Ok(format!("{}?Expires={expires}&OSSAccessKeyId={id}&Signature={signature}", self.bare(call)))
    }

    /// Where to upload to: the endpoint, to whose host or path the bucket is added.
    pub(super) fn endpoint(call: &Call<'_>) -> String {
        if call.is_loopback() {
            format!("http://{}/oss", call.host)
        } else {
            format!("{}://{}", call.scheme, oss::ENDPOINT)
        }
    }
}
