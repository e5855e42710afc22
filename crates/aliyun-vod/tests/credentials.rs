//! The places a key comes from, against a metadata service, an STS and a local service in this process.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use aliyun_vod::credentials::{CachedCredentials, Sources};
use aliyun_vod::{
    Body, Clock, Credentials, Environment, ErrorKind, FixedCredentials, ProvideCredentials, Random,
    TransportError, TransportErrorKind, transport_fn,
};
use bytes::Bytes;
use cloudwire_signing::Secret;
use cloudwire_signing::aliyun::rpc_v1;
use cloudwire_signing::encode::form_decode;
use http::{HeaderMap, Request, Response};
use http_body_util::Full;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::macros::datetime;
use time::{Duration as TimeSpan, OffsetDateTime};

const START: OffsetDateTime = datetime!(2023-11-14 22:13:20 UTC);
const ROLE: &str = "acs:ram::1:role/media";

#[derive(Clone, Debug)]
struct Hands(Arc<Mutex<OffsetDateTime>>);

impl Clock for Hands {
    fn now(&self) -> OffsetDateTime {
        *self.0.lock().unwrap()
    }
}

#[derive(Debug)]
struct Zero;

impl Random for Zero {
    fn next_u128(&self) -> u128 {
        0
    }
}

/// A request as a service sees it.
#[derive(Clone)]
struct Seen {
    method: String,
    url: String,
    headers: HeaderMap,
}

impl Seen {
    fn host(&self) -> String {
        let rest = self.url.split_once("://").unwrap().1;
        rest.split('/').next().unwrap().to_owned()
    }

    fn line(&self) -> String {
        format!("{} {}", self.method, self.url.split('?').next().unwrap())
    }

    fn query(&self) -> Vec<(String, String)> {
        form_decode(self.url.split_once('?').map_or("", |(_, query)| query))
    }

    fn get(&self, name: &str) -> Option<String> {
        self.query().into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    fn header(&self, name: &str) -> Option<&str> {
        Some(self.headers.get(name)?.to_str().unwrap())
    }

    /// Whether the RPC signature is that of this secret.
    fn is_signed_by(&self, secret: &str) -> bool {
        let signature = rpc_v1::signature(&Secret::new(secret), &self.method, &self.query());
        self.get("Signature") == Some(signature)
    }
}

/// What a service does: a status and a body, or no answer at all.
enum Reply {
    Answer(u16, String),
    Refused,
    Silence,
}

type Handler = dyn Fn(&Seen) -> Reply + Send + Sync;

/// A machine with a home folder, an environment and services around it.
struct Machine {
    home: tempfile::TempDir,
    variables: Vec<(String, String)>,
    seen: Arc<Mutex<Vec<Seen>>>,
    clock: Hands,
    handler: Arc<Handler>,
}

/// The answer of STS, and with `Code` that of the other two.
fn key(id: &str, minutes: i64) -> String {
    let end = START + TimeSpan::minutes(minutes);
    let (date, time) = (end.date(), end.time());
    let time = format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second());
    format!(
        r#"{{"Code":"Success","AccessKeyId":"{id}","AccessKeySecret":"hush-{id}","SecurityToken":"hush-token-{id}",
            "Expiration":"{date}T{time}Z"}}"#
    )
}

