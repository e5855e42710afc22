//! A media file through the whole job: object storage, CDN, video on demand.
//!
//! `cargo run --example quickstart [-- FILE]`. Without credentials in the environment the services are emulated in this
//! process; with them it runs against the real clouds. See `--help`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program that talks to a person")]

mod cdn;
mod clouds;
mod kodo;
mod report;
mod source;
mod vod;

use clouds::Clouds;
use report::{Outcome, Report};
use source::Source;
use std::process::ExitCode;

const HELP: &str = "\
Sends a media file through the whole job and checks every step.

Usage: cargo run --example quickstart [-- FILE]

  FILE  any file of any size; without it, a five-second MP4 that comes with the repository

Without these variables a service is emulated inside this process. With them the real one is used:

  Qiniu          QINIU_ACCESS_KEY, QINIU_SECRET_KEY, QINIU_BUCKET (an existing bucket),
                 QINIU_DOMAIN (a domain bound to it, with a scheme: https://cdn.example.com)
  Alibaba Cloud  ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,
                 ALIBABA_CLOUD_REGION_ID (default cn-shanghai), ALIBABA_CLOUD_VOD_DOMAIN (a domain of VOD)

What is made is deleted again.";

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let file = arguments.next();
    if file.as_ref().is_some_and(|file| file == "--help" || file == "-h") {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    if arguments.next().is_some() {
        eprintln!("quickstart: one FILE at most; see --help");
        return ExitCode::from(2);
    }
    match run(file.map(Into::into)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quickstart: {error}");
            ExitCode::FAILURE
        }
    }
}

pub(crate) async fn run(file: Option<std::path::PathBuf>) -> Outcome {
    let source = Source::open(file).await?;
    let clouds = Clouds::connect()?;
    println!("file    {source}");
    println!("qiniu   {}", clouds.qiniu_is);
    println!("vod     {}", clouds.vod_is);
    let mut report = Report::default();

    println!("\nQiniu Kodo, bucket {}", clouds.bucket.name());
    let stored = kodo::upload(&mut report, &clouds, &source).await?;
    let done = with_object(&mut report, &clouds, &source, &stored).await;
    // Whatever happened, what was made is deleted again.
    println!("\nClean up");
    let cleaned = kodo::clean_up(&mut report, &clouds, &stored).await;
    report::both(done, cleaned)?;
    println!("\nverified: {} steps, {} comparisons; nothing is left behind", report.steps(), report.checks());
    Ok(())
}

/// The steps for which the object must be there.
async fn with_object(
    report: &mut Report,
    clouds: &Clouds,
    source: &Source,
    stored: &kodo::Stored,
) -> Outcome {
    kodo::use_object(report, clouds, source, stored).await?;

    println!("\nQiniu CDN, domain {}", clouds.domain);
    cdn::run(report, clouds, stored).await?;

    println!("\nAlibaba Cloud VOD, region {}", clouds.vod.region());
    let video = vod::upload(report, clouds, source).await?;
    let done = vod::use_video(report, clouds, source, &video).await;
    let cleaned = vod::clean_up(report, clouds, &video).await;
    report::both(done, cleaned)
}
