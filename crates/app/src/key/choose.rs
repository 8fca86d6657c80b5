//! Where this user's keys lie. Owns the order: a passphrase that was given, else the operating system's key store,
//! else a key file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::folder::PrivateFolder;
use super::{
    Absence, FileStore, KeyName, KeyStore, Layered, OsStore, Passphrase, PassphraseStore, Prompting,
};
use super::{Random, file, passphrase};

/// The folder of keys in the user's configuration folder. Apart, because it is closed to everybody else.
const FOLDER: &str = "keys";

/// Which kind of place was chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    Passphrase,
    OsStore,
    /// With the reason why not the operating system's key store.
    File(Absence),
}

impl Place {
    /// The sentence in the catalogue.
    pub fn message_key(self) -> &'static str {
        match self {
            Self::Passphrase => "key-place-passphrase",
            Self::OsStore => "key-place-os",
            Self::File(_) => "key-place-file",
        }
    }

    /// The sentence for a key that was not found: it may be lost, or lie in a key store that nobody can open now.
    pub fn missing_message_key(self) -> &'static str {
        if self.may_hide_keys() { "key-store-locked" } else { "key-missing" }
    }

    /// Whether a key that is absent here may lie in a key store that runs but could not be used. A person's seed is
    /// then not to be made anew.
    pub fn may_hide_keys(self) -> bool {
        matches!(self, Self::File(Absence::Locked | Absence::TooSlow))
    }
}

#[derive(Debug)]
pub struct Chosen {
    pub store: Box<dyn KeyStore>,
    pub place: Place,
}

/// Chooses where keys are looked for and kept; takes two seconds at the most and asks nobody anything.
///
/// `configuration` is the user's configuration folder for this program; keys lie in its subfolder `keys`, which is
/// made when the first one is kept.
pub fn choose(
    configuration: &Path,
    passphrase: Option<Passphrase>,
    prompting: Prompting,
    random: Arc<dyn Random>,
) -> Chosen {
    let folder = PrivateFolder::new(&configuration.join(FOLDER), random);
    if let Some(passphrase) = passphrase {
        let store = PassphraseStore::new(folder, passphrase);
        return Chosen { store: Box::new(store), place: Place::Passphrase };
    }
    let file = FileStore::new(folder);
    match OsStore::probe(prompting) {
        Ok(os) => Chosen { store: Box::new(Layered { first: os, then: file }), place: Place::OsStore },
        Err(absence) => Chosen { store: Box::new(file), place: Place::File(absence) },
    }
}

/// Whether the key called `name` lies behind a passphrase, so that the user must be asked for it.
pub fn is_sealed(configuration: &Path, name: &KeyName) -> bool {
    configuration.join(FOLDER).join(passphrase::file_name(name)).exists()
}

/// Where a key that is in use lies, to be told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lies {
    /// The sentence in the catalogue.
    pub message_key: &'static str,
    /// The file to look after; none where the operating system keeps the key.
    pub file: Option<PathBuf>,
}

/// Where the key called `name` lies. It must have been found.
pub fn lies(configuration: &Path, name: &KeyName) -> Lies {
    let folder = configuration.join(FOLDER);
    let files = [
        (passphrase::file_name(name), Place::Passphrase.message_key()),
        (file::file_name(name), "key-place-file"),
    ];
    for (file, message_key) in files {
        let file = folder.join(file);
        if file.exists() {
            return Lies { message_key, file: Some(file) };
        }
    }
    Lies { message_key: Place::OsStore.message_key(), file: None }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::key::{Found, Kept, OsRandom, Secret};

    fn name() -> KeyName {
        KeyName::workspace(Uuid::from_u128(1))
    }

    #[test]
    fn a_passphrase_that_is_given_decides() {
        let home = tempfile::tempdir().unwrap();
        let given = Some(Passphrase::new("rätt".to_owned()));
        let chosen = choose(home.path(), given, Prompting::Never, Arc::new(OsRandom));
        assert_eq!(chosen.place, Place::Passphrase);
        assert!(!is_sealed(home.path(), &name()));
        let path = home.path().join("keys/workspace-00000000-0000-0000-0000-000000000001.sealed");
        assert_eq!(chosen.store.put(&name(), &Secret::new([1; 32])).unwrap(), Kept::Made { path });
        assert!(is_sealed(home.path(), &name()));
    }

    #[test]
    fn a_key_store_that_could_not_be_used_may_hold_the_key() {
        for (place, expected) in [
            (Place::Passphrase, "key-missing"),
            (Place::OsStore, "key-missing"),
            (Place::File(Absence::NotRunning), "key-missing"),
            (Place::File(Absence::Locked), "key-store-locked"),
            (Place::File(Absence::TooSlow), "key-store-locked"),
        ] {
            assert_eq!(place.missing_message_key(), expected, "{place:?}");
        }
    }

    #[test]
    fn a_key_in_a_file_is_told_with_its_file() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(lies(home.path(), &name()), Lies { message_key: "key-place-os", file: None });
        let folder = PrivateFolder::new(&home.path().join(FOLDER), Arc::new(OsRandom));
        let Kept::Made { path } = FileStore::new(folder).put(&name(), &Secret::new([1; 32])).unwrap() else {
            panic!("a new file is told of")
        };
        assert_eq!(lies(home.path(), &name()), Lies { message_key: "key-place-file", file: Some(path) });
        let given = Some(Passphrase::new("rätt".to_owned()));
        let chosen = choose(home.path(), given, Prompting::Never, Arc::new(OsRandom));
        let Kept::Made { path } = chosen.store.put(&name(), &Secret::new([1; 32])).unwrap() else {
            panic!("a new file is told of")
        };
        // The passphrase comes first, as when the key is looked for.
        assert_eq!(
            lies(home.path(), &name()),
            Lies { message_key: "key-place-passphrase", file: Some(path) }
        );
    }

    /// Whichever place this machine offers, a key file made where no key store ran is found.
    #[test]
    fn a_key_file_is_found_with_and_without_a_key_store() {
        let home = tempfile::tempdir().unwrap();
        let folder = PrivateFolder::new(&home.path().join(FOLDER), Arc::new(OsRandom));
        FileStore::new(folder).put(&name(), &Secret::new([1; 32])).unwrap();
        let chosen = choose(home.path(), None, Prompting::Never, Arc::new(OsRandom));
        assert_ne!(chosen.place, Place::Passphrase);
        assert!(matches!(chosen.store.get(&name()).unwrap(), Found::Secret(_)), "{:?}", chosen.place);
    }
}
