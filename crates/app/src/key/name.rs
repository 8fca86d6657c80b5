//! What a key is called, in the key store and as a file. Made from ids only, so that no name can lead elsewhere.

use std::fmt;

use uuid::Uuid;

/// The name of one key.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct KeyName(String);

impl KeyName {
    /// The key that a workspace file is encrypted with. `file` is an identity that can be read from the file without
    /// the key.
    pub fn workspace(file: Uuid) -> Self {
        Self(format!("workspace-{file}"))
    }

    /// The seed that a person signs decisions with.
    pub fn signing(person: Uuid) -> Self {
        Self(format!("signing-{person}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
