//! Keys in files of the user's own, one for each, readable by nobody else: what is left where no key store runs and
//! no passphrase is given. Owns the file's name and form.

use super::folder::{PrivateFolder, Readers};
use super::{Found, Kept, KeyFailure, KeyName, KeyStore, Secret};

#[derive(Debug)]
pub struct FileStore {
    folder: PrivateFolder,
}

impl FileStore {
    pub(super) fn new(folder: PrivateFolder) -> Self {
        Self { folder }
    }
}

pub(super) fn file_name(name: &KeyName) -> String {
    format!("{name}.key")
}

impl KeyStore for FileStore {
    fn get(&self, name: &KeyName) -> Result<Found, KeyFailure> {
        let file_name = file_name(name);
        let Some(text) = self.folder.read(&file_name, Readers::OwnerOnly)? else { return Ok(Found::Absent) };
        Secret::from_hex(text.trim_end())
            .map(Found::Secret)
            .ok_or_else(|| KeyFailure::Damaged { path: self.folder.file(&file_name) })
    }

    fn put(&self, name: &KeyName, secret: &Secret) -> Result<Kept, KeyFailure> {
        let file_name = file_name(name);
        let mut content = secret.to_hex();
        content.push('\n');
        let is_new = self.folder.write(&file_name, &content)?;
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

    fn store(path: &Path) -> FileStore {
        FileStore::new(PrivateFolder::new(path, Arc::new(OsRandom)))
    }

    #[test]
    fn keeps_each_key_in_a_file_and_tells_of_it_once() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        let (one, other) = (KeyName::workspace(Uuid::from_u128(1)), KeyName::signing(Uuid::from_u128(1)));
        let path = home.path().join("workspace-00000000-0000-0000-0000-000000000001.key");
        assert!(matches!(store.get(&one).unwrap(), Found::Absent));
        assert_eq!(store.put(&one, &Secret::new([1; 32])).unwrap(), Kept::Made { path });
        assert_eq!(store.put(&one, &Secret::new([2; 32])).unwrap(), Kept::Quietly);
        let Found::Secret(secret) = store.get(&one).unwrap() else { panic!("the key was put there") };
        assert_eq!(secret, Secret::new([2; 32]), "the last one put");
        assert!(matches!(store.get(&other).unwrap(), Found::Absent), "another name is another key");
        store.forget(&one).unwrap();
        assert!(matches!(store.get(&one).unwrap(), Found::Absent));
    }

    #[test]
    fn a_cut_or_altered_key_is_not_used() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        let name = KeyName::workspace(Uuid::from_u128(1));
        store.put(&name, &Secret::new([1; 32])).unwrap();
        let path = home.path().join(file_name(&name));
        let whole = fs::read_to_string(&path).unwrap();
        for content in ["", &whole[..40], &whole.replace("01", "0g"), &format!("{whole}{whole}")] {
            fs::write(&path, content).unwrap();
            assert!(matches!(store.get(&name), Err(KeyFailure::Damaged { .. })), "{content:?}");
        }
        fs::write(&path, &whole).unwrap();
        assert!(matches!(store.get(&name).unwrap(), Found::Secret(_)));
    }
}
