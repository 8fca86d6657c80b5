//! What the municipality decides about counting. Every convention that is not a field on an entitlement is here.

use ansvar_domain::entitlement::EvidenceGrade;
use serde::{Deserialize, Serialize};
use specta::Type;

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Settings {
    /// A device not seen for more than this many days still counts and is pointed out.
    pub stale_after_days: u32,
    /// The weakest proof that the proven figures accept (P3).
    pub evidence_threshold: EvidenceGrade,
}

impl Default for Settings {
    fn default() -> Self {
        Self { stale_after_days: 90, evidence_threshold: EvidenceGrade::Invoice }
    }
}
