use cloudwire_http_core::transfer::{Part, PartLimits, Parts, Running, Tally, scan};
use cloudwire_http_core::{Body, Error, ErrorKind};
use cloudwire_signing::hash::{Crc32, md5_hex};
use cloudwire_signing::qiniu::{Etag, EtagV2Hasher};

/// How parts are sent.
pub(super) struct Settings {
    pub(super) part_size: u64,
    pub(super) concurrency: usize,
    pub(super) md5: bool,
    pub(super) tally: Option<Tally>,
}

/// A part and its checksums.
pub(super) struct HashedPart {
    pub(super) index: u64,
    pub(super) len: u64,
    pub(super) body: Body,
    pub(super) crc32: u32,
    /// In hex, when asked for.
    pub(super) md5: Option<String>,
}

/// Reads the parts in order; each is hashed just before it is sent, while the system still has it in its cache.
struct Reader {
    parts: Parts,
    etag: EtagV2Hasher,
    md5: bool,
}

enum Event<T> {
    Read(Box<Reader>, Option<HashedPart>),
    Sent(u64, T),
}

/// Sends the parts of a body, some at a time, and returns what each was answered, in order, with the etag of all.
/// The first failure stops the others.
pub(super) async fn drive<T, F>(
    body: Body,
    limits: &PartLimits,
    settings: Settings,
    send: impl Fn(HashedPart) -> F,
) -> Result<(Vec<T>, u64, Etag), Error>
where
    T: Send,
    F: Future<Output = Result<T, Error>> + Send,
{
    let parts = Parts::new(body, settings.part_size, limits)?;
    let mut idle = Some(Box::new(Reader { parts, etag: EtagV2Hasher::new(), md5: settings.md5 }));
    let mut running = Running::new();
    let (mut sending, mut total, mut etag, mut answers) = (0, 0, None, Vec::new());
    loop {
        if sending < settings.concurrency
            && let Some(reader) = idle.take()
        {
            running.push(reader.next());
        }
        match running.next().await.transpose()? {
            None => break,
            Some(Event::Read(reader, None)) => etag = Some(reader.etag.finish()),
            Some(Event::Read(reader, Some(mut part))) => {
                idle = Some(reader);
                sending += 1;
                total += part.len;
                if let Some(tally) = &settings.tally {
                    part.body = tally.watch(part.body, 0, part.len);
                }
                let index = part.index;
                let answer = send(part);
                running.push(Box::pin(async move { Ok(Event::Sent(index, answer.await?)) }));
            }
            Some(Event::Sent(index, answer)) => {
                sending -= 1;
                answers.push((index, answer));
            }
        }
    }
    answers.sort_by_key(|(index, _)| *index);
    let etag = etag.ok_or_else(|| Error::new(ErrorKind::Io, "the body was not read to its end"))?;
    Ok((answers.into_iter().map(|(_, answer)| answer).collect(), total, etag))
}

impl Reader {
    async fn next<T>(mut self: Box<Self>) -> Result<Event<T>, Error> {
        let Some(Part { index, mut body, len }) = self.parts.next().await? else {
            return Ok(Event::Read(self, None));
        };
        let md5 = match self.md5 {
            true => {
                let bytes = scan(&body, Vec::new(), |all, piece| all.extend_from_slice(piece)).await?;
                let bytes = bytes.unwrap_or_default();
                let md5 = md5_hex(&bytes);
                body = Body::from(bytes);
                Some(md5)
            }
            false => None,
        };
        let hashed = scan(&body, (std::mem::take(&mut self.etag), Crc32::new()), |(etag, crc32), piece| {
            etag.update(piece);
            crc32.update(piece);
        });
        let (mut etag, crc32) =
            hashed.await?.ok_or_else(|| Error::new(ErrorKind::Io, "a part can be read once only"))?;
        etag.end_part();
        self.etag = etag;
        Ok(Event::Read(self, Some(HashedPart { index, len, body, crc32: crc32.finish(), md5 })))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    const LIMITS: PartLimits = PartLimits { min_size: 1, max_size: 9, max_parts: 99, step: 1 };

    fn settings() -> Settings {
        Settings { part_size: 1, concurrency: 3, md5: false, tally: None }
    }

    #[tokio::test]
    async fn no_more_than_allowed_run_at_a_time() {
        let (running, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let send = |part: HashedPart| {
            let (running, most) = (&running, &most);
            Box::pin(async move {
                most.fetch_max(running.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
                // Later parts end first: the answers must be put in order.
                for _ in part.index..20 {
                    tokio::task::yield_now().await;
                }
                running.fetch_sub(1, Ordering::Relaxed);
                Ok(part.body.collect().await.unwrap())
            })
        };
        let (answers, total, etag) =
            drive(Body::from("0123456789"), &LIMITS, settings(), send).await.unwrap();
        assert_eq!((answers.concat().as_slice(), total), (&b"0123456789"[..], 10));
        assert_eq!(etag, Etag::of_parts(b"0123456789", [1; 10]));
        assert_eq!(most.into_inner(), 3);
    }

    #[tokio::test]
    async fn the_first_failure_ends_it() {
        let sent = AtomicUsize::new(0);
        let send = |_| {
            sent.fetch_add(1, Ordering::Relaxed);
            Box::pin(async { Err::<(), _>(Error::new(ErrorKind::Transport, "broken")) })
        };
        assert!(drive(Body::from("0123456789"), &LIMITS, settings(), send).await.is_err());
        assert!(sent.into_inner() < 4);
    }
}
