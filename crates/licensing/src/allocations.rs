//! Who may use what by decision, and who is known to use it without a device that says so. Neither is an
//! installation nor a right.

use std::collections::HashMap;

use ansvar_domain::id::EntitlementId;

use crate::number::{Holder, ProductNumber, UserNumber};

/// A decision that somebody or some machine uses a right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Allocation {
    pub product: ProductNumber,
    pub entitlement: EntitlementId,
    pub holder: Holder,
}

/// Somebody uses a product, known from elsewhere than an inventory (a sign-in list, a web service).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Use {
    pub product: ProductNumber,
    pub user: UserNumber,
}

#[derive(Clone, Default, Debug)]
pub struct Allocations {
    allocated: HashMap<ProductNumber, Vec<(EntitlementId, Holder)>>,
    used: HashMap<ProductNumber, Vec<UserNumber>>,
    users: usize,
}

impl Allocations {
    pub fn new(
        allocations: impl IntoIterator<Item = Allocation>,
        uses: impl IntoIterator<Item = Use>,
    ) -> Self {
        let mut all = Self::default();
        for one in allocations {
            if let Holder::User(user) = one.holder {
                all.users = all.users.max(user.index() + 1);
            }
            all.allocated.entry(one.product).or_default().push((one.entitlement, one.holder));
        }
        for one in uses {
            all.users = all.users.max(one.user.index() + 1);
            all.used.entry(one.product).or_default().push(one.user);
        }
        // The order in which facts are read must not decide anything.
        for list in all.allocated.values_mut() {
            list.sort_unstable();
            list.dedup();
        }
        all
    }

    pub(crate) fn of(&self, product: ProductNumber) -> &[(EntitlementId, Holder)] {
        self.allocated.get(&product).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn uses_of(&self, product: ProductNumber) -> &[UserNumber] {
        self.used.get(&product).map_or(&[], Vec::as_slice)
    }

    /// One more than the highest user number.
    pub(crate) fn users(&self) -> usize {
        self.users
    }
}
