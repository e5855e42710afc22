//! `cloudwire-emulator`: the emulator on one loopback port.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cloudwire_emulator::{BoxError, Builder, Emulator, Server};
use lexopt::prelude::{Long, Short, ValueExt as _};

const HELP: &str = "\
Alibaba Cloud VOD, Qiniu Kodo and Qiniu CDN on one loopback port (unofficial).

Usage: cloudwire-emulator [OPTIONS]

  --port N                  listen on this port; 0 picks a free one [default: 9280]
  --ready-file FILE         write the base URL there once it answers
  --data DIR                keep everything in this folder [default: in memory]
  --account AK:SK           accept this access key; repeatable [default: test-ak:test-sk]
  --bucket NAME[:private]   make this Kodo bucket; repeatable
  --domain NAME=BUCKET      bind this download domain to a bucket; repeatable
  --anti-leech NAME=KEY     protect a bound domain by timestamp anti-leech; repeatable
  --seed N                  make ids repeatable
  --help                    print this
  --version                 print the version
";

const DEFAULT_PORT: u16 = 9280;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "cloudwire-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the command line asks for.
enum Command {
    Print(String),
    Serve(Box<Settings>),
}

struct Settings {
    builder: Builder,
    port: u16,
    ready_file: Option<PathBuf>,
}

async fn run() -> Result<(), BoxError> {
    let settings = match parse(lexopt::Parser::from_env())? {
        Command::Print(text) => return Ok(io::stdout().write_all(text.as_bytes())?),
        Command::Serve(settings) => *settings,
    };
    let emulator = settings.builder.build()?;
    let server = Server::bind(emulator, ("127.0.0.1", settings.port)).await?;
    let url = server.url();
    // The socket listens already: a client that reads the URL now is queued until `run` accepts it.
    writeln!(io::stdout(), "{url}")?;
    io::stdout().flush()?;
    if let Some(file) = &settings.ready_file {
        write_atomically(file, &url)?;
    }
    tokio::select! {
        () = server.run() => Ok(()),
        stopped = stop() => Ok(stopped?),
    }
}

fn parse(mut arguments: lexopt::Parser) -> Result<Command, BoxError> {
    let (mut builder, mut port, mut ready_file) = (Emulator::builder(), DEFAULT_PORT, None);
    while let Some(argument) = arguments.next()? {
        builder = match argument {
            Long("help") | Short('h') => return Ok(Command::Print(HELP.to_owned())),
            Long("version") | Short('V') => {
                return Ok(Command::Print(
                    concat!("cloudwire-emulator ", env!("CARGO_PKG_VERSION"), "\n").to_owned(),
                ));
            }
            Long("port") => {
                port = arguments.value()?.parse()?;
                builder
            }
            Long("ready-file") => {
                ready_file = Some(arguments.value()?.into());
                builder
            }
            Long("data") => builder.data_dir(arguments.value()?),
            Long("account") => {
                let (access_key, secret_key) = pair(&mut arguments, ':', "--account AK:SK")?;
                builder.account(access_key, secret_key)
            }
            Long("bucket") => match arguments.value()?.string()? {
                name if name.ends_with(":private") => {
                    builder.private_bucket(name.trim_end_matches(":private"))
                }
                name => builder.bucket(name),
            },
            Long("domain") => {
                let (name, bucket) = pair(&mut arguments, '=', "--domain NAME=BUCKET")?;
                builder.domain(name, bucket)
            }
            Long("anti-leech") => {
                let (name, key) = pair(&mut arguments, '=', "--anti-leech NAME=KEY")?;
                builder.anti_leech_key(name, key)
            }
            Long("seed") => builder.seed(arguments.value()?.parse()?),
            other => return Err(other.unexpected().into()),
        };
    }
    Ok(Command::Serve(Box::new(Settings { builder, port, ready_file })))
}

/// Both halves of a value; neither may be empty. The message never repeats the value, which may hold a secret.
fn pair(arguments: &mut lexopt::Parser, separator: char, form: &str) -> Result<(String, String), BoxError> {
    let value = arguments.value()?.string()?;
    match value.split_once(separator) {
        Some((first, second)) if !first.is_empty() && !second.is_empty() => {
            Ok((first.to_owned(), second.to_owned()))
        }
        _ => Err(format!("expected {form}").into()),
    }
}

/// Writes beside the file and renames, so that a reader sees nothing or all of it.
fn write_atomically(file: &Path, text: &str) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = tempfile::NamedTempFile::new_in(folder)?;
    beside.write_all(text.as_bytes())?;
    beside.persist(file).map(drop).map_err(|error| error.error)
}

/// Waits for Ctrl-C or, on Unix, a request to terminate.
async fn stop() -> io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
