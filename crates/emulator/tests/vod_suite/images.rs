use serde_json::json;

use crate::oss::Uploader;
use crate::support::World;

/// A PNG of 1 by 1 pixel, as far as its header goes.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x02\x08\x06\0\0\0\x1f\x15\xc4\x89";

#[tokio::test]
async fn vm_022_batch_update_nests_its_ids() {
    let world = World::new();
    let created = world.call("CreateUploadImage", &[("ImageType", "default"), ("Title", "t")]).await.ok();
    let content =
        json!([{ "ImageId": created["ImageId"], "Title": "New" }, { "ImageId": "nope", "Title": "x" }]);
    let answer = world.call("UpdateImageInfos", &[("UpdateContent", &content.to_string())]).await.ok();
    assert_eq!(answer["NonExistImageIds"], json!({ "ImageId": ["nope"] }));
    let id = created["ImageId"].as_str().unwrap();
    let info = world.call("GetImageInfo", &[("ImageId", id)]).await.ok();
    assert_eq!(info["ImageInfo"]["Title"], "New");
    let emoji = json!([{ "ImageId": id, "Title": "🎬" }]).to_string();
    world.call("UpdateImageInfos", &[("UpdateContent", &emoji)]).await.fails(400, "IllegalCharacters");
}

#[tokio::test]
async fn vm_023_unknown_image() {
    let world = World::new();
    world.call("GetImageInfo", &[("ImageId", "nope")]).await.fails(404, "NoSuchResource");
    world.call("GetImageInfo", &[]).await.fails(400, "MissingParameter");
}

#[tokio::test]
async fn info_of_an_uploaded_image() {
    let world = World::new();
    let params = [("ImageType", "cover"), ("OriginalFileName", "i.png"), ("Tags", "a,b")];
    let created = world.call("CreateUploadImage", &params).await.ok();
    Uploader::of(&created).put(&world, PNG).await.fine();
    let id = created["ImageId"].as_str().unwrap();
    let info =
        world.call("GetImageInfo", &[("ImageId", id), ("AuthTimeout", "86400")]).await.ok()["ImageInfo"]
            .clone();
    assert_eq!(
        (&info["Status"], &info["ImageType"], &info["Tags"]),
        (&json!("Normal"), &json!("cover"), &json!("a,b"))
    );
    let mezzanine = &info["Mezzanine"];
    assert_eq!(mezzanine["FileSize"], PNG.len().to_string());
    assert_eq!((&mezzanine["Width"], &mezzanine["Height"]), (&json!(1), &json!(2)));
    let url = info["URL"].as_str().unwrap();
    assert!(url.starts_with(created["ImageURL"].as_str().unwrap()));
    let get = http::Request::get(url).body(bytes::Bytes::new().into()).unwrap();
    assert_eq!(world.send(get).await.fine().body, PNG);
}

#[tokio::test]
async fn vm_024_025_delete() {
    let world = World::new();
    let create = || async { world.call("CreateUploadImage", &[("ImageType", "default")]).await.ok() };
    let delete = |params: Vec<(&'static str, String)>| {
        let world = &world;
        async move {
            let params: Vec<(&str, &str)> =
                params.iter().map(|(name, value)| (*name, value.as_str())).collect();
            world.call("DeleteImage", &params).await
        }
    };
    let kind = |kind: &str| ("DeleteImageType", kind.to_owned());
    delete(vec![]).await.fails(400, "MissingParameter");
    for (name, missing) in [("ImageId", "ImageIds"), ("ImageURL", "ImageURLs"), ("VideoId", "VideoId")] {
        let answer = delete(vec![kind(name)]).await;
        answer.fails(400, "MissingParameter");
        assert!(answer.json()["Message"].as_str().unwrap().contains(missing));
    }
    delete(vec![kind("Other")]).await.fails(400, "InvalidParameter");

    let by_id = create().await["ImageId"].as_str().unwrap().to_owned();
    delete(vec![kind("ImageId"), ("ImageIds", format!("{by_id},nope"))]).await.ok();
    world.call("GetImageInfo", &[("ImageId", &by_id)]).await.fails(404, "NoSuchResource");
    delete(vec![kind("ImageId"), ("ImageIds", by_id)]).await.fails(404, "NoSuchResource");

    let created = create().await;
    let url = format!("{}?auth_key=1", created["ImageURL"].as_str().unwrap());
    delete(vec![kind("ImageURL"), ("ImageURLs", url)]).await.ok();
    let id = created["ImageId"].as_str().unwrap();
    world.call("GetImageInfo", &[("ImageId", id)]).await.fails(404, "NoSuchResource");

    let video = world.normal_video("t").await;
    let of_video =
        |id: String, images: &str| vec![kind("VideoId"), ("VideoId", id), ("ImageType", images.to_owned())];
    delete(of_video(video.clone(), "SpriteSnapshot")).await.ok();
    delete(of_video(video.clone(), "SpriteSnapshot,All")).await.fails(400, "InvalidParameter");
    delete(of_video("nope".to_owned(), "All")).await.fails(404, "NoSuchResource");
}
