use serde_json::json;
use time::macros::datetime;

use super::*;

fn bucket() -> PutPolicy {
    PutPolicy::for_bucket("b").deadline(1_700_003_600)
}

fn refused(policy: &PutPolicy) -> String {
    policy.validate().expect_err("the policy should be refused").to_string()
}

fn base() -> PutPolicy {
    PutPolicy::for_object("b", "k").deadline(1_700_003_600)
}

// The JSON inside the official Python SDK's tokens.
#[test]
fn json_is_that_of_the_official_sdk() {
    let unicode = PutPolicy::for_object("b", "目录/文件 名😀.png").deadline(1_700_003_600);
    assert_eq!(
        unicode.return_body(r#"{"key":"$(key)","名":"值"}"#).to_json(),
        concat!(
            r#"{"scope":"b:\u76ee\u5f55/\u6587\u4ef6 \u540d\ud83d\ude00.png","deadline":1700003600,"#,
            r#""returnBody":"{\"key\":\"$(key)\",\"\u540d\":\"\u503c\"}"}"#
        )
    );
    let prefix = PutPolicy::for_prefix("b", "pre/")
        .deadline(1_700_003_600)
        .mime_limit("image/*;!text/html")
        .detect_mime(DetectMime::ContentFirst)
        .delete_after_days(7)
        .file_type(FileType::InfrequentAccess);
    assert_eq!(
        prefix.to_json(),
        concat!(
            r#"{"scope":"b:pre/","deadline":1700003600,"isPrefixalScope":1,"mimeLimit":"image/*;!text/html","#,
            r#""detectMime":1,"deleteAfterDays":7,"fileType":1}"#
        )
    );
    let save_key =
        bucket().save_key("$(etag)$(ext)").force_save_key(true).insert_only(true).key_limit(["a", "b/c"]);
    assert_eq!(
        save_key.to_json(),
        concat!(
            r#"{"scope":"b","deadline":1700003600,"saveKey":"$(etag)$(ext)","forceSaveKey":true,"insertOnly":1,"#,
            r#""keylimit":["a","b/c"]}"#
        )
    );
}

#[test]
fn control_characters_are_escaped_like_the_official_sdk_does() {
    let policy = base().end_user("\u{7f}\u{1}\n\"~");
    assert!(policy.to_json().ends_with(r#""endUser":"\u007f\u0001\n\"~"}"#), "{}", policy.to_json());
}

#[test]
fn every_documented_field_has_a_setter() {
    let all = PutPolicy::for_prefix("b", "p")
        .deadline(1)
        .insert_only(true)
        .end_user("u")
        .return_url("r")
        .return_body("{}")
        .callback_url("c")
        .callback_host("h")
        .callback_body("b")
        .callback_body_type(CallbackBodyType::Json)
        .callback_fetch_key(true)
        .persistent_ops("o")
        .persistent_notify_url("n")
        .persistent_pipeline("p")
        .persistent_type(PersistentType::Idle)
        .persistent_workflow_template_id("t")
        .force_save_key(true)
        .save_key("s")
        .fsize_min(1)
        .fsize_limit(2)
        .detect_mime(DetectMime::ClientAlways)
        .mime_limit("m")
        .file_type(FileType::ArchiveIr)
        .delete_after_days(3)
        .traffic_limit(819_200)
        .key_limit(["k"])
        .transform("t")
        .transform_fallback_mode("ORIGIN")
        .transform_fallback_key("k");
    let expected = json!({
        "scope": "b:p", "deadline": 1, "isPrefixalScope": 1, "insertOnly": 1, "endUser": "u", "returnUrl": "r",
        "returnBody": "{}", "callbackUrl": "c", "callbackHost": "h", "callbackBody": "b",
        "callbackBodyType": "application/json", "callbackFetchKey": 1, "persistentOps": "o",
        "persistentNotifyUrl": "n", "persistentPipeline": "p", "persistentType": 1,
        "persistentWorkflowTemplateID": "t", "forceSaveKey": true, "saveKey": "s", "fsizeMin": 1, "fsizeLimit": 2,
        "detectMime": -1, "mimeLimit": "m", "fileType": 4, "deleteAfterDays": 3, "trafficLimit": 819_200,
        "keylimit": ["k"], "transform": "t", "transformFallbackMode": "ORIGIN", "transformFallbackKey": "k",
    });
    assert_eq!(expected.as_object().unwrap().len(), 30);
    assert_eq!(serde_json::from_str::<Value>(&all.to_json()).unwrap(), expected);
    assert_eq!(PutPolicy::from_json(&all.to_json()).unwrap(), all);
}

#[test]
fn set_takes_unknown_fields_and_overrides_in_place() {
    let policy = base().set("unknownField", 1).fsize_limit(1024).set("scope", "other").set("deadline", 1);
    assert_eq!(policy.to_json(), r#"{"scope":"other","deadline":1,"unknownField":1,"fsizeLimit":1024}"#);
    assert_eq!(policy.validate(), Ok(()));
    let late = PutPolicy::for_bucket("b").end_user("u").expires_at(datetime!(2030-01-01 00:00 UTC));
    assert_eq!(late.to_json(), r#"{"scope":"b","deadline":1893456000,"endUser":"u"}"#);
}

#[test]
fn parts_of_the_scope() {
    let policy = PutPolicy::for_object("b", "a:b");
    assert_eq!((policy.scope(), policy.bucket(), policy.key()), ("b:a:b", "b", Some("a:b")));
    assert_eq!(PutPolicy::for_object("b", "").key(), Some(""));
    assert_eq!(PutPolicy::for_bucket("b").key(), None);
    assert!(PutPolicy::for_prefix("b", "p").get_flag("isPrefixalScope"));
    assert!(!base().insert_only(false).get_flag("insertOnly"));
}

#[test]
fn sound_policies_pass() {
    for policy in [
        bucket(),
        base(),
        PutPolicy::for_prefix("b", "").deadline(u32::MAX.into()),
        base().callback_url("u").callback_host("h").callback_body("b"),
        base().persistent_ops("o").persistent_pipeline("p").persistent_type(PersistentType::Normal),
        base().persistent_workflow_template_id("t").persistent_type(PersistentType::Idle),
        base().return_url("u").return_body("{}"),
        base().force_save_key(false),
        base().fsize_min(1).fsize_limit(1),
        base().key_limit(vec!["k"; 20]),
        base().traffic_limit(838_860_800),
        PutPolicy::for_object("b", &"k".repeat(750)).deadline(1),
    ] {
        assert_eq!(policy.validate(), Ok(()), "{}", policy.to_json());
    }
}

#[test]
fn bad_scopes_and_deadlines_are_refused() {
    let at = |policy: PutPolicy| refused(&policy.deadline(1));
    assert_eq!(at(PutPolicy::for_bucket("")), "put policy: the bucket is empty");
    assert_eq!(at(PutPolicy::for_object("", "k")), "put policy: the bucket is empty");
    for name in ["a:b", "a b", "a/b", "a\n"] {
        assert!(at(PutPolicy::for_object(name, "k")).contains("bucket name"), "{name}");
    }
    assert_eq!(
        at(PutPolicy::for_object("b", &"é".repeat(376))),
        "put policy: a key is longer than 750 bytes"
    );
    assert_eq!(at(PutPolicy::for_object("b", "a\0")), "put policy: a key holds a NUL character");
    assert_eq!(
        at(PutPolicy::for_bucket("b").is_prefixal_scope(true)),
        "put policy: isPrefixalScope needs a key prefix in scope"
    );
    assert_eq!(refused(&PutPolicy::for_bucket("b")), "put policy: it has no deadline");
    let range = "put policy: deadline is out of range: unix seconds of 32 bits";
    assert_eq!(refused(&bucket().deadline(1 << 32)), range);
    assert_eq!(refused(&bucket().deadline(u64::MAX)), range);
    assert_eq!(refused(&bucket().expires_at(datetime!(1969-12-31 23:59:59 UTC))), range);
}

#[test]
fn contradictions_are_refused() {
    for (policy, message) in [
        (base().callback_url("u"), "callbackUrl needs callbackBody"),
        (base().callback_url("u").callback_body(""), "callbackUrl needs callbackBody"),
        (base().callback_host("h"), "callbackHost needs callbackUrl"),
        (base().force_save_key(true), "forceSaveKey needs saveKey"),
        (
            base().callback_url("u").callback_body("b").return_url("r"),
            "callbackUrl and returnUrl exclude each other",
        ),
        (
            base().callback_url("u").callback_body("b").return_body("{}"),
            "callbackUrl and returnBody exclude each other",
        ),
        (
            base().persistent_type(PersistentType::Idle).persistent_pipeline("p"),
            "persistentType=1 and persistentPipeline exclude each other",
        ),
        (
            base().persistent_ops("o").persistent_workflow_template_id("t"),
            "persistentOps and persistentWorkflowTemplateID exclude each other",
        ),
        (
            base().persistent_ops("o").file_type(FileType::Archive),
            "persistentOps and an archive fileType exclude each other",
        ),
        (base().fsize_min(2).fsize_limit(1), "fsizeMin and a smaller fsizeLimit exclude each other"),
    ] {
        assert_eq!(refused(&policy), format!("put policy: {message}"));
    }
}

#[test]
fn wrong_types_and_ranges_are_refused() {
    for (field, value, message) in [
        ("scope", json!(1), "scope must be a string"),
        ("deadline", json!("1"), "deadline must be an integer"),
        ("deadline", json!(1.5), "deadline must be an integer"),
        ("forceSaveKey", json!(1), "forceSaveKey must be true or false"),
        ("insertOnly", json!(true), "insertOnly must be an integer"),
        ("insertOnly", json!(2), "insertOnly is out of range: 0 or 1"),
        ("trafficLimit", json!(819_199), "trafficLimit is out of range: 819200 to 838860800 bit/s"),
        ("trafficLimit", json!(838_860_801), "trafficLimit is out of range: 819200 to 838860800 bit/s"),
        ("fileType", json!(5), "fileType is out of range: 0 to 4"),
        ("detectMime", json!(-2), "detectMime is out of range: -1, 0 or 1"),
        ("fsizeLimit", json!(-1), "fsizeLimit is out of range: 0 to 2^63-1 bytes"),
        ("keylimit", json!("a"), "keylimit must be a list of strings"),
        ("keylimit", json!([1]), "keylimit must be a list of strings"),
        ("keylimit", json!(vec!["k"; 21]), "keylimit is out of range: at most 20 keys"),
    ] {
        assert_eq!(refused(&base().set(field, value)), format!("put policy: {message}"));
    }
}

#[test]
fn a_text_that_is_no_object_is_refused() {
    for text in ["", "[]", "1", "{"] {
        assert_eq!(PutPolicy::from_json(text).unwrap_err(), PolicyError::NotAnObject, "{text}");
    }
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn json_reads_back(names in prop::collection::vec(any::<String>(), 0..5), text in any::<String>(), number: i64) {
            let mut policy = base().end_user(&text).set("n", number);
            for name in names {
                policy = policy.set(name, text.clone());
            }
            prop_assert!(policy.to_json().bytes().all(|byte| (b' '..=b'~').contains(&byte)));
            prop_assert_eq!(PutPolicy::from_json(&policy.to_json()).unwrap(), policy);
        }
    }
}
