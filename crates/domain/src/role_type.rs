//! A kind of duty that can be assigned. The set is the municipality's own; some carry rules of ours (R10).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::record::{Noun, demand_text, noun};
use crate::refusal::Issue;

/// What the role is held on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RoleLevel {
    Municipality,
    Body,
    System,
}

/// Roles that rules of the program know; a municipality names them as it likes and may add others.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StandardRole {
    ItHead,
    DepartmentHead,
    /// *Systemägarens företrädare*: speaks for the owning body.
    SystemOwnerRepresentative,
    SystemSteward,
    SystemOperationsLead,
    DepartmentItRepresentative,
    ContactPerson,
    SecurityOfficer,
    ItTrainingLead,
    InformationSecurityCoordinator,
    MunicipalAuditor,
}

/// Whose decision makes an assignment of the role formal (R89).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AppointedBy {
    /// The body that owns the system, or that the role is held on.
    AccountableBody,
    ExecutiveBoard,
    /// Any body that decides; used for roles whose appointer the municipality has not settled.
    AnyBody,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct RoleType {
    pub name: String,
    pub level: RoleLevel,
    #[serde(default)]
    pub standard: Option<StandardRole>,
    /// Every committee, or every system in use, must have one: a vacancy is a finding.
    pub required: bool,
    pub appointed_by: AppointedBy,
    /// What is expected of the holder (R68).
    #[serde(default)]
    pub duties: Option<String>,
}

impl Noun for RoleType {
    noun!(RoleType);
    const NAME_IS_UNIQUE: bool = true;

    fn name(&self) -> String {
        self.name.clone()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_text("name", &self.name, issues);
    }
}
