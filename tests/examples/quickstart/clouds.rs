//! The services: emulated in this process, or real.

use super::report::Outcome;
use aliyun_vod::Transport;
use cloudwire_emulator::Emulator;
use qiniu_kodo::{Credentials, transport_fn};
use std::path::Path;
use std::sync::Arc;

/// The clients, and what they work on.
pub(crate) struct Clouds {
    pub(crate) kodo: qiniu_kodo::Client,
    pub(crate) bucket: qiniu_kodo::Bucket,
    /// A domain bound to the bucket, with its scheme.
    pub(crate) domain: String,
    pub(crate) cdn: qiniu_cdn::Client,
    pub(crate) qiniu_is: &'static str,
    pub(crate) vod: aliyun_vod::Client,
    /// A domain that VOD plays from.
    pub(crate) vod_domain: String,
    pub(crate) vod_is: &'static str,
    /// Where the emulator keeps what it is given; removed in the end.
    _folder: tempfile::TempDir,
}

const EMULATED: &str = "emulated in this process (no credentials in the environment; see --help)";
const REAL: &str = "the real service, with the credentials of the environment";
const BUCKET: &str = "quickstart";
const DOMAIN: &str = "media.example.com";
const VOD_DOMAIN: &str = "vod.example.com";

impl Clouds {
    pub(crate) fn connect() -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let emulated = emulator(folder.path())?;
        let key = || Credentials::new("test-ak", "test-sk");
        let (kodo, cdn, bucket, domain, qiniu_is) = match variable("QINIU_ACCESS_KEY") {
            Some(_) => {
                let need = |name: &str| variable(name).ok_or(format!("{name} is not set; see --help"));
                let (kodo, cdn) = (qiniu_kodo::Client::from_env()?, qiniu_cdn::Client::from_env()?);
                (kodo, cdn, need("QINIU_BUCKET")?, need("QINIU_DOMAIN")?, REAL)
            }
            None => {
                let kodo =
                    qiniu_kodo::Client::builder().credentials(key()?).transport(emulated.clone()).build()?;
                let cdn =
                    qiniu_cdn::Client::builder().credentials(key()?).transport(emulated.clone()).build()?;
                (kodo, cdn, BUCKET.to_owned(), format!("http://{DOMAIN}"), EMULATED)
            }
        };
        let (vod, vod_domain, vod_is) = match variable("ALIBABA_CLOUD_ACCESS_KEY_ID") {
            Some(_) => {
                let domain = variable("ALIBABA_CLOUD_VOD_DOMAIN");
                let domain = domain.ok_or("ALIBABA_CLOUD_VOD_DOMAIN is not set; see --help")?;
                (aliyun_vod::Client::from_env()?, domain, REAL)
            }
            None => {
                let builder = aliyun_vod::Client::builder().credentials(key()?).region("cn-shanghai");
                (builder.transport(emulated).build()?, VOD_DOMAIN.to_owned(), EMULATED)
            }
        };
        let bucket = kodo.bucket(bucket);
        Ok(Self { bucket, kodo, domain, cdn, qiniu_is, vod, vod_domain, vod_is, _folder: folder })
    }
}

/// The emulator as a transport: requests reach it without a socket.
fn emulator(folder: &Path) -> Outcome<Arc<dyn Transport>> {
    let emulator = Emulator::builder()
        .data_dir(folder)
        .account("test-ak", "test-sk")
        .private_bucket(BUCKET)
        .domain(DOMAIN, BUCKET)
        .build()?;
    Ok(transport_fn(move |request| {
        let emulator = emulator.clone();
        async move { Ok(emulator.handle(request).await) }
    }))
}

#[expect(clippy::disallowed_methods, reason = "a program reads its environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
