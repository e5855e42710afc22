//! Signatures, tokens and checksums of Qiniu (Kodo object storage and the Fusion CDN).

mod access_key;
pub mod anti_leech;
mod authorization;
pub mod callback;
pub mod download_url;
pub mod entry;
pub mod etag;
pub mod mac_v2;
pub mod policy;
pub mod qbox;
mod target;
pub mod upload_token;

pub use access_key::{AccessKey, AccessKeyError, token, token_with_data};
pub use authorization::{Authorization, Scheme};
pub use etag::{Etag, EtagHasher, EtagV2Hasher};
pub use policy::PutPolicy;
pub use upload_token::UploadToken;

/// The body type whose bytes both request signatures cover, and the one callers send by default.
pub const FORM_CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

/// Object keys are limited to this many bytes of UTF-8.
pub const MAX_KEY_BYTES: usize = 750;
