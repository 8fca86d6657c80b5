//! The known devices, found by key, and the table that decides. Asking costs a few look-ups however many are known.

use std::collections::HashMap;

use ansvar_domain::identity::{Relation, relate};

use super::clean::{Keys, clean_name};

/// A device that is already kept. Keys cleaned as by [`super::clean_serial`] and its like; two merged machines have
/// both agents' ids.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownDevice<Id> {
    pub id: Id,
    /// As the latest reports have them.
    pub serial: Option<String>,
    pub uuid: Option<String>,
    /// Serials and UUIDs that a person has said are this machine's too. Later reports take none of them away.
    pub decided_serials: Vec<String>,
    pub decided_uuids: Vec<String>,
    pub agent_ids: Vec<String>,
    pub macs: Vec<String>,
    pub name: Option<String>,
    /// Kept and shown nowhere, because its only import was undone. It comes back under its own keys; until then it is
    /// in nobody's way.
    pub is_withdrawn: bool,
}

impl<Id> KnownDevice<Id> {
    /// A device that shows itself by what a report says.
    pub fn reported(id: Id, keys: &Keys) -> Self {
        Self {
            id,
            serial: keys.serial.clone(),
            uuid: keys.uuid.clone(),
            decided_serials: Vec::new(),
            decided_uuids: Vec::new(),
            agent_ids: keys.agent_id.iter().cloned().collect(),
            macs: keys.macs.clone(),
            name: keys.name.clone(),
            is_withdrawn: false,
        }
    }
}

/// What a device was recognised by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strength {
    /// Serial or UUID.
    Strong,
    /// Weak: the agent's id, which a copied disk carries along. Shown to the importer.
    Agent,
    /// Weak: a physical address, which a docking station lends. Shown to the importer.
    Address,
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

/// A device with every value that its strong keys have.
#[derive(Clone, Debug)]
struct Entry<Id> {
    id: Id,
    serials: Vec<String>,
    uuids: Vec<String>,
    decided_serials: Vec<String>,
    decided_uuids: Vec<String>,
    agent_ids: Vec<String>,
    macs: Vec<String>,
    names: Vec<String>,
    is_withdrawn: bool,
}

/// Known devices by their keys. Grows while an import runs, so that two reports in one import meet each other.
#[derive(Clone, Debug)]
pub struct IdentityIndex<Id> {
    devices: Vec<Entry<Id>>,
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

    /// Adds a device, or further keys of one that is known by its id. A new serial or UUID replaces the old one, unless
    /// a person has said that the machine has both.
    pub fn insert(&mut self, device: KnownDevice<Id>) {
        let place = if let Some(place) = self.places.get(&device.id) {
            *place
        } else {
            self.places.insert(device.id, self.devices.len());
            self.devices.push(Entry::empty(device.id));
            self.devices.len() - 1
        };
        let Some(known) = self.devices.get_mut(place) else { return };
        known.is_withdrawn = device.is_withdrawn;
        add(&mut known.decided_serials, device.decided_serials);
        add(&mut known.decided_uuids, device.decided_uuids);
        let name = device.name.as_deref().and_then(clean_name);
        for (map, values, new, stay) in [
            (&mut self.by_serial, &mut known.serials, device.serial, &known.decided_serials[..]),
            (&mut self.by_uuid, &mut known.uuids, device.uuid, &known.decided_uuids[..]),
            (&mut self.by_name, &mut known.names, name, &[][..]),
        ] {
            if new.is_some() {
                for old in values.iter().filter(|old| new.as_ref() != Some(old) && !stay.contains(old)) {
                    if let Some(places) = map.get_mut(old) {
                        places.retain(|other| *other != place);
                    }
                }
                values.retain(|value| new.as_ref() == Some(value) || stay.contains(value));
            }
            note(map, values, place, new.into_iter().chain(stay.iter().cloned()));
        }
        note(&mut self.by_agent, &mut known.agent_ids, place, device.agent_ids);
        note(&mut self.by_mac, &mut known.macs, place, device.macs);
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
        let identical = strong.iter().copied().filter(|device| device.has_exactly(keys));
        if let Some(device) = Self::preferred(identical, keys) {
            return Match::Same { id: device.id, strength: Strength::Strong };
        }
        let strong = shown_first(strong);
        if !strong.iter().any(|device| device.relations(keys).contains(&Relation::Different)) {
            // With one strong key, several devices have that key already, and the agent may tell which. With two, the
            // keys have met in one report for the first time: whether the devices are one is for a person to say.
            let has_one_key = keys.serial.is_none() || keys.uuid.is_none();
            let of_agent = strong.iter().find(|device| has_one_key && device.has_agent(keys));
            if let (Some(device), _) | (None, [device]) = (of_agent, strong.as_slice()) {
                return Match::Same { id: device.id, strength: Strength::Strong };
            }
        }
        let with: Vec<_> =
            strong.iter().filter(|device| !device.is_withdrawn).map(|device| device.id).collect();
        if with.is_empty() { self.alike(keys) } else { Match::Conflict { with } }
    }

