//! Where the provider is not followed.

use super::super::aliyun_source;
use super::Place;

const META: &str = r#"{
  "name": "GetVideo", "method": "GET", "pathPattern": "",
  "parameters": [
    {"name": "VideoId", "position": "Query", "type": "String", "required": false},
    {"name": "Size.Max", "position": "Query", "type": "String", "required": false}
  ]
}"#;

const API: &str = r#"{
  "service": "thing-vod", "protocol": "rpc",
  "types": {"OldVideoResponse": {"fields": [{"wire": "RequestId", "type": "string"}]}},
  "operations": [
    {
      "name": "GetVideo", "http": {"method": "POST", "host": "vod", "path": "/", "auth": "acs"}, "idempotent": true,
      "params": [
        {"wire": "Kind", "in": "query", "type": "string"},
        {"wire": "VideoId", "in": "query", "type": "string", "required": true}
      ],
      "output": "json"
    },
    {
      "name": "OldVideo", "http": {"method": "POST", "host": "vod", "path": "/", "auth": "acs"}, "idempotent": true,
      "params": [], "output": "OldVideoResponse"
    }
  ]
}"#;

fn place(keep: &str) -> Place {
    Place::new(&[
        ("meta/GetVideo.json", META),
        ("thing-vod/spec/api.json", API),
        ("thing-vod/spec/keep.json", keep),
    ])
}

#[test]
fn whatever_has_a_reason_stays() {
    let place = place(
        r#"{
      "operations.GetVideo.http.method": "GET is refused.",
      "operations.GetVideo.params.Kind": "It is taken.",
      "operations.GetVideo.params.Size.Max": "It is a slip of the metadata: there is none.",
      "operations.GetVideo.params.VideoId.required": "Without it there is an error.",
      "operations.OldVideo": "The metadata lacks it."
    }"#,
    );
    let outcome = place.import(aliyun_source, "meta").unwrap();
    assert_eq!(outcome.changes(), [""; 0]);
    assert!(outcome.report.to_string().contains("- `operations.OldVideo` stays: The metadata lacks it.\n"));
    let [before, after] = [API.to_owned(), place.read("thing-vod/spec/api.json")]
        .map(|text| serde_json::from_str::<serde_json::Value>(&text).unwrap());
    assert_eq!(before, after);
}

#[test]
fn an_entry_that_is_not_needed_any_more_is_noted() {
    let place = place(r#"{"operations.GetVideo.http.host": "It is so."}"#);
    let notes = place.import(aliyun_source, "meta").unwrap().report.notes;
    let note =
        "`operations.GetVideo.http.host`: the provider says the same now; its entry in keep.json can go";
    assert_eq!(notes, [note]);
}

#[test]
fn an_entry_for_nothing_is_refused() {
    let refused = |keep: &str| {
        let place = place(keep);
        let error = place.import(aliyun_source, "meta").unwrap_err().to_string();
        assert_eq!(place.read("thing-vod/spec/api.json"), API);
        error.replace(&place.path("thing-vod/spec").display().to_string(), "")
    };
    let path = "operations.GetVideo.params.Knid";
    let error = refused(&format!(r#"{{"{path}": "r"}}"#));
    assert_eq!(error, format!(r#"/keep.json: {path}: there is no "Knid" in the spec"#));
    let error = refused(r#"{"operations.OldVideo.output": "r"}"#);
    assert!(error.contains(r#"has no "OldVideo" any more; keep it as a whole or not at all"#), "{error}");
    assert!(refused(r#"{"operations.OldVideo": 1}"#).contains("operations.OldVideo: it should be string"));
}

#[test]
fn the_crates_keep_what_they_have() {
    for folder in std::fs::read_dir(crate::command::root().join("crates")).unwrap() {
        let spec = folder.unwrap().path().join("spec");
        let (api, keep) = (spec.join("api.json"), spec.join("keep.json"));
        if !keep.exists() {
            continue;
        }
        let api: serde_json::Value = crate::codegen::spec::load(&api).unwrap();
        let kept: super::super::kept::Kept = crate::codegen::spec::load(&keep).unwrap();
        let operations = api["operations"].as_array().unwrap();
        for path in kept.keys() {
            let known = |name: &str| operations.iter().any(|operation| operation["name"] == name);
            let mut steps = path.split('.');
            let found = match (steps.next(), steps.next()) {
                (Some("operations"), Some(name)) => known(name),
                (Some("types"), Some(name)) => api["types"].get(name).is_some(),
                _ => false,
            };
            assert!(found, "{}: {path}", keep.display());
        }
    }
}
