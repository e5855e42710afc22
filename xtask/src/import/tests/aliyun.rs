//! The layout of the OpenAPI explorer.

use super::super::aliyun_source;
use super::Place;

const DOCS: &str = r##"{
  "version": "1.0",
  "info": {"style": "RPC", "product": "vod", "version": "2017-03-21"},
  "components": {"schemas": {"Cover": {"type": "object", "properties": {"URL": {"type": "string"}}}}},
  "apis": {
    "GetVideoList": {
      "methods": ["post", "get"],
      "schemes": ["https"],
      "parameters": [
        {"name": "Status", "in": "query", "schema": {"type": "string", "enum": ["Normal", "Blocked"], "required": false}},
        {"name": "Tags", "in": "query", "schema": {"type": "string", "description": "Prose.", "maxLength": 64}},
        {"name": "PageNo", "in": "query", "schema": {"type": "integer", "format": "int32", "minimum": "1"}},
        {"name": "PageSize", "in": "query", "schema": {"type": "integer", "format": "int32", "maximum": 100, "default": 10}},
        {"name": "Offsets", "in": "query", "style": "json", "schema": {"type": "array", "items": {"type": "integer"}}}
      ],
      "responses": {"200": {"schema": {"type": "object", "properties": {
        "Total": {"type": "integer", "format": "int32"},
        "VideoList": {"type": "object", "properties": {"Video": {"type": "array", "items": {"type": "object", "properties": {
          "VideoId": {"type": "string"},
          "New": {"type": "boolean", "enum": ["true", "false"]},
          "CreationTime": {"type": "string"},
          "Size": {"type": "integer", "format": "int64"},
          "Cover": {"$ref": "#/components/schemas/Cover"},
          "Status": {"type": "string", "enum": ["Normal", "Blocked"]}
        }}}}}
      }}}},
      "errorCodes": {"404": [{"errorCode": "InvalidVideo.NotFound", "errorMessage": "Prose."}]}
    },
    "DeleteVideo": {
      "methods": ["get", "post"],
      "parameters": [{"name": "VideoIds", "in": "query", "schema": {"type": "string", "required": true}}],
      "responses": {"200": {"schema": {"type": "object", "properties": {"RequestId": {"type": "string"}}}}}
    }
  }
}"##;

const API: &str = r#"{
  "service": "thing-vod",
  "version": "2017-03-21",
  "protocol": "rpc",
  "types": {
    "DeleteVideoResponse": {"fields": [{"wire": "RequestId", "type": "string"}]},
    "GetVideoListCover": {"fields": [{"wire": "URL", "type": "string"}]},
    "GetVideoListResponse": {
      "fields": [
        {"wire": "Total", "type": "i32"},
        {"wire": "VideoList", "wrapper": "Video", "type": "list<GetVideoListVideo>"}
      ]
    },
    "GetVideoListVideo": {
      "fields": [
        {"wire": "Cover", "type": "GetVideoListCover"},
        {"wire": "CreationTime", "type": "string"},
        {"wire": "New", "type": "bool"},
        {"wire": "Size", "type": "i64"},
        {"wire": "Status", "type": "string", "values": ["Normal", "Blocked"]},
        {"wire": "VideoId", "type": "string"}
      ]
    }
  },
  "operations": [
    {
      "name": "DeleteVideo",
      "http": {"method": "POST", "host": "vod", "path": "/", "auth": "acs"},
      "idempotent": false,
      "params": [{"wire": "VideoIds", "in": "query", "type": "string", "required": true}],
      "output": "DeleteVideoResponse"
    },
    {
      "name": "GetVideoList",
      "http": {"method": "POST", "host": "vod", "path": "/", "auth": "acs"},
      "idempotent": true,
      "params": [
        {"wire": "Status", "in": "query", "type": "string", "values": ["Normal", "Blocked"]},
        {"wire": "Tags", "in": "query", "type": "string", "max_chars": 64},
        {"wire": "PageNo", "in": "query", "type": "i32", "min": 1},
        {"wire": "PageSize", "in": "query", "type": "i32", "default": "10", "max": 100},
        {"wire": "Offsets", "in": "query", "type": "list<i64>", "encode": "json"}
      ],
      "output": "GetVideoListResponse",
      "errors": [{"code": "InvalidVideo.NotFound", "status": 404}]
    }
  ]
}
"#;

