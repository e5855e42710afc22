//! A parameter becomes an argument and the statements that check and set it.

use super::super::kind::Kind;
use super::super::service::Param;
use super::super::spec::Place;

impl Param {
    /// The arguments in Rust: name and type.
    pub(super) fn arguments(&self) -> Vec<(String, String)> {
        if self.is_entry() {
            let text = "impl Into<String>".to_owned();
            let bucket = (self.name.clone(), text.clone());
            return match self.key_optional {
                true => vec![bucket],
                false => vec![bucket, (self.key.clone(), text)],
            };
        }
        if self.encode == "pairs" {
            let name = ("name".to_owned(), "impl AsRef<str>".to_owned());
            return vec![name, ("value".to_owned(), "impl Into<String>".to_owned())];
        }
        vec![(self.name.clone(), self.argument())]
    }

    /// The names of the arguments, for a list of them.
    pub(super) fn label(&self) -> String {
        let names: Vec<_> = self.arguments().into_iter().map(|(name, _)| format!("`{name}`")).collect();
        names.join(", ")
    }

    fn argument(&self) -> String {
        match (&self.kind, self.place) {
            (Kind::String | Kind::Bytes | Kind::Enum(_), _) | (Kind::Json, Place::Json | Place::JsonBody) => {
                format!("impl Into<{}>", self.kind.rust())
            }
            (Kind::Json, _) => "impl ToJsonText".to_owned(),
            (Kind::List(_), _) if self.encode == "json" => "impl ToJsonText".to_owned(),
            (Kind::List(inner), _) => match **inner {
                Kind::String | Kind::Enum(_) => {
                    format!("impl IntoIterator<Item = impl Into<{}>>", inner.rust())
                }
                _ => format!("impl IntoIterator<Item = {}>", inner.rust()),
            },
            (Kind::Map(_), _) => {
                "impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>".to_owned()
            }
            (other, _) => other.rust(),
        }
    }

    /// The statements that set the parameter in `params`, an expression.
    pub(super) fn statements(&self, params: &str) -> Vec<String> {
        if self.is_entry() {
            return self.entry(params);
        }
        if self.encode == "pairs" {
            return vec![
                "let value: String = value.into();".to_owned(),
                format!("{params}.path_pair(name, value);"),
            ];
        }
        let mut lines = self.checks(params);
        // A value that is only handed on is converted where it is.
        if lines.is_empty() && !self.scope && self.prefix.is_none() && self.is_handed_on() {
            let value = format!("Into::<{}>::into({})", self.kind.rust(), self.name);
            return vec![
                self.setting(params).replace(&format!(", {});", self.value()), &format!(", {value});")),
            ];
        }
        let checks = std::mem::replace(&mut lines, self.conversion());
        lines.extend(checks);
        if self.scope {
            lines.push(format!("{params}.scope({}.as_str());", self.name));
        }
        lines.push(self.setting(params));
        lines
    }

    fn entry(&self, params: &str) -> Vec<String> {
        let Self { wire, name, key, .. } = self;
        let mut lines = vec![format!("let {name}: String = {name}.into();")];
        let given = match self.key_optional {
            true => "None".to_owned(),
            false => {
                lines.push(format!("let {key}: String = {key}.into();"));
                format!("Some(&{key})")
            }
        };
        lines.push(format!("entry(&mut {params}, {wire:?}, &{name}, {given});"));
        if self.scope {
            lines.push(format!("{params}.scope({name});"));
        }
        lines
    }

    /// The setter of the key of an entry whose key may be left out.
    pub(super) fn key_statements(&self, params: &str) -> Vec<String> {
        let Self { wire, name, key, .. } = self;
        vec![
            format!("let {key}: String = {key}.into();"),
            format!("let {name} = {params}.get_scope().unwrap_or_default().to_owned();"),
            format!("entry(&mut {params}, {wire:?}, &{name}, Some(&{key}));"),
        ]
    }

    /// Gives the argument the type it is handled as.
    fn conversion(&self) -> Vec<String> {
        let name = &self.name;
        let line = match (&self.kind, self.place) {
            (Kind::Json, Place::JsonBody) | (Kind::Bytes, _) => return Vec::new(),
            (Kind::String, Place::Scope) => return Vec::new(),
            (Kind::Json, Place::Json) => return Vec::new(),
            (Kind::String | Kind::Enum(_), _) => format!("let {name}: {} = {name}.into();", self.kind.rust()),
            (Kind::Json, _) => format!("let {name} = {name}.to_json_text();"),
            (Kind::List(_), _) if self.encode == "json" => format!("let {name} = {name}.to_json_text();"),
            (Kind::List(inner), _) => match &**inner {
                Kind::String => {
                    format!("let {name}: Vec<String> = {name}.into_iter().map(Into::into).collect();")
                }
                Kind::Enum(of) => format!(
                    "let {name}: Vec<String> = {name}.into_iter().map(|item| Into::<{of}>::into(item).to_string()).collect();"
                ),
                Kind::Named(_) => {
                    format!(
                        "let {name}: Vec<Value> = {name}.into_iter().map(|item| item.to_json()).collect();"
                    )
                }
                _ => format!(
                    "let {name}: Vec<String> = {name}.into_iter().map(|item| ToParam::to_param(&item)).collect();"
                ),
            },
            (Kind::Map(_), _) => format!(
                "let {name}: Map<String, Value> = {name}.into_iter().map(|(name, value)| (name.into(), Value::String(value.into()))).collect();"
            ),
            _ => return Vec::new(),
        };
        vec![line]
    }

