// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Traffic, bandwidth, requests and hit rates of the CDN.
//!
//! Behind the feature `cdn_usage`, which is on by default.

use super::types::Granularity;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _, Requirement};
use time::OffsetDateTime;

impl Client {
    /// Reads the bandwidth of CDN domains, in bits per second, a value an interval; the last 90 days are
    /// kept.
    pub fn describe_vod_domain_bps_data(&self) -> DescribeVodDomainBpsData {
        let mut call = Call::new(self.core(), DescribeVodDomainBpsData::META);
        call.params.requires(&[Requirement::AllOrNone(&["StartTime", "EndTime"])]);
        DescribeVodDomainBpsData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the bandwidth of CDN domains, in bits per second, a value an interval; the last 90 days are
    /// kept.
    ///
    /// Error codes of its own: `InvalidEndTime.Malformed` (400), `InvalidEndTime.Mismatch` (400),
    /// `InvalidStartTime.Malformed` (400), `InvalidStartTime.ValueNotSupported` (400).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainbpsdata>
    DescribeVodDomainBpsData -> DescribeVodDomainBpsDataResponse {
        name: "DescribeVodDomainBpsData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodDomainBpsData {
    /// The domains; all of the account when not set. At most 500 in one call.
    pub fn domain_names(mut self, domain_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_names: Vec<String> = domain_names.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_names.len(), 500);
        self.0.params.check_separator("DomainName", &domain_names, ',');
        self.0.params.query("DomainName", domain_names.join(","));
        self
    }

    /// The end. Set both times or none; without them the last 24 hours.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// The length of an interval. The default is `300`.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.params.query("Interval", Into::<Interval>::into(interval));
        self
    }

    /// Network operator the figures are limited to, by its English name; absent means all.
    pub fn isp_name_en(mut self, isp_name_en: impl Into<String>) -> Self {
        self.0.params.query("IspNameEn", Into::<String>::into(isp_name_en));
        self
    }

    /// Region the figures are limited to, by its English name; absent means all.
    pub fn location_name_en(mut self, location_name_en: impl Into<String>) -> Self {
        self.0.params.query("LocationNameEn", Into::<String>::into(location_name_en));
        self
    }

