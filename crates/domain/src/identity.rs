//! Which devices are kept apart although a strong key joins them (`formats.md` §3, `licensing.md` N3). Pure: the keys
//! of the devices and the pairs decided come in, the open conflicts go out. The list, its count, the rule that refuses
//! a decision and the command line all ask here.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::DeviceId;

/// How one strong key of a machine stands to that of another.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    Equal,
    Different,
    /// On either side.
    Absent,
}

/// A machine may have several values of a key, once a person has said that they are all its own: one in common will do.
pub fn relate(one: &[String], other: &[String]) -> Relation {
    if one.is_empty() || other.is_empty() {
        Relation::Absent
    } else if one.iter().any(|value| other.contains(value)) {
        Relation::Equal
    } else {
        Relation::Different
    }
}

/// Serials and UUIDs, cleaned.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StrongKeys {
    pub serials: Vec<String>,
    pub uuids: Vec<String>,
}

/// How the strong keys of two devices stand to each other. At least one is equal: without a contradiction in the other
/// the two would be one, had not the key led to several devices.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type)]
pub struct Conflict {
    pub serial: Relation,
    pub uuid: Relation,
}

impl StrongKeys {
    /// The conflict between two devices that both stand; nothing when no strong key joins them.
    pub fn conflict(&self, other: &Self) -> Option<Conflict> {
        let serial = relate(&self.serials, &other.serials);
        let uuid = relate(&self.uuids, &other.uuids);
        [serial, uuid].contains(&Relation::Equal).then_some(Conflict { serial, uuid })
    }
}

/// A device by its strong keys.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeyedDevice {
    pub id: DeviceId,
    pub keys: StrongKeys,
}

/// A device that stands in the register, as far as a decision on its identity looks at it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeviceIdentity {
    pub id: DeviceId,
    pub name: String,
    pub keys: StrongKeys,
    pub first_seen: NaiveDate,
    pub last_seen: NaiveDate,
}

/// Two devices, whichever was named first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Pair {
    /// The one that came into the register first: ids rise with time. It stands when the two are found to be one.
    pub first: DeviceId,
    pub second: DeviceId,
}

impl Pair {
    pub fn of(one: DeviceId, other: DeviceId) -> Self {
        Self { first: one.min(other), second: one.max(other) }
    }
}

/// A conflict that nobody has decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OpenConflict {
    pub pair: Pair,
    pub conflict: Conflict,
}

/// Every pair of `devices` that a strong key joins and nobody has decided, in the devices' order; `most` at the most,
/// because a UUID that a maker gave a thousand machines makes half a million pairs.
pub fn open_conflicts(devices: &[KeyedDevice], decided: &BTreeSet<Pair>, most: usize) -> Vec<OpenConflict> {
    let (mut by_serial, mut by_uuid) = (Places::new(), Places::new());
    for (at, device) in devices.iter().enumerate() {
        for (places, values) in [(&mut by_serial, &device.keys.serials), (&mut by_uuid, &device.keys.uuids)] {
            for value in values {
                places.entry(value).or_default().push(at);
            }
        }
    }
    let mut open = Vec::new();
    for (at, device) in devices.iter().enumerate() {
        let keys = [(&by_serial, &device.keys.serials), (&by_uuid, &device.keys.uuids)];
        let joined = keys.into_iter().flat_map(|(places, values)| {
            values.iter().filter_map(|value| places.get(value.as_str())).flatten().copied()
        });
        let later: BTreeSet<usize> = joined.filter(|other| *other > at).collect();
        for other in later.into_iter().filter_map(|other| devices.get(other)) {
            if open.len() == most {
                return open;
            }
            let pair = Pair::of(device.id, other.id);
            if let Some(conflict) = device.keys.conflict(&other.keys).filter(|_| !decided.contains(&pair)) {
                open.push(OpenConflict { pair, conflict });
            }
        }
    }
    open
}

/// Where the devices with a value stand.
type Places<'a> = HashMap<&'a str, Vec<usize>>;

/// When two devices were seen, held against each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seen {
    /// One was seen for the last time on `from` or before, the other for the first time on `to`: the board can have
    /// been replaced between.
    OneAfterTheOther { from: NaiveDate, to: NaiveDate },
    /// Both were seen from `from` to `to`, so neither took the other's place.
    AtTheSameTime { from: NaiveDate, to: NaiveDate },
}

impl Seen {
    pub fn of(one: &DeviceIdentity, other: &DeviceIdentity) -> Self {
        let span = |device: &DeviceIdentity| (device.last_seen, device.first_seen);
        let (old, new) = if span(one) <= span(other) { (one, other) } else { (other, one) };
        if old.last_seen <= new.first_seen {
            Self::OneAfterTheOther { from: old.last_seen, to: new.first_seen }
        } else {
            Self::AtTheSameTime { from: old.first_seen.max(new.first_seen), to: old.last_seen }
        }
    }
}
