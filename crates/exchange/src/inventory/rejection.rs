//! Why a file was refused. Closed: each way has a code, values for its sentence, and nothing of the file is kept.

use ansvar_domain::record::Values;

use crate::limits::{Limit, Limits, MB};

/// The answer to a file that is no report that can be read. Its sentence is `rejection-<code>` in kebab case.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Rejection {
    /// No bytes, or white space alone.
    #[error("the file is empty")]
    Empty,
    /// The file ends in the middle.
    #[error("the file ends too early")]
    Truncated,
    /// Not JSON or XML by the grammar. `line` counts from 1.
    #[error("malformed in line {line}")]
    Malformed { line: u64 },
    /// `most` counts megabytes for sizes, else pieces.
    #[error("larger than the limit {} of {most}", limit.word())]
    TooLarge { limit: Limit, most: u64 },
    /// Readable, but something else. `found` says what it seems to be.
    #[error("not an inventory report but {found}")]
    NotInventory { found: String },
    /// The bytes are no text in the encoding that the file declares.
    #[error("the text is not {encoding}")]
    EncodingUnreadable { encoding: String },
    /// A document type declaration can define text that grows without end, so none is read.
    #[error("the file has a document type declaration")]
    Doctype,
    /// A reference that only a document type declaration could define.
    #[error("the reference {name} has no meaning")]
    EntityUnknown { name: String },
    #[error("nested deeper than {most}")]
    TooDeep { most: usize },
    /// `most` is the ratio of the limit.
    #[error("unpacks to more than {most} times its size")]
    ZipBomb { most: u64 },
    /// A name in a zip that points outside it.
    #[error("unsafe name {name}")]
    UnsafeName { name: String },
    /// Packed inside something already packed.
    #[error("a packed file inside a packed file")]
    NestedArchive,
    /// The packed bytes do not unpack, or their checksum is wrong.
    #[error("the packed file is damaged")]
    ArchiveDamaged,
    /// A password, or a way of packing that is not read.
    #[error("the packed file is locked or of an unknown kind")]
    ArchiveLocked,
    /// The report does not name its agent.
    #[error("the report has no device id")]
    NoDeviceId,
    /// A part that the format demands is missing or of the wrong kind. `path` is a JSON pointer.
    #[error("{path} is missing or not {expected}")]
    SchemaError { path: String, expected: &'static str },
    /// The operating system did not give the file: `not-found`, `permission-denied`, `not-a-file` or `other`.
    #[error("the file cannot be read: {reason}")]
    FileUnreadable { reason: &'static str },
}

impl Rejection {
    /// Every code, for the catalogue's check.
    pub const CODES: [&'static str; 17] = [
        "empty",
        "truncated",
        "malformed",
        "too_large",
        "not_inventory",
        "encoding_unreadable",
        "doctype",
        "entity_unknown",
        "too_deep",
        "zip_bomb",
        "unsafe_name",
        "nested_archive",
        "archive_damaged",
        "archive_locked",
        "no_device_id",
        "schema_error",
        "file_unreadable",
    ];

    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Truncated => "truncated",
            Self::Malformed { .. } => "malformed",
            Self::TooLarge { .. } => "too_large",
            Self::NotInventory { .. } => "not_inventory",
            Self::EncodingUnreadable { .. } => "encoding_unreadable",
            Self::Doctype => "doctype",
            Self::EntityUnknown { .. } => "entity_unknown",
            Self::TooDeep { .. } => "too_deep",
            Self::ZipBomb { .. } => "zip_bomb",
            Self::UnsafeName { .. } => "unsafe_name",
            Self::NestedArchive => "nested_archive",
            Self::ArchiveDamaged => "archive_damaged",
            Self::ArchiveLocked => "archive_locked",
            Self::NoDeviceId => "no_device_id",
            Self::SchemaError { .. } => "schema_error",
            Self::FileUnreadable { .. } => "file_unreadable",
        }
    }

    /// The values of the sentence, by the names that the catalogue uses.
    pub fn values(&self) -> Values {
        let pairs: Vec<(&str, String)> = match self {
            Self::Malformed { line } => vec![("line", line.to_string())],
            Self::TooLarge { limit, most } => {
                vec![("limit", limit.word().into()), ("most", most.to_string())]
            }
            Self::NotInventory { found } => vec![("found", found.clone())],
            Self::EncodingUnreadable { encoding } => vec![("encoding", encoding.clone())],
            Self::EntityUnknown { name } | Self::UnsafeName { name } => vec![("name", name.clone())],
            Self::TooDeep { most } => vec![("most", most.to_string())],
            Self::ZipBomb { most } => vec![("most", most.to_string())],
            Self::SchemaError { path, expected } => {
                vec![("path", path.clone()), ("expected", (*expected).to_owned())]
            }
            Self::FileUnreadable { reason } => vec![("reason", (*reason).to_owned())],
            Self::Empty
            | Self::Truncated
            | Self::Doctype
            | Self::NestedArchive
            | Self::ArchiveDamaged
            | Self::ArchiveLocked
            | Self::NoDeviceId => Vec::new(),
        };
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    pub(super) fn too_large(limit: Limit, limits: &Limits) -> Self {
        let most = match limit {
            Limit::FileBytes => limits.file_bytes / MB,
            Limit::UnpackedBytes | Limit::ArchiveBytes => limits.unpacked_bytes / MB,
            Limit::RecordText => limits.record_text_bytes / MB,
            Limit::Records => limits.records,
            Limit::Fields => limits.fields,
            Limit::Names => limits.names,
            Limit::ArchiveEntries => limits.archive_entries,
        };
        Self::TooLarge { limit, most }
    }

    /// What was found instead, cut so that a sentence can hold it.
    pub(super) fn not_inventory(found: &str) -> Self {
        Self::NotInventory { found: excerpt(found) }
    }
}

/// The first 60 characters, on one line.
pub(super) fn excerpt(text: &str) -> String {
    text.trim().chars().take(60).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// The line of a byte in a text, from 1.
pub(super) fn line_of(text: &str, byte: usize) -> u64 {
    let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
    let lines = before.split(|letter| *letter == b'\n').count();
    u64::try_from(lines).unwrap_or(u64::MAX)
}
