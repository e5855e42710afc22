//! The type every secret travels in.

use zeroize::Zeroizing;

/// A secret: an access key secret, an STS token, an anti-leech key.
///
/// It has no `Debug`, no `Display` and no `PartialEq`, so it cannot be printed or compared byte by byte by
/// accident, and its memory is wiped when the last owner drops it. Read it with [`Secret::expose`], at the place
/// that signs.
///
/// ```compile_fail
/// println!("{:?}", cloudwire_signing::Secret::new("sk"));
/// ```
#[derive(Clone)]
#[expect(missing_debug_implementations, reason = "a secret is never printed")]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes ownership of the text. A `String` is moved, not copied, so nothing of it is left behind.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The secret itself. Keep the borrow short and never log it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}
