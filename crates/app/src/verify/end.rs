//! Whether the journal still holds the end that is remembered of it, in words, and taking another end for the right one.

use std::collections::BTreeMap;
use std::path::Path;

use ansvar_store::journal::instant;
use ansvar_store::{Key, Read, Workspace};

use crate::app::App;
use crate::failure::Result;
use crate::opening::{Notice, Opening};
use crate::remembered::{Known, Lost, Memory, SetAside, Why, lost};
use crate::verify::{FaultLine, line};

impl App {
    /// Notes where the journal ends, outside the file. Never fails: what cannot be noted is only not noted.
    pub fn remember_end(&self) {
        self.memory.move_on(&self.workspace, &instant(self.around.clock.now()));
    }

    /// Takes the file's end for the right one, whatever is remembered: a person has looked.
    pub fn accept_end(&self) -> Result<()> {
        let heads = self.read(|read| Ok(read.heads()?))?;
        self.memory.set_aside(heads, Why::Accepted, &instant(self.around.clock.now()));
        Ok(())
    }

    /// What there is to say as long as the file lacks the end that is remembered.
    pub(crate) fn lost_end(&self, read: &Read<'_>) -> Result<Option<Notice>> {
        Ok(lost(read, &self.memory.known())?.map(|lost| notice(&lost)))
    }
}

impl Opening {
    /// A backup has been put in place on purpose: it may end before what stood there.
    pub(crate) fn end_at_copy(&self, target: &Path, key: &Key) {
        let set_aside = || -> Result<(), ansvar_store::Failure> {
            let workspace = Workspace::open(target, key)?;
            let memory = Memory::of(&self.configuration, workspace.id(), target);
            let at = instant(self.around.clock.now());
            let (heads, is_lost) = workspace.read(|read| -> Result<_, ansvar_store::Failure> {
                Ok((read.heads()?, lost(read, &memory.known())?.is_some()))
            })?;
            if is_lost {
                memory.set_aside(heads, Why::Restored, &at);
            } else {
                memory.move_on(&workspace, &at);
            }
            Ok(())
        };
        if let Err(failure) = set_aside() {
            // The copy lies where it should; opening it will say that it ends earlier.
            tracing::warn!("the end of the copy is not remembered: {failure}");
        }
    }
}

/// What to say when a workspace is opened.
pub(crate) fn end_notice(memory: &Memory, workspace: &Workspace) -> Result<Option<Notice>> {
    let known = memory.known();
    if known == Known::Unreadable {
        return Ok(Some(Notice { message_key: "verify-end-unreadable".to_owned(), values: BTreeMap::new() }));
    }
    let lost = workspace.read(|read| lost(read, &known))?;
    Ok(lost.map(|lost| notice(&lost)))
}

fn notice(lost: &Lost) -> Notice {
    let key = if lost.is_cut_off() { "verify-end-cut-off" } else { "verify-end-another" };
    Notice { message_key: key.to_owned(), values: values(lost) }
}

fn values(lost: &Lost) -> BTreeMap<String, String> {
    [("date", day(&lost.at)), ("seq", lost.remembered.seq.to_string()), ("last", lost.ends_at.to_string())]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
}

/// The end that was set aside, said with every check.
pub(super) fn remark(known: &Known) -> Option<FaultLine> {
    let Known::Ended { set_aside: Some(SetAside { at, why, heads }), .. } = known else { return None };
    let seq = heads.iter().map(|head| head.seq).max().unwrap_or_default();
    let code = match why {
        Why::Restored => "end-restored",
        Why::Accepted => "end-accepted",
    };
    Some(line(code, [("date", day(at)), ("seq", seq.to_string())]))
}

fn day(at: &str) -> String {
    at.get(..10).unwrap_or(at).to_owned()
}
