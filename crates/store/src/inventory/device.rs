//! Devices: computers, servers and printers as the agents report them.

use ansvar_domain::id::{BodyId, ImportBatchId};
use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::failure::Result;
use crate::inventory::{Packed, Sources, TitleNumber};
use crate::{Read, Write, collation, search};

/// A device's number in this file. Small and dense, so that lists of devices pack well.
pub type DeviceNumber = u32;

/// The kind of a device of which no report has said it.
pub(super) const UNSAID_KIND: &str = "other";

/// A device with everything that the latest reports said of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Device {
    pub id: Uuid,
    pub name: String,
    /// Cleaned, for recognising the device again.
    pub serial: Option<String>,
    pub uuid: Option<String>,
    /// Every serial and UUID of a machine of which a person has said that it has several. Empty for all others.
    #[serde(default)]
    pub decided_serials: Vec<String>,
    #[serde(default)]
    pub decided_uuids: Vec<String>,
    pub agent_ids: Vec<String>,
    pub macs: Vec<String>,
    /// `desktop`, `laptop`, `server`, `vm` …
    pub device_kind: String,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub os_name: Option<String>,
    pub os_version: Option<String>,
    /// The account that last signed in.
    pub account: Option<String>,
    /// The body that the device belongs to, if somebody has said.
    pub body: Option<BodyId>,
    pub first_seen: NaiveDate,
    pub last_seen: NaiveDate,
    pub decommissioned: Option<NaiveDate>,
    /// Kept and shown nowhere: its only import was undone, or it is a part of another.
    pub is_withdrawn: bool,
    /// The device that stands for it, when a person has found the two to be one.
    #[serde(default)]
    pub part_of: Option<DeviceNumber>,
    pub titles: Vec<TitleNumber>,
    /// Whether any report has had a software section. Without one nothing is known of what is installed.
    pub has_software: bool,
    /// SHA-256 of the last stored facts, hex: the same again is "unchanged".
    pub facts_hash: String,
    /// The import or decision that wrote it last.
    pub batch: ImportBatchId,
    #[serde(default)]
    pub sources: Sources,
}

/// A device as the licence position sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeviceUse {
    pub number: DeviceNumber,
    pub body: Option<BodyId>,
    pub account: Option<String>,
    pub decommissioned: Option<NaiveDate>,
    pub last_seen: NaiveDate,
}

const COLUMNS: &str = "id, name, serial, uuid, agent_ids, macs, device_kind, manufacturer, model, os_name, os_version, \
                       account, body, first_seen, last_seen, decommissioned, is_withdrawn, titles, has_software, \
                       facts_hash, batch, decided_serials, decided_uuids, part_of, sources";

impl Read<'_> {
    pub fn device(&self, number: DeviceNumber) -> Result<Option<Device>> {
        self.device_where("number = ?1", [number])
    }

    pub fn device_by_id(&self, id: Uuid) -> Result<Option<Device>> {
        self.device_where("id = ?1", [id])
    }

    fn device_where(&self, filter: &str, params: impl rusqlite::Params) -> Result<Option<Device>> {
        let sql = format!("SELECT {COLUMNS} FROM device WHERE {filter}");
        self.sql.prepare_cached(&sql)?.query_row(params, |row| Ok(read_device(row))).optional()?.transpose()
    }

    /// What the licence position needs of every device, in number order.
    pub fn device_uses(&self) -> Result<Vec<DeviceUse>> {
        let sql = "SELECT number, body, account, decommissioned, last_seen
                   FROM device INDEXED BY device_counted ORDER BY number";
        let mut statement = self.sql.prepare_cached(sql)?;
        let uses = statement.query_map([], |row| {
            Ok(DeviceUse {
                number: row.get(0)?,
                body: row.get::<_, Option<Uuid>>(1)?.map(BodyId),
                account: row.get(2)?,
                decommissioned: day(row, 3)?,
                last_seen: day(row, 4)?.map_or_else(|| row.get(4), Ok)?,
            })
        })?;
        Ok(uses.collect::<rusqlite::Result<_>>()?)
    }

    /// The names of some devices, in their order.
    pub fn device_names(&self, numbers: &[DeviceNumber]) -> Result<Vec<(DeviceNumber, Uuid, String)>> {
        let mut select = self.sql.prepare_cached("SELECT number, id, name FROM device WHERE number = ?1")?;
        let mut names = Vec::with_capacity(numbers.len());
        for number in numbers {
            names.extend(
                select.query_row([number], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?,
            );
        }
        Ok(names)
    }

    /// Devices that are not withdrawn, and the installations on them.
    pub fn inventory_size(&self) -> Result<(u32, u32)> {
        let sql = "SELECT count(*), coalesce(sum(title_count), 0)
                   FROM device INDEXED BY device_counted WHERE is_withdrawn = 0";
        Ok(self.sql.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }
}

/// The columns that [`read_device`] reads, in its order.
pub(crate) fn device_columns() -> &'static str {
    COLUMNS
}

