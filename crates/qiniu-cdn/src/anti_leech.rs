use cloudwire_http_core::Error;
use cloudwire_signing::Secret;
use cloudwire_signing::qiniu::anti_leech;
use time::OffsetDateTime;

/// Signs a URL of a domain that is protected by timestamps; no request is made.
///
/// `host` is the domain with its scheme and no slash at the end, for example `https://cdn.example.com`. `file` is the
/// plain object key, without a leading slash and not encoded. `query` may be empty; it is taken as it is and not
/// signed. `key` is the primary or the backup key of the domain. The URL works until `deadline`, to the second.
///
/// Follows "Timestamp anti-leech" (<https://developer.qiniu.com/fusion/3841/timestamp-hotlinking-prevention-fusion>).
///
/// ```
/// # fn main() -> Result<(), qiniu_cdn::Error> {
/// let deadline = time::OffsetDateTime::UNIX_EPOCH + time::Duration::seconds(1_893_456_000);
/// let url = qiniu_cdn::timestamp_anti_leech_url("http://a.example.com", "a/b/c d.jpeg", "q=1", "key", deadline)?;
/// let sign = "d2791d5980b98cb5c27d4de137f6bbf5";
/// assert_eq!(url, format!("http://a.example.com/a/b/c%20d.jpeg?q=1&sign={sign}&t=70dbd880"));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The host has no scheme or ends with a slash, or the deadline lies before 1970.
pub fn timestamp_anti_leech_url(
    host: &str,
    file: &str,
    query: &str,
    key: impl Into<String>,
    deadline: OffsetDateTime,
) -> Result<String, Error> {
    let name = host.strip_prefix("https://").or_else(|| host.strip_prefix("http://")).unwrap_or_default();
    if name.is_empty() || name.contains(['/', '?', '#', ' ']) {
        let reason =
            format!("{host:?} is not like \"https://cdn.example.com\", with a scheme and nothing behind");
        return Err(Error::invalid_input("host", reason));
    }
    let deadline = u64::try_from(deadline.unix_timestamp())
        .map_err(|_| Error::invalid_input("deadline", "it lies before 1970"))?;
    Ok(anti_leech::sign(host, file, query, &Secret::new(key), deadline))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    // A result of the official Python SDK.
    #[test]
    fn urls_are_those_of_the_official_sdk() {
        let at = datetime!(2023-11-14 23:13:20 UTC);
        let url =
            timestamp_anti_leech_url("http://a.example.com", "中文/a b+c~d*e!.jpg", "", "k", at).unwrap();
        let path = "%E4%B8%AD%E6%96%87/a%20b%2Bc~d%2Ae%21.jpg";
        assert_eq!(
            url,
            format!("http://a.example.com/{path}?sign=1400aa16fab9fcda0625bcbb394bc71f&t=6553ff10")
        );
    }

    #[test]
    fn a_host_that_would_not_be_what_is_signed_is_refused() {
        for host in ["", "a.example.com", "http://", "http://a/", "ftp://a", "http://a?b"] {
            let refused = timestamp_anti_leech_url(host, "f", "", "k", OffsetDateTime::UNIX_EPOCH);
            assert!(refused.unwrap_err().is_invalid_input(), "{host}");
        }
        let past = datetime!(1969-01-01 0:00 UTC);
        assert!(timestamp_anti_leech_url("http://a", "f", "", "k", past).is_err());
    }
}
