//! The entitlements of each product, with what can be said of them before a day is chosen: the place of the bought
//! version in the product's list, and the day from which a renewal has taken over (E4).

use std::collections::HashMap;

use ansvar_domain::entitlement::Entitlement;
use ansvar_domain::id::EntitlementId;
use ansvar_domain::quantity::Quantity;
use chrono::NaiveDate;

use crate::catalogue::Catalogue;
use crate::number::{ProductNumber, VersionRank};

/// One entitlement as the register holds it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EntitlementFacts {
    pub id: EntitlementId,
    pub terms: Entitlement,
    /// Withdrawn from the register; never counted.
    pub retired: bool,
}

/// Which installations the bought version is an exact match for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum BoughtVersion {
    Listed(VersionRank),
    /// Not in the product's list, so that nothing can be said of its order.
    Unlisted,
    Any,
}

#[derive(Clone, Debug)]
pub(crate) struct Owned {
    pub facts: EntitlementFacts,
    pub version: BoughtVersion,
    pub superseded_from: Option<NaiveDate>,
}

impl Owned {
    /// Units after the factor. A product too large to hold is unknown rather than wrong.
    pub fn units(&self) -> Quantity {
        match self.facts.terms.quantity {
            Quantity::Count(pieces) => {
                pieces.checked_mul(self.facts.terms.unit_factor).map_or(Quantity::Unknown, Quantity::Count)
            }
            state => state,
        }
    }
}

#[derive(Clone, Default, Debug)]
pub struct Entitlements {
    of_product: Vec<Vec<Owned>>,
}

impl Entitlements {
    /// Takes all of them at once, because a renewal may supersede an entitlement for another product.
    /// One whose product is not in the catalogue is left out.
    pub fn new(facts: impl IntoIterator<Item = EntitlementFacts>, catalogue: &Catalogue) -> Self {
        let facts: Vec<EntitlementFacts> = facts.into_iter().collect();
        let superseded = superseded(&facts);
        let mut of_product = vec![Vec::new(); catalogue.len()];
        for one in facts {
            let Some(number) = catalogue.number(one.terms.product) else { continue };
            let bought = match (&one.terms.version, catalogue.product(number)) {
                (Some(text), Some(product)) => {
                    product.version_of(text).map_or(BoughtVersion::Unlisted, BoughtVersion::Listed)
                }
                _ => BoughtVersion::Any,
            };
            let superseded_from = superseded.get(&one.id).copied();
            of_product[number.index()].push(Owned { facts: one, version: bought, superseded_from });
        }
        for owned in &mut of_product {
            owned.sort_by_key(|one: &Owned| one.facts.id);
        }
        Self { of_product }
    }

    pub(crate) fn of(&self, product: ProductNumber) -> &[Owned] {
        self.of_product.get(product.index()).map_or(&[], Vec::as_slice)
    }
}

/// From which day each replaced entitlement stops counting: its first renewal's first day.
fn superseded(facts: &[EntitlementFacts]) -> HashMap<EntitlementId, NaiveDate> {
    let mut first_days: HashMap<EntitlementId, NaiveDate> = HashMap::new();
    for renewal in facts.iter().filter(|one| !one.retired) {
        let Some(old) = renewal.terms.supersedes.filter(|old| *old != renewal.id) else { continue };
        let start = renewal.terms.start.unwrap_or(NaiveDate::MIN);
        first_days.entry(old).and_modify(|day| *day = start.min(*day)).or_insert(start);
    }
    first_days
}
