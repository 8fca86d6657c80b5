//! Imports as things that can be looked back at and undone as a whole (R190), in one order with the decisions that
//! change what they brought.

use ansvar_domain::RecordId;
use ansvar_domain::id::{CommandId, ImportBatchId, PersonId};
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::failure::Result;
use crate::journal::instant;
use crate::migration::Step;
use crate::{Read, Write};

pub(crate) const STEP: Step = Step { name: "import_batch", sql: include_str!("import_batch.sql") };

/// Decisions change devices as imports do and stand in one order with them.
pub(crate) const STEP_DECISION: Step = Step {
    name: "import_batch_decision",
    sql: "ALTER TABLE import_batch ADD COLUMN decision BLOB;
          CREATE INDEX import_batch_by_decision ON import_batch (decision) WHERE decision IS NOT NULL;",
};

/// Where what a batch changed comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    Inventory,
    Entitlement,
    /// No files: a person's decision on which device is which.
    Identity,
}

impl ImportKind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Inventory => "inventory",
            Self::Entitlement => "entitlement",
            Self::Identity => "identity",
        }
    }

    fn of_word(word: &str) -> Self {
        match word {
            "inventory" => Self::Inventory,
            "identity" => Self::Identity,
            _ => Self::Entitlement,
        }
    }
}

/// A file that was not imported, and why.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RejectedFile {
    pub file: String,
    /// The stable code of the reason; its sentence is `rejection-<code>`.
    pub code: String,
    pub values: std::collections::BTreeMap<String, String>,
}

/// One import.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImportBatch {
    pub id: ImportBatchId,
    pub kind: ImportKind,
    /// RFC 3339, UTC.
    pub at: String,
    pub by: PersonId,
    pub command: CommandId,
    /// What was imported, as a person named it: a file or folder.
    pub source: String,
    pub devices: u32,
    pub installations: u32,
    pub unchanged: u32,
    pub rejected: Vec<RejectedFile>,
    pub undone_at: Option<String>,
    /// The decision on an identity that it carries out.
    pub decision: Option<RecordId>,
}

const COLUMNS: &str =
    "id, kind, at, by, command, source, devices, installations, unchanged, rejected, undone_at, decision";

impl Read<'_> {
    pub fn import_batch(&self, id: ImportBatchId) -> Result<Option<ImportBatch>> {
        let sql = format!("SELECT {COLUMNS} FROM import_batch WHERE id = ?1");
        let found = self.sql.prepare_cached(&sql)?.query_row([id.0], |row| Ok(read(row))).optional()?;
        found.transpose()
    }

    /// The batch, not undone, that carries out a decision.
    pub fn batch_of_decision(&self, decision: RecordId) -> Result<Option<ImportBatchId>> {
        let sql = "SELECT id FROM import_batch WHERE decision = ?1 AND undone_at IS NULL";
        let batch = self.sql.prepare_cached(sql)?.query_row([decision.0], |row| row.get(0)).optional()?;
        Ok(batch.map(ImportBatchId))
    }

    /// The latest batch of a kind that has not been undone.
    pub fn latest_import(&self, kind: ImportKind) -> Result<Option<ImportBatch>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM import_batch WHERE kind = ?1 AND undone_at IS NULL ORDER BY number DESC LIMIT 1"
        );
        let found =
            self.sql.prepare_cached(&sql)?.query_row([kind.word()], |row| Ok(read(row))).optional()?;
        found.transpose()
    }
}

fn read(row: &Row<'_>) -> Result<ImportBatch> {
    let kind: String = row.get(1)?;
    let rejected: String = row.get(9)?;
    Ok(ImportBatch {
        id: ImportBatchId(row.get(0)?),
        kind: ImportKind::of_word(&kind),
        at: row.get(2)?,
        by: PersonId(row.get(3)?),
        command: CommandId(row.get(4)?),
        source: row.get(5)?,
        devices: row.get(6)?,
        installations: row.get(7)?,
        unchanged: row.get(8)?,
        rejected: serde_json::from_str(&rejected)?,
        undone_at: row.get(10)?,
        decision: row.get::<_, Option<uuid::Uuid>>(11)?.map(RecordId),
    })
}

impl Write<'_> {
    pub fn put_import_batch(&self, batch: &ImportBatch) -> Result<()> {
        self.sql
            .prepare_cached(&format!(
                "INSERT INTO import_batch ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
            ))?
            .execute((
                batch.id.0,
                batch.kind.word(),
                &batch.at,
                batch.by.0,
                batch.command.0,
                &batch.source,
                batch.devices,
                batch.installations,
                batch.unchanged,
                serde_json::to_string(&batch.rejected)?,
                &batch.undone_at,
                batch.decision.map(|decision| decision.0),
            ))?;
        Ok(())
    }

    pub fn mark_import_undone(&self, id: ImportBatchId, at: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached("UPDATE import_batch SET undone_at = ?2 WHERE id = ?1")?
            .execute((id.0, instant(at)))?;
        Ok(())
    }
}
