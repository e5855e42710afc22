// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Online editing: projects, material, production.
//!
//! Behind the feature `editing`, which is on by default.

use super::types::MediaStatus;
use super::types::MediaType;
use crate::Client;
use cloudwire_http_core::{
    Call, Done, Error, Items, Operation as _, PageRule, Paged, Pages, Requirement, ToJsonText, Wait, WaitRule,
};
use serde_json::Value;
use time::OffsetDateTime;

impl Client {
    /// Makes an online editing project with a title and, if wanted, a timeline as JSON.
    ///
    /// - `title`: Title of the editing project.
    pub fn add_editing_project(&self, title: impl Into<String>) -> AddEditingProject {
        let mut call = Call::new(self.core(), AddEditingProject::META);
        call.params.query("Title", Into::<String>::into(title));
        AddEditingProject(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes an online editing project with a title and, if wanted, a timeline as JSON. Nothing is produced
    /// yet: `produce_editing_project_video` does that. Asking twice makes two projects.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-addeditingproject>
    AddEditingProject -> AddEditingProjectResponse {
        name: "AddEditingProject", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl AddEditingProject {
    /// Address of the project's cover picture.
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.0.params.query("CoverURL", Into::<String>::into(cover_url));
        self
    }

    /// Free text about the project.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.params.query("Description", Into::<String>::into(description));
        self
    }

    /// Region of the service that keeps the project, for example `cn-shanghai`.
    pub fn division(mut self, division: impl Into<String>) -> Self {
        self.0.params.query("Division", Into::<String>::into(division));
        self
    }

    /// Tracks and clips of the project, as a JSON object.
    pub fn timeline(mut self, timeline: impl ToJsonText) -> Self {
        let timeline = timeline.to_json_text();
        self.0.params.query("Timeline", timeline);
        self
    }
}

impl Client {
    /// Adds up to 10 videos, audios or images to an editing project as material, and answers what is known
    /// about each.
    ///
    /// - `project_id`: Editing project, given by `AddEditingProject`.
    /// - `material_type`: Kind of material: `video`, `audio` or `image`.
    /// - `material_ids`: Materials to add or take away, all of the one `MaterialType`. At most 10 in one
    ///   call.
    pub fn add_editing_project_materials(
        &self,
        project_id: impl Into<String>,
        material_type: impl Into<MediaType>,
        material_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> AddEditingProjectMaterials {
        let mut call = Call::new(self.core(), AddEditingProjectMaterials::META);
        call.params.query("ProjectId", Into::<String>::into(project_id));
        call.params.query("MaterialType", Into::<MediaType>::into(material_type));
        let material_ids: Vec<String> = material_ids.into_iter().map(Into::into).collect();
        call.params.check_items("MaterialIds", material_ids.len(), 10);
        call.params.check_separator("MaterialIds", &material_ids, ',');
        call.params.query("MaterialIds", material_ids.join(","));
        AddEditingProjectMaterials(call)
    }
}

cloudwire_http_core::operation! {
    /// Adds up to 10 videos, audios or images to an editing project as material, and answers what is known
    /// about each. Material is what a timeline may use.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-addeditingprojectmaterials>
    AddEditingProjectMaterials -> AddEditingProjectMaterialsResponse {
        name: "AddEditingProjectMaterials", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Deletes editing projects.
    ///
    /// - `project_ids`: Editing projects to delete, given by `AddEditingProject`.
    pub fn delete_editing_project(
        &self,
        project_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteEditingProject {
        let mut call = Call::new(self.core(), DeleteEditingProject::META);
        let project_ids: Vec<String> = project_ids.into_iter().map(Into::into).collect();
        call.params.check_separator("ProjectIds", &project_ids, ',');
        call.params.query("ProjectIds", project_ids.join(","));
        DeleteEditingProject(call)
    }
}

cloudwire_http_core::operation! {
    /// Deletes editing projects. The videos produced from them and the material used in them stay.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deleteeditingproject>
    DeleteEditingProject -> DeleteEditingProjectResponse {
        name: "DeleteEditingProject", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Takes material out of an editing project.
    ///
    /// - `project_id`: Editing project, given by `AddEditingProject`.
    /// - `material_type`: Kind of material: `video`, `audio` or `image`.
    /// - `material_ids`: Materials to add or take away, all of the one `MaterialType`.
    pub fn delete_editing_project_materials(
        &self,
        project_id: impl Into<String>,
        material_type: impl Into<MediaType>,
        material_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteEditingProjectMaterials {
        let mut call = Call::new(self.core(), DeleteEditingProjectMaterials::META);
        call.params.query("ProjectId", Into::<String>::into(project_id));
        call.params.query("MaterialType", Into::<MediaType>::into(material_type));
        let material_ids: Vec<String> = material_ids.into_iter().map(Into::into).collect();
        call.params.check_separator("MaterialIds", &material_ids, ',');
        call.params.query("MaterialIds", material_ids.join(","));
        DeleteEditingProjectMaterials(call)
    }
}

cloudwire_http_core::operation! {
    /// Takes material out of an editing project. The media themselves stay in the library.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deleteeditingprojectmaterials>
    DeleteEditingProjectMaterials -> DeleteEditingProjectMaterialsResponse {
        name: "DeleteEditingProjectMaterials", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl Client {
    /// Reads an editing project with its timeline and state.
    ///
    /// - `project_id`: Editing project, given by `AddEditingProject`.
    pub fn get_editing_project(&self, project_id: impl Into<String>) -> GetEditingProject {
        let mut call = Call::new(self.core(), GetEditingProject::META);
        call.params.query("ProjectId", Into::<String>::into(project_id));
        GetEditingProject(call)
    }
}

cloudwire_http_core::operation! {
    /// Reads an editing project with its timeline and state. It is what to poll after
    /// `produce_editing_project_video`: the state ends at `Produced` or `ProduceFailed`.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-geteditingproject>
    GetEditingProject -> GetEditingProjectResponse {
        name: "GetEditingProject", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Waits until the video of an editing project was produced.
    ///
    /// Asks [`GetEditingProject`] after 2 s and then at growing intervals of up to 30 s, for at most 2
    /// hours unless told otherwise. The job is started by `ProduceEditingProjectVideo`, which answers the
    /// id as `ProjectId`.
    ///
    /// - `project_id`: Editing project, given by `AddEditingProject`.
    pub fn wait_until_produced(&self, project_id: impl Into<String>) -> Wait<GetEditingProject> {
        const RULE: WaitRule = WaitRule {
            state: &["Project", "Status"],
            done: Done::In(&["Produced"]),
            failed: &["ProduceFailed"],
            unknown: &[],
            total: &[],
            timeout: 7200,
        };
        let mut call = Call::new(self.core(), GetEditingProject::META);
        call.params.query("ProjectId", Into::<String>::into(project_id));
        Wait::new(call, &RULE)
    }
}

impl Client {
    /// Lists the material of an editing project, all or of one kind, in one answer.
    ///
    /// - `project_id`: Editing project, given by `AddEditingProject`.
    pub fn get_editing_project_materials(&self, project_id: impl Into<String>) -> GetEditingProjectMaterials {
        let mut call = Call::new(self.core(), GetEditingProjectMaterials::META);
        call.params.query("ProjectId", Into::<String>::into(project_id));
        GetEditingProjectMaterials(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the material of an editing project, all or of one kind, in one answer. With each comes what a
    /// timeline needs, such as length, cover and sprites.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-geteditingprojectmaterials>
    GetEditingProjectMaterials -> GetEditingProjectMaterialsResponse {
        name: "GetEditingProjectMaterials", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl GetEditingProjectMaterials {
    /// Only materials of this kind: `video`, `audio` or `image`; absent means all.
    pub fn material_type(mut self, material_type: impl Into<MediaType>) -> Self {
        self.0.params.query("MaterialType", Into::<MediaType>::into(material_type));
        self
    }

    /// Only materials of this kind: `video` or `audio` alone.
    pub fn kind(mut self, kind: impl Into<MediaType>) -> Self {
        self.0.params.query("Type", Into::<MediaType>::into(kind));
        self
    }
}

impl Client {
    /// Starts the production of a video from an editing project, or from a timeline given here, and answers
    /// the id that the video will have.
    pub fn produce_editing_project_video(&self) -> ProduceEditingProjectVideo {
        let mut call = Call::new(self.core(), ProduceEditingProjectVideo::META);
        call.params.requires(&[Requirement::AtLeastOne(&["ProjectId", "Timeline"])]);
        ProduceEditingProjectVideo(call)
    }
}

cloudwire_http_core::operation! {
    /// Starts the production of a video from an editing project, or from a timeline given here, and answers
    /// the id that the video will have. It runs in the background: `get_editing_project` tells how far it
    /// is, ending at `Produced` or `ProduceFailed`. Doing it twice produces, and costs, twice.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-produceeditingprojectvideo>
    ProduceEditingProjectVideo -> ProduceEditingProjectVideoResponse {
        name: "ProduceEditingProjectVideo", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: false,
    }
}

impl ProduceEditingProjectVideo {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    /// The default is `app-1000000`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Address of the project's cover picture.
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.0.params.query("CoverURL", Into::<String>::into(cover_url));
        self
    }

    /// Free text about the project that is produced.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.params.query("Description", Into::<String>::into(description));
        self
    }

    /// Data of the new video as a JSON object, such as `Title`, `Description`, `CoverURL`, `CateId` and
    /// `Tags`.
    pub fn media_metadata(mut self, media_metadata: impl ToJsonText) -> Self {
        let media_metadata = media_metadata.to_json_text();
        self.0.params.query("MediaMetadata", media_metadata);
        self
    }

    /// How the video is produced, as a JSON object, for example its storage, which must be named outside
    /// `cn-shanghai`.
    pub fn produce_config(mut self, produce_config: impl ToJsonText) -> Self {
        let produce_config = produce_config.to_json_text();
        self.0.params.query("ProduceConfig", produce_config);
        self
    }

    /// Editing project, given by `AddEditingProject`.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.0.params.query("ProjectId", Into::<String>::into(project_id));
        self
    }

    /// Tracks and clips to produce, as a JSON object. Without `ProjectId` it is required and a project is
    /// made for it.
    pub fn timeline(mut self, timeline: impl ToJsonText) -> Self {
        let timeline = timeline.to_json_text();
        self.0.params.query("Timeline", timeline);
        self
    }

    /// Title of the editing project.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.params.query("Title", Into::<String>::into(title));
        self
    }

    /// Settings and data of your own as a JSON object: `MessageCallback` for callbacks of this request,
    /// `Extend` for anything that is to come back in them. At most 256 characters.
    pub fn user_data(mut self, user_data: impl ToJsonText) -> Self {
        let user_data = user_data.to_json_text();
        self.0.params.query("UserData", user_data);
        self
    }
}

impl Client {
    /// Lists editing projects by title, state and time, page by page.
    pub fn search_editing_project(&self) -> SearchEditingProject {
        SearchEditingProject(Call::new(self.core(), SearchEditingProject::META))
    }
}

cloudwire_http_core::operation! {
    /// Lists editing projects by title, state and time, page by page. Timelines are not included;
    /// `get_editing_project` reads one project in full.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-searcheditingproject>
    SearchEditingProject -> SearchEditingProjectResponse {
        name: "SearchEditingProject", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl SearchEditingProject {
    /// Only projects created before this time, in UTC.
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
    /// `CreationTime:Asc` for oldest first.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.0.params.query("SortBy", Into::<String>::into(sort_by));
        self
    }

    /// Only projects created at or after this time, in UTC.
    pub fn start_time(mut self, start_time: OffsetDateTime) -> Self {
        self.0.params.query("StartTime", start_time);
        self
    }

    /// Only projects in these states: `Normal` a draft, `Producing`, `Produced`, `ProduceFailed`; absent
    /// means all.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<ProjectStatus>>) -> Self {
        let status: Vec<String> =
            status.into_iter().map(|item| Into::<ProjectStatus>::into(item).to_string()).collect();
        self.0.params.check_separator("Status", &status, ',');
        self.0.params.query("Status", status.join(","));
        self
    }

    /// Text the titles of the projects must contain; absent means all.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.params.query("Title", Into::<String>::into(title));
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

impl Paged for SearchEditingProject {
    type Item = FoundEditingProject;

    fn items(page: SearchEditingProjectResponse) -> Vec<Self::Item> {
        page.project_list
    }

    fn next(&self, page: &SearchEditingProjectResponse) -> Result<Option<Self>, Error> {
        const RULE: PageRule = PageRule {
            page: "PageNo",
            first: 1,
            size: "PageSize",
            default_size: 10,
            limit: 0,
            in_json: false,
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        Ok(self.0.next_page(&RULE, page.project_list.len(), total)?.map(Self))
    }
}

impl Client {
    /// Makes the given media the material of an editing project, in place of all it had.
    ///
    /// - `project_id`: Editing project, given by `AddEditingProject`.
    /// - `material_ids`: Materials the project is to have from now on; they replace the present ones.
    pub fn set_editing_project_materials(
        &self,
        project_id: impl Into<String>,
        material_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> SetEditingProjectMaterials {
        let mut call = Call::new(self.core(), SetEditingProjectMaterials::META);
        call.params.query("ProjectId", Into::<String>::into(project_id));
        let material_ids: Vec<String> = material_ids.into_iter().map(Into::into).collect();
        call.params.check_separator("MaterialIds", &material_ids, ',');
        call.params.query("MaterialIds", material_ids.join(","));
        SetEditingProjectMaterials(call)
    }
}

cloudwire_http_core::operation! {
    /// Makes the given media the material of an editing project, in place of all it had. To add or take
    /// single ones use `add_editing_project_materials` and `delete_editing_project_materials`.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-seteditingprojectmaterials>
    SetEditingProjectMaterials -> SetEditingProjectMaterialsResponse {
        name: "SetEditingProjectMaterials", method: POST, host: "vod",
        path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Changes title, description, cover or timeline of an editing project; what is not set stays.
    ///
    /// - `project_id`: Editing project, given by `AddEditingProject`.
    pub fn update_editing_project(&self, project_id: impl Into<String>) -> UpdateEditingProject {
        let mut call = Call::new(self.core(), UpdateEditingProject::META);
        call.params.query("ProjectId", Into::<String>::into(project_id));
        UpdateEditingProject(call)
    }
}

cloudwire_http_core::operation! {
    /// Changes title, description, cover or timeline of an editing project; what is not set stays. The
    /// timeline is replaced whole.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-updateeditingproject>
    UpdateEditingProject -> UpdateEditingProjectResponse {
        name: "UpdateEditingProject", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl UpdateEditingProject {
    /// Address of the project's cover picture.
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.0.params.query("CoverURL", Into::<String>::into(cover_url));
        self
    }

    /// Free text about the project.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.params.query("Description", Into::<String>::into(description));
        self
    }

    /// Tracks and clips of the project, as a JSON object.
    pub fn timeline(mut self, timeline: impl ToJsonText) -> Self {
        let timeline = timeline.to_json_text();
        self.0.params.query("Timeline", timeline);
        self
    }

    /// Title of the editing project.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.params.query("Title", Into::<String>::into(title));
        self
    }
}

cloudwire_http_core::model! {
    /// What [`AddEditingProjectMaterials`] answers.
    AddEditingProjectMaterialsResponse {
        /// Materials of the project, one item for each.
        material_list: Vec<AddedMaterial> = "MaterialList",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`AddEditingProject`] answers.
    AddEditingProjectResponse {
        /// The new editing project.
        project: Option<NewEditingProject> = "Project",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// Material of an editing project, as it was added.
    AddedMaterial {
        /// Category of the media; categories come from `AddCategory` and `GetCategories`.
        cate_id: Option<i32> = "CateId",
        /// Name of the category.
        cate_name: Option<String> = "CateName",
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// When the item was created or the job submitted.
        create_time: Option<OffsetDateTime> = "CreateTime",
        /// Number of the account that owns the material.
        customer_id: Option<i64> = "CustomerId",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// Identifier of the material, which is that of the video, audio or image it comes from.
        material_id: Option<String> = "MaterialId",
        /// Kind of material: `video`, `audio` or `image`.
        material_type: Option<MediaType> = "MaterialType",
        /// When the item was last changed, in UTC.
        modify_time: Option<OffsetDateTime> = "ModifyTime",
        /// Size of the source file in bytes.
        size: Option<i64> = "Size",
        /// Snapshots of the media.
        snapshots: Vec<String> = "Snapshots",
        /// Settings of the sprites, as JSON.
        sprite_config: Option<Value> = "SpriteConfig" as JsonText,
        /// Addresses of the sprites.
        sprites: Vec<String> = "Sprites",
        /// State of the material: `Uploading`, `Normal` ready, `UploadFail` failed.
        status: Option<MediaStatus> = "Status",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
    }

    /// What [`DeleteEditingProjectMaterials`] answers.
    DeleteEditingProjectMaterialsResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`DeleteEditingProject`] answers.
    DeleteEditingProjectResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// An editing project with its timeline.
    EditingProject {
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// When the item was last changed, in UTC.
        modified_time: Option<OffsetDateTime> = "ModifiedTime",
        /// Editing project, given by `AddEditingProject`.
        project_id: Option<String> = "ProjectId",
        /// Region of the service that keeps the item, for example `cn-shanghai`.
        region_id: Option<String> = "RegionId",
        /// State of the project: `Normal` a draft, `Producing` under way, `Produced` done, `ProduceFailed`
        /// failed.
        status: Vec<ProjectStatus> = "Status" as Comma,
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Tracks and clips of the project, as JSON.
        timeline: Option<Value> = "Timeline" as JsonText,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
    }

    /// An editing project of a listing.
    FoundEditingProject {
        /// Address of the cover picture.
        cover_url: Option<String> = "CoverURL",
        /// When the item was created, in UTC.
        creation_time: Option<String> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// Length of the media in seconds.
        duration: Option<f64> = "Duration",
        /// When the item was last changed, in UTC.
        modified_time: Option<String> = "ModifiedTime",
        /// Editing project, given by `AddEditingProject`.
        project_id: Option<String> = "ProjectId",
        /// Region of the service that keeps the item, for example `cn-shanghai`.
        region_id: Option<String> = "RegionId",
        /// State of the project: `Normal` a draft, `Producing` under way, `Produced` done, `ProduceFailed`
        /// failed.
        status: Option<String> = "Status",
        /// Storage bucket the media lies in, as the name of its domain.
        storage_location: Option<String> = "StorageLocation",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
    }

    /// What [`GetEditingProjectMaterials`] answers.
    GetEditingProjectMaterialsResponse {
        /// Materials of the project, one item for each.
        material_list: Vec<Material> = "MaterialList" / "Material",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetEditingProject`] answers.
    GetEditingProjectResponse {
        /// The editing project.
        project: Option<EditingProject> = "Project",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// Material of an editing project.
    Material {
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
        /// Identifier of the material, which is that of the video, audio or image it comes from.
        material_id: Option<String> = "MaterialId",
        /// Kind of material: `video`, `audio` or `image`.
        material_type: Option<String> = "MaterialType",
        /// When the item was last changed, in UTC.
        modified_time: Option<String> = "ModifiedTime",
        /// Size of the source file in bytes.
        size: Option<i64> = "Size",
        /// Snapshots of the media.
        snapshots: Vec<String> = "Snapshots" / "Snapshot",
        /// Where the material comes from, in the provider's own words.
        source: Option<String> = "Source",
        /// Settings of the sprites, as JSON.
        sprite_config: Option<Value> = "SpriteConfig" as JsonText,
        /// Addresses of the sprites made of the material.
        sprites: Vec<String> = "Sprites" / "Sprite",
        /// State of the material: `Uploading`, `Normal` ready, `UploadFail` failed.
        status: Option<String> = "Status",
        /// Tags of the media, by which it can be searched.
        tags: Vec<String> = "Tags" as Comma,
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
    }

    /// An editing project that was just made.
    NewEditingProject {
        /// When the item was created, in UTC.
        creation_time: Option<OffsetDateTime> = "CreationTime",
        /// Free text about the item.
        description: Option<String> = "Description",
        /// When the item was last changed, in UTC.
        modified_time: Option<OffsetDateTime> = "ModifiedTime",
        /// Editing project, given by `AddEditingProject`.
        project_id: Option<String> = "ProjectId",
        /// State of the project: `Normal` a draft, `Producing` under way, `Produced` done, `ProduceFailed`
        /// failed.
        status: Option<ProjectStatus> = "Status",
        /// Title of the item, for people to read.
        title: Option<String> = "Title",
    }

    /// What [`ProduceEditingProjectVideo`] answers.
    ProduceEditingProjectVideoResponse {
        /// Identifier of the new video, given at once while it is still being produced.
        media_id: Option<String> = "MediaId",
        /// Editing project, given by `AddEditingProject`.
        project_id: Option<String> = "ProjectId",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SearchEditingProject`] answers.
    SearchEditingProjectResponse {
        /// Editing projects that match, one item for each.
        project_list: Vec<FoundEditingProject> = "ProjectList" / "Project",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Number of entries that match, over all pages.
        total: Option<i32> = "Total",
    }

    /// What [`SetEditingProjectMaterials`] answers.
    SetEditingProjectMaterialsResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`UpdateEditingProject`] answers.
    UpdateEditingProjectResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }
}

cloudwire_http_core::open_enum! {
    /// The state of an editing project.
    ProjectStatus {
        /// Nothing was produced from it yet.
        Normal = "Normal",
        /// A video is being produced.
        Producing = "Producing",
        /// A video was produced.
        Produced = "Produced",
        /// The production failed.
        ProduceFailed = "ProduceFailed",
    }
}