    fn resolve_weakly(&self, keys: &Keys) -> Match<Id> {
        let is_free =
            |device: &&Entry<Id>| device.relations(keys).iter().all(|relation| *relation == Relation::Absent);
        let found = |map: &Places, keys: &[String]| {
            shown_first(self.devices_at(&[(map, keys)]).into_iter().filter(is_free).collect())
        };
        let by_agent = found(&self.by_agent, keys.agent_id.as_slice());
        let by_mac = found(&self.by_mac, &keys.macs);
        match (by_agent.as_slice(), by_mac.as_slice()) {
            ([device, ..], _) => Match::Same { id: device.id, strength: Strength::Agent },
            // An address seen on several machines, a docking station's, tells none of them.
            ([], [device]) => Match::Same { id: device.id, strength: Strength::Address },
            _ => self.alike(keys),
        }
    }

    /// A machine of its own, and one of the same name if there is any.
    fn alike(&self, keys: &Keys) -> Match<Id> {
        let places = keys.name.as_ref().and_then(|name| self.by_name.get(name)).into_iter().flatten();
        let devices = places.filter_map(|place| self.devices.get(*place));
        let named_alike = devices.filter(|device| !device.is_withdrawn).map(|device| device.id).min();
        Match::New { named_alike }
    }

    /// One that is shown, then the one of the report's own agent, then the first by id.
    fn preferred<'a>(devices: impl Iterator<Item = &'a Entry<Id>>, keys: &Keys) -> Option<&'a Entry<Id>>
    where
        Id: 'a,
    {
        devices.min_by_key(|device| (device.is_withdrawn, !device.has_agent(keys), device.id))
    }

    /// The devices under any of the keys, by id, each once.
    fn devices_at(&self, looked_up: &[(&Places, &[String])]) -> Vec<&Entry<Id>> {
        let places =
            looked_up.iter().flat_map(|(map, keys)| keys.iter().filter_map(|key| map.get(key))).flatten();
        let mut devices: Vec<_> = places.filter_map(|place| self.devices.get(*place)).collect();
        devices.sort_unstable_by_key(|device| device.id);
        devices.dedup_by_key(|device| device.id);
        devices
    }
}

impl<Id> Entry<Id> {
    fn empty(id: Id) -> Self {
        Self {
            id,
            serials: Vec::new(),
            uuids: Vec::new(),
            decided_serials: Vec::new(),
            decided_uuids: Vec::new(),
            agent_ids: Vec::new(),
            macs: Vec::new(),
            names: Vec::new(),
            is_withdrawn: false,
        }
    }

    fn relations(&self, keys: &Keys) -> [Relation; 2] {
        [relate(&self.serials, keys.serial.as_slice()), relate(&self.uuids, keys.uuid.as_slice())]
    }

    /// Neither more nor less than the report has, as far as it goes for a machine with several values of a key.
    fn has_exactly(&self, keys: &Keys) -> bool {
        let fits = |values: &[String], key: &[String]| {
            relate(values, key) == Relation::Equal || (values.is_empty() && key.is_empty())
        };
        fits(&self.serials, keys.serial.as_slice()) && fits(&self.uuids, keys.uuid.as_slice())
    }

    fn has_agent(&self, keys: &Keys) -> bool {
        keys.agent_id.as_ref().is_some_and(|agent| self.agent_ids.contains(agent))
    }
}

/// The devices that are shown; those that are not, only where there is no other.
fn shown_first<Id>(devices: Vec<&Entry<Id>>) -> Vec<&Entry<Id>> {
    let shown: Vec<_> = devices.iter().copied().filter(|device| !device.is_withdrawn).collect();
    if shown.is_empty() { devices } else { shown }
}

/// Puts values under a device that has not had them.
fn note(map: &mut Places, values: &mut Vec<String>, place: usize, new: impl IntoIterator<Item = String>) {
    for value in new {
        if !values.contains(&value) {
            map.entry(value.clone()).or_default().push(place);
            values.push(value);
        }
    }
}

fn add(values: &mut Vec<String>, new: Vec<String>) {
    for value in new {
        if !values.contains(&value) {
            values.push(value);
        }
    }
}
