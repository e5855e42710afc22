use cloudwire_http_core::{Endpoint, Error};
use cloudwire_signing::encode::percent_encode_path;

/// Where an object is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The endpoint of the bucket's region, for example `https://oss-cn-shanghai.aliyuncs.com`.
    pub(crate) endpoint: String,
    pub(crate) bucket: String,
    pub(crate) key: String,
}

impl Place {
    /// The host to send to, and the encoded path without its leading slash.
    ///
    /// The provider's hosts take the bucket in front of their name and are spoken to over HTTPS alone; any other takes
    /// the bucket as first segment of the path.
    pub(crate) fn address(&self) -> Result<(Endpoint, String), Error> {
        let refuse = |reason| Error::invalid_input("upload address", reason);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if self.bucket.is_empty() || !self.bucket.bytes().all(plain) {
            return Err(refuse("no valid bucket name"));
        }
        if self.key.is_empty() {
            return Err(refuse("no object key"));
        }
        let endpoint: Endpoint = self.endpoint.trim().parse()?;
        let key = percent_encode_path(&self.key);
        if !endpoint.authority().ends_with(".aliyuncs.com") {
            return Ok((endpoint, format!("{}/{key}", self.bucket)));
        }
        Ok((format!("https://{}.{}", self.bucket, endpoint.authority()).parse()?, key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(endpoint: &str, bucket: &str, key: &str) -> Result<String, Error> {
        let place = Place { endpoint: endpoint.into(), bucket: bucket.into(), key: key.into() };
        place.address().map(|(endpoint, path)| format!("{endpoint}/{path}"))
    }

    #[test]
    fn the_bucket_stands_where_the_host_wants_it() {
        for (endpoint, url) in [
            (
                "https://oss-cn-shanghai.aliyuncs.com",
                "https://b-1.oss-cn-shanghai.aliyuncs.com/sv/a%20%2Bb.mp4",
            ),
            (
                "http://oss-cn-shanghai.aliyuncs.com/",
                "https://b-1.oss-cn-shanghai.aliyuncs.com/sv/a%20%2Bb.mp4",
            ),
            ("oss-cn-beijing.aliyuncs.com", "https://b-1.oss-cn-beijing.aliyuncs.com/sv/a%20%2Bb.mp4"),
            ("http://127.0.0.1:8080/oss", "http://127.0.0.1:8080/oss/b-1/sv/a%20%2Bb.mp4"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/b-1/sv/a%20%2Bb.mp4"),
            ("https://evil-aliyuncs.com", "https://evil-aliyuncs.com/b-1/sv/a%20%2Bb.mp4"),
        ] {
            assert_eq!(address(endpoint, "b-1", "sv/a +b.mp4").unwrap(), url);
        }
    }

    #[test]
    fn an_odd_address_is_refused() {
        for (endpoint, bucket, key) in [
            ("", "b", "k"),
            ("ftp://h", "b", "k"),
            ("h", "", "k"),
            ("h", "b/../c", "k"),
            ("h", "b.evil", "k"),
            ("h", "b", ""),
        ] {
            assert!(address(endpoint, bucket, key).is_err(), "{endpoint} {bucket} {key}");
        }
    }
}
