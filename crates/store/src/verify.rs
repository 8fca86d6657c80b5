//! Checks the whole file: pages, every scope's chain and signatures, and that the registers are what the journal
//! says they are. Reads only; nothing is ever repaired here.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_domain::RecordId;
use ansvar_domain::change::RETIRED;
use ansvar_domain::record::Kind;
use ansvar_ledger::{Fault, Hash, Head, VerifyingKey, verify_all};
use serde_json::{Map, Value};
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
    /// The fields that differ; empty when the record is missing or is in no entry.
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
        let mut folded: BTreeMap<RecordId, Map<String, Value>> = BTreeMap::new();
        let mut keys: BTreeSet<(Uuid, VerifyingKey)> = BTreeSet::new();
        for scope in self.scopes()? {
            let mut entries = Vec::new();
            self.walk(&scope, |entry| {
                for delta in entry.deltas()? {
                    let fields = folded.entry(delta.id).or_default();
                    for change in delta.fields {
                        if change.field == "signing_key"
                            && delta.kind == Kind::Person
                            && let Some(key) = change.after.as_str().and_then(|key| key.parse().ok())
                        {
                            keys.insert((delta.id.0, key));
                        }
                        fields.insert(change.field, change.after);
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

    fn damage(&self) -> Result<Vec<String>> {
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
    fn compare(&self, mut folded: BTreeMap<RecordId, Map<String, Value>>, report: &mut Report) -> Result<()> {
        let mut statement = self.sql.prepare("SELECT id, kind, name, retired, fields FROM record")?;
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
            let differing: Vec<String> = match &journaled {
                None => Vec::new(),
                Some(journaled) => differing(&stored, journaled),
            };
            if journaled.is_none() || !differing.is_empty() {
                report.altered.push(AlteredRecord { id, kind, name, fields: differing });
            }
        }
        for (id, fields) in folded {
            let name = fields.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
            report.altered.push(AlteredRecord { id, kind: String::new(), name, fields: Vec::new() });
        }
        Ok(())
    }
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
