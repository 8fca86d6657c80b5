//! The known devices, found by key, and the table that decides. Asking costs a few look-ups however many are known.

use std::collections::HashMap;

use super::clean::{Keys, clean_name};

/// A device that is already kept. Keys cleaned as by [`super::clean_serial`] and its like; two merged machines have
/// both agents' ids.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownDevice<Id> {
    pub id: Id,
    pub serial: Option<String>,
    pub uuid: Option<String>,
    pub agent_ids: Vec<String>,
    pub macs: Vec<String>,
    pub name: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strength {
    /// By serial or UUID.
    Strong,
    /// By agent id or address: shown to the importer.
    Weak,
}

/// The answer for one report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Match<Id> {
    Same {
        id: Id,
        strength: Strength,
    },
    /// Nothing known. `named_alike` has the same name: a suggestion to the importer and no more.
    New {
        named_alike: Option<Id>,
    },
    /// One strong key agrees while another contradicts, or strong keys agree with different devices. A machine of its
    /// own until a person decides (`licensing.md` N3).
    Conflict {
        with: Vec<Id>,
    },
}

/// Where the devices with a key stand.
type Places = HashMap<String, Vec<usize>>;

/// Known devices by their keys. Grows while an import runs, so that two reports in one import meet each other.
#[derive(Clone, Debug)]
pub struct IdentityIndex<Id> {
    devices: Vec<KnownDevice<Id>>,
    places: HashMap<Id, usize>,
    by_serial: Places,
    by_uuid: Places,
    by_agent: Places,
    by_mac: Places,
    by_name: Places,
}

/// One report against a list of devices. For more than a few reports build an [`IdentityIndex`] once.
pub fn resolve<Id: Copy + Ord + std::hash::Hash>(known: &[KnownDevice<Id>], keys: &Keys) -> Match<Id> {
    IdentityIndex::new(known.iter().cloned()).resolve(keys)
}

/// How one strong key of a report stands to that of a device.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    Equal,
    Different,
    /// On either side.
    Absent,
}

fn relate(known: Option<&String>, new: Option<&String>) -> Relation {
    match (known, new) {
        (Some(known), Some(new)) if known == new => Relation::Equal,
        (Some(_), Some(_)) => Relation::Different,
        _ => Relation::Absent,
    }
}

impl<Id: Copy + Ord + std::hash::Hash> IdentityIndex<Id> {
    pub fn new(known: impl IntoIterator<Item = KnownDevice<Id>>) -> Self {
        let mut index = Self {
            devices: Vec::new(),
            places: HashMap::new(),
            by_serial: HashMap::new(),
            by_uuid: HashMap::new(),
            by_agent: HashMap::new(),
            by_mac: HashMap::new(),
            by_name: HashMap::new(),
        };
        for device in known {
            index.insert(device);
        }
        index
    }

    /// Adds a device, or further keys of one that is known by its id. A new serial or UUID replaces the old one.
    pub fn insert(&mut self, device: KnownDevice<Id>) {
        let place = if let Some(place) = self.places.get(&device.id) {
            *place
        } else {
            let empty = KnownDevice {
                id: device.id,
                serial: None,
                uuid: None,
                agent_ids: Vec::new(),
                macs: Vec::new(),
                name: None,
            };
            self.places.insert(device.id, self.devices.len());
            self.devices.push(empty);
            self.devices.len() - 1
        };
        let Some(known) = self.devices.get_mut(place) else { return };
        let name = device.name.as_deref().and_then(clean_name);
        for (map, old, new) in [
            (&mut self.by_serial, &mut known.serial, device.serial),
            (&mut self.by_uuid, &mut known.uuid, device.uuid),
            (&mut self.by_name, &mut known.name, name),
        ] {
            if new.is_none() || *old == new {
                continue;
            }
            if let Some(places) = old.as_ref().and_then(|key| map.get_mut(key)) {
                places.retain(|other| *other != place);
            }
            map.entry(new.clone().unwrap_or_default()).or_default().push(place);
            *old = new;
        }
        for (map, known, new) in [
            (&mut self.by_agent, &mut known.agent_ids, device.agent_ids),
            (&mut self.by_mac, &mut known.macs, device.macs),
        ] {
            for key in new {
                if !known.contains(&key) {
                    map.entry(key.clone()).or_default().push(place);
                    known.push(key);
                }
            }
        }
    }

