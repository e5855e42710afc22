use std::fmt;

/// Which of Qiniu's two request signatures an `Authorization` header carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// `QBox`, see [`super::qbox`].
    QBox,
    /// `Qiniu`, see [`super::mac_v2`].
    Qiniu,
}

impl Scheme {
    /// The first word of the header.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::QBox => "QBox",
            Self::Qiniu => "Qiniu",
        }
    }
}

/// A received `Authorization: <scheme> <id>:<mac>`, taken apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Authorization<'a> {
    /// The signature scheme.
    pub scheme: Scheme,
    /// The access key id.
    pub access_key: &'a str,
    /// The MAC, unchecked.
    pub mac: &'a str,
}

impl<'a> Authorization<'a> {
    /// `None` when the scheme is neither of the two or the rest is not `<id>:<mac>`.
    #[must_use]
    pub fn parse(header: &'a str) -> Option<Self> {
        let (scheme, token) = header.split_once(' ')?;
        let scheme = [Scheme::QBox, Scheme::Qiniu].into_iter().find(|known| known.as_str() == scheme)?;
        let (access_key, mac) = token.split_once(':')?;
        (!access_key.is_empty() && !mac.is_empty()).then_some(Self { scheme, access_key, mac })
    }
}

impl fmt::Debug for Authorization<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("scheme", &self.scheme)
            .field("access_key", &self.access_key)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_schemes_and_no_other() {
        let parsed = Authorization::parse("Qiniu ak:abad1dea=").unwrap();
        assert_eq!((parsed.scheme, parsed.access_key, parsed.mac), (Scheme::Qiniu, "ak", "abad1dea="));
        assert!(!format!("{parsed:?}").contains("abad1dea"));
        assert_eq!(Authorization::parse("QBox ak:m").unwrap().scheme, Scheme::QBox);
        for text in
            ["", "QBox", "QBox ak", "QBox :m", "QBox ak:", "Bearer ak:m", "UpToken ak:m:p", "qbox ak:m"]
        {
            assert!(Authorization::parse(text).is_none(), "{text}");
        }
    }
}
