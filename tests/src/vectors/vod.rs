//! Video on demand: an operation and its parameters by their names on the wire, as a call of our typed builders.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Arc;

use aliyun_vod::{Client, SignatureVersion};
use cloudwire_http_core::{Credentials, Error, Random, RetryConfig, Transport};
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::format::Vector;
use super::kodo::json_of;
use super::{Check, Expressed, capture, compare, exceptions};

/// Makes the call with a client whose transport answers as recorded, and compares requests and outcome.
pub(crate) async fn call(vector: &Vector, check: &mut Check) -> Expressed {
    let (transport, capture) = capture::transport(vector);
    let client = client(vector, transport).map_err(|error| format!("no such client: {error}"))?;
    let outcome = send(vector, &client).await?;
    let sent = capture.sent();
    compare::refused_here(vector, &outcome, &sent)?;
    super::replay::ours(vector, &sent, check).await;
    compare::requests(vector, &vector.exchanges, &sent, check);
    compare_outcome(vector, &outcome, check);
    Ok(())
}

/// The nonce of the recording.
#[derive(Debug)]
struct FixedNonce(String);

impl Random for FixedNonce {
    fn nonce(&self) -> String {
        self.0.clone()
    }

    fn next_u128(&self) -> u128 {
        0
    }
}

fn client(vector: &Vector, transport: Arc<dyn Transport>) -> Result<Client, Error> {
    let now = OffsetDateTime::from_unix_timestamp(vector.now)
        .map_err(|error| Error::invalid_input("now", error))?;
    let key = &vector.credentials;
    let mut credentials = Credentials::new(&*key.access_key, &*key.secret_key)?;
    if let Some(token) = &key.security_token {
        credentials = credentials.with_security_token(&**token)?;
    }
    let request = vector.exchanges.first().map(|exchange| &exchange.request);
    let signature = match request.is_some_and(|request| request.header("authorization").is_some()) {
        true => SignatureVersion::Acs3,
        false => SignatureVersion::RpcV1,
    };
    let mut builder = Client::builder()
        .credentials(credentials)
        .region(vector.region.as_deref().unwrap_or("cn-shanghai"))
        .signature(signature)
        .transport(transport)
        .clock(now)
        .random(FixedNonce(vector.nonce.clone()))
        .retry(RetryConfig::none());
    if let Some(endpoint) = &vector.endpoint {
        let scheme = request.map_or("https", |request| &request.scheme);
        builder = builder.endpoint(format!("{scheme}://{endpoint}"));
    }
    builder.build()
}

fn compare_outcome(vector: &Vector, outcome: &Result<Value, Error>, check: &mut Check) {
    let raises = &vector.raises;
    match outcome {
        Ok(answer) if !raises.is_null() => {
            check.fail("result", format!("{answer} where the SDK raises {:?}", raises.get("code").str()));
        }
        Ok(answer) => match vector.result.as_str().map(serde_json::from_str::<Value>) {
            // An answer that the SDK was asked to return unread.
            Some(Ok(recorded)) => compare::contains(answer, &recorded, check),
            _ => compare::contains(answer, &vector.result, check),
        },
        Err(error) if raises.is_null() => {
            check.fail("result", format!("{error} where the SDK returns an answer"))
        }
        Err(error) => {
            // Of an answer that it cannot read the SDK tells nothing.
            let status = raises.get("http_status").int().and_then(|status| u16::try_from(status).ok());
            if status.is_some() {
                check.equal("status of the error", &error.status(), &status);
            }
            let text = |name: &str| raises.get(name).str().filter(|text| !text.is_empty());
            match text("code") {
                Some(code) if code.starts_with("SDK.") || code == "None" => {
                    check.except(&exceptions::SDK_CODE)
                }
                code => check.equal("code of the error", &error.code(), &code),
            }
            if let Some(request_id) = text("request_id") {
                check.equal("request id of the error", &error.request_id(), &Some(request_id));
            }
        }
    }
    if vector.accept_format.as_deref().is_some_and(|format| !format.eq_ignore_ascii_case("json")) {
        check.except(&exceptions::FORMAT);
    }
}

/// The parameters not yet given to the call, by their names on the wire.
struct Params(BTreeMap<String, String>);

impl Params {
    fn of(vector: &Vector) -> Self {
        let given = vector.args.members().iter().chain(vector.body_params.members());
        let given = given.filter(|(_, value)| !value.is_null());
        Self(
            given
                .map(|(name, value)| {
                    (name.clone(), value.scalar().unwrap_or_else(|| value.value().to_string()))
                })
                .collect(),
        )
    }

