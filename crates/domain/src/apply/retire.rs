//! Taking a record out of the register and putting it back. Never a deletion (R147).

use chrono::NaiveDate;

use crate::apply::{Applied, Stop, check};
use crate::change::Change;
use crate::command::{Restore, Retire};
use crate::context::Context;
use crate::reader::Reader;
use crate::record::{Kind, Record, Retirement, demand_text};
use crate::refusal::{Code, Issue, Refusal};

/// How many of the records in the way are named in the answer.
const NAMED: usize = 5;

pub(super) fn retire<R: Reader>(reader: &R, retire: &Retire, context: &Context) -> Applied<R> {
    let record = check::live(reader, retire.id)?;
    reasoned(&retire.reason)?;
    not_the_municipality(&record)?;
    let standing = still_referring(reader, &record, context.today)?;
    if !standing.is_empty() {
        let names: Vec<_> = standing
            .iter()
            .take(NAMED)
            .map(|other| match other.content.name() {
                name if name.is_empty() => other.kind().word().to_owned(),
                name => name,
            })
            .collect();
        return Err(Issue::new(Code::StillReferred)
            .with("count", standing.len())
            .with("names", names.join(", "))
            .into());
    }
    let retirement =
        Retirement { at: context.at, by: context.actor, reason: retire.reason.trim().to_owned() };
    Ok(vec![turned(&record, Some(retirement))])
}

/// Without its municipality nobody would hold a right in the register, and anybody could found it anew.
pub(super) fn not_the_municipality(record: &Record) -> Result<(), Issue> {
    if record.kind() == Kind::Municipality {
        return Err(Issue::new(Code::CannotUndo).with("reason", "municipality"));
    }
    Ok(())
}

fn reasoned(reason: &str) -> Result<(), Refusal> {
    let mut issues = Vec::new();
    demand_text("reason", reason, &mut issues);
    Refusal::unless_empty(issues)
}

/// Live records that name this one. Role assignments that have ended do not stand in the way: they are history.
fn still_referring<R: Reader>(
    reader: &R,
    record: &Record,
    today: NaiveDate,
) -> Result<Vec<Record>, Stop<R::Failure>> {
    let mut standing = reader.referring(record.id).map_err(Stop::Failed)?;
    standing.retain(|other| other.retired.is_none() && other.id != record.id);
    standing.retain(|other| {
        other
            .as_noun::<crate::role_assignment::RoleAssignment>()
            .is_none_or(|assignment| assignment.valid_to.is_none_or(|last| today <= last))
    });
    Ok(standing)
}

pub(super) fn restore<R: Reader>(reader: &R, restore: &Restore, _context: &Context) -> Applied<R> {
    let record = check::existing(reader, restore.id)?;
    if record.retired.is_none() {
        return Err(Code::NotRetired.into());
    }
    reasoned(&restore.reason)?;
    // As if new: its name may have been taken and what it names may be gone.
    check::storable(reader, record.id, &record.content, None)?;
    Ok(vec![turned(&record, None)])
}

pub(super) fn turned(record: &Record, retired: Option<Retirement>) -> Change {
    let after = Record { revision: record.revision + 1, retired, ..record.clone() };
    Change { before: Some(record.clone()), after }
}
