//! The first page: what is missing, by body; how the licences stand; what changed lately.

use ansvar_domain::Reader;
use ansvar_domain::finding::Severity;
use ansvar_domain::id::BodyId;
use ansvar_domain::record::Kind;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::app::App;
use crate::failure::Result;
use crate::finding::{ChainCounts, FindingView, chain_counts, view};
use crate::licence::LicenceSummary;
use crate::record::HistoryEntry;
use crate::text::Text;

/// How many rows each part of the page shows.
const ROWS: u32 = 8;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type)]
pub struct Overview {
    pub systems: u32,
    pub findings: u32,
    pub serious: u32,
    /// The most serious findings.
    pub worst: Vec<FindingView>,
    pub bodies: Vec<BodyOverview>,
    pub total: ChainCounts,
    pub licences: LicenceSummary,
    pub latest: Vec<HistoryEntry>,
    /// What is still empty, so that the page can say how to begin.
    pub is_empty: bool,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct BodyOverview {
    /// Absent for systems that nobody owns.
    pub body: Option<BodyId>,
    pub name: Option<String>,
    pub chains: ChainCounts,
    pub findings: u32,
}

impl App {
    pub fn overview(&self, text: &Text) -> Result<Overview> {
        let licences = self.licence_summary()?;
        let latest = self.latest(0, ROWS)?;
        self.read(|read| {
            let findings = read.findings()?;
            let counts = chain_counts(read)?;
            let mut bodies = Vec::new();
            for record in read.all(Kind::Body)? {
                let id = BodyId::from(record.id);
                let Some(chains) = counts.get(&Some(id)) else { continue };
                bodies.push(BodyOverview {
                    body: Some(id),
                    name: Some(record.content.name()),
                    chains: *chains,
                    findings: u32::try_from(
                        findings.iter().filter(|finding| finding.object == record.id).count(),
                    )
                    .unwrap_or(u32::MAX),
                });
            }
            if let Some(chains) = counts.get(&None) {
                bodies.push(BodyOverview { body: None, name: None, chains: *chains, findings: 0 });
            }
            let total = counts.values().fold(ChainCounts::default(), |sum, one| ChainCounts {
                whole: sum.whole + one.whole,
                informal: sum.informal + one.informal,
                vacant: sum.vacant + one.vacant,
            });
            let serious = findings.iter().filter(|finding| finding.severity == Severity::Serious).count();
            let systems = read.count(Kind::System)?;
            Ok(Overview {
                systems,
                findings: u32::try_from(findings.len()).unwrap_or(u32::MAX),
                serious: u32::try_from(serious).unwrap_or(u32::MAX),
                worst: findings.iter().take(ROWS as usize).map(|finding| view(finding, text)).collect(),
                bodies,
                total,
                is_empty: systems == 0 && licences.devices == 0,
                licences,
                latest,
            })
        })
    }
}
