use serde_json::json;
use time::Duration;

use crate::support::{Acs3, NOW, World};

#[tokio::test]
async fn vg_001_no_action() {
    let world = World::new();
    world.send(world.rpc("x", &[]).without("Action").request()).await.fails(400, "MissingAction");
}

#[tokio::test]
async fn vg_002_unknown_action() {
    let world = World::new();
    world.call("NoSuchThing", &[]).await.fails(404, "InvalidAction.NotFound");
    world
        .send(Acs3::new(&world, "NoSuchThing", &[], "").request())
        .await
        .fails(404, "InvalidAction.NotFound");
}

#[tokio::test]
async fn an_operation_that_is_not_emulated_says_so_after_the_signature() {
    let world = World::new();
    let answer = world.call("ListAIJob", &[]).await;
    answer.fails(501, "NotEmulated");
    assert!(answer.json()["Message"].as_str().unwrap().contains("ListAIJob"));
    world
        .send(world.rpc("ListAIJob", &[]).with("Signature", "x").request())
        .await
        .fails(400, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn vg_003_unknown_version() {
    let world = World::new();
    let rpc = world.rpc("GetVideoInfo", &[]);
    world.send(rpc.with("Version", "2000-01-01").request()).await.fails(400, "InvalidVersion");
}

#[tokio::test]
async fn vg_004_005_access_key() {
    let world = World::new();
    let rpc = || world.rpc("GetVideoInfo", &[]);
    world.send(rpc().without("AccessKeyId").request()).await.fails(400, "MissingAccessKeyId");
    let unknown = world.send(rpc().with("AccessKeyId", "nope").request()).await;
    unknown.fails(404, "InvalidAccessKeyId.NotFound");
    assert_eq!(unknown.json()["Message"], "Specified access key is not found.");
}

#[tokio::test]
async fn vg_007_wrong_signature_repeats_the_string_to_sign() {
    let world = World::new();
    let rpc =
        world.rpc("GetVideoInfo", &[("VideoId", "a b")]).with("SignatureNonce", "n").with("Signature", "x");
    let answer = world.send(rpc.request()).await;
    answer.fails(400, "SignatureDoesNotMatch");
    let expected = "POST&%2F&AccessKeyId%3Dtest-ak%26Action%3DGetVideoInfo%26Format%3DJSON%26SignatureMethod%3DHMAC-SHA1\
                    %26SignatureNonce%3Dn%26SignatureVersion%3D1.0%26Timestamp%3D2023-11-14T22%253A13%253A20Z\
                    %26Version%3D2017-03-21%26VideoId%3Da%2520b";
    let message = answer.json()["Message"].as_str().unwrap().to_owned();
    // The classic Python SDK takes what stands between the first and the second colon.
    assert_eq!(message.split(':').nth(1), Some(expected), "{message}");
    assert!(message.ends_with(&format!("server string to sign is:{expected}")));
}

#[tokio::test]
async fn vg_008_timestamp_window() {
    let world = World::new();
    let rpc = |time: &str| world.rpc("GetVideoInfo", &[("VideoId", "v")]).with("Timestamp", time).request();
    world.send(rpc("2000-01-01T00:00:00Z")).await.fails(400, "InvalidTimeStamp.Expired");
    world.send(rpc("2023-11-14T21:58:19Z")).await.fails(400, "InvalidTimeStamp.Expired");
    world.send(rpc("2023-11-14T22:28:21Z")).await.fails(400, "InvalidTimeStamp.Expired");
    for time in ["2023-11-14T21:58:20Z", NOW, "2023-11-14T22:28:20Z"] {
        world.send(rpc(time)).await.fails(404, "InvalidVideo.NotFound");
    }
    let mut old = Acs3::new(&world, "GetVideoInfo", &[("VideoId", "v")], "");
    old.headers.iter_mut().find(|(name, _)| name == "x-acs-date").unwrap().1 =
        "2000-01-01T00:00:00Z".to_owned();
    old.sign("test-ak", "test-sk");
    world.send(old.request()).await.fails(400, "InvalidTimeStamp.Expired");
}

#[tokio::test]
async fn vg_009_timestamp_format() {
    let world = World::new();
    let rpc = world.rpc("GetVideoInfo", &[]).with("Timestamp", "yesterday");
    world.send(rpc.request()).await.fails(400, "InvalidTimeStamp.Format");
    let missing = ["Timestamp", "SignatureNonce", "Version"];
    for name in missing {
        world
            .send(world.rpc("GetVideoInfo", &[]).without(name).request())
            .await
            .fails(400, &format!("Missing{name}"));
    }
    let unsigned = world.rpc("GetVideoInfo", &[]).with("Signature", "");
    world.send(unsigned.request()).await.fails(400, "MissingSignature");
}

#[tokio::test]
async fn vg_010_nonce_used_twice() {
    let world = World::new();
    let rpc = || world.rpc("DescribeVodRefreshQuota", &[]).with("SignatureNonce", "same").request();
    // A wrong signature does not use the nonce up.
    let forged =
        world.rpc("DescribeVodRefreshQuota", &[]).with("SignatureNonce", "same").with("Signature", "x");
    world.send(forged.request()).await.fails(400, "SignatureDoesNotMatch");
    world.send(rpc()).await.ok();
    world.send(rpc()).await.fails(400, "SignatureNonceUsed");
    world.advance(Duration::minutes(14));
    world.send(rpc()).await.fails(400, "SignatureNonceUsed");

    let signed = Acs3::new(&world, "DescribeVodRefreshQuota", &[], "");
    world.send(signed.request()).await.ok();
    world.send(signed.request()).await.fails(400, "SignatureNonceUsed");
    world.advance(Duration::hours(1));
    world.send(rpc()).await.ok();
}

#[tokio::test]
async fn vg_011_format_neither_json_nor_xml() {
    let world = World::new();
    let rpc = world.rpc("GetVideoInfo", &[]).with("Format", "YAML");
    world.send(rpc.request()).await.fails(400, "InvalidParameter.Format");
}

#[tokio::test]
async fn vg_012_default_format_is_xml() {
    let world = World::new();
    let id = world.normal_video("<Title> & more").await;
    let rpc = world.rpc("GetVideoInfo", &[("VideoId", &id)]).without("Format");
    let answer = world.send(rpc.request()).await;
    assert_eq!(answer.status, 200);
    assert!(answer.header("content-type").contains("xml"), "{:?}", answer.headers);
    let text = answer.text();
    assert!(
        text.contains("<GetVideoInfoResponse><RequestId>") && text.ends_with("</GetVideoInfoResponse>"),
        "{text}"
    );
    assert!(text.contains(&format!("<VideoId>{id}</VideoId>")), "{text}");
    assert!(text.contains("<Title>&lt;Title&gt; &amp; more</Title>"), "{text}");
}

#[tokio::test]
async fn vg_013_xml_error_shape() {
    let world = World::new();
    let rpc = world.rpc("GetVideoInfo", &[("VideoId", "nope")]).with("Format", "XML");
    let answer = world.send(rpc.request()).await;
    answer.fails(404, "InvalidVideo.NotFound");
    let (_, root) = answer.text().split_once("?>").unwrap();
    assert!(root.starts_with("<Error>") && root.ends_with("</Error>"));
    for name in ["RequestId", "HostId", "Code", "Message"] {
        assert!(root.contains(&format!("<{name}>")), "{root}");
    }
}

#[tokio::test]
async fn vg_014_json_error_members() {
    let world = World::new();
    let answer = world.call("GetVideoInfo", &[("VideoId", "nope")]).await;
    answer.fails(404, "InvalidVideo.NotFound");
    let body = answer.json();
    assert_eq!(body["HostId"], "vod.cn-shanghai.aliyuncs.com");
    assert_eq!(body["Message"], "The video does not exist.");
    assert!(body["Recommend"].as_str().unwrap().starts_with("https://"));
    let id = body["RequestId"].as_str().unwrap();
    assert!(id.len() == 36 && id.to_ascii_uppercase() == id, "{id}");
}

#[tokio::test]
async fn vg_022_header_signature_is_accepted_and_answered_in_json() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let answer = world
        .send(Acs3::new(&world, "GetVideoInfo", &[("VideoId", &id), ("Format", "XML")], "").request())
        .await;
    assert!(answer.header("content-type").starts_with("application/json"));
    assert_eq!(answer.ok()["Video"]["VideoId"], id);
}

#[tokio::test]
async fn vg_023_required_parameter_missing() {
    let world = World::new();
    let answer = world.call("UpdateVideoInfos", &[]).await;
    answer.fails(400, "MissingParameter");
    assert!(answer.json()["Message"].as_str().unwrap().contains("UpdateContent"));
}

#[tokio::test]
async fn unsupported_method() {
    let world = World::new();
    let mut rpc = world.rpc("GetVideoInfo", &[]);
    rpc.method = "PUT";
    world.send(rpc.request()).await.fails(400, "UnsupportedHTTPMethod");
}

#[tokio::test]
async fn get_and_form_body_are_requests_too() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let mut rpc = world.rpc("GetVideoInfo", &[("VideoId", &id)]);
    rpc.method = "GET";
    world.send(rpc.request()).await.ok();
    let mut rpc = world.rpc("UpdateVideoInfo", &[]);
    rpc.form = vec![("VideoId".to_owned(), id.clone()), ("Title".to_owned(), "in body: a+b *~/".to_owned())];
    world.send(rpc.request()).await.ok();
    let info = world.call("GetVideoInfo", &[("VideoId", &id)]).await.ok();
    assert_eq!(info["Video"]["Title"], "in body: a+b *~/");
    let update = Acs3::new(&world, "UpdateVideoInfo", &[("VideoId", &id)], "Title=by+header");
    world.send(update.request()).await.ok();
    let info = world.call("GetVideoInfo", &[("VideoId", &id)]).await.ok();
    assert_eq!(info["Video"]["Title"], "by header");
}

