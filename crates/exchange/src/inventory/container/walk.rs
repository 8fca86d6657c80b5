//! The files under the paths that somebody has named. Only names and sizes are gathered; a file is read when it is
//! opened, so that a folder of ten thousand costs no memory.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{Entries, Rejection};
use crate::limits::{Limit, Limits};

/// A file that may hold reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    pub path: PathBuf,
    /// The path as the importer knows it: what was named, and what lies below.
    pub name: String,
    /// Bytes on disk.
    pub size: u64,
    /// Why it cannot be read, when that is plain already.
    pub refused: Option<Rejection>,
}

impl Candidate {
    /// The file's bytes, for [`super::open`].
    ///
    /// # Errors
    /// [`Rejection::TooLarge`], before or while it is read, or [`Rejection::FileUnreadable`].
    pub fn read(&self, limits: &Limits) -> Result<Vec<u8>, Rejection> {
        if let Some(rejection) = &self.refused {
            return Err(rejection.clone());
        }
        let too_large = || Rejection::too_large(Limit::FileBytes, limits);
        if self.size > limits.file_bytes {
            return Err(too_large());
        }
        let file = File::open(&self.path).map_err(|fault| unreadable(&fault))?;
        let mut bytes = Vec::with_capacity(usize::try_from(self.size).unwrap_or_default());
        // The file may grow under our hands.
        let read =
            file.take(limits.file_bytes + 1).read_to_end(&mut bytes).map_err(|fault| unreadable(&fault))?;
        if u64::try_from(read).map_or(true, |read| read > limits.file_bytes) {
            return Err(too_large());
        }
        Ok(bytes)
    }

    /// Reads the file and gives each of its entries to `each`.
    pub fn for_each_entry(&self, limits: &Limits, each: impl FnMut(super::Entry)) {
        match self.read(limits) {
            Ok(bytes) => super::open(&self.name, &bytes, limits).for_each(each),
            Err(rejection) => Entries::refused(&self.name, rejection).for_each(each),
        }
    }
}

/// The files that `paths` name, in their order; those in a folder follow it, sorted, with all that lies below.
/// In a folder symbolic links are not followed, and hidden files and what is no file are passed over.
pub fn collect<P: AsRef<Path>>(paths: &[P]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for path in paths {
        let path = path.as_ref();
        match fs::metadata(path) {
            Ok(about) if about.is_dir() => folder(path, &mut found),
            Ok(about) if about.is_file() => found.push(candidate(path, about.len(), None)),
            Ok(_) => {
                let rejection = Rejection::FileUnreadable { reason: "not-a-file" };
                found.push(candidate(path, 0, Some(rejection)));
            }
            Err(fault) => found.push(candidate(path, 0, Some(unreadable(&fault)))),
        }
    }
    found
}

fn folder(root: &Path, found: &mut Vec<Candidate>) {
    let mut waiting = vec![root.to_owned()];
    while let Some(path) = waiting.pop() {
        let about = match fs::symlink_metadata(&path) {
            Ok(about) => about,
            Err(fault) => {
                found.push(candidate(&path, 0, Some(unreadable(&fault))));
                continue;
            }
        };
        if about.is_file() {
            found.push(candidate(&path, about.len(), None));
        } else if about.is_dir() || path == root {
            match names(&path) {
                // The last is taken first.
                Ok(inner) => waiting.extend(inner.into_iter().rev()),
                Err(fault) => found.push(candidate(&path, 0, Some(unreadable(&fault)))),
            }
        }
    }
}

fn names(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            paths.push(entry.path());
        }
    }
    paths.sort_unstable();
    Ok(paths)
}

fn candidate(path: &Path, size: u64, refused: Option<Rejection>) -> Candidate {
    Candidate { path: path.to_owned(), name: path.to_string_lossy().into_owned(), size, refused }
}

fn unreadable(fault: &io::Error) -> Rejection {
    let reason = match fault.kind() {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission-denied",
        _ => "other",
    };
    Rejection::FileUnreadable { reason }
}
