//! Runs the providers' own Python SDKs, unmodified, against the emulator's program.
//!
//! `cargo run -p cloudwire-tests --bin sdk-smoke` builds and starts the emulator, makes a virtual environment under
//! `target/official-sdks` (once per set of versions) and runs the programs of `tests/official_sdks` in it. It ends with
//! 1 if a step failed. Without Python it says so and ends with 0, but with 1 when `CI` is `true`.

#![expect(clippy::print_stdout, reason = "a command that reports on standard output")]

use std::ffi::OsStr;
use std::fmt::Display;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep, timeout};

/// What is run, in this order.
const PROGRAMS: &[&str] = &["vod_old", "vod_new", "kodo", "cdn"];

const ACCESS_KEY: &str = "smoke-access-key";
const SECRET_KEY: &str = "smoke-secret-key";
const BUCKET: &str = "smoke-public";
const PRIVATE_BUCKET: &str = "smoke-private";
const DOMAIN: &str = "media.smoke.example.com";

/// How long the emulator may take until it answers.
const START: Duration = Duration::from_secs(20);
/// How long one program may take. Far more than any needs; a client that waits for ever must not stop the run.
const RUN: Duration = Duration::from_secs(180);

/// What the user is told when something that is not a step goes wrong.
type Outcome<T> = Result<T, String>;

#[tokio::main]
async fn main() -> ExitCode {
    match smoke().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            println!("official SDKs: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Whether everything passed.
async fn smoke() -> Outcome<bool> {
    let Some(python) = find_python().await else {
        println!(
            "official SDKs: not run for want of Python 3 with venv (Debian: apt-get install python3-venv)"
        );
        return Ok(environment("CI").as_deref() != Some("true"));
    };
    // This program lies in the folder where cargo puts the emulator, too: target/debug, wherever that is.
    let binaries = std::env::current_exe().map_err(naming("this program"))?;
    let binaries = binaries.parent().ok_or("this program lies in no folder")?;
    let target = binaries.parent().ok_or("this program lies in no target folder")?;

    let python = virtual_environment(&python, &target.join("official-sdks")).await?;
    let emulator = build_emulator(binaries).await?;
    let scratch = tempfile::tempdir().map_err(naming("a scratch folder"))?;
    let (mut emulator, url) = start(&emulator, &scratch).await?;

    let mut count = Count::default();
    for program in PROGRAMS {
        run(program, &python, &url, &mut count).await?;
    }
    if let Ok(Some(status)) = emulator.try_wait() {
        println!("the emulator ended before it was stopped: {status}");
        count.failed += 1;
    }
    emulator.kill().await.map_err(naming("the emulator"))?;
    println!("official SDKs: {} passed, {} failed", count.passed, count.failed);
    Ok(count.failed == 0)
}

/// The one place that reads the environment.
#[expect(clippy::disallowed_methods, reason = "a command is told by its environment what to do")]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// For `map_err`: says what could not be used.
fn naming<E: Display>(what: impl Display) -> impl FnOnce(E) -> String {
    move |error| format!("{what}: {error}")
}

/// A Python 3 that can make virtual environments.
async fn find_python() -> Option<PathBuf> {
    for name in ["python3", "python"] {
        let probe = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 8))";
        let status = Command::new(name).args(["-c", probe]).stderr(Stdio::null()).status().await;
        if status.is_ok_and(|status| status.success()) {
            return Some(name.into());
        }
    }
    None
}

/// The Python of an environment that has the SDKs. It is made again when the required versions, or Python, change.
async fn virtual_environment(python: &Path, folder: &Path) -> Outcome<PathBuf> {
    let requirements = programs_folder().join("requirements.txt");
    let mut identity = fs::read(&requirements).map_err(naming(requirements.display()))?;
    let interpreter = ["-c", "import sys; print(sys.executable, sys.version)"];
    let interpreter = Command::new(python).args(interpreter).output().await;
    identity.extend(interpreter.map_err(naming(python.display()))?.stdout);
    let name = &cloudwire_signing::hash::sha256_hex(&identity)[..16];

    fs::create_dir_all(folder).map_err(naming(folder.display()))?;
    // Two runs at once: the second waits and finds the environment made.
    let lock = File::create(folder.join("lock")).map_err(naming("the lock of the environments"))?;
    lock.lock().map_err(naming("the lock of the environments"))?;
    let folder = folder.join(name);
    let complete = folder.join("complete");
    let inner = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !complete.exists() {
        println!("official SDKs: installing them from PyPI");
        succeed(Command::new(python).args(["-m", "venv", "--clear"]).arg(&folder)).await?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
        succeed(Command::new(&inner).args(pip).arg(&requirements)).await?;
        fs::write(&complete, "").map_err(naming(complete.display()))?;
    }
    Ok(inner)
}

