//! One device with what is installed on it, the reports that said so, and what has been decided of its identity.

use std::collections::BTreeMap;

use ansvar_domain::RecordId;
use ansvar_domain::id::DeviceId;
use ansvar_domain::identity_decision::{DecidedDevice, IdentityDecision, Verdict};
use ansvar_ledger::Hash;
use ansvar_store::Read;
use ansvar_store::inventory::{Device, Fact, StoredReport};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::app::App;
use crate::failure::{Failure, Result};
use crate::inventory::conflict;
use crate::record::history;

/// How many hits are named when a device may be several.
const HITS: usize = 20;

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct DeviceDetail {
    #[specta(type = String)]
    pub id: Uuid,
    pub name: String,
    pub device_kind: String,
    pub serial: Option<String>,
    pub uuid: Option<String>,
    /// Further serials and UUIDs that a person has said are this machine's.
    pub other_serials: Vec<String>,
    pub other_uuids: Vec<String>,
    pub agent_ids: Vec<String>,
    pub macs: Vec<String>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub os_name: Option<String>,
    pub os_version: Option<String>,
    pub account: Option<String>,
    pub first_seen: NaiveDate,
    pub last_seen: NaiveDate,
    /// Without one nothing is known of what is installed.
    pub has_software: bool,
    pub titles: Vec<DeviceTitle>,
    pub reports: Vec<ReportView>,
    /// The report that each fact was taken from. Facts that were stored before this was kept are missing.
    pub sources: Vec<FactSource>,
    pub decisions: Vec<IdentityDecisionView>,
    /// Devices that it is in conflict with.
    pub conflicts_with: Vec<DeviceId>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct DeviceTitle {
    pub name: String,
    pub version: String,
    pub publisher: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ReportView {
    pub file: String,
    pub source: String,
    pub agent_id: Option<String>,
    pub reported_at: Option<String>,
    pub received_at: String,
    pub is_partial: bool,
}

/// A fact of a device, and the report that says it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct FactSource {
    /// The field of [`DeviceDetail`] that it is.
    pub fact: String,
    pub file: String,
    /// The day from which the fact is.
    pub day: NaiveDate,
    pub agent_id: Option<String>,
}

/// A decision on the identity of a device.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct IdentityDecisionView {
    pub id: RecordId,
    pub verdict: Verdict,
    pub replaced_on: Option<NaiveDate>,
    pub reason: String,
    /// The two as they were then.
    pub device: DecidedDevice,
    pub other: DecidedDevice,
    /// RFC 3339, UTC.
    pub at: String,
    pub by: String,
    pub signed: bool,
}

impl App {
    /// A device, or the one that stands for it.
    pub fn device(&self, id: Uuid) -> Result<DeviceDetail> {
        self.read(|read| {
            let absent = || Failure::not_found(&id.to_string());
            let (_, device) = read.standing_device(id)?.ok_or_else(absent)?;
            let mut titles: Vec<_> = read
                .titles_numbered(&device.titles)?
                .into_iter()
                .map(|(_, title)| DeviceTitle {
                    name: title.name,
                    version: title.version,
                    publisher: title.publisher,
                })
                .collect();
            titles.sort_by_cached_key(|title| ansvar_store::collation::key(&title.name));
            let own = DeviceId(device.id);
            let open = conflict::open(read, conflict::MOST)?;
            let pairs = open.iter().map(|open| open.pair);
            let conflicts_with = pairs
                .filter(|pair| [pair.first, pair.second].contains(&own))
                .map(|pair| if pair.first == own { pair.second } else { pair.first })
                .collect();
            let reports = read.reports_of(device.id)?;
            let keys = device.strong_keys();
            let others = |all: Vec<String>, current: &Option<String>| {
                all.into_iter().filter(|value| current.as_ref() != Some(value)).collect()
            };
            Ok(DeviceDetail {
                other_serials: others(keys.serials, &device.serial),
                other_uuids: others(keys.uuids, &device.uuid),
                sources: sources(&device, &reports),
                decisions: decisions(read, own)?,
                conflicts_with,
                id: device.id,
                name: device.name,
                device_kind: device.device_kind,
                serial: device.serial,
                uuid: device.uuid,
                agent_ids: device.agent_ids,
                macs: device.macs,
                manufacturer: device.manufacturer,
                model: device.model,
                os_name: device.os_name,
                os_version: device.os_version,
                account: device.account,
                first_seen: device.first_seen,
                last_seen: device.last_seen,
                has_software: device.has_software,
                titles,
                reports: reports.into_iter().map(view).collect(),
            })
        })
    }

