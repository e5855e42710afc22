// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! The operations of qiniu-kodo, a group a module.

#[cfg(feature = "buckets")]
pub mod buckets;
#[cfg(feature = "fops")]
pub mod fops;
#[cfg(feature = "objects")]
pub mod objects;
pub mod regions;
#[cfg(feature = "remote_fetch")]
pub mod remote_fetch;
#[cfg(feature = "rules")]
pub mod rules;
#[cfg(feature = "settings")]
pub mod settings;
#[cfg(feature = "shares")]
pub mod shares;
#[cfg(feature = "uploads")]
pub mod uploads;

/// Fills a place of the path with an entry, the encoded `bucket:key`.
#[cfg(feature = "objects")]
fn entry(params: &mut cloudwire_http_core::Params, place: &'static str, bucket: &str, key: Option<&str>) {
    use cloudwire_signing::qiniu;
    params.check_filled("bucket", bucket);
    if bucket.contains(':') {
        params.reject("bucket", "it holds a colon, which ends it");
    }
    params.check_bytes("key", key.unwrap_or_default(), qiniu::MAX_KEY_BYTES);
    params.path_encoded(place, qiniu::entry::entry(bucket, key));
}