    fn take(&mut self, name: &str) -> Option<String> {
        self.0.remove(name)
    }
}

fn number<T: FromStr>(name: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{name} is typed a number here"))
}

fn time(name: &str, text: &str) -> Result<OffsetDateTime, String> {
    let time = OffsetDateTime::parse(text, &Rfc3339).ok();
    // Another way to write the same time cannot be asked for.
    let same =
        |time: &OffsetDateTime| time.format(&Rfc3339).is_ok_and(|own| own == text && time.nanosecond() == 0);
    time.filter(same).ok_or_else(|| format!("{name} is typed a time here"))
}

fn flag(name: &str, text: &str) -> Result<bool, String> {
    number(name, &text.to_ascii_lowercase())
}

/// A text as the type of a parameter.
macro_rules! typed {
    (text $name:literal $text:ident) => {
        &*$text
    };
    (json $name:literal $text:ident) => {
        &*$text
    };
    (list $name:literal $text:ident) => {
        $text.split(',')
    };
    (lines $name:literal $text:ident) => {
        $text.split('\n')
    };
    (number $name:literal $text:ident) => {
        number($name, &$text)?
    };
    (time $name:literal $text:ident) => {
        time($name, &$text)?
    };
    (flag $name:literal $text:ident) => {
        flag($name, &$text)?
    };
}

/// One line for each operation: its name, the methods that begin it with the parameters they take, and the setters.
/// The first method whose parameters are all there is used.
macro_rules! operations {
    ($($operation:literal:
        $($method:ident($($required:ident $argument:literal)*))|+;
        $($setter:ident($kind:ident $parameter:literal))*
    )*) => {
        async fn send(vector: &Vector, client: &Client) -> Result<Result<Value, Error>, String> {
            let mut params = Params::of(vector);
            match vector.call.as_str() {
                $($operation => {
                    let mut call = None;
                    $(if call.is_none() && [$($argument),*].iter().all(|name: &&str| params.0.contains_key(*name)) {
                        call = Some(client.$method($({
                            let text = params.take($argument).unwrap_or_default();
                            operations!(@owned $required $argument text)
                        }),*));
                    })+
                    let call = call.ok_or_else(|| format!("{} needs a parameter that is not given", $operation))?;
                    $(let call = match params.take($parameter) {
                        Some(text) => call.$setter(typed!($kind $parameter text)),
                        None => call,
                    };)*
                    if let Some(name) = params.0.keys().next() {
                        return Err(format!("{} has no parameter {name} here", $operation));
                    }
                    Ok(json_of(call.send().await))
                })*
                operation => Err(format!("no operation {operation} yet")),
            }
        }
    };
    (@owned list $name:literal $text:ident) => {
        $text.split(',').map(str::to_owned).collect::<Vec<_>>()
    };
    (@owned lines $name:literal $text:ident) => {
        $text.split('\n').map(str::to_owned).collect::<Vec<_>>()
    };
    (@owned text $name:literal $text:ident) => { $text };
    (@owned json $name:literal $text:ident) => { $text };
}

