//! What the tests of the workspace share.

pub mod vectors;

/// The snippets of the workspace's README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