/// The same with what people found out: it outlives an import.
fn refined() -> String {
    let replaced = [
        (
            r#""Status", "type": "string", "values": ["Normal", "Blocked"]"#,
            r#""Status", "type": "string", "values": ["Blocked", "Normal"]"#,
        ),
        (
            r#""in": "query", "type": "string", "required": true"#,
            r#""in": "query", "type": "list<string>", "encode": "comma", "required": true, "max_items": 20"#,
        ),
        (
            r#""in": "query", "type": "string", "max_chars""#,
            r#""in": "query", "type": "list<string>", "encode": "comma", "max_chars""#,
        ),
        (r#""CreationTime", "type": "string""#, r#""CreationTime", "type": "time""#),
        (r#""Size", "type": "i64""#, r#""Size", "type": "i64", "unit": "bytes""#),
        (
            r#""GetVideoListResponse",
      "errors": [{"code": "InvalidVideo.NotFound", "status": 404}]"#,
            r#""GetVideoListResponse",
      "requires": [{"at_most_one": ["Status", "Tags"]}],
      "pagination": {
        "style": "page",
        "page": "PageNo",
        "size": "PageSize",
        "items": "VideoList.Video",
        "total": "Total"
      },
      "errors": [{"code": "InvalidVideo.NotFound", "status": 404, "meaning": "there is none"}, {"code": "Throttling", "retry": true}]"#,
        ),
        (
            r#""idempotent": true,
      "params""#,
            r#""idempotent": true,
      "region_only": "cn-shanghai",
      "params""#,
        ),
    ];
    replaced.iter().fold(API.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "nothing to replace: {old}");
        text.replace(old, new)
    })
}

/// The changes when a part of what is published is another.
fn changed(old: &str, new: &str) -> Vec<String> {
    assert!(DOCS.contains(old), "nothing to replace: {old}");
    let place =
        Place::new(&[("docs.json", &DOCS.replace(old, new)), ("thing-vod/spec/api.json", &refined())]);
    let changes = place.import(aliyun_source, "docs.json").unwrap().changes();
    assert_eq!(place.import(aliyun_source, "docs.json").unwrap().changes(), [""; 0], "twice");
    changes
}

#[test]
fn the_first_import_makes_the_spec() {
    let place = Place::new(&[("docs.json", DOCS)]);
    std::fs::create_dir_all(place.path("thing-vod/spec")).unwrap();
    let outcome = place.import(aliyun_source, "docs.json").unwrap();
    assert_eq!(place.read("thing-vod/spec/api.json"), API);
    assert_eq!(
        outcome.changes(),
        [
            r#"the version of the API 2017-03-21 added"#,
            "`DeleteVideo`: new operation, 1 parameters",
            "`GetVideoList`: new operation, 5 parameters"
        ]
    );
    let last = "3 changes, 0 breaking: operations +2 -0, parameters and members +0 -0";
    assert_eq!(outcome.last_line(), last);
    assert!(!outcome.text.contains("Prose"), "the provider's words are not ours");
}

#[test]
fn what_the_provider_does_not_say_stays() {
    let place = Place::new(&[("docs.json", DOCS), ("thing-vod/spec/api.json", &refined())]);
    let before: serde_json::Value = serde_json::from_str(&refined()).unwrap();
    let outcome = place.import(aliyun_source, "docs.json").unwrap();
    assert_eq!(outcome.changes(), [""; 0]);
    let after: serde_json::Value = serde_json::from_str(&place.read("thing-vod/spec/api.json")).unwrap();
    assert_eq!(before, after);
}

#[test]
fn a_removed_parameter() {
    let tags = r#"{"name": "Tags", "in": "query", "schema": {"type": "string", "description": "Prose.", "maxLength": 64}},"#;
    let gone = [
        "`GetVideoList`: no longer demanded: at most one of `Status`, `Tags`",
        "! `GetVideoList.Tags`: parameter removed",
    ];
    assert_eq!(changed(tags, ""), gone);
    let page = r#"{"name": "PageNo", "in": "query", "schema": {"type": "integer", "format": "int32", "minimum": "1"}},"#;
    let gone = ["! `GetVideoList`: no longer listed in pages", "! `GetVideoList.PageNo`: parameter removed"];
    assert_eq!(changed(page, ""), gone);
}

#[test]
fn a_new_parameter() {
    let end = r#"{"name": "VideoIds", "in": "query","#;
    let new = |required: bool| {
        format!(
            r#"{{"name": "Force", "in": "query", "schema": {{"type": "boolean", "required": {required}}}}}, {end}"#
        )
    };
    assert_eq!(changed(end, &new(false)), ["`DeleteVideo.Force`: new parameter"]);
    assert_eq!(changed(end, &new(true)), ["! `DeleteVideo.Force`: new required parameter"]);
}

