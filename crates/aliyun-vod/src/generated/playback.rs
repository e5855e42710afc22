// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! What a player needs: addresses, credentials, keys.
//!
//! Behind the feature `playback`, which is on by default.

use super::types::Definition;
use super::types::DigitalWatermarkType;
use super::types::Format;
use super::types::MediaStatus;
use super::types::MediaType;
use super::types::OutputType;
use super::types::ResultType;
use super::types::StorageClass;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _, Requirement, ToJsonText};
use time::OffsetDateTime;

impl Client {
    /// Decrypts a key that `generate_kms_data_key` made.
    ///
    /// - `cipher_text`: Encrypted data key, the `CiphertextBlob` of `GenerateKMSDataKey`.
    pub fn decrypt_kms_data_key(&self, cipher_text: impl Into<String>) -> DecryptKMSDataKey {
        let mut call = Call::new(self.core(), DecryptKMSDataKey::META);
        call.params.query("CipherText", Into::<String>::into(cipher_text));
        DecryptKMSDataKey(call)
    }
}

cloudwire_http_core::operation! {
    /// Decrypts a key that `generate_kms_data_key` made. A server of your own does so to hand a player the
    /// key of an encrypted HLS stream.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-decryptkmsdatakey>
    DecryptKMSDataKey -> DecryptKMSDataKeyResponse {
        name: "DecryptKMSDataKey", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Makes the encrypted key with which the player SDK of an app encrypts the videos it downloads, from
    /// the identification of the app and a key of your own.
    ///
    /// - `app_identification`: Identity of the mobile or desktop application: the keystore's SHA-1 with
    ///   colons on Android, the bundle identifier on iOS, the serial number of the signing certificate on
    ///   Windows.
    /// - `app_decrypt_key`: Private key of your choice for encrypted downloads: 16 to 32 letters and
    ///   digits, with upper case, lower case and digits all present. Keep it secret. At most 32 characters.
    pub fn generate_download_secret_key(
        &self,
        app_identification: impl Into<String>,
        app_decrypt_key: impl Into<String>,
    ) -> GenerateDownloadSecretKey {
        let mut call = Call::new(self.core(), GenerateDownloadSecretKey::META);
        call.params.query("AppIdentification", Into::<String>::into(app_identification));
        let app_decrypt_key: String = app_decrypt_key.into();
        call.params.check_chars("AppDecryptKey", &app_decrypt_key, 32);
        call.params.query("AppDecryptKey", app_decrypt_key);
        GenerateDownloadSecretKey(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes the encrypted key with which the player SDK of an app encrypts the videos it downloads, from
    /// the identification of the app and a key of your own. The result is built into the app.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-generatedownloadsecretkey>
    GenerateDownloadSecretKey -> GenerateDownloadSecretKeyResponse {
        name: "GenerateDownloadSecretKey", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
        sensitive: ["AppDecryptKey"],
    }
}

impl Client {
    /// Makes a key to encrypt an HLS stream with: once in the clear to encrypt with, once encrypted to be
    /// stored beside the stream.
    pub fn generate_kms_data_key(&self) -> GenerateKMSDataKey {
        GenerateKMSDataKey(Call::new(self.core(), GenerateKMSDataKey::META))
    }
}

cloudwire_http_core::operation! {
    /// Makes a key to encrypt an HLS stream with: once in the clear to encrypt with, once encrypted to be
    /// stored beside the stream. `decrypt_kms_data_key` gets the clear one back. Nothing is kept by the
    /// provider, so every call gives another.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-generatekmsdatakey>
    GenerateKMSDataKey -> GenerateKMSDataKeyResponse {
        name: "GenerateKMSDataKey", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Reads the key with which play credentials of an application are signed on your own servers.
    pub fn get_app_play_key(&self) -> GetAppPlayKey {
        GetAppPlayKey(Call::new(self.core(), GetAppPlayKey::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads the key with which play credentials of an application are signed on your own servers. Keep it
    /// secret: whoever has it can make credentials.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getappplaykey>
    GetAppPlayKey -> GetAppPlayKeyResponse {
        name: "GetAppPlayKey", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetAppPlayKey {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }
}

impl Client {
    /// Reads the addresses a video or audio can be played from, by format and definition.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn get_play_info(&self, video_id: impl Into<String>) -> GetPlayInfo {
        let mut call = Call::new(self.core(), GetPlayInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("VideoId", Into::<String>::into(video_id));
        GetPlayInfo(call)
    }

    /// Reads the addresses a video can be played from, by the id of your own.
    ///
    /// - `reference_id`: Identifier of your own that was set at upload. At least one of this and `VideoId`
    ///   is required.
    pub fn get_play_info_by_reference_id(&self, reference_id: impl Into<String>) -> GetPlayInfo {
        let mut call = Call::new(self.core(), GetPlayInfo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("ReferenceId", Into::<String>::into(reference_id));
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
        name: "GetPlayInfo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetPlayInfo {
    /// What to answer beside the addresses, for example `danmu`.
    pub fn addition_type(mut self, addition_type: impl Into<String>) -> Self {
        self.0.params.query("AdditionType", Into::<String>::into(addition_type));
        self
    }

    /// How long the addresses are valid. Between 1 and 604800 seconds.
    pub fn auth_timeout(mut self, auth_timeout: i64) -> Self {
        self.0.params.check_range("AuthTimeout", auth_timeout, 1, 604800);
        self.0.params.query("AuthTimeout", auth_timeout);
        self
    }

    /// Short name of the codec, for example `h264` or `aac`.
    pub fn codec_name(mut self, codec_name: impl Into<String>) -> Self {
        self.0.params.query("CodecName", Into::<String>::into(codec_name));
        self
    }

    /// Qualities to return: rising from `FD` over `LD` and `SD` to `HD`, then `2K` and `4K`; `OD` the
    /// original's; for sound `SQ` standard and `HQ` high; `AUTO` adaptive bitrate. Absent means no choice
    /// by quality.
    pub fn definition(mut self, definition: impl IntoIterator<Item = impl Into<Definition>>) -> Self {
        let definition: Vec<String> =
            definition.into_iter().map(|item| Into::<Definition>::into(item).to_string()).collect();
        self.0.params.check_separator("Definition", &definition, ',');
        self.0.params.query("Definition", definition.join(","));
        self
    }

    /// Kind of invisible watermark the streams carry: `TraceMark` for tracing viewers, `CopyrightMark` for
    /// proving ownership.
    pub fn digital_watermark_type(mut self, digital_watermark_type: impl Into<DigitalWatermarkType>) -> Self {
        self.0
            .params
            .query("DigitalWatermarkType", Into::<DigitalWatermarkType>::into(digital_watermark_type));
        self
    }

    /// Container formats to return: `mp4`, `m3u8` (HLS), `mp3`, `flv`, `mpd` (DASH). Absent means all.
    pub fn formats(mut self, formats: impl IntoIterator<Item = impl Into<Format>>) -> Self {
        let formats: Vec<String> =
            formats.into_iter().map(|item| Into::<Format>::into(item).to_string()).collect();
        self.0.params.check_separator("Formats", &formats, ',');
        self.0.params.query("Formats", formats.join(","));
        self
    }

    /// Kind of addresses to give: `oss` are storage addresses, `cdn` are those of the delivery domain. The
    /// default is `oss`.
    pub fn output_type(mut self, output_type: impl Into<OutputType>) -> Self {
        self.0.params.query("OutputType", Into::<OutputType>::into(output_type));
        self
    }

    /// Playback settings as a JSON object, such as `PlayDomain` for the delivery domain of the addresses.
    pub fn play_config(mut self, play_config: impl ToJsonText) -> Self {
        let play_config = play_config.to_json_text();
        self.0.params.query("PlayConfig", play_config);
        self
    }

    /// Values the delivery network signs the address with, as a JSON object of `uid` and `rand`. Only for
    /// domains with URL signing of type A.
    pub fn re_auth_info(mut self, re_auth_info: impl ToJsonText) -> Self {
        let re_auth_info = re_auth_info.to_json_text();
        self.0.params.query("ReAuthInfo", re_auth_info);
        self
    }

    /// Identifier of your own that was set at upload. At least one of this and `VideoId` is required.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.0.params.query("ReferenceId", Into::<String>::into(reference_id));
        self
    }

    /// Which streams to return when several have one quality and format: `Single` the newest, `Multiple`
    /// all. The default is `Single`.
    pub fn result_type(mut self, result_type: impl Into<ResultType>) -> Self {
        self.0.params.query("ResultType", Into::<ResultType>::into(result_type));
        self
    }

    /// Kinds of streams to take: `video` (with its sound) and `audio` alone; absent means both.
    pub fn stream_type(mut self, stream_type: impl IntoIterator<Item = impl Into<MediaType>>) -> Self {
        let stream_type: Vec<String> =
            stream_type.into_iter().map(|item| Into::<MediaType>::into(item).to_string()).collect();
        self.0.params.check_separator("StreamType", &stream_type, ',');
        self.0.params.query("StreamType", stream_type.join(","));
        self
    }

    /// Text of the invisible watermark, of letters, digits or Chinese characters. With `TraceMark` it marks
    /// the viewer, and the streams that carry it are returned. At most 1024 characters.
    pub fn trace(mut self, trace: impl Into<String>) -> Self {
        let trace: String = trace.into();
        self.0.params.check_chars("Trace", &trace, 1024);
        self.0.params.query("Trace", trace);
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
    /// Gives a credential with which the player of the provider plays a video by its id; it lives from 100
    /// to 3,000 seconds, 100 by default.
    ///
    /// - `video_id`: Identifier of the video or audio file, given at upload. At least one of this and
    ///   `ReferenceId` is required.
    pub fn get_video_play_auth(&self, video_id: impl Into<String>) -> GetVideoPlayAuth {
        let mut call = Call::new(self.core(), GetVideoPlayAuth::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("VideoId", Into::<String>::into(video_id));
        GetVideoPlayAuth(call)
    }

    /// Gives a credential to play a video with, by the id of your own.
    ///
    /// - `reference_id`: Identifier of your own that was set at upload. At least one of this and `VideoId`
    ///   is required.
    pub fn get_video_play_auth_by_reference_id(&self, reference_id: impl Into<String>) -> GetVideoPlayAuth {
        let mut call = Call::new(self.core(), GetVideoPlayAuth::META);
        call.params.requires(&[Requirement::AtLeastOne(&["VideoId", "ReferenceId"])]);
        call.params.query("ReferenceId", Into::<String>::into(reference_id));
        GetVideoPlayAuth(call)
    }
}

cloudwire_http_core::operation! {
    /// Gives a credential with which the player of the provider plays a video by its id; it lives from 100
    /// to 3,000 seconds, 100 by default. Ask for one at each playback; at most 360 calls a second. A video
    /// that cannot be played in its state fails with `Forbidden.IllegalStatus`, one that does not exist
    /// with `InvalidVideo.NotFound`.
    ///
    /// Error codes of its own: `Forbidden.IllegalStatus` (403), `InvalidVideo.NotFound` (404).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getvideoplayauth>
    GetVideoPlayAuth -> GetVideoPlayAuthResponse {
        name: "GetVideoPlayAuth", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetVideoPlayAuth {
    /// Version of the playback interface the credential is meant for; the only documented value is `1.0.0`.
    pub fn api_version(mut self, api_version: impl Into<String>) -> Self {
        self.0.params.query("ApiVersion", Into::<String>::into(api_version));
        self
    }

    /// Lifetime of the playback credential in seconds. Between 100 and 3000 seconds. The default is `100`.
    pub fn auth_info_timeout(mut self, auth_info_timeout: i64) -> Self {
        self.0.params.check_range("AuthInfoTimeout", auth_info_timeout, 100, 3000);
        self.0.params.query("AuthInfoTimeout", auth_info_timeout);
        self
    }

    /// Identifier of your own that was set at upload. At least one of this and `VideoId` is required.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.0.params.query("ReferenceId", Into::<String>::into(reference_id));
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
    /// Sets the key with which play credentials of an application are signed on your own servers.
    pub fn set_app_play_key(&self) -> SetAppPlayKey {
        SetAppPlayKey(Call::new(self.core(), SetAppPlayKey::META))
    }
}

cloudwire_http_core::operation! {
    /// Sets the key with which play credentials of an application are signed on your own servers.
    /// Credentials signed with the key before it stop being valid.
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-setappplaykey>
    SetAppPlayKey -> SetAppPlayKeyResponse {
        name: "SetAppPlayKey", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
        sensitive: ["PlayKey"],
    }
}

impl SetAppPlayKey {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Key to set for the application: 8 to 20 letters and digits. Keep it secret.
    pub fn play_key(mut self, play_key: impl Into<String>) -> Self {
        self.0.params.query("PlayKey", Into::<String>::into(play_key));
        self
    }
}

cloudwire_http_core::model! {
    /// The key that play credentials of an application are signed with.
    AppPlayKey {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Key of the application for playback signing: 8 to 20 letters and digits. Keep it secret.
        play_key: Option<String> = "PlayKey"; secret,
    }

    /// What [`DecryptKMSDataKey`] answers.
    DecryptKMSDataKeyResponse {
        /// Master key of the key management service that protects the data key.
        key_id: Option<String> = "KeyId",
        /// The decrypted data key. Keep it secret.
        plaintext: Option<String> = "Plaintext"; secret,
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GenerateDownloadSecretKey`] answers.
    GenerateDownloadSecretKeyResponse {
        /// Encrypted key for the offline download feature of the player, made from the private key and the
        /// application's identity.
        app_encrypt_key: Option<String> = "AppEncryptKey"; secret,
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GenerateKMSDataKey`] answers.
    GenerateKMSDataKeyResponse {
        /// Encrypted form of the data key, safe to store beside the media; it is the `CipherText` of a
        /// transcoding job's encryption settings.
        ciphertext_blob: Option<String> = "CiphertextBlob",
        /// Master key of the key management service that protects the data key.
        key_id: Option<String> = "KeyId",
        /// Data key in the clear, in base64. Use it to encrypt, then forget it; only `CiphertextBlob` is
        /// stored.
        plaintext: Option<String> = "Plaintext"; secret,
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetAppPlayKey`] answers.
    GetAppPlayKeyResponse {
        /// Playback key of the application together with its dates.
        app_play_key: Option<AppPlayKey> = "AppPlayKey",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetPlayInfo`] answers.
    GetPlayInfoResponse {
        /// Streams that can be played, one item for each.
        play_info_list: Vec<PlayInfo> = "PlayInfoList" / "PlayInfo",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Title, state and the other basic data of the media that is played.
        video_base: Option<PlayedMedia> = "VideoBase",
    }

    /// What [`GetVideoPlayAuth`] answers.
    GetVideoPlayAuthResponse {
        /// Credential the player needs to play the video. Good for a short time and one video; keep it away
        /// from logs.
        play_auth: Option<String> = "PlayAuth"; secret,
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Title, state and the other basic data of the media that is played.
        video_meta: Option<PlayAuthVideo> = "VideoMeta",
    }

    /// The basic data of the video that a credential is for.
    PlayAuthVideo {
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// State of the video: `Uploading`, `UploadSucc` uploaded, `Transcoding`, `Normal` playable;
        /// `Checking` under review, `Blocked` barred; `UploadFail`, `TranscodeFail` and `ProduceFail` ended
        /// badly.
        status: Option<MediaStatus> = "Status",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// An address to play from.
    PlayInfo {
        /// Bits per colour sample of the stream, for example 8 or 10.
        bit_depth: Option<i32> = "BitDepth",
        /// The bit rate, in Kbps.
        bitrate: Option<String> = "Bitrate",
        /// Short name of the codec, for example `h264` or `aac`.
        codec_name: Option<String> = "CodecName",
        /// When the stream was made, in UTC.
        creation_time: Option<String> = "CreationTime",
        /// Quality of the stream: rising from `FD` over `LD`, `SD` and `HD` to `FHD`, then `2K` and `4K`;
        /// `OD` is the original's; `SQ` and `HQ` are standard and high sound; `AUTO` is adaptive bitrate.
        /// Which of them occur differs by operation.
        definition: Option<String> = "Definition",
        /// The length, in seconds.
        duration: Option<String> = "Duration",
        /// Whether the stream is encrypted: `0` no, `1` yes.
        encrypt: Option<i64> = "Encrypt",
        /// How the stream is decrypted; `License` means locally, by the provider's player only.
        encrypt_mode: Option<String> = "EncryptMode",
        /// Kind of encryption: `AliyunVoDEncryption` is the provider's own, played by its player only;
        /// `HLSEncryption` the HLS standard.
        encrypt_type: Option<String> = "EncryptType",
        /// Container or picture format, as a file extension.
        format: Option<String> = "Format",
        /// The frame rate, in frames per second.
        fps: Option<String> = "Fps",
        /// Kind of high dynamic range: `HDR`, `HDR10`, `HLG`, `DolbyVision`, `HDRVivid`, or `SDR+` for
        /// enhanced standard range. Absent for ordinary video.
        hdr_type: Option<String> = "HDRType",
        /// The height, in pixels.
        height: Option<i64> = "Height",
        /// Text of the copyright watermark, when the stream carries one.
        job_ext: Option<String> = "JobExt",
        /// Transcoding job that made the stream; it identifies the stream, for example in `DeleteStream`.
        job_id: Option<String> = "JobId",
        /// Kind of invisible watermark in the stream: `1` traces viewers, `2` proves ownership.
        job_type: Option<i32> = "JobType",
        /// When the stream was last changed, in UTC.
        modification_time: Option<String> = "ModificationTime",
        /// Kind of transcoding: `0` ordinary, `1` and `2` the provider's first and second generation of
        /// bandwidth saving.
        narrow_band_type: Option<String> = "NarrowBandType",
        /// Address the stream is played from.
        play_url: Option<String> = "PlayURL"; secret,
        /// The size, in bytes.
        size: Option<i64> = "Size",
        /// Output specification of the stream in the provider's codes, such as `H264.HD`.
        specification: Option<String> = "Specification",
        /// State of the stream: `Normal` is the newest of its quality and format, `Invisible` an older one.
        status: Option<String> = "Status",
        /// The kind of stream: `video` or `audio`.
        stream_type: Option<String> = "StreamType",
        /// Watermark template, made with `AddWatermark`.
        watermark_id: Option<String> = "WatermarkId",
        /// The width, in pixels.
        width: Option<i64> = "Width",
    }

    /// The media that is played.
    PlayedMedia {
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Address of the bullet-comment (danmaku) data shown over the video.
        dan_mu_url: Option<String> = "DanMuURL",
        /// Length of the media in seconds.
        duration: Option<String> = "Duration",
        /// Whether the media is a `video` or `audio` alone.
        media_type: Option<MediaType> = "MediaType",
        /// State of the video: `Uploading`, `UploadSucc` uploaded, `Transcoding`, `Normal` playable;
        /// `Checking` under review, `Blocked` barred; `UploadFail`, `TranscodeFail` and `ProduceFail` ended
        /// badly.
        status: Option<MediaStatus> = "Status",
        /// Storage class of the media: `Standard`, `IA` infrequent access, `Archive`, `ColdArchive`; with
        /// `Source` in front only the source file is in that class; `Changing` and `SourceChanging` are on
        /// the way.
        storage_class: Option<StorageClass> = "StorageClass",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// What [`SetAppPlayKey`] answers.
    SetAppPlayKeyResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }
}
