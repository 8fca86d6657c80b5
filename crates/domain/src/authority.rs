//! Who may do what, read from the role assignments in the register itself. The client uses it to explain and to grey
//! out, the hub to enforce; a workspace without a hub is its own authority under the same rules.
//!
//! | holder of | on | may |
//! | --- | --- | --- |
//! | IT head | the municipality | everything |
//! | department head, department's IT representative | a body | systems that the body owns, roles on them and on the body, its units and persons |
//! | operations lead | a body | systems that the body owns, their dependencies and classification |
//! | owner's representative, steward | a system | that system, its dependencies and classification, but not whose it is |
//! | anybody else | | read, and register an own key |

use crate::apply::Stop;
use crate::change::{Delta, edited, taken_back};
use crate::command::{Command, Edit};
use crate::context::Context;
use crate::dependency::Dependency;
use crate::id::{BodyId, PersonId, RecordId, SystemId};
use crate::reader::Reader;
use crate::record::{Content, Record};
use crate::refusal::{Code, Issue};
use crate::role_assignment::{RoleAssignment, RoleObject};
use crate::role_type::{RoleType, StandardRole};
use crate::system::System;

/// A role that a person holds on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Held {
    pub role: StandardRole,
    pub object: RoleObject,
}

/// Which of the standard roles a person holds on `context.today`.
pub fn held<R: Reader>(reader: &R, person: PersonId, context: &Context) -> Result<Vec<Held>, R::Failure> {
    let mut held = Vec::new();
    for record in reader.referring(person.into())? {
        let Some(assignment) = record.as_noun::<RoleAssignment>() else { continue };
        let valid =
            record.retired.is_none() && assignment.holder == person && assignment.valid_on(context.today);
        if !valid {
            continue;
        }
        let role_type = reader.record(assignment.role_type.into())?;
        if let Some(role) =
            role_type.as_ref().and_then(Record::as_noun::<RoleType>).and_then(|role_type| role_type.standard)
        {
            held.push(Held { role, object: assignment.object });
        }
    }
    Ok(held)
}

/// What a command touches, as far as authority cares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Concern {
    /// The acting person alone.
    Self_,
    System(SystemId, Option<BodyId>),
    Body(BodyId),
    /// The municipality as a whole.
    Everything,
}

/// Refuses a command that the acting person may not give. `FoundMunicipality` needs no right: there is none yet.
pub fn permit<R: Reader>(reader: &R, command: &Command, context: &Context) -> Result<(), Stop<R::Failure>> {
    if let Command::FoundMunicipality(found) = command {
        return if found.chief_id == context.actor { Ok(()) } else { Err(Code::UnknownActor.into()) };
    }
    let actor = reader.record(context.actor.into()).map_err(Stop::Failed)?;
    if !actor.is_some_and(|record| record.retired.is_none() && matches!(record.content, Content::Person(_))) {
        return Err(Code::UnknownActor.into());
    }
    let held = held(reader, context.actor, context).map_err(Stop::Failed)?;
    for concern in concerns(reader, command).map_err(Stop::Failed)? {
        if !allowed(&held, concern) {
            return Err(Issue::new(Code::NotPermitted).with("needs", needs(concern)).into());
        }
    }
    Ok(())
}

fn allowed(held: &[Held], concern: Concern) -> bool {
    held.iter().any(|held| match (held.role, held.object, concern) {
        (StandardRole::ItHead, RoleObject::Municipality(_), _) => true,
        (
            StandardRole::DepartmentHead | StandardRole::DepartmentItRepresentative,
            RoleObject::Body(body),
            Concern::Body(concerned) | Concern::System(_, Some(concerned)),
        ) => body == concerned,
        (
            StandardRole::SystemSteward | StandardRole::SystemOwnerRepresentative,
            RoleObject::System(system),
            Concern::System(concerned, _),
        ) => system == concerned,
        // Answers for the daily work with every system of the department (report §9), and appoints nobody.
        (StandardRole::SystemOperationsLead, RoleObject::Body(body), Concern::System(_, Some(concerned))) => {
            body == concerned
        }
        _ => false,
    }) || concern == Concern::Self_
}

/// The least role that may; the catalogue has a word for each.
fn needs(concern: Concern) -> &'static str {
    match concern {
        Concern::Self_ => "self",
        Concern::System(..) => "system_role",
        Concern::Body(_) => "body_role",
        Concern::Everything => "it_head",
    }
}

