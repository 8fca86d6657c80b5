//! Findings: what is missing, as rows with a stable code. Produced by rules from the register, never typed in by hand.
//! Each names the section of the audit report, or the law, that it answers to.

mod body;
mod governance;
mod system;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::change::Change;
use crate::id::{RecordId, SystemId};
use crate::reader::Reader;
use crate::record::{Content, Kind, Values};
use crate::role_assignment::RoleObject;

pub use body::of_body;
pub use governance::{of_document, of_goal, of_unit};
pub use system::of_system;

/// What is missing. The sentence is the catalogue's `finding-<code>`.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum FindingCode {
    /// A connected device without an accountable body (R64).
    ConnectedWithoutOwner,
    /// A system in use without an accountable body (R8).
    OwnerMissing,
    /// A system in use without a steward (R9).
    StewardMissing,
    /// A steward or other role holder without a decision (R9).
    AppointmentUndecided,
    /// Somebody does the steward's work without a mission (R30).
    StewardDeFacto,
    /// A connected device that nobody has approved (R64).
    ConnectionUnapproved,
    /// The IT unit's body owns a system that is not municipality-wide (R12).
    ItOwnsOperationalSystem,
    /// Nobody to call when the system stops (R65).
    EmergencyContactMissing,
    /// A role that every committee must have is vacant (R10).
    RoleVacant,
    /// A committee or company without any agreement or commitment on service (R41).
    ServiceCommitmentMissing,
    /// A unit for IT without a mandate (R1).
    MandateMissing,
    /// A goal that hangs on nothing (R2).
    GoalOrphan,
    /// Every goal of the unit is about money (R3).
    SteeringEconomicOnly,
    /// A governing document past its review (R5).
    DocumentReviewOverdue,
}

impl FindingCode {
    /// The section of the audit report.
    pub fn section(self) -> &'static str {
        match self {
            Self::MandateMissing => "1, 9",
            Self::GoalOrphan => "1, 10",
            Self::SteeringEconomicOnly
            | Self::DocumentReviewOverdue
            | Self::OwnerMissing
            | Self::ItOwnsOperationalSystem
            | Self::RoleVacant => "9",
            Self::StewardMissing | Self::AppointmentUndecided => "9, 11",
            Self::StewardDeFacto => "11",
            Self::ServiceCommitmentMissing => "12",
            Self::ConnectedWithoutOwner | Self::ConnectionUnapproved | Self::EmergencyContactMissing => "15",
        }
    }

    pub fn severity(self) -> Severity {
        match self {
            Self::ConnectedWithoutOwner
            | Self::OwnerMissing
            | Self::StewardMissing
            | Self::MandateMissing => Severity::Serious,
            _ => Severity::Notable,
        }
    }

    /// The code in `snake_case`.
    pub fn word(self) -> String {
        serde_json::to_value(self).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
    }
}

#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Type, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Somebody may be locked in and nobody called.
    Serious,
    Notable,
}

/// One gap on one object.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Finding {
    pub code: FindingCode,
    pub kind: Kind,
    pub object: RecordId,
    pub object_name: String,
    pub severity: Severity,
    /// The day from which it holds, where the register can tell.
    pub since: Option<NaiveDate>,
    /// The facts it rests on, for its sentence.
    pub facts: Values,
}

impl Finding {
    fn new(code: FindingCode, kind: Kind, object: impl Into<RecordId>, name: &str) -> Self {
        Self {
            code,
            kind,
            object: object.into(),
            object_name: name.into(),
            severity: code.severity(),
            since: None,
            facts: Values::new(),
        }
    }

    fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.facts.insert(name.into(), value.to_string());
        self
    }
}

/// What has to be looked at again after some changes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Affected {
    pub systems: std::collections::BTreeSet<SystemId>,
    /// Bodies, units, goals and documents: few, so all are looked at again when any may have changed.
    pub governance: bool,
    /// A role type changed: everything may have.
    pub everything: bool,
}

/// Which findings some changes may have raised or closed.
pub fn affected<R: Reader>(reader: &R, changes: &[Change]) -> Result<Affected, R::Failure> {
    let mut affected = Affected::default();
    for change in changes {
        let record = &change.after;
        match &record.content {
            Content::System(_) => {
                affected.systems.insert(record.id.into());
            }
            Content::RoleAssignment(assignment) => object(reader, assignment.object, &mut affected)?,
            Content::Body(_) => object(reader, RoleObject::Body(record.id.into()), &mut affected)?,
            Content::RoleType(_) => affected.everything = true,
            Content::Supplier(_) | Content::Person(_) => {
                for other in reader.referring(record.id)? {
                    match &other.content {
                        Content::System(_) => {
                            affected.systems.insert(other.id.into());
                        }
                        Content::RoleAssignment(assignment) => {
                            object(reader, assignment.object, &mut affected)?;
                        }
                        _ => {}
                    }
                }
            }
            Content::Unit(_) => {
                affected.governance = true;
                // Whether the IT unit has taken over an operation's system depends on the unit's type and body.
                let used_by = reader.referring(record.id)?;
                affected.systems.extend(
                    used_by
                        .iter()
                        .filter(|other| matches!(other.content, Content::System(_)))
                        .map(|other| SystemId::from(other.id)),
                );
            }
            Content::Agreement(_)
            | Content::Mandate(_)
            | Content::Goal(_)
            | Content::GoverningDocument(_) => affected.governance = true,
            Content::Municipality(_)
            | Content::Dependency(_)
            | Content::SoftwareProduct(_)
            | Content::Entitlement(_)
            | Content::NormalisationRule(_)
            | Content::IdentityDecision(_) => {}
        }
    }
    Ok(affected)
}

fn object<R: Reader>(reader: &R, object: RoleObject, affected: &mut Affected) -> Result<(), R::Failure> {
    match object {
        RoleObject::System(system) => {
            affected.systems.insert(system);
        }
        RoleObject::Body(body) => {
            affected.governance = true;
            let owned = reader.referring(body.into())?;
            affected.systems.extend(
                owned
                    .iter()
                    .filter(|record| matches!(record.content, Content::System(_)))
                    .map(|record| SystemId::from(record.id)),
            );
        }
        RoleObject::Municipality(_) => {}
    }
    Ok(())
}
