//! Alibaba Cloud VOD against the emulator in process. Tests are named after the cases of the behaviour catalogue
//! (`vg_`: gateway, `vc_`: CDN, `vm_`: media, `vu_`: upload, `vp_`: play).

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

mod cache;
mod flips;
mod gateway;
mod images;
mod media;
mod oss;
mod search;
mod support;
mod upload;
mod usage;
mod vectors;
