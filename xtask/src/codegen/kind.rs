//! The types of the spec: `string`, `list<Video>`, `map<i64>` …

/// What a parameter or a member holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    String,
    I32,
    I64,
    F64,
    Bool,
    Time,
    Date,
    Json,
    Bytes,
    Unit,
    List(Box<Kind>),
    Map(Box<Kind>),
    /// A body of values, one a line.
    Lines(Box<Kind>),
    /// A type of the spec.
    Named(String),
    /// An enumeration of the overlay.
    Enum(String),
}

impl Kind {
    /// Reads a type; names are left for the caller to look up.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let inner = |open: &str| text.strip_prefix(open).and_then(|rest| rest.strip_suffix('>'));
        if let Some(inner) = inner("list<") {
            return Ok(Self::List(Box::new(Self::parse(inner)?)));
        }
        if let Some(inner) = inner("map<") {
            return Ok(Self::Map(Box::new(Self::parse(inner)?)));
        }
        if let Some(inner) = inner("lines<") {
            return Ok(Self::Lines(Box::new(Self::parse(inner)?)));
        }
        Ok(match text {
            "string" => Self::String,
            "i32" => Self::I32,
            "i64" => Self::I64,
            "f64" => Self::F64,
            "bool" => Self::Bool,
            "time" => Self::Time,
            "date" => Self::Date,
            "json" => Self::Json,
            "bytes" => Self::Bytes,
            "unit" => Self::Unit,
            name if name.starts_with(|c: char| c.is_ascii_uppercase()) => Self::Named(name.to_owned()),
            _ => return Err(format!("{text:?} is no type")),
        })
    }

    /// The innermost type of lists, maps and lines.
    pub(crate) fn core(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Lines(inner) => inner.core(),
            other => other,
        }
    }

    /// The same type with another core.
    pub(crate) fn with_core(&self, core: Self) -> Self {
        match self {
            Self::List(inner) => Self::List(Box::new(inner.with_core(core))),
            Self::Map(inner) => Self::Map(Box::new(inner.with_core(core))),
            Self::Lines(inner) => Self::Lines(Box::new(inner.with_core(core))),
            _ => core,
        }
    }

    /// The type in Rust; names are already those of Rust.
    pub(crate) fn rust(&self) -> String {
        match self {
            Self::String => "String".into(),
            Self::I32 => "i32".into(),
            Self::I64 => "i64".into(),
            Self::F64 => "f64".into(),
            Self::Bool => "bool".into(),
            Self::Time => "OffsetDateTime".into(),
            Self::Date => "Date".into(),
            Self::Json => "Value".into(),
            Self::Bytes => "Body".into(),
            Self::Unit => "()".into(),
            Self::List(inner) => format!("Vec<{}>", inner.rust()),
            Self::Map(inner) => format!("BTreeMap<String, {}>", inner.rust()),
            Self::Lines(inner) => format!("JsonLines<{}>", inner.rust()),
            Self::Named(name) | Self::Enum(name) => name.clone(),
        }
    }
}
