//! Which metric a product is counted in, and which metrics the engine can count so far (M1–M3, M10).

use ansvar_domain::entitlement::Metric;
use chrono::NaiveDate;

use crate::entitlements::Owned;
use crate::validity::{EntitlementReason, standing};

/// Whether demand in this metric can be computed from devices, their users and allocations.
pub(crate) fn is_counted(metric: Metric) -> bool {
    match metric {
        Metric::Device | Metric::NamedUser | Metric::User => true,
        Metric::UserSubscription
        | Metric::Concurrent
        | Metric::Server
        | Metric::Core
        | Metric::Processor
        | Metric::UserCal
        | Metric::DeviceCal => false,
    }
}

/// What entitlements are per person for: a subscription of this kind carries no right to an older version (V3).
pub(crate) fn is_per_person(metric: Metric) -> bool {
    matches!(metric, Metric::NamedUser | Metric::User | Metric::UserSubscription | Metric::UserCal)
}

/// The metric of valid entitlements, or of former ones when none is valid, or the product's own. Where they
/// disagree the product's own decides, then one that can be counted.
pub(crate) fn of_product(own: Metric, owned: &[Owned], as_of: NaiveDate) -> Metric {
    let live = |one: &&Owned| standing(one, as_of) != EntitlementReason::Retired;
    let current = |one: &&Owned| standing(one, as_of).is_current();
    let mut metrics: Vec<Metric> = owned.iter().filter(current).map(|one| one.facts.terms.metric).collect();
    if metrics.is_empty() {
        metrics = owned.iter().filter(live).map(|one| one.facts.terms.metric).collect();
    }
    if metrics.contains(&own) {
        return own;
    }
    metrics.into_iter().min_by_key(|metric| (!is_counted(*metric), *metric)).unwrap_or(own)
}
