use crate::region::{RoleHosts, endpoint};
use crate::regions::{QueryBucketV4, QueryBucketV4Response, ServiceHosts};
use cloudwire_http_core::{BoxFuture, Call, Core, Endpoint, Endpoints, Error, ErrorKind, Operation as _};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use time::{Duration, OffsetDateTime};

/// Finds hosts by bucket, asking Qiniu once and then from memory.
///
/// The scope is a bucket, or `<access key>:<bucket>` where the caller acts with a key that is not the client's.
#[derive(Debug)]
pub(crate) struct Hosts {
    /// Hosts that do not depend on the bucket.
    pub(crate) fixed: RoleHosts,
    /// Whether the fixed hosts are all there are: a region was given.
    pub(crate) complete: bool,
    /// Whether to encrypt to hosts found out by asking.
    pub(crate) https: bool,
    /// Whether uploads prefer the accelerated hosts.
    pub(crate) accelerate: bool,
    pub(crate) cache: Cache,
}

/// One slot a scope; its lock makes callers wait for the one that asks.
#[derive(Debug, Default)]
pub(crate) struct Cache(Mutex<HashMap<String, Slot>>);

type Slot = Arc<tokio::sync::Mutex<Option<Found>>>;

#[derive(Debug)]
struct Found {
    hosts: RoleHosts,
    asked_at: OffsetDateTime,
    ttl: Duration,
}

/// More buckets than anyone uses at a time: beyond, the cache starts anew.
const MOST_SCOPES: usize = 4096;
/// How long an answer without a `ttl` is believed, as in the official SDKs.
const DEFAULT_TTL: i64 = 86_400;

impl Cache {
    fn slot(&self, scope: &str) -> Slot {
        let mut slots = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if slots.len() >= MOST_SCOPES && !slots.contains_key(scope) {
            slots.clear();
        }
        Arc::clone(slots.entry(scope.to_owned()).or_default())
    }

    fn forget(&self, scope: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(scope);
    }
}

impl Hosts {
    async fn of_bucket(&self, core: &Core, role: &str, scope: &str) -> Result<Vec<Endpoint>, Error> {
        let slot = self.cache.slot(scope);
        let mut found = slot.lock().await;
        let now = core.clock().now();
        let age = found.as_ref().map(|found| (now - found.asked_at, found.ttl));
        // Past half of its life an answer is renewed, but still good enough should that fail.
        if age.is_none_or(|(age, ttl)| age >= ttl / 2) {
            match self.ask(core, scope, now).await {
                Ok(fresh) => *found = Some(fresh),
                Err(error) if age.is_some_and(|(age, ttl)| age < ttl) => {
                    tracing::debug!(%error, "the hosts of a bucket could not be renewed");
                }
                Err(error) => return Err(error.with_context("the hosts of the bucket are not known")),
            }
        }
        let hosts = found.as_ref().and_then(|found| found.hosts.get(role)).or_else(|| self.fixed.get(role));
        hosts.cloned().ok_or_else(|| none(role))
    }

    async fn ask(&self, core: &Core, scope: &str, now: OffsetDateTime) -> Result<Found, Error> {
        let (access_key, bucket) = match scope.split_once(':') {
            Some((access_key, bucket)) => (access_key.to_owned(), bucket),
            None => (core.credentials().await?.access_key().to_owned(), scope),
        };
        crate::check::bucket(bucket)?;
        let mut call = Call::new(core, QueryBucketV4::META);
        call.params.query("ak", access_key).query("bucket", bucket);
        let answer: QueryBucketV4Response = call.send().await?;
        // The first entry is the bucket's own region; the others stand in for it after a disaster only.
        let home = answer.hosts.into_iter().next();
        let home = home.ok_or_else(|| Error::new(ErrorKind::Decode, "the answer names no region"))?;
        let ttl = home.ttl.filter(|ttl| *ttl > 0).unwrap_or(DEFAULT_TTL);
        let names = |services: Option<ServiceHosts>| services.map(|hosts| hosts.domains).unwrap_or_default();
        let mut up = Vec::new();
        if let Some(hosts) = home.up {
            up.extend(hosts.acc_domains.into_iter().filter(|_| self.accelerate));
            up.extend(hosts.domains.into_iter().chain(hosts.old));
        }
        let mut hosts = RoleHosts::new();
        for (role, names) in [
            ("up", up),
            ("io", names(home.io)),
            ("rs", names(home.rs)),
            ("rsf", names(home.rsf)),
            ("api", names(home.api)),
        ] {
            let endpoints: Result<Vec<_>, _> = names.iter().map(|name| endpoint(name, self.https)).collect();
            if !names.is_empty() {
                hosts.insert(role.to_owned(), endpoints?);
            }
        }
        Ok(Found { hosts, asked_at: now, ttl: Duration::seconds(ttl) })
    }
}

fn none(role: &str) -> Error {
    Error::invalid_input("endpoint", format!("no host is known for {role:?}"))
}

impl Endpoints for Hosts {
    fn resolve<'a>(
        &'a self,
        core: &'a Core,
        role: &'a str,
        scope: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Vec<Endpoint>, Error>> {
        Box::pin(async move {
            match scope {
                Some(scope) if !self.complete && role != "uc" => self.of_bucket(core, role, scope).await,
                _ => self.fixed.get(role).cloned().ok_or_else(|| none(role)),
            }
        })
    }

