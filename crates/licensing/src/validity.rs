//! Which entitlements count on a day (E2–E5), and why the others do not.

use ansvar_domain::entitlement::{AcquisitionKind, Metric};
use ansvar_domain::quantity::Quantity;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::entitlements::Owned;

/// Why an entitlement is, or is not, in the sum. The sentence is the catalogue's `licence-entitlement-<reason>`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum EntitlementReason {
    Counted,
    /// Its last day has passed (E2).
    Expired,
    /// Its first day has not come (E3).
    Future,
    /// A renewal has taken over (E4).
    Superseded,
    /// Valid, but how many is not known (E5): the sum becomes unknown.
    Incomplete,
    /// Withdrawn from the register.
    Retired,
    /// Valid, but counted in other units than this position: the sum becomes unknown.
    OtherMetric,
    /// Valid, but of a kind whose rules are not built (upgrade, maintenance, OEM): the sum becomes unknown.
    KindNotCounted,
}

impl EntitlementReason {
    /// Valid on the day, whether or not the engine can weigh it.
    pub(crate) fn is_current(self) -> bool {
        matches!(self, Self::Counted | Self::Incomplete | Self::OtherMetric | Self::KindNotCounted)
    }
}

/// What holds on `as_of` before a metric is chosen; both ends of the period are included.
///
/// A renewed entitlement is `Superseded` even after its own end, because nothing is left to do about it.
pub(crate) fn standing(owned: &Owned, as_of: NaiveDate) -> EntitlementReason {
    let terms = &owned.facts.terms;
    if owned.facts.retired {
        EntitlementReason::Retired
    } else if owned.superseded_from.is_some_and(|day| day <= as_of) {
        EntitlementReason::Superseded
    } else if terms.end.is_some_and(|end| end < as_of) {
        EntitlementReason::Expired
    } else if terms.start.is_some_and(|start| start > as_of) {
        EntitlementReason::Future
    } else if !kind_is_counted(terms.acquisition_kind) {
        EntitlementReason::KindNotCounted
    } else if owned.units() == Quantity::Unknown {
        EntitlementReason::Incomplete
    } else {
        EntitlementReason::Counted
    }
}

/// What holds on `as_of` in a position counted in `metric`.
pub(crate) fn reason(owned: &Owned, as_of: NaiveDate, metric: Metric) -> EntitlementReason {
    let standing = standing(owned, as_of);
    if standing.is_current() && owned.facts.terms.metric != metric {
        EntitlementReason::OtherMetric
    } else {
        standing
    }
}

/// The day that explains the reason: the end, the first day, or the day the renewal took over.
pub(crate) fn day(owned: &Owned, reason: EntitlementReason) -> Option<NaiveDate> {
    match reason {
        EntitlementReason::Expired => owned.facts.terms.end,
        EntitlementReason::Future => owned.facts.terms.start,
        EntitlementReason::Superseded => owned.superseded_from.filter(|day| *day != NaiveDate::MIN),
        _ => None,
    }
}

/// What the entitlement adds to the sum of rights; nothing when it is not current.
pub(crate) fn contribution(owned: &Owned, reason: EntitlementReason) -> Option<Quantity> {
    match reason {
        EntitlementReason::Counted => Some(owned.units()),
        EntitlementReason::Incomplete
        | EntitlementReason::OtherMetric
        | EntitlementReason::KindNotCounted => Some(Quantity::Unknown),
        EntitlementReason::Expired
        | EntitlementReason::Future
        | EntitlementReason::Superseded
        | EntitlementReason::Retired => None,
    }
}

/// Upgrades and maintenance change other rights, and an OEM right is bound to a machine; counting them as plain
/// rights would give a wrong number.
pub(crate) fn kind_is_counted(kind: AcquisitionKind) -> bool {
    match kind {
        AcquisitionKind::Full | AcquisitionKind::Subscription | AcquisitionKind::Free => true,
        AcquisitionKind::Upgrade | AcquisitionKind::Maintenance | AcquisitionKind::Oem => false,
    }
}
