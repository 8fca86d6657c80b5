//! What is found: the devices, and for each title on which of them it is installed. The heavy part of the facts
//! (a million rows), therefore held as sorted lists of numbers and changed one report at a time.

use std::collections::HashMap;

use ansvar_domain::id::BodyId;
use chrono::NaiveDate;

use crate::number::{DeviceNumber, TitleNumber, UserNumber};

/// One machine as the engine needs it.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct DeviceFacts {
    pub body: Option<BodyId>,
    pub user: Option<UserNumber>,
    /// From this day it no longer counts.
    pub decommissioned: Option<NaiveDate>,
    pub last_seen: Option<NaiveDate>,
}

/// A body's number in this inventory, from 1; 0 is no body.
pub(crate) type BodyCode = u16;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Device {
    pub body: BodyCode,
    pub user: Option<UserNumber>,
    pub decommissioned: Option<NaiveDate>,
    pub last_seen: Option<NaiveDate>,
}

#[derive(Clone, Default, Debug)]
pub struct Inventory {
    devices: Vec<Device>,
    users: usize,
    bodies: Vec<BodyId>,
    body_codes: HashMap<BodyId, BodyCode>,
    installations: Vec<Vec<DeviceNumber>>,
}

impl Inventory {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the next device and gives its number.
    pub fn push_device(&mut self, facts: DeviceFacts) -> DeviceNumber {
        let number = DeviceNumber::at(self.devices.len());
        let device = self.interned(facts);
        self.devices.push(device);
        number
    }

    /// Replaces what is known of a device. Every product on it may change. An unknown number changes nothing.
    pub fn set_device(&mut self, number: DeviceNumber, facts: DeviceFacts) {
        let device = self.interned(facts);
        if let Some(place) = self.devices.get_mut(number.index()) {
            *place = device;
        }
    }

    /// Notes that a title is installed on a device; twice is once. Fastest when devices arrive in order.
    pub fn install(&mut self, title: TitleNumber, device: DeviceNumber) {
        if self.installations.len() <= title.index() {
            self.installations.resize_with(title.index() + 1, Vec::new);
        }
        let list = &mut self.installations[title.index()];
        if list.last().is_none_or(|last| *last < device) {
            list.push(device);
        } else if let Err(place) = list.binary_search(&device) {
            list.insert(place, device);
        }
    }

    pub fn uninstall(&mut self, title: TitleNumber, device: DeviceNumber) {
        let Some(list) = self.installations.get_mut(title.index()) else { return };
        if let Ok(place) = list.binary_search(&device) {
            list.remove(place);
        }
    }

    /// Takes in a device's new software list (N6) and gives the titles that came or went.
    pub fn replace(
        &mut self,
        device: DeviceNumber,
        before: &[TitleNumber],
        after: &[TitleNumber],
    ) -> Vec<TitleNumber> {
        let sorted = |titles: &[TitleNumber]| {
            let mut titles = titles.to_vec();
            titles.sort_unstable();
            titles.dedup();
            titles
        };
        let (before, after) = (sorted(before), sorted(after));
        let gone = before.iter().filter(|title| after.binary_search(title).is_err());
        let come = after.iter().filter(|title| before.binary_search(title).is_err());
        let mut changed = Vec::new();
        for title in gone {
            self.uninstall(*title, device);
            changed.push(*title);
        }
        for title in come {
            self.install(*title, device);
            changed.push(*title);
        }
        changed.sort_unstable();
        changed
    }

    /// The devices with a title, in order.
    pub fn devices_with(&self, title: TitleNumber) -> &[DeviceNumber] {
        self.installations.get(title.index()).map_or(&[], Vec::as_slice)
    }

    pub fn devices(&self) -> usize {
        self.devices.len()
    }

    pub(crate) fn all_devices(&self) -> &[Device] {
        &self.devices
    }

    /// One more than the highest user number.
    pub(crate) fn users(&self) -> usize {
        self.users
    }

    /// Nothing for a body that has no device here: then nobody of that body uses anything.
    pub(crate) fn body_code(&self, body: BodyId) -> Option<BodyCode> {
        self.body_codes.get(&body).copied()
    }

    pub(crate) fn body(&self, code: BodyCode) -> Option<BodyId> {
        self.bodies.get(usize::from(code).checked_sub(1)?).copied()
    }

    fn interned(&mut self, facts: DeviceFacts) -> Device {
        let body = facts.body.map_or(0, |body| {
            *self.body_codes.entry(body).or_insert_with(|| {
                self.bodies.push(body);
                BodyCode::try_from(self.bodies.len()).unwrap_or(BodyCode::MAX)
            })
        });
        if let Some(user) = facts.user {
            self.users = self.users.max(user.index() + 1);
        }
        Device { body, user: facts.user, decommissioned: facts.decommissioned, last_seen: facts.last_seen }
    }
}
