// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Every operation of aliyun-vod 2017-03-21, to be called by its name.

use crate::call::{Call, decode};
use aliyun_vod::Client;
use aliyun_vod::{
    ai::*, apps::*, audit::*, cdn::*, cdn_certificates::*, cdn_domains::*, cdn_realtime::*, cdn_usage::*,
    editing::*, images::*, imports::*, jobs::*, media::*, playback::*, players::*, review::*, search::*,
    settings::*, snapshots::*, sources::*, statistics::*, templates::*, transcoding::*, uploads::*, usage::*,
    watermarks::*,
};
use cloudwire_http_core::{JsonLines, Operation as _};
use serde_json::Value;
use std::collections::BTreeMap;
use time::{Date, OffsetDateTime};

/// The operations, group by group.
pub(crate) fn calls() -> Vec<Call<Client>> {
    let mut all = Vec::new();
    all.extend(ai());
    all.extend(apps());
    all.extend(audit());
    all.extend(cdn());
    all.extend(cdn_certificates());
    all.extend(cdn_domains());
    all.extend(cdn_realtime());
    all.extend(cdn_usage());
    all.extend(editing());
    all.extend(images());
    all.extend(imports());
    all.extend(jobs());
    all.extend(media());
    all.extend(playback());
    all.extend(players());
    all.extend(review());
    all.extend(search());
    all.extend(settings());
    all.extend(snapshots());
    all.extend(sources());
    all.extend(statistics());
    all.extend(templates());
    all.extend(transcoding());
    all.extend(uploads());
    all.extend(usage());
    all.extend(watermarks());
    all
}

