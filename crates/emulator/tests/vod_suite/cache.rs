use serde_json::{Value, json};
use time::Duration;

use crate::support::{Answer, World};

async fn refresh(world: &World, path: &str) -> Answer {
    world.call("RefreshVodObjectCaches", &[("ObjectPath", path)]).await
}

async fn preload(world: &World, path: &str) -> Answer {
    world.call("PreloadVodObjectCaches", &[("ObjectPath", path)]).await
}

async fn tasks(world: &World, params: &[(&str, &str)]) -> Value {
    world.call("DescribeVodRefreshTasks", params).await.ok()
}

#[tokio::test]
async fn vc_001_refresh_files() {
    let world = World::new();
    let answer = refresh(&world, "http://d.com/a.mp4\r\nhttp://d.com/b.mp4\n").await.ok();
    let ids: Vec<&str> = answer["RefreshTaskId"].as_str().unwrap().split(',').collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.iter().all(|id| id.bytes().all(|byte| byte.is_ascii_digit())));
}

#[tokio::test]
async fn vc_002_003_004_bad_paths() {
    let world = World::new();
    world.call("RefreshVodObjectCaches", &[]).await.fails(400, "MissingParameter");
    let params = [("ObjectPath", "http://d.com/a"), ("ObjectType", "Blob")];
    world.call("RefreshVodObjectCaches", &params).await.fails(400, "InvalidObjectType.ValueNotSupported");
    refresh(&world, "::::").await.fails(400, "InvalidObjectPath.Malformed");
    refresh(&world, "http://*.d.com/a").await.fails(400, "InvalidExtensiveDomain.ValueNotSupported");
    preload(&world, "http://d.com").await.fails(400, "InvalidObjectPath.Malformed");
}

#[tokio::test]
async fn vc_005_006_foreign_and_offline_domains() {
    let world = World::new();
    refresh(&world, "http://any.com/a").await.ok();
    let sources =
        json!([{ "content": "1.1.1.1", "type": "ipaddr", "priority": "20", "port": 80 }]).to_string();
    world.call("AddVodDomain", &[("DomainName", "own.com"), ("Sources", &sources)]).await.ok();
    refresh(&world, "http://own.com/a").await.ok();
    refresh(&world, "http://other.com/a").await.fails(404, "InvalidDomain.NotFound");
    world.call("BatchStopVodDomain", &[("DomainNames", "own.com")]).await.ok();
    refresh(&world, "http://own.com/a").await.fails(404, "InvalidDomain.Offline");
    let domains = world.call("DescribeVodUserDomains", &[]).await.ok();
    let domain = &domains["Domains"]["PageData"][0];
    assert_eq!((&domain["DomainName"], &domain["DomainStatus"]), (&json!("own.com"), &json!("offline")));
    assert_eq!(domain["Sources"]["Source"][0]["Content"], "1.1.1.1");
    world.call("BatchStartVodDomain", &[("DomainNames", "own.com")]).await.ok();
    preload(&world, "http://own.com/a").await.ok();
    world.call("DeleteVodDomain", &[("DomainName", "own.com")]).await.ok();
    refresh(&world, "http://any.com/a").await.ok();
}

#[tokio::test]
async fn vc_007_008_quotas_of_a_day() {
    let world = World::new();
    let lines = |count: usize| (0..count).map(|n| format!("http://d.com/{n}")).collect::<Vec<_>>().join("\n");
    refresh(&world, &lines(2000)).await.ok();
    refresh(&world, "http://d.com/a").await.fails(400, "QuotaExceeded.Refresh");
    preload(&world, &lines(1001)).await.fails(400, "InvalidObjectPath.Size.Malformed");
    preload(&world, &lines(501)).await.fails(400, "QuotaExceeded.Refresh");
    preload(&world, &lines(500)).await.ok();
    world.advance(Duration::hours(18));
    refresh(&world, "http://d.com/a").await.ok();
}

#[tokio::test]
async fn vc_010_tasks_move_on() {
    let world = World::new();
    let started = refresh(&world, "http://d.com/a.mp4").await.ok();
    let id = started["RefreshTaskId"].as_str().unwrap();
    for (seconds, status) in [(0, "Pending"), (1, "Refreshing"), (2, "Complete")] {
        world.advance(Duration::seconds(seconds));
        let answer = tasks(&world, &[("TaskId", id)]).await;
        assert_eq!(answer["Tasks"]["Task"][0]["Status"], status);
    }
    let mut answer = tasks(&world, &[("TaskId", id)]).await;
    answer.as_object_mut().unwrap().remove("RequestId");
    let expected = json!({
        "TotalCount": 1, "PageNumber": 1, "PageSize": 20,
        "Tasks": { "Task": [{
            "TaskId": id, "ObjectPath": "http://d.com/a.mp4", "ObjectType": "file", "Status": "Complete",
            "Process": "100%", "CreationTime": "2023-11-14T22:13:20Z", "Description": "",
        }] },
    });
    assert_eq!(answer, expected);
    world.advance(Duration::days(4));
    assert_eq!(tasks(&world, &[("TaskId", id)]).await["TotalCount"], 0);
}

#[tokio::test]
async fn tasks_are_filtered() {
    let world = World::new();
    refresh(&world, "http://a.com/1").await.ok();
    preload(&world, "http://a.com/2\nhttp://b.com/3").await.ok();
    let dirs = [("ObjectPath", "http://a.com/x/"), ("ObjectType", "Directory")];
    world.call("RefreshVodObjectCaches", &dirs).await.ok();
    let count = |params: Vec<(&'static str, &'static str)>| {
        let world = &world;
        async move { tasks(world, &params).await["TotalCount"].clone() }
    };
    assert_eq!(count(vec![]).await, 4);
    assert_eq!(count(vec![("ObjectType", "preload")]).await, 2);
    assert_eq!(count(vec![("ObjectType", "preload"), ("DomainName", "a.com")]).await, 1);
    assert_eq!(count(vec![("ObjectType", "directory"), ("Status", "Pending")]).await, 1);
    assert_eq!(count(vec![("ObjectType", "directory"), ("Status", "Complete")]).await, 0);
    assert_eq!(count(vec![("ObjectPath", "http://b.com/3")]).await, 1);
    assert_eq!(count(vec![("StartTime", "2023-11-14T22:13:21Z")]).await, 0);
}

#[tokio::test]
async fn vc_011_012_bad_questions() {
    let world = World::new();
    let ask = |params: &'static [(&'static str, &'static str)]| world.call("DescribeVodRefreshTasks", params);
    ask(&[("DomainName", "d.com")]).await.fails(400, "MissingParameter");
    ask(&[("Status", "Complete")]).await.fails(400, "MissingParameter");
    ask(&[("TaskId", "abc!")]).await.fails(400, "InvalidTaskId.Malformed");
    ask(&[("PageSize", "51")]).await.fails(400, "InvalidParameter");
}

#[tokio::test]
async fn vc_013_quota_numbers_are_strings() {
    let world = World::new();
    refresh(&world, "http://d.com/a").await.ok();
    let mut answer = world.call("DescribeVodRefreshQuota", &[]).await.ok();
    answer.as_object_mut().unwrap().remove("RequestId");
    let expected = json!({
        "UrlQuota": "2000", "UrlRemain": "1999", "DirQuota": "100", "DirRemain": "100",
        "PreloadQuota": "500", "PreloadRemain": "500", "BlockQuota": "500", "blockRemain": "500",
    });
    assert_eq!(answer, expected);
}
