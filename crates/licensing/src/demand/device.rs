//! M1: distinct devices with the product.

use super::{Ask, Demand};
use crate::number::Holder;

impl Demand {
    pub(super) fn count_devices(&mut self, ask: &Ask<'_>) {
        let devices = ask.inventory.all_devices();
        for at in 0..self.found.len() {
            let found = self.found[at];
            let body = devices.get(found.device.index()).map_or(0, |device| device.body);
            self.push(ask, Holder::Device(found.device), found.version, body);
        }
    }
}
