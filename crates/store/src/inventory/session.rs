//! One import while it runs, inside one transaction: all of it is kept or none. Holds the numbers of titles and the
//! coming changes to their device lists, and writes those lists once, at the end.

use std::collections::HashMap;

use ansvar_domain::id::ImportBatchId;
use ansvar_ledger::Hash;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::Write;
use crate::failure::Result;
use crate::inventory::device::{Device, DeviceNumber, UNSAID_KIND};
use crate::inventory::postings::Postings;
use crate::inventory::source::{Fact, Sources};
use crate::inventory::title::{Title, TitleNumber};
use crate::journal::instant;

/// One report, read and recognised, ready to be stored.
#[derive(Clone, Debug)]
pub struct ReportFacts {
    /// SHA-256 of the file.
    pub hash: [u8; 32],
    pub file: String,
    pub size: u64,
    /// The agent's format.
    pub source: String,
    pub reported_at: Option<String>,
    pub seen_on: NaiveDate,
    pub is_partial: bool,
    /// Present when the report had a software section. An absent section removes nothing (`licensing.md` N5).
    pub titles: Option<Vec<Title>>,
    /// The raw rows as received, masked where they held secrets, packed.
    pub raw: Vec<u8>,
    /// JSON.
    pub remarks: String,
    /// Hash over every fact taken from the report, hex.
    pub facts_hash: String,
    pub device: DeviceFacts,
}

/// What a report says of the device itself. `None` says nothing, and leaves what is known.
#[derive(Clone, Debug, Default)]
pub struct DeviceFacts {
    pub name: Option<String>,
    pub serial: Option<String>,
    pub uuid: Option<String>,
    pub agent_id: Option<String>,
    pub macs: Vec<String>,
    pub device_kind: Option<String>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub os_name: Option<String>,
    pub os_version: Option<String>,
    pub account: Option<String>,
}

impl ReportFacts {
    /// The facts that the report speaks of.
    fn says(&self) -> Vec<Fact> {
        let device = &self.device;
        let said = [
            (Fact::Name, device.name.is_some()),
            (Fact::Serial, device.serial.is_some()),
            (Fact::Uuid, device.uuid.is_some()),
            (Fact::DeviceKind, device.device_kind.is_some()),
            (Fact::Manufacturer, device.manufacturer.is_some()),
            (Fact::Model, device.model.is_some()),
            (Fact::OsName, device.os_name.is_some()),
            (Fact::OsVersion, device.os_version.is_some()),
            (Fact::Account, device.account.is_some()),
            (Fact::Titles, self.titles.is_some()),
        ];
        said.into_iter().filter(|(_, is_said)| *is_said).map(|(fact, _)| fact).collect()
    }
}

/// What came of one report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stored {
    New(DeviceNumber),
    Changed(DeviceNumber),
    Unchanged(DeviceNumber),
}

/// What the import as a whole changed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outcome {
    /// Titles whose device list changed: only their products need a new position.
    pub titles: Vec<TitleNumber>,
    /// Titles that no device had reported before: the rules have not seen them.
    pub new_titles: Vec<TitleNumber>,
}

#[derive(Debug)]
pub struct Session<'a, 'w> {
    write: &'a Write<'w>,
    batch: ImportBatchId,
    at: DateTime<Utc>,
    numbers: HashMap<Title, TitleNumber>,
    new_titles: Vec<TitleNumber>,
    postings: Postings,
}

impl<'a, 'w> Session<'a, 'w> {
    pub fn begin(write: &'a Write<'w>, batch: ImportBatchId, at: DateTime<Utc>) -> Result<Self> {
        let numbers = write.title_numbers()?;
        Ok(Self { write, batch, at, numbers, new_titles: Vec::new(), postings: Postings::default() })
    }

    /// Stores a report of the device `known`, or of a new one under the id `new_id`.
    pub fn put(&mut self, known: Option<DeviceNumber>, new_id: Uuid, report: &ReportFacts) -> Result<Stored> {
        let before = match known {
            Some(number) => self.write.device(number)?,
            None => None,
        };
        if let (Some(number), Some(device)) = (known, &before)
            && device.facts_hash == report.facts_hash
            && !device.is_withdrawn
        {
            return Ok(Stored::Unchanged(number));
        }
        if let Some(number) = known
            && self.write.has_report(number, report.hash)?
        {
            // An older report that was taken in before: the newer one that followed it still holds.
            return Ok(Stored::Unchanged(number));
        }
        let device = self.merged(before.as_ref(), new_id, report)?;
        let number = self.write.put_device(known, &device)?;
        let old =
            before.as_ref().filter(|device| !device.is_withdrawn).map_or(&[][..], |device| &device.titles);
        self.postings.note(number, old, &device.titles);
        if before.as_ref().is_some_and(|before| before.account != device.account) {
            // The same titles, used by somebody else.
            self.postings.touch(&device.titles);
        }
        self.write.note_before(self.batch, number, before.as_ref())?;
        self.put_report(number, report)?;
        Ok(if known.is_some() { Stored::Changed(number) } else { Stored::New(number) })
    }

