use serde_json::{Value, json};
use time::Duration;

use crate::support::World;

const UNTRANSCODED: (&str, &str) = ("TemplateGroupId", "VOD_NO_TRANSCODE");

#[tokio::test]
async fn vm_001_unknown_video() {
    let world = World::new();
    world.call("GetVideoInfo", &[("VideoId", "nope")]).await.fails(404, "InvalidVideo.NotFound");
    world.call("GetVideoInfo", &[]).await.fails(400, "MissingParameter");
}

#[tokio::test]
async fn vm_002_snapshots_nest_in_one_and_are_flat_in_many() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let one = world.call("GetVideoInfo", &[("VideoId", &id)]).await.ok();
    assert_eq!(one["Video"]["Snapshots"], json!({ "Snapshot": [] }));
    let many = world.call("GetVideoInfos", &[("VideoIds", &id)]).await.ok();
    assert_eq!(many["VideoList"][0]["Snapshots"], json!([]));
}

#[tokio::test]
async fn vm_003_mixed_ids_are_split() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let answer = world.call("GetVideoInfos", &[("VideoIds", &format!("{id},nope"))]).await.ok();
    assert_eq!(answer["VideoList"].as_array().unwrap().len(), 1);
    assert_eq!(answer["VideoList"][0]["VideoId"], id);
    assert_eq!(answer["NonExistVideoIds"], json!(["nope"]));
}

#[tokio::test]
async fn vm_004_no_id_exists() {
    let world = World::new();
    world.call("GetVideoInfos", &[("VideoIds", "n1,n2")]).await.fails(404, "InvalidVideo.NotFound");
}

#[tokio::test]
async fn vm_005_partial_update_keeps_other_fields() {
    let world = World::new();
    let id = world.video("Old", &[("Description", "D"), ("Tags", "a,b")], b"x").await;
    let before = world.call("GetVideoInfo", &[("VideoId", &id)]).await.ok()["Video"].clone();
    world.advance(Duration::seconds(60));
    world.call("UpdateVideoInfo", &[("VideoId", &id), ("Title", "New"), ("CateId", "7")]).await.ok();
    let after = world.call("GetVideoInfo", &[("VideoId", &id)]).await.ok()["Video"].clone();
    assert_eq!((&after["Title"], &after["CateId"]), (&json!("New"), &json!(7)));
    for name in ["Description", "Tags", "CreationTime", "Size"] {
        assert_eq!(after[name], before[name], "{name}");
    }
    assert_eq!(after["ModificationTime"], "2023-11-14T22:14:20Z");
    world
        .call("UpdateVideoInfo", &[("VideoId", "nope"), ("Title", "New")])
        .await
        .fails(404, "InvalidVideo.NotFound");
}

#[tokio::test]
async fn vm_006_007_008_limits_of_texts() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let update = |name: &'static str, value: String| {
        let (world, id) = (&world, &id);
        async move { world.call("UpdateVideoInfo", &[("VideoId", id), (name, &value)]).await }
    };
    // Bytes, not characters: 42 and 43 CJK characters.
    update("Title", "点".repeat(42)).await.ok();
    update("Title", "点".repeat(43)).await.fails(400, "LengthExceededMax");
    update("Description", "d".repeat(1025)).await.fails(400, "LengthExceededMax");
    update("Tags", vec!["t"; 16].join(",")).await.ok();
    update("Tags", vec!["t"; 17].join(",")).await.fails(400, "TagsExceededMax");
    update("Tags", "t".repeat(33)).await.fails(400, "LengthExceededMax");
    let create = [("Title", "clip 🎬"), ("FileName", "a.mp4")];
    world.call("CreateUploadVideo", &create).await.fails(400, "IllegalCharacters");
}

#[tokio::test]
async fn vm_009_010_batch_update() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let content =
        json!([{ "VideoId": id, "Title": "One", "Tags": "x,y" }, { "VideoId": "nope", "Title": "Two" }]);
    let answer = world.call("UpdateVideoInfos", &[("UpdateContent", &content.to_string())]).await.ok();
    assert_eq!(answer["NonExistVideoIds"], json!(["nope"]));
    assert_eq!(answer["ForbiddenVideoIds"], json!([]));
    let info = world.call("GetVideoInfo", &[("VideoId", &id)]).await.ok();
    assert_eq!((&info["Video"]["Title"], &info["Video"]["Tags"]), (&json!("One"), &json!("x,y")));
    let many: Vec<Value> = (0..21).map(|n| json!({ "VideoId": n.to_string(), "Title": "t" })).collect();
    let answer = world.call("UpdateVideoInfos", &[("UpdateContent", &json!(many).to_string())]).await;
    answer.fails(400, "InvalidParameter");
    world.call("UpdateVideoInfos", &[("UpdateContent", "no json")]).await.fails(400, "InvalidParameter");
}

