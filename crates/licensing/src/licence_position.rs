//! The result for one product: what it is entitled to, what its use requires, and what is missing or left.
//! Computed, never edited; entitled minus consumed stands nowhere, because it would hide rights that do not fit (P2).

use ansvar_domain::entitlement::{EvidenceGrade, Metric};
use ansvar_domain::id::{EntitlementId, SoftwareProductId};
use ansvar_domain::money::Ore;
use ansvar_domain::quantity::Quantity;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::finding::Finding;
use crate::typed_state::{Balance, Status, Sum, balance};

/// The numbers of a position, in units of its metric (P1).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Figures {
    pub entitled: Quantity,
    /// The part of the rights that is counted for certain.
    pub known_entitled: u32,
    /// A count, or unknown; never without limit.
    pub consumed: Quantity,
    /// Units without a right. When `entitled` is unknown: at worst.
    pub shortfall: u32,
    pub unused: Quantity,
    pub balance: Balance,
    pub status: Status,
}

impl Figures {
    /// `left` is counted rights without a use.
    pub(crate) fn new(sum: Sum, consumed: Quantity, shortfall: u32, left: u32) -> Self {
        let balance = balance(sum.entitled, consumed, shortfall, left);
        let unused = match (sum.entitled, consumed) {
            (Quantity::Unlimited, _) => Quantity::Unlimited,
            (Quantity::Count(_), Quantity::Count(_)) => Quantity::Count(left),
            _ => Quantity::Unknown,
        };
        Self {
            entitled: sum.entitled,
            known_entitled: sum.known,
            consumed,
            shortfall,
            unused,
            balance,
            status: balance.status(),
        }
    }
}

/// The price that a shortfall is valued at, and where it is known from (R177).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Price {
    /// For each unit, excluding VAT.
    pub unit: Ore,
    pub entitlement: EntitlementId,
    /// The first day of the entitlement that it was paid for.
    pub since: Option<NaiveDate>,
}

/// The licence position of one product on one day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct LicencePosition {
    pub product: SoftwareProductId,
    pub metric: Metric,
    /// The declared figures: from every valid entitlement.
    #[serde(flatten)]
    pub declared: Figures,
    /// The same from those alone whose proof reaches the threshold (P3).
    pub proven: Figures,
    /// The weakest proof among the rights that count; absent when none does.
    pub evidence_grade: Option<EvidenceGrade>,
    /// What the shortfall costs at `price`; absent when it cannot be valued: no price is known, or the position
    /// itself is not (P4). Never 0 for want of a price.
    pub risk: Option<Ore>,
    /// The latest price known, also when nothing is short.
    pub price: Option<Price>,
    /// In the order of [`crate::FindingCode`].
    pub findings: Vec<Finding>,
}
