// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! How much is stored, transcoded, edited and analysed.
//!
//! Behind the feature `usage`, which is on by default.

use super::types::Granularity;
use super::types::MediaRegion;
use super::types::StorageClass;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _};
use time::OffsetDateTime;

impl Client {
    /// Counts media by the time they were made, an entry an hour, day, week or month.
    pub fn describe_media_distribution(&self) -> DescribeMediaDistribution {
        DescribeMediaDistribution(Call::new(self.core(), DescribeMediaDistribution::META))
    }
}

cloudwire_http_core::operation! {
    /// Counts media by the time they were made, an entry an hour, day, week or month. Useful to see how a
    /// library grows; a storage class narrows it.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describemediadistribution>
    DescribeMediaDistribution -> DescribeMediaDistributionResponse {
        name: "DescribeMediaDistribution", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeMediaDistribution {
    /// End of the span the media were created in, in UTC.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Length of each interval, by the calendar: `hour`, `day`, `week` or `month`. The default is `day`.
    pub fn interval(mut self, interval: impl Into<Granularity>) -> Self {
        self.0.params.query("Interval", Into::<Granularity>::into(interval));
        self
    }

    /// Start of the span the media were created in, in UTC; the span may be six months long.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }

    /// Only media of this storage class; absent means all.
    pub fn storage_class(mut self, storage_class: impl Into<StorageClass>) -> Self {
        self.0.params.query("StorageClass", Into::<StorageClass>::into(storage_class));
        self
    }
}

impl Client {
    /// Reads how much media the AI services have processed, by kind of service, an entry an hour or a day
    /// depending on the span.
    ///
    /// - `start_time`: Start of the span, in UTC.
    /// - `end_time`: End of the span, in UTC; later than `StartTime`.
    pub fn describe_vod_ai_data(
        &self,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
    ) -> DescribeVodAIData {
        let mut call = Call::new(self.core(), DescribeVodAIData::META);
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        DescribeVodAIData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how much media the AI services have processed, by kind of service, an entry an hour or a day
    /// depending on the span. Both times are required. A span that is malformed or too long fails with
    /// `InvalidTimeRange`, a time that is no time with `InvalidParameterStartTime` or
    /// `InvalidParameterEndTime`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InvalidParameter` (400), `InvalidParameterAliUid` (400),
    /// `InvalidParameterEndTime` (400), `InvalidParameterRegion` (400), `InvalidParameterStartTime` (400),
    /// `InvalidTimeRange` (400), `OperationDenied` (403), `Throttling` (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodaidata>
    DescribeVodAIData -> DescribeVodAIDataResponse {
        name: "DescribeVodAIData", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodAIData {
    /// Kinds of AI work to report: `AIVideoCensor` is automated review, `AIVideoFPShot` media fingerprints,
    /// `AIVideoTag` smart tags. Absent means all.
    pub fn ai_type(mut self, ai_type: impl IntoIterator<Item = impl Into<AiUsageType>>) -> Self {
        let ai_type: Vec<String> =
            ai_type.into_iter().map(|item| Into::<AiUsageType>::into(item).to_string()).collect();
        self.0.params.check_separator("AIType", &ai_type, ',');
        self.0.params.query("AIType", ai_type.join(","));
        self
    }

    /// Service region of the figures; as a parameter, absent means all.
    pub fn region(mut self, region: impl IntoIterator<Item = impl Into<MediaRegion>>) -> Self {
        let region: Vec<String> =
            region.into_iter().map(|item| Into::<MediaRegion>::into(item).to_string()).collect();
        self.0.params.check_separator("Region", &region, ',');
        self.0.params.query("Region", region.join(","));
        self
    }
}

impl Client {
    /// Reads how many minutes online editing has produced, by region and specification.
    pub fn describe_vod_editing_usage_data(&self) -> DescribeVodEditingUsageData {
        DescribeVodEditingUsageData(Call::new(self.core(), DescribeVodEditingUsageData::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads how many minutes online editing has produced, by region and specification. The times are told
    /// to the minute, without seconds.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodeditingusagedata>
    DescribeVodEditingUsageData -> DescribeVodEditingUsageDataResponse {
        name: "DescribeVodEditingUsageData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl DescribeVodEditingUsageData {
    /// Application the figures are limited to; `app-1000000` is the built-in default application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// End of the span in UTC, to the minute.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.0.params.query("EndTime", Into::<String>::into(end_time));
        self
    }

    /// Service region of the figures; as a parameter, absent means all.
    pub fn region(mut self, region: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let region: Vec<String> = region.into_iter().map(Into::into).collect();
        self.0.params.check_separator("Region", &region, ',');
        self.0.params.query("Region", region.join(","));
        self
    }

    /// Only this output specification; absent means all.
    pub fn specification(mut self, specification: impl Into<String>) -> Self {
        self.0.params.query("Specification", Into::<String>::into(specification));
        self
    }

    /// Start of the span in UTC, to the minute. Absent, the last 24 hours are reported.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.0.params.query("StartTime", Into::<String>::into(start_time));
        self
    }
}

impl Client {
    /// Reads how much is stored and how much left the buckets, an entry an hour or a day.
    ///
    /// - `start_time`: Start of the span, in UTC.
    /// - `end_time`: End of the span, in UTC; later than `StartTime`.
    pub fn describe_vod_storage_data(
        &self,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
    ) -> DescribeVodStorageData {
        let mut call = Call::new(self.core(), DescribeVodStorageData::META);
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        DescribeVodStorageData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how much is stored and how much left the buckets, an entry an hour or a day. Both times are
    /// required. A span that is malformed or too long fails with `InvalidTimeRange`, a time that is no time
    /// with `InvalidParameterStartTime` or `InvalidParameterEndTime`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InvalidParameter` (400), `InvalidParameterAliUid` (400),
    /// `InvalidParameterEndTime` (400), `InvalidParameterRegion` (400), `InvalidParameterStartTime` (400),
    /// `InvalidTimeRange` (400), `OperationDenied` (403), `Throttling` (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodstoragedata>
    DescribeVodStorageData -> DescribeVodStorageDataResponse {
        name: "DescribeVodStorageData", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodStorageData {
    /// Application the figures are limited to; `app-1000000` is the built-in default application. The
    /// default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Service region of the figures; as a parameter, absent means all.
    pub fn region(mut self, region: impl IntoIterator<Item = impl Into<MediaRegion>>) -> Self {
        let region: Vec<String> =
            region.into_iter().map(|item| Into::<MediaRegion>::into(item).to_string()).collect();
        self.0.params.check_separator("Region", &region, ',');
        self.0.params.query("Region", region.join(","));
        self
    }

    /// Buckets the figures are limited to, by name; absent means all.
    pub fn storage(mut self, storage: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let storage: Vec<String> = storage.into_iter().map(Into::into).collect();
        self.0.params.check_separator("Storage", &storage, ',');
        self.0.params.query("Storage", storage.join(","));
        self
    }

    /// Only storage of this kind; the one documented value is `OSS`.
    pub fn storage_type(mut self, storage_type: impl Into<String>) -> Self {
        self.0.params.query("StorageType", Into::<String>::into(storage_type));
        self
    }
}

impl Client {
    /// Reads how much is stored in infrequent access, archive and cold archive, by region and class.
    pub fn describe_vod_tiering_storage_data(&self) -> DescribeVodTieringStorageData {
        DescribeVodTieringStorageData(Call::new(self.core(), DescribeVodTieringStorageData::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads how much is stored in infrequent access, archive and cold archive, by region and class. Also
    /// tells how much of it is younger than the least time such data is charged for.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodtieringstoragedata>
    DescribeVodTieringStorageData -> DescribeVodTieringStorageDataResponse {
        name: "DescribeVodTieringStorageData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodTieringStorageData {
    /// Application the figures are limited to; `app-1000000` is the built-in default application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// End of the span, in UTC; later than `StartTime` by at most 31 days.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Service region of the figures; as a parameter, absent means all.
    pub fn region(mut self, region: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let region: Vec<String> = region.into_iter().map(Into::into).collect();
        self.0.params.check_separator("Region", &region, ',');
        self.0.params.query("Region", region.join(","));
        self
    }

    /// Start of the span, in UTC; absent, the last 24 hours are reported.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }

    /// Only figures of this storage class; absent means all.
    pub fn storage_class(mut self, storage_class: impl Into<StorageClass>) -> Self {
        self.0.params.query("StorageClass", Into::<StorageClass>::into(storage_class));
        self
    }
}

impl Client {
    /// Reads how much has been read back from infrequent access, archive and cold archive.
    pub fn describe_vod_tiering_storage_retrieval_data(&self) -> DescribeVodTieringStorageRetrievalData {
        DescribeVodTieringStorageRetrievalData(Call::new(
            self.core(),
            DescribeVodTieringStorageRetrievalData::META,
        ))
    }
}

cloudwire_http_core::operation! {
    /// Reads how much has been read back from infrequent access, archive and cold archive. For the cold
    /// archive the amounts are told apart by how urgent the thawing was.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodtieringstorageretrievaldata>
    DescribeVodTieringStorageRetrievalData -> DescribeVodTieringStorageRetrievalDataResponse {
        name: "DescribeVodTieringStorageRetrievalData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodTieringStorageRetrievalData {
    /// Application the figures are limited to; `app-1000000` is the built-in default application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// End of the span, in UTC; later than `StartTime` by at most 31 days.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Service region of the figures; as a parameter, absent means all.
    pub fn region(mut self, region: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let region: Vec<String> = region.into_iter().map(Into::into).collect();
        self.0.params.check_separator("Region", &region, ',');
        self.0.params.query("Region", region.join(","));
        self
    }

    /// Start of the span, in UTC; absent, the last 24 hours are reported.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }

    /// Only figures of this storage class; absent means all.
    pub fn storage_class(mut self, storage_class: impl Into<StorageClass>) -> Self {
        self.0.params.query("StorageClass", Into::<StorageClass>::into(storage_class));
        self
    }
}

impl Client {
    /// Reads how much has been transcoded, by specification, an entry an hour or a day.
    ///
    /// - `start_time`: Start of the span, in UTC.
    /// - `end_time`: End of the span, in UTC; later than `StartTime`.
    pub fn describe_vod_transcode_data(
        &self,
        start_time: OffsetDateTime,
        end_time: OffsetDateTime,
    ) -> DescribeVodTranscodeData {
        let mut call = Call::new(self.core(), DescribeVodTranscodeData::META);
        call.params.query("StartTime", start_time);
        call.params.query("EndTime", end_time);
        DescribeVodTranscodeData(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads how much has been transcoded, by specification, an entry an hour or a day. Both times are
    /// required. A span that is malformed or too long fails with `InvalidTimeRange`, a time that is no time
    /// with `InvalidParameterStartTime` or `InvalidParameterEndTime`.
    ///
    /// Only the region `cn-shanghai` serves it: a client of another region refuses the call before it is
    /// sent, unless it was given an endpoint.
    ///
    /// Error codes of its own: `InvalidParameter` (400), `InvalidParameterAliUid` (400),
    /// `InvalidParameterEndTime` (400), `InvalidParameterRegion` (400), `InvalidParameterStartTime` (400),
    /// `InvalidTimeRange` (400), `OperationDenied` (403), `Throttling` (503, try again later).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-describevodtranscodedata>
    DescribeVodTranscodeData -> DescribeVodTranscodeDataResponse {
        name: "DescribeVodTranscodeData", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
        region: "cn-shanghai",
    }
}

impl DescribeVodTranscodeData {
    /// Application the figures are limited to; `app-1000000` is the built-in default application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Distance between two data points: `day` or `hour`. Absent, it follows the span.
    pub fn interval(mut self, interval: impl Into<Granularity>) -> Self {
        self.0.params.query("Interval", Into::<Granularity>::into(interval));
        self
    }

    /// Service region of the figures; as a parameter, absent means all.
    pub fn region(mut self, region: impl IntoIterator<Item = impl Into<MediaRegion>>) -> Self {
        let region: Vec<String> =
            region.into_iter().map(|item| Into::<MediaRegion>::into(item).to_string()).collect();
        self.0.params.check_separator("Region", &region, ',');
        self.0.params.query("Region", region.join(","));
        self
    }

    /// Specifications to report: `Audio` sound, `Segmentation` cutting without transcoding, `H264` and its
    /// sizes. Absent means all.
    pub fn specification(
        mut self,
        specification: impl IntoIterator<Item = impl Into<TranscodeSpecification>>,
    ) -> Self {
        let specification: Vec<String> = specification
            .into_iter()
            .map(|item| Into::<TranscodeSpecification>::into(item).to_string())
            .collect();
        self.0.params.check_separator("Specification", &specification, ',');
        self.0.params.query("Specification", specification.join(","));
        self
    }

    /// Buckets the figures are limited to, by name; absent means all.
    pub fn storage(mut self, storage: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let storage: Vec<String> = storage.into_iter().map(Into::into).collect();
        self.0.params.check_separator("Storage", &storage, ',');
        self.0.params.query("Storage", storage.join(","));
        self
    }
}

cloudwire_http_core::model! {
    /// What [`DescribeMediaDistribution`] answers.
    DescribeMediaDistributionResponse {
        /// Number of media for every interval.
        media_distribution_list: Vec<MediaCount> = "MediaDistributionList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Number of video and audio files counted, over all intervals.
        total: Option<i64> = "Total",
    }

    /// What [`DescribeVodAIData`] answers.
    DescribeVodAIDataResponse {
        /// Processing amounts of the AI services, one item for each point in time.
        ai_data: Vec<WorkPoint> = "AIData" / "AIDataItem",
        /// Distance between two data points: `hour` or `day`.
        data_interval: Option<Granularity> = "DataInterval",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DescribeVodEditingUsageData`] answers.
    DescribeVodEditingUsageDataResponse {
        /// Amounts of editing, one item for each region and specification.
        editing_data: Vec<EditingUsagePoint> = "EditingData",
        /// End of the span, in UTC; later than `StartTime`.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Start of the span, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// What [`DescribeVodStorageData`] answers.
    DescribeVodStorageDataResponse {
        /// Distance between two data points: `hour` or `day`.
        data_interval: Option<Granularity> = "DataInterval",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Storage figures, one item for each point in time.
        storage_data: Vec<StorageUsagePoint> = "StorageData" / "StorageDataItem",
    }

    /// What [`DescribeVodTieringStorageData`] answers.
    DescribeVodTieringStorageDataResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Storage figures, one item for each point in time.
        storage_data: Vec<TieringStoragePoint> = "StorageData",
    }

    /// What [`DescribeVodTieringStorageRetrievalData`] answers.
    DescribeVodTieringStorageRetrievalDataResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Retrieval figures, one item for each point in time, region and storage class.
        retrieval_data: Vec<RetrievalPoint> = "RetrievalData",
    }

    /// What [`DescribeVodTranscodeData`] answers.
    DescribeVodTranscodeDataResponse {
        /// Distance between two data points: `hour` or `day`.
        data_interval: Option<Granularity> = "DataInterval",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Amounts of transcoding, one item for each point in time.
        transcode_data: Vec<WorkPoint> = "TranscodeData" / "TranscodeDataItem",
    }

    /// How long editing worked in an interval.
    EditingUsagePoint {
        /// Length of the produced media in seconds.
        duration: Option<i64> = "Duration",
        /// Service region the figures are of.
        region: Option<String> = "Region",
        /// Output specification in the provider's codes, by which the work is charged.
        specification: Option<String> = "Specification",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }

    /// How many media there were in a span of time.
    MediaCount {
        /// Media files counted for this interval.
        count: Option<i64> = "Count",
        /// End of the interval, in UTC.
        end_time: Option<OffsetDateTime> = "EndTime",
        /// Start of the interval, in UTC.
        start_time: Option<OffsetDateTime> = "StartTime",
    }

    /// How much of a storage class was read back at a point in time.
    RetrievalPoint {
        /// Cold Archive data retrieved at the bulk (slowest) priority.
        ca_bulk_retrieval_data: Option<i64> = "CABulkRetrievalData",
        /// Cold Archive data retrieved at the high priority.
        ca_high_prior_retrieval_data: Option<i64> = "CAHighPriorRetrievalData",
        /// Cold Archive data retrieved at the standard priority.
        ca_std_retrieval_data: Option<i64> = "CAStdRetrievalData",
        /// Service region the figures are of.
        region: Option<String> = "Region",
        /// Archived data that were read back in the interval, as an integer.
        retrieval_data: Option<i64> = "RetrievalData",
        /// Storage class the figures are of: `IA`, `Archive` or `ColdArchive`.
        storage_class: Option<String> = "StorageClass",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }

    /// How much was stored at a point in time.
    StorageUsagePoint {
        /// Traffic that left the storage in the interval.
        network_out: Option<f64> = "NetworkOut",
        /// Storage in use at this moment, in bytes.
        storage_utilization: Option<f64> = "StorageUtilization",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }

    /// How much of a storage class was stored at a point in time.
    TieringStoragePoint {
        /// Data that have been stored for less than a month, in bytes.
        lessthan_month_datasize: Option<i64> = "LessthanMonthDatasize",
        /// Service region the figures are of.
        region: Option<String> = "Region",
        /// Storage class the figures are of: `IA`, `Archive` or `ColdArchive`.
        storage_class: Option<String> = "StorageClass",
        /// Storage in use, in bytes.
        storage_utilization: Option<i64> = "StorageUtilization",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }

    /// An amount of work of one kind.
    WorkAmount {
        /// Kind of work: the AI service, or the specification of the output.
        name: Option<String> = "Name",
        /// Amount of work of this kind; the provider states no unit.
        value: Option<f64> = "Value",
    }

    /// The amounts of work at a point in time, told apart by kind.
    WorkPoint {
        /// Amounts at this point in time, one item for each kind of AI work.
        data: Vec<WorkAmount> = "Data" / "DataItem",
        /// Moment or start of the interval the data point is of, in UTC.
        time_stamp: Option<OffsetDateTime> = "TimeStamp",
    }
}

cloudwire_http_core::open_enum! {
    /// An AI service, as the bills know it.
    AiUsageType {
        /// Automated review.
        Review = "AIVideoCensor",
        /// Media fingerprints.
        Fingerprint = "AIVideoFPShot",
        /// Smart tags.
        Tag = "AIVideoTag",
    }

    /// A kind of transcoding, as the bills know it.
    TranscodeSpecification {
        /// Audio.
        Audio = "Audio",
        /// Repackaging into segments.
        Segmentation = "Segmentation",
        /// H.264 video.
        H264 = "H264",
    }
}
