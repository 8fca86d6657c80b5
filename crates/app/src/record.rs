//! One record for a screen or a script: its fields, what it names with their names, and its history.

use std::collections::BTreeMap;

use ansvar_domain::change::FieldChange;
use ansvar_domain::id::{CommandId, PersonId};
use ansvar_domain::record::{Kind, Record, Retirement, Revision};
use ansvar_domain::{Command, Reader, RecordId};
use ansvar_store::Read;
use ansvar_store::journal::StoredEntry;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use specta::Type;

use crate::app::App;
use crate::failure::{Failure, Result};

/// A record by its name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Named {
    pub id: RecordId,
    pub kind: Kind,
    pub name: String,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type)]
pub struct RecordView {
    pub id: RecordId,
    pub kind: Kind,
    pub revision: Revision,
    pub retired: Option<Retirement>,
    pub name: String,
    #[specta(type = std::collections::BTreeMap<String, Option<specta_typescript::Unknown>>)]
    pub fields: Map<String, Value>,
    /// Everything that the fields name, by field.
    pub references: Vec<Reference>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Reference {
    pub field: String,
    pub to: Named,
}

/// One entry of a record's history, or of the whole journal.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type)]
pub struct HistoryEntry {
    pub command_id: CommandId,
    /// The command's word; the catalogue has `command-<word>`.
    pub command: String,
    /// RFC 3339, UTC.
    pub at: String,
    pub actor: PersonId,
    pub actor_name: String,
    pub signed: bool,
    pub changes: Vec<RecordChange>,
}

/// What an entry did to one record.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, Type)]
pub struct RecordChange {
    pub record: Named,
    pub created: bool,
    /// Values that are ids of records are shown by name under `names`.
    pub fields: Vec<FieldChange>,
    pub names: BTreeMap<String, String>,
}

/// A record to choose from a list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct Choice {
    pub id: RecordId,
    pub name: String,
    pub detail: String,
}

impl App {
    pub fn record(&self, id: RecordId) -> Result<RecordView> {
        self.read(|read| {
            let record = read.record(id)?.ok_or_else(|| Failure::not_found(&id.to_string()))?;
            let mut references = Vec::new();
            for (field, _, target) in record.content.references() {
                references.push(Reference { field: field.into(), to: named(read, target)? });
            }
            Ok(view(record, references))
        })
    }

    /// A record's history, newest first.
    pub fn history(&self, id: RecordId) -> Result<Vec<HistoryEntry>> {
        self.read(|read| history(read, id))
    }

    /// The latest changes of the whole register, newest first.
    pub fn latest(&self, offset: u32, limit: u32) -> Result<Vec<HistoryEntry>> {
        self.read(|read| {
            read.latest_entries(offset, limit.min(500))?.iter().map(|entry| told(read, entry, None)).collect()
        })
    }

    /// Live records of a kind whose name fits `text`, best first; without a text, in Swedish order.
    pub fn choices(&self, kind: Kind, text: &str, limit: u32) -> Result<Vec<Choice>> {
        let limit = usize::try_from(limit.min(200)).unwrap_or(200);
        self.read(|read| {
            if text.trim().is_empty() {
                let records = read.all(kind)?;
                return Ok(records.iter().take(limit).map(choice).collect());
            }
            let hits = read.search(text, &[kind.word()], limit)?;
            Ok(hits
                .into_iter()
                .map(|hit| Choice { id: RecordId(hit.object), name: hit.name, detail: hit.detail })
                .collect())
        })
    }
}

fn choice(record: &Record) -> Choice {
    let detail = record.content.search_text().into_iter().next().unwrap_or_default();
    Choice { id: record.id, name: record.content.name(), detail }
}

pub(crate) fn view(record: Record, references: Vec<Reference>) -> RecordView {
    RecordView {
        id: record.id,
        kind: record.kind(),
        revision: record.revision,
        name: record.content.name(),
        fields: record.fields(),
        retired: record.retired,
        references,
    }
}

/// What a record is called. Records without a name of their own borrow it from what they name.
pub(crate) fn named(read: &Read<'_>, id: RecordId) -> Result<Named> {
    let Some(record) = read.record(id)? else {
        return Err(Failure::not_found(&id.to_string()));
    };
    let mut name = record.content.name();
    if name.is_empty() {
        for (_, _, target) in record.content.references().into_iter().take(3) {
            if let Some(other) =
                read.record(target)?.map(|other| other.content.name()).filter(|name| !name.is_empty())
            {
                name = if name.is_empty() { other } else { format!("{name} – {other}") };
            }
        }
    }
    Ok(Named { id, kind: record.kind(), name })
}

/// A record's history, newest first.
pub(crate) fn history(read: &Read<'_>, id: RecordId) -> Result<Vec<HistoryEntry>> {
    let mut entries = read.history(id)?;
    entries.reverse();
    entries.iter().map(|entry| told(read, entry, Some(id))).collect()
}

fn told(read: &Read<'_>, entry: &StoredEntry, only: Option<RecordId>) -> Result<HistoryEntry> {
    let mut changes = Vec::new();
    for delta in entry.deltas()? {
        if only.is_some_and(|only| only != delta.id) {
            continue;
        }
        let mut names = BTreeMap::new();
        for change in &delta.fields {
            for value in [&change.before, &change.after] {
                note_names(read, value, &mut names)?;
            }
        }
        changes.push(RecordChange {
            record: named(read, delta.id)?,
            created: delta.created,
            fields: delta.fields,
            names,
        });
    }
    Ok(HistoryEntry {
        command_id: entry.command_id,
        command: entry.command().map_or("unknown", |command: Command| command.word()).into(),
        at: entry.at.clone(),
        actor: entry.actor,
        actor_name: read.record(entry.actor.into())?.map(|record| record.content.name()).unwrap_or_default(),
        signed: entry.signature.is_some(),
        changes,
    })
}

/// Looks up every id within a value.
fn note_names(read: &Read<'_>, value: &Value, names: &mut BTreeMap<String, String>) -> Result<()> {
    match value {
        Value::String(text) if text.len() == 36 && !names.contains_key(text) => {
            if let Ok(id) = text.parse::<RecordId>()
                && let Some(record) = read.record(id)?
            {
                names.insert(text.clone(), record.content.name());
            }
        }
        Value::Array(items) => items.iter().try_for_each(|item| note_names(read, item, names))?,
        Value::Object(fields) => fields.values().try_for_each(|field| note_names(read, field, names))?,
        _ => {}
    }
    Ok(())
}
