//! How keeping or fetching a key can fail. Closed; each case has a sentence in the catalogue. A wrong passphrase is
//! not here: it is an answer, [`super::Found::WrongPassphrase`].

use std::io;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub enum KeyFailure {
    /// Others than the owner may read or write the key file. `mode` is its permission bits. The key is not used
    /// until the owner has looked: it may have been read already.
    #[error("{} is open to others: mode {mode:04o}", path.display())]
    TooOpen { path: PathBuf, mode: u32 },
    /// The file is not one that this program wrote, or it has been altered since.
    #[error("{} is not a whole key file", path.display())]
    Damaged { path: PathBuf },
    #[error("{} cannot be read", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{} cannot be written", path.display())]
    Unwritable { path: PathBuf, source: io::Error },
    /// The operating system's key store refused or broke off. `reason` is for the log.
    #[error("the operating system's key store failed: {reason}")]
    OsStore { reason: String },
    /// The operating system's key store did not answer in time.
    #[error("the operating system's key store does not answer")]
    OsStoreSilent,
    /// The operating system's key store holds something else under the key's name.
    #[error("the operating system's key store holds no key under the name {name}")]
    OsEntryDamaged { name: String },
    #[error("the operating system gives no random bytes")]
    Randomness,
    /// Turning the passphrase into a key needs 64 MiB of memory, which was not to be had.
    #[error("the passphrase cannot be worked on")]
    Derivation,
}

impl KeyFailure {
    /// The sentence in the catalogue.
    pub fn message_key(&self) -> &'static str {
        match self {
            Self::TooOpen { .. } => "key-file-too-open",
            Self::Damaged { .. } => "key-file-damaged",
            Self::Unreadable { .. } => "key-file-unreadable",
            Self::Unwritable { .. } => "key-file-unwritable",
            Self::OsStore { .. } => "key-os-failed",
            Self::OsStoreSilent => "key-os-silent",
            Self::OsEntryDamaged { .. } => "key-os-damaged",
            Self::Randomness => "key-randomness-failed",
            Self::Derivation => "key-derivation-failed",
        }
    }

    /// The values that the sentence names.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooOpen { path, mode } => {
                vec![("path", path.display().to_string()), ("mode", format!("{mode:04o}"))]
            }
            Self::Damaged { path } | Self::Unreadable { path, .. } | Self::Unwritable { path, .. } => {
                vec![("path", path.display().to_string())]
            }
            Self::OsEntryDamaged { name } => vec![("name", name.clone())],
            Self::OsStore { .. } | Self::OsStoreSilent | Self::Randomness | Self::Derivation => Vec::new(),
        }
    }
}