    fn merged(&mut self, before: Option<&Device>, new_id: Uuid, report: &ReportFacts) -> Result<Device> {
        let facts = &report.device;
        // Of a device whose only import was undone nothing holds but what it is recognised by.
        let standing = before.filter(|device| !device.is_withdrawn);
        let newest = standing.is_none_or(|device| device.last_seen <= report.seen_on);
        let titles = match &report.titles {
            Some(titles) if newest => Some(self.intern(titles)?),
            _ => None,
        };
        let mut device = standing.cloned().unwrap_or_else(|| Device {
            id: before.map_or(new_id, |device| device.id),
            name: before.map(|device| device.name.clone()).unwrap_or_default(),
            serial: before.and_then(|device| device.serial.clone()),
            uuid: before.and_then(|device| device.uuid.clone()),
            decided_serials: Vec::new(),
            decided_uuids: Vec::new(),
            agent_ids: before.map(|device| device.agent_ids.clone()).unwrap_or_default(),
            macs: before.map(|device| device.macs.clone()).unwrap_or_default(),
            device_kind: UNSAID_KIND.into(),
            manufacturer: None,
            model: None,
            os_name: None,
            os_version: None,
            account: None,
            body: None,
            first_seen: report.seen_on,
            last_seen: report.seen_on,
            decommissioned: None,
            is_withdrawn: false,
            part_of: None,
            titles: Vec::new(),
            has_software: false,
            facts_hash: String::new(),
            batch: self.batch,
            sources: Sources::default(),
        });
        if newest {
            let take = |field: &mut Option<String>, value: &Option<String>| {
                if value.is_some() {
                    field.clone_from(value);
                }
            };
            take(&mut device.manufacturer, &facts.manufacturer);
            take(&mut device.model, &facts.model);
            take(&mut device.os_name, &facts.os_name);
            take(&mut device.os_version, &facts.os_version);
            take(&mut device.account, &facts.account);
            take(&mut device.serial, &facts.serial);
            take(&mut device.uuid, &facts.uuid);
            device.name = facts.name.clone().unwrap_or(device.name);
            device.device_kind = facts.device_kind.clone().unwrap_or(device.device_kind);
            device.last_seen = report.seen_on;
            device.sources.take(&Hash(report.hash).to_string(), report.seen_on, &report.says());
            device.facts_hash.clone_from(&report.facts_hash);
        }
        device.first_seen = device.first_seen.min(report.seen_on);
        if let Some(titles) = titles {
            device.titles = titles;
            device.has_software = true;
        }
        // Two reports of one machine keep both agents' ids (`formats.md` §3).
        for (known, new) in
            [(&mut device.agent_ids, facts.agent_id.as_slice()), (&mut device.macs, &facts.macs[..])]
        {
            for value in new {
                if !known.contains(value) {
                    known.push(value.clone());
                }
            }
        }
        device.batch = self.batch;
        Ok(device)
    }

    fn intern(&mut self, titles: &[Title]) -> Result<Vec<TitleNumber>> {
        let mut numbers = Vec::with_capacity(titles.len());
        for title in titles {
            let number = if let Some(number) = self.numbers.get(title) {
                *number
            } else {
                let number = self.write.add_title(title)?;
                self.numbers.insert(title.clone(), number);
                self.new_titles.push(number);
                number
            };
            numbers.push(number);
        }
        numbers.sort_unstable();
        numbers.dedup();
        Ok(numbers)
    }

    fn put_report(&self, number: DeviceNumber, report: &ReportFacts) -> Result<()> {
        self.write
            .sql
            .prepare_cached(
                "INSERT INTO report
                   (hash, device, batch, file, size, source, agent_id, reported_at, received_at, is_partial, raw,
                    remarks)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                 ON CONFLICT (device, hash) DO UPDATE SET
                   batch = excluded.batch, file = excluded.file, received_at = excluded.received_at",
            )?
            .execute((
                report.hash,
                number,
                self.batch.0,
                &report.file,
                report.size,
                &report.source,
                &report.device.agent_id,
                &report.reported_at,
                instant(self.at),
                report.is_partial,
                &report.raw,
                &report.remarks,
            ))?;
        Ok(())
    }

    /// Writes the titles' device lists.
    pub fn finish(self) -> Result<Outcome> {
        Ok(Outcome { titles: self.postings.write(self.write)?, new_titles: self.new_titles })
    }
}
