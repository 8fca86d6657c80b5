//! How a command ends: the five exit codes, and what can stop a command on its way. Owns the mapping between them.

use std::process::ExitCode;

use ansvar_app::{Failure, FailureCode};
use ansvar_domain::Refusal;

/// The exit codes of `docs/command-line.md`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    Done = 0,
    /// Something of ours or of the machine's went wrong; nothing was changed.
    Failure = 1,
    /// The command line does not say what to do.
    Usage = 2,
    /// The register said no.
    Refused = 3,
    /// A file given is not, or not wholly, what it should be.
    BadInput = 4,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// What stopped a command.
#[derive(Debug)]
pub enum Stop {
    /// A sentence of the catalogue with its values.
    Usage(Failure),
    Failed(Failure),
    Refused(Refusal),
}

impl Stop {
    pub fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) => Exit::Usage,
            Self::Refused(_) => Exit::Refused,
            Self::Failed(failure) => match failure.code {
                FailureCode::BadInput => Exit::BadInput,
                _ => Exit::Failure,
            },
        }
    }
}

/// What is wrong with the command line, for [`Stop::Usage`].
pub fn misuse(message_key: &str) -> Failure {
    Failure::new(FailureCode::BadInput, message_key)
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

pub type Result<T, E = Stop> = std::result::Result<T, E>;
