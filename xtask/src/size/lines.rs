use crate::command::root;
use std::error::Error;
use std::fmt;

/// The generated lines of a crate.
pub(super) struct Lines {
    code: usize,
    docs: usize,
    blank: usize,
    operations: usize,
}

impl Lines {
    pub(super) fn per_operation(&self) -> f64 {
        self.code as f64 / self.operations.max(1) as f64
    }
}

impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, docs, blank, operations } = self;
        write!(f, "{operations} operations: {code} lines of code, {docs} of docs, {blank} blank; ")?;
        write!(f, "{:.1} lines of code an operation", self.per_operation())
    }
}

/// Counts the files of the crates that have any.
pub(super) fn of_crates() -> Result<Vec<(&'static str, Lines)>, Box<dyn Error>> {
    let packages = ["aliyun-vod", "qiniu-kodo", "qiniu-cdn"];
    packages.into_iter().map(|package| Ok((package, of_crate(package)?))).collect()
}

fn of_crate(package: &str) -> Result<Lines, Box<dyn Error>> {
    let mut lines = Lines { code: 0, docs: 0, blank: 0, operations: 0 };
    for entry in std::fs::read_dir(root().join("crates").join(package).join("src/generated"))? {
        for line in std::fs::read_to_string(entry?.path())?.lines().map(str::trim) {
            lines.operations += usize::from(line == "cloudwire_http_core::operation! {");
            match line {
                "" => lines.blank += 1,
                line if line.starts_with("//") => lines.docs += 1,
                _ => lines.code += 1,
            }
        }
    }
    Ok(lines)
}
