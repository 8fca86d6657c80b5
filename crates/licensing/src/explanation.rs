//! Why a number is what it is, line by line (A7): each entitlement with the reason it is in the sum or not, and each
//! unit of demand on exactly one line. Words are the catalogue's; here are only facts.

use ansvar_domain::entitlement::{EvidenceGrade, Metric};
use ansvar_domain::id::{BodyId, EntitlementId};
use ansvar_domain::quantity::Quantity;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cover::{Class, Cover};
use crate::licence_position::LicencePosition;
use crate::number::{DeviceNumber, Holder, count};
use crate::right::Right;
use crate::validity::EntitlementReason;

/// The rule that a unit of demand ended on. The sentence is the catalogue's `licence-line-<rule>`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LineRule {
    /// A decision gives the holder this right (A3).
    Allocated,
    /// The bought version is the installed one, or any version is bought, or the installed version is unknown.
    Exact,
    /// An older version under a newer right, as a document grants.
    Downgrade,
    /// A right without limit.
    Unlimited,
    /// No right left that fits.
    Uncovered,
    /// Not counted, because the device no longer is (0 units).
    DecommissionedExcluded,
}

/// “Det ni använder”: units that ended alike.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct ExplanationLine {
    pub rule: LineRule,
    pub entitlement: Option<EntitlementId>,
    /// The document that grants what the rule uses.
    pub granted_by: Option<String>,
    /// Absent when unknown, or when the line is not about one version.
    pub installed_version: Option<String>,
    /// Present where some right for the product is limited to bodies.
    pub body: Option<BodyId>,
    pub units: u32,
    /// How many devices or persons the line is about: `units`, except on lines of 0 units.
    pub items: u32,
    /// Who they are, in order. Numbers mean nothing outside the facts, so they do not leave with the line.
    #[serde(skip)]
    #[specta(skip)]
    pub holders: Vec<Holder>,
}

/// “Det ni har rätt till”: one entitlement, counted or struck out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct EntitlementLine {
    pub entitlement: EntitlementId,
    pub counted: bool,
    pub reason: EntitlementReason,
    /// The day that explains the reason: expired after, valid from, superseded from.
    pub reason_date: Option<NaiveDate>,
    pub metric: Metric,
    /// Units after the factor.
    pub units: Quantity,
    pub evidence_grade: EvidenceGrade,
    /// The proof reaches the threshold.
    pub proven: bool,
    /// Units of demand that this right covers.
    pub used: u32,
}

/// A position with everything behind it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Explanation {
    pub licence_position: LicencePosition,
    /// By id.
    pub entitlements: Vec<EntitlementLine>,
    /// In the order of [`LineRule`]; their units add up to what is consumed.
    pub lines: Vec<ExplanationLine>,
}

/// What lines are written from.
pub(crate) struct Account<'a> {
    pub classes: &'a [Class],
    pub rights: &'a [Right<'a>],
    pub cover: &'a Cover,
    /// For each class its holders by id.
    pub holders: &'a [Vec<Holder>],
    pub decommissioned: &'a [DeviceNumber],
    pub version: &'a dyn Fn(&Class) -> Option<String>,
    pub body: &'a dyn Fn(&Class) -> Option<BodyId>,
}

impl Account<'_> {
    /// Hands each class's holders out to the rights that cover it, in order; the last ones are left uncovered.
    pub fn lines(&self) -> Vec<ExplanationLine> {
        let mut lines: Vec<ExplanationLine> = Vec::new();
        for (index, (class, holders)) in self.classes.iter().zip(self.holders).enumerate() {
            let mut rest = holders.as_slice();
            let fills = self.cover.fills.iter().filter(|fill| fill.class == index);
            for fill in fills {
                let (covered, left) = rest.split_at(rest.len().min(fill.units as usize));
                rest = left;
                self.add(&mut lines, class, fill.rule, self.rights.get(fill.right), covered);
            }
            if !rest.is_empty() {
                self.add(&mut lines, class, LineRule::Uncovered, None, rest);
            }
        }
        if !self.decommissioned.is_empty() {
            let mut holders: Vec<Holder> = self.decommissioned.iter().copied().map(Holder::Device).collect();
            holders.sort_unstable();
            lines.push(ExplanationLine {
                rule: LineRule::DecommissionedExcluded,
                entitlement: None,
                granted_by: None,
                installed_version: None,
                body: None,
                units: 0,
                items: count(holders.len()),
                holders,
            });
        }
        lines.sort_by_key(|line| line.rule);
        lines
    }

    /// Adds to the line that says the same, if there is one.
    fn add(
        &self,
        lines: &mut Vec<ExplanationLine>,
        class: &Class,
        rule: LineRule,
        right: Option<&Right<'_>>,
        holders: &[Holder],
    ) {
        let terms = right.map(|right| &right.owned.facts.terms);
        let new = ExplanationLine {
            rule,
            entitlement: right.map(|right| right.owned.facts.id),
            granted_by: terms
                .filter(|_| matches!(rule, LineRule::Downgrade | LineRule::Unlimited))
                .and_then(|terms| terms.granted_by.clone()),
            installed_version: (self.version)(class),
            body: (self.body)(class),
            units: count(holders.len()),
            items: count(holders.len()),
            holders: holders.to_vec(),
        };
        let same = |line: &&mut ExplanationLine| {
            line.rule == new.rule
                && line.entitlement == new.entitlement
                && line.installed_version == new.installed_version
                && line.body == new.body
        };
        match lines.iter_mut().find(same) {
            None => lines.push(new),
            Some(line) => {
                line.units += new.units;
                line.items += new.items;
                line.holders.extend(new.holders);
                line.holders.sort_unstable();
            }
        }
    }
}