    /// The beginning. Set both times or none; without them the last 24 hours.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads the bandwidth of CDN domains by layer of the protocols, for example IPv4 against IPv6 or HTTP
    /// against HTTPS.
    pub fn describe_vod_domain_bps_data_by_layer(&self) -> DescribeVodDomainBpsDataByLayer {
        DescribeVodDomainBpsDataByLayer(Call::new(self.core(), DescribeVodDomainBpsDataByLayer::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads the bandwidth of CDN domains by layer of the protocols, for example IPv4 against IPv6 or HTTP
    /// against HTTPS. At most 20 calls a second.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainbpsdatabylayer>
    DescribeVodDomainBpsDataByLayer -> DescribeVodDomainBpsDataByLayerResponse {
        name: "DescribeVodDomainBpsDataByLayer", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodDomainBpsDataByLayer {
    /// Domains to report together. Absent means all domains of the account. At most 500 in one call.
    pub fn domain_name(mut self, domain_name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_name.len(), 500);
        self.0.params.check_separator("DomainName", &domain_name, ',');
        self.0.params.query("DomainName", domain_name.join(","));
        self
    }

    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Distance between two data points in seconds: 300 for spans under 3 days, 3600 under 31 days, 86400
    /// for longer ones. A value the span does not allow becomes the default.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.params.query("Interval", Into::<Interval>::into(interval));
        self
    }

    /// Network operator the figures are limited to, by its English name; absent means all.
    pub fn isp_name_en(mut self, isp_name_en: impl Into<String>) -> Self {
        self.0.params.query("IspNameEn", Into::<String>::into(isp_name_en));
        self
    }

    /// Protocol whose traffic is wanted: of the network layer `IPv4` or `IPv6`, of the application layer
    /// `http`, `https` or `quic`; `all` means no distinction. The default is `all`.
    pub fn layer(mut self, layer: impl Into<String>) -> Self {
        self.0.params.query("Layer", Into::<String>::into(layer));
        self
    }

    /// Region the figures are limited to, by its English name; absent means all.
    pub fn location_name_en(mut self, location_name_en: impl Into<String>) -> Self {
        self.0.params.query("LocationNameEn", Into::<String>::into(location_name_en));
        self
    }

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads which share of the bytes of CDN domains came from caches, in percent, a value an interval.
    pub fn describe_vod_domain_hit_rate_data(&self) -> DescribeVodDomainHitRateData {
        DescribeVodDomainHitRateData(Call::new(self.core(), DescribeVodDomainHitRateData::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads which share of the bytes of CDN domains came from caches, in percent, a value an interval. For
    /// the share of requests use `describe_vod_domain_req_hit_rate_data`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainhitratedata>
    DescribeVodDomainHitRateData -> DescribeVodDomainHitRateDataResponse {
        name: "DescribeVodDomainHitRateData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainHitRateData {
    /// Domains to report together. Absent means all domains of the account. At most 500 in one call.
    pub fn domain_name(mut self, domain_name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_name.len(), 500);
        self.0.params.check_separator("DomainName", &domain_name, ',');
        self.0.params.query("DomainName", domain_name.join(","));
        self
    }

    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Distance between two data points in seconds: 300 for spans under 3 days, 3600 under 31 days, 86400
    /// for longer ones. A value the span does not allow becomes the default.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.params.query("Interval", Into::<Interval>::into(interval));
        self
    }

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads the 95th percentile of the bandwidth of a CDN domain, the measure some contracts are billed
    /// by, a day or a month.
    pub fn describe_vod_domain_max95_bps_data(&self) -> DescribeVodDomainMax95BpsData {
        DescribeVodDomainMax95BpsData(Call::new(self.core(), DescribeVodDomainMax95BpsData::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads the 95th percentile of the bandwidth of a CDN domain, the measure some contracts are billed
    /// by, a day or a month. It is told inside and outside mainland China and for both.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainmax95bpsdata>
    DescribeVodDomainMax95BpsData -> DescribeVodDomainMax95BpsDataResponse {
        name: "DescribeVodDomainMax95BpsData", method: GET, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodDomainMax95BpsData {
    /// Period over which the 95th percentile is taken: `day` or `month`. The default is `day`.
    pub fn cycle(mut self, cycle: impl Into<Granularity>) -> Self {
        self.0.params.query("Cycle", Into::<Granularity>::into(cycle));
        self
    }

    /// Domain to report. Absent means the account as a whole.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.0.params.query("DomainName", Into::<String>::into(domain_name));
        self
    }

    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }

    /// Moment from which the day or month for the percentile is taken, in UTC; used with `Cycle` in place
    /// of a span.
    pub fn time_point(mut self, time_point: OffsetDateTime) -> Self {
        self.0.params.query("TimePoint", time_point);
        self
    }
}

impl Client {
    /// Reads how many requests a second CDN domains answered and how many in all, a value an interval, by
    /// place and operator of the viewers if set.
    pub fn describe_vod_domain_qps_data(&self) -> DescribeVodDomainQpsData {
        DescribeVodDomainQpsData(Call::new(self.core(), DescribeVodDomainQpsData::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads how many requests a second CDN domains answered and how many in all, a value an interval, by
    /// place and operator of the viewers if set. At most 100 calls a second.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainqpsdata>
    DescribeVodDomainQpsData -> DescribeVodDomainQpsDataResponse {
        name: "DescribeVodDomainQpsData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainQpsData {
    /// Domains to report together. Absent means all domains of the account. At most 500 in one call.
    pub fn domain_name(mut self, domain_name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_name.len(), 500);
        self.0.params.check_separator("DomainName", &domain_name, ',');
        self.0.params.query("DomainName", domain_name.join(","));
        self
    }

    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Distance between two data points in seconds: 300, 3600 or 86400. Fine steps are given for short and
    /// recent spans only.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.params.query("Interval", Into::<Interval>::into(interval));
        self
    }

    /// Network operator the figures are limited to, by its English name; absent means all. The default is
    /// `all`.
    pub fn isp_name_en(mut self, isp_name_en: impl Into<String>) -> Self {
        self.0.params.query("IspNameEn", Into::<String>::into(isp_name_en));
        self
    }

    /// Region the figures are limited to, by its English name; absent means all.
    pub fn location_name_en(mut self, location_name_en: impl Into<String>) -> Self {
        self.0.params.query("LocationNameEn", Into::<String>::into(location_name_en));
        self
    }

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads which share of the requests to CDN domains was answered from caches, in percent, a value an
    /// interval.
    pub fn describe_vod_domain_req_hit_rate_data(&self) -> DescribeVodDomainReqHitRateData {
        DescribeVodDomainReqHitRateData(Call::new(self.core(), DescribeVodDomainReqHitRateData::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads which share of the requests to CDN domains was answered from caches, in percent, a value an
    /// interval. For the share of bytes use `describe_vod_domain_hit_rate_data`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainreqhitratedata>
    DescribeVodDomainReqHitRateData -> DescribeVodDomainReqHitRateDataResponse {
        name: "DescribeVodDomainReqHitRateData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainReqHitRateData {
    /// Domains to report together. Absent means all domains of the account. At most 500 in one call.
    pub fn domain_name(mut self, domain_name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_name.len(), 500);
        self.0.params.check_separator("DomainName", &domain_name, ',');
        self.0.params.query("DomainName", domain_name.join(","));
        self
    }

    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Distance between two data points in seconds: 300 for spans under 3 days, 3600 under 31 days, 86400
    /// for longer ones. A value the span does not allow becomes the default.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.params.query("Interval", Into::<Interval>::into(interval));
        self
    }

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads the bandwidth with which the CDN fetched from the source of domains, in bits per second, a
    /// value an interval.
    pub fn describe_vod_domain_src_bps_data(&self) -> DescribeVodDomainSrcBpsData {
        DescribeVodDomainSrcBpsData(Call::new(self.core(), DescribeVodDomainSrcBpsData::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads the bandwidth with which the CDN fetched from the source of domains, in bits per second, a
    /// value an interval. High values beside low hit rates hint at caching rules to mend.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainsrcbpsdata>
    DescribeVodDomainSrcBpsData -> DescribeVodDomainSrcBpsDataResponse {
        name: "DescribeVodDomainSrcBpsData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainSrcBpsData {
    /// Domains to report together. Absent means all domains of the account. At most 500 in one call.
    pub fn domain_name(mut self, domain_name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_name.len(), 500);
        self.0.params.check_separator("DomainName", &domain_name, ',');
        self.0.params.query("DomainName", domain_name.join(","));
        self
    }

    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Distance between two data points in seconds: 300 for spans under 3 days, 3600 under 31 days, 86400
    /// for longer ones. A value the span does not allow becomes the default.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.params.query("Interval", Into::<Interval>::into(interval));
        self
    }

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads the bytes that the CDN fetched from the source of domains, a value an interval, and their sum.
    pub fn describe_vod_domain_src_traffic_data(&self) -> DescribeVodDomainSrcTrafficData {
        DescribeVodDomainSrcTrafficData(Call::new(self.core(), DescribeVodDomainSrcTrafficData::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads the bytes that the CDN fetched from the source of domains, a value an interval, and their sum.
    /// Set beside the traffic to viewers it shows how much the caches save.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainsrctrafficdata>
    DescribeVodDomainSrcTrafficData -> DescribeVodDomainSrcTrafficDataResponse {
        name: "DescribeVodDomainSrcTrafficData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainSrcTrafficData {
    /// Domains to report together. Absent means all domains of the account. At most 500 in one call.
    pub fn domain_name(mut self, domain_name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_name.len(), 500);
        self.0.params.check_separator("DomainName", &domain_name, ',');
        self.0.params.query("DomainName", domain_name.join(","));
        self
    }

    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Distance between two data points in seconds: 300 for spans under 3 days, 3600 under 31 days, 86400
    /// for longer ones. A value the span does not allow becomes the default.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.params.query("Interval", Into::<Interval>::into(interval));
        self
    }

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads the traffic of CDN domains, in bytes an interval.
    pub fn describe_vod_domain_traffic_data(&self) -> DescribeVodDomainTrafficData {
        let mut call = Call::new(self.core(), DescribeVodDomainTrafficData::META);
        call.params.requires(&[Requirement::AllOrNone(&["StartTime", "EndTime"])]);
        DescribeVodDomainTrafficData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the traffic of CDN domains, in bytes an interval.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `IllegalOperation` (403), `InvalidDomain.Configure_failed` (500),
    /// `InvalidDomain.NotFound` (404), `InvalidDomain.Offline` (404), `InvalidEndTime.Malformed` (400),
    /// `InvalidEndTime.Mismatch` (400), `InvalidStartTime.Malformed` (400),
    /// `InvalidStartTime.ValueNotSupported` (400), `MissingParameter` (400), `OperationDenied` (403),
    /// `ServiceBusy` (403, try again later), `Throttling` (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomaintrafficdata>
    DescribeVodDomainTrafficData -> DescribeVodDomainTrafficDataResponse {
        name: "DescribeVodDomainTrafficData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainTrafficData {
    /// The domains; all of the account when not set. At most 500 in one call.
    pub fn domain_names(mut self, domain_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_names: Vec<String> = domain_names.into_iter().map(Into::into).collect();
        self.0.params.check_items("DomainName", domain_names.len(), 500);
        self.0.params.check_separator("DomainName", &domain_names, ',');
        self.0.params.query("DomainName", domain_names.join(","));
        self
    }

    /// The end. Set both times or none; without them the last 24 hours.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// The length of an interval. When not set it follows the span: under three days five minutes, under 31
    /// days an hour, else a day.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.params.query("Interval", Into::<Interval>::into(interval));
        self
    }

    /// Network operator the figures are limited to, by its English name; absent means all.
    pub fn isp_name_en(mut self, isp_name_en: impl Into<String>) -> Self {
        self.0.params.query("IspNameEn", Into::<String>::into(isp_name_en));
        self
    }

    /// Region the figures are limited to, by its English name; absent means all.
    pub fn location_name_en(mut self, location_name_en: impl Into<String>) -> Self {
        self.0.params.query("LocationNameEn", Into::<String>::into(location_name_en));
        self
    }

    /// The beginning. Set both times or none; without them the last 24 hours.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads the billed bandwidth or traffic of CDN domains, inside or outside mainland China, a value an
    /// interval.
    ///
    /// - `start_time`: Start of the span, in UTC.
    /// - `end_time`: End of the span, in UTC; later than `StartTime`.
    /// - `field`: Kind of figures to report: `bps` bandwidth, `traf` traffic.
    pub fn describe_vod_domain_usage_data(
        &self,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
        field: impl Into<UsageField>,
    ) -> DescribeVodDomainUsageData {
        let mut call = Call::new(self.core(), DescribeVodDomainUsageData::META);
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        call.params.query("Field", Into::<UsageField>::into(field));
        DescribeVodDomainUsageData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the billed bandwidth or traffic of CDN domains, inside or outside mainland China, a value an
    /// interval. A span too long for the interval fails with `InvalidTimeRange`, a domain of others with
    /// `InvalidDomain.NotFound`; `ServiceBusy` and `Throttling` pass.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `IllegalOperation` (403), `InvalidDomain.Configure_failed` (500),
    /// `InvalidDomain.NotFound` (404), `InvalidDomain.Offline` (404), `InvalidParameter` (400),
    /// `InvalidParameterArea` (400), `InvalidParameterEndTime` (400), `InvalidParameterField` (400),
    /// `InvalidParameterInterval` (400), `InvalidParameterProduct` (400), `InvalidParameterStartTime`
    /// (400), `InvalidTimeRange` (400), `OperationDenied` (403), `ServiceBusy` (403, try again later),
    /// `Throttling` (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainusagedata>
    DescribeVodDomainUsageData -> DescribeVodDomainUsageDataResponse {
        name: "DescribeVodDomainUsageData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainUsageData {
    /// Region to report: `CN` mainland China, `OverSeas` everything else. The default is `CN`.
    pub fn area(mut self, area: impl Into<UsageArea>) -> Self {
        self.0.params.query("Area", Into::<UsageArea>::into(area));
        self
    }

    /// Domains to report together. Absent means all domains of the account.
    pub fn domain_name(mut self, domain_name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        self.0.params.check_separator("DomainName", &domain_name, ',');
        self.0.params.query("DomainName", domain_name.join(","));
        self
    }

    /// Distance between two data points in seconds: 300, 3600 or 86400. Fine steps are given for short and
    /// recent spans only.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.params.query("Interval", Into::<Interval>::into(interval));
        self
    }

    /// Content to report: `static`, `dynamic`, or `all`.
    pub fn kind(mut self, kind: impl Into<TrafficType>) -> Self {
        self.0.params.query("Type", Into::<TrafficType>::into(kind));
        self
    }
}

cloudwire_http_core::model! {
    /// What [`DescribeVodDomainBpsDataByLayer`] answers.
    DescribeVodDomainBpsDataByLayerResponse {
        /// Bandwidth over time, one data point for each interval.
        bps_data_interval: Vec<LayerBandwidthPoint> = "BpsDataInterval" / "DataModule",
        /// Distance between two data points in seconds.
        data_interval: Option<i32> = "DataInterval",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainBpsData`] answers.
    DescribeVodDomainBpsDataResponse {
        /// Bandwidth over time, one data point for each interval.
        bps_data_per_interval: Vec<UsagePoint> = "BpsDataPerInterval" / "DataModule",
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// The domains asked for, joined by commas.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// The operator asked for.
        isp_name_en: Option<String> = "IspNameEn",
        /// The place asked for.
        location_name_en: Option<String> = "LocationNameEn",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodDomainHitRateData`] answers.
    DescribeVodDomainHitRateDataResponse {
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Hit rate by bytes over time, one data point for each interval.
        hit_rate_interval: Vec<HttpsUsagePoint> = "HitRateInterval" / "DataModule",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodDomainMax95BpsData`] answers.
    DescribeVodDomainMax95BpsDataResponse {
        /// Peaks in detail, one item for each day and region.
        detail_data: Vec<Max95Detail> = "DetailData" / "Max95Detail",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// 95th percentile of the bandwidth in mainland China in bit/s.
        domestic_max95_bps: Option<f64> = "DomesticMax95Bps",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// 95th percentile of the bandwidth over all regions in bit/s.
        max95_bps: Option<f64> = "Max95Bps",
        /// 95th percentile of the bandwidth outside mainland China in bit/s.
        overseas_max95_bps: Option<f64> = "OverseasMax95Bps",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodDomainQpsData`] answers.
    DescribeVodDomainQpsDataResponse {
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Requests over time, one data point for each interval.
        qps_data_interval: Vec<RequestsPoint> = "QpsDataInterval" / "DataModule",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodDomainReqHitRateData`] answers.
    DescribeVodDomainReqHitRateDataResponse {
        /// Hit rate by requests, one data point for each interval.
        data: Vec<HttpsUsagePoint> = "Data" / "DataModule",
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodDomainSrcBpsData`] answers.
    DescribeVodDomainSrcBpsDataResponse {
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Bandwidth fetched from the origins over time, one data point for each interval.
        src_bps_data_per_interval: Vec<HttpsUsagePoint> = "SrcBpsDataPerInterval" / "DataModule",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodDomainSrcTrafficData`] answers.
    DescribeVodDomainSrcTrafficDataResponse {
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Traffic fetched from the origins over time, one data point for each interval.
        src_traffic_data_per_interval: Vec<HttpsUsagePoint> = "SrcTrafficDataPerInterval" / "DataModule",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
        /// Traffic of the whole span in bytes.
        total_traffic: Option<f64> = "TotalTraffic",
    }

    /// What [`DescribeVodDomainTrafficData`] answers.
    DescribeVodDomainTrafficDataResponse {
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// The domains asked for, joined by commas.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
        /// Traffic of the whole span in bytes.
        total_traffic: Option<f64> = "TotalTraffic",
        /// Traffic over time, one data point for each interval.
        traffic_data_per_interval: Vec<UsagePoint> = "TrafficDataPerInterval" / "DataModule",
    }

    /// What [`DescribeVodDomainUsageData`] answers.
    DescribeVodDomainUsageDataResponse {
        /// Region the figures cover: `CN` mainland China, `OverSeas` everything else.
        area: Option<UsageArea> = "Area",
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
        /// Kind of figures: `bps` bandwidth, `traf` traffic.
        kind: Option<UsageField> = "Type",
        /// Usage over time, one data point for each interval.
        usage_data_per_interval: Vec<DomainUsagePoint> = "UsageDataPerInterval" / "DataModule",
    }

    /// Bandwidth or traffic in an interval, as the bills know it.
    DomainUsagePoint {
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
        /// Bandwidth in bit/s or traffic in bytes, as `Field` asked.
        value: Option<f64> = "Value",
    }

    /// A measure in an interval: over all protocols, and over HTTPS alone.
    HttpsUsagePoint {
        /// The same figure as `Value`, for HTTPS alone.
        https_value: Option<String> = "HttpsValue",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
        /// Measured value: percent for hit rates, bit/s for bandwidth, bytes for traffic.
        value: Option<f64> = "Value",
    }

    /// Bandwidth and traffic in an interval, of one protocol layer.
    LayerBandwidthPoint {
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
        /// Traffic of the interval in bytes.
        traffic_value: Option<i64> = "TrafficValue",
        /// Highest bandwidth of the interval in bit/s.
        value: Option<f64> = "Value",
    }

    /// The 95th percentile of the bandwidth of one day or month.
    Max95Detail {
        /// Domain region this peak concerns.
        area: Option<String> = "Area",
        /// 95th percentile of the bandwidth in bit/s.
        max95_bps: Option<f64> = "Max95Bps",
        /// Moment the percentile value was measured.
        max95_bps_peak_time: Option<String> = "Max95BpsPeakTime",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }

    /// Requests in an interval: as a rate, and counted.
    RequestsPoint {
        /// Requests counted in the interval in mainland China.
        acc_domestic_value: Option<f64> = "AccDomesticValue",
        /// Requests counted in the interval outside mainland China.
        acc_overseas_value: Option<f64> = "AccOverseasValue",
        /// Requests counted in the interval in all regions.
        acc_value: Option<f64> = "AccValue",
        /// The part of `Value` that was served in mainland China, in the same unit.
        domestic_value: Option<String> = "DomesticValue",
        /// Requests over HTTPS counted in the interval in mainland China.
        https_acc_domestic_value: Option<f64> = "HttpsAccDomesticValue",
        /// Requests over HTTPS counted in the interval outside mainland China.
        https_acc_overseas_value: Option<f64> = "HttpsAccOverseasValue",
        /// Requests over HTTPS counted in the interval in all regions.
        https_acc_value: Option<f64> = "HttpsAccValue",
        /// The same figure as `DomesticValue`, for HTTPS alone.
        https_domestic_value: Option<String> = "HttpsDomesticValue",
        /// The same figure as `OverseasValue`, for HTTPS alone.
        https_overseas_value: Option<String> = "HttpsOverseasValue",
        /// The same figure as `Value`, for HTTPS alone.
        https_value: Option<String> = "HttpsValue",
        /// The part of `Value` that was served outside mainland China, in the same unit.
        overseas_value: Option<String> = "OverseasValue",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
        /// Requests per second.
        value: Option<f64> = "Value",
    }

    /// The traffic or bandwidth in an interval.
    UsagePoint {
        /// The part of `Value` that was served in mainland China, in the same unit.
        domestic_value: Option<f64> = "DomesticValue",
        /// The same figure as `DomesticValue`, for HTTPS alone.
        https_domestic_value: Option<f64> = "HttpsDomesticValue",
        /// The same figure as `OverseasValue`, for HTTPS alone.
        https_overseas_value: Option<f64> = "HttpsOverseasValue",
        /// The same figure as `Value`, for HTTPS alone.
        https_value: Option<f64> = "HttpsValue",
        /// The part of `Value` that was served outside mainland China, in the same unit.
        overseas_value: Option<f64> = "OverseasValue",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
        /// Measured value: bytes for traffic, bit/s for bandwidth.
        value: Option<f64> = "Value",
    }
}

cloudwire_http_core::open_enum! {
    /// The length of an interval.
    Interval {
        /// Five minutes; for spans under three days.
        FiveMinutes = "300",
        /// An hour; for spans under 31 days.
        Hour = "3600",
        /// A day.
        Day = "86400",
    }

    /// What a CDN delivers.
    TrafficType {
        /// Cached content.
        Static = "static",
        /// Content fetched anew.
        Dynamic = "dynamic",
        /// Both.
        All = "all",
    }

    /// Where usage arises.
    UsageArea {
        /// Inside mainland China.
        MainlandChina = "CN",
        /// Outside mainland China.
        Overseas = "OverSeas",
    }

    /// What usage is measured by.
    UsageField {
        /// Bandwidth.
        Bandwidth = "bps",
        /// Traffic.
        Traffic = "traf",
    }
}
