//! Checks that look beyond one record: names taken, references that lead nowhere, bodies that may not be what they
//! are named as.

use serde_json::Value;

use crate::apply::{Stop, identity, role};
use crate::body::Body;
use crate::dependency::Dependency;
use crate::id::{BodyId, RecordId};
use crate::reader::Reader;
use crate::record::{Content, Kind, Noun, Record};
use crate::refusal::{Code, Issue, Refusal};
use crate::role_assignment::RoleAssignment;
use crate::system::System;
use crate::text::{LONGEST, fold};

/// The record, live or retired; forbidden and absent answer alike.
pub(super) fn existing<R: Reader>(reader: &R, id: RecordId) -> Result<Record, Stop<R::Failure>> {
    reader.record(id).map_err(Stop::Failed)?.ok_or_else(|| Issue::new(Code::NotFound).with("id", id).into())
}

/// The record, which must not be retired.
pub(super) fn live<R: Reader>(reader: &R, id: RecordId) -> Result<Record, Stop<R::Failure>> {
    let record = existing(reader, id)?;
    match &record.retired {
        None => Ok(record),
        Some(retired) => Err(Issue::new(Code::Retired).with("reason", &retired.reason).into()),
    }
}

/// The noun `N` under a live record.
pub(super) fn live_noun<R: Reader, N: Noun + Clone>(
    reader: &R,
    id: RecordId,
) -> Result<(Record, N), Stop<R::Failure>> {
    let record = live(reader, id)?;
    let noun = record.as_noun::<N>().cloned();
    match noun {
        Some(noun) => Ok((record, noun)),
        None => Err(Issue::new(Code::WrongReference).with("expected", N::KIND.word()).into()),
    }
}

/// Everything that must hold of content about to be stored. `before` is what it replaces: references that it
/// already had are let be, so that a retired supplier does not block an unrelated edit.
pub(super) fn storable<R: Reader>(
    reader: &R,
    id: RecordId,
    content: &Content,
    before: Option<&Content>,
) -> Result<(), Stop<R::Failure>> {
    let mut issues = Vec::new();
    content.check(&mut issues);
    texts_fit(content, &mut issues);
    references(reader, content, before, &mut issues)?;
    if content.kind().name_is_unique() && before.is_none_or(|before| before.name() != content.name()) {
        let name = content.name();
        let holders = reader.named(content.kind(), &fold(&name)).map_err(Stop::Failed)?;
        if holders.iter().any(|holder| *holder != id) {
            issues.push(Issue::at(Code::NameTaken, "name").with("name", name));
        }
    }
    match content {
        Content::System(system) => owner(reader, system, &mut issues)?,
        Content::Dependency(dependency) => unique_dependency(reader, id, dependency, &mut issues)?,
        Content::RoleAssignment(assignment) => {
            let before = before.and_then(RoleAssignment::of);
            role::standable(reader, id.into(), assignment, before, &mut issues)?;
        }
        Content::IdentityDecision(decision) => identity::standable(reader, id, decision, &mut issues)?,
        Content::Body(body) => {
            if let Some(before) = before.and_then(Body::of) {
                duties_kept(reader, id, body, before, &mut issues)?;
            }
        }
        _ => {}
    }
    Refusal::unless_empty(issues).map_err(Stop::Refused)
}

/// No text anywhere in the content may be longer than [`LONGEST`], also where it may be empty.
fn texts_fit(content: &Content, issues: &mut Vec<Issue>) {
    for (field, value) in content.to_fields() {
        let told = issues.iter().any(|issue| issue.field.as_ref() == Some(&field));
        if !told && too_long(&value) {
            issues.push(Issue::at(Code::TooLong, field).with("limit", LONGEST));
        }
    }
}

fn too_long(value: &Value) -> bool {
    match value {
        // Bytes first: counting characters is for the few texts that might be too long.
        Value::String(text) => text.len() > LONGEST && text.chars().count() > LONGEST,
        Value::Array(values) => values.iter().any(too_long),
        Value::Object(fields) => fields.values().any(too_long),
        _ => false,
    }
}

