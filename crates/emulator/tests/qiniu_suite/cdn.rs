//! The CDN. Tests are named after the documented cases they cover.

use serde_json::{Value, json};
use time::Duration;
use time::macros::datetime;

use crate::common::{Answer, Call, Cloud, DOMAIN, cloud, key, policy, upload};

async fn tune(cloud: &Cloud, operation: &str, body: Value) -> Answer {
    let call = Call::new("POST", "fusion.qiniuapi.com", &format!("/v2/tune/{operation}"));
    call.body("application/json", body.to_string()).qbox(&key()).send(cloud).await
}

fn urls(count: usize, name: &str) -> Vec<String> {
    (0..count).map(|n| format!("http://{DOMAIN}/{name}{n}")).collect()
}

#[tokio::test]
async fn cdn_001_to_006_refresh() {
    let cloud = cloud();
    let url = format!("http://{DOMAIN}/a.jpg");
    let answer = tune(&cloud, "refresh", json!({ "urls": [url] })).await.json();
    assert_eq!((&answer["code"], &answer["error"]), (&json!(200), &json!("success")), "CDN-001");
    assert_eq!((&answer["urlQuotaDay"], &answer["urlSurplusDay"]), (&json!(500), &json!(499)));
    assert_eq!((&answer["dirQuotaDay"], &answer["dirSurplusDay"]), (&json!(11), &json!(11)));
    assert!(answer["taskIds"][&url].is_string() && answer["requestId"].is_string());
    for (body, code, case) in [
        (json!({ "urls": [], "dirs": [] }), 400_031, "CDN-002"),
        (json!({ "urls": ["d/a.jpg"] }), 400_031, "CDN-003"),
        (json!({ "urls": ["http://other/a"] }), 400_032, "CDN-004"),
        (json!({ "dirs": [format!("http://{DOMAIN}/x")] }), 400_031, "CDN-005"),
        (json!({ "urls": urls(21, "u") }), 400_034, "CDN-006"),
        (
            json!({ "dirs": urls(6, "u").iter().map(|url| format!("{url}/")).collect::<Vec<_>>() }),
            400_035,
            "dirs",
        ),
        (json!({ "urls": [url] }), 400_037, "CDN-010"),
    ] {
        let answer = tune(&cloud, "refresh", body).await;
        assert_eq!((answer.status, &answer.json()["code"]), (400, &json!(code)), "{case}");
    }
    let answer = tune(&cloud, "refresh", json!({ "urls": ["d/a.jpg"] })).await.json();
    assert_eq!(
        (&answer["error"], &answer["invalidUrls"]),
        (&json!("invalid url"), &json!(["d/a.jpg"])),
        "CDN-003"
    );
    let dir = json!({ "dirs": [format!("http://{DOMAIN}/x/*")] });
    assert_eq!(tune(&cloud, "refresh", dir).await.json()["dirSurplusDay"], 10);
}

#[tokio::test]
async fn cdn_007_009_012_017_daily_quotas() {
    let cloud = cloud();
    for call in 0..25 {
        cloud.clock.advance(Duration::SECOND);
        let body = json!({ "urls": urls(20, &format!("{call}-")) });
        assert_eq!(tune(&cloud, "refresh", body).await.status, 200);
    }
    let one = || json!({ "urls": urls(1, "more") });
    let answer = tune(&cloud, "refresh", one()).await.json();
    assert_eq!(
        (&answer["code"], &answer["error"]),
        (&json!(400_034), &json!("refresh url limit error")),
        "CDN-007"
    );
    for call in 0..11 {
        let dir = json!({ "dirs": [format!("http://{DOMAIN}/{call}/")] });
        assert_eq!(tune(&cloud, "refresh", dir).await.status, 200);
    }
    let dir = json!({ "dirs": [format!("http://{DOMAIN}/more/")] });
    assert_eq!(tune(&cloud, "refresh", dir).await.json()["code"], 400_035, "CDN-009");
    for call in 0..5 {
        assert_eq!(
            tune(&cloud, "prefetch", json!({ "urls": urls(20, &format!("{call}-")) })).await.status,
            200
        );
    }
    assert_eq!(tune(&cloud, "prefetch", one()).await.json()["code"], 400_033, "CDN-017");
    // The day ends at midnight in China.
    cloud.clock.set(datetime!(2023-11-15 15:59:59 UTC));
    assert_eq!(tune(&cloud, "refresh", one()).await.json()["code"], 400_034);
    cloud.clock.set(datetime!(2023-11-15 16:00 UTC));
    assert_eq!(tune(&cloud, "refresh", one()).await.json()["code"], 200, "CDN-012");
}

