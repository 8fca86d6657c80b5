//! What a person should look at beside the numbers. A closed list: each code is one rule's remark about one position.

use ansvar_domain::entitlement::Metric;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The sentence is the catalogue's `licence-finding-<code>`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "LicenceFindingCode")]
pub enum FindingCode {
    /// Rights in a metric that this position does not count; they make its sum unknown.
    MetricNotCounted,
    /// Rights of a kind whose rules are not built (upgrade, maintenance, OEM); they make the sum unknown.
    KindNotCounted,
    /// E5.
    IncompleteEntitlement,
    /// E2.
    ExpiredEntitlementsExcluded,
    /// E3.
    FutureEntitlementsExcluded,
    /// E4.
    SupersededExcluded,
    /// V2.
    VersionNotCovered,
    /// V3.
    DowngradeNotGranted,
    /// A8.
    ScopeExcluded,
    /// P2.
    UnusedWhileShort,
    /// A9.
    OverAllocated,
    /// M3.
    AllocatedNotInUse,
    /// M3.
    UseWithoutAllocation,
    /// M2.
    UserUnknown,
    /// N: decommissioned devices are not counted.
    DecommissionedExcluded,
    /// N: devices not seen for long still count.
    StaleDevice,
    /// G2.
    EvidenceBelowThreshold,
}

/// One remark: how many it concerns (entitlements, units or devices, as the code says).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
#[serde(rename = "LicenceFinding")]
pub struct Finding {
    pub code: FindingCode,
    pub count: u32,
    /// The metric that is not counted; absent for other codes.
    pub metric: Option<Metric>,
}

/// Collects remarks; nothing to remark on costs nothing.
#[derive(Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    pub fn note(&mut self, code: FindingCode, count: u32) {
        if count > 0 {
            self.0.push(Finding { code, count, metric: None });
        }
    }

    /// One remark for each metric, however many rights are counted in it.
    pub fn note_metric(&mut self, metric: Metric, count: u32) {
        match self.0.iter_mut().find(|finding| finding.metric == Some(metric)) {
            Some(finding) => finding.count += count,
            None => {
                self.0.push(Finding { code: FindingCode::MetricNotCounted, count, metric: Some(metric) });
            }
        }
    }

    /// In the order of the codes.
    pub fn sorted(mut self) -> Vec<Finding> {
        self.0.sort_unstable();
        self.0
    }
}
