//! The one place where a command becomes changes. Total: every command on every register gives changes or a
//! refusal, never a panic, and a refusal changes nothing.

mod check;
mod edit;
mod found;
mod headship;
mod identity;
mod retire;
mod revert;
mod role;
mod system;

use crate::authority;
use crate::change::Change;
use crate::command::{Batch, Command};
use crate::context::Context;
use crate::overlay::Overlay;
use crate::reader::Reader;
use crate::refusal::{Code, Issue, Refusal};

/// Why nothing was changed: the rules said no, or the reading itself failed.
#[derive(Clone, PartialEq, Debug)]
pub enum Stop<F> {
    Refused(Refusal),
    Failed(F),
}

impl<F> From<Refusal> for Stop<F> {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl<F> From<Issue> for Stop<F> {
    fn from(issue: Issue) -> Self {
        Self::Refused(issue.into())
    }
}

impl<F> From<Code> for Stop<F> {
    fn from(code: Code) -> Self {
        Self::Refused(code.into())
    }
}

/// Changes, or why not.
pub type Applied<R> = Result<Vec<Change>, Stop<<R as Reader>::Failure>>;

/// Applies one command to the register as `reader` shows it.
pub fn apply<R: Reader>(reader: &R, command: &Command, context: &Context) -> Applied<R> {
    let changes = match command {
        Command::Batch(batch) => apply_batch(reader, batch, context)?,
        single => apply_single(reader, single, context)?,
    };
    headship::remains(reader, &changes)?;
    Ok(changes)
}

/// Anything but a batch. Apart from [`apply`], so that a batch's overlay is never laid over another one's.
fn apply_single<R: Reader>(reader: &R, command: &Command, context: &Context) -> Applied<R> {
    authority::permit(reader, command, context)?;
    match command {
        Command::FoundMunicipality(found) => found::apply(reader, found, context),
        Command::Add(add) => edit::add(reader, add, context),
        Command::Edit(edit) => edit::edit(reader, edit, context),
        Command::Retire(retire) => retire::retire(reader, retire, context),
        Command::Restore(restore) => retire::restore(reader, restore, context),
        Command::SetCriticality(set) => system::set_criticality(reader, set, context),
        Command::ClassifySystem(classify) => system::classify(reader, classify),
        Command::AssignRole(assign) => role::assign(reader, assign, context),
        Command::EndRoleAssignment(end) => role::end(reader, end),
        Command::RegisterSigningKey(register) => edit::register_key(reader, register, context),
        Command::DecideIdentity(decide) => identity::decide(reader, decide, context),
        Command::Revert(revert) => revert::apply(reader, revert, context),
        // Devices and installations are not records: the journal entry is all that the command itself does.
        Command::RecordInventory(_) | Command::UndoInventory(_) | Command::Batch(_) => Ok(Vec::new()),
    }
}

/// Each command sees what the earlier ones did. The first refusal refuses the whole batch and names the place.
fn apply_batch<R: Reader>(reader: &R, batch: &Batch, context: &Context) -> Applied<R> {
    if batch.commands.is_empty() {
        return Err(Code::NothingToChange.into());
    }
    let mut changes: Vec<Change> = Vec::new();
    for (at, command) in batch.commands.iter().enumerate() {
        if matches!(command, Command::Batch(_) | Command::Revert(_) | Command::FoundMunicipality(_))
            || command.is_the_imports()
        {
            return Err(Issue::new(Code::WrongKind)
                .with("expected", "add, edit, assign_role …")
                .with("at", at + 1)
                .into());
        }
        let overlay = Overlay { base: reader, changes: &changes };
        match apply_single(&overlay, command, context) {
            Ok(more) => changes.extend(more),
            Err(Stop::Failed(failure)) => return Err(Stop::Failed(failure)),
            Err(Stop::Refused(mut refusal)) => {
                for issue in &mut refusal.issues {
                    issue.values.insert("at".into(), (at + 1).to_string());
                }
                return Err(refusal.into());
            }
        }
    }
    Ok(changes)
}
