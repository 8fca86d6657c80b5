//! The role types that a municipality begins with (report §9 and appendix A). Their names are the user's language
//! and come from the catalogue; what they are held on and who appoints is the report's.

use ansvar_domain::command::FoundedRoleType;
use ansvar_domain::role_type::{AppointedBy, RoleLevel, RoleType, StandardRole};
use uuid::Uuid;

/// What each standard role is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoleWords {
    pub it_head: String,
    pub department_head: String,
    pub system_owner_representative: String,
    pub system_steward: String,
    pub system_operations_lead: String,
    pub department_it_representative: String,
    pub contact_person: String,
    pub security_officer: String,
    pub it_training_lead: String,
    pub information_security_coordinator: String,
    pub municipal_auditor: String,
}

/// The standard roles in the order they are listed, each with its level, whether it must be held everywhere, and
/// whose decision appoints.
///
/// Report §9 demands a steward of every system, and an IT representative, contact persons, a security officer, a
/// training lead and an operations lead under every committee (R10). Where the report has the department appoint,
/// the decision counts as its committee's.
const STANDARD: [(StandardRole, RoleLevel, bool, AppointedBy); 11] = [
    (StandardRole::ItHead, RoleLevel::Municipality, false, AppointedBy::ExecutiveBoard),
    (StandardRole::DepartmentHead, RoleLevel::Body, false, AppointedBy::AccountableBody),
    (StandardRole::SystemOwnerRepresentative, RoleLevel::System, false, AppointedBy::AccountableBody),
    (StandardRole::SystemSteward, RoleLevel::System, true, AppointedBy::AccountableBody),
    (StandardRole::SystemOperationsLead, RoleLevel::Body, true, AppointedBy::AccountableBody),
    (StandardRole::DepartmentItRepresentative, RoleLevel::Body, true, AppointedBy::AccountableBody),
    (StandardRole::ContactPerson, RoleLevel::Body, true, AppointedBy::AccountableBody),
    (StandardRole::SecurityOfficer, RoleLevel::Body, true, AppointedBy::AccountableBody),
    (StandardRole::ItTrainingLead, RoleLevel::Body, true, AppointedBy::AccountableBody),
    (StandardRole::InformationSecurityCoordinator, RoleLevel::Municipality, false, AppointedBy::AnyBody),
    (StandardRole::MunicipalAuditor, RoleLevel::Municipality, false, AppointedBy::AnyBody),
];

impl RoleWords {
    pub fn of(&self, role: StandardRole) -> &str {
        match role {
            StandardRole::ItHead => &self.it_head,
            StandardRole::DepartmentHead => &self.department_head,
            StandardRole::SystemOwnerRepresentative => &self.system_owner_representative,
            StandardRole::SystemSteward => &self.system_steward,
            StandardRole::SystemOperationsLead => &self.system_operations_lead,
            StandardRole::DepartmentItRepresentative => &self.department_it_representative,
            StandardRole::ContactPerson => &self.contact_person,
            StandardRole::SecurityOfficer => &self.security_officer,
            StandardRole::ItTrainingLead => &self.it_training_lead,
            StandardRole::InformationSecurityCoordinator => &self.information_security_coordinator,
            StandardRole::MunicipalAuditor => &self.municipal_auditor,
        }
    }
}

/// The role types to found a municipality with, in the order of the report; duties are left to be written.
pub fn role_types(ids: &mut dyn FnMut() -> Uuid, words: &RoleWords) -> Vec<FoundedRoleType> {
    STANDARD
        .iter()
        .map(|&(role, level, required, appointed_by)| FoundedRoleType {
            id: ansvar_domain::id::RoleTypeId(ids()),
            role_type: RoleType {
                name: words.of(role).to_owned(),
                level,
                standard: Some(role),
                required,
                appointed_by,
                duties: None,
            },
        })
        .collect()
}