    fn invalidate(&self, scope: Option<&str>) {
        if let Some(scope) = scope {
            self.cache.forget(scope);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Fake;
    use cloudwire_http_core::{Class, Clock};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};
    use time::OffsetDateTime;

    const STAT: &str = r#"{"hash":"h","mimeType":"m"}"#;

    /// Answers queries with a host that has a port, and all else with an object.
    fn service() -> Fake {
        Fake::new(|request| match request.url.contains("/v4/query") {
            true => (200, r#"{"hosts":[{"ttl":60,"rs":{"domains":["127.0.0.1:9999"]}}]}"#.to_owned()),
            false => (200, STAT.to_owned()),
        })
    }

    fn queries(fake: &Fake) -> usize {
        fake.requests().iter().filter(|request| request.url.contains("/v4/query")).count()
    }

    #[tokio::test]
    async fn a_bucket_is_asked_for_once() {
        let fake = service();
        let client = fake.builder().uc_hosts(["http://127.0.0.1:9999"]).https(false).build().unwrap();
        let stats: Vec<_> = (0..8)
            .map(|_| tokio::spawn(client.bucket("Bucket_Name").stat("python-logo.png").send()))
            .collect();
        for stat in stats {
            stat.await.unwrap().unwrap();
        }
        let requests = fake.requests();
        assert_eq!(requests[0].line(), "GET http://127.0.0.1:9999/v4/query?ak=test-ak&bucket=Bucket_Name");
        assert!(requests[0].headers.get("authorization").is_none());
        assert!(requests[1].url.starts_with("http://127.0.0.1:9999/stat/"), "{}", requests[1].url);
        assert_eq!(requests[1].header("authorization"), "Qiniu test-ak:17sDzV0Umy3lT5PAR6jkSqN_Pi0=");
        assert_eq!((queries(&fake), requests.len()), (1, 9));
        client.bucket("other").stat("k").send().await.unwrap();
        assert_eq!(queries(&fake), 2);
    }

    #[derive(Debug)]
    struct Hand(AtomicI64);
    impl Clock for Hand {
        fn now(&self) -> OffsetDateTime {
            OffsetDateTime::from_unix_timestamp(self.0.load(Ordering::Relaxed)).unwrap()
        }
    }

    #[tokio::test]
    async fn an_answer_is_renewed_in_time_and_outlives_a_failure() {
        let working = Arc::new(AtomicI64::new(1));
        let switch = Arc::clone(&working);
        let fake = Fake::new(move |request| match request.url.contains("/v4/query") {
            true if switch.load(Ordering::Relaxed) == 0 => (400, r#"{"error":"down"}"#.to_owned()),
            true => (200, r#"{"hosts":[{"ttl":60,"rs":{"domains":["h"]}}]}"#.to_owned()),
            false => (200, STAT.to_owned()),
        });
        let clock = Arc::new(Hand(AtomicI64::new(0)));
        let client = fake.builder().clock(Arc::clone(&clock) as Arc<dyn Clock>).build().unwrap();
        let stat = |at| {
            clock.0.store(at, Ordering::Relaxed);
            client.bucket("b").stat("k").send()
        };
        stat(0).await.unwrap();
        stat(29).await.unwrap();
        assert_eq!(queries(&fake), 1);
        stat(30).await.unwrap();
        assert_eq!(queries(&fake), 2);
        working.store(0, Ordering::Relaxed);
        stat(70).await.unwrap();
        assert_eq!(queries(&fake), 3);
        let error = stat(90).await.unwrap_err().to_string();
        assert!(error.contains("hosts of the bucket") && error.contains("down"), "{error}");
    }

    #[tokio::test]
    async fn a_wrong_region_is_looked_up_again_once() {
        let fake = Fake::new(|request| match request.url.contains("/v4/query") {
            true => (200, r#"{"hosts":[{"rs":{"domains":["h"]}}]}"#.to_owned()),
            false => (400, r#"{"error":"incorrect region, please use rs-z2.qiniuapi.com"}"#.to_owned()),
        });
        let error = fake.builder().build().unwrap().bucket("b").stat("k").send().await.unwrap_err();
        assert_eq!((error.class(), error.attempts(), queries(&fake)), (Some(Class::WrongRegion), 2, 2));
    }

    #[tokio::test]
    async fn a_token_of_another_key_asks_with_that_key() {
        let fake = Fake::new(|request| match request.url.contains("/v4/query") {
            true => (200, r#"{"hosts":[{"up":{"acc_domains":["acc"],"domains":["up"]}}]}"#.to_owned()),
            false => (200, "{}".to_owned()),
        });
        let token = fake.client().bucket("b").upload_token().key("k").sign().unwrap();
        let anonymous = crate::Client::builder().anonymous().accelerate_uploads(true);
        let anonymous = fake.with(anonymous).build().unwrap();
        anonymous.bucket("b").upload("k", "x").token(token).send().await.unwrap();
        let urls: Vec<_> = fake.requests().into_iter().map(|request| request.url).collect();
        assert_eq!(urls, ["https://uc.qiniuapi.com/v4/query?ak=test-ak&bucket=b", "https://acc/"]);
    }
}
