//! Each device with its kept reports: the reports must be those that the journal's imports stored, byte for byte, and
//! the device what the last of them made of it. Whether its facts are what the rows say, only a reader of rows can tell:
//! each device is handed out for that with everything that it takes.

use std::collections::{HashMap, HashSet};

use ansvar_domain::id::ImportBatchId;
use ansvar_ledger::Hash;
use chrono::NaiveDate;
use rusqlite::Row;
use uuid::Uuid;

use crate::Read;
use crate::failure::Result;
use crate::inventory::{
    Device, DeviceNumber, KeptReport, ManifestLine, device_columns, device_hash, files_hash, kept_hash,
    read_device,
};
use crate::verify::import::{Event, ImportHistory};
use crate::verify::installation::Installations;
use crate::verify::{Asked, InventoryFault, Report, Step, readable};

/// A device with everything that is kept of it.
#[derive(Clone, Debug)]
pub struct DeviceCase {
    pub device: Device,
    /// What the journal tells of it, in order.
    pub life: Vec<Lived>,
    /// The rows of each report, by the hash of its file. Those that have been altered are left out.
    pub rows: HashMap<[u8; 32], KeptRows>,
    /// What each import that touched it would put back.
    pub befores: Vec<(ImportBatchId, Before)>,
    /// Whether it is what its last import noted; unknown where that import noted nothing.
    pub is_as_noted: Option<bool>,
    /// Whether a person has found it to be one with another: then it is not what its own reports alone add up to.
    pub is_joined: bool,
    /// Whether an import without a manifest was taken back. Its reports may have come again since, and then nothing
    /// tells any more that they were there before.
    pub is_past_uncertain: bool,
}

/// What a device was before an import, as it is kept for undoing.
#[derive(Clone, Debug)]
pub enum Before {
    /// The import brought it.
    Unknown,
    Known(Box<Device>),
    Unreadable,
}

#[derive(Clone, Debug)]
pub struct KeptRows {
    pub file: String,
    pub source: String,
    pub reported_at: Option<String>,
    pub received_at: String,
    pub raw: Vec<u8>,
}

/// One thing that the journal tells of a device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lived {
    /// A report, by the hash of its file.
    Reported {
        batch: ImportBatchId,
        report: [u8; 32],
        listed: Option<Listed>,
    },
    TakenBack {
        batch: ImportBatchId,
    },
}

/// What the manifest says of a report and its rows do not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Listed {
    /// By which rules the rows became facts.
    pub reading: u16,
    pub seen_on: NaiveDate,
}

/// A report's row as it stands.
struct Kept {
    batch: Vec<u8>,
    agent_id: Option<String>,
    hash: Vec<u8>,
    size: i64,
    rows: KeptRows,
    is_partial: bool,
    remarks: String,
}

/// The check while it goes from device to device.
struct Checking<'a> {
    history: &'a ImportHistory,
    faults: Vec<InventoryFault>,
    /// Reports that the manifests say are there, by device and file: of the last import that stored each.
    expected: HashMap<(Uuid, [u8; 32]), (usize, &'a ManifestLine)>,
    /// Each device's lines in each import.
    lines: HashMap<(usize, Uuid), Vec<&'a ManifestLine>>,
    /// Files found of imports without a manifest.
    found: HashMap<usize, Vec<[u8; 32]>>,
    reports: u64,
}

