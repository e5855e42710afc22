//! The operations, a group a file.