fn ai() -> [Call<Client>; 10] {
    [
        Call {
            name: "DeleteAIImageInfos",
            decode: decode::<DeleteAIImageInfosResponse>,
            send: |client, given| {
                client
                    .delete_ai_image_infos(given.get::<Vec<String>>("AIImageInfoIds"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "GetAIImageJobs",
            decode: decode::<GetAIImageJobsResponse>,
            send: |client, given| {
                client.get_ai_image_jobs(given.get::<Vec<String>>("JobIds")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetAIVideoTagResult",
            decode: decode::<GetAIVideoTagResultResponse>,
            send: |client, given| {
                client.get_ai_video_tag_result(given.get::<String>("MediaId")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetMediaAiAnalysis",
            decode: decode::<GetMediaAiAnalysisResponse>,
            send: |client, given| {
                let mut call = client.get_media_ai_analysis(given.get::<String>("MediaId"));
                if given.has("AuthTimeout") {
                    call = call.auth_timeout(given.get::<i64>("AuthTimeout"));
                }
                if given.has("OutputType") {
                    call = call.output_type(given.get::<String>("OutputType"));
                }
                if given.has("ResultTypes") {
                    call = call.result_types(given.get::<Vec<String>>("ResultTypes"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetMediaDNAResult",
            decode: decode::<GetMediaDNAResultResponse>,
            send: |client, given| {
                client.get_media_dna_result(given.get::<String>("MediaId")).call().clone().send_raw()
            },
        },
        Call {
            name: "ListAIImageInfo",
            decode: decode::<ListAIImageInfoResponse>,
            send: |client, given| {
                client.list_ai_image_info(given.get::<String>("VideoId")).call().clone().send_raw()
            },
        },
        Call {
            name: "ListAIJob",
            decode: decode::<ListAIJobResponse>,
            send: |client, given| {
                client.list_ai_job(given.get::<Vec<String>>("JobIds")).call().clone().send_raw()
            },
        },
        Call {
            name: "SubmitAIImageJob",
            decode: decode::<SubmitAIImageJobResponse>,
            send: |client, given| {
                let mut call = client
                    .submit_ai_image_job(given.get::<String>("VideoId"), given.get::<String>("AITemplateId"));
                if given.has("AIPipelineId") {
                    call = call.ai_pipeline_id(given.get::<String>("AIPipelineId"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SubmitAIJob",
            decode: decode::<SubmitAIJobResponse>,
            send: |client, given| {
                let mut call = client.submit_ai_job(given.get::<String>("MediaId"));
                if given.has("Config") {
                    call = call.config(given.get::<Value>("Config"));
                }
                if given.has("Types") {
                    call = call.types(given.get::<Vec<String>>("Types"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SubmitMediaDNADeleteJob",
            decode: decode::<SubmitMediaDNADeleteJobResponse>,
            send: |client, given| {
                client.submit_media_dna_delete_job(given.get::<String>("MediaId")).call().clone().send_raw()
            },
        },
    ]
}

fn apps() -> [Call<Client>; 10] {
    [
        Call {
            name: "AttachAppPolicyToIdentity",
            decode: decode::<AttachAppPolicyToIdentityResponse>,
            send: |client, given| {
                let mut call = client.attach_app_policy_to_identity(
                    given.get::<String>("IdentityType"),
                    given.get::<String>("IdentityName"),
                    given.get::<Vec<String>>("PolicyNames"),
                );
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "ChangeResourceGroup",
            decode: decode::<ChangeResourceGroupResponse>,
            send: |client, given| {
                let mut call = client.change_resource_group(
                    given.get::<String>("ResourceId"),
                    given.get::<String>("ResourceRegionId"),
                    given.get::<String>("ResourceGroupId"),
                );
                if given.has("ResourceType") {
                    call = call.resource_type(given.get::<String>("ResourceType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "CreateAppInfo",
            decode: decode::<CreateAppInfoResponse>,
            send: |client, given| {
                let mut call = client.create_app_info(given.get::<String>("AppName"));
                if given.has("Description") {
                    call = call.description(given.get::<String>("Description"));
                }
                if given.has("ResourceGroupId") {
                    call = call.resource_group_id(given.get::<String>("ResourceGroupId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteAppInfo",
            decode: decode::<DeleteAppInfoResponse>,
            send: |client, given| {
                client.delete_app_info(given.get::<String>("AppId")).call().clone().send_raw()
            },
        },
        Call {
            name: "DetachAppPolicyFromIdentity",
            decode: decode::<DetachAppPolicyFromIdentityResponse>,
            send: |client, given| {
                let mut call = client.detach_app_policy_from_identity(
                    given.get::<String>("IdentityType"),
                    given.get::<String>("IdentityName"),
                    given.get::<Vec<String>>("PolicyNames"),
                );
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetAppInfos",
            decode: decode::<GetAppInfosResponse>,
            send: |client, given| {
                client.get_app_infos(given.get::<Vec<String>>("AppIds")).call().clone().send_raw()
            },
        },
        Call {
            name: "ListAppInfo",
            decode: decode::<ListAppInfoResponse>,
            send: |client, given| {
                let mut call = client.list_app_info();
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i32>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i32>("PageSize"));
                }
                if given.has("ResourceGroupId") {
                    call = call.resource_group_id(given.get::<String>("ResourceGroupId"));
                }
                if given.has("Status") {
                    call = call.status(given.get::<String>("Status"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "ListAppPoliciesForIdentity",
            decode: decode::<ListAppPoliciesForIdentityResponse>,
            send: |client, given| {
                let mut call = client.list_app_policies_for_identity();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("IdentityName") {
                    call = call.identity_name(given.get::<String>("IdentityName"));
                }
                if given.has("IdentityType") {
                    call = call.identity_type(given.get::<String>("IdentityType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "MoveAppResource",
            decode: decode::<MoveAppResourceResponse>,
            send: |client, given| {
                client
                    .move_app_resource(
                        given.get::<String>("TargetAppId"),
                        given.get::<String>("ResourceType"),
                        given.get::<Vec<String>>("ResourceIds"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "UpdateAppInfo",
            decode: decode::<UpdateAppInfoResponse>,
            send: |client, given| {
                let mut call = client.update_app_info(given.get::<String>("AppId"));
                if given.has("AppName") {
                    call = call.app_name(given.get::<String>("AppName"));
                }
                if given.has("Description") {
                    call = call.description(given.get::<String>("Description"));
                }
                if given.has("Status") {
                    call = call.status(given.get::<String>("Status"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn audit() -> [Call<Client>; 7] {
    [
        Call {
            name: "GetAIMediaAuditJob",
            decode: decode::<GetAIMediaAuditJobResponse>,
            send: |client, given| {
                client.get_ai_media_audit_job(given.get::<String>("JobId")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetMediaAuditAudioResultDetail",
            decode: decode::<GetMediaAuditAudioResultDetailResponse>,
            send: |client, given| {
                let mut call = client.get_media_audit_audio_result_detail(given.get::<String>("MediaId"));
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i32>("PageNo"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetMediaAuditResult",
            decode: decode::<GetMediaAuditResultResponse>,
            send: |client, given| {
                client.get_media_audit_result(given.get::<String>("MediaId")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetMediaAuditResultDetail",
            decode: decode::<GetMediaAuditResultDetailResponse>,
            send: |client, given| {
                client
                    .get_media_audit_result_detail(given.get::<String>("MediaId"), given.get::<i32>("PageNo"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "GetMediaAuditResultTimeline",
            decode: decode::<GetMediaAuditResultTimelineResponse>,
            send: |client, given| {
                client
                    .get_media_audit_result_timeline(given.get::<String>("MediaId"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "SubmitAIImageAuditJob",
            decode: decode::<SubmitAIImageAuditJobResponse>,
            send: |client, given| {
                let mut call = client.submit_ai_image_audit_job(
                    given.get::<String>("MediaId"),
                    given.get::<String>("TemplateId"),
                );
                if given.has("CensorProvider") {
                    call = call.censor_provider(given.get::<String>("CensorProvider"));
                }
                if given.has("ImageService") {
                    call = call.image_service(given.get::<String>("ImageService"));
                }
                if given.has("MediaAuditConfiguration") {
                    call = call.media_audit_configuration(given.get::<Value>("MediaAuditConfiguration"));
                }
                if given.has("ServiceParameters") {
                    call = call.service_parameters(given.get::<String>("ServiceParameters"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SubmitAIMediaAuditJob",
            decode: decode::<SubmitAIMediaAuditJobResponse>,
            send: |client, given| {
                let mut call = client.submit_ai_media_audit_job(given.get::<String>("MediaId"));
                if given.has("CensorProvider") {
                    call = call.censor_provider(given.get::<String>("CensorProvider"));
                }
                if given.has("MediaAuditConfiguration") {
                    call = call.media_audit_configuration(given.get::<Value>("MediaAuditConfiguration"));
                }
                if given.has("MediaType") {
                    call = call.media_type(given.get::<String>("MediaType"));
                }
                if given.has("ServiceParameters") {
                    call = call.service_parameters(given.get::<String>("ServiceParameters"));
                }
                if given.has("TemplateId") {
                    call = call.template_id(given.get::<String>("TemplateId"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                if given.has("VideoService") {
                    call = call.video_service(given.get::<String>("VideoService"));
                }
                if given.has("VoiceService") {
                    call = call.voice_service(given.get::<String>("VoiceService"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn cdn() -> [Call<Client>; 8] {
    [
        Call {
            name: "DescribeVodDomainLog",
            decode: decode::<DescribeVodDomainLogResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_log(given.get::<String>("DomainName"));
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("PageNumber") {
                    call = call.page_number(given.get::<i64>("PageNumber"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i64>("PageSize"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodRefreshQuota",
            decode: decode::<DescribeVodRefreshQuotaResponse>,
            send: |client, given| {
                let _ = given;
                client.describe_vod_refresh_quota().call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodRefreshTasks",
            decode: decode::<DescribeVodRefreshTasksResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_refresh_tasks();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<String>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("ObjectPath") {
                    call = call.object_path(given.get::<String>("ObjectPath"));
                }
                if given.has("ObjectType") {
                    call = call.object_type(given.get::<String>("ObjectType"));
                }
                if given.has("PageNumber") {
                    call = call.page_number(given.get::<i32>("PageNumber"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i32>("PageSize"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                if given.has("Status") {
                    call = call.status(given.get::<String>("Status"));
                }
                if given.has("TaskId") {
                    call = call.task_id(given.get::<String>("TaskId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodUserVipsByDomain",
            decode: decode::<DescribeVodUserVipsByDomainResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_user_vips_by_domain(given.get::<String>("DomainName"));
                if given.has("Available") {
                    call = call.available(given.get::<String>("Available"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetMediaRefreshJobs",
            decode: decode::<GetMediaRefreshJobsResponse>,
            send: |client, given| {
                let mut call = client.get_media_refresh_jobs(given.get::<String>("MediaRefreshJobId"));
                if given.has("MediaId") {
                    call = call.media_id(given.get::<String>("MediaId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "PreloadVodObjectCaches",
            decode: decode::<PreloadVodObjectCachesResponse>,
            send: |client, given| {
                let mut call = client.preload_vod_object_caches(given.get::<Vec<String>>("ObjectPath"));
                if given.has("Area") {
                    call = call.area(given.get::<String>("Area"));
                }
                if given.has("L2Preload") {
                    call = call.l2_preload(given.get::<bool>("L2Preload"));
                }
                if given.has("WithHeader") {
                    call = call.headers(given.get::<Value>("WithHeader"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "RefreshMediaPlayUrls",
            decode: decode::<RefreshMediaPlayUrlsResponse>,
            send: |client, given| {
                let mut call = client.refresh_media_play_urls(
                    given.get::<Vec<String>>("MediaIds"),
                    given.get::<String>("TaskType"),
                );
                if given.has("Definitions") {
                    call = call.definitions(given.get::<Vec<String>>("Definitions"));
                }
                if given.has("Formats") {
                    call = call.formats(given.get::<Vec<String>>("Formats"));
                }
                if given.has("ResultType") {
                    call = call.result_type(given.get::<String>("ResultType"));
                }
                if given.has("SliceCount") {
                    call = call.slice_count(given.get::<i32>("SliceCount"));
                }
                if given.has("SliceFlag") {
                    call = call.slice_flag(given.get::<bool>("SliceFlag"));
                }
                if given.has("StreamType") {
                    call = call.stream_type(given.get::<Vec<String>>("StreamType"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "RefreshVodObjectCaches",
            decode: decode::<RefreshVodObjectCachesResponse>,
            send: |client, given| {
                let mut call = client.refresh_vod_object_caches(given.get::<Vec<String>>("ObjectPath"));
                if given.has("Force") {
                    call = call.force(given.get::<bool>("Force"));
                }
                if given.has("ObjectType") {
                    call = call.object_type(given.get::<String>("ObjectType"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn cdn_certificates() -> [Call<Client>; 5] {
    [
        Call {
            name: "DescribeVodCertificateList",
            decode: decode::<DescribeVodCertificateListResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_certificate_list();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<String>("DomainName"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainCertificateInfo",
            decode: decode::<DescribeVodDomainCertificateInfoResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_certificate_info(given.get::<String>("DomainName"));
                if given.has("HeraApiAutoVersion") {
                    call = call.hera_api_auto_version(given.get::<String>("HeraApiAutoVersion"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodSSLCertificateList",
            decode: decode::<DescribeVodSSLCertificateListResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_ssl_certificate_list();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<String>("DomainName"));
                }
                if given.has("PageNumber") {
                    call = call.page_number(given.get::<i64>("PageNumber"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i64>("PageSize"));
                }
                if given.has("SearchKeyword") {
                    call = call.search_keyword(given.get::<String>("SearchKeyword"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SetVodDomainCertificate",
            decode: decode::<SetVodDomainCertificateResponse>,
            send: |client, given| {
                let mut call = client.set_vod_domain_certificate(
                    given.get::<String>("DomainName"),
                    given.get::<String>("SSLProtocol"),
                );
                if given.has("CertName") {
                    call = call.cert_name(given.get::<String>("CertName"));
                }
                if given.has("SSLPri") {
                    call = call.ssl_pri(given.get::<String>("SSLPri"));
                }
                if given.has("SSLPub") {
                    call = call.ssl_pub(given.get::<String>("SSLPub"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SetVodDomainSSLCertificate",
            decode: decode::<SetVodDomainSSLCertificateResponse>,
            send: |client, given| {
                let mut call = client.set_vod_domain_ssl_certificate(
                    given.get::<String>("DomainName"),
                    given.get::<String>("SSLProtocol"),
                );
                if given.has("CertId") {
                    call = call.cert_id(given.get::<i64>("CertId"));
                }
                if given.has("CertName") {
                    call = call.cert_name(given.get::<String>("CertName"));
                }
                if given.has("CertRegion") {
                    call = call.cert_region(given.get::<String>("CertRegion"));
                }
                if given.has("CertType") {
                    call = call.cert_type(given.get::<String>("CertType"));
                }
                if given.has("Env") {
                    call = call.env(given.get::<String>("Env"));
                }
                if given.has("SSLPri") {
                    call = call.ssl_pri(given.get::<String>("SSLPri"));
                }
                if given.has("SSLPub") {
                    call = call.ssl_pub(given.get::<String>("SSLPub"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn cdn_domains() -> [Call<Client>; 12] {
    [
        Call {
            name: "AddVodDomain",
            decode: decode::<AddVodDomainResponse>,
            send: |client, given| {
                let mut call =
                    client.add_vod_domain(given.get::<String>("DomainName"), given.get::<Value>("Sources"));
                if given.has("CheckUrl") {
                    call = call.check_url(given.get::<String>("CheckUrl"));
                }
                if given.has("Scope") {
                    call = call.scope(given.get::<String>("Scope"));
                }
                if given.has("TopLevelDomain") {
                    call = call.top_level_domain(given.get::<String>("TopLevelDomain"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "BatchSetVodDomainConfigs",
            decode: decode::<BatchSetVodDomainConfigsResponse>,
            send: |client, given| {
                client
                    .batch_set_vod_domain_configs(
                        given.get::<Vec<String>>("DomainNames"),
                        given.get::<Value>("Functions"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "BatchStartVodDomain",
            decode: decode::<BatchStartVodDomainResponse>,
            send: |client, given| {
                client
                    .batch_start_vod_domain(given.get::<Vec<String>>("DomainNames"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "BatchStopVodDomain",
            decode: decode::<BatchStopVodDomainResponse>,
            send: |client, given| {
                client
                    .batch_stop_vod_domain(given.get::<Vec<String>>("DomainNames"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "DeleteVodDomain",
            decode: decode::<DeleteVodDomainResponse>,
            send: |client, given| {
                client.delete_vod_domain(given.get::<String>("DomainName")).call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteVodSpecificConfig",
            decode: decode::<DeleteVodSpecificConfigResponse>,
            send: |client, given| {
                let mut call = client.delete_vod_specific_config(
                    given.get::<String>("DomainName"),
                    given.get::<String>("ConfigId"),
                );
                if given.has("Env") {
                    call = call.env(given.get::<String>("Env"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainConfigs",
            decode: decode::<DescribeVodDomainConfigsResponse>,
            send: |client, given| {
                client
                    .describe_vod_domain_configs(
                        given.get::<String>("DomainName"),
                        given.get::<Vec<String>>("FunctionNames"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainDetail",
            decode: decode::<DescribeVodDomainDetailResponse>,
            send: |client, given| {
                client.describe_vod_domain_detail(given.get::<String>("DomainName")).call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodUserDomains",
            decode: decode::<DescribeVodUserDomainsResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_user_domains();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<String>("DomainName"));
                }
                if given.has("DomainSearchType") {
                    call = call.domain_search_type(given.get::<String>("DomainSearchType"));
                }
                if given.has("DomainStatus") {
                    call = call.domain_status(given.get::<String>("DomainStatus"));
                }
                if given.has("PageNumber") {
                    call = call.page_number(given.get::<i32>("PageNumber"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i32>("PageSize"));
                }
                if given.has("Tag") {
                    call = call.tags(given.get::<Vec<DomainTag>>("Tag"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodVerifyContent",
            decode: decode::<DescribeVodVerifyContentResponse>,
            send: |client, given| {
                client
                    .describe_vod_verify_content(given.get::<String>("DomainName"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "UpdateVodDomain",
            decode: decode::<UpdateVodDomainResponse>,
            send: |client, given| {
                let mut call = client.update_vod_domain(given.get::<String>("DomainName"));
                if given.has("Sources") {
                    call = call.sources(given.get::<Value>("Sources"));
                }
                if given.has("TopLevelDomain") {
                    call = call.top_level_domain(given.get::<String>("TopLevelDomain"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "VerifyVodDomainOwner",
            decode: decode::<VerifyVodDomainOwnerResponse>,
            send: |client, given| {
                client
                    .verify_vod_domain_owner(
                        given.get::<String>("DomainName"),
                        given.get::<String>("VerifyType"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
    ]
}

fn cdn_realtime() -> [Call<Client>; 8] {
    [
        Call {
            name: "DescribeVodDomainRealTimeBpsData",
            decode: decode::<DescribeVodDomainRealTimeBpsDataResponse>,
            send: |client, given| {
                let mut call =
                    client.describe_vod_domain_real_time_bps_data(given.get::<Vec<String>>("DomainName"));
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<String>("IspNameEn"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<String>("LocationNameEn"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainRealTimeByteHitRateData",
            decode: decode::<DescribeVodDomainRealTimeByteHitRateDataResponse>,
            send: |client, given| {
                let mut call = client
                    .describe_vod_domain_real_time_byte_hit_rate_data(given.get::<Vec<String>>("DomainName"));
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainRealTimeDetailData",
            decode: decode::<DescribeVodDomainRealTimeDetailDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_real_time_detail_data(
                    given.get::<Vec<String>>("DomainName"),
                    given.get::<OffsetDateTime>("StartTime"),
                    given.get::<OffsetDateTime>("EndTime"),
                    given.get::<Vec<String>>("Field"),
                );
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<String>("IspNameEn"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<String>("LocationNameEn"));
                }
                if given.has("Merge") {
                    call = call.merge(given.get::<bool>("Merge"));
                }
                if given.has("MergeLocIsp") {
                    call = call.merge_loc_isp(given.get::<bool>("MergeLocIsp"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainRealTimeHttpCodeData",
            decode: decode::<DescribeVodDomainRealTimeHttpCodeDataResponse>,
            send: |client, given| {
                let mut call = client
                    .describe_vod_domain_real_time_http_code_data(given.get::<Vec<String>>("DomainName"));
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<String>("IspNameEn"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<String>("LocationNameEn"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainRealTimeQpsData",
            decode: decode::<DescribeVodDomainRealTimeQpsDataResponse>,
            send: |client, given| {
                let mut call =
                    client.describe_vod_domain_real_time_qps_data(given.get::<Vec<String>>("DomainName"));
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<String>("IspNameEn"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<String>("LocationNameEn"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainRealTimeReqHitRateData",
            decode: decode::<DescribeVodDomainRealTimeReqHitRateDataResponse>,
            send: |client, given| {
                let mut call = client
                    .describe_vod_domain_real_time_req_hit_rate_data(given.get::<Vec<String>>("DomainName"));
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainRealTimeTrafficData",
            decode: decode::<DescribeVodDomainRealTimeTrafficDataResponse>,
            send: |client, given| {
                let mut call =
                    client.describe_vod_domain_real_time_traffic_data(given.get::<Vec<String>>("DomainName"));
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<String>("IspNameEn"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<String>("LocationNameEn"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodRangeDataByLocateAndIspService",
            decode: decode::<DescribeVodRangeDataByLocateAndIspServiceResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_range_data_by_locate_and_isp_service(
                    given.get::<String>("DomainName"),
                    given.get::<OffsetDateTime>("StartTime"),
                    given.get::<OffsetDateTime>("EndTime"),
                );
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<Vec<String>>("IspNameEn"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<Vec<String>>("LocationNameEn"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn cdn_usage() -> [Call<Client>; 10] {
    [
        Call {
            name: "DescribeVodDomainBpsData",
            decode: decode::<DescribeVodDomainBpsDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_bps_data();
                if given.has("DomainName") {
                    call = call.domain_names(given.get::<Vec<String>>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<String>("IspNameEn"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<String>("LocationNameEn"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainBpsDataByLayer",
            decode: decode::<DescribeVodDomainBpsDataByLayerResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_bps_data_by_layer();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<Vec<String>>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<String>("IspNameEn"));
                }
                if given.has("Layer") {
                    call = call.layer(given.get::<String>("Layer"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<String>("LocationNameEn"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainHitRateData",
            decode: decode::<DescribeVodDomainHitRateDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_hit_rate_data();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<Vec<String>>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainMax95BpsData",
            decode: decode::<DescribeVodDomainMax95BpsDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_max95_bps_data();
                if given.has("Cycle") {
                    call = call.cycle(given.get::<String>("Cycle"));
                }
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<String>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                if given.has("TimePoint") {
                    call = call.time_point(given.get::<OffsetDateTime>("TimePoint"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainQpsData",
            decode: decode::<DescribeVodDomainQpsDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_qps_data();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<Vec<String>>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<String>("IspNameEn"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<String>("LocationNameEn"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainReqHitRateData",
            decode: decode::<DescribeVodDomainReqHitRateDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_req_hit_rate_data();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<Vec<String>>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainSrcBpsData",
            decode: decode::<DescribeVodDomainSrcBpsDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_src_bps_data();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<Vec<String>>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainSrcTrafficData",
            decode: decode::<DescribeVodDomainSrcTrafficDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_src_traffic_data();
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<Vec<String>>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainTrafficData",
            decode: decode::<DescribeVodDomainTrafficDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_traffic_data();
                if given.has("DomainName") {
                    call = call.domain_names(given.get::<Vec<String>>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("IspNameEn") {
                    call = call.isp_name_en(given.get::<String>("IspNameEn"));
                }
                if given.has("LocationNameEn") {
                    call = call.location_name_en(given.get::<String>("LocationNameEn"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodDomainUsageData",
            decode: decode::<DescribeVodDomainUsageDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_domain_usage_data(
                    given.get::<OffsetDateTime>("StartTime"),
                    given.get::<OffsetDateTime>("EndTime"),
                    given.get::<String>("Field"),
                );
                if given.has("Area") {
                    call = call.area(given.get::<String>("Area"));
                }
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<Vec<String>>("DomainName"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("Type") {
                    call = call.kind(given.get::<String>("Type"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn editing() -> [Call<Client>; 10] {
    [
        Call {
            name: "AddEditingProject",
            decode: decode::<AddEditingProjectResponse>,
            send: |client, given| {
                let mut call = client.add_editing_project(given.get::<String>("Title"));
                if given.has("CoverURL") {
                    call = call.cover_url(given.get::<String>("CoverURL"));
                }
                if given.has("Description") {
                    call = call.description(given.get::<String>("Description"));
                }
                if given.has("Division") {
                    call = call.division(given.get::<String>("Division"));
                }
                if given.has("Timeline") {
                    call = call.timeline(given.get::<Value>("Timeline"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "AddEditingProjectMaterials",
            decode: decode::<AddEditingProjectMaterialsResponse>,
            send: |client, given| {
                client
                    .add_editing_project_materials(
                        given.get::<String>("ProjectId"),
                        given.get::<String>("MaterialType"),
                        given.get::<Vec<String>>("MaterialIds"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "DeleteEditingProject",
            decode: decode::<DeleteEditingProjectResponse>,
            send: |client, given| {
                client
                    .delete_editing_project(given.get::<Vec<String>>("ProjectIds"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "DeleteEditingProjectMaterials",
            decode: decode::<DeleteEditingProjectMaterialsResponse>,
            send: |client, given| {
                client
                    .delete_editing_project_materials(
                        given.get::<String>("ProjectId"),
                        given.get::<String>("MaterialType"),
                        given.get::<Vec<String>>("MaterialIds"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "GetEditingProject",
            decode: decode::<GetEditingProjectResponse>,
            send: |client, given| {
                client.get_editing_project(given.get::<String>("ProjectId")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetEditingProjectMaterials",
            decode: decode::<GetEditingProjectMaterialsResponse>,
            send: |client, given| {
                let mut call = client.get_editing_project_materials(given.get::<String>("ProjectId"));
                if given.has("MaterialType") {
                    call = call.material_type(given.get::<String>("MaterialType"));
                }
                if given.has("Type") {
                    call = call.kind(given.get::<String>("Type"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "ProduceEditingProjectVideo",
            decode: decode::<ProduceEditingProjectVideoResponse>,
            send: |client, given| {
                let mut call = client.produce_editing_project_video();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("CoverURL") {
                    call = call.cover_url(given.get::<String>("CoverURL"));
                }
                if given.has("Description") {
                    call = call.description(given.get::<String>("Description"));
                }
                if given.has("MediaMetadata") {
                    call = call.media_metadata(given.get::<Value>("MediaMetadata"));
                }
                if given.has("ProduceConfig") {
                    call = call.produce_config(given.get::<Value>("ProduceConfig"));
                }
                if given.has("ProjectId") {
                    call = call.project_id(given.get::<String>("ProjectId"));
                }
                if given.has("Timeline") {
                    call = call.timeline(given.get::<Value>("Timeline"));
                }
                if given.has("Title") {
                    call = call.title(given.get::<String>("Title"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SearchEditingProject",
            decode: decode::<SearchEditingProjectResponse>,
            send: |client, given| {
                let mut call = client.search_editing_project();
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i32>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i32>("PageSize"));
                }
                if given.has("SortBy") {
                    call = call.sort_by(given.get::<String>("SortBy"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                if given.has("Status") {
                    call = call.status(given.get::<Vec<String>>("Status"));
                }
                if given.has("Title") {
                    call = call.title(given.get::<String>("Title"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SetEditingProjectMaterials",
            decode: decode::<SetEditingProjectMaterialsResponse>,
            send: |client, given| {
                client
                    .set_editing_project_materials(
                        given.get::<String>("ProjectId"),
                        given.get::<Vec<String>>("MaterialIds"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "UpdateEditingProject",
            decode: decode::<UpdateEditingProjectResponse>,
            send: |client, given| {
                let mut call = client.update_editing_project(given.get::<String>("ProjectId"));
                if given.has("CoverURL") {
                    call = call.cover_url(given.get::<String>("CoverURL"));
                }
                if given.has("Description") {
                    call = call.description(given.get::<String>("Description"));
                }
                if given.has("Timeline") {
                    call = call.timeline(given.get::<Value>("Timeline"));
                }
                if given.has("Title") {
                    call = call.title(given.get::<String>("Title"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn images() -> [Call<Client>; 7] {
    [
        Call {
            name: "DeleteAttachedMedia",
            decode: decode::<DeleteAttachedMediaResponse>,
            send: |client, given| {
                client.delete_attached_media(given.get::<Vec<String>>("MediaIds")).call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteImage",
            decode: decode::<DeleteImageResponse>,
            send: |client, given| {
                let mut call = client.delete_image(given.get::<String>("DeleteImageType"));
                if given.has("ImageIds") {
                    call = call.image_ids(given.get::<Vec<String>>("ImageIds"));
                }
                if given.has("ImageType") {
                    call = call.image_type(given.get::<Vec<String>>("ImageType"));
                }
                if given.has("ImageURLs") {
                    call = call.image_urls(given.get::<Vec<String>>("ImageURLs"));
                }
                if given.has("VideoId") {
                    call = call.video_id(given.get::<String>("VideoId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetAttachedMediaInfo",
            decode: decode::<GetAttachedMediaInfoResponse>,
            send: |client, given| {
                let mut call = client.get_attached_media_info(given.get::<Vec<String>>("MediaIds"));
                if given.has("AuthTimeout") {
                    call = call.auth_timeout(given.get::<i64>("AuthTimeout"));
                }
                if given.has("OutputType") {
                    call = call.output_type(given.get::<String>("OutputType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetImageInfo",
            decode: decode::<GetImageInfoResponse>,
            send: |client, given| {
                let mut call = client.get_image_info(given.get::<String>("ImageId"));
                if given.has("AuthTimeout") {
                    call = call.auth_timeout(given.get::<i64>("AuthTimeout"));
                }
                if given.has("OutputType") {
                    call = call.output_type(given.get::<String>("OutputType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetImageInfos",
            decode: decode::<GetImageInfosResponse>,
            send: |client, given| {
                let mut call = client.get_image_infos(given.get::<Vec<String>>("ImageIds"));
                if given.has("AuthTimeout") {
                    call = call.auth_timeout(given.get::<i64>("AuthTimeout"));
                }
                if given.has("OutputType") {
                    call = call.output_type(given.get::<String>("OutputType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "UpdateAttachedMediaInfos",
            decode: decode::<UpdateAttachedMediaInfosResponse>,
            send: |client, given| {
                client
                    .update_attached_media_infos(given.get::<Value>("UpdateContent"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "UpdateImageInfos",
            decode: decode::<UpdateImageInfosResponse>,
            send: |client, given| {
                client.update_image_infos(given.get::<Value>("UpdateContent")).call().clone().send_raw()
            },
        },
    ]
}

fn imports() -> [Call<Client>; 5] {
    [
        Call {
            name: "CancelUrlUploadJobs",
            decode: decode::<CancelUrlUploadJobsResponse>,
            send: |client, given| {
                let mut call = client.cancel_url_upload_jobs(given.get::<Vec<String>>("JobIds"));
                if given.has("UploadUrls") {
                    call = call.upload_urls(given.get::<Vec<String>>("UploadUrls"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetURLUploadInfos",
            decode: decode::<GetURLUploadInfosResponse>,
            send: |client, given| {
                let mut call = client.get_url_upload_infos(given.get::<Vec<String>>("JobIds"));
                if given.has("UploadURLs") {
                    call = call.upload_urls(given.get::<Vec<String>>("UploadURLs"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "RegisterMedia",
            decode: decode::<RegisterMediaResponse>,
            send: |client, given| {
                let mut call = client.register_media(given.get::<Value>("RegisterMetadatas"));
                if given.has("EnableFirstFrameCover") {
                    call = call.enable_first_frame_cover(given.get::<bool>("EnableFirstFrameCover"));
                }
                if given.has("GenerateThumbnail") {
                    call = call.generate_thumbnail(given.get::<bool>("GenerateThumbnail"));
                }
                if given.has("TemplateGroupId") {
                    call = call.template_group_id(given.get::<String>("TemplateGroupId"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                if given.has("WorkflowId") {
                    call = call.workflow_id(given.get::<String>("WorkflowId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "UploadMediaByURL",
            decode: decode::<UploadMediaByURLResponse>,
            send: |client, given| {
                let mut call = client.upload_media_by_url(given.get::<Vec<String>>("UploadURLs"));
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("EnableFirstFrameCover") {
                    call = call.enable_first_frame_cover(given.get::<bool>("EnableFirstFrameCover"));
                }
                if given.has("GenerateThumbnail") {
                    call = call.generate_thumbnail(given.get::<bool>("GenerateThumbnail"));
                }
                if given.has("SessionId") {
                    call = call.session_id(given.get::<String>("SessionId"));
                }
                if given.has("StorageLocation") {
                    call = call.storage_location(given.get::<String>("StorageLocation"));
                }
                if given.has("TemplateGroupId") {
                    call = call.template_group_id(given.get::<String>("TemplateGroupId"));
                }
                if given.has("UploadMetadatas") {
                    call = call.upload_metadatas(given.get::<Value>("UploadMetadatas"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                if given.has("WorkflowId") {
                    call = call.workflow_id(given.get::<String>("WorkflowId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "UploadStreamByURL",
            decode: decode::<UploadStreamByURLResponse>,
            send: |client, given| {
                let mut call = client.upload_stream_by_url(
                    given.get::<String>("MediaId"),
                    given.get::<String>("StreamURL"),
                    given.get::<String>("Definition"),
                );
                if given.has("FileExtension") {
                    call = call.file_extension(given.get::<String>("FileExtension"));
                }
                if given.has("HDRType") {
                    call = call.hdr_type(given.get::<String>("HDRType"));
                }
                if given.has("UploadMetadata") {
                    call = call.upload_metadata(given.get::<Value>("UploadMetadata"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn jobs() -> [Call<Client>; 4] {
    [
        Call {
            name: "GetJobDetail",
            decode: decode::<GetJobDetailResponse>,
            send: |client, given| {
                client
                    .get_job_detail(given.get::<String>("JobId"), given.get::<String>("JobType"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "GetWorkflowTask",
            decode: decode::<GetWorkflowTaskResponse>,
            send: |client, given| {
                client.get_workflow_task(given.get::<String>("TaskId")).call().clone().send_raw()
            },
        },
        Call {
            name: "ListJobInfo",
            decode: decode::<ListJobInfoResponse>,
            send: |client, given| {
                client
                    .list_job_info(given.get::<String>("MediaId"), given.get::<String>("JobType"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "SubmitWorkflowJob",
            decode: decode::<SubmitWorkflowJobResponse>,
            send: |client, given| {
                client
                    .submit_workflow_job(given.get::<String>("MediaId"), given.get::<String>("WorkflowId"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
    ]
}

fn media() -> [Call<Client>; 7] {
    [
        Call {
            name: "DeleteStream",
            decode: decode::<DeleteStreamResponse>,
            send: |client, given| {
                let mut call =
                    client.delete_stream(given.get::<String>("VideoId"), given.get::<Vec<String>>("JobIds"));
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteVideo",
            decode: decode::<DeleteVideoResponse>,
            send: |client, given| {
                let mut call = client.delete_video(given.get::<Vec<String>>("VideoIds"));
                if given.has("ReferenceIds") {
                    call = call.reference_ids(given.get::<Vec<String>>("ReferenceIds"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetVideoInfo",
            decode: decode::<GetVideoInfoResponse>,
            send: |client, given| {
                let mut call = client.get_video_info(given.get::<String>("VideoId"));
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetVideoInfos",
            decode: decode::<GetVideoInfosResponse>,
            send: |client, given| {
                let mut call = client.get_video_infos(given.get::<Vec<String>>("VideoIds"));
                if given.has("ReferenceIds") {
                    call = call.reference_ids(given.get::<Vec<String>>("ReferenceIds"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetVideoList",
            decode: decode::<GetVideoListResponse>,
            send: |client, given| {
                let mut call = client.get_video_list();
                if given.has("CateId") {
                    call = call.cate_id(given.get::<i64>("CateId"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i32>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i32>("PageSize"));
                }
                if given.has("ReferenceIds") {
                    call = call.reference_ids(given.get::<Vec<String>>("ReferenceIds"));
                }
                if given.has("SortBy") {
                    call = call.sort_by(given.get::<String>("SortBy"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                if given.has("Status") {
                    call = call.status(given.get::<Vec<String>>("Status"));
                }
                if given.has("StorageLocation") {
                    call = call.storage_location(given.get::<String>("StorageLocation"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "UpdateVideoInfo",
            decode: decode::<UpdateVideoInfoResponse>,
            send: |client, given| {
                let mut call = client.update_video_info(given.get::<String>("VideoId"));
                if given.has("CateId") {
                    call = call.cate_id(given.get::<i64>("CateId"));
                }
                if given.has("CoverURL") {
                    call = call.cover_url(given.get::<String>("CoverURL"));
                }
                if given.has("Description") {
                    call = call.description(given.get::<String>("Description"));
                }
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                if given.has("Tags") {
                    call = call.tags(given.get::<Vec<String>>("Tags"));
                }
                if given.has("Title") {
                    call = call.title(given.get::<String>("Title"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "UpdateVideoInfos",
            decode: decode::<UpdateVideoInfosResponse>,
            send: |client, given| {
                client.update_video_infos(given.get::<Value>("UpdateContent")).call().clone().send_raw()
            },
        },
    ]
}

fn playback() -> [Call<Client>; 7] {
    [
        Call {
            name: "DecryptKMSDataKey",
            decode: decode::<DecryptKMSDataKeyResponse>,
            send: |client, given| {
                client.decrypt_kms_data_key(given.get::<String>("CipherText")).call().clone().send_raw()
            },
        },
        Call {
            name: "GenerateDownloadSecretKey",
            decode: decode::<GenerateDownloadSecretKeyResponse>,
            send: |client, given| {
                client
                    .generate_download_secret_key(
                        given.get::<String>("AppIdentification"),
                        given.get::<String>("AppDecryptKey"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "GenerateKMSDataKey",
            decode: decode::<GenerateKMSDataKeyResponse>,
            send: |client, given| {
                let _ = given;
                client.generate_kms_data_key().call().clone().send_raw()
            },
        },
        Call {
            name: "GetAppPlayKey",
            decode: decode::<GetAppPlayKeyResponse>,
            send: |client, given| {
                let mut call = client.get_app_play_key();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetPlayInfo",
            decode: decode::<GetPlayInfoResponse>,
            send: |client, given| {
                let mut call = client.get_play_info(given.get::<String>("VideoId"));
                if given.has("AdditionType") {
                    call = call.addition_type(given.get::<String>("AdditionType"));
                }
                if given.has("AuthTimeout") {
                    call = call.auth_timeout(given.get::<i64>("AuthTimeout"));
                }
                if given.has("CodecName") {
                    call = call.codec_name(given.get::<String>("CodecName"));
                }
                if given.has("Definition") {
                    call = call.definition(given.get::<Vec<String>>("Definition"));
                }
                if given.has("DigitalWatermarkType") {
                    call = call.digital_watermark_type(given.get::<String>("DigitalWatermarkType"));
                }
                if given.has("Formats") {
                    call = call.formats(given.get::<Vec<String>>("Formats"));
                }
                if given.has("OutputType") {
                    call = call.output_type(given.get::<String>("OutputType"));
                }
                if given.has("PlayConfig") {
                    call = call.play_config(given.get::<Value>("PlayConfig"));
                }
                if given.has("ReAuthInfo") {
                    call = call.re_auth_info(given.get::<Value>("ReAuthInfo"));
                }
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                if given.has("ResultType") {
                    call = call.result_type(given.get::<String>("ResultType"));
                }
                if given.has("StreamType") {
                    call = call.stream_type(given.get::<Vec<String>>("StreamType"));
                }
                if given.has("Trace") {
                    call = call.trace(given.get::<String>("Trace"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetVideoPlayAuth",
            decode: decode::<GetVideoPlayAuthResponse>,
            send: |client, given| {
                let mut call = client.get_video_play_auth(given.get::<String>("VideoId"));
                if given.has("ApiVersion") {
                    call = call.api_version(given.get::<String>("ApiVersion"));
                }
                if given.has("AuthInfoTimeout") {
                    call = call.auth_info_timeout(given.get::<i64>("AuthInfoTimeout"));
                }
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SetAppPlayKey",
            decode: decode::<SetAppPlayKeyResponse>,
            send: |client, given| {
                let mut call = client.set_app_play_key();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("PlayKey") {
                    call = call.play_key(given.get::<String>("PlayKey"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn players() -> [Call<Client>; 3] {
    [
        Call {
            name: "DescribeVodPlayerCollectData",
            decode: decode::<DescribeVodPlayerCollectDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_player_collect_data(
                    given.get::<String>("AppId"),
                    given.get::<OffsetDateTime>("StartTime"),
                    given.get::<OffsetDateTime>("EndTime"),
                    given.get::<String>("Interval"),
                    given.get::<Vec<String>>("Metrics"),
                    given.get::<String>("TerminalType"),
                );
                if given.has("Os") {
                    call = call.os(given.get::<String>("Os"));
                }
                if given.has("Period") {
                    call = call.period(given.get::<String>("Period"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodPlayerDimensionData",
            decode: decode::<DescribeVodPlayerDimensionDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_player_dimension_data(
                    given.get::<String>("AppId"),
                    given.get::<String>("Dimension"),
                );
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Region") {
                    call = call.region(given.get::<String>("Region"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodPlayerMetricData",
            decode: decode::<DescribeVodPlayerMetricDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_player_metric_data(
                    given.get::<String>("AppId"),
                    given.get::<OffsetDateTime>("StartTime"),
                    given.get::<OffsetDateTime>("EndTime"),
                    given.get::<String>("Interval"),
                    given.get::<Vec<String>>("Metrics"),
                    given.get::<String>("TerminalType"),
                );
                if given.has("Filters") {
                    call = call.filters(given.get::<Value>("Filters"));
                }
                if given.has("Language") {
                    call = call.language(given.get::<String>("Language"));
                }
                if given.has("Os") {
                    call = call.os(given.get::<String>("Os"));
                }
                if given.has("PageNumber") {
                    call = call.page_number(given.get::<i64>("PageNumber"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i64>("PageSize"));
                }
                if given.has("Top") {
                    call = call.top(given.get::<i64>("Top"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn review() -> [Call<Client>; 4] {
    [
        Call {
            name: "CreateAudit",
            decode: decode::<CreateAuditResponse>,
            send: |client, given| {
                client.create_audit(given.get::<Value>("AuditContent")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetAuditHistory",
            decode: decode::<GetAuditHistoryResponse>,
            send: |client, given| {
                let mut call = client.get_audit_history(given.get::<String>("VideoId"));
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i64>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i64>("PageSize"));
                }
                if given.has("SortBy") {
                    call = call.sort_by(given.get::<String>("SortBy"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "ListAuditSecurityIp",
            decode: decode::<ListAuditSecurityIpResponse>,
            send: |client, given| {
                let mut call = client.list_audit_security_ip();
                if given.has("SecurityGroupName") {
                    call = call.security_group_name(given.get::<String>("SecurityGroupName"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SetAuditSecurityIp",
            decode: decode::<SetAuditSecurityIpResponse>,
            send: |client, given| {
                let mut call = client.set_audit_security_ip(given.get::<Vec<String>>("Ips"));
                if given.has("OperateMode") {
                    call = call.operate_mode(given.get::<String>("OperateMode"));
                }
                if given.has("SecurityGroupName") {
                    call = call.security_group_name(given.get::<String>("SecurityGroupName"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn search() -> [Call<Client>; 6] {
    [
        Call {
            name: "AddCategory",
            decode: decode::<AddCategoryResponse>,
            send: |client, given| {
                let mut call = client.add_category(given.get::<String>("CateName"));
                if given.has("ParentId") {
                    call = call.parent_id(given.get::<i64>("ParentId"));
                }
                if given.has("Type") {
                    call = call.kind(given.get::<String>("Type"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteCategory",
            decode: decode::<DeleteCategoryResponse>,
            send: |client, given| {
                client.delete_category(given.get::<i64>("CateId")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetCategories",
            decode: decode::<GetCategoriesResponse>,
            send: |client, given| {
                let mut call = client.get_categories();
                if given.has("CateId") {
                    call = call.cate_id(given.get::<i64>("CateId"));
                }
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i64>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i64>("PageSize"));
                }
                if given.has("SortBy") {
                    call = call.sort_by(given.get::<String>("SortBy"));
                }
                if given.has("Type") {
                    call = call.kind(given.get::<String>("Type"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "ListLiveRecordVideo",
            decode: decode::<ListLiveRecordVideoResponse>,
            send: |client, given| {
                let mut call = client.list_live_record_video();
                if given.has("AppName") {
                    call = call.app_name(given.get::<String>("AppName"));
                }
                if given.has("DomainName") {
                    call = call.domain_name(given.get::<String>("DomainName"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i32>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i32>("PageSize"));
                }
                if given.has("SortBy") {
                    call = call.sort_by(given.get::<String>("SortBy"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                if given.has("StreamName") {
                    call = call.stream_name(given.get::<String>("StreamName"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SearchMedia",
            decode: decode::<SearchMediaResponse>,
            send: |client, given| {
                let mut call = client.search_media();
                if given.has("Fields") {
                    call = call.fields(given.get::<Vec<String>>("Fields"));
                }
                if given.has("Match") {
                    call = call.matching(given.get::<String>("Match"));
                }
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i32>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i32>("PageSize"));
                }
                if given.has("ScrollToken") {
                    call = call.scroll_token(given.get::<String>("ScrollToken"));
                }
                if given.has("SearchType") {
                    call = call.search_type(given.get::<String>("SearchType"));
                }
                if given.has("SortBy") {
                    call = call.sort_by(given.get::<Vec<String>>("SortBy"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "UpdateCategory",
            decode: decode::<UpdateCategoryResponse>,
            send: |client, given| {
                client
                    .update_category(given.get::<i64>("CateId"), given.get::<String>("CateName"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
    ]
}

fn settings() -> [Call<Client>; 5] {
    [
        Call {
            name: "AddVodStorageForApp",
            decode: decode::<AddVodStorageForAppResponse>,
            send: |client, given| {
                let mut call = client.add_vod_storage_for_app(given.get::<String>("AppId"));
                if given.has("StorageLocation") {
                    call = call.storage_location(given.get::<String>("StorageLocation"));
                }
                if given.has("StorageType") {
                    call = call.storage_type(given.get::<String>("StorageType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteMessageCallback",
            decode: decode::<DeleteMessageCallbackResponse>,
            send: |client, given| {
                let mut call = client.delete_message_callback();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetMessageCallback",
            decode: decode::<GetMessageCallbackResponse>,
            send: |client, given| {
                let mut call = client.get_message_callback();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SetCrossdomainContent",
            decode: decode::<SetCrossdomainContentResponse>,
            send: |client, given| {
                client
                    .set_crossdomain_content(
                        given.get::<String>("StorageLocation"),
                        given.get::<String>("Content"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "SetMessageCallback",
            decode: decode::<SetMessageCallbackResponse>,
            send: |client, given| {
                let mut call = client.set_message_callback();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("AuthKey") {
                    call = call.auth_key(given.get::<String>("AuthKey"));
                }
                if given.has("AuthSwitch") {
                    call = call.auth_switch(given.get::<String>("AuthSwitch"));
                }
                if given.has("CallbackType") {
                    call = call.callback_type(given.get::<String>("CallbackType"));
                }
                if given.has("CallbackURL") {
                    call = call.callback_url(given.get::<String>("CallbackURL"));
                }
                if given.has("EventTypeList") {
                    call = call.event_type_list(given.get::<Vec<String>>("EventTypeList"));
                }
                if given.has("MnsEndpoint") {
                    call = call.mns_endpoint(given.get::<String>("MnsEndpoint"));
                }
                if given.has("MnsQueueName") {
                    call = call.mns_queue_name(given.get::<String>("MnsQueueName"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn snapshots() -> [Call<Client>; 10] {
    [
        Call {
            name: "AddVodTemplate",
            decode: decode::<AddVodTemplateResponse>,
            send: |client, given| {
                let mut call = client.add_vod_template(
                    given.get::<String>("TemplateType"),
                    given.get::<String>("Name"),
                    given.get::<Value>("TemplateConfig"),
                );
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteDynamicImage",
            decode: decode::<DeleteDynamicImageResponse>,
            send: |client, given| {
                let mut call = client.delete_dynamic_image(given.get::<String>("VideoId"));
                if given.has("DynamicImageIds") {
                    call = call.dynamic_image_ids(given.get::<Vec<String>>("DynamicImageIds"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteVodTemplate",
            decode: decode::<DeleteVodTemplateResponse>,
            send: |client, given| {
                client.delete_vod_template(given.get::<String>("VodTemplateId")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetVodTemplate",
            decode: decode::<GetVodTemplateResponse>,
            send: |client, given| {
                client.get_vod_template(given.get::<String>("VodTemplateId")).call().clone().send_raw()
            },
        },
        Call {
            name: "ListDynamicImage",
            decode: decode::<ListDynamicImageResponse>,
            send: |client, given| {
                client.list_dynamic_image(given.get::<String>("VideoId")).call().clone().send_raw()
            },
        },
        Call {
            name: "ListSnapshots",
            decode: decode::<ListSnapshotsResponse>,
            send: |client, given| {
                let mut call = client.list_snapshots(given.get::<String>("VideoId"));
                if given.has("AuthTimeout") {
                    call = call.auth_timeout(given.get::<i64>("AuthTimeout"));
                }
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i64>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i64>("PageSize"));
                }
                if given.has("SnapshotType") {
                    call = call.snapshot_type(given.get::<String>("SnapshotType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "ListVodTemplate",
            decode: decode::<ListVodTemplateResponse>,
            send: |client, given| {
                let mut call = client.list_vod_template(given.get::<String>("TemplateType"));
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SubmitDynamicImageJob",
            decode: decode::<SubmitDynamicImageJobResponse>,
            send: |client, given| {
                let mut call = client.submit_dynamic_image_job(
                    given.get::<String>("VideoId"),
                    given.get::<String>("DynamicImageTemplateId"),
                );
                if given.has("OverrideParams") {
                    call = call.override_params(given.get::<Value>("OverrideParams"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SubmitSnapshotJob",
            decode: decode::<SubmitSnapshotJobResponse>,
            send: |client, given| {
                let mut call = client.submit_snapshot_job(given.get::<String>("VideoId"));
                if given.has("Count") {
                    call = call.count(given.get::<i64>("Count"));
                }
                if given.has("Height") {
                    call = call.height(given.get::<i64>("Height"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<i64>("Interval"));
                }
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                if given.has("SnapshotTemplateId") {
                    call = call.snapshot_template_id(given.get::<String>("SnapshotTemplateId"));
                }
                if given.has("SpecifiedOffsetTime") {
                    call = call.specified_offset_time(given.get::<i64>("SpecifiedOffsetTime"));
                }
                if given.has("SpecifiedOffsetTimes") {
                    call = call.specified_offset_times(given.get::<Value>("SpecifiedOffsetTimes"));
                }
                if given.has("SpriteSnapshotConfig") {
                    call = call.sprite_snapshot_config(given.get::<Value>("SpriteSnapshotConfig"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                if given.has("Width") {
                    call = call.width(given.get::<i64>("Width"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "UpdateVodTemplate",
            decode: decode::<UpdateVodTemplateResponse>,
            send: |client, given| {
                let mut call = client.update_vod_template(given.get::<String>("VodTemplateId"));
                if given.has("Name") {
                    call = call.name(given.get::<String>("Name"));
                }
                if given.has("TemplateConfig") {
                    call = call.template_config(given.get::<Value>("TemplateConfig"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn sources() -> [Call<Client>; 5] {
    [
        Call {
            name: "BatchGetMediaInfos",
            decode: decode::<BatchGetMediaInfosResponse>,
            send: |client, given| {
                let mut call = client.batch_get_media_infos(given.get::<Vec<String>>("MediaIds"));
                if given.has("ReferenceIds") {
                    call = call.reference_ids(given.get::<Vec<String>>("ReferenceIds"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteMezzanines",
            decode: decode::<DeleteMezzaninesResponse>,
            send: |client, given| {
                let mut call = client.delete_mezzanines(given.get::<Vec<String>>("VideoIds"));
                if given.has("Force") {
                    call = call.force(given.get::<bool>("Force"));
                }
                if given.has("ReferenceIds") {
                    call = call.reference_ids(given.get::<Vec<String>>("ReferenceIds"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetMezzanineInfo",
            decode: decode::<GetMezzanineInfoResponse>,
            send: |client, given| {
                let mut call = client.get_mezzanine_info(given.get::<String>("VideoId"));
                if given.has("AdditionType") {
                    call = call.addition_type(given.get::<Vec<String>>("AdditionType"));
                }
                if given.has("AuthTimeout") {
                    call = call.auth_timeout(given.get::<i64>("AuthTimeout"));
                }
                if given.has("OutputType") {
                    call = call.output_type(given.get::<String>("OutputType"));
                }
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "RestoreMedia",
            decode: decode::<RestoreMediaResponse>,
            send: |client, given| {
                let mut call = client.restore_media(given.get::<Vec<String>>("MediaIds"));
                if given.has("RestoreDays") {
                    call = call.restore_days(given.get::<i64>("RestoreDays"));
                }
                if given.has("RestoreTier") {
                    call = call.restore_tier(given.get::<String>("RestoreTier"));
                }
                if given.has("Scope") {
                    call = call.scope(given.get::<String>("Scope"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "UpdateMediaStorageClass",
            decode: decode::<UpdateMediaStorageClassResponse>,
            send: |client, given| {
                let mut call = client.update_media_storage_class(
                    given.get::<Vec<String>>("MediaIds"),
                    given.get::<String>("StorageClass"),
                );
                if given.has("AllowUpdateWithoutTimeLimit") {
                    call = call
                        .allow_update_without_time_limit(given.get::<bool>("AllowUpdateWithoutTimeLimit"));
                }
                if given.has("RestoreTier") {
                    call = call.restore_tier(given.get::<String>("RestoreTier"));
                }
                if given.has("Scope") {
                    call = call.scope(given.get::<String>("Scope"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn statistics() -> [Call<Client>; 6] {
    [
        Call {
            name: "DescribePlayTopVideos",
            decode: decode::<DescribePlayTopVideosResponse>,
            send: |client, given| {
                let mut call = client.describe_play_top_videos(given.get::<OffsetDateTime>("BizDate"));
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i64>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i64>("PageSize"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribePlayUserAvg",
            decode: decode::<DescribePlayUserAvgResponse>,
            send: |client, given| {
                client
                    .describe_play_user_avg(
                        given.get::<OffsetDateTime>("StartTime"),
                        given.get::<OffsetDateTime>("EndTime"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "DescribePlayUserTotal",
            decode: decode::<DescribePlayUserTotalResponse>,
            send: |client, given| {
                client
                    .describe_play_user_total(
                        given.get::<OffsetDateTime>("StartTime"),
                        given.get::<OffsetDateTime>("EndTime"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "DescribePlayVideoStatis",
            decode: decode::<DescribePlayVideoStatisResponse>,
            send: |client, given| {
                client
                    .describe_play_video_statis(
                        given.get::<String>("VideoId"),
                        given.get::<OffsetDateTime>("StartTime"),
                        given.get::<OffsetDateTime>("EndTime"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "DescribeVodMediaPlayData",
            decode: decode::<DescribeVodMediaPlayDataResponse>,
            send: |client, given| {
                let mut call = client
                    .describe_vod_media_play_data(given.get::<i64>("PageNo"), given.get::<i64>("PageSize"));
                if given.has("MediaId") {
                    call = call.media_id(given.get::<String>("MediaId"));
                }
                if given.has("OrderName") {
                    call = call.order_name(given.get::<String>("OrderName"));
                }
                if given.has("OrderType") {
                    call = call.order_type(given.get::<String>("OrderType"));
                }
                if given.has("Os") {
                    call = call.os(given.get::<String>("Os"));
                }
                if given.has("PlayDate") {
                    call = call.play_date(given.get::<String>("PlayDate"));
                }
                if given.has("Region") {
                    call = call.region(given.get::<String>("Region"));
                }
                if given.has("TerminalType") {
                    call = call.terminal_type(given.get::<String>("TerminalType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetDailyPlayRegionStatis",
            decode: decode::<GetDailyPlayRegionStatisResponse>,
            send: |client, given| {
                client
                    .get_daily_play_region_statis(
                        given.get::<String>("MediaRegion"),
                        given.get::<Date>("Date"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
    ]
}

fn templates() -> [Call<Client>; 13] {
    [
        Call {
            name: "AddAITemplate",
            decode: decode::<AddAITemplateResponse>,
            send: |client, given| {
                client
                    .add_ai_template(
                        given.get::<String>("TemplateType"),
                        given.get::<String>("TemplateName"),
                        given.get::<Value>("TemplateConfig"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "AddTranscodeTemplateGroup",
            decode: decode::<AddTranscodeTemplateGroupResponse>,
            send: |client, given| {
                let mut call = client.add_transcode_template_group();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("Name") {
                    call = call.name(given.get::<String>("Name"));
                }
                if given.has("TranscodeTemplateGroupId") {
                    call = call.transcode_template_group_id(given.get::<String>("TranscodeTemplateGroupId"));
                }
                if given.has("TranscodeTemplateList") {
                    call = call.transcode_template_list(given.get::<Value>("TranscodeTemplateList"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteAITemplate",
            decode: decode::<DeleteAITemplateResponse>,
            send: |client, given| {
                client.delete_ai_template(given.get::<String>("TemplateId")).call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteTranscodeTemplateGroup",
            decode: decode::<DeleteTranscodeTemplateGroupResponse>,
            send: |client, given| {
                let mut call =
                    client.delete_transcode_template_group(given.get::<String>("TranscodeTemplateGroupId"));
                if given.has("ForceDelGroup") {
                    call = call.force(given.get::<bool>("ForceDelGroup"));
                }
                if given.has("TranscodeTemplateIds") {
                    call = call.transcode_template_ids(given.get::<Value>("TranscodeTemplateIds"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetAITemplate",
            decode: decode::<GetAITemplateResponse>,
            send: |client, given| {
                client.get_ai_template(given.get::<String>("TemplateId")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetDefaultAITemplate",
            decode: decode::<GetDefaultAITemplateResponse>,
            send: |client, given| {
                client.get_default_ai_template(given.get::<String>("TemplateType")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetTranscodeTemplateGroup",
            decode: decode::<GetTranscodeTemplateGroupResponse>,
            send: |client, given| {
                client
                    .get_transcode_template_group(given.get::<String>("TranscodeTemplateGroupId"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "ListAITemplate",
            decode: decode::<ListAITemplateResponse>,
            send: |client, given| {
                client.list_ai_template(given.get::<String>("TemplateType")).call().clone().send_raw()
            },
        },
        Call {
            name: "ListTranscodeTemplateGroup",
            decode: decode::<ListTranscodeTemplateGroupResponse>,
            send: |client, given| {
                let mut call = client.list_transcode_template_group();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SetDefaultAITemplate",
            decode: decode::<SetDefaultAITemplateResponse>,
            send: |client, given| {
                client.set_default_ai_template(given.get::<String>("TemplateId")).call().clone().send_raw()
            },
        },
        Call {
            name: "SetDefaultTranscodeTemplateGroup",
            decode: decode::<SetDefaultTranscodeTemplateGroupResponse>,
            send: |client, given| {
                client
                    .set_default_transcode_template_group(given.get::<String>("TranscodeTemplateGroupId"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "UpdateAITemplate",
            decode: decode::<UpdateAITemplateResponse>,
            send: |client, given| {
                client
                    .update_ai_template(
                        given.get::<String>("TemplateId"),
                        given.get::<String>("TemplateName"),
                        given.get::<Value>("TemplateConfig"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "UpdateTranscodeTemplateGroup",
            decode: decode::<UpdateTranscodeTemplateGroupResponse>,
            send: |client, given| {
                let mut call =
                    client.update_transcode_template_group(given.get::<String>("TranscodeTemplateGroupId"));
                if given.has("Locked") {
                    call = call.locked(given.get::<String>("Locked"));
                }
                if given.has("Name") {
                    call = call.name(given.get::<String>("Name"));
                }
                if given.has("TranscodeTemplateList") {
                    call = call.transcode_template_list(given.get::<Value>("TranscodeTemplateList"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn transcoding() -> [Call<Client>; 5] {
    [
        Call {
            name: "GetTranscodeSummary",
            decode: decode::<GetTranscodeSummaryResponse>,
            send: |client, given| {
                client.get_transcode_summary(given.get::<Vec<String>>("VideoIds")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetTranscodeTask",
            decode: decode::<GetTranscodeTaskResponse>,
            send: |client, given| {
                let mut call = client.get_transcode_task(given.get::<String>("TranscodeTaskId"));
                if given.has("JobIds") {
                    call = call.job_ids(given.get::<Vec<String>>("JobIds"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "ListTranscodeTask",
            decode: decode::<ListTranscodeTaskResponse>,
            send: |client, given| {
                let mut call = client.list_transcode_task(given.get::<String>("VideoId"));
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("PageNo") {
                    call = call.page_no(given.get::<i32>("PageNo"));
                }
                if given.has("PageSize") {
                    call = call.page_size(given.get::<i32>("PageSize"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SubmitPreprocessJobs",
            decode: decode::<SubmitPreprocessJobsResponse>,
            send: |client, given| {
                client
                    .submit_preprocess_jobs(
                        given.get::<String>("VideoId"),
                        given.get::<String>("PreprocessType"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "SubmitTranscodeJobs",
            decode: decode::<SubmitTranscodeJobsResponse>,
            send: |client, given| {
                let mut call = client.submit_transcode_jobs(
                    given.get::<String>("VideoId"),
                    given.get::<String>("TemplateGroupId"),
                );
                if given.has("EncryptConfig") {
                    call = call.encrypt_config(given.get::<Value>("EncryptConfig"));
                }
                if given.has("OverrideParams") {
                    call = call.override_params(given.get::<Value>("OverrideParams"));
                }
                if given.has("PipelineId") {
                    call = call.pipeline_id(given.get::<String>("PipelineId"));
                }
                if given.has("Priority") {
                    call = call.priority(given.get::<i64>("Priority"));
                }
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                if given.has("SessionId") {
                    call = call.session_id(given.get::<String>("SessionId"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn uploads() -> [Call<Client>; 6] {
    [
        Call {
            name: "CreateUploadAttachedMedia",
            decode: decode::<CreateUploadAttachedMediaResponse>,
            send: |client, given| {
                let mut call = client.create_upload_attached_media(given.get::<String>("BusinessType"));
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("CateIds") {
                    call = call.cate_ids(given.get::<Vec<String>>("CateIds"));
                }
                if given.has("Description") {
                    call = call.description(given.get::<String>("Description"));
                }
                if given.has("FileName") {
                    call = call.file_name(given.get::<String>("FileName"));
                }
                if given.has("FileSize") {
                    call = call.file_size(given.get::<i64>("FileSize"));
                }
                if given.has("MediaExt") {
                    call = call.media_ext(given.get::<String>("MediaExt"));
                }
                if given.has("StorageLocation") {
                    call = call.storage_location(given.get::<String>("StorageLocation"));
                }
                if given.has("Tags") {
                    call = call.tags(given.get::<Vec<String>>("Tags"));
                }
                if given.has("Title") {
                    call = call.title(given.get::<String>("Title"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "CreateUploadImage",
            decode: decode::<CreateUploadImageResponse>,
            send: |client, given| {
                let mut call = client.create_upload_image(given.get::<String>("ImageType"));
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("CateId") {
                    call = call.cate_id(given.get::<i64>("CateId"));
                }
                if given.has("Description") {
                    call = call.description(given.get::<String>("Description"));
                }
                if given.has("ImageExt") {
                    call = call.image_ext(given.get::<String>("ImageExt"));
                }
                if given.has("OriginalFileName") {
                    call = call.original_file_name(given.get::<String>("OriginalFileName"));
                }
                if given.has("StorageLocation") {
                    call = call.storage_location(given.get::<String>("StorageLocation"));
                }
                if given.has("Tags") {
                    call = call.tags(given.get::<Vec<String>>("Tags"));
                }
                if given.has("Title") {
                    call = call.title(given.get::<String>("Title"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "CreateUploadVideo",
            decode: decode::<CreateUploadVideoResponse>,
            send: |client, given| {
                let mut call =
                    client.create_upload_video(given.get::<String>("Title"), given.get::<String>("FileName"));
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("CateId") {
                    call = call.cate_id(given.get::<i64>("CateId"));
                }
                if given.has("CoverURL") {
                    call = call.cover_url(given.get::<String>("CoverURL"));
                }
                if given.has("Description") {
                    call = call.description(given.get::<String>("Description"));
                }
                if given.has("EnableFirstFrameCover") {
                    call = call.enable_first_frame_cover(given.get::<bool>("EnableFirstFrameCover"));
                }
                if given.has("FileSize") {
                    call = call.file_size(given.get::<i64>("FileSize"));
                }
                if given.has("GenerateThumbnail") {
                    call = call.generate_thumbnail(given.get::<bool>("GenerateThumbnail"));
                }
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                if given.has("StorageLocation") {
                    call = call.storage_location(given.get::<String>("StorageLocation"));
                }
                if given.has("Tags") {
                    call = call.tags(given.get::<Vec<String>>("Tags"));
                }
                if given.has("TemplateGroupId") {
                    call = call.template_group_id(given.get::<String>("TemplateGroupId"));
                }
                if given.has("UserData") {
                    call = call.user_data(given.get::<Value>("UserData"));
                }
                if given.has("WorkflowId") {
                    call = call.workflow_id(given.get::<String>("WorkflowId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteMultipartUpload",
            decode: decode::<DeleteMultipartUploadResponse>,
            send: |client, given| {
                client
                    .delete_multipart_upload(given.get::<String>("MediaId"), given.get::<String>("MediaType"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "GetUploadDetails",
            decode: decode::<GetUploadDetailsResponse>,
            send: |client, given| {
                let mut call = client.get_upload_details(given.get::<Vec<String>>("MediaIds"));
                if given.has("MediaType") {
                    call = call.media_type(given.get::<String>("MediaType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "RefreshUploadVideo",
            decode: decode::<RefreshUploadVideoResponse>,
            send: |client, given| {
                let mut call = client.refresh_upload_video(given.get::<String>("VideoId"));
                if given.has("ReferenceId") {
                    call = call.reference_id(given.get::<String>("ReferenceId"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn usage() -> [Call<Client>; 7] {
    [
        Call {
            name: "DescribeMediaDistribution",
            decode: decode::<DescribeMediaDistributionResponse>,
            send: |client, given| {
                let mut call = client.describe_media_distribution();
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                if given.has("StorageClass") {
                    call = call.storage_class(given.get::<String>("StorageClass"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodAIData",
            decode: decode::<DescribeVodAIDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_ai_data(
                    given.get::<OffsetDateTime>("StartTime"),
                    given.get::<OffsetDateTime>("EndTime"),
                );
                if given.has("AIType") {
                    call = call.ai_type(given.get::<Vec<String>>("AIType"));
                }
                if given.has("Region") {
                    call = call.region(given.get::<Vec<String>>("Region"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodEditingUsageData",
            decode: decode::<DescribeVodEditingUsageDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_editing_usage_data();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<String>("EndTime"));
                }
                if given.has("Region") {
                    call = call.region(given.get::<Vec<String>>("Region"));
                }
                if given.has("Specification") {
                    call = call.specification(given.get::<String>("Specification"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<String>("StartTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodStorageData",
            decode: decode::<DescribeVodStorageDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_storage_data(
                    given.get::<OffsetDateTime>("StartTime"),
                    given.get::<OffsetDateTime>("EndTime"),
                );
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("Region") {
                    call = call.region(given.get::<Vec<String>>("Region"));
                }
                if given.has("Storage") {
                    call = call.storage(given.get::<Vec<String>>("Storage"));
                }
                if given.has("StorageType") {
                    call = call.storage_type(given.get::<String>("StorageType"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodTieringStorageData",
            decode: decode::<DescribeVodTieringStorageDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_tiering_storage_data();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Region") {
                    call = call.region(given.get::<Vec<String>>("Region"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                if given.has("StorageClass") {
                    call = call.storage_class(given.get::<String>("StorageClass"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodTieringStorageRetrievalData",
            decode: decode::<DescribeVodTieringStorageRetrievalDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_tiering_storage_retrieval_data();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("EndTime") {
                    call = call.end_time(given.get::<OffsetDateTime>("EndTime"));
                }
                if given.has("Region") {
                    call = call.region(given.get::<Vec<String>>("Region"));
                }
                if given.has("StartTime") {
                    call = call.start_time(given.get::<OffsetDateTime>("StartTime"));
                }
                if given.has("StorageClass") {
                    call = call.storage_class(given.get::<String>("StorageClass"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DescribeVodTranscodeData",
            decode: decode::<DescribeVodTranscodeDataResponse>,
            send: |client, given| {
                let mut call = client.describe_vod_transcode_data(
                    given.get::<OffsetDateTime>("StartTime"),
                    given.get::<OffsetDateTime>("EndTime"),
                );
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("Interval") {
                    call = call.interval(given.get::<String>("Interval"));
                }
                if given.has("Region") {
                    call = call.region(given.get::<Vec<String>>("Region"));
                }
                if given.has("Specification") {
                    call = call.specification(given.get::<Vec<String>>("Specification"));
                }
                if given.has("Storage") {
                    call = call.storage(given.get::<Vec<String>>("Storage"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn watermarks() -> [Call<Client>; 8] {
    [
        Call {
            name: "AddWatermark",
            decode: decode::<AddWatermarkResponse>,
            send: |client, given| {
                let mut call = client.add_watermark(
                    given.get::<String>("Type"),
                    given.get::<String>("Name"),
                    given.get::<Value>("WatermarkConfig"),
                );
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                if given.has("FileUrl") {
                    call = call.file_url(given.get::<String>("FileUrl"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "DeleteWatermark",
            decode: decode::<DeleteWatermarkResponse>,
            send: |client, given| {
                client.delete_watermark(given.get::<String>("WatermarkId")).call().clone().send_raw()
            },
        },
        Call {
            name: "GetDigitalWatermarkExtractResult",
            decode: decode::<GetDigitalWatermarkExtractResultResponse>,
            send: |client, given| {
                let mut call = client.get_digital_watermark_extract_result(
                    given.get::<String>("MediaId"),
                    given.get::<String>("ExtractType"),
                );
                if given.has("JobId") {
                    call = call.job_id(given.get::<String>("JobId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "GetWatermark",
            decode: decode::<GetWatermarkResponse>,
            send: |client, given| {
                client.get_watermark(given.get::<String>("WatermarkId")).call().clone().send_raw()
            },
        },
        Call {
            name: "ListWatermark",
            decode: decode::<ListWatermarkResponse>,
            send: |client, given| {
                let mut call = client.list_watermark();
                if given.has("AppId") {
                    call = call.app_id(given.get::<String>("AppId"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "SetDefaultWatermark",
            decode: decode::<SetDefaultWatermarkResponse>,
            send: |client, given| {
                client.set_default_watermark(given.get::<String>("WatermarkId")).call().clone().send_raw()
            },
        },
        Call {
            name: "SubmitDigitalWatermarkExtractJob",
            decode: decode::<SubmitDigitalWatermarkExtractJobResponse>,
            send: |client, given| {
                client
                    .submit_digital_watermark_extract_job(
                        given.get::<String>("MediaId"),
                        given.get::<String>("ExtractType"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "UpdateWatermark",
            decode: decode::<UpdateWatermarkResponse>,
            send: |client, given| {
                let mut call = client.update_watermark(
                    given.get::<String>("WatermarkId"),
                    given.get::<Value>("WatermarkConfig"),
                );
                if given.has("Name") {
                    call = call.name(given.get::<String>("Name"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}
