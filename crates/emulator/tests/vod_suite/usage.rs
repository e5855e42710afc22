use serde_json::json;

use crate::support::World;

#[tokio::test]
async fn vc_014_traffic_interval_by_range() {
    let world = World::new();
    let span = [("StartTime", "2019-01-15T15:59:59Z"), ("EndTime", "2019-01-20T15:59:58Z")];
    let answer = world.call("DescribeVodDomainTrafficData", &span).await.ok();
    assert_eq!((&answer["DataInterval"], &answer["TotalTraffic"]), (&json!("3600"), &json!("0")));
    let rows = answer["TrafficDataPerInterval"]["DataModule"].as_array().unwrap();
    assert_eq!(rows.len(), 121);
    assert_eq!(
        rows[0],
        json!({
            "TimeStamp": "2019-01-15T15:00:00Z", "Value": "0", "DomesticValue": "0", "OverseasValue": "0",
            "HttpsValue": "0", "HttpsDomesticValue": "0", "HttpsOverseasValue": "0",
        })
    );
}

#[tokio::test]
async fn vc_015_016_017_bad_spans() {
    let world = World::new();
    let ask = |action: &'static str, start: &'static str, end: &'static str| {
        let world = &world;
        async move {
            let all = [("StartTime", start), ("EndTime", end)];
            let given: Vec<_> = all.into_iter().filter(|(_, value)| !value.is_empty()).collect();
            world.call(action, &given).await
        }
    };
    let (traffic, bps) = ("DescribeVodDomainTrafficData", "DescribeVodDomainBpsData");
    ask(traffic, "2019-01-15T15:59:59Z", "").await.fails(400, "MissingParameter");
    ask(bps, "2019-01-20T00:00:00Z", "2019-01-19T00:00:00Z").await.fails(400, "InvalidEndTime.Mismatch");
    ask(bps, "2019-01-01T00:00:00Z", "2019-06-01T00:00:00Z")
        .await
        .fails(400, "InvalidStartTime.ValueNotSupported");
    ask(traffic, "January", "2019-06-01T00:00:00Z").await.fails(400, "InvalidStartTime.Malformed");
    ask(traffic, "2019-06-01T00:00:00Z", "June").await.fails(400, "InvalidEndTime.Malformed");
}

#[tokio::test]
async fn what_was_served_is_counted() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let info = world.call("GetMezzanineInfo", &[("VideoId", &id)]).await.ok();
    let url = info["Mezzanine"]["FileURL"].as_str().unwrap();
    let host = url.split('/').nth(2).unwrap();
    for _ in 0..3 {
        let get = http::Request::get(url).body(bytes::Bytes::new().into()).unwrap();
        world.send(get).await.fine();
    }
    let domain = [("DomainName", host)];
    world.advance(time::Duration::minutes(5));
    let traffic = world.call("DescribeVodDomainTrafficData", &domain).await.ok();
    assert_eq!((&traffic["DomainName"], &traffic["TotalTraffic"]), (&json!(host), &json!("21")));
    let bps = world.call("DescribeVodDomainBpsData", &domain).await.ok();
    let rows = bps["BpsDataPerInterval"]["DataModule"].as_array().unwrap();
    let used: Vec<_> = rows.iter().filter(|row| row["Value"] != "0").collect();
    assert_eq!((used.len(), &used[0]["Value"]), (1, &json!("0.56")));
    let other = world.call("DescribeVodDomainTrafficData", &[("DomainName", "other.com")]).await.ok();
    assert_eq!(other["TotalTraffic"], "0");
}

#[tokio::test]
async fn vc_018_log_listing() {
    let world = World::new();
    let params = [("DomainName", "d.com"), ("PageSize", "300"), ("PageNumber", "1")];
    let answer = world.call("DescribeVodDomainLog", &params).await.ok();
    let expected = json!([{
        "DomainName": "d.com", "LogCount": 0,
        "PageInfos": { "PageNumber": 1, "PageSize": 300, "Total": 0 },
        "LogInfos": { "LogInfoDetail": [] },
    }]);
    assert_eq!(answer["DomainLogDetails"]["DomainLogDetail"], expected);
    world.call("DescribeVodDomainLog", &[]).await.fails(400, "MissingParameter");
    world
        .call("DescribeVodDomainLog", &[("DomainName", "d.com"), ("PageSize", "1001")])
        .await
        .fails(400, "InvalidParameter");
}
