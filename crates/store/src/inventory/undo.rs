//! Taking back a whole import, as long as no later import has built on its devices.

use std::collections::BTreeMap;

use ansvar_domain::id::ImportBatchId;

use crate::failure::Result;
use crate::inventory::device::{Device, DeviceNumber};
use crate::inventory::title::TitleNumber;
use crate::{Read, Write};

/// Why an import cannot be undone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UndoRefused {
    NoSuchImport,
    AlreadyUndone,
    /// Later imports have gone on from these devices; undo those first, the newest first.
    BuiltOn {
        batches: Vec<ImportBatchId>,
        devices: Vec<String>,
    },
}

impl Read<'_> {
    /// Later imports, not undone, that changed a device which `batch` changed.
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
            devices.push(row.get(1)?);
        }
        Ok((batches, devices))
    }
}

impl Write<'_> {
    /// Puts every device back to what it was before `batch`. Gives the titles whose device lists changed.
    pub fn undo_inventory(&self, batch: ImportBatchId) -> Result<Result<Vec<TitleNumber>, UndoRefused>> {
        let Some(import) = self.import_batch(batch)? else { return Ok(Err(UndoRefused::NoSuchImport)) };
        if import.undone_at.is_some() {
            return Ok(Err(UndoRefused::AlreadyUndone));
        }
        let (batches, devices) = self.built_on(batch)?;
        if !batches.is_empty() {
            return Ok(Err(UndoRefused::BuiltOn { batches, devices }));
        }
        let mut postings: BTreeMap<TitleNumber, (Vec<DeviceNumber>, Vec<DeviceNumber>)> = BTreeMap::new();
        for (number, before) in self.befores(batch)? {
            let Some(current) = self.device(number)? else { continue };
            let back = current.taken_back(before);
            for title in current.titles.iter().filter(|title| back.titles.binary_search(title).is_err()) {
                postings.entry(*title).or_default().0.push(number);
            }
            for title in back.titles.iter().filter(|title| current.titles.binary_search(title).is_err()) {
                postings.entry(*title).or_default().1.push(number);
            }
            if back.account != current.account {
                for title in &back.titles {
                    postings.entry(*title).or_default();
                }
            }
            self.put_device(Some(number), &back)?;
        }
        for (title, (removed, added)) in &postings {
            self.change_posting(*title, removed, added)?;
        }
        Ok(Ok(postings.into_keys().collect()))
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
