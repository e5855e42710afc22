use crate::{BoxFuture, Call, Error, Field as _, Operation, Params};
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// An operation that answers a page at a time.
pub trait Paged: Operation + Send + 'static
where
    Self::Output: Send,
{
    /// What the pages hold.
    type Item: Send;

    /// The items of a page.
    fn items(page: Self::Output) -> Vec<Self::Item>;

    /// The request for the page after this one; `None` after the last.
    ///
    /// # Errors
    ///
    /// The provider cannot go on although there is more, for example past a fixed number of results.
    fn next(&self, page: &Self::Output) -> Result<Option<Self>, Error>;
}

type Fetched<O> = Result<(<O as Operation>::Output, Result<Option<O>, Error>), Error>;

/// The pages of an operation, each fetched when it is asked for. An error ends the stream.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<O: Operation> {
    next: Option<Result<O, Error>>,
    fetching: Option<BoxFuture<'static, Fetched<O>>>,
}

impl<O: Paged> Pages<O>
where
    O::Output: Send,
{
    /// The pages from the given request on.
    pub fn new(first: O) -> Self {
        Self { next: Some(Ok(first)), fetching: None }
    }

    /// The items of these pages, one by one.
    pub fn into_items(self) -> Items<O> {
        Items { pages: self, ready: VecDeque::new() }
    }
}

async fn fetch<O: Paged>(request: O) -> Fetched<O>
where
    O::Output: Send,
{
    let sending = request.call().clone().send_raw();
    let response = sending.await?;
    let page: O::Output = response.decode().map_err(|error| error.with_operation(O::META.name))?;
    let next = request.next(&page).map_err(|error| error.with_operation(O::META.name));
    Ok((page, next))
}

impl<O: Paged + Unpin> Stream for Pages<O>
where
    O::Output: Send,
{
    type Item = Result<O::Output, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.fetching.is_none() {
            match this.next.take() {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(request)) => this.fetching = Some(Box::pin(fetch(request))),
            }
        }
        let Some(fetching) = &mut this.fetching else { return Poll::Ready(None) };
        let fetched = ready!(fetching.as_mut().poll(cx));
        this.fetching = None;
        Poll::Ready(Some(fetched.map(|(page, next)| {
            this.next = next.transpose();
            page
        })))
    }
}

/// The items of all pages, fetched page by page as they are needed. An error ends the stream.
#[must_use = "streams do nothing unless polled"]
pub struct Items<O: Paged>
where
    O::Output: Send,
{
    pages: Pages<O>,
    ready: VecDeque<O::Item>,
}

impl<O: Paged + Unpin> Stream for Items<O>
where
    O::Output: Send,
    O::Item: Unpin,
{
    type Item = Result<O::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(page)) => this.ready = O::items(page).into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paged> fmt::Debug for Pages<O>
where
    O::Output: Send,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::META.name).finish_non_exhaustive()
    }
}

impl<O: Paged> fmt::Debug for Items<O>
where
    O::Output: Send,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &O::META.name).finish_non_exhaustive()
    }
}

/// How a numbered page is followed by the next.
#[derive(Clone, Copy, Debug)]
pub struct PageRule {
    /// The parameter with the number of the page.
    pub page: &'static str,
    /// The number of the first page.
    pub first: u64,
    /// The parameter with the size of a page.
    pub size: &'static str,
    /// The size of a page when the parameter is not set.
    pub default_size: u64,
    /// How many items the provider gives of one listing at most; 0 for no such limit.
    pub limit: u64,
    /// Whether the parameters stand in the JSON body instead of the query.
    pub in_json: bool,
}

impl Call {
    /// The call for the page after this one: by the total when the provider tells it, else as long as pages are full.
    ///
    /// # Errors
    ///
    /// The provider's limit is reached although the total says that there is more.
    pub fn next_page(
        &self,
        rule: &PageRule,
        count: usize,
        total: Option<u64>,
    ) -> Result<Option<Self>, Error> {
        let number = |name| match rule.in_json {
            true => Option::<u64>::read(self.params.get_json(name)).ok().flatten(),
            false => self.params.get_query(name).and_then(|text| text.parse().ok()),
        };
        let page = number(rule.page).unwrap_or(rule.first);
        let size = number(rule.size).unwrap_or(rule.default_size);
        let before = page.saturating_sub(rule.first).saturating_mul(size);
        let seen = before.saturating_add(count as u64);
        let more = total.map_or(count as u64 >= size, |total| seen < total);
        if count == 0 || !more {
            return Ok(None);
        }
        if rule.limit > 0 && before.saturating_add(size) >= rule.limit {
            let reason = format!("only the first {} results can be listed; narrow the filter", rule.limit);
            return Err(Error::invalid_input(rule.page, reason));
        }
        let mut next = self.clone();
        match rule.in_json {
            true => next.params.json(rule.page, page + 1),
            false => next.params.query(rule.page, page + 1),
        };
        Ok(Some(next))
    }

    /// As [`next_page`](Self::next_page), for a listing that goes on past its limit with the token of the answer
    /// before. Up to the limit no token is sent: it would narrow what else may be asked for.
    ///
    /// # Errors
    ///
    /// The limit is reached and the answer has no token, although the total says that there is more.
    pub fn next_page_or_token(
        &self,
        rule: &PageRule,
        count: usize,
        total: Option<u64>,
        parameter: &'static str,
        token: Option<&str>,
    ) -> Result<Option<Self>, Error> {
        let page = self.next_page(rule, count, total);
        let Some(token) = token.filter(|token| !token.is_empty()) else { return page };
        let past_the_limit = page.is_err() || self.params.get_query(parameter).is_some();
        if !past_the_limit {
            return page;
        }
        let mut next = self.next_page(&PageRule { limit: 0, ..*rule }, count, total)?;
        if let Some(next) = &mut next {
            Params::query(&mut next.params, parameter, token);
        }
        Ok(next)
    }

    /// The call for what follows a marker; `None` when the marker is absent, empty, or the one just used.
    pub fn next_marker(&self, parameter: &'static str, marker: Option<&str>) -> Option<Self> {
        let marker = marker.filter(|marker| !marker.is_empty())?;
        if self.params.get_query(parameter) == Some(marker) {
            return None;
        }
        let mut next = self.clone();
        Params::query(&mut next.params, parameter, marker);
        Some(next)
    }
}
