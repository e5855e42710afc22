use cloudwire_signing::encode::urlsafe_base64;
use cloudwire_signing::qiniu::entry::entry;
use std::fmt;

/// A processing command, for [`Bucket::pfop`](crate::Bucket::pfop), for a policy's `persistentOps`, or for the query
/// of a download URL.
///
/// Values go in as they are: encode with [`encoded`](Fop::encoded) what may hold a `/`, `|` or `;` where the command
/// asks for that.
///
/// Follows "Data processing" (<https://developer.qiniu.com/dora/1217/pfop>).
///
/// ```
/// use qiniu_kodo::Fop;
///
/// let command = Fop::new("avthumb").arg("mp4").pair("s", "640x360").save_as("media", "small.mp4");
/// assert_eq!(command.to_string(), "avthumb/mp4/s/640x360|saveas/bWVkaWE6c21hbGwubXA0");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Fop(String);

impl Fop {
    /// A command by its name, for example `avthumb`.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// Adds an argument.
    pub fn arg(mut self, value: impl fmt::Display) -> Self {
        self.0 += &format!("/{value}");
        self
    }

    /// Adds a named argument.
    pub fn pair(self, name: impl fmt::Display, value: impl fmt::Display) -> Self {
        self.arg(name).arg(value)
    }

    /// Adds an argument in URL-safe base64, as commands take URLs and texts.
    pub fn encoded(self, value: impl AsRef<[u8]>) -> Self {
        self.arg(urlsafe_base64(value.as_ref()))
    }

    /// Feeds what this command makes into the next.
    pub fn pipe(mut self, next: Fop) -> Self {
        self.0 += "|";
        self.0 += &next.0;
        self
    }

    /// Saves what this command makes as an object.
    pub fn save_as(self, bucket: &str, key: &str) -> Self {
        self.pipe(Self::new("saveas").arg(entry(bucket, Some(key))))
    }

    /// Saves what this command makes as an object that is named by its hash.
    pub fn save_in(self, bucket: &str) -> Self {
        self.pipe(Self::new("saveas").arg(entry(bucket, None)))
    }
}

impl fmt::Display for Fop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Fop> for String {
    fn from(fop: Fop) -> Self {
        fop.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Results of the official Python SDK.
    #[test]
    fn official_sdk_commands() {
        let op = Fop::new("avthumb").arg("mp4").pair("s", "640x360").pair("vb", "1.25m");
        assert_eq!(op.to_string(), "avthumb/mp4/s/640x360/vb/1.25m");
        assert_eq!(
            Fop::new("avthumb/mp4").save_as("目标Bucket_Name", "自定义文件key").to_string(),
            "avthumb/mp4|saveas/55uu5qCHQnVja2V0X05hbWU66Ieq5a6a5LmJ5paH5Lu2a2V5"
        );
        assert_eq!(Fop::new("avthumb/mp4").save_in("b").to_string(), "avthumb/mp4|saveas/Yg==");
        assert_eq!(Fop::new("a").arg(1).pipe(Fop::new("b").arg(2)).to_string(), "a/1|b/2");
    }
}
