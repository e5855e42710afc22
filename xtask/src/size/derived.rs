//! The same models as `serde` derives would have them: every struct reads and writes itself, every operation has a
//! request struct, and one generic function sends them over the same runtime.

use crate::codegen::outline::{Operation, Service};

/// The library.
pub(super) fn library(service: &Service) -> String {
    let mut out = String::from(RUNTIME);
    for operation in &service.operations {
        request(operation, &mut out);
    }
    for model in &service.models {
        let fields = model.fields.iter().map(|field| {
            let kind = match &field.wrapper {
                Some(wrapper) => {
                    let name = format!("{}{}Wrapper", model.name, field.wire);
                    out.push_str(&format!(
                        "{DERIVES}pub struct {name} {{ #[serde(rename = {wrapper:?}, default)] pub items: {} }}\n",
                        field.kind
                    ));
                    format!("Option<{name}>")
                }
                None if field.kind.starts_with("Option<") => field.kind.clone(),
                None => format!("Option<{}>", field.kind),
            };
            format!("    #[serde(rename = {:?})]\n    pub {}: {kind},\n", field.wire, field.name)
        });
        let fields: String = fields.collect();
        out.push_str(&format!("{DERIVES}pub struct {} {{\n{fields}}}\n", model.name));
    }
    for (name, values) in &service.enums {
        let variants: String = values
            .iter()
            .map(|(name, wire)| format!("    #[serde(rename = {wire:?})]\n    {name},\n"))
            .collect();
        out.push_str(&format!(
            "#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\npub enum {name} {{\n{variants}    \
             #[serde(untagged)]\n    Other(String),\n}}\n"
        ));
    }
    out
}

const DERIVES: &str = "#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]\n";

fn request(operation: &Operation, out: &mut String) {
    let Operation { name, wire, method, output, params } = operation;
    let fields: String = params
        .iter()
        .map(|param| {
            format!(
                "    #[serde(rename = {:?}, skip_serializing_if = \"Option::is_none\")]\n    pub {}: Option<{}>,\n",
                param.wire, param.name, param.kind
            )
        })
        .collect();
    out.push_str(&format!("{DERIVES}pub struct {name} {{\n{fields}}}\n"));
    out.push_str(&format!(
        "impl Client {{\n    pub async fn {method}(&self, request: &{name}) -> Result<{output}, Error> {{\n        \
         static META: Meta = meta({wire:?});\n        self.execute(&META, request).await\n    }}\n}}\n"
    ));
}

const RUNTIME: &str = r#"
use aliyun_vod_runtime::{Call, Core, Endpoints, Error, ErrorKind, FixedEndpoints, Meta, Signer};

#[derive(Clone, Debug)]
pub struct Client(Core);

const fn meta(name: &'static str) -> Meta {
    Meta {
        name,
        method: http::Method::POST,
        host: "vod",
        path: "/",
        auth: "",
        idempotent: true,
        sensitive: &[],
        region: None,
    }
}

#[derive(Debug)]
struct Plain;

impl Signer for Plain {
    fn sign(
        &self,
        _request: &mut aliyun_vod_runtime::OutgoingRequest,
        _context: &aliyun_vod_runtime::SigningContext<'_>,
    ) -> Result<(), Error> {
        Ok(())
    }
}

impl aliyun_vod_runtime::Classify for Plain {
    fn classify(&self, _: &Meta, _: &aliyun_vod_runtime::Answer<'_>) -> aliyun_vod_runtime::Verdict {
        aliyun_vod_runtime::Verdict::Success
    }

    fn request_id(&self, _: &http::HeaderMap) -> Option<String> {
        None
    }
}

impl Client {
    pub fn new() -> Result<Self, Error> {
        let endpoints: std::sync::Arc<dyn Endpoints> =
            std::sync::Arc::new(FixedEndpoints::new().with("vod", "vod.cn-shanghai.aliyuncs.com".parse()?));
        let plain = std::sync::Arc::new(Plain);
        Ok(Self(Core::builder(endpoints, plain.clone(), plain, "derived/0").build()?))
    }

    async fn execute<R: serde::Serialize, O: serde::de::DeserializeOwned>(
        &self,
        meta: &'static Meta,
        request: &R,
    ) -> Result<O, Error> {
        let fail = |error: serde_json::Error| Error::new(ErrorKind::Decode, error.to_string());
        let mut call = Call::new(&self.0, meta);
        if let serde_json::Value::Object(members) = serde_json::to_value(request).map_err(fail)? {
            for (name, value) in members {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                call.params.add_query(name, text);
            }
        }
        let response = call.send_raw().await?;
        serde_json::from_slice(&response.body).map_err(fail)
    }
}

"#;
