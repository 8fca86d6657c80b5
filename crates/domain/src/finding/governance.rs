//! What is missing in the steering of IT: mandates, goals that hang on something, documents kept up to date.

use chrono::NaiveDate;

use crate::finding::{Finding, FindingCode};
use crate::goal::{Goal, GoalType};
use crate::governing_document::GoverningDocument;
use crate::id::{GoalId, GoverningDocumentId, UnitId};
use crate::mandate::Mandate;
use crate::reader::Reader;
use crate::record::Kind;
use crate::unit::{Unit, UnitType};

/// Findings on the unit for IT; other units are not steered by this register.
pub fn of_unit<R: Reader>(
    reader: &R,
    id: UnitId,
    unit: &Unit,
    today: NaiveDate,
) -> Result<Vec<Finding>, R::Failure> {
    if unit.unit_type != UnitType::ItUnit {
        return Ok(Vec::new());
    }
    let records = reader.referring(id.into())?;
    let live: Vec<_> = records.iter().filter(|record| record.retired.is_none()).collect();
    let finding = |code| Finding::new(code, Kind::Unit, id, &unit.name);
    let mut findings = Vec::new();
    let mandated = live
        .iter()
        .filter_map(|record| record.as_noun::<Mandate>())
        .any(|mandate| mandate.receiver == id && mandate.valid_on(today));
    if !mandated {
        findings.push(finding(FindingCode::MandateMissing));
    }
    let goals: Vec<_> = live.iter().filter_map(|record| record.as_noun::<Goal>()).collect();
    if let Some(latest) = goals.iter().map(|goal| goal.year).max() {
        let mut of_year = goals.iter().filter(|goal| goal.year == latest);
        if of_year.all(|goal| goal.goal_type == GoalType::Economy) {
            findings.push(finding(FindingCode::SteeringEconomicOnly).with("year", latest));
        }
    }
    Ok(findings)
}

/// A goal has to hang on a mandate or a governing document (R2).
pub fn of_goal(id: GoalId, goal: &Goal) -> Vec<Finding> {
    if goal.mandate.is_some() || goal.governing_document.is_some() {
        return Vec::new();
    }
    vec![Finding::new(FindingCode::GoalOrphan, Kind::Goal, id, &goal.name).with("year", goal.year)]
}

/// A document past its review date (R5).
pub fn of_document(id: GoverningDocumentId, document: &GoverningDocument, today: NaiveDate) -> Vec<Finding> {
    let Some(overdue) = document.review_overdue_from().filter(|from| *from <= today) else {
        return Vec::new();
    };
    let mut finding =
        Finding::new(FindingCode::DocumentReviewOverdue, Kind::GoverningDocument, id, &document.name)
            .with("months", document.review_interval_months.unwrap_or_default());
    finding.since = Some(overdue);
    vec![finding]
}
