// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! Every operation of qiniu-cdn, to be called by its name.

use crate::call::{Call, decode};
use cloudwire_http_core::{JsonLines, Operation as _};
use qiniu_cdn::Client;
use qiniu_cdn::{analytics::*, cache::*, certificates::*, domains::*, log_analysis::*, logs::*};
use serde_json::Value;
use std::collections::BTreeMap;
use time::{Date, OffsetDateTime};

/// The operations, group by group.
pub(crate) fn calls() -> Vec<Call<Client>> {
    let mut all = Vec::new();
    all.extend(analytics());
    all.extend(cache());
    all.extend(certificates());
    all.extend(domains());
    all.extend(log_analysis());
    all.extend(logs());
    all
}

fn analytics() -> [Call<Client>; 4] {
    [
        Call {
            name: "bandwidth",
            decode: decode::<BandwidthResponse>,
            send: |client, given| {
                let mut call = client.bandwidth(
                    given.get::<Vec<String>>("domains"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                    given.get::<String>("granularity"),
                );
                if given.has("type") {
                    call = call.traffic_type(given.get::<String>("type"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "flux",
            decode: decode::<FluxResponse>,
            send: |client, given| {
                let mut call = client.flux(
                    given.get::<Vec<String>>("domains"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                    given.get::<String>("granularity"),
                );
                if given.has("type") {
                    call = call.traffic_type(given.get::<String>("type"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "monitoring_bandwidth",
            decode: decode::<MonitoringBandwidthResponse>,
            send: |client, given| {
                client
                    .monitoring_bandwidth(
                        given.get::<Vec<String>>("domains"),
                        given.get::<Date>("startDate"),
                        given.get::<Date>("endDate"),
                        given.get::<String>("granularity"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "monitoring_flow",
            decode: decode::<MonitoringFlowResponse>,
            send: |client, given| {
                client
                    .monitoring_flow(
                        given.get::<Vec<String>>("domains"),
                        given.get::<Date>("startDate"),
                        given.get::<Date>("endDate"),
                        given.get::<String>("granularity"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
    ]
}

fn cache() -> [Call<Client>; 4] {
    [
        Call {
            name: "prefetch",
            decode: decode::<PrefetchResponse>,
            send: |client, given| {
                let mut call = client.prefetch(given.get::<Vec<String>>("urls"));
                if given.has("product") {
                    call = call.product(given.get::<String>("product"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "prefetch_list",
            decode: decode::<PrefetchListResponse>,
            send: |client, given| {
                let mut call = client.prefetch_list();
                if given.has("requestId") {
                    call = call.request_id(given.get::<String>("requestId"));
                }
                if given.has("urls") {
                    call = call.urls(given.get::<Vec<String>>("urls"));
                }
                if given.has("state") {
                    call = call.state(given.get::<String>("state"));
                }
                if given.has("pageNo") {
                    call = call.page_no(given.get::<i64>("pageNo"));
                }
                if given.has("pageSize") {
                    call = call.page_size(given.get::<i64>("pageSize"));
                }
                if given.has("startTime") {
                    call = call.start_time(given.get::<String>("startTime"));
                }
                if given.has("endTime") {
                    call = call.end_time(given.get::<String>("endTime"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "refresh",
            decode: decode::<RefreshResponse>,
            send: |client, given| {
                let mut call = client.refresh();
                if given.has("urls") {
                    call = call.urls(given.get::<Vec<String>>("urls"));
                }
                if given.has("dirs") {
                    call = call.dirs(given.get::<Vec<String>>("dirs"));
                }
                if given.has("product") {
                    call = call.product(given.get::<String>("product"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "refresh_list",
            decode: decode::<RefreshListResponse>,
            send: |client, given| {
                let mut call = client.refresh_list();
                if given.has("requestId") {
                    call = call.request_id(given.get::<String>("requestId"));
                }
                if given.has("taskId") {
                    call = call.task_id(given.get::<String>("taskId"));
                }
                if given.has("isDir") {
                    call = call.is_dir(given.get::<String>("isDir"));
                }
                if given.has("urls") {
                    call = call.urls(given.get::<Vec<String>>("urls"));
                }
                if given.has("state") {
                    call = call.state(given.get::<String>("state"));
                }
                if given.has("pageNo") {
                    call = call.page_no(given.get::<i64>("pageNo"));
                }
                if given.has("pageSize") {
                    call = call.page_size(given.get::<i64>("pageSize"));
                }
                if given.has("startTime") {
                    call = call.start_time(given.get::<String>("startTime"));
                }
                if given.has("endTime") {
                    call = call.end_time(given.get::<String>("endTime"));
                }
                call.call().clone().send_raw()
            },
        },
    ]
}

fn certificates() -> [Call<Client>; 1] {
    [Call {
        name: "sslcert_create",
        decode: decode::<SslcertCreateResponse>,
        send: |client, given| {
            client
                .sslcert_create(
                    given.get::<String>("name"),
                    given.get::<String>("common_name"),
                    given.get::<String>("pri"),
                    given.get::<String>("ca"),
                )
                .call()
                .clone()
                .send_raw()
        },
    }]
}

fn domains() -> [Call<Client>; 14] {
    [
        Call {
            name: "domain_cache",
            decode: decode::<Value>,
            send: |client, given| {
                client
                    .domain_cache(given.get::<String>("name"), given.get::<Value>("*"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "domain_create",
            decode: decode::<Value>,
            send: |client, given| {
                client
                    .domain_create(given.get::<String>("name"), given.get::<Value>("*"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "domain_create_pan",
            decode: decode::<Value>,
            send: |client, given| {
                client
                    .domain_create_pan(given.get::<String>("name"), given.get::<Value>("*"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "domain_delete",
            decode: decode::<Value>,
            send: |client, given| client.domain_delete(given.get::<String>("name")).call().clone().send_raw(),
        },
        Call {
            name: "domain_geocover",
            decode: decode::<Value>,
            send: |client, given| {
                client
                    .domain_geocover(given.get::<String>("name"), given.get::<String>("geoCover"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "domain_get",
            decode: decode::<DomainGetResponse>,
            send: |client, given| client.domain_get(given.get::<String>("name")).call().clone().send_raw(),
        },
        Call {
            name: "domain_httpsconf",
            decode: decode::<Value>,
            send: |client, given| {
                let mut call = client.domain_httpsconf(
                    given.get::<String>("name"),
                    given.get::<String>("certId"),
                    given.get::<bool>("forceHttps"),
                );
                if given.has("http2Enable") {
                    call = call.http2_enable(given.get::<bool>("http2Enable"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "domain_ipacl",
            decode: decode::<Value>,
            send: |client, given| {
                client
                    .domain_ipacl(
                        given.get::<String>("name"),
                        given.get::<String>("ipACLType"),
                        given.get::<Vec<String>>("ipACLValues"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "domain_list",
            decode: decode::<DomainListResponse>,
            send: |client, given| {
                let mut call = client.domain_list();
                if given.has("marker") {
                    call = call.marker(given.get::<String>("marker"));
                }
                if given.has("limit") {
                    call = call.limit(given.get::<i64>("limit"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "domain_offline",
            decode: decode::<Value>,
            send: |client, given| {
                client.domain_offline(given.get::<String>("name")).call().clone().send_raw()
            },
        },
        Call {
            name: "domain_online",
            decode: decode::<Value>,
            send: |client, given| client.domain_online(given.get::<String>("name")).call().clone().send_raw(),
        },
        Call {
            name: "domain_range",
            decode: decode::<Value>,
            send: |client, given| {
                client
                    .domain_range(given.get::<String>("name"), given.get::<Value>("*"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "domain_respheader",
            decode: decode::<Value>,
            send: |client, given| {
                client
                    .domain_respheader(given.get::<String>("name"), given.get::<Value>("*"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "domain_source",
            decode: decode::<Value>,
            send: |client, given| {
                client
                    .domain_source(given.get::<String>("name"), given.get::<Value>("*"))
                    .call()
                    .clone()
                    .send_raw()
            },
        },
    ]
}

fn log_analysis() -> [Call<Client>; 13] {
    [
        Call {
            name: "loganalyze_bandwidth",
            decode: decode::<LoganalyzeBandwidthResponse>,
            send: |client, given| {
                let mut call = client.loganalyze_bandwidth(
                    given.get::<Vec<String>>("domains"),
                    given.get::<Vec<String>>("regions"),
                    given.get::<String>("freq"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                );
                if given.has("isp") {
                    call = call.isp(given.get::<String>("isp"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "loganalyze_hitmiss",
            decode: decode::<LoganalyzeHitmissResponse>,
            send: |client, given| {
                client
                    .loganalyze_hitmiss(
                        given.get::<Vec<String>>("domains"),
                        given.get::<String>("freq"),
                        given.get::<Date>("startDate"),
                        given.get::<Date>("endDate"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "loganalyze_ispreqcount",
            decode: decode::<LoganalyzeIspreqcountResponse>,
            send: |client, given| {
                let mut call = client.loganalyze_ispreqcount(
                    given.get::<Vec<String>>("domains"),
                    given.get::<String>("freq"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                );
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "loganalyze_isptraffic",
            decode: decode::<LoganalyzeIsptrafficResponse>,
            send: |client, given| {
                client
                    .loganalyze_isptraffic(
                        given.get::<Vec<String>>("domains"),
                        given.get::<Vec<String>>("regions"),
                        given.get::<Date>("startDate"),
                        given.get::<Date>("endDate"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "loganalyze_pageview",
            decode: decode::<LoganalyzePageviewResponse>,
            send: |client, given| {
                client
                    .loganalyze_pageview(
                        given.get::<Vec<String>>("domains"),
                        given.get::<String>("freq"),
                        given.get::<Date>("startDate"),
                        given.get::<Date>("endDate"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
        Call {
            name: "loganalyze_reqcount",
            decode: decode::<LoganalyzeReqcountResponse>,
            send: |client, given| {
                let mut call = client.loganalyze_reqcount(
                    given.get::<Vec<String>>("domains"),
                    given.get::<String>("freq"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                );
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "loganalyze_statuscode",
            decode: decode::<LoganalyzeStatuscodeResponse>,
            send: |client, given| {
                let mut call = client.loganalyze_statuscode(
                    given.get::<Vec<String>>("domains"),
                    given.get::<String>("freq"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                );
                if given.has("regions") {
                    call = call.regions(given.get::<Vec<String>>("regions"));
                }
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                if given.has("isp") {
                    call = call.isp(given.get::<String>("isp"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "loganalyze_topcountip",
            decode: decode::<LoganalyzeTopcountipResponse>,
            send: |client, given| {
                let mut call = client.loganalyze_topcountip(
                    given.get::<Vec<String>>("domains"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                );
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "loganalyze_topcounturl",
            decode: decode::<LoganalyzeTopcounturlResponse>,
            send: |client, given| {
                let mut call = client.loganalyze_topcounturl(
                    given.get::<Vec<String>>("domains"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                );
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "loganalyze_toptrafficip",
            decode: decode::<LoganalyzeToptrafficipResponse>,
            send: |client, given| {
                let mut call = client.loganalyze_toptrafficip(
                    given.get::<Vec<String>>("domains"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                );
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "loganalyze_toptrafficurl",
            decode: decode::<LoganalyzeToptrafficurlResponse>,
            send: |client, given| {
                let mut call = client.loganalyze_toptrafficurl(
                    given.get::<Vec<String>>("domains"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                );
                if given.has("region") {
                    call = call.region(given.get::<String>("region"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "loganalyze_traffic",
            decode: decode::<LoganalyzeTrafficResponse>,
            send: |client, given| {
                let mut call = client.loganalyze_traffic(
                    given.get::<Vec<String>>("domains"),
                    given.get::<Vec<String>>("regions"),
                    given.get::<String>("freq"),
                    given.get::<Date>("startDate"),
                    given.get::<Date>("endDate"),
                );
                if given.has("isp") {
                    call = call.isp(given.get::<String>("isp"));
                }
                call.call().clone().send_raw()
            },
        },
        Call {
            name: "loganalyze_uniquevisitor",
            decode: decode::<LoganalyzeUniquevisitorResponse>,
            send: |client, given| {
                client
                    .loganalyze_uniquevisitor(
                        given.get::<Vec<String>>("domains"),
                        given.get::<String>("freq"),
                        given.get::<Date>("startDate"),
                        given.get::<Date>("endDate"),
                    )
                    .call()
                    .clone()
                    .send_raw()
            },
        },
    ]
}

fn logs() -> [Call<Client>; 1] {
    [Call {
        name: "log_list",
        decode: decode::<LogListResponse>,
        send: |client, given| {
            client
                .log_list(given.get::<Vec<String>>("domains"), given.get::<Date>("day"))
                .call()
                .clone()
                .send_raw()
        },
    }]
}
