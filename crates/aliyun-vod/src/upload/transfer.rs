use super::content::{Content, Plan};
use super::ticket::Ticket;
use crate::Client;
use crate::oss::{self, Object, Place};
use cloudwire_http_core::{BoxFuture, Error, ErrorKind};

/// Gives a new ticket for the same address when the key of the first has expired.
pub(super) type Renew = Box<dyn Fn() -> BoxFuture<'static, Result<Ticket, Error>> + Send + Sync>;

/// Where the content is now.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) place: Place,
    pub(super) etag: String,
}

/// One content on its way to its place.
pub(super) struct Transfer {
    object: Object,
    place: Place,
    content: Content,
    renew: Option<Renew>,
}

impl Transfer {
    pub(super) fn new(
        client: &Client,
        ticket: Ticket,
        content: Content,
        renew: Option<Renew>,
    ) -> Result<Self, Error> {
        let object = Object::new(client, &ticket.place, ticket.credentials)?;
        Ok(Self { object, place: ticket.place, content, renew })
    }

    pub(super) async fn run(mut self, plan: Plan) -> Result<Stored, Error> {
        let etag = match plan {
            Plan::Parts(size) => self.in_parts(size).await?,
            Plan::Whole if self.content.body.is_replayable() => self.whole().await?,
            Plan::Whole => self.stream().await?,
        };
        Ok(Stored { place: self.place, etag })
    }

    async fn whole(&self) -> Result<String, Error> {
        let md5 = oss::digest(&self.content.body).await?;
        let body = self.content.watched(self.content.body.clone(), 0);
        self.renewing(|| self.object.put(body.clone(), &self.content.content_type, md5.as_ref())).await
    }

    async fn stream(&mut self) -> Result<String, Error> {
        let body = std::mem::take(&mut self.content.body);
        let (body, md5) = oss::digest_in_passing(body);
        let body = self.content.watched(body, 0);
        let etag = self.object.put(body, &self.content.content_type, None).await?;
        let md5 = md5();
        if md5.agrees_with(&etag) { Ok(etag) } else { Err(oss::damaged(&md5, &etag)) }
    }

    async fn in_parts(&self, size: u64) -> Result<String, Error> {
        let id = self.renewing(|| self.object.initiate(&self.content.content_type)).await?;
        let mut etags = Vec::new();
        let failed = match self.parts(&id, size, &mut etags).await {
            Ok(()) => match self.renewing(|| self.object.complete(&id, &etags)).await {
                Ok(etag) => return Ok(etag),
                Err(error) => error,
            },
            Err(error) => error,
        };
        Err(match self.object.abort(&id).await {
            Ok(()) => failed,
            // It was put together although the answer to that got lost, or the storage dropped it.
            Err(error) if error.is_not_found() => {
                failed.with_context(format!("the storage no longer knows multipart upload {id}"))
            }
            Err(error) => failed.with_context(format!(
                "multipart upload {id} of {} in bucket {} is left behind with {} parts, aborting it {error}",
                self.place.key,
                self.place.bucket,
                etags.len()
            )),
        })
    }

    /// Sends one part after the other; each is read from its source while it is sent.
    async fn parts(&self, id: &str, size: u64, etags: &mut Vec<String>) -> Result<(), Error> {
        let len = self.content.body.len().unwrap_or_default();
        let (mut start, mut number) = (0, 1);
        while start < len {
            let part = self.content.part(start, size.min(len - start)).ok_or_else(|| {
                Error::new(ErrorKind::InvalidInput, "the body became shorter while it was sent")
            })?;
            let md5 = oss::digest(&part).await?;
            let etag = self.renewing(|| self.object.part(id, number, part.clone(), md5.as_ref())).await?;
            etags.push(etag);
            (start, number) = (start + size, number + 1);
        }
        Ok(())
    }

    /// Runs a request, and once more with a new key when the storage no longer takes the one it has.
    async fn renewing<T, F>(&self, request: impl Fn() -> F) -> Result<T, Error>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let error = match request().await {
            Err(error) if is_expired(&error) => error,
            done => return done,
        };
        let Some(renew) = &self.renew else { return Err(error) };
        tracing::debug!(%error, "asking for a new upload key");
        self.object.replace_key(renew().await?.credentials);
        request().await
    }
}

/// Upload keys live 3,000 seconds; the storage forgets them some time after.
fn is_expired(error: &Error) -> bool {
    matches!(error.code(), Some("SecurityTokenExpired" | "InvalidAccessKeyId"))
}
