// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! What a player needs.
//!
//! Behind the feature `playback`, which is on by default.

use super::media::MediaStatus;
use super::media::MediaType;
use super::media::OutputType;
use super::media::StorageClass;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _, Requirement, ToJsonText};
use time::OffsetDateTime;

impl Client {
    /// Reads the addresses a video or audio can be played from, by format and definition.
    ///
    /// - `video_id`: The id of the video.
    pub fn get_play_info(&self, video_id: impl Into<String>) -> GetPlayInfo {
        let mut call = Call::new(self.core(), GetPlayInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let video_id: String = video_id.into();
        call.params.query("VideoId", video_id);
        GetPlayInfo(call)
    }

    /// Reads the addresses a video can be played from, by the id of your own.
    ///
    /// - `reference_id`: The id of your own that the media was registered with.
    pub fn get_play_info_by_reference_id(&self, reference_id: impl Into<String>) -> GetPlayInfo {
        let mut call = Call::new(self.core(), GetPlayInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        let reference_id: String = reference_id.into();
        call.params.query("ReferenceId", reference_id);
        GetPlayInfo(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads the addresses a video or audio can be played from, by format and definition.
    ///
    /// Error codes of its own: `Forbidden.AliyunVoDEncryption` (403), `Forbidden.IllegalStatus` (403),
    /// `InvalidVideo.NoneStream` (404), `InvalidVideo.NotFound` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getplayinfo>
    GetPlayInfo -> GetPlayInfoResponse {
        name: "GetPlayInfo",
        method: POST,
        host: "vod",
        path: "/",
        auth: "acs",
        idempotent: true,
    }
}

impl GetPlayInfo {
    /// What to answer beside the addresses, for example `danmu`.
    pub fn addition_type(mut self, addition_type: impl Into<String>) -> Self {
        let addition_type: String = addition_type.into();
        self.0.params.query("AdditionType", addition_type);
        self
    }

    /// How long the addresses are valid. Between 1 and 604800 seconds.
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.0.params.check_range("AuthTimeout", auth_timeout, 1, 604800);
        self.0.params.query("AuthTimeout", auth_timeout);
        self
    }

    /// The codec.
    pub fn codec_name(mut self, codec_name: impl Into<String>) -> Self {
        let codec_name: String = codec_name.into();
        self.0.params.query("CodecName", codec_name);
        self
    }

    /// The definition, such as `HD`.
    pub fn definition(mut self, definition: impl IntoIterator<Item = impl Into<Definition>>) -> Self {
        let definition: Vec<String> =
            definition.into_iter().map(|item| Into::<Definition>::into(item).to_string()).collect();
        self.0.params.check_separator("Definition", &definition, ',');
        self.0.params.query("Definition", definition.join(","));
        self
    }

    /// The kind of digital watermark.
    pub fn digital_watermark_type(mut self, digital_watermark_type: impl Into<DigitalWatermarkType>) -> Self {
        let digital_watermark_type: DigitalWatermarkType = digital_watermark_type.into();
        self.0.params.query("DigitalWatermarkType", digital_watermark_type);
        self
    }

    /// Only these formats; the default are those for the browser.
    pub fn formats(mut self, formats: impl IntoIterator<Item = impl Into<Format>>) -> Self {
        let formats: Vec<String> =
            formats.into_iter().map(|item| Into::<Format>::into(item).to_string()).collect();
        self.0.params.check_separator("Formats", &formats, ',');
        self.0.params.query("Formats", formats.join(","));
        self
    }

    /// Whether addresses lead to the source bucket or through the CDN. The default is `oss`.
    pub fn output_type(mut self, output_type: impl Into<OutputType>) -> Self {
        let output_type: OutputType = output_type.into();
        self.0.params.query("OutputType", output_type);
        self
    }

    /// Settings of the player as JSON, such as a preview's length.
    pub fn play_config(mut self, play_config: impl ToJsonText) -> Self {
        let play_config = play_config.to_json_text();
        self.0.params.query("PlayConfig", play_config);
        self
    }

    /// Settings of the CDN's second check as JSON.
    pub fn re_auth_info(mut self, re_auth_info: impl ToJsonText) -> Self {
        let re_auth_info = re_auth_info.to_json_text();
        self.0.params.query("ReAuthInfo", re_auth_info);
        self
    }

    /// The id of your own that the media was registered with.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        let reference_id: String = reference_id.into();
        self.0.params.query("ReferenceId", reference_id);
        self
    }

    /// Whether one address a definition is answered, or all. The default is `Single`.
    pub fn result_type(mut self, result_type: impl Into<ResultType>) -> Self {
        let result_type: ResultType = result_type.into();
        self.0.params.query("ResultType", result_type);
        self
    }

    /// Only these streams; both by default.
    pub fn stream_type(mut self, stream_type: impl IntoIterator<Item = impl Into<MediaType>>) -> Self {
        let stream_type: Vec<String> =
            stream_type.into_iter().map(|item| Into::<MediaType>::into(item).to_string()).collect();
        self.0.params.check_separator("StreamType", &stream_type, ',');
        self.0.params.query("StreamType", stream_type.join(","));
        self
    }

    /// The text of the digital watermark. At most 1024 characters.
    pub fn trace(mut self, trace: impl Into<String>) -> Self {
        let trace: String = trace.into();
        self.0.params.check_chars("Trace", &trace, 1024);
        self.0.params.query("Trace", trace);
        self
    }

    /// The id of the video.
    pub fn video_id(mut self, video_id: impl Into<String>) -> Self {
        let video_id: String = video_id.into();
        self.0.params.query("VideoId", video_id);
        self
    }
}

cloudwire_http_core::model! {
    /// What [`GetPlayInfo`] answers.
    GetPlayInfoResponse {
        /// The addresses to play from.
        play_info_list: Vec<PlayInfo> = "PlayInfoList" / "PlayInfo",
        /// The id of the request.
        request_id: Option<String> = "RequestId",
        /// The media that is played.
        video_base: Option<PlayedMedia> = "VideoBase",
    }

    /// An address to play from.
    PlayInfo {
        /// The bits per colour.
        bit_depth: Option<i32> = "BitDepth",
        /// The bit rate, in Kbps.
        bitrate: Option<String> = "Bitrate",
        /// The codec.
        codec_name: Option<String> = "CodecName",
        /// When the stream was made, in UTC.
        creation_time: Option<String> = "CreationTime",
        /// The definition, such as `HD`.
        definition: Option<String> = "Definition",
        /// The length, in seconds.
        duration: Option<String> = "Duration",
        /// 1 when the stream is encrypted.
        encrypt: Option<i64> = "Encrypt",
        /// How it is encrypted, if it is so by a licence.
        encrypt_mode: Option<String> = "EncryptMode",
        /// The kind of encryption.
        encrypt_type: Option<String> = "EncryptType",
        /// The format.
        format: Option<String> = "Format",
        /// The frame rate, in frames per second.
        fps: Option<String> = "Fps",
        /// The kind of HDR.
        hdr_type: Option<String> = "HDRType",
        /// The height, in pixels.
        height: Option<i64> = "Height",
        /// More about the job that made the stream.
        job_ext: Option<String> = "JobExt",
        /// The id of the job that made the stream.
        job_id: Option<String> = "JobId",
        /// The kind of job: 1 transcoding, 2 an on-the-fly package.
        job_type: Option<i32> = "JobType",
        /// When the stream was last changed, in UTC.
        modification_time: Option<String> = "ModificationTime",
        /// The kind of narrow band transcoding; `0` for none.
        narrow_band_type: Option<String> = "NarrowBandType",
        /// The address to play from.
        play_url: Option<String> = "PlayURL"; secret,
        /// The size, in bytes.
        size: Option<i64> = "Size",
        /// The specification of the transcoding.
        specification: Option<String> = "Specification",
        /// The state.
        status: Option<String> = "Status",
        /// The kind of stream: `video` or `audio`.
        stream_type: Option<String> = "StreamType",
        /// The id of the watermark.
        watermark_id: Option<String> = "WatermarkId",
        /// The width, in pixels.
        width: Option<i64> = "Width",
    }

    /// The media that is played.
    PlayedMedia {
        /// The address of the cover.
        cover_url: Option<String> = "CoverURL",
        /// When it was made.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// The address of the bullet comments.
        dan_mu_url: Option<String> = "DanMuURL",
        /// The length, in seconds.
        duration: Option<String> = "Duration",
        /// The kind of media.
        media_type: Option<MediaType> = "MediaType",
        /// The state.
        status: Option<MediaStatus> = "Status",
        /// The storage class.
        storage_class: Option<StorageClass> = "StorageClass",
        /// The title.
        title: Option<String> = "Title",
        /// The id of the video.
        video_id: Option<String> = "VideoId",
    }
}

cloudwire_http_core::open_enum! {
    /// A definition of a stream.
    Definition {
        /// Fluent.
        Fluent = "FD",
        /// Low.
        Low = "LD",
        /// Standard.
        Standard = "SD",
        /// High.
        High = "HD",
        /// That of the source.
        Original = "OD",
        /// 2K.
        TwoK = "2K",
        /// 4K.
        FourK = "4K",
        /// Standard sound.
        StandardSound = "SQ",
        /// High sound.
        HighSound = "HQ",
        /// Adaptive.
        Auto = "AUTO",
    }

    /// A kind of digital watermark.
    DigitalWatermarkType {
        /// Traces who leaked.
        Trace = "TraceMark",
        /// Proves whose it is.
        Copyright = "CopyrightMark",
    }

    /// A format to play.
    Format {
        /// MP4.
        Mp4 = "mp4",
        /// HLS.
        M3u8 = "m3u8",
        /// MP3.
        Mp3 = "mp3",
        /// FLV.
        Flv = "flv",
        /// DASH.
        Mpd = "mpd",
    }

    /// How many addresses are answered.
    ResultType {
        /// The newest of each definition and format.
        Single = "Single",
        /// All of them.
        Multiple = "Multiple",
    }
}
