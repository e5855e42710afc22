use serde_json::json;
use time::Duration;

use crate::oss::{Uploader, decoded};
use crate::support::World;

const VIDEO: [(&str, &str); 2] = [("Title", "t"), ("FileName", "a.mp4")];

#[tokio::test]
async fn vu_001_create_upload_video() {
    let world = World::new();
    let created = world.call("CreateUploadVideo", &VIDEO).await.ok();
    let id = created["VideoId"].as_str().unwrap();
    assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let address = decoded(&created["UploadAddress"]);
    assert_eq!(address["Endpoint"], "https://oss-cn-shanghai.aliyuncs.com");
    assert!(address["Bucket"].is_string() && address["FileName"].as_str().unwrap().ends_with(".mp4"));
    let auth = decoded(&created["UploadAuth"]);
    assert!(auth["AccessKeyId"].as_str().unwrap().starts_with("STS."));
    assert!(auth["AccessKeySecret"].is_string() && auth["SecurityToken"].is_string());
    assert_eq!(
        (&auth["Expiration"], &auth["ExpireUTCTime"]),
        (&json!("3000"), &json!("2023-11-14T23:03:20Z"))
    );
    let other = world.call("CreateUploadVideo", &VIDEO).await.ok();
    assert_ne!(decoded(&other["UploadAddress"])["FileName"], address["FileName"]);
}

#[tokio::test]
async fn on_loopback_the_endpoint_leads_back() {
    let world = World::new();
    let mut rpc = world.rpc("CreateUploadVideo", &VIDEO);
    rpc.host = "127.0.0.1:8080".to_owned();
    let created = world.send(rpc.request()).await.ok();
    assert_eq!(decoded(&created["UploadAddress"])["Endpoint"], "http://127.0.0.1:8080/oss");
    let id = created["VideoId"].as_str().unwrap();
    Uploader::of(&created).put(&world, b"by path").await.fine();
    let mut rpc = world.rpc("GetMezzanineInfo", &[("VideoId", id)]);
    rpc.host = "127.0.0.1:8080".to_owned();
    let info = world.send(rpc.request()).await.ok();
    let url = info["Mezzanine"]["FileURL"].as_str().unwrap();
    assert!(url.starts_with("http://127.0.0.1:8080/oss/"), "{url}");
    let get = http::Request::get(url).body(bytes::Bytes::new().into()).unwrap();
    assert_eq!(world.send(get).await.fine().body, "by path");
}

#[tokio::test]
async fn vu_002_003_bad_arguments() {
    let world = World::new();
    let create = |params: &'static [(&'static str, &'static str)]| world.call("CreateUploadVideo", params);
    create(&[("Title", "t"), ("FileName", "a.exe")]).await.fails(400, "InvalidFileName.Extension");
    create(&[("Title", "t"), ("FileName", "mp4")]).await.fails(400, "InvalidFileName.Extension");
    let group = [("Title", "t"), ("FileName", "a.mp4"), ("TemplateGroupId", "x")];
    world.call("CreateUploadVideo", &group).await.fails(404, "InvalidTemplateGroupId.NotFound");
    create(&[("Title", "t"), ("FileName", "a.mp4"), ("StorageLocation", "x")])
        .await
        .fails(404, "InvalidStorage.NotFound");
    create(&[("FileName", "a.mp4")]).await.fails(400, "MissingParameter");
    let bad_image = [("ImageType", "default"), ("ImageExt", "exe")];
    world.call("CreateUploadImage", &bad_image).await.fails(400, "InvalidFileName.Extension");
}

#[tokio::test]
async fn vu_004_storing_the_file_moves_the_state_on() {
    let world = World::new();
    let created = world.call("CreateUploadVideo", &VIDEO).await.ok();
    let id = created["VideoId"].as_str().unwrap();
    let status =
        || async { world.call("GetVideoInfo", &[("VideoId", id)]).await.ok()["Video"]["Status"].clone() };
    assert_eq!(status().await, "Uploading");
    let stored = Uploader::of(&created).put(&world, b"hello").await.fine();
    assert_eq!(stored.header("etag"), "\"5D41402ABC4B2A76B9719D911017C592\"");
    assert_eq!(status().await, "UploadSucc");
    world.advance(Duration::seconds(1));
    assert_eq!(status().await, "Transcoding");
    world.advance(Duration::seconds(1));
    assert_eq!(status().await, "Normal");

    let direct = world.video("t", &[("TemplateGroupId", "VOD_NO_TRANSCODE")], b"x").await;
    let info = world.call("GetVideoInfo", &[("VideoId", &direct)]).await.ok();
    assert_eq!(info["Video"]["Status"], "Normal");
}

#[tokio::test]
async fn a_credential_is_refreshed_for_the_same_address() {
    let world = World::new();
    let created = world.call("CreateUploadVideo", &VIDEO).await.ok();
    let id = created["VideoId"].as_str().unwrap();
    world.advance(Duration::seconds(3000));
    Uploader::of(&created).put(&world, b"x").await.fails(403, "SecurityTokenExpired");
    let refreshed = world.call("RefreshUploadVideo", &[("VideoId", id)]).await.ok();
    assert_eq!(refreshed["UploadAddress"], created["UploadAddress"]);
    assert_ne!(refreshed["UploadAuth"], created["UploadAuth"]);
    Uploader::of(&refreshed).put(&world, b"x").await.fine();
    world.call("RefreshUploadVideo", &[("VideoId", "nope")]).await.fails(404, "InvalidVideo.NotFound");
}

/// An MP4 header: 2.5 seconds, one track of 640 by 360.
fn movie() -> Vec<u8> {
    let boxed = |kind: &[u8; 4], content: &[u8]| {
        let len = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
        [&len[..], kind, content].concat()
    };
    let header = [&[0; 12][..], &1000_u32.to_be_bytes(), &2500_u32.to_be_bytes(), &[0; 80]].concat();
    let track = [&[0; 76][..], &[2, 0x80, 0, 0], &[1, 0x68, 0, 0]].concat();
    let tracks = boxed(b"trak", &boxed(b"tkhd", &track));
    [boxed(b"ftyp", b"isom"), boxed(b"moov", &[boxed(b"mvhd", &header), tracks].concat())].concat()
}

#[tokio::test]
async fn what_the_header_of_a_movie_tells_is_told() {
    let world = World::new();
    let created = world.call("CreateUploadVideo", &VIDEO).await.ok();
    let id = created["VideoId"].as_str().unwrap();
    let content = movie();
    Uploader::of(&created).put(&world, &content).await.fine();
    let info = world.call("GetVideoInfo", &[("VideoId", id)]).await.ok();
    assert_eq!(info["Video"]["Duration"], 2.5);
    let info = world.call("GetMezzanineInfo", &[("VideoId", id)]).await.ok()["Mezzanine"].clone();
    assert_eq!(
        (&info["Duration"], &info["Width"], &info["Height"]),
        (&json!("2.5000"), &json!(640), &json!(360))
    );
    let kilobits = f64::from(u32::try_from(content.len()).unwrap()) * 8.0 / 1000.0 / 2.5;
    assert_eq!(info["Bitrate"], format!("{kilobits:.4}"));
    for (range, total) in [("[2.5,3]", 1), ("(2.5,3]", 0)] {
        let found = world.call("SearchMedia", &[("Match", &format!("Duration = {range}"))]).await.ok();
        assert_eq!(found["Total"], total);
    }
}
