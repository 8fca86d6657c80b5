//! Keys at rest: a workspace's key and a person's signing seed, kept by the operating system's key store, in a file
//! of the user's own, or behind a passphrase. Owns where a key lies and who may read it; what a key opens or signs
//! belongs to the callers. Nothing here prints a key, and nothing here says a word to the user.

mod access;
mod choose;
mod failure;
mod file;
mod folder;
mod layered;
mod memory;
mod name;
mod obtain;
mod os;
mod passphrase;
mod random;
mod sealed;
mod secret;

use std::fmt::Debug;
use std::path::PathBuf;

pub use choose::{Chosen, Lies, Place, choose, is_sealed, lies};
pub use failure::KeyFailure;
pub use file::FileStore;
pub(crate) use folder::{PrivateFolder, Readers};
pub use layered::Layered;
pub use memory::MemoryStore;
pub use name::KeyName;
pub use obtain::{Obtained, obtain};
pub use os::{Absence, OsStore, Prompting};
pub use passphrase::PassphraseStore;
pub use random::{OsRandom, Random};
pub use secret::{Passphrase, Secret};

/// Somewhere that keeps keys by name.
pub trait KeyStore: Send + Sync + Debug {
    /// # Errors
    /// [`KeyFailure`] when the place cannot be read, or holds something that is not a key.
    fn get(&self, name: &KeyName) -> Result<Found, KeyFailure>;

    /// Keeps `secret` under `name`, in place of what was there.
    ///
    /// # Errors
    /// [`KeyFailure`] when it cannot be kept; what was there before is then still there.
    fn put(&self, name: &KeyName, secret: &Secret) -> Result<Kept, KeyFailure>;

    /// Forgets the key, if there is one.
    ///
    /// # Errors
    /// [`KeyFailure`] when it cannot be removed.
    fn forget(&self, name: &KeyName) -> Result<(), KeyFailure>;
}

/// The answer to a look-up.
#[derive(Debug)]
pub enum Found {
    Secret(Secret),
    Absent,
    /// There is a key, and the passphrase does not open it.
    WrongPassphrase,
}

/// What keeping a key left behind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kept {
    /// Nothing that the user needs to hear of.
    Quietly,
    /// A key file that was not there before. The user is told once, because the file must be looked after.
    Made { path: PathBuf },
}

impl Kept {
    /// The sentence that the user must see, with the value `path`; none when there is nothing to say.
    pub fn message_key(&self) -> Option<&'static str> {
        match self {
            Self::Quietly => None,
            Self::Made { .. } => Some("key-file-made"),
        }
    }
}
