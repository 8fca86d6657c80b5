//! An entitlement: what has been bought, with terms and proof (`licensing.md` E1). Never changed by what is installed.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgreementId, BodyId, EntitlementId, SoftwareProductId, SupplierId};
use crate::money::Ore;
use crate::quantity::Quantity;
use crate::record::{Kind, Noun, References, demand_order, demand_text, noun};
use crate::refusal::{Code, Issue};

/// What is counted (`licensing.md` §5). The engine counts the first three; the others stand in the register
/// and give an unknown position until their rules are built.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Metric {
    Device,
    NamedUser,
    User,
    UserSubscription,
    Concurrent,
    Server,
    Core,
    Processor,
    UserCal,
    DeviceCal,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AcquisitionKind {
    Full,
    Upgrade,
    Maintenance,
    Subscription,
    Oem,
    Free,
}

/// How well the right can be proved, weakest first (`licensing.md` G1).
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceGrade {
    None,
    Quote,
    Order,
    Invoice,
    Agreement,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Entitlement {
    pub product: SoftwareProductId,
    /// Absent means any version.
    #[serde(default)]
    pub version: Option<String>,
    pub metric: Metric,
    pub quantity: Quantity,
    /// Units in each bought piece, such as two cores in a pack.
    pub unit_factor: u32,
    pub acquisition_kind: AcquisitionKind,
    #[serde(default)]
    pub start: Option<NaiveDate>,
    /// The last valid day; absent means perpetual.
    #[serde(default)]
    pub end: Option<NaiveDate>,
    /// The bodies that may use it; empty means the whole municipality.
    #[serde(default)]
    pub bodies: Vec<BodyId>,
    /// The right to run an older version; applied only when `granted_by` names the document (R180).
    #[serde(default)]
    pub downgrade_right: bool,
    #[serde(default)]
    pub granted_by: Option<String>,
    pub evidence_grade: EvidenceGrade,
    /// What proves it: invoice or agreement number.
    #[serde(default)]
    pub evidence: Option<String>,
    /// For each unit, after the factor, excluding VAT.
    #[serde(default)]
    pub unit_price: Option<Ore>,
    #[serde(default)]
    pub supersedes: Option<EntitlementId>,
    #[serde(default)]
    pub supplier: Option<SupplierId>,
    #[serde(default)]
    pub agreement: Option<AgreementId>,
    #[serde(default)]
    pub order_number: Option<String>,
    /// Only the last five characters of a product key; the clear text is never stored.
    #[serde(default)]
    pub key_ending: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
}

impl Noun for Entitlement {
    noun!(Entitlement);

    /// An entitlement is called by its product, which the store joins.
    fn name(&self) -> String {
        self.order_number.clone().unwrap_or_default()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_order("end", self.start, self.end, issues);
        if self.unit_factor == 0 {
            issues.push(Issue::at(Code::OutOfRange, "unit_factor").with("from", 1).with("to", u32::MAX));
        }
        if self.unit_price.is_some_and(|price| price.0 < 0) {
            issues.push(Issue::at(Code::Negative, "unit_price"));
        }
        if let Some(version) = &self.version {
            demand_text("version", version, issues);
        }
        if self.key_ending.as_ref().is_some_and(|key| key.chars().count() > 5) {
            issues.push(Issue::at(Code::TooLong, "key_ending").with("limit", 5));
        }
    }

    fn references(&self) -> References {
        let mut references: References = vec![("product", Kind::SoftwareProduct, self.product.into())];
        references.extend(self.bodies.iter().map(|body| ("bodies", Kind::Body, (*body).into())));
        references.extend(self.supersedes.map(|old| ("supersedes", Kind::Entitlement, old.into())));
        references.extend(self.supplier.map(|supplier| ("supplier", Kind::Supplier, supplier.into())));
        references.extend(self.agreement.map(|agreement| ("agreement", Kind::Agreement, agreement.into())));
        references
    }

    fn search_text(&self) -> Vec<String> {
        [&self.evidence, &self.order_number].into_iter().flatten().cloned().collect()
    }
}