#[tokio::test]
async fn vm_011_012_delete() {
    let world = World::new();
    let (kept, gone) = (world.normal_video("a").await, world.normal_video("b").await);
    let many = (0..21).map(|n| n.to_string()).collect::<Vec<_>>().join(",");
    world.call("DeleteVideo", &[("VideoIds", &many)]).await.fails(400, "VideoIdsExceededMax");
    let answer = world.call("DeleteVideo", &[("VideoIds", &format!("{gone},nope"))]).await.ok();
    assert_eq!(answer["NonExistVideoIds"], json!(["nope"]));
    assert_eq!(answer["ForbiddenVideoIds"], json!([]));
    for action in ["GetVideoInfo", "GetPlayInfo", "GetMezzanineInfo"] {
        world.call(action, &[("VideoId", &gone)]).await.fails(404, "InvalidVideo.NotFound");
    }
    world.call("GetVideoInfo", &[("VideoId", &kept)]).await.ok();
    world.call("DeleteVideo", &[("VideoIds", "nope")]).await.fails(404, "InvalidVideo.NotFound");
}

#[tokio::test]
async fn vm_013_mezzanine_info() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let answer = world.call("GetMezzanineInfo", &[("VideoId", &id), ("AuthTimeout", "18000")]).await.ok();
    let info = &answer["Mezzanine"];
    assert_eq!((&info["VideoId"], &info["Size"], &info["Status"]), (&json!(id), &json!(7), &json!("Normal")));
    assert!(info["FileName"].as_str().unwrap().ends_with(".mp4"));
    for name in ["Duration", "Bitrate", "Fps"] {
        assert!(info[name].is_string(), "{name}");
    }
    // The address can be read until it expires.
    let url = info["FileURL"].as_str().unwrap().to_owned();
    let get = || http::Request::get(&url).body(bytes::Bytes::new().into()).unwrap();
    assert_eq!(world.send(get()).await.fine().body, "content");
    world.advance(Duration::seconds(18001));
    world.send(get()).await.fails(403, "AccessDenied");
    world
        .call("GetMezzanineInfo", &[("VideoId", &id), ("AuthTimeout", "0")])
        .await
        .fails(400, "InvalidParameter");
}

#[tokio::test]
async fn vm_014_mezzanine_deleted() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let answer = world.call("DeleteMezzanines", &[("VideoIds", &format!("{id},nope"))]).await.ok();
    assert_eq!(answer["NonExistVideoIds"], json!(["nope"]));
    world.call("GetMezzanineInfo", &[("VideoId", &id)]).await.fails(404, "InvalidFile.NotFound");
    // The renditions stay.
    world.call("GetPlayInfo", &[("VideoId", &id)]).await.ok();
}

#[tokio::test]
async fn vm_015_list_is_newest_first_ten_a_page() {
    let world = World::new();
    let mut ids = Vec::new();
    for n in 0..12 {
        ids.push(world.video(&format!("v{n}"), &[], b"x").await);
        if n % 2 == 0 {
            world.advance(Duration::seconds(1));
        }
    }
    world.advance(Duration::seconds(2));
    ids.reverse();
    let titles = |answer: &Value| -> Vec<String> {
        let videos = answer["VideoList"]["Video"].as_array().unwrap();
        videos.iter().map(|video| video["VideoId"].as_str().unwrap().to_owned()).collect()
    };
    let first = world.call("GetVideoList", &[]).await.ok();
    assert_eq!((&first["Total"], titles(&first)), (&json!(12), ids[..10].to_vec()));
    assert_eq!(first["VideoList"]["Video"][0]["Snapshots"], json!({ "Snapshot": [] }));
    let second = world.call("GetVideoList", &[("PageNo", "2")]).await.ok();
    assert_eq!(titles(&second), ids[10..]);
    let oldest = world.call("GetVideoList", &[("SortBy", "CreationTime:Asc"), ("PageSize", "1")]).await.ok();
    assert_eq!(titles(&oldest), ids[11..]);
}

