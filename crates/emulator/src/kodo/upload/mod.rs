//! Uploads: one form, blocks (v1) or parts (v2); all end in [`put::finish`].

mod callback;
mod content;
mod form;
mod mime;
mod put;
mod template;
mod token;
mod v1;
mod v2;

pub(super) use self::content::{Content, Intake};
pub(super) use self::form::form;
pub(super) use self::v1::v1;
pub(super) use self::v2::v2;
