// Written by `cargo xtask codegen` from `crates/aliyun-vod/spec`. Changes belong there.

//! Where events are sent, the cross-domain file, storage for applications.
//!
//! Behind the feature `settings`, which is on by default.

use super::types::Switch;
use crate::Client;
use cloudwire_http_core::{Call, Operation as _};

impl Client {
    /// Gives an application a bucket to store media in: a new one managed by the service, or one of your
    /// own.
    ///
    /// - `app_id`: Application the resources belong to; `app-1000000` is the account's built-in default
    ///   application.
    pub fn add_vod_storage_for_app(&self, app_id: impl Into<String>) -> AddVodStorageForApp {
        let mut call = Call::new(self.core(), AddVodStorageForApp::META);
        call.params.query("AppId", Into::<String>::into(app_id));
        AddVodStorageForApp(call)
    }
}

cloudwire_http_core::operation! {
    /// Gives an application a bucket to store media in: a new one managed by the service, or one of your
    /// own. Answers the address of the bucket, which uploads then take as storage location.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-addvodstorageforapp>
    AddVodStorageForApp -> AddVodStorageForAppResponse {
        name: "AddVodStorageForApp", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl AddVodStorageForApp {
    /// Domain of your own bucket; required when `StorageType` is `user_oss_bucket`.
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        self.0.params.query("StorageLocation", Into::<String>::into(storage_location));
        self
    }

    /// Whose bucket it is: `vod_oss_bucket` makes one of the service, `user_oss_bucket` adds one of your
    /// own. The default is `vod_oss_bucket`.
    pub fn storage_type(mut self, storage_type: impl Into<StorageType>) -> Self {
        self.0.params.query("StorageType", Into::<StorageType>::into(storage_type));
        self
    }
}

impl Client {
    /// Stops sending events of an application and forgets where they went.
    pub fn delete_message_callback(&self) -> DeleteMessageCallback {
        DeleteMessageCallback(Call::new(self.core(), DeleteMessageCallback::META))
    }
}

cloudwire_http_core::operation! {
    /// Stops sending events of an application and forgets where they went. `set_message_callback` starts it
    /// again.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-deletemessagecallback>
    DeleteMessageCallback -> DeleteMessageCallbackResponse {
        name: "DeleteMessageCallback", method: POST, host: "vod", path: "/", auth: "acs", idempotent: false,
    }
}

impl DeleteMessageCallback {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }
}

impl Client {
    /// Reads where events of an application are sent, and which events.
    pub fn get_message_callback(&self) -> GetMessageCallback {
        GetMessageCallback(Call::new(self.core(), GetMessageCallback::META))
    }
}

