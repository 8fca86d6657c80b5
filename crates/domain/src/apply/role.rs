//! Appointing to a role and ending an appointment.

use chrono::NaiveDate;

use crate::apply::{Applied, Stop, check};
use crate::body::BodyType;
use crate::change::Change;
use crate::command::{AssignRole, EndRoleAssignment};
use crate::context::Context;
use crate::decision::DecisionReference;
use crate::id::{BodyId, RoleAssignmentId};
use crate::overlay::Overlay;
use crate::reader::Reader;
use crate::record::{Content, Record, demand_text};
use crate::refusal::{Code, Issue, Refusal};
use crate::role_assignment::{RoleAssignment, RoleObject};
use crate::role_type::{AppointedBy, RoleLevel, RoleType};
use crate::system::System;

pub(super) fn assign<R: Reader>(reader: &R, assign: &AssignRole, context: &Context) -> Applied<R> {
    check::unused(reader, assign.id.into())?;
    let assignment = &assign.assignment;
    let mut changes = Vec::new();
    if let Some(old) = assign.replaces {
        let (record, old) = check::live_noun::<R, RoleAssignment>(reader, old.into())?;
        if old.role_type != assignment.role_type || old.object != assignment.object {
            return Err(Issue::at(Code::WrongReference, "replaces")
                .with("expected", "role_assignment")
                .into());
        }
        let last_day = assignment.valid_from.pred_opt().unwrap_or(assignment.valid_from);
        changes.push(ended(&record, &old, last_day)?);
    }
    let overlay = Overlay { base: reader, changes: &changes };
    let (_, role_type) = check::live_noun::<_, RoleType>(&overlay, assignment.role_type.into())?;
    if level(assignment.object) != role_type.level {
        return Err(Issue::at(Code::WrongRoleLevel, "object").with("role", &role_type.name).into());
    }
    if let Some(decision) = &assignment.decision {
        let mut issues = Vec::new();
        decision.check("decision", context.today, &mut issues);
        Refusal::unless_empty(issues)?;
    }
    let appointed = Content::from(assignment.clone());
    check::storable(&overlay, assign.id.into(), &appointed, None)?;
    changes.push(Change::created(Record::new(assign.id, appointed)));
    Ok(changes)
}

fn level(object: RoleObject) -> RoleLevel {
    match object {
        RoleObject::Municipality(_) => RoleLevel::Municipality,
        RoleObject::Body(_) => RoleLevel::Body,
        RoleObject::System(_) => RoleLevel::System,
    }
}

/// What must hold of an assignment however it comes to be stored: appointed, edited, restored or un-ended. A decision
/// that it already rested on is let be, as the system may have changed owner since.
pub(super) fn standable<R: Reader>(
    reader: &R,
    id: RoleAssignmentId,
    assignment: &RoleAssignment,
    before: Option<&RoleAssignment>,
    issues: &mut Vec<Issue>,
) -> Result<(), Stop<R::Failure>> {
    let role_type = reader.record(assignment.role_type.into()).map_err(Stop::Failed)?;
    if let Some(role_type) = role_type.as_ref().and_then(Record::as_noun::<RoleType>)
        && let Some(decision) = &assignment.decision
        && before.is_none_or(|before| before.decision.as_ref() != Some(decision))
    {
        decider(reader, assignment, role_type, decision, issues)?;
    }
    already_held(reader, id, assignment, issues)
}

/// Only the body that the role type names may appoint (R89).
fn decider<R: Reader>(
    reader: &R,
    assignment: &RoleAssignment,
    role_type: &RoleType,
    decision: &DecisionReference,
    issues: &mut Vec<Issue>,
) -> Result<(), Stop<R::Failure>> {
    let Some(decided_by) = check::body(reader, decision.body)? else { return Ok(()) };
    let accepted = match role_type.appointed_by {
        AppointedBy::AnyBody => true,
        AppointedBy::ExecutiveBoard => decided_by.body_type == BodyType::ExecutiveBoard,
        AppointedBy::AccountableBody => match accountable(reader, assignment.object)? {
            // Nobody owns it yet, so any decision is better than none; the missing owner is a finding of its own.
            None => true,
            // The council stands above every body and may appoint in its place.
            Some(body) => body == decision.body || decided_by.body_type == BodyType::MunicipalCouncil,
        },
    };
    if !accepted {
        issues.push(Issue::at(Code::WrongDecider, "decision.body").with("name", decided_by.name));
    }
    Ok(())
}

fn accountable<R: Reader>(reader: &R, object: RoleObject) -> Result<Option<BodyId>, Stop<R::Failure>> {
    Ok(match object {
        RoleObject::Municipality(_) => None,
        RoleObject::Body(body) => Some(body),
        RoleObject::System(system) => reader
            .record(system.into())
            .map_err(Stop::Failed)?
            .and_then(|record| record.as_noun::<System>().and_then(|system| system.owner)),
    })
}

fn already_held<R: Reader>(
    reader: &R,
    id: RoleAssignmentId,
    assignment: &RoleAssignment,
    issues: &mut Vec<Issue>,
) -> Result<(), Stop<R::Failure>> {
    let (_, object) = assignment.object.record();
    let held = reader.referring(object).map_err(Stop::Failed)?.into_iter().any(|record| {
        record.id != id.into()
            && record.retired.is_none()
            && record.as_noun::<RoleAssignment>().is_some_and(|other| {
                other.role_type == assignment.role_type
                    && other.object == assignment.object
                    && other.holder == assignment.holder
                    && overlaps(other, assignment)
            })
    });
    if held {
        issues.push(Issue::at(Code::AlreadyAssigned, "holder"));
    }
    Ok(())
}

fn overlaps(one: &RoleAssignment, other: &RoleAssignment) -> bool {
    one.valid_to.is_none_or(|to| other.valid_from <= to)
        && other.valid_to.is_none_or(|to| one.valid_from <= to)
}

pub(super) fn end<R: Reader>(reader: &R, end: &EndRoleAssignment) -> Applied<R> {
    let (record, assignment) = check::live_noun::<R, RoleAssignment>(reader, end.id.into())?;
    let mut issues = Vec::new();
    demand_text("reason", &end.reason, &mut issues);
    Refusal::unless_empty(issues)?;
    Ok(vec![ended(&record, &assignment, end.on)?])
}

fn ended(record: &Record, assignment: &RoleAssignment, last_day: NaiveDate) -> Result<Change, Refusal> {
    if let Some(already) = assignment.valid_to.filter(|to| *to <= last_day) {
        return Err(Issue::new(Code::AlreadyEnded).with("date", already).into());
    }
    if last_day < assignment.valid_from {
        return Err(Issue::at(Code::DatesOutOfOrder, "on")
            .with("from", assignment.valid_from)
            .with("to", last_day)
            .into());
    }
    let ended = RoleAssignment { valid_to: Some(last_day), ..assignment.clone() };
    Ok(Change::to(record, ended.into()))
}