operations! {
    "CreateUploadImage": create_upload_image(text "ImageType");
        app_id(text "AppId") cate_id(number "CateId") description(text "Description") image_ext(text "ImageExt")
        original_file_name(text "OriginalFileName") storage_location(text "StorageLocation") tags(list "Tags")
        title(text "Title") user_data(json "UserData")
    "CreateUploadVideo": create_upload_video(text "Title" text "FileName");
        app_id(text "AppId") cate_id(number "CateId") cover_url(text "CoverURL") description(text "Description")
        file_size(number "FileSize") reference_id(text "ReferenceId") storage_location(text "StorageLocation")
        tags(list "Tags") template_group_id(text "TemplateGroupId") user_data(json "UserData")
        workflow_id(text "WorkflowId")
    "DeleteImage": delete_image(text "DeleteImageType");
        image_ids(list "ImageIds") image_type(list "ImageType") image_urls(list "ImageURLs") video_id(text "VideoId")
    "DeleteMezzanines":
        delete_mezzanines(list "VideoIds") | delete_mezzanines_by_reference_ids(list "ReferenceIds");
        force(flag "Force") reference_ids(list "ReferenceIds")
    "DeleteStream":
        delete_stream(text "VideoId" list "JobIds") | delete_stream_by_reference_id(text "ReferenceId" list "JobIds");
        reference_id(text "ReferenceId")
    "DeleteVideo": delete_video(list "VideoIds") | delete_video_by_reference_ids(list "ReferenceIds");
        reference_ids(list "ReferenceIds")
    "DescribeVodDomainBpsData": describe_vod_domain_bps_data();
        domain_names(list "DomainName") end_time(time "EndTime") interval(text "Interval")
        isp_name_en(text "IspNameEn") location_name_en(text "LocationNameEn") start_time(time "StartTime")
    "DescribeVodDomainLog": describe_vod_domain_log(text "DomainName");
        end_time(time "EndTime") page_number(number "PageNumber") page_size(number "PageSize")
        start_time(time "StartTime")
    "DescribeVodDomainTrafficData": describe_vod_domain_traffic_data();
        domain_names(list "DomainName") end_time(time "EndTime") interval(text "Interval")
        isp_name_en(text "IspNameEn") location_name_en(text "LocationNameEn") start_time(time "StartTime")
    "DescribeVodRefreshQuota": describe_vod_refresh_quota();
    "DescribeVodRefreshTasks": describe_vod_refresh_tasks();
        domain_name(text "DomainName") end_time(time "EndTime") object_path(text "ObjectPath")
        object_type(text "ObjectType") page_number(number "PageNumber") page_size(number "PageSize")
        start_time(time "StartTime") status(text "Status") task_id(text "TaskId")
    "GetImageInfo": get_image_info(text "ImageId");
        auth_timeout(number "AuthTimeout") output_type(text "OutputType")
    "GetMezzanineInfo":
        get_mezzanine_info(text "VideoId") | get_mezzanine_info_by_reference_id(text "ReferenceId");
        addition_type(list "AdditionType") auth_timeout(number "AuthTimeout") output_type(text "OutputType")
        reference_id(text "ReferenceId")
    "GetPlayInfo": get_play_info(text "VideoId") | get_play_info_by_reference_id(text "ReferenceId");
        addition_type(text "AdditionType") auth_timeout(number "AuthTimeout") codec_name(text "CodecName")
        definition(list "Definition") digital_watermark_type(text "DigitalWatermarkType") formats(list "Formats")
        output_type(text "OutputType") play_config(json "PlayConfig") re_auth_info(json "ReAuthInfo")
        reference_id(text "ReferenceId") result_type(text "ResultType") stream_type(list "StreamType")
        trace(text "Trace")
    "GetVideoInfo": get_video_info(text "VideoId") | get_video_info_by_reference_id(text "ReferenceId");
        reference_id(text "ReferenceId")
    "GetVideoInfos": get_video_infos(list "VideoIds") | get_video_infos_by_reference_ids(list "ReferenceIds");
        reference_ids(list "ReferenceIds")
    "GetVideoList": get_video_list();
        cate_id(number "CateId") end_time(time "EndTime") page_no(number "PageNo") page_size(number "PageSize")
        reference_ids(list "ReferenceIds") sort_by(text "SortBy") start_time(time "StartTime") status(list "Status")
        storage_location(text "StorageLocation")
    "PreloadVodObjectCaches": preload_vod_object_caches(lines "ObjectPath");
        area(text "Area") l2_preload(flag "L2Preload") headers(json "WithHeader")
    "RefreshUploadVideo":
        refresh_upload_video(text "VideoId") | refresh_upload_video_by_reference_id(text "ReferenceId");
        reference_id(text "ReferenceId")
    "RefreshVodObjectCaches": refresh_vod_object_caches(lines "ObjectPath");
        force(flag "Force") object_type(text "ObjectType")
    "SearchMedia": search_media();
        fields(list "Fields") matching(text "Match") page_no(number "PageNo") page_size(number "PageSize")
        scroll_token(text "ScrollToken") search_type(text "SearchType") sort_by(list "SortBy")
    "UpdateImageInfos": update_image_infos(json "UpdateContent");
    "UpdateVideoInfo": update_video_info(text "VideoId") | update_video_info_by_reference_id(text "ReferenceId");
        cate_id(number "CateId") cover_url(text "CoverURL") description(text "Description")
        reference_id(text "ReferenceId") tags(list "Tags") title(text "Title") user_data(json "UserData")
    "UpdateVideoInfos": update_video_infos(json "UpdateContent");
}
