//! How one page leads to the next.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use cloudwire_http_core::{
    Answer, Body, Call, Classify, Core, Error, FixedEndpoints, Meta, OutgoingRequest, PageRule, Signer,
    SigningContext, TransportError, TransportErrorKind, Verdict, transport_fn,
};
use http::{HeaderMap, Method, Request, Response};
use http_body_util::Full;
use std::sync::Arc;

static LIST: Meta = Meta {
    name: "List",
    method: Method::GET,
    host: "api",
    path: "/list",
    auth: "",
    idempotent: true,
    sensitive: &[],
    region: None,
};

const RULE: PageRule =
    PageRule { page: "page", first: 1, size: "size", default_size: 10, limit: 50, in_json: false };

#[derive(Debug)]
struct Nothing;

impl Signer for Nothing {
    fn sign(&self, _request: &mut OutgoingRequest, _context: &SigningContext<'_>) -> Result<(), Error> {
        Ok(())
    }
}

impl Classify for Nothing {
    fn classify(&self, _meta: &Meta, _answer: &Answer<'_>) -> Verdict {
        Verdict::Success
    }

    fn request_id(&self, _headers: &HeaderMap) -> Option<String> {
        None
    }
}

fn call(query: &[(&'static str, &str)]) -> Call {
    let transport = transport_fn(|_: Request<Body>| async {
        Err::<Response<Full<bytes::Bytes>>, _>(TransportError::new(TransportErrorKind::Connect, "no network"))
    });
    let endpoints = Arc::new(FixedEndpoints::new());
    let core = Core::builder(endpoints, Arc::new(Nothing), Arc::new(Nothing), "test/0");
    let mut call = Call::new(&core.transport(transport).build().unwrap(), &LIST);
    for (name, value) in query {
        call.params.query(name, *value);
    }
    call
}

fn page(call: Option<Call>) -> Option<String> {
    call.map(|call| call.params.get_query("page").unwrap().to_owned())
}

#[test]
fn the_total_ends_a_listing_and_so_does_a_short_page() {
    let first = call(&[]);
    assert_eq!(page(first.next_page(&RULE, 10, Some(11)).unwrap()).as_deref(), Some("2"));
    assert_eq!(page(first.next_page(&RULE, 10, Some(10)).unwrap()), None);
    assert_eq!(page(first.next_page(&RULE, 10, None).unwrap()).as_deref(), Some("2"));
    assert_eq!(page(first.next_page(&RULE, 9, None).unwrap()), None);
    assert_eq!(page(first.next_page(&RULE, 0, Some(99)).unwrap()), None);
}

#[test]
fn a_listing_past_its_limit_is_an_error_unless_there_is_a_token() {
    let fourth = call(&[("page", "4")]);
    let next = fourth.next_page_or_token(&RULE, 10, Some(99), "token", Some("t")).unwrap().unwrap();
    assert_eq!(next.params.get_query("token"), None);
    assert!(next.next_page_or_token(&RULE, 10, Some(99), "token", None).is_err());
    let next = next.next_page_or_token(&RULE, 10, Some(99), "token", Some("t")).unwrap().unwrap();
    assert_eq!((next.params.get_query("page"), next.params.get_query("token")), (Some("6"), Some("t")));
    let next = next.next_page_or_token(&RULE, 10, Some(99), "token", Some("u")).unwrap().unwrap();
    assert_eq!((next.params.get_query("page"), next.params.get_query("token")), (Some("7"), Some("u")));
}

#[test]
fn a_marker_ends_when_it_is_empty_or_stands_still() {
    let call = call(&[("marker", "a")]);
    assert_eq!(call.next_marker("marker", Some("b")).unwrap().params.get_query("marker"), Some("b"));
    assert!(call.next_marker("marker", Some("a")).is_none());
    assert!(call.next_marker("marker", Some("")).is_none());
    assert!(call.next_marker("marker", None).is_none());
}
