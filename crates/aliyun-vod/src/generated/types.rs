// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Words that several groups have in common: states, kinds, formats.

cloudwire_http_core::open_enum! {
    /// What a review found.
    AuditStatus {
        /// Nothing.
        Normal = "Normal",
        /// It is blocked.
        Blocked = "Blocked",
    }

    /// What an attached media is for.
    BusinessType {
        /// A watermark.
        Watermark = "watermark",
        /// Subtitles.
        Subtitle = "subtitle",
        /// Material.
        Material = "material",
    }

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
        /// Full high.
        FullHigh = "FHD",
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
        /// WebM.
        Webm = "webm",
        /// MPEG-TS.
        Ts = "ts",
    }

    /// The length of an entry.
    Granularity {
        /// An hour.
        Hour = "hour",
        /// A day.
        Day = "day",
        /// A week.
        Week = "week",
        /// A month.
        Month = "month",
    }

    /// A kind of HDR.
    HdrType {
        /// HDR.
        Hdr = "HDR",
        /// HDR10.
        Hdr10 = "HDR10",
        /// HLG.
        Hlg = "HLG",
        /// Dolby Vision.
        DolbyVision = "DolbyVision",
        /// HDR Vivid.
        HdrVivid = "HDRVivid",
        /// SDR+.
        SdrPlus = "SDR+",
    }

    /// The format of an image.
    ImageExt {
        /// PNG.
        Png = "png",
        /// JPEG.
        Jpg = "jpg",
        /// JPEG by its longer name.
        Jpeg = "jpeg",
        /// GIF.
        Gif = "gif",
        /// WebP.
        Webp = "webp",
    }

    /// What an image is for.
    ImageType {
        /// A cover.
        CoverSnapshot = "CoverSnapshot",
        /// A snapshot.
        NormalSnapshot = "NormalSnapshot",
        /// A sprite.
        SpriteSnapshot = "SpriteSnapshot",
        /// A picture of a sprite.
        SpriteOriginSnapshot = "SpriteOriginSnapshot",
        /// All of them.
        All = "All",
        /// A picture of a WebVTT list.
        WebVttSnapshot = "WebVttSnapshot",
    }

    /// How far a job is.
    JobStatus {
        /// Planned.
        Reserved = "reserved",
        /// Submitted, not begun.
        Init = "init",
        /// Under way.
        Processing = "processing",
        /// Its result is being analysed.
        Analysing = "analysing",
        /// Done.
        Success = "success",
        /// Failed.
        Fail = "fail",
    }

    /// A region in which media are kept.
    MediaRegion {
        /// Shanghai.
        CnShanghai = "cn-shanghai",
        /// Beijing.
        CnBeijing = "cn-beijing",
        /// Shenzhen.
        CnShenzhen = "cn-shenzhen",
        /// Tokyo.
        ApNortheast1 = "ap-northeast-1",
        /// Singapore.
        ApSoutheast1 = "ap-southeast-1",
        /// Jakarta.
        ApSoutheast5 = "ap-southeast-5",
        /// Frankfurt.
        EuCentral1 = "eu-central-1",
    }

    /// The state of a media.
    MediaStatus {
        /// Being uploaded.
        Uploading = "Uploading",
        /// The upload failed.
        UploadFail = "UploadFail",
        /// Uploaded.
        UploadSucc = "UploadSucc",
        /// Being transcoded.
        Transcoding = "Transcoding",
        /// The transcoding failed.
        TranscodeFail = "TranscodeFail",
        /// Being reviewed.
        Checking = "Checking",
        /// Blocked.
        Blocked = "Blocked",
        /// Ready.
        Normal = "Normal",
        /// The production failed.
        ProduceFail = "ProduceFail",
        /// Deleted.
        Deleted = "Deleted",
    }

    /// A kind of media.
    MediaType {
        /// Video.
        Video = "video",
        /// Audio.
        Audio = "audio",
        /// Image.
        Image = "image",
        /// Attached media.
        Attached = "attached",
    }

    /// Whose something is.
    Origin {
        /// The provider's.
        System = "System",
        /// Your own.
        Custom = "Custom",
    }

    /// Where addresses lead.
    OutputType {
        /// To the bucket, with a signature that ends.
        Oss = "oss",
        /// Through the CDN.
        Cdn = "cdn",
    }

    /// How far a preparation for streaming is.
    PreprocessStatus {
        /// It has not begun.
        Unprocessed = "UnPreprocess",
        /// Under way.
        Preprocessing = "Preprocessing",
        /// Done.
        Succeeded = "PreprocessSucceed",
        /// Failed.
        Failed = "PreprocessFailed",
    }

    /// How far something in the background is.
    ProcessStatus {
        /// Under way.
        Processing = "Processing",
        /// Done.
        Success = "Success",
        /// Failed.
        Failed = "Failed",
    }

    /// How far a thawing is.
    RestoreStatus {
        /// Under way.
        Processing = "Processing",
        /// Done.
        Success = "Success",
        /// Failed.
        Failed = "Failed",
    }

    /// How many addresses are answered.
    ResultType {
        /// The newest of each definition and format.
        Single = "Single",
        /// All of them.
        Multiple = "Multiple",
    }

    /// A storage class. Those of the source are for the source file alone.
    StorageClass {
        /// For what is read often.
        Standard = "Standard",
        /// Infrequent access.
        InfrequentAccess = "IA",
        /// Archive: thawed before it is read.
        Archive = "Archive",
        /// Cold archive.
        ColdArchive = "ColdArchive",
        /// The source in infrequent access.
        SourceInfrequentAccess = "SourceIA",
        /// The source in the archive.
        SourceArchive = "SourceArchive",
        /// The source in the cold archive.
        SourceColdArchive = "SourceColdArchive",
        /// Being changed.
        Changing = "Changing",
        /// Being changed for the source.
        SourceChanging = "SourceChanging",
    }

    /// On or off.
    Switch {
        /// On.
        On = "on",
        /// Off.
        Off = "off",
    }

    /// How far a transcoding job is.
    TranscodeJobStatus {
        /// Submitted, not begun.
        Submitted = "Submitted",
        /// Under way.
        Transcoding = "Transcoding",
        /// Done.
        Succeeded = "TranscodeSuccess",
        /// Failed.
        Failed = "TranscodeFail",
        /// Cancelled.
        Cancelled = "TranscodeCancelled",
    }

    /// What started a job.
    Trigger {
        /// The service, for example after an upload.
        Auto = "Auto",
        /// A call.
        Manual = "Manual",
    }
}
