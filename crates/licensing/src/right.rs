//! A right that counts on the day: what it fits (V3, A8) and in which order rights are used (A6).

use std::cmp::Reverse;

use ansvar_domain::entitlement::{AcquisitionKind, EvidenceGrade};
use ansvar_domain::quantity::Quantity;
use chrono::NaiveDate;

use crate::entitlements::{BoughtVersion, Owned};
use crate::inventory::{BodyCode, Inventory};
use crate::metric::is_per_person;
use crate::number::VersionRank;

#[derive(Clone, Debug)]
pub(crate) struct Right<'a> {
    pub owned: &'a Owned,
    /// Absent when without limit.
    pub units: Option<u32>,
    /// The bodies that may use it; absent when every body may.
    pub bodies: Option<Vec<BodyCode>>,
    /// A document grants the use of older versions.
    pub downgrade: bool,
    pub proven: bool,
}

/// How a right reaches an installed version.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fit {
    Exact,
    /// The right is newer than what is installed, and a document grants that.
    Downgrade,
    /// The installed version is not known; any right may be meant.
    UnknownVersion,
}

impl<'a> Right<'a> {
    /// For an entitlement that counts.
    pub fn new(owned: &'a Owned, threshold: EvidenceGrade, inventory: &Inventory) -> Self {
        let terms = &owned.facts.terms;
        let bodies = (!terms.bodies.is_empty())
            .then(|| terms.bodies.iter().filter_map(|body| inventory.body_code(*body)).collect());
        Self {
            owned,
            units: match owned.units() {
                Quantity::Count(units) => Some(units),
                Quantity::Unlimited => None,
                Quantity::Unknown => Some(0),
            },
            bodies,
            downgrade: grants_downgrade(owned),
            proven: terms.evidence_grade >= threshold,
        }
    }

    pub fn fit(&self, installed: Option<VersionRank>) -> Option<Fit> {
        match (self.owned.version, installed) {
            (BoughtVersion::Any, Some(_)) => Some(Fit::Exact),
            (_, None) => Some(Fit::UnknownVersion),
            (BoughtVersion::Unlisted, Some(_)) => None,
            (BoughtVersion::Listed(bought), Some(installed)) if bought == installed => Some(Fit::Exact),
            (BoughtVersion::Listed(bought), Some(installed)) => {
                (bought > installed && self.downgrade).then_some(Fit::Downgrade)
            }
        }
    }

    /// A8. A demand without a known body is covered only by a right for the whole municipality.
    pub fn reaches(&self, body: BodyCode) -> bool {
        self.bodies.as_ref().is_none_or(|bodies| bodies.contains(&body))
    }

    /// A6, after two keys of its own kind of thrift: a right that cannot run out goes first, and a right for few
    /// bodies before one for all, so that what could serve others is not spent where it need not be.
    pub fn order(&self) -> impl Ord + use<> {
        let width = self.bodies.as_ref().map_or(usize::MAX, Vec::len);
        let end = self.owned.facts.terms.end.unwrap_or(NaiveDate::MAX);
        (Reverse(self.units.is_none()), width, end, self.owned.version, self.owned.facts.id)
    }
}

/// V3 and R180: without a named document the right to run an older version is not applied, and a subscription for
/// each person has none.
fn grants_downgrade(owned: &Owned) -> bool {
    let terms = &owned.facts.terms;
    let named = terms.granted_by.as_deref().is_some_and(|document| !document.trim().is_empty());
    let subscribed = terms.acquisition_kind == AcquisitionKind::Subscription && is_per_person(terms.metric);
    terms.downgrade_right && named && !subscribed
}
