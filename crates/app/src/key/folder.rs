//! A folder of the user's alone, where key files lie. Owns that a file is whole or not there, private to its owner, and
//! small; what stands in it belongs to those who keep something there.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ansvar_ledger::hex;
use zeroize::Zeroizing;

use super::{KeyFailure, Random, access};

/// No file that this program writes here comes near it.
const LARGEST_FILE: u64 = 64 * 1024;

#[derive(Clone, Debug)]
pub struct PrivateFolder {
    path: PathBuf,
    random: Arc<dyn Random>,
}

/// Who may be able to read a file for it to be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Readers {
    OwnerOnly,
    /// The content protects itself.
    Anyone,
}

impl PrivateFolder {
    pub fn new(path: &Path, random: Arc<dyn Random>) -> Self {
        Self { path: path.to_owned(), random }
    }

    pub fn random(&self) -> &dyn Random {
        self.random.as_ref()
    }

    pub fn file(&self, file_name: &str) -> PathBuf {
        self.path.join(file_name)
    }

    /// The whole file, or `None` when there is none.
    pub fn read(&self, file_name: &str, readers: Readers) -> Result<Option<Zeroizing<String>>, KeyFailure> {
        let path = self.file(file_name);
        let file = match open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(KeyFailure::Unreadable { path, source }),
        };
        // The opened file is asked, not the path: the path may lead elsewhere a moment later.
        let metadata =
            file.metadata().map_err(|source| KeyFailure::Unreadable { path: path.clone(), source })?;
        if !metadata.is_file() || metadata.len() > LARGEST_FILE {
            return Err(KeyFailure::Damaged { path });
        }
        if let (Readers::OwnerOnly, Some(mode)) = (readers, access::open_to_others(&metadata)) {
            return Err(KeyFailure::TooOpen { path, mode });
        }
        let mut text = Zeroizing::new(String::with_capacity(4096));
        match file.take(LARGEST_FILE).read_to_string(&mut text) {
            Ok(_) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(KeyFailure::Damaged { path }),
            Err(source) => Err(KeyFailure::Unreadable { path, source }),
        }
    }

    /// Writes the whole file or nothing, and says whether it is a new one.
    pub fn write(&self, file_name: &str, content: &str) -> Result<bool, KeyFailure> {
        let path = self.file(file_name);
        let half = self.half_written(file_name)?;
        let is_new = !path.exists();
        self.write_through(&half, &path, content).map_err(|source| {
            // What could not be finished is of no use; if it cannot be removed either, no one ever reads it.
            drop(fs::remove_file(&half));
            KeyFailure::Unwritable { path, source }
        })?;
        Ok(is_new)
    }

    pub fn remove(&self, file_name: &str) -> Result<(), KeyFailure> {
        let path = self.file(file_name);
        match fs::remove_file(&path).and_then(|()| access::settle_folder(&self.path)) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => {
                Err(KeyFailure::Unwritable { path, source })
            }
            _ => Ok(()),
        }
    }

    /// A name that is never read, and that no other process chooses at the same time.
    fn half_written(&self, file_name: &str) -> Result<PathBuf, KeyFailure> {
        let mut suffix = [0; 8];
        self.random.fill(&mut suffix)?;
        Ok(self.file(&format!(".{file_name}.{}.half", hex::print(&suffix))))
    }

    fn write_through(&self, half: &Path, path: &Path, content: &str) -> io::Result<()> {
        access::private_folder(&self.path)?;
        let mut file = access::private_file().open(half)?;
        file.write_all(content.as_bytes())?;
        file.sync_all()?;
        fs::rename(half, path)?;
        access::settle_folder(&self.path)
    }
}

