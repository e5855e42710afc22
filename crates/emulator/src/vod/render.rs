//! Answers in JSON and in XML.
//!
//! Both carry the same members. In XML the root is `<{Action}Response>` or `<Error>`, and a list repeats its element.
//! For lists of plain texts the published samples are not at one; repeating the element is what most show.

use http::StatusCode;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use serde_json::{Map, Value, json};

use super::fault::Fault;
use crate::reply::{self, Reply};

/// How the caller wants to be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Xml,
}

/// What identifies the request in its answer.
#[derive(Debug, Clone)]
pub(super) struct Origin {
    pub(super) request_id: String,
    pub(super) host: String,
}

pub(super) fn answer(
    format: Format,
    origin: &Origin,
    action: &str,
    mut members: Map<String, Value>,
) -> Reply {
    members.insert("RequestId".into(), origin.request_id.clone().into());
    write(format, StatusCode::OK, &format!("{action}Response"), Value::Object(members))
}

pub(super) fn error(format: Format, origin: &Origin, fault: &Fault) -> Reply {
    let mut members = json!({
        "RequestId": origin.request_id,
        "HostId": origin.host,
        "Code": fault.code,
        "Message": fault.message,
    });
    if let (Format::Json, Some(members)) = (format, members.as_object_mut()) {
        let url = format!("https://api.aliyun.com/troubleshoot?q={}&product=vod", fault.code);
        members.insert("Recommend".into(), url.into());
    }
    write(format, fault.status, "Error", members)
}

fn write(format: Format, status: StatusCode, root: &str, value: Value) -> Reply {
    let mut reply = match format {
        Format::Json => reply::json(status.as_u16(), &value),
        Format::Xml => reply::bytes(status.as_u16(), "text/xml;charset=utf-8", xml(root, &value)),
    };
    if let Some(id) = value.get("RequestId").and_then(Value::as_str) {
        reply::set_header(&mut reply, "x-acs-request-id", id);
    }
    reply
}

/// The value as a document with the given root.
pub(crate) fn xml(root: &str, value: &Value) -> String {
    let mut writer = Writer::new(Vec::new());
    // Writing to memory cannot fail; an unfinished document would be the visible sign of it.
    let _ = writer
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
        .and_then(|()| element(&mut writer, root, value));
    String::from_utf8(writer.into_inner()).unwrap_or_default()
}

fn element(writer: &mut Writer<Vec<u8>>, name: &str, value: &Value) -> std::io::Result<()> {
    if let Value::Array(items) = value {
        return items.iter().try_for_each(|item| element(writer, name, item));
    }
    writer.write_event(Event::Start(BytesStart::new(name)))?;
    match value {
        Value::Object(members) => {
            members.iter().try_for_each(|(name, value)| element(writer, name, value))?;
        }
        Value::Null => {}
        Value::String(text) => writer.write_event(Event::Text(BytesText::new(&printable(text))))?,
        other => writer.write_event(Event::Text(BytesText::new(&other.to_string())))?,
    }
    writer.write_event(Event::End(BytesEnd::new(name)))
}

/// XML 1.0 has no way to write most control characters: they become U+FFFD.
fn printable(text: &str) -> String {
    let allowed = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{80}'..='\u{9f}');
    text.chars()
        .map(|c| if allowed(c) && c != '\u{fffe}' && c != '\u{ffff}' { c } else { '\u{fffd}' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_repeat_their_element() {
        let value = json!({ "Tasks": { "Task": [{ "TaskId": "1" }, { "TaskId": "2" }] }, "Ids": ["a<b", "c"], "N": 2 });
        let text = xml("XResponse", &value);
        let body = text.split_once("?>").unwrap().1;
        assert_eq!(
            body,
            "<XResponse><Ids>a&lt;b</Ids><Ids>c</Ids><N>2</N>\
             <Tasks><Task><TaskId>1</TaskId></Task><Task><TaskId>2</TaskId></Task></Tasks></XResponse>"
        );
    }

    #[test]
    fn control_characters_cannot_break_the_document() {
        assert!(xml("E", &json!({ "M": "a\u{0}b\tc" })).ends_with("<E><M>a\u{fffd}b\tc</M></E>"));
    }
}