#[test]
fn values_that_come_and_go() {
    let member = r#""Status": {"type": "string", "enum": ["Normal", "Blocked"]}"#;
    let more = changed(member, r#""Status": {"type": "string", "enum": ["Normal", "Blocked", "Checking"]}"#);
    assert_eq!(more, [r#"`GetVideoListVideo.Status`: new value "Checking""#]);
    let less = changed(member, r#""Status": {"type": "string", "enum": ["Normal"]}"#);
    assert_eq!(less, [r#"! `GetVideoListVideo.Status`: value "Blocked" removed"#]);
    assert_eq!(changed(member, r#""Status": {"type": "string"}"#), [""; 0], "silence");
}

#[test]
fn a_wrapper_that_changes() {
    let other = changed(r#""properties": {"Video": "#, r#""properties": {"Item": "#);
    let changes = [
        "! `GetVideoList`: no longer listed in pages",
        "`GetVideoListResponse.VideoList`: wrapper changed from Video to Item",
    ];
    assert_eq!(other, changes);
}

#[test]
fn a_member_of_another_type() {
    let size = r#""Size": {"type": "integer", "format": "int64"}"#;
    let retyped = changed(size, r#""Size": {"type": "string"}"#);
    assert_eq!(retyped, ["! `GetVideoListVideo.Size`: type changed from i64 to string"]);
    let time = changed(
        r#""CreationTime": {"type": "string"}"#,
        r#""CreationTime": {"type": "integer", "format": "int64"}"#,
    );
    assert_eq!(time, ["! `GetVideoListVideo.CreationTime`: type changed from time to i64"]);
    let cover = changed(r##"{"$ref": "#/components/schemas/Cover"}"##, r#"{"type": "string"}"#);
    let changes = [
        "! `GetVideoListCover`: type removed",
        "! `GetVideoListVideo.Cover`: type changed from GetVideoListCover to string",
    ];
    assert_eq!(cover, changes);
}

#[test]
fn what_is_required_and_how_much() {
    let now = changed(r#""maximum": 100"#, r#""maximum": 50"#);
    assert_eq!(now, ["! `GetVideoList.PageSize`: greatest value changed from 100 to 50"]);
    let now = changed(r#""maximum": 100"#, r#""maximum": 500"#);
    assert_eq!(now, ["`GetVideoList.PageSize`: greatest value changed from 100 to 500"]);
    let now = changed(r#"{"type": "string", "required": true}"#, r#"{"type": "string", "required": false}"#);
    assert_eq!(now, ["! `DeleteVideo.VideoIds`: no longer required"]);
}

#[test]
fn a_new_operation_and_one_that_is_gone() {
    let renamed = changed(r#""DeleteVideo": {"#, r#""RestoreVideo": {"#);
    let changes = [
        "`RestoreVideo`: new operation, 1 parameters",
        "! `DeleteVideo`: operation removed",
        "! `DeleteVideoResponse`: type removed",
    ];
    assert_eq!(renamed, changes);
}

#[test]
fn an_overlay_that_names_what_is_gone() {
    let overlay = r#"{
      "groups": {"media": {"doc": "Media.", "operations": ["DeleteVideo", "GetVideoList"]}},
      "glossary": {"VideoIds": "The ids.", "Status": "The state."},
      "types": {"DeleteVideoResponse": {"doc": "Nothing."}, "GetVideoListVideo": {"fields": {"Name": {"doc": "A name."}}}},
      "operations": {
        "DeleteVideo": {"doc": "Deletes videos.", "page": "p"},
        "GetVideoList": {"doc": "Lists videos.", "page": "p", "args": ["Kind"]}
      }
    }"#;
    let docs = DOCS.replace(r#""DeleteVideo": {"#, r#""RestoreMedia": {"#).replace("VideoIds", "MediaIds");
    let api = refined();
    let place = Place::new(&[
        ("docs.json", &docs),
        ("thing-vod/spec/api.json", &api),
        ("thing-vod/spec/overlay.json", overlay),
    ]);
    let outcome = place.import(aliyun_source, "docs.json").unwrap();
    let file = place.path("thing-vod/spec/overlay.json").display().to_string();
    let problems: Vec<String> =
        outcome.problems.iter().map(|problem| problem.to_string().replace(&file, "")).collect();
    let expected = [
        r#": groups.media: no operation is called "DeleteVideo""#,
        ": operations.DeleteVideo: the spec has no such operation",
        r#": operations.GetVideoList.args: no parameter is called "Kind""#,
        ": types.DeleteVideoResponse: the spec has no such type",
        ": types.GetVideoListVideo.fields.Name: the type has no such member",
        ": glossary.VideoIds: the spec has no such member or parameter",
    ];
    assert_eq!(problems, expected);
    assert!(
        outcome.changes().contains(&"! `DeleteVideo`: operation removed".to_owned()),
        "the report is made"
    );
    assert_eq!(place.read("thing-vod/spec/api.json"), api, "nothing is written");
}

#[test]
fn waiters_that_name_what_is_gone() {
    let waiters = r#"{
      "wait_until_listed": {
        "doc": "d", "after": {"DeleteVideo": "RequestId", "AddVideo": null}, "poll": "GetVideoList",
        "args": ["Kind"], "state": "VideoList.Video.Status", "total": "VideoList.Item.Status",
        "timeout_minutes": 1, "reason": "r"
      },
      "wait_until_gone": {
        "doc": "d", "after": {"DeleteVideo": "TaskId"}, "poll": "GetTask", "args": [], "state": "State",
        "timeout_minutes": 1, "reason": "r"
      }
    }"#;
    let place = Place::new(&[("docs.json", DOCS), ("thing-vod/spec/waiters.json", waiters)]);
    let outcome = place.import(aliyun_source, "docs.json").unwrap();
    let file = place.path("thing-vod/spec/waiters.json").display().to_string();
    let problems: Vec<String> =
        outcome.problems.iter().map(|problem| problem.to_string().replace(&file, "")).collect();
    let expected = [
        r#": wait_until_gone.after: the answer of DeleteVideo has no "TaskId""#,
        r#": wait_until_gone.poll: no operation is called "GetTask""#,
        r#": wait_until_listed.after: no operation is called "AddVideo""#,
        r#": wait_until_listed.args: no parameter is called "Kind""#,
        r#": wait_until_listed.state: the answer of GetVideoList has no "VideoList.Item.Status""#,
    ];
    assert_eq!(problems, expected);
    assert!(!place.path("thing-vod/spec/api.json").exists(), "nothing is written");
}

/// The message when a part of what is published is malformed, and nothing is written.
fn refused(old: &str, new: &str) -> String {
    assert!(DOCS.contains(old), "nothing to replace: {old}");
    let place = Place::new(&[("docs.json", &DOCS.replace(old, new)), ("thing-vod/spec/api.json", API)]);
    let error = place.import(aliyun_source, "docs.json").unwrap_err().to_string();
    assert_eq!(place.read("thing-vod/spec/api.json"), API);
    error.replace(&place.path("docs.json").display().to_string(), "docs.json")
}

#[test]
fn what_is_malformed() {
    let error = refused(r#""style": "RPC","#, r#""style": "RPC""#);
    assert!(error.starts_with("docs.json: line 3 column 27: expected `,`"), "{error}");
    let error = refused(r#"{"name": "Tags", "in": "query","#, r#"{"name": "Tags", "in": "cookie","#);
    assert_eq!(error, r#"docs.json: apis.GetVideoList.parameters.Tags.in: no place is called "cookie""#);
    let error = refused(r#""Total": {"type": "integer","#, r#""Total": {"type": "bigint","#);
    let place = "docs.json: apis.GetVideoList.responses.200.schema.properties";
    assert_eq!(error, format!(r#"{place}.Total.type: no type is called "bigint""#));
    let error = refused(r#""minimum": "1""#, r#""minimum": "one""#);
    assert_eq!(
        error,
        r#"docs.json: apis.GetVideoList.parameters.PageNo.schema.minimum: "one" is no whole number"#
    );
    let error = refused("#/components/schemas/Cover\"", "#/components/schemas/Image\"");
    assert!(error.ends_with(r##".Cover.$ref: "#/components/schemas/Image" leads nowhere"##), "{error}");
    let error = refused(
        r#""properties": {"URL": {"type": "string"}}"#,
        r##""properties": {"Of": {"$ref": "#/components/schemas/Cover"}}"##,
    );
    assert!(error.ends_with(".properties.Of.$ref: the type holds itself"), "{error}");
    let error = refused(r#""name": "VideoIds", "#, "");
    assert_eq!(error, "docs.json: apis.DeleteVideo.parameters.0: `name` is missing");
}

#[test]
fn a_spec_of_another_form_is_not_imported_into() {
    let api = API.replace(r#""protocol": "rpc""#, r#""protocol": "soap""#);
    let place = Place::new(&[("docs.json", DOCS), ("thing-vod/spec/api.json", &api)]);
    let error = place.import(aliyun_source, "docs.json").unwrap_err().to_string();
    assert!(error.ends_with(r#"api.json: protocol: "soap" is none of "rpc", "rest""#), "{error}");
    assert_eq!(place.read("thing-vod/spec/api.json"), api);
}