/// A link is not followed: a key file is a file, and what a link leads to was not written here.
fn open(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path)?.is_symlink() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "the key file is a link"));
    }
    File::open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::OsRandom;

    fn folder(path: &Path) -> PrivateFolder {
        PrivateFolder::new(path, Arc::new(OsRandom))
    }

    #[test]
    fn says_whether_the_file_is_new() {
        let home = tempfile::tempdir().unwrap();
        let keys = folder(&home.path().join("a/keys"));
        assert_eq!(keys.read("one.key", Readers::OwnerOnly).unwrap(), None, "no folder is no file");
        assert!(keys.write("one.key", "first").unwrap());
        assert!(!keys.write("one.key", "second").unwrap());
        assert_eq!(keys.read("one.key", Readers::OwnerOnly).unwrap().unwrap().as_str(), "second");
        keys.remove("one.key").unwrap();
        keys.remove("one.key").unwrap();
        assert_eq!(keys.read("one.key", Readers::OwnerOnly).unwrap(), None);
    }

    /// A process that dies while it writes leaves a half file, and neither hides nor harms the whole one.
    #[test]
    fn a_half_written_file_is_never_read() {
        let home = tempfile::tempdir().unwrap();
        let keys = folder(home.path());
        let half = keys.half_written("one.key").unwrap();
        fs::write(&half, "ha").unwrap();
        assert_eq!(keys.read("one.key", Readers::OwnerOnly).unwrap(), None);
        keys.write("one.key", "whole").unwrap();
        assert_eq!(keys.read("one.key", Readers::OwnerOnly).unwrap().unwrap().as_str(), "whole");
        assert_eq!(fs::read_to_string(half).unwrap(), "ha", "another process may still be writing it");
    }

    #[test]
    fn a_failed_write_leaves_what_was_there() {
        let home = tempfile::tempdir().unwrap();
        let keys = folder(home.path());
        // A folder in the file's place makes the last step, the rename, fail.
        fs::create_dir_all(home.path().join("one.key/inside")).unwrap();
        assert!(matches!(keys.write("one.key", "new"), Err(KeyFailure::Unwritable { .. })));
        let left: Vec<_> =
            fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["one.key"], "no half file stays behind");
        assert!(home.path().join("one.key/inside").exists());
    }

    #[test]
    fn what_is_not_a_small_text_file_is_damaged() {
        let home = tempfile::tempdir().unwrap();
        let keys = folder(home.path());
        fs::create_dir(home.path().join("folder.key")).unwrap();
        keys.write("large.key", &"a".repeat(70_000)).unwrap();
        fs::write(home.path().join("binary.key"), [0xff; 32]).unwrap();
        for name in ["folder.key", "large.key", "binary.key"] {
            let answer = keys.read(name, Readers::Anyone);
            assert!(matches!(answer, Err(KeyFailure::Damaged { .. })), "{name}: {answer:?}");
        }
    }

    #[cfg(unix)]
    mod unix {
        use std::os::unix::fs::{PermissionsExt, symlink};

        use super::*;

        fn mode(path: &Path) -> u32 {
            path.metadata().unwrap().permissions().mode() & 0o777
        }

        #[test]
        fn folder_and_files_are_the_owners_alone() {
            let home = tempfile::tempdir().unwrap();
            let path = home.path().join("keys");
            fs::create_dir(&path).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o775)).unwrap();
            folder(&path).write("one.key", "content").unwrap();
            assert_eq!(mode(&path), 0o700, "an open folder is closed before a key lies in it");
            assert_eq!(mode(&path.join("one.key")), 0o600);
        }

        #[test]
        fn a_file_open_to_others_is_refused() {
            let home = tempfile::tempdir().unwrap();
            let keys = folder(home.path());
            keys.write("one.key", "content").unwrap();
            for open in [0o640, 0o604, 0o620, 0o602, 0o666] {
                fs::set_permissions(keys.file("one.key"), fs::Permissions::from_mode(open)).unwrap();
                match keys.read("one.key", Readers::OwnerOnly) {
                    Err(KeyFailure::TooOpen { path, mode }) => {
                        assert_eq!((path, mode), (keys.file("one.key"), open));
                    }
                    other => panic!("mode {open:o} must be refused, was {other:?}"),
                }
                assert!(keys.read("one.key", Readers::Anyone).unwrap().is_some());
            }
        }

        #[test]
        fn a_link_is_not_followed() {
            let home = tempfile::tempdir().unwrap();
            let keys = folder(home.path());
            keys.write("one.key", "content").unwrap();
            symlink(keys.file("one.key"), keys.file("two.key")).unwrap();
            let answer = keys.read("two.key", Readers::OwnerOnly);
            assert!(matches!(answer, Err(KeyFailure::Unreadable { .. })), "{answer:?}");
        }
    }
}
