//! Decisions on identity, carried out on the devices: in the same transaction as the record of the decision, whichever
//! command makes it stand or takes it back.

use ansvar_domain::id::ImportBatchId;
use ansvar_domain::identity_decision::IdentityDecision;
use ansvar_domain::record::Record;
use ansvar_domain::{Change, Code, Context, Issue, Refusal};
use ansvar_store::Write;
use ansvar_store::import_batch::{ImportBatch, ImportKind};
use ansvar_store::inventory::{TitleNumber, UndoRefused};
use ansvar_store::journal::instant;

use crate::app::App;
use crate::licence;
use crate::perform::Halt;

impl App {
    /// Does to the devices what some changes to decisions say, and counts anew what rests on those devices.
    pub(crate) fn follow_decisions(
        &self,
        write: &Write<'_>,
        changes: &[Change],
        context: &Context,
    ) -> Result<(), Halt> {
        let mut titles = Vec::new();
        for change in changes {
            let Some(decision) = change.after.as_noun::<IdentityDecision>() else { continue };
            let stood = change.before.as_ref().is_some_and(stands);
            match (stood, stands(&change.after)) {
                (false, true) => {
                    titles.extend(self.carry_out_decision(write, &change.after, decision, context)?);
                }
                (true, false) => titles.extend(take_back(write, &change.after, decision, context)?),
                _ => {}
            }
        }
        licence::refresh_titles(write, &titles, &[], context.today)?;
        Ok(())
    }

    fn carry_out_decision(
        &self,
        write: &Write<'_>,
        record: &Record,
        decision: &IdentityDecision,
        context: &Context,
    ) -> Result<Vec<TitleNumber>, Halt> {
        let batch = ImportBatchId(self.new_id());
        let (one, other) = (decision.device.id, decision.other.id);
        let titles = if decision.verdict.joins() {
            write.join_devices(batch, one, other)?
        } else {
            write.keep_apart(batch, one, other)?.then(Vec::new)
        };
        // The rules saw two devices; an earlier command of the same batch has made them one.
        let titles = titles.ok_or_else(|| {
            Halt::Refused(Issue::new(Code::SameDevice).with("name", &decision.device.name).into())
        })?;
        write.put_import_batch(&ImportBatch {
            id: batch,
            kind: ImportKind::Identity,
            at: instant(context.at),
            by: context.actor,
            command: context.command,
            source: record.content.name(),
            devices: if decision.verdict.joins() { 2 } else { 0 },
            installations: 0,
            unchanged: 0,
            rejected: Vec::new(),
            undone_at: None,
            decision: Some(record.id),
        })?;
        Ok(titles)
    }
}

fn stands(record: &Record) -> bool {
    record.retired.is_none()
}

fn take_back(
    write: &Write<'_>,
    record: &Record,
    decision: &IdentityDecision,
    context: &Context,
) -> Result<Vec<TitleNumber>, Halt> {
    // Without a batch nothing was done to any device.
    let Some(batch) = write.batch_of_decision(record.id)? else { return Ok(Vec::new()) };
    // Two that were told apart were not changed, so nothing can have been built on that.
    let titles = if decision.verdict.joins() {
        write.undo_join(batch)?.map_err(|refused| Halt::Refused(refusal(refused)))?
    } else {
        Vec::new()
    };
    write.mark_import_undone(batch, context.at)?;
    Ok(titles)
}

/// Why devices cannot be put back, as the register says it.
pub(super) fn refusal(refused: UndoRefused) -> Refusal {
    match refused {
        UndoRefused::NoSuchImport => Code::NotFound.into(),
        UndoRefused::AlreadyUndone => Issue::new(Code::CannotUndo).with("reason", "already_undone").into(),
        UndoRefused::BuiltOn { batches, devices } => Issue::new(Code::CannotUndo)
            .with("reason", "built_on")
            .with("count", batches.len())
            .with("names", devices.into_iter().take(5).collect::<Vec<_>>().join(", "))
            .into(),
    }
}
