// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! What the access logs say: traffic, hits, status codes, visitors and the most asked for, by time. The
//! service keeps it for 90 days and answers all domains of a question together.
//!
//! Behind the feature `log_analysis`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Field, Operation as _, ToParam};
use serde_json::Value;
use std::collections::BTreeMap;
use time::Date;

impl Client {
    /// Reads the bandwidth of domains together, in bits per second, by region and operator.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `regions`: The regions counted: `global`, `china`, `oversea`, or provinces and countries by their
    ///   English names, such as `beijing`.
    /// - `freq`: The length of an interval.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_bandwidth(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        regions: impl IntoIterator<Item = impl Into<String>>,
        freq: impl Into<Frequency>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeBandwidth {
        let mut call = Call::new(self.core(), LoganalyzeBandwidth::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        let regions: Vec<String> = regions.into_iter().map(Into::into).collect();
        call.params.json("regions", regions);
        let freq: Frequency = freq.into();
        call.params.json("freq", Field::write(&freq));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeBandwidth(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the bandwidth of domains together, in bits per second, by region and operator. A question
    /// spans at most 30 days of the last 90; the service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeBandwidth -> LoganalyzeBandwidthResponse {
        name: "LoganalyzeBandwidth", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/bandwidth", auth: "qbox", idempotent: true,
    }
}

impl LoganalyzeBandwidth {
    /// The network operator whose users are counted; all unless set.
    pub fn isp(mut self, isp: impl Into<Isp>) -> Self {
        let isp: Isp = isp.into();
        self.0.params.json("isp", Field::write(&isp));
        self
    }
}

impl Client {
    /// Reads how many requests and how much traffic came from the cache.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `freq`: The length of an interval.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_hitmiss(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        freq: impl Into<Frequency>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeHitmiss {
        let mut call = Call::new(self.core(), LoganalyzeHitmiss::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        let freq: Frequency = freq.into();
        call.params.json("freq", Field::write(&freq));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeHitmiss(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how many requests and how much traffic came from the cache. A question spans at most 30 days
    /// of the last 90; the service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeHitmiss -> LoganalyzeHitmissResponse {
        name: "LoganalyzeHitmiss", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/hitmiss", auth: "qbox", idempotent: true,
    }
}

impl Client {
    /// Reads how many requests came from each operator.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `freq`: The length of an interval.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_ispreqcount(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        freq: impl Into<Frequency>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeIspreqcount {
        let mut call = Call::new(self.core(), LoganalyzeIspreqcount::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        let freq: Frequency = freq.into();
        call.params.json("freq", Field::write(&freq));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeIspreqcount(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how many requests came from each operator. A question spans at most 30 days of the last 90;
    /// the service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeIspreqcount -> LoganalyzeIspreqcountResponse {
        name: "LoganalyzeIspreqcount", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/ispreqcount", auth: "qbox", idempotent: true,
    }
}

impl LoganalyzeIspreqcount {
    /// The region counted: `global`, `china`, `oversea`, or a province or country by its English name, such
    /// as `beijing`. The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.0.params.json("region", region);
        self
    }
}

impl Client {
    /// Reads the share of each operator in the traffic, in percent, over the whole span.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `regions`: The regions counted: `global`, `china`, `oversea`, or provinces and countries by their
    ///   English names, such as `beijing`.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_isptraffic(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        regions: impl IntoIterator<Item = impl Into<String>>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeIsptraffic {
        let mut call = Call::new(self.core(), LoganalyzeIsptraffic::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        let regions: Vec<String> = regions.into_iter().map(Into::into).collect();
        call.params.json("regions", regions);
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeIsptraffic(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the share of each operator in the traffic, in percent, over the whole span. A question spans
    /// at most 30 days of the last 90; the service answers 5 to 10 questions a second. One page of the
    /// provider lists a frequency in place of the regions.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeIsptraffic -> LoganalyzeIsptrafficResponse {
        name: "LoganalyzeIsptraffic", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/isptraffic", auth: "qbox", idempotent: true,
    }
}

impl Client {
    /// Reads how many pages were viewed, by hour or day.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `freq`: The length of an interval.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_pageview(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        freq: impl Into<Frequency>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzePageview {
        let mut call = Call::new(self.core(), LoganalyzePageview::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        let freq: Frequency = freq.into();
        call.params.json("freq", Field::write(&freq));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzePageview(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how many pages were viewed, by hour or day. The newest page of the provider no longer lists
    /// it. A question spans at most 30 days of the last 90; the service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzePageview -> LoganalyzePageviewResponse {
        name: "LoganalyzePageview", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/pageview", auth: "qbox", idempotent: true,
    }
}

impl Client {
    /// Reads how many requests there were.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `freq`: The length of an interval.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_reqcount(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        freq: impl Into<Frequency>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeReqcount {
        let mut call = Call::new(self.core(), LoganalyzeReqcount::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        let freq: Frequency = freq.into();
        call.params.json("freq", Field::write(&freq));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeReqcount(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how many requests there were. A question spans at most 30 days of the last 90; the service
    /// answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeReqcount -> LoganalyzeReqcountResponse {
        name: "LoganalyzeReqcount", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/reqcount", auth: "qbox", idempotent: true,
    }
}

impl LoganalyzeReqcount {
    /// The region counted: `global`, `china`, `oversea`, or a province or country by its English name, such
    /// as `beijing`. The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.0.params.json("region", region);
        self
    }
}

impl Client {
    /// Reads how often each status code was answered.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `freq`: The length of an interval.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_statuscode(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        freq: impl Into<Frequency>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeStatuscode {
        let mut call = Call::new(self.core(), LoganalyzeStatuscode::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        let freq: Frequency = freq.into();
        call.params.json("freq", Field::write(&freq));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeStatuscode(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how often each status code was answered. A question spans at most 30 days of the last 90; the
    /// service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeStatuscode -> LoganalyzeStatuscodeResponse {
        name: "LoganalyzeStatuscode", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/statuscode", auth: "qbox", idempotent: true,
    }
}

impl LoganalyzeStatuscode {
    /// The regions counted. The provider's pages do not agree whether it is this or `region`; give one of
    /// them.
    pub fn regions(mut self, regions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let regions: Vec<String> = regions.into_iter().map(Into::into).collect();
        self.0.params.json("regions", regions);
        self
    }

    /// The region counted. The provider's pages do not agree whether it is this or `regions`; give one of
    /// them.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.0.params.json("region", region);
        self
    }

    /// The network operator whose users are counted; all unless set.
    pub fn isp(mut self, isp: impl Into<Isp>) -> Self {
        let isp: Isp = isp.into();
        self.0.params.json("isp", Field::write(&isp));
        self
    }
}

impl Client {
    /// Lists the visitors, by address, who asked most often.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_topcountip(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeTopcountip {
        let mut call = Call::new(self.core(), LoganalyzeTopcountip::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeTopcountip(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the visitors, by address, who asked most often. A question spans at most 30 days of the last
    /// 90; the service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeTopcountip -> LoganalyzeTopcountipResponse {
        name: "LoganalyzeTopcountip", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/topcountip", auth: "qbox", idempotent: true,
    }
}

impl LoganalyzeTopcountip {
    /// The region counted: `global`, `china`, `oversea`, or a province or country by its English name, such
    /// as `beijing`. The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.0.params.json("region", region);
        self
    }
}

impl Client {
    /// Lists the addresses asked for most often.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_topcounturl(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeTopcounturl {
        let mut call = Call::new(self.core(), LoganalyzeTopcounturl::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeTopcounturl(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the addresses asked for most often. A question spans at most 30 days of the last 90; the
    /// service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeTopcounturl -> LoganalyzeTopcounturlResponse {
        name: "LoganalyzeTopcounturl", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/topcounturl", auth: "qbox", idempotent: true,
    }
}

impl LoganalyzeTopcounturl {
    /// The region counted: `global`, `china`, `oversea`, or a province or country by its English name, such
    /// as `beijing`. The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.0.params.json("region", region);
        self
    }
}

impl Client {
    /// Lists the visitors, by address, with the most traffic.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_toptrafficip(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeToptrafficip {
        let mut call = Call::new(self.core(), LoganalyzeToptrafficip::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeToptrafficip(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the visitors, by address, with the most traffic. A question spans at most 30 days of the last
    /// 90; the service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeToptrafficip -> LoganalyzeToptrafficipResponse {
        name: "LoganalyzeToptrafficip", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/toptrafficip", auth: "qbox", idempotent: true,
    }
}

impl LoganalyzeToptrafficip {
    /// The region counted: `global`, `china`, `oversea`, or a province or country by its English name, such
    /// as `beijing`. The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.0.params.json("region", region);
        self
    }
}

impl Client {
    /// Lists the addresses with the most traffic.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_toptrafficurl(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeToptrafficurl {
        let mut call = Call::new(self.core(), LoganalyzeToptrafficurl::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeToptrafficurl(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the addresses with the most traffic. A question spans at most 30 days of the last 90; the
    /// service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeToptrafficurl -> LoganalyzeToptrafficurlResponse {
        name: "LoganalyzeToptrafficurl", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/toptrafficurl", auth: "qbox", idempotent: true,
    }
}

impl LoganalyzeToptrafficurl {
    /// The region counted: `global`, `china`, `oversea`, or a province or country by its English name, such
    /// as `beijing`. The default is `global`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.0.params.json("region", region);
        self
    }
}

impl Client {
    /// Reads the traffic of domains together, in bytes, by region and operator.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `regions`: The regions counted: `global`, `china`, `oversea`, or provinces and countries by their
    ///   English names, such as `beijing`.
    /// - `freq`: The length of an interval.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_traffic(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        regions: impl IntoIterator<Item = impl Into<String>>,
        freq: impl Into<Frequency>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeTraffic {
        let mut call = Call::new(self.core(), LoganalyzeTraffic::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        let regions: Vec<String> = regions.into_iter().map(Into::into).collect();
        call.params.json("regions", regions);
        let freq: Frequency = freq.into();
        call.params.json("freq", Field::write(&freq));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeTraffic(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the traffic of domains together, in bytes, by region and operator. A question spans at most 30
    /// days of the last 90; the service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeTraffic -> LoganalyzeTrafficResponse {
        name: "LoganalyzeTraffic", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/traffic", auth: "qbox", idempotent: true,
    }
}

impl LoganalyzeTraffic {
    /// The network operator whose users are counted; all unless set.
    pub fn isp(mut self, isp: impl Into<Isp>) -> Self {
        let isp: Isp = isp.into();
        self.0.params.json("isp", Field::write(&isp));
        self
    }
}

impl Client {
    /// Reads how many visitors there were, each counted once an interval.
    ///
    /// - `domains`: The domains, without scheme; all are counted together. At most 100 in one call.
    /// - `freq`: The length of an interval.
    /// - `start_date`: The first day, in Beijing time.
    /// - `end_date`: The last day, which is included, in Beijing time.
    pub fn loganalyze_uniquevisitor(
        &self,
        domains: impl IntoIterator<Item = impl Into<String>>,
        freq: impl Into<Frequency>,
        start_date: Date,
        end_date: Date,
    ) -> LoganalyzeUniquevisitor {
        let mut call = Call::new(self.core(), LoganalyzeUniquevisitor::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_items("domains", domains.len(), 100);
        call.params.json("domains", domains);
        let freq: Frequency = freq.into();
        call.params.json("freq", Field::write(&freq));
        call.params.json("startDate", ToParam::to_param(&start_date));
        call.params.json("endDate", ToParam::to_param(&end_date));
        LoganalyzeUniquevisitor(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how many visitors there were, each counted once an interval. A question spans at most 30 days
    /// of the last 90; the service answers 5 to 10 questions a second.
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/4081/cdn-log-analysis>
    LoganalyzeUniquevisitor -> LoganalyzeUniquevisitorResponse {
        name: "LoganalyzeUniquevisitor", method: POST, host: "fusion",
        path: "/v2/tune/loganalyze/uniquevisitor", auth: "qbox", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// How much came from the cache in every interval.
    HitMiss {
        /// The beginnings of the intervals, as `2006-01-02-15-04` in Beijing time.
        points: Vec<String> = "points",
        /// How many requests were answered from the cache, one number an interval.
        hit: Vec<i64> = "hit",
        /// How many requests went on to the source, one number an interval.
        miss: Vec<i64> = "miss",
        /// The traffic answered from the cache, in bytes, one number an interval.
        traffic_hit: Vec<i64> = "trafficHit",
        /// The traffic fetched from the source, in bytes, one number an interval.
        traffic_miss: Vec<i64> = "trafficMiss",
    }

    /// How many requests came from each operator in every interval.
    IspRequestCounts {
        /// The beginnings of the intervals, as `2006-01-02-15-04` in Beijing time.
        points: Vec<String> = "points",
        /// How many requests came from each operator, one number an interval.
        requests_by_isp: BTreeMap<String, Vec<i64>> = "ispReq",
    }

    /// What [`LoganalyzeBandwidth`] answers.
    LoganalyzeBandwidthResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The bandwidth, in bits per second. Absent when there was nothing to count.
        data: Option<Series> = "data",
    }

    /// What [`LoganalyzeHitmiss`] answers.
    LoganalyzeHitmissResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The hits and misses. Absent when there was nothing to count.
        data: Option<HitMiss> = "data",
    }

    /// What [`LoganalyzeIspreqcount`] answers.
    LoganalyzeIspreqcountResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The requests by operator. Absent when there was nothing to count.
        data: Option<IspRequestCounts> = "data",
    }

    /// What [`LoganalyzeIsptraffic`] answers.
    LoganalyzeIsptrafficResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The share of each operator in the traffic, in percent.
        data: BTreeMap<String, f64> = "data",
    }

    /// What [`LoganalyzePageview`] answers.
    LoganalyzePageviewResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The page views of every interval, as JSON: the form is not documented.
        data: Option<Value> = "data",
    }

    /// What [`LoganalyzeReqcount`] answers.
    LoganalyzeReqcountResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The requests. Absent when there was nothing to count.
        data: Option<RequestCounts> = "data",
    }

    /// What [`LoganalyzeStatuscode`] answers.
    LoganalyzeStatuscodeResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The status codes. Absent when there was nothing to count.
        data: Option<StatusSeries> = "data",
    }

    /// What [`LoganalyzeTopcountip`] answers.
    LoganalyzeTopcountipResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The visitors. Absent when there was nothing to count.
        data: Option<TopIpsByCount> = "data",
    }

    /// What [`LoganalyzeTopcounturl`] answers.
    LoganalyzeTopcounturlResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The addresses. Uncertain: the provider's page shows no answer; this is the form of the
        /// neighbouring operations.
        data: Option<TopUrlsByCount> = "data",
    }

    /// What [`LoganalyzeToptrafficip`] answers.
    LoganalyzeToptrafficipResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The visitors. Absent when there was nothing to count.
        data: Option<TopIpsByTraffic> = "data",
    }

    /// What [`LoganalyzeToptrafficurl`] answers.
    LoganalyzeToptrafficurlResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The addresses. Uncertain: the provider's page shows no answer; this is the form of the
        /// neighbouring operations.
        data: Option<TopUrlsByTraffic> = "data",
    }

