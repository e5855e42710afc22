//! Identifiers from a seed: the same seed and calls give the same ids.

use std::sync::atomic::{AtomicU64, Ordering};

/// Hands out identifiers. Unique within one data folder, not secret.
#[derive(Debug)]
pub(crate) struct Ids(AtomicU64);

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// The next number of the SplitMix64 sequence.
    pub(crate) fn number(&self) -> u64 {
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        mix(self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP))
    }

    /// `len` lower-case hexadecimal digits.
    pub(crate) fn hex(&self, len: usize) -> String {
        self.digits(b"0123456789abcdef", len)
    }

    /// `len` characters of `[0-9A-Za-z]`.
    pub(crate) fn alphanumeric(&self, len: usize) -> String {
        self.digits(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", len)
    }

    /// An upper-case UUID of version 4, the form of Alibaba Cloud request ids.
    pub(crate) fn uuid(&self) -> String {
        let bits = (u128::from(self.number()) << 64) | u128::from(self.number());
        let bits = (bits & !(0xf << 76) | (0x4 << 76)) & !(0x3 << 62) | (0x2 << 62);
        let hex = format!("{bits:032X}");
        let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)];
        parts.map(|(from, to)| hex.get(from..to).unwrap_or_default()).join("-")
    }

    fn digits(&self, alphabet: &[u8], len: usize) -> String {
        let base = alphabet.len() as u64;
        let digit = |n: u64| alphabet.get((n % base) as usize).map_or('0', |&byte| char::from(byte));
        (0..len).map(|_| digit(self.number() >> 8)).collect()
    }
}

pub(crate) fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_decides_the_sequence() {
        let (a, b, c) = (Ids::new(7), Ids::new(7), Ids::new(8));
        let first = a.hex(32);
        assert_eq!(first, b.hex(32));
        assert_ne!(first, a.hex(32));
        assert_ne!(first, c.hex(32));
        assert_eq!(first.len(), 32);
    }

    #[test]
    fn a_uuid_is_of_version_4() {
        let uuid = Ids::new(1).uuid();
        let lengths: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert_eq!(&uuid[14..15], "4");
        assert!("89AB".contains(&uuid[19..20]));
    }
}
