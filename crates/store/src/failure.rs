//! What can go wrong with the file. Closed: each variant is a sentence of its own, and in each the file is untouched.

use std::path::PathBuf;

/// A failure of storage. Never a rule's answer.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("{0} does not exist")]
    Absent(PathBuf),
    #[error("{0} already exists")]
    AlreadyExists(PathBuf),
    /// The file is not one that this program made.
    #[error("{0} is not an Ansvar workspace")]
    NotAWorkspace(PathBuf),
    /// It is a workspace, but this key does not open it.
    #[error("the key does not open the workspace")]
    WrongKey,
    /// A newer program wrote it.
    #[error("the workspace has format {found}; this program knows formats up to {known}")]
    Newer { found: u32, known: u32 },
    /// A migration step that this program knows has another text in the file.
    #[error("step {step} of the file's format is not the one this program knows")]
    AlteredStep { step: u32 },
    #[error("the disk is full")]
    DiskFull,
    /// The folder or file may not be written.
    #[error("the file may not be written")]
    ReadOnly,
    /// Another program holds the file longer than we wait.
    #[error("another program is writing to the workspace")]
    Busy,
    /// The pages themselves are damaged.
    #[error("the workspace file is damaged: {0}")]
    Damaged(String),
    /// A stored row does not read as what it should be.
    #[error("a stored row does not read: {0}")]
    Unreadable(String),
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    #[error("database: {0}")]
    Database(rusqlite::Error),
}

impl Failure {
    /// The code under which the catalogue has its sentence, `failure-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Absent(_) => "absent",
            Self::AlreadyExists(_) => "already-exists",
            Self::NotAWorkspace(_) => "not-a-workspace",
            Self::WrongKey => "wrong-key",
            Self::Newer { .. } => "newer",
            Self::AlteredStep { .. } => "altered-step",
            Self::DiskFull => "disk-full",
            Self::ReadOnly => "read-only",
            Self::Busy => "busy",
            Self::Damaged(_) | Self::Unreadable(_) => "damaged",
            Self::File(error) if error.kind() == std::io::ErrorKind::StorageFull => "disk-full",
            Self::File(_) => "file",
            Self::Database(_) => "database",
        }
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::ReadOnly | Code::PermissionDenied | Code::CannotOpen) => Self::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            Some(Code::NotADatabase) => Self::WrongKey,
            Some(Code::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            _ => Self::Database(error),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

pub type Result<T, E = Failure> = std::result::Result<T, E>;
