//! Checks the whole file: pages, every scope's chain and signatures, and that the registers are what the journal
//! says they are. Reads only; nothing is ever repaired here.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::RecordId;
use ansvar_domain::change::{FieldChange, RETIRED};
use ansvar_domain::record::{Kind, Scope, read_fields};
use ansvar_ledger::{Fault, Hash, Head, VerifyingKey, verify_all};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::Read;
use crate::failure::Result;

/// What was checked and what did not hold.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Report {
    /// Where each scope's chain ends.
    pub heads: Vec<Head>,
    pub entries: u64,
    pub signatures: u64,
    pub records: u64,
    /// Faults in a scope's chain.
    pub faults: Vec<(String, Fault)>,
    /// Records whose stored fields are not what the journal adds up to.
    pub altered: Vec<AlteredRecord>,
    /// What SQLite says of the pages; empty when they are sound.
    pub damage: Vec<String>,
}

/// A record that was changed past the write door.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AlteredRecord {
    pub id: RecordId,
    pub kind: String,
    pub name: String,
    /// The fields that differ, and `kind`, `scope`, `revision` or the listed `name` where those do; empty when the
    /// record is missing or is in no entry.
    pub fields: Vec<String>,
}

impl Report {
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty() && self.altered.is_empty() && self.damage.is_empty()
    }
}

impl Read<'_> {
    pub fn verify(&self) -> Result<Report> {
        let mut report = Report { damage: self.damage()?, ..Report::default() };
        let mut folded: BTreeMap<RecordId, Folded> = BTreeMap::new();
        let mut keys: BTreeSet<(Uuid, VerifyingKey)> = BTreeSet::new();
        for scope in self.scopes()? {
            let mut entries = Vec::new();
            self.walk(&scope, |entry| {
                // A text that does not read was altered: its hash says so below.
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
                report.signatures += u64::from(entry.signature.is_some());
                entries.push(entry);
                Ok(())
            })?;
            report.entries += entries.len() as u64;
            let hashes: Vec<Hash> = entries.iter().map(|entry| entry.hash).collect();
            let views = entries.iter().map(super::journal::StoredEntry::view).zip(hashes);
            let verification = verify_all(&scope, views, &keys, None);
            report.faults.extend(verification.faults.into_iter().map(|fault| (scope.clone(), fault)));
            report.heads.push(verification.head);
        }
        self.compare(folded, &mut report)?;
        Ok(report)
    }

    /// What SQLite says of the pages, and of rows that name rows; empty when they are sound.
    pub(crate) fn damage(&self) -> Result<Vec<String>> {
        let mut damage = Vec::new();
        for check in ["cipher_integrity_check", "integrity_check", "foreign_key_check"] {
            let mut statement = self.sql.prepare(&format!("PRAGMA {check}"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let line: String = row.get(0)?;
                if line != "ok" {
                    damage.push(line);
                }
            }
        }
        Ok(damage)
    }

    /// The register must be the sum of the journal: same records, same fields.
    fn compare(&self, mut folded: BTreeMap<RecordId, Folded>, report: &mut Report) -> Result<()> {
        let sql = "SELECT id, kind, name, retired, fields, scope, revision FROM record";
        let mut statement = self.sql.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            report.records += 1;
            let id = RecordId(row.get(0)?);
            let (kind, name): (String, String) = (row.get(1)?, row.get(2)?);
            let retired: Option<String> = row.get(3)?;
            let fields: String = row.get(4)?;
            let mut stored: Map<String, Value> = serde_json::from_str(&fields)?;
            stored.insert(
                RETIRED.into(),
                retired.as_deref().map(serde_json::from_str).transpose()?.unwrap_or_default(),
            );
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
struct Folded {
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
