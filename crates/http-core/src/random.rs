use cloudwire_signing::encode;
use ring::rand::SecureRandom as _;
use std::fmt::Debug;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::sync::Arc;

/// Where nonces and jitter come from; replaced in tests.
pub trait Random: Debug + Send + Sync {
    /// A fresh nonce: 32 lower-case hex digits unless a test says otherwise.
    fn nonce(&self) -> String {
        encode::hex(&self.next_u128().to_be_bytes())
    }

    /// 128 random bits.
    fn next_u128(&self) -> u128;

    /// A number between 0 (inclusive) and 1 (exclusive).
    fn fraction(&self) -> f64 {
        // 53 bits are what an f64 holds without rounding.
        (self.next_u128() >> 75) as f64 / (1u64 << 53) as f64
    }
}

impl<T: Random + ?Sized> Random for Arc<T> {
    fn nonce(&self) -> String {
        (**self).nonce()
    }

    fn next_u128(&self) -> u128 {
        (**self).next_u128()
    }

    fn fraction(&self) -> f64 {
        (**self).fraction()
    }
}

/// The random numbers of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn next_u128(&self) -> u128 {
        let mut bytes = [0; 16];
        match ring::rand::SystemRandom::new().fill(&mut bytes) {
            Ok(()) => u128::from_be_bytes(bytes),
            // A machine whose random source is broken still has the seeds of std's hash maps; nonces need to be
            // unique, not secret.
            Err(ring::error::Unspecified) => {
                let half = || u128::from(RandomState::new().build_hasher().finish());
                half() << 64 | half()
            }
        }
    }
}
