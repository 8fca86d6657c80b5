//! The devices where a product is found: each once, at its highest version (N4), without those that have been
//! decommissioned.

use chrono::NaiveDate;

use super::{Ask, Demand, Found, VersionCode, code};
use crate::inventory::Inventory;
use crate::number::{DeviceNumber, TitleNumber};

/// How each device stands on the day.
#[derive(Clone, Debug)]
pub(crate) struct Standings(Vec<Standing>);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Standing {
    Seen,
    Stale,
    Decommissioned,
}

impl Standings {
    /// `stale_after_days` counts whole days since the device was last seen; one never seen is not called stale.
    pub fn on(as_of: NaiveDate, stale_after_days: u32, inventory: &Inventory) -> Self {
        let standing = |device: &crate::inventory::Device| {
            if device.decommissioned.is_some_and(|day| day <= as_of) {
                return Standing::Decommissioned;
            }
            let unseen = device.last_seen.map(|day| as_of.signed_duration_since(day).num_days());
            if unseen.is_some_and(|days| days > i64::from(stale_after_days)) {
                Standing::Stale
            } else {
                Standing::Seen
            }
        };
        Self(inventory.all_devices().iter().map(standing).collect())
    }

    fn of(&self, device: DeviceNumber) -> Option<Standing> {
        self.0.get(device.index()).copied()
    }
}

impl Demand {
    pub(super) fn find(&mut self, ask: &Ask<'_>) {
        match ask.titles.of(ask.product) {
            // Most products are one title, whose list already has each device once.
            [(title, version)] => {
                let version = code(*version);
                for device in ask.inventory.devices_with(*title) {
                    self.admit(ask, *device, version);
                }
            }
            titles => self.find_highest(ask, titles.iter().map(|(title, version)| (*title, code(*version)))),
        }
    }

    fn find_highest(
        &mut self,
        ask: &Ask<'_>,
        titles: impl Iterator<Item = (TitleNumber, VersionCode)> + Clone,
    ) {
        self.highest.resize(ask.inventory.devices(), 0);
        for (title, version) in titles.clone() {
            for device in ask.inventory.devices_with(title) {
                if let Some(highest) = self.highest.get_mut(device.index()) {
                    *highest = (*highest).max(u32::from(version) + 1);
                }
            }
        }
        // The second round takes each device's highest version out again, so that the next product starts clean.
        for (title, _) in titles {
            for device in ask.inventory.devices_with(title) {
                let Some(highest) = self.highest.get_mut(device.index()) else { continue };
                if let Some(version) = std::mem::take(highest).checked_sub(1) {
                    self.admit(ask, *device, VersionCode::try_from(version).unwrap_or(0));
                }
            }
        }
    }

    fn admit(&mut self, ask: &Ask<'_>, device: DeviceNumber, version: VersionCode) {
        match ask.standings.of(device) {
            // A number without a device is a caller's mistake and is nobody's demand.
            None => {}
            Some(Standing::Decommissioned) => self.decommissioned.push(device),
            Some(standing) => {
                self.stale += u32::from(standing == Standing::Stale);
                self.found.push(Found { device, version });
            }
        }
    }
}
