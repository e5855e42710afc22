//! Kodo and the CDN as their clients see them, in process.

mod cdn;
mod common;
mod flips;
mod objects;
mod server;
mod uploads;
mod vectors;
