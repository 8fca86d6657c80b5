//! Importing inventory files: one transaction, so that it is kept whole, stopped without a trace, or shown first
//! without being kept.

use std::path::PathBuf;

use ansvar_domain::command::{Command, RecordInventory, UndoInventory};
use ansvar_domain::id::ImportBatchId;
use ansvar_domain::record::Values;
use ansvar_domain::{CommandId, Refusal};
use ansvar_store::Write;
use ansvar_store::import_batch::{self, ImportBatch, ImportKind};
use ansvar_store::inventory::MANIFEST_VERSION;
use ansvar_store::journal::instant;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::{Failure, FailureCode, Result};
use crate::inventory::conflict;
use crate::inventory::decision::refusal;
use crate::inventory::reading::{Files, ReadFile, start};
use crate::inventory::taking::{Taken, Taking};
use crate::licence;
use crate::perform::{Halt, Outcome, answer};

/// How far an import has come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ImportProgress {
    pub done: u32,
    pub total: u32,
    pub file: String,
}

/// A file that was not imported.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct RejectedFile {
    pub file: String,
    /// The sentence is `rejection-<code>`.
    pub code: String,
    pub values: Values,
}

/// What an import did, or would do.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct InventoryImport {
    /// Absent for a preview, and when nothing was new.
    pub batch: Option<ImportBatchId>,
    /// Reports kept: those that said something new.
    pub reports: u32,
    /// The devices that they are of: new and changed.
    pub devices: u32,
    pub new_devices: u32,
    pub changed_devices: u32,
    /// Rows in the software lists of those devices, as the latest report of each lists them.
    pub installations: u32,
    /// Reports that said nothing new.
    pub unchanged: u32,
    /// Of those, reports of a later day: the device has been seen again.
    pub seen_later: u32,
    pub new_titles: u32,
    pub rejected: Vec<RejectedFile>,
    /// Reports whose keys agree with one device and contradict it at once: kept apart until a person decides.
    pub conflicts: Vec<String>,
    /// Every conflict that waits for a person once this is in, from this import or an earlier one.
    pub open_conflicts: u32,
    /// Reports that were taken for a known machine's by a weak key alone.
    pub weak: Vec<WeakMatch>,
    /// New machines that are called as another is. A suggestion and no more: a name never merges.
    pub named_alike: Vec<NamedAlike>,
}

/// A report that was taken for a device's because of its agent's id or an address.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct WeakMatch {
    pub file: String,
    /// The device as it was called before.
    pub device: String,
    pub by: WeakKey,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum WeakKey {
    Agent,
    Address,
}

/// A report of a new machine, and a device with the same name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct NamedAlike {
    pub file: String,
    pub device: String,
    pub last_seen: NaiveDate,
}

/// Goes all the way, or stops before keeping anything.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Keep,
    Show,
}

/// Why the transaction is not kept.
enum Unkept {
    Shown(Box<InventoryImport>),
    Halted(Halt),
}

impl<E: Into<Halt>> From<E> for Unkept {
    fn from(halt: E) -> Self {
        Self::Halted(halt.into())
    }
}

impl App {
    /// Imports. `progress` answers whether to go on; a stop changes nothing.
    pub fn import_inventory(
        &self,
        files: &Files,
        progress: impl FnMut(&ImportProgress) -> bool,
    ) -> Result<Result<InventoryImport, Refusal>> {
        self.run_import(files, Ending::Keep, progress)
    }

    /// Says what an import would do, and does nothing.
    pub fn preview_inventory(
        &self,
        files: &Files,
        progress: impl FnMut(&ImportProgress) -> bool,
    ) -> Result<Result<InventoryImport, Refusal>> {
        self.run_import(files, Ending::Show, progress)
    }

    fn run_import(
        &self,
        files: &Files,
        ending: Ending,
        mut progress: impl FnMut(&ImportProgress) -> bool,
    ) -> Result<Result<InventoryImport, Refusal>> {
        let kept = std::thread::scope(|scope| {
            let (total, receive) = start(scope, files, self.today());
            let next = || receive.recv().ok();
            let kept = self
                .workspace
                .write(|write| self.store_all(write, files, total, next, ending, &mut progress));
            drop(receive);
            kept
        });
        match kept {
            Ok(import) => Ok(Ok(import)),
            Err(Unkept::Shown(import)) => Ok(Ok(*import)),
            Err(Unkept::Halted(Halt::Refused(refusal))) => Ok(Err(refusal)),
            Err(Unkept::Halted(Halt::Failed(failure))) => Err(failure),
        }
    }

