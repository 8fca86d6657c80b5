//! What a caller is told when something of ours went wrong. A refusal is not a failure and never comes this way.

use std::collections::BTreeMap;

use ansvar_store::list::Misasked;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::example::ExampleFault;
use crate::key::KeyFailure;

/// What a consumer acts on. Closed: add one only when a consumer behaves differently for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FailureCode {
    /// No workspace is open.
    NoWorkspace,
    /// The workspace asks for its passphrase.
    NeedsPassphrase,
    WrongPassphrase,
    /// The file could not be opened; the sentence says why.
    CannotOpen,
    /// What was asked for does not exist, or may not be known of.
    NotFound,
    /// The file given is not what it should be; the sentence says why.
    BadInput,
    /// The person stopped it. Nothing was changed.
    Cancelled,
    /// Anything else; the sentence and the log say more.
    Internal,
}

/// A failure as it crosses to the desktop's screens and the command line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Failure {
    pub code: FailureCode,
    /// The sentence in the catalogue.
    pub message_key: String,
    pub values: BTreeMap<String, String>,
    /// Where the log says more.
    pub log_id: Option<String>,
}

pub type Result<T, E = Failure> = std::result::Result<T, E>;

impl Failure {
    pub fn new(code: FailureCode, message_key: impl Into<String>) -> Self {
        Self { code, message_key: message_key.into(), values: BTreeMap::new(), log_id: None }
    }

    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    pub fn not_found(what: &str) -> Self {
        Self::new(FailureCode::NotFound, "failure-not-found").with("what", what)
    }

    /// What was called so may be several; `names` tells them apart.
    pub fn ambiguous(what: &str, names: &[String]) -> Self {
        Self::new(FailureCode::NotFound, "failure-ambiguous")
            .with("what", what)
            .with("names", names.join(", "))
    }

    /// For what no user can mend: the cause goes to the log under an id, not to the screen.
    pub fn internal(cause: &(dyn std::fmt::Display + '_)) -> Self {
        let log_id = uuid::Uuid::new_v4().simple().to_string()[..8].to_owned();
        tracing::error!(log_id, "{cause}");
        Self { log_id: Some(log_id), ..Self::new(FailureCode::Internal, "failure-internal") }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.message_key, self.values)
    }
}

impl std::error::Error for Failure {}

impl From<ansvar_store::Failure> for Failure {
    fn from(failure: ansvar_store::Failure) -> Self {
        use ansvar_store::Failure as Store;
        let key = format!("failure-{}", failure.code());
        let code = match &failure {
            Store::Absent(_)
            | Store::AlreadyExists(_)
            | Store::NotAWorkspace(_)
            | Store::WrongKey
            | Store::Newer { .. }
            | Store::AlteredStep { .. }
            | Store::Damaged(_) => FailureCode::CannotOpen,
            Store::DiskFull
            | Store::ReadOnly
            | Store::Busy
            | Store::Unreadable(_)
            | Store::File(_)
            | Store::Database(_) => FailureCode::Internal,
        };
        let told = match &failure {
            Store::Absent(path) | Store::AlreadyExists(path) | Store::NotAWorkspace(path) => {
                Self::new(code, key).with("path", path.display())
            }
            Store::Newer { found, known } => Self::new(code, key).with("found", found).with("known", known),
            Store::AlteredStep { step } => Self::new(code, key).with("step", step),
            Store::File(error) => Self::new(code, key).with("cause", error),
            _ => Self::new(code, key),
        };
        match failure {
            Store::Database(_) | Store::Unreadable(_) | Store::Damaged(_) => {
                Self { log_id: Self::internal(&failure).log_id, ..told }
            }
            _ => told,
        }
    }
}

impl From<KeyFailure> for Failure {
    fn from(failure: KeyFailure) -> Self {
        let mut told = Self::new(FailureCode::CannotOpen, failure.message_key());
        for (name, value) in failure.values() {
            told = told.with(name, value);
        }
        told
    }
}

impl From<Misasked> for Failure {
    fn from(misasked: Misasked) -> Self {
        let told = |key| Self::new(FailureCode::BadInput, key);
        match misasked {
            Misasked::Table(table) => told("failure-no-table").with("table", table),
            Misasked::Column { table, column } => {
                told("failure-no-column").with("table", table).with("column", column)
            }
            Misasked::Retired(table) => told("failure-no-retired").with("table", table),
        }
    }
}

impl From<ExampleFault> for Failure {
    fn from(fault: ExampleFault) -> Self {
        Self::internal(&fault)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        ansvar_store::Failure::from(error).into()
    }
}