fn concerns<R: Reader>(reader: &R, command: &Command) -> Result<Vec<Concern>, R::Failure> {
    Ok(match command {
        Command::RegisterSigningKey(_) => vec![Concern::Self_],
        Command::Add(add) => vec![of_content(reader, add.id, &add.content)?],
        Command::Edit(Edit { id, set, .. }) => match reader.record(*id)? {
            Some(record) => {
                let after = edited(&record, set).ok().map(|after| after.content);
                between(reader, *id, &record.content, after.as_ref())?
            }
            None => vec![Concern::Everything],
        },
        Command::Retire(retire) => vec![of_record(reader, retire.id)?],
        Command::Restore(restore) => vec![of_record(reader, restore.id)?],
        Command::ClassifySystem(classify) => vec![of_record(reader, classify.system.into())?],
        Command::AssignRole(assign) => vec![appointment(reader, assign.assignment.object)?],
        Command::EndRoleAssignment(end) => match reader.record(end.id.into())? {
            Some(record) => match record.as_noun::<RoleAssignment>() {
                Some(assignment) => vec![appointment(reader, assignment.object)?],
                None => vec![Concern::Everything],
            },
            None => vec![Concern::Everything],
        },
        Command::Revert(revert) => {
            let mut concerns = Vec::new();
            for delta in reader.changes_of(revert.command)?.unwrap_or_default() {
                concerns.extend(of_undoing(reader, &delta)?);
            }
            concerns
        }
        Command::SetCriticality(_)
        | Command::DecideIdentity(_)
        | Command::RecordInventory(_)
        | Command::UndoInventory(_)
        | Command::FoundMunicipality(_)
        | Command::Batch(_) => vec![Concern::Everything],
    })
}

/// Whom it concerns that one record goes from one content to another: those whose it is, and those whose it becomes.
fn between<R: Reader>(
    reader: &R,
    id: RecordId,
    before: &Content,
    after: Option<&Content>,
) -> Result<Vec<Concern>, R::Failure> {
    let mut concerns = vec![of_content(reader, id, before)?];
    match (before, after) {
        (_, None) => {}
        // Who answers for a system is never its steward's to say: giving it away concerns both bodies (R8).
        (Content::System(before), Some(Content::System(after))) => {
            if before.owner != after.owner {
                let bodies = [before.owner, after.owner];
                concerns.extend(bodies.map(|owner| owner.map_or(Concern::Everything, Concern::Body)));
            }
        }
        (_, Some(after)) => concerns.push(of_content(reader, id, after)?),
    }
    Ok(concerns)
}

/// Taking back needs at least the right to have done it: what only a decision may set, only the IT head puts back.
fn of_undoing<R: Reader>(reader: &R, delta: &Delta) -> Result<Vec<Concern>, R::Failure> {
    let Some(record) = reader.record(delta.id)? else { return Ok(vec![Concern::Everything]) };
    if delta.created {
        return Ok(vec![of_content(reader, delta.id, &record.content)?]);
    }
    let before = taken_back(&record, delta).map(|before| before.content);
    let mut concerns = between(reader, delta.id, &record.content, before.as_ref())?;
    if delta.fields.iter().any(|change| matches!(change.field.as_str(), "criticality" | "signing_key")) {
        concerns.push(Concern::Everything);
    }
    Ok(concerns)
}

/// Appointing on a system is its owner's business, never the steward's own.
fn appointment<R: Reader>(reader: &R, object: RoleObject) -> Result<Concern, R::Failure> {
    Ok(match object {
        RoleObject::Municipality(_) => Concern::Everything,
        RoleObject::Body(body) => Concern::Body(body),
        RoleObject::System(system) => match owner(reader, system)? {
            Some(owner) => Concern::Body(owner),
            None => Concern::Everything,
        },
    })
}

fn of_record<R: Reader>(reader: &R, id: RecordId) -> Result<Concern, R::Failure> {
    Ok(match reader.record(id)? {
        Some(record) => of_content(reader, id, &record.content)?,
        None => Concern::Everything,
    })
}

fn of_content<R: Reader>(reader: &R, id: RecordId, content: &Content) -> Result<Concern, R::Failure> {
    Ok(match content {
        Content::System(system) => Concern::System(id.into(), system.owner),
        Content::Dependency(Dependency { system, .. }) => Concern::System(*system, owner(reader, *system)?),
        Content::Unit(unit) => Concern::Body(unit.body),
        Content::Person(person) => person.body.map_or(Concern::Everything, Concern::Body),
        Content::RoleAssignment(assignment) => appointment(reader, assignment.object)?,
        _ => Concern::Everything,
    })
}

fn owner<R: Reader>(reader: &R, system: SystemId) -> Result<Option<BodyId>, R::Failure> {
    let record = reader.record(system.into())?;
    Ok(record.as_ref().and_then(Record::as_noun::<System>).and_then(|system| system.owner))
}
