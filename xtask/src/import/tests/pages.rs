//! The older layout of Alibaba Cloud's metadata, which says nothing of answers.

use super::super::aliyun_source;
use super::Place;

const GET: &str = r#"{
  "name": "GetVideo",
  "protocol": "HTTP|HTTPS",
  "method": "GET|POST",
  "pathPattern": "",
  "parameters": [
    {"name": "VideoId", "description": "Prose.", "position": "Query", "type": "String", "required": true},
    {"name": "Size", "position": "Query", "type": "Long", "required": false},
    {"name": "Tag", "position": "Query", "type": "RepeatList", "required": false, "sub_parameters": [
      {"name": "Key", "position": "Query", "type": "String", "required": false}
    ]}
  ]
}"#;

const SET: &str = r#"{"name": "SetVideo", "method": "POST", "pathPattern": "", "parameters": []}"#;

const VERSION: &str =
    r#"{"version": "2017-03-21", "style": "rpc", "apis": {"GetVideo": {"title": "Prose."}}}"#;

const API: &str = r#"{
  "service": "thing-vod", "protocol": "rpc",
  "types": {"GetVideoResponse": {"fields": [{"wire": "RequestId", "type": "string"}]}},
  "operations": [
    {
      "name": "GetVideo", "http": {"method": "GET", "host": "vod", "path": "/", "auth": "acs"}, "idempotent": true,
      "params": [
        {"wire": "Size", "in": "query", "type": "i32"},
        {"wire": "OwnerId", "in": "query", "type": "i64", "internal": true}
      ],
      "output": "GetVideoResponse"
    },
    {
      "name": "OldVideo", "http": {"method": "POST", "host": "vod", "path": "/", "auth": "acs"}, "idempotent": true,
      "params": [], "output": "json"
    }
  ]
}"#;

fn place() -> Place {
    Place::new(&[
        ("meta/GetVideo.json", GET),
        ("meta/SetVideo.json", SET),
        ("meta/version.json", VERSION),
        ("thing-vod/spec/api.json", API),
    ])
}

#[test]
fn a_folder_is_the_whole_service() {
    let place = place();
    let outcome = place.import(aliyun_source, "meta").unwrap();
    let changes = [
        "the version of the API 2017-03-21 added",
        "! `GetVideo.Size`: type changed from i32 to i64",
        "! `GetVideo.VideoId`: new required parameter",
        "`GetVideo.Tag`: new parameter",
        "`SetVideo`: new operation, 0 parameters",
        "! `OldVideo`: operation removed",
    ];
    assert_eq!(outcome.changes(), changes);
    let api: serde_json::Value = serde_json::from_str(&place.read("thing-vod/spec/api.json")).unwrap();
    let get = &api["operations"][0];
    assert_eq!(get["output"], "GetVideoResponse", "answers are kept");
    assert!(api["types"].get("GetVideoResponse").is_some());
    assert_eq!(get["http"]["method"], "GET", "it is taken as well");
    assert_eq!(get["params"][1]["wire"], "OwnerId");
    let tag =
        serde_json::json!({"wire": "Tag", "in": "query", "type": "list<GetVideoTag>", "encode": "repeat"});
    assert_eq!(get["params"][3], tag);
    assert_eq!(api["types"]["GetVideoTag"]["fields"][0]["wire"], "Key");
    let set = &api["operations"][1];
    assert_eq!((&set["output"], &set["idempotent"]), (&"json".into(), &false.into()));
}

#[test]
fn a_file_is_one_operation() {
    let place = place();
    let outcome = place.import(aliyun_source, "meta/SetVideo.json").unwrap();
    assert_eq!(outcome.changes(), ["`SetVideo`: new operation, 0 parameters"]);
    assert_eq!(outcome.last_line(), "1 changes, 0 breaking: operations +1 -0, parameters and members +0 -0");
}

#[test]
fn what_is_malformed() {
    let refused = |text: &str| {
        let place = place();
        place.put("meta/GetVideo.json", text);
        let error = place.import(aliyun_source, "meta").unwrap_err().to_string();
        assert_eq!(place.read("thing-vod/spec/api.json"), API);
        error.replace(&place.path("meta").display().to_string(), "")
    };
    let error = refused(&GET.replace(r#""Long""#, r#""Short""#));
    assert_eq!(error, r#"/GetVideo.json: parameters.Size.type: no type is called "Short""#);
    let error = refused(&GET.replace(r#""required": true"#, r#""required": "yes""#));
    assert_eq!(error, "/GetVideo.json: parameters.VideoId.required: this should be true or false");
    assert!(refused("[").starts_with("/GetVideo.json: line 1 column 1"));
    let empty = Place::new(&[("meta/version.json", VERSION), ("thing-vod/spec/api.json", API)]);
    let error = empty.import(aliyun_source, "meta").unwrap_err().to_string();
    assert!(error.ends_with("meta: no file of an operation is in this folder"), "{error}");
}
