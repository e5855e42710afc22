//! Qiniu's layout.

use super::super::qiniu::read;
use super::Place;
use serde_json::{Value, json};

const CHANGE: &str = "
method: post
service_names: [rs]
base_path: /chgm
documentation: Prose.
request:
  authorization: qiniu
  idempotent: always
  path_params:
    named:
      - {field_name: entry, type: string, encode: url_safe_base64, service_bucket: entry, documentation: Prose.}
      - {path_segment: to, field_name: dest_entry, type: string, encode: url_safe_base64}
      - {path_segment: mime, field_name: mime_type, type: string, encode: url_safe_base64, optional: omitempty}
      - {path_segment: days, field_name: days, type: integer, optional: keepempty}
    free: {field_name: meta_data, encode_param_value: url_safe_base64}
  query_names:
    - {field_name: need_parts, query_name: needparts, query_type: boolean, optional: omitempty}
  header_names:
    - {field_name: md5, header_name: Content-MD5, optional: omitempty}
";

const UPLOAD: &str = "
method: put
service_names: [up]
base_path: /buckets/
path_suffix: /done
command: api=v4&quick
request:
  authorization: upload_token
  path_params:
    named:
      - {field_name: bucket_name, type: string}
      - {field_name: object_name, path_segment: objects, type: string, encode: url_safe_base64_or_none}
  body: binary_data
response:
  body:
    json:
      struct:
        name: NewPart
        fields:
          - {field_name: etag, key: etag, type: string}
          - {field_name: put_time, key: putTime, type: integer, optional: omitempty}
          - field_name: parts
            key: parts
            type: {array: {name: Parts, type: {struct: {name: PartInfo, fields: [{field_name: n, key: n, type: integer}]}}}}
          - {field_name: rest, key: x-rest, type: string_map}
          - {field_name: more, key: more, type: any, optional: omitempty}
";

const FORM: &str = "
method: post
service_names: [api, rs]
base_path: /pfop/
request:
  authorization: qbox
  body:
    form_urlencoded:
      fields:
        - {field_name: bucket_name, key: bucket, type: string, service_bucket: plain_text}
        - {field_name: operations, key: op, type: string, multiple: true}
        - {field_name: force, key: force, type: integer, optional: keepempty}
response: {body: {json: {array: {name: Names, type: string}}}}
";

const RULES: &str = "
method: get
service_names: [uc]
base_path: /rules
request:
  body: {json: {array: {name: CorsRules, type: {struct: {name: CorsRule, fields: [{field_name: age, key: age, type: float}]}}}}}
response: {body: binary_data_stream}
";

const POST: &str = "
method: post
service_names: [up]
base_path: /
request:
  body:
    multipart_form_data:
      named_fields:
        - {field_name: object_name, key: key, type: string, optional: nullable}
        - {field_name: upload_token, key: token, type: upload_token, service_bucket: upload_token}
        - {field_name: file, key: file, type: binary_data}
      free_fields: {field_name: customData}
response: {body: {json: any}}
";

fn place() -> Place {
    Place::new(&[
        ("specs/storage/change.yml", CHANGE),
        ("specs/storage/upload.yml", UPLOAD),
        ("specs/storage/rules.yml", RULES),
        ("specs/storage/post.yml", POST),
        ("specs/media/form.yml", FORM),
        ("specs/iam/other.yml", "not: ours"),
    ])
}

fn first(place: &Place) -> Value {
    std::fs::create_dir_all(place.path("thing-vod/spec")).unwrap();
    place.import(read, "specs").unwrap();
    serde_json::from_str(&place.read("thing-vod/spec/api.json")).unwrap()
}

#[test]
fn the_first_import_makes_the_spec() {
    let api = first(&place());
    let names: Vec<&Value> = api["operations"].as_array().unwrap().iter().map(|o| &o["name"]).collect();
    assert_eq!(names, ["change", "form", "post", "rules", "upload"]);
    let expected = json!([
        {
            "name": "change",
            "http": {
                "method": "POST", "host": "rs", "auth": "qiniu",
                "path": "/chgm/{entry}/to/{dest_entry}[/mime/{mime_type}]/days/{days}[/{key}/{value}]*"
            },
            "idempotent": true,
            "params": [
                {"wire": "entry", "in": "path", "type": "string", "encode": "entry", "required": true, "scope": true},
                {"wire": "dest_entry", "in": "path", "type": "string", "encode": "entry", "required": true},
                {"wire": "mime_type", "in": "path", "type": "string", "encode": "base64"},
                {"wire": "days", "in": "path", "type": "i64", "absent": "0"},
                {"wire": "meta_data", "in": "path", "type": "string", "encode": "pairs"},
                {"wire": "needparts", "name": "need_parts", "in": "query", "type": "bool"},
                {"wire": "Content-MD5", "name": "md5", "in": "header", "type": "string"}
            ],
            "output": "unit"
        },
        {
            "name": "form",
            "http": {"method": "POST", "host": "api", "path": "/pfop/", "auth": "qbox"},
            "idempotent": false,
            "params": [
                {"wire": "bucket", "name": "bucket_name", "in": "form", "type": "string", "required": true, "scope": true},
                {"wire": "op", "name": "operations", "in": "form", "type": "list<string>", "encode": "repeat_same", "required": true},
                {"wire": "force", "in": "form", "type": "i64", "absent": "0"}
            ],
            "output": "list<string>"
        },
        {
            "name": "post",
            "http": {"method": "POST", "host": "up", "path": "/", "auth": ""},
            "idempotent": false,
            "params": [
                {"wire": "key", "name": "object_name", "in": "multipart", "type": "string"},
                {"wire": "token", "name": "upload_token", "in": "multipart", "type": "string", "required": true, "scope": true},
                {"wire": "file", "in": "multipart", "type": "bytes", "required": true},
                {"wire": "customData", "in": "multipart", "type": "map<string>"}
            ],
            "output": "json"
        },
        {
            "name": "rules",
            "http": {"method": "GET", "host": "uc", "path": "/rules", "auth": ""},
            "idempotent": true,
            "params": [{"wire": "*", "name": "cors_rules", "in": "json_body", "type": "list<CorsRule>", "required": true}],
            "output": "bytes"
        },
        {
            "name": "upload",
            "http": {
                "method": "PUT", "host": "up", "auth": "", "path": "/buckets/{bucket_name}/objects/{object_name}/done",
                "query": {"api": "v4", "quick": null}
            },
            "idempotent": false,
            "params": [
                {"wire": "Authorization", "name": "token", "in": "header", "type": "string", "prefix": "UpToken ", "required": true, "sensitive": true},
                {"wire": "bucket_name", "in": "path", "type": "string", "required": true},
                {"wire": "object_name", "in": "path", "type": "string", "encode": "base64", "absent": "~"},
                {"wire": "body", "in": "body", "type": "bytes", "required": true}
            ],
            "output": "UploadResponse"
        }
    ]);
    assert_eq!(api["operations"], expected);
    let types = json!({
        "CorsRule": {"fields": [{"wire": "age", "type": "f64", "required": true}]},
        "PartInfo": {"fields": [{"wire": "n", "type": "i64", "required": true}]},
        "UploadResponse": {"fields": [
            {"wire": "etag", "type": "string", "required": true},
            {"wire": "putTime", "name": "put_time", "type": "i64"},
            {"wire": "parts", "type": "list<PartInfo>", "required": true},
            {"wire": "x-rest", "name": "rest", "type": "map<string>", "required": true},
            {"wire": "more", "type": "json"}
        ]}
    });
    assert_eq!(api["types"], types);
}