fn programs_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("official_sdks")
}

async fn build_emulator(binaries: &Path) -> Outcome<PathBuf> {
    let cargo = environment("CARGO").unwrap_or_else(|| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "-p", "cloudwire-emulator", "--bin", "cloudwire-emulator"]);
    if binaries.file_name() == Some(OsStr::new("release")) {
        command.arg("--release");
    }
    succeed(command.current_dir(env!("CARGO_MANIFEST_DIR"))).await?;
    Ok(binaries.join(format!("cloudwire-emulator{}", std::env::consts::EXE_SUFFIX)))
}

/// Starts the emulator on a free port and waits for the address in its ready file.
async fn start(program: &Path, scratch: &TempDir) -> Outcome<(Child, String)> {
    let ready = scratch.path().join("ready");
    let mut emulator = Command::new(program)
        .args(["--port", "0", "--account", &format!("{ACCESS_KEY}:{SECRET_KEY}")])
        .args(["--bucket", BUCKET, "--bucket", &format!("{PRIVATE_BUCKET}:private")])
        .args(["--domain", &format!("{DOMAIN}={PRIVATE_BUCKET}"), "--ready-file"])
        .arg(&ready)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(naming(program.display()))?;
    let deadline = Instant::now() + START;
    while Instant::now() < deadline {
        if let Ok(url) = fs::read_to_string(&ready) {
            return Ok((emulator, url.trim().to_owned()));
        }
        if let Ok(Some(status)) = emulator.try_wait() {
            return Err(format!("the emulator did not start: {status}"));
        }
        sleep(Duration::from_millis(10)).await;
    }
    Err(format!("the emulator did not answer within {} s", START.as_secs()))
}

#[derive(Debug, Default)]
struct Count {
    passed: usize,
    failed: usize,
}

/// Runs one program, prints its lines and counts its steps.
async fn run(program: &str, python: &Path, url: &str, count: &mut Count) -> Outcome<()> {
    // The Qiniu SDK keeps hosts and unfinished uploads in the folder for temporary files.
    let scratch = tempfile::tempdir().map_err(naming("a scratch folder"))?;
    let mut command = Command::new(python);
    command
        .arg(programs_folder().join(program).with_extension("py"))
        .env("SMOKE_URL", url)
        .env("SMOKE_ACCESS_KEY", ACCESS_KEY)
        .env("SMOKE_SECRET_KEY", SECRET_KEY)
        .env("SMOKE_BUCKET", BUCKET)
        .env("SMOKE_PRIVATE_BUCKET", PRIVATE_BUCKET)
        .env("SMOKE_DOMAIN", DOMAIN)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONIOENCODING", "utf-8");
    for name in ["TMPDIR", "TMP", "TEMP"] {
        command.env(name, scratch.path());
    }
    // The SDKs of Alibaba Cloud would send even requests to this machine through a proxy.
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    // Nor may modules from elsewhere stand in for those of the environment.
    command.env_remove("PYTHONPATH").env_remove("PYTHONHOME");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn().map_err(naming(program))?;
    let failed_before = count.failed;

    let Some(stdout) = child.stdout.take() else { return Err(format!("{program} has no output")) };
    let mut lines = BufReader::new(stdout).lines();
    let to_the_end = async {
        while let Some(line) = lines.next_line().await? {
            println!("{program}: {line}");
            count.passed += usize::from(line.starts_with("ok "));
            count.failed += usize::from(line.starts_with("FAILED "));
        }
        child.wait().await
    };
    let why = match timeout(RUN, to_the_end).await {
        Err(_) => format!("it did not end within {} s", RUN.as_secs()),
        Ok(Err(error)) => error.to_string(),
        // A program with failed steps, which are counted already, ends with an error as well.
        Ok(Ok(status)) if status.success() || count.failed > failed_before => return Ok(()),
        Ok(Ok(status)) => status.to_string(),
    };
    println!("{program}: FAILED the program: {why}");
    count.failed += 1;
    Ok(())
}

/// Runs a command whose failure ends everything.
async fn succeed(command: &mut Command) -> Outcome<()> {
    let name = command.as_std().get_program().display().to_string();
    match command.stdin(Stdio::null()).status().await {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} failed: {status}")),
        Err(error) => Err(format!("{name}: {error}")),
    }
}
