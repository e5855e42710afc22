//! Answers and serde: `cargo test -p qiniu-cdn --features serde`.
#![cfg(feature = "serde")]

use qiniu_cdn::cache::{RefreshResponse, TaskState};

#[test]
fn an_answer_goes_through_serde_as_its_json() {
    let text = r#"{"code":"200","error":"success","requestId":"r","urlQuotaDay":500,"new":true}"#;
    let answer: RefreshResponse = serde_json::from_str(text).unwrap();
    assert_eq!((answer.code, answer.url_quota_day), (200, Some(500)));
    assert_eq!(serde_json::to_value(&answer).unwrap(), answer.to_json());
    let error = serde_json::from_str::<RefreshResponse>(r#"{"code":"x"}"#).unwrap_err();
    assert!(error.to_string().contains("code"), "{error}");
}

#[test]
fn an_enumeration_goes_through_serde_as_its_value() {
    let states: Vec<TaskState> = serde_json::from_str(r#"["success","brand-new"]"#).unwrap();
    assert_eq!(states, [TaskState::Success, TaskState::Other("brand-new".into())]);
    assert_eq!(serde_json::to_string(&states).unwrap(), r#"["success","brand-new"]"#);
}