fn sts_key(id: &str, minutes: i64) -> String {
    format!(r#"{{"RequestId":"R-1","Credentials":{}}}"#, key(id, minutes))
}

impl Machine {
    fn new(handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let (home, clock) = (tempfile::tempdir().unwrap(), Hands(Arc::new(Mutex::new(START))));
        let variables = vec![("HOME".to_owned(), home.path().to_str().unwrap().to_owned())];
        Self { home, variables, seen: Arc::default(), clock, handler: Arc::new(handler) }
    }

    /// A machine with an STS that hands out `sts-1`, `sts-2` and so on, for an hour each, and nothing else.
    fn with_sts() -> Self {
        let count = Mutex::new(0);
        Self::new(move |seen| match seen.host().starts_with("sts") {
            true => {
                *count.lock().unwrap() += 1;
                Reply::Answer(200, sts_key(&format!("sts-{}", count.lock().unwrap()), 60))
            }
            false => Reply::Refused,
        })
    }

    fn nothing_around() -> Self {
        Self::new(|_| Reply::Refused)
    }

    fn set(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    fn unset(mut self, name: &str) -> Self {
        self.variables.retain(|(known, _)| known != name);
        self
    }

    fn file(self, name: &str, text: &str) -> Self {
        let path = self.home.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    fn path(&self, name: &str) -> String {
        self.home.path().join(name).to_str().unwrap().to_owned()
    }

    fn environment(&self) -> Environment {
        Environment::of(self.variables.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    fn transport(&self) -> Arc<dyn aliyun_vod::Transport> {
        let (log, handler) = (Arc::clone(&self.seen), Arc::clone(&self.handler));
        transport_fn(move |request: Request<Body>| {
            let (method, url) = (request.method().to_string(), request.uri().to_string());
            let seen = Seen { method, url, headers: request.headers().clone() };
            let reply = handler(&seen);
            log.lock().unwrap().push(seen);
            async move {
                tokio::time::sleep(Duration::from_millis(5)).await;
                match reply {
                    Reply::Answer(status, body) => {
                        Ok(Response::builder().status(status).body(Full::new(Bytes::from(body))).unwrap())
                    }
                    Reply::Refused => Err(TransportError::new(TransportErrorKind::Connect, "refused")),
                    Reply::Silence => std::future::pending().await,
                }
            }
        })
    }

    fn sources(&self) -> Sources {
        let sources = Sources::new().environment(self.environment()).transport(self.transport());
        sources.clock(self.clock.clone()).random(Zero)
    }

    fn chain(&self) -> CachedCredentials {
        self.sources().default_chain()
    }

    async fn id(&self) -> String {
        self.chain().provide().await.unwrap().access_key().to_owned()
    }

    /// The error of the chain, after a look for secrets in it.
    async fn error(&self) -> String {
        let error = self.chain().provide().await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hush") && !error.to_string().contains('\n'), "{shown}");
        error.to_string()
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    fn lines(&self) -> Vec<String> {
        self.seen().iter().map(Seen::line).collect()
    }
}

/// A configuration of the command line with these profiles, the first one current.
fn config(profiles: &str) -> String {
    format!(r#"{{"current": "one", "profiles": [{profiles}]}}"#)
}

const CLI: &str = ".aliyun/config.json";
const INI: &str = ".alibabacloud/credentials.ini";
const METADATA: &str = "http://100.100.100.200/latest";
const AK: &str = r#"{"name":"one","mode":"AK","access_key_id":"cli","access_key_secret":"hush-cli"}"#;
const INI_KEY: &str =
    "[default]\ntype = access_key # mine\naccess_key_id = ini\naccess_key_secret = hush-ini\n";

/// Answers in every place, each with a key that tells where it is from.
fn everywhere(seen: &Seen) -> Reply {
    let answer = |text: &str| Reply::Answer(200, text.to_owned());
    match seen.line().as_str() {
        line if line.ends_with("/api/token") => answer("metadata-token"),
        line if line.ends_with("/security-credentials/") => answer("the-role"),
        line if line.ends_with("/the-role") => Reply::Answer(200, key("ecs", 360)),
        line if line.contains("sts.") => Reply::Answer(200, sts_key("oidc", 60)),
        line if line.contains("/keys") => Reply::Answer(200, key("uri", 60)),
        _ => Reply::Refused,
    }
}

#[tokio::test(start_paused = true)]
async fn the_places_have_an_order() {
    let machine =
        Machine::new(everywhere).file(CLI, &config(AK)).file(INI, INI_KEY).file("token", "hush-jwt");
    let token_file = machine.path("token");
    let mut machine = machine
        .set("ALIBABA_CLOUD_ACCESS_KEY_ID", "env")
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hush-env")
        .set("ALIBABA_CLOUD_ROLE_ARN", ROLE)
        .set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/p")
        .set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", &token_file)
        .set("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1:9/keys");
    assert_eq!(machine.id().await, "env");
    machine = machine.unset("ALIBABA_CLOUD_ACCESS_KEY_ID").unset("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    assert_eq!(machine.id().await, "oidc");
    machine = machine.unset("ALIBABA_CLOUD_OIDC_PROVIDER_ARN");
    assert_eq!(machine.id().await, "cli");
    machine = machine.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "True");
    assert_eq!(machine.id().await, "ini");
    machine = machine.set("ALIBABA_CLOUD_PROFILE", "absent");
    assert_eq!(machine.id().await, "ecs");
    machine = machine.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    assert_eq!(machine.id().await, "uri");
    machine = machine.unset("ALIBABA_CLOUD_CREDENTIALS_URI");
    let error = machine.error().await;
    for part in [
        "no credentials; tried environment: ALIBABA_CLOUD_ACCESS_KEY_ID and",
        "OIDC role: ALIBABA_CLOUD_OIDC_PROVIDER_ARN is not set",
        "CLI profile: turned off",
        "credentials file: ",
        "has no section \"absent\"",
        "ECS RAM role: turned off",
        "credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set",
    ] {
        assert!(error.contains(part), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_oidc_role_is_assumed_without_a_signature() {
    let machine = Machine::with_sts().file("token", "hush-jwt\n");
    let token_file = machine.path("token");
    let machine = machine
        .set("ALIBABA_CLOUD_ROLE_ARN", ROLE)
        .set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/p")
        .set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", &token_file)
        .set("ALIBABA_CLOUD_STS_REGION", "cn-beijing")
        .set("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", "true");
    let key = machine.chain().provide().await.unwrap();
    assert_eq!((key.access_key(), key.secret().expose()), ("sts-1", "hush-sts-1"));
    assert_eq!(key.security_token().unwrap().expose(), "hush-token-sts-1");
    assert_eq!(key.expires_at(), Some(START + TimeSpan::HOUR));
    let seen = &machine.seen()[0];
    assert_eq!(seen.line(), "GET https://sts-vpc.cn-beijing.aliyuncs.com/");
    for (name, value) in [
        ("Action", "AssumeRoleWithOIDC"),
        ("Version", "2015-04-01"),
        ("Format", "JSON"),
        ("Timestamp", "2023-11-14T22:13:20Z"),
        ("RoleArn", ROLE),
        ("OIDCProviderArn", "acs:ram::1:oidc-provider/p"),
        ("OIDCToken", "hush-jwt"),
        ("RoleSessionName", "aliyun-vod-1700000000"),
        ("DurationSeconds", "3600"),
    ] {
        assert_eq!(seen.get(name).as_deref(), Some(value), "{name}");
    }
    assert!(seen.get("Signature").is_none() && seen.get("AccessKeyId").is_none());
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_not_repeated() {
    for body in
        [r#"{"Code":"AuthenticationFail.OIDCToken.Invalid","Message":"bad hush-jwt"}"#, "GET /?t=hush-jwt"]
    {
        let machine = Machine::new(move |_| Reply::Answer(400, body.to_owned())).file("token", "hush-jwt");
        let token_file = machine.path("token");
        let machine = machine
            .set("ALIBABA_CLOUD_ROLE_ARN", ROLE)
            .set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p")
            .set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", &token_file);
        let error = machine.error().await;
        assert!(error.contains("OIDC role: ") && error.contains("AssumeRoleWithOIDC"), "{error}");
    }
    let machine = Machine::with_sts()
        .set("ALIBABA_CLOUD_ROLE_ARN", ROLE)
        .set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p")
        .set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/absent/token");
    assert!(machine.error().await.contains("OIDC token file /absent/token is not there"));
}

#[tokio::test(start_paused = true)]
async fn each_mode_of_the_command_line_gives_a_key() {
    let sts = r#"{"name":"one","mode":"StsToken","access_key_id":"a","access_key_secret":"hush","sts_token":"hush-t"}"#;
    let key = Machine::nothing_around().file(CLI, &config(sts)).chain().provide().await.unwrap();
    assert_eq!((key.access_key(), key.security_token().unwrap().expose()), ("a", "hush-t"));

    let role = format!(
        r#"{{"name":"one","mode":"RamRoleArn","access_key_id":"base","access_key_secret":"hush-base",
            "ram_role_arn":"{ROLE}","ram_session_name":"me","expired_seconds":"1800","policy":"{{}}",
            "external_id":"hush-ext","sts_region":"cn-shanghai","enable_vpc":false}}"#
    );
    let machine = Machine::with_sts().file(CLI, &config(&role)).set("ALIBABA_CLOUD_STS_REGION", "cn-x");
    assert_eq!(machine.id().await, "sts-1");
    let seen = &machine.seen()[0];
    assert_eq!(seen.line(), "GET https://sts.cn-shanghai.aliyuncs.com/");
    for (name, value) in [
        ("Action", "AssumeRole"),
        ("Version", "2015-04-01"),
        ("AccessKeyId", "base"),
        ("RoleArn", ROLE),
        ("RoleSessionName", "me"),
        ("DurationSeconds", "1800"),
        ("Policy", "{}"),
        ("ExternalId", "hush-ext"),
        ("SignatureMethod", "HMAC-SHA1"),
    ] {
        assert_eq!(seen.get(name).as_deref(), Some(value), "{name}");
    }
    assert!(seen.is_signed_by("hush-base"));

    let ecs = r#"{"name":"one","mode":"EcsRamRole","ram_role_name":"the-role"}"#;
    let machine = Machine::new(everywhere).file(CLI, &config(ecs));
    assert_eq!(machine.id().await, "ecs");
    assert_eq!(machine.lines().len(), 2, "the role is not looked up");

    let machine = Machine::with_sts().file("token", "hush-jwt");
    let oidc = format!(
        r#"{{"name":"one","mode":"OIDC","ram_role_arn":"{ROLE}","oidc_provider_arn":"p","oidc_token_file":"{}"}}"#,
        machine.path("token")
    );
    let machine = machine.file(CLI, &config(&oidc));
    assert_eq!(machine.id().await, "sts-1");
    assert_eq!(machine.seen()[0].get("OIDCToken").as_deref(), Some("hush-jwt"));
}

fn chained(name: &str, source: &str) -> String {
    format!(
        r#"{{"name":"{name}","mode":"ChainableRamRoleArn","source_profile":"{source}","ram_role_arn":"role-{name}"}}"#
    )
}

#[tokio::test(start_paused = true)]
async fn roles_are_chained_and_circles_refused() {
    let base = AK.replace("\"one\"", "\"three\"");
    let profiles = [chained("one", "two"), chained("two", "three"), base].join(",");
    let machine = Machine::with_sts().file(CLI, &config(&profiles));
    assert_eq!(machine.id().await, "sts-2");
    let seen = machine.seen();
    assert_eq!(seen[0].get("RoleArn").as_deref(), Some("role-two"));
    assert!(seen[0].is_signed_by("hush-cli"));
    assert_eq!(seen[1].get("RoleArn").as_deref(), Some("role-one"));
    assert_eq!(seen[1].get("SecurityToken").as_deref(), Some("hush-token-sts-1"));
    assert!(seen[1].is_signed_by("hush-sts-1"));

    let profiles = [chained("one", "two"), chained("two", "one")].join(",");
    let machine = Machine::with_sts().file(CLI, &config(&profiles));
    let error = machine.error().await;
    assert!(error.contains("source_profile goes round in a circle: one -> two -> one"), "{error}");
    let machine = Machine::with_sts().file(CLI, &config(&chained("one", "one")));
    assert!(machine.error().await.contains("one -> one"));
    let machine = Machine::with_sts().file(CLI, &config(&chained("one", "gone")));
    assert!(machine.error().await.contains("has no profile \"gone\""));
    assert!(machine.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_profile_is_chosen_by_name() {
    let profiles = format!("{AK},{}", AK.replace("\"one\"", "\"two\"").replace("\"cli\"", "\"cli-2\""));
    let machine = Machine::nothing_around().file(CLI, &config(&profiles)).set("ALIBABA_CLOUD_PROFILE", "two");
    assert_eq!(machine.id().await, "cli-2");
    let one = machine.sources().cli_profile(Some("one")).provide().await.unwrap();
    assert_eq!(one.access_key(), "cli");
}

#[tokio::test(start_paused = true)]
async fn what_the_command_line_configuration_gets_wrong_is_named() {
    let ak = |rest: &str| config(&format!(r#"{{"name":"one","mode":"AK"{rest}}}"#));
    let mode =
        |mode: &str| config(&format!(r#"{{"name":"one","mode":"{mode}","access_key_secret":"hush"}}"#));
    for (text, parts) in [
        ("{\n\"a\": \"hush\"\n\"b\"".to_owned(), vec!["config.json, line 3, column 1: not JSON"]),
        (ak(""), vec!["profile \"one\": access_key_id is not set"]),
        (ak(r#","access_key_id":"a","access_key_secret":{"x":"hush"}"#), vec!["access_key_secret: expected"]),
        (
            ak(r#","access_key_id":"a","access_key_secret":"hush hush""#),
            vec!["profile \"one\"", "secret key"],
        ),
        (config(r#"{"name":"one"}"#), vec!["mode is not set"]),
        (mode("CloudSSO"), vec!["mode CloudSSO", "aliyun command line"]),
        (mode("OAuth"), vec!["mode OAuth"]),
        (mode("External"), vec!["mode External runs a program"]),
        (mode("hush"), vec!["profile \"one\": the mode is not known"]),
        (
            config(r#"{"name":"one","mode":"RamRoleArn","access_key_id":"a","access_key_secret":"hush"}"#),
            vec!["ram_role_arn is not set"],
        ),
        (
            config(
                r#"{"name":"one","mode":"RamRoleArn","access_key_id":"a","access_key_secret":"hush",
                    "ram_role_arn":"r","expired_seconds":60}"#,
            ),
            vec!["900s at least"],
        ),
        (
            config(
                r#"{"name":"one","mode":"RamRoleArn","access_key_id":"a","access_key_secret":"hush",
                    "ram_role_arn":"r","sts_region":"evil.com/"}"#,
            ),
            vec!["the region of STS"],
        ),
        (config(r#"{"name":"one","mode":"EcsRamRole"}"#), vec!["profile \"one\": no metadata service"]),
    ] {
        // What is set up but broken ends the search, although the next place has a key.
        let machine = Machine::nothing_around().file(CLI, &text).file(INI, INI_KEY);
        let error = machine.error().await;
        assert!(error.starts_with("CLI profile: ") && error.contains("tried before: environment"), "{error}");
        for part in parts {
            assert!(error.contains(part), "{part}: {error}");
        }
    }
    // What names nothing is passed over.
    for text in ["{}".to_owned(), config("").replace("one", "")] {
        let machine = Machine::nothing_around().file(CLI, &text).file(INI, INI_KEY);
        assert_eq!(machine.id().await, "ini");
    }
}

#[tokio::test(start_paused = true)]
async fn each_type_of_the_credentials_file_gives_a_key() {
    let machine = Machine::nothing_around().file(".alibabacloud/credentials", INI_KEY);
    assert_eq!(machine.id().await, "ini");
    let machine = machine.file(INI, &INI_KEY.replace("= ini", "= first"));
    assert_eq!(machine.id().await, "first");

    let machine = Machine::with_sts().file("token", "hush-jwt");
    let text = format!(
        "{INI_KEY}[role]\ntype=ram_role_arn\naccess_key_id=base\naccess_key_secret=hush-base\nrole_arn={ROLE}\n\
         role_session_name=me\n[oidc]\ntype=oidc_role_arn\nrole_arn={ROLE}\noidc_provider_arn=p\n\
         oidc_token_file_path={}\n",
        machine.path("token")
    );
    let machine = machine.file("mine.ini", &text);
    let path = machine.path("mine.ini");
    let mut machine = machine.set("ALIBABA_CLOUD_CREDENTIALS_FILE", &path);
    assert_eq!(machine.id().await, "ini");
    machine = machine.set("ALIBABA_CLOUD_PROFILE", "role");
    assert_eq!(machine.id().await, "sts-1");
    assert!(machine.seen()[0].is_signed_by("hush-base"));
    assert_eq!(machine.seen()[0].get("RoleSessionName").as_deref(), Some("me"));
    let oidc = machine.sources().credentials_file(Some("oidc")).provide().await.unwrap();
    assert_eq!(oidc.access_key(), "sts-2");

    let machine = Machine::new(everywhere).file(INI, "[default]\ntype=ecs_ram_role\nrole_name=the-role\n");
    assert_eq!(machine.id().await, "ecs");
}

#[tokio::test(start_paused = true)]
async fn what_the_credentials_file_gets_wrong_is_named() {
    for (text, part) in [
        ("[default]\naccess_key_secret hush", "credentials.ini, line 2: "),
        ("access_key_secret = hush", "credentials.ini, line 1: "),
        (
            "[default]\ntype=access_key\naccess_key_secret=hush",
            "section \"default\": access_key_id is not set",
        ),
        ("[default]\naccess_key_secret=hush", "type is not set"),
        ("[default]\ntype=hush", "the type is not known"),
        ("[default]\ntype=rsa_key_pair", "rsa_key_pair is not supported"),
        ("[default]\ntype=ecs_ram_role", "section \"default\": no metadata service"),
    ] {
        let error = Machine::nothing_around().file(INI, text).error().await;
        assert!(error.starts_with("credentials file: ") && error.contains(part), "{part}: {error}");
    }
    let machine = Machine::nothing_around().set("ALIBABA_CLOUD_CREDENTIALS_FILE", "/absent/file");
    let error = machine.error().await;
    assert!(error.contains("ALIBABA_CLOUD_CREDENTIALS_FILE: /absent/file is not there"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_metadata_service_is_asked_with_a_token() {
    let machine = Machine::new(everywhere);
    assert_eq!(machine.id().await, "ecs");
    let roles = format!("{METADATA}/meta-data/ram/security-credentials/");
    let lines = [format!("PUT {METADATA}/api/token"), format!("GET {roles}"), format!("GET {roles}the-role")];
    assert_eq!(machine.lines(), lines);
    let seen = machine.seen();
    assert_eq!(seen[0].header("x-aliyun-ecs-metadata-token-ttl-seconds"), Some("21600"));
    for seen in &seen[1..] {
        assert_eq!(seen.header("x-aliyun-ecs-metadata-token"), Some("metadata-token"));
        assert!(seen.header("authorization").is_none());
    }
    let machine = Machine::new(everywhere).set("ALIBABA_CLOUD_ECS_METADATA", "the-role");
    assert_eq!((machine.id().await.as_str(), machine.lines().len()), ("ecs", 2));
}

/// A metadata service that knows no tokens, or does not answer when asked for one.
fn first_version(token: fn() -> Reply) -> Machine {
    Machine::new(move |seen| match seen.line().ends_with("/api/token") {
        true => token(),
        false if seen.header("x-aliyun-ecs-metadata-token").is_some() => Reply::Answer(403, "".into()),
        false => everywhere(seen),
    })
}

#[tokio::test(start_paused = true)]
async fn without_a_token_the_first_version_is_asked_unless_that_is_turned_off() {
    let tokens: [fn() -> Reply; 3] = [
        || Reply::Answer(404, "no such page".into()),
        || Reply::Silence,
        // A token that is then not accepted.
        || Reply::Answer(200, "hush-useless".into()),
    ];
    for token in tokens {
        assert_eq!(first_version(token).id().await, "ecs");
        let machine = first_version(token).set("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
        assert!(machine.error().await.contains("ECS RAM role: "));
        assert!(
            machine
                .seen()
                .iter()
                .skip(1)
                .all(|seen| seen.headers.contains_key("x-aliyun-ecs-metadata-token"))
        );
    }
}

#[tokio::test(start_paused = true)]
async fn elsewhere_than_on_ecs_little_time_is_lost() {
    let machine = Machine::new(|_| Reply::Silence);
    let start = tokio::time::Instant::now();
    assert!(machine.error().await.contains("ECS RAM role: no metadata service"));
    assert_eq!(start.elapsed(), Duration::from_secs(2), "a second for each version");
    let machine = Machine::nothing_around();
    machine.error().await;
    assert_eq!(machine.lines().len(), 1, "who refuses the connection is asked once");
    // An instance without a role.
    let machine = Machine::new(|seen| match seen.method.as_str() {
        "PUT" => Reply::Answer(200, "t".into()),
        _ => Reply::Answer(404, "".into()),
    });
    assert!(machine.error().await.contains("the instance has no RAM role"));
}

#[tokio::test(start_paused = true)]
async fn malformed_answers_are_named_and_not_quoted() {
    let whole = key("k", 60);
    for (body, part) in [
        ("hush".to_owned(), "the answer is not JSON"),
        (whole.replace("Success", "Failed"), "Code is Failed"),
        (whole.replace("\"Code\":\"Success\"", "\"Code\":\"hush hush\""), "holds no Code"),
        (whole.replace("AccessKeySecret", "X"), "holds no AccessKeySecret"),
        (whole.replace("SecurityToken", "X"), "holds no SecurityToken"),
        (whole.replace("2023-", "hush-"), "Expiration: expected a time"),
        (whole.replace("hush-k", "hush k"), "secret key"),
    ] {
        let text = body.clone();
        let machine = Machine::new(move |seen| match seen.line().ends_with("the-role") {
            true => Reply::Answer(200, text.clone()),
            false => everywhere(seen),
        });
        let error = machine.error().await;
        assert!(error.contains("ECS RAM role: the metadata service: ") && error.contains(part), "{error}");

        let machine = Machine::new(move |_| Reply::Answer(200, body.clone()))
            .set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
            .set("ALIBABA_CLOUD_CREDENTIALS_URI", "http://keys.example.com/hush-path?t=hush-query");
        let error = machine.error().await;
        assert!(
            error.contains("the credentials URI at keys.example.com: ") && error.contains(part),
            "{error}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_credentials_uri_is_asked_as_it_stands() {
    let machine = Machine::new(everywhere).set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let uri = "http://127.0.0.1:9000/v1/keys?a=b%20c";
    assert_eq!(machine.sources().credentials_uri(uri).provide().await.unwrap().access_key(), "uri");
    assert_eq!(machine.seen()[0].url, uri);
    for uri in ["hush", "ftp://hush/keys", "http://user:hush@h/keys", "/keys"] {
        let provider = machine.sources().credentials_uri(uri);
        let shown = format!("{provider:?} {:?}", provider.provide().await.unwrap_err());
        assert!(shown.contains("no http or https URL") && !shown.contains("hush"), "{shown}");
    }
    let machine = Machine::new(|_| Reply::Answer(500, "hush".into()));
    let error = machine.sources().credentials_uri("http://h/keys").provide().await.unwrap_err().to_string();
    assert_eq!(error, "the credentials URI at h answers with status 500");
}

#[tokio::test(start_paused = true)]
async fn a_role_is_assumed_again_in_time_and_once_for_all_callers() {
    let down = Arc::new(Mutex::new(false));
    let (is_down, count) = (Arc::clone(&down), Mutex::new(0));
    let machine = Machine::new(move |_| {
        let mut count = count.lock().unwrap();
        *count += 1;
        match *is_down.lock().unwrap() {
            true => Reply::Answer(400, r#"{"Code":"NoPermission","Message":"no"}"#.into()),
            false => Reply::Answer(200, sts_key(&format!("sts-{count}"), *count * 60)),
        }
    });
    let base = FixedCredentials(Credentials::new("base", "hush-base").unwrap());
    let role = machine.sources().assume_role(base, ROLE).session_name("me").build().unwrap();
    let role = Arc::new(role);
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let role = Arc::clone(&role);
            tokio::spawn(async move { role.provide().await.unwrap().access_key().to_owned() })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "sts-1");
    }
    assert_eq!(machine.seen().len(), 1);

    let at = |minutes: i64| {
        *machine.clock.0.lock().unwrap() = START + TimeSpan::minutes(minutes);
        role.provide()
    };
    assert_eq!(at(44).await.unwrap().access_key(), "sts-1");
    *down.lock().unwrap() = true;
    assert_eq!(at(45).await.unwrap().access_key(), "sts-1", "a failure keeps the key that works");
    assert_eq!(machine.seen().len(), 2);
    let error = at(60).await.unwrap_err().to_string();
    assert!(error.starts_with("AssumeRole failed: NoPermission (400): no"), "{error}");
    *down.lock().unwrap() = false;
    assert_eq!(at(61).await.unwrap().access_key(), "sts-4");
    let shown = format!("{role:?}");
    assert!(shown.contains("sts-4") && shown.contains(ROLE) && !shown.contains("hush"), "{shown}");
}

#[test]
fn an_impossible_role_is_refused_at_once() {
    let base = || FixedCredentials(Credentials::new("base", "hush-base").unwrap());
    let short = Sources::new().assume_role(base(), ROLE).duration(Duration::from_secs(899)).build();
    let empty = Sources::new().assume_role(base(), "").build();
    for (error, part) in [(short.unwrap_err(), "900s"), (empty.unwrap_err(), "ARN")] {
        assert!(error.kind() == ErrorKind::Credentials && error.to_string().contains(part), "{error}");
    }
    let builder = Sources::new().assume_role(base(), ROLE).external_id("hush-ext").policy("hush-policy");
    assert!(!format!("{builder:?}").contains("hush"), "{builder:?}");
}

#[cfg(feature = "media")]
#[tokio::test(start_paused = true)]
async fn a_client_looks_everywhere_by_itself() {
    let machine = Machine::new(|seen| match seen.host().starts_with("vod.") {
        true => Reply::Answer(200, r#"{"RequestId":"R"}"#.into()),
        false => everywhere(seen),
    });
    let vod = aliyun_vod::Client::builder()
        .environment(machine.environment())
        .transport(machine.transport())
        .clock(machine.clock.clone())
        .random(Zero)
        .build()
        .unwrap();
    for _ in 0..3 {
        vod.get_video_info("v").send().await.unwrap();
    }
    let seen = machine.seen();
    assert_eq!(seen.len(), 6, "a token, a role, a key, and the calls");
    let authorization = seen[5].header("authorization").unwrap();
    assert!(authorization.starts_with("ACS3-HMAC-SHA256 Credential=ecs,"), "{authorization}");
    assert_eq!(seen[5].header("x-acs-security-token"), Some("hush-token-ecs"));
    assert!(!format!("{vod:?}").contains("hush"), "{vod:?}");

    let machine = Machine::nothing_around();
    let builder =
        aliyun_vod::Client::builder().environment(machine.environment()).transport(machine.transport());
    let error = builder.build().unwrap().get_video_info("v").send().await.unwrap_err();
    assert!(error.is_unauthorized() && error.attempts() <= 1, "{error}");
    let text = error.to_string();
    assert!(
        text.contains("GetVideoInfo failed: no credentials; tried environment: ALIBABA_CLOUD_ACCESS_KEY_ID")
    );
    assert!(text.contains("credentials URI: ") && !text.contains('\n'), "{text}");
}
