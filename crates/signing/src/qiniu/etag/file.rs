use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use sha1::{Digest, Sha1};

use super::blocks::{Digest20, Rolled};
use super::{BLOCK_SIZE, Etag, READ_SIZE};

/// The etag of a file; each thread takes the next block that nobody has taken.
pub(super) fn hash(path: &Path, threads: usize) -> io::Result<Etag> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    let blocks = metadata.len().div_ceil(BLOCK_SIZE);
    let threads = threads.min(usize::try_from(blocks).unwrap_or(usize::MAX));
    // A pipe or a device has no size and no offsets: read it through.
    if threads <= 1 || !metadata.is_file() || !CAN_READ_AT {
        return Etag::of_reader(file);
    }
    let job = Job { file, size: metadata.len(), next: AtomicU64::new(0), failed: AtomicBool::new(false) };
    let mut digests = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| job.work())).collect();
        let mut all = Vec::new();
        for worker in workers {
            let part = worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            all.extend(part?);
        }
        io::Result::Ok(all)
    })?;
    digests.sort_unstable_by_key(|(index, _)| *index);
    let mut rolled = Rolled::default();
    digests.into_iter().for_each(|(_, digest)| rolled.push(digest));
    Ok(rolled.into_etag())
}

struct Job {
    file: File,
    size: u64,
    next: AtomicU64,
    failed: AtomicBool,
}

impl Job {
    fn work(&self) -> io::Result<Vec<(u64, Digest20)>> {
        let mut buffer = vec![0; READ_SIZE];
        let mut done = Vec::new();
        loop {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            let start = index * BLOCK_SIZE;
            if start >= self.size || self.failed.load(Ordering::Relaxed) {
                return Ok(done);
            }
            match self.block(start, &mut buffer) {
                Ok(digest) => done.push((index, digest)),
                Err(error) => {
                    self.failed.store(true, Ordering::Relaxed);
                    return Err(error);
                }
            }
        }
    }

    fn block(&self, start: u64, buffer: &mut [u8]) -> io::Result<Digest20> {
        let mut sha1 = Sha1::new();
        let end = self.size.min(start + BLOCK_SIZE);
        let mut at = start;
        while at < end {
            let want = usize::try_from(end - at).map_or(buffer.len(), |left| left.min(buffer.len()));
            match read_at(&self.file, &mut buffer[..want], at) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(n) => {
                    sha1.update(&buffer[..n]);
                    at += n as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(sha1.finalize().into())
    }
}

const CAN_READ_AT: bool = cfg!(any(unix, windows));

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, at)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, at)
}

#[cfg(not(any(unix, windows)))]
fn read_at(_: &File, _: &mut [u8], _: u64) -> io::Result<usize> {
    Err(io::ErrorKind::Unsupported.into())
}