    pub fn len(&self) -> usize {
        self.devices.len()
    }

    pub fn is_empty(&self) -> bool {
        self.devices.is_empty()
    }

    /// The table of `formats.md` §3. A device with the very same strong keys comes first, so that a report which once
    /// was in conflict finds its own machine again.
    pub fn resolve(&self, keys: &Keys) -> Match<Id> {
        let strong = self
            .devices_at(&[(&self.by_serial, keys.serial.as_slice()), (&self.by_uuid, keys.uuid.as_slice())]);
        if strong.is_empty() {
            return self.resolve_weakly(keys);
        }
        let identical =
            strong.iter().copied().filter(|device| device.serial == keys.serial && device.uuid == keys.uuid);
        if let Some(device) = Self::preferred(identical, keys) {
            return Match::Same { id: device.id, strength: Strength::Strong };
        }
        let contradicts =
            |device: &&KnownDevice<Id>| Self::relations(device, keys).contains(&Relation::Different);
        if !strong.iter().any(contradicts) {
            // With one strong key, several devices have that key already, and the agent may tell which. With two, the
            // keys have met in one report for the first time: whether the devices are one is for a person to say.
            let has_one_key = keys.serial.is_none() || keys.uuid.is_none();
            let of_agent = strong.iter().find(|device| has_one_key && Self::has_agent(device, keys));
            if let (Some(device), _) | (None, [device]) = (of_agent, strong.as_slice()) {
                return Match::Same { id: device.id, strength: Strength::Strong };
            }
        }
        Match::Conflict { with: strong.iter().map(|device| device.id).collect() }
    }

    fn resolve_weakly(&self, keys: &Keys) -> Match<Id> {
        let named_alike = || {
            let places = keys.name.as_ref().and_then(|name| self.by_name.get(name))?;
            places.iter().filter_map(|place| self.devices.get(*place)).map(|device| device.id).min()
        };
        let is_free = |device: &&KnownDevice<Id>| {
            Self::relations(device, keys).iter().all(|relation| *relation == Relation::Absent)
        };
        let by_agent = self.devices_at(&[(&self.by_agent, keys.agent_id.as_slice())]);
        let by_mac = self.devices_at(&[(&self.by_mac, keys.macs.as_slice())]);
        let by_agent: Vec<_> = by_agent.into_iter().filter(is_free).collect();
        let by_mac: Vec<_> = by_mac.into_iter().filter(is_free).collect();
        match (by_agent.as_slice(), by_mac.as_slice()) {
            // An address seen on several machines, a docking station's, tells none of them.
            ([device, ..], _) | ([], [device]) => Match::Same { id: device.id, strength: Strength::Weak },
            _ => Match::New { named_alike: named_alike() },
        }
    }

    fn relations(device: &KnownDevice<Id>, keys: &Keys) -> [Relation; 2] {
        [
            relate(device.serial.as_ref(), keys.serial.as_ref()),
            relate(device.uuid.as_ref(), keys.uuid.as_ref()),
        ]
    }

    fn has_agent(device: &KnownDevice<Id>, keys: &Keys) -> bool {
        keys.agent_id.as_ref().is_some_and(|agent| device.agent_ids.contains(agent))
    }

    /// The one of the report's own agent, else the first by id.
    fn preferred<'a>(
        devices: impl Iterator<Item = &'a KnownDevice<Id>>,
        keys: &Keys,
    ) -> Option<&'a KnownDevice<Id>>
    where
        Id: 'a,
    {
        devices.min_by_key(|device| (!Self::has_agent(device, keys), device.id))
    }

    /// The devices under any of the keys, by id, each once.
    fn devices_at(&self, looked_up: &[(&Places, &[String])]) -> Vec<&KnownDevice<Id>> {
        let places =
            looked_up.iter().flat_map(|(map, keys)| keys.iter().filter_map(|key| map.get(key))).flatten();
        let mut devices: Vec<_> = places.filter_map(|place| self.devices.get(*place)).collect();
        devices.sort_unstable_by_key(|device| device.id);
        devices.dedup_by_key(|device| device.id);
        devices
    }
}
