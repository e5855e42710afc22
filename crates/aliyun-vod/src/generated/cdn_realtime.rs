// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! What the CDN measures at present.
//!
//! Behind the feature `cdn_realtime`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Operation as _};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Reads the present bandwidth of CDN domains, up to 500 in a call, by place and operator of the
    /// viewers if set.
    ///
    /// - `domain_name`: Domains whose figures are wanted. At most 500 in one call.
    pub fn describe_vod_domain_real_time_bps_data(
        &self,
        domain_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeVodDomainRealTimeBpsData {
        let mut call = Call::new(self.core(), DescribeVodDomainRealTimeBpsData::META);
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        call.params.check_items("DomainName", domain_name.len(), 500);
        call.params.check_separator("DomainName", &domain_name, ',');
        call.params.query("DomainName", domain_name.join(","));
        DescribeVodDomainRealTimeBpsData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the present bandwidth of CDN domains, up to 500 in a call, by place and operator of the
    /// viewers if set. The newest minutes are in it, unlike in the bills; it is for watching, not for
    /// accounting.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainrealtimebpsdata>
    DescribeVodDomainRealTimeBpsData -> DescribeVodDomainRealTimeBpsDataResponse {
        name: "DescribeVodDomainRealTimeBpsData", method: GET, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainRealTimeBpsData {
    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
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

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads which share of the bytes of CDN domains comes from caches at present, up to 100 domains in a
    /// call.
    ///
    /// - `domain_name`: Domains whose figures are wanted. At most 100 in one call.
    pub fn describe_vod_domain_real_time_byte_hit_rate_data(
        &self,
        domain_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeVodDomainRealTimeByteHitRateData {
        let mut call = Call::new(self.core(), DescribeVodDomainRealTimeByteHitRateData::META);
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        call.params.check_items("DomainName", domain_name.len(), 100);
        call.params.check_separator("DomainName", &domain_name, ',');
        call.params.query("DomainName", domain_name.join(","));
        DescribeVodDomainRealTimeByteHitRateData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads which share of the bytes of CDN domains comes from caches at present, up to 100 domains in a
    /// call. A sudden fall shows caches that were refreshed or passed by.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainrealtimebytehitratedata>
    DescribeVodDomainRealTimeByteHitRateData -> DescribeVodDomainRealTimeByteHitRateDataResponse {
        name: "DescribeVodDomainRealTimeByteHitRateData", method: GET, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainRealTimeByteHitRateData {
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
}

impl Client {
    /// Reads several present measures of up to 20 CDN domains at once, such as bandwidth, requests and
    /// status codes, as JSON.
    ///
    /// - `domain_name`: Domains whose figures are wanted. At most 20 in one call.
    /// - `start_time`: Start of the span, in UTC.
    /// - `end_time`: End of the span, in UTC; later than `StartTime`.
    /// - `field`: Kinds of figures to report: `qps` requests per second, `bps` bandwidth, `http_code`
    ///   status codes.
    pub fn describe_vod_domain_real_time_detail_data(
        &self,
        domain_name: impl IntoIterator<Item = impl Into<String>>,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
        field: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeVodDomainRealTimeDetailData {
        let mut call = Call::new(self.core(), DescribeVodDomainRealTimeDetailData::META);
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        call.params.check_items("DomainName", domain_name.len(), 20);
        call.params.check_separator("DomainName", &domain_name, ',');
        call.params.query("DomainName", domain_name.join(","));
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        let field: Vec<String> = field.into_iter().map(Into::into).collect();
        call.params.check_separator("Field", &field, ',');
        call.params.query("Field", field.join(","));
        DescribeVodDomainRealTimeDetailData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads several present measures of up to 20 CDN domains at once, such as bandwidth, requests and
    /// status codes, as JSON. Domains, places and operators can be merged into one line. At most 10 calls a
    /// second.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainrealtimedetaildata>
    DescribeVodDomainRealTimeDetailData -> DescribeVodDomainRealTimeDetailDataResponse {
        name: "DescribeVodDomainRealTimeDetailData", method: GET, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodDomainRealTimeDetailData {
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

    /// `true` adds the domains up, `false` reports each on its own. The default is `false`.
    pub fn merge(mut self, merge: bool) -> Self {
        self.0.params.query("Merge", merge);
        self
    }

    /// `true` adds up regions and network operators, `false` reports each on its own. The default is
    /// `false`.
    pub fn merge_loc_isp(mut self, merge_loc_isp: bool) -> Self {
        self.0.params.query("MergeLocIsp", merge_loc_isp);
        self
    }
}

impl Client {
    /// Reads how the answers of CDN domains spread over HTTP status codes at present, as counts and shares,
    /// up to 100 domains in a call.
    ///
    /// - `domain_name`: Domains whose figures are wanted. At most 100 in one call.
    pub fn describe_vod_domain_real_time_http_code_data(
        &self,
        domain_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeVodDomainRealTimeHttpCodeData {
        let mut call = Call::new(self.core(), DescribeVodDomainRealTimeHttpCodeData::META);
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        call.params.check_items("DomainName", domain_name.len(), 100);
        call.params.check_separator("DomainName", &domain_name, ',');
        call.params.query("DomainName", domain_name.join(","));
        DescribeVodDomainRealTimeHttpCodeData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how the answers of CDN domains spread over HTTP status codes at present, as counts and shares,
    /// up to 100 domains in a call. A rise of 4xx or 5xx shows trouble early.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainrealtimehttpcodedata>
    DescribeVodDomainRealTimeHttpCodeData -> DescribeVodDomainRealTimeHttpCodeDataResponse {
        name: "DescribeVodDomainRealTimeHttpCodeData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainRealTimeHttpCodeData {
    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
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

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads how many requests a second CDN domains answer at present, up to 500 in a call, by place and
    /// operator of the viewers if set.
    ///
    /// - `domain_name`: Domains whose figures are wanted. At most 500 in one call.
    pub fn describe_vod_domain_real_time_qps_data(
        &self,
        domain_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeVodDomainRealTimeQpsData {
        let mut call = Call::new(self.core(), DescribeVodDomainRealTimeQpsData::META);
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        call.params.check_items("DomainName", domain_name.len(), 500);
        call.params.check_separator("DomainName", &domain_name, ',');
        call.params.query("DomainName", domain_name.join(","));
        DescribeVodDomainRealTimeQpsData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how many requests a second CDN domains answer at present, up to 500 in a call, by place and
    /// operator of the viewers if set. The newest minutes are in it, unlike in the bills; it is for
    /// watching, not for accounting.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainrealtimeqpsdata>
    DescribeVodDomainRealTimeQpsData -> DescribeVodDomainRealTimeQpsDataResponse {
        name: "DescribeVodDomainRealTimeQpsData", method: GET, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainRealTimeQpsData {
    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
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

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads which share of the requests to CDN domains is answered from caches at present, up to 100
    /// domains in a call.
    ///
    /// - `domain_name`: Domains whose figures are wanted. At most 100 in one call.
    pub fn describe_vod_domain_real_time_req_hit_rate_data(
        &self,
        domain_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeVodDomainRealTimeReqHitRateData {
        let mut call = Call::new(self.core(), DescribeVodDomainRealTimeReqHitRateData::META);
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        call.params.check_items("DomainName", domain_name.len(), 100);
        call.params.check_separator("DomainName", &domain_name, ',');
        call.params.query("DomainName", domain_name.join(","));
        DescribeVodDomainRealTimeReqHitRateData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads which share of the requests to CDN domains is answered from caches at present, up to 100
    /// domains in a call. A sudden fall shows caches that were refreshed or passed by.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainrealtimereqhitratedata>
    DescribeVodDomainRealTimeReqHitRateData -> DescribeVodDomainRealTimeReqHitRateDataResponse {
        name: "DescribeVodDomainRealTimeReqHitRateData", method: GET, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainRealTimeReqHitRateData {
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
}

impl Client {
    /// Reads the present traffic of CDN domains, up to 500 in a call, by place and operator of the viewers
    /// if set.
    ///
    /// - `domain_name`: Domains whose figures are wanted. At most 500 in one call.
    pub fn describe_vod_domain_real_time_traffic_data(
        &self,
        domain_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> DescribeVodDomainRealTimeTrafficData {
        let mut call = Call::new(self.core(), DescribeVodDomainRealTimeTrafficData::META);
        let domain_name: Vec<String> = domain_name.into_iter().map(Into::into).collect();
        call.params.check_items("DomainName", domain_name.len(), 500);
        call.params.check_separator("DomainName", &domain_name, ',');
        call.params.query("DomainName", domain_name.join(","));
        DescribeVodDomainRealTimeTrafficData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the present traffic of CDN domains, up to 500 in a call, by place and operator of the viewers
    /// if set. The newest minutes are in it, unlike in the bills; it is for watching, not for accounting.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevoddomainrealtimetrafficdata>
    DescribeVodDomainRealTimeTrafficData -> DescribeVodDomainRealTimeTrafficDataResponse {
        name: "DescribeVodDomainRealTimeTrafficData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodDomainRealTimeTrafficData {
    /// End of the span, in UTC; later than `StartTime`.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
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

    /// Start of the span, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }
}

impl Client {
    /// Reads the bandwidth of a CDN domain by place and operator of the viewers, as JSON by time, place and
    /// operator.
    ///
    /// - `domain_name`: Domain name used for accelerated delivery.
    /// - `start_time`: Start of the span, in UTC.
    /// - `end_time`: End of the span, in UTC; later than `StartTime` by at most an hour.
    pub fn describe_vod_range_data_by_locate_and_isp_service(
        &self,
        domain_name: impl Into<String>,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
    ) -> DescribeVodRangeDataByLocateAndIspService {
        let mut call = Call::new(self.core(), DescribeVodRangeDataByLocateAndIspService::META);
        call.params.query("DomainName", Into::<String>::into(domain_name));
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        DescribeVodRangeDataByLocateAndIspService(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the bandwidth of a CDN domain by place and operator of the viewers, as JSON by time, place and
    /// operator. The span is for short looks: an hour at most. At most 20 calls a second.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodrangedatabylocateandispservice>
    DescribeVodRangeDataByLocateAndIspService -> DescribeVodRangeDataByLocateAndIspServiceResponse {
        name: "DescribeVodRangeDataByLocateAndIspService", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodRangeDataByLocateAndIspService {
    /// Network operators to report, by their English names; absent means all.
    pub fn isp_name_en(mut self, isp_name_en: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let isp_name_en: Vec<String> = isp_name_en.into_iter().map(Into::into).collect();
        self.0.params.check_separator("IspNameEn", &isp_name_en, ',');
        self.0.params.query("IspNameEn", isp_name_en.join(","));
        self
    }

    /// Regions to report, by their English names; absent means all.
    pub fn location_name_en(mut self, location_name_en: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let location_name_en: Vec<String> = location_name_en.into_iter().map(Into::into).collect();
        self.0.params.check_separator("LocationNameEn", &location_name_en, ',');
        self.0.params.query("LocationNameEn", location_name_en.join(","));
        self
    }
}

cloudwire_http_core::model! {
    /// What [`DescribeVodDomainRealTimeBpsData`] answers.
    DescribeVodDomainRealTimeBpsDataResponse {
        /// Bandwidth, one data point for each interval.
        data: Vec<RealTimeBandwidth> = "Data" / "BpsModel",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainRealTimeByteHitRateData`] answers.
    DescribeVodDomainRealTimeByteHitRateDataResponse {
        /// Hit rate by bytes, one data point for each interval.
        data: Vec<RealTimeByteHitRate> = "Data" / "ByteHitRateDataModel",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainRealTimeDetailData`] answers.
    DescribeVodDomainRealTimeDetailDataResponse {
        /// Detailed figures as JSON; bandwidths in it are in bit/s. Fields without data are left out.
        data: Option<Value> = "Data" as JsonText,
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainRealTimeHttpCodeData`] answers.
    DescribeVodDomainRealTimeHttpCodeDataResponse {
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Status codes over time, one data point for each interval.
        real_time_http_code_data: Vec<RealTimeStatusCodes> = "RealTimeHttpCodeData" / "UsageData",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodDomainRealTimeQpsData`] answers.
    DescribeVodDomainRealTimeQpsDataResponse {
        /// Requests per second, one data point for each interval.
        data: Vec<RealTimeQps> = "Data" / "QpsModel",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainRealTimeReqHitRateData`] answers.
    DescribeVodDomainRealTimeReqHitRateDataResponse {
        /// Hit rate by requests, one data point for each interval.
        data: Vec<RealTimeRequestHitRate> = "Data" / "ReqHitRateDataModel",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodDomainRealTimeTrafficData`] answers.
    DescribeVodDomainRealTimeTrafficDataResponse {
        /// Distance between two data points in seconds.
        data_interval: Option<i64> = "DataInterval",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Traffic over time, one data point for each interval.
        real_time_traffic_data_per_interval: Vec<RealTimeTraffic> = "RealTimeTrafficDataPerInterval" / "DataModule",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodRangeDataByLocateAndIspService`] answers.
    DescribeVodRangeDataByLocateAndIspServiceResponse {
        /// Figures as JSON: for every moment, region and network operator the status codes, response time,
        /// bandwidth in bit/s, speed, page views and hit rates.
        json_result: Option<Value> = "JsonResult" as JsonText,
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// The bandwidth at a moment.
    RealTimeBandwidth {
        /// Bandwidth at this moment in bit/s.
        bps: Option<f64> = "Bps",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }

    /// The share of bytes from the caches at a moment.
    RealTimeByteHitRate {
        /// Share of the bytes answered from the cache at this moment, in percent.
        byte_hit_rate: Option<f64> = "ByteHitRate",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }

    /// The requests per second at a moment.
    RealTimeQps {
        /// Requests per second at this moment.
        qps: Option<f64> = "Qps",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }

    /// The share of requests answered from the caches at a moment.
    RealTimeRequestHitRate {
        /// Share of the requests answered from the cache at this moment, in percent.
        req_hit_rate: Option<f64> = "ReqHitRate",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }

    /// The status codes answered in an interval.
    RealTimeStatusCodes {
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
        /// Status codes of the interval, one item for each code.
        value: Vec<StatusCodeShare> = "Value" / "RealTimeCodeProportionData",
    }

    /// The traffic in an interval.
    RealTimeTraffic {
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
        /// Traffic of the interval in bytes.
        value: Option<f64> = "Value",
    }

    /// How often a status code was answered.
    StatusCodeShare {
        /// HTTP status code the share and count belong to, as a string.
        code: Option<String> = "Code",
        /// Answers with this status code.
        count: Option<i64> = "Count",
        /// Share of the answers with this status code in percent.
        proportion: Option<f64> = "Proportion",
    }
}