#[test]
fn what_people_found_out_stays() {
    let place = place();
    let mut api = first(&place);
    let set = |api: &mut Value, pointer: &str, value: Value| {
        let (above, key) = pointer.rsplit_once('/').unwrap();
        let above = api.pointer_mut(above).unwrap();
        above.as_object_mut().unwrap().insert(key.to_owned(), value);
    };
    // A time from a number, a list in the body, a host of the two, a parameter that must be given, one off the wire.
    set(&mut api, "/types/UploadResponse/fields/1/type", json!("time"));
    set(&mut api, "/types/UploadResponse/fields/1/encode", json!("unix_ticks"));
    set(&mut api, "/operations/4/params/3/type", json!("list<string>"));
    set(&mut api, "/operations/4/params/3/encode", json!("comma"));
    set(&mut api, "/operations/4/params/3/wire", json!("contexts"));
    set(&mut api, "/operations/4/http/content_type", json!("text/plain"));
    set(&mut api, "/operations/1/http/host", json!("rs"));
    api["operations"][0]["params"][3] =
        json!({"wire": "days", "in": "path", "type": "i64", "required": true, "unit": "days"});
    api["operations"][3]["params"][0]["name"] = json!("rules");
    let scope = json!({"wire": "bucket", "in": "scope", "type": "string"});
    api["operations"][3]["params"].as_array_mut().unwrap().insert(0, scope);
    api["types"]["PartInput"] = json!({"fields": [{"wire": "n", "type": "i64"}]});
    place.put("thing-vod/spec/api.json", &api.to_string());
    assert_eq!(place.import(read, "specs").unwrap().changes(), [""; 0]);
    let after: Value = serde_json::from_str(&place.read("thing-vod/spec/api.json")).unwrap();
    assert_eq!(after, api);
}

#[test]
fn what_changes() {
    let place = place();
    first(&place);
    place.put("specs/storage/upload.yml", &UPLOAD.replace("key: n, type: integer", "key: n, type: string"));
    place.put(
        "specs/storage/change.yml",
        &CHANGE.replace("method: post", "method: put").replace("always", "never"),
    );
    std::fs::remove_file(place.path("specs/storage/rules.yml")).unwrap();
    let changes = [
        r#"`change`: method changed from "POST" to "PUT""#,
        "`change`: no longer retried",
        "! `rules`: operation removed",
        "! `CorsRule`: type removed",
        "! `PartInfo.n`: type changed from i64 to string",
    ];
    assert_eq!(place.import(read, "specs").unwrap().changes(), changes);
}

#[test]
fn what_is_malformed() {
    let refused = |text: &str| {
        let place = place();
        first(&place);
        let before = place.read("thing-vod/spec/api.json");
        place.put("specs/media/form.yml", text);
        let error = place.import(read, "specs").unwrap_err().to_string();
        assert_eq!(place.read("thing-vod/spec/api.json"), before);
        error.replace(&place.path("specs").display().to_string(), "")
    };
    let error = refused(&FORM.replace("authorization: qbox", "authorization: oauth"));
    assert_eq!(error, r#"/media/form.yml: request.authorization: no authorization is called "oauth""#);
    let error = refused(&FORM.replace("key: op, type: string", "key: op, type: text"));
    let place = "/media/form.yml: request.body.form_urlencoded.fields.operations.type";
    assert_eq!(error, format!(r#"{place}: no type is called "text""#));
    let error = refused(&FORM.replace("base_path: /pfop/", ""));
    assert_eq!(error, "/media/form.yml: `base_path` is missing");
    let error = refused("method: [");
    assert!(error.starts_with("/media/form.yml: ") && error.contains("at line 2 column 1"), "{error}");
    let empty = Place::new(&[("specs/README.md", "")]);
    let error = empty.import(read, "specs").unwrap_err().to_string();
    assert!(error.ends_with("specs: there is no storage/*.yml or media/*.yml"), "{error}");
}
