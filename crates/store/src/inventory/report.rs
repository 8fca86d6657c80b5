//! The reports behind a device: which file, when, and its raw rows as received.

use ansvar_domain::id::ImportBatchId;
use uuid::Uuid;

use crate::failure::Result;
use crate::inventory::DeviceNumber;
use crate::inventory::identity::PARTS;
use crate::{Read, Write};

/// A report without its rows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredReport {
    pub hash: [u8; 32],
    pub file: String,
    /// The agent's format.
    pub source: String,
    /// The agent's own id; absent for a report that was stored before it was kept.
    pub agent_id: Option<String>,
    pub reported_at: Option<String>,
    pub received_at: String,
    pub is_partial: bool,
}

/// Everything that is kept of a report, borrowed.
#[derive(Clone, Copy, Debug)]
pub struct KeptReport<'a> {
    pub batch: ImportBatchId,
    pub hash: [u8; 32],
    pub file: &'a str,
    pub size: u64,
    pub source: &'a str,
    pub agent_id: Option<&'a str>,
    pub reported_at: Option<&'a str>,
    pub received_at: &'a str,
    pub is_partial: bool,
    pub raw: &'a [u8],
    pub remarks: &'a str,
}

impl Read<'_> {
    /// The reports of a device and of those that are a part of it, the newest first. Not those of undone imports.
    pub fn reports_of(&self, device: Uuid) -> Result<Vec<StoredReport>> {
        let Some((number, _)) = self.standing_device(device)? else { return Ok(Vec::new()) };
        let sql = format!(
            "{PARTS}
             SELECT r.hash, r.file, r.source, r.agent_id, r.reported_at, r.received_at, r.is_partial
             FROM part JOIN report r ON r.device = part.number LEFT JOIN import_batch b ON b.id = r.batch
             WHERE b.undone_at IS NULL ORDER BY r.received_at DESC, r.reported_at DESC"
        );
        let mut statement = self.sql.prepare_cached(&sql)?;
        let reports = statement.query_map([number], |row| {
            Ok(StoredReport {
                hash: row.get(0)?,
                file: row.get(1)?,
                source: row.get(2)?,
                agent_id: row.get(3)?,
                reported_at: row.get(4)?,
                received_at: row.get(5)?,
                is_partial: row.get(6)?,
            })
        })?;
        Ok(reports.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a device, or one that is a part of it, has a report with these bytes from an import that stands, or from
    /// the one under way.
    pub(super) fn has_report(&self, device: DeviceNumber, hash: [u8; 32]) -> Result<bool> {
        let sql = format!(
            "{PARTS}
             SELECT 1 FROM part JOIN report r ON r.device = part.number AND r.hash = ?2
             LEFT JOIN import_batch b ON b.id = r.batch WHERE b.undone_at IS NULL"
        );
        Ok(self.sql.prepare_cached(&sql)?.exists((device, hash))?)
    }

    /// The raw rows of a report as they were packed.
    pub fn raw_report(&self, hash: [u8; 32]) -> Result<Option<Vec<u8>>> {
        use rusqlite::OptionalExtension as _;
        let sql = "SELECT raw FROM report WHERE hash = ?1 LIMIT 1";
        Ok(self.sql.prepare_cached(sql)?.query_row([hash], |row| row.get(0)).optional()?)
    }
}

impl Write<'_> {
    /// Keeps a report. One that came by an import which was undone is kept as it comes now.
    pub(super) fn put_report(&self, device: DeviceNumber, report: &KeptReport<'_>) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO report
                   (hash, device, batch, file, size, source, agent_id, reported_at, received_at, is_partial, raw,
                    remarks)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                 ON CONFLICT (device, hash) DO UPDATE SET
                   batch = excluded.batch, file = excluded.file, size = excluded.size, source = excluded.source,
                   agent_id = excluded.agent_id, reported_at = excluded.reported_at, received_at = excluded.received_at,
                   is_partial = excluded.is_partial, raw = excluded.raw, remarks = excluded.remarks",
            )?
            .execute((
                report.hash,
                device,
                report.batch.0,
                report.file,
                report.size,
                report.source,
                report.agent_id,
                report.reported_at,
                report.received_at,
                report.is_partial,
                report.raw,
                report.remarks,
            ))?;
        Ok(())
    }
}
