//! Uploads: a medium is created, its file is written to the storage, and both are one call here.

mod calls;
mod content;
mod image;
mod ticket;
mod transfer;
mod video;

pub use image::{UploadImage, UploadedImage};
pub use video::{UploadVideo, UploadedVideo};

use cloudwire_http_core::{Call, Error, ErrorKind, Meta};

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

            /// Calls back with the bytes sent so far and the whole, unless that is a stream of unknown length.
            ///
            /// It is called from the task that sends, so it must not block. The count does not go back when something
            /// is sent again. It takes the place of a callback that the body itself may have.
            pub fn on_progress(mut self, report: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
                self.content.progress = Some(std::sync::Arc::new(report));
                self
            }
        }
    };
}
use content_setters;

/// Tags as the service takes them: one text, with commas between.
fn joined(create: &mut Call, tags: impl IntoIterator<Item = impl Into<String>>) -> String {
    let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
    create.params.check_separator("Tags", &tags, ',');
    tags.join(",")
}

fn missing(meta: &Meta, member: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("the answer has no {member}")).with_operation(meta.name)
}
