//! An import while its files arrive: which device each report is of, and what came of it.

use std::collections::HashMap;

use ansvar_domain::id::ImportBatchId;
use ansvar_exchange::inventory::READING;
use ansvar_exchange::inventory::identity::{IdentityIndex, KnownDevice, Match, Strength};
use ansvar_store::Write;
use ansvar_store::inventory::{DeviceNumber, Outcome, Session, Stored};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::inventory::import::{InventoryImport, NamedAlike, RejectedFile, WeakKey, WeakMatch, count};
use crate::inventory::reading::{ReadFile, ReadReport};
use crate::perform::Halt;

pub(super) struct Taking<'a, 'w> {
    write: &'a Write<'w>,
    session: Session<'a, 'w>,
    index: IdentityIndex<DeviceNumber>,
    /// Files of this import by their bytes.
    seen: HashMap<[u8; 32], String>,
    /// What its reports, of which a device may have several, did to each device.
    devices: HashMap<DeviceNumber, Touched>,
    import: InventoryImport,
}

struct Touched {
    is_new: bool,
    /// The latest day of which a report lists software, and the rows that it lists.
    listed: Option<(NaiveDate, u32)>,
}

/// An import whose files have all arrived.
pub(super) struct Taken {
    pub import: InventoryImport,
    pub outcome: Outcome,
}

impl<'a, 'w> Taking<'a, 'w> {
    pub fn begin(write: &'a Write<'w>, batch: ImportBatchId, at: DateTime<Utc>) -> Result<Self, Halt> {
        Ok(Self {
            write,
            session: Session::begin(write, batch, at, READING)?,
            index: known(write)?,
            seen: HashMap::new(),
            devices: HashMap::new(),
            import: InventoryImport::default(),
        })
    }

    pub fn finish(self) -> Result<Taken, Halt> {
        let Self { session, devices, mut import, .. } = self;
        let outcome = session.finish()?;
        import.devices = count(devices.len());
        import.new_devices = count(devices.values().filter(|device| device.is_new).count());
        import.changed_devices = import.devices - import.new_devices;
        import.installations =
            devices.values().filter_map(|device| device.listed).map(|(_, rows)| rows).sum();
        import.new_titles = count(outcome.new_titles.len());
        Ok(Taken { import, outcome })
    }

    pub fn take(&mut self, file: ReadFile, new_id: impl FnOnce() -> Uuid) -> Result<(), Halt> {
        let report = match file.outcome {
            Ok(report) => report,
            Err((code, values)) => {
                self.import.rejected.push(RejectedFile { file: file.name, code, values });
                return Ok(());
            }
        };
        if let Some(hash) = file.sha256 {
            if let Some(first) = self.seen.get(&hash) {
                let values = [("first".to_owned(), first.clone())].into();
                self.import.rejected.push(RejectedFile { file: file.name, code: "duplicate".into(), values });
                return Ok(());
            }
            self.seen.insert(hash, file.name.clone());
        }
        self.store(&report, file.name, new_id)
    }

    fn store(
        &mut self,
        report: &ReadReport,
        file: String,
        new_id: impl FnOnce() -> Uuid,
    ) -> Result<(), Halt> {
        let matched = self.index.resolve(&report.keys);
        let known = match matched {
            Match::Same { id, .. } => Some(id),
            Match::New { .. } | Match::Conflict { .. } => None,
        };
        // Before the report is stored: what the device was called until now.
        let told = self.told(&matched, file, report)?;
        let stored = self.session.put(known, new_id(), &report.facts)?;
        let import = &mut self.import;
        let number = match stored {
            Stored::Unchanged(number) => {
                import.unchanged += 1;
                number
            }
            Stored::SeenLater(number) => {
                import.unchanged += 1;
                import.seen_later += 1;
                number
            }
            Stored::New(number) | Stored::Changed(number) => {
                let is_new = matches!(stored, Stored::New(_));
                let device = self.devices.entry(number).or_insert(Touched { is_new, listed: None });
                device.note(report);
                import.reports += 1;
                told.note_in(import);
                number
            }
        };
        self.index.insert(KnownDevice::reported(number, &report.keys));
        Ok(())
    }

    /// What the importer is to know of the answer, should the report say anything new.
    fn told(&self, matched: &Match<DeviceNumber>, file: String, report: &ReadReport) -> Result<Told, Halt> {
        let weak = |id, by| {
            let device = self.write.device(id)?.map(|device| device.name).unwrap_or_default();
            Ok(Told::Weak(WeakMatch { file: file.clone(), device, by }))
        };
        match matched {
            Match::Conflict { .. } => Ok(Told::Conflict(report.name.clone().unwrap_or(file))),
            Match::Same { id, strength: Strength::Agent } => weak(*id, WeakKey::Agent),
            Match::Same { id, strength: Strength::Address } => weak(*id, WeakKey::Address),
            Match::New { named_alike: Some(alike) } => {
                let device = self.write.device(*alike)?;
                Ok(device.map_or(Told::Nothing, |device| {
                    Told::Alike(NamedAlike { file, device: device.name, last_seen: device.last_seen })
                }))
            }
            Match::Same { strength: Strength::Strong, .. } | Match::New { named_alike: None } => {
                Ok(Told::Nothing)
            }
        }
    }
}

impl Touched {
    fn note(&mut self, report: &ReadReport) {
        let day = report.facts.seen_on;
        if report.facts.titles.is_some() && self.listed.is_none_or(|(listed, _)| day >= listed) {
            self.listed = Some((day, report.rows));
        }
    }
}

enum Told {
    Nothing,
    Conflict(String),
    Weak(WeakMatch),
    Alike(NamedAlike),
}

impl Told {
    fn note_in(self, import: &mut InventoryImport) {
        match self {
            Self::Nothing => {}
            Self::Conflict(name) => import.conflicts.push(name),
            Self::Weak(matched) => import.weak.push(matched),
            Self::Alike(alike) => import.named_alike.push(alike),
        }
    }
}

fn known(write: &Write<'_>) -> Result<IdentityIndex<DeviceNumber>, Halt> {
    Ok(IdentityIndex::new(write.known_devices()?.into_iter().map(|device| KnownDevice {
        id: device.number,
        serial: device.serial,
        uuid: device.uuid,
        decided_serials: device.decided_serials,
        decided_uuids: device.decided_uuids,
        agent_ids: device.agent_ids,
        macs: device.macs,
        name: Some(device.name.to_lowercase()),
        is_withdrawn: device.is_withdrawn,
    })))
}
