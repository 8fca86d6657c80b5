//! What is missing on one system.

use chrono::NaiveDate;

use crate::finding::{Finding, FindingCode};
use crate::id::SystemId;
use crate::reader::Reader;
use crate::record::Kind;
use crate::responsibility::{Chain, LinkRole, LinkState, calls, noun};
use crate::role_assignment::AssignmentKind;
use crate::system::{OwnershipClass, System, SystemType};
use crate::unit::{Unit, UnitType};

/// What a fact says where nobody is named. The catalogue's sentence has a case of its own for it.
const NOBODY: &str = "none";

/// Every finding on a system that is in use on `today`. One that is planned, closed or retired has none.
pub fn of_system<R: Reader>(
    reader: &R,
    id: SystemId,
    system: &System,
    chain: &Chain,
    today: NaiveDate,
) -> Result<Vec<Finding>, R::Failure> {
    if !system.lifecycle_stage.in_use() {
        return Ok(Vec::new());
    }
    let finding = |code| Finding::new(code, Kind::System, id, &system.name);
    let connected = system.system_type == SystemType::ConnectedDevice;
    let mut findings = Vec::new();

    if chain.link(LinkRole::Accountable).is_none_or(|link| link.state == LinkState::Vacant) {
        let code = if connected { FindingCode::ConnectedWithoutOwner } else { FindingCode::OwnerMissing };
        findings.push(finding(code));
    }
    if let Some(steward) = chain.link(LinkRole::Steward) {
        let name = steward.holder_name.as_deref().unwrap_or_default();
        if steward.state == LinkState::Vacant {
            let owner = chain.link(LinkRole::Accountable).and_then(|link| link.holder_name.as_deref());
            findings.push(finding(FindingCode::StewardMissing).with("owner", owner.unwrap_or(NOBODY)));
        } else if steward.assignment_kind == Some(AssignmentKind::DeFacto) {
            let days = steward.since.map_or(0, |since| (today - since).num_days());
            let mut found = finding(FindingCode::StewardDeFacto).with("holder", name).with("days", days);
            found.since = steward.since;
            findings.push(found);
        } else if steward.decision.is_none() {
            let mut found = finding(FindingCode::AppointmentUndecided).with("holder", name);
            found.since = steward.since;
            findings.push(found);
        }
    }
    if connected && system.connection.as_ref().is_none_or(|connection| connection.approval.is_none()) {
        findings.push(finding(FindingCode::ConnectionUnapproved));
    }
    if calls(reader, system, chain)?.is_empty() {
        findings.push(finding(FindingCode::EmergencyContactMissing));
    }
    if it_owns(reader, system)? {
        findings.push(finding(FindingCode::ItOwnsOperationalSystem));
    }
    Ok(findings)
}

/// The IT unit runs what the whole municipality shares; a committee's own system placed with it has lost its
/// operations' responsibility (report §9, R12).
fn it_owns<R: Reader>(reader: &R, system: &System) -> Result<bool, R::Failure> {
    if system.ownership_class == OwnershipClass::MunicipalityWide {
        return Ok(false);
    }
    let Some(unit) = system.unit else { return Ok(false) };
    let Some(unit) = noun::<R, Unit>(reader, unit.into())? else { return Ok(false) };
    Ok(unit.unit_type == UnitType::ItUnit && system.owner == Some(unit.body))
}
