// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Source files and storage classes.
//!
//! Behind the feature `sources`, which is on by default.

use super::types::Definition;
use super::types::Format;
use super::types::HdrType;
use super::types::MediaStatus;
use super::types::MediaType;
use super::types::OutputType;
use super::types::PreprocessStatus;
use super::types::ProcessStatus;
use super::types::RestoreStatus;
use super::types::StorageClass;
use super::types::Switch;
use crate::Client;
use cloudwire_http_core::{Call, Done, Operation as _, Requirement, Wait, WaitRule};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Reads everything about up to 20 videos or audios in one call: the media, the source file, the
    /// addresses to play from.
    ///
    /// - `media_ids`: Media to look up. At least one of this and `ReferenceIds` is required. At most 20 in
    ///   one call.
    pub fn batch_get_media_infos(
        &self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BatchGetMediaInfos {
        let mut call = Call::new(self.core(), BatchGetMediaInfos::META);
        let media_ids: Vec<String> = media_ids.into_iter().map(Into::into).collect();
        call.params.check_items("MediaIds", media_ids.len(), 20);
        call.params.check_separator("MediaIds", &media_ids, ',');
        call.params.query("MediaIds", media_ids.join(","));
        BatchGetMediaInfos(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads everything about up to 20 videos or audios in one call: the media, the source file, the
    /// addresses to play from. Ids under which there is nothing, and media this account may not see, are
    /// told apart. Use it in place of several calls for each of many media.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-batchgetmediainfos>
    BatchGetMediaInfos -> BatchGetMediaInfosResponse {
        name: "BatchGetMediaInfos", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl BatchGetMediaInfos {
    /// Identifiers of your own that were set at upload. At least one of this and `MediaIds` is required. At
    /// most 20 in one call.
    pub fn reference_ids(mut self, reference_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("ReferenceIds", reference_ids.len(), 20);
        self.0.params.check_separator("ReferenceIds", &reference_ids, ',');
        self.0.params.query("ReferenceIds", reference_ids.join(","));
        self
    }
}

impl Client {
    /// Deletes the source files of videos; the transcoded streams stay.
    ///
    /// - `video_ids`: Identifiers of videos or audio files, given at upload. At least one of this and
    ///   `ReferenceIds` is required. At most 20 in one call.
    pub fn delete_mezzanines(
        &self,
        video_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteMezzanines {
        let mut call = Call::new(self.core(), DeleteMezzanines::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoIds", "ReferenceIds"])]);
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        call.params.check_items("VideoIds", video_ids.len(), 20);
        call.params.check_separator("VideoIds", &video_ids, ',');
        call.params.query("VideoIds", video_ids.join(","));
        DeleteMezzanines(call)
    }

    /// Deletes the source files of videos, by ids of your own.
    ///
    /// - `reference_ids`: Identifiers of your own that were set at upload. At least one of this and
    ///   `VideoIds` is required. At most 20 in one call.
    pub fn delete_mezzanines_by_reference_ids(
        &self,
        reference_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteMezzanines {
        let mut call = Call::new(self.core(), DeleteMezzanines::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoIds", "ReferenceIds"])]);
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        call.params.check_items("ReferenceIds", reference_ids.len(), 20);
        call.params.check_separator("ReferenceIds", &reference_ids, ',');
        call.params.query("ReferenceIds", reference_ids.join(","));
        DeleteMezzanines(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes the source files of videos; the transcoded streams stay. Ids of videos that do not exist, or
    /// whose source is still played, are told apart.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletemezzanines>
    DeleteMezzanines -> DeleteMezzaninesResponse {
        name: "DeleteMezzanines", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl DeleteMezzanines {
    /// Whether the source is deleted although the video is played untranscoded. The default is `false`.
    pub fn force(mut self, force: bool) -> Self {
        self.0.params.query("Force", force);
        self
    }

    /// Identifiers of your own that were set at upload. At least one of this and `VideoIds` is required. At
    /// most 20 in one call.
    pub fn reference_ids(mut self, reference_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let reference_ids: Vec<String> = reference_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("ReferenceIds", reference_ids.len(), 20);
        self.0.params.check_separator("ReferenceIds", &reference_ids, ',');
        self.0.params.query("ReferenceIds", reference_ids.join(","));
        self
    }

    /// Identifiers of videos or audio files, given at upload. At least one of this and `ReferenceIds` is
    /// required. At most 20 in one call.
    pub fn video_ids(mut self, video_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let video_ids: Vec<String> = video_ids.into_iter().map(Into::into).collect();
        self.0.params.check_items("VideoIds", video_ids.len(), 20);
        self.0.params.check_separator("VideoIds", &video_ids, ',');
        self.0.params.query("VideoIds", video_ids.join(","));
        self
    }
}

impl Client {
    /// Reads about the source file of a video, with an address to download it from that is valid for a
    /// while.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn get_mezzanine_info(&self, video_id: impl Into<String>) -> GetMezzanineInfo {
        let mut call = Call::new(self.core(), GetMezzanineInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("VideoId", Into::<String>::into(video_id));
        GetMezzanineInfo(call)
    }

    /// Reads about the source file of a video, by the id of your own.
    ///
    /// - `reference_id`: Identifier of your own that was set at upload. At least one of this and `VideoId`
    ///   is required. At most 64 characters.
    pub fn get_mezzanine_info_by_reference_id(&self, reference_id: impl Into<String>) -> GetMezzanineInfo {
        let mut call = Call::new(self.core(), GetMezzanineInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let reference_id: String = reference_id.into();
        call.params.check_chars("ReferenceId", &reference_id, 64);
        call.params.query("ReferenceId", reference_id);
        GetMezzanineInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads about the source file of a video, with an address to download it from that is valid for a
    /// while.
    ///
    /// Error codes of its own: `InvalidFile.NotFound` (404), `InvalidVideo.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmezzanineinfo>
    GetMezzanineInfo -> GetMezzanineInfoResponse {
        name: "GetMezzanineInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetMezzanineInfo {
    /// Which streams are told of in detail.
    pub fn addition_type(mut self, addition_type: impl IntoIterator<Item = impl Into<MediaType>>) -> Self {
        let addition_type: Vec<String> =
            addition_type.into_iter().map(|item| Into::<MediaType>::into(item).to_string()).collect();
        self.0.params.check_separator("AdditionType", &addition_type, ',');
        self.0.params.query("AdditionType", addition_type.join(","));
        self
    }

    /// How long the address is valid, if it is one of OSS. Between 1 and 2592000 seconds. The default is
    /// `1800`.
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.0.params.check_range("AuthTimeout", auth_timeout, 1, 2592000);
        self.0.params.query("AuthTimeout", auth_timeout);
        self
    }

    /// Kind of addresses to give: `oss` are signed storage addresses, `cdn` are those of the delivery
    /// domain. The default is `cdn`.
    pub fn output_type(mut self, output_type: impl Into<OutputType>) -> Self {
        self.0.params.query("OutputType", Into::<OutputType>::into(output_type));
        self
    }

    /// Identifier of your own that was set at upload. At least one of this and `VideoId` is required. At
    /// most 64 characters.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        let reference_id: String = reference_id.into();
        self.0.params.check_chars("ReferenceId", &reference_id, 64);
        self.0.params.query("ReferenceId", reference_id);
        self
    }

    /// Identifier of the video or audio file, given at upload. At least one of this and `ReferenceId` is
    /// required.
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        self.0.params.query("VideoId", Into::<String>::into(video_id));
        self
    }
}

impl Client {
    /// Waits until a source file was preprocessed for production studios.
    ///
    /// Asks [`GetMezzanineInfo`] after 2 s and then at growing intervals of up to 30 s, for at most 2 hours
    /// unless told otherwise. The job is started by `SubmitPreprocessJobs`, which answers the id as
    /// `PreprocessJobs.PreprocessJob[].JobId`.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn wait_until_preprocessed(&self, video_id: impl Into<String>) -> Wait<GetMezzanineInfo> {
        const RULE: WaitRule = WaitRule {
            state: &["Mezzanine", "PreprocessStatus"],
            done: Done::In(&["PreprocessSucceed"]),
            failed: &["PreprocessFailed"],
            unknown: &[],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), GetMezzanineInfo::META);
        call.params.query("VideoId", Into::<String>::into(video_id));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Starts the thawing of up to 20 archived media, so that they can be read for some days.
    ///
    /// - `media_ids`: Video and audio files to restore or move. At most 20 in one call.
    pub fn restore_media(&self, media_ids: impl IntoIterator<Item = impl Into<String>>) -> RestoreMedia {
        let mut call = Call::new(self.core(), RestoreMedia::META);
        let media_ids: Vec<String> = media_ids.into_iter().map(Into::into).collect();
        call.params.check_items("MediaIds", media_ids.len(), 20);
        call.params.check_separator("MediaIds", &media_ids, ',');
        call.params.query("MediaIds", media_ids.join(","));
        RestoreMedia(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the thawing of up to 20 archived media, so that they can be read for some days. It runs in
    /// the background: `get_mezzanine_info` or `get_video_info` shows the restore status, ending at
    /// `Success` or `Failed`. Media that need no thawing are ignored, those that cannot be thawed are told
    /// with the reason. Thawing costs by speed and amount.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-restoremedia>
    RestoreMedia -> RestoreMediaResponse {
        name: "RestoreMedia", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl RestoreMedia {
    /// Days the restored copy stays readable. The default is `1`.
    pub fn restore_days(mut self, restore_days: i64) -> Self {
        self.0.params.query("RestoreDays", restore_days);
        self
    }

    /// Speed of the retrieval for Cold Archive: `Expedited` fastest, `Standard`, `Bulk` slowest and
    /// cheapest. The default is `Standard`.
    pub fn restore_tier(mut self, restore_tier: impl Into<RestoreTier>) -> Self {
        self.0.params.query("RestoreTier", Into::<RestoreTier>::into(restore_tier));
        self
    }

    /// Which files of the media are concerned: `All` the source and every stream, `SourceFile` the source
    /// alone. The default is `All`.
    pub fn scope(mut self, scope: impl Into<StorageScope>) -> Self {
        self.0.params.query("Scope", Into::<StorageScope>::into(scope));
        self
    }
}

impl Client {
    /// Starts the move of up to 20 media, or of their source files alone, to another storage class.
    ///
    /// - `media_ids`: Video and audio files to restore or move. At most 20 in one call.
    /// - `storage_class`: Storage class the media are moved to: `Standard`, `IA` infrequent access,
    ///   `Archive` or `ColdArchive`.
    pub fn update_media_storage_class(
        &self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
        storage_class: impl Into<StorageClass>,
    ) -> UpdateMediaStorageClass {
        let mut call = Call::new(self.core(), UpdateMediaStorageClass::META);
        let media_ids: Vec<String> = media_ids.into_iter().map(Into::into).collect();
        call.params.check_items("MediaIds", media_ids.len(), 20);
        call.params.check_separator("MediaIds", &media_ids, ',');
        call.params.query("MediaIds", media_ids.join(","));
        call.params.query("StorageClass", Into::<StorageClass>::into(storage_class));
        UpdateMediaStorageClass(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the move of up to 20 media, or of their source files alone, to another storage class. It runs
    /// in the background: `get_mezzanine_info` or `get_video_info` shows the class, `Changing` until it is
    /// done. Media that have the class already are ignored, those that cannot be moved are told with the
    /// reason. Moving data out of a class before its least time is charged for.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updatemediastorageclass>
    UpdateMediaStorageClass -> UpdateMediaStorageClassResponse {
        name: "UpdateMediaStorageClass", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl UpdateMediaStorageClass {
    /// Whether the class may change before the minimum storage time of the present class has passed. An
    /// early change costs extra retrieval fees. The default is `false`.
    pub fn allow_update_without_time_limit(mut self, allow_update_without_time_limit: bool) -> Self {
        self.0.params.query("AllowUpdateWithoutTimeLimit", allow_update_without_time_limit);
        self
    }

    /// Speed of the retrieval for Cold Archive: `Expedited` fastest, `Standard`, `Bulk` slowest and
    /// cheapest. The default is `Standard`.
    pub fn restore_tier(mut self, restore_tier: impl Into<RestoreTier>) -> Self {
        self.0.params.query("RestoreTier", Into::<RestoreTier>::into(restore_tier));
        self
    }

    /// Which files of the media are concerned: `All` the source and every stream, `SourceFile` the source
    /// alone. The default is `All`.
    pub fn scope(mut self, scope: impl Into<StorageScope>) -> Self {
        self.0.params.query("Scope", Into::<StorageScope>::into(scope));
        self
    }
}

cloudwire_http_core::model! {
    /// An audio stream.
    AudioStream {
        /// The bit rate, in Kbps.
        bitrate: Option<String> = "Bitrate",
        /// Arrangement of the sound channels, such as `mono` or `stereo`.
        channel_layout: Option<ChannelLayout> = "ChannelLayout",
        /// Number of sound channels, as a decimal string.
        channels: Option<String> = "Channels",
        /// Name of the codec written out, for example `H.264 / AVC / MPEG-4 AVC / MPEG-4 part 10`.
        codec_long_name: Option<String> = "CodecLongName",
        /// Short name of the codec, for example `h264` or `aac`.
        codec_name: Option<String> = "CodecName",
        /// Tag of the codec inside the container, usually in hexadecimal.
        codec_tag: Option<String> = "CodecTag",
        /// Tag of the codec inside the container, as readable text.
        codec_tag_string: Option<String> = "CodecTagString",
        /// Time base of the codec as a fraction in a string.
        codec_time_base: Option<String> = "CodecTimeBase",
        /// The length, in seconds.
        duration: Option<String> = "Duration",
        /// Position of the stream in the file, counted over all its streams; a decimal string.
        index: Option<String> = "Index",
        /// Language of the stream as a tag, when the file states one.
        lang: Option<String> = "Lang",
        /// Number of frames in the stream, as a decimal string.
        num_frames: Option<String> = "NumFrames",
        /// Sample format of the sound, for example `fltp`.
        sample_fmt: Option<String> = "SampleFmt",
        /// Sampling rate in hertz, as a decimal string.
        sample_rate: Option<String> = "SampleRate",
        /// Where the stream begins, in seconds.
        start_time: Option<String> = "StartTime",
        /// Time base of the stream as a fraction in a string, for example `1/12800`.
        timebase: Option<String> = "Timebase",
    }

    /// What [`BatchGetMediaInfos`] answers.
    BatchGetMediaInfosResponse {
        /// Media this caller may not touch, mostly because they belong to another application.
        forbidden_media_ids: Vec<String> = "ForbiddenMediaIds",
        /// Media found, one item for each.
        media_infos: Vec<MediaDetails> = "MediaInfos",
        /// Media identifiers for which nothing was found.
        non_exist_media_ids: Vec<String> = "NonExistMediaIds",
        /// Identifiers of your own for which nothing was found.
        non_exist_reference_ids: Vec<String> = "NonExistReferenceIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteMezzanines`] answers.
    DeleteMezzaninesResponse {
        /// Identifiers of your own for which nothing was found.
        non_exist_reference_ids: Vec<String> = "NonExistReferenceIds",
        /// Video identifiers for which nothing was found.
        non_exist_video_ids: Vec<String> = "NonExistVideoIds",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Videos whose source file could not be deleted, mostly because they are played from it.
        un_removeable_video_ids: Vec<String> = "UnRemoveableVideoIds",
    }

    /// A media that could not be changed, with the reason.
    ForbiddenMedia {
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Why the media was refused.
        reason: Option<String> = "Reason",
    }

    /// What [`GetMezzanineInfo`] answers.
    GetMezzanineInfoResponse {
        /// The source file as it was uploaded.
        mezzanine: Option<Mezzanine> = "Mezzanine",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// The basic data of a video or audio file.
    MediaBasics {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Whether offline download is allowed: `on` for players that may cache the media, `off` not.
        download_switch: Option<Switch> = "DownloadSwitch",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Identifier of your own for the media, set at upload and unique in the account; it can stand in
        /// for the media's identifier.
        reference_id: Option<String> = "ReferenceId",
        /// When the restored copy stops being readable, in UTC.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// State of bringing archived media back: `Processing`, `Success`, or `Failed`; absent when it was
        /// never asked for.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// Snapshots of the media.
        snapshots: Vec<String> = "Snapshots",
        /// State of the video: `Uploading`, `UploadSucc` uploaded, `Transcoding`, `Normal` playable;
        /// `Checking` under review, `Blocked` barred; `UploadFail`, `TranscodeFail` and `ProduceFail` ended
        /// badly.
        status: Option<MediaStatus> = "Status",
        /// Storage class of the media: `Standard`, `IA` infrequent access, `Archive`, `ColdArchive`; with
        /// `Source` in front only the source file is in that class; `Changing` and `SourceChanging` are on
        /// the way.
        storage_class: Option<StorageClass> = "StorageClass",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        template_group_id: Option<String> = "TemplateGroupId",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Settings and data of your own that were given with the media, as JSON.
        user_data: Option<Value> = "UserData" as JsonText,
    }

    /// A video or audio file with its source and its streams.
    MediaDetails {
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Title, state, category and the other basic data of the media.
        media_info: Option<MediaBasics> = "MediaInfo",
        /// The source file of the media, as it was uploaded.
        mezzanine_info: Option<MezzanineDetails> = "MezzanineInfo",
        /// Streams that can be played, one item for each.
        play_info_list: Vec<MediaStream> = "PlayInfoList",
    }

    /// A stream that a media can be played from.
    MediaStream {
        /// Bits per colour sample of the stream, for example 8 or 10.
        bit_depth: Option<i32> = "BitDepth",
        /// Average bitrate in kbit/s, in Kbps.
        bitrate: Option<f64> = "Bitrate",
        /// Short name of the codec, for example `h264` or `aac`.
        codec_name: Option<String> = "CodecName",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Quality of the stream: rising from `FD` over `LD`, `SD` and `HD` to `FHD`, then `2K` and `4K`;
        /// `OD` is the original's; `SQ` and `HQ` are standard and high sound; `AUTO` is adaptive bitrate.
        /// Which of them occur differs by operation.
        definition: Option<Definition> = "Definition",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// Whether the stream is encrypted: `0` no, `1` yes.
        encrypt: Option<i64> = "Encrypt",
        /// How the stream is decrypted; `License` means locally, by the provider's player only.
        encrypt_mode: Option<String> = "EncryptMode",
        /// Kind of encryption: `AliyunVoDEncryption` is the provider's own, played by its player only;
        /// `HLSEncryption` the HLS standard.
        encrypt_type: Option<EncryptType> = "EncryptType",
        /// Container or picture format, as a file extension.
        format: Option<Format> = "Format",
        /// Frame rate in frames per second.
        fps: Option<f64> = "Fps",
        /// Kind of high dynamic range: `HDR`, `HDR10`, `HLG`, `DolbyVision`, `HDRVivid`, or `SDR+` for
        /// enhanced standard range. Absent for ordinary video.
        hdr_type: Option<HdrType> = "HDRType",
        /// Height of the picture in pixels.
        height: Option<i64> = "Height",
        /// Text of the copyright watermark, when the stream carries one.
        job_ext: Option<String> = "JobExt",
        /// Transcoding job that made the stream; it identifies the stream, for example in `DeleteStream`.
        job_id: Option<String> = "JobId",
        /// Kind of invisible watermark in the stream: `1` traces viewers, `2` proves ownership.
        job_type: Option<i32> = "JobType",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Kind of transcoding: `0` ordinary, `1` and `2` the provider's first and second generation of
        /// bandwidth saving.
        narrow_band_type: Option<NarrowBandType> = "NarrowBandType",
        /// Address the stream is played from.
        play_url: Option<String> = "PlayURL"; secret,
        /// Size of the stream's file in bytes.
        size: Option<i64> = "Size",
        /// Output specification of the stream in the provider's codes, such as `H264.HD`.
        specification: Option<String> = "Specification",
        /// State of the stream: `Normal` is the newest of its quality and format, `Invisible` an older one.
        status: Option<StreamStatus> = "Status",
        /// Kind of stream: `video` or `audio`.
        stream_type: Option<String> = "StreamType",
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        template_group_id: Option<String> = "TemplateGroupId",
        /// Transcoding template the output was made with.
        template_id: Option<String> = "TemplateId",
        /// Watermark template, made with `AddWatermark`.
        watermark_id: Option<String> = "WatermarkId",
        /// Width of the picture in pixels.
        width: Option<i64> = "Width",
    }

    /// The source file of a video.
    Mezzanine {
        /// Audio streams of the source file; present when asked for with `AdditionType` `audio`.
        audio_stream_list: Vec<AudioStream> = "AudioStreamList",
        /// Average bitrate in kbit/s, as a string. In Kbps.
        bitrate: Option<String> = "Bitrate",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Length of the source file in seconds, as a decimal string.
        duration: Option<String> = "Duration",
        /// MD5 of the file in lower-case hexadecimal; may be absent.
        file_md5: Option<String> = "FileMD5",
        /// Name of the source file.
        file_name: Option<String> = "FileName",
        /// Address of the source file: in storage or on the delivery domain, as `OutputType` says; a signed
        /// one stops working after `AuthTimeout`.
        file_url: Option<String> = "FileURL"; secret,
        /// Frame rate in frames per second, as a string.
        fps: Option<String> = "Fps",
        /// Height of the picture in pixels.
        height: Option<i64> = "Height",
        /// Kind of address in `FileURL`: `oss` of storage, `cdn` of the delivery domain.
        output_type: Option<OutputType> = "OutputType",
        /// Whether the media is prepared for the production studio: `UnPreprocess` not asked for,
        /// `Preprocessing` under way, `PreprocessSucceed` done, `PreprocessFailed` failed.
        preprocess_status: Option<PreprocessStatus> = "PreprocessStatus",
        /// When the restored copy stops being readable, in UTC.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// State of bringing archived media back: `Processing`, `Success`, or `Failed`; absent when it was
        /// never asked for.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// Size of the file in bytes.
        size: Option<i64> = "Size",
        /// State of the file: `Uploading`, `Normal` uploaded, `UploadFail` failed, `Deleted` gone.
        status: Option<MediaStatus> = "Status",
        /// Storage class of the media: `Standard`, `IA` infrequent access, `Archive`, `ColdArchive`; with
        /// `Source` in front only the source file is in that class; `Changing` and `SourceChanging` are on
        /// the way.
        storage_class: Option<StorageClass> = "StorageClass",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
        /// Video streams the file contains.
        video_stream_list: Vec<VideoStream> = "VideoStreamList",
        /// Width of the picture in pixels.
        width: Option<i64> = "Width",
    }

    /// The source file of a video or audio file, one of several asked for.
    MezzanineDetails {
        /// Audio streams of the source file.
        audio_stream_list: Vec<AudioStream> = "AudioStreamList",
        /// Average bitrate in kbit/s, in Kbps.
        bitrate: Option<f64> = "Bitrate",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// MD5 of the file in lower-case hexadecimal; may be absent.
        file_md5: Option<String> = "FileMD5",
        /// Name of the source file.
        file_name: Option<String> = "FileName",
        /// Address of the file in storage; a signed address stops working when its time is up.
        file_url: Option<String> = "FileURL"; secret,
        /// Frame rate in frames per second.
        fps: Option<f64> = "Fps",
        /// Height of the picture in pixels.
        height: Option<i64> = "Height",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Size of the file in bytes.
        size: Option<i64> = "Size",
        /// State of the file: `Uploading`, `Normal` uploaded, `UploadFail` failed, `Deleted` gone.
        status: Option<MediaStatus> = "Status",
        /// Video streams the file contains.
        video_stream_list: Vec<VideoStream> = "VideoStreamList",
        /// Width of the picture in pixels.
        width: Option<i64> = "Width",
    }

    /// What [`RestoreMedia`] answers.
    RestoreMediaResponse {
        /// Media that were refused, each with the reason.
        forbidden_list: Vec<ForbiddenMedia> = "ForbiddenList" / "MediaForbiddenReasonDTO",
        /// Identifiers of media that needed no change.
        ignored_list: Vec<String> = "IgnoredList" / "MediaId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Whether the request was accepted for all the media that were neither passed over nor refused.
        success: Option<bool> = "Success",
    }

    /// What [`UpdateMediaStorageClass`] answers.
    UpdateMediaStorageClassResponse {
        /// Media that were refused, each with the reason.
        forbidden_list: Vec<ForbiddenMedia> = "ForbiddenList" / "MediaForbiddenReasonDTO",
        /// Identifiers of media that needed no change.
        ignored_list: Vec<String> = "IgnoredList" / "MediaId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Whether the change is under way (`Processing`) or could not be started (`Failed`).
        status: Option<ProcessStatus> = "Status",
    }

    /// A video stream.
    VideoStream {
        /// Average frame rate of the stream in frames per second, as a string.
        avg_fps: Option<String> = "AvgFPS",
        /// Average bitrate in kbit/s, as a string. In Kbps.
        bitrate: Option<String> = "Bitrate",
        /// Name of the codec written out, for example `H.264 / AVC / MPEG-4 AVC / MPEG-4 part 10`.
        codec_long_name: Option<String> = "CodecLongName",
        /// Short name of the codec, for example `h264` or `aac`.
        codec_name: Option<String> = "CodecName",
        /// Tag of the codec inside the container, usually in hexadecimal.
        codec_tag: Option<String> = "CodecTag",
        /// Tag of the codec inside the container, as readable text.
        codec_tag_string: Option<String> = "CodecTagString",
        /// Time base of the codec as a fraction in a string.
        codec_time_base: Option<String> = "CodecTimeBase",
        /// Display aspect ratio of the stream, for example `16:9`.
        dar: Option<String> = "Dar",
        /// The length, in seconds.
        duration: Option<String> = "Duration",
        /// The frame rate, in frames per second.
        fps: Option<String> = "Fps",
        /// Kind of high dynamic range: `HDR`, `HDR10`, `HLG`, `DolbyVision`, `HDRVivid`, or `SDR+` for
        /// enhanced standard range. Absent for ordinary video.
        hdr_type: Option<String> = "HDRType",
        /// Whether the stream uses B-frames, as a number in a string.
        has_b_frames: Option<String> = "HasBFrames",
        /// The height, in pixels.
        height: Option<String> = "Height",
        /// Position of the stream in the file, counted over all its streams; a decimal string.
        index: Option<String> = "Index",
        /// Language of the stream as a tag, when the file states one.
        lang: Option<String> = "Lang",
        /// The level of the codec.
        level: Option<String> = "Level",
        /// Number of frames in the stream, as a decimal string.
        num_frames: Option<String> = "NumFrames",
        /// Pixel format of the stream, for example `yuv420p`.
        pix_fmt: Option<String> = "PixFmt",
        /// Profile of the codec, for example `High`.
        profile: Option<String> = "Profile",
        /// Angle by which the picture is turned, in degrees.
        rotate: Option<String> = "Rotate",
        /// Sample (pixel) aspect ratio of the stream, for example `1:1`.
        sar: Option<String> = "Sar",
        /// Where the stream begins, in seconds.
        start_time: Option<String> = "StartTime",
        /// Time base of the stream as a fraction in a string, for example `1/12800`.
        timebase: Option<String> = "Timebase",
        /// The width, in pixels.
        width: Option<String> = "Width",
    }
}

cloudwire_http_core::open_enum! {
    /// A layout of audio channels.
    ChannelLayout {
        /// One channel.
        Mono = "mono",
        /// Two channels.
        Stereo = "stereo",
    }

    /// How a stream is encrypted.
    EncryptType {
        /// By the provider's own scheme; its players decrypt it.
        Provider = "AliyunVoDEncryption",
        /// By HLS encryption; a server of yours gives the key.
        Hls = "HLSEncryption",
    }

    /// The generation of narrow band transcoding.
    NarrowBandType {
        /// None; regular transcoding.
        Regular = "0",
        /// The first.
        First = "1",
        /// The second.
        Second = "2",
    }

    /// How fast archived media are thawed.
    RestoreTier {
        /// Fastest and dearest.
        Expedited = "Expedited",
        /// In between.
        Standard = "Standard",
        /// Slowest and cheapest.
        Bulk = "Bulk",
    }

    /// Which files are meant.
    StorageScope {
        /// The source and everything made from it.
        All = "All",
        /// The source alone.
        SourceFile = "SourceFile",
    }

    /// Whether a stream is offered to players.
    StreamStatus {
        /// It is.
        Normal = "Normal",
        /// A newer one stands in its place.
        Invisible = "Invisible",
    }
}
