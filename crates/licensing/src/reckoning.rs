//! The one place that counts (R160). A [`Reckoning`] is the facts on one day under one set of settings; it computes
//! one product at a time, so that everything and what one report touched are the same work in different amounts.

use ansvar_domain::entitlement::{EvidenceGrade, Metric};
use ansvar_domain::quantity::Quantity;
use chrono::NaiveDate;

use crate::allocations::Allocations;
use crate::catalogue::{Catalogue, CatalogueProduct};
use crate::cover::{Class, Cover, Shortage, cover};
use crate::demand::{Ask, Demand, Standings};
use crate::entitlements::{Entitlements, Owned};
use crate::explanation::{Account, EntitlementLine, Explanation};
use crate::finding::{Finding, FindingCode, Findings};
use crate::inventory::Inventory;
use crate::licence_position::{Figures, LicencePosition};
use crate::metric;
use crate::number::{Holder, ProductNumber, count};
use crate::right::Right;
use crate::risk::{price, risk};
use crate::settings::Settings;
use crate::titles::Titles;
use crate::typed_state::sum;
use crate::validity::{self, EntitlementReason, contribution, reason};

/// Everything that a position depends on, apart from the day and the settings.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    pub catalogue: &'a Catalogue,
    pub titles: &'a Titles,
    pub entitlements: &'a Entitlements,
    pub allocations: &'a Allocations,
    pub inventory: &'a Inventory,
}

#[derive(Debug)]
pub struct Reckoning<'a> {
    facts: Facts<'a>,
    as_of: NaiveDate,
    settings: Settings,
    standings: Standings,
    demand: Demand,
}

/// One product, counted.
struct Counted<'a> {
    product: &'a CatalogueProduct,
    owned: &'a [Owned],
    reasons: Vec<EntitlementReason>,
    metric: Metric,
    rights: Vec<Right<'a>>,
    classes: Vec<Class>,
    declared: Cover,
    /// Absent when every right that counts is proven: then it is the declared one.
    proven: Option<Cover>,
    over_allocated: u32,
}

impl<'a> Reckoning<'a> {
    /// Cheap next to counting: one look at each device.
    pub fn new(facts: Facts<'a>, as_of: NaiveDate, settings: Settings) -> Self {
        let standings = Standings::on(as_of, settings.stale_after_days, facts.inventory);
        Self { facts, as_of, settings, standings, demand: Demand::default() }
    }

    /// The position of one product. Nothing for free software and components, which are not counted, and for a
    /// product with neither entitlements, allocations nor installations.
    pub fn of(&mut self, product: ProductNumber) -> Option<LicencePosition> {
        let counted = self.count(product)?;
        Some(self.licence_position(&counted))
    }

    /// Every position, in the order of product ids.
    pub fn all(&mut self) -> Vec<LicencePosition> {
        self.facts.catalogue.numbers().filter_map(|product| self.of(product)).collect()
    }

    /// The position of one product with the lines that explain it; the same count as [`Reckoning::of`].
    pub fn explain(&mut self, product: ProductNumber) -> Option<Explanation> {
        let counted = self.count(product)?;
        let licence_position = self.licence_position(&counted);
        let holders = self.demand.holders();
        let version =
            |class: &Class| class.version.and_then(|rank| counted.product.version(rank)).map(str::to_owned);
        let body = |class: &Class| self.facts.inventory.body(class.body);
        let account = Account {
            classes: &counted.classes,
            rights: &counted.rights,
            cover: &counted.declared,
            holders: &holders,
            decommissioned: &self.demand.decommissioned,
            version: &version,
            body: &body,
        };
        Some(Explanation {
            lines: account.lines(),
            entitlements: self.entitlement_lines(&counted),
            licence_position,
        })
    }

    fn count(&mut self, number: ProductNumber) -> Option<Counted<'a>> {
        let facts = self.facts;
        let product = facts.catalogue.product(number).filter(|product| product.is_counted())?;
        let owned = facts.entitlements.of(number);
        if !owned.iter().any(|one| !one.facts.retired) && !is_in_use(facts, number) {
            return None;
        }
        let metric = metric::of_product(product.metric, owned, self.as_of);
        let reasons: Vec<_> = owned.iter().map(|one| reason(one, self.as_of, metric)).collect();
        let mut rights: Vec<Right<'a>> = owned
            .iter()
            .zip(&reasons)
            .filter(|(_, reason)| **reason == EntitlementReason::Counted)
            .map(|(one, _)| Right::new(one, self.settings.evidence_threshold, facts.inventory))
            .collect();
        rights.sort_by_cached_key(Right::order);