#[tokio::test]
async fn cdn_011_entries_in_one_second() {
    let cloud = cloud();
    for call in 0..12 {
        assert_eq!(
            tune(&cloud, "refresh", json!({ "urls": urls(20, &format!("{call}-")) })).await.status,
            200
        );
    }
    let answer = tune(&cloud, "refresh", json!({ "urls": urls(20, "last") })).await;
    assert_eq!((answer.status, &answer.json()["code"]), (403, &json!(403_024)));
}

#[tokio::test]
async fn cdn_013_signatures() {
    let cloud = cloud();
    let call = Call::new("POST", "fusion.qiniuapi.com", "/v2/tune/refresh").body("application/json", "{}");
    let answer = call.send(&cloud).await;
    assert_eq!((answer.status, &answer.json()["code"]), (401, &json!(401_002)));
    let answer = call.header("authorization", "QBox test-ak:wrong").send(&cloud).await;
    assert_eq!((answer.status, &answer.json()["code"]), (401, &json!(401_001)));
    let domain = Call::new("GET", "api.qiniu.com", "/domain/a.example.com");
    assert_eq!(domain.send(&cloud).await.status, 401);
    let answer = domain.qiniu(&key()).send(&cloud).await;
    assert_eq!(answer.status, 501);
    assert!(answer.error().contains("/domain/a.example.com"));
}

#[tokio::test]
async fn cdn_014_to_016_task_lists() {
    let cloud = cloud();
    let request = tune(&cloud, "refresh", json!({ "urls": urls(1, "a") })).await.json()["requestId"].clone();
    let list = |body: Value| {
        let cloud = &cloud;
        async move { tune(cloud, "refresh/list", body).await.json() }
    };
    let found = list(json!({ "requestId": request })).await;
    assert_eq!((&found["code"], &found["total"]), (&json!(200), &json!(1)), "CDN-014");
    assert_eq!(found["items"][0]["state"], "processing");
    cloud.clock.advance(Duration::minutes(10));
    assert_eq!(list(json!({ "requestId": request })).await["items"][0]["state"], "success");
    assert_eq!(list(json!({ "requestId": "nope" })).await["code"], 400_036, "CDN-015");
    assert_eq!(list(json!({ "state": "processing" })).await["total"], 0);
    let answer = tune(&cloud, "prefetch", json!({ "urls": urls(1, "a") })).await.json();
    assert_eq!((&answer["quotaDay"], &answer["surplusDay"]), (&json!(100), &json!(99)), "CDN-016");
    assert_eq!(tune(&cloud, "prefetch/list", json!({})).await.json()["total"], 1);
}

#[tokio::test]
async fn cdn_018_to_021_statistics_count_real_downloads() {
    let cloud = cloud();
    upload(&cloud, &policy(), "k", &[7; 3000]).await;
    // 2023-11-15 06:13:20 in China.
    for _ in 0..2 {
        assert_eq!(Call::new("GET", DOMAIN, "/k").send(&cloud).await.status, 200);
    }
    let day = |granularity: &str| {
        json!({ "startDate": "2023-11-15", "endDate": "2023-11-15", "granularity": granularity,
            "domains": format!("{DOMAIN};idle.example.com") })
    };
    let flux = tune(&cloud, "flux", day("hour")).await.json();
    assert_eq!((&flux["code"], &flux["error"]), (&json!(200), &json!("")), "CDN-018");
    assert_eq!(flux["time"].as_array().unwrap().len(), 24);
    assert_eq!(flux["time"][6], "2023-11-15 06:00:00");
    assert_eq!(flux["data"][DOMAIN]["china"][6], 6000);
    assert_eq!(flux["data"][DOMAIN]["oversea"].as_array().unwrap().len(), 24);
    assert!(flux["data"]["idle.example.com"].is_null());
    assert_eq!(tune(&cloud, "flux", day("5min")).await.json()["time"].as_array().unwrap().len(), 288);
    let bandwidth = tune(&cloud, "bandwidth", day("day")).await.json();
    assert_eq!(bandwidth["data"][DOMAIN]["china"], json!([160]));
    for (name, start, end, code) in [
        ("CDN-019", "x", "2016-07-03", 400_080),
        ("end", "2016-07-03", "x", 400_081),
        ("CDN-020", "2016-01-01", "2016-07-03", 400_082),
        ("reversed", "2016-07-03", "2016-07-01", 400_082),
    ] {
        let body = json!({ "startDate": start, "endDate": end, "granularity": "day", "domains": DOMAIN });
        assert_eq!(tune(&cloud, "bandwidth", body).await.json()["code"], code, "{name}");
    }
    let logs = tune(&cloud, "log/list", json!({ "day": "2023-11-15", "domains": DOMAIN })).await.json();
    assert_eq!((&logs["code"], &logs["error"]), (&json!(200), &json!("")), "CDN-021");
    assert!(logs["data"][DOMAIN][0]["name"].is_string());
}
