//! Kodo and the CDN as their clients see them, in process.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod cdn;
mod common;
mod flips;
mod objects;
mod server;
mod uploads;
mod vectors;
