// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! Every operation of qiniu-kodo, to be called by its name.

use crate::call::{Call, decode};
use cloudwire_http_core::{JsonLines, Operation as _};
use qiniu_kodo::Client;
use qiniu_kodo::{
    buckets::*, fops::*, objects::*, regions::*, remote_fetch::*, rules::*, settings::*, shares::*,
    uploads::*,
};
use serde_json::Value;
use std::collections::BTreeMap;
use time::{Date, OffsetDateTime};

/// The operations, group by group.
pub(crate) fn calls() -> Vec<Call<Client>> {
    let mut all = Vec::new();
    all.extend(buckets());
    all.extend(fops());
    all.extend(objects());
    all.extend(regions());
    all.extend(remote_fetch());
    all.extend(rules());
    all.extend(settings());
    all.extend(shares());
    all.extend(uploads());
    all
}

fn buckets() -> [Call<Client>; 12] {
    [
        Call {
            name: "create_bucket",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.create_bucket(given.get::<String>("bucket"));
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "delete_bucket",
            decode: decode::<()>,
            send: |client, given| {
                client.delete_bucket(given.get::<String>("bucket")).call().clone().send_raw()
            },
        },
        Call {
            name: "get_bucket_domains",
            decode: decode::<Vec<String>>,
            send: |client, given| {
                client.get_bucket_domains(given.get::<String>("tbl")).call().clone().send_raw()
            },
        },
        Call {
            name: "get_bucket_domains_v3",
            decode: decode::<Vec<BucketDomain>>,
            send: |client, given| {
                client.get_bucket_domains_v3(given.get::<String>("tbl")).call().clone().send_raw()
            },
        },
        Call {
            name: "get_bucket_info",
            decode: decode::<GetBucketInfoResponse>,
            send: |client, given| {
                client.get_bucket_info(given.get::<String>("bucket")).call().clone().send_raw()
            },
        },
        Call {
            name: "get_bucket_infos",
            decode: decode::<Vec<NamedBucketInfo>>,
            send: |client, given| {
                let mut call = client.get_bucket_infos();
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                if given.has("fs") {
                    call = call.statistics(given.get::<bool>("fs"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "get_buckets",
            decode: decode::<Vec<String>>,
            send: |client, given| {
                let mut call = client.get_buckets();
                if given.has("shared") {
                    call = call.shared(given.get::<String>("shared"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "get_buckets_v3",
            decode: decode::<Value>,
            send: |client, given| {
                client.get_buckets_v3(given.get::<String>("region")).call().clone().send_raw()
            },
        },
        Call {
            name: "get_buckets_v4",
            decode: decode::<GetBucketsV4Response>,
            send: |client, given| {
                let mut call = client.get_buckets_v4();
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                if given.has("limit") {
                    call = call.limit(given.get::<i64>("limit"));
                }
                if given.has("marker") {
                    call = call.marker(given.get::<String>("marker"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "get_regions",
            decode: decode::<GetRegionsResponse>,
            send: |client, given| {
                let _ = given;
                client.get_regions().call().clone().send_raw()
            },
        },
        Call {
            name: "query_bucket_v2",
            decode: decode::<QueryBucketV2Response>,
            send: |client, given| {
                client
                    .query_bucket_v2(given.get::<String>("ak"), given.get::<String>("bucket"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "set_bucket_private",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .set_bucket_private(given.get::<String>("bucket"), given.get::<bool>("private"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
    ]
}

fn fops() -> [Call<Client>; 2] {
    [
        Call {
            name: "pfop",
            decode: decode::<PfopResponse>,
            send: |client, given| {
                let mut call = client.pfop(given.get::<String>("bucket"), given.get::<String>("key"));
                if given.has("fops") {
                    call = call.fops(given.get::<Vec<String>>("fops"));
                }
                if given.has("notifyURL") {
                    call = call.notify_url(given.get::<String>("notifyURL"));
                }
                if given.has("force") {
                    call = call.force(given.get::<bool>("force"));
                }
                if given.has("type") {
                    call = call.task_type(given.get::<String>("type"));
                }
                if given.has("pipeline") {
                    call = call.pipeline(given.get::<String>("pipeline"));
                }
                if given.has("workflowTemplateID") {
                    call = call.workflow_template_id(given.get::<String>("workflowTemplateID"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "prefop",
            decode: decode::<PrefopResponse>,
            send: |client, given| {
                let mut call = client.prefop(given.get::<String>("id"));
                if given.has("bucket") {
                    call = call.bucket(given.get::<String>("bucket"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn objects() -> [Call<Client>; 15] {
    [
        Call {
            name: "batch_ops",
            decode: decode::<Vec<BatchItem>>,
            send: |client, given| {
                client
                    .batch_ops(given.get::<String>("bucket"), given.get::<Vec<String>>("op"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "copy_object",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.copy_object(
                    given.get::<String>("src_entry.bucket"),
                    given.get::<String>("src_entry.key"),
                    given.get::<String>("dest_entry.bucket"),
                    given.get::<String>("dest_entry.key"),
                );
                if given.has("is_force") {
                    call = call.force(given.get::<bool>("is_force"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "delete_object",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .delete_object(given.get::<String>("entry.bucket"), given.get::<String>("entry.key"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "delete_object_after_days",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .delete_object_after_days(
                        given.get::<String>("entry.bucket"),
                        given.get::<String>("entry.key"),
                        given.get::<i64>("delete_after_days"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "fetch_object",
            decode: decode::<FetchObjectResponse>,
            send: |client, given| {
                let mut call = client
                    .fetch_object(given.get::<String>("from_url"), given.get::<String>("to_entry.bucket"));
                if given.has("to_entry") {
                    call = call.key(given.get::<String>("to_entry.key"));
                }
                if given.has("host") {
                    call = call.host(given.get::<String>("host"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "get_objects",
            decode: decode::<GetObjectsResponse>,
            send: |client, given| {
                let mut call = client.get_objects(given.get::<String>("bucket"));
                if given.has("marker") {
                    call = call.marker(given.get::<String>("marker"));
                }
                if given.has("limit") {
                    call = call.limit(given.get::<i64>("limit"));
                }
                if given.has("prefix") {
                    call = call.prefix(given.get::<String>("prefix"));
                }
                if given.has("delimiter") {
                    call = call.delimiter(given.get::<String>("delimiter"));
                }
                if given.has("needparts") {
                    call = call.need_parts(given.get::<bool>("needparts"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "get_objects_v2",
            decode: decode::<JsonLines<ListedLine>>,
            send: |client, given| {
                let mut call = client.get_objects_v2(given.get::<String>("bucket"));
                if given.has("marker") {
                    call = call.marker(given.get::<String>("marker"));
                }
                if given.has("limit") {
                    call = call.limit(given.get::<i64>("limit"));
                }
                if given.has("prefix") {
                    call = call.prefix(given.get::<String>("prefix"));
                }
                if given.has("delimiter") {
                    call = call.delimiter(given.get::<String>("delimiter"));
                }
                if given.has("needparts") {
                    call = call.need_parts(given.get::<bool>("needparts"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "modify_object_life_cycle",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.modify_object_life_cycle(
                    given.get::<String>("entry.bucket"),
                    given.get::<String>("entry.key"),
                );
                if given.has("to_ia_after_days") {
                    call = call.to_ia_after_days(given.get::<i64>("to_ia_after_days"));
                }
                if given.has("to_archive_after_days") {
                    call = call.to_archive_after_days(given.get::<i64>("to_archive_after_days"));
                }
                if given.has("to_deep_archive_after_days") {
                    call = call.to_deep_archive_after_days(given.get::<i64>("to_deep_archive_after_days"));
                }
                if given.has("to_archive_ir_after_days") {
                    call = call.to_archive_ir_after_days(given.get::<i64>("to_archive_ir_after_days"));
                }
                if given.has("delete_after_days") {
                    call = call.delete_after_days(given.get::<i64>("delete_after_days"));
                }
                if given.has("condition") {
                    call = call.condition(given.get::<String>("condition"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "modify_object_metadata",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.modify_object_metadata(
                    given.get::<String>("entry.bucket"),
                    given.get::<String>("entry.key"),
                );
                if given.has("mime_type") {
                    call = call.mime_type(given.get::<String>("mime_type"));
                }
                if given.has("condition") {
                    call = call.condition(given.get::<String>("condition"));
                }
                if given.has("meta_data") {
                    call = call.metadata(
                        given.get::<String>("meta_data.name"),
                        given.get::<String>("meta_data.value"),
                    );
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "modify_object_status",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.modify_object_status(
                    given.get::<String>("entry.bucket"),
                    given.get::<String>("entry.key"),
                    given.get::<String>("status"),
                );
                if given.has("condition") {
                    call = call.condition(given.get::<String>("condition"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "move_object",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.move_object(
                    given.get::<String>("src_entry.bucket"),
                    given.get::<String>("src_entry.key"),
                    given.get::<String>("dest_entry.bucket"),
                    given.get::<String>("dest_entry.key"),
                );
                if given.has("is_force") {
                    call = call.force(given.get::<bool>("is_force"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "prefetch_object",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .prefetch_object(given.get::<String>("entry.bucket"), given.get::<String>("entry.key"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "restore_archived_object",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .restore_archived_object(
                        given.get::<String>("entry.bucket"),
                        given.get::<String>("entry.key"),
                        given.get::<i64>("freeze_after_days"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "set_object_file_type",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .set_object_file_type(
                        given.get::<String>("entry.bucket"),
                        given.get::<String>("entry.key"),
                        given.get::<String>("type"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "stat_object",
            decode: decode::<StatObjectResponse>,
            send: |client, given| {
                let mut call =
                    client.stat_object(given.get::<String>("entry.bucket"), given.get::<String>("entry.key"));
                if given.has("needparts") {
                    call = call.need_parts(given.get::<bool>("needparts"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn regions() -> [Call<Client>; 1] {
    [Call {
        name: "query_bucket_v4",
        decode: decode::<QueryBucketV4Response>,
        send: |client, given| {
            client
                .query_bucket_v4(given.get::<String>("ak"), given.get::<String>("bucket"))
                .call()
                .clone()
                .send_raw()
        },
    }]
}

fn remote_fetch() -> [Call<Client>; 2] {
    [
        Call {
            name: "async_fetch_object",
            decode: decode::<AsyncFetchObjectResponse>,
            send: |client, given| {
                let mut call =
                    client.async_fetch_object(given.get::<String>("bucket"), given.get::<Vec<String>>("url"));
                if given.has("host") {
                    call = call.host(given.get::<String>("host"));
                }
                if given.has("key") {
                    call = call.key(given.get::<String>("key"));
                }
                if given.has("md5") {
                    call = call.md5(given.get::<String>("md5"));
                }
                if given.has("etag") {
                    call = call.etag(given.get::<String>("etag"));
                }
                if given.has("callbackurl") {
                    call = call.callback_url(given.get::<String>("callbackurl"));
                }
                if given.has("callbackbody") {
                    call = call.callback_body(given.get::<String>("callbackbody"));
                }
                if given.has("callbackbodytype") {
                    call = call.callback_body_type(given.get::<String>("callbackbodytype"));
                }
                if given.has("callbackhost") {
                    call = call.callback_host(given.get::<String>("callbackhost"));
                }
                if given.has("file_type") {
                    call = call.file_type(given.get::<String>("file_type"));
                }
                if given.has("ignore_same_key") {
                    call = call.ignore_same_key(given.get::<bool>("ignore_same_key"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "get_async_fetch_task",
            decode: decode::<GetAsyncFetchTaskResponse>,
            send: |client, given| {
                let mut call = client.get_async_fetch_task(given.get::<String>("id"));
                if given.has("bucket") {
                    call = call.bucket(given.get::<String>("bucket"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn rules() -> [Call<Client>; 10] {
    [
        Call {
            name: "add_bucket_event_rule",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.add_bucket_event_rule(
                    given.get::<String>("bucket"),
                    given.get::<String>("name"),
                    given.get::<Vec<String>>("event"),
                    given.get::<Vec<String>>("callbackURL"),
                );
                if given.has("prefix") {
                    call = call.prefix(given.get::<String>("prefix"));
                }
                if given.has("suffix") {
                    call = call.suffix(given.get::<String>("suffix"));
                }
                if given.has("accessKey") {
                    call = call.access_key(given.get::<String>("accessKey"));
                }
                if given.has("host") {
                    call = call.host(given.get::<String>("host"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "add_bucket_rules",
            decode: decode::<()>,
            send: |client, given| {
                let mut call =
                    client.add_bucket_rules(given.get::<String>("bucket"), given.get::<String>("name"));
                if given.has("prefix") {
                    call = call.prefix(given.get::<String>("prefix"));
                }
                if given.has("delete_after_days") {
                    call = call.delete_after_days(given.get::<i64>("delete_after_days"));
                }
                if given.has("to_line_after_days") {
                    call = call.to_ia_after_days(given.get::<i64>("to_line_after_days"));
                }
                if given.has("to_archive_after_days") {
                    call = call.to_archive_after_days(given.get::<i64>("to_archive_after_days"));
                }
                if given.has("to_deep_archive_after_days") {
                    call = call.to_deep_archive_after_days(given.get::<i64>("to_deep_archive_after_days"));
                }
                if given.has("to_archive_ir_after_days") {
                    call = call.to_archive_ir_after_days(given.get::<i64>("to_archive_ir_after_days"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "delete_bucket_event_rule",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .delete_bucket_event_rule(given.get::<String>("bucket"), given.get::<String>("name"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "delete_bucket_rules",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .delete_bucket_rules(given.get::<String>("bucket"), given.get::<String>("name"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "get_bucket_cors_rules",
            decode: decode::<Vec<CorsRule>>,
            send: |client, given| {
                client.get_bucket_cors_rules(given.get::<String>("bucket")).call().clone().send_raw()
            },
        },
        Call {
            name: "get_bucket_event_rules",
            decode: decode::<Vec<BucketEventRule>>,
            send: |client, given| {
                client.get_bucket_event_rules(given.get::<String>("bucket")).call().clone().send_raw()
            },
        },
        Call {
            name: "get_bucket_rules",
            decode: decode::<Vec<BucketRule>>,
            send: |client, given| {
                client.get_bucket_rules(given.get::<String>("bucket")).call().clone().send_raw()
            },
        },
        Call {
            name: "set_bucket_cors_rules",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .set_bucket_cors_rules(given.get::<String>("bucket"), given.get::<Vec<CorsRule>>("*"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "update_bucket_event_rule",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.update_bucket_event_rule(
                    given.get::<String>("bucket"),
                    given.get::<String>("name"),
                    given.get::<Vec<String>>("event"),
                    given.get::<Vec<String>>("callbackURL"),
                );
                if given.has("prefix") {
                    call = call.prefix(given.get::<String>("prefix"));
                }
                if given.has("suffix") {
                    call = call.suffix(given.get::<String>("suffix"));
                }
                if given.has("accessKey") {
                    call = call.access_key(given.get::<String>("accessKey"));
                }
                if given.has("host") {
                    call = call.host(given.get::<String>("host"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "update_bucket_rules",
            decode: decode::<()>,
            send: |client, given| {
                let mut call =
                    client.update_bucket_rules(given.get::<String>("bucket"), given.get::<String>("name"));
                if given.has("prefix") {
                    call = call.prefix(given.get::<String>("prefix"));
                }
                if given.has("delete_after_days") {
                    call = call.delete_after_days(given.get::<i64>("delete_after_days"));
                }
                if given.has("to_line_after_days") {
                    call = call.to_ia_after_days(given.get::<i64>("to_line_after_days"));
                }
                if given.has("to_archive_after_days") {
                    call = call.to_archive_after_days(given.get::<i64>("to_archive_after_days"));
                }
                if given.has("to_deep_archive_after_days") {
                    call = call.to_deep_archive_after_days(given.get::<i64>("to_deep_archive_after_days"));
                }
                if given.has("to_archive_ir_after_days") {
                    call = call.to_archive_ir_after_days(given.get::<i64>("to_archive_ir_after_days"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn settings() -> [Call<Client>; 13] {
    [
        Call {
            name: "delete_bucket_taggings",
            decode: decode::<()>,
            send: |client, given| {
                client.delete_bucket_taggings(given.get::<String>("bucket")).call().clone().send_raw()
            },
        },
        Call {
            name: "disable_bucket_index_page",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .disable_bucket_index_page(
                        given.get::<String>("bucket"),
                        given.get::<bool>("noIndexPage"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "get_bucket_quota",
            decode: decode::<GetBucketQuotaResponse>,
            send: |client, given| {
                client.get_bucket_quota(given.get::<String>("bucket")).call().clone().send_raw()
            },
        },
        Call {
            name: "get_bucket_taggings",
            decode: decode::<GetBucketTaggingsResponse>,
            send: |client, given| {
                client.get_bucket_taggings(given.get::<String>("bucket")).call().clone().send_raw()
            },
        },
        Call {
            name: "set_bucket_access_mode",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .set_bucket_access_mode(given.get::<String>("bucket"), given.get::<bool>("mode"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "set_bucket_image",
            decode: decode::<()>,
            send: |client, given| {
                let mut call =
                    client.set_bucket_image(given.get::<String>("bucket"), given.get::<String>("url"));
                if given.has("host") {
                    call = call.host(given.get::<String>("host"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "set_bucket_max_age",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .set_bucket_max_age(given.get::<String>("bucket"), given.get::<i64>("maxAge"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "set_bucket_quota",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.set_bucket_quota(given.get::<String>("bucket"));
                if given.has("size") {
                    call = call.size(given.get::<i64>("size"));
                }
                if given.has("count") {
                    call = call.count(given.get::<i64>("count"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "set_bucket_refer_anti_leech",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client
                    .set_bucket_refer_anti_leech(given.get::<String>("bucket"), given.get::<String>("mode"));
                if given.has("pattern") {
                    call = call.patterns(given.get::<Vec<String>>("pattern"));
                }
                if given.has("norefer") {
                    call = call.allow_empty_referer(given.get::<bool>("norefer"));
                }
                if given.has("source_enabled") {
                    call = call.source_enabled(given.get::<bool>("source_enabled"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "set_bucket_remark",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .set_bucket_remark(given.get::<String>("bucket"), given.get::<String>("remark"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "set_bucket_taggings",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .set_bucket_taggings(given.get::<String>("bucket"), given.get::<Vec<Tag>>("Tags"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "set_buckets_mirror",
            decode: decode::<()>,
            send: |client, given| {
                client
                    .set_buckets_mirror(
                        given.get::<String>("bucket"),
                        given.get::<String>("src_site_url"),
                        given.get::<String>("host"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "unset_bucket_image",
            decode: decode::<()>,
            send: |client, given| {
                client.unset_bucket_image(given.get::<String>("bucket")).call().clone().send_raw()
            },
        },
    ]
}

fn shares() -> [Call<Client>; 3] {
    [
        Call {
            name: "check_share",
            decode: decode::<()>,
            send: |client, given| {
                let mut call =
                    client.check_share(given.get::<String>("share_id"), given.get::<String>("token"));
                if given.has("bucket") {
                    call = call.bucket(given.get::<String>("bucket"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "create_share",
            decode: decode::<CreateShareResponse>,
            send: |client, given| {
                client
                    .create_share(
                        given.get::<String>("bucket"),
                        given.get::<String>("prefix"),
                        given.get::<i64>("duration_seconds"),
                        given.get::<String>("extract_code"),
                        given.get::<String>("permission"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "verify_share",
            decode: decode::<VerifyShareResponse>,
            send: |client, given| {
                let mut call = client.verify_share(
                    given.get::<String>("share_id"),
                    given.get::<String>("token"),
                    given.get::<String>("extract_code"),
                );
                if given.has("bucket") {
                    call = call.bucket(given.get::<String>("bucket"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn uploads() -> [Call<Client>; 9] {
    [
        Call {
            name: "resumable_upload_v2_abort_multipart_upload",
            decode: decode::<()>,
            send: |client, given| {
                let mut call = client.abort_multipart_upload(
                    given.get::<String>("Authorization"),
                    given.get::<String>("bucket_name"),
                    given.get::<String>("upload_id"),
                );
                if given.has("object_name") {
                    call = call.key(given.get::<String>("object_name"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "resumable_upload_v1_bput",
            decode: decode::<BputResponse>,
            send: |client, given| {
                let mut call = client.bput(
                    given.get::<String>("Authorization"),
                    given.get::<String>("ctx"),
                    given.get::<i64>("chunk_offset"),
                    given.get::<String>("body"),
                );
                if given.has("bucket") {
                    call = call.bucket(given.get::<String>("bucket"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "resumable_upload_v2_complete_multipart_upload",
            decode: decode::<Value>,
            send: |client, given| {
                let mut call = client.complete_multipart_upload(
                    given.get::<String>("Authorization"),
                    given.get::<String>("bucket_name"),
                    given.get::<String>("upload_id"),
                    given.get::<Vec<CompletedPart>>("parts"),
                );
                if given.has("object_name") {
                    call = call.key(given.get::<String>("object_name"));
                }
                if given.has("fname") {
                    call = call.file_name(given.get::<String>("fname"));
                }
                if given.has("mimeType") {
                    call = call.mime_type(given.get::<String>("mimeType"));
                }
                if given.has("metadata") {
                    call = call.metadata(given.get::<BTreeMap<String, String>>("metadata"));
                }
                if given.has("customVars") {
                    call = call.custom_vars(given.get::<BTreeMap<String, String>>("customVars"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "resumable_upload_v2_initiate_multipart_upload",
            decode: decode::<InitiateMultipartUploadResponse>,
            send: |client, given| {
                let mut call = client.initiate_multipart_upload(
                    given.get::<String>("Authorization"),
                    given.get::<String>("bucket_name"),
                );
                if given.has("object_name") {
                    call = call.key(given.get::<String>("object_name"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "resumable_upload_v2_list_parts",
            decode: decode::<ListPartsResponse>,
            send: |client, given| {
                let mut call = client.list_parts(
                    given.get::<String>("Authorization"),
                    given.get::<String>("bucket_name"),
                    given.get::<String>("upload_id"),
                );
                if given.has("object_name") {
                    call = call.key(given.get::<String>("object_name"));
                }
                if given.has("max-parts") {
                    call = call.max_parts(given.get::<i64>("max-parts"));
                }
                if given.has("part-number-marker") {
                    call = call.part_number_marker(given.get::<i64>("part-number-marker"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "resumable_upload_v1_make_block",
            decode: decode::<MakeBlockResponse>,
            send: |client, given| {
                let mut call = client.make_block(
                    given.get::<String>("Authorization"),
                    given.get::<i64>("block_size"),
                    given.get::<String>("body"),
                );
                if given.has("bucket") {
                    call = call.bucket(given.get::<String>("bucket"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "resumable_upload_v1_make_file",
            decode: decode::<Value>,
            send: |client, given| {
                let mut call = client.make_file(
                    given.get::<String>("Authorization"),
                    given.get::<i64>("size"),
                    given.get::<Vec<String>>("contexts"),
                );
                if given.has("object_name") {
                    call = call.key(given.get::<String>("object_name"));
                }
                if given.has("file_name") {
                    call = call.file_name(given.get::<String>("file_name"));
                }
                if given.has("mime_type") {
                    call = call.mime_type(given.get::<String>("mime_type"));
                }
                if given.has("customData") {
                    call = call.custom(
                        given.get::<String>("customData.name"),
                        given.get::<String>("customData.value"),
                    );
                }
                if given.has("bucket") {
                    call = call.bucket(given.get::<String>("bucket"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "put64",
            decode: decode::<Value>,
            send: |client, given| {
                let mut call = client.put64(
                    given.get::<String>("Authorization"),
                    given.get::<i64>("size"),
                    given.get::<String>("body"),
                );
                if given.has("key") {
                    call = call.key(given.get::<String>("key"));
                }
                if given.has("mime_type") {
                    call = call.mime_type(given.get::<String>("mime_type"));
                }
                if given.has("crc32") {
                    call = call.crc32(given.get::<i64>("crc32"));
                }
                if given.has("customData") {
                    call = call.custom(
                        given.get::<String>("customData.name"),
                        given.get::<String>("customData.value"),
                    );
                }
                if given.has("bucket") {
                    call = call.bucket(given.get::<String>("bucket"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "resumable_upload_v2_upload_part",
            decode: decode::<UploadPartResponse>,
            send: |client, given| {
                let mut call = client.upload_part(
                    given.get::<String>("Authorization"),
                    given.get::<String>("bucket_name"),
                    given.get::<String>("upload_id"),
                    given.get::<i64>("part_number"),
                    given.get::<String>("body"),
                );
                if given.has("object_name") {
                    call = call.key(given.get::<String>("object_name"));
                }
                if given.has("Content-MD5") {
                    call = call.md5(given.get::<String>("Content-MD5"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}
