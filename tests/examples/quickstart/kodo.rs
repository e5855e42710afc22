//! Object storage: in, looked at, and back out byte for byte.

use super::clouds::Clouds;
use super::report::{Outcome, Report, bar};
use super::source::Source;
use futures_util::TryStreamExt as _;
use std::time::Duration;

/// The object that was uploaded and the copy made of it.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) key: String,
    copy: String,
    pub(crate) url: String,
}

const FOLDER: &str = "quickstart/";

/// Uploads with a progress bar; the etag of the answer must be that of the file.
pub(crate) async fn upload(report: &mut Report, clouds: &Clouds, source: &Source) -> Outcome<Stored> {
    let key = format!("{FOLDER}{}", source.name);
    let bar = bar("upload", source.size);
    let moving = bar.clone();
    let body = source.body().await?;
    let upload =
        clouds.bucket.upload(&key, body).on_progress(move |progress| moving.set_position(progress.sent));
    let object = upload.send().await?;
    bar.finish_and_clear();
    report.same("hash of the upload", object.hash.as_deref(), Some(source.etag.as_str()))?;
    report.step("upload", format_args!("{key}, hash {} as computed here", source.etag));
    let url = clouds.bucket.public_url(&clouds.domain, &key)?;
    Ok(Stored { copy: format!("{key}.copy"), key, url })
}

/// Everything else that is done with an object.
pub(crate) async fn use_object(
    report: &mut Report,
    clouds: &Clouds,
    source: &Source,
    stored: &Stored,
) -> Outcome {
    let Stored { key, copy, .. } = stored;
    let bucket = &clouds.bucket;

    let facts = bucket.stat(key).send().await?;
    report.same("size", facts.size, Some(i64::try_from(source.size)?))?;
    report.same("hash", facts.hash.as_str(), source.etag.as_str())?;
    report.step("stat", format_args!("{} bytes, {}", source.size, facts.mime_type));

    let objects: Vec<_> = bucket.list().prefix(FOLDER).items().try_collect().await?;
    report.same("the object is listed", objects.iter().any(|object| object.key == *key), true)?;
    report.step("list", format_args!("{} under {FOLDER}", objects.len()));

    bucket.copy(key, bucket.name(), copy).force(true).send().await?;
    bucket.change_mime(copy, "video/x-quickstart").send().await?;
    let facts = bucket.stat(copy).send().await?;
    report.same("MIME type of the copy", facts.mime_type.as_str(), "video/x-quickstart")?;
    report.step("copy, change MIME", format_args!("{copy} is {}", facts.mime_type));

    let url = bucket.private_url(&clouds.domain, key).expires_in(Duration::from_secs(600)).sign()?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("download");
    let bar = bar("download", source.size);
    let moving = bar.clone();
    let download = clouds.kodo.download(url).on_progress(move |progress| moving.set_position(progress.sent));
    download.expect_etag(source.etag.clone()).to_file(&path).await?;
    bar.finish_and_clear();
    let (ours, theirs) = (source.path.clone(), path);
    let identical = tokio::task::spawn_blocking(move || same_bytes(&ours, &theirs)).await??;
    report.same("the download is the file", identical, true)?;
    report.step("private download", format_args!("{} bytes, the same as were sent", source.size));
    Ok(())
}

fn same_bytes(one: &std::path::Path, other: &std::path::Path) -> std::io::Result<bool> {
    use std::io::{BufRead as _, BufReader};
    let (mut one, mut other) =
        (BufReader::new(std::fs::File::open(one)?), BufReader::new(std::fs::File::open(other)?));
    loop {
        let (left, right) = (one.fill_buf()?, other.fill_buf()?);
        let len = left.len().min(right.len());
        if len == 0 || left[..len] != right[..len] {
            return Ok(left.is_empty() && right.is_empty());
        }
        one.consume(len);
        other.consume(len);
    }
}

/// Deletes the object and its copy, whatever of them there is.
pub(crate) async fn clean_up(report: &mut Report, clouds: &Clouds, stored: &Stored) -> Outcome {
    let deleted = clouds.bucket.batch().delete([&stored.key, &stored.copy]).send().await?;
    for item in &deleted {
        match &item.result {
            Err(error) if error.code != 612 => {
                return Err(format!("{} is left behind: {error}", item.command.key()).into());
            }
            _ => {}
        }
    }
    let gone = clouds.bucket.stat(&stored.key).send().await;
    report.same("the object is gone", gone.is_err_and(|error| error.is_not_found()), true)?;
    report.step("delete", "the object and its copy");
    Ok(())
}
