//! M2: distinct persons using devices with the product. A device whose user is not known is one unknown person.
//! A person's body is that of the lowest numbered of those devices.

use super::{Ask, Demand, VersionCode};
use crate::inventory::BodyCode;
use crate::number::{DeviceNumber, Holder, UserNumber};

/// What is known of one person while a product is counted.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Slot {
    version: VersionCode,
    device: Option<DeviceNumber>,
    pub using: bool,
    pub allocated: bool,
}

impl Demand {
    pub(super) fn count_users(&mut self, ask: &Ask<'_>) {
        self.see_users_of_devices(ask);
        self.count_seen(ask);
    }

    /// Sees every known user of the devices found, and counts each device without one.
    pub(super) fn see_users_of_devices(&mut self, ask: &Ask<'_>) {
        let devices = ask.inventory.all_devices();
        for at in 0..self.found.len() {
            let found = self.found[at];
            let Some(device) = devices.get(found.device.index()) else { continue };
            if let Some(user) = device.user {
                let slot = self.see(ask, user);
                slot.using = true;
                slot.version = slot.version.max(found.version);
                slot.device = Some(slot.device.map_or(found.device, |first| first.min(found.device)));
            } else {
                self.user_unknown += 1;
                self.push(ask, Holder::Device(found.device), found.version, device.body);
            }
        }
    }

    /// The person's slot; a person seen for the first time is also noted as seen.
    pub(super) fn see(&mut self, ask: &Ask<'_>, user: UserNumber) -> &mut Slot {
        let users = ask.inventory.users().max(ask.allocations.users());
        if self.users.len() < users {
            self.users.resize(users, Slot::default());
        }
        let slot = &mut self.users[user.index()];
        if !slot.using && !slot.allocated {
            self.seen.push(user);
        }
        slot
    }

    /// One unit for each person seen, and clean slots for the next product.
    pub(super) fn count_seen(&mut self, ask: &Ask<'_>) {
        let devices = ask.inventory.all_devices();
        for at in 0..self.seen.len() {
            let user = self.seen[at];
            let slot = std::mem::take(&mut self.users[user.index()]);
            let body: BodyCode =
                slot.device.and_then(|device| devices.get(device.index())).map_or(0, |device| device.body);
            self.push(ask, Holder::User(user), slot.version, body);
        }
        self.seen.clear();
    }
}
