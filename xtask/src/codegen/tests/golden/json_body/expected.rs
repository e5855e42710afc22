// Written by `cargo xtask codegen` from `json_body/spec`. Changes belong there.

//! Uploads.
//!
//! Behind the feature `uploads`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Operation as _, ToParam};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use time::{Date, OffsetDateTime};

impl Client {
    /// Joins the parts.
    ///
    /// - `token`: The upload token.
    /// - `upload_id`: The id of the upload.
    /// - `parts`: The parts, by number.
    pub fn complete(
        &self,
        token: impl Into<String>,
        upload_id: impl Into<String>,
        parts: impl IntoIterator<Item = Part>,
    ) -> Complete {
        let mut call = Call::new(self.core(), Complete::META);
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        let upload_id: String = upload_id.into();
        call.params.check_filled("upload_id", &upload_id);
        call.params.path("upload_id", upload_id);
        let parts: Vec<Value> = parts.into_iter().map(|item| item.to_json()).collect();
        call.params.json("parts", parts);
        Complete(call)
    }
}

cloudwire_http_core::operation! {
    /// Joins the parts.
    ///
    /// Provider page: <https://example.com/complete>
    Complete -> CompleteResponse {
        name: "Complete", method: POST, host: "up", path: "/uploads/{upload_id}", auth: "", idempotent: true,
        sensitive: ["Authorization"],
    }
}

impl Complete {
    /// The domains. At most 50 in one call.
    pub fn domains(mut self, domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        self.0.params.check_items("domains", domains.len(), 50);
        self.0.params.check_separator("domains", &domains, ';');
        self.0.params.json("domains", domains.join(";"));
        self
    }

    /// The first day.
    pub fn start_date(mut self, start_date: Date) -> Self {
        self.0.params.json("startDate", ToParam::to_param(&start_date));
        self
    }

    /// The metadata.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let metadata: Map<String, Value> =
            metadata.into_iter().map(|(name, value)| (name.into(), Value::String(value.into()))).collect();
        self.0.params.json("metadata", metadata);
        self
    }
}

cloudwire_http_core::model! {
    /// What [`Complete`] answers.
    CompleteResponse {
        /// 200 for success.
        code: i32 = "code",
        /// When it was written.
        mtime: Option<OffsetDateTime> = "mtime" as UnixSeconds,
        /// The series by domain.
        data: BTreeMap<String, Vec<Series>> = "data",
    }

    /// A part.
    Part {
        /// The number of the part.
        part_number: i64 = "partNumber",
        /// The etag of the part.
        etag: String = "etag",
        /// A note.
        note: Option<String> = "note",
    }

    /// A series.
    Series {
        /// The values.
        china: Vec<i64> = "china",
    }
}

impl Part {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(part_number: i64, etag: impl Into<String>) -> Self {
        Self { part_number, etag: etag.into(), note: None }
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}