impl Read<'_> {
    /// Devices, their reports, and installations from both sides. Answers whether it was let go on to the end.
    pub(super) fn check_devices(&self, asked: &mut Asked<'_>, report: &mut Report) -> Result<bool> {
        let mut installations = Installations::of(self)?;
        let mut checking = Checking::new(&report.imports);
        let wholes = self.wholes()?;
        let is_past_uncertain =
            report.imports.imports.iter().any(|import| import.is_undone && import.manifest.is_none());
        let count = "SELECT (SELECT count(*) FROM device), (SELECT count(*) FROM title)";
        let (devices, titles): (u64, u64) =
            self.sql.query_row(count, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let total = devices + titles;
        let sql = format!("SELECT {}, number, title_count FROM device ORDER BY number", device_columns());
        let mut statement = self.sql.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut done = 0;
        while let Some(row) = rows.next()? {
            if !(asked.progress)(Step::Devices, done, total) {
                return Ok(false);
            }
            done += 1;
            let number: DeviceNumber = row.get("number")?;
            let name = readable(row.get("name").map_err(Into::into))?.unwrap_or_else(|| number.to_string());
            let id: Vec<u8> = row.get("id")?;
            let device = readable(read_device(row))?;
            let device = device.filter(|device| device.titles.is_sorted_by(|one, next| one < next));
            let id = Uuid::from_slice(&id).unwrap_or_default();
            let kept = self.kept_reports(number)?;
            let altered = checking.compare_reports(id, &name, &kept);
            let Some(device) = device else {
                installations.skip(number);
                checking.faults.push(InventoryFault::DeviceUnreadable { device: name });
                continue;
            };
            installations.note(number, &device, row.get("title_count")?);
            let (life, mut noted) = checking.life(&device, &kept);
            let is_joined = device.part_of.is_some() || wholes.contains(&number);
            if is_joined {
                noted = Noted::Nothing;
            }
            if life.is_empty() {
                checking.faults.push(InventoryFault::DeviceUnreported { device: name });
                continue;
            }
            let hash = || device_hash(&device, |title| installations.hash_of(title));
            let is_as_noted = match noted {
                Noted::Nothing => None,
                Noted::Hash(noted) => Some(noted == hash()),
                Noted::Withdrawn => Some(device.is_withdrawn && device.titles.is_empty()),
            };
            match &mut asked.devices {
                Some(take) => {
                    let befores = self.kept_befores(number)?;
                    let rows = kept.into_iter().filter_map(|kept| Some((kept.hash()?, kept.rows)));
                    let rows = rows.filter(|(hash, _)| !altered.contains(hash)).collect();
                    let case =
                        DeviceCase { device, life, rows, befores, is_as_noted, is_joined, is_past_uncertain };
                    take(case);
                }
                None if is_as_noted == Some(false) => {
                    checking.faults.push(InventoryFault::DeviceAltered { device: name, fields: Vec::new() });
                }
                None => {}
            }
        }
        checking.orphans(self)?;
        let (faults, reports) = checking.finished();
        (report.devices, report.reports, report.installations) = (done, reports, installations.count());
        report.inventory.extend(faults);
        report.inventory.extend(installations.compared(self)?);
        Ok((asked.progress)(Step::Devices, total, total))
    }

    /// The devices that stand for others besides themselves.
    fn wholes(&self) -> Result<HashSet<DeviceNumber>> {
        let mut statement = self.sql.prepare("SELECT part_of FROM device WHERE part_of IS NOT NULL")?;
        let wholes = statement.query_map([], |row| row.get(0))?;
        Ok(wholes.collect::<rusqlite::Result<_>>()?)
    }

    /// A device's reports in the order in which they were first stored.
    fn kept_reports(&self, device: DeviceNumber) -> Result<Vec<Kept>> {
        let sql = "SELECT batch, hash, file, size, source, reported_at, received_at, is_partial, raw, remarks, agent_id
                   FROM report WHERE device = ?1 ORDER BY rowid";
        let mut statement = self.sql.prepare_cached(sql)?;
        let kept = statement.query_map([device], |row| {
            Ok(Kept {
                batch: row.get(0)?,
                hash: row.get(1)?,
                size: row.get(3)?,
                rows: KeptRows {
                    file: row.get(2)?,
                    source: row.get(4)?,
                    reported_at: row.get(5)?,
                    received_at: row.get(6)?,
                    raw: row.get(8)?,
                },
                is_partial: row.get(7)?,
                remarks: row.get(9)?,
                agent_id: row.get(10)?,
            })
        })?;
        Ok(kept.collect::<rusqlite::Result<_>>()?)
    }

    fn kept_befores(&self, device: DeviceNumber) -> Result<Vec<(ImportBatchId, Before)>> {
        let sql = "SELECT batch, before FROM device_before WHERE device = ?1";
        let mut statement = self.sql.prepare_cached(sql)?;
        let read = |row: &Row<'_>| -> rusqlite::Result<_> {
            let batch: Vec<u8> = row.get(0)?;
            let before: Option<String> = row.get(1)?;
            let batch = ImportBatchId(Uuid::from_slice(&batch).unwrap_or_default());
            let before = match before.as_deref().map(serde_json::from_str) {
                None => Before::Unknown,
                Some(Ok(device)) => Before::Known(Box::new(device)),
                Some(Err(_)) => Before::Unreadable,
            };
            Ok((batch, before))
        };
        let befores = statement.query_map([device], read)?;
        Ok(befores.collect::<rusqlite::Result<_>>()?)
    }
}

impl Kept {
    fn hash(&self) -> Option<[u8; 32]> {
        self.hash.as_slice().try_into().ok()
    }

    fn batch(&self) -> ImportBatchId {
        ImportBatchId(Uuid::from_slice(&self.batch).unwrap_or_default())
    }

    /// Over everything in the row.
    fn kept_hash(&self, device: Uuid) -> Option<Hash> {
        let kept = KeptReport {
            batch: self.batch(),
            hash: self.hash()?,
            file: &self.rows.file,
            size: u64::try_from(self.size).ok()?,
            source: &self.rows.source,
            agent_id: self.agent_id.as_deref(),
            reported_at: self.rows.reported_at.as_deref(),
            received_at: &self.rows.received_at,
            is_partial: self.is_partial,
            raw: &self.rows.raw,
            remarks: &self.remarks,
        };
        Some(kept_hash(device, &kept))
    }
}

