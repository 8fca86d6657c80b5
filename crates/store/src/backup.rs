//! A consistent copy while the program runs, and putting one back. The copy is encrypted with the same key.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use uuid::Uuid;

use crate::failure::{Failure, Result};
use crate::migration;
use crate::workspace::{Key, Read, Workspace, connect, id_of};

/// Pages copied in one step, about four megabytes; writers get their turn between steps.
const PAGES: std::ffi::c_int = 1024;
const PAUSE: Duration = Duration::from_millis(2);

impl Workspace {
    /// Copies the workspace to `target`, which must not exist. `progress` is told pages done and in all, and stops
    /// the copying by answering `false`; nothing is left then.
    pub fn back_up(
        &self,
        target: &Path,
        key: &Key,
        mut progress: impl FnMut(u32, u32) -> bool,
    ) -> Result<bool> {
        if target.exists() {
            return Err(Failure::AlreadyExists(target.to_owned()));
        }
        let unfinished = unfinished(target);
        // A connection of its own: the writer stays free for who writes meanwhile.
        let source = connect(self.path(), key, self.id(), OpenFlags::empty())?;
        if !copy(&source, &unfinished, key, self.id(), &mut progress)? {
            return Ok(false);
        }
        // Named only when whole: a file under the name asked for is always a complete one.
        std::fs::rename(&unfinished, target)?;
        Ok(true)
    }
}

/// Copies to a file of its own, or leaves none.
fn copy(
    source: &Connection,
    unfinished: &Path,
    key: &Key,
    file: Uuid,
    progress: &mut impl FnMut(u32, u32) -> bool,
) -> Result<bool> {
    remove(unfinished);
    let copied = copy_pages(source, unfinished, key, file, progress).and_then(|is_whole| {
        if is_whole {
            sync(unfinished)?;
        }
        Ok(is_whole)
    });
    if !matches!(copied, Ok(true)) {
        remove(unfinished);
    }
    copied
}

fn copy_pages(
    source: &Connection,
    target: &Path,
    key: &Key,
    file: Uuid,
    progress: &mut impl FnMut(u32, u32) -> bool,
) -> Result<bool> {
    let mut copy = connect(target, key, file, OpenFlags::SQLITE_OPEN_CREATE)?;
    // Reads at one moment from here on: what is written meanwhile does not make the copying begin anew.
    let moment = source.unchecked_transaction()?;
    moment.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    {
        let backup = Backup::new(source, &mut copy)?;
        loop {
            let step = backup.step(PAGES)?;
            let state = backup.progress();
            let count = |pages: i32| u32::try_from(pages).unwrap_or(0);
            if !progress(count(state.pagecount - state.remaining), count(state.pagecount)) {
                return Ok(false);
            }
            match step {
                StepResult::Done => break,
                StepResult::More => {}
                _ => std::thread::sleep(PAUSE),
            }
        }
    }
    copy.pragma_update(None, "journal_mode", "delete")?;
    Ok(true)
}

/// Puts a backup in place of `target`, or where nothing is. What stood there is kept beside it and its new name
/// given back. The backup's pages are checked first, and it is only read.
pub fn restore(backup: &Path, target: &Path, key: &Key, kept_as: &Path) -> Result<Option<PathBuf>> {
    if kept_as.exists() {
        return Err(Failure::AlreadyExists(kept_as.to_owned()));
    }
    let file = id_of(backup)?;
    let source = connect(backup, key, file, OpenFlags::empty())?;
    migration::check(&source)?;
    let damage = Read { sql: &source.unchecked_transaction()? }.damage()?;
    if !damage.is_empty() {
        return Err(Failure::Damaged(damage.join("; ")));
    }
    let unfinished = unfinished(target);
    copy(&source, &unfinished, key, file, &mut |_, _| true)?;
    let kept = if target.exists() {
        std::fs::rename(target, kept_as)?;
        for log in ["-wal", "-shm"] {
            let _ = std::fs::rename(with_suffix(target, log), with_suffix(kept_as, log));
        }
        Some(kept_as.to_owned())
    } else {
        None
    };
    std::fs::rename(&unfinished, target)?;
    Ok(kept)
}

/// What an interrupted copy left behind is nobody's data.
fn remove(unfinished: &Path) {
    for suffix in ["", "-journal"] {
        let _ = std::fs::remove_file(with_suffix(unfinished, suffix));
    }
}

fn unfinished(target: &Path) -> PathBuf {
    with_suffix(target, ".unfinished")
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn sync(path: &Path) -> Result<()> {
    Ok(std::fs::File::open(path)?.sync_all()?)
}