cloudwire_http_core::operation! {
    /// Reads where events of an application are sent, and which events. The key that signs HTTP callbacks
    /// is in the answer: keep it out of logs.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-getmessagecallback>
    GetMessageCallback -> GetMessageCallbackResponse {
        name: "GetMessageCallback", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl GetMessageCallback {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }
}

impl Client {
    /// Sets the `crossdomain.xml` of a bucket, by which Flash players may load from it.
    ///
    /// - `storage_location`: Storage bucket whose cross-domain policy file is set.
    /// - `content`: The whole cross-domain policy file (`crossdomain.xml`) that is to be served, as XML. At
    ///   most 2048 characters.
    pub fn set_crossdomain_content(
        &self,
        storage_location: impl Into<String>,
        content: impl Into<String>,
    ) -> SetCrossdomainContent {
        let mut call = Call::new(self.core(), SetCrossdomainContent::META);
        call.params.query("StorageLocation", Into::<String>::into(storage_location));
        let content: String = content.into();
        call.params.check_chars("Content", &content, 2048);
        call.params.query("Content", content);
        SetCrossdomainContent(call)
    }
}

cloudwire_http_core::operation! {
    /// Sets the `crossdomain.xml` of a bucket, by which Flash players may load from it. The whole file is
    /// replaced; it has 2,048 characters at most.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-setcrossdomaincontent>
    SetCrossdomainContent -> SetCrossdomainContentResponse {
        name: "SetCrossdomainContent", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
    }
}

impl Client {
    /// Sets where events of an application are sent: to an HTTP address, or to a queue of the message
    /// service.
    pub fn set_message_callback(&self) -> SetMessageCallback {
        SetMessageCallback(Call::new(self.core(), SetMessageCallback::META))
    }
}

cloudwire_http_core::operation! {
    /// Sets where events of an application are sent: to an HTTP address, or to a queue of the message
    /// service. Which other parameters must be set depends on the kind. It replaces what was set before;
    /// signed HTTP callbacks need a key.
    ///
    /// Provider page:
    /// <https://help.aliyun.com/zh/vod/developer-reference/api-vod-2017-03-21-setmessagecallback>
    SetMessageCallback -> SetMessageCallbackResponse {
        name: "SetMessageCallback", method: POST, host: "vod", path: "/", auth: "acs", idempotent: true,
        sensitive: ["AuthKey"],
    }
}

impl SetMessageCallback {
    /// Application the resources belong to; `app-1000000` is the account's built-in default application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.params.query("AppId", Into::<String>::into(app_id));
        self
    }

    /// Key that signs HTTP callbacks, so that the receiver can check who sent them. Keep it secret. At most
    /// 32 characters.
    pub fn auth_key(mut self, auth_key: impl Into<String>) -> Self {
        let auth_key: String = auth_key.into();
        self.0.params.check_chars("AuthKey", &auth_key, 32);
        self.0.params.query("AuthKey", auth_key);
        self
    }

    /// Whether HTTP callbacks are signed: `on` or `off`.
    pub fn auth_switch(mut self, auth_switch: impl Into<Switch>) -> Self {
        self.0.params.query("AuthSwitch", Into::<Switch>::into(auth_switch));
        self
    }

    /// How events are delivered: `HTTP` posts them to a URL, `MNS` puts them into a Simple Message Queue.
    pub fn callback_type(mut self, callback_type: impl Into<CallbackType>) -> Self {
        self.0.params.query("CallbackType", Into::<CallbackType>::into(callback_type));
        self
    }

    /// Address that receives the event callbacks, for the HTTP delivery. At most 256 bytes of UTF-8.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        let callback_url: String = callback_url.into();
        self.0.params.check_bytes("CallbackURL", &callback_url, 256);
        self.0.params.query("CallbackURL", callback_url);
        self
    }

    /// Event types to be called back for, such as `FileUploadComplete`; `ALL` means every type, empty
    /// switches the callbacks off.
    pub fn event_type_list(mut self, event_type_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let event_type_list: Vec<String> = event_type_list.into_iter().map(Into::into).collect();
        self.0.params.check_separator("EventTypeList", &event_type_list, ',');
        self.0.params.query("EventTypeList", event_type_list.join(","));
        self
    }

    /// Public endpoint of the Simple Message Queue; required when `CallbackType` is `MNS`.
    pub fn mns_endpoint(mut self, mns_endpoint: impl Into<String>) -> Self {
        self.0.params.query("MnsEndpoint", Into::<String>::into(mns_endpoint));
        self
    }

    /// Queue that receives the events; required when `CallbackType` is `MNS`.
    pub fn mns_queue_name(mut self, mns_queue_name: impl Into<String>) -> Self {
        self.0.params.query("MnsQueueName", Into::<String>::into(mns_queue_name));
        self
    }
}

cloudwire_http_core::model! {
    /// What [`AddVodStorageForApp`] answers.
    AddVodStorageForAppResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
        /// Domain of the bucket that was made or added.
        storage_location: Option<String> = "StorageLocation",
    }

    /// What [`DeleteMessageCallback`] answers.
    DeleteMessageCallbackResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`GetMessageCallback`] answers.
    GetMessageCallbackResponse {
        /// The callback settings of the application.
        message_callback: Option<MessageCallback> = "MessageCallback",
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// Where and how events are sent.
    MessageCallback {
        /// Application the resources belong to; `app-1000000` is the account's built-in default
        /// application.
        app_id: Option<String> = "AppId",
        /// Key that signs HTTP callbacks, so that the receiver can check who sent them. Keep it secret.
        auth_key: Option<String> = "AuthKey"; secret,
        /// Whether HTTP callbacks are signed: `on` or `off`.
        auth_switch: Option<Switch> = "AuthSwitch",
        /// How events are delivered: `HTTP` posts them to a URL, `MNS` puts them into a Simple Message
        /// Queue.
        callback_type: Option<CallbackType> = "CallbackType",
        /// Address that receives the event callbacks, for the HTTP delivery.
        callback_url: Option<String> = "CallbackURL",
        /// Event types to be called back for, such as `FileUploadComplete` or `TranscodeComplete`; `ALL`
        /// means every type.
        event_type_list: Vec<String> = "EventTypeList" as Comma,
        /// Public endpoint of the Simple Message Queue; required when `CallbackType` is `MNS`.
        mns_endpoint: Option<String> = "MnsEndpoint",
        /// Queue that receives the events; required when `CallbackType` is `MNS`.
        mns_queue_name: Option<String> = "MnsQueueName",
    }

    /// What [`SetCrossdomainContent`] answers.
    SetCrossdomainContentResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }

    /// What [`SetMessageCallback`] answers.
    SetMessageCallbackResponse {
        /// Identifier of the request; name it to the provider's support when a call went wrong.
        request_id: Option<String> = "RequestId",
    }
}

cloudwire_http_core::open_enum! {
    /// The way events are sent.
    CallbackType {
        /// To an HTTP address.
        Http = "HTTP",
        /// To a queue of the message service.
        Mns = "MNS",
    }

    /// Whose a bucket is.
    StorageType {
        /// The service's; it manages it.
        Service = "vod_oss_bucket",
        /// Your own.
        Own = "user_oss_bucket",
    }
}
