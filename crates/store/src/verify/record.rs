//! The register must be the sum of the journal: the same records, with the same fields.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::RecordId;
use ansvar_domain::change::{FieldChange, RETIRED};
use ansvar_domain::record::{Kind, Scope, read_fields};
use ansvar_ledger::VerifyingKey;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::Read;
use crate::failure::Result;
use crate::journal::StoredEntry;
use crate::verify::{AlteredRecord, Report};

/// Adds an entry's changes up, and notes the keys that persons have registered.
pub(super) fn fold(
    entry: &StoredEntry,
    folded: &mut BTreeMap<RecordId, Folded>,
    keys: &mut BTreeSet<(Uuid, VerifyingKey)>,
) {
    // A text that does not read was altered: its hash says so.
    for delta in serde_json::from_str::<Vec<Told>>(&entry.changes).unwrap_or_default() {
        let record = folded.entry(delta.id).or_default();
        record.columns = [
            ("kind", json!(delta.kind)),
            ("scope", json!(delta.scope.name())),
            ("revision", json!(delta.revision)),
        ]
        .into();
        for change in delta.fields {
            if change.field == "signing_key"
                && delta.kind == Kind::Person.word()
                && let Some(key) = change.after.as_str().and_then(|key| key.parse().ok())
            {
                keys.insert((delta.id.0, key));
            }
            record.fields.insert(change.field, change.after);
        }
    }
}

impl Read<'_> {
    pub(super) fn compare_records(
        &self,
        mut folded: BTreeMap<RecordId, Folded>,
        report: &mut Report,
    ) -> Result<()> {
        let sql = "SELECT id, kind, name, retired, fields, scope, revision FROM record";
        let mut statement = self.sql.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            report.records += 1;
            let id = RecordId(row.get(0)?);
            let (kind, name): (String, String) = (row.get(1)?, row.get(2)?);
            let retired: Option<String> = row.get(3)?;
            let fields: String = row.get(4)?;
            // What does not read is in every field another than the journal says.
            let mut stored: Map<String, Value> = serde_json::from_str(&fields).unwrap_or_default();
            let retired = retired.as_deref().map(|text| serde_json::from_str(text).unwrap_or(json!(text)));
            stored.insert(RETIRED.into(), retired.unwrap_or_default());
            let journaled = folded.remove(&id);
            let columns = [
                ("kind", json!(kind)),
                ("scope", json!(row.get::<_, String>(5)?)),
                ("revision", json!(row.get::<_, u32>(6)?)),
            ];
            let differing: Vec<String> = match &journaled {
                None => Vec::new(),
                Some(journaled) => {
                    let mut fields = differing(&stored, &journaled.fields);
                    let altered = columns.iter().filter(|(name, value)| journaled.columns[name] != *value);
                    fields.extend(altered.map(|(name, _)| (*name).to_owned()));
                    if fields.is_empty() && !is_called(&kind, &name, stored) {
                        fields.push("name".to_owned());
                    }
                    fields
                }
            };
            if journaled.is_none() || !differing.is_empty() {
                report.altered.push(AlteredRecord { id, kind, name, fields: differing });
            }
        }
        for (id, Folded { fields, .. }) in folded {
            let name = fields.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
            report.altered.push(AlteredRecord { id, kind: String::new(), name, fields: Vec::new() });
        }
        Ok(())
    }
}

/// A delta as far as it takes to add it up, whatever kind of record it is of.
#[derive(Deserialize)]
struct Told {
    id: RecordId,
    kind: String,
    scope: Scope,
    revision: u32,
    fields: Vec<FieldChange>,
}

/// A record as the journal adds it up.
#[derive(Default)]
pub(super) struct Folded {
    columns: BTreeMap<&'static str, Value>,
    fields: Map<String, Value>,
}

/// Whether the name by which lists show a record is its own. What this program cannot read, it cannot name.
fn is_called(kind: &str, name: &str, mut fields: Map<String, Value>) -> bool {
    fields.remove(RETIRED);
    let Some(kind) = Kind::from_word(kind) else { return true };
    read_fields(kind, fields).map_or(true, |(content, _)| content.name() == name)
}

/// An absent field and an empty one are the same.
fn differing(stored: &Map<String, Value>, journaled: &Map<String, Value>) -> Vec<String> {
    let names: BTreeSet<&String> = stored.keys().chain(journaled.keys()).collect();
    names
        .into_iter()
        .filter(|name| {
            stored.get(*name).unwrap_or(&Value::Null) != journaled.get(*name).unwrap_or(&Value::Null)
        })
        .cloned()
        .collect()
}
