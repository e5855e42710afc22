use serde_json::{Value, json};
use time::Duration;

use crate::support::{Answer, World};

fn ids(answer: &Value) -> Vec<String> {
    answer["MediaList"]
        .as_array()
        .unwrap()
        .iter()
        .map(|media| media["MediaId"].as_str().unwrap().to_owned())
        .collect()
}

async fn search(world: &World, text: &str) -> Answer {
    world.call("SearchMedia", &[("Match", text)]).await
}

#[tokio::test]
async fn vm_026_match_equality_and_range() {
    let world = World::new();
    let small = world.video("small", &[], b"x").await;
    world.advance(Duration::seconds(5));
    let large = world.video("large", &[], &[0; 100]).await;
    world.advance(Duration::seconds(5));
    world.call("CreateUploadVideo", &[("Title", "none"), ("FileName", "a.mp4")]).await.ok();
    let params =
        [("Match", "Status in ('Normal','Checking') and Size = [1,100)"), ("SortBy", "CreationTime:Desc")];
    let answer = world.call("SearchMedia", &params).await.ok();
    assert_eq!((&answer["Total"], ids(&answer)), (&json!(1), vec![small.clone()]));
    let row = &answer["MediaList"][0];
    assert_eq!((&row["MediaType"], &row["CreationTime"]), (&json!("video"), &json!("2023-11-14T22:13:20Z")));
    assert_eq!(row["Video"]["VideoId"], small);
    assert_eq!(answer["ScrollToken"].as_str().unwrap().len(), 32);
    for (text, expected) in [
        ("Size = [1,100]", vec![&large, &small]),
        ("Size = (1,100]", vec![&large]),
        ("Title = 'LARG'", vec![&large]),
        ("Title in ('sma','lar') and Status = 'Normal'", vec![&large, &small]),
        ("Title = 'sma' or Title = 'lar' and Status = 'Blocked'", vec![&small]),
        ("(Title = 'sma' or Title = 'lar') and Status = 'Blocked'", vec![]),
        (
            r#"Status in ("Normal") and CreationTime = ("2023-11-14T22:13:20Z","2023-11-14T22:14:00Z")"#,
            vec![&large],
        ),
        ("CreationTime = ['2023-11-14T22:13:20Z','2023-11-14T22:13:25Z')", vec![&small]),
    ] {
        assert_eq!(
            ids(&search(&world, text).await.ok()),
            expected.into_iter().cloned().collect::<Vec<_>>(),
            "{text}"
        );
    }
    assert_eq!(ids(&search(&world, &format!("VideoId in ('{small}')")).await.ok()), [small]);
}

#[tokio::test]
async fn vm_027_broken_match() {
    let world = World::new();
    for text in [
        "Title = ",
        "NoSuchField = 'x'",
        "Size = 'x'",
        "CreationTime = '2023-11-14T22:13:20Z'",
        "CreationTime = [1,2]",
        "CateId in (1)",
    ] {
        search(&world, text).await.fails(400, "ErrorMatchSyntax");
    }
    let many: Vec<String> = (0..101).map(|n| format!("'{n}'")).collect();
    search(&world, &format!("VideoId in ({})", many.join(","))).await.fails(400, "ErrorMatchSyntax");
    search(&world, &format!("VideoId in ({})", many[1..].join(","))).await.ok();
}

#[tokio::test]
async fn vm_028_sort_fields() {
    let world = World::new();
    let params = [("ScrollToken", "t"), ("SortBy", "CreationTime:Desc,Title:Asc")];
    world.call("SearchMedia", &params).await.fails(400, "SortByExceededMax");
    let four = "CreationTime:Desc,CreationTime:Desc,CreationTime:Desc,CreationTime:Desc";
    world.call("SearchMedia", &[("SortBy", four)]).await.fails(400, "SortByExceededMax");
    world.call("SearchMedia", &[("SortBy", "ModificationTime:Asc,CreationTime:Desc")]).await.ok();
    world.call("SearchMedia", &[("SortBy", "CreationTime")]).await.fails(400, "InvalidParameter");
}

#[tokio::test]
async fn vm_029_scroll_tokens() {
    let world = World::new();
    for n in 0..5 {
        world.video(&format!("v{n}"), &[], b"x").await;
    }
    let first = world.call("SearchMedia", &[("PageSize", "2")]).await.ok();
    let token = first["ScrollToken"].as_str().unwrap();
    let page = |number: &'static str| [("PageSize", "2"), ("PageNo", number), ("ScrollToken", token)];
    let second = world.call("SearchMedia", &page("2")).await.ok();
    let third = world.call("SearchMedia", &page("3")).await.ok();
    let mut all = ids(&first);
    all.extend(ids(&second));
    all.extend(ids(&third));
    all.dedup();
    assert_eq!((all.len(), &third["Total"]), (5, &json!(5)));
    world.call("SearchMedia", &[("PageSize", "100"), ("PageNo", "51")]).await.fails(400, "InvalidParameter");
    world.advance(Duration::hours(1));
    world.call("SearchMedia", &page("4")).await.fails(400, "InvalidScrollToken.Expired");
    world.call("SearchMedia", &[("ScrollToken", "old")]).await.fails(400, "InvalidScrollToken.Expired");
}

#[tokio::test]
async fn fields_and_types() {
    let world = World::new();
    world.video("film", &[("Tags", "a"), ("CoverURL", "http://c/1.png")], b"x").await;
    let song = world.call("CreateUploadVideo", &[("Title", "song"), ("FileName", "a.mp3")]).await.ok();
    let picture =
        world.call("CreateUploadImage", &[("ImageType", "default"), ("Title", "picture")]).await.ok();
    let fields = [("Fields", "Title,CoverURL,Status")];
    let answer = world.call("SearchMedia", &fields).await.ok();
    let video = answer["MediaList"][0]["Video"].as_object().unwrap();
    let names: Vec<&str> = video.keys().map(String::as_str).collect();
    assert_eq!(names, ["CoverURL", "Status", "Title", "VideoId"]);
    let audio = world.call("SearchMedia", &[("SearchType", "audio")]).await.ok();
    assert_eq!((&audio["Total"], &audio["MediaList"][0]["Audio"]["AudioId"]), (&json!(1), &song["VideoId"]));
    let image = world.call("SearchMedia", &[("SearchType", "image"), ("Match", "Title = 'pic'")]).await.ok();
    assert_eq!(image["MediaList"][0]["Image"]["ImageId"], picture["ImageId"]);
    assert!(image.get("ScrollToken").is_none());
    assert_eq!(world.call("SearchMedia", &[("SearchType", "attached")]).await.ok()["Total"], 0);
    world.call("SearchMedia", &[("SearchType", "text")]).await.fails(400, "InvalidParameter");
}
