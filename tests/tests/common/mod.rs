//! An emulator on a loopback port with clients of it, and an application that is called back.

#![allow(dead_code, reason = "each test program uses a part of it")]

pub(crate) mod script;

use bytes::Bytes;
use cloudwire_emulator::{Builder, Emulator, ManualClock, Server};
use http::{HeaderMap, HeaderValue, Request, Response, Uri, header};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use qiniu_kodo::{Credentials, HyperTransport, Timeouts, Transport, transport_fn};
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// When every test begins.
pub(crate) const NOW: OffsetDateTime = datetime!(2023-11-14 22:13:20 UTC);
pub(crate) const ACCESS_KEY: &str = "test-ak";
pub(crate) const SECRET_KEY: &str = "test-sk";
/// A public bucket, with a domain of its own.
pub(crate) const BUCKET: &str = "media";
pub(crate) const DOMAIN: &str = "cdn.example.com";

pub(crate) fn credentials() -> Credentials {
    Credentials::new(ACCESS_KEY, SECRET_KEY).unwrap()
}

/// The emulator's clock, which the clients read too.
#[derive(Clone, Debug)]
pub(crate) struct Hand(pub(crate) Arc<ManualClock>);

impl qiniu_kodo::Clock for Hand {
    fn now(&self) -> OffsetDateTime {
        cloudwire_emulator::Clock::now(&*self.0)
    }
}

/// An emulator that is served on a port of this machine until this is dropped.
pub(crate) struct Cloud {
    pub(crate) emulator: Emulator,
    pub(crate) clock: Hand,
    pub(crate) url: String,
    server: JoinHandle<()>,
}

impl Drop for Cloud {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Cloud {
    pub(crate) async fn start() -> Self {
        Self::of(|builder| builder).await
    }

    /// With more than the one account and the one bucket.
    pub(crate) async fn of(configure: impl FnOnce(Builder) -> Builder) -> Self {
        let clock = Hand(Arc::new(ManualClock::new(NOW)));
        let builder = Emulator::builder().account(ACCESS_KEY, SECRET_KEY).clock(Arc::clone(&clock.0)).seed(1);
        let builder = builder.bucket(BUCKET).domain(DOMAIN, BUCKET);
        let emulator = configure(builder).build().unwrap();
        let server = Server::bind(emulator.clone(), "127.0.0.1:0").await.unwrap();
        let url = server.url();
        Self { emulator, clock, url, server: tokio::spawn(server.run()) }
    }

    pub(crate) fn now(&self) -> OffsetDateTime {
        qiniu_kodo::Clock::now(&self.clock)
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.clock.0.advance(by);
    }

    /// `127.0.0.1` and the port.
    pub(crate) fn authority(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// The address under which the objects of a bucket are read without a domain.
    pub(crate) fn download_base(&self, bucket: &str) -> String {
        format!("{}/d/{bucket}", self.url)
    }

    pub(crate) fn kodo(&self) -> qiniu_kodo::Client {
        self.kodo_builder().endpoint(&self.url).build().unwrap()
    }

    pub(crate) fn kodo_builder(&self) -> qiniu_kodo::ClientBuilder {
        qiniu_kodo::Client::builder().credentials(credentials()).clock(Arc::new(self.clock.clone()))
    }

    pub(crate) fn bucket(&self) -> qiniu_kodo::Bucket {
        self.kodo().bucket(BUCKET)
    }

    pub(crate) fn cdn(&self) -> qiniu_cdn::Client {
        let builder = qiniu_cdn::Client::builder().credentials(credentials()).clock(self.clock.clone());
        builder.endpoint(&self.url).build().unwrap()
    }

    pub(crate) fn vod(&self) -> aliyun_vod::Client {
        self.vod_builder().endpoint(&self.url).build().unwrap()
    }

    pub(crate) fn vod_builder(&self) -> aliyun_vod::ClientBuilder {
        aliyun_vod::Client::builder()
            .credentials(credentials())
            .region("cn-shanghai")
            .clock(self.clock.clone())
    }

    /// A transport over real sockets that keeps the host a request names but connects to the emulator, as if the name
    /// resolved to it.
    pub(crate) fn any_host(&self) -> Arc<dyn Transport> {
        let hyper = Arc::new(HyperTransport::new(&Timeouts::default()).unwrap());
        let authority = self.authority().to_owned();
        transport_fn(move |mut request: Request<qiniu_kodo::Body>| {
            let hyper = Arc::clone(&hyper);
            let host = request.uri().authority().unwrap().as_str().to_owned();
            let target = request.uri().path_and_query().unwrap().clone();
            let uri = Uri::builder().scheme("http").authority(authority.as_str()).path_and_query(target);
            *request.uri_mut() = uri.build().unwrap();
            request.headers_mut().insert(header::HOST, HeaderValue::try_from(host).unwrap());
            async move { hyper.send(request).await }
        })
    }

    /// A transport that has no sockets at all.
    pub(crate) fn in_process(&self) -> Arc<dyn Transport> {
        let emulator = self.emulator.clone();
        transport_fn(move |request| {
            let emulator = emulator.clone();
            async move { Ok(emulator.handle(request).await) }
        })
    }
}

/// What an application was called back with.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A web application on a loopback port that answers every request the same.
pub(crate) struct Application {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Received>>>,
    server: JoinHandle<()>,
}

impl Drop for Application {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Application {
    pub(crate) async fn start(status: u16, answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&received);
        let server = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let log = Arc::clone(&log);
                let service = service_fn(move |request: Request<Incoming>| {
                    let log = Arc::clone(&log);
                    async move {
                        let (head, body) = request.into_parts();
                        let body = body.collect().await.unwrap().to_bytes();
                        log.lock().unwrap().push(Received {
                            target: head.uri.to_string(),
                            headers: head.headers,
                            body,
                        });
                        let reply =
                            Response::builder().status(status).header("content-type", "application/json");
                        Ok::<_, Infallible>(
                            reply.body(Full::new(Bytes::from_static(answer.as_bytes()))).unwrap(),
                        )
                    }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Self { url, received, server }
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

/// Bytes that differ from place to place.
pub(crate) fn data(size: usize) -> Vec<u8> {
    (0..size).map(|i| (i * 31 + (i >> 9)) as u8).collect()
}