    /// Whether the value is one text that is sent as it is.
    fn is_handed_on(&self) -> bool {
        matches!(self.kind, Kind::String | Kind::Enum(_))
            && matches!(self.place, Place::Query | Place::Form | Place::Path)
            && matches!(self.encode.as_str(), "" | "base64")
    }

    fn separator(&self) -> Option<char> {
        match self.encode.as_str() {
            "comma" => Some(','),
            "newline" => Some('\n'),
            "semicolon" => Some(';'),
            _ => None,
        }
    }

    fn checks(&self, params: &str) -> Vec<String> {
        let (wire, name, limits) = (&self.wire, &self.name, &self.limits);
        let mut lines = Vec::new();
        let text = self.kind == Kind::String;
        let list = matches!(self.kind, Kind::List(_)) && self.encode != "json";
        if text && self.place == Place::Path && self.encode.is_empty() {
            lines.push(format!("{params}.check_filled({wire:?}, &{name});"));
        }
        for (check, max) in [("check_bytes", limits.bytes), ("check_chars", limits.chars)] {
            lines.extend(
                max.filter(|_| text).map(|max| format!("{params}.{check}({wire:?}, &{name}, {max});")),
            );
        }
        if let Some(max) = limits.items {
            lines.push(match list {
                true => format!("{params}.check_items({wire:?}, {name}.len(), {max});"),
                false => format!("{params}.check_json_items({wire:?}, &{name}, {max});"),
            });
        }
        for (check, max) in [("check_bytes", limits.item_bytes), ("check_chars", limits.item_chars)] {
            lines
                .extend(max.filter(|_| list).map(|max| {
                    format!("for item in &{name} {{ {params}.{check}({wire:?}, item, {max}); }}")
                }));
        }
        if let Some(separator) = self.separator().filter(|_| list) {
            lines.push(format!("{params}.check_separator({wire:?}, &{name}, {separator:?});"));
        }
        let number = match self.kind {
            Kind::I64 => Some(name.clone()),
            Kind::I32 => Some(format!("i64::from({name})")),
            _ => None,
        };
        if let (Some(number), true) = (number, limits.min.is_some() || limits.max.is_some()) {
            let min = limits.min.map_or_else(|| "1".to_owned(), |min| min.to_string());
            let max = limits.max.map_or_else(|| "i64::MAX".to_owned(), |max| max.to_string());
            lines.push(format!("{params}.check_range({wire:?}, {number}, {min}, {max});"));
        }
        lines
    }

    fn setting(&self, params: &str) -> String {
        let (wire, name) = (&self.wire, &self.name);
        let value = self.value();
        match self.place {
            Place::Scope => format!("{params}.scope({name});"),
            Place::Query if self.encode == "repeat_same" => {
                format!("for item in {name} {{ {params}.add_query({wire:?}, item); }}")
            }
            Place::Query if self.encode == "repeat" => format!("{params}.query_list({wire:?}, {name});"),
            Place::Form if self.encode == "repeat_same" => {
                format!("for item in {name} {{ {params}.add_form({wire:?}, item); }}")
            }
            Place::Query => format!("{params}.query({wire:?}, {value});"),
            Place::Form => format!("{params}.form({wire:?}, {value});"),
            Place::Json => format!("{params}.json({wire:?}, {value});"),
            Place::JsonBody => format!("{params}.json_body({name});"),
            Place::Body if self.kind == Kind::Bytes => format!("{params}.body({name}.into());"),
            Place::Body => format!("{params}.body(Body::from({value}));"),
            Place::Multipart => String::new(),
            Place::Path if self.encode == "base64" => format!("{params}.path_base64({wire:?}, {value});"),
            Place::Path => format!("{params}.path({wire:?}, {value});"),
            Place::Header => match &self.prefix {
                Some(prefix) => format!("{params}.header({wire:?}, format!(\"{prefix}{{{name}}}\"));"),
                None => format!("{params}.header({wire:?}, {value});"),
            },
        }
    }

    /// The value as it is sent.
    fn value(&self) -> String {
        let name = &self.name;
        if let Some(separator) = self.separator() {
            return format!("{name}.join({:?})", separator.to_string());
        }
        match (self.encode.as_str(), &self.kind, self.place) {
            ("bool_int", ..) => format!("i32::from({name})"),
            ("unix_seconds", ..) => format!("{name}.unix_timestamp()"),
            (_, Kind::Enum(_), Place::Json) => format!("Field::write(&{name})"),
            (_, Kind::Time | Kind::Date, Place::Json) => format!("ToParam::to_param(&{name})"),
            _ => name.clone(),
        }
    }
}
