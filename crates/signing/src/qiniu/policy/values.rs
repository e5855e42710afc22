/// The storage class of the uploaded object (`fileType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// 0: standard, the default.
    Standard,
    /// 1: infrequent access.
    InfrequentAccess,
    /// 2: archive; restored before it can be read.
    Archive,
    /// 3: deep archive; restored before it can be read.
    DeepArchive,
    /// 4: archive with instant retrieval.
    ArchiveIr,
}

impl FileType {
    /// The number on the wire.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Standard => 0,
            Self::InfrequentAccess => 1,
            Self::Archive => 2,
            Self::DeepArchive => 3,
            Self::ArchiveIr => 4,
        }
    }
}

/// How the MIME type of the object is found (`detectMime`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetectMime {
    /// 0: the type the client names, else by the extension, else by the content. The default.
    ClientFirst,
    /// 1: by the content first, whatever the client names.
    ContentFirst,
    /// -1: always the type the client names.
    ClientAlways,
}

impl DetectMime {
    /// The number on the wire.
    #[must_use]
    pub fn code(self) -> i8 {
        match self {
            Self::ClientFirst => 0,
            Self::ContentFirst => 1,
            Self::ClientAlways => -1,
        }
    }
}

/// The kind of the persistent processing job (`persistentType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersistentType {
    /// 0: a normal job, the default.
    Normal,
    /// 1: a job for idle time; it takes no pipeline.
    Idle,
}

impl PersistentType {
    /// The number on the wire.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Normal => 0,
            Self::Idle => 1,
        }
    }
}

/// The type of the callback body (`callbackBodyType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallbackBodyType {
    /// `application/x-www-form-urlencoded`, the default.
    Form,
    /// `application/json`.
    Json,
}

impl CallbackBodyType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Form => crate::qiniu::FORM_CONTENT_TYPE,
            Self::Json => "application/json",
        }
    }
}
