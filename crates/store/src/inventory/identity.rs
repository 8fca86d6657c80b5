//! What devices are known by, and the device that stands for several that are one machine.

use std::collections::BTreeMap;

use ansvar_domain::id::DeviceId;
use ansvar_domain::identity::{DeviceIdentity, KeyedDevice, StrongKeys};
use rusqlite::OptionalExtension;
use uuid::Uuid;

use crate::Read;
use crate::failure::Result;
use crate::inventory::device::{Device, DeviceNumber, list};

/// What a device is recognised by.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownDevice {
    pub number: DeviceNumber,
    pub id: Uuid,
    pub name: String,
    pub serial: Option<String>,
    pub uuid: Option<String>,
    pub decided_serials: Vec<String>,
    pub decided_uuids: Vec<String>,
    pub agent_ids: Vec<String>,
    pub macs: Vec<String>,
    pub is_withdrawn: bool,
}

/// `WITH` the numbers of a device and of every device that is a part of it, as `part`.
pub(super) const PARTS: &str = "WITH RECURSIVE part (number) AS (
    SELECT number FROM device WHERE number = ?1
    UNION SELECT d.number FROM device d JOIN part p ON d.part_of = p.number)";

impl Device {
    /// Every serial and UUID, each once.
    pub fn strong_keys(&self) -> StrongKeys {
        keys(self.serial.as_ref(), self.uuid.as_ref(), &self.decided_serials, &self.decided_uuids)
    }

    /// As far as a decision on its identity looks at it.
    pub fn identity(&self) -> DeviceIdentity {
        DeviceIdentity {
            id: DeviceId(self.id),
            name: self.name.clone(),
            keys: self.strong_keys(),
            first_seen: self.first_seen,
            last_seen: self.last_seen,
        }
    }
}

fn keys(serial: Option<&String>, uuid: Option<&String>, serials: &[String], uuids: &[String]) -> StrongKeys {
    let all = |current: Option<&String>, decided: &[String]| {
        let others = decided.iter().filter(|value| current != Some(value));
        current.into_iter().chain(others).cloned().collect()
    };
    StrongKeys { serials: all(serial, serials), uuids: all(uuid, uuids) }
}

impl Read<'_> {
    /// Every device, as far as it takes to recognise it. Withdrawn ones too: they come back under their own number. Not
    /// those that are a part of another, which is recognised in their place.
    pub fn known_devices(&self) -> Result<Vec<KnownDevice>> {
        let sql = "SELECT number, id, name, serial, uuid, decided_serials, decided_uuids, agent_ids, macs, is_withdrawn
                   FROM device WHERE part_of IS NULL ORDER BY number";
        let mut statement = self.sql.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut devices = Vec::new();
        while let Some(row) = rows.next()? {
            devices.push(KnownDevice {
                number: row.get(0)?,
                id: row.get(1)?,
                name: row.get(2)?,
                serial: row.get(3)?,
                uuid: row.get(4)?,
                decided_serials: list(row, 5)?,
                decided_uuids: list(row, 6)?,
                agent_ids: list(row, 7)?,
                macs: list(row, 8)?,
                is_withdrawn: row.get(9)?,
            });
        }
        Ok(devices)
    }

    /// The strong keys of every device that is shown, in the order in which they came.
    pub fn keyed_devices(&self) -> Result<Vec<KeyedDevice>> {
        let sql = "SELECT id, serial, uuid, decided_serials, decided_uuids
                   FROM device INDEXED BY device_keys WHERE is_withdrawn = 0 ORDER BY id";
        let mut statement = self.sql.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut devices = Vec::new();
        while let Some(row) = rows.next()? {
            let (serial, uuid): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
            let (serials, uuids) = (list(row, 3)?, list(row, 4)?);
            devices.push(KeyedDevice {
                id: DeviceId(row.get(0)?),
                keys: keys(serial.as_ref(), uuid.as_ref(), &serials, &uuids),
            });
        }
        Ok(devices)
    }

    /// The device under an id, or the one that stands for it.
    pub fn standing_device(&self, id: Uuid) -> Result<Option<(DeviceNumber, Device)>> {
        let sql = "WITH RECURSIVE whole (number, part_of) AS (
                     SELECT number, part_of FROM device WHERE id = ?1
                     UNION SELECT d.number, d.part_of FROM device d JOIN whole w ON d.number = w.part_of)
                   SELECT number FROM whole WHERE part_of IS NULL";
        let number: Option<DeviceNumber> =
            self.sql.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
        let Some(number) = number else { return Ok(None) };
        Ok(self.device(number)?.map(|device| (number, device)))
    }

    /// Each device that is a part of another, with the one that stands for it.
    pub fn device_parts(&self) -> Result<BTreeMap<DeviceId, DeviceId>> {
        let sql = "WITH RECURSIVE whole (part, number, part_of) AS (
                     SELECT id, number, part_of FROM device WHERE part_of IS NOT NULL
                     UNION SELECT w.part, d.number, d.part_of FROM device d JOIN whole w ON d.number = w.part_of)
                   SELECT w.part, d.id FROM whole w JOIN device d ON d.number = w.number WHERE w.part_of IS NULL";
        let mut statement = self.sql.prepare_cached(sql)?;
        let parts = statement.query_map([], |row| Ok((DeviceId(row.get(0)?), DeviceId(row.get(1)?))))?;
        Ok(parts.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn identity_of(&self, id: DeviceId) -> Result<Option<DeviceIdentity>> {
        let Some((_, device)) = self.standing_device(id.0)? else { return Ok(None) };
        Ok((!device.is_withdrawn).then(|| device.identity()))
    }
}