    /// What [`LoganalyzeTraffic`] answers.
    LoganalyzeTrafficResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The traffic, in bytes. Absent when there was nothing to count.
        data: Option<Series> = "data",
    }

    /// What [`LoganalyzeUniquevisitor`] answers.
    LoganalyzeUniquevisitorResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The visitors of every interval, as JSON: the form is not documented.
        data: Option<Value> = "data",
    }

    /// How many requests there were in every interval.
    RequestCounts {
        /// The beginnings of the intervals, as `2006-01-02-15-04` in Beijing time.
        points: Vec<String> = "points",
        /// How many requests there were, one number an interval.
        request_counts: Vec<i64> = "reqCount",
    }

    /// A value for every interval.
    Series {
        /// The beginnings of the intervals, as `2006-01-02-15-04` in Beijing time.
        points: Vec<String> = "points",
        /// The values, one an interval.
        value: Vec<i64> = "value",
    }

    /// How often each status code was answered in every interval.
    StatusSeries {
        /// The beginnings of the intervals, as `2006-01-02-15-04` in Beijing time.
        points: Vec<String> = "points",
        /// How often each status code was answered, one number an interval.
        codes: BTreeMap<String, Vec<i64>> = "codes",
    }

    /// The visitors who asked most often.
    TopIpsByCount {
        /// The addresses of the visitors, the busiest first.
        ips: Vec<String> = "ips",
        /// How often each was asked for, in the order of the others.
        count: Vec<i64> = "count",
    }

    /// The visitors with the most traffic.
    TopIpsByTraffic {
        /// The addresses of the visitors, the busiest first.
        ips: Vec<String> = "ips",
        /// The traffic of each, in bytes, in the order of the others.
        traffic: Vec<i64> = "traffic",
    }

    /// The addresses asked for most often.
    TopUrlsByCount {
        /// The addresses, the most asked for first.
        urls: Vec<String> = "urls",
        /// How often each was asked for, in the order of the others.
        count: Vec<i64> = "count",
    }

    /// The addresses with the most traffic.
    TopUrlsByTraffic {
        /// The addresses, the one with the most traffic first.
        urls: Vec<String> = "urls",
        /// The traffic of each, in bytes, in the order of the others.
        traffic: Vec<i64> = "traffic",
    }
}

cloudwire_http_core::open_enum! {
    /// The length of an interval in the analysis of logs.
    Frequency {
        /// Five minutes. Page views do not know it.
        FiveMinutes = "5min",
        /// An hour.
        Hour = "1hour",
        /// A day.
        Day = "1day",
    }

    /// A network operator.
    Isp {
        /// All operators.
        All = "all",
        /// China Telecom.
        Telecom = "telecom",
        /// China Unicom.
        Unicom = "unicom",
        /// China Mobile.
        Mobile = "mobile",
        /// Dr. Peng.
        DrPeng = "drpeng",
        /// China Tietong.
        Tietong = "tietong",
        /// CERNET, the education network.
        Cernet = "cernet",
    }
}