#[tokio::test]
async fn temporary_keys_need_their_token() {
    let world = World::new();
    let rpc = |token: Option<&str>| {
        let rpc = world.rpc("DescribeVodRefreshQuota", &[]).with("AccessKeyId", "STS.test-ak");
        match token {
            Some(token) => rpc.with("SecurityToken", token).request(),
            None => rpc.request(),
        }
    };
    world.send(rpc(Some("test-token+/==%2F ~*"))).await.ok();
    world.send(rpc(None)).await.fails(400, "InvalidSecurityToken.Malformed");
    world.send(rpc(Some("other"))).await.fails(400, "InvalidSecurityToken.MismatchWithAccessKey");
    let stray = world.rpc("DescribeVodRefreshQuota", &[("SecurityToken", "t")]);
    world.send(stray.request()).await.fails(400, "InvalidSecurityToken.MismatchWithAccessKey");

    let mut by_header = Acs3::new(&world, "DescribeVodRefreshQuota", &[], "");
    by_header.sign("STS.test-ak", "test-sk");
    world.send(by_header.request()).await.fails(400, "InvalidSecurityToken.Malformed");
    by_header.headers.push(("x-acs-security-token".to_owned(), "test-token+/==%2F ~*".to_owned()));
    by_header.sign("STS.test-ak", "test-sk");
    world.send(by_header.request()).await.ok();
}

#[tokio::test]
async fn the_journal_names_operation_and_verdict() {
    let world = World::new();
    world.call("DescribeVodRefreshQuota", &[]).await.ok();
    world.send(world.rpc("GetVideoInfo", &[]).with("Signature", "x").request()).await;
    let journal = world.emulator.journal();
    assert_eq!(journal.count("vod", "DescribeVodRefreshQuota"), 1);
    let verdicts: Vec<_> =
        journal.entries().into_iter().map(|entry| format!("{:?}", entry.verdict)).collect();
    assert_eq!(json!(verdicts), json!(["Signed(\"test-ak\")", "Refused(\"SignatureDoesNotMatch\")"]));
}
