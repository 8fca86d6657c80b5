//! Entitlements from a file: what would be added, changed or left, shown first and kept as one import.

mod plan;

use std::path::Path;

use ansvar_domain::command::{Batch, Command, Import};
use ansvar_domain::id::ImportBatchId;
use ansvar_domain::record::Values;
use ansvar_domain::{CommandId, Refusal};
use ansvar_exchange::entitlement::{self as file, DateOrder, DecimalSign, Field, Options};
use ansvar_store::import_batch::{ImportBatch, ImportKind, RejectedFile};
use ansvar_store::journal::instant;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::{Failure, FailureCode, Result};
use crate::perform::{Halt, Outcome, answer};
use plan::Plan;

/// Answers to what a file leaves open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct ImportAnswers {
    pub date_order: Option<DateOrderAnswer>,
    pub decimal_comma: Option<bool>,
    /// Prices in another currency's sign are kronor after all.
    pub foreign_prices_are_kronor: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DateOrderAnswer {
    DayFirst,
    MonthFirst,
}

/// What became, or would become, of one row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct EntitlementRowPlan {
    /// Counted from 1 with the heading.
    pub row: u32,
    pub product: String,
    pub quantity: ansvar_domain::quantity::Quantity,
    pub action: RowAction,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum RowAction {
    Added,
    Changed,
    Unchanged,
}

/// A remark on a row or column; the sentence is `entitlement-import-<family>-<code>`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct RowRemark {
    pub row: Option<u32>,
    pub column: Option<String>,
    pub code: String,
    pub values: Values,
}

#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, Type)]
pub struct EntitlementImport {
    /// Absent for a preview, and when nothing was new.
    pub batch: Option<ImportBatchId>,
    /// By which it can be undone.
    pub command: Option<CommandId>,
    pub added: u32,
    pub changed: u32,
    pub unchanged: u32,
    pub new_products: u32,
    pub rows: Vec<EntitlementRowPlan>,
    pub rejected: Vec<RowRemark>,
    pub remarks: Vec<RowRemark>,
    pub questions: Vec<RowRemark>,
    /// Headings that were not read.
    pub unread_columns: Vec<String>,
}

impl App {
    /// Says what importing a file would do.
    pub fn preview_entitlements(&self, path: &Path, answers: ImportAnswers) -> Result<EntitlementImport> {
        let bytes = read(path)?;
        let parsed = parse(&bytes, path, answers)?;
        self.read(|read| Ok(Plan::new(read, &parsed, || self.new_id())?.import))
    }

    /// Imports a file. Rows that cannot be read are named and left out; the rest is one command.
    pub fn import_entitlements(
        &self,
        path: &Path,
        answers: ImportAnswers,
    ) -> Result<Result<EntitlementImport, Refusal>> {
        let bytes = read(path)?;
        let parsed = parse(&bytes, path, answers)?;
        let done = self.workspace.write(|write| -> Result<EntitlementImport, Halt> {
            let Plan { mut import, commands } = Plan::new(write, &parsed, || self.new_id())?;
            if commands.is_empty() {
                return Ok(import);
            }
            let id = CommandId(self.new_id());
            let batch = ImportBatchId(self.new_id());
            let command = Command::Batch(Batch {
                import: Some(Import {
                    id: batch,
                    file_name: path
                        .file_name()
                        .map(|name| name.to_string_lossy().into_owned())
                        .unwrap_or_default(),
                    file_hash: ansvar_ledger::Hash::of(&bytes).to_string(),
                }),
                commands,
            });
            self.carry_out(write, id, &command)?;
            write.put_import_batch(&ImportBatch {
                id: batch,
                kind: ImportKind::Entitlement,
                at: instant(self.around.clock.now()),
                by: self.actor,
                command: id,
                source: path.display().to_string(),
                devices: 0,
                installations: 0,
                unchanged: import.unchanged,
                rejected: import.rejected.iter().map(|row| rejected(row, path)).collect(),
                undone_at: None,
                decision: None,
            })?;
            (import.batch, import.command) = (Some(batch), Some(id));
            Ok(import)
        });
        match done {
            Ok(import) => Ok(Ok(import)),
            Err(Halt::Refused(refusal)) => Ok(Err(refusal)),
            Err(Halt::Failed(failure)) => Err(failure),
        }
    }

    /// Takes back the import of a file as a whole, as long as nobody has gone on from it.
    pub fn undo_entitlement_import(&self, batch: ImportBatchId) -> Result<Outcome> {
        let undone = self.workspace.write(|write| -> Result<Outcome, Halt> {
            let import = write.import_batch(batch)?.ok_or_else(|| Failure::not_found(&batch.to_string()))?;
            let revert = Command::Revert(ansvar_domain::command::Revert { command: import.command });
            let outcome = self.carry_out(write, CommandId(self.new_id()), &revert)?;
            write.mark_import_undone(batch, self.around.clock.now())?;
            Ok(outcome)
        });
        answer(undone)
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let limit = Options::default().limits.file_bytes;
    if std::fs::metadata(path)?.len() > limit {
        return Err(Failure::new(FailureCode::BadInput, "entitlement-import-rejection-too-large")
            .with("limit", "file-bytes")
            .with("most", limit));
    }
    Ok(std::fs::read(path)?)
}

fn parse(bytes: &[u8], path: &Path, answers: ImportAnswers) -> Result<file::Parsed> {
    let options = Options {
        date_order: answers.date_order.map(|order| match order {
            DateOrderAnswer::DayFirst => DateOrder::DayFirst,
            DateOrderAnswer::MonthFirst => DateOrder::MonthFirst,
        }),
        decimal_sign: answers
            .decimal_comma
            .map(|comma| if comma { DecimalSign::Comma } else { DecimalSign::Point }),
        foreign_prices_are_kronor: answers.foreign_prices_are_kronor,
        ..Options::default()
    };
    file::read(bytes, &path.to_string_lossy(), &options).map_err(|rejection| {
        let mut failure = Failure::new(
            FailureCode::BadInput,
            format!("entitlement-import-rejection-{}", crate::text::kebab(rejection.code())),
        );
        failure.values = rejection.values();
        failure
    })
}

fn rejected(row: &RowRemark, path: &Path) -> RejectedFile {
    let mut values = row.values.clone();
    values.insert("row".into(), row.row.map(|row| row.to_string()).unwrap_or_default());
    RejectedFile { file: path.display().to_string(), code: row.code.clone(), values }
}

fn word(field: Field) -> String {
    field.word().to_owned()
}
