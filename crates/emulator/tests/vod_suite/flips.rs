//! One changed byte in anything that is signed must be noticed.

use crate::support::{Acs3, World, flip};

/// What a spoiled request may be refused with: a value that is checked before the signature has its own code.
fn refused(code: &str) -> bool {
    [
        "SignatureDoesNotMatch",
        "IncompleteSignature",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidVersion",
        "InvalidTimeStamp.Format",
        "InvalidTimeStamp.Expired",
        "InvalidSignatureMethod",
        "InvalidParameter.Format",
        "InvalidSecurityToken.MismatchWithAccessKey",
    ]
    .contains(&code)
}

#[tokio::test]
async fn rpc_v1() {
    let world = World::new();
    let signed = || {
        let mut rpc = world
            .rpc(
                "UpdateVideoInfo",
                &[("VideoId", "vid-1"), ("Title", "点 a+b"), ("SecurityToken", "test-token+/==%2F ~*")],
            )
            .with("AccessKeyId", "STS.test-ak");
        rpc.form = vec![("Description".to_owned(), "in the body".to_owned())];
        rpc.signed()
    };
    world.send(signed().request()).await.fails(404, "InvalidVideo.NotFound");

    let mut other_method = signed();
    other_method.method = "GET";
    world.send(other_method.request()).await.fails(400, "SignatureDoesNotMatch");
    let mut other_secret = signed();
    (other_secret.secret, other_secret.signature) = ("test-sl", None);
    world.send(other_secret.request()).await.fails(400, "SignatureDoesNotMatch");

    let count = signed().query.len();
    for i in 0..count {
        for name in [false, true] {
            let mut rpc = signed();
            let (key, value) = &mut rpc.query[i];
            let place = if name { key } else { value };
            let at = place.rfind(|c: char| c.is_ascii()).unwrap();
            *place = flip(place, at);
            let what = format!("{:?}", rpc.query[i]);
            let answer = world.send(rpc.request()).await;
            let code = answer.code();
            // A changed name of a required parameter is a missing one.
            assert!(
                refused(&code)
                    || (name && code.starts_with("Missing"))
                    || (name && code == "InvalidSecurityToken.Malformed"),
                "{what}: {code}"
            );
            assert!(!answer.status.is_success());
        }
    }
    for part in ["name", "value"] {
        let mut rpc = signed();
        let (key, value) = &mut rpc.form[0];
        let place = if part == "name" { key } else { value };
        *place = flip(place, 3);
        world.send(rpc.request()).await.fails(400, "SignatureDoesNotMatch");
    }
    let mut added = signed();
    added.form.push(("Tags".to_owned(), "x".to_owned()));
    world.send(added.request()).await.fails(400, "SignatureDoesNotMatch");
    let mut spoiled = signed();
    spoiled.signature = spoiled.signature.map(|signature| flip(&signature, 5));
    world.send(spoiled.request()).await.fails(400, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn acs3() {
    let world = World::new();
    let signed = || {
        let mut request = Acs3::new(
            &world,
            "UpdateVideoInfo",
            &[("VideoId", "vid-1"), ("Title", "点 a+b")],
            "Description=in+the+body",
        );
        request.headers.push(("x-acs-security-token".to_owned(), "test-token+/==%2F ~*".to_owned()));
        request.sign("STS.test-ak", "test-sk");
        request
    };
    world.send(signed().request()).await.fails(404, "InvalidVideo.NotFound");

    let mut request = signed();
    request.method = "GET";
    world.send(request.request()).await.fails(400, "SignatureDoesNotMatch");
    let mut request = signed();
    request.path = "/a".to_owned();
    world.send(request.request()).await.fails(400, "SignatureDoesNotMatch");
    let mut request = signed();
    request.body = flip(&request.body, 15);
    world.send(request.request()).await.fails(400, "SignatureDoesNotMatch");
    let mut request = signed();
    request.sign("STS.test-ak", "test-sl");
    world.send(request.request()).await.fails(400, "SignatureDoesNotMatch");
    for i in 0..2 {
        for name in [false, true] {
            let mut request = signed();
            let (key, value) = &mut request.query[i];
            let place = if name { key } else { value };
            *place = flip(place, place.len() - 1);
            world.send(request.request()).await.fails(400, "SignatureDoesNotMatch");
        }
    }
    for i in 0..signed().headers.len() {
        let mut request = signed();
        let (name, value) = &mut request.headers[i];
        let name = name.clone();
        // The last byte of the host would make it another provider's.
        *value = flip(value, if name == "host" { 4 } else { value.len() - 1 });
        let answer = world.send(request.request()).await;
        assert!(refused(&answer.code()), "{name}: {}", answer.text());
    }
    let at = signed().authorization.find("Signature=").unwrap() + 12;
    let mut request = signed();
    request.authorization = flip(&request.authorization, at);
    world.send(request.request()).await.fails(400, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn acs3_must_cover_what_it_is_for() {
    let world = World::new();
    for left_out in [
        "host",
        "x-acs-action",
        "x-acs-date",
        "x-acs-content-sha256",
        "x-acs-signature-nonce",
        "x-acs-version",
    ] {
        let mut request = Acs3::new(&world, "DescribeVodRefreshQuota", &[], "");
        let all = request.headers.clone();
        request.headers.retain(|(name, _)| name != left_out);
        request.sign("test-ak", "test-sk");
        request.headers = all;
        world.send(request.request()).await.fails(400, "IncompleteSignature");
    }
    // The signature is over the true hash of the body, the header names another one.
    let mut request = Acs3::new(&world, "DescribeVodRefreshQuota", &[], "");
    request.headers.iter_mut().find(|(name, _)| name == "x-acs-content-sha256").unwrap().1 = "0".repeat(64);
    request.sign("test-ak", "test-sk");
    world.send(request.request()).await.fails(400, "SignatureDoesNotMatch");
    let mut request = Acs3::new(&world, "DescribeVodRefreshQuota", &[], "");
    request.authorization = "ACS3-HMAC-SHA256 Credential=test-ak".to_owned();
    world.send(request.request()).await.fails(400, "IncompleteSignature");
}
