//! Keys in files that only a passphrase opens. Owns the file's name; its form is that of a sealed secret.

use super::folder::{PrivateFolder, Readers};
use super::sealed::{Opened, open, seal};
use super::{Found, Kept, KeyFailure, KeyName, KeyStore, Passphrase, Secret};

#[derive(Debug)]
pub struct PassphraseStore {
    folder: PrivateFolder,
    passphrase: Passphrase,
}

impl PassphraseStore {
    pub(super) fn new(folder: PrivateFolder, passphrase: Passphrase) -> Self {
        Self { folder, passphrase }
    }
}

pub(super) fn file_name(name: &KeyName) -> String {
    format!("{name}.sealed")
}

impl KeyStore for PassphraseStore {
    fn get(&self, name: &KeyName) -> Result<Found, KeyFailure> {
        let file_name = file_name(name);
        let Some(text) = self.folder.read(&file_name, Readers::Anyone)? else { return Ok(Found::Absent) };
        match open(name, &self.passphrase, &text)? {
            Opened::Secret(secret) => Ok(Found::Secret(secret)),
            Opened::WrongPassphrase => Ok(Found::WrongPassphrase),
            Opened::Damaged => Err(KeyFailure::Damaged { path: self.folder.file(&file_name) }),
        }
    }

    /// Seals with this store's passphrase, which is how a passphrase is changed.
    fn put(&self, name: &KeyName, secret: &Secret) -> Result<Kept, KeyFailure> {
        let text = seal(name, &self.passphrase, secret, self.folder.random())?;
        let file_name = file_name(name);
        let is_new = self.folder.write(&file_name, &text)?;
        Ok(if is_new { Kept::Made { path: self.folder.file(&file_name) } } else { Kept::Quietly })
    }

    fn forget(&self, name: &KeyName) -> Result<(), KeyFailure> {
        self.folder.remove(&file_name(name))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::sync::Arc;

    use uuid::Uuid;

    use super::*;
    use crate::key::OsRandom;

    fn store(path: &Path, passphrase: &str) -> PassphraseStore {
        PassphraseStore::new(
            PrivateFolder::new(path, Arc::new(OsRandom)),
            Passphrase::new(passphrase.to_owned()),
        )
    }

    #[test]
    fn opens_with_the_passphrase_and_answers_when_it_is_wrong() {
        let home = tempfile::tempdir().unwrap();
        let name = KeyName::workspace(Uuid::from_u128(1));
        let right = store(home.path(), "rätt");
        assert!(matches!(right.get(&name).unwrap(), Found::Absent));
        let path = home.path().join("workspace-00000000-0000-0000-0000-000000000001.sealed");
        assert_eq!(right.put(&name, &Secret::new([1; 32])).unwrap(), Kept::Made { path: path.clone() });
        let Found::Secret(secret) = right.get(&name).unwrap() else { panic!("the key was put there") };
        assert_eq!(secret, Secret::new([1; 32]));
        assert!(matches!(store(home.path(), "fel").get(&name).unwrap(), Found::WrongPassphrase));
        let text = fs::read_to_string(path).unwrap();
        assert!(!text.contains(secret.to_hex().as_str()), "the key does not stand in the file");
    }

    #[test]
    fn a_new_passphrase_replaces_the_old() {
        let home = tempfile::tempdir().unwrap();
        let name = KeyName::signing(Uuid::from_u128(1));
        store(home.path(), "gammal").put(&name, &Secret::new([1; 32])).unwrap();
        assert_eq!(store(home.path(), "ny").put(&name, &Secret::new([1; 32])).unwrap(), Kept::Quietly);
        assert!(matches!(store(home.path(), "gammal").get(&name).unwrap(), Found::WrongPassphrase));
        assert!(matches!(store(home.path(), "ny").get(&name).unwrap(), Found::Secret(_)));
    }

    #[test]
    fn a_damaged_file_is_named() {
        let home = tempfile::tempdir().unwrap();
        let name = KeyName::workspace(Uuid::from_u128(1));
        let store = store(home.path(), "rätt");
        store.put(&name, &Secret::new([1; 32])).unwrap();
        let damaged = home.path().join(file_name(&name));
        let text = fs::read_to_string(&damaged).unwrap();
        fs::write(&damaged, text.replace("65536", "65537")).unwrap();
        match store.get(&name) {
            Err(KeyFailure::Damaged { path }) => assert_eq!(path, damaged),
            other => panic!("the check must fail, was {other:?}"),
        }
    }
}
