// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! The operations of qiniu-kodo, a group a module.

pub mod buckets;
pub mod fops;
pub mod objects;
pub mod uploads;

use cloudwire_http_core::Params;
use cloudwire_signing::qiniu;

/// Fills a place of the path with an entry, the encoded `bucket:key`.
fn entry(params: &mut Params, place: &'static str, bucket: &str, key: Option<&str>) {
    params.check_filled("bucket", bucket);
    if bucket.contains(':') {
        params.reject("bucket", "it holds a colon, which ends it");
    }
    params.check_bytes("key", key.unwrap_or_default(), qiniu::MAX_KEY_BYTES);
    params.path_encoded(place, qiniu::entry::entry(bucket, key));
}
