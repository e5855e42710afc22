use super::content::{Content, LIMITS};
use super::ticket::Ticket;
use crate::Client;
use crate::oss::{Object, Place};
use cloudwire_http_core::transfer::{Part, Parts, Running, Tally};
use cloudwire_http_core::{Body, BoxFuture, Error};

/// Gives a new ticket for the same address when the key of the first has expired.
pub(super) type Renew = Box<dyn Fn() -> BoxFuture<'static, Result<Ticket, Error>> + Send + Sync>;

/// Where the content is now.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) place: Place,
    pub(super) etag: String,
}

/// Writes the content to the place of the ticket.
pub(super) async fn transfer(
    client: &Client,
    ticket: Ticket,
    content: Content,
    renew: Option<Renew>,
) -> Result<Stored, Error> {
    let object = Object::new(client, &ticket.place, ticket.credentials)?;
    let transfer = Transfer { object, place: ticket.place, tally: content.tally(), renew };
    let etag = match content.is_whole() {
        true => transfer.whole(content).await?,
        false => transfer.in_parts(content).await?,
    };
    Ok(Stored { place: transfer.place, etag })
}

struct Transfer {
    object: Object,
    place: Place,
    tally: Option<Tally>,
    renew: Option<Renew>,
}

enum Event {
    Read(Parts, Option<Part>),
    Sent(u64, String),
}

impl Transfer {
    async fn whole(&self, content: Content) -> Result<String, Error> {
        let len = content.body.len().unwrap_or_default();
        let body = self.watched(content.body, len);
        let (object, content_type) = (&self.object, &content.content_type);
        self.renewing(move || object.put(body.clone(), content_type)).await
    }

    async fn in_parts(&self, content: Content) -> Result<String, Error> {
        let id = self.renewing(|| self.object.initiate(&content.content_type)).await?;
        let mut sent = 0;
        let done = async {
            let etags = self.parts(&id, content, &mut sent).await?;
            self.renewing(|| self.object.complete(&id, &etags)).await
        };
        let failed = match done.await {
            Ok(etag) => return Ok(etag),
            Err(failed) => failed,
        };
        Err(match self.renewing(|| self.object.abort(&id)).await {
            Ok(()) => failed,
            // It was put together although the answer to that got lost, or the storage dropped it.
            Err(gone) if gone.is_not_found() => {
                failed.with_context(format_args!("the storage no longer knows multipart upload {id}"))
            }
            Err(why) => {
                tracing::debug!(upload_id = id, error = %why, "a multipart upload could not be aborted");
                failed.with_context(format_args!(
                    "{sent} parts of multipart upload {id} of {} in bucket {} are left behind",
                    self.place.key, self.place.bucket
                ))
            }
        })
    }

    /// Sends the parts, some at a time; their ETags in order. The first failure stops the others.
    async fn parts(&self, id: &str, content: Content, sent: &mut usize) -> Result<Vec<String>, Error> {
        let mut idle = Some(Parts::new(content.body, content.part_size, &LIMITS)?);
        let (mut running, mut sending, mut etags) = (Running::new(), 0, Vec::new());
        loop {
            if sending < content.concurrency
                && let Some(mut parts) = idle.take()
            {
                running.push(async move {
                    let part = parts.next().await?;
                    Ok::<_, Error>(Event::Read(parts, part))
                });
            }
            match running.next().await.transpose()? {
                None => break,
                Some(Event::Read(_, None)) => {}
                Some(Event::Read(parts, Some(part))) => {
                    (idle, sending) = (Some(parts), sending + 1);
                    running.push(self.part(id, part));
                }
                Some(Event::Sent(index, etag)) => {
                    (*sent, sending) = (*sent + 1, sending - 1);
                    etags.push((index, etag));
                }
            }
        }
        etags.sort_unstable();
        Ok(etags.into_iter().map(|(_, etag)| etag).collect())
    }

    async fn part(&self, id: &str, part: Part) -> Result<Event, Error> {
        let (object, body) = (&self.object, self.watched(part.body, part.len));
        let etag = self.renewing(move || object.part(id, part.index + 1, body.clone())).await?;
        Ok(Event::Sent(part.index, etag))
    }

    fn watched(&self, body: Body, len: u64) -> Body {
        match &self.tally {
            Some(tally) => tally.watch(body, 0, len),
            None => body,
        }
    }

    /// Runs a request, and once more with a new key when the storage no longer takes the one it has.
    async fn renewing<T, F>(&self, request: impl Fn() -> F) -> Result<T, Error>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let expired = match request().await {
            Err(error) if is_expired(&error) => error,
            done => return done,
        };
        let Some(renew) = &self.renew else { return Err(expired) };
        tracing::debug!(error = %expired, "asking for a new upload key");
        self.object.replace_key(renew().await?.credentials);
        request().await
    }
}

/// Upload keys live 3,000 seconds; the storage forgets them some time after.
fn is_expired(error: &Error) -> bool {
    matches!(error.code(), Some("SecurityTokenExpired" | "InvalidAccessKeyId"))
}
