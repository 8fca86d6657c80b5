//! Taking back a whole import, or what a decision did, as long as nothing later has built on its devices.

use ansvar_domain::id::ImportBatchId;

use crate::failure::Result;
use crate::import_batch::ImportKind;
use crate::inventory::device::{Device, DeviceNumber};
use crate::inventory::postings::Postings;
use crate::inventory::title::TitleNumber;
use crate::{Read, Write};

/// Why an import or a decision cannot be undone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UndoRefused {
    NoSuchImport,
    AlreadyUndone,
    /// Later imports have gone on from these devices, or somebody has decided on them; undo those first, the newest
    /// first.
    BuiltOn {
        batches: Vec<ImportBatchId>,
        devices: Vec<String>,
    },
}

impl Read<'_> {
    /// Later batches, not undone, that changed or decided on a device which `batch` changed.
    fn built_on(&self, batch: ImportBatchId) -> Result<(Vec<ImportBatchId>, Vec<String>)> {
        let sql = "SELECT DISTINCT later.id, d.name
                   FROM device_before mine
                   JOIN import_batch this ON this.id = mine.batch
                   JOIN device_before other ON other.device = mine.device AND other.batch <> mine.batch
                   JOIN import_batch later ON later.id = other.batch
                   JOIN device d ON d.number = mine.device
                   WHERE mine.batch = ?1 AND later.undone_at IS NULL AND later.number > this.number
                   ORDER BY later.number DESC, d.name_key";
        let mut statement = self.sql.prepare_cached(sql)?;
        let mut rows = statement.query([batch.0])?;
        let (mut batches, mut devices) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            let id = ImportBatchId(row.get(0)?);
            if !batches.contains(&id) {
                batches.push(id);
            }
            let name = row.get(1)?;
            if !devices.contains(&name) {
                devices.push(name);
            }
        }
        Ok((batches, devices))
    }
}

impl Write<'_> {
    /// Puts every device back to what it was before an import. Gives the titles whose devices, or whose use, changed.
    pub fn undo_inventory(&self, batch: ImportBatchId) -> Result<Result<Vec<TitleNumber>, UndoRefused>> {
        match self.import_batch(batch)? {
            Some(import) if import.kind == ImportKind::Inventory => self.put_back(batch),
            _ => Ok(Err(UndoRefused::NoSuchImport)),
        }
    }

    /// Parts two devices that a decision made one.
    pub fn undo_join(&self, batch: ImportBatchId) -> Result<Result<Vec<TitleNumber>, UndoRefused>> {
        self.put_back(batch)
    }

    fn put_back(&self, batch: ImportBatchId) -> Result<Result<Vec<TitleNumber>, UndoRefused>> {
        let Some(import) = self.import_batch(batch)? else { return Ok(Err(UndoRefused::NoSuchImport)) };
        if import.undone_at.is_some() {
            return Ok(Err(UndoRefused::AlreadyUndone));
        }
        let (batches, devices) = self.built_on(batch)?;
        if !batches.is_empty() {
            return Ok(Err(UndoRefused::BuiltOn { batches, devices }));
        }
        let mut postings = Postings::default();
        for (number, before) in self.befores(batch)? {
            let Some(current) = self.device(number)? else { continue };
            let back = current.taken_back(before);
            postings.note(number, &current.titles, &back.titles);
            if back.is_used_otherwise(&current) {
                postings.touch(&back.titles);
            }
            self.put_device(Some(number), &back)?;
        }
        Ok(Ok(postings.write(self)?))
    }

    /// What the device was before a batch first touched it; the second touch must not hide the first.
    pub(super) fn note_before(
        &self,
        batch: ImportBatchId,
        number: DeviceNumber,
        before: Option<&Device>,
    ) -> Result<()> {
        let before = before.map(serde_json::to_string).transpose()?;
        self.sql
            .prepare_cached(
                "INSERT OR IGNORE INTO device_before (batch, device, before) VALUES (?1, ?2, ?3)",
            )?
            .execute((batch.0, number, before))?;
        Ok(())
    }

    fn befores(&self, batch: ImportBatchId) -> Result<Vec<(DeviceNumber, Option<Device>)>> {
        let sql = "SELECT device, before FROM device_before WHERE batch = ?1 ORDER BY device";
        let mut statement = self.sql.prepare_cached(sql)?;
        let mut rows = statement.query([batch.0])?;
        let mut befores = Vec::new();
        while let Some(row) = rows.next()? {
            let before: Option<String> = row.get(1)?;
            befores.push((row.get(0)?, before.as_deref().map(serde_json::from_str).transpose()?));
        }
        Ok(befores)
    }
}
