//! What is missing on a body: roles that every committee must have, and a commitment on service.

use chrono::NaiveDate;

use crate::agreement::{Agreement, AgreementType};
use crate::body::{Body, BodyType};
use crate::finding::{Finding, FindingCode};
use crate::id::{BodyId, RoleTypeId};
use crate::reader::Reader;
use crate::record::{Kind, Record};
use crate::responsibility::{assignments_on, is_firm};
use crate::role_assignment::RoleObject;
use crate::role_type::{RoleLevel, RoleType};

/// Every finding on a body. `role_types` are the live ones with their ids.
pub fn of_body<R: Reader>(
    reader: &R,
    id: BodyId,
    body: &Body,
    role_types: &[(RoleTypeId, RoleType)],
    today: NaiveDate,
) -> Result<Vec<Finding>, R::Failure> {
    if !body.body_type.can_be_accountable() {
        return Ok(Vec::new());
    }
    let held = assignments_on(reader, RoleObject::Body(id), today)?;
    let finding = |code| Finding::new(code, Kind::Body, id, &body.name);
    let mut findings = Vec::new();
    let required =
        role_types.iter().filter(|(_, role_type)| role_type.required && role_type.level == RoleLevel::Body);
    for (role, role_type) in required {
        let holders: Vec<_> = held.iter().filter(|(_, assignment)| assignment.role_type == *role).collect();
        if holders.is_empty() {
            findings.push(finding(FindingCode::RoleVacant).with("role", &role_type.name));
        } else if !holders.iter().any(|(_, assignment)| is_firm(assignment)) {
            findings.push(finding(FindingCode::AppointmentUndecided).with("role", &role_type.name));
        }
    }
    if !has_commitment(reader, id, today)? && body.body_type != BodyType::ExecutiveBoard {
        findings.push(finding(FindingCode::ServiceCommitmentMissing));
    }
    Ok(findings)
}

/// The executive board gives the service; everyone else should have been promised it (report §12, R41).
fn has_commitment<R: Reader>(reader: &R, id: BodyId, today: NaiveDate) -> Result<bool, R::Failure> {
    let records = reader.referring(id.into())?;
    Ok(records.iter().filter(|record| record.retired.is_none()).filter_map(Record::as_noun::<Agreement>).any(
        |agreement| {
            agreement.bodies.contains(&id)
                && agreement.valid_on(today)
                && matches!(
                    agreement.agreement_type,
                    AgreementType::OperationsAgreement
                        | AgreementType::ServiceLevelAgreement
                        | AgreementType::ServiceCommitment
                )
        },
    ))
}
