// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Finding media: search, categories, recordings of live streams.
//!
//! Behind the feature `search`, which is on by default.

use super::types::BusinessType;
use super::types::MediaStatus;
use super::types::MediaType;
use super::types::PreprocessStatus;
use super::types::RestoreStatus;
use super::types::StorageClass;
use super::types::Switch;
use crate::Client;
use cloudwire_http_core::{Call, Error, Items, Operation as _, PageRule, Paged, Pages};
use time::OffsetDateTime;

impl Client {
    /// Makes a category, at the top or below another.
    ///
    /// - `cate_name`: Name of the category. At most 64 bytes of UTF-8.
    pub fn add_category(&self, cate_name: impl Into<String>) -> AddCategory {
        let mut call = Call::new(self.core(), AddCategory::META);
        let cate_name: String = cate_name.into();
        call.params.check_bytes("CateName", &cate_name, 64);
        call.params.query("CateName", cate_name);
        AddCategory(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes a category, at the top or below another. The tree has three levels (`LevelExceededMax`) and
    /// 100 categories below one (`SubTotalExceededMax`); a category above that does not exist fails with
    /// `InvalidCateId.NotFound`. Asking twice makes two.
    ///
    /// Error codes of its own: `InvalidCateId.NotFound` (404), `LevelExceededMax` (400),
    /// `SubTotalExceededMax` (400).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-addcategory>
    AddCategory -> AddCategoryResponse {
        name: "AddCategory", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl AddCategory {
    /// Category the new one is put below; three levels are allowed. Absent or `-1` puts it at the top.
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.0.params.query("ParentId", parent_id);
        self
    }

    /// Kind of category: `default` for video, audio and images, `material` for short video material. The
    /// default is `default`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.0.params.query("Type", Into::<String>::into(kind));
        self
    }
}

impl Client {
    /// Deletes a category together with all categories below it.
    ///
    /// - `cate_id`: Category to delete, together with everything below it.
    pub fn delete_category(&self, cate_id: i64) -> DeleteCategory {
        let mut call = Call::new(self.core(), DeleteCategory::META);
        call.params.query("CateId", cate_id);
        DeleteCategory(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes a category together with all categories below it. The media in them stay, without a
    /// category. One that does not exist fails with `InvalidCateId.NotFound`.
    ///
    /// Error codes of its own: `InvalidCateId.NotFound` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletecategory>
    DeleteCategory -> DeleteCategoryResponse {
        name: "DeleteCategory", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Reads a category and lists those directly below it, page by page; without an id, those at the top.
    pub fn get_categories(&self) -> GetCategories {
        GetCategories(Call::new(self.core(), GetCategories::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads a category and lists those directly below it, page by page; without an id, those at the top.
    /// One that does not exist fails with `InvalidCateId.NotFound`.
    ///
    /// Error codes of its own: `InvalidCateId.NotFound` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getcategories>
    GetCategories -> GetCategoriesResponse {
        name: "GetCategories", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetCategories {
    /// Category to read, with its direct children. Absent or `-1` means the root.
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.0.params.query("CateId", cate_id);
        self
    }

    /// Page to return, counted from 1. The default is `1`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// Number of entries on a page. At most 100. The default is `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.params.check_range("PageSize", page_size, 1, 100);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Order of the listing: a field and a direction, as in `CreationTime:Desc` for newest first or
    /// `CreationTime:Asc` for oldest first. The default is `CreationTime:Desc`.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.0.params.query("SortBy", Into::<String>::into(sort_by));
        self
    }

    /// Only categories of this kind: `default` for video, audio and images, `material` for short video
    /// material. The default is `default`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.0.params.query("Type", Into::<String>::into(kind));
        self
    }

    /// The answers from this one on, each fetched when it is asked for.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The items of all pages, one by one; pages are fetched as they are needed.
    pub fn items(self) -> Items<Self> {
        self.pages().into_items()
    }
}

impl Paged for GetCategories {
    type Item = Subcategory;

    fn items(page: GetCategoriesResponse) -> Vec<Self::Item> {
        page.sub_categories
    }

    fn next(&self, page: &GetCategoriesResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 10,
            limit: 0,
            in_json: false,
        };
        let total = page.sub_total.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.sub_categories.len(), total)?.map(Self))
    }
}

impl Client {
    /// Lists videos that were recorded from live streams, page by page, by stream, application, domain and
    /// time.
    pub fn list_live_record_video(&self) -> ListLiveRecordVideo {
        ListLiveRecordVideo(Call::new(self.core(), ListLiveRecordVideo::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists videos that were recorded from live streams, page by page, by stream, application, domain and
    /// time. Each comes with the times of the recording and the video it became.
    ///
    /// Error codes of its own: `IpsExceededMax` (403), `IpsIsEmpty` (400), `SecurityIpGroupExceededMax`
    /// (403).
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-listliverecordvideo>
    ListLiveRecordVideo -> ListLiveRecordVideoResponse {
        name: "ListLiveRecordVideo", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl ListLiveRecordVideo {
    /// Application name of the live stream, as set at recording; absent means all.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.0.params.query("AppName", Into::<String>::into(app_name));
        self
    }

    /// Domain name used for accelerated delivery.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.0.params.query("DomainName", Into::<String>::into(domain_name));
        self
    }

    /// Only recordings that began before this time, in UTC.
    pub fn end_time(mut self, end_time: OffsetDateTime) -> Self {
        self.0.params.query("EndTime", end_time);
        self
    }

    /// Page to return, counted from 1. The default is `1`.
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// Number of entries on a page. At most 100. The default is `10`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.0.params.check_range("PageSize", i64::from(page_size), 1, 100);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Order of the listing: a field and a direction, as in `CreationTime:Desc` for newest first or
    /// `CreationTime:Asc` for oldest first. The default is `CreationTime:Desc`.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.0.params.query("SortBy", Into::<String>::into(sort_by));
        self
    }

    /// Only recordings that began at or after this time, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }

    /// Name of the live stream that was recorded; absent means all.
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.0.params.query("StreamName", Into::<String>::into(stream_name));
        self
    }

    /// The answers from this one on, each fetched when it is asked for.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The items of all pages, one by one; pages are fetched as they are needed.
    pub fn items(self) -> Items<Self> {
        self.pages().into_items()
    }
}

impl Paged for ListLiveRecordVideo {
    type Item = LiveRecording;

    fn items(page: ListLiveRecordVideoResponse) -> Vec<Self::Item> {
        page.live_record_video_list
    }

    fn next(&self, page: &ListLiveRecordVideoResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 10,
            limit: 0,
            in_json: false,
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.live_record_video_list.len(), total)?.map(Self))
    }
}

impl Client {
    /// Searches videos, audios, images or attached media by an expression, a page at a time.
    pub fn search_media(&self) -> SearchMedia {
        SearchMedia(Call::new(self.core(), SearchMedia::META))
    }
}

cloudwire_http_core::operation! {
    /// Searches videos, audios, images or attached media by an expression, a page at a time. Page by page
    /// the first 5,000 results can be had; with the token of the last answer, videos and audios up to
    /// 2,000,000.
    ///
    /// Error codes of its own: `ErrorMatchSyntax` (400), `InvalidScrollToken.Expired` (400),
    /// `SortByExceededMax` (400).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-searchmedia>
    SearchMedia -> SearchMediaResponse {
        name: "SearchMedia", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl SearchMedia {
    /// The fields to answer beside the id, for example `Title` and `CoverURL`. By default a few basic ones.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        self.0.params.check_separator("Fields", &fields, ',');
        self.0.params.query("Fields", fields.join(","));
        self
    }

    /// What to look for, as an expression over fields: `Status in ('Normal') and CreationTime =
    /// ('2024-01-01T00:00:00Z','2024-02-01T00:00:00Z')`. Without it everything is found.
    pub fn matching(mut self, matching: impl Into<String>) -> Self {
        self.0.params.query("Match", Into::<String>::into(matching));
        self
    }

    /// Page to return, counted from 1. Only the first 5000 hits can be reached this way; beyond them go on
    /// with `ScrollToken`. The default is `1`.
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.0.params.query("PageNo", page_no);
        self
    }

    /// Number of entries on a page. At most 100. The default is `10`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.0.params.check_range("PageSize", i64::from(page_size), 1, 100);
        self.0.params.query("PageSize", page_size);
        self
    }

    /// Token of the answer before, to go on beyond the first 5000 hits; video and audio only, and with a
    /// single sort field. Absent starts anew. At most 32 characters.
    pub fn scroll_token(mut self, scroll_token: impl Into<String>) -> Self {
        let scroll_token: String = scroll_token.into();
        self.0.params.check_chars("ScrollToken", &scroll_token, 32);
        self.0.params.query("ScrollToken", scroll_token);
        self
    }

    /// The kind of media to search. The default is `video`.
    pub fn search_type(mut self, search_type: impl Into<MediaType>) -> Self {
        self.0.params.query("SearchType", Into::<MediaType>::into(search_type));
        self
    }

    /// The order, each as `CreationTime:Desc`; the first counts most. With a token one alone is allowed. At
    /// most 3 in one call. The default is `CreationTime:Desc`.
    pub fn sort_by(mut self, sort_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let sort_by: Vec<String> = sort_by.into_iter().map(Into::into).collect();
        self.0.params.check_items("SortBy", sort_by.len(), 3);
        self.0.params.check_separator("SortBy", &sort_by, ',');
        self.0.params.query("SortBy", sort_by.join(","));
        self
    }

    /// The answers from this one on, each fetched when it is asked for.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The items of all pages, one by one; pages are fetched as they are needed.
    pub fn items(self) -> Items<Self> {
        self.pages().into_items()
    }
}

impl Paged for SearchMedia {
    type Item = MediaItem;

    fn items(page: SearchMediaResponse) -> Vec<Self::Item> {
        page.media_list
    }

    fn next(&self, page: &SearchMediaResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 10,
            limit: 5000,
            in_json: false,
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        Ok(self
            .0
            .next_page_or_token(
                &RULE,
                page.media_list.len(),
                total,
                "ScrollToken",
                page.scroll_token.as_deref(),
            )?
            .map(Self))
    }
}

impl Client {
    /// Renames a category.
    ///
    /// - `cate_id`: Category that gets the new name.
    /// - `cate_name`: Name of the category. At most 64 bytes of UTF-8.
    pub fn update_category(&self, cate_id: i64, cate_name: impl Into<String>) -> UpdateCategory {
        let mut call = Call::new(self.core(), UpdateCategory::META);
        call.params.query("CateId", cate_id);
        let cate_name: String = cate_name.into();
        call.params.check_bytes("CateName", &cate_name, 64);
        call.params.query("CateName", cate_name);
        UpdateCategory(call)
    }
}

cloudwire_http_core::operation! {
    /// Renames a category. One that does not exist fails with `InvalidCateId.NotFound`.
    ///
    /// Error codes of its own: `InvalidCateId.NotFound` (404).
    ///
    /// Provider page: <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updatecategory>
    UpdateCategory -> UpdateCategoryResponse {
        name: "UpdateCategory", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// What [`AddCategory`] answers.
    AddCategoryResponse {
        /// The new category, with the identifier it was given.
        category: Option<MediaCategory> = "Category",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What smart tagging recognised.
    AiData {
        /// Labels that AI analysis gave to the media.
        ai_label_info: Vec<AiLabel> = "AiLabelInfo",
        /// Text recognised in the pictures, with its times.
        ocr_info: Vec<OcrText> = "OcrInfo",
    }

    /// A label that smart tagging found.
    AiLabel {
        /// Category the label belongs to.
        category: Option<String> = "Category",
        /// Identifier of the label.
        label_id: Option<String> = "LabelId",
        /// Label as it is shown to people.
        label_name: Option<String> = "LabelName",
        /// Places in the media where the label applies.
        occurrences: Vec<AiOccurrence> = "Occurrences",
    }

    /// Where a label occurs.
    AiOccurrence {
        /// Start of the occurrence in the media, in the provider's own time count.
        from: Option<f64> = "From",
        /// Confidence of the label at this place; higher is surer.
        score: Option<f64> = "Score",
        /// End of the occurrence in the media, in the provider's own time count.
        to: Option<f64> = "To",
    }

    /// The state of smart tagging.
    AiRoughData {
        /// Category of the media that the first AI analysis came to.
        ai_category: Option<String> = "AiCategory",
        /// AI job that produced this analysis.
        ai_job_id: Option<String> = "AiJobId",
        /// How the first analysis is kept; the provider documents no values.
        save_type: Option<String> = "SaveType",
        /// The state of the tagging job.
        status: Option<String> = "Status",
    }

    /// A category.
    Category {
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Depth in the category tree, from `0` at the top to `2`.
        level: Option<i64> = "Level",
        /// Category above this one; `-1` means it stands at the top.
        parent_id: Option<i64> = "ParentId",
    }

    /// What [`DeleteCategory`] answers.
    DeleteCategoryResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// An attached media found by a search.
    FoundAttachedMedia {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// What the auxiliary media is for: `watermark`, `subtitle`, or `material` for editing.
        business_type: Option<BusinessType> = "BusinessType",
        /// Categories the auxiliary media belongs to.
        categories: Vec<Category> = "Categories",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// State of the file: `Uploading`, `Normal` uploaded, `UploadFail` failed.
        status: Option<MediaStatus> = "Status",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Address under which the file can be fetched.
        url: Option<String> = "URL"; secret,
    }

    /// An audio found by a search.
    FoundAudio {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Identifier of the audio file.
        audio_id: Option<String> = "AudioId",
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
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// Where the media came from: `general` an upload, `short_video` the short video SDK, `editing` the
        /// editor, `live` a recording.
        media_source: Option<MediaSource> = "MediaSource",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Whether the media is prepared for the production studio: `UnPreprocess` not asked for,
        /// `Preprocessing` under way, `PreprocessSucceed` done, `PreprocessFailed` failed.
        preprocess_status: Option<PreprocessStatus> = "PreprocessStatus",
        /// Identifier of your own for the media, set at upload and unique in the account; it can stand in
        /// for the media's identifier.
        reference_id: Option<String> = "ReferenceId",
        /// When the restored copy stops being readable, in UTC.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// State of bringing archived media back: `Processing`, `Success`, or `Failed`; absent when it was
        /// never asked for.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// Size of the source file in bytes.
        size: Option<i64> = "Size",
        /// Snapshots of the media.
        snapshots: Vec<String> = "Snapshots",
        /// Addresses of the sprites.
        sprite_snapshots: Vec<String> = "SpriteSnapshots",
        /// State of the file: `Uploading`, `Normal` uploaded, `UploadFail` failed, `Deleted` gone.
        status: Option<MediaStatus> = "Status",
        /// Storage class of the media: `Standard`, `IA` infrequent access, `Archive`, `ColdArchive`; with
        /// `Source` in front only the source file is in that class; `Changing` and `SourceChanging` are on
        /// the way.
        storage_class: Option<StorageClass> = "StorageClass",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// When the media becomes playable: `FastTranscode` after the first output, `NoTranscode` at once
        /// without transcoding, `AsyncTranscode` at once while transcoding goes on.
        transcode_mode: Option<TranscodeMode> = "TranscodeMode",
    }

    /// An image found by a search.
    FoundImage {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Identifier of the image, given by `CreateUploadImage`.
        image_id: Option<String> = "ImageId",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// State of the file: `Uploading`, `Normal` uploaded, `UploadFail` failed.
        status: Option<MediaStatus> = "Status",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Address under which the file can be fetched.
        url: Option<String> = "URL"; secret,
    }

    /// A video found by a search.
    FoundVideo {
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
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// Where the media came from: `general` an upload, `short_video` the short video SDK, `editing` the
        /// editor, `live` a recording.
        media_source: Option<MediaSource> = "MediaSource",
        /// When the item was last changed, in UTC.
        modification_time: Option<OffsetDateTime> = "ModificationTime",
        /// Whether the media is prepared for the production studio: `UnPreprocess` not asked for,
        /// `Preprocessing` under way, `PreprocessSucceed` done, `PreprocessFailed` failed.
        preprocess_status: Option<PreprocessStatus> = "PreprocessStatus",
        /// Identifier of your own for the media, set at upload and unique in the account; it can stand in
        /// for the media's identifier.
        reference_id: Option<String> = "ReferenceId",
        /// When the restored copy stops being readable, in UTC.
        restore_expiration: Option<String> = "RestoreExpiration",
        /// State of bringing archived media back: `Processing`, `Success`, or `Failed`; absent when it was
        /// never asked for.
        restore_status: Option<RestoreStatus> = "RestoreStatus",
        /// Size of the source file in bytes.
        size: Option<i64> = "Size",
        /// Snapshots of the media.
        snapshots: Vec<String> = "Snapshots",
        /// Addresses of the sprites.
        sprite_snapshots: Vec<String> = "SpriteSnapshots",
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
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// When the media becomes playable: `FastTranscode` after the first output, `NoTranscode` at once
        /// without transcoding, `AsyncTranscode` at once while transcoding goes on.
        transcode_mode: Option<TranscodeMode> = "TranscodeMode",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// What [`GetCategories`] answers.
    GetCategoriesResponse {
        /// The category asked for; absent when the root was asked for.
        category: Option<MediaCategory> = "Category",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Direct children of the category, one item for each.
        sub_categories: Vec<Subcategory> = "SubCategories" / "Category",
        /// Number of direct children of the category asked for, over all pages.
        sub_total: Option<i64> = "SubTotal",
    }

    /// What [`ListLiveRecordVideo`] answers.
    ListLiveRecordVideoResponse {
        /// Recordings of live streams, one item for each.
        live_record_video_list: Vec<LiveRecording> = "LiveRecordVideoList" / "LiveRecordVideo",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Number of entries that match, over all pages.
        total: Option<i32> = "Total",
    }

    /// The video that a recording became.
    LiveRecordedVideo {
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i32> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// When the item was created, in UTC.
        creation_time: Option<String> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// When the item was last changed, in UTC.
        modify_time: Option<String> = "ModifyTime",
        /// Size of the source file in bytes.
        size: Option<i64> = "Size",
        /// Snapshots of the media.
        snapshots: Vec<String> = "Snapshots" / "Snapshot",
        /// State of the video: `Uploading`, `UploadSucc` uploaded, `Transcoding`, `Normal` playable;
        /// `Checking` under review, `Blocked` barred; `UploadFail`, `TranscodeFail` and `ProduceFail` ended
        /// badly.
        status: Option<String> = "Status",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Transcoding template group, made with `AddTranscodeTemplateGroup`.
        template_group_id: Option<String> = "TemplateGroupId",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
        /// Identifier of the video or audio file, given at upload.
        video_id: Option<String> = "VideoId",
    }

    /// A recording of a live stream.
    LiveRecording {
        /// Application name of the live stream that was recorded.
        app_name: Option<String> = "AppName",
        /// Domain name used for accelerated delivery.
        domain_name: Option<String> = "DomainName",
        /// Identifier of the recording's play list.
        playlist_id: Option<String> = "PlaylistId",
        /// When the recording ended, in UTC.
        record_end_time: Option<String> = "RecordEndTime",
        /// When the recording began, in UTC.
        record_start_time: Option<String> = "RecordStartTime",
        /// Name of the live stream.
        stream_name: Option<String> = "StreamName",
        /// The video the recording was stored as.
        video: Option<LiveRecordedVideo> = "Video",
    }

    /// A category of media, in its place in the tree.
    MediaCategory {
        /// Identifier of the new category; the calls that rename, delete or read it and those that file
        /// media take it.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Depth in the category tree: `0` top, `1` second, `2` third and last.
        level: Option<i64> = "Level",
        /// Category above this one; `-1` means it stands at the top.
        parent_id: Option<i64> = "ParentId",
        /// Kind of category: `default` for video, audio and images, `material` for short video material.
        kind: Option<String> = "Type",
    }

    /// A media found by a search; the member of its kind is set.
    MediaItem {
        /// Labels and recognised text that AI analysis found in the media, with their times.
        ai_data: Option<AiData> = "AiData",
        /// First, coarse result of the AI analysis of the media.
        ai_rough_data: Option<AiRoughData> = "AiRoughData",
        /// Data of the auxiliary media (watermark, subtitle or material), when the hit is one.
        attached_media: Option<FoundAttachedMedia> = "AttachedMedia",
        /// Data of the audio file, when the hit is one.
        audio: Option<FoundAudio> = "Audio",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Data of the image, when the hit is one.
        image: Option<FoundImage> = "Image",
        /// Identifier of the media: that of the video, audio, image or auxiliary file.
        media_id: Option<String> = "MediaId",
        /// Kind of the hit: `video`, `audio`, `image` or `attached` (auxiliary). It tells which of the data
        /// members is present.
        media_type: Option<MediaType> = "MediaType",
        /// Data of the video, when the hit is one.
        video: Option<FoundVideo> = "Video",
    }

    /// A text that smart tagging read.
    OcrText {
        /// Text recognised in the pictures.
        content: Option<String> = "Content",
        /// Start of the occurrence in the media, in the provider's own time count.
        from: Option<f64> = "From",
        /// End of the occurrence in the media, in the provider's own time count.
        to: Option<f64> = "To",
    }

    /// What [`SearchMedia`] answers.
    SearchMediaResponse {
        /// Media that match, one item for each, in the order of `SortBy`.
        media_list: Vec<MediaItem> = "MediaList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Token to hand to the next call to go on from this page. It expires; then start at page 1 again.
        scroll_token: Option<String> = "ScrollToken",
        /// Number of entries that match, over all pages.
        total: Option<i64> = "Total",
    }

    /// A category below the one asked for.
    Subcategory {
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i64> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Depth in the category tree, from `0` at the top to `2`.
        level: Option<i64> = "Level",
        /// Category above this one; `-1` means it stands at the top.
        parent_id: Option<i64> = "ParentId",
        /// Number of direct children this category has itself.
        sub_total: Option<i64> = "SubTotal",
        /// Kind of category: `default` for video, audio and images, `material` for short video material.
        kind: Option<String> = "Type",
    }

    /// What [`UpdateCategory`] answers.
    UpdateCategoryResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }
}

cloudwire_http_core::open_enum! {
    /// Where a media came from.
    MediaSource {
        /// An upload.
        General = "general",
        /// A short video made on a phone.
        ShortVideo = "short_video",
        /// An edit in the cloud.
        Editing = "editing",
        /// A recording of a live stream.
        Live = "live",
    }

    /// How a media is transcoded.
    TranscodeMode {
        /// At once; ready when that is done.
        Fast = "FastTranscode",
        /// Not; ready at once.
        Never = "NoTranscode",
        /// Later; ready at once.
        Async = "AsyncTranscode",
    }
}
