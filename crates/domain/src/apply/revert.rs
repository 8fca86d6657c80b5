//! Undo: takes back what one earlier command changed, as new changes. What it created is retired, not deleted.

use crate::apply::{Applied, Stop, check, retire};
use crate::change::{Change, Delta, RETIRED, taken_back};
use crate::command::Revert;
use crate::context::Context;
use crate::overlay::Overlay;
use crate::reader::Reader;
use crate::record::{Record, Retirement};
use crate::refusal::{Code, Issue};

pub(super) fn apply<R: Reader>(reader: &R, revert: &Revert, context: &Context) -> Applied<R> {
    let deltas = reader
        .changes_of(revert.command)
        .map_err(Stop::Failed)?
        .ok_or_else(|| Issue::new(Code::NotFound).with("id", revert.command))?;
    if deltas.is_empty() {
        return Err(Issue::new(Code::CannotUndo).with("reason", "nothing_changed").into());
    }
    let mut changes: Vec<Change> = Vec::new();
    // Backwards, so that what names a record goes before the record itself.
    for delta in deltas.iter().rev() {
        let overlay = Overlay { base: reader, changes: &changes };
        let record = check::existing(&overlay, delta.id)?;
        untouched_since(&record, delta, &changes)?;
        changes.push(if delta.created {
            withdrawn(&overlay, &record, revert, context)?
        } else {
            let before = taken_back(&record, delta)
                .ok_or_else(|| Issue::new(Code::CannotUndo).with("reason", "unreadable"))?;
            let after = Record { revision: record.revision + 1, ..before };
            if after.retired.is_none() {
                // What comes back from retirement is as if new: its name may have been taken meanwhile.
                let standing = record.retired.is_none().then_some(&record.content);
                check::storable(&overlay, record.id, &after.content, standing)?;
            }
            Change { before: Some(record), after }
        });
    }
    Ok(changes)
}

/// Undo is refused where somebody has gone on from what is to be undone: their work would vanish silently.
fn untouched_since(record: &Record, delta: &Delta, changes: &[Change]) -> Result<(), Issue> {
    let own = changes.iter().filter(|change| change.after.id == delta.id).count();
    let expected = usize::try_from(delta.revision).unwrap_or(usize::MAX).saturating_add(own);
    // Within one command a record may change several times: going backwards, each step adds a revision of our own.
    let own_later = changes.iter().any(|change| change.after.id == delta.id);
    if own_later || usize::try_from(record.revision).unwrap_or(usize::MAX) == expected {
        return Ok(());
    }
    Err(Issue::new(Code::CannotUndo).with("reason", "changed_since").with("name", record.content.name()))
}

fn withdrawn<R: Reader>(
    reader: &R,
    record: &Record,
    revert: &Revert,
    context: &Context,
) -> Result<Change, Stop<R::Failure>> {
    retire::not_the_municipality(record)?;
    let standing = reader.referring(record.id).map_err(Stop::Failed)?;
    let in_the_way: Vec<_> =
        standing.iter().filter(|other| other.retired.is_none() && other.id != record.id).collect();
    if let Some(other) = in_the_way.first() {
        return Err(Issue::new(Code::StillReferred)
            .with("count", in_the_way.len())
            .with("names", other.content.name())
            .into());
    }
    if record.retired.is_some() {
        return Err(Issue::new(Code::CannotUndo).with("reason", RETIRED).into());
    }
    let reason = format!("undo {}", revert.command);
    Ok(retire::turned(record, Some(Retirement { at: context.at, by: context.actor, reason })))
}
