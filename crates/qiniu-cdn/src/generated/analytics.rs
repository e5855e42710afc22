// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! Traffic and bandwidth, as billed and as monitored.
//!
//! Behind the feature `analytics`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Field, Operation as _, ToParam};
use std::collections::BTreeMap;
use time::Date;

impl Client {
    /// Reads the bandwidth of domains, in bits per second, a value an interval.
    ///
    /// - `domains`: The domains, without scheme; each is answered for itself. At most 50 in one call.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    /// - `granularity`: The length of an interval. The default is `5min`.
    pub fn bandwidth(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        start_date: Date,
        end_date: Date,
        granularity: impl Into<Granularity>,
    ) -> Bandwidth {
        let mut call = Call::new(self.core(), Bandwidth::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 50);
        call.params.check_separator("domains", &domains, ';');
        call.params.json("domains", domains.join(";"));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        let granularity: Granularity = granularity.into();
        call.params.json("granularity", Field::write(&granularity));
        Bandwidth(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the bandwidth of domains, in bits per second, a value an interval. Only domains with traffic
    /// are answered. A span of at most 31 days of the last 180.
    ///
    /// Error codes of its own: `400031` (invalid url), `400032` (invalid host), `400080` (invalid start),
    /// `400081` (invalid end), `400082` (invalid range), `500000` (internal).
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/1230/traffic-bandwidth>
    Bandwidth -> BandwidthResponse {
        name: "Bandwidth", method: POST, host: "fusion",
        path: "/v2/tune/bandwidth", auth: "qbox", idempotent: true,
    }
}

impl Bandwidth {
    /// Which traffic is counted; without it what the CDN served.
    pub fn traffic_type(mut self, traffic_type: impl Into<TrafficType>) -> Self {
        let traffic_type: TrafficType = traffic_type.into();
        self.0.params.json("type", Field::write(&traffic_type));
        self
    }
}

impl Client {
    /// Reads the traffic of domains, in bytes, a value an interval.
    ///
    /// - `domains`: The domains, without scheme; each is answered for itself. At most 50 in one call.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    /// - `granularity`: The length of an interval. The default is `5min`.
    pub fn flux(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        start_date: Date,
        end_date: Date,
        granularity: impl Into<Granularity>,
    ) -> Flux {
        let mut call = Call::new(self.core(), Flux::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 50);
        call.params.check_separator("domains", &domains, ';');
        call.params.json("domains", domains.join(";"));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        let granularity: Granularity = granularity.into();
        call.params.json("granularity", Field::write(&granularity));
        Flux(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the traffic of domains, in bytes, a value an interval. Only domains with traffic are answered.
    /// A span of at most 31 days of the last 180.
    ///
    /// Error codes of its own: `400031` (invalid url), `400032` (invalid host), `400080` (invalid start),
    /// `400081` (invalid end), `400082` (invalid range), `500000` (internal).
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/1230/traffic-bandwidth>
    Flux -> FluxResponse {
        name: "Flux", method: POST, host: "fusion", path: "/v2/tune/flux", auth: "qbox", idempotent: true,
    }
}

impl Flux {
    /// Which traffic is counted; without it what the CDN served. The values are those of the SDKs; the
    /// newest page of the provider writes `flux` for the plain one.
    pub fn traffic_type(mut self, traffic_type: impl Into<TrafficType>) -> Self {
        let traffic_type: TrafficType = traffic_type.into();
        self.0.params.json("type", Field::write(&traffic_type));
        self
    }
}

impl Client {
    /// Reads the bandwidth that monitoring saw, in bits per second, a value an interval: earlier than
    /// `bandwidth`, but not what is billed.
    ///
    /// - `domains`: The domains, without scheme; each is answered for itself. At most 50 in one call.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    /// - `granularity`: The length of an interval. The default is `5min`.
    pub fn monitoring_bandwidth(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        start_date: Date,
        end_date: Date,
        granularity: impl Into<Granularity>,
    ) -> MonitoringBandwidth {
        let mut call = Call::new(self.core(), MonitoringBandwidth::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 50);
        call.params.check_separator("domains", &domains, ';');
        call.params.json("domains", domains.join(";"));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        let granularity: Granularity = granularity.into();
        call.params.json("granularity", Field::write(&granularity));
        MonitoringBandwidth(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the bandwidth that monitoring saw, in bits per second, a value an interval: earlier than
    /// `bandwidth`, but not what is billed. A span of at most 31 days of the last 90.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/1230/traffic-bandwidth>
    MonitoringBandwidth -> MonitoringBandwidthResponse {
        name: "MonitoringBandwidth", method: POST, host: "fusion",
        path: "/v2/tune/monitoring/bandwidth", auth: "qbox", idempotent: true,
    }
}

impl Client {
    /// Reads the traffic that monitoring saw, in bytes, a value an interval: earlier than `flux`, but not
    /// what is billed.
    ///
    /// - `domains`: The domains, without scheme; each is answered for itself. At most 50 in one call.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    /// - `granularity`: The length of an interval. The default is `5min`.
    pub fn monitoring_flow(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        start_date: Date,
        end_date: Date,
        granularity: impl Into<Granularity>,
    ) -> MonitoringFlow {
        let mut call = Call::new(self.core(), MonitoringFlow::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 50);
        call.params.check_separator("domains", &domains, ';');
        call.params.json("domains", domains.join(";"));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        let granularity: Granularity = granularity.into();
        call.params.json("granularity", Field::write(&granularity));
        MonitoringFlow(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the traffic that monitoring saw, in bytes, a value an interval: earlier than `flux`, but not
    /// what is billed. A span of at most 31 days of the last 90.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/1230/traffic-bandwidth>
    MonitoringFlow -> MonitoringFlowResponse {
        name: "MonitoringFlow", method: POST, host: "fusion",
        path: "/v2/tune/monitoring/flow", auth: "qbox", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// What [`Bandwidth`] answers.
    BandwidthResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The beginnings of the intervals, as `2006-01-02 15:04:05` in Beijing time, or days.
        time: Vec<String> = "time",
        /// The values of each domain, by its name. Domains without any are left out.
        data: BTreeMap<String, DomainSeries> = "data",
    }

    /// The values of a domain.
    DomainSeries {
        /// The values inside mainland China, one an interval.
        china: Vec<i64> = "china",
        /// The values outside of mainland China, one an interval.
        oversea: Vec<i64> = "oversea",
    }

    /// What [`Flux`] answers.
    FluxResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The beginnings of the intervals, as `2006-01-02 15:04:05` in Beijing time, or days.
        time: Vec<String> = "time",
        /// The values of each domain, by its name. Domains without any are left out.
        data: BTreeMap<String, DomainSeries> = "data",
    }

    /// What [`MonitoringBandwidth`] answers.
    MonitoringBandwidthResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The beginnings of the intervals, as `2006-01-02 15:04:05` in Beijing time, or days.
        time: Vec<String> = "time",
        /// The values of each domain, by its name. Domains without any are left out.
        data: BTreeMap<String, DomainSeries> = "data",
    }

    /// What [`MonitoringFlow`] answers.
    MonitoringFlowResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The beginnings of the intervals, as `2006-01-02 15:04:05` in Beijing time, or days.
        time: Vec<String> = "time",
        /// The values of each domain, by its name. Domains without any are left out.
        data: BTreeMap<String, DomainSeries> = "data",
    }
}

cloudwire_http_core::open_enum! {
    /// The length of an interval.
    Granularity {
        /// Five minutes.
        FiveMinutes = "5min",
        /// An hour.
        Hour = "hour",
        /// A day.
        Day = "day",
    }

    /// Which traffic is counted.
    TrafficType {
        /// Traffic the CDN served.
        Flow = "flow",
        /// Traffic of requests sent on by 302.
        RedirectedFlow = "302flow",
        /// Traffic of requests sent on by 302, of mobile networks.
        RedirectedMobileFlow = "302mflow",
        /// Bandwidth the CDN served.
        Bandwidth = "bandwidth",
        /// Bandwidth of requests sent on by 302.
        RedirectedBandwidth = "302bandwidth",
        /// Bandwidth of requests sent on by 302, of mobile networks.
        RedirectedMobileBandwidth = "302mbandwidth",
    }
}
