//! Appointing, in one sentence: `register.steward(system).is(person).decided("BUN", "31/2026", date)`.

use ansvar_domain::Command;
use ansvar_domain::command::AssignRole;
use ansvar_domain::id::{BodyId, PersonId, RoleAssignmentId, RoleTypeId, SystemId};
use ansvar_domain::role_assignment::{AssignmentKind, RoleAssignment, RoleObject};
use ansvar_domain::role_type::StandardRole;
use chrono::NaiveDate;

use crate::register::Register;

/// A role on an object, before it is said who holds it.
#[derive(Debug)]
#[must_use = "nobody is appointed until `is` and how it was decided are said"]
pub struct Vacancy<'a> {
    register: &'a mut Register,
    role_type: RoleTypeId,
    object: RoleObject,
}

/// An appointment about to be made; `decided`, `undecided` or `in_fact_only` makes it.
#[derive(Debug)]
#[must_use = "nobody is appointed until it is said how it was decided"]
pub struct Appointment<'a> {
    register: &'a mut Register,
    assign: AssignRole,
}

impl Register {
    pub fn steward(&mut self, system: SystemId) -> Vacancy<'_> {
        self.standard(StandardRole::SystemSteward, RoleObject::System(system))
    }

    pub fn owner_representative(&mut self, system: SystemId) -> Vacancy<'_> {
        self.standard(StandardRole::SystemOwnerRepresentative, RoleObject::System(system))
    }

    pub fn department_head(&mut self, body: BodyId) -> Vacancy<'_> {
        self.standard(StandardRole::DepartmentHead, RoleObject::Body(body))
    }

    /// Any role that the program knows, on anything.
    #[track_caller]
    pub fn standard(&mut self, role: StandardRole, object: RoleObject) -> Vacancy<'_> {
        let role_type = self.role_type(role);
        Vacancy { register: self, role_type, object }
    }

    /// A role type of the municipality's own, on anything.
    pub fn role(&mut self, role_type: RoleTypeId, object: RoleObject) -> Vacancy<'_> {
        Vacancy { register: self, role_type, object }
    }
}

impl<'a> Vacancy<'a> {
    /// From today, until further notice.
    pub fn is(self, holder: PersonId) -> Appointment<'a> {
        let assignment = RoleAssignment {
            role_type: self.role_type,
            object: self.object,
            holder,
            assignment_kind: AssignmentKind::Formal,
            decision: None,
            valid_from: self.register.today(),
            valid_to: None,
            share_percent: None,
            note: None,
        };
        let assign = AssignRole { id: self.register.ids.fresh(), assignment, replaces: None };
        Appointment { register: self.register, assign }
    }
}

impl Appointment<'_> {
    pub fn from(mut self, day: NaiveDate) -> Self {
        self.assign.assignment.valid_from = day;
        self
    }

    /// The last day.
    pub fn until(mut self, day: NaiveDate) -> Self {
        self.assign.assignment.valid_to = Some(day);
        self
    }

    pub fn kind(mut self, kind: AssignmentKind) -> Self {
        self.assign.assignment.assignment_kind = kind;
        self
    }

    pub fn replacing(mut self, earlier: RoleAssignmentId) -> Self {
        self.assign.replaces = Some(earlier);
        self
    }

    /// § `paragraph` of a body's minutes on a day says so.
    #[track_caller]
    pub fn decided(mut self, body: &str, paragraph: &str, date: NaiveDate) -> RoleAssignmentId {
        self.assign.assignment.decision = Some(self.register.decision(body, paragraph, date));
        self.made()
    }

    /// No decision can be shown.
    #[track_caller]
    pub fn undecided(self) -> RoleAssignmentId {
        self.made()
    }

    /// Does the work without a mission.
    #[track_caller]
    pub fn in_fact_only(self) -> RoleAssignmentId {
        self.kind(AssignmentKind::DeFacto).made()
    }

    /// The command, for somebody else to give or for a test to see refused.
    pub fn command(self) -> Command {
        Command::AssignRole(self.assign)
    }

    /// The command with a decision.
    #[track_caller]
    pub fn command_decided(mut self, body: &str, paragraph: &str, date: NaiveDate) -> Command {
        self.assign.assignment.decision = Some(self.register.decision(body, paragraph, date));
        self.command()
    }

    #[track_caller]
    fn made(self) -> RoleAssignmentId {
        let id = self.assign.id;
        self.register.does(&Command::AssignRole(self.assign));
        id
    }
}
