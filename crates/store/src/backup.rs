//! A consistent copy while the program runs, and putting one back. The copy is encrypted with the same key.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::OpenFlags;
use rusqlite::backup::{Backup, StepResult};

use crate::failure::{Failure, Result};
use crate::workspace::{Key, Workspace, connect};

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
        let copied = self.copy_to(&unfinished, key, &mut progress);
        if !matches!(copied, Ok(true)) {
            let _ = std::fs::remove_file(&unfinished);
            return copied;
        }
        // Named only when whole: a file under the name asked for is always a complete one.
        sync(&unfinished)?;
        std::fs::rename(&unfinished, target)?;
        Ok(true)
    }

    fn copy_to(&self, target: &Path, key: &Key, progress: &mut impl FnMut(u32, u32) -> bool) -> Result<bool> {
        let mut copy = connect(target, key, self.id(), OpenFlags::SQLITE_OPEN_CREATE)?;
        let source = self.writer();
        {
            let backup = Backup::new(&source, &mut copy)?;
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
}

/// Puts a backup in place of `target`, or where nothing is. What stood there is kept beside it and its new name
/// given back. The backup is opened and its pages are checked first.
pub fn restore(backup: &Path, target: &Path, key: &Key, kept_as: &Path) -> Result<Option<PathBuf>> {
    let whole = Workspace::open(backup, key)?;
    let report: crate::verify::Report = whole.read(|read| -> Result<_> { read.verify() })?;
    if !report.damage.is_empty() {
        return Err(Failure::Damaged(report.damage.join("; ")));
    }
    let unfinished = unfinished(target);
    let copied = whole.copy_to(&unfinished, key, &mut |_, _| true);
    if let Err(failure) = copied {
        let _ = std::fs::remove_file(&unfinished);
        return Err(failure);
    }
    sync(&unfinished)?;
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
