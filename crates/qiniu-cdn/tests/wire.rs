//! Requests as they leave and answers as they are read, for what the emulator does not know.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use http::{Request, Response};
use http_body_util::Full;
use qiniu_cdn::domains::{DomainState, GeoCover, IpAclType};
use qiniu_cdn::{Body, Client, Credentials, Environment, TransportError, transport_fn};
use std::sync::{Arc, Mutex};
use time::macros::date;

/// Method, address and body of every request.
type Seen = Arc<Mutex<Vec<String>>>;

/// A client whose requests are answered by these bodies, one after the other.
fn client(answers: &[&str]) -> (Client, Seen) {
    let seen = Seen::default();
    let log = Arc::clone(&seen);
    let answers: Arc<Mutex<Vec<String>>> =
        Arc::new(Mutex::new(answers.iter().rev().map(ToString::to_string).collect()));
    let transport = transport_fn(move |request: Request<Body>| {
        let (log, answers) = (Arc::clone(&log), Arc::clone(&answers));
        async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.map_err(TransportError::classify)?;
            let line = format!("{} {} {}", head.method, head.uri, String::from_utf8_lossy(&body));
            log.lock().unwrap().push(line.trim_end().to_owned());
            let answer = answers.lock().unwrap().pop().unwrap();
            Ok(Response::builder().header("x-reqid", "r").body(Full::new(Bytes::from(answer))).unwrap())
        }
    });
    let client = Client::builder()
        .credentials(Credentials::new("ak", "sk").unwrap())
        .environment(Environment::of([("NONE", "")]))
        .transport(transport)
        .build()
        .unwrap();
    (client, seen)
}

#[tokio::test]
async fn logs_are_asked_with_lists_and_answered_in_series() {
    let (cdn, seen) = client(&[
        r#"{"code":200,"error":"","data":{"points":["2017-01-01-00-00"],"codes":{"200":[7],"404":null}}}"#,
        r#"{"code":200,"data":{"telecom":61.5,"unicom":"38.5"}}"#,
    ]);
    let (from, to) = (date!(2017 - 01 - 01), date!(2017 - 01 - 02));
    let codes =
        cdn.loganalyze_statuscode(["a.com", "b.com"], "1day", from, to).isp("all").send().await.unwrap();
    let codes = codes.data.unwrap().codes;
    assert_eq!((codes["200"].as_slice(), codes["404"].len()), (&[7][..], 0));
    let shares = cdn.loganalyze_isptraffic(["a.com"], ["china"], from, to).send().await.unwrap();
    assert_eq!((shares.data["telecom"], shares.data["unicom"]), (61.5, 38.5));
    let base = "POST https://fusion.qiniuapi.com/v2/tune/loganalyze";
    let days = r#""endDate":"2017-01-02""#;
    let first = format!(
        r#"{base}/statuscode {{"domains":["a.com","b.com"],{days},"freq":"1day","isp":"all","startDate":"2017-01-01"}}"#
    );
    let second = format!(
        r#"{base}/isptraffic {{"domains":["a.com"],{days},"regions":["china"],"startDate":"2017-01-01"}}"#
    );
    assert_eq!(*seen.lock().unwrap(), [first, second]);
}

#[tokio::test]
async fn domains_are_listed_page_by_page() {
    let (cdn, seen) = client(&[
        r#"{"marker":"m","domains":[{"name":"a.com","operatingState":"success","geoCover":"china"}]}"#,
        r#"{"marker":"","domains":[{"name":"b.com","operatingState":"melting"}]}"#,
    ]);
    let domains: Vec<_> = cdn.domain_list().limit(1).items().try_collect().await.unwrap();
    assert_eq!(domains[0].operating_state, Some(DomainState::Success));
    assert_eq!(domains[0].geo_cover, Some(GeoCover::China));
    assert_eq!(domains[1].operating_state, Some(DomainState::Other("melting".into())));
    let base = "GET https://api.qiniu.com/domain?limit=1";
    assert_eq!(*seen.lock().unwrap(), [base.to_owned(), format!("{base}&marker=m")]);
}

#[tokio::test]
async fn a_domain_is_set_up() {
    let (cdn, seen) = client(&["{}", "{}"]);
    cdn.domain_ipacl("a.com", IpAclType::Refuse, ["192.0.2.0/24"]).send().await.unwrap();
    cdn.domain_range("a.com", serde_json::json!({"enable": "on"})).send().await.unwrap();
    let base = "PUT https://api.qiniu.com/domain/a.com";
    let acl = format!(r#"{base}/ipacl {{"ipACLType":"black","ipACLValues":["192.0.2.0/24"]}}"#);
    assert_eq!(*seen.lock().unwrap(), [acl, format!(r#"{base}/range {{"enable":"on"}}"#)]);
}
