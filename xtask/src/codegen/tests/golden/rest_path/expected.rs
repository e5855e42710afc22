// Written by `cargo xtask codegen` from `rest_path/spec`. Changes belong there.

//! Objects.
//!
//! Behind the feature `objects`, which is on by default.

use super::entry;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _};

impl Client {
    /// Changes an object and moves it.
    ///
    /// - `bucket`, `key`: The bucket and the key of the object.
    /// - `target_bucket`, `target_key`: The bucket and the key of the target.
    pub fn modify_object(
        &self,
        bucket: impl Into<String>,
        key: impl Into<String>,
        target_bucket: impl Into<String>,
        target_key: impl Into<String>,
    ) -> ModifyObject {
        let mut call = Call::new(self.core(), ModifyObject::META);
        let bucket: String = bucket.into();
        let key: String = key.into();
        entry(&mut call.params, "entry", &bucket, Some(&key));
        call.params.scope(bucket);
        let target_bucket: String = target_bucket.into();
        let target_key: String = target_key.into();
        entry(&mut call.params, "dest_entry", &target_bucket, Some(&target_key));
        ModifyObject(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes an object and moves it.
    ///
    /// Provider page: <https://example.com/chgm>
    ModifyObject -> () {
        name: "ModifyObject", method: POST, host: "rs",
        path: "/chgm/{entry}/to/{dest_entry}[/mime/{mime_type}][/force/{force}][/{key}/{value}]*", auth: "qiniu", idempotent: false,
    }
}

impl ModifyObject {
    /// The MIME type. At most 200 bytes of UTF-8.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        let mime_type: String = mime_type.into();
        self.0.params.check_bytes("mime_type", &mime_type, 200);
        self.0.params.path_base64("mime_type", mime_type);
        self
    }

    /// Whether the target is replaced.
    pub fn force(mut self, force: bool) -> Self {
        self.0.params.path("force", force);
        self
    }

    /// Adds a piece of metadata.
    pub fn meta(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.params.path_pair(name, value);
        self
    }
}