pub(crate) fn read_device(row: &Row<'_>) -> Result<Device> {
    Ok(Device {
        id: row.get(0)?,
        name: row.get(1)?,
        serial: row.get(2)?,
        uuid: row.get(3)?,
        agent_ids: list(row, 4)?,
        macs: list(row, 5)?,
        device_kind: row.get(6)?,
        manufacturer: row.get(7)?,
        model: row.get(8)?,
        os_name: row.get(9)?,
        os_version: row.get(10)?,
        account: row.get(11)?,
        body: row.get::<_, Option<Uuid>>(12)?.map(BodyId),
        first_seen: row.get(13)?,
        last_seen: row.get(14)?,
        decommissioned: row.get(15)?,
        is_withdrawn: row.get(16)?,
        titles: row.get::<_, Packed>(17)?.0,
        has_software: row.get(18)?,
        facts_hash: row.get(19)?,
        batch: ImportBatchId(row.get(20)?),
        decided_serials: list(row, 21)?,
        decided_uuids: list(row, 22)?,
        part_of: row.get(23)?,
        sources: Sources(list(row, 24)?),
    })
}

/// A `YYYY-MM-DD`. By hand, because a parser by format takes most of the time in which every device is read.
fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let number = |text: &[u8]| {
        text.iter()
            .try_fold(0_u32, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
    };
    if let ValueRef::Text([year @ .., b'-', m1, m2, b'-', d1, d2]) = row.get_ref(at)?
        && year.len() == 4
        && let (Some(year), Some(month), Some(day)) = (number(year), number(&[*m1, *m2]), number(&[*d1, *d2]))
        && let Some(day) = i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
    {
        return Ok(Some(day));
    }
    row.get(at)
}

pub(super) fn list<T: serde::de::DeserializeOwned>(row: &Row<'_>, at: usize) -> Result<Vec<T>> {
    let text = row.get_ref(at)?.as_str().map_err(rusqlite::Error::from)?;
    // Most are empty: then there is nothing to parse.
    if text == "[]" { Ok(Vec::new()) } else { Ok(serde_json::from_str(text)?) }
}

impl Write<'_> {
    /// Writes a device under its number, or as a new one, and gives the number. Postings are the caller's to keep.
    pub(super) fn put_device(&self, number: Option<DeviceNumber>, device: &Device) -> Result<DeviceNumber> {
        let titles = Packed(device.titles.clone());
        // Not INSERT OR REPLACE: that would delete the row which the device's reports hang on.
        let taken = COLUMNS.split(", ").chain(["name_key", "title_count"]);
        let update =
            taken.map(|column| format!("{column} = excluded.{column}")).collect::<Vec<_>>().join(", ");
        self.sql
            .prepare_cached(&format!(
                "INSERT INTO device (number, {COLUMNS}, name_key, title_count)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
                         ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28)
                 ON CONFLICT (number) DO UPDATE SET {update}"
            ))?
            .execute(rusqlite::params![
                number,
                device.id,
                device.name,
                device.serial,
                device.uuid,
                serde_json::to_string(&device.agent_ids)?,
                serde_json::to_string(&device.macs)?,
                device.device_kind,
                device.manufacturer,
                device.model,
                device.os_name,
                device.os_version,
                device.account,
                device.body.map(|body| body.0),
                device.first_seen,
                device.last_seen,
                device.decommissioned,
                device.is_withdrawn,
                titles,
                device.has_software,
                device.facts_hash,
                device.batch.0,
                serde_json::to_string(&device.decided_serials)?,
                serde_json::to_string(&device.decided_uuids)?,
                device.part_of,
                serde_json::to_string(&device.sources)?,
                collation::key(&device.name),
                device.titles.len(),
            ])?;
        let number =
            number.unwrap_or_else(|| u32::try_from(self.sql.last_insert_rowid()).unwrap_or(u32::MAX));
        if device.is_withdrawn {
            self.unindex(device.id)?;
        } else {
            let others =
                device.decided_serials.iter().filter(|serial| device.serial.as_ref() != Some(serial));
            let words = [&device.serial, &device.model, &device.account].into_iter().flatten().chain(others);
            let detail = words.cloned().collect::<Vec<_>>().join(search::SEPARATOR);
            self.index(search::DEVICE, device.id, &device.name, &detail)?;
        }
        Ok(number)
    }
}
