//! What a device becomes by one more report, and by an import that is taken back. Pure: the import stores what these
//! say, and whoever checks the file adds the kept reports up by the same.

use ansvar_domain::id::ImportBatchId;
use ansvar_ledger::Hash;
use chrono::NaiveDate;
use uuid::Uuid;

use crate::inventory::device::{Device, UNSAID_KIND};
use crate::inventory::source::{Fact, Sources};
use crate::inventory::title::{Title, TitleNumber};

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
#[derive(Clone, PartialEq, Eq, Debug, Default)]
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

/// A report as far as a device is made of it.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    pub device: &'a DeviceFacts,
    /// SHA-256 of the report's file.
    pub file_hash: Hash,
    pub seen_on: NaiveDate,
    /// Whether it has a software section.
    pub has_titles: bool,
    pub facts_hash: &'a str,
    /// The import that it came by.
    pub batch: ImportBatchId,
}

/// The shortest silence after which anybody calls a device stale; `licensing::Settings` has 90 days.
const SILENCE_DAYS: i64 = 28;

/// Whether a report seen on `seen_on` says how the device is, and not only how it once was.
pub fn is_newest(before: Option<&Device>, seen_on: NaiveDate) -> bool {
    before.filter(|device| !device.is_withdrawn).is_none_or(|device| device.last_seen <= seen_on)
}

impl Told<'_> {
    /// The facts that the report speaks of.
    fn says(&self) -> Vec<Fact> {
        let device = self.device;
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
            (Fact::Titles, self.has_titles),
        ];
        said.into_iter().filter(|(_, is_said)| *is_said).map(|(fact, _)| fact).collect()
    }
}

impl Device {
    /// The device after a report. `titles`, sorted, are those of a report that [`is_newest`] and has a software section.
    pub fn after(
        before: Option<&Self>,
        new_id: Uuid,
        told: Told<'_>,
        titles: Option<Vec<TitleNumber>>,
    ) -> Self {
        let Told { device: facts, file_hash, seen_on, facts_hash, batch, .. } = told;
        // Of a device whose only import was undone nothing holds but what it is recognised by.
        let standing = before.filter(|device| !device.is_withdrawn);
        let mut device = standing.cloned().unwrap_or_else(|| Self {
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
            first_seen: seen_on,
            last_seen: seen_on,
            decommissioned: None,
            is_withdrawn: false,
            part_of: None,
            titles: Vec::new(),
            has_software: false,
            facts_hash: String::new(),
            batch,
            sources: Sources::default(),
        });
        if is_newest(before, seen_on) {
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
            device.last_seen = seen_on;
            device.sources.take(&file_hash.to_string(), seen_on, &told.says());
            facts_hash.clone_into(&mut device.facts_hash);
        }
        device.first_seen = device.first_seen.min(seen_on);
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
        device.batch = batch;
        device
    }

    /// Whether a report says of the device nothing but what is known already.
    pub fn says_the_same(&self, report: &ReportFacts) -> bool {
        !self.is_withdrawn && self.facts_hash == report.facts_hash
    }

    /// Whether everything on the device has to be counted anew although it has the same titles: somebody else uses it,
    /// or it was silent for so long that it may have been called stale.
    pub fn is_used_otherwise(&self, before: &Self) -> bool {
        let silence = self.last_seen.signed_duration_since(before.last_seen).num_days().abs();
        self.account != before.account || silence >= SILENCE_DAYS
    }

    /// The device once the import that first touched it as `before` is taken back.
    pub fn taken_back(&self, before: Option<Self>) -> Self {
        // Nothing is deleted: the device keeps its number and its reports, and is shown nowhere.
        before.unwrap_or_else(|| Self {
            is_withdrawn: true,
            titles: Vec::new(),
            facts_hash: String::new(),
            ..self.clone()
        })
    }
}
