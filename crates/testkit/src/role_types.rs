//! The role types that the audit report names (§9, §11, appendix A.2), as a municipality would start out with.

use ansvar_domain::role_type::{AppointedBy, RoleLevel, RoleType, StandardRole};

/// Name, role, what it is held on, whether every committee or system must have one, whose decision appoints.
const ROLES: [(&str, StandardRole, RoleLevel, bool, AppointedBy); 9] = [
    ("IT-chef", StandardRole::ItHead, RoleLevel::Municipality, false, AppointedBy::ExecutiveBoard),
    ("Förvaltningschef", StandardRole::DepartmentHead, RoleLevel::Body, false, AppointedBy::AccountableBody),
    (
        "Systemägarens företrädare",
        StandardRole::SystemOwnerRepresentative,
        RoleLevel::System,
        false,
        AppointedBy::AccountableBody,
    ),
    ("Systemförvaltare", StandardRole::SystemSteward, RoleLevel::System, true, AppointedBy::AccountableBody),
    (
        "IT-ansvarig",
        StandardRole::DepartmentItRepresentative,
        RoleLevel::Body,
        true,
        AppointedBy::AccountableBody,
    ),
    ("Kontaktperson", StandardRole::ContactPerson, RoleLevel::Body, true, AppointedBy::AccountableBody),
    ("Säkerhetsansvarig", StandardRole::SecurityOfficer, RoleLevel::Body, true, AppointedBy::AccountableBody),
    (
        "IT-utbildningsansvarig",
        StandardRole::ItTrainingLead,
        RoleLevel::Body,
        true,
        AppointedBy::AccountableBody,
    ),
    (
        "Systemansvarig",
        StandardRole::SystemOperationsLead,
        RoleLevel::Body,
        true,
        AppointedBy::AccountableBody,
    ),
];

/// The report's default set; five of them are required in every committee (R10).
pub fn report_role_types() -> Vec<RoleType> {
    ROLES
        .into_iter()
        .map(|(name, standard, level, required, appointed_by)| RoleType {
            name: name.into(),
            level,
            standard: Some(standard),
            required,
            appointed_by,
            duties: None,
        })
        .collect()
}
