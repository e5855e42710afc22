//! Signatures of Alibaba Cloud OSS, where VOD takes its uploads.

pub mod v1;
