use cloudwire_http_core::transfer::scan;
use cloudwire_http_core::{Body, Error, ErrorKind};
use cloudwire_signing::encode;
use md5::{Digest as _, Md5};

/// The MD5 of what is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Digest([u8; 16]);

impl Digest {
    /// Reads a body once before it is sent.
    ///
    /// A file is read twice that way, the second time mostly from the system's cache; in return the storage can
    /// refuse what was damaged before it becomes an object.
    pub(crate) fn of(body: &Body) -> impl Future<Output = Result<Self, Error>> + Send + use<> {
        let scanned = scan(body, Md5::new(), |md5, piece| md5.update(piece));
        async move {
            let once = || Error::new(ErrorKind::InvalidInput, "body: it can be read once only");
            Ok(Self(scanned.await?.ok_or_else(once)?.finalize().into()))
        }
    }

    /// As `Content-MD5` has it.
    pub(crate) fn base64(&self) -> String {
        encode::standard_base64(&self.0)
    }

    /// Whether an `ETag` is this MD5; one that is no MD5 at all says nothing against it.
    pub(crate) fn agrees_with(&self, etag: &str) -> bool {
        let is_md5 = etag.len() == 32 && etag.bytes().all(|byte| byte.is_ascii_hexdigit());
        !is_md5 || etag.eq_ignore_ascii_case(&encode::hex(&self.0))
    }

    /// The error for content that is stored with another MD5.
    pub(crate) fn differs_from(&self, etag: &str) -> Error {
        let sent = encode::hex(&self.0);
        Error::new(ErrorKind::Integrity, format!("the storage holds MD5 {etag}, but {sent} was sent"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_whole_body_is_hashed_and_can_still_be_sent() {
        let body = Body::from("a").chain(Body::from("bc"));
        let md5 = Digest::of(&body).await.unwrap();
        // RFC 1321, and its base64 as `Content-MD5` has it.
        assert_eq!(md5.base64(), "kAFQmDzST7DWlj99KOF/cg==");
        assert!(md5.agrees_with("900150983CD24FB0D6963F7D28E17F72") && md5.agrees_with("AB-2"));
        assert!(!md5.agrees_with("900150983cd24fb0d6963f7d28e17f73"));
        assert_eq!(body.collect().await.unwrap(), "abc");
    }
}
