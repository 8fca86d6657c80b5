//! A person holding a role on something, from a day, by a decision — or without one, which is what the audit found.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision::DecisionReference;
use crate::id::{PersonId, RecordId, RoleTypeId};
use crate::record::{Kind, Noun, References, demand_order, noun};
use crate::refusal::{Code, Issue};

/// On what the role is held.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(tag = "on", content = "id", rename_all = "snake_case")]
pub enum RoleObject {
    Municipality(crate::id::MunicipalityId),
    Body(crate::id::BodyId),
    System(crate::id::SystemId),
}

impl RoleObject {
    pub fn record(self) -> (Kind, RecordId) {
        match self {
            Self::Municipality(id) => (Kind::Municipality, id.into()),
            Self::Body(id) => (Kind::Body, id.into()),
            Self::System(id) => (Kind::System, id.into()),
        }
    }
}

/// With which right the role is held (R30).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, Type, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AssignmentKind {
    /// Decided by the body that may.
    Formal,
    /// *Tillförordnad*: temporary.
    Acting,
    /// Does the work without a mission.
    DeFacto,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct RoleAssignment {
    pub role_type: RoleTypeId,
    pub object: RoleObject,
    pub holder: PersonId,
    pub assignment_kind: AssignmentKind,
    /// The appointment; a formal assignment without one is listed as undecided (R9).
    #[serde(default)]
    pub decision: Option<DecisionReference>,
    pub valid_from: NaiveDate,
    /// The last day; absent means until further notice.
    #[serde(default)]
    pub valid_to: Option<NaiveDate>,
    /// Share of working time, percent (R29).
    #[serde(default)]
    pub share_percent: Option<u8>,
    #[serde(default)]
    pub note: Option<String>,
}

impl RoleAssignment {
    /// Whether the assignment holds on a day; both ends are included.
    pub fn valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|to| day <= to)
    }
}

impl Noun for RoleAssignment {
    noun!(RoleAssignment);
    const GUARDED: &'static [(&'static str, &'static str)] = &[
        ("role_type", "assign_role"),
        ("object", "assign_role"),
        ("holder", "assign_role"),
        ("valid_to", "end_role_assignment"),
    ];

    /// An assignment is called by its object, role and holder, which the store joins; it has no name of its own.
    fn name(&self) -> String {
        String::new()
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        demand_order("valid_to", Some(self.valid_from), self.valid_to, issues);
        if self.share_percent.is_some_and(|share| share > 100) {
            issues.push(Issue::at(Code::OutOfRange, "share_percent").with("from", 0).with("to", 100));
        }
    }

    fn references(&self) -> References {
        let (kind, object) = self.object.record();
        let mut references: References = vec![
            ("role_type", Kind::RoleType, self.role_type.into()),
            ("object", kind, object),
            ("holder", Kind::Person, self.holder.into()),
        ];
        references
            .extend(self.decision.iter().map(|decision| ("decision.body", Kind::Body, decision.body.into())));
        references
    }
}
