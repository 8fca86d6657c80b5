//! The two lists of installations: what devices say of titles, titles must say of devices, and both count right.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use ansvar_ledger::Hash;

use crate::Read;
use crate::failure::Result;
use crate::inventory::{Device, DeviceNumber, Packed, Title, TitleNumber, title_hash};
use crate::verify::{InventoryFault, readable};

impl Read<'_> {
    /// Every title that reads as one. Those that do not are a fault of the file, told by the check.
    pub fn readable_titles(&self) -> Result<Vec<(TitleNumber, Title)>> {
        let mut statement = self.sql.prepare("SELECT number, name, publisher, version, arch FROM title")?;
        let mut rows = statement.query([])?;
        let mut titles = Vec::new();
        while let Some(row) = rows.next()? {
            let read = || -> rusqlite::Result<(TitleNumber, Title)> {
                let title = Title {
                    name: row.get(1)?,
                    publisher: row.get(2)?,
                    version: row.get(3)?,
                    arch: row.get(4)?,
                };
                Ok((row.get(0)?, title))
            };
            titles.extend(readable(read().map_err(Into::into))?);
        }
        Ok(titles)
    }
}

/// Installations as the devices tell of them, while devices come by in the order of their numbers.
#[derive(Default)]
pub(super) struct Installations {
    hashes: HashMap<TitleNumber, Hash>,
    names: HashMap<DeviceNumber, String>,
    devices: BTreeMap<TitleNumber, Vec<DeviceNumber>>,
    /// Devices that do not read: what titles say of them is not a fault of the titles.
    unread: BTreeSet<DeviceNumber>,
    faults: Vec<InventoryFault>,
    count: u64,
}

impl Installations {
    pub fn of(read: &Read<'_>) -> Result<Self> {
        let titles = read.readable_titles()?;
        let hashes = titles.iter().map(|(number, title)| (*number, title_hash(title))).collect();
        Ok(Self { hashes, ..Self::default() })
    }

    pub fn hash_of(&self, title: TitleNumber) -> Option<Hash> {
        self.hashes.get(&title).copied()
    }

    pub fn count(&self) -> u64 {
        self.count
    }

    pub fn note(&mut self, number: DeviceNumber, device: &Device, title_count: i64) {
        self.count += device.titles.len() as u64;
        if i64::try_from(device.titles.len()) != Ok(title_count) {
            self.faults.push(InventoryFault::DeviceCount { device: device.name.clone() });
        }
        let untitled = device.titles.iter().filter(|title| !self.hashes.contains_key(title)).count() as u64;
        if untitled > 0 {
            let device = device.name.clone();
            self.faults.push(InventoryFault::InstallationUntitled { device, titles: untitled });
        }
        for title in &device.titles {
            self.devices.entry(*title).or_default().push(number);
        }
        self.names.insert(number, device.name.clone());
    }

    pub fn skip(&mut self, number: DeviceNumber) {
        self.unread.insert(number);
    }

    /// What does not hold, now that every device has come by.
    pub fn compared(mut self, read: &Read<'_>) -> Result<Vec<InventoryFault>> {
        let sql = "SELECT number, name, devices, device_count FROM title ORDER BY number";
        let mut statement = read.sql.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let number: TitleNumber = row.get(0)?;
            let name = readable(row.get(1).map_err(Into::into))?.unwrap_or_else(|| number.to_string());
            let stored = readable(row.get::<_, Packed>(2).map_err(Into::into))?
                .filter(|stored| stored.0.is_sorted_by(|one, next| one < next));
            let told = self.devices.remove(&number).unwrap_or_default();
            let Some(Packed(stored)) = stored.filter(|_| self.hashes.contains_key(&number)) else {
                self.faults.push(InventoryFault::TitleUnreadable { title: name });
                continue;
            };
            if i64::try_from(stored.len()) != Ok(row.get(3)?) {
                self.faults.push(InventoryFault::TitleCount { title: name.clone() });
            }
            self.compare(name, &told, &stored);
        }
        Ok(self.faults)
    }

    fn compare(&mut self, title: String, told: &[DeviceNumber], stored: &[DeviceNumber]) {
        if told == stored {
            return;
        }
        let only = |one: &[DeviceNumber], other: &[DeviceNumber]| -> Vec<DeviceNumber> {
            one.iter().copied().filter(|number| other.binary_search(number).is_err()).collect()
        };
        let mut differing = only(told, stored);
        differing.extend(only(stored, told));
        differing.retain(|number| !self.unread.contains(number));
        let Some(first) = differing.first().copied() else { return };
        let device = self.names.get(&first).cloned().unwrap_or_else(|| first.to_string());
        let others = differing.len().saturating_sub(1) as u64;
        self.faults.push(InventoryFault::InstallationOneSided { title, device, others });
    }
}
