//! M3: persons allocated together with persons using; each once.

use super::{Ask, Demand};
use crate::number::Holder;

impl Demand {
    pub(super) fn count_named_users(&mut self, ask: &Ask<'_>) {
        self.see_users_of_devices(ask);
        for user in ask.allocations.uses_of(ask.product) {
            self.see(ask, *user).using = true;
        }
        for (holder, _) in ask.allocated {
            if let Holder::User(user) = holder {
                self.see(ask, *user).allocated = true;
            }
        }
        for at in 0..self.seen.len() {
            let slot = self.users[self.seen[at].index()];
            self.allocated_not_in_use += u32::from(slot.allocated && !slot.using);
            self.use_without_allocation += u32::from(slot.using && !slot.allocated);
        }
        self.count_seen(ask);
    }
}
