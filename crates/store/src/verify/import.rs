//! What the journal says of inventory imports, and whether the list of imports and their manifests say the same.

use std::collections::{BTreeMap, HashMap};

use ansvar_domain::Command;
use ansvar_domain::command::RecordInventory;
use ansvar_domain::id::{CommandId, ImportBatchId, PersonId};
use uuid::Uuid;

use crate::Read;
use crate::failure::Result;
use crate::import_batch::ImportKind;
use crate::inventory::{MANIFEST_VERSION, Manifest, manifest_hash};
use crate::journal::StoredEntry;
use crate::verify::{InventoryFault, Report};

/// Every import that the journal knows, in its order, and when each was stored and taken back.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ImportHistory {
    pub imports: Vec<Import>,
    pub events: Vec<Event>,
    by_batch: HashMap<ImportBatchId, usize>,
    /// Undoings of what was not there to be undone, each by its entry.
    unfounded: Vec<u64>,
}

/// One import as its journal entry tells of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Import {
    pub seq: u64,
    pub at: String,
    pub by: PersonId,
    pub command: CommandId,
    pub note: RecordInventory,
    pub is_undone: bool,
    /// What the journal vouches for. Absent for an import that was made before there were manifests, and where the
    /// stored one is not the one vouched for.
    pub manifest: Option<Manifest>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// The import with that place in [`ImportHistory::imports`].
    Stored(usize),
    TakenBack(usize),
}

impl Import {
    /// The day in the entry.
    pub fn date(&self) -> String {
        self.at.get(..10).unwrap_or(&self.at).to_owned()
    }

    /// Whether the entry vouches for no more than the files that were read.
    pub fn is_of_first_version(&self) -> bool {
        self.note.manifest_version < 2
    }
}

impl ImportHistory {
    pub fn place_of(&self, batch: ImportBatchId) -> Option<usize> {
        self.by_batch.get(&batch).copied()
    }

    /// Takes an entry in, if it is about an import.
    pub(super) fn note(&mut self, entry: &StoredEntry) {
        // Canonical text has no spaces; parsing every command of a long journal would take as long as all else.
        if !["\"command\":\"record_inventory\"", "\"command\":\"undo_inventory\""]
            .iter()
            .any(|word| entry.command.contains(word))
        {
            return;
        }
        // A text that does not read was altered: its hash says so.
        match entry.command() {
            Ok(Command::RecordInventory(note)) => {
                let place = self.imports.len();
                self.by_batch.insert(note.batch, place);
                self.events.push(Event::Stored(place));
                self.imports.push(Import {
                    seq: entry.seq,
                    at: entry.at.clone(),
                    by: entry.actor,
                    command: entry.command_id,
                    note,
                    is_undone: false,
                    manifest: None,
                });
            }
            Ok(Command::UndoInventory(undo)) => {
                let standing = self.place_of(undo.batch).filter(|place| !self.imports[*place].is_undone);
                match standing {
                    Some(place) => {
                        self.imports[place].is_undone = true;
                        self.events.push(Event::TakenBack(place));
                    }
                    None => self.unfounded.push(entry.seq),
                }
            }
            _ => {}
        }
    }
}

/// A row of the list of imports, as far as the journal says the same.
struct Listed {
    source: String,
    at: String,
    columns: [(&'static str, String); 7],
}

impl Read<'_> {
    /// The list of imports and the manifests against the journal. Fills in the manifests that hold.
    pub(super) fn check_imports(&self, report: &mut Report) -> Result<()> {
        let Report { imports: history, inventory: faults, .. } = report;
        self.check_manifests(history, faults)?;
        faults.extend(history.unfounded.iter().map(|seq| InventoryFault::UndoneUnknown { seq: *seq }));
        let mut listed = self.listed_imports()?;
        for import in &history.imports {
            let (seq, date) = (import.seq, import.date());
            match listed.remove(&import.note.batch.0.into_bytes()[..]) {
                None => faults.push(InventoryFault::ImportMissing { seq, date }),
                Some(row) => {
                    let mut fields: Vec<String> = row
                        .columns
                        .iter()
                        .zip(told(import))
                        .filter(|((_, stored), told)| stored != told)
                        .map(|((name, _), _)| (*name).to_owned())
                        .collect();
                    if import.manifest.as_ref().is_some_and(|manifest| manifest.at != row.at) {
                        fields.push("at".to_owned());
                    }
                    if !fields.is_empty() {
                        faults.push(InventoryFault::ImportAltered { seq, date, fields });
                    }
                }
            }
        }
        let unknown = listed.into_values().map(|row| InventoryFault::ImportUnknown { source: row.source });
        faults.extend(unknown);
        Ok(())
    }

    fn check_manifests(&self, history: &mut ImportHistory, faults: &mut Vec<InventoryFault>) -> Result<()> {
        let mut kept: u64 =
            self.sql.query_row("SELECT count(*) FROM inventory_manifest", [], |row| row.get(0))?;
        for import in &mut history.imports {
            if import.note.manifest_version != MANIFEST_VERSION {
                continue;
            }
            let (seq, date) = (import.seq, import.date());
            let Some(text) = self.manifest(import.note.batch)? else {
                faults.push(InventoryFault::ManifestMissing { seq, date });
                continue;
            };
            kept = kept.saturating_sub(1);
            let is_vouched_for = manifest_hash(&text).to_string() == import.note.manifest_hash;
            import.manifest = serde_json::from_str(&text).ok().filter(|_| is_vouched_for);
            if import.manifest.is_none() {
                faults.push(InventoryFault::ManifestAltered { seq, date });
            }
        }
        faults.extend((0..kept).map(|_| InventoryFault::ManifestUnknown));
        Ok(())
    }

    /// Inventory imports in the list, by their id as it stands there.
    fn listed_imports(&self) -> Result<BTreeMap<Vec<u8>, Listed>> {
        // What decisions did stands beside the imports, and their records are in the journal.
        let sql = "SELECT id, source, command, at, by, devices, installations, unchanged, rejected, undone_at IS NOT NULL
                   FROM import_batch WHERE kind NOT IN (?1, ?2)";
        let mut statement = self.sql.prepare(sql)?;
        let mut rows = statement.query([ImportKind::Entitlement.word(), ImportKind::Identity.word()])?;
        let mut listed = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let id = |at: usize| -> Result<String> {
                let bytes: Vec<u8> = row.get(at)?;
                Ok(Uuid::from_slice(&bytes).map(|id| id.to_string()).unwrap_or_default())
            };
            let count = |at: usize| -> Result<String> { Ok(row.get::<_, i64>(at)?.to_string()) };
            let rejected: String = row.get(8)?;
            let rejected = serde_json::from_str::<Vec<serde_json::Value>>(&rejected);
            let columns = [
                ("command", id(2)?),
                ("by", id(4)?),
                ("devices", count(5)?),
                ("installations", count(6)?),
                ("unchanged", count(7)?),
                ("rejected", rejected.map(|all| all.len().to_string()).unwrap_or_default()),
                ("undone", row.get::<_, bool>(9)?.to_string()),
            ];
            listed.insert(row.get(0)?, Listed { source: row.get(1)?, at: row.get(3)?, columns });
        }
        Ok(listed)
    }
}

/// What the journal says in the place of each column of [`Listed`].
fn told(import: &Import) -> [String; 7] {
    let note = &import.note;
    [
        import.command.0.to_string(),
        import.by.0.to_string(),
        note.devices.to_string(),
        note.installations.to_string(),
        note.unchanged.to_string(),
        note.rejected.to_string(),
        import.is_undone.to_string(),
    ]
}