    /// The one device that `called` means: its id, its whole name or serial, or the only one that the search finds.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] when there is none, and when there are several, which are then named with their ids.
    pub fn find_device(&self, called: &str) -> Result<DeviceId> {
        self.read(|read| {
            let called = called.trim();
            let absent = || Failure::not_found(called);
            if let Ok(id) = called.parse::<DeviceId>() {
                let found = read.standing_device(id.0)?.filter(|(_, device)| !device.is_withdrawn);
                return found.map(|(_, device)| DeviceId(device.id)).ok_or_else(absent);
            }
            let mut found = Vec::new();
            for hit in read.search(called, &[ansvar_store::search::DEVICE], HITS)? {
                found.extend(read.standing_device(hit.object)?.map(|(_, device)| device));
            }
            let is_called = |device: &&Device| {
                let keys = device.strong_keys();
                [&device.name].into_iter().chain(&keys.serials).any(|word| word.eq_ignore_ascii_case(called))
            };
            let exact: Vec<_> = found.iter().filter(is_called).collect();
            let candidates = if exact.is_empty() { found.iter().collect() } else { exact };
            match candidates.as_slice() {
                [] => Err(absent()),
                [only] => Ok(DeviceId(only.id)),
                several => {
                    let names: Vec<_> =
                        several.iter().map(|device| format!("{} {}", device.name, device.id)).collect();
                    Err(Failure::ambiguous(called, &names))
                }
            }
        })
    }
}

fn view(report: StoredReport) -> ReportView {
    ReportView {
        file: report.file,
        source: report.source,
        agent_id: report.agent_id,
        reported_at: report.reported_at,
        received_at: report.received_at,
        is_partial: report.is_partial,
    }
}

fn sources(device: &Device, reports: &[StoredReport]) -> Vec<FactSource> {
    let by_hash: BTreeMap<String, &StoredReport> =
        reports.iter().map(|report| (Hash(report.hash).to_string(), report)).collect();
    let source = |fact: &Fact| {
        let source = device.sources.of(*fact)?;
        let report = by_hash.get(&source.report)?;
        Some(FactSource {
            fact: fact.word().to_owned(),
            file: report.file.clone(),
            day: source.day,
            agent_id: report.agent_id.clone(),
        })
    };
    Fact::ALL.iter().filter_map(source).collect()
}

/// The live decisions that a device, or one that is a part of it, was the object of. The newest first.
fn decisions(read: &Read<'_>, device: DeviceId) -> Result<Vec<IdentityDecisionView>> {
    let parts = read.device_parts()?;
    let is_own = |id: DeviceId| id == device || parts.get(&id) == Some(&device);
    let mut decisions = Vec::new();
    for (id, decision) in read.nouns::<IdentityDecision>()? {
        if !is_own(decision.device.id) && !is_own(decision.other.id) {
            continue;
        }
        // The latest entry is the one that made it stand: a decision is made or restored, never edited.
        let Some(entry) = history(read, id)?.into_iter().next() else { continue };
        decisions.push(IdentityDecisionView {
            id,
            verdict: decision.verdict,
            replaced_on: decision.replaced_on,
            reason: decision.reason,
            device: decision.device,
            other: decision.other,
            at: entry.at,
            by: entry.actor_name,
            signed: entry.signed,
        });
    }
    decisions.sort_by(|one, other| other.at.cmp(&one.at));
    Ok(decisions)
}
