//! The role types that a municipality starts with, named from the catalogue.

use ansvar_domain::command::FoundedRoleType;
use ansvar_domain::role_type::StandardRole;
use uuid::Uuid;

use crate::example::RoleWords;
use crate::text::{Text, kebab};

/// The report's default set.
pub fn role_types(ids: &mut dyn FnMut() -> Uuid, text: &Text) -> Vec<FoundedRoleType> {
    crate::example::role_types(ids, &role_words(text))
}

/// What each standard role is called in the catalogue: `role-<role>`.
pub fn role_words(text: &Text) -> RoleWords {
    let word = |role: StandardRole| {
        let name =
            serde_json::to_value(role).ok().and_then(|name| name.as_str().map(kebab)).unwrap_or_default();
        text.word(&format!("role-{name}"))
    };
    RoleWords {
        it_head: word(StandardRole::ItHead),
        department_head: word(StandardRole::DepartmentHead),
        system_owner_representative: word(StandardRole::SystemOwnerRepresentative),
        system_steward: word(StandardRole::SystemSteward),
        system_operations_lead: word(StandardRole::SystemOperationsLead),
        department_it_representative: word(StandardRole::DepartmentItRepresentative),
        contact_person: word(StandardRole::ContactPerson),
        security_officer: word(StandardRole::SecurityOfficer),
        it_training_lead: word(StandardRole::ItTrainingLead),
        information_security_coordinator: word(StandardRole::InformationSecurityCoordinator),
        municipal_auditor: word(StandardRole::MunicipalAuditor),
    }
}