/// What the last import that stands noted of a device.
enum Noted {
    Nothing,
    Hash(Hash),
    /// Every import that told of it was taken back.
    Withdrawn,
}

impl<'a> Checking<'a> {
    fn new(history: &'a ImportHistory) -> Self {
        let mut expected = HashMap::new();
        let mut lines: HashMap<_, Vec<_>> = HashMap::new();
        for (place, import) in history.imports.iter().enumerate() {
            for line in import.manifest.iter().flat_map(|manifest| &manifest.reports) {
                // A report of an import that was undone moves to the one that brings it again.
                expected.insert((line.device, line.file_hash.0), (place, line));
                lines.entry((place, line.device)).or_default().push(line);
            }
        }
        Self { history, faults: Vec::new(), expected, lines, found: HashMap::new(), reports: 0 }
    }

    /// Gives the files whose reports are not those that a manifest vouches for: nothing is to be read from them.
    fn compare_reports(&mut self, device: Uuid, name: &str, kept: &[Kept]) -> HashSet<[u8; 32]> {
        let mut altered = HashSet::new();
        for report in kept {
            self.reports += 1;
            let (device_name, file) = (name.to_owned(), report.rows.file.clone());
            let hash = report.hash().unwrap_or_default();
            match self.expected.remove(&(device, hash)) {
                Some((_, line)) if report.kept_hash(device) == Some(line.kept_hash) => {}
                Some(_) => {
                    altered.insert(hash);
                    self.faults.push(InventoryFault::ReportAltered { device: device_name, file });
                }
                None => match self.history.place_of(report.batch()) {
                    Some(place) if self.history.imports[place].manifest.is_none() => {
                        self.found.entry(place).or_default().push(hash);
                    }
                    _ => self.faults.push(InventoryFault::ReportUnknown { device: device_name, file }),
                },
            }
        }
        altered
    }

    /// A device's life as the journal and the manifests tell it; of imports without a manifest, as its reports do.
    fn life(&self, device: &Device, kept: &[Kept]) -> (Vec<Lived>, Noted) {
        let mut life = Vec::new();
        let mut standing: Vec<(ImportBatchId, Option<Hash>)> = Vec::new();
        for event in &self.history.events {
            match *event {
                Event::Stored(place) => {
                    let import = &self.history.imports[place];
                    let batch = import.note.batch;
                    if let Some(manifest) = &import.manifest {
                        for line in self.lines.get(&(place, device.id)).into_iter().flatten() {
                            let listed = Listed { reading: manifest.reading, seen_on: line.seen_on };
                            let report = line.file_hash.0;
                            life.push(Lived::Reported { batch, report, listed: Some(listed) });
                            standing.push((batch, Some(line.device_hash)));
                        }
                    } else {
                        let own = kept.iter().filter(|report| report.batch() == batch);
                        for report in own.filter_map(Kept::hash) {
                            life.push(Lived::Reported { batch, report, listed: None });
                            standing.push((batch, None));
                        }
                    }
                }
                Event::TakenBack(place) => {
                    let batch = self.history.imports[place].note.batch;
                    if standing.iter().any(|(one, _)| *one == batch) {
                        life.push(Lived::TakenBack { batch });
                        standing.retain(|(one, _)| *one != batch);
                    }
                }
            }
        }
        let noted = match standing.last() {
            None => Noted::Withdrawn,
            Some((_, None)) => Noted::Nothing,
            Some((_, Some(hash))) => Noted::Hash(*hash),
        };
        (life, noted)
    }

    /// Reports of devices that are gone.
    fn orphans(&mut self, read: &Read<'_>) -> Result<()> {
        let sql = "SELECT file FROM report WHERE device NOT IN (SELECT number FROM device)";
        let mut statement = read.sql.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let file = row.get(0)?;
            self.faults.push(InventoryFault::ReportOrphan { file });
        }
        Ok(())
    }

    /// What is missing, and what imports without a manifest should have left. Gives the faults and how many reports
    /// there were.
    fn finished(mut self) -> (Vec<InventoryFault>, u64) {
        let missing = self.expected.into_values().map(|(_, line)| InventoryFault::ReportMissing {
            device: line.name.clone(),
            file: line.file.clone(),
        });
        self.faults.extend(missing);
        for (place, import) in self.history.imports.iter().enumerate() {
            let counts = import.is_of_first_version() && !import.is_undone;
            if !counts {
                continue;
            }
            let (seq, date) = (import.seq, import.date());
            let files = self.found.remove(&place).unwrap_or_default();
            let (told, found) = (u64::from(import.note.devices), files.len() as u64);
            if told != found {
                self.faults.push(InventoryFault::ReportsCounted { seq, date, told, found });
            } else if import.note.unchanged == 0
                && found > 0
                && files_hash(files).to_string() != import.note.manifest_hash
            {
                self.faults.push(InventoryFault::FilesDiffer { seq, date });
            }
        }
        self.faults.sort_unstable();
        (self.faults, self.reports)
    }
}
