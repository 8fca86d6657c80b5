//! Where a stored device is not the one that its reports add up to.

use ansvar_store::inventory::{Device, TitleNumber};

/// What differs; no values, only where.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Difference {
    /// By the fields' names, titles apart.
    pub fields: Vec<&'static str>,
    /// Titles that the device has and no report gives it.
    pub extra: Vec<TitleNumber>,
    /// Titles that its reports give it and it has not.
    pub missing: Vec<TitleNumber>,
}

impl Difference {
    pub fn is_none(&self) -> bool {
        self.fields.is_empty() && self.extra.is_empty() && self.missing.is_empty()
    }
}

/// The stored device against the one lived anew. Agents and addresses are sets: their order tells nothing.
pub(super) fn differing(stored: &Device, lived: &Device) -> Difference {
    let set = |values: &[String]| {
        let mut values = values.to_vec();
        values.sort_unstable();
        values
    };
    let same = [
        ("name", stored.name == lived.name),
        ("serial", stored.serial == lived.serial),
        ("uuid", stored.uuid == lived.uuid),
        ("agent_ids", set(&stored.agent_ids) == set(&lived.agent_ids)),
        ("macs", set(&stored.macs) == set(&lived.macs)),
        ("device_kind", stored.device_kind == lived.device_kind),
        ("manufacturer", stored.manufacturer == lived.manufacturer),
        ("model", stored.model == lived.model),
        ("os_name", stored.os_name == lived.os_name),
        ("os_version", stored.os_version == lived.os_version),
        ("account", stored.account == lived.account),
        ("body", stored.body == lived.body),
        ("first_seen", stored.first_seen == lived.first_seen),
        ("last_seen", stored.last_seen == lived.last_seen),
        ("decommissioned", stored.decommissioned == lived.decommissioned),
        ("withdrawn", stored.is_withdrawn == lived.is_withdrawn),
        ("has_software", stored.has_software == lived.has_software),
        ("facts_hash", stored.facts_hash == lived.facts_hash),
        ("batch", stored.batch == lived.batch),
    ];
    let only = |one: &[TitleNumber], other: &[TitleNumber]| -> Vec<TitleNumber> {
        one.iter().copied().filter(|title| other.binary_search(title).is_err()).collect()
    };
    Difference {
        fields: same.into_iter().filter(|(_, same)| !same).map(|(name, _)| name).collect(),
        extra: only(&stored.titles, &lived.titles),
        missing: only(&lived.titles, &stored.titles),
    }
}
