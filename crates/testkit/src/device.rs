//! Devices as reports have told of them, and what live decisions have made of those.

use std::collections::BTreeSet;

use ansvar_domain::id::DeviceId;
use ansvar_domain::identity::{DeviceIdentity, StrongKeys};
use ansvar_domain::identity_decision::IdentityDecision;

use crate::clock::day;
use crate::register::Register;

impl Register {
    /// A device that was reported from one day to another. An empty key is none.
    pub fn reported(&mut self, name: &str, serial: &str, uuid: &str, seen: [&str; 2]) -> DeviceId {
        let id = self.ids.fresh();
        let value = |key: &str| Some(key.to_owned()).filter(|key| !key.is_empty()).into_iter().collect();
        self.put_device(DeviceIdentity {
            id,
            name: name.into(),
            keys: StrongKeys { serials: value(serial), uuids: value(uuid) },
            first_seen: day(seen[0]),
            last_seen: day(seen[1]),
        });
        id
    }

    /// The same register with five machines, most of them in conflict with another.
    pub fn with_devices(mut self) -> Self {
        let spring = ["2012-01-10", "2012-04-01"];
        let autumn = ["2012-08-15", "2012-11-30"];
        for (name, serial, uuid, seen) in [
            ("LF014", "640hp72", "u-14", spring),
            ("LF014", "vmware-56", "u-14", autumn),
            ("LF014", "640hp72", "u-15", autumn),
            ("LF014", "", "u-14", ["2012-01-10", "2012-11-30"]),
            ("LF099", "sn-99", "u-99", autumn),
        ] {
            self.reported(name, serial, uuid, seen);
        }
        self
    }

    pub(crate) fn joined_device(&self, id: DeviceId) -> Option<DeviceIdentity> {
        let ids = self.machine_of(id);
        let parts: Vec<_> = ids.iter().filter_map(|id| self.devices().get(id)).collect();
        let newest = parts.iter().max_by_key(|part| part.last_seen)?;
        let all = |of: fn(&StrongKeys) -> &Vec<String>| -> Vec<String> {
            let values: BTreeSet<_> = parts.iter().flat_map(|part| of(&part.keys)).cloned().collect();
            values.into_iter().collect()
        };
        Some(DeviceIdentity {
            id: ids.first().copied()?,
            name: newest.name.clone(),
            keys: StrongKeys { serials: all(|keys| &keys.serials), uuids: all(|keys| &keys.uuids) },
            first_seen: parts.iter().map(|part| part.first_seen).min()?,
            last_seen: newest.last_seen,
        })
    }

    /// Every device that live decisions have found to be the same machine.
    fn machine_of(&self, id: DeviceId) -> BTreeSet<DeviceId> {
        let live = self.records().values().filter(|record| record.retired.is_none());
        let joins: Vec<_> = live
            .filter_map(|record| record.as_noun::<IdentityDecision>())
            .filter(|decision| decision.verdict.joins())
            .map(IdentityDecision::pair)
            .collect();
        let mut machine = BTreeSet::from([id]);
        loop {
            let before = machine.len();
            for pair in &joins {
                if machine.contains(&pair.first) || machine.contains(&pair.second) {
                    machine.extend([pair.first, pair.second]);
                }
            }
            if machine.len() == before {
                return machine;
            }
        }
    }
}
