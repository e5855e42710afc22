//! The operations, written by the generator.
