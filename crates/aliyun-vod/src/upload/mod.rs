//! Uploads: a medium is created, its file is written to the storage, and both are one call here.

mod content;
mod image;
#[cfg(test)]
mod tests;
mod ticket;
mod transfer;
mod video;

pub use cloudwire_http_core::transfer::Progress;
pub use image::{UploadImage, UploadedImage};
pub use video::{UploadVideo, UploadedVideo};

use cloudwire_http_core::{Error, ErrorKind, Meta};

/// What every upload has besides the parameters of its medium.
macro_rules! content_setters {
    ($upload:ident) => {
        impl $upload {
            /// The MIME type the file is stored with. The default is `application/octet-stream`; the service itself
            /// goes by the extension.
            pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
                self.content.content_type = content_type.into();
                self
            }

            /// How large parts are, in bytes: from 100 KiB to 5 GiB, default 4 MiB. A file that would have more than
            /// 10,000 gets larger ones; a stream of unknown length cannot be larger than 10,000 of these.
            pub fn part_size(mut self, bytes: u64) -> Self {
                self.content.part_size = bytes;
                self
            }

            /// How many parts are sent side by side; default 3, at least 1.
            pub fn concurrency(mut self, parts: usize) -> Self {
                self.content.concurrency = parts.max(1);
                self
            }

            /// Calls back with how far the upload is, from the task that sends: it must not block.
            pub fn on_progress(mut self, callback: impl Fn(Progress) + Send + Sync + 'static) -> Self {
                self.content.progress = Some(std::sync::Arc::new(callback));
                self
            }
        }
    };
}
use content_setters;

/// The parameters of the medium, handed on to the request that creates it.
macro_rules! creation_setters {
    ($upload:ident { $($(#[$doc:meta])* $name:ident: $type:ty,)* }) => {
        impl $upload {
            $(
                $(#[$doc])*
                pub fn $name(mut self, $name: $type) -> Self {
                    self.create = self.create.$name($name);
                    self
                }
            )*
        }
    };
}
use creation_setters;

fn missing(meta: &Meta, member: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("the answer has no {member}")).with_operation(meta.name)
}
