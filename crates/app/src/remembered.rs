//! Where each workspace's journal ended when it was last open here, kept outside the file. Removing the last entries
//! with everything that they did leaves a file that is whole in itself: only who remembers the end misses them. Owns the
//! memory's form and when it moves on; it never stands in the way of work.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ansvar_ledger::Head;
use ansvar_store::{Read, Workspace};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::key::{KeyFailure, OsRandom, PrivateFolder, Readers};

/// Beside the folder of keys.
const FOLDER: &str = "ends";
/// A workspace's copies share its id; this many of them are told apart by where they lie.
const MOST_FILES: usize = 16;

/// What is remembered of one workspace.
#[derive(Clone, Debug)]
pub(crate) struct Memory {
    folder: PrivateFolder,
    file_name: String,
    /// Where the workspace lies.
    path: String,
    /// Which file lay there when it was opened, where the system can tell.
    identity: Option<(u64, u64)>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Remembered {
    /// The latest last.
    files: Vec<RememberedFile>,
}

/// One file, where it lies.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct RememberedFile {
    path: String,
    /// When it was noted, RFC 3339, UTC.
    at: String,
    heads: Vec<Head>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    set_aside: Option<SetAside>,
}

/// An end that the file once had and, by somebody's decision, no longer has to have.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct SetAside {
    pub at: String,
    pub why: Why,
    pub heads: Vec<Head>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Why {
    /// A backup was put in the file's place.
    Restored,
    /// A person said that the file ends where it should.
    Accepted,
}

/// What is known of a file's end before it is looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Known {
    /// It has not been open here.
    Nothing,
    /// Something is noted and does not read.
    Unreadable,
    Ended {
        /// When that was noted.
        at: String,
        heads: Vec<Head>,
        set_aside: Option<SetAside>,
    },
}

/// Where a file does not hold the end that is remembered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Lost {
    pub at: String,
    pub remembered: Head,
    /// The place of the last entry that is there.
    pub ends_at: u64,
}

impl Lost {
    /// The file is shorter than it was. Otherwise another entry stands in the place of the one remembered.
    pub fn is_cut_off(&self) -> bool {
        self.ends_at < self.remembered.seq
    }
}

impl Memory {
    pub fn of(configuration: &Path, file: Uuid, path: &Path) -> Self {
        let path = std::fs::canonicalize(path)
            .or_else(|_| std::path::absolute(path))
            .unwrap_or_else(|_| path.to_owned());
        Self {
            folder: PrivateFolder::new(&configuration.join(FOLDER), Arc::new(OsRandom)),
            file_name: format!("workspace-{file}.json"),
            identity: identity(&path),
            path: path.to_string_lossy().into_owned(),
        }
    }

    /// What is known of this file, or else of the one that was noted last and is gone from where it lay: it may have been
    /// moved here.
    pub fn known(&self) -> Known {
        let files = match self.read() {
            Ok(Some(remembered)) => remembered.files,
            Ok(None) => return Known::Nothing,
            Err(unread) => {
                tracing::warn!("what is remembered of the workspace's end does not read: {unread}");
                return Known::Unreadable;
            }
        };
        let here = files.iter().find(|file| file.path == self.path);
        let moved = || files.iter().rev().find(|file| !PathBuf::from(&file.path).exists());
        match here.or_else(moved).cloned() {
            Some(RememberedFile { at, heads, set_aside, .. }) => Known::Ended { at, heads, set_aside },
            None => Known::Nothing,
        }
    }

    /// Moves on to the file's end, unless the file lacks what is remembered.
    pub fn move_on(&self, workspace: &Workspace, at: &str) {
        if identity(Path::new(&self.path)) != self.identity {
            // Another file has been put in its place under the open one: the end that is remembered is that one's.
            return;
        }
        let moved = workspace.read(|read| -> Result<(), ansvar_store::Failure> {
            let known = self.known();
            if lost(read, &known)?.is_some() {
                return Ok(());
            }
            let heads = read.heads()?;
            let set_aside = match known {
                Known::Ended { heads: known, .. } if known == heads && self.is_noted() => return Ok(()),
                Known::Ended { set_aside, .. } => set_aside,
                Known::Nothing | Known::Unreadable => None,
            };
            self.note(heads, set_aside, at);
            Ok(())
        });
        if let Err(failure) = moved {
            tracing::warn!("the workspace's end was not read: {failure}");
        }
    }

    /// Takes the file's end for the right one. What was remembered is kept as set aside.
    pub fn set_aside(&self, heads: Vec<Head>, why: Why, at: &str) {
        let set_aside = match self.known() {
            Known::Ended { heads: before, set_aside, .. } if before == heads => set_aside,
            Known::Ended { heads, .. } => Some(SetAside { at: at.to_owned(), why, heads }),
            Known::Nothing | Known::Unreadable => None,
        };
        self.note(heads, set_aside, at);
    }

    /// Of a workspace that was never finished.
    pub fn forget(&self) {
        if let Err(failure) = self.folder.remove(&self.file_name) {
            tracing::warn!("the workspace's end is still remembered: {failure}");
        }
    }

    /// Whether the file is noted where it lies.
    fn is_noted(&self) -> bool {
        matches!(self.read(), Ok(Some(remembered)) if remembered.files.iter().any(|file| file.path == self.path))
    }

    fn note(&self, heads: Vec<Head>, set_aside: Option<SetAside>, at: &str) {
        let mut remembered = self.read().ok().flatten().unwrap_or_default();
        remembered.files.retain(|file| file.path != self.path);
        remembered.files.push(RememberedFile {
            path: self.path.clone(),
            at: at.to_owned(),
            heads,
            set_aside,
        });
        let surplus = remembered.files.len().saturating_sub(MOST_FILES);
        remembered.files.drain(..surplus);
        let text = serde_json::to_string_pretty(&remembered).unwrap_or_default();
        if let Err(failure) = self.folder.write(&self.file_name, &text) {
            tracing::warn!("the workspace's end is not remembered: {failure}");
        }
    }

    fn read(&self) -> Result<Option<Remembered>, Unread> {
        let text = self.folder.read(&self.file_name, Readers::OwnerOnly).map_err(Unread::File)?;
        text.map(|text| serde_json::from_str(&text)).transpose().map_err(Unread::Form)
    }
}

/// Where the file does not hold what is remembered of it.
pub(crate) fn lost(read: &Read<'_>, known: &Known) -> Result<Option<Lost>, ansvar_store::Failure> {
    let Known::Ended { at, heads, .. } = known else { return Ok(None) };
    for remembered in heads {
        if remembered.seq == 0 || read.hash_at(&remembered.scope, remembered.seq)? == Some(remembered.hash) {
            continue;
        }
        let ends_at = read.head(&remembered.scope)?.seq;
        return Ok(Some(Lost { at: at.clone(), remembered: remembered.clone(), ends_at }));
    }
    Ok(None)
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    path.metadata().ok().map(|file| (file.dev(), file.ino()))
}

/// Elsewhere a file that is open cannot be replaced.
#[cfg(not(unix))]
fn identity(_path: &Path) -> Option<(u64, u64)> {
    None
}

enum Unread {
    File(KeyFailure),
    Form(serde_json::Error),
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(failure) => failure.fmt(f),
            Self::Form(failure) => failure.fmt(f),
        }
    }
}
