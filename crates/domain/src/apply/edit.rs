//! Adding a record and setting its fields.

use chrono::NaiveDate;

use crate::apply::{Applied, Stop, check};
use crate::change::{Change, edited};
use crate::command::{Add, Edit, RegisterSigningKey};
use crate::context::Context;
use crate::merge::merge;
use crate::person::Person;
use crate::reader::Reader;
use crate::record::{Content, Record};
use crate::refusal::{Code, Issue, Refusal};

pub(super) fn add<R: Reader>(reader: &R, add: &Add, context: &Context) -> Applied<R> {
    check::addable(add.content.kind())?;
    check::unused(reader, add.id)?;
    let mut issues = Vec::new();
    guarded_fields_are_empty(&add.content, &mut issues);
    decisions_are_past(&add.content, context.today, &mut issues);
    Refusal::unless_empty(issues)?;
    check::storable(reader, add.id, &add.content, None)?;
    Ok(vec![Change::created(Record::new(add.id, add.content.clone()))])
}

/// A new record may not bring along what only a command with its own rule may set.
fn guarded_fields_are_empty(content: &Content, issues: &mut Vec<Issue>) {
    let fields = content.to_fields();
    for (field, command) in content.kind().guarded() {
        if fields.get(*field).is_some_and(|value| !value.is_null()) {
            issues.push(Issue::at(Code::GuardedField, *field).with("command", command));
        }
    }
}

/// Decisions that plain records carry are checked against today.
fn decisions_are_past(content: &Content, today: NaiveDate, issues: &mut Vec<Issue>) {
    match content {
        Content::Mandate(mandate) => mandate.decision.check("decision", today, issues),
        Content::GoverningDocument(document) => {
            if let Some(decision) = &document.decision {
                decision.check("decision", today, issues);
            }
        }
        Content::System(system) => {
            if let Some(approval) =
                system.connection.as_ref().and_then(|connection| connection.approval.as_ref())
            {
                approval.check("connection.approval", today, issues);
            }
        }
        Content::RoleAssignment(assignment) => {
            if let Some(decision) = &assignment.decision {
                decision.check("decision", today, issues);
            }
        }
        _ => {}
    }
}

pub(super) fn edit<R: Reader>(reader: &R, edit: &Edit, context: &Context) -> Applied<R> {
    let record = check::live(reader, edit.id)?;
    // Reading the fields first gives the clearest answer to a misspelt or misfitting one.
    let wanted = edited(&record, &edit.set).map_err(|issues| Refusal { issues, conflicts: Vec::new() })?;
    let normal: serde_json::Map<_, _> =
        wanted.content.to_fields().into_iter().filter(|(field, _)| edit.set.contains_key(field)).collect();
    let set = if edit.seen == record.revision { normal } else { merged(reader, &record, edit, &normal)? };
    let after = edited(&record, &set).map_err(|issues| Refusal { issues, conflicts: Vec::new() })?;
    if after.content == record.content {
        return Err(Code::NothingToChange.into());
    }
    let mut issues = Vec::new();
    decisions_are_past(&after.content, context.today, &mut issues);
    Refusal::unless_empty(issues)?;
    check::storable(reader, record.id, &after.content, Some(&record.content))?;
    Ok(vec![Change::to(&record, after.content)])
}

/// The fields that still are to be set when the record moved on since its author saw it.
fn merged<R: Reader>(
    reader: &R,
    record: &Record,
    edit: &Edit,
    mine: &serde_json::Map<String, serde_json::Value>,
) -> Result<serde_json::Map<String, serde_json::Value>, Stop<R::Failure>> {
    let base = reader
        .record_at(edit.id, edit.seen)
        .map_err(Stop::Failed)?
        .ok_or_else(|| Issue::new(Code::ChangedSince).with("revision", edit.seen))?;
    let merge = merge(&base.fields(), &record.fields(), mine);
    if merge.conflicts.is_empty() {
        return Ok(merge.set);
    }
    let issues =
        merge.conflicts.iter().map(|conflict| Issue::at(Code::FieldConflict, &conflict.field)).collect();
    Err(Refusal { issues, conflicts: merge.conflicts }.into())
}

/// A person's own key, registered by that person.
pub(super) fn register_key<R: Reader>(
    reader: &R,
    register: &RegisterSigningKey,
    context: &Context,
) -> Applied<R> {
    if register.person != context.actor {
        return Err(Issue::new(Code::NotPermitted).with("needs", "self").into());
    }
    let (record, mut person) = check::live_noun::<R, Person>(reader, register.person.into())?;
    if person.signing_key.as_ref() == Some(&register.key) {
        return Err(Code::NothingToChange.into());
    }
    person.signing_key = Some(register.key.clone());
    let keyed = Content::from(person);
    check::storable(reader, record.id, &keyed, Some(&record.content))?;
    Ok(vec![Change::to(&record, keyed)])
}