fn references<R: Reader>(
    reader: &R,
    content: &Content,
    before: Option<&Content>,
    issues: &mut Vec<Issue>,
) -> Result<(), Stop<R::Failure>> {
    let old = before.map(Content::references).unwrap_or_default();
    for reference in content.references() {
        if old.contains(&reference) {
            continue;
        }
        let (field, kind, named) = reference;
        match reader.record(named).map_err(Stop::Failed)? {
            None => issues.push(Issue::at(Code::NotFound, field).with("id", named)),
            Some(record) if record.kind() != kind => {
                issues.push(Issue::at(Code::WrongReference, field).with("expected", kind.word()));
            }
            Some(record) if record.retired.is_some() => {
                issues.push(Issue::at(Code::ReferenceRetired, field).with("name", record.content.name()));
            }
            // Every reference that ends so is a decision's: only a body that decides can have made it (R7).
            Some(record) if is_decider(field) => {
                if let Some(body) = record.as_noun::<Body>().filter(|body| !body.body_type.decides()) {
                    issues.push(Issue::at(Code::BodyDoesNotDecide, field).with("name", &body.name));
                }
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Whether a reference in this field says who decided.
fn is_decider(field: &str) -> bool {
    field.ends_with("decision.body") || field.ends_with("approval.body")
}

/// A body may not become one that cannot do what the register already says of it: own a system (R8), have decided (R7).
fn duties_kept<R: Reader>(
    reader: &R,
    id: RecordId,
    body: &Body,
    before: &Body,
    issues: &mut Vec<Issue>,
) -> Result<(), Stop<R::Failure>> {
    if body.body_type == before.body_type {
        return Ok(());
    }
    let mut standing = reader.referring(id).map_err(Stop::Failed)?;
    standing.retain(|record| record.retired.is_none());
    let owns = |record: &Record| {
        record.as_noun::<System>().is_some_and(|system| system.owner.map(RecordId::from) == Some(id))
    };
    if !body.body_type.can_be_accountable() && standing.iter().any(owns) {
        issues.push(Issue::at(Code::AccountableMustBeBody, "body_type").with("name", &body.name));
    }
    let decided = |record: &Record| {
        record.content.references().iter().any(|(field, _, named)| *named == id && is_decider(field))
    };
    if !body.body_type.decides() && standing.iter().any(decided) {
        issues.push(Issue::at(Code::BodyDoesNotDecide, "body_type").with("name", &body.name));
    }
    Ok(())
}

/// Accountable is always a committee, board, company or federation, never the council or a group (R8).
fn owner<R: Reader>(reader: &R, system: &System, issues: &mut Vec<Issue>) -> Result<(), Stop<R::Failure>> {
    let Some(owner) = system.owner else { return Ok(()) };
    if let Some(body) = body(reader, owner)?
        && !body.body_type.can_be_accountable()
    {
        issues.push(Issue::at(Code::AccountableMustBeBody, "owner").with("name", body.name));
    }
    Ok(())
}

pub(super) fn body<R: Reader>(reader: &R, id: BodyId) -> Result<Option<Body>, Stop<R::Failure>> {
    let record = reader.record(id.into()).map_err(Stop::Failed)?;
    Ok(record.and_then(|record| record.as_noun::<Body>().cloned()))
}

fn unique_dependency<R: Reader>(
    reader: &R,
    id: RecordId,
    dependency: &Dependency,
    issues: &mut Vec<Issue>,
) -> Result<(), Stop<R::Failure>> {
    let siblings = reader.referring(dependency.system.into()).map_err(Stop::Failed)?;
    let twin = siblings.iter().any(|record| {
        record.id != id
            && record.retired.is_none()
            && record
                .as_noun::<Dependency>()
                .is_some_and(|other| other.system == dependency.system && other.needs == dependency.needs)
    });
    if twin {
        issues.push(Issue::at(Code::DependencyExists, "needs"));
    }
    Ok(())
}

/// Refuses an id that is already used by anything.
pub(super) fn unused<R: Reader>(reader: &R, id: RecordId) -> Result<(), Stop<R::Failure>> {
    match reader.record(id).map_err(Stop::Failed)? {
        None => Ok(()),
        Some(_) => Err(Issue::new(Code::IdTaken).with("id", id).into()),
    }
}

/// Kinds that come into being only by a command with its own rule.
pub(super) fn addable(kind: Kind) -> Result<(), Refusal> {
    let command = match kind {
        Kind::Municipality => "found_municipality",
        Kind::RoleAssignment => "assign_role",
        Kind::IdentityDecision => "decide_identity",
        _ => return Ok(()),
    };
    Err(Issue::new(Code::GuardedField).with("command", command).into())
}
