//! What a command did to one record, whole ([`Change`]) and field by field ([`Delta`], the form the journal keeps).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use specta::Type;

use crate::id::RecordId;
use crate::record::{Content, Kind, Record, Revision, Scope, read_fields};
use crate::refusal::{Code, Issue};

/// The pseudo-field under which the journal keeps retirement. No noun has a field of the name.
pub const RETIRED: &str = "retired";

/// One record before and after.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// Absent when the command created the record.
    pub before: Option<Record>,
    pub after: Record,
}

/// One field before and after; `null` stands for an empty field.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct FieldChange {
    pub field: String,
    #[specta(type = specta_typescript::Unknown)]
    pub before: Value,
    #[specta(type = specta_typescript::Unknown)]
    pub after: Value,
}

/// A change as the journal keeps it: enough to show it, to go back to it, and to undo it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type, JsonSchema)]
pub struct Delta {
    pub id: RecordId,
    pub kind: Kind,
    pub scope: Scope,
    /// The revision that the change made.
    pub revision: Revision,
    pub created: bool,
    pub fields: Vec<FieldChange>,
}

impl Change {
    pub fn created(record: Record) -> Self {
        Self { before: None, after: record }
    }

    /// The next revision of `before` with other content.
    pub fn to(before: &Record, content: Content) -> Self {
        let after = Record { revision: before.revision + 1, content, ..before.clone() };
        Self { before: Some(before.clone()), after }
    }

    pub fn delta(&self) -> Delta {
        let before = self.before.as_ref().map(all_fields).unwrap_or_default();
        let after = all_fields(&self.after);
        let mut fields: Vec<_> = after
            .iter()
            .filter(|(field, value)| before.get(*field).unwrap_or(&Value::Null) != *value)
            .map(|(field, value)| FieldChange {
                field: field.clone(),
                before: before.get(field).cloned().unwrap_or(Value::Null),
                after: value.clone(),
            })
            .collect();
        fields.extend(before.iter().filter(|(field, _)| !after.contains_key(*field)).map(
            |(field, value)| FieldChange { field: field.clone(), before: value.clone(), after: Value::Null },
        ));
        Delta {
            id: self.after.id,
            kind: self.after.kind(),
            scope: self.after.scope,
            revision: self.after.revision,
            created: self.before.is_none(),
            fields,
        }
    }
}

/// The record's fields and its retirement, as the journal sees them.
fn all_fields(record: &Record) -> Map<String, Value> {
    let mut fields = record.fields();
    fields.insert(RETIRED.into(), serde_json::to_value(&record.retired).unwrap_or_default());
    fields
}

/// The record with every field of `delta` put back to what it was before. The revision is `delta`'s, less one.
/// Nothing when the fields do not read as the kind's any more.
pub fn taken_back(record: &Record, delta: &Delta) -> Option<Record> {
    let mut fields = all_fields(record);
    for change in &delta.fields {
        fields.insert(change.field.clone(), change.before.clone());
    }
    let retired = serde_json::from_value(fields.remove(RETIRED)?).ok()?;
    let (content, unknown) = read_fields(record.kind(), fields).ok()?;
    let revision = delta.revision.checked_sub(1)?;
    Some(Record { revision, retired, content, unknown, ..record.clone() })
}

/// `record` with the fields of `set`, or an issue at each field that cannot take its value.
pub fn edited(record: &Record, set: &Map<String, Value>) -> Result<Record, Vec<Issue>> {
    let known = record.content.to_fields();
    let guarded = record.kind().guarded();
    let mut issues = Vec::new();
    for field in set.keys() {
        if let Some((_, command)) = guarded.iter().find(|(name, _)| name == field) {
            issues.push(Issue::at(Code::GuardedField, field).with("command", command));
        } else if !known.contains_key(field) {
            let fields = known.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
            issues.push(Issue::at(Code::UnknownField, field).with("fields", fields));
        }
    }
    if !issues.is_empty() {
        return Err(issues);
    }
    let mut patched = known.clone();
    patched.extend(set.iter().map(|(field, value)| (field.clone(), value.clone())));
    match Content::from_fields(record.kind(), patched) {
        Ok(content) => Ok(Record { content, ..record.clone() }),
        Err(_) => Err(misfits(record, &known, set)),
    }
}

/// Which of the fields do not fit, each tried alone.
fn misfits(record: &Record, known: &Map<String, Value>, set: &Map<String, Value>) -> Vec<Issue> {
    set.iter()
        .filter_map(|(field, value)| {
            let mut patched = known.clone();
            patched.insert(field.clone(), value.clone());
            let error = Content::from_fields(record.kind(), patched).err()?;
            Some(Issue::at(Code::WrongKind, field).with("expected", error))
        })
        .collect()
}
