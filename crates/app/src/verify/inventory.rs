//! What reading every device anew has found, as faults: one for a title that was altered, and not one for each of its
//! devices.

use std::collections::{BTreeMap, HashMap};

use ansvar_store::inventory::{Title, TitleNumber};
use ansvar_store::verify::{ImportHistory, InventoryFault};

use crate::verify::difference::Difference;
use crate::verify::reread::Found;

#[derive(Debug, Default)]
pub(super) struct Inventory {
    pub faults: Vec<InventoryFault>,
    /// Devices that could not be read anew.
    pub unread: u64,
}

/// Titles that are wrong by themselves.
struct Titles<'a> {
    named: &'a HashMap<TitleNumber, String>,
    strange: &'a HashMap<TitleNumber, Title>,
    /// On how many devices each title stands that no report of theirs names.
    extra: BTreeMap<TitleNumber, u64>,
    /// On how many devices each title is missing.
    missing: BTreeMap<TitleNumber, u64>,
    /// Titles that some report names.
    reported: std::collections::HashSet<TitleNumber>,
}

impl Inventory {
    pub fn of(
        found: Vec<Found>,
        history: &ImportHistory,
        named: &HashMap<TitleNumber, String>,
        strange: &HashMap<TitleNumber, Title>,
    ) -> Self {
        let mut inventory = Self::default();
        let titles = Titles::of(&found, named, strange);
        inventory.faults.extend(titles.faults());
        for one in found {
            let name = &one.device.name;
            inventory.unread += u64::from(one.difference.is_none());
            inventory.faults.extend(
                one.unreadable
                    .into_iter()
                    .map(|file| InventoryFault::ReportAltered { device: name.clone(), file }),
            );
            for (batch, difference) in one.befores {
                if difference.is_some_and(|difference| titles.unexplained(&difference).is_empty()) {
                    continue;
                }
                let Some(import) = history.place_of(batch).and_then(|place| history.imports.get(place))
                else {
                    continue;
                };
                let (seq, date) = (import.seq, import.date());
                inventory.faults.push(InventoryFault::BeforeAltered { device: name.clone(), seq, date });
            }
            let fields = one.difference.as_ref().map(|difference| titles.unexplained(difference));
            let is_explained = one.difference.as_ref().is_some_and(|difference| !difference.is_none());
            match fields {
                Some(fields) if !fields.is_empty() => {
                    inventory.faults.push(InventoryFault::DeviceAltered { device: name.clone(), fields });
                }
                _ if one.is_as_noted == Some(false) && !is_explained => {
                    let (device, fields) = (name.clone(), Vec::new());
                    inventory.faults.push(InventoryFault::DeviceAltered { device, fields });
                }
                _ => {}
            }
        }
        inventory
    }
}

impl<'a> Titles<'a> {
    fn of(
        found: &[Found],
        named: &'a HashMap<TitleNumber, String>,
        strange: &'a HashMap<TitleNumber, Title>,
    ) -> Self {
        let mut titles = Self {
            named,
            strange,
            extra: BTreeMap::new(),
            missing: BTreeMap::new(),
            reported: std::collections::HashSet::new(),
        };
        for one in found {
            let Some(difference) = &one.difference else {
                // Its reports may name anything.
                titles.reported.extend(&one.device.titles);
                continue;
            };
            for title in &difference.extra {
                *titles.extra.entry(*title).or_default() += 1;
            }
            for title in &difference.missing {
                *titles.missing.entry(*title).or_default() += 1;
            }
            let kept =
                one.device.titles.iter().filter(|title| difference.extra.binary_search(title).is_err());
            titles.reported.extend(kept.chain(&difference.missing));
        }
        titles
    }

    fn faults(&self) -> Vec<InventoryFault> {
        let unreported = self.extra.iter().filter(|(title, _)| !self.reported.contains(title));
        let unreported = unreported.filter_map(|(title, devices)| {
            let title = self.named.get(title)?.clone();
            Some(InventoryFault::TitleUnreported { title, devices: *devices })
        });
        let missing = self.missing.keys().filter_map(|title| self.strange.get(title));
        let missing = missing.map(|title| InventoryFault::TitleMissing { title: title.name.clone() });
        unreported.chain(missing).collect()
    }

    /// The fields that differ, `titles` among them where that is not the titles' own fault.
    fn unexplained(&self, difference: &Difference) -> Vec<String> {
        let mut fields: Vec<String> = difference.fields.iter().map(|field| (*field).to_owned()).collect();
        let is_extra = |title: &TitleNumber| self.reported.contains(title) && self.named.contains_key(title);
        let is_missing = |title: &TitleNumber| !self.strange.contains_key(title);
        if difference.extra.iter().any(is_extra) || difference.missing.iter().any(is_missing) {
            fields.push("titles".to_owned());
        }
        fields
    }
}