#[tokio::test]
async fn list_filters() {
    let world = World::new();
    world
        .call("CreateUploadVideo", &[("Title", "waiting"), ("FileName", "a.mp4"), ("CateId", "5")])
        .await
        .ok();
    world.advance(Duration::minutes(10));
    world.normal_video("done").await;
    let count = |params: Vec<(&'static str, &'static str)>| {
        let world = &world;
        async move { world.call("GetVideoList", &params).await.ok()["Total"].clone() }
    };
    assert_eq!(count(vec![("Status", "Uploading,Blocked")]).await, 1);
    assert_eq!(count(vec![("Status", "normal")]).await, 1);
    assert_eq!(count(vec![("Status", "Blocked")]).await, 0);
    assert_eq!(count(vec![("CateId", "5")]).await, 1);
    assert_eq!(
        count(vec![("StartTime", "2023-11-14T22:13:20Z"), ("EndTime", "2023-11-14T22:20:00Z")]).await,
        1
    );
    assert_eq!(count(vec![("StartTime", "2023-11-14T22:20:00Z")]).await, 1);
    assert_eq!(count(vec![("EndTime", "2023-11-14T22:00:00Z")]).await, 0);
    let bad = world.call("GetVideoList", &[("StartTime", "yesterday")]).await;
    bad.fails(400, "InvalidStartTime.Malformed");
}

#[tokio::test]
async fn vm_016_paging_past_5000() {
    let world = World::new();
    let page = |number| [("PageNo", number), ("PageSize", "100")];
    world.call("GetVideoList", &page("50")).await.ok();
    world.call("GetVideoList", &page("51")).await.fails(400, "VideoListExceededMax");
    world.call("GetVideoList", &[("PageSize", "101")]).await.fails(400, "InvalidParameter");
    world.call("GetVideoList", &page("0")).await.fails(400, "InvalidParameter");
}

#[tokio::test]
async fn vm_017_018_019_streams() {
    let world = World::new();
    let id = world.normal_video("t").await;
    let jobs = |answer: &Value| -> Vec<String> {
        let list = answer["PlayInfoList"]["PlayInfo"].as_array().unwrap();
        list.iter().map(|stream| stream["JobId"].as_str().unwrap().to_owned()).collect()
    };
    let before = jobs(&world.call("GetPlayInfo", &[("VideoId", &id)]).await.ok());
    assert_eq!(before.len(), 2);
    let delete = |jobs: String| {
        let (world, id) = (&world, &id);
        async move { world.call("DeleteStream", &[("VideoId", id), ("JobIds", &jobs)]).await }
    };
    delete("nope".to_owned()).await.fails(404, "InvalidStream.NotFound");
    delete((0..21).map(|n| n.to_string()).collect::<Vec<_>>().join(","))
        .await
        .fails(400, "JobIdsExceededMax");
    delete(before[0].clone()).await.ok();
    assert_eq!(jobs(&world.call("GetPlayInfo", &[("VideoId", &id)]).await.ok()), before[1..]);
    delete(before[1].clone()).await.ok();
    world.call("GetPlayInfo", &[("VideoId", &id)]).await.fails(404, "InvalidVideo.NoneStream");
    let unknown = [("VideoId", "nope"), ("JobIds", "j")];
    world.call("DeleteStream", &unknown).await.fails(404, "InvalidVideo.NotFound");
}

#[tokio::test]
async fn vm_020_021_a_source_that_is_played_needs_force() {
    let world = World::new();
    let id = world.video("t", &[UNTRANSCODED], b"x").await;
    let answer = world.call("DeleteMezzanines", &[("VideoIds", &id)]).await.ok();
    assert_eq!(answer["UnRemoveableVideoIds"], json!([id]));
    world.call("GetMezzanineInfo", &[("VideoId", &id)]).await.ok();
    let answer = world.call("DeleteMezzanines", &[("VideoIds", &id), ("Force", "true")]).await.ok();
    assert_eq!(answer["UnRemoveableVideoIds"], json!([]));
    world.call("GetMezzanineInfo", &[("VideoId", &id)]).await.fails(404, "InvalidFile.NotFound");
}

#[tokio::test]
async fn vp_001_002_play() {
    let world = World::new();
    let id = world.video("t", &[], b"x").await;
    world.advance(Duration::seconds(1));
    let early = world.call("GetPlayInfo", &[("VideoId", &id)]).await;
    early.fails(403, "Forbidden.IllegalStatus");
    assert_eq!(early.json()["Message"], "Status of the video is illegal. Current Status is Transcoding.");
    world.advance(Duration::seconds(1));
    let none = world.call("GetPlayInfo", &[("VideoId", &id), ("Formats", "mp4"), ("Definition", "LD")]).await;
    none.fails(404, "InvalidVideo.NoneStream");
    let play = world.call("GetPlayInfo", &[("VideoId", &id), ("Definition", "HD")]).await.ok();
    assert_eq!(play["VideoBase"]["Status"], "Normal");
    assert_eq!(play["PlayInfoList"]["PlayInfo"][0]["Format"], "mp4");
}
