//! P4: what a shortfall would cost, at the latest known price of the product.

use ansvar_domain::entitlement::Metric;
use ansvar_domain::money::Ore;
use chrono::NaiveDate;

use crate::entitlements::Owned;
use crate::licence_position::{Figures, Price};
use crate::typed_state::Status;
use crate::validity::{EntitlementReason, kind_is_counted, standing};

/// The latest price known on `as_of`, also from an entitlement that has expired or been superseded: of those for
/// the same metric, the one that began last. Prices of later periods are not known yet.
pub(crate) fn price(owned: &[Owned], metric: Metric, as_of: NaiveDate) -> Option<Price> {
    owned
        .iter()
        .filter(|one| {
            let terms = &one.facts.terms;
            let standing = standing(one, as_of);
            terms.metric == metric
                && kind_is_counted(terms.acquisition_kind)
                && standing != EntitlementReason::Retired
                && standing != EntitlementReason::Future
        })
        .filter_map(|one| {
            let terms = &one.facts.terms;
            terms.unit_price.map(|unit| Price { unit, entitlement: one.facts.id, since: terms.start })
        })
        .max_by_key(|price| (price.since, price.entitlement))
}

/// Nothing short costs nothing; a shortfall without a price, or one that is only known at worst, is not valued.
pub(crate) fn risk(figures: &Figures, price: Option<Price>) -> Option<Ore> {
    match figures.status {
        Status::Unknown => None,
        _ if figures.shortfall == 0 => Some(Ore(0)),
        _ => price?.unit.times(figures.shortfall.into()),
    }
}
