//! The open conflicts on identity, each with both devices side by side. Derived from the devices' keys and the live
//! decisions every time it is asked: the list, its count, a device's page and the command line ask here.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::id::DeviceId;
use ansvar_domain::identity::{OpenConflict, Pair, Relation, Seen, open_conflicts};
use ansvar_domain::identity_decision::{IdentityDecision, Verdict};
use ansvar_store::Read;
use ansvar_store::inventory::Device;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::Result;

/// The most conflicts that are shown at a time. A UUID that a maker gave to every machine makes more than anyone reads.
pub(super) const MOST: usize = 500;

/// The conflicts that nobody has decided.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct IdentityConflicts {
    pub conflicts: Vec<IdentityConflict>,
    /// There are more than these.
    pub has_more: bool,
}

/// Two devices that a strong key joins.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct IdentityConflict {
    /// The one that came into the register first, and stands for both if they are one machine.
    pub device: ConflictingDevice,
    pub other: ConflictingDevice,
    pub serial: Relation,
    pub uuid: Relation,
    /// Titles that are installed on both.
    pub shared_titles: u32,
    /// When the board can have been replaced; absent when both were reported over the same days.
    pub replaced: Option<ReplacedBetween>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ReplacedBetween {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// One side of a conflict: what a person tells machines apart by.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ConflictingDevice {
    pub id: DeviceId,
    pub name: String,
    pub serials: Vec<String>,
    pub uuids: Vec<String>,
    pub agent_ids: Vec<String>,
    pub macs: Vec<String>,
    pub device_kind: String,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub os_name: Option<String>,
    pub os_version: Option<String>,
    pub account: Option<String>,
    pub first_seen: NaiveDate,
    pub last_seen: NaiveDate,
    /// Absent when no report has had a software section.
    pub titles: Option<u32>,
}

impl App {
    pub fn identity_conflicts(&self) -> Result<IdentityConflicts> {
        self.read(|read| {
            let mut open = open(read, MOST + 1)?;
            let has_more = open.len() > MOST;
            open.truncate(MOST);
            let mut devices = BTreeMap::new();
            for id in open.iter().flat_map(|open| [open.pair.first, open.pair.second]) {
                if !devices.contains_key(&id)
                    && let Some((_, device)) = read.standing_device(id.0)?
                {
                    devices.insert(id, device);
                }
            }
            let beside = |open: OpenConflict| {
                Some(side_by_side(open, devices.get(&open.pair.first)?, devices.get(&open.pair.second)?))
            };
            Ok(IdentityConflicts { conflicts: open.into_iter().filter_map(beside).collect(), has_more })
        })
    }
}

/// The open conflicts, `most` at the most.
pub(super) fn open(read: &Read<'_>, most: usize) -> Result<Vec<OpenConflict>> {
    let parts = read.device_parts()?;
    let standing = |id: DeviceId| parts.get(&id).copied().unwrap_or(id);
    let decisions = read.nouns::<IdentityDecision>()?;
    let apart = decisions.iter().filter(|(_, decision)| decision.verdict == Verdict::Different);
    let decided: BTreeSet<Pair> = apart
        .map(|(_, decision)| Pair::of(standing(decision.device.id), standing(decision.other.id)))
        .collect();
    Ok(open_conflicts(&read.keyed_devices()?, &decided, most))
}

fn side_by_side(open: OpenConflict, device: &Device, other: &Device) -> IdentityConflict {
    let shared = device.titles.iter().filter(|title| other.titles.binary_search(title).is_ok());
    IdentityConflict {
        device: side(device),
        other: side(other),
        serial: open.conflict.serial,
        uuid: open.conflict.uuid,
        shared_titles: u32::try_from(shared.count()).unwrap_or(u32::MAX),
        replaced: match Seen::of(&device.identity(), &other.identity()) {
            Seen::OneAfterTheOther { from, to } => Some(ReplacedBetween { from, to }),
            Seen::AtTheSameTime { .. } => None,
        },
    }
}

fn side(device: &Device) -> ConflictingDevice {
    let keys = device.strong_keys();
    ConflictingDevice {
        id: DeviceId(device.id),
        name: device.name.clone(),
        serials: keys.serials,
        uuids: keys.uuids,
        agent_ids: device.agent_ids.clone(),
        macs: device.macs.clone(),
        device_kind: device.device_kind.clone(),
        manufacturer: device.manufacturer.clone(),
        model: device.model.clone(),
        os_name: device.os_name.clone(),
        os_version: device.os_version.clone(),
        account: device.account.clone(),
        first_seen: device.first_seen,
        last_seen: device.last_seen,
        titles: device.has_software.then(|| u32::try_from(device.titles.len()).unwrap_or(u32::MAX)),
    }
}