        let allocated = allocated(facts.allocations, number, owned, &reasons, &rights);
        self.demand.collect(&Ask {
            product: number,
            metric,
            titles: facts.titles,
            inventory: facts.inventory,
            allocations: facts.allocations,
            standings: &self.standings,
            by_body: rights.iter().any(|right| right.bodies.is_some()),
            allocated: &allocated,
        });
        let classes = self.demand.classes();
        let declared = cover(&classes, &rights, |_| true);
        let proven =
            rights.iter().any(|right| !right.proven).then(|| cover(&classes, &rights, |right| right.proven));
        let over_allocated = over_allocated(facts.allocations, number, &rights);
        Some(Counted { product, owned, reasons, metric, rights, classes, declared, proven, over_allocated })
    }

    fn licence_position(&self, counted: &Counted<'_>) -> LicencePosition {
        let declared = counted.figures(&counted.declared, EvidenceGrade::None);
        let proven = counted.proven.as_ref().unwrap_or(&counted.declared);
        let price = price(counted.owned, counted.metric, self.as_of);
        LicencePosition {
            product: counted.product.id,
            metric: counted.metric,
            declared,
            proven: counted.figures(proven, self.settings.evidence_threshold),
            evidence_grade: counted.rights.iter().map(|right| right.owned.facts.terms.evidence_grade).min(),
            risk: risk(&declared, price),
            price,
            findings: self.findings(counted),
        }
    }

    fn findings(&self, counted: &Counted<'_>) -> Vec<Finding> {
        use EntitlementReason as Reason;
        use FindingCode as Code;

        let mut findings = Findings::default();
        let for_reason = |wanted| count(counted.reasons.iter().filter(|reason| **reason == wanted).count());
        for (reason, code) in [
            (Reason::KindNotCounted, Code::KindNotCounted),
            (Reason::Incomplete, Code::IncompleteEntitlement),
            (Reason::Expired, Code::ExpiredEntitlementsExcluded),
            (Reason::Future, Code::FutureEntitlementsExcluded),
            (Reason::Superseded, Code::SupersededExcluded),
        ] {
            findings.note(code, for_reason(reason));
        }
        for (one, reason) in counted.owned.iter().zip(&counted.reasons) {
            let uncountable = reason.is_current() && !metric::is_counted(counted.metric);
            if *reason == Reason::OtherMetric || uncountable {
                findings.note_metric(one.facts.terms.metric, 1);
            }
        }
        if !metric::is_counted(counted.metric) {
            findings.note_metric(counted.metric, 0);
        }
        let shortage = Shortage::of(&counted.classes, &counted.rights, &counted.declared);
        let short = counted.declared.shortfall() > 0;
        findings.note(Code::VersionNotCovered, shortage.version_not_covered);
        findings.note(Code::DowngradeNotGranted, shortage.downgrade_not_granted);
        findings.note(Code::ScopeExcluded, shortage.other_bodies);
        findings.note(Code::UnusedWhileShort, if short { counted.declared.unused() } else { 0 });
        findings.note(Code::OverAllocated, counted.over_allocated);
        findings.note(Code::AllocatedNotInUse, self.demand.allocated_not_in_use);
        findings.note(Code::UseWithoutAllocation, self.demand.use_without_allocation);
        findings.note(Code::UserUnknown, self.demand.user_unknown);
        findings.note(Code::DecommissionedExcluded, count(self.demand.decommissioned.len()));
        findings.note(Code::StaleDevice, self.demand.stale);
        findings.note(
            Code::EvidenceBelowThreshold,
            count(counted.rights.iter().filter(|right| !right.proven).count()),
        );
        findings.sorted()
    }

    fn entitlement_lines(&self, counted: &Counted<'_>) -> Vec<EntitlementLine> {
        let line = |(one, reason): (&Owned, &EntitlementReason)| {
            let terms = &one.facts.terms;
            let right = counted.rights.iter().position(|right| right.owned.facts.id == one.facts.id);
            EntitlementLine {
                entitlement: one.facts.id,
                counted: *reason == EntitlementReason::Counted,
                reason: *reason,
                reason_date: validity::day(one, *reason),
                metric: terms.metric,
                units: one.units(),
                evidence_grade: terms.evidence_grade,
                proven: terms.evidence_grade >= self.settings.evidence_threshold,
                used: right.map_or(0, |right| counted.declared.used(right)),
            }
        };
        counted.owned.iter().zip(&counted.reasons).map(line).collect()
    }
}

impl Counted<'_> {
    /// The figures under a cover, from entitlements whose proof is at least `grade`.
    fn figures(&self, cover: &Cover, grade: EvidenceGrade) -> Figures {
        let parts = self
            .owned
            .iter()
            .zip(&self.reasons)
            .filter(|(one, _)| one.facts.terms.evidence_grade >= grade)
            .filter_map(|(one, reason)| contribution(one, *reason));
        let consumed = if metric::is_counted(self.metric) {
            Quantity::Count(self.classes.iter().fold(0, |sum, class| sum + class.units))
        } else {
            Quantity::Unknown
        };
        Figures::new(sum(parts), consumed, cover.shortfall(), cover.unused())
    }
}

fn is_in_use(facts: Facts<'_>, product: ProductNumber) -> bool {
    facts.titles.of(product).iter().any(|(title, _)| !facts.inventory.devices_with(*title).is_empty())
        || !facts.allocations.uses_of(product).is_empty()
}

/// Who is allocated a right that is valid: with its place among the rights where it counts. Somebody with several
/// has the first by id that counts.
fn allocated(
    allocations: &Allocations,
    product: ProductNumber,
    owned: &[Owned],
    reasons: &[EntitlementReason],
    rights: &[Right<'_>],
) -> Vec<(Holder, Option<usize>)> {
    let mut allocated: Vec<(Holder, Option<usize>)> = Vec::new();
    for (entitlement, holder) in allocations.of(product) {
        let valid = owned
            .iter()
            .zip(reasons)
            .any(|(one, reason)| one.facts.id == *entitlement && reason.is_current());
        if valid {
            let place = rights.iter().position(|right| right.owned.facts.id == *entitlement);
            allocated.push((*holder, place));
        }
    }
    allocated.sort_by_key(|(holder, place)| (*holder, place.is_none()));
    allocated.dedup_by_key(|(holder, _)| *holder);
    allocated
}

/// A9: allocations beyond what each right holds.
fn over_allocated(allocations: &Allocations, product: ProductNumber, rights: &[Right<'_>]) -> u32 {
    let given = allocations.of(product);
    if given.is_empty() {
        return 0;
    }
    let beyond = |right: &Right<'_>| {
        let holders = given.iter().filter(|(entitlement, _)| *entitlement == right.owned.facts.id).count();
        right.units.map_or(0, |units| count(holders).saturating_sub(units))
    };
    rights.iter().map(beyond).sum()
}