    fn store_all(
        &self,
        write: &Write<'_>,
        files: &Files,
        total: u32,
        mut next: impl FnMut() -> Option<ReadFile>,
        ending: Ending,
        progress: &mut impl FnMut(&ImportProgress) -> bool,
    ) -> Result<InventoryImport, Unkept> {
        let batch = ImportBatchId(self.new_id());
        let now = self.around.clock.now();
        let mut taking = Taking::begin(write, batch, now)?;
        while let Some(file) = next() {
            if !progress(&ImportProgress { done: file.done, total, file: file.name.clone() }) {
                return Err(Failure::new(FailureCode::Cancelled, "failure-cancelled").into());
            }
            taking.take(file, || self.new_id())?;
        }
        let Taken { mut import, outcome } = taking.finish()?;
        import.open_conflicts = count(conflict::open(write, conflict::MOST + 1)?.len());
        if ending == Ending::Show {
            return Err(Unkept::Shown(import.into()));
        }
        if import.devices == 0 && import.seen_later == 0 && import.rejected.is_empty() {
            // The same files again leave no trace: nothing happened.
            return Err(Unkept::Shown(import.into()));
        }
        import.batch = Some(batch);
        let id = CommandId(self.new_id());
        let command = Command::RecordInventory(RecordInventory {
            batch,
            manifest_hash: outcome.manifest.to_string(),
            manifest_version: MANIFEST_VERSION,
            devices: import.devices,
            installations: import.installations,
            unchanged: import.unchanged,
            rejected: count(import.rejected.len()),
        });
        self.carry_out(write, id, &command)?;
        write.put_import_batch(&ImportBatch {
            id: batch,
            kind: ImportKind::Inventory,
            at: instant(now),
            by: self.actor,
            command: id,
            source: source(files),
            devices: import.devices,
            installations: import.installations,
            unchanged: import.unchanged,
            rejected: import.rejected.iter().map(stored).collect(),
            undone_at: None,
            decision: None,
        })?;
        licence::refresh_titles(write, &outcome.titles, &outcome.new_titles, self.today())?;
        Ok(import)
    }

    /// Takes back a whole import, as long as no later one has built on it.
    pub fn undo_import(&self, batch: ImportBatchId, reason: &str) -> Result<Outcome> {
        let undone = self.workspace.write(|write| -> Result<Outcome, Halt> {
            let titles = match write.undo_inventory(batch)? {
                Ok(titles) => titles,
                Err(refused) => return Err(Halt::Refused(refusal(refused))),
            };
            let command = Command::UndoInventory(UndoInventory { batch, reason: reason.to_owned() });
            let outcome = self.carry_out(write, CommandId(self.new_id()), &command)?;
            write.mark_import_undone(batch, self.around.clock.now())?;
            licence::refresh_titles(write, &titles, &[], self.today())?;
            Ok(outcome)
        });
        answer(undone)
    }

    /// The files, or rows, that an earlier import left out.
    pub fn import_rejections(&self, batch: ImportBatchId) -> Result<Vec<RejectedFile>> {
        self.read(|read| {
            let batch = read.import_batch(batch)?.ok_or_else(|| Failure::not_found(&batch.to_string()))?;
            let shown = |one: import_batch::RejectedFile| RejectedFile {
                file: one.file,
                code: one.code,
                values: one.values,
            };
            Ok(batch.rejected.into_iter().map(shown).collect())
        })
    }

    /// The latest import that has not been undone.
    pub fn latest_inventory_import(&self) -> Result<Option<ImportBatchId>> {
        self.read(|read| Ok(read.latest_import(ImportKind::Inventory)?.map(|batch| batch.id)))
    }
}

pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn source(files: &Files) -> String {
    match files {
        Files::Paths(paths) => {
            paths.iter().map(|path: &PathBuf| path.display().to_string()).collect::<Vec<_>>().join(", ")
        }
        Files::Memory(files) => match files.as_slice() {
            [] => String::new(),
            [(only, _)] => only.clone(),
            [(first, _), .., (last, _)] => format!("{first} … {last}"),
        },
    }
}

fn stored(rejected: &RejectedFile) -> import_batch::RejectedFile {
    import_batch::RejectedFile {
        file: rejected.file.clone(),
        code: rejected.code.clone(),
        values: rejected.values.clone(),
    }
}
