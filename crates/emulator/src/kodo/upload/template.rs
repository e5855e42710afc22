//! Variables in `saveKey`, `returnBody` and `callbackBody`.
//!
//! Follows "Variables" (<https://developer.qiniu.com/kodo/1235/vars>).

use std::collections::BTreeMap;

use cloudwire_signing::encode::percent_encode;
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::kodo::china_time;

/// How a value is written into a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As it is: `saveKey`.
    Plain,
    /// Percent-encoded: `key=$(key)&…`.
    Form,
    /// As a JSON value; inside quotation marks as text.
    Json,
}

/// What the variables stand for.
pub(super) struct Facts<'a> {
    pub(super) bucket: &'a str,
    pub(super) key: Option<&'a str>,
    pub(super) etag: &'a str,
    pub(super) size: u64,
    pub(super) mime: &'a str,
    pub(super) file_name: Option<&'a str>,
    pub(super) end_user: Option<&'a str>,
    pub(super) persistent_id: Option<&'a str>,
    /// By name, `x:` and all.
    pub(super) custom: &'a BTreeMap<String, String>,
    pub(super) head: &'a [u8],
    pub(super) uuid: &'a str,
    pub(super) now: OffsetDateTime,
}

impl Facts<'_> {
    /// The value of a variable; null when it has none.
    fn value(&self, name: &str, style: Style) -> Value {
        match name {
            "bucket" => self.bucket.into(),
            "key" => json!(self.key),
            "etag" => self.etag.into(),
            "fsize" => self.size.into(),
            "mimeType" => self.mime.into(),
            "fname" => json!(self.file_name),
            "ext" => self.file_name.and_then(|name| Some(&name[name.rfind('.')?..])).into(),
            "endUser" => json!(self.end_user),
            "persistentId" => json!(self.persistent_id),
            "uuid" => self.uuid.into(),
            "year" | "mon" | "day" | "hour" | "min" | "sec" if style == Style::Plain => {
                self.date(name).into()
            }
            name if name.starts_with("x:") => json!(self.custom.get(name)),
            name => {
                let mut path = name.split('.');
                if path.next() != Some("imageInfo") {
                    return Value::Null;
                }
                let info = self.image_info();
                path.fold(info, |value, member| value.get(member).cloned().unwrap_or_default())
            }
        }
    }

    /// Dates are in China Standard Time; no page says so, but the service runs there.
    fn date(&self, name: &str) -> String {
        let now = china_time(self.now);
        match name {
            "year" => format!("{:04}", now.year()),
            "mon" => format!("{:02}", u8::from(now.month())),
            "day" => format!("{:02}", now.day()),
            "hour" => format!("{:02}", now.hour()),
            "min" => format!("{:02}", now.minute()),
            _ => format!("{:02}", now.second()),
        }
    }

    fn image_info(&self) -> Value {
        let Ok(size) = imagesize::blob_size(self.head) else { return Value::Null };
        let format = infer::get(self.head).map_or("", |kind| kind.extension());
        let format = if format == "jpg" { "jpeg" } else { format };
        json!({ "format": format, "width": size.width, "height": size.height })
    }
}

/// Fills a template in. `$(` without `)` stays as it is.
pub(super) fn render(template: &str, style: Style, facts: &Facts<'_>) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("$(") {
        text.push_str(before);
        let Some((name, after)) = after.split_once(')') else {
            rest = &rest[before.len()..];
            break;
        };
        let value = facts.value(name, style);
        let quoted = before.ends_with('"') && after.starts_with('"');
        text.push_str(&write(&value, style, quoted));
        rest = after;
    }
    text.push_str(rest);
    text
}

fn write(value: &Value, style: Style, quoted: bool) -> String {
    let plain = || match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match style {
        Style::Plain => plain(),
        Style::Form => percent_encode(&plain()),
        Style::Json if quoted => {
            let escaped = Value::from(plain()).to_string();
            escaped.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default().to_owned()
        }
        Style::Json => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn with_facts(test: impl FnOnce(&Facts<'_>)) {
        let custom = BTreeMap::from([("x:loc".to_owned(), "上\"海".to_owned())]);
        test(&Facts {
            bucket: "b",
            key: Some("k 1"),
            etag: "E",
            size: 5,
            mime: "text/plain",
            file_name: Some("f.tar.gz"),
            end_user: None,
            persistent_id: None,
            custom: &custom,
            head: b"hello",
            uuid: "u",
            now: datetime!(2024-12-31 17:02:03 UTC),
        });
    }

    #[test]
    fn json_quotes_strings_unless_the_template_does() {
        with_facts(|facts| {
            let template = r#"{"k":$(key),"s":$(fsize),"c":"$(x:loc)","n":$(nosuch),"x":$(x:no),"w":$(imageInfo.width)}"#;
            let expected = r#"{"k":"k 1","s":5,"c":"上\"海","n":null,"x":null,"w":null}"#;
            assert_eq!(render(template, Style::Json, facts), expected);
        });
    }

    #[test]
    fn forms_are_encoded_and_names_are_plain() {
        with_facts(|facts| {
            assert_eq!(render("key=$(key)&n=$(nosuch)&b=$(bucket)", Style::Form, facts), "key=k%201&n=&b=b");
            assert_eq!(
                render("$(year)/$(mon)/$(day)-$(hour)/$(fname)$(ext)", Style::Plain, facts),
                "2025/01/01-01/f.tar.gz.gz"
            );
            assert_eq!(render("a$(year", Style::Plain, facts), "a$(year");
        });
    }
}
