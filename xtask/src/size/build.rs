//! Two crates and their programs in a workspace of their own, built with everything below them prebuilt.

use super::{derived, program};
use crate::codegen::outline;
use crate::command::root;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// What a crate and its program cost.
pub(super) struct Cost {
    /// Seconds of a clean `cargo check` of the crate.
    pub(super) check: f64,
    /// Seconds of a release build of the crate and the program.
    pub(super) release: f64,
    /// Megabytes of the program, stripped.
    pub(super) binary: f64,
}

pub(super) struct Packages {
    folder: PathBuf,
}

/// Times are the best of so many runs: the others had company.
const RUNS: usize = 2;

impl Packages {
    /// Writes the workspace.
    pub(super) fn write(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let service = outline::of("aliyun-vod")?;
        let core = root().join("crates/http-core");
        let runtime =
            format!("aliyun_vod_runtime = {{ package = \"cloudwire-http-core\", path = {core:?} }}\n");
        let tokio = "tokio = { version = \"1\", features = [\"rt\", \"net\", \"time\"] }\n";
        let json = "serde_json = \"1\"\n";
        let client = format!("aliyun-vod = {{ path = {:?} }}\n", root().join("crates/aliyun-vod"));
        let serde = "serde = { version = \"1\", features = [\"derive\"] }\nhttp = \"1\"\n";
        let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"ours-program\", \"derived\", \"derived-program\"]\n\n\
                         [profile.release]\nstrip = true\n";
        put(&folder.join("Cargo.toml"), workspace)?;
        std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        let package = |name: &str, dependencies: &str, file: &str, text: String| {
            let manifest = format!(
                "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
            );
            put(&folder.join(name).join("Cargo.toml"), &manifest)?;
            put(&folder.join(name).join("src").join(file), &text)
        };
        package("ours-program", &format!("{client}{tokio}"), "main.rs", program::ours(&service)?)?;
        package("derived", &format!("{runtime}{serde}{json}"), "lib.rs", derived::library(&service))?;
        let dependencies = format!("derived = {{ path = \"../derived\" }}\n{json}{tokio}");
        package("derived-program", &dependencies, "main.rs", program::derived(&service)?)?;
        Ok(Self { folder: folder.to_owned() })
    }

    pub(super) fn ours(&self) -> Result<Cost, Box<dyn Error>> {
        self.cost("aliyun-vod", "ours-program")
    }

    pub(super) fn derived(&self) -> Result<Cost, Box<dyn Error>> {
        self.cost("derived", "derived-program")
    }

    fn cost(&self, library: &str, program: &str) -> Result<Cost, Box<dyn Error>> {
        let check = self.time(&["check", "-p", library], &[library])?;
        let release = self.time(&["build", "--release", "-p", program], &[library, program])?;
        let file =
            self.folder.join("target/release").join(program).with_extension(std::env::consts::EXE_EXTENSION);
        let binary = std::fs::metadata(file)?.len() as f64 / 1e6;
        Ok(Cost { check, release, binary })
    }

    /// The seconds a command takes when these packages alone are to be built.
    fn time(&self, command: &[&str], packages: &[&str]) -> Result<f64, Box<dyn Error>> {
        self.cargo(command)?;
        let release = command.contains(&"--release").then_some("--release");
        let mut best = f64::INFINITY;
        for _ in 0..RUNS {
            for package in packages {
                let clean = ["clean", "-p", package];
                self.cargo(&clean.into_iter().chain(release).collect::<Vec<_>>())?;
            }
            let start = Instant::now();
            self.cargo(command)?;
            best = best.min(start.elapsed().as_secs_f64());
        }
        Ok(best)
    }

    fn cargo(&self, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
        let done = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--quiet", "--offline"])
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .current_dir(&self.folder)
            .status()?;
        match done.success() {
            true => Ok(()),
            false => {
                Err(format!("`cargo {}` failed in {}", arguments.join(" "), self.folder.display()).into())
            }
        }
    }
}

/// Writes a file unless it is so already.
fn put(file: &Path, text: &str) -> std::io::Result<()> {
    if std::fs::read_to_string(file).ok().as_deref() == Some(text) {
        return Ok(());
    }
    file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    std::fs::write(file, text)
}
